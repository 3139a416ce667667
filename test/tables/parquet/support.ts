import { expect } from 'vitest';
import { Refusal } from '../../../src/result/refusal.ts';
import { type CellOptions, openParquet, type ParquetFile } from '../../../src/tables/parquet/parquetFile.ts';
import type { RandomAccess } from '../../../src/tables/parquet/randomAccess.ts';

/** The bytes of a file in memory; counts how often and how much is read. */
export class MemorySource implements RandomAccess {
  readonly #content: Uint8Array;
  reads = 0;
  bytesRead = 0;

  constructor(content: Uint8Array) {
    this.#content = content;
  }

  get bytes(): number {
    return this.#content.length;
  }

  read(offset: number, length: number): Uint8Array {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(this.#content.length);
    this.reads += 1;
    this.bytesRead += length;
    return this.#content.subarray(offset, offset + length);
  }
}

export function open(content: Uint8Array): ParquetFile {
  return openParquet('table.parquet', new MemorySource(content));
}

/** All cells of a column. */
export function cellsOf(file: ParquetFile, column: string, options: CellOptions = { isId: false }): string[] {
  const cells: string[] = [];
  for (const [rowGroup, { rows }] of file.rowGroups.entries()) {
    const before = cells.length;
    for (const run of file.cells(rowGroup, column, options)) {
      const bytes = Buffer.from(run.bytes.buffer, run.bytes.byteOffset, run.bytes.length);
      for (let row = 0; row < run.rows; row += 1) cells.push(bytes.toString('utf8', run.starts[row]!, run.ends[row]!));
    }
    expect(cells.length - before).toBe(rows);
  }
  return cells;
}

/** The refusal that an attempt ends in. */
export function refusalOf(attempt: () => unknown): Refusal {
  try {
    attempt();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  return expect.fail('nothing was refused');
}
