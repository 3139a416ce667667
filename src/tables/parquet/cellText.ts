import { splitMoment, unitsOfSecond, writeDay, writeMoment, writeTimeOfDay } from './calendarText.ts';
import type { TimeUnit } from './logicalType.ts';
import { physicalTypeNames, physicalTypes } from './parquetFormat.ts';
import { broken, floatId, type ParquetPlace, unsupported } from './parquetRefusals.ts';
import type { ParquetColumn } from './schema.ts';
import type { TextBuffer } from './textBuffer.ts';

/**
 * Writes the value in `values[start..end)`, as PLAIN stores it, as text.
 *
 * @returns false for a value that the column's type does not have
 */
export type WriteCell = (out: TextBuffer, values: Uint8Array, start: number, end: number) => boolean;

const minus = 0x2d;
const dot = 0x2e;
const hexadecimal = Buffer.from('0123456789abcdef');

/** As arbitrarily exact as any database stores them. */
const mostDecimalDigits = 1000;
const mostDecimalBytes = 416;
const julianDayOf1970 = 2_440_588;

function lowOf(values: Uint8Array, at: number): number {
  return values[at]! | (values[at + 1]! << 8) | (values[at + 2]! << 16) | (values[at + 3]! << 24);
}

/**
 * How the values of a column become the text of cells; undefined where they are text.
 *
 * - Integers: decimal. Decimals: exact, with as many digits after the point as the type has.
 * - FLOAT and DOUBLE: the shortest text that reads back to the same number of that type; FLOAT16 exactly; `NaN`,
 *   `inf`, `-inf`, and `0` for both zeros. As ids they are refused.
 * - DATE `2024-02-29`; TIMESTAMP and INT96 `2024-02-29T12:00:00.5`, with `Z` where adjusted to UTC; TIME `12:00:00`.
 * - UUID: 36 characters. Other FIXED_LEN_BYTE_ARRAY: lower-case hexadecimal, so that a SHA-256 equals its usual text.
 *
 * @throws Refusal for a type that has no text, and for floats as ids
 */
export function cellWriterOf(column: ParquetColumn, isId: boolean, place: ParquetPlace): WriteCell | undefined {
  const { physicalType, logicalType } = column;
  const isFloat =
    logicalType.kind === 'float16' || physicalType === physicalTypes.float || physicalType === physicalTypes.double;
  const isText = logicalType.kind === 'text' || logicalType.kind === 'none';
  if (isFloat && isId) throw floatId(place, logicalType.kind === 'float16' ? 'FLOAT16' : nameOf(column));
  if (physicalType === physicalTypes.byteArray && isText) return undefined;
  const writer = findWriter(column, place);
  if (writer !== undefined) return writer;
  const meaning = logicalType.kind === 'other' ? logicalType.name : logicalType.kind.toUpperCase();
  throw unsupported(
    place,
    `its type is ${nameOf(column)} with the meaning ${meaning}`,
    'Write the column as strings where the file is made.',
  );
}

function nameOf({ physicalType }: ParquetColumn): string {
  return physicalTypeNames[physicalType] ?? `number ${physicalType}`;
}

function findWriter(column: ParquetColumn, place: ParquetPlace): WriteCell | undefined {
  const { logicalType: logical, typeLength } = column;
  if (logical.kind === 'decimal') return decimalWriter(column, logical.scale, logical.precision, place);
  switch (column.physicalType) {
    case physicalTypes.boolean:
      // Booleans are codes of a dictionary of two; see `valueReaders.ts`.
      return logical.kind === 'none' ? () => false : undefined;
    case physicalTypes.int32:
      return int32Writer(column);
    case physicalTypes.int64:
      return int64Writer(column);
    case physicalTypes.int96:
      return logical.kind === 'none' ? writeInt96 : undefined;
    case physicalTypes.float:
      return logical.kind === 'none' ? writeFloat : undefined;
    case physicalTypes.double:
      return logical.kind === 'none' ? writeDouble : undefined;
    case physicalTypes.fixedLengthByteArray:
      if (logical.kind === 'none') return writeHexadecimal;
      if (logical.kind === 'float16' && typeLength === 2) return writeHalfFloat;
      return logical.kind === 'uuid' && typeLength === 16 ? writeUuid : undefined;
    default:
      return undefined;
  }
}

