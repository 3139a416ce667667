import { broken, excessive } from './problem.ts';

/**
 * Reads Parquet's hybrid of run-length and bit-packed integers: levels, dictionary codes, booleans.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
export class HybridReader {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  #at: number;
  readonly #end: number;
  /** Values that may still be read. */
  #values: number;
  /** Values that are left of the current run. */
  #left = 0;
  #isRepeated = false;
  #repeated = 0;
  /** Offset in bytes of the current bit-packed run, and how many of its values have been read. */
  #packedAt = 0;
  #packedRead = 0;

  /**
   * @param width bits of a value, within [0, 32]
   * @param values how many values there are at most; a run that claims more is refused
   */
  constructor(bytes: Uint8Array, at: number, end: number, width: number, values: number) {
    if (width > 32) throw broken('values are packed in more than 32 bits');
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
    this.#width = width;
    this.#values = values;
  }

  /** Reads the next `count` values as one number where they are one run; otherwise reads nothing. */
  takeRepeated(count: number): number | undefined {
    if (this.#left === 0 && count > 0) this.#nextRun();
    if (!this.#isRepeated || this.#left < count) return undefined;
    this.#left -= count;
    this.#values -= count;
    return this.#repeated;
  }

  /** Reads the next `count` values as signed 32-bit numbers. */
  read(output: Int32Array, count: number): void {
    let done = 0;
    while (done < count) {
      if (this.#left === 0) this.#nextRun();
      const taken = Math.min(this.#left, count - done);
      if (this.#isRepeated) output.fill(this.#repeated, done, done + taken);
      else this.#unpack(output, done, taken);
      this.#left -= taken;
      this.#values -= taken;
      done += taken;
    }
  }

  #nextRun(): void {
    const head = this.#head();
    if (head < 2) throw broken('a run of packed values is empty');
    if (head % 2 === 0) this.#beginRepeated(head / 2);
    else this.#beginPacked((head - 1) / 2);
  }

  #beginRepeated(length: number): void {
    if (length > this.#values) throw excessive('a run claims more values than its page');
    const bytes = Math.ceil(this.#width / 8);
    if (bytes > this.#end - this.#at) throw cutOff();
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value |= this.#bytes[this.#at + index]! << (8 * index);
    this.#at += bytes;
    this.#isRepeated = true;
    this.#repeated = value;
    this.#left = length;
  }

  #beginPacked(groups: number): void {
    // The last group is filled up to eight values.
    const values = Math.min(groups * 8, this.#values);
    const available = this.#end - this.#at;
    if (Math.ceil((values * this.#width) / 8) > available) throw cutOff();
    this.#packedAt = this.#at;
    this.#packedRead = 0;
    this.#at += Math.min(groups * this.#width, available);
    this.#isRepeated = false;
    this.#left = values;
  }

  /** The head of a run: an unsigned integer of up to 32 bits. */
  #head(): number {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
      if (this.#at >= this.#end) throw cutOff();
      const byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw broken('a run of packed values has a head of more than 32 bits');
  }

  #unpack(output: Int32Array, from: number, count: number): void {
    const first = this.#packedRead;
    this.#packedRead += count;
    if (this.#width === 0) output.fill(0, from, from + count);
    else unpackBits(this.#bytes, this.#packedAt, first, this.#width, output, from, count);
  }
}

/**
 * Unpacks `count` values of `width` bits within [1, 32], the first of which is value `first` of those packed at `at`.
 * All their bits lie within `bytes`.
 */
export function unpackBits(
  bytes: Uint8Array,
  at: number,
  first: number,
  width: number,
  output: Int32Array,
  from: number,
  count: number,
): void {
  const mask = width === 32 ? -1 : (1 << width) - 1;
  // Multiples of eight values begin at a whole byte, so that bit offsets stay small.
  const base = at + (first >>> 3) * width;
  let bit = (first & 7) * width;
  const last = bytes.length - 5;
  for (let index = from; index < from + count; index += 1) {
    const byte = base + (bit >>> 3);
    const shift = bit & 7;
    let value: number;
    if (byte <= last) {
      value = (bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16) | (bytes[byte + 3]! << 24)) >>> shift;
      if (shift + width > 32) value |= bytes[byte + 4]! << (32 - shift);
    } else value = lastBits(bytes, byte, shift);
    output[index] = value & mask;
    bit += width;
  }
}

/** Up to 32 bits, where fewer than five bytes are left. */
function lastBits(bytes: Uint8Array, byte: number, shift: number): number {
  let value = 0;
  for (let index = 3; index >= 0; index -= 1) value = (value << 8) | (bytes[byte + index] ?? 0);
  return (value >>> shift) | (shift === 0 ? 0 : (bytes[byte + 4] ?? 0) << (32 - shift));
}

function cutOff(): Error {
  return broken('packed values end too early');
}
