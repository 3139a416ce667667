import type { Interval } from './interval.ts';
import { moverInterval } from './mover.ts';
import { wilsonInterval } from './proportion.ts';

/** Successes and trials of one sample; effective counts need not be integers. */
export interface Counts {
  successes: number;
  trials: number;
}

/**
 * Newcombe's hybrid score interval of the difference `p1 - p0` of two independent proportions: the
 * Wilson limits of each, combined by MOVER.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Newcombe 1998 Stat Med 17:873, method 10
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0524, upper: 0.3339}
 */
export function newcombeInterval(first: Counts, reference: Counts, confidenceLevel: number): Interval {
  return moverInterval([
    { coefficient: 1, ...estimateWithLimits(first, confidenceLevel) },
    { coefficient: -1, ...estimateWithLimits(reference, confidenceLevel) },
  ]);
}

/** A proportion with its Wilson limits, as a term for MOVER. */
export function estimateWithLimits(
  { successes, trials }: Counts,
  confidenceLevel: number,
): Interval & { estimate: number } {
  return { estimate: successes / trials, ...wilsonInterval(successes, trials, confidenceLevel) };
}
