import { leftOver, tooFewValues } from './byteArrays.ts';
import { DeltaReader } from './delta.ts';
import { broken } from './problem.ts';
import type { ValueReader } from './valueReader.ts';

/** Values of one width in bytes, in little-endian order, one after the other. */
export interface FixedSource {
  /** The next `count` values. */
  take(count: number): Uint8Array;
  /** @throws ParquetProblem where values are left over */
  finish(): void;
}

export class PlainFixed implements FixedSource {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  #at: number;

  constructor(bytes: Uint8Array, at: number, width: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#width = width;
  }

  take(count: number): Uint8Array {
    const length = count * this.#width;
    if (length > this.#bytes.length - this.#at) throw tooFewValues();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  finish(): void {
    if (this.#at !== this.#bytes.length) throw leftOver();
  }
}

/** The first bytes of all values, then the second bytes, and so on. */
export class SplitFixed implements FixedSource {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  readonly #values: number;
  #read = 0;

  constructor(bytes: Uint8Array, at: number, width: number) {
    this.#bytes = bytes.subarray(at);
    this.#width = width;
    this.#values = this.#bytes.length / width;
    if (!Number.isInteger(this.#values)) throw broken('a page of split values has a wrong size');
  }

  take(count: number): Uint8Array {
    if (count > this.#values - this.#read) throw tooFewValues();
    const output = new Uint8Array(count * this.#width);
    for (let part = 0; part < this.#width; part += 1) {
      const from = part * this.#values + this.#read;
      for (let index = 0; index < count; index += 1) output[index * this.#width + part] = this.#bytes[from + index]!;
    }
    this.#read += count;
    return output;
  }

  finish(): void {
    if (this.#read !== this.#values) throw leftOver();
  }
}

export class DeltaFixed implements FixedSource {
  readonly #reader: DeltaReader;
  readonly #width: 4 | 8;

  constructor(bytes: Uint8Array, at: number, width: 4 | 8, most: number) {
    this.#reader = new DeltaReader(bytes, at, width === 4 ? 32 : 64, most);
    this.#width = width;
  }

  take(count: number): Uint8Array {
    const words = new Int32Array((count * this.#width) / 4);
    if (this.#width === 4) this.#reader.readInt32(words, count);
    else this.#reader.readInt64(words, count);
    return new Uint8Array(words.buffer);
  }

  finish(): void {
    if (this.#reader.left > 0) throw leftOver();
  }
}

/** Byte strings that all have the same length. */
export class GatheredFixed implements FixedSource {
  readonly #reader: ValueReader;
  readonly #width: number;

  constructor(reader: ValueReader, width: number) {
    this.#reader = reader;
    this.#width = width;
  }

  take(count: number): Uint8Array {
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const bytes = this.#reader.read(count, starts, ends);
    for (let index = 0; index < count; index += 1) {
      if (ends[index]! - starts[index]! !== this.#width) throw broken('a value of fixed length has another length');
    }
    // They follow each other without a gap.
    return count === 0 ? bytes.subarray(0, 0) : bytes.subarray(starts[0]!, ends[count - 1]!);
  }

  finish(): void {
    this.#reader.finish();
  }
}
