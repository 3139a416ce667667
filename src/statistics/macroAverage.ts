/** Unweighted means over the classes of recall, precision and F1, so that a rare class counts as much as a common one. */
import { type ClassTable, classMargins, deltaVariance } from './classTable.ts';
import { type Counts, estimateWithLimits } from './difference.ts';
import { normalMultiplier } from './distributions.ts';
import type { Interval } from './interval.ts';
import { logitInterval } from './logit.ts';
import { mean } from './mean.ts';
import { moverInterval } from './mover.ts';

/** A mean over classes with its variance. */
export interface MacroAverage {
  value: number;
  variance: number;
}

function diagonal({ classes, counts }: ClassTable): Float64Array {
  return Float64Array.from({ length: classes }, (_, index) => counts[index * classes + index]!);
}

/**
 * Macro F1: the mean over classes of F1_k = 2 n_kk / (t_k + q_k), with t_k samples of label k and q_k of decision k,
 * and its variance by the multinomial delta method.
 *
 * @param table in which every class has a label or a decision
 * @see Takahashi, Yamamoto, Kuchiba, Koyama 2022 Appl Intell 52:4961
 * @oracle scikit-learn, R 4.2.2 and NumPy by numerical derivatives; 1e-12, standard error 1e-5
 * @example macroF1({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7593, variance: 0.007152}
 */
export function macroF1(table: ClassTable): MacroAverage {
  const { samples, labels, decisions } = classMargins(table);
  const right = diagonal(table);
  const totals = labels.map((count, index) => count + decisions[index]!);
  const rates = right.map((count, index) => (2 * count) / totals[index]!);
  const slope = (index: number): number => (samples * rates[index]!) / totals[index]!;
  const variance = deltaVariance(table, (label, decision) => {
    const gain = label === decision ? (2 * samples) / totals[label]! : 0;
    return (gain - slope(label) - slope(decision)) / table.classes;
  });
  return { value: mean(rates), variance };
}

/**
 * Macro precision: the mean over classes of n_kk / q_k, and its variance by the multinomial delta method.
 *
 * @param table in which every class has a decision
 * @see Takahashi, Yamamoto, Kuchiba, Koyama 2022 Appl Intell 52:4961
 * @oracle scikit-learn, R 4.2.2 and NumPy by numerical derivatives; 1e-12, standard error 1e-5
 * @example macroPrecision({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7667, variance: 0.007093}
 */
export function macroPrecision(table: ClassTable): MacroAverage {
  const { samples, decisions } = classMargins(table);
  const rates = diagonal(table).map((count, index) => count / decisions[index]!);
  const variance = deltaVariance(table, (label, decision) => {
    const hit = label === decision ? 1 : 0;
    return (samples * (hit - rates[decision]!)) / (decisions[decision]! * table.classes);
  });
  return { value: mean(rates), variance };
}

/**
 * Interval of a mean over classes by its variance, on the logit scale. Around the mean itself, a lower limit would be
 * above the true value in up to 13 % of tables in place of 2.5 %, as the mean is skewed near 1.
 *
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1], or undefined where the variance vanishes
 * @oracle the formula; 1e-12
 * @example macroInterval({ value: 0.9, variance: 0.0004 }, 0.95) // {lower: 0.8533, upper: 0.9330}
 */
export function macroInterval({ value, variance }: MacroAverage, confidenceLevel: number): Interval | undefined {
  if (!(variance > 0)) return undefined;
  return logitInterval(value, Math.sqrt(variance), normalMultiplier(confidenceLevel));
}

/**
 * Interval of macro recall, the mean of the classes' recalls: MOVER of their Wilson limits.
 *
 * @param recalls right decisions among the samples of each class, trials above 0; effective counts need not be whole
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @oracle R 4.2.2 binom, scikit-learn with statsmodels; 1e-9
 * @example
 * macroRecallInterval([{ successes: 5, trials: 7 }, { successes: 6, trials: 9 }, { successes: 8, trials: 9 }], 0.95)
 * // {lower: 0.5655, upper: 0.8594}
 */
export function macroRecallInterval(recalls: readonly Counts[], confidenceLevel: number): Interval {
  return moverInterval(
    recalls.map((counts) => ({ coefficient: 1 / recalls.length, ...estimateWithLimits(counts, confidenceLevel) })),
  );
}
