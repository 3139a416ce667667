/** Metrics made of two proportions or of one table: balanced accuracy, Youden's J, F1, correlation and agreement. */
import { matthewsCorrelation, matthewsInterval } from '../statistics/correlation.ts';
import { estimateWithLimits } from '../statistics/difference.ts';
import { f1Interval } from '../statistics/f1.ts';
import { hasEmptyMargin } from '../statistics/fourfoldTable.ts';
import type { Interval } from '../statistics/interval.ts';
import { cohenKappa, kappaInterval } from '../statistics/kappa.ts';
import { type MoverTerm, moverInterval } from '../statistics/mover.ts';
import { clusterFacts, combinedClusterFacts, type EffectiveShare } from './effectiveShare.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type NoIntervalReason,
  undefinedEstimate,
} from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { countOutcomes } from './outcomes.ts';
import { decidedShares, effectiveShare, jaccardShare, reasonForNone } from './proportions.ts';

/** A metric `offset + weight (sensitivity + specificity)`. */
export interface SumOfRates {
  metric: string;
  weight: number;
  offset: number;
}

export const balancedAccuracy: SumOfRates = { metric: 'balanced-accuracy', weight: 0.5, offset: 0 };
export const youdenIndex: SumOfRates = { metric: 'youden-j', weight: 1, offset: -1 };

/** Balanced accuracy or Youden's J, with MOVER limits from the Wilson limits of sensitivity and specificity. */
export function estimateSumOfRates(evaluation: BinaryEvaluation, sum: SumOfRates): MetricEstimate {
  const { matrix, options } = evaluation;
  const { sensitivity, specificity, accuracy } = decidedShares;
  const facts: EstimateFacts = {
    metric: sum.metric,
    confidence: options.confidenceLevel,
    method: 'mover-wilson',
    n: countOutcomes(matrix, accuracy.trials),
  };
  for (const share of [sensitivity, specificity]) {
    if (countOutcomes(matrix, share.trials) === 0) return undefinedEstimate(facts, reasonForNone(matrix, share.trials));
  }
  const shares = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
  const rates =
    countOutcomes(matrix, sensitivity.successes) / countOutcomes(matrix, sensitivity.trials) +
    countOutcomes(matrix, specificity.successes) / countOutcomes(matrix, specificity.trials);
  return formEstimate(
    { ...facts, ...combinedClusterFacts(effectiveShare(evaluation, decidedShares.accuracy), shares) },
    sum.offset + sum.weight * rates,
    combinedLimits(sum, shares, options.confidenceLevel),
  );
}

function combinedLimits(
  { weight, offset }: SumOfRates,
  shares: readonly EffectiveShare[],
  confidenceLevel: number,
): Interval | 'too-few-clusters' {
  const terms: MoverTerm[] = [];
  for (const { counts } of shares) {
    if (typeof counts === 'string') return counts;
    terms.push({ coefficient: weight, ...estimateWithLimits(counts, confidenceLevel) });
  }
  const { lower, upper } = moverInterval(terms);
  return { lower: offset + lower, upper: offset + upper };
}

/** F1 = 2TP / (2TP + FP + FN), with Wilson-indirect limits; `n` is TP + FP + FN. */
export function estimateF1(evaluation: BinaryEvaluation): MetricEstimate {
  const { matrix, options } = evaluation;
  const n = countOutcomes(matrix, jaccardShare.trials);
  const facts: EstimateFacts = { metric: 'f1', confidence: options.confidenceLevel, method: 'wilson-indirect', n };
  if (n === 0) return undefinedEstimate(facts, reasonForNone(matrix, decidedShares.sensitivity.trials));
  const effective = effectiveShare(evaluation, jaccardShare);
  const { counts } = effective;
  const truePositives = matrix.truePositives;
  return formEstimate(
    { ...facts, ...clusterFacts(effective) },
    (2 * truePositives) / (truePositives + n),
    typeof counts === 'string' ? counts : f1Interval(counts.successes, counts.trials, options.confidenceLevel),
  );
}

/** Matthews correlation coefficient of the decided samples. */
export function estimateCorrelation(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateAssociation(evaluation, { metric: 'mcc', method: 'fisher-z' }, matthewsCorrelation, matthewsInterval);
}

/** Cohen's kappa of the decided samples. */
export function estimateKappa(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateAssociation(evaluation, { metric: 'kappa', method: 'fisher-z' }, cohenKappa, kappaInterval);
}

function estimateAssociation(
  { matrix, options, clusterTable }: BinaryEvaluation,
  names: { metric: string; method: string },
  measure: typeof cohenKappa,
  intervalOf: typeof kappaInterval,
): MetricEstimate {
  const n = countOutcomes(matrix, decidedShares.accuracy.trials);
  const facts: EstimateFacts = { ...names, confidence: options.confidenceLevel, n };
  if (n === 0) return undefinedEstimate(facts, reasonForNone(matrix, decidedShares.accuracy.trials));
  if (hasEmptyMargin(matrix)) return undefinedEstimate(facts, 'empty-margin');
  const value = measure(matrix);
  if (clusterTable !== undefined) return formEstimate(facts, value, 'no-clustered-interval');
  return formEstimate(facts, value, intervalOf(matrix, options.confidenceLevel) ?? reasonForNoInterval(value));
}

function reasonForNoInterval(value: number): NoIntervalReason {
  if (value === 1) return 'perfect-agreement';
  return value === -1 ? 'perfect-disagreement' : 'zero-variance';
}
