/** What is known of a table's splits once it has been read: counts, and the rows that need a second look. */
import type { Split } from '../result/schema.ts';
import type { Table } from '../tables/table.ts';

export interface RowPlace {
  file: string;
  line: number;
}

/** Rows of a table with the split of each. */
export interface SplitRows {
  table: Table;
  /** Split of each row, as a `splitNumber`. */
  split: Uint8Array;
  /** 1 where the row is excluded. */
  excluded: Uint8Array;
}

/** An entity of a kind that has few of them. */
export interface FewEntity {
  /** The cells that name it. */
  parts: readonly string[];
  /** Samples in train, validation and test. */
  counts: readonly number[];
  /** First place in each of them. */
  first: readonly (RowPlace | undefined)[];
}

/** What one kind of entity looks like in the whole table. */
export interface KindFacts {
  kind: string;
  /** Distinct entities; ids that are equal in normal form count once. */
  entities: number;
  /** Samples without an id. */
  empty: Record<Split, number>;
  /** All of its entities, where there are few: then no row is kept for its sake. */
  few?: readonly FewEntity[];
}

/** An id that is unfit to be compared. */
export interface MalformedId {
  kind: string;
  column: string;
  problem: string;
  id: string;
  place: RowPlace;
}

/** Values of the samples of one stretch of a file; excluded samples are left out. */
interface StretchOfSamples {
  file: string;
  /** Split of each, as a `splitNumber`. */
  splits: Uint8Array;
  lines: Uint32Array;
}

/** When samples were captured: milliseconds since 1970, NaN where that is not known, infinite where it is no time. */
export type CapturedSamples = StretchOfSamples & { moments: Float64Array };

/** 64-bit perceptual hashes of samples, as two halves. */
export type PerceptualSamples = StretchOfSamples & { high: Uint32Array; low: Uint32Array };

export interface IndependenceFacts {
  /** Samples of each split, without excluded ones. */
  rows: Record<Split, number>;
  kinds: readonly KindFacts[];
  malformed: readonly MalformedId[];
  /**
   * Every row that shares an entity with another split (in normal form), hangs together with such rows, or has a
   * sample id or content that its split has twice; kinds with few entities are no reason to be among them.
   */
  suspects: SplitRows;
  captured: readonly CapturedSamples[];
  perceptual: readonly PerceptualSamples[];
  /** Some ids of each kind and split. */
  idSamples: readonly { kind: string; split: Split; ids: readonly string[] }[];
}
