import { nearestName } from '../../result/nearestName.ts';
import type { CellRun } from '../cellRun.ts';
import { duplicateColumnName, emptyColumnName, missingColumn } from '../tableRefusals.ts';
import { readCells } from './columnCells.ts';
import type { ColumnChunk } from './columnChunk.ts';
import { ExpansionBudget } from './expansionBudget.ts';
import { type Footer, findColumnChunk, readFooter } from './footer.ts';
import { broken, encrypted, nestedColumn, type ParquetPlace, unsupported } from './parquetRefusals.ts';
import type { RandomAccess } from './randomAccess.ts';
import type { ParquetColumn } from './schema.ts';

export interface CellOptions {
  /** Whether the column holds ids, which floating-point numbers cannot be. */
  isId: boolean;
  /**
   * Line of the row group's first row in refusals. By default, row `r` of the file, counted from 0, has line `r + 1`.
   */
  firstLine?: number;
}

/** A Parquet file whose metadata has been read. */
export interface ParquetFile {
  /** Names of the columns at the top level, in their order; nested ones are named, and refused when asked for. */
  readonly header: readonly string[];
  readonly rows: number;
  readonly rowGroups: readonly { rows: number }[];
  /**
   * Cells of one column of one row group, in the order of rows, as runs. Null is the empty cell.
   *
   * `starts` and `ends` of a run are valid until the next one is asked for; `bytes` stays as it is, and is the same
   * object in all runs whose cells stand in one dictionary or page.
   *
   * @param rowGroup from 0
   * @throws Refusal, also while the runs are read: for a missing or nested column, a type that has no text, floats as
   *   ids, texts that are not UTF-8, and for pages that are damaged or ask for too much
   */
  cells(rowGroup: number, column: string, options: CellOptions): Iterable<CellRun>;
}

/**
 * Opens a Parquet file.
 *
 * Nothing that the file claims is believed: time and memory are bounded by its length and by `parquetLimits`.
 *
 * @param file Path for refusals
 * @throws Refusal `table/parquet` for a broken file, `table/parquet-unsupported` for an encrypted one
 * @see https://parquet.apache.org/docs/file-format/
 */
export function openParquet(file: string, source: RandomAccess): ParquetFile {
  const footer = readFooter(file, source);
  const header = footer.schema.columns.map(({ name }) => name);
  checkNames(file, header);
  const budget = new ExpansionBudget();
  return {
    header,
    rows: footer.rows,
    rowGroups: footer.rowGroups.map(({ rows }) => ({ rows })),
    cells(rowGroup, name, { isId, firstLine = firstLineOf(footer, rowGroup) }) {
      const column = footer.schema.columns.find((column) => column.name === name);
      if (column === undefined) throw refuseMissing(file, name, header);
      const place = { file, column: name, rowGroup };
      if (!column.isFlat) throw nestedColumn(place);
      const chunk = findColumnChunk(file, footer, rowGroup, column.leaf);
      checkChunk(chunk, column, footer, place);
      return readCells({ file, source, chunk, budget, place, column, isId, firstLine });
    },
  };
}

function checkNames(file: string, header: readonly string[]): void {
  const numberOf = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const first = numberOf.get(name);
    if (name === '') throw emptyColumnName(file, index + 1);
    if (first !== undefined) throw duplicateColumnName(file, name, first, index + 1);
    numberOf.set(name, index + 1);
  }
}

function refuseMissing(file: string, name: string, header: readonly string[]) {
  return missingColumn(file, name, header, { nearest: nearestName(name, header), otherDelimiter: undefined });
}

function firstLineOf({ rowGroups }: Footer, rowGroup: number): number {
  let line = 1;
  for (let before = 0; before < rowGroup; before += 1) line += rowGroups[before]!.rows;
  return line;
}

function checkChunk(chunk: ColumnChunk, column: ParquetColumn, footer: Footer, place: ParquetPlace): void {
  const { rows } = footer.rowGroups[place.rowGroup!]!;
  if (chunk.isEncrypted) throw encrypted(place);
  if (chunk.isElsewhere) throw unsupported(place, 'its pages are in another file', 'Write the file again as one file.');
  if (chunk.physicalType !== column.physicalType || chunk.pathLength !== 1) {
    throw broken(place, 'its column chunk belongs to another column');
  }
  if (chunk.values !== rows) throw broken(place, `it claims ${chunk.values} values in ${rows} rows`);
  // Writers give a column without rows no pages, and any place.
  const isWithinFile =
    rows === 0 || (chunk.start >= 4 && chunk.length >= 0 && chunk.start + chunk.length <= footer.offset);
  if (!isWithinFile) throw broken(place, 'its pages are not within the file');
}
