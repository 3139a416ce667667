/** Which split each row belongs to, while nothing is decided yet. */
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import type { Table } from '../tables/table.ts';
import { usualSplitValues } from './columnNames.ts';

/** The split that a value usually means, upper and lower case being equal. */
export function usualSplit(value: string): Split | undefined {
  return splitsInOrder.find((split) => usualSplitValues[split].includes(value.toLowerCase()));
}

/** The split that the words of a file's name mean, such as `test` for `data/test-2026.csv`. */
export function splitOfFile(path: string): Split | undefined {
  const name = path.split('/').at(-1) ?? '';
  const found = name
    .replace(/\.[^.]*$/, '')
    .split(/[^A-Za-z]+/)
    .flatMap((word) => usualSplit(word) ?? []);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** No split: the value means none, or is not known. */
export const noSplit = 255;

/** Split of each row as a `splitNumber`; 255 where the value means none. */
export function splitByColumn(table: Table, column: string, splits: ReadonlyMap<string, Split>): Uint8Array {
  const { values, codes } = table.column(column);
  const numbers = values.map((value) => {
    const split = splits.get(value);
    return split === undefined ? noSplit : splitNumber[split];
  });
  return Uint8Array.from(codes, (code) => numbers[code]!);
}

/** As `splitByColumn`, where each file of the table belongs to one split. */
export function splitByFile(table: Table, splitOf: readonly Split[]): Uint8Array {
  return Uint8Array.from({ length: table.rows }, (_, row) => splitNumber[splitOf[table.fileOf(row)]!]);
}
