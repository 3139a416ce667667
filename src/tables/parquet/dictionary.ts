import type { Places, ReadValues, ValuePlace } from './cells.ts';
import type { Page } from './pages.ts';
import { toTexts, type ValueSource } from './pageValues.ts';
import { encodings } from './parquetFormat.ts';
import { broken, unsupported } from './parquetRefusals.ts';
import { plainValues, widthOf } from './plainValues.ts';
import type { RunLengthReader } from './runLengthReader.ts';

/** Cells that codes stand for. */
export interface Dictionary extends Places {
  bytes: Uint8Array;
}

/** The cells of a column of booleans, whose bits are codes. */
export const booleans: Dictionary = {
  bytes: Buffer.from('falsetrue'),
  starts: Int32Array.of(0, 5),
  ends: Int32Array.of(5, 9),
};

/** Reads a dictionary page. */
export function readDictionary(source: ValueSource, { header, bytes }: Page): Dictionary {
  const { column, chunk } = source;
  const { encoding, values } = header;
  if (encoding !== encodings.plain && encoding !== encodings.plainDictionary) {
    throw unsupported(chunk, `its dictionary has the encoding number ${encoding}`, 'Write the file again.');
  }
  // Before anything of that size is made.
  if (values * (widthOf(column) ?? 4) > bytes.length) {
    throw broken(chunk, 'its dictionary has fewer values than it claims');
  }
  const places = { starts: new Int32Array(values), ends: new Int32Array(values) };
  if (values === 0) return { bytes, ...places };
  const place: ValuePlace = { chunk, of: () => chunk };
  const read = toTexts(source, plainValues(column, bytes, 0, values, place), place);
  return { bytes: read(values, places), ...places };
}

/** Values that are codes of a dictionary. */
export function dictionaryValues(codes: RunLengthReader, dictionary: Dictionary, place: ValuePlace): ReadValues {
  const { bytes, starts: startOf, ends: endOf } = dictionary;
  const size = startOf.length;
  let read = new Int32Array(0);
  const refuse = () => broken(place.chunk, 'a code stands for nothing in the dictionary');
  return (count, { starts, ends }) => {
    const equal = codes.takeEqual(count);
    if (equal !== undefined) {
      if (equal >>> 0 >= size) throw refuse();
      starts.fill(startOf[equal]!, 0, count);
      ends.fill(endOf[equal]!, 0, count);
      return bytes;
    }
    if (read.length < count) read = new Int32Array(count);
    codes.read(read, count);
    for (let index = 0; index < count; index += 1) {
      const code = read[index]!;
      if (code >>> 0 >= size) throw refuse();
      starts[index] = startOf[code]!;
      ends[index] = endOf[code]!;
    }
    return bytes;
  };
}
