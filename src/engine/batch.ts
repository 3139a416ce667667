import type { Kernel } from './kernel.ts';
import type { ThreadMap } from './memoryMap.ts';

/** Some consecutive rows of a file: where the cells of the wanted columns stand in the shared memory. */
export class Batch {
  readonly kernel: Kernel;
  readonly map: ThreadMap;
  readonly maxRows: number;
  /** Address of each cell: `column * maxRows + row`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Line of each row, counted from 0 at the first line of the block. */
  readonly lines: Uint32Array;
  /** The part of the memory that does not grow. */
  readonly bytes: Buffer;
  rows = 0;
  #sideUsed = 0;

  constructor(kernel: Kernel, memory: WebAssembly.Memory, map: ThreadMap, columns: number, maxRows: number) {
    this.kernel = kernel;
    this.map = map;
    this.maxRows = maxRows;
    this.starts = new Uint32Array(memory.buffer, map.starts, columns * maxRows);
    this.ends = new Uint32Array(memory.buffer, map.ends, columns * maxRows);
    this.lines = new Uint32Array(maxRows);
    this.bytes = Buffer.from(memory.buffer, 0);
  }

  begin(): void {
    this.rows = 0;
    this.#sideUsed = 0;
  }

  startsOf(column: number): number {
    return this.map.starts + 4 * column * this.maxRows;
  }

  endsOf(column: number): number {
    return this.map.ends + 4 * column * this.maxRows;
  }

  /** Bytes that fit beside the blocks before the next batch. */
  get sideLeft(): number {
    return this.map.sideBytes - this.#sideUsed;
  }

  /** Copies bytes to a place beside the blocks; returns their address. */
  copyAside(bytes: Uint8Array): number {
    const address = this.map.side + this.#sideUsed;
    this.bytes.set(bytes, address);
    this.#sideUsed += bytes.length;
    return address;
  }

  setCell(column: number, row: number, start: number, end: number): void {
    this.starts[column * this.maxRows + row] = start;
    this.ends[column * this.maxRows + row] = end;
  }

  /** A cell's text. */
  text(column: number, row: number): string {
    const place = column * this.maxRows + row;
    return this.bytes.toString('utf8', this.starts[place]!, this.ends[place]!);
  }
}
