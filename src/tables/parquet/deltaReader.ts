import { broken, type ParquetPlace } from './parquetRefusals.ts';

/** Far above what any writer chooses: most take 128 or 1024. */
const largestBlock = 2 ** 20;

/**
 * Reads integers of DELTA_BINARY_PACKED, some at a time, as the lower and the upper half of 64 bits.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-encoding-delta_binary_packed--5
 */
export class DeltaReader {
  readonly #bytes: Uint8Array;
  readonly #place: ParquetPlace;
  readonly #valuesOfMiniblock: number;
  readonly #miniblocks: number;
  #position: number;
  /** Values that are to be read yet. */
  #left: number;
  #isFirst = true;
  #low: number;
  #high: number;
  #leastLow = 0;
  #leastHigh = 0;
  /** Bit widths of the current block's miniblocks. */
  #widths: Uint8Array = new Uint8Array(0);
  #miniblock = 0;
  /** Deltas that are left of the current miniblock. */
  #deltasLeft = 0;
  #width = 0;
  /** The next delta of the miniblock, in bits from `#packedAt`. */
  #bit = 0;
  #packedAt = 0;

  /**
   * @param count of values that there have to be
   * @throws Refusal for another number of them, or a header that makes no sense
   */
  constructor(bytes: Uint8Array, position: number, count: number, place: ParquetPlace) {
    this.#bytes = bytes;
    this.#position = position;
    this.#place = place;
    const blockValues = this.#readVarint();
    this.#miniblocks = this.#readVarint();
    const total = this.#readVarint();
    this.#valuesOfMiniblock = blockValues / this.#miniblocks;
    const isSound = blockValues <= largestBlock && this.#miniblocks > 0 && this.#miniblocks <= blockValues;
    if (!isSound || this.#valuesOfMiniblock % 8 !== 0)
      throw broken(place, 'a page of differences has blocks of no sound size');
    if (total !== count) throw broken(place, 'a page of differences has another number of values than it claims');
    this.#left = count;
    [this.#low, this.#high] = this.#readZigzag();
  }

  /** Passes over all values; returns where they end. */
  skip(): number {
    for (let deltas = this.#left - 1; deltas > 0; deltas -= this.#valuesOfMiniblock) this.#beginMiniblock();
    this.#left = 0;
    return this.#position;
  }

  /**
   * Reads the next `count` values.
   *
   * @param lows takes their lower 32 bits
   * @param highs takes their upper 32 bits, where they are wanted
   */
  read(count: number, lows: Int32Array, highs?: Int32Array): void {
    let index = 0;
    if (this.#isFirst && count > 0) {
      this.#isFirst = false;
      lows[0] = this.#low;
      if (highs !== undefined) highs[0] = this.#high;
      index = 1;
    }
    while (index < count) {
      if (this.#deltasLeft === 0) this.#beginMiniblock();
      const end = Math.min(count, index + this.#deltasLeft);
      this.#deltasLeft -= end - index;
      for (; index < end; index += 1) {
        this.#addDelta();
        lows[index] = this.#low;
        if (highs !== undefined) highs[index] = this.#high;
      }
    }
    this.#left -= count;
  }

  #addDelta(): void {
    const width = this.#width;
    const low = width === 0 ? 0 : this.#readBits(Math.min(32, width));
    const high = width <= 32 ? 0 : this.#readBits(width - 32);
    const sum = (this.#low >>> 0) + (this.#leastLow >>> 0) + (low >>> 0);
    this.#high = (this.#high + this.#leastHigh + high + Math.floor(sum / 2 ** 32)) | 0;
    this.#low = sum | 0;
  }

  /** Up to 32 bits of the current miniblock, all of which is there. */
  #readBits(width: number): number {
    const bytes = this.#bytes;
    const shift = this.#bit & 7;
    let position = this.#packedAt + (this.#bit >>> 3);
    this.#bit += width;
    let value = bytes[position]! >>> shift;
    for (let bits = 8 - shift; bits < width; bits += 8) value |= bytes[++position]! << bits;
    return width === 32 ? value : value & (2 ** width - 1);
  }

  #beginMiniblock(): void {
    if (this.#miniblock === this.#widths.length) this.#beginBlock();
    this.#width = this.#widths[this.#miniblock++]!;
    if (this.#width > 64) throw broken(this.#place, 'a page of differences has values of more than 64 bits');
    this.#packedAt = this.#position;
    this.#bit = 0;
    this.#deltasLeft = this.#valuesOfMiniblock;
    this.#pass((this.#valuesOfMiniblock / 8) * this.#width);
  }

  #beginBlock(): void {
    [this.#leastLow, this.#leastHigh] = this.#readZigzag();
    const start = this.#position;
    this.#pass(this.#miniblocks);
    this.#widths = this.#bytes.subarray(start, this.#position);
    this.#miniblock = 0;
  }

  #pass(length: number): void {
    if (this.#position + length > this.#bytes.length) throw broken(this.#place, 'a page of differences is cut off');
    this.#position += length;
  }

  #readByte(): number {
    this.#pass(1);
    return this.#bytes[this.#position - 1]!;
  }

  /** Exact below 2^53; sizes are far smaller. */
  #readVarint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 70; scale *= 128) {
      const byte = this.#readByte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw broken(this.#place, 'a page of differences has a number of more than ten bytes');
  }

  /** The lower and the upper half of a signed number of 64 bits. */
  #readZigzag(): [low: number, high: number] {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#readByte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte >= 0x80) continue;
      const signed = (value >> 1n) ^ -(value & 1n);
      return [Number(BigInt.asIntN(32, signed)), Number(BigInt.asIntN(32, signed >> 32n))];
    }
    throw broken(this.#place, 'a page of differences has a number of more than ten bytes');
  }
}
