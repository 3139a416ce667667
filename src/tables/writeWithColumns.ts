import type { Table } from './table.ts';
import { writePlainCsv } from './writeCsv.ts';

const rowsOfPart = 10_000;

/**
 * A table with further columns as CSV text, every cell as it was read; a column that the table has already is replaced
 * in its place. In parts, because a text of a whole table may be longer than a string can be.
 *
 * @param table one file, or several with the same columns, of which all were read
 * @param added the cell of each row for each further column, by the column's name
 */
export function* writeWithColumns(
  table: Table,
  added: ReadonlyMap<string, (row: number) => string>,
): Generator<string, void, undefined> {
  const { header } = table.files[0]!;
  const names = [...new Set([...header, ...added.keys()])];
  const cells = names.map((name) => added.get(name) ?? readCells(table, name));
  const head = writePlainCsv(names, []);
  yield head;
  for (let start = 0; start < table.rows; start += rowsOfPart) {
    const rows = Array.from({ length: Math.min(rowsOfPart, table.rows - start) }, (_, index) =>
      cells.map((cellOf) => cellOf(start + index)),
    );
    yield writePlainCsv(names, rows).slice(head.length);
  }
}

function readCells(table: Table, name: string): (row: number) => string {
  const { values, codes } = table.column(name);
  return (row) => values[codes[row]!]!;
}
