/** Samples with label and prediction, by the task of the model, together with the rows of the table they come from. */
import type { ClassSamples } from './multiclass.ts';
import type { NumberSamples } from './regression.ts';
import type { ScoredRows } from './scoredRows.ts';

/** Position i of every column of the samples belongs to `rows[i]`. */
export type EvaluatedRows = BinaryRows | ClassRows | NumberRows;

export interface BinaryRows extends ScoredRows {
  kind: 'binary';
}

/** Sorted by sample id. */
export interface ClassRows {
  kind: 'classes';
  rows: Uint32Array;
  samples: ClassSamples;
}

/** Sorted by sample id. */
export interface NumberRows {
  kind: 'numbers';
  rows: Uint32Array;
  samples: NumberSamples;
}
