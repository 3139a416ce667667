/** Difference of two proportions on the same samples: Tango's score interval. */
import { normalMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';

/** Samples that both judges, one of them, or neither gets right; effective counts need not be integers. */
export interface PairedCounts {
  both: number;
  candidateOnly: number;
  baselineOnly: number;
  neither: number;
}

/** Discordant counts of n samples, seen from one side. */
interface Discordance {
  first: number;
  second: number;
  samples: number;
}

/**
 * The share q of samples that only the second gets right which is likeliest under a difference t, in the form
 * that does not cancel: (sqrt(B^2 - 4AC) - B) / (2A).
 */
function likeliestShare({ first, second, samples }: Discordance, difference: number): number {
  const a = 2 * samples;
  const b = (2 * samples - first + second) * difference - first - second;
  const c = -second * difference * (1 - difference);
  const root = Math.sqrt(b * b - 4 * a * c);
  return b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
}

/** Whether the score of a difference t within [-1, 1] is at most z: the difference lies within the interval. */
function isWithin(discordance: Discordance, difference: number, z: number): boolean {
  const { first, second, samples } = discordance;
  if (difference < 0) return isWithin({ first: second, second: first, samples }, -difference, z);
  const variance = 2 * likeliestShare(discordance, difference) + difference * (1 - difference);
  return Math.abs(first - second - samples * difference) <= z * Math.sqrt(samples * variance);
}

/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(discordance: Discordance, z: number): number {
  let inside = (discordance.first - discordance.second) / discordance.samples;
  let outside = 1;
  if (inside >= 1) return 1;
  for (;;) {
    const middle = inside + (outside - inside) / 2;
    if (middle <= inside || middle >= outside) return outside;
    if (isWithin(discordance, middle, z)) inside = middle;
    else outside = middle;
  }
}

/**
 * Tango's score interval of D = (b - c) / n, the difference of two proportions on the same n samples, where b and c
 * of them are right for one judge only. The limits are the differences t whose score is z:
 *
 *     |b - c - n t| / sqrt(n (2q + t(1 - t))) = z
 *     q = (sqrt(B^2 - 4AC) - B) / (2A), A = 2n, B = -b - c + (2n - b + c)t, C = -c t(1 - t)
 *
 * Exchanging the judges turns the interval round exactly. Where no sample is discordant, the limits are
 * -+ z^2 / (n + z^2), so that few samples never show that two judges are alike. At t = 0 the score is McNemar's z.
 *
 * @param counts each at least 0, their sum n above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @see Tango 1998 Stat Med 17:891
 * @example
 * tangoInterval({ both: 4, candidateOnly: 9, baselineOnly: 3, neither: 16 }, 0.95) // {lower: -0.0271, upper: 0.3897}
 */
export function tangoInterval(counts: PairedCounts, confidenceLevel: number): Interval {
  const { both, candidateOnly, baselineOnly, neither } = counts;
  // Added so that exchanging the judges does not change a bit.
  const samples = both + neither + (candidateOnly + baselineOnly);
  if (
    ![both, candidateOnly, baselineOnly, neither].every((count) => count >= 0) ||
    !(samples > 0 && samples < Infinity)
  )
    throw new RangeError('A paired difference needs counts of at least 0, and at least one sample');
  const z = normalMultiplier(confidenceLevel);
  return {
    lower: 0 - upperLimit({ first: baselineOnly, second: candidateOnly, samples }, z),
    upper: upperLimit({ first: candidateOnly, second: baselineOnly, samples }, z),
  };
}
