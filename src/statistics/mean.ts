/** Means of independent values, with compensated sums: a sum must not depend on how it was cut into parts. */
import { sum } from 'simple-statistics';
import { studentMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Compensated (Kahan-Babuska) sum of the values in their order; 0 for none.
 *
 * @param values finite numbers
 */
export function compensatedSum(values: Float64Array): number {
  // `sum` only reads `length` and elements; copying into an array would cost more than summing.
  return sum(values as unknown as readonly number[]);
}

/** Mean of at least one finite value. */
export function mean(values: Float64Array): number {
  if (values.length === 0) throw new RangeError('The mean of no values is undefined');
  return compensatedSum(values) / values.length;
}

/**
 * Variance of the mean of independent values: sum (x - mean)^2 / (n (n - 1)).
 *
 * @param values at least two
 */
export function varianceOfMean(values: Float64Array): number {
  if (values.length < 2) throw new RangeError('A variance needs at least two values');
  const centre = mean(values);
  return compensatedSum(values.map((value) => (value - centre) ** 2)) / (values.length * (values.length - 1));
}

/**
 * Student's t interval of a mean: mean -+ t se.
 *
 * @param centre the mean
 * @param variance of the mean, at least 0
 * @param degreesOfFreedom values less one, or clusters less one
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to the values' range
 * @example studentInterval(0.0788, 0.000225, 19, 0.95) // {lower: 0.0474, upper: 0.1102}
 */
export function studentInterval(
  centre: number,
  variance: number,
  degreesOfFreedom: number,
  confidenceLevel: number,
): Interval {
  const reach = studentMultiplier(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance);
  return { lower: centre - reach, upper: centre + reach };
}
