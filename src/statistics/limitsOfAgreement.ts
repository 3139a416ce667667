/** Limits of agreement: between which 95 % of a model's errors lie, if they are normal. */
import { normalQuantile, tailProbability } from './distributions.ts';
import type { Interval } from './interval.ts';
import { noncentralTQuantile } from './noncentralT.ts';

/** Errors in normal quantiles from their mean: 1.96. */
const reachOfLimits = normalQuantile(0.975);

/** The lower limit lies below the mean error, the upper one above. */
export type Side = -1 | 1;

/** Mean and standard deviation (divisor n - 1) of errors. */
export interface ErrorSpread {
  bias: number;
  deviation: number;
}

/**
 * A limit of agreement: bias -+ 1.96 standard deviations.
 *
 * @see Bland, Altman 1986 Lancet i:307
 * @oracle R 4.2.2, NumPy; 1e-9
 * @example limitOfAgreement({ bias: 1, deviation: 10 }, -1) // -18.6
 */
export function limitOfAgreement({ bias, deviation }: ErrorSpread, side: Side): number {
  return bias + side * reachOfLimits * deviation;
}

/**
 * Exact interval of a limit of agreement for normal errors: bias -+ k standard deviations, with k = q / sqrt(n) for the
 * quantiles q of the non-central t distribution with n - 1 degrees of freedom and noncentrality 1.96 sqrt(n). Bland and
 * Altman's own interval of 1999 is its approximation, too narrow on the outer side.
 *
 * @param trials errors, at least 2; an effective number where samples are clustered
 * @param confidenceLevel two-sided, within (0, 1)
 * @throws RangeError with fewer than two errors
 * @see Carkeet 2015 Optom Vis Sci 92:e71
 * @oracle mpmath with 30 digits, R 4.2.2, SciPy; 1e-12, 1e-5, 1e-9
 * @example exactAgreementInterval({ bias: 0, deviation: 1 }, 20, 1, 0.95) // {lower: 1.356, upper: 3.014}
 */
export function exactAgreementInterval(
  { bias, deviation }: ErrorSpread,
  trials: number,
  side: Side,
  confidenceLevel: number,
): Interval {
  if (!(trials >= 2)) throw new RangeError('Limits of agreement need two errors');
  const root = Math.sqrt(trials);
  const tail = tailProbability(confidenceLevel);
  const [degreesOfFreedom, noncentrality] = [trials - 1, reachOfLimits * root];
  const inner = noncentralTQuantile(tail, { degreesOfFreedom, noncentrality }) / root;
  const outer = -noncentralTQuantile(tail, { degreesOfFreedom, noncentrality: -noncentrality }) / root;
  const [near, far] = [bias + side * inner * deviation, bias + side * outer * deviation];
  return side === 1 ? { lower: near, upper: far } : { lower: far, upper: near };
}

/**
 * What a limit of agreement varies by, whatever the errors' distribution: d -+ 1.96 d^2 / (2 s) for each deviation d of
 * an error from the mean. Their mean has the limit's variance (the delta method), apart from a constant.
 *
 * @param deviations of errors from their mean
 * @param deviation s > 0
 * @see van der Vaart 1998 Asymptotic Statistics, chapter 3
 */
export function influenceOnLimit(deviations: Float64Array, deviation: number, side: Side): Float64Array {
  const weight = (side * reachOfLimits) / (2 * deviation);
  return deviations.map((own) => own + weight * own * own);
}
