import type { Interval } from '../statistics/interval.ts';

/** Facts about a metric that hold whether or not it has a value or an interval. */
export interface EstimateFacts {
  metric: string;
  /** Two-sided confidence level. */
  confidence: number;
  /** Method of the interval. */
  method: string;
  /** Samples in the metric's own denominator. */
  n: number;
  /** Successes of a proportion, as observed. */
  successes?: number;
  /** Clusters in the denominator, where intervals allow for clusters. */
  clusters?: number;
  /** Design effect that the interval uses. */
  designEffect?: number;
  /** Of an interval by bootstrap. */
  resampling?: ResamplingFacts;
}

/** How a bootstrap went. */
export interface ResamplingFacts {
  /** Sets of samples that were drawn. */
  replicates: number;
  /** Those in which the metric was undefined. */
  undefinedReplicates: number;
  /** Monte Carlo standard error of either limit, where there are limits. */
  monteCarloError?: Interval;
}

/** A metric with its interval. An undefined value is null and has a reason, as has a value without an interval. */
export interface MetricEstimate extends EstimateFacts {
  value: number | null;
  /** Limits of the two-sided interval, unclipped where the method can leave the metric's range. */
  lower: number | null;
  upper: number | null;
  reason?: UndefinedReason | NoIntervalReason;
}

/** Why a metric has no value. */
export type UndefinedReason =
  | 'no-samples'
  | 'no-positives'
  | 'no-negatives'
  | 'no-decided-samples'
  | 'no-decided-positives'
  | 'no-decided-negatives'
  | 'no-predicted-positives'
  | 'no-predicted-negatives'
  | 'absent-class'
  | 'no-decided-in-class'
  | 'no-predicted-in-class'
  | 'empty-margin'
  | 'one-class'
  | 'no-scores'
  | 'not-probabilities'
  | 'one-sample'
  | 'constant-labels'
  | 'constant-scores'
  | 'probability-of-0-or-1'
  | 'separation'
  | 'not-converged'
  | 'no-expected-events'
  | 'overflow';

/** Why a metric has a value without an interval. */
export type NoIntervalReason =
  | 'one-sample'
  | 'perfect-agreement'
  | 'perfect-disagreement'
  | 'perfect-ranking'
  | 'zero-variance'
  | 'too-few-clusters'
  | 'no-clustered-interval'
  | 'undefined-replicates'
  | 'no-correction'
  | 'one-influential-sample'
  | 'overflow'
  | 'report-only';

export function undefinedEstimate(facts: EstimateFacts, reason: UndefinedReason): MetricEstimate {
  return { ...facts, value: null, lower: null, upper: null, reason };
}

/** An estimate with an interval, or with the reason for having none. */
export function formEstimate(
  facts: EstimateFacts,
  value: number,
  interval: Interval | NoIntervalReason,
): MetricEstimate {
  if (typeof interval === 'string') {
    return { ...facts, value: finite(value), lower: null, upper: null, reason: interval };
  }
  return { ...facts, value: finite(value), lower: finite(interval.lower), upper: finite(interval.upper) };
}

/** The last door: a number that is not finite is a bug here, and must not pass as a result. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('A metric or a limit is not finite');
  return value;
}
