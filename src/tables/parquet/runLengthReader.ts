import { parquetLimits } from '../limits.ts';
import { broken, type ParquetPlace, tooManyRows } from './parquetRefusals.ts';

/**
 * Reads codes in the hybrid of run lengths and bit packing, some at a time.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#run-length-encoding--bit-packing-hybrid-rle--3
 */
export class RunLengthReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #bitWidth: number;
  readonly #place: ParquetPlace;
  /** Codes that are to be read yet. */
  #left: number;
  /** Where the next run stands. */
  #position: number;
  /** Codes that are left of the current run. */
  #runLeft = 0;
  /** The code of a run of equal codes. */
  #code = 0;
  #isPacked = false;
  /** The next code of a bit-packed run, in bits from `#packedAt`. */
  #bit = 0;
  #packedAt = 0;

  /**
   * @param count of the codes that are to be read
   * @param bitWidth from 0 to 32
   */
  constructor(
    bytes: Uint8Array,
    { start, end, bitWidth, count }: { start: number; end: number; bitWidth: number; count: number },
    place: ParquetPlace,
  ) {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
    this.#bitWidth = bitWidth;
    this.#left = count;
    this.#place = place;
    // Codes without bits need no bytes, and some writers write none.
    if (bitWidth === 0) this.#runLeft = count;
  }

  /** A reader of codes that are bit-packed without a header. */
  static ofPacked(bytes: Uint8Array, bitWidth: number, count: number, place: ParquetPlace): RunLengthReader {
    const reader = new RunLengthReader(bytes, { start: 0, end: bytes.length, bitWidth, count }, place);
    reader.#beginPacked(count);
    return reader;
  }

  /** The code of all the next `count` codes, where they are one run, which then is passed; else undefined. */
  takeEqual(count: number): number | undefined {
    while (this.#runLeft === 0) this.#beginRun();
    if (this.#isPacked || this.#runLeft < count) return undefined;
    this.#pass(count);
    return this.#code;
  }

  /** Reads the next `count` codes to the beginning of `codes`. */
  read(codes: Int32Array, count: number): void {
    for (let written = 0; written < count; ) {
      while (this.#runLeft === 0) this.#beginRun();
      const taken = Math.min(count - written, this.#runLeft);
      if (!this.#isPacked) codes.fill(this.#code, written, written + taken);
      else if (this.#bitWidth <= 24) this.#unpack(codes, written, taken);
      else this.#unpackWide(codes, written, taken);
      this.#pass(taken);
      written += taken;
    }
  }

  #pass(count: number): void {
    this.#runLeft -= count;
    this.#left -= count;
  }

  #beginRun(): void {
    const header = this.#readVarint();
    if (header % 2 === 1) this.#beginPacked(4 * (header - 1));
    else this.#beginEqual(header / 2);
  }

  #beginEqual(codes: number): void {
    if (codes > parquetLimits.rowsOfGroup)
      throw tooManyRows(this.#place, parquetLimits.rowsOfGroup, 'one run of a page');
    if (codes > this.#left) throw broken(this.#place, 'a run has more codes than there are values');
    const width = (this.#bitWidth + 7) >>> 3;
    if (this.#position + width > this.#end) throw broken(this.#place, 'a run of codes is cut off');
    let code = 0;
    for (let index = 0; index < width; index += 1) code |= this.#bytes[this.#position + index]! << (8 * index);
    this.#position += width;
    this.#runLeft = codes;
    this.#isPacked = false;
    this.#code = code;
  }

  /** A run of bit-packed codes may be longer than needed, and then cut off at the end. */
  #beginPacked(codes: number): void {
    const available = Math.floor(((this.#end - this.#position) * 8) / this.#bitWidth);
    if (available === 0 && codes > 0) throw broken(this.#place, 'a run of codes is cut off');
    this.#runLeft = Math.min(codes, available, this.#left);
    this.#isPacked = true;
    this.#packedAt = this.#position;
    this.#bit = 0;
    this.#position = Math.min(this.#end, this.#position + Math.ceil((codes * this.#bitWidth) / 8));
  }

  #unpack(codes: Int32Array, from: number, count: number): void {
    const bytes = this.#bytes;
    const width = this.#bitWidth;
    const mask = 2 ** width - 1;
    let position = this.#packedAt + Math.floor(this.#bit / 8);
    const used = this.#bit % 8;
    let word = 0;
    let bits = 0;
    if (used > 0) {
      word = bytes[position++]! >>> used;
      bits = 8 - used;
    }
    for (let index = from; index < from + count; index += 1) {
      for (; bits < width; bits += 8) word |= bytes[position++]! << bits;
      codes[index] = word & mask;
      word >>>= width;
      bits -= width;
    }
    this.#bit += count * width;
  }

  #unpackWide(codes: Int32Array, from: number, count: number): void {
    for (let index = from; index < from + count; index += 1) {
      let code = 0;
      for (let bit = 0; bit < this.#bitWidth; bit += 1, this.#bit += 1) {
        const byte = this.#bytes[this.#packedAt + Math.floor(this.#bit / 8)]!;
        code |= ((byte >>> (this.#bit % 8)) & 1) << bit;
      }
      codes[index] = code;
    }
  }

  #readVarint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28 && this.#position < this.#end; scale *= 128) {
      const byte = this.#bytes[this.#position++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw broken(this.#place, 'the length of a run is cut off');
  }
}
