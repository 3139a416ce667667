/** What the policy says of a model against what the model itself says: names, types and shapes, before any data is read. */
import type { Preprocessing } from '../../inference/images/preprocessing.ts';
import type { TensorType } from '../../inference/protocol.ts';
import { formatDims, type SampleDims } from '../../inference/sampleDims.ts';
import type { BinaryTask, ClassTask, Task } from '../../metrics/task.ts';
import type { OnnxModel, OnnxValue } from '../../model/onnx.ts';
import type { ModelInput, OnnxSource, Policy } from '../../policy/policy.ts';
import { assertNever } from '../../result/assertNever.ts';
import { visibleText } from '../../result/foreignText.ts';
import { nearestName } from '../../result/nearestName.ts';
import { Refusal } from '../../result/refusal.ts';
import type { FeatureInput } from './features.ts';
import { fixedBatch, innerDims, planBatch } from './shapes.ts';

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

export interface PlannedScore {
  output: string;
  /** Undefined where the output has one column, or is not known to have more. */
  column: number | undefined;
  /** The column, where there turn out to be two. */
  ofTwo: number;
  transform: 'none' | 'sigmoid' | 'softmax';
}

export interface PlannedScores {
  output: string;
  /** Column of each class, in the order of the policy. */
  columns: readonly number[];
  transform: 'none' | 'softmax';
}

