import * as zlib from 'node:zlib';
import { tableLimits } from '../limits.ts';
import { PastEnd } from './compactProtocol.ts';
import { type Decompress, decompressorOf } from './decompress.ts';
import { type Chunk, readExactly } from './footer.ts';
import { type PageHeader, readPageHeader } from './pageHeader.ts';
import { broken, excessive } from './problem.ts';
import type { RandomAccess } from './randomAccess.ts';

const usualHeaderBytes = 16 * 1024;
const mostHeaderBytes = 16 * 1024 * 1024;
/** Bytes that a page may have beside its values: levels, widths, padding. */
const besidesValues = 1024 * 1024;
const bytesBesidesCell = 16;
/** Bytes that the pages of a chunk may decompress to: so many in any case, and so many for each stored byte. */
const freeBytes = 1024 * 1024 * 1024;
const mostExpansion = 1024;
const mostPageBytes = 256 * 1024 * 1024;
/** Chunks up to this size are read at once. */
const wholeChunkBytes = 8 * 1024 * 1024;

// Node has CRC-32 from 20.15 on.
const { crc32 } = zlib as { crc32?: typeof zlib.crc32 };

/** A page with its levels and values, decompressed. */
export interface Page {
  header: PageHeader;
  bytes: Uint8Array;
}

/**
 * Reads the pages of one column in one row group, one after the other.
 *
 * Each takes at least its header's bytes from the chunk, so that their number is bounded.
 *
 * @throws ParquetProblem
 */
export function* readPages(source: RandomAccess, chunk: Chunk): Generator<Page> {
  const decompress = decompressorOf(chunk.codec);
  const bytes = new ChunkBytes(source, chunk);
  let unpacked = 0;
  while (bytes.left > 0) {
    const header = bytes.readHeader();
    if (header.uncompressedBytes > mostPageBytes || header.compressedBytes > mostPageBytes) {
      throw excessive(`a page is larger than ${mostPageBytes} bytes`, 'Write the file with smaller pages.');
    }
    const stored = bytes.take(header.compressedBytes);
    // What has no values is not worth decompressing.
    if (header.kind === 'other' || header.values === 0) continue;
    if (header.uncompressedBytes > besidesValues + header.values * (tableLimits.cellBytes + bytesBesidesCell)) {
      throw excessive('a page is too large for the number of its values');
    }
    unpacked += header.uncompressedBytes;
    if (unpacked > freeBytes && unpacked > mostExpansion * (chunk.end - chunk.start)) {
      throw excessive('its pages decompress to more than Holdout reads', 'Write the file with smaller row groups.');
    }
    if (header.checksum !== undefined && crc32 !== undefined && (crc32(stored) | 0) !== header.checksum) {
      throw broken('a page does not match its checksum');
    }
    yield { header, bytes: unpackPage(header, stored, decompress) };
  }
}

/** Levels of second-version pages stand uncompressed before the values. */
function unpackPage(header: PageHeader, stored: Uint8Array, decompress: Decompress): Uint8Array {
  if (header.kind !== 'data-v2') return decompress(stored, header.uncompressedBytes);
  const levelBytes = header.definitionBytes + header.repetitionBytes;
  const valueBytes = header.uncompressedBytes - levelBytes;
  if (levelBytes > stored.length || valueBytes < 0) throw broken('the levels of a page are longer than the page');
  const values = stored.subarray(levelBytes);
  if (!header.isCompressed) {
    if (values.length !== valueBytes) throw broken('a page has another size than its header claims');
    return stored;
  }
  // A page of nulls alone may have no compressed bytes at all.
  const unpacked = valueBytes === 0 && values.length === 0 ? values : decompress(values, valueBytes);
  if (levelBytes === 0) return unpacked;
  const whole = Buffer.allocUnsafeSlow(levelBytes + unpacked.length);
  whole.set(stored.subarray(0, levelBytes));
  whole.set(unpacked, levelBytes);
  return whole;
}

/** The bytes of a chunk, read in windows. */
class ChunkBytes {
  readonly #source: RandomAccess;
  readonly #end: number;
  #at: number;
  #window: Uint8Array = new Uint8Array(0);
  #windowAt = 0;

  constructor(source: RandomAccess, { start, end }: Chunk) {
    this.#source = source;
    this.#at = start;
    this.#end = end;
    if (end - start <= wholeChunkBytes) this.#look(end - start);
  }

  get left(): number {
    return this.#end - this.#at;
  }

  readHeader(): PageHeader {
    for (let wanted = usualHeaderBytes; ; wanted *= 32) {
      const length = Math.min(wanted, mostHeaderBytes, this.left);
      try {
        const header = readPageHeader(this.#look(length));
        this.#at += header.headerBytes;
        return header;
      } catch (thrown) {
        if (!(thrown instanceof PastEnd)) throw thrown;
        if (length === this.left) throw broken('the header of a page goes on past its column');
        if (length === mostHeaderBytes) throw excessive('the header of a page is too large');
      }
    }
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw broken('a page goes on past its column');
    const bytes = this.#look(length);
    this.#at += length;
    return bytes;
  }

  /** The next `length` bytes. */
  #look(length: number): Uint8Array {
    const from = this.#at - this.#windowAt;
    if (from < 0 || from + length > this.#window.length) {
      this.#window = readExactly(this.#source, this.#at, length);
      this.#windowAt = this.#at;
      return this.#window;
    }
    return this.#window.subarray(from, from + length);
  }
}
