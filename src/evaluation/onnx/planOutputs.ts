/** What a model gives, planned by its task: scores, labels or a number, against what the model itself says. */
import type { BinaryTask, ClassTask, Task } from '../../metrics/task.ts';
import type { OnnxModel, OnnxValue } from '../../model/onnx.ts';
import type { OnnxSource } from '../../policy/policy.ts';
import { assertNever } from '../../result/assertNever.ts';
import { nearestName } from '../../result/nearestName.ts';
import { innerDims } from './shapes.ts';
import { list, nameOfType, type Refuse } from './signature.ts';

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

/** Which outputs are read, and how. */
export interface PlannedOutputs {
  score?: PlannedScore | undefined;
  scores?: PlannedScores | undefined;
  /** Class of each label as text. */
  predicted?: { output: string; labels: ReadonlyMap<string, string> } | undefined;
}

/** What the model gives, by task; a regression's number is read like a score. */
export function planOutputs(
  model: OnnxModel,
  { score, scores, predicted }: OnnxSource,
  task: Task,
  refuse: Refuse,
): PlannedOutputs {
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
): NonNullable<PlannedOutputs['predicted']> {
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
