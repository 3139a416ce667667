import { Refusal } from '../../result/refusal.ts';
import type { CellRun } from '../cellRun.ts';
import { recogniseFormat, signatureBytes } from '../fileSignatures.ts';
import { printableName } from '../printableName.ts';
import { readCells } from './columnCells.ts';
import { type Footer, readChunk, readFooter } from './footer.ts';
import { broken, ParquetProblem, unsupported } from './problem.ts';
import type { RandomAccess } from './randomAccess.ts';
import { type FlatColumn, physicalTypes, type TopColumn } from './schema.ts';

export interface ParquetFile {
  /** Names of the columns at the top of the schema, in its order. */
  header: readonly string[];
  rows: number;
  rowGroups: readonly { rows: number }[];
  /**
   * Cells of one column of one row group, in the order of its rows. A null is the empty cell.
   *
   * @param rowGroup 0-based
   * @param column one of `header`
   * @param options whether the column identifies something, in which case floating-point numbers are refused
   * @throws Refusal while the runs are taken
   */
  cells(rowGroup: number, column: string, options: { isId: boolean }): Iterable<CellRun>;
}

/**
 * Opens a Parquet file: reads its footer, and no page.
 *
 * @param file path for messages
 * @throws Refusal `table/parquet`, `table/parquet-unsupported` and those of a table's header
 * @see https://github.com/apache/parquet-format
 */
export function openParquet(file: string, source: RandomAccess): ParquetFile {
  const footer = refusing(file, '', () => checkedFooter(source));
  const { schema, rows, rowGroups } = footer;
  return {
    header: schema.columns.map(({ name }) => name),
    rows,
    rowGroups: rowGroups.map((group) => ({ rows: group.rows })),
    cells(rowGroup, column, options) {
      const found = schema.columns.find(({ name }) => name === column);
      if (found === undefined || rowGroups[rowGroup] === undefined) throw new Error('no such column or row group');
      return columnCells(file, source, footer, rowGroup, found, options.isId);
    },
  };
}

function checkedFooter(source: RandomAccess): Footer {
  try {
    return readFooter(source);
  } catch (thrown) {
    if (!(thrown instanceof ParquetProblem) || thrown.code !== 'table/parquet') throw thrown;
    const other = otherFormat(source.read(0, Math.min(sampleBytes, source.bytes)));
    if (other === undefined) throw thrown;
    throw new ParquetProblem(
      'table/parquet',
      `is not a Parquet file (PAR1 is missing); it looks like ${other.format}`,
      other.cure,
    );
  }
}

const sampleBytes = 4096;
const magic = 'PAR1';

/** What a file is that does not begin as Parquet does. */
function otherFormat(head: Uint8Array): { format: string; cure: string } | undefined {
  if (Buffer.from(head.subarray(0, magic.length)).toString('latin1') === magic) return undefined;
  const cure = 'Write the table as Parquet, or correct the file’s name.';
  if (head.length === 0) return { format: 'an empty file', cure };
  const known = recogniseFormat(head.subarray(0, signatureBytes));
  if (known !== undefined) return { format: known.format, cure };
  const isText = head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
  if (!isText) return undefined;
  const text = Buffer.from(head).toString('latin1');
  if (text.startsWith('version https://git-lfs')) {
    return { format: 'a Git LFS pointer', cure: 'Fetch the content with `git lfs pull`.' };
  }
  if (/^\s*\{/.test(text))
    return { format: 'JSON', cure: 'Name a JSON Lines file .jsonl, or write the table as Parquet.' };
  return { format: 'CSV or other text', cure: 'Name a CSV file .csv, or write the table as Parquet.' };
}

function* columnCells(
  file: string,
  source: RandomAccess,
  footer: Footer,
  rowGroup: number,
  column: TopColumn,
  isId: boolean,
): Generator<CellRun> {
  const group = footer.rowGroups[rowGroup]!;
  const place = `row group ${rowGroup + 1} of ${footer.rowGroups.length}, column ${printableName(column.name)}: `;
  try {
    const flat = checkedColumn(column, isId);
    const chunk = readChunk(footer, group, column.leaf);
    if (physicalTypes[chunk.type] !== flat.type) throw broken('its type differs from that of the schema');
    if (chunk.values !== group.rows)
      throw broken(`it has ${chunk.values} values, and the row group ${group.rows} rows`);
    yield* readCells(source, chunk, flat, group.rows);
  } catch (thrown) {
    throw located(file, place, thrown);
  }
}

function checkedColumn({ flat }: TopColumn, isId: boolean): FlatColumn {
  if (flat === undefined) {
    throw unsupported(
      'it is a list or structure, and a cell holds one value',
      'Write each part that is needed as a column of its own.',
    );
  }
  const isFloat = flat.type === 'FLOAT' || flat.type === 'DOUBLE' || flat.meaning.kind === 'float16';
  if (isId && isFloat) {
    throw new ParquetProblem(
      'table/float-id',
      'it holds floating-point numbers and is used as an id; ids are text or integers',
      'Write the column as text or integers where the file is made; with pandas, `astype("string")` before a missing value turns integers into floats.',
    );
  }
  return flat;
}

function refusing<Result>(file: string, place: string, read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    throw located(file, place, thrown);
  }
}

/** The refusal for a problem; anything else is a bug and stays as it is. */
function located(file: string, place: string, thrown: unknown): unknown {
  if (!(thrown instanceof ParquetProblem)) return thrown;
  const { code, message, cure, exit } = thrown;
  return new Refusal(code, { file, problem: `${place}${message}`, cure, exit });
}
