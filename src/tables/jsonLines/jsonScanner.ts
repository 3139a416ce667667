import { tableLimits } from '../limits.ts';
import {
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  isDigit,
  minus,
  openBrace,
  openBracket,
  quote,
} from './jsonBytes.ts';
import {
  deepestNesting,
  duplicateKey,
  type JsonPlace,
  jsonBlankLine,
  jsonLineTooLarge,
  keyTooLarge,
  notAnObject,
  textAfterObject,
  tooDeep,
  tooManyKeys,
  wholeArray,
} from './jsonRefusals.ts';
import { JsonTokens, type ScalarKind } from './jsonTokens.ts';
import type { ObjectKeys } from './objectKeys.ts';

/** What a value turned out to be. A nested one is an object or an array. */
export type ValueKind = ScalarKind | 'nested';

/**
 * Reads one object a line, strictly as RFC 8259 has it, in one pass and without recursion.
 *
 * Beyond the grammar it refuses keys that an object has twice, halves of surrogate pairs, numbers that are too large
 * for a double, and more than 64 levels. White space is spaces and tabs; a carriage return may only end a line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259 and https://jsonlines.org
 */
export class JsonScanner {
  readonly #tokens: JsonTokens;
  readonly #keys: ObjectKeys;
  /** For each open level below the line's object whether it is an array. */
  readonly #isArray = new Uint8Array(deepestNesting);
  #depth = 0;

  constructor(file: string, keys: ObjectKeys) {
    this.#tokens = new JsonTokens(file);
    this.#keys = keys;
  }

  /** Offset of the next byte. */
  get position(): number {
    return this.#tokens.position;
  }

  /** 1-based line of the next byte, where the first line is. */
  get line(): number {
    return this.#tokens.line;
  }

  /** Where a byte of the current line stands. */
  place(position: number): JsonPlace {
    return this.#tokens.place(position);
  }

  /** @param bytes valid UTF-8 that begins with the beginning of a line and ends with the end of one */
  begin(bytes: Buffer, firstLine: number): void {
    const tokens = this.#tokens;
    tokens.bytes = bytes;
    tokens.position = 0;
    tokens.line = firstLine;
  }

  /**
   * Reads the next line.
   *
   * @param readValue is called with the number of each key of the line's object and calls `passValue` once
   * @throws Refusal for the first rule that is broken
   */
  readLine(readValue: (key: number) => void): void {
    const tokens = this.#tokens;
    tokens.lineStart = tokens.position;
    this.#depth = 0;
    this.#keys.beginLine();
    this.#openLine();
    tokens.passSpace();
    if (!tokens.passByte(closeBrace)) this.#readMembers(readValue);
    this.#endLine();
  }

  /** Passes the value at the position, which may have others inside; what it holds is checked. */
  passValue(): ValueKind {
    const byte = this.#tokens.bytes[this.#tokens.position];
    if (byte !== openBrace && byte !== openBracket) return this.#tokens.passScalar();
    this.#passNested();
    return 'nested';
  }

  #readMembers(readValue: (key: number) => void): void {
    let count = 0;
    do {
      if (count++ === tableLimits.columns) throw tooManyKeys(this.#tokens.place());
      readValue(this.#passKey());
    } while (this.#goesOn(closeBrace));
  }

  #openLine(): void {
    const tokens = this.#tokens;
    tokens.passSpace();
    if (tokens.passByte(openBrace)) return;
    const byte = tokens.bytes[tokens.position];
    if (byte === openBracket) throw wholeArray(tokens.linePlace());
    if (tokens.isAtLineEnd()) throw jsonBlankLine(tokens.linePlace());
    const isValue = byte === quote || byte === minus || isDigit(byte) || tokens.literalAtPosition() !== undefined;
    throw isValue ? notAnObject(tokens.linePlace()) : tokens.unexpected('a line begins with an opening brace');
  }

  #endLine(): void {
    const tokens = this.#tokens;
    tokens.passSpace();
    const isAtEnd = tokens.isAtLineEnd();
    if (tokens.isLineTooLong()) throw jsonLineTooLarge(tokens.linePlace());
    if (!isAtEnd) throw textAfterObject(tokens.place());
    tokens.passByte(carriageReturn);
    tokens.position += 1;
    tokens.line += 1;
  }

  /** After a value: passes a comma, and then is true, or the end of the object or array. */
  #goesOn(end: number): boolean {
    const tokens = this.#tokens;
    tokens.passSpace();
    if (tokens.passByte(comma)) {
      tokens.passSpace();
      return true;
    }
    if (tokens.passByte(end)) return false;
    throw tokens.unexpected(`a comma or a closing ${end === closeBrace ? 'brace' : 'bracket'} is missing`);
  }

  /** Passes a key, the colon and white space around it; gives the key's number. */
  #passKey(): number {
    const tokens = this.#tokens;
    const start = tokens.position + 1;
    if (tokens.bytes[tokens.position] !== quote) throw tokens.unexpected('a key in double quotes is missing');
    const hasEscapes = tokens.passString();
    const end = tokens.position - 1;
    if (end - start > tableLimits.cellBytes) throw keyTooLarge(tokens.place(start - 1));
    const key = this.#keys.add(tokens.bytes, start, end, hasEscapes);
    if (key === -1) throw this.#duplicate(start, end, hasEscapes);
    tokens.passSpace();
    if (!tokens.passByte(colon)) throw tokens.unexpected('a colon after the key is missing');
    tokens.passSpace();
    return key;
  }

  #duplicate(start: number, end: number, hasEscapes: boolean): Error {
    const written = this.#tokens.bytes.toString('utf8', start, end);
    const key = hasEscapes ? (JSON.parse(`"${written}"`) as string) : written;
    return duplicateKey(this.#tokens.place(start - 1), key);
  }

  /** Passes an object or array with all that lies in it. */
  #passNested(): void {
    const outside = this.#depth;
    do {
      if (this.#beginsNested()) continue;
      while (this.#depth > outside && !this.#goesOnInside());
    } while (this.#depth > outside);
  }

  /**
   * At the beginning of a value: passes it, or opens it where others stand inside.
   *
   * @returns whether the position is at the beginning of the first value inside
   */
  #beginsNested(): boolean {
    const tokens = this.#tokens;
    const byte = tokens.bytes[tokens.position];
    if (byte !== openBrace && byte !== openBracket) {
      tokens.passScalar();
      return false;
    }
    const isArray = byte === openBracket;
    this.#open(isArray);
    tokens.passSpace();
    if (tokens.passByte(isArray ? closeBracket : closeBrace)) {
      this.#close();
      return false;
    }
    if (!isArray) this.#passKey();
    return true;
  }

  /** After a value inside: whether another follows, which is then the next; else the object or array is closed. */
  #goesOnInside(): boolean {
    const isArray = this.#isArray[this.#depth - 1] === 1;
    if (!this.#goesOn(isArray ? closeBracket : closeBrace)) {
      this.#close();
      return false;
    }
    if (!isArray) this.#passKey();
    return true;
  }

  #open(isArray: boolean): void {
    if (this.#depth === deepestNesting - 1) throw tooDeep(this.#tokens.place());
    this.#isArray[this.#depth] = isArray ? 1 : 0;
    this.#depth += 1;
    this.#tokens.position += 1;
    if (!isArray) this.#keys.openNested();
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#isArray[this.#depth] === 0) this.#keys.closeNested();
  }
}
