/** Cohen's kappa: agreement of label and decision beyond what their margins give by chance. */
import { type ClassTable, classMargins } from './classTable.ts';
import { fisherInterval } from './fisherInterval.ts';
import type { FourfoldTable } from './fourfoldTable.ts';
import type { Interval } from './interval.ts';

/**
 * How much a disagreement counts: wholly ('identity'), or less the nearer the two classes are in their order, by
 * 1 - d / (K - 1) ('linear') or 1 - d^2 / (K - 1)^2 ('quadratic') for classes d apart.
 */
export type KappaWeights = 'identity' | 'linear' | 'quadratic';

function weightOf(weights: KappaWeights, classes: number, label: number, decision: number): number {
  if (weights === 'identity') return label === decision ? 1 : 0;
  const distance = Math.abs(label - decision) / (classes - 1);
  return 1 - (weights === 'linear' ? distance : distance * distance);
}

interface Agreement {
  samples: number;
  /** Weighted share of agreement, observed and by chance. */
  observed: number;
  expected: number;
  /** Weight of a cell. */
  weight: (label: number, decision: number) => number;
  /** For each label the mean weight of the decisions, and for each decision that of the labels. */
  meanOfLabel: Float64Array;
  meanOfDecision: Float64Array;
}

function agreementOf(table: ClassTable, weights: KappaWeights): Agreement {
  const { classes, counts } = table;
  const { samples, labels, decisions } = classMargins(table);
  const weight = (label: number, decision: number): number => weightOf(weights, classes, label, decision);
  const meanOfLabel = new Float64Array(classes);
  const meanOfDecision = new Float64Array(classes);
  let observed = 0;
  let expected = 0;
  for (let label = 0; label < classes; label++) {
    for (let decision = 0; decision < classes; decision++) {
      const share = weight(label, decision);
      meanOfLabel[label]! += share * (decisions[decision]! / samples);
      meanOfDecision[decision]! += share * (labels[label]! / samples);
      observed += share * counts[label * classes + decision]!;
      expected += share * (labels[label]! / samples) * (decisions[decision]! / samples);
    }
  }
  return { samples, observed: observed / samples, expected, weight, meanOfLabel, meanOfDecision };
}

/**
 * Cohen's kappa with any number of classes: (po - pe) / (1 - pe), po and pe the weighted shares of agreement,
 * observed and by chance.
 *
 * @param table with at least two labels or two decisions in use; all declared classes are rows and columns, since the
 *   weights go by their places
 * @param weights 'linear' and 'quadratic' are for ordered classes
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37; Cohen 1968 Psychol Bull 70:213
 * @oracle R 4.2.2 vcd, irr, scikit-learn, statsmodels; 1e-9
 * @example weightedKappa({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 'quadratic') // 0.8087
 */
export function weightedKappa(table: ClassTable, weights: KappaWeights): number {
  const { observed, expected } = agreementOf(table, weights);
  return (observed - expected) / (1 - expected);
}

/** Large-sample variance: equation 10 of Fleiss, Cohen, Everitt 1969, which holds for any weights. */
function kappaVariance({ classes, counts }: ClassTable, kappa: number, agreement: Agreement): number {
  const { samples, expected, weight, meanOfLabel, meanOfDecision } = agreement;
  let squares = 0;
  for (let label = 0; label < classes; label++) {
    for (let decision = 0; decision < classes; decision++) {
      const byChance = meanOfLabel[label]! + meanOfDecision[decision]!;
      squares += counts[label * classes + decision]! * (weight(label, decision) - byChance * (1 - kappa)) ** 2;
    }
  }
  const centre = kappa - expected * (1 - kappa);
  return (squares / samples - centre * centre) / (samples * (1 - expected) ** 2);
}

/**
 * Interval of Cohen's kappa by its large-sample variance, on Fisher's z scale. Around kappa itself, a lower limit would
 * be above the true value in up to 12 % of tables in place of 2.5 %, as kappa is skewed near 1.
 *
 * @param table as for {@link weightedKappa}
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where every decision is right or none is even partly so
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323 (variance); Fisher 1921 Metron 1:3
 * @oracle variance of R 4.2.2 vcd, statsmodels; 1e-9; numerical derivatives; 1e-6
 * @example
 * weightedKappaInterval({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 'quadratic', 0.95)
 * // {lower: 0.6596, upper: 0.9578}
 */
export function weightedKappaInterval(
  table: ClassTable,
  weights: KappaWeights,
  confidenceLevel: number,
): Interval | undefined {
  const agreement = agreementOf(table, weights);
  const { observed, expected } = agreement;
  const kappa = (observed - expected) / (1 - expected);
  const variance = kappaVariance(table, kappa, agreement);
  if (observed === 0 || observed === 1) return undefined;
  return fisherInterval(kappa, variance, confidenceLevel);
}

function classTableOf(table: FourfoldTable): ClassTable {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
  return { classes: 2, counts: [truePositives, falseNegatives, falsePositives, trueNegatives] };
}

/**
 * Cohen's kappa (po - pe) / (1 - pe) of two classes.
 *
 * @param table no margin may be 0
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37
 * @oracle R 4.2.2 vcd, scikit-learn, statsmodels; 1e-9
 * @example cohenKappa({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3243
 */
export function cohenKappa(table: FourfoldTable): number {
  return weightedKappa(classTableOf(table), 'identity');
}

/**
 * Interval of Cohen's kappa of two classes, on Fisher's z scale.
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where every decision is right or every one is wrong
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323 (variance); Fisher 1921 Metron 1:3
 * @oracle variance of R 4.2.2 vcd, statsmodels; 1e-9; numerical derivatives; 1e-6
 * @example
 * kappaInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1527, upper: 0.8013}
 */
export function kappaInterval(table: FourfoldTable, confidenceLevel: number): Interval | undefined {
  return weightedKappaInterval(classTableOf(table), 'identity', confidenceLevel);
}
