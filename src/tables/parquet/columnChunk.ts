import type { CompactReader } from './compactReader.ts';

/** Where the pages of one column in one row group stand, and what is claimed of them. */
export interface ColumnChunk {
  physicalType: number;
  /** Number of elements of its path in the schema. */
  pathLength: number;
  codec: number;
  values: number;
  /** Offset of its first page in the file. */
  start: number;
  /** Bytes of all pages with their headers. */
  length: number;
  isEncrypted: boolean;
  isElsewhere: boolean;
}

/** Reads one `ColumnChunk`; numbers that are missing are -1. */
export function readColumnChunk(reader: CompactReader, type: number): ColumnChunk {
  const numbers = { type: -1, codec: -1, values: -1, length: -1, dataPage: -1, dictionaryPage: -1 };
  let pathLength = 0;
  let isEncrypted = false;
  let isElsewhere = false;
  const takeMetadata = (field: number, type: number) => {
    const number = numberFields.get(field);
    if (number !== undefined) numbers[number] = reader.readInteger(type);
    else if (field === 3) pathLength = countElements(reader, type);
    return number !== undefined || field === 3;
  };
  reader.readStructField(type, (field, type) => {
    if (field === 1) isElsewhere = reader.readBinary(type).length > 0;
    else if (field === 3) reader.readStructField(type, takeMetadata);
    if (field === 8 || field === 9) isEncrypted = true;
    return field === 1 || field === 3;
  });
  const { dataPage, dictionaryPage, type: physicalType, codec, values, length } = numbers;
  const start = dictionaryPage > 0 && dictionaryPage < dataPage ? dictionaryPage : dataPage;
  return { physicalType, pathLength, codec, values, start, length, isEncrypted, isElsewhere };
}

const numberFields: ReadonlyMap<number, 'type' | 'codec' | 'values' | 'length' | 'dataPage' | 'dictionaryPage'> =
  new Map([
    [1, 'type'],
    [4, 'codec'],
    [5, 'values'],
    [7, 'length'],
    [9, 'dataPage'],
    [11, 'dictionaryPage'],
  ]);

function countElements(reader: CompactReader, type: number): number {
  let count = 0;
  reader.readList(type, (elementType) => {
    reader.readBinary(elementType);
    count += 1;
  });
  return count;
}
