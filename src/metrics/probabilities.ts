/** Losses of scores that are probabilities, over all samples, undecided ones included. */
import { clusteredVarianceOfMean, fewestClusters } from '../statistics/cluster.ts';
import { mean, studentInterval, varianceOfMean } from '../statistics/mean.ts';
import type { ClusterTable } from './clusterTable.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';

/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const clip = 1e-15;

/** Loss of one sample from its probability and its label (0 or 1). */
type Loss = (probability: number, positive: number) => number;

function squaredError(probability: number, positive: number): number {
  return (probability - positive) ** 2;
}

function negativeLogLikelihood(probability: number, positive: number): number {
  const clipped = Math.min(Math.max(probability, clip), 1 - clip);
  return positive === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
}

/** Brier score: mean squared distance of probability and label. */
export function estimateBrierScore(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'brier-score', squaredError);
}

/** Mean negative log-likelihood, natural logarithm. */
export function estimateLogLoss(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'log-loss', negativeLogLikelihood);
}

function estimateLoss(evaluation: BinaryEvaluation, metric: string, loss: Loss): MetricEstimate {
  const { samples, options, size, clusterTable } = evaluation;
  const method = clusterTable === undefined ? 't' : 'cluster-robust-t';
  const facts: EstimateFacts = { metric, confidence: options.confidenceLevel, method, n: size };
  if (size === 0) return undefinedEstimate(facts, 'no-samples');
  if (samples.score === undefined) return undefinedEstimate(facts, 'no-scores');
  if (!options.probabilities) return undefinedEstimate(facts, 'not-probabilities');
  const losses = lossesOf(samples.score, samples.positive, loss);
  if (clusterTable !== undefined) return estimateClusteredMean(evaluation, clusterTable, facts, losses);
  const value = mean(losses);
  if (size === 1) return formEstimate(facts, value, 'one-sample');
  const variance = varianceOfMean(losses);
  const interval = variance > 0 ? studentInterval(value, variance, size - 1, facts.confidence) : 'zero-variance';
  return formEstimate(facts, value, interval);
}

function lossesOf(score: Float64Array, positive: Uint8Array, loss: Loss): Float64Array {
  return score.map((probability, index) => {
    if (probability < 0 || probability > 1) throw new RangeError('A probability lies outside [0, 1]');
    return loss(probability, positive[index]!);
  });
}

/**
 * A mean over clusters with K - 1 degrees of freedom. Its variance is never below that of independent samples,
 * nor below the declared design effect times that.
 */
function estimateClusteredMean(
  { options }: BinaryEvaluation,
  { clusterOf, clusters }: ClusterTable,
  facts: EstimateFacts,
  losses: Float64Array,
): MetricEstimate {
  const value = mean(losses);
  if (clusters < fewestClusters) return formEstimate({ ...facts, clusters }, value, 'too-few-clusters');
  const independent = varianceOfMean(losses);
  if (!(independent > 0)) return formEstimate({ ...facts, clusters }, value, 'zero-variance');
  const robust = clusteredVarianceOfMean(losses, value, clusterOf, clusters);
  const designEffect = Math.max(1, robust / independent, options.clustered?.designEffect ?? 1);
  const interval = studentInterval(value, independent * designEffect, clusters - 1, facts.confidence);
  return formEstimate({ ...facts, clusters, designEffect }, value, interval);
}
