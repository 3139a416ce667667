import { CompactReader, PastEnd } from './compactProtocol.ts';
import { broken, excessive, unsupported } from './problem.ts';
import type { RandomAccess } from './randomAccess.ts';
import { readSchema, type Schema } from './schema.ts';

const magic = 'PAR1';
const encryptedMagic = 'PARE';
/** Length of the footer and the second magic number. */
const tailBytes = 8;
const mostFooterBytes = 256 * 1024 * 1024;
const mostRows = 2 ** 31 - 1;
const mostRowGroups = 100_000;

export interface RowGroup {
  rows: number;
  /** Offset within the footer of the list of its columns. */
  columnsAt: number;
}

export interface Footer {
  schema: Schema;
  rows: number;
  rowGroups: readonly RowGroup[];
  /** The footer itself; columns of row groups are read from it when they are asked for. */
  bytes: Uint8Array;
  /** Offset within the file at which the footer begins: all pages end before it. */
  start: number;
}

/** Where the pages of one column in one row group lie. */
export interface Chunk {
  type: number;
  codec: number;
  values: number;
  start: number;
  end: number;
}

/**
 * Reads the footer of a Parquet file and checks that it does not contradict itself.
 *
 * @throws ParquetProblem
 * @see https://parquet.apache.org/docs/file-format/metadata/
 */
export function readFooter(source: RandomAccess): Footer {
  const { bytes, start } = loadFooter(source);
  let schema: Schema | undefined;
  let rows: number | undefined;
  let rowGroups: readonly RowGroup[] = [];
  const reader = new CompactReader(bytes);
  withinFooter(() =>
    reader.readStruct((id, type) => {
      if (id === 2) schema = readSchema(reader, type);
      else if (id === 3) rows = reader.readInteger(type);
      else if (id === 4) rowGroups = readRowGroups(reader, type, schema);
      else if (id === 8) throw encrypted();
      else return false;
      return true;
    }),
  );
  if (schema === undefined || rows === undefined) throw broken('the footer has no schema or no number of rows');
  checkRows(rows, rowGroups);
  return { schema, rows, rowGroups, bytes, start };
}

function loadFooter(source: RandomAccess): { bytes: Uint8Array; start: number } {
  const smallest = magic.length + tailBytes;
  if (source.bytes < smallest) throw broken(`is too short to be a Parquet file: it has ${source.bytes} bytes`);
  const tail = readExactly(source, source.bytes - tailBytes, tailBytes);
  if (textOf(tail.subarray(4)) === encryptedMagic) throw encrypted();
  if (textOf(readExactly(source, 0, magic.length)) !== magic) throw broken('does not begin with PAR1');
  if (textOf(tail.subarray(4)) !== magic) throw broken('does not end in PAR1');
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  if (length > source.bytes - smallest) throw broken('the footer claims to be longer than the file');
  if (length > mostFooterBytes) throw excessive(`the footer is larger than ${mostFooterBytes} bytes`);
  const start = source.bytes - tailBytes - length;
  return { bytes: readExactly(source, start, length), start };
}

/** @throws ParquetProblem where the file has become shorter */
export function readExactly(source: RandomAccess, offset: number, length: number): Uint8Array {
  const bytes = source.read(offset, length);
  if (bytes.length !== length) throw broken('the file ends too early');
  return bytes;
}

function readRowGroups(reader: CompactReader, listType: number, schema: Schema | undefined): RowGroup[] {
  if (schema === undefined) throw broken('the footer has no schema');
  const { leaves } = schema;
  const rowGroups: RowGroup[] = [];
  reader.readList(listType, (index, type) => {
    if (index === mostRowGroups) {
      throw excessive(`has more than ${mostRowGroups} row groups`, 'Write the file with larger row groups.');
    }
    rowGroups.push(readRowGroup(reader, type, leaves));
  });
  return rowGroups;
}

function readRowGroup(reader: CompactReader, structType: number, leaves: number): RowGroup {
  let rows = -1;
  let columnsAt = -1;
  reader.readStructOf(structType, (id, type) => {
    if (id === 1) {
      columnsAt = reader.at;
      const columns = reader.readList(type, (_, elementType) => reader.skipElement(elementType));
      if (columns !== leaves) throw broken(`a row group has ${columns} columns, and the schema ${leaves}`);
    } else if (id === 3) rows = reader.readInteger(type);
    else return false;
    return true;
  });
  if (columnsAt < 0 || !(rows >= 0)) throw broken('a row group has no columns or no number of rows');
  return { rows, columnsAt };
}

function checkRows(rows: number, rowGroups: readonly RowGroup[]): void {
  if (rows > mostRows) throw excessive(`claims more than ${mostRows} rows`, 'Divide the table into several files.');
  const sum = rowGroups.reduce((total, group) => total + group.rows, 0);
  if (sum !== rows) throw broken(`claims ${rows} rows, and its row groups claim ${sum}`);
}

/** Finds the pages of one stored column in one row group. */
export function readChunk({ bytes, start }: Footer, group: RowGroup, leaf: number): Chunk {
  const reader = new CompactReader(bytes, group.columnsAt);
  let chunk: Chunk | undefined;
  const listField = 9;
  withinFooter(() =>
    reader.readList(listField, (index, type) => {
      if (index === leaf) chunk = readColumnChunk(reader, type);
      else reader.skipElement(type);
    }),
  );
  if (chunk === undefined) throw broken('a row group lacks the column');
  if (!(chunk.start >= magic.length && chunk.end >= chunk.start && chunk.end <= start)) {
    throw broken('its pages lie outside the file');
  }
  return chunk;
}

function readColumnChunk(reader: CompactReader, structType: number): Chunk {
  let chunk: Chunk | undefined;
  reader.readStructOf(structType, (id, type) => {
    if (id === 1) reader.readBinary(type).length > 0 && rejectOtherFile();
    else if (id === 3) chunk = readColumnMetaData(reader, type);
    else if (id === 8 || id === 9) throw encrypted();
    else return false;
    return true;
  });
  if (chunk === undefined) throw broken('the column has no description');
  return chunk;
}

function rejectOtherFile(): never {
  throw unsupported('its pages are kept in another file', 'Write the table as one complete Parquet file.');
}

function readColumnMetaData(reader: CompactReader, structType: number): Chunk {
  const fields = new Map<number, number>();
  reader.readStructOf(structType, (id, type) => {
    if (![1, 4, 5, 7, 9, 11].includes(id)) return false;
    fields.set(id, reader.readInteger(type));
    return true;
  });
  const get = (id: number): number => {
    const value = fields.get(id);
    if (value === undefined) throw broken('the description of the column is incomplete');
    return value;
  };
  const data = get(9);
  const dictionary = fields.get(11) ?? 0;
  // Some writers leave 0 where there is no dictionary.
  const start = dictionary > 0 ? Math.min(dictionary, data) : data;
  const length = get(7);
  if (!(length >= 0)) throw broken('the column has a negative length');
  return { type: get(1), codec: get(4), values: get(5), start, end: start + length };
}

/** Runs out of bytes only where the footer is damaged. */
function withinFooter(read: () => void): void {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof PastEnd) throw broken('the footer is cut off');
    throw thrown;
  }
}

function encrypted(): Error {
  return unsupported('is encrypted', 'Write the table without encryption.');
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
