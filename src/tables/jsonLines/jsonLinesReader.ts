import { isUtf8 } from 'node:buffer';
import type { CellRun } from '../cellRun.ts';
import { tableLimits } from '../limits.ts';
import { notUtf8 } from '../tableRefusals.ts';
import { firstInvalidByte } from '../utf8.ts';
import { lineFeed, minus } from './jsonBytes.ts';
import {
  emptyJsonFile,
  floatId,
  largeId,
  logicalId,
  missingKey,
  nestedValue,
  nullId,
  valueTooLarge,
} from './jsonRefusals.ts';
import { JsonScanner, type ValueKind } from './jsonScanner.ts';
import { ObjectKeys } from './objectKeys.ts';
import { unescapeInPlace } from './unescape.ts';

/** A key that is wanted of each object. */
export interface JsonColumn {
  name: string;
  /** Ids are text, and never null. */
  isId: boolean;
  /** Where the key is absent, or null, the cell is empty, also of an id. Default: false. */
  isOptional?: boolean;
}

const nothing: Buffer = Buffer.alloc(0);
const safeDigits = String(Number.MAX_SAFE_INTEGER).length;

/**
 * Reads blocks of whole lines of one JSON Lines file: one object of RFC 8259 on each line, and nothing beside it.
 *
 * Strings are taken as they are, without their escapes; numbers as they are written; `true` and `false` as these words;
 * null as the empty cell. An id is a string, or an integer within ±(2^53 − 1), which every reader takes for the same.
 * What stands under other keys is checked and passed over.
 *
 * @see JsonScanner for what is valid
 */
export class JsonLinesReader {
  readonly #file: string;
  readonly #columns: readonly JsonColumn[];
  readonly #keys: ObjectKeys;
  readonly #scanner: JsonScanner;
  readonly #starts: Int32Array[];
  readonly #ends: Int32Array[];
  #capacity = 1024;
  #block: Buffer = nothing;
  /** A copy of the block in which escapes are replaced; undefined while none had to be. */
  #unescaped: Buffer | undefined;
  #row = 0;
  #found = 0;

  /** @param columns keys that are wanted, each once; upper and lower case differ */
  constructor(file: string, columns: readonly JsonColumn[]) {
    this.#file = file;
    this.#columns = columns;
    this.#keys = new ObjectKeys(columns.map(({ name }) => name));
    this.#scanner = new JsonScanner(file, this.#keys);
    this.#starts = columns.map(() => new Int32Array(this.#capacity));
    this.#ends = columns.map(() => new Int32Array(this.#capacity));
  }

