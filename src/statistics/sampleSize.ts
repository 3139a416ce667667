/** How many samples a criterion on a proportion needs, under the very rule that decides it. */
import { binomialUpperTail } from './distributions.ts';
import { type ProportionMethod, proportionInterval } from './proportion.ts';

/** A criterion `lower limit >= bound` on a proportion. */
export interface ProportionCriterion {
  /** Within [0, 1]. */
  bound: number;
  /** Two-sided, within (0, 1). */
  confidenceLevel: number;
  interval: ProportionMethod;
}

export interface Assurance extends ProportionCriterion {
  /** True proportion that the plan expects, within [0, 1]. */
  expected: number;
  /** Chance with which a model this good shall pass, within (0, 1). */
  power: number;
}

export interface AssuredSampleSize {
  /** Fewest trials with at least the power asked for. */
  firstN: number;
  /** Fewest trials such that every larger number has it too: the power is a sawtooth. */
  safeN: number;
}

/** Beyond this many trials a criterion counts as out of reach. */
export const mostTrials = 10_000_000;

function isShown(errors: number, trials: number, criterion: ProportionCriterion): boolean {
  const { bound, confidenceLevel, interval } = criterion;
  return proportionInterval(interval, trials - errors, trials, confidenceLevel).lower >= bound;
}

/**
 * Fewest trials that show the criterion with so many errors.
 *
 * @param errors whole number of at least 0
 * @param criterion bound, confidence level and interval
 * @param above a number of trials known not to suffice, to start from
 * @returns undefined where no number up to ten million suffices, as for bound 1
 * @example smallestTrials(1, { bound: 0.95, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 110
 */
export function smallestTrials(errors: number, criterion: ProportionCriterion, above = 0): number | undefined {
  let failing = Math.max(above, errors - 1);
  let step = 1;
  while (!isShown(errors, Math.max(failing + step, 1), criterion)) {
    failing += step;
    step *= 2;
    if (failing > mostTrials) return undefined;
  }
  return firstWhere(failing, failing + step, (trials) => isShown(errors, trials, criterion));
}

/** The smallest whole number in (below, upTo] at which a condition holds that then keeps holding, as it does at `upTo`. */
function firstWhere(below: number, upTo: number, holds: (value: number) => boolean): number {
  let failing = below;
  let holding = upTo;
  while (holding - failing > 1) {
    const middle = Math.floor((failing + holding) / 2);
    if (holds(middle)) holding = middle;
    else failing = middle;
  }
  return holding;
}

/**
 * Fewest trials with which a criterion can be shown at all, every one of them a success.
 *
 * @returns undefined for bound 1, which no finite number of trials shows
 * @example smallestErrorFreeTrials(0.95, 0.95, 'clopper-pearson') // 72
 */
export function smallestErrorFreeTrials(
  bound: number,
  confidenceLevel: number,
  interval: ProportionMethod,
): number | undefined {
  return smallestTrials(0, { bound, confidenceLevel, interval });
}

/**
 * Fewest successes among so many trials that show the criterion.
 *
 * @param trials whole number above 0
 * @returns undefined where not even all of them would
 * @oracle every number of successes tried in turn; exact
 * @example fewestSuccesses(110, { bound: 0.95, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 109
 */
export function fewestSuccesses(trials: number, criterion: ProportionCriterion): number | undefined {
  if (!isShown(0, trials, criterion)) return undefined;
  return firstWhere(-1, trials, (count) => isShown(trials - count, trials, criterion));
}

/**
 * Chance that a model passes `lower limit >= bound` on so many independent trials when its true value is
 * `expected`: the binomial probability of every number of successes that passes, summed exactly.
 *
 * @param trials whole number above 0
 * @returns within [0, 1]; 0 where even no error would not pass
 * @example powerAt(312, { bound: 0.95, expected: 0.98, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 0.8235
 */
export function powerAt(trials: number, criterion: ProportionCriterion & { expected: number }): number {
  const successes = fewestSuccesses(trials, criterion);
  return successes === undefined ? 0 : binomialUpperTail(successes, trials, criterion.expected);
}

/** The power at a number of trials. */
export interface PowerPoint {
  trials: number;
  power: number;
}

