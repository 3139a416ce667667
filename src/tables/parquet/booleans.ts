import { leftOver, tooFewValues } from './byteArrays.ts';
import { HybridReader } from './hybrid.ts';
import { encodings } from './pageHeader.ts';
import { broken } from './problem.ts';
import type { ValueReader } from './valueReader.ts';

const text = Buffer.from('truefalse');

/** Reader of truth values; undefined for an encoding that they do not have. */
export function booleanReader(bytes: Uint8Array, at: number, most: number, encoding: number): ValueReader | undefined {
  if (encoding === encodings.plain) return new PlainBooleans(bytes, at);
  if (encoding !== encodings.runLength) return undefined;
  if (at + 4 > bytes.length) throw tooFewValues();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
  if (length !== bytes.length - at - 4) throw broken('a page of truth values has a wrong size');
  return new RunLengthBooleans(new HybridReader(bytes, at + 4, bytes.length, 1, most));
}

/** One bit for each value, the lowest of a byte first. */
class PlainBooleans implements ValueReader {
  readonly #bytes: Uint8Array;
  #bit: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#bit = 8 * at;
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    if (this.#bit + count > 8 * this.#bytes.length) throw tooFewValues();
    for (let index = 0; index < count; index += 1) {
      const bit = this.#bit + index;
      starts[index] = (this.#bytes[Math.floor(bit / 8)]! >>> (bit % 8)) & 1;
    }
    this.#bit += count;
    return placeTexts(count, starts, ends);
  }

  finish(): void {
    if (Math.ceil(this.#bit / 8) < this.#bytes.length) throw leftOver();
  }
}

class RunLengthBooleans implements ValueReader {
  readonly #reader: HybridReader;

  constructor(reader: HybridReader) {
    this.#reader = reader;
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    this.#reader.read(starts, count);
    return placeTexts(count, starts, ends);
  }

  finish(): void {}
}

/** Turns the numbers in `starts` into places of their text. */
function placeTexts(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
  for (let index = 0; index < count; index += 1) {
    const value = starts[index]!;
    if (value >>> 0 > 1) throw broken('a truth value is neither 0 nor 1');
    starts[index] = value === 1 ? 0 : 4;
    ends[index] = value === 1 ? 4 : 9;
  }
  return text;
}
