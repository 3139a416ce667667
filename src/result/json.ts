/**
 * JSON with one form for each value, after RFC 8785: keys sorted by UTF-16 code units, numbers in the
 * shortest form that reads back equal, negative zero as 0.
 */

import { compareCodeUnits } from './order.ts';

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function writeString(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError('a text with half of a surrogate pair has no JSON form');
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  return JSON.stringify(value);
}

/** White space between the tokens of one depth. */
interface Layout {
  open(depth: number): string;
  colon: string;
}

const compact: Layout = { open: () => '', colon: ':' };
const indented: Layout = { open: (depth) => `\n${'  '.repeat(depth)}`, colon: ': ' };

function writeMembers(brackets: string, members: readonly string[], depth: number, layout: Layout): string {
  if (members.length === 0) return brackets;
  const inner = members.map((member) => layout.open(depth + 1) + member).join(',');
  return `${brackets[0]}${inner}${layout.open(depth)}${brackets[1]}`;
}

function writeObject(value: object, depth: number, layout: Layout): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('only plain objects have a JSON form');
  const entries = Object.entries(value).sort(([one], [other]) => compareCodeUnits(one, other));
  const members = entries.map(([key, each]) => writeString(key) + layout.colon + write(each, depth + 1, layout));
  return writeMembers('{}', members, depth, layout);
}

function write(value: unknown, depth: number, layout: Layout): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) {
    const members = Array.from(value, (each) => write(each, depth + 1, layout));
    return writeMembers('[]', members, depth, layout);
  }
  if (typeof value === 'object') return writeObject(value, depth, layout);
  throw new TypeError(`a value of type ${typeof value} has no JSON form`);
}

/**
 * The canonical form of a value, for digests (RFC 8785).
 *
 * @param value null, booleans, finite numbers, well-formed strings, arrays and plain objects of these.
 * @returns one line without white space.
 * @throws TypeError for anything else: NaN, Infinity, undefined (also as a member), half of a surrogate
 *   pair, functions, dates and other objects with a class.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0, compact);
}

/**
 * The same keys, order and numbers for people and version control: indented by two spaces, with a
 * final newline.
 *
 * @throws TypeError as `canonicalJson` does.
 */
export function renderJson(value: unknown): string {
  return `${write(value, 0, indented)}\n`;
}
