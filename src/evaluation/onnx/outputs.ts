/** What the outputs of a model say of each sample: a score, a label, or both. */
import type { NamedTensor } from '../../inference/protocol.ts';
import { assertNever } from '../../result/assertNever.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ModelPlan } from './plan.ts';

/** Position i belongs to sample i of what was evaluated. */
export interface ModelOutputs {
  /** Score of each sample; NaN where the model gives no finite number. */
  score: Float64Array | undefined;
  /** Class that each sample's label stands for. */
  predicted: string[] | undefined;
}

export function emptyOutputs({ score, predicted }: ModelPlan, samples: number): ModelOutputs {
  return {
    score: score === undefined ? undefined : new Float64Array(samples),
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
  if (outputs.predicted !== undefined && plan.predicted !== undefined) {
    const labels = readLabels(tensorOf(plan.predicted.output), plan.predicted, batch, file);
    for (let index = 0; index < targets.length; index += 1) outputs.predicted[targets[index]!] = labels[index]!;
  }
}

/** Numbers of a sample in an output; its first axis is the batch. */
function widthOf({ name, dims, data }: NamedTensor, batch: number, file: string): number {
  if (dims[0] === batch) return data.length / batch;
  throw new Refusal('evaluation/output', {
    file,
    problem: `output ${name} has the shape ${dims.join(' × ')} for ${batch} samples`,
    cure: 'Export the model so that the first axis of its outputs is the batch.',
  });
}

function readScores(
  tensor: NamedTensor,
  { column, transform }: NonNullable<ModelPlan['score']>,
  batch: number,
  file: string,
): Float64Array {
  const width = widthOf(tensor, batch, file);
  if (width !== 1 && (column === undefined || column >= width)) {
    throw new Refusal('evaluation/output', {
      file,
      problem: `output ${tensor.name} has ${width} numbers for each sample, and ${column === undefined ? 'the policy does not say which is the score' : `the policy reads number ${column}, counted from 0`}`,
      cure: 'Name the column of the positive class with `evaluation.onnx.score.column`.',
    });
  }
  const chosen = width === 1 ? 0 : column!;
  const scores = new Float64Array(batch);
  for (let sample = 0; sample < batch; sample += 1) {
    scores[sample] = transformRow(tensor.data as Float32Array, sample * width, width, chosen, transform);
  }
  return scores;
}

function transformRow(
  data: Float32Array | BigInt64Array,
  start: number,
  width: number,
  chosen: number,
  transform: 'none' | 'sigmoid' | 'softmax',
): number {
  const value = Number(data[start + chosen]);
  switch (transform) {
    case 'none':
      return value;
    case 'sigmoid':
      return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
    case 'softmax':
      return softmax(data, start, width, value);
    default:
      return assertNever(transform);
  }
}

/** exp(value) / sum exp(row), without overflow. */
function softmax(data: Float32Array | BigInt64Array, start: number, width: number, value: number): number {
  let sum = 0;
  for (let index = 0; index < width; index += 1) sum += Math.exp(Number(data[start + index]) - value);
  return 1 / sum;
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
