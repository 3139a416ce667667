import { isAscii, isUtf8 } from 'node:buffer';
import { parquetLimits, tableLimits } from '../limits.ts';
import type { WriteCell } from './cellText.ts';
import { broken, largeCell, notUtf8Cell, type ParquetPlace, tooMuchMemory } from './parquetRefusals.ts';
import { TextBuffer } from './textBuffer.ts';

/** Where values or cells stand in their bytes: number `index` is `bytes[starts[index]..ends[index])`. */
export interface Places {
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Finds the next `count` values that are not null, and writes their places to the beginning of `places`.
 *
 * @returns the bytes that they stand in; other bytes or the same as the last time
 */
export type ReadValues = (count: number, places: Places) => Uint8Array;

/** Names the place of a value, for refusals. */
export interface ValuePlace {
  /** Of the column chunk. */
  readonly chunk: ParquetPlace;
  /** Of a value, from 0 for the first of the current run. */
  of(index: number): ParquetPlace;
}

/** Makes texts of values that are texts already, by checking them. */
export function checkTexts(read: ReadValues, place: ValuePlace): ReadValues {
  return (count, places) => {
    const bytes = read(count, places);
    const wrong = firstInvalidText(bytes, places, count);
    if (wrong >= 0) throw notUtf8Cell(place.of(wrong));
    return bytes;
  };
}

/**
 * Index of the first of some texts that is not UTF-8; -1 where all are.
 *
 * @param bytes Texts in their order; what stands between them is of no more use, and is overwritten
 */
function firstInvalidText(bytes: Uint8Array, { starts, ends }: Places, count: number): number {
  const from = starts[0]!;
  const all = bytes.subarray(from, ends[count - 1]!);
  if (isAscii(all)) return -1;
  let isWhole = true;
  let end = from;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index]!;
    // A null character ends whatever character was begun before.
    for (; end < start; end += 1) bytes[end] = 0;
    end = ends[index]!;
    // Without anything between them, two halves of a character would look whole.
    if (end > start && (bytes[start]! & 0xc0) === 0x80) isWhole = false;
  }
  if (isWhole && isUtf8(all)) return -1;
  for (let index = 0; index < count; index += 1) {
    if (!isUtf8(bytes.subarray(starts[index]!, ends[index]!))) return index;
  }
  return -1;
}

/** Makes texts of values that are none. */
export function writeTexts(read: ReadValues, write: WriteCell, place: ValuePlace): ReadValues {
  return (count, places) => {
    const { starts, ends } = places;
    const values = read(count, places);
    const out = new TextBuffer(12 * count);
    for (let index = 0; index < count; index += 1) {
      const start = out.length;
      if (!write(out, values, starts[index]!, ends[index]!)) {
        throw broken(place.of(index), 'a value is not of the type of its column, or beyond what Holdout reads');
      }
      if (out.length - start > tableLimits.cellBytes) throw largeCell(place.of(index));
      if (out.length > parquetLimits.pageBytes) throw tooManyBytes(place.chunk);
      starts[index] = start;
      ends[index] = out.length;
    }
    return out.bytes;
  };
}

/** The refusal of cells that take more memory at once than pages may. */
export function tooManyBytes(place: ParquetPlace): Error {
  return tooMuchMemory(
    place,
    `the cells of one page or dictionary have more than ${parquetLimits.pageBytes} bytes`,
    'Write the file with smaller pages or row groups.',
  );
}
