import { Readable } from 'node:stream';
import { type ColumnFacts, describeColumns } from '../../src/adoption/columnFacts.ts';
import { defaultMissing } from '../../src/policy/policy.ts';
import { readTable } from '../../src/tables/readTable.ts';

export const missing: ReadonlySet<string> = new Set(defaultMissing);

/** The facts of a table, each column by its cells; through the real reader. */
export async function factsOf(columns: Readonly<Record<string, readonly string[]>>): Promise<ColumnFacts[]> {
  const names = Object.keys(columns);
  const rows = columns[names[0]!]!.map((_, row) => names.map((name) => columns[name]![row]!));
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const text = [names, ...rows].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
  const table = await readTable([{ file: 'table.csv', open: () => Readable.from([Buffer.from(text)]) }]);
  return describeColumns(table, missing);
}

/** A column of `count` cells that repeats some values. */
export function repeat(count: number, ...values: readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => values[index % values.length]!);
}

/** A column of `count` cells that are all different. */
export function distinct(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
