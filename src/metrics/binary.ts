/** Metrics of a binary classifier on one group of test samples. */
import type { BinarySamples } from './binarySamples.ts';
import { estimateCalibration } from './calibration.ts';
import {
  balancedAccuracy,
  estimateCorrelation,
  estimateF1,
  estimateKappa,
  estimateSumOfRates,
  youdenIndex,
} from './composites.ts';
import type { MetricEstimate } from './estimate.ts';
import { type BinaryEvaluation, type BinaryOptions, prepareEvaluation } from './evaluation.ts';
import { estimateFallback } from './fallback.ts';
import { estimateFBeta } from './fBeta.ts';
import type { ConfusionMatrix } from './outcomes.ts';
import { estimatePredictiveValues } from './predictiveValues.ts';
import { estimateBrierScore, estimateLogLoss } from './probabilities.ts';
import { decidedShares, estimateShare, type OutcomeShare, undecidedShares } from './proportions.ts';
import { estimateAuroc, estimateAveragePrecision } from './ranking.ts';

export { type BinarySamples, confusionMatrix } from './binarySamples.ts';
export type { MetricEstimate } from './estimate.ts';
export type { BinaryOptions } from './evaluation.ts';

/**
 * Every metric of a binary classifier on one group of samples, in the order of the catalogue.
 *
 * Count metrics look at decided samples, `auroc`, `auprc`, losses and calibration at all. Row order does
 * not change a digit. With clusters, proportions use effective counts, and `mcc`, `kappa` and `auprc` have no interval.
 *
 * @param samples sorted as {@link BinarySamples} says; none is allowed, and gives undefined values
 * @param options confidence level, interval for proportions, and which metrics apply
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateBinaryMetrics(
 *   { positive: Uint8Array.of(0, 1), decision: Uint8Array.of(0, 1), score: undefined, cluster: undefined },
 *   { confidenceLevel: 0.95, proportionInterval: 'wilson', probabilities: false, undecided: false },
 * )[0] // {metric: 'sensitivity', value: 1, lower: 0.2065, upper: 1, confidence: 0.95, method: 'wilson', n: 1, successes: 1}
 */
export function estimateBinaryMetrics(samples: BinarySamples, options: BinaryOptions): MetricEstimate[] {
  return evaluateBinary(samples, options).estimates;
}

/** The same with the confusion matrix, which is counted once. */
export function evaluateBinary(
  samples: BinarySamples,
  options: BinaryOptions,
): { estimates: MetricEstimate[]; confusion: ConfusionMatrix } {
  const evaluation = prepareEvaluation(samples, options);
  return { estimates: estimateAll(evaluation), confusion: evaluation.matrix };
}

function estimateAll(evaluation: BinaryEvaluation): MetricEstimate[] {
  const { options } = evaluation;
  const estimateShares = (shares: Record<string, OutcomeShare>): MetricEstimate[] =>
    Object.entries(shares).map(([metric, share]) => estimateShare(evaluation, metric, share));
  return [
    ...estimateShares(decidedShares),
    estimateSumOfRates(evaluation, balancedAccuracy),
    estimateSumOfRates(evaluation, youdenIndex),
    estimateF1(evaluation),
    estimateCorrelation(evaluation),
    estimateKappa(evaluation),
    estimateAuroc(evaluation),
    estimateAveragePrecision(evaluation),
    estimateBrierScore(evaluation),
    estimateLogLoss(evaluation),
    ...estimateCalibration(evaluation),
    ...(options.undecided ? estimateShares(undecidedShares) : []),
    ...(options.fallback === undefined ? [] : estimateFallback(evaluation, options.fallback)),
    ...(options.prevalence === undefined ? [] : estimatePredictiveValues(evaluation, options.prevalence)),
    ...(options.fBeta?.betas.map((beta) => estimateFBeta(evaluation, beta, options.fBeta!.resampling)) ?? []),
  ];
}
