/** Difference of two proportions on the same samples: Newcombe's hybrid score interval. */
import type { Interval } from './interval.ts';
import { correlatedDifference } from './mover.ts';
import { wilsonInterval } from './proportion.ts';
import { countSamples, type PairedCounts } from './tango.ts';

/**
 * The phi coefficient of two judges, less a correction for continuity where it is positive:
 *
 *     (max(ad - bc - n/2, 0) if ad > bc, else ad - bc) / sqrt((a + b)(c + d)(a + c)(b + d))
 *
 * @returns within [-1, 1]; 0 where a judge is right always or never
 */
function correctedPhi({ both, candidateOnly, baselineOnly, neither }: PairedCounts, samples: number): number {
  const [right, wrong] = [both + candidateOnly, baselineOnly + neither];
  const [baselineRight, baselineWrong] = [both + baselineOnly, candidateOnly + neither];
  // In pairs, so that exchanging the judges does not change a bit, and two that agree always have a phi of exactly 1.
  const scale = Math.sqrt(right * baselineRight) * Math.sqrt(wrong * baselineWrong);
  if (scale === 0) return 0;
  const association = both * neither - candidateOnly * baselineOnly;
  const corrected = association > 0 ? Math.max(association - samples / 2, 0) : association;
  return Math.max(-1, Math.min(1, corrected / scale));
}

/**
 * Newcombe's hybrid score interval of D = (b - c) / n, the difference of two proportions on the same n samples: the
 * Wilson limits l, u of both proportions p1 = (a + b) / n and p2 = (a + c) / n, combined with their corrected phi,
 *
 *     lower = D - sqrt((p1 - l1)^2 - 2 phi (p1 - l1)(u2 - p2) + (u2 - p2)^2), upper likewise
 *
 * Exchanging the judges turns the interval round.
 *
 * @param counts each at least 0, their sum n above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits around the difference; not clipped
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; contingencytables 3.0.1, ratesci 1.1.0 up to margins whose product is 2^31; 1e-6
 * @see Newcombe 1998 Stat Med 17:2635, method 10
 * @example
 * newcombePairedInterval({ both: 20, candidateOnly: 12, baselineOnly: 2, neither: 16 }, 0.95)
 * // {lower: 0.0562, upper: 0.3292}
 */
export function newcombePairedInterval(counts: PairedCounts, confidenceLevel: number): Interval {
  const samples = countSamples(counts);
  const limited = (successes: number) => ({
    estimate: successes / samples,
    ...wilsonInterval(successes, samples, confidenceLevel),
  });
  return correlatedDifference(
    limited(counts.both + counts.candidateOnly),
    limited(counts.both + counts.baselineOnly),
    correctedPhi(counts, samples),
  );
}
