import type { CellRun } from '../tables/cellRun.ts';
import type { Batch } from './batch.ts';

/** Copying a stretch with gaps is quicker than copying cell by cell, up to this many bytes of gaps. */
const gapBytes = 128 * 1024;

/** Hands the cells of a format that is read column by column to batches. */
export class RunRows {
  readonly #batch: Batch;
  readonly #columns: readonly RunCursor[];
  #row = 0;

  readonly #onBatch: () => void;

  /**
   * @param columns runs of each column that the file has; all have as many rows in total
   * @param onBatch is called before each batch: reading a whole row group takes a while
   */
  constructor(batch: Batch, columns: readonly { column: number; runs: Iterable<CellRun> }[], onBatch = () => {}) {
    this.#batch = batch;
    this.#onBatch = onBatch;
    this.#columns = columns.map(({ column, runs }) => new RunCursor(column, runs));
  }

  /** Rows that have been read. */
  get lines(): number {
    return this.#row;
  }

  /** Fills the batch with the next rows; without any, the rows have ended. */
  next(): void {
    const batch = this.#batch;
    this.#onBatch();
    batch.begin();
    const available = Math.min(...this.#columns.map((column) => column.available()));
    if (available === 0 || !Number.isFinite(available)) return;
    const rows = this.#placeAll(Math.min(available, batch.maxRows));
    for (let row = 0; row < rows; row += 1) batch.lines[row] = this.#row++;
    for (const column of this.#columns) column.pass(rows);
    batch.rows = rows;
  }

  #placeAll(wanted: number): number {
    let rows = wanted;
    const bytesOf = (count: number) => this.#columns.reduce((sum, column) => sum + column.measure(count).bytes, 0);
    while (rows > 1 && bytesOf(rows) > this.#batch.sideLeft) rows = rows >>> 1;
    for (const column of this.#columns) column.place(this.#batch, rows);
    return rows;
  }
}

/** Walks through the runs of one column. */
class RunCursor {
  readonly #runs: Iterator<CellRun>;
  #run: CellRun | undefined;
  #row = 0;

  readonly #column: number;

  constructor(column: number, runs: Iterable<CellRun>) {
    this.#column = column;
    this.#runs = runs[Symbol.iterator]();
  }

  /** Rows that are left of the current run, or of the next one. */
  available(): number {
    while (this.#run === undefined || this.#row === this.#run.rows) {
      const { value, done } = this.#runs.next();
      if (done === true) return 0;
      this.#run = value;
      this.#row = 0;
    }
    return this.#run.rows - this.#row;
  }

  /** What copying that many rows takes, and whether as one stretch of bytes. */
  measure(rows: number): { low: number; high: number; isStretch: boolean; bytes: number } {
    const { starts, ends } = this.#run!;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    let sum = 0;
    for (let row = this.#row; row < this.#row + rows; row += 1) {
      const start = starts[row]!;
      const end = ends[row]!;
      if (end === start) continue;
      if (start < low) low = start;
      if (end > high) high = end;
      sum += end - start;
    }
    if (high === 0) return { low: 0, high: 0, isStretch: true, bytes: 0 };
    const isStretch = high - low <= sum + gapBytes;
    return { low, high, isStretch, bytes: isStretch ? high - low : sum };
  }

  place(batch: Batch, rows: number): void {
    const { bytes, starts, ends } = this.#run!;
    const { low, high, isStretch } = this.measure(rows);
    const moved = isStretch ? batch.copyAside(bytes.subarray(low, high)) - low : 0;
    for (let index = 0; index < rows; index += 1) {
      const start = starts[this.#row + index]!;
      const end = ends[this.#row + index]!;
      const at = isStretch ? moved + start : batch.copyAside(bytes.subarray(start, end));
      // An empty cell may stand anywhere.
      const address = end === start ? 0 : at;
      batch.setCell(this.#column, index, address, address + end - start);
    }
  }

  pass(rows: number): void {
    this.#row += rows;
  }
}
