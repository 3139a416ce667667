/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
export const tableLimits = {
  /** Bytes of one cell as written, without the quotes around it. */
  cellBytes: 64 * 1024,
  /** Bytes of one row or header as written, without its line end. */
  rowBytes: 8 * 1024 * 1024,
  columns: 4096,
  /** Bytes that may come out of one compressed file. */
  textBytes: 64 * 1024 ** 3,
  /** Bytes that may come out for each compressed one, after the first `freelyUnpackedBytes`: real tables reach 100. */
  unpackingRatio: 200,
  freelyUnpackedBytes: 16 * 1024 * 1024,
} as const;

/** What a Parquet file may ask of memory and time, whatever it claims. Beyond it a file is refused with exit 4. */
export const parquetLimits = {
  /** Rows of one file. */
  rows: 2 ** 28,
  rowsOfGroup: 2 ** 26,
  rowGroups: 2 ** 17,
  /** Elements of the schema: columns, and the groups of nested ones. */
  schemaElements: 2 ** 16,
  footerBytes: 64 * 1024 * 1024,
  pageHeaderBytes: 1024 * 1024,
  /** Bytes of one page, decompressed or not, and of the cells that are made of one run of rows. */
  pageBytes: 256 * 1024 * 1024,
  /** Bytes that pages may decompress to before their ratio to the bytes read counts. */
  freeBytes: 1024 * 1024 * 1024,
  /** Bytes that pages may decompress to for each byte read. */
  expansion: 1024,
} as const;
