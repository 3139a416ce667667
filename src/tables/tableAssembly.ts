import type { CellForm } from './cellForm.ts';
import { ColumnBuilder } from './columnBuilder.ts';
import type { RecordSink } from './recordScanner.ts';
import { lastAtMost, RowLines } from './rowLines.ts';
import type { Column, ColumnRequest, Table, TableFile } from './table.ts';
import { refuseMissingColumn } from './tableHeader.ts';
import { raggedRow, unevenColumn } from './tableRefusals.ts';

/** Hands the cells of one file's rows to the builders of the columns that were asked for. */
export class RowSink implements RecordSink {
  readonly #file: string;
  readonly #columns: number;
  /** For each column of the file; `undefined` for those that nobody asked for. */
  readonly #builders: readonly (ColumnBuilder | undefined)[];
  readonly lines = new RowLines();

  constructor(file: string, builders: readonly (ColumnBuilder | undefined)[]) {
    this.#file = file;
    this.#columns = builders.length;
    this.#builders = builders;
  }

  cell(column: number, bytes: Buffer, start: number, end: number, form: CellForm): void {
    if (column < this.#columns) this.#builders[column]?.add(bytes, start, end, form);
  }

  record(columns: number, line: number): RecordSink {
    if (columns !== this.#columns) throw raggedRow(this.#file, line, columns, this.#columns);
    this.lines.add(line);
    return this;
  }
}

/** Puts the columns of several files together. */
export class TableAssembly {
  readonly #request: ColumnRequest | undefined;
  /** Columns of the table by name, decided by the first file. */
  #builders: Map<string, ColumnBuilder> | undefined;
  readonly #files: TableFile[] = [];
  readonly #lines: RowLines[] = [];

  /** @param request Without it, all columns of the first file are required. */
  constructor(request: ColumnRequest | undefined) {
    this.#request = request;
  }

  /** What takes the rows of a file with that header. Throws a `Refusal` where a column is missing. */
  begin(file: string, header: readonly string[]): RowSink {
    const present = new Set(header);
    for (const name of this.#request?.required ?? []) {
      if (!present.has(name)) throw refuseMissingColumn(file, name, header);
    }
    this.#builders ??= this.#beginColumns(header);
    const builders = this.#builders;
    this.#checkAgainstFirst(file, header, builders);
    return new RowSink(
      file,
      header.map((name) => builders.get(name)),
    );
  }

  /** Adds what is known of a file after its last byte. */
  add(file: TableFile, lines: RowLines): void {
    this.#files.push(file);
    this.#lines.push(lines);
  }

  finish(): Table {
    const columns = [...(this.#builders ?? [])].map(([name, builder]) => [name, builder.finish()] as const);
    return new AssembledTable(new Map(columns), this.#files, this.#lines);
  }

  #beginColumns(header: readonly string[]): Map<string, ColumnBuilder> {
    const request = this.#request;
    const wanted = new Set(request === undefined ? header : [...request.required, ...(request.optional ?? [])]);
    return new Map(header.filter((name) => wanted.has(name)).map((name) => [name, new ColumnBuilder(name)]));
  }

  #checkAgainstFirst(file: string, header: readonly string[], builders: ReadonlyMap<string, ColumnBuilder>): void {
    const first = this.#files[0]?.path;
    if (first === undefined) return;
    const present = new Set(header);
    for (const name of builders.keys()) {
      if (present.has(name)) continue;
      throw this.#request === undefined ? refuseMissingColumn(file, name, header) : unevenColumn(file, name, first);
    }
    for (const name of this.#request?.optional ?? []) {
      if (present.has(name) && !builders.has(name)) throw unevenColumn(first, name, file);
    }
  }
}

/** Columns and the lines of their rows, file by file; rows of a file may have been left out. */
export class AssembledTable implements Table {
  readonly files: readonly TableFile[];
  readonly rows: number;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #lines: readonly RowLines[];
  /** First row of each file. */
  readonly #firstRows: readonly number[];

  constructor(columns: ReadonlyMap<string, Column>, files: readonly TableFile[], lines: readonly RowLines[]) {
    this.files = files;
    this.#columns = columns;
    this.#lines = lines;
    let rows = 0;
    this.#firstRows = lines.map(({ count }) => {
      rows += count;
      return rows - count;
    });
    this.rows = rows;
  }

  has(name: string): boolean {
    return this.#columns.has(name);
  }

  column(name: string): Column {
    const column = this.#columns.get(name);
    if (column === undefined) throw new Error(`the column ${JSON.stringify(name)} was not read`);
    return column;
  }

  fileOf(row: number): number {
    if (!(Number.isInteger(row) && row >= 0 && row < this.rows)) throw new RangeError(`there is no row ${row}`);
    return lastAtMost(this.#firstRows, row);
  }

  placeOf(row: number): { file: string; line: number } {
    const index = this.fileOf(row);
    return { file: this.files[index]!.path, line: this.#lines[index]!.lineOf(row - this.#firstRows[index]!) };
  }
}
