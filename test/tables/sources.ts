import { expect } from 'vitest';
import { type Refusal, refusalsOf } from '../../src/result/refusal.ts';
import { readTable } from '../../src/tables/readTable.ts';
import type { ColumnRequest, Table, TableSource } from '../../src/tables/table.ts';

/** A table file in memory; a string is encoded as UTF-8. */
export function sourceOf(content: string | Uint8Array, file = 'table.csv', chunkBytes = 64 * 1024): TableSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    file,
    async *open() {
      // One piece of memory for all chunks, as a reader of files may do it.
      const chunk = new Uint8Array(chunkBytes);
      for (let start = 0; start < bytes.length; start += chunkBytes) {
        const part = bytes.subarray(start, start + chunkBytes);
        chunk.fill(0x3f).set(part);
        yield chunk.subarray(0, part.length);
      }
    },
  };
}

/** All kept cells, row by row, in the order of `names`. */
export function cellsOf(table: Table, names: readonly string[] = table.files[0]!.header): string[][] {
  const columns = names.map((name) => table.column(name));
  return Array.from({ length: table.rows }, (_, row) => columns.map(({ values, codes }) => values[codes[row]!]!));
}

/** The refusal of one file in memory. */
export async function refusalOf(
  content: string | Uint8Array,
  options: { file?: string; chunkBytes?: number; columns?: ColumnRequest } = {},
): Promise<Refusal> {
  return refusalFrom(readTable([sourceOf(content, options.file, options.chunkBytes)], options.columns));
}

/** The one refusal that an attempt ends in. */
export async function refusalFrom(attempt: Promise<unknown>): Promise<Refusal> {
  const thrown = await attempt.then(
    () => expect.fail('nothing was refused'),
    (reason: unknown) => reason,
  );
  const refusals = refusalsOf(thrown);
  expect(refusals).toHaveLength(1);
  return refusals[0]!;
}
