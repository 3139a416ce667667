/** Predictive values at a declared prevalence, from the sensitivity and specificity of a sample of another one. */
import { normalMultiplier } from './distributions.ts';
import type { FourfoldTable } from './fourfoldTable.ts';
import { logistic } from './logit.ts';
import type { LimitedEstimate } from './mover.ts';

/** One class of the reference: its samples with the decision in question, all others, and its declared share. */
interface DecidedClass {
  decided: number;
  others: number;
  share: number;
}

/** How much of a population the class with this decision makes up. */
function portionOf({ decided, others, share }: DecidedClass): number {
  return (decided / (decided + others)) * share;
}

/** Variance of the logarithm of that portion. */
function logVariance({ decided, others }: DecidedClass): number {
  return others / (decided * (decided + others));
}

function withAdded({ decided, others, share }: DecidedClass, count: number): DecidedClass {
  return { decided: decided + count, others: others + count, share };
}

/** Share of the right class among all that have the decision. */
function predictiveValue(
  right: DecidedClass,
  wrong: DecidedClass,
  confidenceLevel: number,
): LimitedEstimate | undefined {
  const z = normalMultiplier(confidenceLevel);
  const [portion, wrongPortion] = [portionOf(right), portionOf(wrong)];
  if (portion + wrongPortion === 0) return undefined;
  const estimate = portion / (portion + wrongPortion);
  const isAtEnd = [right, wrong].some(({ decided, others }) => decided === 0 || others === 0);
  const added = isAtEnd ? (z * z) / 2 : 0;
  const [first, second] = [withAdded(right, added), withAdded(wrong, added)];
  const centre = Math.log(portionOf(first) / portionOf(second));
  const reach = z * Math.sqrt(logVariance(first) + logVariance(second));
  return {
    estimate,
    lower: Math.min(estimate, logistic(centre - reach)),
    upper: Math.max(estimate, logistic(centre + reach)),
  };
}

function classesOf(table: FourfoldTable, prevalence: number) {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
  const counts = [truePositives, falsePositives, falseNegatives, trueNegatives];
  const isCounted = counts.every((count) => count >= 0 && Number.isFinite(count));
  if (!(isCounted && truePositives + falseNegatives > 0 && trueNegatives + falsePositives > 0)) {
    throw new RangeError('A predictive value needs counts of at least 0, with positives and with negatives');
  }
  if (!(prevalence > 0 && prevalence < 1)) throw new RangeError('A prevalence lies strictly between 0 and 1');
  return {
    truePositive: { decided: truePositives, others: falseNegatives, share: prevalence },
    falseNegative: { decided: falseNegatives, others: truePositives, share: prevalence },
    trueNegative: { decided: trueNegatives, others: falsePositives, share: 1 - prevalence },
    falsePositive: { decided: falsePositives, others: trueNegatives, share: 1 - prevalence },
  };
}

/**
 * Positive predictive value at a declared prevalence pi, with an interval on the logit scale: for sensitivity Se of P
 * positives and specificity Sp of N negatives,
 *
 *     PPV = Se pi / (Se pi + (1 - Sp)(1 - pi)), var(logit) = (1 - Se) / (Se P) + Sp / ((1 - Sp) N)
 *
 * Where Se or Sp is 0 or 1, the interval is formed with z^2 / 2 added to each of the four cells, and then widened to
 * the value where that lies outside: to 1 without a false positive.
 *
 * @param table counts, which need not be whole: effective counts of clustered samples are not
 * @param prevalence pi within (0, 1), taken as known
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; undefined where no sample is called positive
 * @throws RangeError outside these domains, without positives or without negatives
 * @oracle R 4.2.2, bdpv 1.4, NumPy; 1e-9; the adjusted interval mpmath with 40 digits; 1e-12
 * @see Mercaldo, Lau, Zhou 2007 Stat Med 26:2170
 * @example
 * positivePredictiveValue({ truePositives: 90, falsePositives: 20, falseNegatives: 10, trueNegatives: 180 }, 0.1, 0.95)
 * // {estimate: 0.5, lower: 0.3963, upper: 0.6037}
 */
export function positivePredictiveValue(
  table: FourfoldTable,
  prevalence: number,
  confidenceLevel: number,
): LimitedEstimate | undefined {
  const { truePositive, falsePositive } = classesOf(table, prevalence);
  return predictiveValue(truePositive, falsePositive, confidenceLevel);
}

/**
 * Negative predictive value at a declared prevalence; see {@link positivePredictiveValue}:
 *
 *     NPV = Sp (1 - pi) / (Sp (1 - pi) + (1 - Se) pi), var(logit) = Se / ((1 - Se) P) + (1 - Sp) / (Sp N)
 *
 * @param table counts, which need not be whole
 * @param prevalence pi within (0, 1), taken as known
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; undefined where no sample is called negative
 * @throws RangeError outside these domains, without positives or without negatives
 * @oracle R 4.2.2, NumPy; 1e-9; the adjusted interval mpmath with 40 digits; 1e-12
 * @see Mercaldo, Lau, Zhou 2007 Stat Med 26:2170
 * @example
 * negativePredictiveValue({ truePositives: 90, falsePositives: 20, falseNegatives: 10, trueNegatives: 180 }, 0.1, 0.95)
 * // {estimate: 0.9878, lower: 0.9782, upper: 0.9932}
 */
export function negativePredictiveValue(
  table: FourfoldTable,
  prevalence: number,
  confidenceLevel: number,
): LimitedEstimate | undefined {
  const { trueNegative, falseNegative } = classesOf(table, prevalence);
  return predictiveValue(trueNegative, falseNegative, confidenceLevel);
}
