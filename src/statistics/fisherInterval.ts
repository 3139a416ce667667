import { normalMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Interval of a correlation on Fisher's z scale, mapped back: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param correlation r within [-1, 1]
 * @param variance of r on its own scale
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or the variance is not above 0
 * @see Fisher 1921 Metron 1:3
 * @oracle the formula, by JavaScript's own functions; 1e-12
 * @example fisherInterval(0.9, 0.0025, 0.95) // {lower: 0.7427, upper: 0.9632}
 */
export function fisherInterval(correlation: number, variance: number, confidenceLevel: number): Interval | undefined {
  if (Math.abs(correlation) === 1 || !(variance > 0)) return undefined;
  const centre = Math.atanh(correlation);
  const reach = (normalMultiplier(confidenceLevel) * Math.sqrt(variance)) / (1 - correlation * correlation);
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) };
}
