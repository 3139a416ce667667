import type { Column } from '../../src/tables/table.ts';

/** A column of cells, each distinct value once. */
export function columnOf(name: string, cells: readonly string[]): Column {
  const values = [...new Set(cells)];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return { name, values, codes: Uint32Array.from(cells, (cell) => codeOf.get(cell)!) };
}
