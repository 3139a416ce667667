import { unpackBits } from './hybrid.ts';
import { broken } from './problem.ts';

const mostBlockValues = 1 << 16;
/** Below it a miniblock's sums are exact in doubles: at most 2^16 differences of at most 2^31 + 2^32. */
const exactDelta = 2 ** 31;
const exactValue = 2 ** 52;
const two32 = 2 ** 32;

/**
 * Reads integers of which the file keeps the differences, block by block.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#DELTAENC
 */
export class DeltaReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #bits: 32 | 64;
  readonly #miniblocks: number;
  readonly #perMiniblock: number;
  /** How many integers there are. */
  readonly count: number;
  #read = 0;
  #value: bigint;
  /** Of the current block: the smallest difference, the widths, and the next miniblock. */
  #smallest = 0n;
  #widthsAt = 0;
  #miniblock: number;
  /** Decoded integers of the current miniblock as pairs of low and high words, and how many have been taken. */
  readonly #decoded: Int32Array;
  readonly #packed: Int32Array;
  #decodedCount = 0;
  /** Integers decoded so far, the first one included. */
  #decodedBefore = 1;
  #taken = 0;

  /** @param most the count that is refused when exceeded */
  constructor(bytes: Uint8Array, at: number, bits: 32 | 64, most: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#bits = bits;
    const blockValues = Number(this.#varint());
    this.#miniblocks = Number(this.#varint());
    this.count = Number(this.#varint());
    this.#value = this.#zigZag();
    this.#perMiniblock = blockValues / this.#miniblocks;
    const isRegular = Number.isInteger(this.#perMiniblock) && this.#perMiniblock % 32 === 0 && blockValues > 0;
    if (!isRegular || blockValues > mostBlockValues) throw broken('a page of differences has blocks of a wrong size');
    if (this.count > most) throw broken('a page of differences claims more values than the page');
    this.#miniblock = this.#miniblocks;
    // The first integer stands alone.
    const longest = Math.min(this.#perMiniblock, Math.max(1, this.count));
    this.#packed = new Int32Array(longest);
    this.#decoded = new Int32Array(2 * longest);
    if (this.count > 0) {
      this.#store(0, this.#value);
      this.#decodedCount = 1;
    }
  }

  /** Integers that have not been read. */
  get left(): number {
    return this.count - this.#read;
  }

  /** Offset after all integers. Only asked for before the first is read, on a reader of its own. */
  skipAll(): number {
    let left = this.count - 1;
    while (left > 0) {
      this.#beginBlock();
      for (let index = 0; index < this.#miniblocks && left > 0; index += 1) {
        this.#pass((this.#perMiniblock * this.#bytes[this.#widthsAt + index]!) / 8);
        left -= this.#perMiniblock;
      }
    }
    return this.#at;
  }

  /** Reads integers of 32 bits. */
  readInt32(output: Int32Array, count: number): void {
    this.#each(count, (from, to, taken) => {
      for (let index = 0; index < taken; index += 1) output[to + index] = this.#decoded[2 * (from + index)]!;
    });
  }

  /** Reads integers of 64 bits as pairs of low and high words. */
  readInt64(output: Int32Array, count: number): void {
    this.#each(count, (from, to, taken) => {
      output.set(this.#decoded.subarray(2 * from, 2 * (from + taken)), 2 * to);
    });
  }

  #each(count: number, copy: (from: number, to: number, taken: number) => void): void {
    if (count > this.left) throw broken('a page of differences has too few values');
    let done = 0;
    while (done < count) {
      if (this.#taken === this.#decodedCount) this.#decodeMiniblock();
      const taken = Math.min(count - done, this.#decodedCount - this.#taken);
      copy(this.#taken, done, taken);
      this.#taken += taken;
      done += taken;
    }
    this.#read += count;
  }

  #beginBlock(): void {
    this.#smallest = this.#zigZag();
    this.#widthsAt = this.#at;
    this.#pass(this.#miniblocks);
    this.#miniblock = 0;
  }

  #decodeMiniblock(): void {
    if (this.#miniblock === this.#miniblocks) this.#beginBlock();
    const width = this.#bytes[this.#widthsAt + this.#miniblock]!;
    this.#miniblock += 1;
    // Some writers keep differences of 32-bit integers in up to 33 bits.
    if (width > 64) throw broken('a page of differences packs values in too many bits');
    const at = this.#at;
    this.#pass((this.#perMiniblock * width) / 8);
    // A small page does not cause much work by a claim of large miniblocks.
    this.#decodedCount = Math.min(this.#perMiniblock, this.count - this.#decodedBefore);
    this.#decodedBefore += this.#decodedCount;
    if (width === 0) this.#packed.fill(0);
    else if (width <= 32) unpackBits(this.#bytes, at, 0, width, this.#packed, 0, this.#decodedCount);
    if (this.#bits === 32 && width <= 32) this.#sumInt32();
    else if (width <= 32 && this.#isExact()) this.#sumExactly();
    else this.#sumBigInts(at, width);
    this.#taken = 0;
  }

  /** Sums wrap around, as the format demands. */
  #sumInt32(): void {
    const smallest = Number(BigInt.asIntN(32, this.#smallest));
    let value = Number(BigInt.asIntN(32, this.#value));
    for (let index = 0; index < this.#decodedCount; index += 1) {
      value = (value + smallest + this.#packed[index]!) | 0;
      this.#decoded[2 * index] = value;
    }
    this.#value = BigInt(value);
  }

  #isExact(): boolean {
    return (
      Math.abs(Number(this.#smallest)) <= exactDelta &&
      Math.abs(Number(this.#value)) <= exactValue - two32 * 1.5 * this.#perMiniblock
    );
  }

  #sumExactly(): void {
    const smallest = Number(this.#smallest);
    let value = Number(this.#value);
    for (let index = 0; index < this.#decodedCount; index += 1) {
      value += smallest + (this.#packed[index]! >>> 0);
      this.#decoded[2 * index] = (value % two32) | 0;
      this.#decoded[2 * index + 1] = Math.floor(value / two32);
    }
    this.#value = BigInt(value);
  }

  #sumBigInts(at: number, width: number): void {
    let value = this.#value;
    for (let index = 0; index < this.#decodedCount; index += 1) {
      value = BigInt.asIntN(64, value + this.#smallest + this.#wide(at, index * width, width));
      this.#store(index, value);
    }
    this.#value = value;
  }

  #wide(at: number, bit: number, width: number): bigint {
    let value = 0n;
    const first = at + Math.floor(bit / 8);
    const last = at + Math.floor((bit + width - 1) / 8);
    for (let index = last; index >= first; index -= 1) value = (value << 8n) | BigInt(this.#bytes[index]!);
    return BigInt.asUintN(width, value >> BigInt(bit % 8));
  }

  #store(index: number, value: bigint): void {
    this.#decoded[2 * index] = Number(BigInt.asIntN(32, value));
    this.#decoded[2 * index + 1] = Number(BigInt.asIntN(32, value >> 32n));
  }

  #pass(length: number): void {
    if (length > this.#bytes.length - this.#at) throw broken('a page of differences is cut off');
    this.#at += length;
  }

  #varint(): bigint {
    let value = 0n;
    for (let index = 0n; index < 10n; index += 1n) {
      this.#pass(1);
      const byte = this.#bytes[this.#at - 1]!;
      value |= BigInt(byte & 0x7f) << (7n * index);
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw broken('a page of differences has an integer of more than 64 bits');
  }

  #zigZag(): bigint {
    const value = this.#varint();
    return (value >> 1n) ^ -(value & 1n);
  }
}
