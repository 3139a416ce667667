import { isAscii, isUtf8 } from 'node:buffer';
import { tableLimits } from '../limits.ts';
import { DeltaReader } from './delta.ts';
import { broken, excessive, ParquetProblem } from './problem.ts';
import type { ValueReader } from './valueReader.ts';

const mostPieceBytes = 256 * 1024 * 1024;
const highBits = 0x80808080 | 0;

/** Byte strings, each after its length. The cells lie in the page itself. */
export class PlainByteArrays implements ValueReader {
  readonly #bytes: Uint8Array;
  #at: number;
  /** What is known of the page, lengths included. */
  readonly #text: 'ascii' | 'utf8' | 'unknown';

  constructor(bytes: Uint8Array, at: number, isText: boolean) {
    this.#bytes = bytes;
    this.#at = at;
    const values = bytes.subarray(at);
    if (!isText || isAscii(values)) this.#text = 'ascii';
    else this.#text = isUtf8(values) ? 'utf8' : 'unknown';
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const bytes = this.#bytes;
    const size = bytes.length;
    let at = this.#at;
    let lengths = 0;
    for (let index = 0; index < count; index += 1) {
      if (at + 4 > size) throw tooFewValues();
      const length = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      at += 4;
      if (length < 0 || length > size - at) throw broken('a cell goes on past its page');
      if (length > tableLimits.cellBytes) throw cellTooLarge();
      lengths |= length;
      starts[index] = at;
      at += length;
      ends[index] = at;
    }
    this.#at = at;
    // Lengths that are ASCII bytes end every character, so that none reaches from one cell to the next.
    const isChecked = this.#text === 'ascii' || (this.#text === 'utf8' && (lengths & highBits) === 0);
    if (!isChecked) checkEach(bytes, count, starts, ends);
    return bytes;
  }

  finish(): void {
    if (this.#at !== this.#bytes.length) throw leftOver();
  }
}

/** All lengths first, then all byte strings. The cells lie in the page itself. */
export class DeltaLengthByteArrays implements ValueReader {
  readonly #bytes: Uint8Array;
  readonly #lengths: DeltaReader;
  readonly #isText: boolean;
  #at: number;

  /** @param most the number of values that the page claims */
  constructor(bytes: Uint8Array, at: number, isText: boolean, most: number) {
    this.#bytes = bytes;
    this.#isText = isText;
    this.#lengths = new DeltaReader(bytes, at, 32, most);
    this.#at = new DeltaReader(bytes, at, 32, most).skipAll();
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const first = this.#at;
    this.#lengths.readInt32(ends, count);
    let at = first;
    for (let index = 0; index < count; index += 1) {
      const length = ends[index]!;
      if (length < 0 || length > this.#bytes.length - at) throw broken('a cell goes on past its page');
      if (length > tableLimits.cellBytes) throw cellTooLarge();
      starts[index] = at;
      at += length;
      ends[index] = at;
    }
    this.#at = at;
    if (this.#isText) checkAdjoining(this.#bytes, first, at, count, starts, ends);
    return this.#bytes;
  }

  finish(): void {
    if (this.#lengths.left > 0 || this.#at !== this.#bytes.length) throw leftOver();
  }
}

/** Byte strings that share their beginning with the one before. */
export class DeltaByteArrays implements ValueReader {
  readonly #prefixes: DeltaReader;
  readonly #suffixes: DeltaLengthByteArrays;
  readonly #isText: boolean;
  #previous: Uint8Array = new Uint8Array(0);

  constructor(bytes: Uint8Array, at: number, isText: boolean, most: number) {
    this.#isText = isText;
    this.#prefixes = new DeltaReader(bytes, at, 32, most);
    const suffixesAt = new DeltaReader(bytes, at, 32, most).skipAll();
    this.#suffixes = new DeltaLengthByteArrays(bytes, suffixesAt, false, most);
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const prefixes = new Int32Array(count);
    this.#prefixes.readInt32(prefixes, count);
    const suffixes = this.#suffixes.read(count, starts, ends);
    const output = Buffer.allocUnsafeSlow(this.#measure(count, prefixes, starts, ends));
    let at = 0;
    let previous = this.#previous;
    let previousAt = 0;
    for (let index = 0; index < count; index += 1) {
      const from = starts[index]!;
      const to = ends[index]!;
      const prefix = prefixes[index]!;
      starts[index] = at;
      if (prefix > 0) output.set(previous.subarray(previousAt, previousAt + prefix), at);
      if (to > from) output.set(suffixes.subarray(from, to), at + prefix);
      previous = output;
      previousAt = at;
      at += prefix + to - from;
      ends[index] = at;
    }
    if (count > 0) this.#previous = output.subarray(previousAt, at);
    if (this.#isText) checkAdjoining(output, 0, at, count, starts, ends);
    return output;
  }

  /** Bytes of all cells, each checked before any is allocated. */
  #measure(count: number, prefixes: Int32Array, starts: Int32Array, ends: Int32Array): number {
    let total = 0;
    let previous = this.#previous.length;
    for (let index = 0; index < count; index += 1) {
      const prefix = prefixes[index]!;
      if (prefix < 0 || prefix > previous) throw broken('a cell shares more with the one before than that has');
      previous = prefix + ends[index]! - starts[index]!;
      if (previous > tableLimits.cellBytes) throw cellTooLarge();
      total += previous;
    }
    if (total > mostPieceBytes) throw excessive(`cells of one page take more than ${mostPieceBytes} bytes`);
    return total;
  }

  finish(): void {
    if (this.#prefixes.left > 0) throw leftOver();
    this.#suffixes.finish();
  }
}

/** Cells that follow each other without a gap are valid where all of them are and none begins within a character. */
function checkAdjoining(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
  starts: Int32Array,
  ends: Int32Array,
): void {
  const all = bytes.subarray(from, to);
  if (isAscii(all)) return;
  if (!isUtf8(all)) throw notUtf8();
  for (let index = 0; index < count; index += 1) {
    const start = starts[index]!;
    if (ends[index]! > start && (bytes[start]! & 0xc0) === 0x80) throw notUtf8();
  }
}

function checkEach(bytes: Uint8Array, count: number, starts: Int32Array, ends: Int32Array): void {
  for (let index = 0; index < count; index += 1) {
    const start = starts[index]!;
    const end = ends[index]!;
    let all = 0;
    for (let at = start; at < end; at += 1) all |= bytes[at]!;
    if (all >= 0x80 && !isUtf8(bytes.subarray(start, end))) throw notUtf8();
  }
}

function notUtf8(): ParquetProblem {
  return new ParquetProblem(
    'table/encoding',
    'a cell is not UTF-8 text',
    'Decode the text with its real encoding where the file is made; if the column holds bytes that are no text, write them in hexadecimal.',
  );
}

export function cellTooLarge(): ParquetProblem {
  return new ParquetProblem(
    'table/cell-too-large',
    `a cell has more than ${tableLimits.cellBytes} bytes`,
    'Shorten the cell; a table names large content by path or digest.',
    4,
  );
}

export function tooFewValues(): Error {
  return broken('a page has fewer values than it claims');
}

export function leftOver(): Error {
  return broken('a page has more in it than the values that it claims');
}
