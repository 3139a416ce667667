/**
 * The wire format of Protocol Buffers, read without copying and without trust.
 *
 * A file of protobuf has no types of its own, so each message is read against a shape: which field numbers it may have,
 * how each is encoded, and which may stand more than once. Everything else is an error, also what protobuf libraries
 * tolerate: they merge a message that stands twice and keep the last of two numbers, so that a scanner and a runtime
 * could see two different models in one file.
 */

/** Bytes that are no message of the expected shape. */
export class WireError extends Error {
  /** Offset in the file at which reading stopped. */
  readonly offset: number;

  constructor(problem: string, offset: number) {
    super(problem);
    this.name = 'WireError';
    this.offset = offset;
  }
}

/** Part of a file: `start` up to and without `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How a field is encoded. A plural may stand more than once; numbers in the plural may also be packed. */
export type FieldKind =
  | 'integer'
  | 'integers'
  | 'float'
  | 'floats'
  | 'doubles'
  | 'bytes'
  | 'byteses'
  | 'message'
  | 'messages';

/** The fields that a message may have, and what to call it in an error. */
export interface MessageShape {
  readonly name: string;
  /** Kind of each field by its number, below 32. */
  readonly fields: readonly (FieldKind | undefined)[];
}

const wireVarint = 0;
const wireFixed64 = 1;
const wireLength = 2;
const wireFixed32 = 5;

const wiresOfKind: Readonly<Record<FieldKind, readonly number[]>> = {
  integer: [wireVarint],
  integers: [wireVarint, wireLength],
  float: [wireFixed32],
  floats: [wireFixed32, wireLength],
  doubles: [wireFixed64, wireLength],
  bytes: [wireLength],
  byteses: [wireLength],
  message: [wireLength],
  messages: [wireLength],
};

const pluralKinds: ReadonlySet<FieldKind> = new Set(['integers', 'floats', 'doubles', 'byteses', 'messages']);
const longestVarint = 10;

/** Declares a shape from a table of field numbers. */
export function messageShape(name: string, fields: Readonly<Record<number, FieldKind>>): MessageShape {
  return { name, fields: Array.from({ length: 32 }, (_, number) => fields[number]) };
}

/**
 * Steps through the fields of one message; nested messages are ranges, to be read by another reader.
 *
 * After `next()` returned true, `number` says which field it is, and `start` to `end` is its value: the content of a
 * string or message, or the encoded number.
 */
export class MessageReader {
  number = 0;
  /** Where the field itself begins, with its tag. */
  fieldStart = 0;
  start = 0;
  end = 0;
  /** True for a list of numbers in one field. */
  isPacked = false;

  private readonly bytes: Uint8Array;
  private readonly shape: MessageShape;
  private readonly limit: number;
  private position: number;
  private wire = 0;
  /** One bit for each field number that was read. */
  private seen = 0;
  /** Value of the varint that was read last, exact up to 2^53. */
  private varint = 0;

  constructor(bytes: Uint8Array, { start, end }: Range, shape: MessageShape) {
    this.bytes = bytes;
    this.position = start;
    this.limit = end;
    this.shape = shape;
  }

  /** Moves to the next field; false at the end of the message. Throws a WireError for what the shape does not allow. */
  next(): boolean {
    if (this.position >= this.limit) return false;
    this.fieldStart = this.position;
    this.readVarint();
    this.number = Math.floor(this.varint / 8);
    this.wire = this.varint % 8;
    const kind = this.checkField();
    this.start = this.position;
    this.skipValue();
    this.end = this.position;
    this.isPacked = this.wire === wireLength && (kind === 'integers' || kind === 'floats' || kind === 'doubles');
    return true;
  }

  /** The current varint as a signed 64-bit integer. */
  int64(): bigint {
    return BigInt.asIntN(64, decodeVarint(this.bytes, this.start, this.end));
  }

  /** The current varint as a signed 32-bit integer; one that does not fit is refused, where protobuf cuts it. */
  int32(): number {
    const value = this.int64();
    if (BigInt.asIntN(32, value) !== value) throw this.error('has a number that does not fit into 32 bits');
    return Number(value);
  }

