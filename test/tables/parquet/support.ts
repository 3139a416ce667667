import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { expect } from 'vitest';
import { type Refusal, refusalsOf } from '../../../src/result/refusal.ts';
import { openParquet, type ParquetFile } from '../../../src/tables/parquet/parquetFile.ts';
import type { RandomAccess } from '../../../src/tables/parquet/randomAccess.ts';

const file = 'test.parquet';

function sourceOf(bytes: Uint8Array): RandomAccess {
  return { bytes: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

export function open(bytes: Uint8Array): ParquetFile {
  return openParquet(file, sourceOf(bytes));
}

/** Cells of a column over all row groups. */
export function columnOf(parquet: ParquetFile, column: string, isId = false): string[] {
  const cells: string[] = [];
  parquet.rowGroups.forEach(({ rows }, group) => {
    const before = cells.length;
    for (const { bytes, starts, ends, rows: count } of parquet.cells(group, column, { isId })) {
      for (let row = 0; row < count; row += 1) {
        cells.push(Buffer.from(bytes.subarray(starts[row], ends[row])).toString('utf8'));
      }
    }
    expect(cells.length - before).toBe(rows);
  });
  expect(cells).toHaveLength(parquet.rows);
  return cells;
}

/** Reads everything; returns the refusal in which that ends, or undefined. */
export function refusalIn(read: () => unknown): Refusal | undefined {
  try {
    read();
  } catch (thrown) {
    return refusalsOf(thrown)[0];
  }
  return undefined;
}

export function readAll(bytes: Uint8Array): number {
  const parquet = open(bytes);
  let cells = 0;
  for (const column of parquet.header) {
    for (let group = 0; group < parquet.rowGroups.length; group += 1) {
      for (const run of parquet.cells(group, column, { isId: false })) cells += run.rows;
    }
  }
  return cells;
}

/** The refusal of a file; fails where there is none. */
export function refusalOf(bytes: Uint8Array): Refusal {
  return refusalIn(() => readAll(bytes)) ?? expect.fail('nothing was refused');
}

/** DuckDB with a folder of its own, for as long as `use` takes. */
export async function withDuckDb(use: (duck: Duck) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-parquet-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await use(new Duck(connection, folder));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

export class Duck {
  readonly #connection: DuckDBConnection;
  readonly #folder: string;
  #files = 0;

  constructor(connection: DuckDBConnection, folder: string) {
    this.#connection = connection;
    this.#folder = folder;
  }

  run(sql: string): Promise<unknown> {
    return this.#connection.run(sql);
  }

  /** Rows as text, null as the empty text. */
  async texts(sql: string): Promise<string[][]> {
    const result = await this.#connection.runAndReadAll(sql);
    return result.getRows().map((row) => row.map((value) => (value === null ? '' : String(value))));
  }

  /** Writes a query as Parquet. */
  async parquet(query: string, options: string): Promise<{ path: string; bytes: Uint8Array }> {
    this.#files += 1;
    const path = join(this.#folder, `${this.#files}.parquet`);
    await this.run(`COPY (${query}) TO '${path}' (FORMAT parquet, ${options})`);
    return { path, bytes: readFileSync(path) };
  }
}

/** Rows as hyparquet reads them. */
export function readByHyparquet(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const copy = bytes.slice().buffer;
  return parquetReadObjects({ file: copy, compressors });
}

/** A generator of numbers within [0, 2^32) that always gives the same ones. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
