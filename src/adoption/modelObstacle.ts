/** Why the gate cannot run a model that it can read: what its inputs take and its outputs give. */
import type { OnnxModel } from '../model/onnx.ts';
import type { Obstacle, SeenModel } from './modelFile.ts';
import { whyNotFed } from './onnxInputs.ts';
import {
  listClassOutputs,
  listLabelOutputs,
  listNumberOutputs,
  listScoreOutputs,
  namesOtherClasses,
  type ScoreOutput,
} from './onnxOutputs.ts';
import type { ChosenTask } from './taskSteps.ts';

const byHand = 'Write `evaluation.onnx` into the policy by hand to have the gate run it.';
const noScore: Obstacle = { problem: 'gives labels and no score', cure: byHand };

/**
 * Undefined where the gate can run the model.
 *
 * @param task absent where it is not decided
 */
export function findObstacle(seen: SeenModel, task: ChosenTask | undefined): Obstacle | undefined {
  if (!('onnx' in seen)) return seen.obstacle;
  const unfed = whyNotFed(seen.onnx.inputs);
  if (unfed !== undefined) return { problem: unfed, cure: byHand };
  switch (task?.task) {
    case 'regression':
      if (listNumberOutputs(seen.onnx).length > 0) return undefined;
      return { problem: 'gives no single number for each sample', cure: byHand };
    case 'multiclass':
    case 'ordinal':
      return findClassObstacle(seen.onnx, task.classes);
    default:
      return findScoreObstacle(seen.onnx, task?.positive ?? task?.likely);
  }
}

function findScoreObstacle(onnx: OnnxModel, positive: string | undefined): Obstacle | undefined {
  const outputs = listScoreOutputs(onnx);
  if (outputs.length === 0) return noScore;
  return positive === undefined ? undefined : findOtherNames(outputs, [positive]);
}

function findClassObstacle(onnx: OnnxModel, classes: readonly string[]): Obstacle | undefined {
  const outputs = listClassOutputs(onnx, classes);
  if (outputs.length > 0) return findOtherNames(outputs, classes);
  if (listScoreOutputs(onnx).length === 0) return listLabelOutputs(onnx, classes).length > 0 ? undefined : noScore;
  return {
    problem: `has no output of one number for each of the ${classes.length} classes`,
    cure: 'Give every class that the model tells apart with --class.',
  };
}

function findOtherNames(outputs: readonly ScoreOutput[], classes: readonly string[]): Obstacle | undefined {
  if (!outputs.every((output) => namesOtherClasses(output, classes))) return undefined;
  return {
    problem: 'names its classes otherwise than the label column does',
    cure: 'Spell the labels as the model does to have the gate run it.',
  };
}
