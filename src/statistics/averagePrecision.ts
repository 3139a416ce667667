/** Average precision, the step-wise area under the precision-recall curve. */
import { countPositives } from './auroc.ts';
import { normalMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';
import { logitInterval } from './logit.ts';

/**
 * Average precision: the sum of (R_k - R_{k-1}) P_k over distinct thresholds from the highest score down,
 * so that samples of equal score are one step. Neither the trapezoid nor an interpolation.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns within (0, 1]; undefined where there are no positive samples
 * @oracle scikit-learn; the sum over distinct thresholds; 1e-9; 1e-14
 * @example averagePrecision(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9)) // 0.8333
 */
export function averagePrecision(positive: Uint8Array, score: Float64Array): number | undefined {
  const positives = countPositives(positive);
  if (positives === 0) return undefined;
  let weightedPrecision = 0;
  let found = 0;
  for (let end = positive.length - 1; end >= 0; ) {
    let start = end;
    let positivesTied = 0;
    while (start >= 0 && score[start] === score[end]) positivesTied += positive[start--]!;
    found += positivesTied;
    weightedPrecision += (positivesTied * found) / (positive.length - 1 - start);
    end = start;
  }
  return weightedPrecision / positives;
}

/**
 * Interval of the average precision on the logit scale, with standard error 1 / sqrt(m AP (1 - AP)) there.
 *
 * @param precision AP within (0, 1]
 * @param positives m > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1], or undefined where AP is 0 or 1
 * @see Boyd, Eng, Page 2013 ECML
 * @oracle R 4.2.2 by the printed formula; 1e-9
 * @example averagePrecisionInterval(0.75625, 8, 0.95) // {lower: 0.3818, upper: 0.9397}
 */
export function averagePrecisionInterval(
  precision: number,
  positives: number,
  confidenceLevel: number,
): Interval | undefined {
  if (!(precision > 0 && precision < 1)) return undefined;
  const standardError = Math.sqrt((precision * (1 - precision)) / positives);
  return logitInterval(precision, standardError, normalMultiplier(confidenceLevel));
}
