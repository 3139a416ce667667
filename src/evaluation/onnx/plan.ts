/** What the policy says of a model against what the model itself says: names, types and shapes, before any data is read. */
import type { Preprocessing } from '../../inference/images/preprocessing.ts';
import type { TensorType } from '../../inference/protocol.ts';
import { formatDims, type SampleDims } from '../../inference/sampleDims.ts';
import type { OnnxModel, OnnxValue } from '../../model/onnx.ts';
import type { ModelInput, OnnxSource, Policy } from '../../policy/policy.ts';
import { nearestName } from '../../result/nearestName.ts';
import { Refusal } from '../../result/refusal.ts';
import type { FeatureInput } from './features.ts';
import { type PlannedOutputs, planOutputs } from './planOutputs.ts';
import { fixedBatch, innerDims, planBatch } from './shapes.ts';
import { list, nameOfType, type Refuse } from './signature.ts';

export type PlannedInput =
  | ({ from: 'columns' } & FeatureInput)
  | {
      from: 'image' | 'npy' | 'npy-file';
      name: string;
      type: TensorType;
      /** Shape of one sample; undefined where the model declares none. */
      dims: SampleDims | undefined;
      source: Exclude<ModelInput, { from: 'columns' }>;
    };

export interface ModelPlan extends PlannedOutputs {
  inputs: readonly PlannedInput[];
  /** Samples that are evaluated together. */
  batch: number;
  /** Whether the model takes batches of that size alone. */
  isFixed: boolean;
  /** Names of the outputs that are read. */
  outputs: readonly string[];
}

/**
 * @param file the model's path, for messages
 * @throws Refusal `model/signature` that names both sides
 */
export function planModel(model: OnnxModel, file: string, source: OnnxSource, policy: Policy): ModelPlan {
  const refuse = (problem: string, cure: string) => new Refusal('model/signature', { file, problem, cure });
  refuseInputNames(model, source, refuse);
  const inputs = [...source.inputs].map(([name, input]) => planInput(inputNamed(model.inputs, name), input, refuse));
  const fixed = fixedBatch(model.inputs, refuse);
  if (fixed !== undefined && source.batch !== undefined && source.batch !== fixed) {
    throw refuse(
      `takes batches of ${fixed}, and the policy asks for ${source.batch}`,
      'Delete `evaluation.onnx.batch`.',
    );
  }
  const { score, scores, predicted } = planOutputs(model, source, policy.task, refuse);
  return {
    inputs,
    batch: fixed ?? source.batch ?? planBatch(model.inputs, inputs),
    isFixed: fixed !== undefined,
    outputs: [...new Set([score?.output, scores?.output, predicted?.output].filter((name) => name !== undefined))],
    ...(score === undefined ? {} : { score }),
    ...(scores === undefined ? {} : { scores }),
    ...(predicted === undefined ? {} : { predicted }),
  };
}

function inputNamed(values: readonly OnnxValue[], name: string): OnnxValue {
  return values.find((value) => value.name === name)!;
}

function refuseInputNames({ inputs }: OnnxModel, source: OnnxSource, refuse: Refuse): void {
  const names = inputs.map(({ name }) => name);
  for (const name of source.inputs.keys()) {
    if (names.includes(name)) continue;
    const nearest = nearestName(name, names);
    throw refuse(
      `has no input ${name}; its inputs: ${list(names)}`,
      nearest === undefined ? 'Correct `evaluation.onnx.inputs`.' : `Did you mean \`${nearest}\`?`,
    );
  }
  const unfed = names.filter((name) => !source.inputs.has(name));
  if (unfed.length === 0) return;
  throw refuse(
    `expects the ${unfed.length === 1 ? 'input' : 'inputs'} ${list(unfed)}, which the policy does not feed`,
    'Say what feeds it under `evaluation.onnx.inputs`.',
  );
}

const fedByCells: readonly string[] = [
  ...['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'string'],
];

function planInput(value: OnnxValue, source: ModelInput, refuse: Refuse): PlannedInput {
  const { name, type } = value;
  if (!fedByCells.includes(type)) {
    throw refuse(
      `input ${name} is of the type ${nameOfType(type)}, which the gate cannot feed`,
      'Export the model with inputs of float32, float64, integers, bool or string.',
    );
  }
  if (source.from === 'columns') {
    const dims = columnDims(value, source.columns.length, refuse);
    return { from: 'columns', name, type: type as TensorType, columns: source.columns, dims };
  }
  if (source.from === 'image') refuseImage(value, source, refuse);
  const dims = value.dims && innerDims(value.dims).map((length) => (typeof length === 'number' ? length : undefined));
  return { from: source.from, name, type: type as TensorType, dims, source };
}

/** The axes behind the batch, for some columns in a row. */
function columnDims(value: OnnxValue, columns: number, refuse: Refuse): number[] {
  if (value.dims === undefined) return [columns];
  const inner = innerDims(value.dims);
  const known = inner.reduce((product: number, length) => (typeof length === 'number' ? product * length : product), 1);
  const open = inner.filter((length) => typeof length !== 'number').length;
  const isFit = open === 0 ? known === columns : open === 1 && columns % known === 0;
  if (!isFit) {
    const expected =
      open === 0 ? `${known} ${known === 1 ? 'column' : 'columns'}` : `the shape ${formatDims(value.dims)}`;
    throw refuse(
      `input ${value.name} expects ${expected}, the policy lists ${columns}`,
      'List the columns that the model was trained on, in its order.',
    );
  }
  return inner.map((length) => (typeof length === 'number' ? length : columns / known));
}

function refuseImage(
  { name, type, dims }: OnnxValue,
  { preprocessing }: Extract<ModelInput, { from: 'image' }>,
  refuse: Refuse,
): void {
  refuseImageType(name, type, preprocessing, refuse);
  if (dims === undefined) return;
  const { crop, resize, channels, layout } = preprocessing;
  const size = crop ?? (resize !== undefined && 'width' in resize ? resize : undefined);
  const count = channels === 'gray' ? 1 : 3;
  const area = [size?.height, size?.width];
  const given = layout === 'nchw' ? [count, ...area] : [...area, count];
  const expected = innerDims(dims);
  const fits = expected.length === 3 && expected.every((length, axis) => agree(length, given[axis]));
  if (fits) return;
  throw refuse(
    `input ${name} expects ${formatDims(dims)}, the pre-processing gives ${formatDims(['batch', ...given])}`,
    'Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.',
  );
}

/** Pixels go in as they are, or as numbers that were computed from them. */
function refuseImageType(name: string, type: string, { divideBy, mean, std }: Preprocessing, refuse: Refuse): void {
  const isComputed = divideBy !== undefined || mean !== undefined || std !== undefined;
  if (type === 'float32' || (type === 'uint8' && !isComputed)) return;
  if (type === 'uint8') {
    throw refuse(
      `input ${name} expects uint8, pixels as they are, and the policy computes with them`,
      'Delete `divide-by`, `mean` and `std`, or export the model with a float32 input.',
    );
  }
  throw refuse(
    `input ${name} expects ${type}, and images give float32 or uint8`,
    'Export the model with a float32 input.',
  );
}

/** Whether two lengths can be the same; what is not known can be any. */
function agree(one: number | string | undefined, other: number | string | undefined): boolean {
  return typeof one !== 'number' || typeof other !== 'number' || one === other;
}
