/** Runs a loaded model over rows of the manifest, in batches of one size. */
import type { Feed } from '../../inference/protocol.ts';
import type { OnnxSource } from '../../policy/policy.ts';
import { Refusal } from '../../result/refusal.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { Tree } from '../../trees/tree.ts';
import { type FeatureReader, openFeatures } from './features.ts';
import { type FileReader, openFiles, SampleFiles } from './files.ts';
import { collectOutputs, emptyOutputs, type ModelOutputs } from './outputs.ts';
import type { ModelPlan } from './plan.ts';
import { type ModelSession, RefusedSample } from './session.ts';

/** What feeds the inputs of a model, opened once for a manifest. */
export interface OpenInputs {
  features: readonly FeatureReader[];
  readers: readonly (FeatureReader | FileReader)[];
  files: SampleFiles;
  manifest: Manifest;
}

/** @throws Refusal for a fill or a file with arrays that cannot be used */
export async function openInputs(
  plan: ModelPlan,
  { fill }: OnnxSource,
  manifest: Manifest,
  tree: Tree,
): Promise<OpenInputs> {
  const files = new SampleFiles(manifest, tree);
  const readers: (FeatureReader | FileReader)[] = [];
  const features: FeatureReader[] = [];
  for (const input of plan.inputs) {
    if (input.from === 'columns') {
      features.push(openFeatures(manifest, input, fill));
      readers.push(features.at(-1)!);
    } else {
      readers.push(await openFiles(input, manifest, tree, files));
    }
  }
  return { features, readers, files, manifest };
}

export interface RunningModel {
  session: ModelSession;
  plan: ModelPlan;
  /** Path of the model, for messages. */
  file: string;
}

/**
 * Evaluates some rows.
 *
 * Every batch has the same size, so that no result depends on how many rows there are: the last one is filled up with
 * its last row.
 *
 * @param rows in the order in which they are evaluated
 * @param batch samples that are evaluated together
 * @returns outputs in the order of `rows`
 * @throws Refusal for a cell, file or output that cannot be used, and for a limit
 */
export async function evaluateRows(
  { session, plan, file }: RunningModel,
  inputs: OpenInputs,
  rows: Uint32Array,
  batch: number,
): Promise<ModelOutputs> {
  const outputs = emptyOutputs(plan, rows.length);
  for (let start = 0; start < rows.length; start += batch) {
    const end = Math.min(start + batch, rows.length);
    const members = Uint32Array.from({ length: batch }, (_, index) => rows[Math.min(start + index, end - 1)]!);
    const feeds: Feed[] = [];
    for (const reader of inputs.readers) feeds.push(await reader.read(members));
    const tensors = await session.run(feeds, plan.outputs).catch((thrown) => {
      throw thrown instanceof RefusedSample ? refusalOf(thrown, plan, inputs.manifest, members) : thrown;
    });
    const targets = Uint32Array.from({ length: end - start }, (_, index) => start + index);
    collectOutputs(outputs, tensors, plan, { batch, targets, file });
  }
  return outputs;
}

/** Whose file it was. */
function refusalOf({ answer }: RefusedSample, plan: ModelPlan, { table }: Manifest, members: Uint32Array): Refusal {
  const { code, problem, cure, exit, input, position } = answer;
  const planned = plan.inputs.find(({ name }) => name === input);
  const column =
    planned?.from === 'columns' || planned?.source.from === 'npy-file' ? undefined : planned?.source.column;
  return new Refusal(code, {
    ...table.placeOf(members[position]!),
    problem: `the file of the ${column ?? input} ${problem}`,
    cure,
    exit,
  });
}
