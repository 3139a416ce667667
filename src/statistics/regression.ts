/** Errors of a model that predicts numbers. */
import { studentLowerTail } from './distributions.ts';
import type { Interval } from './interval.ts';
import { compensatedSum } from './mean.ts';
import { deviationsFromMean, scaleToUnit } from './scaling.ts';

/**
 * Interval of a root mean square: the square roots of the mean square's limits, of which the lower one is at least 0.
 *
 * @param meanSquare interval of the mean square; its upper limit is at least 0
 * @oracle R 4.2.2, SciPy (t interval of squared errors); 1e-8
 * @example rootInterval({ lower: -1, upper: 4 }) // {lower: 0, upper: 2}
 */
export function rootInterval(meanSquare: Interval): Interval {
  return { lower: Math.sqrt(Math.max(0, meanSquare.lower)), upper: Math.sqrt(meanSquare.upper) };
}

/**
 * Median: the middle value, or the mean of the two in the middle.
 *
 * @param values at least one, finite
 * @throws RangeError without values
 * @oracle R 4.2.2, scikit-learn; 1e-12
 * @example median(Float64Array.of(3, 1, 2, 10)) // 2.5
 */
export function median(values: Float64Array): number {
  if (values.length === 0) throw new RangeError('The median of no values is undefined');
  const sorted = values.toSorted();
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[sorted.length / 2 - 1]!;
  return lower + (upper / 2 - lower / 2);
}

/**
 * Squared Pearson correlation. A constant error and a wrong scale do not lower it, so that it is no substitute for R^2.
 *
 * @param first finite, not all equal, and
 * @param second as many likewise
 * @returns a number within [0, 1]
 * @oracle R 4.2.2, SciPy; 1e-10
 * @example squaredCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 7)) // 0.9868
 */
export function squaredCorrelation(first: Float64Array, second: Float64Array): number {
  const [x, y] = [unitDeviations(first), unitDeviations(second)];
  return Math.min(1, sumOfProducts(x, y) ** 2 / (sumOfProducts(x, x) * sumOfProducts(y, y)));
}

function unitDeviations(values: Float64Array): Float64Array {
  return scaleToUnit(deviationsFromMean(scaleToUnit(values).values)).values;
}

/**
 * One-sided p value of a difference of two models' mean errors, by the t statistic: how likely a difference this far
 * below 0 is, if there is none. H1: the first model errs by less.
 *
 * @param difference mean over samples of the first model's absolute error less the second's
 * @param variance of that mean, above 0
 * @param degreesOfFreedom samples less one, or clusters less one
 * @returns within [0, 1]; at most one tail of a confidence level exactly where the interval's upper limit is at most 0
 * @oracle R 4.2.2 t.test(alternative = 'less'), SciPy; 1e-7
 * @example smallerErrorProbability(-0.5, 0.04, 9) // 0.0169
 */
export function smallerErrorProbability(difference: number, variance: number, degreesOfFreedom: number): number {
  return studentLowerTail(difference / Math.sqrt(variance), degreesOfFreedom);
}

/** Sum of products of two columns, compensated. */
export function sumOfProducts(first: Float64Array, second: Float64Array): number {
  return compensatedSum(first.map((value, index) => value * second[index]!));
}
