import { isUtf8 } from 'node:buffer';
import { asciiForm, type CellForm, decodeCell, doubledQuotesForm } from '../tables/cellForm.ts';
import { tableLimits } from '../tables/limits.ts';
import { RecordScanner, type RecordSink } from '../tables/recordScanner.ts';
import { notUtf8, raggedRow } from '../tables/tableRefusals.ts';
import { firstInvalidByte } from '../tables/utf8.ts';
import type { Batch } from './batch.ts';

/** Whole rows of a file in the shared memory. */
export interface Block {
  address: number;
  length: number;
  /** Offset in the file (of its text, where it is compressed) of the first byte. */
  offset: number;
  /** Whether it ends the file, so that its last row may lack a line end. */
  isLast: boolean;
}

export interface CsvFile {
  file: string;
  delimiter: number;
  /** Number of columns in the file. */
  columns: number;
  /** For each column of the file its number among the wanted ones + 1, or 0. */
  columnMap: Uint16Array;
  /** 1: lines end in LF, 2: in CRLF, as the header's does; 0 where the header ends the file. */
  lineEnd: number;
}

/** Fields of the scan's context, as `kernel/layout.ts` has them. */
const field = {
  position: 0,
  end: 1,
  delimiter: 2,
  columns: 3,
  maxRows: 4,
  columnMap: 5,
  starts: 6,
  ends: 7,
  rows: 8,
  status: 9,
  lineEnd: 10,
  cellLimit: 11,
} as const;

const irregular = 1;

/** Reads the rows of blocks of CSV or TSV into batches: the regular ones by the kernel, all others by the scanner. */
export class CsvRows {
  readonly #file: CsvFile;
  readonly #batch: Batch;
  readonly #context: Uint32Array;
  #block: Block = { address: 0, length: 0, offset: 0, isLast: false };
  #position = 0;
  /** End of the bytes that are valid UTF-8. */
  #validEnd = 0;
  #line = 0;

  constructor(file: CsvFile, batch: Batch) {
    this.#file = file;
    this.#batch = batch;
    const { map, maxRows } = batch;
    const buffer = batch.bytes.buffer;
    new Uint16Array(buffer, map.columnMap, file.columns).set(file.columnMap);
    this.#context = new Uint32Array(buffer, map.context, 16);
    const context = this.#context;
    context[field.delimiter] = file.delimiter;
    context[field.columns] = file.columns;
    context[field.maxRows] = maxRows;
    context[field.columnMap] = map.columnMap;
    context[field.starts] = map.starts;
    context[field.ends] = map.ends;
    context[field.lineEnd] = file.lineEnd;
    context[field.cellLimit] = tableLimits.cellBytes;
  }

  /** Lines of the block that have been read. */
  get lines(): number {
    return this.#line;
  }

  begin(block: Block): void {
    this.#block = block;
    this.#position = block.address;
    this.#line = 0;
    const bytes = this.#batch.bytes.subarray(block.address, block.address + block.length);
    this.#validEnd = block.address + (isUtf8(bytes) ? block.length : firstInvalidByte(bytes));
  }

  /**
   * Fills the batch with the next rows of the block; without any, the block has ended.
   *
   * @throws Refusal whose line counts from 0 at the first line of the block
   */
  next(): void {
    const batch = this.#batch;
    batch.begin();
    while (batch.rows < batch.maxRows && this.#position < this.#block.address + this.#block.length) {
      const status = this.#position < this.#validEnd ? this.#scan() : irregular;
      if (status === irregular) this.#readStrictly();
    }
  }

  #scan(): number {
    const { kernel, map, lines } = this.#batch;
    const context = this.#context;
    const before = this.#batch.rows;
    context[field.position] = this.#position;
    context[field.end] = this.#validEnd;
    context[field.rows] = before;
    kernel.scan(map.context);
    const rows = context[field.rows]!;
    for (let row = before; row < rows; row += 1) lines[row] = this.#line++;
    this.#position = context[field.position]!;
    this.#batch.rows = rows;
    return context[field.status]!;
  }

  #readStrictly(): void {
    const { file, delimiter, lineEnd } = this.#file;
    const blockEnd = this.#block.address + this.#block.length;
    const sink = new RowSink(this.#file, this.#batch, this.#validEnd);
    const scanner = new RecordScanner(file, delimiter, sink, { line: this.#line, lineEnd });
    scanner.write(this.#batch.bytes.subarray(this.#position, this.#validEnd));
    if (!scanner.isStopped && this.#validEnd < blockEnd) {
      const offset = this.#block.offset + this.#validEnd - this.#block.address;
      throw notUtf8(file, scanner.line, offset);
    }
    if (scanner.isStopped) this.#position += scanner.position;
    else {
      scanner.end();
      this.#position = blockEnd;
    }
    this.#line = scanner.line;
  }
}

/** Takes one record. */
class RowSink implements RecordSink {
  readonly #file: CsvFile;
  readonly #batch: Batch;
  readonly #end: number;

  /** @param end address after the last byte that the scanner is given */
  constructor(file: CsvFile, batch: Batch, end: number) {
    this.#file = file;
    this.#batch = batch;
    this.#end = end;
  }

  cell(column: number, bytes: Buffer, start: number, end: number, form: CellForm): void {
    const wanted = this.#file.columnMap[column] ?? 0;
    if (wanted === 0 || column >= this.#file.columns) return;
    if ((form & doubledQuotesForm) === asciiForm) {
      // Of a last row without a line end the scanner hands over what it has kept: the end of what it was given.
      const address = this.#end - bytes.length;
      this.#place(wanted - 1, address + start, address + end);
      return;
    }
    const text = Buffer.from(decodeCell(bytes, start, end, form));
    const address = this.#batch.copyAside(text);
    this.#place(wanted - 1, address, address + text.length);
  }

  #place(column: number, start: number, end: number): void {
    this.#batch.setCell(column, this.#batch.rows, start, end);
  }

  record(columns: number, line: number): undefined {
    if (columns !== this.#file.columns) throw raggedRow(this.#file.file, line, columns, this.#file.columns);
    this.#batch.lines[this.#batch.rows] = line;
    this.#batch.rows += 1;
  }
}
