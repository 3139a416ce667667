import { parseDecimal } from '../tables/decimal.ts';
import type { Column, Table } from '../tables/table.ts';

/** What the cells of a column say about what it holds. */
export interface ColumnFacts {
  name: string;
  column: Column;
  rows: number;
  /** Rows whose cell is not empty. */
  filled: number;
  /** Distinct cells that are not empty, in the order of their first appearance. */
  values: readonly string[];
  /** Whether every cell that is not empty is a decimal number; false without any. */
  isNumeric: boolean;
}

/**
 * Looks at every column of a table that a policy could name.
 *
 * @param missing cells that count as empty
 */
export function describeColumns(table: Table, missing: ReadonlySet<string>): ColumnFacts[] {
  const names = table.files[0]?.header ?? [];
  return names.filter(isUsableText).map((name) => describeColumn(table, table.column(name), missing));
}

function describeColumn(table: Table, column: Column, missing: ReadonlySet<string>): ColumnFacts {
  const isEmpty = column.values.map((value) => missing.has(value));
  let filled = 0;
  for (const code of column.codes) if (isEmpty[code] !== true) filled += 1;
  const values = column.values.filter((_, code) => isEmpty[code] !== true);
  const isNumeric = values.length > 0 && values.every((value) => parseDecimal(value) !== undefined);
  return { name: column.name, column, rows: table.rows, filled, values, isNumeric };
}

const longestText = 200;

/** Whether a text of the data can stand in a policy, where every character has to show what it does. */
export function isUsableText(text: string): boolean {
  return text.length <= longestText && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

/** Whether each row has a value, and no two rows the same. */
export function isUnique({ values, filled, rows }: ColumnFacts): boolean {
  return filled === rows && values.length === rows;
}

/** Whether the values are words or codes rather than sentences, dates, paths or hashes. */
export function areNames({ values }: ColumnFacts): boolean {
  return values.every(
    (value) =>
      isUsableText(value) &&
      value.length <= 40 &&
      value.trim().split(/\s+/).length <= 4 &&
      !/^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|[\\/].*\.[a-z0-9]{2,5}$|^[0-9a-f]{16,}$/i.test(value),
  );
}

/** Whether some number is not whole: measurements are, ids are not. */
export function hasFractions({ isNumeric, values }: ColumnFacts): boolean {
  return isNumeric && values.some((value) => !Number.isInteger(Number(value)));
}