  /** The range of the current value. */
  range(): Range {
    return { start: this.start, end: this.end };
  }

  /** An error at the current field. */
  error(problem: string): WireError {
    return new WireError(`${this.shape.name} ${problem}`, this.fieldStart);
  }

  private checkField(): FieldKind {
    const kind = this.shape.fields[this.number];
    if (kind === undefined) throw this.error(`has field ${this.number}, which the ONNX format does not know`);
    if (!wiresOfKind[kind].includes(this.wire)) throw this.error(`encodes field ${this.number} in a wrong way`);
    if (pluralKinds.has(kind)) return kind;
    const bit = 1 << this.number;
    if ((this.seen & bit) !== 0) throw this.error(`has field ${this.number} twice`);
    this.seen |= bit;
    return kind;
  }

  private skipValue(): void {
    if (this.wire === wireVarint) this.readVarint();
    else if (this.wire === wireFixed32) this.skip(4);
    else if (this.wire === wireFixed64) this.skip(8);
    else this.skipContent();
  }

  private skipContent(): void {
    this.readVarint();
    this.start = this.position;
    this.skip(this.varint);
  }

  private skip(length: number): void {
    if (length > this.limit - this.position) throw this.error('has a field that is longer than the message itself');
    this.position += length;
  }

  /** Reads one varint that ends inside the message. Multiplies: a shift would cut at 32 bits. */
  private readVarint(): void {
    const last = Math.min(this.limit, this.position + longestVarint) - 1;
    let at = this.position;
    let scale = 1;
    this.varint = 0;
    for (; at < last && this.bytes[at]! >= 0x80; at += 1) {
      this.varint += (this.bytes[at]! & 0x7f) * scale;
      scale *= 128;
    }
    const byte = at <= last ? this.bytes[at]! : 0x80;
    if (byte >= 0x80) throw this.error('has a number without an end');
    if (at - this.position === longestVarint - 1 && byte > 1) throw this.error('has a number above 64 bits');
    this.varint += byte * scale;
    this.position = at + 1;
  }
}

/** A varint that a reader found to be whole. */
function decodeVarint(bytes: Uint8Array, start: number, end: number): bigint {
  let value = 0n;
  for (let at = end - 1; at >= start; at -= 1) value = (value << 7n) | BigInt(bytes[at]! & 0x7f);
  return value;
}

/**
 * The signed 64-bit integers of a packed list.
 *
 * @param most Reading stops with a WireError after this many, so that a caller decides what a list may cost.
 */
export function unpackInt64(bytes: Uint8Array, { start, end }: Range, most: number): bigint[] {
  const values: bigint[] = [];
  let first = start;
  for (let at = start; at < end; at += 1) {
    if (at - first >= longestVarint) throw new WireError('a list has a number without an end', first);
    if (bytes[at]! >= 0x80) continue;
    if (values.length === most) throw new WireError(`a list has more than ${most} numbers`, first);
    values.push(BigInt.asIntN(64, decodeVarint(bytes, first, at + 1)));
    first = at + 1;
  }
  if (first !== end) throw new WireError('a list ends within a number', first);
  return values;
}

/** The bytes of a non-negative integer, or of any bigint as 64 bits. */
export function encodeVarint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

/** An integer field. */
export function encodeInteger(number: number, value: number | bigint): Uint8Array {
  return joinBytes([encodeVarint(number * 8 + wireVarint), encodeVarint(value)]);
}

/** What stands before the content of a string, bytes or message field. */
export function encodeLength(number: number, length: number): Uint8Array {
  return joinBytes([encodeVarint(number * 8 + wireLength), encodeVarint(length)]);
}

/** A bytes or message field. */
export function encodeBytes(number: number, content: Uint8Array): Uint8Array {
  return joinBytes([encodeLength(number, content.length), content]);
}

/** A string field. */
export function encodeText(number: number, text: string): Uint8Array {
  return encodeBytes(number, new TextEncoder().encode(text));
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
