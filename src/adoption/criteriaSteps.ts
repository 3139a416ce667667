/** What counts as good enough: bounds that a person gave, and nothing else. */
import { readPolicy } from '../policy/readPolicy.ts';
import { words } from '../result/phrase.ts';
import { refusalsOf } from '../result/refusal.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { Decisions } from './decisions.ts';
import type { DraftCriterion } from './draft.ts';
import { refuseUsage } from './refuseUsage.ts';

/** The bounds that were given or answered: nothing here is ever guessed. */
export async function chooseCriteria(decisions: Decisions): Promise<readonly DraftCriterion[] | undefined> {
  const given = (['at-least', 'at-most'] as const).flatMap((key) =>
    decisions.given(key).map((text) => ({ key, text })),
  );
  if (given.length > 0) return decisions.attempt(() => given.map(({ key, text }) => readCriterion(key, text)));
  const { asker } = decisions;
  if (asker !== undefined) return askForCriteria(decisions);
  return decisions.decide<readonly DraftCriterion[]>({
    option: 'at-least',
    question: words(''),
    cure: 'Give at least one bound, such as --at-least sensitivity=VALUE: the expert for the process decides on it.',
    read: () => [],
  });
}

async function askForCriteria(decisions: Decisions): Promise<readonly DraftCriterion[]> {
  const criteria: DraftCriterion[] = [];
  for (const metric of ['sensitivity', 'specificity']) {
    const criterion = await decisions.decide({
      option: `bound-${metric}`,
      question: words(`Smallest acceptable ${metric}, a fraction; the expert for the process decides`),
      isOptional: true,
      cure: '',
      read: ([text = '']) => {
        if (parseDecimal(text) === undefined) {
          throw refuseUsage('this is no plain number', 'Answer with a fraction between 0 and 1, written with a point.');
        }
        return readCriterion('at-least', `${metric}=${text}`);
      },
    });
    if (criterion !== undefined) criteria.push(criterion);
  }
  if (criteria.length > 0) return criteria;
  decisions.asker?.tell('  A policy needs at least one bound: without any, every model would pass.');
  return askForCriteria(decisions);
}

function readCriterion(key: DraftCriterion['key'], text: string): DraftCriterion {
  const [, metric, value] = /^([a-z][a-z0-9@-]*)=(.+)$/.exec(text) ?? [];
  if (metric === undefined || value === undefined || parseDecimal(value) === undefined) {
    throw refuseUsage(
      `--${key} is not METRIC=VALUE with a plain number`,
      `Write it like --${key} ${key === 'at-least' ? 'sensitivity=VALUE' : 'brier-score=VALUE'}, a fraction and not per cent.`,
    );
  }
  const criterion = { metric, key, value };
  refuseUseless(criterion);
  return criterion;
}

/** A policy of one criterion: what a policy refuses is refused here, before anything else is asked. */
function refuseUseless({ metric, key, value }: DraftCriterion): void {
  const policy = [
    'version: 1',
    'model: { path: m, task: binary, classes: [a, b], positive: a }',
    'data: { manifest: m.csv, columns: { sample: s, split: t, label: l } }',
    'evaluation: { predictions: { path: p.csv, columns: { sample: s, score: p } } }',
    `acceptance: { criteria: [{ metric: ${metric}, ${key}: ${value} }] }`,
  ];
  try {
    readPolicy(Buffer.from(policy.join('\n')), '');
  } catch (thrown) {
    const [{ problem, cure } = { problem: '', cure: '' }] = refusalsOf(thrown);
    throw refuseUsage(`${metric} ${problem}`, cure);
  }
}
