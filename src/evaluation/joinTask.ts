/** Samples with label and prediction, whatever the task; nothing depends on the order of rows in a file. */
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Task } from '../metrics/task.ts';
import { assertNever } from '../result/assertNever.ts';
import { compareCodeUnits } from '../result/order.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Labels } from './labels.ts';
import { joinOutcomes } from './outcomes.ts';
import type { Predictions } from './predictions.ts';

/**
 * Joins labels and predictions of the samples that have both.
 *
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
export function joinTask(
  task: Task,
  manifest: Manifest,
  predictions: Predictions,
  labels: Labels,
  cluster: Int32Array | undefined,
): EvaluatedRows {
  switch (task.task) {
    case 'binary':
      return { kind: 'binary', ...joinOutcomes(predictions, labels.codes, cluster) };
    case 'multiclass':
    case 'ordinal':
      return joinClasses(task.classes.length, manifest, predictions, labels, cluster);
    case 'regression':
      return joinNumbers(manifest, predictions, labels, cluster);
    default:
      return assertNever(task);
  }
}

/** Positions of the predictions whose sample has a label, by sample id. */
function labelledPositions(manifest: Manifest, { rows }: Predictions, { codes }: Labels): number[] {
  const { sample } = manifest;
  const idOf = (position: number) => sample.values[sample.codes[rows[position]!]!]!;
  return [...rows.keys()]
    .filter((position) => codes[rows[position]!]! >= 0)
    .sort((one, other) => compareCodeUnits(idOf(one), idOf(other)));
}

function clustersAt(cluster: Int32Array | undefined, rows: Uint32Array): Uint32Array | undefined {
  return cluster === undefined ? undefined : rows.map((row) => cluster[row]! + 1);
}

function joinClasses(
  classes: number,
  manifest: Manifest,
  predictions: Predictions,
  labels: Labels,
  cluster: Int32Array | undefined,
): EvaluatedRows {
  const at = labelledPositions(manifest, predictions, labels);
  const rows = Uint32Array.from(at, (position) => predictions.rows[position]!);
  const { score } = predictions;
  const scores = score === undefined ? undefined : new Float64Array(at.length * classes);
  at.forEach((position, index) => {
    scores?.set(score!.subarray(position * classes, (position + 1) * classes), index * classes);
  });
  return {
    kind: 'classes',
    rows,
    samples: {
      label: Uint16Array.from(rows, (row) => labels.codes[row]!),
      predicted: Uint16Array.from(at, (position) => predictions.decision[position]!),
      scores,
      cluster: clustersAt(cluster, rows),
    },
  };
}

function joinNumbers(
  manifest: Manifest,
  predictions: Predictions,
  labels: Labels,
  cluster: Int32Array | undefined,
): EvaluatedRows {
  const at = labelledPositions(manifest, predictions, labels);
  const rows = Uint32Array.from(at, (position) => predictions.rows[position]!);
  return {
    kind: 'numbers',
    rows,
    samples: {
      label: Float64Array.from(rows, (row) => labels.values![row]!),
      predicted: Float64Array.from(at, (position) => predictions.score![position]!),
      cluster: clustersAt(cluster, rows),
    },
  };
}
