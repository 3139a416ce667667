/** Chances of passing wrongly, as rows of the table that the bench prints. */
import { decideCriterion } from '../../src/acceptance/decide.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import type { Bound } from '../../src/result/schema.ts';
import type { ProportionMethod } from '../../src/statistics/proportion.ts';
import { type RandomSource, randomFromDigest, uniform } from '../../src/statistics/random.ts';

/** The level that the bench claims for: two-sided 95 %. */
export const confidenceLevel = 0.95;

export interface Row {
  /** The rule, and where it was tried. */
  rule: string;
  /** How often a model passes that sits exactly at the criterion. */
  ours: string;
  /** The published or earlier number, where there is one. */
  table: string;
  /** What the project says of the rule. */
  claimed: string;
}

/** Whether the gate's own rule passes an estimate. */
export function passes(
  estimate: MetricEstimate,
  bound: Bound,
  interval: ProportionMethod = 'clopper-pearson',
  decideBy: 'bound' | 'estimate' = 'bound',
): boolean {
  return decideCriterion({ ...estimate, subgroup: {} }, { bound, decideBy, interval }) === 'pass';
}

/** The share of replicates that pass. */
export function simulate(replicates: number, passesOnce: () => boolean): number {
  let passed = 0;
  for (let replicate = 0; replicate < replicates; replicate++) if (passesOnce()) passed++;
  return passed / replicates;
}

/** The same stream of random numbers in every run, another one for each name. */
export function streamOf(name: string): RandomSource {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'));
  return randomFromDigest(codes.join('').padStart(32, '5').slice(-32));
}

/** Box and Muller's method; one of its two values. */
export function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random));
}

/** `.023`, as the tables write it. */
export function rate(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

/** `.002 to .024` */
export function range(values: readonly number[]): string {
  return `${rate(Math.min(...values))} to ${rate(Math.max(...values))}`;
}

/** The same, with the setting in which the rate is largest. */
export function rangeOver<Setting>(
  settings: readonly Setting[],
  chanceAt: (setting: Setting) => number,
  describe: (setting: Setting) => string,
): string {
  const chances = settings.map(chanceAt);
  const worst = chances.indexOf(Math.max(...chances));
  return `${range(chances)} (${describe(settings[worst]!)})`;
}

/** `.020 / .025`: mean and worst. */
export function meanAndWorst(values: readonly number[]): string {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return `${rate(mean)} / ${rate(Math.max(...values))}`;
}
