import type { Refusal } from '../result/refusal.ts';
import {
  beyondAscii,
  carriageReturn,
  classifyPlainBytes,
  classifyQuotedBytes,
  control,
  delimiter,
  forbiddenCodePoint,
  lineFeed,
  ordinary,
  quote,
} from './byteClasses.ts';
import { asciiForm, type CellForm, doubledQuotesForm, utf8Form } from './cellForm.ts';
import { tableLimits } from './limits.ts';
import {
  bareCarriageReturn,
  blankLine,
  cellTooLarge,
  controlCharacter,
  mixedLineEnds,
  quoteInPlainCell,
  rowTooLarge,
  textAfterQuote,
  unclosedQuote,
} from './tableRefusals.ts';

/** Takes what the scanner finds, in the file's order. */
export interface RecordSink {
  /** A cell without the quotes around it; `bytes` is valid during the call only. `column` counts from 0. */
  cell(column: number, bytes: Buffer, start: number, end: number, form: CellForm): void;
  /** The end of a record that began on `line`. Returns what takes the next records; `undefined` stops the scan. */
  record(columns: number, line: number): RecordSink | undefined;
}

/** Where in a cell the scanner stands. */
type Phase = 'start' | 'plain' | 'quoted' | 'closed';

const nothing = Buffer.alloc(0);
const newline = 0x0a;

/**
 * Finds cells and records in the bytes of one CSV or TSV file (RFC 4180, strictly), chunk by chunk.
 *
 * It throws a `Refusal` at the first byte that breaks a rule, and the same one however the bytes are cut
 * into chunks. It keeps the bytes of an unfinished cell between chunks and nothing else of the file.
 */
export class RecordScanner {
  readonly #file: string;
  readonly #plainClasses: Uint8Array;
  readonly #quotedClasses = classifyQuotedBytes();
  #sink: RecordSink | undefined;
  #lineEnd: 'LF' | 'CRLF' | undefined;
  #unfinished = nothing;
  #phase: Phase = 'start';
  #form = asciiForm;
  #column = 0;
  #line = 1;
  #recordLine = 1;
  #cellLine = 1;
  // Offsets into the current chunk, to which the unfinished cell of the last one is prefixed.
  #position = 0;
  #cellStart = 0;
  /** Negative where the record began before the current chunk. */
  #recordStart = 0;

  /**
   * @param delimiterByte Comma or tab.
   * @param begun Where a scan that begins in the middle of a file stands: the line of its first byte, and how
   *   the lines before it end (1: LF, 2: CRLF, 0: there are none).
   */
  constructor(file: string, delimiterByte: number, sink: RecordSink, begun?: { line: number; lineEnd: number }) {
    this.#file = file;
    this.#plainClasses = classifyPlainBytes(delimiterByte);
    this.#sink = sink;
    if (begun === undefined) return;
    this.#line = begun.line;
    this.#recordLine = begun.line;
    this.#cellLine = begun.line;
    this.#lineEnd = ([undefined, 'LF', 'CRLF'] as const)[begun.lineEnd];
  }

  /** Offset in the last chunk, prefixed by what was unfinished before it, of the next byte to be read. */
  get position(): number {
    return this.#position;
  }

  /** 1-based line that the next byte stands on. */
  get line(): number {
    return this.#line;
  }

  /** Whether the sink wants no more records. */
  get isStopped(): boolean {
    return this.#sink === undefined;
  }

