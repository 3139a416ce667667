/** Test samples with label and prediction, ordered so that nothing depends on the order of rows in a file. */
import type { ScoredRows } from '../metrics/scoredRows.ts';
import type { Manifest } from '../tables/manifest.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import type { Labels } from './labels.ts';
import type { Predictions } from './predictions.ts';

/**
 * Joins labels and predictions of the test samples that have both.
 *
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
export function joinOutcomes(predictions: Predictions, labels: Labels, cluster: Int32Array | undefined): ScoredRows {
  const { rows, score, decision } = predictions;
  const complete = Array.from(rows.keys()).filter((position) => labels[rows[position]!]! >= 0);
  const label = (position: number) => labels[rows[position]!]!;
  complete.sort((a, b) => (score === undefined ? 0 : score[a]! - score[b]!) || label(a) - label(b));
  const codes = cluster === undefined ? undefined : complete.map((position) => cluster[rows[position]!]! + 1);
  return {
    rows: Uint32Array.from(complete, (position) => rows[position]!),
    samples: {
      positive: Uint8Array.from(complete, label),
      decision: Uint8Array.from(complete, (position) => decision[position]!),
      score: score === undefined ? undefined : Float64Array.from(complete, (position) => score[position]!),
      cluster: codes === undefined ? undefined : Uint32Array.from(codes),
    },
  };
}

const decisionNames = ['negative', 'positive', 'undecided'];

/** `outcomes.csv`: each evaluated test sample with label, score and decision, in the order of the manifest. */
export function writeOutcomes(manifest: Manifest, { rows, samples }: ScoredRows): string {
  const positions = [...rows.keys()].sort((a, b) => rows[a]! - rows[b]!);
  return writeCsv(
    ['sample', 'label', 'score', 'decision'],
    positions.map((position) => [
      manifest.sample.values[manifest.sample.codes[rows[position]!]!]!,
      samples.positive[position] === 1 ? 'positive' : 'negative',
      samples.score?.[position] ?? '',
      decisionNames[samples.decision[position]!]!,
    ]),
  );
}
