/** What the job says over all its policies: decided once, before anything is published. */
import { verdictOf, worstExit } from '../gate/verdict.ts';
import { neutraliseCommands } from '../report/escape.ts';
import { headline } from '../report/headline.ts';
import type { ExitCode } from '../result/run.ts';
import type { Verdict } from '../result/schema.ts';
import type { Failure } from './failure.ts';
import type { Outcome } from './judge.ts';

export interface Conclusion {
  exit: ExitCode;
  verdict: Verdict;
  /** One line for the annotation of a failed job. */
  sentence: string;
  /** What decides besides the outcomes, for every surface that shows them: each may say that all is well. */
  amendments: readonly string[];
  /** One for each policy; empty where none could be judged. */
  outcomes: readonly Outcome[];
}

/**
 * The worst outcome decides.
 *
 * @param outcomes at least one
 */
export function conclude(outcomes: readonly Outcome[]): Conclusion {
  const [first] = outcomes;
  if (first === undefined) throw new Error('a job would pass without a judged policy');
  const exit = worstExit(new Set(outcomes.map((outcome) => outcome.exit)));
  const sentence = outcomes.length === 1 ? sentenceOf(first) : countSentence(outcomes);
  return { exit, verdict: verdictOf(exit), sentence: neutraliseCommands(sentence), amendments: [], outcomes };
}

/** Inputs or event that keep every policy from being judged. */
export function concludeFailure({ exit, sentence }: Failure): Conclusion {
  const said = neutraliseCommands(`Holdout: ${sentence}`);
  return { exit, verdict: verdictOf(exit), sentence: said, amendments: [], outcomes: [] };
}

/** The conclusion where something besides the policies' outcomes decides. */
export function amend(conclusion: Conclusion, exit: ExitCode, sentence: string): Conclusion {
  const worst = worstExit(new Set([conclusion.exit, exit]));
  const said = worst === exit ? `Holdout: ${sentence}` : `${conclusion.sentence} ${sentence}`;
  return {
    ...conclusion,
    exit: worst,
    verdict: verdictOf(worst),
    sentence: neutraliseCommands(said),
    amendments: [...conclusion.amendments, `The job fails (exit ${worst}). ${sentence}`],
  };
}

function sentenceOf(outcome: Outcome): string {
  if ('failure' in outcome) return `Holdout: ${outcome.failure.sentence}`;
  return headline(outcome.written.view, outcome).text;
}

function countSentence(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ exit }) => exit !== 0).length;
  return `Holdout: ${failed} of ${outcomes.length} policies do not pass; the job's summary shows each.`;
}
