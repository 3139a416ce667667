import { expect } from 'vitest';
import { type Refusal, refusalsOf } from '../../../src/result/refusal.ts';
import type { CellRun } from '../../../src/tables/cellRun.ts';
import { type JsonColumn, JsonLinesReader } from '../../../src/tables/jsonLines/jsonLinesReader.ts';

export const file = 'test.jsonl';

/** Columns by name; `id` and names that end in `Id` are ids. */
export function columnsOf(...names: readonly string[]): JsonColumn[] {
  return names.map((name) => ({ name, isId: /^id$|Id$/.test(name) }));
}

/** Cells row by row. */
export function cellsOf({ rows, cells }: { rows: number; cells: readonly CellRun[] }): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells.map(({ bytes, starts, ends }) => Buffer.from(bytes.subarray(starts[row], ends[row])).toString('utf8')),
  );
}

/** Cells of all lines of a text, read as one block. */
export function readText(content: string | Uint8Array, columns: readonly JsonColumn[]): string[][] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return cellsOf(new JsonLinesReader(file, columns).read(bytes, 1));
}

/** The refusal that reading ends in; undefined where there is none. */
export function refusalIn(read: () => unknown): Refusal | undefined {
  try {
    read();
  } catch (thrown) {
    const refusals = refusalsOf(thrown);
    expect(refusals).toHaveLength(1);
    return refusals[0];
  }
  return undefined;
}

/** The refusal of a text. */
export function refusalOf(content: string | Uint8Array, columns: readonly JsonColumn[] = []): Refusal {
  return refusalIn(() => readText(content, columns)) ?? expect.fail('nothing was refused');
}
