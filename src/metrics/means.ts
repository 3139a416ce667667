/** Means of one value for each sample, and how precisely they are known. */
import { clusteredVarianceOfMean, fewestClusters } from '../statistics/cluster.ts';
import { mean, studentInterval, varianceOfMean } from '../statistics/mean.ts';
import { isConstant } from '../statistics/scaling.ts';
import type { ClusterNumbers } from './clusterTable.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate, type NoIntervalReason } from './estimate.ts';

/** Clusters of the samples, and the design effect that the policy declares for them. */
export interface DeclaredClusters extends ClusterNumbers {
  declared: number | undefined;
}

/** The clusters of samples together with what is declared of them; undefined for independent samples. */
export function declaredClusters(
  numbers: ClusterNumbers | undefined,
  options: { clustered?: { designEffect?: number } },
): DeclaredClusters | undefined {
  return numbers === undefined ? undefined : { ...numbers, declared: options.clustered?.designEffect };
}

/** What Student's interval of a mean is formed from. */
export interface MeanPrecision {
  /** Variance of the mean. */
  variance: number;
  degreesOfFreedom: number;
  /** How much the clusters widen the variance of independent samples; 1 without clusters. */
  designEffect: number;
}

/**
 * Precision of a mean. Over clusters it has K - 1 degrees of freedom, and its variance is never below that of
 * independent samples, nor below the declared design effect times that.
 *
 * @param values at least one, finite
 * @param centre their mean
 * @param clustered undefined for independent samples
 */
export function precisionOfMean(
  values: Float64Array,
  centre: number,
  clustered: DeclaredClusters | undefined,
): MeanPrecision | NoIntervalReason {
  if (clustered !== undefined && clustered.clusters < fewestClusters) return 'too-few-clusters';
  if (values.length === 1) return 'one-sample';
  // The mean of equal values may differ from them by a rounding, which is no variance.
  const independent = isConstant(values) ? 0 : varianceOfMean(values, centre);
  if (!(independent > 0)) return 'zero-variance';
  if (clustered === undefined) {
    return { variance: independent, degreesOfFreedom: values.length - 1, designEffect: 1 };
  }
  const { clusterOf, clusters, declared } = clustered;
  const robust = clusteredVarianceOfMean(values, centre, clusterOf, clusters);
  const designEffect = Math.max(1, robust / independent, declared ?? 1);
  return { variance: independent * designEffect, degreesOfFreedom: clusters - 1, designEffect };
}

/** What a precision adds to the facts of an estimate, where intervals allow for clusters. */
export function precisionFacts(
  precision: MeanPrecision | NoIntervalReason,
  clustered: DeclaredClusters | undefined,
): Pick<EstimateFacts, 'clusters' | 'designEffect'> {
  if (clustered === undefined) return {};
  const { clusters } = clustered;
  return typeof precision === 'string' ? { clusters } : { clusters, designEffect: precision.designEffect };
}

/** A mean with Student's interval. */
export function estimateMean(
  facts: EstimateFacts,
  values: Float64Array,
  clustered: DeclaredClusters | undefined,
): MetricEstimate {
  const value = mean(values);
  const precision = precisionOfMean(values, value, clustered);
  const interval =
    typeof precision === 'string'
      ? precision
      : studentInterval(value, precision.variance, precision.degreesOfFreedom, facts.confidence);
  return formEstimate({ ...facts, ...precisionFacts(precision, clustered) }, value, interval);
}
