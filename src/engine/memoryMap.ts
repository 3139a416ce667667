/**
 * Who uses which part of the shared memory.
 *
 * Memory that nobody touches costs nothing, so every region is as large as it may ever have to be. The
 * table of entities stands last, because it alone grows.
 */
import { tableLimits } from '../tables/limits.ts';

/** Bytes of a block that the reader of files cuts; one row may make it longer. */
export const blockBytes = 1024 * 1024;
/** A kernel loads sixteen bytes at a time. */
const slackBytes = 64;
const longestBlock = tableLimits.rowBytes + 2 * blockBytes + slackBytes;
const pageBytes = 65_536;
/** Slots below the table's first home. */
export const tableSlack = 65_536;
/** As many bits as `kernel/table.ts` chooses from. */
const filterBytes = 2 ** 25 / 8;
const smallestTable = 1 << 19;

/** Regions that one thread alone writes. */
export interface ThreadMap {
  context: number;
  columnMap: number;
  /** Address of the first byte of each cell: `starts + 4 * (column * maxRows + row)`. */
  starts: number;
  ends: number;
  hashes: number;
  /** One byte a row: the flag of its split; 8 where it is excluded; 0 where the row is left out. */
  flags: number;
  kindFlags: number;
  marks: number;
  odd: number;
  selected: number;
  scratch: number;
  counts: number;
  hashAt: number;
  /** Text that does not stand in a block: unescaped cells, normal forms, cells of other formats. */
  side: number;
  sideBytes: number;
}

export interface MemoryMap {
  maxRows: number;
  threads: readonly ThreadMap[];
  /** Where blocks are put, each with room for the longest row. */
  blocks: readonly number[];
  /** Words that stand for splits, and cells that count as empty. */
  words: number;
  wordBytes: number;
  /** One bit for each possible beginning of a suspect entity's hash. */
  filter: number;
  /** First home of the table. */
  table: number;
  initialSize: number;
  initialPages: number;
}

/** Gives out addresses one after the other, each a multiple of 16. */
class Addresses {
  /** Below stand the words of `TableControl`, and the kernel's own table from 1,024 on. */
  #next = 4096;

  take(bytes: number): number {
    const address = this.#next;
    this.#next += Math.ceil(bytes / 16) * 16;
    return address;
  }
}

/**
 * @param threads number of threads
 * @param columns number of columns that are read
 * @param wordBytes bytes for the list of words
 */
export function planMemory(threads: number, columns: number, wordBytes: number): MemoryMap {
  const maxRows = Math.max(256, Math.min(8192, Math.floor((8192 * 64) / Math.max(1, columns))));
  const addresses = new Addresses();
  const words = addresses.take(wordBytes);
  const maps = Array.from({ length: threads }, () => planThread(addresses, columns, maxRows));
  const blocks = Array.from({ length: 3 * threads }, () => addresses.take(longestBlock));
  const filter = addresses.take(filterBytes);
  const table = addresses.take(8 * tableSlack) + 8 * tableSlack;
  return {
    maxRows,
    threads: maps,
    blocks,
    words,
    wordBytes,
    filter,
    table,
    initialSize: smallestTable,
    initialPages: pagesFor(table + 8 * smallestTable),
  };
}

function planThread(addresses: Addresses, columns: number, maxRows: number): ThreadMap {
  return {
    context: addresses.take(64),
    columnMap: addresses.take(2 * tableLimits.columns),
    starts: addresses.take(4 * columns * maxRows),
    ends: addresses.take(4 * columns * maxRows),
    hashes: addresses.take(8 * maxRows),
    flags: addresses.take(maxRows),
    kindFlags: addresses.take(maxRows),
    marks: addresses.take(maxRows),
    odd: addresses.take(4 * maxRows),
    selected: addresses.take(maxRows),
    scratch: addresses.take(tableLimits.cellBytes + slackBytes),
    counts: addresses.take(64),
    hashAt: addresses.take(16),
    side: addresses.take(longestBlock),
    sideBytes: longestBlock - slackBytes,
  };
}

/** Pages of WebAssembly that hold that many bytes. */
export function pagesFor(bytes: number): number {
  return Math.ceil((bytes + slackBytes) / pageBytes);
}
