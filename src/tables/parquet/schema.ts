import { isUtf8 } from 'node:buffer';
import { parquetLimits, tableLimits } from '../limits.ts';
import type { CompactReader } from './compactReader.ts';
import { convertedType, type LogicalType, readLogicalType } from './logicalType.ts';
import { repetitions } from './parquetFormat.ts';
import { broken, notUtf8Name, tooManySchemaColumns } from './parquetRefusals.ts';

/** A column at the top level of the schema. */
export interface ParquetColumn {
  name: string;
  /** Number of its first leaf among the leaves of the whole schema, as column chunks are numbered. */
  leaf: number;
  /** A leaf that is not repeated: it has one value in each row, or none. */
  isFlat: boolean;
  isOptional: boolean;
  /** -1 for a group. */
  physicalType: number;
  /** Bytes of a FIXED_LEN_BYTE_ARRAY. */
  typeLength: number;
  logicalType: LogicalType;
}

interface SchemaElement extends Omit<ParquetColumn, 'leaf'> {
  children: number;
}

/** The columns at the top level, and how many leaves there are in all. */
export interface ParquetSchema {
  columns: readonly ParquetColumn[];
  leaves: number;
}

/** Reads the schema, a tree written down depth first. */
export function readSchema(reader: CompactReader, type: number, file: string): ParquetSchema {
  const columns: ParquetColumn[] = [];
  let leaves = 0;
  let topLevel = -1;
  /** Elements that groups at and below the top level still have to get. */
  let missing = 0;
  const take = (element: SchemaElement) => {
    if (missing > 0) missing -= 1;
    else {
      if (columns.length === topLevel) throw broken({ file }, 'its schema has more elements than it counts');
      columns.push({ ...element, leaf: leaves });
    }
    if (element.physicalType >= 0) leaves += 1;
    missing += element.children;
  };
  const takeElement = (elementType: number, index: number) => {
    const element = readElement(reader, elementType, file);
    if (index > 0) return take(element);
    if (element.children > tableLimits.columns) throw tooManySchemaColumns(file);
    topLevel = element.children;
  };
  const refuse = () => tooManySchemaColumns(file);
  reader.readList(type, takeElement, { most: parquetLimits.schemaElements, refuse });
  if (missing > 0 || columns.length !== topLevel) {
    throw broken({ file }, 'its schema has fewer elements than it counts');
  }
  return { columns, leaves };
}

function readElement(reader: CompactReader, type: number, file: string): SchemaElement {
  const numbers = { type: -1, typeLength: 0, repetition: 0, children: 0, converted: -1, scale: 0, precision: 0 };
  let name: Uint8Array | undefined;
  let logicalType: LogicalType | undefined;
  reader.readStructField(type, (field, type) => {
    const number = numberFields.get(field);
    if (number !== undefined) numbers[number] = reader.readInteger(type);
    else if (field === 4) name = reader.readBinary(type);
    else if (field === 10) logicalType = readLogicalType(reader, type);
    return number !== undefined || field === 4 || field === 10;
  });
  const { converted, scale, precision, children, repetition } = numbers;
  if (name === undefined) throw broken({ file }, 'its schema has an element without a name');
  if (children < 0) throw broken({ file }, 'its schema has a group with less than no elements');
  if (children > 0 && numbers.type >= 0) throw broken({ file }, 'its schema has a column with columns in it');
  if (!isUtf8(name)) throw notUtf8Name(file);
  return {
    name: Buffer.from(name).toString(),
    children,
    isFlat: numbers.type >= 0 && repetition !== repetitions.repeated,
    isOptional: repetition === repetitions.optional,
    physicalType: numbers.type,
    typeLength: numbers.typeLength,
    logicalType: logicalType ?? (converted < 0 ? { kind: 'none' } : convertedType(converted, scale, precision)),
  };
}

const numberFields: ReadonlyMap<
  number,
  'type' | 'typeLength' | 'repetition' | 'children' | 'converted' | 'scale' | 'precision'
> = new Map([
  [1, 'type'],
  [2, 'typeLength'],
  [3, 'repetition'],
  [5, 'children'],
  [6, 'converted'],
  [7, 'scale'],
  [8, 'precision'],
]);
