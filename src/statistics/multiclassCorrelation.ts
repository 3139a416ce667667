/** Matthews correlation coefficient with any number of classes. */
import { type ClassMargins, type ClassTable, classMargins, deltaVariance } from './classTable.ts';
import { fisherInterval } from './fisherInterval.ts';
import type { Interval } from './interval.ts';

/** n^2 - sum of squared margins: exact up to 9 * 10^7 samples. */
function diversity(margin: Float64Array, samples: number): number {
  return margin.reduce((rest, count) => rest - count * count, samples * samples);
}

function coefficientOf({ samples, agreements, labels, decisions }: ClassMargins): number {
  if (agreements === samples) return 1;
  const expected = labels.reduce((total, count, index) => total + count * decisions[index]!, 0);
  const scale = Math.sqrt(diversity(labels, samples)) * Math.sqrt(diversity(decisions, samples));
  return Math.max(-1, Math.min(1, (agreements * samples - expected) / scale));
}

/**
 * Gorodkin's R_K, the correlation of label and decision; Matthews' coefficient for two classes:
 *
 *     (n sum n_kk - sum t_k q_k) / sqrt((n^2 - sum t_k^2)(n^2 - sum q_k^2))
 *
 * with t_k samples of label k and q_k of decision k.
 *
 * @param table with at least two labels and two decisions in use (see `hasOneClass`)
 * @returns a number within [-1, 1]; exactly 1 without errors
 * @see Gorodkin 2004 Comput Biol Chem 28:367
 * @oracle R 4.2.2, scikit-learn; 1e-9
 * @example multiclassCorrelation({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // 0.6375
 */
export function multiclassCorrelation(table: ClassTable): number {
  return coefficientOf(classMargins(table));
}

/**
 * Variance of R_K by the multinomial delta method.
 *
 * @param table as for {@link multiclassCorrelation}
 * @returns at least 0
 * @oracle R 4.2.2 and NumPy by numerical derivatives; 1e-5
 */
export function multiclassCorrelationVariance(table: ClassTable): number {
  const margins = classMargins(table);
  const { samples, labels, decisions } = margins;
  const correlation = coefficientOf(margins);
  const ofLabels = diversity(labels, samples) / (samples * samples);
  const ofDecisions = diversity(decisions, samples) / (samples * samples);
  const scale = Math.sqrt(ofLabels * ofDecisions);
  return deltaVariance(table, (label, decision) => {
    const agreement = (label === decision ? 1 : 0) - decisions[label]! / samples - labels[decision]! / samples;
    const spread = labels[label]! / samples / ofLabels + decisions[decision]! / samples / ofDecisions;
    return agreement / scale + correlation * spread;
  });
}

/**
 * Interval of R_K on Fisher's z scale, as for two classes: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param table as for {@link multiclassCorrelation}
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or its variance vanishes
 * @see Itaya, Tamura, Hayashi, Yamamoto 2025 Stat Med 44:e10303 (two classes)
 * @oracle the interval of two classes; 1e-12
 * @example
 * multiclassCorrelationInterval({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 0.95)
 * // {lower: 0.3175, upper: 0.8271}
 */
export function multiclassCorrelationInterval(table: ClassTable, confidenceLevel: number): Interval | undefined {
  return fisherInterval(multiclassCorrelation(table), multiclassCorrelationVariance(table), confidenceLevel);
}
