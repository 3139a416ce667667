import { createHash } from 'node:crypto';
import { RecordScanner } from './recordScanner.ts';
import type { ColumnRequest, Table, TableSource } from './table.ts';
import { type RowSink, TableAssembly } from './tableAssembly.ts';
import { delimiterOf, HeaderSink } from './tableHeader.ts';
import { noFiles, noHeader, noRows } from './tableRefusals.ts';
import { TableText } from './tableText.ts';

/**
 * Reads CSV and TSV files one after the other as one table.
 *
 * The format is RFC 4180 and nothing beside it: UTF-8 (one leading byte order mark is taken away), a
 * header, as many cells in every row, one kind of line end (LF or CRLF; both may stand between quotes).
 * The delimiter follows the file's name. Nothing is guessed, trimmed, skipped or converted, and cells of
 * columns that are not asked for obey the same rules.
 *
 * @param sources At least one file. All must have the required columns; an optional column has to be in
 *   all of them or in none.
 * @param columns Columns to keep. Without it, all columns of the first file are required and kept.
 * @returns The table with each file's SHA-256; columns are dictionary-encoded.
 * @throws Refusal `table/…` at the first rule that is broken, with file and line; exit 4 for a limit of
 *   `tableLimits`. Errors of a source pass through.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function readTable(sources: readonly TableSource[], columns?: ColumnRequest): Promise<Table> {
  if (sources.length === 0) throw noFiles();
  const assembly = new TableAssembly(columns);
  for (const source of sources) await readFile(source, assembly);
  return assembly.finish();
}

async function readFile(source: TableSource, assembly: TableAssembly): Promise<void> {
  const { file } = source;
  const hash = createHash('sha256');
  let bytes = 0;
  let read: { header: readonly string[]; rows: RowSink } | undefined;
  const text = beginText(file, (header) => {
    read = { header, rows: assembly.begin(file, header) };
    return read.rows;
  });
  for await (const chunk of source.open()) {
    hash.update(chunk);
    bytes += chunk.length;
    text.write(viewAsBuffer(chunk));
  }
  text.end();
  const { header, rows } = read ?? refuseEmpty(file);
  if (rows.lines.count === 0) throw noRows(file);
  assembly.add({ path: file, sha256: hash.digest('hex'), bytes, header, rows: rows.lines.count }, rows.lines);
}

/**
 * The column names of a CSV or TSV file; reads no further than the header.
 *
 * @throws Refusal for a header that `readTable` would refuse. A file without rows is not refused.
 */
export async function readHeader(source: TableSource): Promise<readonly string[]> {
  let found: readonly string[] | undefined;
  const text = beginText(source.file, (header) => {
    found = header;
    return undefined;
  });
  for await (const chunk of source.open()) {
    text.write(viewAsBuffer(chunk));
    if (found !== undefined) return found;
  }
  text.end();
  return found ?? refuseEmpty(source.file);
}

function beginText(file: string, onHeader: ConstructorParameters<typeof HeaderSink>[1]): TableText {
  return new TableText(file, new RecordScanner(file, delimiterOf(file), new HeaderSink(file, onHeader)));
}

function viewAsBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function refuseEmpty(file: string): never {
  throw noHeader(file);
}
