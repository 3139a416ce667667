/** The passes over the rows of a unit. */

import { parseHash64 } from '../independence/hash64.ts';
import { Refusal } from '../result/refusal.ts';
import { parseMoment } from '../tables/moment.ts';
import type { Batch } from './batch.ts';
import type { EntityTable } from './entityTable.ts';
import { Packer } from './packing.ts';
import {
  type CollectPlan,
  excludedFlag,
  type Found,
  type MalformedPlace,
  type PackedRows,
  type Plan,
  testFlag,
} from './protocol.ts';
import type { RowReader } from './rowReader.ts';
import type { SmallTally } from './smallTally.ts';

/** Ids of a kind and split that are given out to be looked at. */
const idsSampled = 64;

/** A source of rows: each call of `next` fills the batch, and leaves it empty at the end. */
export interface RowSource {
  next(): void;
  /** Lines that have been read. */
  readonly lines: number;
}

/** Everything that one thread needs for a unit. */
export interface UnitContext {
  plan: Plan;
  batch: Batch;
  rows: RowSource;
  reader: RowReader;
  tallies: readonly SmallTally[];
  table: EntityTable;
  number: number;
}

/** Number of a split in reports: 0 train, 1 validation, 2 test. */
function numberOf(flag: number): number {
  return 31 - Math.clz32(flag);
}

function* batchesOf({ batch, rows, reader }: UnitContext): Generator<void> {
  for (rows.next(); batch.rows > 0; rows.next()) {
    reader.assignSplits();
    yield;
  }
}

/** Inserts all entities of a unit's rows, and finds out what can be said of the rows themselves. */
export function sweep(context: UnitContext): Found {
  const { plan, batch, reader, tallies, table, number } = context;
  const { map } = batch;
  const hashes = new Uint32Array(batch.bytes.buffer, map.hashes, 2 * batch.maxRows);
  const kinds = plan.kinds.map(() => ({ added: 0, suspects: 0, empty: [0, 0, 0, 0] }));
  const malformed: MalformedPlace[] = [];
  const rowsOfSplit = [0, 0, 0, 0];
  const kept = new Packer(batch, plan.kept);
  const captured = new MomentRows();
  const perceptual = new PerceptualRows();
  const samples = new IdSamples();
  let rows = 0;
  for (const _ of batchesOf(context)) {
    rows += batch.rows;
    for (let row = 0; row < batch.rows; row += 1) rowsOfSplit[numberOf(reader.flags[row]!)]! += 1;
    plan.kinds.forEach((kind, index) => {
      reader.hashKind(kind, kinds[index]!.empty, malformed);
      if (kind.kind === 'sample') refuseNamelessTestSample(context, kind.columns[0]!);
      const inserted = table.insert(batch, kind.tracksRepeats);
      kinds[index]!.added += inserted.added;
      kinds[index]!.suspects += inserted.suspects;
      if (!tallies[index]!.isFull) tallies[index]!.add(batch, reader.kindFlags, hashes, number);
      samples.add(index, kind.columns, batch, reader.kindFlags);
    });
    if (plan.keeps > 0) keepRows(kept, reader, batch.rows, plan.keeps);
    if (plan.captured !== undefined) captured.add(batch, plan.captured, reader);
    if (plan.perceptualHash !== undefined) perceptual.add(batch, plan.perceptualHash, reader, malformed);
  }
  const packed = kept.finish();
  return {
    rows,
    lines: context.rows.lines,
    rowsOfSplit,
    kinds,
    malformed,
    samples: samples.given,
    ...(packed === undefined ? {} : { kept: packed }),
    ...(plan.captured === undefined ? {} : { captured: captured.finish() }),
    ...(plan.perceptualHash === undefined ? {} : { perceptual: perceptual.finish() }),
  };
}

/** A test sample without an id cannot be told from others, excluded or not. */
function refuseNamelessTestSample({ plan, batch, reader }: UnitContext, column: number): void {
  for (let row = 0; row < batch.rows; row += 1) {
    if (reader.kindFlags[row] !== 0 || reader.splits[row] !== testFlag) continue;
    throw new Refusal('manifest/empty-sample', {
      line: batch.lines[row]!,
      problem: `has no ${plan.columns[column]!.name}, and the row belongs to the test split`,
      cure: 'Give every test sample an id of its own.',
    });
  }
}

