import { randomInt } from 'node:crypto';

const smallest = 1024;

/**
 * Numbers distinct byte sequences in the order of their first appearance, from 0.
 *
 * An open-addressing hash table over one growing buffer: unlike a `Map` it makes no string for a sequence
 * that it knows, which is most of what a table consists of, and it has no limit of 2^24 entries.
 */
export class ByteDictionary {
  // Drawn anew so that nobody can prepare a file whose values all collide; it has no influence on the codes.
  readonly #seed = randomInt(2 ** 32);
  #bytes = Buffer.allocUnsafe(16 * smallest);
  /** Where each sequence ends in `#bytes`; it begins where the one before it ends. */
  readonly #ends: number[] = [];
  /** Code + 1 for each slot of the hash table, 0 where it is empty. At most half of the slots are taken. */
  #slots = new Int32Array(smallest);
  #hashes = new Int32Array(smallest);

  get size(): number {
    return this.#ends.length;
  }

  /** All sequences one after the other; valid until the next `encode`. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  startOf(code: number): number {
    return code === 0 ? 0 : this.#ends[code - 1]!;
  }

  endOf(code: number): number {
    return this.#ends[code]!;
  }

  /** The code of `bytes[start..end)`; a new one where the sequence has not been seen. */
  encode(bytes: Buffer, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end, this.#seed);
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash & last;
    for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
      if (this.#hashes[slot] === hash && this.#isEqual(taken - 1, bytes, start, end)) return taken - 1;
      slot = (slot + 1) & last;
    }
    this.#hashes[slot] = hash;
    return this.#append(slot, bytes, start, end);
  }

  #isEqual(code: number, bytes: Buffer, start: number, end: number): boolean {
    const known = this.#bytes;
    const knownStart = this.startOf(code);
    if (this.#ends[code]! - knownStart !== end - start) return false;
    const shift = knownStart - start;
    for (let position = start; position < end; position++) {
      if (bytes[position] !== known[position + shift]) return false;
    }
    return true;
  }

  #append(slot: number, bytes: Buffer, start: number, end: number): number {
    const code = this.#ends.length;
    const from = this.startOf(code);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#growBytes(to);
    const kept = this.#bytes;
    for (let position = start; position < end; position++) kept[from + position - start] = bytes[position]!;
    this.#ends.push(to);
    this.#slots[slot] = code + 1;
    if (2 * this.#ends.length > this.#slots.length) this.#growSlots();
    return code;
  }

  #growBytes(needed: number): void {
    const bytes = Buffer.allocUnsafe(2 * needed);
    this.#bytes.copy(bytes);
    this.#bytes = bytes;
  }

  #growSlots(): void {
    const oldSlots = this.#slots;
    const oldHashes = this.#hashes;
    const slots = new Int32Array(4 * oldSlots.length);
    const hashes = new Int32Array(slots.length);
    const last = slots.length - 1;
    // Counted rather than iterated: this loop is a good part of reading a column of distinct values.
    for (let index = 0; index < oldSlots.length; index++) {
      const taken = oldSlots[index]!;
      if (taken === 0) continue;
      const hash = oldHashes[index]!;
      let slot = hash & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = taken;
      hashes[slot] = hash;
    }
    this.#slots = slots;
    this.#hashes = hashes;
  }
}

/** FNV-1a with a seed, its bits mixed as at the end of MurmurHash3 because the table uses the low ones. */
function hashBytes(bytes: Buffer, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  for (let position = start; position < end; position++) hash = Math.imul(hash ^ bytes[position]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
