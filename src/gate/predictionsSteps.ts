/** Predictions that a file holds, and `evaluation/bound`: what ties them to the model. */
import { type Binding, bindingPath, differingParts, readBinding } from '../evaluation/binding.ts';
import { judgeBinding } from '../evaluation/judge.ts';
import { type Predictions, readPredictions } from '../evaluation/predictions.ts';
import type { OtherSplit, Policy, PredictionsSource } from '../policy/policy.ts';
import { type Manifest, splitNumber } from '../tables/manifest.ts';
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

/**
 * Predictions of the other splits, from the files that the policy names; what ties them to the model is added to
 * `evaluation/bound`.
 *
 * @throws Refusal as for the test predictions
 */
export async function readOtherPredictions(context: EvaluationContext): Promise<Map<OtherSplit, Predictions>> {
  const { sides, manifest, rules } = context;
  const { also, columns } = sourceOf(rules.policy);
  const others = new Map<OtherSplit, Predictions>();
  for (const [split, path] of also) {
    const source = await openTable(sides.proposed, path, `the predictions file of the ${split} split`);
    const predictions = await readPredictions(source, columns, manifest, rules.policy, {
      split,
      wanted: manifest.rows[split],
      known: rowsOfSplit(manifest, split),
    });
    others.set(split, predictions);
    await judgeOtherOrigin(context, split, path, predictions);
  }
  return others;
}

/** Its rows, excluded ones included. */
function rowsOfSplit({ split: splitOf }: Manifest, split: OtherSplit): Uint32Array {
  return Uint32Array.from(splitOf.keys()).filter((row) => splitOf[row] === splitNumber[split]);
}

/** A binding is missed only where the policy requires one: it says already that the test predictions have none. */
async function judgeOtherOrigin(
  { board, sides, parts, rules: { policy } }: EvaluationContext,
  split: OtherSplit,
  path: string,
  { file }: Predictions,
): Promise<void> {
  const { model, testSet, predictions: ofTest } = parts;
  if (model === undefined || testSet === undefined || ofTest === undefined) return;
  const sha256 = file?.sha256 ?? '';
  const binding = await findBinding(sides.proposed, path);
  const { bindingRequired } = sourceOf(policy);
  const actual: Binding = { model, testSet, predictions: sha256 };
  const { findings } = judgeBinding(bindingPath(path), binding, actual, bindingRequired);
  board.add(
    'evaluation/bound',
    findings.filter(({ severity }) => severity === 'block'),
  );
  const also = [...(ofTest.also ?? []), { split, path, sha256, bound: findings.length === 0 }];
  parts.predictions = { ...ofTest, also };
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
