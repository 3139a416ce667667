/** Losses of scores that are probabilities, over all samples, undecided ones included. */
import { type EstimateFacts, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { declaredClusters, estimateMean } from './means.ts';

/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const clip = 1e-15;

/** Loss of each sample from its probability within [0, 1] and its label (0 or 1). */
type Losses = (probability: Float64Array, positive: Uint8Array) => Float64Array;

function squaredErrors(probability: Float64Array, positive: Uint8Array): Float64Array {
  const losses = new Float64Array(probability.length);
  for (let index = 0; index < losses.length; index++) losses[index] = (probability[index]! - positive[index]!) ** 2;
  return losses;
}

function negativeLogLikelihoods(probability: Float64Array, positive: Uint8Array): Float64Array {
  const losses = new Float64Array(probability.length);
  for (let index = 0; index < losses.length; index++) {
    const clipped = Math.min(Math.max(probability[index]!, clip), 1 - clip);
    losses[index] = positive[index] === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
  }
  return losses;
}

/** Brier score: mean squared distance of probability and label. */
export function estimateBrierScore(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'brier-score', squaredErrors);
}

/** Mean negative log-likelihood, natural logarithm. */
export function estimateLogLoss(evaluation: BinaryEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'log-loss', negativeLogLikelihoods);
}

function estimateLoss(evaluation: BinaryEvaluation, metric: string, lossesOf: Losses): MetricEstimate {
  const { samples, options, size, clusterTable } = evaluation;
  const method = clusterTable === undefined ? 't' : 'cluster-robust-t';
  const facts: EstimateFacts = { metric, confidence: options.confidenceLevel, method, n: size };
  if (size === 0) return undefinedEstimate(facts, 'no-samples');
  if (samples.score === undefined) return undefinedEstimate(facts, 'no-scores');
  if (!options.probabilities) return undefinedEstimate(facts, 'not-probabilities');
  // Scores ascend.
  if (samples.score[0]! < 0 || samples.score.at(-1)! > 1) throw new RangeError('A probability lies outside [0, 1]');
  const losses = lossesOf(samples.score, samples.positive);
  return estimateMean(facts, losses, declaredClusters(clusterTable, options));
}
