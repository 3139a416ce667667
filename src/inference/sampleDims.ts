/** Shapes: of tensors as they are, and as a model declares them. */

/** Lengths of the axes of one sample, as the model declares them; undefined where any length will do. */
export type SampleDims = readonly (number | undefined)[];

/** Whether a sample has the shape that is asked for. */
export function fitsDims(dims: readonly number[], expected: SampleDims): boolean {
  return dims.length === expected.length && dims.every((length, axis) => length === (expected[axis] ?? length));
}

/** `1 × 30`, `batch × 3 × 224 × 224`, `? × 30`. */
export function formatDims(dims: readonly (number | string | undefined)[]): string {
  return dims.length === 0 ? 'of a single number' : dims.map((length) => length ?? '?').join(' × ');
}
