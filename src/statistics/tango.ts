/** Difference of two proportions on the same samples: Tango's score interval and its test. */
import { firstOutside } from './bisection.ts';
import { normalMultiplier, normalUpperTail } from './distributions.ts';
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

/** The estimated difference less t, times n, and the standard error of that under t; the score is their quotient. */
interface Deviation {
  deviation: number;
  standardError: number;
}

/** @param difference t within [-1, 1] */
function deviationFrom(discordance: Discordance, difference: number): Deviation {
  const { first, second, samples } = discordance;
  if (difference < 0) {
    const turned = deviationFrom({ first: second, second: first, samples }, -difference);
    return { deviation: -turned.deviation, standardError: turned.standardError };
  }
  const variance = 2 * likeliestShare(discordance, difference) + difference * (1 - difference);
  return { deviation: first - second - samples * difference, standardError: Math.sqrt(samples * variance) };
}

/** Whether the score of a difference t within [-1, 1] is at most z: the difference lies within the interval. */
function isWithin(discordance: Discordance, difference: number, z: number): boolean {
  const { deviation, standardError } = deviationFrom(discordance, difference);
  return Math.abs(deviation) <= z * standardError;
}

/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(discordance: Discordance, z: number): number {
  const difference = (discordance.first - discordance.second) / discordance.samples;
  return firstOutside(difference, 1, (value) => isWithin(discordance, value, z));
}

/**
 * All samples, added so that exchanging the judges does not change a bit.
 *
 * @throws RangeError where a count is below 0 or all are 0
 */
export function countSamples({ both, candidateOnly, baselineOnly, neither }: PairedCounts): number {
  const samples = both + neither + (candidateOnly + baselineOnly);
  const isCounted = [both, candidateOnly, baselineOnly, neither].every((count) => count >= 0);
  if (isCounted && samples > 0 && samples < Infinity) return samples;
  throw new RangeError('A paired difference needs counts of at least 0, and at least one sample');
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
 * @oracle mpmath with 40 digits, by maximising the likelihood; ratesci 1.1.0, PropCIs; 1e-12; 1e-6
 * @see Tango 1998 Stat Med 17:891
 * @example
 * tangoInterval({ both: 4, candidateOnly: 9, baselineOnly: 3, neither: 16 }, 0.95) // {lower: -0.0271, upper: 0.3897}
 */
export function tangoInterval(counts: PairedCounts, confidenceLevel: number): Interval {
  const samples = countSamples(counts);
  const { candidateOnly, baselineOnly } = counts;
  const z = normalMultiplier(confidenceLevel);
  return {
    lower: 0 - upperLimit({ first: baselineOnly, second: candidateOnly, samples }, z),
    upper: upperLimit({ first: candidateOnly, second: baselineOnly, samples }, z),
  };
}

/**
 * One-sided p value of the hypothesis that the candidate is worse by the margin or more, D <= -margin, by Tango's score
 * at t = -margin: small where the candidate is not. It is at most a exactly where the lower limit of the interval at
 * the confidence level 1 - 2a is at least -margin.
 *
 *     P(Z >= (b - c + n margin) / sqrt(n (2q + t(1 - t))))
 *
 * At margin 0 the score is McNemar's z; without a discordant sample it is 0 there, and the p value one half.
 *
 * @param counts each at least 0, their sum n above 0
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits; 1e-12
 * @see Tango 1998 Stat Med 17:891; Nam 1997 Biometrics 53:1422
 * @example tangoPValue({ both: 43, candidateOnly: 0, baselineOnly: 1, neither: 0 }, 0.1) // 0.0438
 */
export function tangoPValue(counts: PairedCounts, margin: number): number {
  const samples = countSamples(counts);
  if (!(margin > -1 && margin < 1)) throw new RangeError('A margin lies strictly between -1 and 1');
  const { deviation, standardError } = deviationFrom(
    { first: counts.candidateOnly, second: counts.baselineOnly, samples },
    -margin,
  );
  return normalUpperTail(deviation === 0 ? 0 : deviation / standardError);
}