  /** @param chunk Valid UTF-8 that ends between two characters. */
  write(chunk: Buffer): void {
    const bytes = this.#unfinished.length === 0 ? chunk : Buffer.concat([this.#unfinished, chunk]);
    while (this.#position < bytes.length && this.#sink !== undefined) {
      if (!this.#scanCell(bytes)) break;
    }
    if (this.#sink !== undefined) this.#keepUnfinished(bytes);
  }

  /** Ends the last record, whose line end may be missing. */
  end(): void {
    const bytes = this.#unfinished;
    if (this.#sink === undefined) return;
    if (this.#position < bytes.length) throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
    if (this.#phase === 'quoted') throw this.#refuse(unclosedQuote(this.#file, this.#cellLine, this.#column + 1));
    if (this.#phase === 'start' && this.#column === 0) return;
    this.#endCell(bytes, this.#sink);
    this.#endRecord(this.#sink);
  }

  /** Reads on in one cell. Returns false where the next byte decides what the last one means. */
  #scanCell(bytes: Buffer): boolean {
    switch (this.#phase) {
      case 'start':
        this.#passPlainCells(bytes, this.#sink!);
        this.#beginCell(bytes);
        return true;
      case 'plain':
        this.#passOrdinary(bytes, this.#plainClasses);
        return this.#position === bytes.length || this.#scanSpecial(bytes);
      case 'quoted':
        this.#passOrdinary(bytes, this.#quotedClasses);
        return this.#position === bytes.length || this.#scanQuotedSpecial(bytes);
      case 'closed':
        return this.#scanAfterQuote(bytes);
    }
  }

  /** The fast path: hands on cells of ASCII without quotes, up to the first byte that is anything else. */
  #passPlainCells(bytes: Buffer, sink: RecordSink): void {
    const classes = this.#plainClasses;
    const rowLimit = this.#recordStart + tableLimits.rowBytes;
    let position = this.#position;
    let cellStart = this.#cellStart;
    let column = this.#column;
    this.#cellLine = this.#line;
    for (;;) {
      position = skipOrdinary(bytes, position, classes);
      if (position === bytes.length || classes[bytes[position]!] !== delimiter) break;
      if (position > rowLimit || position - cellStart > tableLimits.cellBytes) break;
      sink.cell(column++, bytes, cellStart, position, asciiForm);
      cellStart = ++position;
    }
    this.#position = position;
    this.#cellStart = cellStart;
    this.#column = column;
  }

  /** Decides by its first bytes what kind of cell the current one is. */
  #beginCell(bytes: Buffer): void {
    if (this.#position > this.#cellStart) {
      this.#phase = 'plain';
    } else if (this.#position < bytes.length) {
      const isQuoted = this.#plainClasses[bytes[this.#position]!] === quote;
      this.#phase = isQuoted ? 'quoted' : 'plain';
      if (isQuoted) this.#cellStart = ++this.#position;
    }
  }

  #passOrdinary(bytes: Buffer, classes: Uint8Array): void {
    const length = bytes.length;
    let position = this.#position;
    let byteClass = ordinary;
    while (position < length) {
      byteClass = classes[bytes[position]!]!;
      if (byteClass === beyondAscii) this.#passBeyondAscii(bytes, position);
      else if (byteClass !== ordinary) break;
      position++;
    }
    this.#position = position;
  }

  #passBeyondAscii(bytes: Buffer, position: number): void {
    const codePoint = forbiddenCodePoint(bytes, position);
    this.#form |= utf8Form;
    if (codePoint < 0) return;
    this.#position = position;
    throw this.#refuse(controlCharacter(this.#file, this.#line, codePoint));
  }

  /** A byte that ends a plain cell, or may not stand in one. */
  #scanSpecial(bytes: Buffer): boolean {
    const byteClass = this.#plainClasses[bytes[this.#position]!];
    if (byteClass === quote) throw this.#refuse(quoteInPlainCell(this.#file, this.#line, this.#column + 1));
    return this.#scanCellEnd(bytes, byteClass);
  }

