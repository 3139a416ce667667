/** Rules for one proportion: exact sums over every number of successes. */
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { binomialUpperTail } from '../../src/statistics/distributions.ts';
import { type ProportionMethod, proportionInterval, proportionMethods } from '../../src/statistics/proportion.ts';
import { proportions as expected } from './expected.ts';
import { meanAndWorst, passes, type Row } from './rates.ts';

const criteria = [0.8, 0.9, 0.95, 0.99] as const;
const smallest = 20;
const largest = 500;

interface Rule {
  name: string;
  interval: ProportionMethod;
  confidenceLevel: number;
  decideBy: 'bound' | 'estimate';
  claimed: string;
}

/** What is said beside the level; a policy cannot name Jeffreys'. */
const claims: Readonly<Record<ProportionMethod, string | undefined>> = {
  'clopper-pearson': 'at most',
  wilson: 'slightly above',
  'wilson-cc': 'about',
  'mid-p': 'about',
  'agresti-coull': 'about',
  jeffreys: undefined,
};

function boundRule(interval: ProportionMethod, confidenceLevel: number): Rule {
  const level = Math.round(100 * confidenceLevel);
  const tail = ((1 - confidenceLevel) / 2).toFixed(3).replace(/^0/, '');
  const name = `${interval} ${level} %`;
  const claim = claims[interval];
  const claimed = claim === undefined ? 'decides nothing' : `${claim} ${tail}`;
  return { name, interval, confidenceLevel, decideBy: 'bound', claimed };
}

const byEstimate: Rule = {
  name: 'point estimate',
  interval: 'clopper-pearson',
  confidenceLevel: 0.95,
  decideBy: 'estimate',
  claimed: '.5 to .82',
};

const rules: readonly Rule[] = [
  byEstimate,
  ...proportionMethods.map((method) => boundRule(method, 0.95)),
  boundRule('wilson', 0.9),
  boundRule('clopper-pearson', 0.9),
];

function estimateOf(successes: number, n: number, { interval, confidenceLevel }: Rule): MetricEstimate {
  const limits = proportionInterval(interval, successes, n, confidenceLevel);
  const facts = { metric: 'sensitivity', confidence: confidenceLevel, method: interval, n, successes };
  return { ...facts, value: successes / n, ...limits };
}

/** Chance that a model passes whose true value is the criterion. */
function chanceOfPassing(n: number, criterion: number, rule: Rule): number {
  const isPassed = (successes: number) =>
    passes(estimateOf(successes, n, rule), { atLeast: criterion }, rule.interval, rule.decideBy);
  let fails = Math.ceil(n * criterion) - 1;
  if (isPassed(fails)) throw new Error(`${rule.name} passes an estimate below its criterion`);
  if (!isPassed(n)) return 0;
  let succeeds = n;
  while (succeeds - fails > 1) {
    const middle = Math.floor((succeeds + fails) / 2);
    if (isPassed(middle)) succeeds = middle;
    else fails = middle;
  }
  return binomialUpperTail(succeeds, n, criterion);
}

export function proportionRows(): Row[] {
  const sizes = Array.from({ length: largest - smallest + 1 }, (_, index) => smallest + index);
  return rules.flatMap((rule) =>
    criteria.map((criterion, index) => ({
      rule: `proportion, ${rule.name}, criterion ${criterion}, n = ${smallest} to ${largest}, mean / worst`,
      ours: meanAndWorst(sizes.map((n) => chanceOfPassing(n, criterion, rule))),
      table: expected[rule.name]?.[index] ?? '–',
      claimed: rule.claimed,
    })),
  );
}
