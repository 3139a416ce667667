/** Estimates over strata with declared weights, such as the shares of sites in operation. */
import type { Counts } from './difference.ts';
import { type LimitedEstimate, moverInterval } from './mover.ts';
import { type ProportionMethod, proportionInterval } from './proportion.ts';

/** An estimate of one stratum with its limits, and the stratum's declared share. */
export interface WeightedStratum extends LimitedEstimate {
  weight: number;
}

/** Counts of one stratum, and its declared share; effective counts need not be integers. */
export interface WeightedCounts extends Counts {
  weight: number;
}

/** How far the sum of written weights may lie from 1. */
const weightTolerance = 1e-9;

/** In one order, whatever the given one: sums then agree to the last bit. */
function inOneOrder(strata: readonly WeightedStratum[]): WeightedStratum[] {
  return strata.toSorted(
    (a, b) => a.weight - b.weight || a.estimate - b.estimate || a.lower - b.lower || a.upper - b.upper,
  );
}

function totalWeight(strata: readonly WeightedStratum[]): number {
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  const isShare = strata.every(({ weight }) => weight >= 0);
  if (isShare && Math.abs(total - 1) <= weightTolerance) return total;
  throw new RangeError('Weights of strata are at least 0 and sum to 1');
}

/**
 * The weighted mean of independent strata with limits by MOVER; those of proportions or of means, by any method:
 *
 *     sum w t -+ sqrt(sum w^2 (t - limit)^2)
 *
 * @param strata limits on both sides of each estimate; weights of at least 0 whose sum is within 1e-9 of 1 and is
 *   then divided by
 * @returns limits around the estimate; the order of strata does not change a digit
 * @throws RangeError for other weights
 * @oracle R 4.2.2 with binom 1.1.1.1; 1e-9
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * weightedEstimate([
 *   { weight: 0.25, estimate: 0.8, lower: 0.6, upper: 0.9 },
 *   { weight: 0.75, estimate: 0.9, lower: 0.8, upper: 0.95 },
 * ]) // {estimate: 0.875, lower: 0.7848, upper: 0.9201}
 */
export function weightedEstimate(strata: readonly WeightedStratum[]): LimitedEstimate {
  const ordered = inOneOrder(strata);
  const total = totalWeight(ordered);
  const estimate = ordered.reduce((sum, stratum) => sum + stratum.weight * stratum.estimate, 0) / total;
  const { lower, upper } = moverInterval(
    ordered.map(({ weight, ...limited }) => ({ coefficient: weight, ...limited })),
  );
  return { estimate, lower: lower / total, upper: upper / total };
}

/**
 * A proportion over strata with declared weights, sum w x / n, with the limits of a method in each stratum combined
 * by {@link weightedEstimate}. Where a method's limit lies beyond the estimate, as that of Jeffreys can at 0 and n
 * successes, the estimate takes its place.
 *
 * @param strata weights as there; a stratum of weight 0 is left out and may be without trials
 * @param method interval of each stratum
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError for other weights, and for a stratum of positive weight without trials
 * @oracle R 4.2.2 with binom 1.1.1.1; 1e-9
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * weightedProportion(
 *   [{ weight: 0.25, successes: 40, trials: 50 }, { weight: 0.75, successes: 90, trials: 100 }], 'wilson', 0.95,
 * ) // {estimate: 0.875, lower: 0.8104, upper: 0.9151}
 */
export function weightedProportion(
  strata: readonly WeightedCounts[],
  method: ProportionMethod,
  confidenceLevel: number,
): LimitedEstimate {
  const limited = strata
    .filter(({ weight }) => weight !== 0)
    .map(({ weight, successes, trials }): WeightedStratum => {
      const { lower, upper } = proportionInterval(method, successes, trials, confidenceLevel);
      const estimate = successes / trials;
      return { weight, estimate, lower: Math.min(lower, estimate), upper: Math.max(upper, estimate) };
    });
  const { estimate, lower, upper } = weightedEstimate(limited);
  return { estimate, lower: Math.max(0, lower), upper: Math.min(1, upper) };
}
