import { tableLimits } from '../limits.ts';
import type { ReadValues, ValuePlace } from './cells.ts';
import { physicalTypes } from './parquetFormat.ts';
import { broken, largeCell, unsupported } from './parquetRefusals.ts';
import type { ParquetColumn } from './schema.ts';

/** Bytes of each value of a type; undefined for BYTE_ARRAY, whose values differ, and for BOOLEAN, which has bits. */
export function widthOf({ physicalType, typeLength }: ParquetColumn): number | undefined {
  switch (physicalType) {
    case physicalTypes.int32:
    case physicalTypes.float:
      return 4;
    case physicalTypes.int64:
    case physicalTypes.double:
      return 8;
    case physicalTypes.int96:
      return 12;
    case physicalTypes.fixedLengthByteArray:
      return typeLength;
    default:
      return undefined;
  }
}

/**
 * Values of PLAIN but booleans.
 *
 * @param position where the first of `count` values stands in `bytes`
 */
export function plainValues(
  column: ParquetColumn,
  bytes: Uint8Array,
  position: number,
  count: number,
  place: ValuePlace,
): ReadValues {
  const width = widthOf(column);
  if (width !== undefined) return fixedValues(bytes, position, width, count, place);
  if (column.physicalType === physicalTypes.byteArray) return plainByteArrays(bytes, position, place);
  throw unsupported(place.chunk, 'it has a dictionary of booleans', 'Write the file again.');
}

/** Values of one width that stand one after the other. */
function fixedValues(bytes: Uint8Array, from: number, width: number, count: number, place: ValuePlace): ReadValues {
  if (width < 1) throw broken(place.chunk, 'its values have no bytes');
  if (from + width * count > bytes.length) throw broken(place.chunk, 'a page has fewer values than it claims');
  let position = from;
  return (count, { starts, ends }) => {
    for (let index = 0; index < count; index += 1) {
      starts[index] = position;
      position += width;
      ends[index] = position;
    }
    return bytes;
  };
}

/** Values that each stand behind their length in 4 bytes. */
function plainByteArrays(bytes: Uint8Array, from: number, place: ValuePlace): ReadValues {
  const last = bytes.length;
  let position = from;
  return (count, { starts, ends }) => {
    for (let index = 0; index < count; index += 1) {
      const start = position + 4;
      if (start > last) throw broken(place.chunk, 'a page has fewer values than it claims');
      const length =
        bytes[position]! | (bytes[position + 1]! << 8) | (bytes[position + 2]! << 16) | (bytes[position + 3]! << 24);
      if (length < 0 || length > last - start)
        throw broken(place.chunk, 'a value is longer than what is left of its page');
      if (length > tableLimits.cellBytes) throw largeCell(place.of(index));
      position = start + length;
      starts[index] = start;
      ends[index] = position;
    }
    return bytes;
  };
}

/**
 * Values of BYTE_STREAM_SPLIT: first the first bytes of all values, then the second ones and so on.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#byte-stream-split-byte_stream_split--9
 */
export function splitStreams(
  bytes: Uint8Array,
  from: number,
  width: number,
  count: number,
  place: ValuePlace,
): ReadValues {
  if (bytes.length - from !== width * count) throw broken(place.chunk, 'a page has not as many values as it claims');
  const values = Buffer.allocUnsafeSlow(width * count);
  for (let part = 0; part < width; part += 1) {
    const stream = from + part * count;
    for (let index = 0; index < count; index += 1) values[index * width + part] = bytes[stream + index]!;
  }
  return fixedValues(values, 0, width, count, place);
}
