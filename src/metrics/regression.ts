/** Metrics of a model that predicts a number, on one group of test samples. */
import { estimateConcordance, estimateDetermination } from './agreement.ts';
import {
  estimateAbsoluteError,
  estimateBias,
  estimateLimitOfAgreement,
  estimateMedianError,
  estimateRootMeanSquare,
} from './errors.ts';
import { type EstimateFacts, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import { type NumberEvaluation, type NumberOptions, type NumberSamples, prepareNumbers } from './numberEvaluation.ts';

export type { NumberOptions, NumberSamples } from './numberEvaluation.ts';

/** One metric of at least one sample. */
interface NumberMetric {
  metric: string;
  /** Of the interval, for independent samples. */
  method: string;
  estimate: (evaluation: NumberEvaluation, facts: EstimateFacts) => MetricEstimate;
}

const numberMetrics: readonly NumberMetric[] = [
  { metric: 'mae', method: 't', estimate: estimateAbsoluteError },
  { metric: 'rmse', method: 't-mse', estimate: estimateRootMeanSquare },
  { metric: 'bias', method: 't', estimate: estimateBias },
  { metric: 'r2', method: 'log-jackknife', estimate: estimateDetermination },
  { metric: 'ccc', method: 'fisher-z+jackknife', estimate: estimateConcordance },
  {
    metric: 'loa-lower',
    method: 'carkeet+t',
    estimate: (evaluation, facts) => estimateLimitOfAgreement(evaluation, facts, -1),
  },
  {
    metric: 'loa-upper',
    method: 'carkeet+t',
    estimate: (evaluation, facts) => estimateLimitOfAgreement(evaluation, facts, 1),
  },
  { metric: 'median-ae', method: 'none', estimate: estimateMedianError },
];

/**
 * Every metric of predicted numbers on one group of samples, in the order of the catalogue. Row order does not change
 * a digit. With clusters, intervals use robust variances, never below those of independent samples.
 *
 * @param samples in any order; none is allowed, and gives undefined values
 * @param options confidence level, and whether intervals allow for clusters
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateNumberMetrics(
 *   { label: Float64Array.of(1, 2, 3), predicted: Float64Array.of(1, 2, 6), cluster: undefined },
 *   { confidenceLevel: 0.95 },
 * )[0] // {metric: 'mae', value: 1, lower: -3.303, upper: 5.303, confidence: 0.95, method: 't', n: 3}
 */
export function estimateNumberMetrics(samples: NumberSamples, options: NumberOptions): MetricEstimate[] {
  const evaluation = prepareNumbers(samples, options);
  const { size, clustered, confidenceLevel } = evaluation;
  return numberMetrics.map(({ metric, method, estimate }) => {
    const facts: EstimateFacts = {
      metric,
      confidence: confidenceLevel,
      method: clustered === undefined || method === 'none' ? method : `cluster-robust-${method}`,
      n: size,
    };
    return size === 0 ? undefinedEstimate(facts, 'no-samples') : estimate(evaluation, facts);
  });
}
