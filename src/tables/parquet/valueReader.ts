/** Reads the values of a page, without nulls, as cells. */
export interface ValueReader {
  /**
   * Reads the next `count` values: the cell of value `i` is `[starts[i], ends[i])` of the result.
   *
   * @throws ParquetProblem where there are fewer, or one of them is invalid
   */
  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array;
  /** @throws ParquetProblem where values are left over */
  finish(): void;
}
