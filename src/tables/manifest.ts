/** The manifest: which sample belongs to which split. */
import type { Split } from '../result/schema.ts';
import type { Column, Table, TableFile } from './table.ts';

/** Number of a split in `Manifest.split`. */
export const splitNumber: Readonly<Record<Split, number>> = { train: 0, validation: 1, test: 2 };

/** The rows of a manifest that the gate works on: those of `test`, and of other splits that are evaluated. */
export interface Manifest {
  table: Table;
  /** All files of the manifest, those without a kept row included. */
  files: readonly TableFile[];
  sample: Column;
  missing: ReadonlySet<string>;
  /** Split of each row, as a `splitNumber`. */
  split: Uint8Array;
  /** 1 where the row is excluded: it belongs to no split, but to the locked rows of `test`. */
  excluded: Uint8Array;
  /** Samples of each split in the whole manifest, kept or not. */
  counts: Readonly<Record<Split, number>>;
  /** Rows of each split that are kept and not excluded, ascending. */
  rows: Readonly<Record<Split, Uint32Array>>;
  /** All rows of split `test`, excluded ones included, ascending. */
  lockedRows: Uint32Array;
}
