/** What the threads and the one that directs them say to each other. Values pass by structured clone. */

import type { Place, RefusalExit } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import type { MemoryMap } from './memoryMap.ts';
import type { RandomAccessSource } from './sources.ts';

/** Flags of rows and of entities; those of training and validation are 1 and 2. */
export const testFlag = 4;
export const excludedFlag = 8;

export interface KindPlan {
  kind: string;
  /** Numbers of the wanted columns that name it. */
  columns: readonly number[];
  form: 'id' | 'content';
  tracksRepeats: boolean;
  /** Whether its entities hang samples together. */
  links: boolean;
  seed: bigint;
}

/** What is read of a table, the same for all of its files. */
export interface Plan {
  columns: readonly { name: string; isId: boolean }[];
  /** Numbers of columns; absent where the table has none. */
  split?: number;
  excluded?: number;
  captured?: number;
  perceptualHash?: number;
  kinds: readonly KindPlan[];
  /** Words at `MemoryMap.words`: first those of splits, then the cells that count as empty. */
  splitWords: number;
  missingWords: number;
  /** Texts of the cells that count as empty. */
  missing: readonly string[];
  /** Sum of the flags of the splits whose rows are kept. */
  keeps: number;
  /** Columns that are kept of those rows. */
  kept: readonly number[];
  /** Whether ids are compared on their normal form. */
  normalises: boolean;
}

export interface Start {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  map: MemoryMap;
  thread: number;
  plan: Plan;
}

/** How a file is read. */
export type FilePlan = {
  file: string /** Flag of the split of all its rows. */;
  splitFlag?: number /** It has no column of splits. */;
  lacksSplit?: true;
} & (
  | { format: 'csv'; delimiter: number; header: readonly string[]; lineEnd: number }
  | { format: 'jsonl' }
  | { format: 'parquet'; source: RandomAccessSource }
);

/** Sweep: insert all entities. Collect: give out the rows that need a second look. */
export type Pass = 'sweep' | 'collect';

/** What a row that needs a second look has, and what of it is given out. */
export interface CollectPlan {
  /** Kinds of which a suspect entity may be. */
  kinds: readonly string[];
  /** Kinds by which rows hang together: their entities are suspect with the row. */
  linking: readonly string[];
  /** Columns that are given out. */
  columns: readonly number[];
}

export type Unit =
  | { unit: 'block'; address: number; length: number; offset: number; isLast: boolean }
  | { unit: 'rowGroup'; rowGroup: number };

export type Request =
  | { type: 'file'; plan: FilePlan }
  | { type: 'open'; plan: FilePlan }
  | { type: 'work'; number: number; unit: Unit; collects?: CollectPlan }
  | { type: 'tally' };

/** Cells of some rows, column by column, in the order of the rows. */
export interface PackedRows {
  rows: number;
  /** Line of each, counted from 0 at the first line of the unit. */
  lines: Uint32Array<ArrayBuffer>;
  /** Split of each: 0 train, 1 validation, 2 test. */
  splits: Uint8Array<ArrayBuffer>;
  excluded: Uint8Array<ArrayBuffer>;
  columns: readonly { bytes: Uint8Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer>; isAscii: boolean }[];
}

export interface MalformedPlace {
  kind: string;
  column: number;
  problem: string;
  id: string;
  line: number;
}

/** What a thread found in one unit. */
export interface Found {
  rows: number;
  lines: number;
  /** Rows of each split: train, validation, test, excluded. */
  rowsOfSplit: readonly number[];
  /** By kind: new entities, how often one was met in another split or again, and rows without an id by flag. */
  kinds: readonly { added: number; suspects: number; empty: readonly number[] }[];
  malformed: readonly MalformedPlace[];
  kept?: PackedRows;
  captured?: { splits: Uint8Array<ArrayBuffer>; moments: Float64Array<ArrayBuffer>; lines: Uint32Array<ArrayBuffer> };
  perceptual?: PerceptualRows;
  /** By kind and split, some ids. */
  samples: readonly { kind: number; split: number; ids: readonly string[] }[];
}

export interface PerceptualRows {
  splits: Uint8Array<ArrayBuffer>;
  high: Uint32Array<ArrayBuffer>;
  low: Uint32Array<ArrayBuffer>;
  lines: Uint32Array<ArrayBuffer>;
}

/** An entity of a kind that has few. */
export interface SmallEntity {
  /** The cells that name it. */
  parts: readonly string[];
  /** Its hash in normal form, as its lower and its upper half. */
  hashes: readonly (readonly [number, number])[];
  /** Samples by bit of the flag: train, validation, test, excluded. */
  counts: number[];
  /** First place by bit. */
  first: (SmallPlace | undefined)[];
}

export interface SmallPlace {
  unit: number;
  line: number;
}

/** A refusal; its line counts from 0 at the first line of the unit. */
export interface RefusedUnit {
  /** Undefined for a split that nobody declared: the one who knows the request finds the words. */
  code: RefusalCode | undefined;
  exit: RefusalExit;
  place: Place;
  problem: string;
  cure: string;
  unknownSplit?: { found: string; contradicts: boolean };
}

export type Answer =
  | { type: 'working' }
  /** The table has to grow before the thread can go on. */
  | { type: 'full' }
  | { type: 'opened'; header: readonly string[]; rowGroups: readonly number[]; refused?: RefusedUnit }
  | {
      type: 'done';
      number: number;
      found?: Found;
      collected?: PackedRows /** Entities that are suspect since now. */;
      marked?: number;
      refused?: RefusedUnit;
    }
  /** By kind; undefined for a kind with many entities. */
  | { type: 'tally'; kinds: readonly (readonly SmallEntity[] | undefined)[] }
  | { type: 'broken'; stack: string };
