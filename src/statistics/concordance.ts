/** Lin's concordance correlation coefficient: how closely predictions lie to their labels, beside the spread of both. */
import { negligibleShare } from './determination.ts';
import type { Interval } from './interval.ts';
import { mean } from './mean.ts';
import { sumOfProducts } from './regression.ts';
import {
  allTimesPowerOfTwo,
  binaryExponent,
  deviationsFromMean,
  isConstant,
  scaleToUnit,
  timesPowerOfTwo,
} from './scaling.ts';

export interface Concordance {
  /** The coefficient, within [-1, 1]. */
  value: number;
  /** Its Fisher's z with what that varies by; or why there is no interval. */
  fisher: FisherConcordance | 'perfect-agreement' | 'perfect-disagreement' | 'zero-variance' | 'one-influential-sample';
}

export interface FisherConcordance {
  /** atanh of the coefficient. */
  z: number;
  /** Lin's variance of z, for labels and predictions that are jointly normal. */
  normalVariance: number;
  /** Jackknife pseudo-values of z, one for each sample. */
  pseudoValues: Float64Array;
}

/** Labels and predictions about their means, in one unit. */
interface Deviations {
  label: Float64Array;
  predicted: Float64Array;
  /** Prediction less label, not about its mean. */
  error: Float64Array;
  /** Mean error. */
  shift: number;
}

/** Sums over samples. */
interface Sums {
  errors: number;
  labels: number;
  predictions: number;
}

function deviationsOf(label: Float64Array, predicted: Float64Array): Deviations {
  const exponent = Math.max(binaryExponent(label), binaryExponent(predicted));
  const [x, y] = [allTimesPowerOfTwo(label, -exponent), allTimesPowerOfTwo(predicted, -exponent)];
  const error = y.map((value, index) => value - x[index]!);
  return { label: deviationsFromMean(x), predicted: deviationsFromMean(y), error, shift: mean(error) };
}

function sumsOf({ label, predicted, error }: Deviations): Sums {
  return {
    errors: sumOfProducts(error, error),
    labels: sumOfProducts(label, label),
    predictions: sumOfProducts(predicted, predicted),
  };
}

/**
 * Lin's coefficient 2 s_xy / (s_x^2 + s_y^2 + (x - y)^2) of means and moments with divisor n; computed as
 * 1 - A / B, with the mean squared error A above, which does not cancel where agreement is close.
 *
 * @param label finite, at least two
 * @param predicted finite, as many
 * @returns 'constant-labels' where the labels do not vary
 * @see Lin 1989 Biometrics 45:255, with the correction of 2000, Biometrics 56:324
 * @oracle R 4.2.2, NumPy; 1e-12; z, its variance and the jackknife 1e-9
 * @example concordance(Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 4)).value // 0.8571
 */
export function concordance(label: Float64Array, predicted: Float64Array): Concordance | 'constant-labels' {
  if (isConstant(label)) return 'constant-labels';
  if (isConstant(predicted)) return { value: 0, fisher: 'zero-variance' };
  const deviations = deviationsOf(label, predicted);
  const sums = sumsOf(deviations);
  const spread = sums.labels + sums.predictions + label.length * deviations.shift ** 2;
  if (sums.errors === 0) return { value: 1, fisher: 'perfect-agreement' };
  if (2 * spread - sums.errors < negligibleShare * spread) return { value: -1, fisher: 'perfect-disagreement' };
  const value = 1 - sums.errors / spread;
  const pseudoValues = label.length < 3 ? undefined : pseudoValuesOf(deviations, sums, spread);
  if (pseudoValues === undefined) return { value, fisher: 'one-influential-sample' };
  const z = Math.log((2 * spread - sums.errors) / sums.errors) / 2;
  return { value, fisher: { z, normalVariance: normalVariance(deviations, sums.errors / spread), pseudoValues } };
}

/** (n - 1) times -z without each sample in turn: apart from a constant, the pseudo-values of z. */
function pseudoValuesOf(
  { label, predicted, error, shift }: Deviations,
  sums: Sums,
  spread: number,
): Float64Array | undefined {
  const others = label.length - 1;
  const values = new Float64Array(label.length);
  for (let index = 0; index < values.length; index++) {
    const [x, y] = [label[index]!, predicted[index]!];
    const errorsLeft = sums.errors - error[index]! ** 2;
    const variation = sums.labels + sums.predictions - ((x * x + y * y) * values.length) / others;
    const spreadLeft = variation + others * (shift - (y - x) / others) ** 2;
    const agreementLeft = 2 * spreadLeft - errorsLeft;
    if (errorsLeft < negligibleShare * sums.errors || agreementLeft < negligibleShare * spread) return undefined;
    values[index] = (-others / 2) * Math.log(agreementLeft / errorsLeft);
  }
  return values;
}

/**
 * Lin's variance of z with divisor n - 2. The coefficient's ratio to Pearson's r is taken as the bias factor
 * C = 2 / (v + 1/v + u^2), v = s_x / s_y, u^2 = (x - y)^2 / (s_x s_y), so that r may be 0.
 *
 * @param distance 1 less the coefficient, above 0
 */
function normalVariance({ label, predicted, shift }: Deviations, distance: number): number {
  const [x, y] = [scaleToUnit(label), scaleToUnit(predicted)];
  const [xx, yy] = [sumOfProducts(x.values, x.values), sumOfProducts(y.values, y.values)];
  const slope = sumOfProducts(x.values, y.values) / xx;
  const residual = y.values.map((value, index) => value - slope * x.values[index]!);
  const unrelated = Math.min(1, sumOfProducts(residual, residual) / yy);
  const n = label.length;
  const ratio = timesPowerOfTwo(Math.sqrt(xx / yy), x.exponent - y.exponent);
  const deviation = (sum: number, exponent: number): number => timesPowerOfTwo(Math.sqrt(sum / n), exponent);
  const squaredShift = shift === 0 ? 0 : (shift / deviation(xx, x.exponent)) * (shift / deviation(yy, y.exponent));
  const total = ratio + 1 / ratio + squaredShift;
  // One spread is beyond all comparison with the other, or with the shift: z is 0 and its normal variance vanishes.
  if (!Number.isFinite(total)) return 0;
  const [bias, moved] = [2 / total, 2 * (squaredShift / total)];
  const [c, apart] = [1 - distance, distance * (2 - distance)];
  const sum =
    (unrelated * bias ** 2) / apart +
    (2 * c * c * moved * distance) / apart ** 2 -
    (c * c * moved ** 2) / (2 * apart ** 2);
  return Math.max(0, sum) / (n - 2);
}

/**
 * Interval on Fisher's z scale, mapped back: tanh(z -+ reach).
 *
 * @returns limits within [-1, 1] around the coefficient
 */
export function concordanceInterval({ value, z }: { value: number; z: number }, reach: number): Interval {
  return { lower: Math.min(value, Math.tanh(z - reach)), upper: Math.max(value, Math.tanh(z + reach)) };
}