function int32Writer({ logicalType: logical }: ParquetColumn): WriteCell | undefined {
  if (logical.kind === 'none') return writeInt32;
  if (logical.kind === 'integer') return logical.isSigned ? writeInt32 : writeUint32;
  if (logical.kind === 'date') return (out, values, start) => writeDay(out, lowOf(values, start));
  if (logical.kind !== 'time') return undefined;
  return (out, values, start) => writeTime(out, 0, lowOf(values, start), logical.unit, logical.isUtc);
}

function int64Writer({ logicalType: logical }: ParquetColumn): WriteCell | undefined {
  if (logical.kind === 'none') return writeInt64;
  if (logical.kind === 'integer') return logical.isSigned ? writeInt64 : writeUint64;
  if (logical.kind === 'time') {
    return (out, values, start) =>
      writeTime(out, lowOf(values, start + 4), lowOf(values, start), logical.unit, logical.isUtc);
  }
  if (logical.kind !== 'timestamp') return undefined;
  const perSecond = unitsOfSecond[logical.unit];
  return (out, values, start) =>
    writeMoment(out, splitMoment(lowOf(values, start + 4), lowOf(values, start), perSecond), perSecond, logical.isUtc);
}

const writeInt32: WriteCell = (out, values, start) => {
  const value = lowOf(values, start);
  if (value < 0) out.writeByte(minus);
  out.writeDigits(Math.abs(value));
  return true;
};

const writeUint32: WriteCell = (out, values, start) => {
  out.writeDigits(lowOf(values, start) >>> 0);
  return true;
};

const writeInt64: WriteCell = (out, values, start) => {
  const high = lowOf(values, start + 4);
  const low = lowOf(values, start);
  if (high === low >> 31) return writeInt32(out, values, start, start + 4);
  const value = high * 2 ** 32 + (low >>> 0);
  out.writeText(Number.isSafeInteger(value) ? String(value) : String((BigInt(high) << 32n) | BigInt(low >>> 0)));
  return true;
};

const writeUint64: WriteCell = (out, values, start) => {
  const high = lowOf(values, start + 4) >>> 0;
  const low = lowOf(values, start) >>> 0;
  if (high === 0) out.writeDigits(low);
  else out.writeText(String((BigInt(high) << 32n) | BigInt(low)));
  return true;
};

function writeTime(out: TextBuffer, high: number, low: number, unit: TimeUnit, isUtc: boolean): boolean {
  const perSecond = unitsOfSecond[unit];
  const count = high * 2 ** 32 + (low >>> 0);
  const seconds = Math.floor(count / perSecond);
  // SQL has the time 24:00:00.
  if (count < 0 || count > 86_400 * perSecond) return false;
  writeTimeOfDay(out, seconds, count - seconds * perSecond, perSecond);
  if (isUtc) out.writeText('Z');
  return true;
}

/** Nanoseconds within a day of 8 bytes, and the Julian day of 4. */
const writeInt96: WriteCell = (out, values, start) => {
  const day = lowOf(values, start + 8) - julianDayOf1970;
  const { seconds, fraction } = splitMoment(lowOf(values, start + 4), lowOf(values, start), unitsOfSecond.nanos);
  return writeMoment(out, { seconds: day * 86_400 + seconds, fraction }, unitsOfSecond.nanos, false);
};

function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return 'NaN';
  return value < 0 ? '-inf' : 'inf';
}

const scratch = new DataView(new ArrayBuffer(8));

