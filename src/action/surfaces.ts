/** Where GitHub shows what was concluded. None of them decides: one that cannot be written is a warning. */
import { appendFileSync, statSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { escapeMarkdown } from '../report/escape.ts';
import type { Conclusion } from './conclusion.ts';
import type { Outcome } from './judge.ts';
import { warn } from './log.ts';

interface Surface {
  name: string;
  write(conclusion: Conclusion): void | Promise<void>;
}

/** In the order of writing. */
const surfaces: readonly Surface[] = [
  { name: 'job summary', write: writeSummary },
  { name: 'outputs', write: writeOutputs },
];

/** Writes every surface. What cannot be written is told as a warning and changes no verdict. */
export async function publishOnGitHub(conclusion: Conclusion): Promise<void> {
  for (const { name, write } of surfaces) {
    try {
      await write(conclusion);
    } catch (thrown) {
      warn(`The ${name} could not be written (${reasonOf(thrown)}); the verdict stands.`);
    }
  }
}

class MissingVariable extends Error {}

/** The path that the runner gives in a variable; its file exists already. */
function fileOf(variable: string): string {
  const path = process.env[variable];
  if (path === undefined || path === '') throw new MissingVariable(`${variable} is not set`);
  statSync(path);
  return path;
}

/** A message of the system could hold a path; its code cannot. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof MissingVariable) return thrown.message;
  return (thrown as NodeJS.ErrnoException).code ?? 'unknown reason';
}

/** GitHub drops the whole summary of a step that is longer than 1 MiB. */
const longestSummary = 1024 * 1024 - 1;

/** Appends the report of each policy, as whole reports: one that does not fit any more is its verdict alone. */
function writeSummary(conclusion: Conclusion): void {
  const path = fileOf('GITHUB_STEP_SUMMARY');
  const { size } = statSync(path);
  appendFileSync(path, fitSummary(conclusion, longestSummary - size));
}

function fitSummary({ outcomes, sentence }: Conclusion, most: number): string {
  if (outcomes.length === 0) return failureText(sentence);
  let left = most;
  let text = '';
  for (const outcome of outcomes) {
    const whole = `${summaryOf(outcome)}\n`;
    const firstLine = `${whole.split('\n', 1)[0]}\n\nToo long for this page: see the report of this policy.\n\n`;
    const fitting = [whole, firstLine].find((each) => Buffer.byteLength(each) <= left) ?? '';
    left -= Buffer.byteLength(fitting);
    text += fitting;
  }
  return text;
}

function summaryOf(outcome: Outcome): string {
  return 'failure' in outcome ? failureText(outcome.failure.sentence) : outcome.written.markdown;
}

function failureText(sentence: string): string {
  return `## ⚠️ Holdout: could not judge\n\n${escapeMarkdown(sentence, 1000)}\n`;
}

/** One line for each policy, empty for what a policy has not, so that the lines of all outputs go together. */
function writeOutputs({ exit, verdict, outcomes }: Conclusion): void {
  // Without the file the toolkit would fall back to commands in the log, which runners ignore.
  fileOf('GITHUB_OUTPUT');
  setOutput('verdict', verdict);
  setOutput('exit-code', String(exit));
  setOutput('report-path', outcomes.map((one) => ('failure' in one ? '' : one.written.path)).join('\n'));
  setOutput('model-digest', outcomes.map(digestOf).join('\n'));
}

function digestOf(outcome: Outcome): string {
  return 'failure' in outcome ? '' : (outcome.report.subject.model?.sha256 ?? '');
}
