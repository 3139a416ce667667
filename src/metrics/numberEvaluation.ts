/** Everything that the metrics of predicted numbers are computed from. */
import type { Interval } from '../statistics/interval.ts';
import { type ScaledValues, scaledDifferences, timesPowerOfTwo } from '../statistics/scaling.ts';
import { givenOrder, stableOrder } from '../statistics/stableOrder.ts';
import { numberClusters } from './clusterTable.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type NoIntervalReason,
  undefinedEstimate,
} from './estimate.ts';
import { type DeclaredClusters, declaredClusters } from './means.ts';
import { pick } from './scoredRows.ts';

/** Test samples of one group, in any order. All arrays have one element for each sample. */
export interface NumberSamples {
  /** Finite. */
  label: Float64Array;
  /** Finite, in the unit of the labels. */
  predicted: Float64Array;
  /** Cluster code of each sample. */
  cluster: Uint32Array | undefined;
}

export interface NumberOptions {
  /** Two-sided, within (0, 1). */
  confidenceLevel: number;
  /** Intervals allow for clusters; with the planned design effect where the policy declares one. */
  clustered?: { designEffect?: number };
}

export interface NumberEvaluation {
  size: number;
  /** In the order of label, then prediction, as all other columns, so that sums do not depend on the order of rows. */
  label: Float64Array;
  predicted: Float64Array;
  /** Prediction less label. */
  errors: ScaledValues;
  /** Undefined where intervals do not allow for clusters. */
  clustered: DeclaredClusters | undefined;
  confidenceLevel: number;
}

/**
 * Puts samples into the one order of their values, and computes the errors.
 *
 * @throws RangeError where samples break their contract
 */
export function prepareNumbers({ label, predicted, cluster }: NumberSamples, options: NumberOptions): NumberEvaluation {
  const order = orderByValues([label, predicted]);
  const sorted = { label: pick(label, order), predicted: pick(predicted, order) };
  return {
    ...sorted,
    size: label.length,
    errors: scaledDifferences(sorted.predicted, sorted.label),
    clustered: clustersInOrder(cluster, order, options),
    confidenceLevel: options.confidenceLevel,
  };
}

/**
 * The places of samples by the first of some columns, then the second and so on.
 *
 * @throws RangeError where columns differ in length or hold a number that is not finite
 */
export function orderByValues(columns: readonly Float64Array[]): Uint32Array {
  let order = givenOrder(columns[0]!.length);
  for (const column of columns.toReversed()) {
    if (column.length !== order.length) throw new RangeError('Columns of samples differ in length');
    if (!column.every(Number.isFinite)) throw new RangeError('A label or a prediction is not finite');
    order = stableOrder(column, order);
  }
  return order;
}

/**
 * The clusters of samples in some order, where intervals shall allow for them.
 *
 * @throws RangeError without cluster codes, or where their number is wrong
 */
export function clustersInOrder(
  cluster: Uint32Array | undefined,
  order: Uint32Array,
  options: Pick<NumberOptions, 'clustered'>,
): DeclaredClusters | undefined {
  if (cluster !== undefined && cluster.length !== order.length) {
    throw new RangeError('Columns of samples differ in length');
  }
  if (options.clustered === undefined) return undefined;
  if (cluster === undefined) throw new RangeError('Intervals shall allow for clusters, and samples have none');
  return declaredClusters(numberClusters(pick(cluster, order)), options);
}

/** An estimate from a value and an interval in units of `2^exponent`, which may exceed the range of doubles. */
export function formScaled(
  facts: EstimateFacts,
  value: number,
  interval: Interval | NoIntervalReason,
  exponent: number,
): MetricEstimate {
  const [whole, ...limits] = [value, ...(typeof interval === 'string' ? [] : [interval.lower, interval.upper])].map(
    (number) => timesPowerOfTwo(number, exponent),
  );
  if (!Number.isFinite(whole)) return undefinedEstimate(facts, 'overflow');
  if (typeof interval === 'string') return formEstimate(facts, whole!, interval);
  const [lower, upper] = limits as [number, number];
  return formEstimate(facts, whole!, limits.every(Number.isFinite) ? { lower, upper } : 'overflow');
}
