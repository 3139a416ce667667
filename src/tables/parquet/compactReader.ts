/** Types of the compact protocol as they stand in front of a field. */
const stop = 0;
const booleanTrue = 1;
const booleanFalse = 2;
const byte = 3;
const int16 = 4;
const int32 = 5;
const int64 = 6;
const double = 7;
const binary = 8;
const list = 9;
const set = 10;
const map = 11;
const struct = 12;

export interface ListLimit {
  most: number;
  refuse: () => Error;
}

/** Parquet's own structures are six deep. */
const mostNested = 32;

/**
 * Reads a structure in Thrift's compact protocol, field by field, and allocates nothing on its word.
 *
 * Time is linear in the bytes that are there: each element of a list takes at least one.
 *
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export class CompactReader {
  readonly #bytes: Uint8Array;
  readonly #refuse: (problem: string) => Error;
  #position: number;
  #depth = 0;
  /** Whether reading failed because the bytes ended, so that more of them may help. */
  ranOut = false;

  /** @param refuse makes what is thrown for bytes that are not in the protocol */
  constructor(bytes: Uint8Array, refuse: (problem: string) => Error, position = 0) {
    this.#bytes = bytes;
    this.#refuse = refuse;
    this.#position = position;
  }

  get position(): number {
    return this.#position;
  }

  /**
   * Reads the fields of a structure.
   *
   * @param take reads the field of that number and type and says true; what it leaves with false is passed over
   */
  readStruct(take: (field: number, type: number) => boolean): void {
    this.#descend();
    let field = 0;
    for (let head = this.#readByte(); (head & 0x0f) !== stop; head = this.#readByte()) {
      const type = head & 0x0f;
      field = head >>> 4 === 0 ? this.#readZigzag() : field + (head >>> 4);
      if (!take(field, type)) this.#skip(type);
    }
    this.#depth -= 1;
  }

  /** A structure that is a field. */
  readStructField(type: number, take: (field: number, type: number) => boolean): void {
    this.#expect(type === struct);
    this.readStruct(take);
  }

  /** An integer of 16, 32 or 64 bits; not exact beyond 2^52. */
  readInteger(type: number): number {
    this.#expect(type === int16 || type === int32 || type === int64);
    return this.#readZigzag();
  }

  readBoolean(type: number): boolean {
    this.#expect(type === booleanTrue || type === booleanFalse);
    return type === booleanTrue;
  }

  /** A view of the bytes of a string. */
  readBinary(type: number): Uint8Array {
    this.#expect(type === binary);
    const length = this.#readVarint();
    const start = this.#position;
    this.#pass(length);
    return this.#bytes.subarray(start, start + length);
  }

  /**
   * Reads a list.
   *
   * @param take reads the next element, which has that type
   * @param limit is how many elements are taken, and what is thrown for a longer list
   */
  readList(type: number, take: (type: number, index: number) => void, limit?: ListLimit): void {
    this.#expect(type === list);
    this.#descend();
    const { size, elements } = this.#readListHead();
    if (limit !== undefined && size > limit.most) throw limit.refuse();
    for (let index = 0; index < size; index += 1) take(elements, index);
    this.#depth -= 1;
  }

  #readListHead(): { size: number; elements: number } {
    const head = this.#readByte();
    const size = head >>> 4 === 15 ? this.#readVarint() : head >>> 4;
    this.#demand(size);
    return { size, elements: head & 0x0f };
  }

  #skip(type: number): void {
    switch (type) {
      case booleanTrue:
      case booleanFalse:
        return;
      case byte:
        this.#pass(1);
        return;
      case int16:
      case int32:
      case int64:
        this.#readVarint();
        return;
      case double:
        this.#pass(8);
        return;
      case binary:
        this.#pass(this.#readVarint());
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
        throw this.#refuse(`its metadata has a value of the unknown type ${type}`);
    }
  }

  #skipList(): void {
    this.#descend();
    const { size, elements } = this.#readListHead();
    for (let index = 0; index < size; index += 1) this.#skipElement(elements);
    this.#depth -= 1;
  }

  #skipMap(): void {
    this.#descend();
    const size = this.#readVarint();
    this.#demand(size);
    const types = size === 0 ? 0 : this.#readByte();
    for (let index = 0; index < size; index += 1) {
      this.#skipElement(types >>> 4);
      this.#skipElement(types & 0x0f);
    }
    this.#depth -= 1;
  }

  /** In a list, a boolean has a byte of its own. */
  #skipElement(type: number): void {
    if (type === booleanTrue || type === booleanFalse) this.#pass(1);
    else this.#skip(type);
  }

  #descend(): void {
    this.#depth += 1;
    if (this.#depth > mostNested) throw this.#refuse('its metadata is nested too deep');
  }

  #expect(isExpected: boolean): void {
    if (!isExpected) throw this.#refuse('its metadata has a value of the wrong type');
  }

  #demand(length: number): void {
    if (length <= this.#bytes.length - this.#position) return;
    this.ranOut = true;
    throw this.#refuse('its metadata is cut off');
  }

  #pass(length: number): void {
    this.#demand(length);
    this.#position += length;
  }

  #readByte(): number {
    this.#demand(1);
    return this.#bytes[this.#position++]!;
  }

  #readVarint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 70; scale *= 128) {
      const next = this.#readByte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
    }
    throw this.#refuse('its metadata has a number of more than ten bytes');
  }

  #readZigzag(): number {
    const value = this.#readVarint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
