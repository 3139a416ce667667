/** Metrics of a model that tells several classes from each other, on one group of test samples. */
import {
  correlationMetric,
  estimateTableMetric,
  kappaMetrics,
  macroF1Metric,
  macroPrecisionMetric,
  rankMetrics,
} from './classAgreement.ts';
import { type ClassEvaluation, type ClassOptions, prepareClasses } from './classEvaluation.ts';
import type { ClassSamples } from './classSamples.ts';
import {
  estimateCalibrationError,
  estimateClassBrier,
  estimateClassLogLoss,
  estimateMeanAreas,
  estimateMeanDistance,
} from './classScores.ts';
import {
  estimateDecidedShares,
  estimateMacroRecall,
  estimateUndecidedShares,
  estimateWithinOne,
} from './classShares.ts';
import type { MetricEstimate } from './estimate.ts';

export type { ClassOptions } from './classEvaluation.ts';
export type { ClassSamples } from './classSamples.ts';

/**
 * Every metric of a model with several classes on one group of samples, in the order of the catalogue.
 *
 * Count metrics look at decided samples; `auroc-ovr`, `auroc-hand-till`, `brier-score`, `log-loss` and `ece` at all.
 * The order of samples does not change a bit. With clusters, proportions and `macro-recall` use effective counts, the
 * means `brier-score`, `log-loss` and `mean-distance` a robust variance, the areas have no interval, and the others
 * have one where a bootstrap is asked for.
 *
 * @param samples in any order; none is allowed, and gives undefined values
 * @param options classes, confidence level, interval for proportions, and which metrics apply
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateClassMetrics(
 *   { label: Uint16Array.of(0, 1, 2), predicted: Uint16Array.of(0, 1, 1), scores: undefined, cluster: undefined },
 *   { classes: ['a', 'b', 'c'], ordered: false, confidenceLevel: 0.95, proportionInterval: 'wilson', undecided: false },
 * )[0] // {metric: 'accuracy', value: 0.6667, lower: 0.2077, upper: 0.9385, confidence: 0.95, method: 'wilson', n: 3, successes: 2}
 */
export function estimateClassMetrics(samples: ClassSamples, options: ClassOptions): MetricEstimate[] {
  const evaluation = prepareClasses(samples, options);
  return [
    ...estimateDecidedShares(evaluation),
    estimateMacroRecall(evaluation),
    ...[macroPrecisionMetric, macroF1Metric, correlationMetric, kappaMetrics.unweighted, kappaMetrics.quadratic].map(
      (metric) => estimateTableMetric(evaluation, metric),
    ),
    ...(options.ordered ? estimateOrderMetrics(evaluation) : []),
    ...estimateMeanAreas(evaluation),
    estimateClassBrier(evaluation),
    estimateClassLogLoss(evaluation),
    estimateCalibrationError(evaluation),
    ...(options.undecided ? estimateUndecidedShares(evaluation) : []),
  ];
}

/** Metrics that depend on the order of the classes. */
function estimateOrderMetrics(evaluation: ClassEvaluation): MetricEstimate[] {
  return [
    estimateTableMetric(evaluation, kappaMetrics.linear),
    estimateMeanDistance(evaluation),
    estimateWithinOne(evaluation),
    estimateTableMetric(evaluation, rankMetrics.spearman),
    estimateTableMetric(evaluation, rankMetrics.kendall),
  ];
}
