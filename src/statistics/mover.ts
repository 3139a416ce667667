import type { Interval } from './interval.ts';

/** One independent estimate of a linear combination, with its own interval. */
export interface MoverTerm extends Interval {
  coefficient: number;
  estimate: number;
}

/**
 * Interval of a linear combination of independent estimates by the method of variance estimates recovery:
 *
 *     theta = sum c t,  lower = theta - sqrt(sum (c t - unfavourable limit of c t)^2),  upper likewise
 *
 * The unfavourable limit for the lower side is `c * lower` for c > 0 and `c * upper` for c < 0.
 *
 * @param terms at least one; each estimate lies within its own limits
 * @returns limits around theta; not clipped
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * // balanced accuracy of sensitivity 0.8 (0.6, 0.9) and specificity 0.9 (0.8, 0.95)
 * moverInterval([
 *   { coefficient: 0.5, estimate: 0.8, lower: 0.6, upper: 0.9 },
 *   { coefficient: 0.5, estimate: 0.9, lower: 0.8, upper: 0.95 },
 * ]) // {lower: 0.7382, upper: 0.9059}
 */
export function moverInterval(terms: readonly MoverTerm[]): Interval {
  let combination = 0;
  let squaresBelow = 0;
  let squaresAbove = 0;
  for (const { coefficient, estimate, lower, upper } of terms) {
    combination += coefficient * estimate;
    const below = coefficient * (estimate - (coefficient > 0 ? lower : upper));
    const above = coefficient * ((coefficient > 0 ? upper : lower) - estimate);
    squaresBelow += below * below;
    squaresAbove += above * above;
  }
  return { lower: combination - Math.sqrt(squaresBelow), upper: combination + Math.sqrt(squaresAbove) };
}

/** An estimate within its own limits. */
export type LimitedEstimate = Omit<MoverTerm, 'coefficient'>;

/**
 * Interval of the difference of two correlated estimates by the same method:
 *
 *     lower = t1 - t2 - sqrt((t1 - l1)^2 - 2 r (t1 - l1)(u2 - t2) + (u2 - t2)^2),  upper likewise
 *
 * @param correlation r of the two estimates, within [-1, 1]; 0 gives {@link moverInterval}
 * @returns limits around the difference; not clipped
 * @see Zou, Donner 2008 Stat Med 27:1693; for two areas under the ROC curve Zou, Yue 2013 Stat Med 32:5077
 * @example
 * correlatedDifference({ estimate: 0.9, lower: 0.8, upper: 0.95 }, { estimate: 0.8, lower: 0.7, upper: 0.9 }, 0.5)
 * // {lower: 0, upper: 0.1866}
 */
export function correlatedDifference(first: LimitedEstimate, second: LimitedEstimate, correlation: number): Interval {
  // The same sum, in the form that does not cancel.
  const reach = (x: number, y: number): number => Math.sqrt((x - y) ** 2 + 2 * (1 - correlation) * x * y);
  const difference = first.estimate - second.estimate;
  return {
    lower: difference - reach(first.estimate - first.lower, second.upper - second.estimate),
    upper: difference + reach(first.upper - first.estimate, second.estimate - second.lower),
  };
}
