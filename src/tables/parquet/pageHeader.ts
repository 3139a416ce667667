import { CompactReader } from './compactReader.ts';
import { pageTypes } from './parquetFormat.ts';

/** What is claimed of a page. Numbers that are missing are -1. */
export interface PageHeader {
  type: number;
  /** The type whose own header there is. */
  described: number;
  /** Bytes after the header, as they stand in the file. */
  length: number;
  /** The same, decompressed. */
  uncompressedLength: number;
  /** CRC-32 of the bytes after the header, where there is one. */
  checksum: number | undefined;
  values: number;
  encoding: number;
  /** Encoding of the definition levels of a data page of version 1. */
  levelEncoding: number;
  /** Bytes of the levels of a data page of version 2. */
  definitionLength: number;
  repetitionLength: number;
  nulls: number;
  rows: number;
  isCompressed: boolean;
}

/** A page header, and how many bytes it takes. */
export interface ReadPageHeader {
  header: PageHeader;
  bytes: number;
}

/**
 * Reads the header of a page.
 *
 * @param bytes The header and what follows it, or its beginning
 * @returns undefined where the header does not end within `bytes`
 */
export function readPageHeader(bytes: Uint8Array, refuse: (problem: string) => Error): ReadPageHeader | undefined {
  const reader = new CompactReader(bytes, refuse);
  try {
    return { header: readFields(reader), bytes: reader.position };
  } catch (thrown) {
    if (reader.ranOut) return undefined;
    throw thrown;
  }
}

function readFields(reader: CompactReader): PageHeader {
  const header: PageHeader = {
    type: -1,
    described: -1,
    length: -1,
    uncompressedLength: -1,
    checksum: undefined,
    values: -1,
    encoding: -1,
    levelEncoding: -1,
    definitionLength: -1,
    repetitionLength: -1,
    nulls: -1,
    rows: -1,
    isCompressed: true,
  };
  reader.readStruct((field, type) => {
    if (field === 1) header.type = reader.readInteger(type);
    else if (field === 2) header.uncompressedLength = reader.readInteger(type);
    else if (field === 3) header.length = reader.readInteger(type);
    else if (field === 4) header.checksum = reader.readInteger(type);
    else if (field === 5) reader.readStructField(type, takeNumbers(reader, header, pageTypes.data));
    else if (field === 7) reader.readStructField(type, takeNumbers(reader, header, pageTypes.dictionary));
    else if (field === 8) reader.readStructField(type, takeNumbers(reader, header, pageTypes.dataV2));
    else return false;
    return true;
  });
  return header;
}

type NumberField = 'values' | 'encoding' | 'levelEncoding' | 'nulls' | 'rows' | 'definitionLength' | 'repetitionLength';

/** Fields of the header of each type of page. */
const numberFields: Readonly<Record<number, ReadonlyMap<number, NumberField>>> = {
  [pageTypes.data]: new Map<number, NumberField>([
    [1, 'values'],
    [2, 'encoding'],
    [3, 'levelEncoding'],
  ]),
  [pageTypes.dictionary]: new Map<number, NumberField>([
    [1, 'values'],
    [2, 'encoding'],
  ]),
  [pageTypes.dataV2]: new Map<number, NumberField>([
    [1, 'values'],
    [2, 'nulls'],
    [3, 'rows'],
    [4, 'encoding'],
    [5, 'definitionLength'],
    [6, 'repetitionLength'],
  ]),
};

function takeNumbers(reader: CompactReader, header: PageHeader, pageType: number) {
  header.described = pageType;
  return (field: number, type: number): boolean => {
    const name = numberFields[pageType]!.get(field);
    if (name !== undefined) header[name] = reader.readInteger(type);
    else if (pageType === pageTypes.dataV2 && field === 7) header.isCompressed = reader.readBoolean(type);
    else return false;
    return true;
  };
}
