import { ByteDictionary } from '../byteDictionary.ts';
import { unescapeInPlace } from './unescape.ts';

/** Beyond it the keys of earlier lines are forgotten, so that a file with new keys in each line cannot fill memory. */
const mostKeysKept = 16_384;

/**
 * Numbers the keys of the objects of one file, and notices a key that an object has twice.
 *
 * Objects may lie in each other. The number that a key was last seen with is remembered for each key, and what a nested
 * object overwrites is put back when it ends, so that nothing has to be cleared.
 */
export class ObjectKeys {
  readonly #names: readonly string[];
  #dictionary: ByteDictionary;
  /** For each key the number of the open object that has it; a number of a closed one means nothing. */
  #owners = new Float64Array(1024);
  #object = 0;
  #objects = 0;
  /** Numbers of the open objects around the current one. */
  readonly #outer: number[] = [];
  /** Keys that nested objects took over, each followed by its owner before. */
  readonly #overwritten: number[] = [];
  /** Length of `#overwritten` at the beginning of each nested object. */
  readonly #marks: number[] = [];

  /** @param names distinct keys that get the numbers from 0 in this order */
  constructor(names: readonly string[]) {
    this.#names = names;
    this.#dictionary = numberNames(names);
  }

  /** Opens the object of a new line. Numbers of keys beyond the given names hold for this line only. */
  beginLine(): void {
    // Who owns the numbers of old keys does not matter: the numbers of objects never come again.
    if (this.#dictionary.size > this.#names.length + mostKeysKept) this.#dictionary = numberNames(this.#names);
    this.#object = ++this.#objects;
  }

  openNested(): void {
    this.#outer.push(this.#object);
    this.#marks.push(this.#overwritten.length);
    this.#object = ++this.#objects;
  }

  closeNested(): void {
    const mark = this.#marks.pop()!;
    while (this.#overwritten.length > mark) {
      const owner = this.#overwritten.pop()!;
      this.#owners[this.#overwritten.pop()!] = owner;
    }
    this.#object = this.#outer.pop()!;
  }

  /**
   * Adds a key to the current object.
   *
   * @param bytes `bytes[start..end)` is the key between its quotes, as written
   * @returns its number; -1 where the object has it already
   */
  add(bytes: Buffer, start: number, end: number, hasEscapes: boolean): number {
    const key = hasEscapes ? this.#numberUnescaped(bytes, start, end) : this.#dictionary.encode(bytes, start, end);
    if (key >= this.#owners.length) this.#growOwners();
    const owner = this.#owners[key]!;
    if (owner === this.#object) return -1;
    if (this.#outer.length > 0) this.#overwritten.push(key, owner);
    this.#owners[key] = this.#object;
    return key;
  }

  /** Whether the current object has the key of that number. */
  has(key: number): boolean {
    return this.#owners[key] === this.#object;
  }

  /** The text of a key of the current line. */
  textOf(key: number): string {
    const dictionary = this.#dictionary;
    return dictionary.bytes.toString('utf8', dictionary.startOf(key), dictionary.endOf(key));
  }

  #numberUnescaped(bytes: Buffer, start: number, end: number): number {
    const text = Buffer.from(bytes.subarray(start, end));
    return this.#dictionary.encode(text, 0, unescapeInPlace(text, 0, text.length));
  }

  #growOwners(): void {
    const owners = new Float64Array(2 * this.#owners.length);
    owners.set(this.#owners);
    this.#owners = owners;
  }
}

function numberNames(names: readonly string[]): ByteDictionary {
  const dictionary = new ByteDictionary();
  for (const [index, name] of names.entries()) {
    const bytes = Buffer.from(name);
    if (dictionary.encode(bytes, 0, bytes.length) !== index) throw new Error('a key is wanted twice');
  }
  return dictionary;
}
