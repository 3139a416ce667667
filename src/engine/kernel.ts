/** The WebAssembly kernel on a memory that all threads share. */
import { kernelModule } from './kernelModule.ts';

/** Functions of `kernel/`; every address and number is an unsigned 32-bit integer. */
export interface Kernel {
  scan(context: number): void;
  matchWords(
    starts: number,
    ends: number,
    rows: number,
    words: number,
    count: number,
    otherwise: number,
    results: number,
  ): number;
  leaveOut(flags: number, marks: number, rows: number, results: number, counts: number): void;
  countQuotes(start: number, end: number): number;
  beginHashes(hashes: number, rows: number, hashAt: number): void;
  hashBytes(hashAt: number, start: number, end: number): void;
  hashCells(
    starts: number,
    ends: number,
    flags: number,
    rows: number,
    hashes: number,
    mode: number,
    scratch: number,
    odd: number,
  ): number;
  insert(
    base: number,
    size: number,
    hashes: number,
    flags: number,
    rows: number,
    tracksRepeats: number,
    sinkAt: number,
  ): number;
  forget(base: number, size: number, hashAt: number): void;
  fillFilter(base: number, size: number, slack: number, filter: number, bridges: number): number;
  grow(base: number, size: number, newSize: number, slack: number): number;
  selectRows(
    base: number,
    size: number,
    hashes: number,
    flags: number,
    rows: number,
    filter: number,
    bridges: number,
    selected: number,
  ): number;
  markRows(
    base: number,
    size: number,
    hashes: number,
    flags: number,
    rows: number,
    filter: number,
    selected: number,
  ): number;
}

/** Compiled once, and handed to the other threads. */
export function compileKernel(): WebAssembly.Module {
  return new WebAssembly.Module(Buffer.from(kernelModule, 'base64'));
}

/** @param memory a shared memory of at most 65,536 pages */
export function openKernel(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernel {
  new Uint8Array(memory.buffer, shuffles).set(makeShuffles());
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}

/** Address of the table in `kernel/normalForm.ts`. */
const shuffles = 1024;

/** For each set of eight bytes the indexes of its members, and then an index of none. */
function makeShuffles(): Uint8Array {
  const table = new Uint8Array(256 * 8).fill(0x80);
  for (let set = 0; set < 256; set += 1) {
    let place = 8 * set;
    for (let member = 0; member < 8; member += 1) if ((set & (1 << member)) !== 0) table[place++] = member;
  }
  return table;
}
