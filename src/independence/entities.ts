import { markEmptyCells } from '../tables/emptyCells.ts';
import type { Column } from '../tables/table.ts';

/** Entities of one kind: a code for each row of the manifest, -1 where the row has no id of this kind. */
export interface Entities {
  kind: string;
  columns: readonly Column[];
  codes: Int32Array;
  /** Number of distinct entities. */
  distinct: number;
}

/**
 * Numbers the entities of a kind. Several columns name an entity together, so that patient 7 of
 * centre 1 is not patient 7 of centre 2; an id with an empty part is empty.
 *
 * @param kind name of the kind
 * @param columns the columns that name it, one or more, of equal length
 * @param missing cells that count as empty
 */
export function numberEntities(kind: string, columns: readonly Column[], missing: ReadonlySet<string>): Entities {
  const [first, ...others] = columns;
  if (first === undefined) return { kind, columns, codes: new Int32Array(0), distinct: 0 };
  const codes = new Int32Array(first.codes);
  let distinct = first.values.length;
  for (const column of others) distinct = combine(codes, column);
  for (const column of columns) unsetEmpty(codes, column, markEmptyCells(column, missing));
  return { kind, columns, codes, distinct };
}

function unsetEmpty(codes: Int32Array, column: Column, isEmpty: Uint8Array): void {
  if (!isEmpty.includes(1)) return;
  for (let row = 0; row < codes.length; row += 1) if (isEmpty[column.codes[row]!] === 1) codes[row] = -1;
}

/** Replaces each code by a number for the pair of it and the column's code; returns how many there are. */
function combine(codes: Int32Array, column: Column): number {
  const numbers = new Map<number, number>();
  const width = column.values.length;
  for (let row = 0; row < codes.length; row += 1) {
    // Both factors count distinct cells, so that the product stays far below 2^53.
    const pair = codes[row]! * width + column.codes[row]!;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(pair, number);
    }
    codes[row] = number;
  }
  return numbers.size;
}

/** The id of a row's entity, its parts joined by a slash. */
export function entityName(entities: Entities, row: number): string {
  return entities.columns.map((column) => column.values[column.codes[row]!]).join('/');
}
