/** Test samples with label and prediction, ordered so that nothing depends on the order of rows in a file. */
import type { ScoredRows } from '../metrics/scoredRows.ts';
import type { Manifest } from '../tables/manifest.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { type DecisionRule, decisions, isProbabilityRule } from './decision.ts';
import type { Labels } from './labels.ts';
import type { Predictions } from './predictions.ts';

/**
 * Joins labels and predictions of the samples that have both.
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
const outcomeColumns = ['sample', 'label', 'score', 'decision', 'class', 'confidence', 'undecided'];

/**
 * `outcomes.csv`: each evaluated test sample with label, score, decision, the class that it stands for, the confidence
 * in it, and whether it is undecided; in the order of the manifest.
 */
export function writeOutcomes(manifest: Manifest, { rows, samples }: ScoredRows, rule: DecisionRule): string {
  const positions = [...rows.keys()].sort((a, b) => rows[a]! - rows[b]!);
  return writeCsv(
    outcomeColumns,
    positions.map((position) => {
      const decision = samples.decision[position]!;
      const score = samples.score?.[position];
      return [
        manifest.sample.values[manifest.sample.codes[rows[position]!]!]!,
        samples.positive[position] === 1 ? 'positive' : 'negative',
        score ?? '',
        decisionNames[decision]!,
        classOf(decision, rule),
        confidenceOf(score, decision, rule),
        decision === decisions.undecided ? 'true' : 'false',
      ];
    }),
  );
}

function classOf(decision: number, { classes, positive }: DecisionRule): string {
  if (decision === decisions.undecided) return '';
  if (decision === decisions.positive) return positive;
  return classes.find((name) => name !== positive) ?? '';
}

/** The probability of the class that was decided on; empty where nothing was, or scores are no probabilities. */
function confidenceOf(score: number | undefined, decision: number, rule: DecisionRule): number | string {
  if (score === undefined || decision === decisions.undecided || !isProbabilityRule(rule)) return '';
  return decision === decisions.positive ? score : 1 - score;
}
