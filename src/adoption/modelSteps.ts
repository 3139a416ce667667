/** The model, and whether the gate runs it or reads what somebody else made it predict. */
import { listForeign, mixed, type Phrase, phrase, words } from '../result/phrase.ts';
import type { ChosenClasses } from './classSteps.ts';
import type { ChosenColumns } from './columnSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx } from './draft.ts';
import { type ChosenPredictions, choosePredictions, findPredictions, type PredictionsTask } from './evaluationSteps.ts';
import type { ChosenGroups } from './groupSteps.ts';
import type { Workplace } from './judgementSteps.ts';
import type { ChosenManifest } from './manifestSteps.ts';
import { lookAtModel, type SeenModel } from './modelFile.ts';
import { findFeatures, whyNotFed } from './onnxInputs.ts';
import { listScoreOutputs, namesOtherClasses } from './onnxOutputs.ts';
import { chooseOnnx } from './onnxSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import { policyPathOf } from './tableFiles.ts';

/** What the steps before have found out. */
export interface Known {
  manifest: ChosenManifest | undefined;
  columns: ChosenColumns | undefined;
  labels: ChosenClasses | undefined;
  groups: ChosenGroups | undefined;
}

export type ChosenEvaluation = ({ by: 'predictions' } & ChosenPredictions) | ({ by: 'onnx' } & DraftOnnx);

export interface ChosenModel {
  model: string | undefined;
  evaluation: ChosenEvaluation | undefined;
  /** Why the gate cannot run the model, where it looked at it. */
  obstacle?: Phrase | undefined;
}

/** Predictions from a file where the options name one; else the gate runs the model where it can. */
export async function chooseModelAndEvaluation(
  decisions: Decisions,
  workplace: Workplace,
  known: Known,
): Promise<ChosenModel> {
  const task: PredictionsTask = {
    manifestPaths: known.manifest?.files.map(({ path }) => path) ?? [],
    columns: known.columns,
    classes: known.labels,
  };
  const isFromFile = ['predictions', 'predicted'].some((option) => decisions.given(option).length > 0);
  if (!isFromFile) return chooseModelFirst(decisions, workplace, known, task);
  await decisions.attempt(() => refuseOnnxOptions(decisions, 'predictions come from a file'));
  const predictions = await choosePredictions(decisions, workplace, task);
  const model = await chooseModel(decisions, workplace, predictions?.path, false);
  return { model, evaluation: predictions && { by: 'predictions', ...predictions } };
}

async function chooseModelFirst(
  decisions: Decisions,
  workplace: Workplace,
  known: Known,
  task: PredictionsTask,
): Promise<ChosenModel> {
  const { folder, files } = workplace;
  const likely = files.models.length > 1 ? await findPredictions(workplace, task) : undefined;
  const [only] = files.models;
  const isSure = files.models.length === 1 && only !== undefined && 'onnx' in (await lookAtModel(folder, only));
  const model = await chooseModel(decisions, workplace, likely, isSure);
  const seen = model === undefined ? undefined : await lookAtModel(folder, model);
  const obstacle = seen === undefined ? undefined : whyNotRun(seen, known.labels);
  if (seen !== undefined && 'onnx' in seen && obstacle === undefined) {
    const onnx = await runByGate(decisions, workplace, known, seen);
    if (onnx !== 'declined') return { model, evaluation: onnx && { by: 'onnx', ...onnx } };
  }
  if (obstacle !== undefined) decisions.asker?.tell(`  ${plainText(obstacleText(obstacle))}`);
  await decisions.attempt(() => refuseOnnxOptions(decisions, 'the gate cannot run this model'));
  const predictions = await choosePredictions(decisions, workplace, task);
  return { model, evaluation: predictions && { by: 'predictions', ...predictions }, obstacle };
}
