/** What counts as good enough: bounds that a person gave, and nothing else. */
import { assertNever } from '../result/assertNever.ts';
import { type Phrase, phrase, words } from '../result/phrase.ts';
import { parseDecimal } from '../tables/decimal.ts';
import { type GivenBound, type JudgedTask, readBounds } from './criteriaBounds.ts';
import type { Decisions } from './decisions.ts';
import type { DraftCriterion } from './draft.ts';
import { refuseUsage } from './refuseUsage.ts';

/**
 * The bounds that were given or answered: nothing here is ever guessed.
 *
 * @param judged absent where the task is not known yet
 */
export async function chooseCriteria(
  decisions: Decisions,
  judged: JudgedTask | undefined,
): Promise<readonly DraftCriterion[] | undefined> {
  const given = (['at-least', 'at-most'] as const).flatMap((key) =>
    decisions.given(key).map((text) => ({ key, text })),
  );
  if (given.length > 0) return decisions.attempt(() => readBounds(given, judged));
  const { asker } = decisions;
  if (asker !== undefined) return askForCriteria(decisions, questionsFor(judged), judged);
  return decisions.decide<readonly DraftCriterion[]>({
    option: 'at-least',
    question: words(''),
    cure: `Give at least one bound, such as ${exampleFor(judged)}=VALUE: the expert for the process decides on it.`,
    read: () => [],
  });
}

function exampleFor(judged: JudgedTask | undefined): string {
  if (judged === undefined || judged.task.task === 'binary') return '--at-least sensitivity';
  return judged.task.task === 'regression' ? '--at-most mae' : '--at-least recall:CLASS';
}

/** A bound that is asked for. */
interface Question {
  metric: string;
  question: Phrase;
  /** What an answer that is no number should be. */
  cure: string;
  /** The bounds that an answer stands for. */
  boundsOf(text: string): GivenBound[];
}

const byExpert = '; the expert for the process decides';

function questionsFor(judged: JudgedTask | undefined): Question[] {
  const { task, label } = judged ?? { task: { task: 'binary' as const }, label: '' };
  switch (task.task) {
    case 'binary':
      return ['sensitivity', 'specificity'].map((metric) => smallest(metric, words(`${metric}, a fraction`)));
    case 'multiclass':
      return task.classes.map(recallOf);
    case 'ordinal':
      return [
        ...task.classes.map(recallOf),
        smallest('quadratic-kappa', words('quadratic kappa, by which a class far off counts more, a fraction')),
      ];
    case 'regression':
      return [
        largest('mae', phrase`MAE, the mean absolute error, in the unit of ${label}`, []),
        largest('bias', phrase`bias, the mean error to either side, in the unit of ${label}`, ['at-least']),
      ];
    default:
      return assertNever(task);
  }
}

function recallOf(name: string): Question {
  return smallest(`recall:${name}`, phrase`recall of ${name}, the share of this class that is found, a fraction`);
}

function smallest(metric: string, what: Phrase): Question {
  return {
    metric,
    question: phrase`Smallest acceptable ${what}${words(byExpert)}`,
    cure: 'Answer with a fraction between 0 and 1, written with a point.',
    boundsOf: (text) => [{ key: 'at-least', text: `${metric}=${text}` }],
  };
}

/** @param also bounds on the other side of 0, too */
function largest(metric: string, what: Phrase, also: readonly 'at-least'[]): Question {
  return {
    metric,
    question: phrase`Largest acceptable ${what}${words(byExpert)}`,
    cure: 'Answer with a number above 0, written with a point.',
    boundsOf: (text) => [
      ...also.map((key) => ({ key, text: `${metric}=-${text}` })),
      { key: 'at-most', text: `${metric}=${text}` },
    ],
  };
}

async function askForCriteria(
  decisions: Decisions,
  questions: readonly Question[],
  judged: JudgedTask | undefined,
): Promise<readonly DraftCriterion[]> {
  const criteria: DraftCriterion[] = [];
  for (const { metric, question, cure, boundsOf } of questions) {
    const answered = await decisions.decide({
      option: `bound-${metric}`,
      question,
      isOptional: true,
      cure: '',
      read: ([text = '']) => {
        if (parseDecimal(text) === undefined) throw refuseUsage('this is no plain number', cure);
        const bounds = boundsOf(text);
        if (bounds.length > 1 && !(Number(text) > 0)) throw refuseUsage('this is no number above 0', cure);
        return readBounds(bounds, judged);
      },
    });
    criteria.push(...(answered ?? []));
  }
  if (criteria.length > 0) return criteria;
  decisions.asker?.tell('  A policy needs at least one bound: without any, every model would pass.');
  return askForCriteria(decisions, questions, judged);
}