  #scanAfterQuote(bytes: Buffer): boolean {
    const byteClass = this.#plainClasses[bytes[this.#position]!];
    if (byteClass === quote) {
      this.#form |= doubledQuotesForm;
      this.#phase = 'quoted';
      this.#position++;
      return true;
    }
    if (byteClass === beyondAscii) this.#passBeyondAscii(bytes, this.#position);
    if (byteClass === ordinary || byteClass === beyondAscii) {
      throw this.#refuse(textAfterQuote(this.#file, this.#line, this.#column + 1));
    }
    return this.#scanCellEnd(bytes, byteClass);
  }

  /** A delimiter, a line end or a forbidden character after a cell. */
  #scanCellEnd(bytes: Buffer, byteClass: number | undefined): boolean {
    const sink = this.#sink!;
    if (byteClass === delimiter) {
      this.#endCell(bytes, sink);
      this.#cellStart = ++this.#position;
      return true;
    }
    if (byteClass === control) throw this.#refuseControl(bytes);
    if (byteClass === carriageReturn && !this.#isLineEnd(bytes)) return false;
    const lineEnd = byteClass === lineFeed ? 'LF' : 'CRLF';
    this.#checkLine(lineEnd);
    this.#endCell(bytes, sink);
    this.#endRecord(sink);
    this.#line++;
    this.#recordLine = this.#line;
    this.#position += lineEnd === 'LF' ? 1 : 2;
    this.#recordStart = this.#position;
    this.#cellStart = this.#position;
    return true;
  }

  /** A byte that ends a quoted cell, belongs to a line end in one, or may not stand in one. */
  #scanQuotedSpecial(bytes: Buffer): boolean {
    const byteClass = this.#quotedClasses[bytes[this.#position]!];
    if (byteClass === control) throw this.#refuseControl(bytes);
    if (byteClass === carriageReturn && !this.#isLineEnd(bytes)) return false;
    if (byteClass === quote) this.#phase = 'closed';
    if (byteClass === lineFeed) this.#line++;
    this.#position++;
    return true;
  }

  /** Whether LF follows the CR at the position; false where that is not known yet. */
  #isLineEnd(bytes: Buffer): boolean {
    const next = bytes[this.#position + 1];
    if (next !== undefined && next !== newline) throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
    return next === newline;
  }

  #checkLine(lineEnd: 'LF' | 'CRLF'): void {
    this.#lineEnd ??= lineEnd;
    if (lineEnd !== this.#lineEnd) throw this.#refuse(mixedLineEnds(this.#file, this.#line, this.#lineEnd));
    const isBlank = this.#column === 0 && this.#phase === 'plain' && this.#position === this.#cellStart;
    if (isBlank) throw blankLine(this.#file, this.#line);
  }

  #endCell(bytes: Buffer, sink: RecordSink): void {
    this.#checkLimits();
    const end = this.#phase === 'closed' ? this.#position - 1 : this.#position;
    sink.cell(this.#column, bytes, this.#cellStart, end, this.#form);
    this.#column++;
    this.#phase = 'start';
    this.#form = asciiForm;
  }

  #endRecord(sink: RecordSink): void {
    this.#sink = sink.record(this.#column, this.#recordLine);
    this.#column = 0;
  }

  #keepUnfinished(bytes: Buffer): void {
    this.#checkLimits();
    // Copied, because whoever reads the file may use the chunk's memory again.
    this.#unfinished = this.#cellStart === bytes.length ? nothing : Buffer.from(bytes.subarray(this.#cellStart));
    this.#position -= this.#cellStart;
    this.#recordStart -= this.#cellStart;
    this.#cellStart = 0;
  }

  #checkLimits(): void {
    const isCellTooLarge = this.#position - this.#cellStart > tableLimits.cellBytes;
    if (isCellTooLarge || this.#position - this.#recordStart > tableLimits.rowBytes) {
      const refusal = this.#exceededLimit();
      if (refusal !== undefined) throw refusal;
    }
  }

  /** The limit that was passed first, so that it does not depend on where chunks end. */
  #exceededLimit(): Refusal | undefined {
    const cellEnd = this.#phase === 'closed' ? this.#position - 1 : this.#position;
    const cellLimit = this.#cellStart + tableLimits.cellBytes;
    const rowLimit = this.#recordStart + tableLimits.rowBytes;
    if (cellEnd > cellLimit && cellLimit <= rowLimit) {
      const isQuoted = this.#phase === 'quoted' || this.#phase === 'closed';
      return cellTooLarge(this.#file, this.#cellLine, this.#column + 1, isQuoted);
    }
    return this.#position > rowLimit ? rowTooLarge(this.#file, this.#recordLine) : undefined;
  }

  #refuseControl(bytes: Buffer): Refusal {
    return this.#refuse(controlCharacter(this.#file, this.#line, bytes[this.#position]!));
  }

  /** What is refused at the position, unless a limit was passed before. */
  #refuse(refusal: Refusal): Refusal {
    return this.#exceededLimit() ?? refusal;
  }
}

/** A function of its own because that makes the engine's code for this innermost loop a third faster. */
function skipOrdinary(bytes: Buffer, from: number, classes: Uint8Array): number {
  const length = bytes.length;
  let position = from;
  while (position < length && classes[bytes[position]!] === ordinary) position++;
  return position;
}
