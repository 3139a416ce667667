/** Matthews correlation coefficient: Pearson's correlation of label and decision. */
import { fisherInterval } from './fisherInterval.ts';
import { type FourfoldTable, fourfoldMargins } from './fourfoldTable.ts';
import type { Interval } from './interval.ts';

/** The product of the four margins' square roots: the product of the margins themselves passes 2^53 near n = 10^4. */
function rootOfMargins(table: FourfoldTable): number {
  const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
  return Math.sqrt(positives) * Math.sqrt(negatives) * Math.sqrt(predictedPositives) * Math.sqrt(predictedNegatives);
}

/**
 * Matthews correlation coefficient (TP TN - FP FN) / sqrt of the product of the four margins.
 *
 * @param table no margin may be 0 (see `hasEmptyMargin`)
 * @returns a number within [-1, 1]; exactly 1 without errors and exactly -1 without right decisions
 * @example matthewsCorrelation({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3273
 */
export function matthewsCorrelation(table: FourfoldTable): number {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
  if (falsePositives + falseNegatives === 0) return 1;
  if (truePositives + trueNegatives === 0) return -1;
  const correlation = (truePositives * trueNegatives - falsePositives * falseNegatives) / rootOfMargins(table);
  return Math.max(-1, Math.min(1, correlation));
}

/** Variance of the coefficient by the delta method (Bishop, Fienberg, Holland 1975, equation 11.4.6 and after). */
function correlationVariance(table: FourfoldTable): number {
  const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
  const samples = positives + negatives;
  const r = matthewsCorrelation(table);
  const labelExcess = positives - negatives;
  const decisionExcess = predictedPositives - predictedNegatives;
  const skew =
    labelExcess ** 2 / (positives * negatives) + decisionExcess ** 2 / (predictedPositives * predictedNegatives);
  const cross = (labelExcess * decisionExcess) / rootOfMargins(table);
  return (1 - r * r + (r + r ** 3 / 2) * cross - 0.75 * r * r * skew) / samples;
}

/**
 * Interval of the Matthews correlation coefficient on Fisher's z scale: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or its variance vanishes
 * @see Bishop, Fienberg, Holland 1975; Itaya, Tamura, Hayashi, Yamamoto 2025 Stat Med 44:e10303
 * @example
 * matthewsInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1944, upper: 0.7047}
 */
export function matthewsInterval(table: FourfoldTable, confidenceLevel: number): Interval | undefined {
  return fisherInterval(matthewsCorrelation(table), correlationVariance(table), confidenceLevel);
}
