import { tableLimits } from '../limits.ts';
import {
  backslash,
  carriageReturn,
  dot,
  hexadecimalUnit,
  isDigit,
  isExponentMark,
  letterU,
  lineFeed,
  minus,
  plus,
  quote,
  space,
  tab,
  zero,
} from './jsonBytes.ts';
import {
  infiniteNumber,
  invalidJson,
  type JsonPlace,
  jsonBareCarriageReturn,
  jsonLineTooLarge,
  loneSurrogate,
  notJsonNumber,
} from './jsonRefusals.ts';
import { isHighSurrogate, isLowSurrogate, shortEscapes } from './unescape.ts';

/** With fewer characters and without an exponent no number is beyond the doubles. */
const shortNumber = 300;
const nullWord = Buffer.from('null');
const literals = [Buffer.from('true'), Buffer.from('false'), nullWord];

/** What a value without others inside turned out to be. */
export type ScalarKind = 'string' | 'escaped string' | 'integer' | 'other number' | 'logical' | 'null';

/** Passes strings, numbers, words, signs and white space, one after the other, and knows where it stands. */
export class JsonTokens {
  readonly file: string;
  bytes: Buffer = Buffer.alloc(0);
  /** Offset of the next byte. */
  position = 0;
  /** 1-based line of the next byte, where the first line is. */
  line = 0;
  lineStart = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Where the next byte stands, or another one of the line. */
  place(position = this.position): JsonPlace {
    const column = this.bytes.toString('utf8', this.lineStart, position).length + 1;
    return { file: this.file, line: this.line, column };
  }

  /** The current line as a whole. */
  linePlace(): JsonPlace {
    return { file: this.file, line: this.line };
  }

  /** Whether the current line is longer than is read. */
  isLineTooLong(): boolean {
    return this.position - this.lineStart > tableLimits.rowBytes;
  }

  /** Whether the line ends here. Throws for a carriage return that ends no line. */
  isAtLineEnd(): boolean {
    const byte = this.bytes[this.position];
    if (byte !== carriageReturn) return byte === lineFeed || byte === undefined;
    if (this.bytes[this.position + 1] !== lineFeed) throw jsonBareCarriageReturn(this.place());
    return true;
  }

  passSpace(): void {
    const bytes = this.bytes;
    let position = this.position;
    while (bytes[position] === space || bytes[position] === tab) position += 1;
    this.position = position;
  }

  passByte(wanted: number): boolean {
    if (this.bytes[this.position] !== wanted) return false;
    this.position += 1;
    return true;
  }

  passScalar(): ScalarKind {
    const byte = this.bytes[this.position];
    if (byte === quote) return this.passString() ? 'escaped string' : 'string';
    if (byte === minus || isDigit(byte)) return this.#passNumber() ? 'integer' : 'other number';
    const literal = this.literalAtPosition();
    if (literal === undefined) throw this.#refuseNoValue();
    this.position += literal.length;
    return literal === nullWord ? 'null' : 'logical';
  }

  literalAtPosition(): Buffer | undefined {
    for (const literal of literals) if (standsAt(this.bytes, this.position, literal)) return literal;
    return undefined;
  }

  #refuseNoValue(): Error {
    const text = this.bytes.toString('latin1', this.position, this.position + 'Infinity'.length);
    return /^(?:NaN|Infinity)/.test(text) ? notJsonNumber(this.place()) : this.unexpected('a value is missing');
  }

  /** Passes a string with its quotes; whether it has escapes. */
  passString(): boolean {
    const bytes = this.bytes;
    let hasEscapes = false;
    this.position += 1;
    for (;;) {
      this.position = skipPlain(bytes, this.position);
      const byte = bytes[this.position];
      if (byte === quote) break;
      if (byte !== backslash) throw this.unexpected('a control character stands in a string');
      this.#passEscape();
      hasEscapes = true;
    }
    this.position += 1;
    return hasEscapes;
  }

  #passEscape(): void {
    const letter = this.bytes[this.position + 1];
    if (letter !== letterU) {
      if (letter === undefined || shortEscapes[letter] === 0) throw this.unexpected('an escape is none of JSON');
      this.position += 2;
      return;
    }
    const unit = this.#escapedUnit(this.position);
    if (isLowSurrogate(unit)) throw loneSurrogate(this.place());
    if (!isHighSurrogate(unit)) {
      this.position += 6;
      return;
    }
    const next = this.position + 6;
    const isEscape = this.bytes[next] === backslash && this.bytes[next + 1] === letterU;
    if (!isEscape || !isLowSurrogate(this.#escapedUnit(next))) throw loneSurrogate(this.place());
    this.position += 12;
  }

  /** The code unit of the escape `\uXXXX` at a position. */
  #escapedUnit(position: number): number {
    const unit = hexadecimalUnit(this.bytes, position + 2);
    if (unit < 0) throw invalidJson(this.place(position), 'four hexadecimal digits have to follow \\u');
    return unit;
  }

  /** Passes a number; whether it has neither a fraction nor an exponent. */
  #passNumber(): boolean {
    const bytes = this.bytes;
    const start = this.position;
    if (bytes[this.position] === minus) this.position += 1;
    const isZero = bytes[this.position] === zero;
    this.#passDigits();
    if (isZero && this.#digitsSince(start) > 1) {
      throw invalidJson(this.place(start), 'a number begins with a zero; write it as a string where it is an id');
    }
    const integerEnd = this.position;
    if (this.passByte(dot)) this.#passDigits();
    const hasExponent = isExponentMark(bytes[this.position]);
    if (hasExponent) this.#passExponent();
    if (hasExponent || this.position - start > shortNumber) this.#refuseInfinite(start);
    return this.position === integerEnd;
  }

  /** Digits of the integer that began at `start` and ends at the position. */
  #digitsSince(start: number): number {
    return this.position - start - (this.bytes[start] === minus ? 1 : 0);
  }

  #passExponent(): void {
    this.position += 1;
    const sign = this.bytes[this.position];
    if (sign === plus || sign === minus) this.position += 1;
    this.#passDigits();
  }

  /** Passes at least one digit. */
  #passDigits(): void {
    const bytes = this.bytes;
    let position = this.position;
    if (!isDigit(bytes[position])) throw this.#refuseNoDigit();
    while (isDigit(bytes[position])) position += 1;
    this.position = position;
  }

  #refuseNoDigit(): Error {
    const isInfinity = this.bytes.toString('latin1', this.position, this.position + 8) === 'Infinity';
    return isInfinity ? notJsonNumber(this.place()) : this.unexpected('a digit is missing in a number');
  }

  #refuseInfinite(start: number): void {
    const value = Number(this.bytes.toString('latin1', start, this.position));
    if (!Number.isFinite(value)) throw infiniteNumber(this.place(start));
  }

  /** The refusal of the byte at the position. */
  unexpected(problem: string): Error {
    const isAtEnd = this.isAtLineEnd();
    if (this.isLineTooLong()) return jsonLineTooLarge(this.linePlace());
    return invalidJson(this.place(), isAtEnd ? 'the line ends before its object does' : problem);
  }
}

function standsAt(bytes: Buffer, position: number, word: Buffer): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[position + index] !== word[index]) return false;
  return true;
}

/** Position of the next byte that is a quote, a backslash or a control character. */
function skipPlain(bytes: Buffer, from: number): number {
  const length = bytes.length;
  let position = from;
  while (position < length && isPlain(bytes[position]!)) position += 1;
  return position;
}

function isPlain(byte: number): boolean {
  return byte >= space && byte !== quote && byte !== backslash;
}
