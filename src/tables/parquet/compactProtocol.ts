import { broken } from './problem.ts';

/** Types of fields and elements in Thrift's compact protocol. */
const stop = 0;
const trueField = 1;
const falseField = 2;
const byteType = 3;
const int16 = 4;
const int64 = 6;
const double = 7;
const binary = 8;
const list = 9;
const set = 10;
const map = 11;
const struct = 12;

const deepestNesting = 16;
const longestVarint = 10;

/**
 * Reads Thrift's compact protocol, in which Parquet writes its footer and page headers.
 *
 * Each read is checked against the end of the bytes, each element of a list takes at least one byte, and
 * nesting is bounded: the work is proportional to the number of bytes whatever they hold.
 *
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export class CompactReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #depth = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Offset of the next byte. */
  get at(): number {
    return this.#at;
  }

  /**
   * Reads a structure.
   *
   * @param onField reads the value of a field and returns true, or leaves it alone and returns false
   */
  readStruct(onField: (id: number, type: number) => boolean): void {
    this.#enter();
    let last = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 0x0f;
      if (type === stop) break;
      const id = head >>> 4 === 0 ? this.#zigZag() : last + (head >>> 4);
      if (id <= last) throw broken('the fields of a header are not in order');
      last = id;
      if (!onField(id, type)) this.#skip(type);
    }
    this.#depth -= 1;
  }

  /** Reads a list and calls `onElement` for each; returns the number of elements. */
  readList(type: number, onElement: (index: number, elementType: number) => void): number {
    if (type !== list) throw wrongType();
    this.#enter();
    const { size, elementType } = this.#listHead();
    for (let index = 0; index < size; index += 1) onElement(index, elementType);
    this.#depth -= 1;
    return size;
  }

  /** Reads an element or field that has to be a structure. */
  readStructOf(type: number, onField: (id: number, type: number) => boolean): void {
    if (type !== struct) throw wrongType();
    this.readStruct(onField);
  }

  /** An integer of up to 64 bits; beyond 2^53 it is rounded, which no length or count in a file reaches. */
  readInteger(type: number): number {
    if (type === byteType) return (this.#byte() << 24) >> 24;
    if (type < int16 || type > int64) throw wrongType();
    return this.#zigZag();
  }

  readBoolean(type: number): boolean {
    if (type !== trueField && type !== falseField) throw wrongType();
    return type === trueField;
  }

  readBinary(type: number): Uint8Array {
    if (type !== binary) throw wrongType();
    const length = this.#length();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Passes over an element of a list. */
  skipElement(elementType: number): void {
    if (elementType === trueField || elementType === falseField) this.#pass(1);
    else this.#skip(elementType);
  }

  #skip(type: number): void {
    switch (type) {
      case trueField:
      case falseField:
        return;
      case byteType:
        this.#pass(1);
        return;
      case int16:
      case 5:
      case int64:
        this.#skipVarint();
        return;
      case double:
        this.#pass(8);
        return;
      case binary:
        this.#pass(this.#length());
        return;
      case list:
      case set:
        this.#skipList();
        return;
      case map:
        this.#skipMap();
        return;
      case struct:
        this.readStruct(() => false);
        return;
      default:
        throw broken('a header has a field of an unknown type');
    }
  }

  #skipList(): void {
    this.#enter();
    const { size, elementType } = this.#listHead();
    for (let index = 0; index < size; index += 1) this.skipElement(elementType);
    this.#depth -= 1;
  }

  #skipMap(): void {
    this.#enter();
    const size = this.#length();
    const types = size === 0 ? 0 : this.#byte();
    for (let index = 0; index < size; index += 1) {
      this.skipElement(types >>> 4);
      this.skipElement(types & 0x0f);
    }
    this.#depth -= 1;
  }

  #listHead(): { size: number; elementType: number } {
    const head = this.#byte();
    const size = head >>> 4 === 15 ? this.#length() : head >>> 4;
    if (size > this.#bytes.length - this.#at) throw pastEnd();
    return { size, elementType: head & 0x0f };
  }

  #enter(): void {
    this.#depth += 1;
    if (this.#depth > deepestNesting) throw broken(`a header is nested more than ${deepestNesting} levels deep`);
  }

  #byte(): number {
    if (this.#at >= this.#bytes.length) throw pastEnd();
    return this.#bytes[this.#at++]!;
  }

  #pass(length: number): void {
    if (length > this.#bytes.length - this.#at) throw pastEnd();
    this.#at += length;
  }

  /** A length or size that the remaining bytes can hold. */
  #length(): number {
    const length = Number(this.#varint());
    if (length > this.#bytes.length - this.#at) throw pastEnd();
    return length;
  }

  #skipVarint(): void {
    for (let length = 1; length <= longestVarint; length += 1) if (this.#byte() < 0x80) return;
    throw broken('a header has an integer of more than 64 bits');
  }

  #varint(): bigint | number {
    const start = this.#at;
    this.#skipVarint();
    const length = this.#at - start;
    if (length <= 4) {
      let value = 0;
      for (let index = 0; index < length; index += 1) value |= (this.#bytes[start + index]! & 0x7f) << (7 * index);
      return value;
    }
    let value = 0n;
    for (let index = 0; index < length; index += 1) {
      value |= BigInt(this.#bytes[start + index]! & 0x7f) << BigInt(7 * index);
    }
    return BigInt.asUintN(64, value);
  }

  #zigZag(): number {
    const value = this.#varint();
    if (typeof value === 'number') return (value >>> 1) ^ -(value & 1);
    return Number((value >> 1n) ^ -(value & 1n));
  }
}

/** Thrown where bytes end too early; a reader of page headers then looks at more bytes. */
export class PastEnd extends Error {}

function pastEnd(): PastEnd {
  return new PastEnd('a header goes on past its end');
}

function wrongType(): Error {
  return broken('a field of a header has the wrong type');
}
