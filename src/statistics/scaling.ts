/** Numbers of any magnitude, brought near 1 by a power of two, so that their squares neither overflow nor vanish. */
import { mean } from './mean.ts';

/** Numbers `values * 2^exponent`. */
export interface ScaledValues {
  /** None above 1 in magnitude. */
  values: Float64Array;
  exponent: number;
}

/**
 * `value * 2^exponent`, rounded at most once.
 *
 * @param value finite
 * @param exponent whole, within [-2200, 2200]
 * @returns Infinity or -Infinity where the product exceeds the range of doubles
 * @example timesPowerOfTwo(0.75, 1024) // 1.348e308
 */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

/** All values by {@link timesPowerOfTwo}. */
export function allTimesPowerOfTwo(values: Float64Array, exponent: number): Float64Array {
  const half = Math.trunc(exponent / 2);
  const [first, second] = [2 ** half, 2 ** (exponent - half)];
  return values.map((value) => value * first * second);
}

/** The exponent k for which the largest magnitude is at most 2^k, and above 2^(k - 2); 0 where all values are 0. */
export function binaryExponent(values: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, Math.abs(values[index]!));
  return largest === 0 ? 0 : Math.floor(Math.log2(largest)) + 1;
}

/**
 * Brings the largest magnitude near 1. The digits of a value stay the same, unless it is too small beside the largest
 * to count.
 *
 * @param values finite
 * @example scaleToUnit(Float64Array.of(3e300, -6e300)) // {values: [0.2802, -0.5603], exponent: 1000}
 */
export function scaleToUnit(values: Float64Array): ScaledValues {
  const exponent = binaryExponent(values);
  return { values: allTimesPowerOfTwo(values, -exponent), exponent };
}

/**
 * Differences `minuend - subtrahend`, scaled; also where a difference itself exceeds the range of doubles.
 *
 * @param minuend finite, and
 * @param subtrahend finite, as many
 * @example scaledDifferences(Float64Array.of(1e308), Float64Array.of(-1e308)) // {values: [0.5563], exponent: 1025}
 */
export function scaledDifferences(minuend: Float64Array, subtrahend: Float64Array): ScaledValues {
  const differences = minuend.map((value, index) => value - subtrahend[index]!);
  if (differences.every(Number.isFinite)) return scaleToUnit(differences);
  const { values, exponent } = scaleToUnit(minuend.map((value, index) => value / 4 - subtrahend[index]! / 4));
  return { values, exponent: exponent + 2 };
}

/**
 * Deviations from the mean. Values that hardly differ beside their size are first taken from the first of them,
 * which is exact; equal values give zeros.
 *
 * @param values at least one, none above 1 in magnitude
 */
export function deviationsFromMean(values: Float64Array): Float64Array {
  const first = values[0]!;
  const shifted = values.map((value) => value - first);
  const centre = mean(shifted);
  return shifted.map((value) => value - centre);
}

/** Whether all values are the same number. */
export function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}
