/** The model, and whether the gate runs it or reads what somebody else made it predict. */

import type { OnnxModel } from '../model/onnx.ts';
import { toTerminal } from '../report/escape.ts';
import { listForeign, mixed, type Phrase, phrase, words } from '../result/phrase.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { ChosenColumns } from './columnSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx } from './draft.ts';
import { type ChosenPredictions, choosePredictions, findPredictions, type PredictionsTask } from './evaluationSteps.ts';
import type { ChosenGroups } from './groupSteps.ts';
import type { Workplace } from './judgementSteps.ts';
import type { ChosenManifest } from './manifestSteps.ts';
import { lookAtModel, type Obstacle, type SeenModel } from './modelFile.ts';
import { findObstacle } from './modelObstacle.ts';
import { findFeatures } from './onnxInputs.ts';
import { chooseOnnx } from './onnxSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import { policyPathOf } from './tableFiles.ts';
import type { ChosenTask } from './taskSteps.ts';

const fromFile: Obstacle = {
  problem: 'predictions come from a file here',
  cure: 'Give either that file, or what feeds the model.',
};

/** What the steps before have found out. */
export interface Known {
  manifest: ChosenManifest | undefined;
  columns: ChosenColumns | undefined;
  task: ChosenTask | undefined;
  groups: ChosenGroups | undefined;
}

export type ChosenEvaluation = ({ by: 'predictions' } & ChosenPredictions) | ({ by: 'onnx' } & DraftOnnx);

export interface ChosenModel {
  model: string | undefined;
  evaluation: ChosenEvaluation | undefined;
  /** Why the gate cannot run the model, where it looked at it. */
  obstacle?: Obstacle | undefined;
}

/** Predictions from a file where the options name one; else the gate runs the model where it can. */
export async function chooseModelAndEvaluation(
  decisions: Decisions,
  workplace: Workplace,
  known: Known,
): Promise<ChosenModel> {
  const manifestPaths = known.manifest?.files.map(({ path }) => path) ?? [];
  const task = { manifestPaths, columns: known.columns, task: known.task };
  const isFromFile = ['predictions', 'predicted', 'scores'].some((option) => decisions.given(option).length > 0);
  if (!isFromFile) return chooseModelFirst(decisions, workplace, known, task);
  await decisions.attempt(() => refuseOnnxOptions(decisions, fromFile));
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
  const model = await findModel(decisions, workplace, task);
  const seen = await lookAtBest(workplace, model);
  const obstacle = seen && findObstacle(seen, known.task);
  if (seen !== undefined && 'onnx' in seen && obstacle === undefined) {
    // While the model is missing, nobody has to say how some model runs.
    const onnx = model === undefined ? undefined : await runByGate(decisions, workplace, known, seen);
    if (onnx !== 'declined') return { model, evaluation: onnx && { by: 'onnx', ...onnx } };
  }
  if (seen !== undefined && obstacle !== undefined) await sayObstacle(decisions, seen, obstacle);
  const predictions = await choosePredictions(decisions, workplace, task);
  return { model, evaluation: predictions && { by: 'predictions', ...predictions }, obstacle };
}

/** The ONNX model that is named, or the only one, before it is chosen: what it gives says what it does. */
export async function peekAtModel(decisions: Decisions, { folder, files }: Workplace): Promise<OnnxModel | undefined> {
  const [path = files.models.length === 1 ? files.models[0] : undefined] = decisions.given('model');
  if (path === undefined) return undefined;
  try {
    const seen = await lookAtModel(folder, policyPathOf(folder, path));
    return 'onnx' in seen ? seen.onnx : undefined;
  } catch (thrown) {
    // A path that no policy may have is refused where the model is chosen.
    refusalsOf(thrown);
    return undefined;
  }
}

/** The model that was chosen, else the one that probably will be. */
async function lookAtBest({ folder, files }: Workplace, model = files.models[0]): Promise<SeenModel | undefined> {
  return model === undefined ? undefined : lookAtModel(folder, model);
}

async function sayObstacle(decisions: Decisions, { path }: SeenModel, obstacle: Obstacle): Promise<void> {
  decisions.asker?.tell(`  ${toTerminal(describeObstacle(path, obstacle))}`);
  const { problem, cure } = obstacle;
  await decisions.attempt(() => refuseOnnxOptions(decisions, { problem: `${path} ${problem}`, cure }));
}

/** What stands between a model and the gate's own run. */
export function describeObstacle(path: string, { problem, cure }: Obstacle): Phrase {
  const why = mixed(`${problem}. ${cure}`);
  return phrase`${path}: the gate cannot run it, so predictions have to come from a file. It ${why}`;
}

/** The only model of a folder needs no name where the gate can run it. */
async function findModel(
  decisions: Decisions,
  workplace: Workplace,
  task: PredictionsTask,
): Promise<string | undefined> {
  const { folder, files } = workplace;
  const [only, ...others] = files.models;
  if (others.length > 0) return chooseModel(decisions, workplace, await findPredictions(workplace, task), false);
  const isSure = only !== undefined && 'onnx' in (await lookAtModel(folder, only));
  return chooseModel(decisions, workplace, undefined, isSure);
}

/**
 * The path of the model; it need not exist yet.
 *
 * @param predictions path of predictions that may be called like it
 */
function chooseModel(
  decisions: Decisions,
  { folder, files }: Workplace,
  predictions: string | undefined,
  isSure: boolean,
): Promise<string | undefined> {
  const best = files.models.find((path) => stemOf(path) === stemOf(predictions ?? '')) ?? files.models[0];
  const others = files.models.filter((path) => path !== best);
  const also = others.length === 0 ? words('') : phrase`, or ${listForeign(others)}`;
  return decisions.decide({
    option: 'model',
    question: phrase`Model, a file or folder${also}`,
    guess: best === undefined ? undefined : [best],
    isGuessEnough: isSure,
    cure: best === undefined ? 'Give the path of the model.' : `Give the path of the model, such as ${best}.`,
    read: ([path = '']) => policyPathOf(folder, path),
  });
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

async function runByGate(
  decisions: Decisions,
  { missing }: Workplace,
  { manifest, columns, task, groups }: Known,
  seen: Extract<SeenModel, { onnx: unknown }>,
): Promise<DraftOnnx | 'declined' | undefined> {
  // Without them nothing can be said of the columns, and what lacks is remembered already.
  if (manifest === undefined || columns === undefined || task === undefined || groups === undefined) return undefined;
  const features = findFeatures(manifest.columns, columns, groups, task.task);
  return chooseOnnx(decisions, { ...seen, table: manifest.columns, columns, features, task, missing });
}

/** Options that say how the gate runs a model, where it runs none. */
function refuseOnnxOptions(decisions: Decisions, { problem, cure }: Obstacle): void {
  const [given] = ['input', 'column', 'column-class', 'transform', 'fill'].filter(
    (option) => decisions.given(option).length > 0,
  );
  if (given !== undefined) throw refuseUsage(`--${given} says how the gate runs the model, and ${problem}`, cure);
}
