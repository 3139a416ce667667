/** Means of independent values, with compensated sums: a sum must not depend on how it was cut into parts. */
import { sum } from 'simple-statistics';
import { studentMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Compensated (Kahan-Babuska) sum of the values in their order; 0 for none.
 *
 * @param values finite numbers
 * @oracle exact sums; exact
 */
export function compensatedSum(values: Float64Array): number {
  // `sum` only reads `length` and elements; copying into an array would cost more than summing.
  return sum(values as unknown as readonly number[]);
}

/** The same sum, of values that are not kept. */
export class RunningSum {
  private sum = 0;
  private lost = 0;

  /** Adds a finite value. */
  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.lost;
  }
}

/** Above this size the numbers that values are split by would overflow. */
const largestToSplit = 2 ** 900;

/** Parts that each value is split into: what is left of it counts for less than rounding does. */
const parts = 3;

/**
 * The sum of values in any order, to the last bit: each value is split into parts that are whole multiples of a common
 * unit, few enough bits each for their sums to be exact. Linear in their number, as sorting them first is not.
 *
 * @param values finite numbers; not changed
 * @returns 0 for none; within a rounding of the exact sum of their sizes
 * @see Rump, Ogita, Oishi 2008 SIAM J Sci Comput 31:189; Demmel, Nguyen 2015 IEEE Trans Comput 64:2060
 * @oracle exact fractions; 1e-15 of the sum of sizes
 * @example sumInAnyOrder(Float64Array.of(1e16, 1, -1e16)) // 1
 */
export function sumInAnyOrder(values: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, Math.abs(values[index]!));
  if (largest === 0) return 0;
  if (!(largest < largestToSplit)) return compensatedSum(values.slice().sort());
  const rest = values.slice();
  const sums: number[] = [];
  for (let part = 0; part < parts; part++) {
    // A power of two so large that its unit in the last place divides sums of parts that add up exactly.
    const power = 2 ** (Math.ceil(Math.log2(largest)) + Math.ceil(Math.log2(values.length)) + 2);
    sums.push(splitOff(rest, 1.5 * power));
    largest = power * Number.EPSILON;
  }
  return sums.reduceRight((total, sum) => total + sum, 0);
}

/** Takes from each value what adding and subtracting a large number leaves of it, and sums what was taken: exactly. */
function splitOff(values: Float64Array, splitter: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const taken = values[index]! + splitter - splitter;
    values[index]! -= taken;
    sum += taken;
  }
  return sum;
}

/**
 * Mean of at least one finite value.
 *
 * @throws RangeError for none
 * @oracle R 4.2.2, scikit-learn; 1e-10
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
export function mean(values: Float64Array): number {
  if (values.length === 0) throw new RangeError('The mean of no values is undefined');
  return compensatedSum(values) / values.length;
}

/**
 * Variance of the mean of independent values: sum (x - mean)^2 / (n (n - 1)).
 *
 * @param values at least two
 * @param centre their mean, where it is known
 * @oracle R 4.2.2, the definition; 1e-10; 1e-12
 */
export function varianceOfMean(values: Float64Array, centre: number = mean(values)): number {
  if (values.length < 2) throw new RangeError('A variance needs at least two values');
  const squares = new RunningSum();
  for (let index = 0; index < values.length; index++) squares.add((values[index]! - centre) ** 2);
  return squares.total / (values.length * (values.length - 1));
}

/**
 * Student's t interval of a mean: mean -+ t se.
 *
 * @param centre the mean
 * @param variance of the mean, at least 0
 * @param degreesOfFreedom values less one, or clusters less one
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to the values' range
 * @oracle R 4.2.2 t.test, SciPy; 1e-10
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
