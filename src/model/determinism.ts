/** Operators whose result is random or that train: the same input has to give the same output, run after run. */
import { attributeNumbers, constantNumbers, type Scope } from './constants.ts';
import type { ModelPart, NodePart } from './onnxParts.ts';
import { refuseNondeterministic, shownName } from './onnxRefusals.ts';
import { fullOperatorName } from './operators.ts';

const randomOperators: ReadonlySet<string> = new Set([
  'Bernoulli',
  'Multinomial',
  'RandomNormal',
  'RandomNormalLike',
  'RandomUniform',
  'RandomUniformLike',
]);

const trainingDomains: ReadonlySet<string> = new Set([
  'ai.onnx.preview.training',
  'ai.onnx.training',
  'com.microsoft.training',
]);
const evaluate = 'Export the model for inference: with PyTorch, call `model.eval()` before the export.';

/** @throws Refusal `model/nondeterministic` for a model with graphs that train it */
export function refuseTraining({ hasTraining }: ModelPart, file: string): void {
  if (hasTraining) throw refuseNondeterministic(file, 'has training information', evaluate);
}

/**
 * Refuses a node that is random or that trains.
 *
 * @param version Imported version of the standard's operators, which decides how a node says that it trains
 * @throws Refusal `model/nondeterministic`
 */
export function checkDeterminism(bytes: Uint8Array, node: NodePart, scope: Scope, version: number, file: string): void {
  const shown = shownName(fullOperatorName(node));
  if (trainingDomains.has(node.domain)) {
    throw refuseNondeterministic(file, `has the operator ${shown}, which trains`, evaluate);
  }
  if (node.domain !== '') return;
  if (randomOperators.has(node.operator)) {
    const cure = 'Export a deterministic model, without operators that draw random numbers.';
    throw refuseNondeterministic(file, `has the operator ${shown}, which draws random numbers`, cure);
  }
  if (isTrainingDropout(bytes, node, scope, version) || isTrainingNormalization(bytes, node, version)) {
    throw refuseNondeterministic(
      file,
      `has the operator ${shown} in training mode, or not fixed to inference`,
      evaluate,
    );
  }
}

/** Since version 12 the third input switches training on, from 7 to 11 there is no switch, before an attribute. */
function isTrainingDropout(bytes: Uint8Array, node: NodePart, scope: Scope, version: number): boolean {
  if (node.operator !== 'Dropout') return false;
  if (version < 7) return readSwitch(bytes, node, 'is_test') !== 1;
  const name = node.inputs[2] ?? '';
  if (version < 12 || name === '') return false;
  const mode = scope.find(name);
  if (mode?.kind === 'tensor' && mode.isOverridable) return true;
  const numbers = constantNumbers(bytes, mode);
  return numbers?.length !== 1 || numbers[0] !== 0;
}

/** Since version 14 an attribute switches training on; before, outputs beside the first do, or an attribute before 7. */
function isTrainingNormalization(bytes: Uint8Array, node: NodePart, version: number): boolean {
  if (node.operator !== 'BatchNormalization') return false;
  if (version >= 14) return readSwitch(bytes, node, 'training_mode') !== 0;
  if (version < 7) return readSwitch(bytes, node, 'is_test') !== 1;
  return node.outputs.slice(1).some((output) => output !== '');
}

/** An integer attribute; 0 where it is absent, NaN where it is no single number. */
function readSwitch(bytes: Uint8Array, { attributes }: NodePart, name: string): number {
  const attribute = attributes.find((one) => one.name === name);
  if (attribute === undefined) return 0;
  const numbers = attributeNumbers(bytes, attribute);
  return numbers?.length === 1 ? numbers[0]! : Number.NaN;
}
