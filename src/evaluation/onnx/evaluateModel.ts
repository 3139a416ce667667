/** Runs an ONNX model over the splits of a manifest. */
import type { OtherSplit, Policy } from '../../policy/policy.ts';
import type { Finding } from '../../result/schema.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { Tree } from '../../trees/tree.ts';
import { toPredictions } from '../modelPredictions.ts';
import type { ModelResult } from '../modelResult.ts';
import type { Predictions } from '../predictions.ts';
import type { OpenInputs } from './evaluator.ts';
import { compareContent } from './files.ts';
import type { ModelRun } from './modelRun.ts';
import type { ModelPlan } from './plan.ts';

/**
 * Evaluates test samples repeatedly, and the other splits that the policy names once.
 *
 * @param tree where files of samples are read from
 */
export async function evaluateModel(
  run: ModelRun,
  tree: Tree,
  manifest: Manifest,
  { evaluation }: Policy,
): Promise<ModelResult & { inputs: OpenInputs }> {
  const { test } = manifest.rows;
  const inputs = await run.open(manifest, tree);
  const { evaluated, repetition } = await run.evaluateRepeatedly(inputs, test);
  const others = new Map<OtherSplit, Predictions>();
  for (const split of evaluation.also) {
    const rows = manifest.rows[split];
    others.set(split, toPredictions(await run.evaluate(inputs, rows), rows));
  }
  const columns = inputs.features.flatMap((feature) => feature.countFilled(test));
  const findings: Finding[] =
    columns.length === 0 ? [] : [{ code: 'evaluation/filled', severity: 'note', args: { columns } }];
  return { by: 'onnx', test: toPredictions(evaluated, test), others, repetition, findings, inputs };
}

const placesShown = 5;

/** Whether the files that feed the model are those that the test set was locked with. */
export async function judgeFiles(
  plan: ModelPlan,
  { files }: OpenInputs,
  manifest: Manifest,
  { data, lock }: Policy,
): Promise<Finding[]> {
  const fed = plan.inputs.flatMap((input) => (input.from === 'columns' ? [] : [input]));
  if (fed.length === 0) return [];
  const unlocked: Finding[] =
    lock === undefined
      ? []
      : [{ code: 'custody/files-not-locked', severity: 'warn', args: { inputs: fed.map(({ name }) => name) } }];
  const [input] = fed;
  // One column of hashes can speak for one file of each sample.
  if (fed.length > 1 || data.columns.content === undefined || input?.source.from === 'npy-file') return unlocked;
  const [column, content] = [input!.source.column, data.columns.content].map((name) => manifest.table.column(name));
  const { differing, areAllKnown } = await compareContent(files, column!, content!, manifest.rows.test);
  if (differing.length === 0) return areAllKnown ? [] : unlocked;
  const places = differing.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
  return [{ code: 'custody/content-mismatch', severity: 'block', args: { samples: differing.length, places } }];
}