/**
 * The teeth of the power: its value at the first and at the last number of trials that allow each number of errors.
 * Between the two it falls; from one tooth to the next it leaps up.
 *
 * @param plan criterion with the true proportion
 * @param upTo trials of the last tooth, which is cut there
 * @returns by ascending trials, from the fewest that show the criterion on; none where `upTo` is below
 * @oracle the power of every number of trials; 1e-12
 * @example powerTeeth({ bound: 0.5, expected: 0.9, confidenceLevel: 0.95, interval: 'clopper-pearson' }, 9)
 * // [{trials: 6, power: 0.5314}, {trials: 8, power: 0.4305}, {trials: 9, power: 0.7748}, {trials: 9, power: 0.7748}]
 */
export function powerTeeth(plan: ProportionCriterion & { expected: number }, upTo: number): PowerPoint[] {
  const startOf = toothStarts(plan);
  const teeth: PowerPoint[] = [];
  for (let errors = 0; ; errors++) {
    const first = startOf(errors);
    if (first === undefined || first > upTo) return teeth;
    const last = Math.min(upTo, (startOf(errors + 1) ?? mostTrials + 1) - 1);
    for (const trials of [first, last]) {
      teeth.push({ trials, power: binomialUpperTail(trials - errors, trials, plan.expected) });
    }
  }
}

/** Trials from `first` to `last` all allow the same number of errors, so the power falls from `peak` to `trough`. */
interface Block {
  first: number;
  last: number;
  peak: number;
  trough: number;
}

/** A function that gives the fewest trials that allow each number of errors, from those of one fewer. */
function toothStarts(plan: ProportionCriterion): (errors: number) => number | undefined {
  const starts = new Map<number, number | undefined>();
  return (errors) => {
    if (!starts.has(errors)) starts.set(errors, smallestTrials(errors, plan, starts.get(errors - 1) ?? 0));
    return starts.get(errors);
  };
}

/** A function that gives the block of each number of errors; undefined beyond the largest number of trials. */
function blocksOf(plan: Assurance): (errors: number) => Block | undefined {
  const startOf = toothStarts(plan);
  return (errors) => {
    const first = startOf(errors);
    const next = startOf(errors + 1);
    if (first === undefined || next === undefined) return undefined;
    const power = (trials: number): number => binomialUpperTail(trials - errors, trials, plan.expected);
    return { first, last: next - 1, peak: power(first), trough: power(next - 1) };
  };
}

/**
 * Trials that give a model of the expected quality the power to pass. The search walks over the numbers of
 * errors that are allowed, from a block where the power is well below the one asked for to one where it is
 * well above, because power rises between those and teeters in between.
 *
 * @returns undefined where the expected value does not exceed the bound or ten million trials do not suffice
 * @example
 * assuredSampleSize({ bound: 0.95, expected: 0.98, power: 0.8, confidenceLevel: 0.95, interval: 'clopper-pearson' })
 * // {firstN: 312, safeN: 338}
 */
export function assuredSampleSize(plan: Assurance): AssuredSampleSize | undefined {
  if (plan.bound <= 0) return { firstN: 1, safeN: 1 };
  if (plan.expected <= plan.bound) return undefined;
  const blockOf = blocksOf(plan);
  const margin = (1 - plan.power) / 2;
  const isWellAbove = (errors: number): boolean => (blockOf(errors)?.trough ?? 1) >= plan.power + margin;
  const isNear = (errors: number): boolean => (blockOf(errors)?.peak ?? 1) >= plan.power - margin;
  let far = 1;
  while (!isWellAbove(far)) far *= 2;
  return scanBlocks(blockOf, plan.power, firstWhere(-1, far, isNear), firstWhere(-1, far, isWellAbove));
}

function scanBlocks(
  blockOf: (errors: number) => Block | undefined,
  power: number,
  from: number,
  to: number,
): AssuredSampleSize | undefined {
  let firstN: number | undefined;
  let safeN = 0;
  for (let errors = from; errors <= to; errors++) {
    const block = blockOf(errors);
    if (block === undefined) return undefined;
    if (block.peak >= power) firstN ??= block.first;
    if (block.trough < power) safeN = block.last + 1;
  }
  return firstN === undefined ? undefined : { firstN, safeN: Math.max(firstN, safeN) };
}
