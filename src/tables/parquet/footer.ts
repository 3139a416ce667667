import { parquetLimits } from '../limits.ts';
import { type ColumnChunk, readColumnChunk } from './columnChunk.ts';
import { CompactReader } from './compactReader.ts';
import { broken, encrypted, notParquet, tooManyRows, tooMuchMemory } from './parquetRefusals.ts';
import type { RandomAccess } from './randomAccess.ts';
import { type ParquetSchema, readSchema } from './schema.ts';

const magicBytes = 4;
/** The length of the metadata, and the magic once more. */
const tailBytes = 4 + magicBytes;
const smallest = magicBytes + tailBytes;

export interface RowGroup {
  rows: number;
  /** Where the list of its column chunks stands in the metadata. */
  chunksAt: number;
  /** The type of that list. */
  chunksType: number;
}

/** What stands at the end of a file. */
export interface Footer {
  metadata: Uint8Array;
  /** Offset of the metadata in the file: where pages have ended. */
  offset: number;
  schema: ParquetSchema;
  rows: number;
  rowGroups: readonly RowGroup[];
}

/**
 * Reads the metadata of a file.
 *
 * @throws Refusal for what is not Parquet, is encrypted, contradicts itself or asks for too much
 */
export function readFooter(file: string, source: RandomAccess): Footer {
  const metadata = findMetadata(file, source);
  const offset = source.bytes - tailBytes - metadata.length;
  const reader = new CompactReader(metadata, (problem) => broken({ file }, problem));
  let schema: ParquetSchema | undefined;
  let rows = -1;
  let rowGroups: RowGroup[] | undefined;
  let chunkBytes = 0;
  const onChunk = (chunk: ColumnChunk) => {
    chunkBytes += Math.max(0, chunk.length);
  };
  reader.readStruct((field, type) => {
    if (field === 2) schema = readSchema(reader, type, file);
    else if (field === 3) rows = reader.readInteger(type);
    else if (field === 4) rowGroups = readRowGroups(reader, type, file, onChunk);
    return field === 2 || field === 3 || field === 4;
  });
  if (schema === undefined || rowGroups === undefined || rows < 0) {
    throw broken({ file }, 'its metadata lacks the schema, the number of rows or the row groups');
  }
  // Pages that are used many times would make a small file last for hours.
  if (chunkBytes > offset) throw broken({ file }, 'its column chunks take more bytes than the file has');
  checkRows(file, rows, rowGroups);
  return { metadata, offset, schema, rows, rowGroups };
}

function findMetadata(file: string, source: RandomAccess): Uint8Array {
  if (source.bytes <= smallest) throw notParquet(file, `it has ${source.bytes} bytes, and the smallest has more`);
  const head = textOf(readExactly(file, source, 0, magicBytes));
  const tail = readExactly(file, source, source.bytes - tailBytes, tailBytes);
  const end = textOf(tail.subarray(tailBytes - magicBytes));
  if (head === 'PARE' || end === 'PARE') throw encrypted({ file });
  if (head !== 'PAR1') throw notParquet(file, 'it does not begin with PAR1');
  if (end !== 'PAR1') throw broken({ file }, 'it does not end with PAR1, so its end is missing');
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  if (length > source.bytes - smallest) throw broken({ file }, 'its metadata is claimed to be longer than the file');
  if (length > parquetLimits.footerBytes) {
    throw tooMuchMemory(
      { file },
      `its metadata has more than ${parquetLimits.footerBytes} bytes`,
      'Write the file with larger and fewer row groups, or with fewer columns.',
    );
  }
  return readExactly(file, source, source.bytes - tailBytes - length, length);
}

function textOf(magic: Uint8Array): string {
  return String.fromCharCode(...magic);
}

function readRowGroups(
  reader: CompactReader,
  type: number,
  file: string,
  onChunk: (chunk: ColumnChunk) => void,
): RowGroup[] {
  const rowGroups: RowGroup[] = [];
  const most = parquetLimits.rowGroups;
  const refuse = () =>
    tooMuchMemory({ file }, `it has more than ${most} row groups`, 'Write the file with larger row groups.');
  const take = (elementType: number, index: number) => {
    rowGroups.push(readRowGroup(reader, elementType, { file, rowGroup: index }, onChunk));
  };
  reader.readList(type, take, { most, refuse });
  return rowGroups;
}

function readRowGroup(
  reader: CompactReader,
  type: number,
  place: { file: string; rowGroup: number },
  onChunk: (chunk: ColumnChunk) => void,
): RowGroup {
  let rows = -1;
  let chunksAt = -1;
  let chunksType = 0;
  reader.readStructField(type, (field, type) => {
    if (field === 1) {
      chunksAt = reader.position;
      chunksType = type;
      readChunks(reader, type, onChunk);
    } else if (field === 3) rows = reader.readInteger(type);
    return field === 1 || field === 3;
  });
  if (chunksAt < 0 || rows < 0) throw broken(place, 'its metadata lacks columns or the number of rows');
  if (rows > parquetLimits.rowsOfGroup) throw tooManyRows(place, parquetLimits.rowsOfGroup, 'one row group');
  return { rows, chunksAt, chunksType };
}

function readChunks(reader: CompactReader, type: number, onChunk: (chunk: ColumnChunk, index: number) => void): void {
  reader.readList(type, (elementType, index) => onChunk(readColumnChunk(reader, elementType), index));
}

function checkRows(file: string, rows: number, rowGroups: readonly RowGroup[]): void {
  if (rows > parquetLimits.rows) throw tooManyRows({ file }, parquetLimits.rows, 'one file');
  const sum = rowGroups.reduce((total, rowGroup) => total + rowGroup.rows, 0);
  if (sum !== rows) throw broken({ file }, `it claims ${rows} rows, and its row groups have ${sum}`);
}

/** The column chunk of a leaf. */
export function findColumnChunk(file: string, footer: Footer, rowGroup: number, leaf: number): ColumnChunk {
  const { chunksAt, chunksType } = footer.rowGroups[rowGroup]!;
  const reader = new CompactReader(footer.metadata, (problem) => broken({ file, rowGroup }, problem), chunksAt);
  let found: ColumnChunk | undefined;
  let chunks = 0;
  readChunks(reader, chunksType, (chunk, index) => {
    if (index === leaf) found = chunk;
    chunks += 1;
  });
  if (found === undefined || chunks !== footer.schema.leaves) {
    throw broken({ file, rowGroup }, `it has ${chunks} column chunks for ${footer.schema.leaves} columns`);
  }
  return found;
}

/**
 * Reads bytes that have to be there.
 *
 * @throws Refusal where the file has become shorter since it was opened
 */
export function readExactly(file: string, source: RandomAccess, offset: number, length: number): Uint8Array {
  const bytes = source.read(offset, length);
  if (bytes.length !== length) throw broken({ file }, 'it has become shorter while it was read');
  return bytes;
}
