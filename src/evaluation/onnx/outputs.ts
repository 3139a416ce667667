/** What the outputs of a model say of each sample: a score, a label, or both. */
import { mostNumbers, type NamedTensor } from '../../inference/protocol.ts';
import { formatDims } from '../../inference/sampleDims.ts';
import { assertNever } from '../../result/assertNever.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ModelPlan } from './plan.ts';
import { chosenCure, ofSoftmax, type PlannedScore, type PlannedScores, sigmoidInstead } from './planOutputs.ts';

/** Position i belongs to sample i of what was evaluated. */
export interface ModelOutputs {
  /** Score of each sample, or of each class of each sample; NaN where the model gives no finite number. */
  score: Float64Array | undefined;
  /** Class that each sample's label stands for. */
  predicted: string[] | undefined;
}

export function emptyOutputs({ score, scores, predicted }: ModelPlan, samples: number): ModelOutputs {
  const numbers = score === undefined ? samples * (scores?.columns.length ?? 0) : samples;
  return {
    score: score === undefined && scores === undefined ? undefined : new Float64Array(numbers),
    predicted: predicted === undefined ? undefined : new Array<string>(samples),
  };
}

/**
 * Writes a batch into the outputs.
 *
 * @param batch samples that the model was given, padding included
 * @param targets sample that each of them is, without the padding
 * @throws Refusal `evaluation/output` for an output of another shape than one row a sample
 */
export function collectOutputs(
  outputs: ModelOutputs,
  tensors: readonly NamedTensor[],
  plan: ModelPlan,
  { batch, targets, file }: { batch: number; targets: Uint32Array; file: string },
): void {
  const tensorOf = (name: string) => tensors.find((tensor) => tensor.name === name)!;
  if (outputs.score !== undefined && plan.score !== undefined) {
    const scores = readScores(tensorOf(plan.score.output), plan.score, batch, file);
    for (let index = 0; index < targets.length; index += 1) outputs.score[targets[index]!] = scores[index]!;
  }
  if (outputs.score !== undefined && plan.scores !== undefined) {
    const width = plan.scores.columns.length;
    const scores = readClassScores(tensorOf(plan.scores.output), plan.scores, batch, file);
    targets.forEach((target, index) => {
      outputs.score!.set(scores.subarray(index * width, (index + 1) * width), target * width);
    });
  }
  if (outputs.predicted !== undefined && plan.predicted !== undefined) {
    const labels = readLabels(tensorOf(plan.predicted.output), plan.predicted, batch, file);
    for (let index = 0; index < targets.length; index += 1) outputs.predicted[targets[index]!] = labels[index]!;
  }
}

/** Numbers of a sample in an output; its first axis is the batch, which a model may drop around a single number. */
function widthOf({ name, dims, data }: NamedTensor, batch: number, file: string): number {
  const numbers = dims.reduce((product, length) => product * length, 1);
  const isBatch = dims[0] === batch || (dims.length === 0 && batch === 1);
  // What is too much to choose from comes without its numbers.
  if (isBatch && data.length === numbers) return numbers / batch;
  throw new Refusal('evaluation/output', {
    file,
    problem: `output ${name} has the shape ${formatDims(dims)} for ${batch} ${batch === 1 ? 'sample' : 'samples'}`,
    cure: isBatch
      ? `Name an output with at most ${mostNumbers} numbers for each sample.`
      : 'Export the model so that the first axis of its outputs is the batch.',
  });
}

function readScores(tensor: NamedTensor, planned: PlannedScore, batch: number, file: string): Float64Array {
  const width = widthOf(tensor, batch, file);
  const chosen = chooseColumn(tensor.name, width, planned, file);
  const data = tensor.data as Float32Array;
  return Float64Array.from({ length: batch }, (_, sample) => {
    return transformRow(data.subarray(sample * width, (sample + 1) * width), chosen, planned.transform);
  });
}

/** The probability of each class in the order of the policy, sample after sample. */
function readClassScores(tensor: NamedTensor, planned: PlannedScores, batch: number, file: string): Float64Array {
  const { columns, transform } = planned;
  const width = widthOf(tensor, batch, file);
  if (width !== columns.length) {
    throw new Refusal('evaluation/output', {
      file,
      problem: `output ${tensor.name} has ${width} ${width === 1 ? 'number' : 'numbers'} for each sample, and the policy ${columns.length} classes`,
      cure: 'Name the output with one number for each class, and all classes in `model.classes`.',
    });
  }
  const data = tensor.data as Float32Array;
  const scores = new Float64Array(batch * width);
  for (let sample = 0; sample < batch; sample += 1) {
    const row = data.subarray(sample * width, (sample + 1) * width);
    columns.forEach((column, index) => {
      scores[sample * width + index] = transformRow(row, column, transform);
    });
  }
  return scores;
}

/** The column of the score, now that it is known how many there are. */
function chooseColumn(name: string, width: number, { column, ofTwo, transform }: PlannedScore, file: string): number {
  const refuse = (problem: string, cure: string) =>
    new Refusal('evaluation/output', { file, problem: `output ${name} has ${problem}`, cure });
  if (width === 1 && transform === 'softmax') throw refuse(`one number for each sample${ofSoftmax}`, sigmoidInstead);
  const chosen = column ?? [undefined, 0, ofTwo][width];
  if (chosen !== undefined && chosen < width) return chosen;
  throw refuse(
    `${width} ${width === 1 ? 'number' : 'numbers'} for each sample, and ${chosen === undefined ? 'the policy does not say which is the score' : `the policy reads column ${chosen}, counted from 0`}`,
    chosenCure(chosen),
  );
}

/** NaN where the score is no finite number, or comes from such. */
function transformRow(row: Float32Array | BigInt64Array, chosen: number, transform: PlannedScore['transform']): number {
  const value = Number(row[chosen]);
  if (!Number.isFinite(value)) return Number.NaN;
  switch (transform) {
    case 'none':
      return value;
    case 'sigmoid':
      return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
    case 'softmax':
      return softmax(Array.from(row, Number), value);
    default:
      return assertNever(transform);
  }
}

/** exp(value) / sum exp(row), without overflow. */
function softmax(row: readonly number[], value: number): number {
  const largest = Math.max(...row);
  return Math.exp(value - largest) / row.reduce((sum, one) => sum + Math.exp(one - largest), 0);
}

function readLabels(
  tensor: NamedTensor,
  { labels }: NonNullable<ModelPlan['predicted']>,
  batch: number,
  file: string,
): string[] {
  const width = widthOf(tensor, batch, file);
  const refuse = (problem: string, cure: string) => new Refusal('evaluation/output', { file, problem, cure });
  if (width !== 1) {
    throw refuse(
      `output ${tensor.name} has ${width} labels for each sample`,
      'Name an output with one label for each sample.',
    );
  }
  return Array.from({ length: batch }, (_, sample) => {
    const name = labels.get(String(tensor.data[sample]));
    if (name !== undefined) return name;
    throw refuse(
      `output ${tensor.name} gives a label that stands for no class; known labels: ${[...labels.keys()].join(', ')}`,
      'Say which label is which class with `evaluation.onnx.predicted.labels`.',
    );
  });
}
