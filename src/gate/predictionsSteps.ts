/** Predictions that a file holds, and `evaluation/bound`: what ties them to the model. */
import { type Binding, bindingPath, differingParts, readBinding } from '../evaluation/binding.ts';
import { judgeBinding } from '../evaluation/judge.ts';
import { type Predictions, readPredictions } from '../evaluation/predictions.ts';
import type { Policy, PredictionsSource } from '../policy/policy.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readBytes } from '../trees/digest.ts';
import type { Tree } from '../trees/tree.ts';
import type { EvaluationContext } from './evaluationSteps.ts';
import { openTable } from './inputs.ts';

const bindingLimit = 64 * 1024;

function sourceOf({ evaluation: { source } }: Policy): PredictionsSource {
  if (source.by !== 'predictions') throw new Error('the policy has no predictions file');
  return source;
}

export function readProposedPredictions({ sides, manifest, rules }: EvaluationContext): Promise<Predictions> {
  return readFrom(sides.proposed, manifest, rules.policy);
}

async function readFrom(tree: Tree, manifest: Manifest, policy: Policy): Promise<Predictions> {
  const { path, columns } = sourceOf(policy);
  return readPredictions(await openTable(tree, path, 'the predictions file'), columns, manifest, policy);
}

/** `evaluation/bound` */
export async function judgeOrigin(
  { board, sides, parts, rules: { policy } }: EvaluationContext,
  { file }: Predictions,
): Promise<void> {
  const { path, bindingRequired } = sourceOf(policy);
  const predictions = file?.sha256 ?? '';
  parts.evaluation = { by: 'predictions' };
  parts.predictions = { path, sha256: predictions, bound: false };
  const { model, testSet } = parts;
  if (model === undefined || testSet === undefined) {
    const notRun = 'There is no model to tie the predictions to';
    board.post({ check: 'evaluation/bound', findings: [], clean: '', notRun });
    return;
  }
  await board.tryPost('evaluation/bound', async () => {
    const binding = await findBinding(sides.proposed, path);
    const actual: Binding = { model, testSet, predictions };
    const judgement = judgeBinding(bindingPath(path), binding, actual, bindingRequired);
    parts.predictions = { path, sha256: predictions, bound: judgement.findings.length === 0 };
    return judgement;
  });
}

async function findBinding(tree: Tree, path: string): Promise<Binding | undefined> {
  const found = await tree.findFile(bindingPath(path));
  if (found === undefined) return undefined;
  return readBinding(await readBytes(found, bindingLimit, 'binding/format'), bindingPath(path));
}

/**
 * Predictions of the released model: those of the approved tree, where their binding ties them to its model and to
 * this test set.
 *
 * @returns undefined where nothing does
 */
export async function readReleasedPredictions(
  tree: Tree,
  manifest: Manifest,
  policy: Policy,
  actual: { model: string; testSet: string },
): Promise<Predictions | undefined> {
  const { path } = sourceOf(policy);
  const binding = await findBinding(tree, path);
  if (binding === undefined || (await tree.findFile(path)) === undefined) return undefined;
  const predictions = await readFrom(tree, manifest, policy);
  const isBound = differingParts(binding, { ...actual, predictions: predictions.file?.sha256 ?? '' }).length === 0;
  return isBound ? predictions : undefined;
}
