import { broken, excessive } from './problem.ts';
import type { FlatColumn, UnitsPerSecond } from './schema.ts';

/** Writes one value as text at `to` and returns where the text ends. */
export type WriteText = (view: DataView, at: number, output: Buffer, to: number) => number;

/** How values of one width become text. */
export interface ValueText {
  /** Bytes of a value. */
  width: number;
  /** Bytes of the longest text. */
  most: number;
  write: WriteText;
}

const secondsPerDay = 86_400;
const twoDigits = Array.from({ length: 100 }, (_, number) => pad(number, 2));
const mostDecimalBytes = 256;

/** How the values of a column of fixed width become text; undefined for BOOLEAN and BYTE_ARRAY. */
export function valueTextOf({ type, meaning, typeLength }: FlatColumn): ValueText | undefined {
  switch (type) {
    case 'BOOLEAN':
    case 'BYTE_ARRAY':
      return undefined;
    case 'INT32':
      return int32Text(meaning);
    case 'INT64':
      return int64Text(meaning);
    case 'INT96':
      return { width: 12, most: 48, write: writeInt96 };
    case 'FLOAT':
      return { width: 4, most: 32, write: writing((view, at) => floatText(view.getFloat32(at, true))) };
    case 'DOUBLE':
      return { width: 8, most: 32, write: writing((view, at) => floatText(view.getFloat64(at, true))) };
    case 'FIXED_LEN_BYTE_ARRAY':
      return fixedBytesText(meaning, typeLength);
  }
}

function int32Text(meaning: FlatColumn['meaning']): ValueText {
  const most = 16;
  switch (meaning.kind) {
    case 'date':
      return { width: 4, most, write: writing((view, at) => dateText(view.getInt32(at, true))) };
    case 'unsigned':
      return { width: 4, most, write: (view, at, output, to) => writeDigits(view.getUint32(at, true), output, to) };
    case 'decimal':
      return decimalIntegers(4, meaning.scale, (view, at) => BigInt(view.getInt32(at, true)));
    case 'time':
      return timeText(4, meaning.unitsPerSecond, (view, at) => view.getInt32(at, true));
    default:
      return { width: 4, most, write: (view, at, output, to) => writeInteger(view.getInt32(at, true), output, to) };
  }
}

function int64Text(meaning: FlatColumn['meaning']): ValueText {
  switch (meaning.kind) {
    case 'unsigned':
      return { width: 8, most: 24, write: writeUint64 };
    case 'decimal':
      return decimalIntegers(8, meaning.scale, (view, at) => view.getBigInt64(at, true));
    case 'time':
      return timeText(8, meaning.unitsPerSecond, (view, at) => Number(view.getBigInt64(at, true)));
    case 'timestamp': {
      const { unitsPerSecond, isUtc } = meaning;
      const write = writing((view, at) => timestampText(readExact(view, at), unitsPerSecond) + (isUtc ? 'Z' : ''));
      return { width: 8, most: 48, write };
    }
    default:
      return { width: 8, most: 24, write: writeInt64 };
  }
}

function fixedBytesText(meaning: FlatColumn['meaning'], width: number): ValueText {
  switch (meaning.kind) {
    case 'uuid':
      return { width, most: 36, write: writing(uuidText) };
    case 'float16':
      return { width, most: 32, write: writing((view, at) => floatText(float16(view.getUint16(at, true)))) };
    case 'decimal': {
      checkDecimalBytes(width);
      const { scale } = meaning;
      const write = writing((view, at) => bytesDecimalText(bytesOf(view, at, width), scale));
      return { width, most: 3 * width + scale + 8, write };
    }
    default:
      return { width, most: 2 * width, write: writing((view, at) => bytesOf(view, at, width).toString('hex')) };
  }
}

