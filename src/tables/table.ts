/** Bytes of one table file, wherever they come from: a folder, a git blob, memory. */
export interface TableSource {
  /** Path for messages and for the report; its ending gives the format. */
  file: string;
  /** Length of the file, where it is known. */
  bytes?: number;
  /** Absolute path, where the file lies on disk. */
  path?: string;
  /** The bytes from the beginning, in chunks of any size; a chunk is used only until the next one is asked for. */
  open(): AsyncIterable<Uint8Array>;
}

/** Dictionary-encoded column: the cell of row `r` is `values[codes[r]]`. */
export interface Column {
  name: string;
  /** Distinct cells in the order of their first appearance, exactly as written: nothing is trimmed or folded. */
  values: readonly string[];
  /** One code for each row. */
  codes: Uint32Array;
}

/** What was read from one file. */
export interface TableFile {
  path: string;
  /** SHA-256 of all bytes of the file, in lower-case hexadecimal. */
  sha256: string;
  /** Length of the file. */
  bytes: number;
  /** All column names in the file's order, those that were not asked for included. */
  header: readonly string[];
  /** Rows without the header. */
  rows: number;
}

/** One or more files with the same columns, read as one table. Rows are counted from 0 across the files. */
export interface Table {
  files: readonly TableFile[];
  rows: number;
  /** The column of that name. Throws an `Error` for a name that was not read: ask `has` first. */
  column(name: string): Column;
  has(name: string): boolean;
  /** File and 1-based line of the first line of a row. Throws a `RangeError` for a row that does not exist. */
  placeOf(row: number): { file: string; line: number };
  /** Index into `files`. Throws a `RangeError` for a row that does not exist. */
  fileOf(row: number): number;
}

/** Columns that a reader of a table needs; all others are checked but not kept. */
export interface ColumnRequest {
  required: readonly string[];
  /** Columns that may be absent, but then from every file. */
  optional?: readonly string[];
}
