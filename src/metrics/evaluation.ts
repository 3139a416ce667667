/** Everything that the metrics of one group of samples are computed from. */
import type { ProportionMethod } from '../statistics/proportion.ts';
import { assertBinarySamples, type BinarySamples, confusionMatrix } from './binarySamples.ts';
import { type ClusterTable, tabulateClusters } from './clusterTable.ts';
import { type ConfusionMatrix, countOutcomes, outcomes } from './outcomes.ts';
import type { Resampling } from './resampled.ts';

export interface BinaryOptions {
  /** Two-sided, within (0, 1). */
  confidenceLevel: number;
  proportionInterval: ProportionMethod;
  /** Scores lie within [0, 1]; else `brier-score` and `log-loss` are undefined. */
  probabilities: boolean;
  /** The policy declares an undecided band, which adds `coverage` and the other views. */
  undecided: boolean;
  /** What an undecided sample is treated as in use, which adds the views `@fallback`. */
  fallback?: 'positive' | 'negative';
  /** Share of positives in use, which adds the predictive values `@prevalence`. */
  prevalence?: number;
  /** F-beta to estimate, which takes a bootstrap. */
  fBeta?: { betas: readonly number[]; resampling: Resampling };
  /** Intervals allow for clusters; with the planned design effect where the policy declares one. */
  clustered?: { designEffect?: number };
}

export interface BinaryEvaluation {
  samples: BinarySamples;
  options: BinaryOptions;
  matrix: ConfusionMatrix;
  /** Samples in the group. */
  size: number;
  /** Present where intervals allow for clusters. */
  clusterTable: ClusterTable | undefined;
}

/**
 * Counts what the metrics share.
 *
 * @throws RangeError where samples break their contract
 */
export function prepareEvaluation(samples: BinarySamples, options: BinaryOptions): BinaryEvaluation {
  assertBinarySamples(samples, options.undecided);
  const matrix = confusionMatrix(samples);
  return {
    samples,
    options,
    matrix,
    size: countOutcomes(matrix, outcomes),
    clusterTable: options.clustered === undefined ? undefined : tabulateClusters(samples),
  };
}
