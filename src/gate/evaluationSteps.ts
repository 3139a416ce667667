/** Obtains the outcome of each test sample: labels, predictions, and what ties them to the model. */
import { type Binding, readBinding } from '../evaluation/binding.ts';
import { isProbabilityRule } from '../evaluation/decision.ts';
import { judgeBinding, judgeCompleteness, judgeConfidenceLog, judgeThreshold } from '../evaluation/judge.ts';
import { type Labels, readLabels } from '../evaluation/labels.ts';
import { joinOutcomes, writeOutcomes } from '../evaluation/outcomes.ts';
import { type Predictions, readPredictions } from '../evaluation/predictions.ts';
import { numberEntities } from '../independence/entities.ts';
import type { ScoredRows } from '../metrics/scoredRows.ts';
import type { Policy } from '../policy/policy.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readBytes } from '../trees/digest.ts';
import type { Tree } from '../trees/tree.ts';
import type { Board } from './board.ts';
import { openTable } from './inputs.ts';
import type { Parts } from './parts.ts';

const bindingLimit = 64 * 1024;

/** Undefined where labels or predictions are refused. */
export async function obtainOutcomes(
  board: Board,
  tree: Tree,
  parts: Parts,
  manifest: Manifest,
  policy: Policy,
): Promise<ScoredRows | undefined> {
  const read = await board.attempt('evaluation/complete', async () => {
    const labels = readLabels(manifest, policy);
    const source = await openTable(tree, policy.evaluation.predictions.path, 'the predictions file');
    return { labels, predictions: await readPredictions(source, manifest, policy) };
  });
  if (read === undefined) return undefined;
  await judgeOrigin(board, tree, parts, read.predictions, policy);
  const outcomes = joinOutcomes(read.predictions, read.labels, clustersOf(manifest, policy));
  postOutcomes(board, manifest, policy, read, outcomes);
  parts.evidence.set('outcomes.csv', writeOutcomes(manifest, outcomes));
  return outcomes;
}

/** Whether scores are probabilities, as the threshold says. */
export function hasProbabilities({ model, evaluation }: Policy): boolean {
  return isProbabilityRule({ ...model, ...evaluation });
}

function postOutcomes(
  board: Board,
  manifest: Manifest,
  policy: Policy,
  { labels, predictions }: { labels: Labels; predictions: Predictions },
  outcomes: ScoredRows,
): void {
  board.post(
    judgeCompleteness(manifest, predictions, labels, outcomes.samples),
    judgeConfidenceLog(predictions),
    judgeThreshold(policy, predictions),
  );
}

/** `evaluation/bound` */
async function judgeOrigin(
  board: Board,
  tree: Tree,
  parts: Parts,
  { file }: Predictions,
  policy: Policy,
): Promise<void> {
  const { path, bindingRequired } = policy.evaluation.predictions;
  parts.predictions = { path, sha256: file.sha256, bound: false };
  const { model, testSet } = parts;
  if (model === undefined || testSet === undefined) {
    const notRun = 'There is no model to tie the predictions to';
    board.post({ check: 'evaluation/bound', findings: [], clean: '', notRun });
    return;
  }
  const bindingPath = `${path}.binding.json`;
  await board.tryPost('evaluation/bound', async () => {
    const found = await tree.findFile(bindingPath);
    const binding =
      found === undefined
        ? undefined
        : readBinding(await readBytes(found, bindingLimit, 'binding/format'), bindingPath);
    const actual: Binding = { model, testSet, predictions: file.sha256 };
    const judgement = judgeBinding(bindingPath, binding, actual, bindingRequired);
    parts.predictions = { path, sha256: file.sha256, bound: judgement.findings.length === 0 };
    return judgement;
  });
}

function clustersOf(manifest: Manifest, { acceptance, data }: Policy): Int32Array | undefined {
  const kind = data.columns.entities.find((entity) => entity.kind === acceptance.cluster);
  if (kind === undefined) return undefined;
  const columns = kind.columns.map((name) => manifest.table.column(name));
  return numberEntities(kind.kind, columns, manifest.missing).codes;
}