/** Text of a big-endian two's complement number divided by a power of ten; no bytes are zero. */
export function bytesDecimalText(bytes: Uint8Array, scale: number): string {
  checkDecimalBytes(bytes.length);
  if (bytes.length === 0) return decimalText(0n, scale);
  return decimalText(BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`)), scale);
}

function checkDecimalBytes(length: number): void {
  if (length > mostDecimalBytes) throw excessive(`a decimal number has more than ${mostDecimalBytes} bytes`);
}

function decimalIntegers(width: 4 | 8, scale: number, read: (view: DataView, at: number) => bigint): ValueText {
  return { width, most: 32 + scale, write: writing((view, at) => decimalText(read(view, at), scale)) };
}

function decimalText(unscaled: bigint, scale: number): string {
  if (scale === 0) return `${unscaled}`;
  const digits = `${unscaled < 0n ? -unscaled : unscaled}`.padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function writing(text: (view: DataView, at: number) => string): WriteText {
  return (view, at, output, to) => to + output.write(text(view, at), to, 'latin1');
}

function bytesOf(view: DataView, at: number, length: number): Buffer {
  return Buffer.from(view.buffer, view.byteOffset + at, length);
}

function floatText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return '-inf';
  return String(value);
}

function float16(bits: number): number {
  const sign = bits >>> 15 === 0 ? 1 : -1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

function writeInteger(value: number, output: Buffer, to: number): number {
  if (value >= 0) return writeDigits(value, output, to);
  output[to] = 0x2d;
  return writeDigits(-value, output, to + 1);
}

/** @param value an integer within [0, 2^53) */
function writeDigits(value: number, output: Buffer, to: number): number {
  if (value >= 1e9) {
    const high = Math.floor(value / 1e9);
    const end = writeDigits(high, output, to);
    let low = (value - high * 1e9) | 0;
    for (let at = end + 8; at >= end; at -= 1) {
      const rest = (low / 10) | 0;
      output[at] = 0x30 + low - 10 * rest;
      low = rest;
    }
    return end + 9;
  }
  let left = value | 0;
  let length = 1;
  for (let bound = 10; bound <= left; bound *= 10) length += 1;
  for (let at = to + length - 1; at >= to; at -= 1) {
    const rest = (left / 10) | 0;
    output[at] = 0x30 + left - 10 * rest;
    left = rest;
  }
  return to + length;
}

/** A number where it is exact, else a big integer. */
function readExact(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  // From -2^52 up to 2^52.
  if (high >= -0x100000 && high < 0x100000) return high * 2 ** 32 + view.getUint32(at, true);
  return view.getBigInt64(at, true);
}

function writeInt64(view: DataView, at: number, output: Buffer, to: number): number {
  const value = readExact(view, at);
  return typeof value === 'number' ? writeInteger(value, output, to) : to + output.write(`${value}`, to, 'latin1');
}

function writeUint64(view: DataView, at: number, output: Buffer, to: number): number {
  const value = readExact(view, at);
  if (typeof value === 'number' && value >= 0) return writeDigits(value, output, to);
  return to + output.write(`${BigInt.asUintN(64, BigInt(value))}`, to, 'latin1');
}

/** Nanoseconds of the day and the Julian day, without a time zone. */
function writeInt96(view: DataView, at: number, output: Buffer, to: number): number {
  const nanosecondsPerDay = BigInt(secondsPerDay) * 1_000_000_000n;
  const unixDay = BigInt(view.getUint32(at + 8, true)) - 2_440_588n;
  const nanoseconds = view.getBigInt64(at, true) + unixDay * nanosecondsPerDay;
  return to + output.write(timestampText(nanoseconds, 1_000_000_000), to, 'latin1');
}

function uuidText(view: DataView, at: number): string {
  const hex = bytesOf(view, at, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * `2024-02-29` for a number of days since 1970-01-01, in the Gregorian calendar without a beginning. Years outside
 * [0, 9999] have a sign and at least six digits.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function dateText(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${yearText(year)}-${twoDigits[month]}-${twoDigits[day]}`;
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}

function pad(value: number, length: number): string {
  return `${value}`.padStart(length, '0');
}

/** `2024-02-29T23:59:59.5`: no fraction where it is zero, and no zeros at its end. */
function timestampText(value: number | bigint, unitsPerSecond: UnitsPerSecond): string {
  const unitsPerDay = secondsPerDay * unitsPerSecond;
  const days = typeof value === 'number' ? Math.floor(value / unitsPerDay) : floorDivide(value, BigInt(unitsPerDay));
  const units =
    typeof value === 'number' ? value - days * unitsPerDay : Number(value - BigInt(days) * BigInt(unitsPerDay));
  return `${dateText(days)}T${clockText(units, unitsPerSecond)}`;
}

function floorDivide(value: bigint, divisor: bigint): number {
  const quotient = value / divisor;
  return Number(quotient * divisor > value ? quotient - 1n : quotient);
}

/** @param units parts of a second since midnight */
function clockText(units: number, unitsPerSecond: UnitsPerSecond): string {
  const seconds = Math.floor(units / unitsPerSecond);
  const fraction = units - seconds * unitsPerSecond;
  const clock = `${twoDigits[Math.floor(seconds / 3600)]}:${twoDigits[Math.floor(seconds / 60) % 60]}:${twoDigits[seconds % 60]}`;
  if (fraction === 0) return clock;
  return `${clock}.${pad(fraction, `${unitsPerSecond}`.length - 1).replace(/0+$/, '')}`;
}

function timeText(
  width: 4 | 8,
  unitsPerSecond: UnitsPerSecond,
  read: (view: DataView, at: number) => number,
): ValueText {
  const write = writing((view, at) => {
    const units = read(view, at);
    if (!(units >= 0 && units <= secondsPerDay * unitsPerSecond)) throw broken('a time lies outside its day');
    return clockText(units, unitsPerSecond);
  });
  return { width, most: 24, write };
}
