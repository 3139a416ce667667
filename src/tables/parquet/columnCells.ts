import type { CellRun } from '../cellRun.ts';
import type { Places, ReadValues, ValuePlace } from './cells.ts';
import { cellWriterOf, type WriteCell } from './cellText.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { type Page, type PageSource, readPages } from './pages.ts';
import { endOfBlock, openPageValues, type ValueSource } from './pageValues.ts';
import { encodings, pageTypes } from './parquetFormat.ts';
import { broken, type ParquetPlace, unsupported } from './parquetRefusals.ts';
import { RunLengthReader } from './runLengthReader.ts';
import type { ParquetColumn } from './schema.ts';

/** Rows of one run. Runs end at multiples of it, so that those of several columns mostly end together. */
const rowsOfRun = 8192;

const nothing: Uint8Array = new Uint8Array(0);

export interface ColumnCellsSource extends PageSource {
  column: ParquetColumn;
  isId: boolean;
  /** Line of the first row of the row group. */
  firstLine: number;
}

/**
 * The cells of a column chunk in the order of rows; null is the empty cell.
 *
 * @returns runs whose `starts` and `ends` are overwritten when the next one is asked for
 * @throws Refusal for a broken chunk, a type or encoding that is not read, and cells that are no text or too long
 */
export function readCells(from: ColumnCellsSource): Generator<CellRun> {
  const write = cellWriterOf(from.column, from.isId, from.place);
  return new ColumnCells(from, write).read();
}

class ColumnCells implements ValuePlace {
  readonly #from: ColumnCellsSource;
  readonly #column: ParquetColumn;
  readonly #valueSource: ValueSource;
  readonly #starts = new Int32Array(rowsOfRun);
  readonly #ends = new Int32Array(rowsOfRun);
  readonly #places: Places = { starts: this.#starts, ends: this.#ends };
  /** Definition levels of the current run: 1 for a row that has a value. */
  readonly #levels = new Int32Array(rowsOfRun);
  #hasNulls = false;
  /** Rows of the row group before the current run. */
  #row = 0;
  #dictionary: Dictionary | undefined;

  constructor(from: ColumnCellsSource, write: WriteCell | undefined) {
    this.#from = from;
    this.#column = from.column;
    this.#valueSource = { column: from.column, write, chunk: from.place, budget: from.budget };
  }

  get chunk(): ParquetPlace {
    return this.#from.place;
  }

  of(index: number): ParquetPlace {
    let row = index;
    if (this.#hasNulls) {
      row = -1;
      for (let values = 0; values <= index; values += 1) row = this.#levels.indexOf(1, row + 1);
    }
    return { ...this.chunk, line: this.#from.firstLine + this.#row + row };
  }

  *read(): Generator<CellRun> {
    for (const page of readPages(this.#from)) {
      if (page.header.type === pageTypes.dictionary) this.#dictionary = readDictionary(this.#valueSource, page);
      else yield* this.#readDataPage(page);
    }
  }

  *#readDataPage(page: Page): Generator<CellRun> {
    const { values: rows } = page.header;
    const { levelBytes, position } = this.#findLevels(page);
    const levels = levelBytes === undefined ? undefined : this.#openLevels(levelBytes, rows);
    const present = levelBytes === undefined ? rows : this.#countPresent(this.#openLevels(levelBytes, rows), rows);
    if (page.header.type === pageTypes.dataV2 && page.header.nulls !== rows - present) {
      throw broken(this.chunk, 'a page has another number of nulls than it claims');
    }
    const read =
      present === 0
        ? undefined
        : openPageValues(this.#valueSource, page, {
            position,
            count: present,
            dictionary: this.#dictionary,
            place: this,
          });
    for (let left = rows; left > 0; ) {
      const count = Math.min(left, rowsOfRun - (this.#row % rowsOfRun));
      const bytes = this.#readRun(count, levels, read);
      yield { bytes, starts: this.#starts, ends: this.#ends, rows: count };
      this.#row += count;
      left -= count;
    }
  }

  /** Where the definition levels stand, in an optional column, and where the values begin. */
  #findLevels({ header, levels, bytes }: Page): { levelBytes?: Uint8Array; position: number } {
    const { isOptional } = this.#column;
    if (header.type === pageTypes.dataV2) {
      if (isOptional) return { levelBytes: levels, position: 0 };
      if (levels.length > 0) throw broken(this.chunk, 'a page has levels where no value may be null');
      return { position: 0 };
    }
    if (!isOptional) return { position: 0 };
    if (header.levelEncoding !== encodings.runLength) {
      throw unsupported(
        this.chunk,
        `its levels have the encoding number ${header.levelEncoding}`,
        'Write the file again.',
      );
    }
    const position = endOfBlock(bytes, 0, this.chunk, 'the levels of a page are cut off');
    return { levelBytes: bytes.subarray(4, position), position };
  }

  #openLevels(bytes: Uint8Array, count: number): RunLengthReader {
    return new RunLengthReader(bytes, { start: 0, end: bytes.length, bitWidth: 1, count }, this.chunk);
  }

  /** How many of the rows of a page have a value. */
  #countPresent(levels: RunLengthReader, rows: number): number {
    let present = 0;
    for (let left = rows; left > 0; ) {
      const count = Math.min(left, rowsOfRun);
      const level = levels.takeEqual(count);
      if (level === undefined) present += this.#readLevels(levels, count);
      else present += count * this.#checkLevel(level);
      left -= count;
    }
    return present;
  }

  /** Reads the levels of the next rows; returns how many of them have a value. */
  #readLevels(levels: RunLengthReader, count: number): number {
    levels.read(this.#levels, count);
    let present = 0;
    for (let row = 0; row < count; row += 1) present += this.#checkLevel(this.#levels[row]!);
    return present;
  }

  #checkLevel(level: number): number {
    if (level !== 0 && level !== 1) throw broken(this.chunk, 'a level is neither 0 nor 1');
    return level;
  }

  /** Finds the cells of the next rows; returns the bytes that they stand in. */
  #readRun(count: number, levels: RunLengthReader | undefined, read: ReadValues | undefined): Uint8Array {
    const level = levels === undefined ? 1 : levels.takeEqual(count);
    this.#hasNulls = level === undefined;
    const present = level === undefined ? this.#readLevels(levels!, count) : level * count;
    const bytes = present === 0 || read === undefined ? nothing : read(present, this.#places);
    if (present < count) this.#spread(count, present);
    return bytes;
  }

  /** Moves the places of values to the rows that have one, and makes the others empty. */
  #spread(rows: number, present: number): void {
    const starts = this.#starts;
    const ends = this.#ends;
    let value = present;
    for (let row = rows - 1; row >= 0; row -= 1) {
      const isPresent = value > 0 && this.#levels[row] === 1;
      if (isPresent) value -= 1;
      starts[row] = isPresent ? starts[value]! : 0;
      ends[row] = isPresent ? ends[value]! : 0;
    }
  }
}
