import type { Column } from './table.ts';

/**
 * For each code of a column whether its cell counts as empty: 1 or 0.
 *
 * @param missing cells that count as empty
 */
export function markEmptyCells({ values }: Column, missing: ReadonlySet<string>): Uint8Array {
  const longest = Math.max(0, ...[...missing].map((cell) => cell.length));
  const marks = new Uint8Array(values.length);
  for (let code = 0; code < values.length; code += 1) {
    const value = values[code]!;
    // Most ids are longer than any placeholder, and a set hashes every text it is asked for.
    if (value.length <= longest && missing.has(value)) marks[code] = 1;
  }
  return marks;
}
