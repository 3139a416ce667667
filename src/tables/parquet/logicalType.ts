import type { CompactReader } from './compactReader.ts';

/** Parts of a second that a time is counted in. */
export type TimeUnit = 'millis' | 'micros' | 'nanos';

/** What the values of a column mean, beside their physical type. */
export type LogicalType =
  | { kind: 'none' | 'text' | 'date' | 'uuid' | 'float16' }
  | { kind: 'integer'; isSigned: boolean }
  | { kind: 'decimal'; scale: number; precision: number }
  | { kind: 'time' | 'timestamp'; unit: TimeUnit; isUtc: boolean }
  | { kind: 'other'; name: string };

/** Names of logical types whose values are no cells. */
const otherNames = new Map([
  [2, 'MAP'],
  [3, 'LIST'],
  [13, 'BSON'],
  [16, 'VARIANT'],
  [17, 'GEOMETRY'],
  [18, 'GEOGRAPHY'],
]);

/** Reads the union `LogicalType`. */
export function readLogicalType(reader: CompactReader, type: number): LogicalType {
  let logical: LogicalType = { kind: 'none' };
  reader.readStructField(type, (field, type) => {
    switch (field) {
      case 1: // STRING
      case 4: // ENUM
      case 12: // JSON
        logical = { kind: 'text' };
        return false;
      case 5:
        logical = readDecimalType(reader, type);
        return true;
      case 6:
        logical = { kind: 'date' };
        return false;
      case 7:
      case 8:
        logical = readTimeType(reader, type, field === 7 ? 'time' : 'timestamp');
        return true;
      case 10:
        logical = readIntegerType(reader, type);
        return true;
      case 11: // all values are null
        return false;
      case 14:
        logical = { kind: 'uuid' };
        return false;
      case 15:
        logical = { kind: 'float16' };
        return false;
      default:
        logical = { kind: 'other', name: otherNames.get(field) ?? `number ${field}` };
        return false;
    }
  });
  return logical;
}

function readDecimalType(reader: CompactReader, type: number): LogicalType {
  let scale = 0;
  let precision = 0;
  reader.readStructField(type, (field, type) => {
    if (field === 1) scale = reader.readInteger(type);
    else if (field === 2) precision = reader.readInteger(type);
    return field === 1 || field === 2;
  });
  return { kind: 'decimal', scale, precision };
}

function readTimeType(reader: CompactReader, type: number, kind: 'time' | 'timestamp'): LogicalType {
  let isUtc = false;
  let unit: TimeUnit | undefined;
  const takeUnit = (number: number) => {
    unit = unitOf(number);
    return false;
  };
  reader.readStructField(type, (field, type) => {
    if (field === 1) isUtc = reader.readBoolean(type);
    if (field === 2) reader.readStructField(type, takeUnit);
    return field === 1 || field === 2;
  });
  return unit === undefined ? { kind: 'other', name: 'TIME without a unit' } : { kind, unit, isUtc };
}

function unitOf(field: number): TimeUnit | undefined {
  return (['millis', 'micros', 'nanos'] as const)[field - 1];
}

function readIntegerType(reader: CompactReader, type: number): LogicalType {
  let isSigned = true;
  reader.readStructField(type, (field, type) => {
    if (field !== 2) return false;
    isSigned = reader.readBoolean(type);
    return true;
  });
  return { kind: 'integer', isSigned };
}

/** The logical type that the older annotation `ConvertedType` stands for. */
export function convertedType(converted: number, scale: number, precision: number): LogicalType {
  switch (converted) {
    case 0: // UTF8
    case 4: // ENUM
    case 19: // JSON
      return { kind: 'text' };
    case 5:
      return { kind: 'decimal', scale, precision };
    case 6:
      return { kind: 'date' };
    case 7:
    case 8:
      return { kind: 'time', unit: converted === 7 ? 'millis' : 'micros', isUtc: true };
    case 9:
    case 10:
      return { kind: 'timestamp', unit: converted === 9 ? 'millis' : 'micros', isUtc: true };
    case 11:
    case 12:
    case 13:
    case 14:
      return { kind: 'integer', isSigned: false };
    case 15:
    case 16:
    case 17:
    case 18:
      return { kind: 'integer', isSigned: true };
    default:
      return { kind: 'other', name: convertedNames[converted] ?? `number ${converted}` };
  }
}

const convertedNames: Record<number, string> = { 1: 'MAP', 2: 'MAP_KEY_VALUE', 3: 'LIST', 20: 'BSON', 21: 'INTERVAL' };
