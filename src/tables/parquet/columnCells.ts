import type { CellRun } from '../cellRun.ts';
import type { Chunk } from './footer.ts';
import { HybridReader } from './hybrid.ts';
import { encodings } from './pageHeader.ts';
import { type Page, readPages } from './pages.ts';
import { broken, excessive, unsupported } from './problem.ts';
import type { RandomAccess } from './randomAccess.ts';
import type { FlatColumn } from './schema.ts';
import type { ValueReader } from './valueReader.ts';
import { directReader, rewrite, wrongEncoding } from './values.ts';
import { valueTextOf } from './valueText.ts';

/** Rows of a run: few enough for the cache, and a page that claims many rows takes no memory for them. */
const runRows = 16 * 1024;
const mostDictionaryValues = 1 << 24;

/** Cells that the codes of a page choose from. */
interface Dictionary {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Reads the cells of a column in one row group.
 *
 * @param rows rows of the row group
 * @throws ParquetProblem
 */
export function* readCells(source: RandomAccess, chunk: Chunk, column: FlatColumn, rows: number): Generator<CellRun> {
  let dictionary: Dictionary | undefined;
  let left = rows;
  let isFirst = true;
  for (const page of readPages(source, chunk)) {
    if (page.header.kind === 'dictionary') {
      if (!isFirst) throw broken('a dictionary does not stand before all other pages');
      dictionary = readDictionary(page, column);
    } else {
      left -= page.header.values;
      yield* readPageCells(page, left, column, dictionary);
    }
    isFirst = false;
  }
  if (left > 0) throw broken(`its pages have ${rows - left} values, and the row group has ${rows} rows`);
}

function readDictionary({ header, bytes }: Page, column: FlatColumn): Dictionary {
  const { plain, plainDictionary } = encodings;
  if (header.encoding !== plain && header.encoding !== plainDictionary) throw wrongEncoding(header.encoding);
  const { values } = header;
  const smallest = column.type === 'BYTE_ARRAY' ? 4 : (valueTextOf(column)?.width ?? 1);
  if (values * smallest > bytes.length) throw excessive('a dictionary claims more values than its bytes can hold');
  if (values > mostDictionaryValues) throw excessive(`a dictionary has more than ${mostDictionaryValues} values`);
  const starts = new Int32Array(values);
  const ends = new Int32Array(values);
  const reader = directReader(bytes, 0, column, values, plain);
  const cells = reader.read(values, starts, ends);
  reader.finish();
  return { bytes: cells, starts, ends };
}

/** @param left rows of the row group after the page */
function* readPageCells(
  page: Page,
  left: number,
  column: FlatColumn,
  dictionary: Dictionary | undefined,
): Generator<CellRun> {
  const { header, bytes } = page;
  if (left < 0) throw excessive('its pages claim more values than the row group has rows');
  const { at, levels } = beginLevels(page, column);
  const isOfCodes = header.encoding === encodings.plainDictionary || header.encoding === encodings.runLengthDictionary;
  const open = () =>
    isOfCodes
      ? new DictionaryCodes(bytes, at, header.values, dictionary)
      : directReader(bytes, at, column, header.values, header.encoding);
  // A page of nulls alone may have nothing where its values would begin.
  let values: ValueReader | undefined;
  let nulls = 0;
  for (let remaining = header.values; remaining > 0; ) {
    const rows = Math.min(remaining, runRows);
    remaining -= rows;
    const present = presentRows(levels, rows);
    const count = countPresent(present, rows);
    if (count > 0) values ??= open();
    nulls += rows - count;
    yield readRun(values, present, count, rows);
  }
  values?.finish();
  if (header.kind === 'data-v2' && nulls !== header.nulls) {
    throw broken(`a page claims ${header.nulls} nulls and has ${nulls}`);
  }
}

/** Tells for each row of a page whether it has a value; undefined where all have. */
function beginLevels(page: Page, column: FlatColumn): { at: number; levels: HybridReader | undefined } {
  const { header, bytes } = page;
  const { values } = header;
  if (header.kind === 'data-v2') {
    if (header.rows !== values) throw broken('a page has another number of rows than of values');
    const at = header.repetitionBytes + header.definitionBytes;
    const levels = column.isOptional ? new HybridReader(bytes, header.repetitionBytes, at, 1, values) : undefined;
    return { at, levels };
  }
  if (!column.isOptional) return { at: 0, levels: undefined };
  if (header.levelEncoding !== encodings.runLength) {
    throw unsupported('its levels are in an encoding that the format has given up', rewrite);
  }
  if (bytes.length < 4) throw broken('a page ends within its levels');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > bytes.length - 4) throw broken('the levels of a page are longer than the page');
  return { at: 4 + length, levels: new HybridReader(bytes, 4, 4 + length, 1, values) };
}

/** Which of the next rows have a value: 1 for those that have. */
function presentRows(levels: HybridReader | undefined, rows: number): 'all' | 'none' | Int32Array {
  if (levels === undefined) return 'all';
  const repeated = levels.takeRepeated(rows);
  if (repeated === undefined) {
    const present = new Int32Array(rows);
    levels.read(present, rows);
    return present;
  }
  if (repeated > 1) throw levelTooLarge();
  return repeated === 1 ? 'all' : 'none';
}

function readRun(
  values: ValueReader | undefined,
  present: 'all' | 'none' | Int32Array,
  count: number,
  rows: number,
): CellRun {
  const starts = new Int32Array(rows);
  const ends = new Int32Array(rows);
  if (values === undefined || count === 0) return { bytes: new Uint8Array(0), starts, ends, rows };
  const bytes = values.read(count, starts, ends);
  if (present instanceof Int32Array) spread(present, count, starts, ends);
  return { bytes, starts, ends, rows };
}

function countPresent(present: 'all' | 'none' | Int32Array, rows: number): number {
  if (!(present instanceof Int32Array)) return present === 'all' ? rows : 0;
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const level = present[row]!;
    if (level >>> 0 > 1) throw levelTooLarge();
    count += level;
  }
  return count;
}

/** Moves the first `count` cells to the rows that have a value, and empties the others. */
function spread(present: Int32Array, count: number, starts: Int32Array, ends: Int32Array): void {
  let from = count - 1;
  for (let row = present.length - 1; row >= 0; row -= 1) {
    const isPresent = present[row] === 1;
    starts[row] = isPresent ? starts[from]! : 0;
    ends[row] = isPresent ? ends[from]! : 0;
    if (isPresent) from -= 1;
  }
}

/** Values as positions in the dictionary, each of which is checked. */
class DictionaryCodes implements ValueReader {
  readonly #dictionary: Dictionary;
  readonly #reader: HybridReader;

  constructor(bytes: Uint8Array, at: number, values: number, dictionary: Dictionary | undefined) {
    if (dictionary === undefined) throw broken('a page refers to a dictionary, and there is none');
    if (at >= bytes.length) throw broken('a page ends before its values');
    this.#dictionary = dictionary;
    this.#reader = new HybridReader(bytes, at + 1, bytes.length, bytes[at]!, values);
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const { bytes, starts: from, ends: to } = this.#dictionary;
    this.#reader.read(starts, count);
    const size = from.length;
    for (let index = 0; index < count; index += 1) {
      const code = starts[index]! >>> 0;
      if (code >= size) throw broken('a page refers to a value that the dictionary does not have');
      starts[index] = from[code]!;
      ends[index] = to[code]!;
    }
    return bytes;
  }

  finish(): void {}
}

function levelTooLarge(): Error {
  return broken('a level of a page is too large');
}
