import type { Batch } from './batch.ts';
import type { SmallEntity } from './protocol.ts';

/** Above this number of entities a kind is left to the table. */
const mostEntities = 4096;
const slots = 4 * mostEntities;

/**
 * Counts the samples of each entity of a kind, exactly, as long as there are few entities.
 *
 * Sites, devices and the like are in every row of every split: to find their rows a second time would mean
 * to read everything a second time.
 */
export class SmallTally {
  readonly #columns: readonly number[];
  readonly #slots = new Int32Array(slots);
  readonly #ids: Buffer[] = [];
  readonly #entities: SmallEntity[] = [];
  isFull = false;

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  get entities(): readonly SmallEntity[] | undefined {
    return this.isFull ? undefined : this.#entities;
  }

  /**
   * @param flags the flag of each row, 0 for a row without an id
   * @param hashes two 32-bit halves for each row
   * @param unit number of the unit that the rows belong to
   */
  add(batch: Batch, flags: Uint8Array, hashes: Uint32Array, unit: number): void {
    for (let row = 0; row < batch.rows && !this.isFull; row += 1) {
      const flag = flags[row]!;
      if (flag === 0) continue;
      const entity = this.#find(batch, row, hashes[2 * row]!, hashes[2 * row + 1]!);
      const bit = 31 - Math.clz32(flag);
      if (entity === undefined) continue;
      if (entity.counts[bit] === 0) entity.first[bit] = { unit, line: batch.lines[row]! };
      entity.counts[bit]! += 1;
    }
  }

  #find(batch: Batch, row: number, low: number, high: number): SmallEntity | undefined {
    let slot = high % slots;
    for (let taken = this.#slots[slot]!; taken !== 0; taken = this.#slots[slot]!) {
      if (this.#isEqual(batch, row, this.#ids[taken - 1]!)) return this.#entities[taken - 1];
      slot = (slot + 1) % slots;
    }
    if (this.#entities.length === mostEntities) {
      this.isFull = true;
      return undefined;
    }
    const parts = this.#columns.map((column) => batch.text(column, row));
    this.#ids.push(Buffer.from(parts.map((part) => `${part}\0`).join('')));
    const entity: SmallEntity = { parts, hashes: [[low, high]], counts: [0, 0, 0, 0], first: [] };
    this.#entities.push(entity);
    this.#slots[slot] = this.#entities.length;
    return entity;
  }

  #isEqual({ bytes, starts, ends, maxRows }: Batch, row: number, id: Buffer): boolean {
    let position = 0;
    for (const column of this.#columns) {
      const end = ends[column * maxRows + row]!;
      for (let at = starts[column * maxRows + row]!; at < end; at += 1) {
        if (bytes[at] !== id[position++]) return false;
      }
      if (id[position++] !== 0) return false;
    }
    return position === id.length;
  }
}
