import { CompactReader } from './compactProtocol.ts';
import { broken } from './problem.ts';

/** Encodings by the number that the file gives. */
export const encodings = {
  plain: 0,
  plainDictionary: 2,
  runLength: 3,
  bitPacked: 4,
  deltaBinaryPacked: 5,
  deltaLengthByteArray: 6,
  deltaByteArray: 7,
  runLengthDictionary: 8,
  byteStreamSplit: 9,
} as const;

export type PageKind = 'data' | 'dictionary' | 'data-v2' | 'other';

export interface PageHeader {
  kind: PageKind;
  /** Bytes of the page as stored, without the header. */
  compressedBytes: number;
  uncompressedBytes: number;
  /** CRC-32 of the stored bytes as a signed number, where the writer gives it. */
  checksum: number | undefined;
  values: number;
  encoding: number;
  /** How levels of a `data` page are encoded. */
  levelEncoding: number;
  /** For `data-v2`: nulls, rows, bytes of both kinds of levels, and whether the values are compressed. */
  nulls: number;
  rows: number;
  definitionBytes: number;
  repetitionBytes: number;
  isCompressed: boolean;
  /** Bytes of the header. */
  headerBytes: number;
}

const kinds: readonly PageKind[] = ['data', 'other', 'dictionary', 'data-v2'];

/**
 * Reads the header of a page.
 *
 * @throws PastEnd where the header is longer than `bytes`
 * @throws ParquetProblem where it is damaged
 */
export function readPageHeader(bytes: Uint8Array): PageHeader {
  const reader = new CompactReader(bytes);
  const top = new Map<number, number>();
  const inner = new Map<number, number>();
  let isCompressed = true;
  let innerId = 0;
  reader.readStruct((id, type) => {
    if (id <= 4) top.set(id, reader.readInteger(type));
    else if (id === 5 || id === 7 || id === 8) {
      innerId = id;
      inner.clear();
      reader.readStructOf(type, (field, fieldType) => {
        if (id === 8 && field === 7) isCompressed = reader.readBoolean(fieldType);
        else if (field <= mostIntegers[id]) inner.set(field, reader.readInteger(fieldType));
        else return false;
        return true;
      });
    } else return false;
    return true;
  });
  return assemble(top, inner, innerId, isCompressed, reader.at);
}

/** Fields of a page's own header up to these are integers. */
const mostIntegers = { 5: 4, 7: 2, 8: 6 } as const;
const innerIds: Readonly<Record<PageKind, number>> = { data: 5, dictionary: 7, 'data-v2': 8, other: 0 };

function assemble(
  top: ReadonlyMap<number, number>,
  inner: ReadonlyMap<number, number>,
  innerId: number,
  isCompressed: boolean,
  headerBytes: number,
): PageHeader {
  const kind = kinds[top.get(1) ?? -1];
  if (kind === undefined) throw broken('a page has an unknown type');
  if (kind !== 'other' && innerId !== innerIds[kind]) throw broken('a page has the header of another type');
  const isV2 = kind === 'data-v2';
  const count = (fields: ReadonlyMap<number, number>, id: number) => {
    const value = fields.get(id);
    if (value === undefined || value < 0) throw broken('the header of a page lacks a number, or it is negative');
    return value;
  };
  return {
    kind,
    uncompressedBytes: count(top, 2),
    compressedBytes: count(top, 3),
    checksum: top.get(4),
    values: kind === 'other' ? 0 : count(inner, 1),
    encoding: kind === 'other' ? 0 : count(inner, isV2 ? 4 : 2),
    levelEncoding: kind === 'data' ? count(inner, 3) : encodings.runLength,
    nulls: isV2 ? count(inner, 2) : 0,
    rows: isV2 ? count(inner, 3) : 0,
    definitionBytes: isV2 ? count(inner, 5) : 0,
    repetitionBytes: isV2 ? count(inner, 6) : 0,
    isCompressed,
    headerBytes,
  };
}