const writeDouble: WriteCell = (out, values, start) => {
  scratch.setInt32(0, lowOf(values, start), true);
  scratch.setInt32(4, lowOf(values, start + 4), true);
  out.writeText(numberText(scratch.getFloat64(0, true)));
  return true;
};

const writeFloat: WriteCell = (out, values, start) => {
  scratch.setInt32(0, lowOf(values, start), true);
  out.writeText(numberText(shortestFloat(scratch.getFloat32(0, true))));
  return true;
};

/**
 * The number with the fewest digits that rounds to a number of 32 bits.
 *
 * Nine always tell it apart from others. Six are always kept, so that looking for fewer would find the same, but for
 * numbers below the normal ones.
 */
function shortestFloat(value: number): number {
  if (!Number.isFinite(value)) return value;
  for (let digits = Math.abs(value) < 2 ** -126 ? 1 : 6; digits < 9; digits += 1) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return Number(value.toPrecision(9));
}

const writeHalfFloat: WriteCell = (out, values, start) => {
  out.writeText(numberText(halfFloat(values[start]! | (values[start + 1]! << 8))));
  return true;
};

function halfFloat(bits: number): number {
  const sign = bits >>> 15 === 1 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const mantissa = bits & 0x3ff;
  if (exponent === 0x1f) return mantissa === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * mantissa * 2 ** -24 : sign * (1024 + mantissa) * 2 ** (exponent - 25);
}

const writeHexadecimal: WriteCell = (out, values, start, end) => {
  out.reserve(2 * (end - start));
  writeHexadecimalBytes(out, values, start, end);
  return true;
};

function writeHexadecimalBytes(out: TextBuffer, values: Uint8Array, start: number, end: number): void {
  for (let position = start; position < end; position += 1) {
    out.bytes[out.length++] = hexadecimal[values[position]! >>> 4]!;
    out.bytes[out.length++] = hexadecimal[values[position]! & 0x0f]!;
  }
}

const writeUuid: WriteCell = (out, values, start) => {
  out.reserve(36);
  for (const [from, to] of [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 10],
    [10, 16],
  ] as const) {
    if (from > 0) out.bytes[out.length++] = minus;
    writeHexadecimalBytes(out, values, start + from, start + to);
  }
  return true;
};

/** Unscaled integers: of 32 or 64 bits, or in two's complement with the highest byte first. */
function decimalWriter(
  { physicalType }: ParquetColumn,
  scale: number,
  precision: number,
  place: ParquetPlace,
): WriteCell | undefined {
  if (precision < 1 || precision > mostDecimalDigits || scale < 0 || scale > precision) {
    throw broken(place, `it has decimals of ${precision} digits, ${scale} of them after the point`);
  }
  const write = (out: TextBuffer, unscaled: number | bigint) => {
    const isNegative = unscaled < 0;
    const digits = String(isNegative ? -unscaled : unscaled).padStart(scale + 1, '0');
    if (isNegative) out.writeByte(minus);
    out.writeText(digits.slice(0, digits.length - scale));
    if (scale > 0) {
      out.writeByte(dot);
      out.writeText(digits.slice(digits.length - scale));
    }
    return true;
  };
  switch (physicalType) {
    case physicalTypes.int32:
      return (out, values, start) => write(out, lowOf(values, start));
    case physicalTypes.int64:
      return (out, values, start) => write(out, bigEndian(Buffer.from(values.subarray(start, start + 8)).reverse()));
    case physicalTypes.byteArray:
    case physicalTypes.fixedLengthByteArray:
      return (out, values, start, end) =>
        end > start && end - start <= mostDecimalBytes && write(out, bigEndian(values.subarray(start, end)));
    default:
      return undefined;
  }
}

function bigEndian(bytes: Uint8Array): bigint {
  let value = BigInt((bytes[0]! << 24) >> 24);
  for (let position = 1; position < bytes.length; position += 1) value = (value << 8n) | BigInt(bytes[position]!);
  return value;
}
