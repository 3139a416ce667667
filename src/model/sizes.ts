/**
 * How much memory single nodes ask for by constants of the model.
 *
 * A file of 100 bytes can ask for terabytes. A shape that other nodes compute stays unseen here: whoever runs the model
 * bounds its memory as well.
 */
import { attributeNumbers, constantNumbers, type Scope } from './constants.ts';
import type { NodePart } from './onnxParts.ts';
import { refuseTooLarge, shownName } from './onnxRefusals.ts';
import { fullOperatorName } from './operators.ts';
import { mostElements } from './tensors.ts';

/** The input whose numbers multiply to (a lower bound of) the elements of the output, by operator. */
const shapeInputs: ReadonlyMap<string, number> = new Map([
  ['BlackmanWindow', 0],
  ['CenterCropPad', 1],
  ['Col2Im', 1],
  ['ConstantOfShape', 0],
  ['DFT', 1],
  ['Expand', 1],
  ['HammingWindow', 0],
  ['HannWindow', 0],
  ['MaxUnpool', 2],
  ['OneHot', 1],
  ['Resize', 3],
  ['Tile', 1],
  ['Upsample', 1],
]);

/** The attribute that does the same. */
const shapeAttributes: ReadonlyMap<string, string> = new Map([
  ['ConvTranspose', 'output_shape'],
  ['Upsample', 'scales'],
]);

/** @throws Refusal `model/too-large` for a node whose constants ask for more elements than Holdout loads */
export function checkRequestedSize(bytes: Uint8Array, node: NodePart, scope: Scope, file: string): void {
  if (node.domain !== '') return;
  const most = Math.max(...requestedSizes(bytes, node, scope));
  if (!(most > mostElements)) return;
  throw refuseTooLarge(
    file,
    `has the operator ${shownName(fullOperatorName(node))}, which asks for a tensor of ${most} elements`,
    `Export a model whose tensors have at most ${mostElements} elements.`,
  );
}

function requestedSizes(bytes: Uint8Array, node: NodePart, scope: Scope): number[] {
  const input = (index: number) => constantNumbers(bytes, scope.find(node.inputs[index] ?? ''));
  if (node.operator === 'Range') return [countSteps(input(0), input(1), input(2))];
  if (node.operator === 'Pad') return [countPadded(input(1) ?? attributeOf(bytes, node, 'pads'))];
  if (node.operator === 'MelWeightMatrix') return [multiply([...(input(0) ?? []), ...(input(1) ?? [])]) / 2];
  const index = shapeInputs.get(node.operator);
  const scales = node.operator === 'Resize' ? multiply(input(2)) : 0;
  const repeated = node.operator === 'Tile' ? elementsOf(node, scope) : 1;
  const shape = index === undefined ? 0 : multiply(input(index)) * repeated;
  return [shape, scales, multiply(attributeOf(bytes, node, shapeAttributes.get(node.operator)))];
}

function attributeOf(bytes: Uint8Array, { attributes }: NodePart, name?: string): readonly number[] | undefined {
  const attribute = attributes.find((one) => one.name === name);
  return attribute && attributeNumbers(bytes, attribute);
}

/** Elements of a node's first input where that is a constant tensor, else 1. */
function elementsOf({ inputs }: NodePart, scope: Scope): number {
  const constant = scope.find(inputs[0] ?? '');
  return constant?.kind === 'tensor' ? multiply(constant.tensor.dims) : 1;
}

/** The product of a shape; 0 or -1 stand for a dimension of the input, and nothing is known of no shape. */
function multiply(shape: readonly number[] | undefined): number {
  if (shape === undefined || shape.length === 0) return 0;
  return shape.includes(0) ? 0 : shape.reduce((product, dim) => product * Math.abs(dim), 1);
}

/** The elements that padding alone makes, of an input with one element. */
function countPadded(pads: readonly number[] | undefined): number {
  if (pads === undefined) return 0;
  const rank = pads.length / 2;
  const lengths = pads.slice(0, rank).map((before, axis) => Math.max(1, 1 + before + (pads[axis + rank] ?? 0)));
  return lengths.reduce((product, length) => product * length, 1);
}

function countSteps(
  start = [0] as readonly number[],
  limit?: readonly number[],
  delta = [1] as readonly number[],
): number {
  if (limit === undefined || limit.length === 0) return 0;
  return (limit[0]! - (start[0] ?? 0)) / (delta[0] ?? 1);
}
