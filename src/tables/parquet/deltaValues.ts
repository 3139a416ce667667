import { parquetLimits, tableLimits } from '../limits.ts';
import { type Places, type ReadValues, tooManyBytes, type ValuePlace } from './cells.ts';
import { DeltaReader } from './deltaReader.ts';
import type { ExpansionBudget } from './expansionBudget.ts';
import { broken, largeCell } from './parquetRefusals.ts';

/** Integers of DELTA_BINARY_PACKED, as PLAIN has them. */
export function deltaIntegers(
  bytes: Uint8Array,
  from: number,
  width: 4 | 8,
  count: number,
  place: ValuePlace,
): ReadValues {
  const integers = new DeltaReader(bytes, from, count, place.chunk);
  return (count, { starts, ends }) => {
    const lows = new Int32Array(count);
    const highs = width === 8 ? new Int32Array(count) : undefined;
    integers.read(count, lows, highs);
    const values = new DataView(new ArrayBuffer(width * count));
    for (let index = 0; index < count; index += 1) {
      const start = width * index;
      values.setInt32(start, lows[index]!, true);
      if (highs !== undefined) values.setInt32(start + 4, highs[index]!, true);
      starts[index] = start;
      ends[index] = start + width;
    }
    return new Uint8Array(values.buffer);
  };
}

/**
 * Values of DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-length-byte-array-delta_length_byte_array--6
 */
export function deltaLengthByteArrays(bytes: Uint8Array, from: number, count: number, place: ValuePlace): ReadValues {
  const lengths = new DeltaReader(bytes, from, count, place.chunk);
  let position = new DeltaReader(bytes, from, count, place.chunk).skip();
  return (count, { starts, ends }) => {
    lengths.read(count, ends);
    for (let index = 0; index < count; index += 1) {
      const length = ends[index]!;
      if (length < 0 || length > bytes.length - position) {
        throw broken(place.chunk, 'a value is longer than what is left of its page');
      }
      if (length > tableLimits.cellBytes) throw largeCell(place.of(index));
      starts[index] = position;
      position += length;
      ends[index] = position;
    }
    return bytes;
  };
}

/**
 * Values of DELTA_BYTE_ARRAY: how many bytes each shares with the one before, then what follows them.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-strings-delta_byte_array--7
 */
export function deltaByteArrays(
  bytes: Uint8Array,
  from: number,
  count: number,
  budget: ExpansionBudget,
  place: ValuePlace,
): ReadValues {
  const prefixLengths = new DeltaReader(bytes, from, count, place.chunk);
  const suffixesAt = new DeltaReader(bytes, from, count, place.chunk).skip();
  const readSuffixes = deltaLengthByteArrays(bytes, suffixesAt, count, place);
  let previous: Uint8Array = new Uint8Array(0);
  return (count, places) => {
    const prefixes = new Int32Array(count);
    prefixLengths.read(count, prefixes);
    readSuffixes(count, places);
    const length = measure(prefixes, places, previous.length, place);
    if (length > parquetLimits.pageBytes || !budget.allows(length, 0)) throw tooManyBytes(place.chunk);
    const values = joinParts(bytes, prefixes, places, previous, Buffer.allocUnsafeSlow(length));
    previous = values.subarray(places.starts[count - 1]!, places.ends[count - 1]!);
    return values;
  };
}

/** Bytes of all values together. */
function measure(prefixes: Int32Array, { starts, ends }: Places, before: number, place: ValuePlace): number {
  let total = 0;
  let previous = before;
  for (let index = 0; index < prefixes.length; index += 1) {
    const prefix = prefixes[index]!;
    if (prefix < 0 || prefix > previous)
      throw broken(place.chunk, 'a value shares more bytes than the one before it has');
    previous = prefix + ends[index]! - starts[index]!;
    if (previous > tableLimits.cellBytes) throw largeCell(place.of(index));
    total += previous;
  }
  return total;
}

/** Writes the values one after the other; `places` are at first those of the suffixes in `bytes`. */
function joinParts(
  bytes: Uint8Array,
  prefixes: Int32Array,
  { starts, ends }: Places,
  before: Uint8Array,
  values: Uint8Array,
): Uint8Array {
  let written = 0;
  for (let index = 0; index < prefixes.length; index += 1) {
    const start = written;
    const prefix = prefixes[index]!;
    if (index === 0) values.set(before.subarray(0, prefix));
    else values.copyWithin(start, starts[index - 1]!, starts[index - 1]! + prefix);
    written += prefix;
    for (let at = starts[index]!; at < ends[index]!; at += 1) values[written++] = bytes[at]!;
    starts[index] = start;
    ends[index] = written;
  }
  return values;
}