  /**
   * Reads all lines of a block.
   *
   * @param block bytes that begin with the beginning of a line and end after a line feed, or at the end of the file,
   *   without a byte order mark; the caller sees to it that it has not much more than `tableLimits.rowBytes`
   * @param firstLine number of the block's first line in the file, from 1
   * @param offset of the block's first byte in the file, for messages
   * @returns the cells of each wanted column, in their order. They lie in the block itself or, where an escape had to
   *   be replaced, in a copy of it, and hold until the next call.
   * @throws Refusal `table/…` at the first line that breaks a rule; with exit 4 for a limit of `tableLimits`
   */
  read(block: Uint8Array, firstLine: number, offset = 0): { rows: number; cells: readonly CellRun[] } {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    const end = validLines(bytes);
    this.#begin(bytes);
    this.#scanner.begin(end === bytes.length ? bytes : bytes.subarray(0, end), firstLine);
    while (this.#scanner.position < end) this.#readRow();
    if (end < bytes.length) throw notUtf8(this.#file, this.#scanner.line, offset + firstInvalidByte(bytes));
    return { rows: this.#row, cells: this.#columns.map((_, column) => this.#runOf(block, column)) };
  }

  #begin(bytes: Buffer): void {
    this.#block = bytes;
    this.#unescaped = undefined;
    this.#row = 0;
  }

  #runOf(block: Uint8Array, column: number): CellRun {
    const rows = this.#row;
    const starts = this.#starts[column]!.subarray(0, rows);
    const ends = this.#ends[column]!.subarray(0, rows);
    return { bytes: this.#unescaped ?? block, starts, ends, rows };
  }

  #readRow(): void {
    if (this.#row === this.#capacity) this.#grow();
    this.#found = 0;
    const line = this.#scanner.line;
    this.#scanner.readLine(this.#readValue);
    if (this.#found < this.#columns.length) this.#fillAbsent(line);
    this.#row += 1;
  }

  readonly #readValue = (key: number): void => {
    const start = this.#scanner.position;
    const kind = this.#scanner.passValue();
    if (key >= this.#columns.length) return;
    this.#found += 1;
    const end = this.#scanner.position;
    if (kind === 'string') this.#place(key, start + 1, end - 1);
    else if (kind === 'escaped string') this.#placeUnescaped(key, start + 1, end - 1);
    else this.#placeOther(key, kind, start, end);
  };

  #place(column: number, start: number, end: number): void {
    if (end - start > tableLimits.cellBytes) throw this.#refuse(valueTooLarge, column, start);
    this.#starts[column]![this.#row] = start;
    this.#ends[column]![this.#row] = end;
  }

  #placeUnescaped(column: number, start: number, end: number): void {
    this.#place(column, start, end);
    this.#unescaped ??= Buffer.from(this.#block);
    this.#ends[column]![this.#row] = unescapeInPlace(this.#unescaped, start, end);
  }

  #placeOther(column: number, kind: ValueKind, start: number, end: number): void {
    const { isId, isOptional = false } = this.#columns[column]!;
    if (kind === 'nested') throw this.#refuse(nestedValue, column, start);
    if (kind === 'null') {
      if (isId && !isOptional) throw this.#refuse(nullId, column, start);
      this.#place(column, start, start);
      return;
    }
    if (isId) this.#checkId(column, kind, start, end);
    this.#place(column, start, end);
  }

  #checkId(column: number, kind: ValueKind, start: number, end: number): void {
    if (kind === 'logical') throw this.#refuse(logicalId, column, start);
    const isNegative = this.#block[start] === minus;
    const text = this.#block.toString('latin1', start + (isNegative ? 1 : 0), Math.min(end, start + safeDigits + 2));
    if (kind !== 'integer' || (isNegative && text === '0')) throw this.#refuse(floatId, column, start);
    if (text.length > safeDigits || Number(text) > Number.MAX_SAFE_INTEGER) throw this.#refuse(largeId, column, start);
  }

  #refuse(sentence: typeof nullId, column: number, start: number): Error {
    return sentence(this.#scanner.place(start), this.#columns[column]!.name);
  }

  #fillAbsent(line: number): void {
    for (const [column, { name, isOptional = false }] of this.#columns.entries()) {
      if (this.#keys.has(column)) continue;
      if (!isOptional) throw missingKey({ file: this.#file, line }, name);
      this.#place(column, 0, 0);
    }
  }

  #grow(): void {
    this.#capacity *= 2;
    for (const lists of [this.#starts, this.#ends]) {
      for (const [column, list] of lists.entries()) {
        const longer = new Int32Array(this.#capacity);
        longer.set(list);
        lists[column] = longer;
      }
    }
  }
}

/**
 * The keys of a file's first object, in its order: the names of its columns.
 *
 * @param firstLine the first line, with or without its end, without a byte order mark
 * @throws Refusal as `JsonLinesReader` has them, and `table/empty` where there is no byte
 */
export function readJsonHeader(file: string, firstLine: Uint8Array): readonly string[] {
  const bytes = Buffer.from(firstLine.buffer, firstLine.byteOffset, firstLine.byteLength);
  if (bytes.length === 0) throw emptyJsonFile(file);
  if (!isUtf8(bytes)) throw notUtf8(file, 1, firstInvalidByte(bytes));
  const keys = new ObjectKeys([]);
  const scanner = new JsonScanner(file, keys);
  const names: string[] = [];
  scanner.begin(bytes, 1);
  scanner.readLine((key) => {
    names.push(keys.textOf(key));
    scanner.passValue();
  });
  return names;
}

/** Length of the whole lines at the beginning that are valid UTF-8. */
function validLines(bytes: Buffer): number {
  if (isUtf8(bytes)) return bytes.length;
  return bytes.lastIndexOf(lineFeed, firstInvalidByte(bytes)) + 1;
}
