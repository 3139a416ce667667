/** The decision rule: does an estimate meet its criterion, and if not, why? */
import type { Bound, CriterionReason, Estimate } from '../result/schema.ts';
import { effectiveTrials } from '../statistics/cluster.ts';
import { compareFraction } from '../statistics/exact.ts';
import type { ProportionMethod } from '../statistics/proportion.ts';
import { smallestErrorFreeTrials } from '../statistics/sampleSize.ts';
import { reachesSize } from './effectiveSize.ts';

export interface DecisionRule {
  bound: Bound;
  decideBy: 'bound' | 'estimate';
  interval: ProportionMethod;
  /** Fewest samples in the metric's denominator. */
  minSamples?: number;
}

/**
 * Decides one criterion on one estimate. Where several reasons hold, the first of undefined,
 * clearly-below, too-few, below, not-demonstrated is given.
 *
 * By bound, the unfavourable limit has to meet the bound, and both limits where it is a band; by estimate, the
 * estimate has to. Proportions are compared on their integer counts, so that 9 of 10 meets 0.9.
 */
export function decideCriterion(estimate: Estimate, rule: DecisionRule): CriterionReason {
  const { value, lower, upper } = estimate;
  if (value === null) return 'undefined';
  if (liesOutside(estimate, rule.bound)) return 'clearly-below';
  if (isTooSmall(estimate, rule)) return 'too-few';
  if (!estimateMeets(estimate, rule.bound)) return 'below';
  if (rule.decideBy === 'estimate') return 'pass';
  if (lower === null || upper === null) return 'undefined';
  return liesWithin(lower, upper, rule.bound) ? 'pass' : 'not-demonstrated';
}

/** Whether the whole interval misses the bound. */
function liesOutside({ lower, upper }: Estimate, { atLeast, atMost }: Bound): boolean {
  return (
    (atLeast !== undefined && upper !== null && upper < atLeast) ||
    (atMost !== undefined && lower !== null && lower > atMost)
  );
}

/** Whether each limit that the bound concerns meets it. */
function liesWithin(lower: number, upper: number, { atLeast, atMost }: Bound): boolean {
  return (atLeast === undefined || lower >= atLeast) && (atMost === undefined || upper <= atMost);
}

function meets(value: number, { atLeast, atMost }: Bound): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

/** Whether the estimate itself meets the bound; exact for a proportion. */
export function estimateMeets({ value, n, successes }: Estimate, bound: Bound): boolean {
  if (value === null) return false;
  if (successes === undefined || bound.atLeast === undefined) return meets(value, bound);
  return compareFraction(successes, n, bound.atLeast) >= 0;
}

function isTooSmall(estimate: Estimate, rule: DecisionRule): boolean {
  if (rule.minSamples !== undefined && estimate.n < rule.minSamples) return true;
  if (rule.decideBy === 'estimate') return false;
  if (estimate.reason === 'too-few-clusters') return true;
  const needed = neededTrials(estimate, rule);
  return needed !== undefined && !reachesSize(effectiveSize(estimate), needed);
}

/** Fewest samples with which the bound can be shown at all; undefined for metrics that are no proportions. */
function neededTrials(
  { successes, confidence }: Pick<Estimate, 'successes' | 'confidence'>,
  { bound, interval }: Pick<DecisionRule, 'bound' | 'interval'>,
): number | undefined {
  if (bound.atLeast === undefined || successes === undefined) return undefined;
  return smallestErrorFreeTrials(bound.atLeast, confidence, interval);
}

/**
 * Samples in the denominator; where intervals allow for clusters, what they are worth as independent ones.
 * The samples of a single cluster have no interval and count as one.
 */
export function effectiveSize({ n, clusters, designEffect, confidence }: Estimate): number {
  if (clusters !== undefined && clusters < 2) return clusters;
  if (clusters === undefined || designEffect === undefined) return n;
  return effectiveTrials(n, clusters, designEffect, confidence);
}