export interface ModelPlan {
  inputs: readonly PlannedInput[];
  /** Samples that are evaluated together. */
  batch: number;
  /** Whether the model takes batches of that size alone. */
  isFixed: boolean;
  /** Names of the outputs that are read. */
  outputs: readonly string[];
  score?: PlannedScore | undefined;
  scores?: PlannedScores | undefined;
  /** Class of each label as text. */
  predicted?: { output: string; labels: ReadonlyMap<string, string> } | undefined;
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

/** What the model gives, by task; a regression's number is read like a score. */
function planOutputs(
  model: OnnxModel,
  { score, scores, predicted }: OnnxSource,
  task: Task,
  refuse: Refuse,
): Pick<ModelPlan, 'score' | 'scores' | 'predicted'> {
  switch (task.task) {
    case 'regression':
      return predicted === undefined ? {} : { score: planNumber(model, predicted.output, refuse) };
    case 'binary':
      return {
        score: score && planScore(model, score, task, refuse),
        predicted: predicted && planLabels(model, predicted, task, refuse),
      };
    case 'multiclass':
    case 'ordinal':
      return {
        scores: scores && planScores(model, scores, task, refuse),
        predicted: predicted && planLabels(model, predicted, task, refuse),
      };
    default:
      return assertNever(task);
  }
}

/** The predicted number of a regression. */
function planNumber(model: OnnxModel, output: string, refuse: Refuse): PlannedScore {
  const value = findOutput(model, output, 'predicted', refuse);
  refuseNoNumbers(value, refuse);
  const width = widthOf(value);
  if (width !== undefined && width !== 1) {
    throw refuse(`output ${output} has ${width} numbers for each sample`, 'Name an output with one number.');
  }
  return { output, column: undefined, ofTwo: 0, transform: 'none' };
}

function refuseNoNumbers({ name, type }: OnnxValue, refuse: Refuse): void {
  if (numbers.includes(type)) return;
  throw refuse(
    `output ${name} is of the type ${nameOfType(type)}, which is not read as a number`,
    'Cast the output to float32 when the model is exported.',
  );
}

/** The probability of each class: in the order that the policy gives, else that the model names, else `model.classes`. */
function planScores(
  model: OnnxModel,
  { output, columns, transform }: NonNullable<OnnxSource['scores']>,
  { classes }: ClassTask,
  refuse: Refuse,
): PlannedScores {
  const value = findOutput(model, output, 'scores', refuse);
  if (!model.zipMaps.has(output)) refuseNoNumbers(value, refuse);
  const labels = model.classLabels.get(output);
  const width = widthOf(value) ?? labels?.length;
  if (width !== undefined && width !== classes.length) {
    throw refuse(
      `output ${output} has ${width} columns, and the policy ${classes.length} classes`,
      'Name all classes of the model in `model.classes`.',
    );
  }
  const named = labels === undefined ? undefined : namedColumns(labels, classes, refuse);
  if (columns !== undefined && named !== undefined && !columns.every((column, index) => column === named[index])) {
    throw refuse(
      `output ${output} holds the classes in the order ${list(labels ?? [])}, and the policy says another`,
      'Delete `evaluation.onnx.scores.classes`.',
    );
  }
  return { output, columns: columns ?? named ?? classes.map((_, index) => index), transform };
}

/** Column of each class by the model's own names; numbers are positions where no class is called so. */
function namedColumns(labels: readonly string[], classes: readonly string[], refuse: Refuse): number[] | undefined {
  const columns = classes.map((name) => labels.indexOf(name));
  if (!columns.includes(-1)) return columns;
  if (labels.every((label) => /^-?[0-9]+$/.test(label))) return undefined;
  throw refuse(
    `names the classes ${list(labels)}, and the policy ${list(classes)}`,
    'Write the classes in `model.classes` as the model and the data spell them.',
  );
}

type Refuse = (problem: string, cure: string) => Refusal;

function inputNamed(values: readonly OnnxValue[], name: string): OnnxValue {
  return values.find((value) => value.name === name)!;
}

const mostNamed = 10;

/** Names that the model gives: foreign text, of any length and number. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => visibleText(name.slice(0, 100)));
  return [...shown, ...(names.length > mostNamed ? [`${names.length - mostNamed} more`] : [])].join(', ');
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

function nameOfType(type: OnnxValue['type']): string {
  return type === 'other' ? 'sequence, map, optional or a rare one' : type;
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

function findOutput({ outputs }: OnnxModel, name: string, key: string, refuse: Refuse): OnnxValue {
  const found = outputs.find((output) => output.name === name);
  if (found !== undefined) return found;
  const names = outputs.map((output) => output.name);
  const nearest = nearestName(name, names);
  throw refuse(
    `has no output ${name}; its outputs: ${list(names)}`,
    nearest === undefined ? `Correct \`evaluation.onnx.${key}.output\`.` : `Did you mean \`${nearest}\`?`,
  );
}

const numbers = ['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8'];

function planScore(
  model: OnnxModel,
  { output, column, transform }: NonNullable<OnnxSource['score']>,
  task: BinaryTask,
  refuse: Refuse,
): PlannedScore {
  const value = findOutput(model, output, 'score', refuse);
  if (!numbers.includes(value.type) && !model.zipMaps.has(output)) {
    throw refuse(
      `output ${output} is of the type ${nameOfType(value.type)}, which is not read as a score`,
      value.type === 'string'
        ? 'Name an output of numbers; labels belong under `predicted`.'
        : 'Cast the output to float32 when the model is exported.',
    );
  }
  const labels = model.classLabels.get(output);
  const width = widthOf(value) ?? labels?.length;
  const named = labels === undefined ? undefined : columnOf(labels, task, width, refuse);
  if (column !== undefined && named !== undefined && column !== named) {
    throw refuse(
      `output ${output} holds the score of ${task.positive} in column ${named}, and the policy reads column ${column}`,
      'Delete `evaluation.onnx.score.column`.',
    );
  }
  const ofTwo = task.classes.indexOf(task.positive);
  const chosen = column ?? named ?? (width === 2 ? ofTwo : undefined);
  if (width === 1 && transform === 'softmax')
    throw refuse(`output ${output} has one column${ofSoftmax}`, sigmoidInstead);
  if (width !== undefined && (chosen === undefined ? width > 1 : chosen >= width)) {
    throw refuse(
      `output ${output} has ${width} ${width === 1 ? 'column' : 'columns'}, and ${chosen === undefined ? 'the policy does not say which' : `the policy reads column ${chosen}, counted from 0`}`,
      chosenCure(chosen),
    );
  }
  return { output, column: chosen, ofTwo, transform };
}

export const ofSoftmax = ', and softmax makes 1 of any number that stands alone';
export const sigmoidInstead = 'Write `transform: sigmoid` for a logit, or leave the key out for a probability.';

export function chosenCure(chosen: number | undefined): string {
  return chosen === undefined
    ? 'Name the column of the positive class with `evaluation.onnx.score.column`.'
    : 'Correct `evaluation.onnx.score.column`.';
}

/** Length of the axis behind the batch; undefined where it is not known. */
function widthOf({ dims }: OnnxValue): number | undefined {
  if (dims === undefined) return undefined;
  const inner = innerDims(dims);
  if (!inner.every((length) => typeof length === 'number')) return undefined;
  return inner.reduce((product, length) => product * length, 1);
}

/** Where the model names its classes, the column of the positive one. */
function columnOf(
  labels: readonly string[],
  { classes, positive }: BinaryTask,
  width: number | undefined,
  refuse: Refuse,
): number | undefined {
  if (width === 1) return undefined;
  const named = labels.indexOf(positive);
  if (named >= 0) return named;
  // Numbers are positions: classifiers are often trained on 0 and 1.
  const areNumbers = labels.every((label) => /^-?[0-9]+$/.test(label));
  if (areNumbers && labels.length === 2) return classes.indexOf(positive);
  if (areNumbers) return undefined;
  throw refuse(
    `names the classes ${list(labels)}, and the policy’s positive class is ${positive}`,
    'Write the classes in `model.classes` as the model and the data spell them.',
  );
}

function planLabels(
  model: OnnxModel,
  { output, labels }: NonNullable<OnnxSource['predicted']>,
  task: BinaryTask | ClassTask,
  refuse: Refuse,
): NonNullable<ModelPlan['predicted']> {
  const { type } = findOutput(model, output, 'predicted', refuse);
  const { classes } = task;
  if (labels !== undefined) return { output, labels };
  const areNumeric = classes.every((name) => /^-?[0-9]+$/.test(name));
  if (type !== 'string' && !areNumeric) {
    const example = classes.map((name, index) => `"${index}": ${name}`).join(', ');
    throw refuse(
      `output ${output} holds labels of the type ${type}, and the classes are ${classes.length > 2 ? list(classes) : classes.join(' and ')}${task.task === 'binary' ? ` (positive: ${task.positive})` : ''}`,
      `Say which label is which class, such as \`evaluation.onnx.predicted.labels: {${example}}\`.`,
    );
  }
  return { output, labels: new Map([...classes, 'undecided'].map((name) => [name, name])) };
}
