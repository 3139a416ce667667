/** Cohen's kappa: agreement of label and decision beyond what their margins give by chance. */
import { normalMultiplier } from './distributions.ts';
import { type FourfoldTable, fourfoldMargins } from './fourfoldTable.ts';
import type { Interval } from './interval.ts';

interface Shares {
  samples: number;
  observed: number;
  expected: number;
  /** [share of positive labels, share of negative labels] */
  labels: readonly [number, number];
  decisions: readonly [number, number];
}

function shares(table: FourfoldTable): Shares {
  const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
  const samples = positives + negatives;
  const labels = [positives / samples, negatives / samples] as const;
  const decisions = [predictedPositives / samples, predictedNegatives / samples] as const;
  return {
    samples,
    observed: (table.truePositives + table.trueNegatives) / samples,
    expected: labels[0] * decisions[0] + labels[1] * decisions[1],
    labels,
    decisions,
  };
}

/**
 * Cohen's kappa (po - pe) / (1 - pe).
 *
 * @param table no margin may be 0
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37
 * @example cohenKappa({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3243
 */
export function cohenKappa(table: FourfoldTable): number {
  const { observed, expected } = shares(table);
  return (observed - expected) / (1 - expected);
}

/** Large-sample variance of Fleiss, Cohen, Everitt 1969, equation 10, for two categories. */
function kappaVariance(table: FourfoldTable): number {
  const { samples, expected, labels, decisions } = shares(table);
  const kappa = cohenKappa(table);
  const agreement =
    table.truePositives * (1 - (labels[0] + decisions[0]) * (1 - kappa)) ** 2 +
    table.trueNegatives * (1 - (labels[1] + decisions[1]) * (1 - kappa)) ** 2;
  const disagreement =
    (1 - kappa) ** 2 *
    (table.falseNegatives * (decisions[0] + labels[1]) ** 2 + table.falsePositives * (decisions[1] + labels[0]) ** 2);
  const centre = kappa - expected * (1 - kappa);
  return ((agreement + disagreement) / samples - centre * centre) / (samples * (1 - expected) ** 2);
}

/**
 * Asymptotic interval of Cohen's kappa: kappa -+ z se.
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to [-1, 1], or undefined where every decision is right or every one is wrong
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323
 * @example
 * kappaInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1527, upper: 0.8013}
 */
export function kappaInterval(table: FourfoldTable, confidenceLevel: number): Interval | undefined {
  const { observed } = shares(table);
  const variance = kappaVariance(table);
  if (observed === 0 || observed === 1 || !(variance > 0)) return undefined;
  const kappa = cohenKappa(table);
  const reach = normalMultiplier(confidenceLevel) * Math.sqrt(variance);
  return { lower: kappa - reach, upper: kappa + reach };
}
