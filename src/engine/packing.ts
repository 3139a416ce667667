import type { Batch } from './batch.ts';
import type { PackedRows } from './protocol.ts';

/** Collects the cells of chosen rows in memory that can be handed to another thread. */
export class Packer {
  readonly #batch: Batch;
  readonly #columns: readonly { column: number; packed: PackedColumn }[];
  #lines: number[] = [];
  #splits: number[] = [];
  #excluded: number[] = [];

  constructor(batch: Batch, columns: readonly number[]) {
    this.#batch = batch;
    this.#columns = columns.map((column) => ({ column, packed: new PackedColumn() }));
  }

  /** @param split 0 train, 1 validation, 2 test */
  add(row: number, split: number, isExcluded: boolean): void {
    const { bytes, starts, ends, lines, maxRows } = this.#batch;
    this.#lines.push(lines[row]!);
    this.#splits.push(split);
    this.#excluded.push(isExcluded ? 1 : 0);
    for (const { column, packed } of this.#columns) {
      const place = column * maxRows + row;
      packed.add(bytes, starts[place]!, ends[place]!);
    }
  }

  /** @returns undefined where no row was added */
  finish(): PackedRows | undefined {
    if (this.#lines.length === 0) return undefined;
    return {
      rows: this.#lines.length,
      lines: Uint32Array.from(this.#lines),
      splits: Uint8Array.from(this.#splits),
      excluded: Uint8Array.from(this.#excluded),
      columns: this.#columns.map(({ packed }) => packed.finish()),
    };
  }
}

class PackedColumn {
  #bytes = new Uint8Array(4096);
  #used = 0;
  #ends: number[] = [];
  #isAscii = true;

  add(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.#used + end - start;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let used = this.#used;
    let seen = 0;
    for (let position = start; position < end; position += 1) {
      const byte = bytes[position]!;
      seen |= byte;
      this.#bytes[used++] = byte;
    }
    if (seen >= 0x80) this.#isAscii = false;
    this.#used = needed;
    this.#ends.push(needed);
  }

  finish(): PackedRows['columns'][number] {
    return { bytes: this.#bytes.slice(0, this.#used), ends: Uint32Array.from(this.#ends), isAscii: this.#isAscii };
  }
}

/** The memory that passes to the other thread with packed rows. */
export function buffersOf(packed: PackedRows | undefined): ArrayBuffer[] {
  if (packed === undefined) return [];
  const { lines, splits, excluded, columns } = packed;
  const cells = columns.flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer]);
  return [lines.buffer, splits.buffer, excluded.buffer, ...cells];
}
