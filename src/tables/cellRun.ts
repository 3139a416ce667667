/** Cells of one column in consecutive rows: the cell of row `r` is `bytes[starts[r]..ends[r])`, valid UTF-8 text. */
export interface CellRun {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  rows: number;
}
