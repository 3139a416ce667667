/** Test samples with label and prediction, ordered so that nothing depends on the order of rows in a file. */
import { pick, type ScoredRows } from '../metrics/scoredRows.ts';
import { stableOrder } from '../statistics/stableOrder.ts';
import type { Labels } from './labels.ts';
import type { Predictions } from './predictions.ts';

/**
 * Joins labels and predictions of the samples that have both.
 *
 * @param labels of each manifest row: 1 positive, 0 negative, -1 none
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
export function joinOutcomes(
  predictions: Predictions,
  labels: Labels['codes'],
  cluster: Int32Array | undefined,
): ScoredRows {
  const { score, decision } = predictions;
  const byLabel = orderByLabel(predictions.rows, labels);
  const order = score === undefined ? byLabel : stableOrder(score, byLabel);
  const rows = pick(predictions.rows, order);
  return {
    rows,
    samples: {
      positive: pick(new Uint8Array(labels), rows),
      decision: pick(decision, order),
      score: score === undefined ? undefined : pick(score, order),
      cluster: cluster === undefined ? undefined : pick(clusterCodes(cluster), rows),
    },
  };
}

/** Positions of the rows with a negative label, then of those with a positive one; none without a label. */
function orderByLabel(rows: Uint32Array, labels: Int16Array): Uint32Array {
  const order = new Uint32Array(rows.length);
  let found = 0;
  for (const wanted of [0, 1]) {
    for (let position = 0; position < rows.length; position += 1) {
      if (labels[rows[position]!] === wanted) order[found++] = position;
    }
  }
  return order.slice(0, found);
}

/** Codes from 0, for rows without a cluster too. */
function clusterCodes(cluster: Int32Array): Uint32Array {
  const codes = new Uint32Array(cluster.length);
  for (let row = 0; row < cluster.length; row += 1) codes[row] = cluster[row]! + 1;
  return codes;
}
