import * as zlib from 'node:zlib';
import { parquetLimits } from '../limits.ts';
import type { ColumnChunk } from './columnChunk.ts';
import { type Decompressor, decompressorOf } from './decompress.ts';
import type { ExpansionBudget } from './expansionBudget.ts';
import { readExactly } from './footer.ts';
import { type PageHeader, readPageHeader } from './pageHeader.ts';
import { codecNames, pageTypes } from './parquetFormat.ts';
import {
  broken,
  type ParquetPlace,
  tooManyRows,
  tooMuchMemory,
  unsupported,
  unsupportedCodec,
} from './parquetRefusals.ts';
import type { RandomAccess } from './randomAccess.ts';

/** Bytes that are read at once, to find headers and small pages in them. */
const windowBytes = 64 * 1024;

export interface Page {
  header: PageHeader;
  /** Definition levels of a data page of version 2. */
  levels: Uint8Array;
  /** The page decompressed, without the levels of version 2. It belongs to the one who gets it. */
  bytes: Uint8Array;
}

export interface PageSource {
  file: string;
  source: RandomAccess;
  chunk: ColumnChunk;
  budget: ExpansionBudget;
  place: ParquetPlace;
}

/**
 * The pages of a column chunk, decompressed: a dictionary page or none, then data pages with all of its values.
 *
 * @throws Refusal for pages that are damaged, too large, or have fewer or more values than the chunk
 */
export function* readPages(from: PageSource): Generator<Page> {
  const { chunk, place } = from;
  const decompress = decompressorOf(chunk.codec);
  if (decompress === undefined) {
    throw unsupportedCodec(place, codecNames[chunk.codec] ?? `the codec number ${chunk.codec}`);
  }
  if (chunk.values === 0) return;
  const bytes = new ChunkBytes(from);
  let values = 0;
  for (let page = 0; values < chunk.values; page += 1) {
    const header = bytes.readHeader();
    const isDictionary = header.type === pageTypes.dictionary;
    checkHeader(header, page, isDictionary ? Number.POSITIVE_INFINITY : chunk.values - values, place);
    yield decompressPage(header, bytes.take(header.length), decompress, from);
    if (!isDictionary) values += header.values;
  }
  if (bytes.left > 0) throw broken(place, 'there are more pages than its values need');
}

function checkHeader(header: PageHeader, page: number, valuesLeft: number, place: ParquetPlace): void {
  const { type, values, length, uncompressedLength } = header;
  if (type === pageTypes.index) throw unsupported(place, 'it has an index page', 'Write the file again.');
  if (header.described !== type) throw broken(place, 'a page is not described as what it is');
  if (type === pageTypes.dictionary && page > 0) throw broken(place, 'a dictionary stands behind other pages');
  if (values > parquetLimits.rowsOfGroup) throw tooManyRows(place, parquetLimits.rowsOfGroup, 'one page');
  // Pages without values would cost time and bring nothing forward.
  if (values < 0 || (values === 0 && type !== pageTypes.dictionary)) throw broken(place, 'a page has no values');
  if (values > valuesLeft) throw broken(place, 'a page claims more values than are left');
  if (type === pageTypes.dataV2 && (header.rows !== values || header.repetitionLength !== 0)) {
    throw broken(place, 'a page has not as many rows as values');
  }
  if (length < 0 || uncompressedLength < 0) throw broken(place, 'a page claims to have less than no bytes');
  if (Math.max(length, uncompressedLength) > parquetLimits.pageBytes) {
    throw tooMuchMemory(
      place,
      `a page has more than ${parquetLimits.pageBytes} bytes`,
      'Write the file with smaller pages or row groups.',
    );
  }
}

function decompressPage(header: PageHeader, bytes: Uint8Array, decompress: Decompressor, from: PageSource): Page {
  const { place } = from;
  checkChecksum(header, bytes, place);
  const levelsLength = header.type === pageTypes.dataV2 ? header.definitionLength : 0;
  if (levelsLength < 0 || levelsLength > Math.min(bytes.length, header.uncompressedLength)) {
    throw broken(place, 'the levels of a page are cut off');
  }
  const size = header.uncompressedLength - levelsLength;
  const content = bytes.subarray(levelsLength);
  if (!from.budget.allows(size, bytes.length)) throw bomb(place);
  const isPlain = header.type === pageTypes.dataV2 && !header.isCompressed;
  const page = isPlain ? Buffer.from(content) : decompressBytes(content, size, decompress, place);
  if (page.length !== size) throw broken(place, 'a page decompresses to another length than it claims');
  return { header, levels: bytes.subarray(0, levelsLength), bytes: page };
}

function bomb(place: ParquetPlace): Error {
  return tooMuchMemory(
    place,
    `the pages that were read are more than ${parquetLimits.expansion} times as large as what they are compressed to`,
    'Write the file with dictionaries, or divide it.',
  );
}

function decompressBytes(bytes: Uint8Array, size: number, decompress: Decompressor, place: ParquetPlace): Uint8Array {
  // A page of nothing but nulls may have no content to decompress.
  if (size === 0) return Buffer.alloc(0);
  try {
    return decompress(bytes, size);
  } catch {
    throw broken(place, 'a page cannot be decompressed');
  }
}

/** Node has it since 20.15. */
const checksumOf = zlib.crc32 as typeof zlib.crc32 | undefined;

function checkChecksum({ checksum }: PageHeader, bytes: Uint8Array, place: ParquetPlace): void {
  if (checksum === undefined || checksumOf === undefined) return;
  if (checksumOf(bytes) !== checksum >>> 0) throw broken(place, 'a page does not have the checksum that it claims');
}

/** Walks through the bytes of a column chunk. */
class ChunkBytes {
  readonly #from: PageSource;
  readonly #end: number;
  #offset: number;
  #window: Uint8Array = new Uint8Array(0);
  #windowAt = 0;

  constructor(from: PageSource) {
    this.#from = from;
    this.#offset = from.chunk.start;
    this.#end = from.chunk.start + from.chunk.length;
    this.#windowAt = this.#offset;
  }

  get left(): number {
    return this.#end - this.#offset;
  }

  readHeader(): PageHeader {
    const { place } = this.#from;
    const refuse = (problem: string) => broken(place, problem);
    // What is left of the window mostly does; else more is read.
    for (let length = 1; ; length = length < windowBytes ? windowBytes : parquetLimits.pageHeaderBytes) {
      const bytes = this.#view(Math.min(this.left, length));
      const read = readPageHeader(bytes, refuse);
      if (read !== undefined) {
        this.#offset += read.bytes;
        return read.header;
      }
      if (bytes.length === this.left) throw broken(place, 'its pages end before its values do');
      if (length === parquetLimits.pageHeaderBytes) throw broken(place, 'a page header has no end');
    }
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw broken(this.#from.place, 'a page is cut off');
    const bytes = this.#view(length).subarray(0, length);
    this.#offset += length;
    return bytes;
  }

  /** At least the next `length` bytes. */
  #view(length: number): Uint8Array {
    const start = this.#offset - this.#windowAt;
    if (start + length <= this.#window.length) return this.#window.subarray(start);
    const wanted = Math.min(this.left, Math.max(length, windowBytes));
    this.#window = readExactly(this.#from.file, this.#from.source, this.#offset, wanted);
    this.#windowAt = this.#offset;
    return this.#window;
  }
}
