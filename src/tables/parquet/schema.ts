import { isUtf8 } from 'node:buffer';
import { tableLimits } from '../limits.ts';
import { printableName } from '../printableName.ts';
import type { CompactReader } from './compactProtocol.ts';
import { broken, excessive, ParquetProblem } from './problem.ts';

/** How Parquet stores the values of a column, by the number that the file gives. */
export const physicalTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const;

export type PhysicalType = (typeof physicalTypes)[number];

/** Parts of a second that a time or timestamp counts. */
export type UnitsPerSecond = 1_000 | 1_000_000 | 1_000_000_000;

/** What the stored values mean; `plain` stands for themselves. */
export type Meaning =
  | { kind: 'plain' | 'unsigned' | 'date' | 'uuid' | 'float16' }
  | { kind: 'decimal'; scale: number }
  | { kind: 'time' | 'timestamp'; unitsPerSecond: UnitsPerSecond; isUtc: boolean };

/** A column that holds one value, or none, in each row. */
export interface FlatColumn {
  type: PhysicalType;
  meaning: Meaning;
  /** Bytes of a value of FIXED_LEN_BYTE_ARRAY; 0 for all others. */
  typeLength: number;
  isOptional: boolean;
}

/** A column as it is named at the top of the schema. */
export interface TopColumn {
  name: string;
  /** Position of its (first) stored column within a row group. */
  leaf: number;
  /** Undefined where it is a structure or list. */
  flat: FlatColumn | undefined;
}

export interface Schema {
  columns: readonly TopColumn[];
  /** Stored columns in each row group. */
  leaves: number;
}

const required = 0;
const optional = 1;
const repeated = 2;
/** More than any writer uses: 38 digits are usual, 76 the most of DuckDB and Arrow. */
const largestScale = 256;

/** One node of the schema, as it stands in the footer. */
interface Element {
  type?: number;
  typeLength?: number;
  repetition?: number;
  name: string;
  children: number;
  converted?: number;
  scale?: number;
  logical?: Meaning;
}

/**
 * Reads the schema, a tree that is written as a list with each node before its children.
 *
 * @param listType the type of the field that holds it
 */
export function readSchema(reader: CompactReader, listType: number): Schema {
  const elements: Element[] = [];
  reader.readList(listType, (_, type) => elements.push(readElement(reader, type)));
  return arrange(elements);
}

function readElement(reader: CompactReader, elementType: number): Element {
  const element: Element = { name: '', children: 0 };
  reader.readStructOf(elementType, (id, type) => {
    if (id === 1) element.type = reader.readInteger(type);
    else if (id === 2) element.typeLength = reader.readInteger(type);
    else if (id === 3) element.repetition = reader.readInteger(type);
    else if (id === 4) element.name = readName(reader.readBinary(type));
    else if (id === 5) element.children = reader.readInteger(type);
    else if (id === 6) element.converted = reader.readInteger(type);
    else if (id === 7) element.scale = reader.readInteger(type);
    else if (id === 10) readLogicalType(reader, type, element);
    else return false;
    return true;
  });
  return element;
}

function readName(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) {
    throw new ParquetProblem('table/encoding', 'the name of a column is not UTF-8', 'Rename the column.');
  }
  return Buffer.from(bytes).toString('utf8');
}

/** A union: a structure of which one field is set, and its number tells the type. */
function readLogicalType(reader: CompactReader, unionType: number, element: Element): void {
  reader.readStructOf(unionType, (id, type) => {
    if (id === 5) element.logical = { kind: 'decimal', scale: readFirstInteger(reader, type) };
    else if (id === 6) element.logical = { kind: 'date' };
    else if (id === 7) element.logical = { kind: 'time', ...readTimeType(reader, type) };
    else if (id === 8) element.logical = { kind: 'timestamp', ...readTimeType(reader, type) };
    else if (id === 10) element.logical = { kind: readIsSigned(reader, type) ? 'plain' : 'unsigned' };
    else if (id === 14) element.logical = { kind: 'uuid' };
    else if (id === 15) element.logical = { kind: 'float16' };
    // Empty structures are left to be skipped.
    return id === 5 || id === 7 || id === 8 || id === 10;
  });
}

function readFirstInteger(reader: CompactReader, structType: number): number {
  let value = 0;
  reader.readStructOf(structType, (id, type) => {
    if (id !== 1) return false;
    value = reader.readInteger(type);
    return true;
  });
  return value;
}

function readIsSigned(reader: CompactReader, structType: number): boolean {
  let isSigned = true;
  reader.readStructOf(structType, (id, type) => {
    if (id !== 2) return false;
    isSigned = reader.readBoolean(type);
    return true;
  });
  return isSigned;
}

