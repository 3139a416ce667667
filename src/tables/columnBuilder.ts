import { ByteDictionary } from './byteDictionary.ts';
import { asciiForm, type CellForm, decodeCell } from './cellForm.ts';
import type { Column } from './table.ts';

// Long enough to make few calls, far below the longest string that the engine allows.
const decodedAtOnce = 1024 * 1024;

/** Collects one column's cells, each distinct value once. */
export class ColumnBuilder {
  readonly #name: string;
  /** Cells as written: a doubled quote stays doubled, so equal bytes and equal texts are the same thing. */
  readonly #dictionary = new ByteDictionary();
  #codes = new Uint32Array(1024);
  #rows = 0;
  /** All flags that any cell has. */
  #form = asciiForm;

  constructor(name: string) {
    this.#name = name;
  }

  add(bytes: Buffer, start: number, end: number, form: CellForm): void {
    if (this.#rows === this.#codes.length) this.#grow();
    this.#codes[this.#rows++] = this.#dictionary.encode(bytes, start, end);
    this.#form |= form;
  }

  finish(): Column {
    const values = this.#form === asciiForm ? this.#decodeAscii() : this.#decodeEach();
    return { name: this.#name, values, codes: this.#codes.slice(0, this.#rows) };
  }

  #decodeEach(): string[] {
    const dictionary = this.#dictionary;
    return Array.from({ length: dictionary.size }, (_, code) =>
      decodeCell(dictionary.bytes, dictionary.startOf(code), dictionary.endOf(code), this.#form),
    );
  }

  /** As `#decodeEach`, but many values with one call: in ASCII a character is a byte. */
  #decodeAscii(): string[] {
    const dictionary = this.#dictionary;
    const values: string[] = [];
    const last = dictionary.size === 0 ? 0 : dictionary.endOf(dictionary.size - 1);
    let text = '';
    let textStart = 0;
    for (let code = 0; code < dictionary.size; code++) {
      const start = dictionary.startOf(code);
      const end = dictionary.endOf(code);
      if (end > textStart + text.length) {
        text = dictionary.bytes.toString('latin1', start, Math.min(last, Math.max(end, start + decodedAtOnce)));
        textStart = start;
      }
      values.push(text.slice(start - textStart, end - textStart));
    }
    return values;
  }

  #grow(): void {
    const codes = new Uint32Array(2 * this.#codes.length);
    codes.set(this.#codes);
    this.#codes = codes;
  }
}
