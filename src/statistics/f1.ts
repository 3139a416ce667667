import type { Interval } from './interval.ts';
import { wilsonInterval } from './proportion.ts';

/** F1 of a Jaccard index J = TP / (TP + FP + FN): the increasing map 2J / (1 + J). */
function f1OfJaccard(jaccard: number): number {
  return (2 * jaccard) / (1 + jaccard);
}

/**
 * Wilson-indirect interval of F1: Wilson limits of J = TP / (TP + FP + FN), mapped by F1 = 2J / (1 + J).
 *
 * @param truePositives TP >= 0; an effective count where samples are clustered
 * @param concerned TP + FP + FN > 0; an effective count likewise
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Lam, Gopal, Qian 2023 arXiv 2309.14621
 * @example f1Interval(26, 55, 0.95) // TP 26, FP 14, FN 15: {lower: 0.5151, upper: 0.7516}
 */
export function f1Interval(truePositives: number, concerned: number, confidenceLevel: number): Interval {
  const { lower, upper } = wilsonInterval(truePositives, concerned, confidenceLevel);
  return { lower: f1OfJaccard(lower), upper: f1OfJaccard(upper) };
}
