/** Obtains the outcome of each sample: from the model, by the command, or from a file, and what ties it to the model. */
import type { EvaluatedSplit } from '../acceptance/fit.ts';
import { judgeDeterminism } from '../evaluation/determinism.ts';
import { joinTask } from '../evaluation/joinTask.ts';
import { judgeCompleteness, judgeConfidenceLog, judgeThreshold } from '../evaluation/judge.ts';
import { readLabels } from '../evaluation/labels.ts';
import type { ModelResult } from '../evaluation/modelResult.ts';
import { evaluateModel, judgeFiles } from '../evaluation/onnx/evaluateModel.ts';
import { writeOutcomes } from '../evaluation/outcomesTable.ts';
import { decisionRule, type Predictions } from '../evaluation/predictions.ts';
import { numberEntities } from '../independence/entities.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Policy } from '../policy/policy.ts';
import type { Manifest } from '../tables/manifest.ts';
import { digestModel } from '../trees/digest.ts';
import type { Board } from './board.ts';
import { evaluateByCommand } from './commandSteps.ts';
import type { Parts } from './parts.ts';
import { judgeOrigin, readOtherPredictions, readProposedPredictions } from './predictionsSteps.ts';
import type { CommandFacts, Ready } from './preparation.ts';
import type { Rules } from './rules.ts';
import type { Sides } from './sides.ts';

/** What an evaluation is made from. */
export interface EvaluationContext {
  board: Board;
  sides: Sides;
  rules: Rules;
  parts: Parts;
  manifest: Manifest;
  ready: Ready;
  facts: CommandFacts;
}

export interface Outcomes {
  /** Of the test samples. */
  test: EvaluatedRows;
  /** Of other splits that the policy names. */
  others: readonly EvaluatedSplit[];
}

/** Undefined where labels or predictions are refused, or the model cannot be run. */
export async function obtainOutcomes(context: EvaluationContext): Promise<Outcomes | undefined> {
  const { board, parts, manifest, rules } = context;
  const { policy } = rules;
  const labels = await board.attempt('evaluation/complete', () => readLabels(manifest, policy));
  if (labels === undefined) return undefined;
  const obtained = await obtain(context);
  if (context.ready.by === 'predictions') board.post(judgeDeterminism(undefined));
  if (obtained === undefined) return undefined;
  const { predictions, result } = obtained;
  if (result !== undefined) board.post(judgeDeterminism(result.repetition));
  const test = joinTask(policy.task, manifest, predictions, labels, clustersOf(manifest, policy));
  board.post(
    judgeCompleteness(manifest, predictions, labels, test, result),
    judgeConfidenceLog(predictions, policy.task),
    judgeThreshold(policy, predictions),
  );
  parts.evidence.set('outcomes.csv', writeOutcomes(manifest, test, decisionRule(policy)));
  const others = await board.attempt('performance/fit', () => joinOthers(context, result));
  return { test, others: others ?? [] };
}

interface Obtained {
  predictions: Predictions;
  /** Absent where the predictions come from a file. */
  result?: ModelResult;
}

async function obtain(context: EvaluationContext): Promise<Obtained | undefined> {
  const { board, ready } = context;
  if (ready.by === 'predictions') {
    const predictions = await board.attempt('evaluation/complete', () => readProposedPredictions(context));
    if (predictions === undefined) return undefined;
    await judgeOrigin(context, predictions);
    return { predictions };
  }
  const result = await board.attempt('evaluation/complete', async () => {
    const one = await (ready.by === 'onnx' ? runModel(context, ready) : evaluateByCommand(context, ready));
    // A model on disk that was changed in the meantime is refused here.
    await digestModel(ready.model.tree);
    return one;
  });
  if (result === undefined) return undefined;
  board.post({
    check: 'evaluation/bound',
    findings: [],
    clean: 'The gate ran this model on these test samples itself',
  });
  return { predictions: result.test, result };
}

async function runModel(
  { board, sides, rules: { policy }, parts, manifest }: EvaluationContext,
  { run }: Extract<Ready, { by: 'onnx' }>,
): Promise<ModelResult> {
  parts.evaluation = { by: 'onnx', runtime: { ...run.runtime, threads: 1, batch: run.batchOf(manifest.rows.test) } };
  try {
    const result = await evaluateModel(run, sides.proposed, manifest, policy);
    board.add('custody/locked', await judgeFiles(run.plan, result.inputs, manifest, policy));
    return result;
  } finally {
    // Its memory is given back before another model is run.
    run.close();
  }
}

async function joinOthers(context: EvaluationContext, result: ModelResult | undefined): Promise<EvaluatedSplit[]> {
  const { manifest, rules } = context;
  const { policy } = rules;
  const clusters = clustersOf(manifest, policy);
  const others = context.ready.by === 'predictions' ? await readOtherPredictions(context) : (result?.others ?? []);
  return [...others].map(([split, predictions]) => {
    const labels = readLabels(manifest, policy, manifest.rows[split]);
    const places = predictions.missingRows.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
    return {
      split,
      evaluated: joinTask(policy.task, manifest, predictions, labels, clusters),
      missing: { samples: predictions.missingRows.length, places },
    };
  });
}

const placesShown = 5;

export function clustersOf(manifest: Manifest, { acceptance, data }: Policy): Int32Array | undefined {
  const kind = data.columns.entities.find((entity) => entity.kind === acceptance.cluster);
  if (kind === undefined) return undefined;
  const columns = kind.columns.map((name) => manifest.table.column(name));
  return numberEntities(kind.kind, columns, manifest.missing).codes;
}
