/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
export const tableLimits = {
  /** Bytes of one cell as written, without the quotes around it. */
  cellBytes: 64 * 1024,
  /** Bytes of one row or header as written, without its line end. */
  rowBytes: 8 * 1024 * 1024,
  columns: 4096,
} as const;
