/** F-beta: the mean of precision and recall in which recall weighs beta^2 times as much. */
import type { Interval } from './interval.ts';
import { wilsonInterval } from './proportion.ts';

/** The counts that F-beta depends on. */
export interface FBetaCounts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

function assertBeta(beta: number): void {
  if (!(beta > 0 && Number.isFinite(beta))) throw new RangeError('F-beta needs a finite beta above 0');
}

/**
 * F-beta = (1 + b^2) TP / ((1 + b^2) TP + b^2 FN + FP).
 *
 * @param beta b > 0
 * @returns within [0, 1]; undefined where all three counts are 0
 * @throws RangeError where beta is outside its domain
 * @see van Rijsbergen 1979, chapter 7
 * @oracle R 4.2.2, scikit-learn; 1e-12
 * @example fBeta({ truePositives: 26, falsePositives: 14, falseNegatives: 15 }, 2) // 0.6373
 */
export function fBeta(
  { truePositives, falsePositives, falseNegatives }: FBetaCounts,
  beta: number,
): number | undefined {
  assertBeta(beta);
  const weight = beta * beta;
  const total = (1 + weight) * truePositives + weight * falseNegatives + falsePositives;
  return total === 0 ? undefined : ((1 + weight) * truePositives) / total;
}

/**
 * Limits between which F-beta lies wherever the Jaccard index J = TP / (TP + FP + FN) lies within its Wilson limits:
 * at worst all errors are of the kind that weighs more, at best all are of the other,
 *
 *     lower = (1 + b^2) L / ((1 + b^2) L + max(1, b^2)(1 - L)), upper likewise with U and min(1, b^2)
 *
 * Wider than F-beta's own distribution asks for, but never of zero width; for b = 1 the Wilson-indirect interval of F1.
 *
 * @param truePositives TP >= 0; an effective count where samples are clustered
 * @param concerned TP + FP + FN > 0; an effective count likewise
 * @param beta b > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @see Lam, Gopal, Qian 2023 arXiv 2309.14621 (b = 1)
 * @oracle the interval of F1; 1e-15
 * @example fBetaBounds(20, 20, 2, 0.95) // {lower: 0.8668, upper: 1}
 */
export function fBetaBounds(truePositives: number, concerned: number, beta: number, confidenceLevel: number): Interval {
  assertBeta(beta);
  const { lower, upper } = wilsonInterval(truePositives, concerned, confidenceLevel);
  const weight = beta * beta;
  const ofJaccard = (jaccard: number, errorWeight: number): number =>
    ((1 + weight) * jaccard) / ((1 + weight) * jaccard + errorWeight * (1 - jaccard));
  return { lower: ofJaccard(lower, Math.max(1, weight)), upper: ofJaccard(upper, Math.min(1, weight)) };
}