function readTimeType(reader: CompactReader, structType: number): { unitsPerSecond: UnitsPerSecond; isUtc: boolean } {
  let isUtc = false;
  let unit = 0;
  const setUnit = (id: number) => {
    unit = id;
    return false;
  };
  reader.readStructOf(structType, (id, type) => {
    if (id === 1) isUtc = reader.readBoolean(type);
    else if (id === 2) reader.readStructOf(type, setUnit);
    else return false;
    return true;
  });
  const unitsPerSecond = ([undefined, 1_000, 1_000_000, 1_000_000_000] as const)[unit];
  if (unitsPerSecond === undefined) throw broken('a column of times has no known unit');
  return { unitsPerSecond, isUtc };
}

/** Finds the top-level columns and counts the stored ones. */
function arrange(elements: readonly Element[]): Schema {
  const root = elements[0];
  if (root === undefined || root.children < 0) throw broken('the schema is empty');
  const columns: TopColumn[] = [];
  // Children that are still to come, for each open node.
  const open = [root.children];
  let leaves = 0;
  for (const element of elements.slice(1)) {
    while (open.length > 0 && open.at(-1) === 0) open.pop();
    if (open.length === 0) throw broken('the schema has nodes that belong to none');
    if (open.length === 1) columns.push(topColumn(element, leaves));
    open[open.length - 1]! -= 1;
    const isLeaf = element.type !== undefined;
    if (isLeaf === element.children > 0 || element.children < 0)
      throw broken('a node of the schema is neither column nor structure');
    if (isLeaf) leaves += 1;
    else open.push(element.children);
  }
  if (open.some((children) => children > 0)) throw broken('the schema ends too early');
  checkNames(columns);
  return { columns, leaves };
}

function topColumn(element: Element, leaf: number): TopColumn {
  const { name, type, repetition } = element;
  if (type === undefined || repetition === repeated) return { name, leaf, flat: undefined };
  if (repetition !== required && repetition !== optional) throw broken('a column is neither required nor optional');
  const physical = physicalTypes[type];
  if (physical === undefined) throw broken('a column has an unknown type');
  const typeLength = physical === 'FIXED_LEN_BYTE_ARRAY' ? (element.typeLength ?? 0) : 0;
  if (physical === 'FIXED_LEN_BYTE_ARRAY' && !(typeLength >= 1)) throw broken('a column of fixed length has none');
  const meaning = meaningOf(element, physical, typeLength);
  return { name, leaf, flat: { type: physical, meaning, typeLength, isOptional: repetition === optional } };
}

function checkNames(columns: readonly TopColumn[]): void {
  if (columns.length === 0) {
    throw new ParquetProblem('table/empty', 'has no columns', 'Write a table with at least one column and row.');
  }
  if (columns.length > tableLimits.columns) {
    throw new ParquetProblem(
      'table/too-many-columns',
      `has more than ${tableLimits.columns} columns`,
      'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
      4,
    );
  }
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (name === '') throw new ParquetProblem('table/empty-header', 'has a column without a name', 'Name the column.');
    if (seen.has(name)) {
      const problem = `gives the name ${printableName(name)} to two columns`;
      throw new ParquetProblem('table/duplicate-header', problem, 'Rename or remove one of the two columns.');
    }
    seen.add(name);
  }
}

/** What each older annotation means; annotations of text and signed integers are `plain`. */
const convertedMeanings: Readonly<Record<number, Meaning>> = {
  6: { kind: 'date' },
  7: { kind: 'time', unitsPerSecond: 1_000, isUtc: true },
  8: { kind: 'time', unitsPerSecond: 1_000_000, isUtc: true },
  9: { kind: 'timestamp', unitsPerSecond: 1_000, isUtc: true },
  10: { kind: 'timestamp', unitsPerSecond: 1_000_000, isUtc: true },
  11: { kind: 'unsigned' },
  12: { kind: 'unsigned' },
  13: { kind: 'unsigned' },
  14: { kind: 'unsigned' },
};
const convertedDecimal = 5;

function meaningOf(element: Element, type: PhysicalType, typeLength: number): Meaning {
  const { converted, scale = 0 } = element;
  const older: Meaning | undefined =
    converted === convertedDecimal ? { kind: 'decimal', scale } : convertedMeanings[converted ?? -1];
  const meaning = element.logical ?? older ?? { kind: 'plain' };
  if (!fits(meaning, type, typeLength)) throw broken('the annotation of a column does not fit its type');
  if (meaning.kind === 'decimal' && !(meaning.scale >= 0 && meaning.scale <= largestScale)) {
    throw excessive(`a column of decimal numbers has a scale outside [0, ${largestScale}]`);
  }
  return meaning;
}

function fits(meaning: Meaning, type: PhysicalType, typeLength: number): boolean {
  const isInteger = type === 'INT32' || type === 'INT64';
  switch (meaning.kind) {
    case 'plain':
      return true;
    case 'unsigned':
      return isInteger;
    case 'date':
      return type === 'INT32';
    case 'uuid':
      return typeLength === 16;
    case 'float16':
      return typeLength === 2;
    case 'decimal':
      return isInteger || type === 'BYTE_ARRAY' || typeLength > 0;
    case 'time':
      return type === (meaning.unitsPerSecond === 1_000 ? 'INT32' : 'INT64');
    case 'timestamp':
      return type === 'INT64';
  }
}
