import type { Interval } from './interval.ts';

/**
 * Interval on the logit scale, mapped back: logit^-1(logit(p) -+ multiplier se / (p (1 - p))).
 *
 * @param estimate p strictly within (0, 1)
 * @param standardError of p on its own scale, above 0
 * @param multiplier normal or Student quantile, above 0
 * @returns limits within [0, 1]
 * @throws RangeError where the estimate is 0 or 1: its logit is infinite
 * @example logitInterval(0.9, 0.05, 1.96) // {lower: 0.7518, upper: 0.9639}
 */
export function logitInterval(estimate: number, standardError: number, multiplier: number): Interval {
  if (!(estimate > 0 && estimate < 1)) throw new RangeError('A logit interval needs an estimate within (0, 1)');
  const centre = Math.log(estimate / (1 - estimate));
  const reach = (multiplier * standardError) / (estimate * (1 - estimate));
  return { lower: logistic(centre - reach), upper: logistic(centre + reach) };
}

/** The proportion with this logit: 1 / (1 + e^-value). */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
