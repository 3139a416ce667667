import { checkTexts, type ReadValues, type ValuePlace, writeTexts } from './cells.ts';
import type { WriteCell } from './cellText.ts';
import { deltaByteArrays, deltaIntegers, deltaLengthByteArrays } from './deltaValues.ts';
import { booleans, type Dictionary, dictionaryValues } from './dictionary.ts';
import type { ExpansionBudget } from './expansionBudget.ts';
import type { Page } from './pages.ts';
import { encodings, physicalTypeNames, physicalTypes } from './parquetFormat.ts';
import { broken, type ParquetPlace, unsupported } from './parquetRefusals.ts';
import { plainValues, splitStreams, widthOf } from './plainValues.ts';
import { RunLengthReader } from './runLengthReader.ts';
import type { ParquetColumn } from './schema.ts';

/** What the values of a column chunk are read with. */
export interface ValueSource {
  column: ParquetColumn;
  /** Makes text of a value; undefined where values are text. */
  write: WriteCell | undefined;
  chunk: ParquetPlace;
  budget: ExpansionBudget;
}

/** The values of a data page. */
export interface PageValues {
  /** Where they begin in the page. */
  position: number;
  /** How many there are without nulls, at least 1. */
  count: number;
  dictionary: Dictionary | undefined;
  place: ValuePlace;
}

/** Makes the texts of cells from values as PLAIN has them. */
export function toTexts({ write }: ValueSource, read: ReadValues, place: ValuePlace): ReadValues {
  return write === undefined ? checkTexts(read, place) : writeTexts(read, write, place);
}

/**
 * Opens the values of a data page, in whichever encoding they are, as texts.
 *
 * @throws Refusal for an encoding that is not read, or that the type does not have
 */
export function openPageValues(source: ValueSource, { header, bytes }: Page, values: PageValues): ReadValues {
  const { column } = source;
  const { place } = values;
  const { encoding } = header;
  if (encoding === encodings.dictionary || encoding === encodings.plainDictionary) return openCodes(bytes, values);
  if (column.physicalType === physicalTypes.boolean && encoding === encodings.plain) {
    const bits = RunLengthReader.ofPacked(bytes.subarray(values.position), 1, values.count, place.chunk);
    return dictionaryValues(bits, booleans, place);
  }
  if (column.physicalType === physicalTypes.boolean && encoding === encodings.runLength) {
    return openRunsOfBits(bytes, values);
  }
  const read = openEncoded(source, encoding, bytes, values);
  if (read !== undefined) return toTexts(source, read, place);
  throw unsupported(
    place.chunk,
    `its values are ${physicalTypeNames[column.physicalType]} with the encoding number ${encoding}`,
    'Write the file again with the encodings PLAIN or RLE_DICTIONARY.',
  );
}

function openEncoded(
  source: ValueSource,
  encoding: number,
  bytes: Uint8Array,
  values: PageValues,
): ReadValues | undefined {
  const { column, budget } = source;
  const { position, count, place } = values;
  const { physicalType } = column;
  const width = widthOf(column);
  const isByteArray = physicalType === physicalTypes.byteArray;
  switch (encoding) {
    case encodings.plain:
      return plainValues(column, bytes, position, count, place);
    case encodings.deltaBinaryPacked:
      if (physicalType === physicalTypes.int32) return deltaIntegers(bytes, position, 4, count, place);
      return physicalType === physicalTypes.int64 ? deltaIntegers(bytes, position, 8, count, place) : undefined;
    case encodings.deltaLengthByteArray:
      return isByteArray ? deltaLengthByteArrays(bytes, position, count, place) : undefined;
    case encodings.deltaByteArray:
      if (!isByteArray && physicalType !== physicalTypes.fixedLengthByteArray) return undefined;
      return ofWidth(deltaByteArrays(bytes, position, count, budget, place), width, place);
    case encodings.byteStreamSplit:
      return width === undefined ? undefined : splitStreams(bytes, position, width, count, place);
    default:
      return undefined;
  }
}

/** Checks that values of a fixed length have it. */
function ofWidth(read: ReadValues, width: number | undefined, place: ValuePlace): ReadValues {
  if (width === undefined) return read;
  return (count, places) => {
    const bytes = read(count, places);
    for (let index = 0; index < count; index += 1) {
      if (places.ends[index]! - places.starts[index]! !== width)
        throw broken(place.chunk, 'a value has a wrong length');
    }
    return bytes;
  };
}

function openCodes(bytes: Uint8Array, { position, count, dictionary, place }: PageValues): ReadValues {
  const bitWidth = bytes[position];
  if (dictionary === undefined) throw broken(place.chunk, 'a page has codes, and there is no dictionary');
  if (bitWidth === undefined || bitWidth > 32) throw broken(place.chunk, 'the codes of a page have no sound width');
  const run = { start: position + 1, end: bytes.length, bitWidth, count };
  return dictionaryValues(new RunLengthReader(bytes, run, place.chunk), dictionary, place);
}

function openRunsOfBits(bytes: Uint8Array, { position, count, place }: PageValues): ReadValues {
  const end = endOfBlock(bytes, position, place.chunk, 'a page of booleans is cut off');
  const run = { start: position + 4, end, bitWidth: 1, count };
  return dictionaryValues(new RunLengthReader(bytes, run, place.chunk), booleans, place);
}

/** The end of what stands behind its length in 4 bytes. */
export function endOfBlock(bytes: Uint8Array, position: number, place: ParquetPlace, problem: string): number {
  if (position + 4 > bytes.length) throw broken(place, problem);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(position, true);
  if (length > bytes.length - position - 4) throw broken(place, problem);
  return position + 4 + length;
}
