/** The coefficient of determination: the share of the labels' spread that a model's predictions explain. */
import { studentMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';
import { compensatedSum } from './mean.ts';
import { deviationsFromMean, isConstant, type ScaledValues, scaleToUnit, timesPowerOfTwo } from './scaling.ts';

/** What is left below this share of a sum of squares, once one sample is taken out, is as good as nothing. */
export const negligibleShare = 1e-12;

export interface Determination {
  /** R^2, at most 1. */
  value: number;
  /** SSE / SST. */
  unexplained: number;
  /** Jackknife pseudo-values of ln(SSE / SST), one for each sample; or why there are none. */
  pseudoValues: Float64Array | 'perfect-agreement' | 'one-influential-sample';
}

/**
 * R^2 = 1 - SSE / SST, with the spread of the labels about their own mean. Not a squared correlation: it falls below 0
 * for a model that is worse than the mean of the labels.
 *
 * @param label finite, at least two
 * @param errors prediction less label, as many
 * @returns 'constant-labels' where the labels do not vary, 'overflow' where the ratio exceeds the range of doubles
 * @oracle R 4.2.2, scikit-learn; 1e-10
 * @example determination(Float64Array.of(1, 2, 3), scaleToUnit(Float64Array.of(0.5, 0, 0))).value // 0.875
 */
export function determination(
  label: Float64Array,
  errors: ScaledValues,
): Determination | 'constant-labels' | 'overflow' {
  if (isConstant(label)) return 'constant-labels';
  const scaled = scaleToUnit(label);
  const deviations = scaleToUnit(deviationsFromMean(scaled.values));
  const misses = errors.values.map((error) => error * error);
  const spreads = deviations.values.map((deviation) => deviation * deviation);
  const exponent = errors.exponent - scaled.exponent - deviations.exponent;
  const ratio = compensatedSum(misses) / compensatedSum(spreads);
  const unexplained = timesPowerOfTwo(timesPowerOfTwo(ratio, exponent), exponent);
  if (!Number.isFinite(unexplained)) return 'overflow';
  return { value: 1 - unexplained, unexplained, pseudoValues: pseudoValuesOf(misses, spreads) };
}

/** -(n - 1) ln(SSE / SST) without each sample in turn: apart from a constant, the pseudo-values of the logarithm. */
function pseudoValuesOf(misses: Float64Array, spreads: Float64Array): Determination['pseudoValues'] {
  const [errors, total] = [compensatedSum(misses), compensatedSum(spreads)];
  if (errors === 0) return 'perfect-agreement';
  const others = misses.length - 1;
  const values = new Float64Array(misses.length);
  for (let index = 0; index < values.length; index++) {
    const errorsLeft = errors - misses[index]!;
    const spreadLeft = total - (spreads[index]! * values.length) / others;
    if (errorsLeft < negligibleShare * errors || spreadLeft < negligibleShare * total) return 'one-influential-sample';
    values[index] = -others * Math.log(errorsLeft / spreadLeft);
  }
  return values;
}

/**
 * Interval of R^2 from one of ln(SSE / SST): 1 - SSE / SST exp(+- t se). It never reaches above 1. Sampling varies
 * labels and errors together, so it speaks of a population that the samples were drawn from, labels included.
 *
 * @param unexplained SSE / SST, above 0
 * @param variance of ln(SSE / SST), at least 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns undefined where the lower limit exceeds the range of doubles
 * @see Efron, Stein 1981 Ann Stat 9:586 (the jackknife's variance)
 * @oracle R 4.2.2 by leaving each sample out; 1e-10
 * @example determinationInterval(0.2, 0.01, 19, 0.95) // {lower: 0.7534, upper: 0.8378}
 */
export function determinationInterval(
  unexplained: number,
  variance: number,
  degreesOfFreedom: number,
  confidenceLevel: number,
): Interval | undefined {
  const reach = studentMultiplier(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance);
  const lower = 1 - unexplained * Math.exp(reach);
  return Number.isFinite(lower) ? { lower, upper: 1 - unexplained * Math.exp(-reach) } : undefined;
}
