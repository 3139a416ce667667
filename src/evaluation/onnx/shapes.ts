/** Shapes of a model's inputs: the batch comes first. */
import type { OnnxValue } from '../../model/onnx.ts';
import type { Refusal } from '../../result/refusal.ts';
import type { PlannedInput } from './plan.ts';

export type Dims = readonly (number | string | undefined)[];

/** The axes behind the batch. */
export function innerDims(dims: Dims): Dims {
  return dims.slice(1);
}

/** The only batch size that the model takes; undefined where it takes any. */
export function fixedBatch(
  inputs: readonly OnnxValue[],
  refuse: (problem: string, cure: string) => Refusal,
): number | undefined {
  const lengths = new Set(inputs.map(({ dims }) => dims?.[0]).filter((length) => typeof length === 'number'));
  const scalar = inputs.find(({ dims }) => dims?.length === 0);
  if (scalar !== undefined) {
    throw refuse(`input ${scalar.name} has no axis for the batch`, 'Export the model for batches of samples.');
  }
  if (lengths.has(0)) {
    throw refuse('takes batches of 0 samples', 'Export the model for batches of samples.');
  }
  if (lengths.size > 1) {
    throw refuse(
      `its inputs take batches of different sizes (${[...lengths].join(', ')})`,
      'Export the model with an open batch axis.',
    );
  }
  return [...lengths][0];
}

const batchBytes = 16 * 1024 * 1024;
const mostSamples = 1024;
/** Where a shape is open: a colour image of 224 × 224 pixels. */
const unknownSize = 3 * 224 * 224;

/** As many samples as 16 MiB hold, at most 1024: it follows from the model and the policy alone. */
export function planBatch(inputs: readonly OnnxValue[], planned: readonly PlannedInput[]): number {
  const sizes = planned.map((input) =>
    input.from === 'columns' ? input.columns.length : sizeOf(inputs.find(({ name }) => name === input.name)?.dims),
  );
  const bytes = 8 * sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(mostSamples, Math.max(1, Math.floor(batchBytes / bytes)));
}

function sizeOf(dims: Dims | undefined): number {
  const inner = dims === undefined ? [] : innerDims(dims);
  const isKnown = inner.length > 0 && inner.every((length) => typeof length === 'number');
  return isKnown ? inner.reduce((product: number, length) => product * Number(length), 1) : unknownSize;
}