function keepRows(kept: Packer, { splits, flags }: RowReader, rows: number, keeps: number): void {
  for (let row = 0; row < rows; row += 1) {
    const split = splits[row]!;
    if ((split & keeps) !== 0) kept.add(row, numberOf(split), flags[row] === excludedFlag);
  }
}

/**
 * Gives out the rows that have a suspect entity. Where kinds link, all entities of such a row become suspect, so that
 * rows that come later, or in the next pass, are given out too.
 */
export function collect(
  context: UnitContext,
  { kinds, linking, columns }: CollectPlan,
): { rows: PackedRows | undefined; marked: number } {
  const { plan, batch, reader, table } = context;
  const selected = new Uint8Array(batch.bytes.buffer, batch.map.selected, batch.maxRows);
  const packer = new Packer(batch, columns);
  const searched = plan.kinds.filter(({ kind }) => kinds.includes(kind));
  const linked = plan.kinds.filter(({ kind }) => linking.includes(kind));
  let marked = 0;
  for (const _ of batchesOf(context)) {
    selected.fill(0, 0, batch.rows);
    let found = 0;
    for (const kind of searched) {
      reader.hashKind(kind, [], undefined);
      found += table.select(batch, linking.includes(kind.kind));
    }
    if (found === 0) continue;
    for (const kind of linked) {
      reader.hashKind(kind, [], undefined);
      marked += table.mark(batch);
    }
    for (let row = 0; row < batch.rows; row += 1) {
      if (selected[row] === 1) packer.add(row, numberOf(reader.splits[row]!), reader.flags[row] === excludedFlag);
    }
  }
  return { rows: packer.finish(), marked };
}

/** When samples were captured. */
class MomentRows {
  readonly #splits: number[] = [];
  readonly #moments: number[] = [];
  readonly #lines: number[] = [];

  add(batch: Batch, column: number, reader: RowReader): void {
    for (let row = 0; row < batch.rows; row += 1) {
      const flag = reader.flags[row]!;
      if (flag === excludedFlag) continue;
      const text = batch.text(column, row);
      const moment = reader.isMissing(text) ? Number.NaN : (parseMoment(text) ?? Number.POSITIVE_INFINITY);
      this.#splits.push(numberOf(flag));
      this.#moments.push(moment);
      this.#lines.push(batch.lines[row]!);
    }
  }

  finish() {
    return {
      splits: Uint8Array.from(this.#splits),
      moments: Float64Array.from(this.#moments),
      lines: Uint32Array.from(this.#lines),
    };
  }
}

class PerceptualRows {
  readonly #splits: number[] = [];
  readonly #high: number[] = [];
  readonly #low: number[] = [];
  readonly #lines: number[] = [];

  add(batch: Batch, column: number, reader: RowReader, malformed: MalformedPlace[]): void {
    for (let row = 0; row < batch.rows; row += 1) {
      const flag = reader.flags[row]!;
      if (flag === excludedFlag) continue;
      const text = batch.text(column, row);
      if (reader.isMissing(text)) continue;
      const hash = parseHash64(text);
      if (hash === undefined) {
        malformed.push({ kind: 'near-duplicate', column, problem: 'not-a-hash', id: text, line: batch.lines[row]! });
        continue;
      }
      this.#splits.push(numberOf(flag));
      this.#high.push(hash.high);
      this.#low.push(hash.low);
      this.#lines.push(batch.lines[row]!);
    }
  }

  finish() {
    return {
      splits: Uint8Array.from(this.#splits),
      high: Uint32Array.from(this.#high),
      low: Uint32Array.from(this.#low),
      lines: Uint32Array.from(this.#lines),
    };
  }
}

/** The first ids of each kind and split of a unit. */
class IdSamples {
  readonly #ids: Map<number, string[]> = new Map();

  add(kind: number, columns: readonly number[], batch: Batch, flags: Uint8Array): void {
    for (let row = 0; row < Math.min(batch.rows, idsSampled); row += 1) {
      const flag = flags[row]!;
      if (flag === 0 || flag === excludedFlag) continue;
      const key = 4 * kind + numberOf(flag);
      const ids = this.#ids.get(key) ?? [];
      if (ids.length >= idsSampled) continue;
      ids.push(columns.map((column) => batch.text(column, row)).join('/'));
      this.#ids.set(key, ids);
    }
  }

  get given(): Found['samples'] {
    return [...this.#ids].map(([key, ids]) => ({ kind: key >> 2, split: key & 3, ids }));
  }
}
