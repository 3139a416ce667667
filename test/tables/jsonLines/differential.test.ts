import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonLinesReader } from '../../../src/tables/jsonLines/jsonLinesReader.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { cellsOf, columnsOf, file, readText, refusalIn } from './support.ts';

type Json = null | boolean | number | string | readonly Json[] | Members;
/** Keys and values of an object, in order; a key may stand twice. */
class Members {
  readonly members: readonly (readonly [string, Json])[];
  constructor(members: readonly (readonly [string, Json])[]) {
    this.members = members;
  }
}

/** Decides again and again between a few ways of writing. */
type Choose = (ways: number) => number;

function chooseFrom(tape: readonly number[]): Choose {
  let position = 0;
  return (ways) => tape[position++ % tape.length]! % ways;
}

/** The value as JSON, with white space and escapes where the tape says so. */
function write(value: Json, choose: Choose): string {
  const space = () => ['', '', '', ' ', '\t', '  '][choose(6)]!;
  if (typeof value === 'string') return writeString(value, choose);
  if (value instanceof Members) {
    const members = value.members.map(
      ([key, inner]) => `${space()}${writeString(key, choose)}${space()}:${space()}${write(inner, choose)}${space()}`,
    );
    return `{${members.join() || space()}}`;
  }
  if (Array.isArray(value)) {
    return `[${value.map((inner: Json) => `${space()}${write(inner, choose)}${space()}`).join() || space()}]`;
  }
  return JSON.stringify(value);
}

const short: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};

function writeString(text: string, choose: Choose): string {
  const written = [...text].map((character) => {
    const mustEscape = character < ' ' || character === '"' || character === '\\';
    const way = choose(mustEscape ? 2 : 6);
    if (way === 0) return units(character, choose);
    if (way === 1 && short[character] !== undefined) return `\\${short[character]}`;
    return mustEscape ? units(character, choose) : character;
  });
  return `"${written.join('')}"`;
}

function units(character: string, choose: Choose): string {
  return Array.from({ length: character.length }, (_, index) => {
    const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${choose(2) === 0 ? digits : digits.toUpperCase()}`;
  }).join('');
}

const keys = ['id', 'group', 'label', 'a', 'b', '', '\n', 'é', '"', '\\', '/', 'a"', 'ID'];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', '\\', '/', 'u', '0', '\0', '\x1f', '\x7f', '{', '}', ','), maxLength: 8 }),
);
const key = fc.oneof(fc.constantFrom(...keys), text);
const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const { value } = fc.letrec<{ value: Json; array: readonly Json[]; object: Members }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value'), { maxLength: 4 }),
  object: fc
    .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 5, selector: ([name]) => name })
    .map((members) => new Members(members)),
}));
const tape = fc.array(fc.nat(255), { minLength: 16, maxLength: 64 });
const id = fc.oneof(text, fc.maxSafeInteger());
const label = fc.oneof(text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
const wanted = ['id', 'group', 'label'];

/** A row: three wanted members and others, in any order. */
const row = fc
  .record({
    id,
    group: id,
    label,
    others: fc.uniqueArray(fc.tuple(key, value), { maxLength: 4, selector: ([name]) => name }),
  })
  .chain(({ others, ...cells }) => {
    const members = [...Object.entries(cells), ...others.filter(([name]) => !wanted.includes(name))];
    return fc.shuffledSubarray(members, { minLength: members.length });
  })
  .map((members) => new Members(members));

const lines = fc.tuple(fc.array(row, { minLength: 1, maxLength: 40 }), tape).map(([rows, choices]) => {
  const choose = chooseFrom(choices);
  const ends = ['\n', '\n', '\r\n', ' \n'];
  return rows.map((members) => `${write(members, choose)}${ends[choose(ends.length)]!}`).join('');
});

/** The cells as the language's own parser has them. */
function parsedCells(content: string): string[][] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((object) => wanted.map((name) => (object[name] === null ? '' : String(object[name]))));
}

describe('generated lines', () => {
  it('have the cells that JSON.parse finds', () => {
    fc.assert(
      fc.property(lines, (content) => {
        expect(readText(content, columnsOf('id')).map(([cell]) => cell)).toEqual(
          parsedCells(content).map(([cell]) => cell),
        );
        const columns = wanted.map((name) => ({ name, isId: name !== 'label' }));
        expect(readText(content, columns)).toEqual(parsedCells(content));
      }),
      { numRuns: 300 },
    );
  });

  it('have the same cells however they are cut into blocks', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (content, cut) => {
        const bytes = Buffer.from(content);
        const reader = new JsonLinesReader(file, columnsOf(...wanted.slice(0, 1)));
        const middle = bytes.indexOf('\n', cut % bytes.length) + 1;
        const cells = [...cellsOf(reader.read(bytes.subarray(0, middle), 1))];
        cells.push(...cellsOf(reader.read(bytes.subarray(middle), cells.length + 1)));
        expect(cells).toEqual(readText(bytes, columnsOf('id')));
      }),
    );
  });

  it('have the cells that DuckDB finds', async () => {
    const folder = await temporaryFolder();
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const columns = wanted.map((name) => ({ name, isId: name !== 'label' }));
    let number = 0;
    try {
      await fc.assert(
        fc.asyncProperty(lines, async (content) => {
          const path = join(folder, `${number++}.jsonl`);
          writeFileSync(path, content);
          const types = wanted.map((name) => `'${name}': 'VARCHAR'`).join();
          const query = `SELECT "id", "group", "label" FROM read_json('${path}', format = 'newline_delimited', columns = {${types}})`;
          const found = await connection.runAndReadAll(query);
          await rm(path);
          const rows = found.getRows().map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
          expect(readText(content, columns)).toEqual(rows);
        }),
        { numRuns: 100 },
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });
});

describe('a changed line', () => {
  const signs = Array.from('{}[]",:\\u0019eE+-.trufalsn \t\r\n\0\x7f', (sign) => sign.charCodeAt(0));
  const change = fc.record({
    kind: fc.constantFrom('insert', 'replace', 'delete', 'copy'),
    place: fc.nat(),
    byte: fc.oneof(fc.constantFrom(...signs), fc.nat(255)),
    length: fc.integer({ min: 1, max: 8 }),
  });

  function changed(
    line: Buffer,
    changes: readonly { kind: string; place: number; byte: number; length: number }[],
  ): Buffer {
    return changes.reduce((bytes, { kind, place, byte, length }) => {
      const at = place % (bytes.length + 1);
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      if (kind === 'insert') return Buffer.concat([before, Buffer.of(byte), after]);
      if (kind === 'replace') return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
      if (kind === 'delete') return Buffer.concat([before, after.subarray(length)]);
      return Buffer.concat([before, after.subarray(0, length), after]);
    }, line);
  }

  /** Whether the language's own parser takes the bytes as one object. */
  function isObject(bytes: Uint8Array): boolean {
    try {
      const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    } catch {
      return false;
    }
  }

  it('is refused for its grammar where, and only where, JSON.parse refuses it', () => {
    let refusals = 0;
    fc.assert(
      fc.property(row, tape, fc.array(change, { minLength: 1, maxLength: 3 }), (members, choices, changes) => {
        const line = changed(Buffer.from(write(members, chooseFrom(choices))), changes);
        // A line feed between tokens is white space to JSON.parse, and the end of a line here.
        fc.pre(!line.includes('\n'));
        const code = refusalIn(() => readText(line, []))?.code;
        const ours = ['table/json-duplicate-key', 'table/json-surrogate', 'table/json-number', 'table/bare-cr'];
        if (code === undefined) expect(isObject(line)).toBe(true);
        else if (!ours.includes(code)) expect(isObject(line)).toBe(false);
        if (code !== undefined) refusals += 1;
      }),
      { numRuns: 3000 },
    );
    expect(refusals).toBeGreaterThan(100);
  });
});

describe('a key that stands twice', () => {
  /** The value with one object of it made wrong: a key of it is there again. */
  function withTwin(value: Json, which: Choose): Json | undefined {
    if (!(value instanceof Members)) {
      if (!Array.isArray(value)) return undefined;
      const index = value.findIndex((inner: Json) => withTwin(inner, () => 0) !== undefined);
      return index === -1
        ? undefined
        : value.map((inner: Json, at) => (at === index ? withTwin(inner, which)! : inner));
    }
    const { members } = value;
    const inside = members.findIndex(([, inner]) => withTwin(inner, () => 0) !== undefined);
    if (inside !== -1 && which(2) === 0) {
      return new Members(members.map(([name, inner], at) => [name, at === inside ? withTwin(inner, which)! : inner]));
    }
    if (members.length === 0) return undefined;
    const [name] = members[which(members.length)]!;
    const place = which(members.length + 1);
    return new Members([...members.slice(0, place), [name, null], ...members.slice(place)]);
  }

  it('is found at any level and in any spelling, and only then', () => {
    let found = 0;
    fc.assert(
      fc.property(row, tape, (members, choices) => {
        const choose = chooseFrom(choices);
        const code = (written: Json) => refusalIn(() => readText(write(written, choose), []))?.code;
        expect(code(members)).toBeUndefined();
        const twin = withTwin(members, choose);
        if (twin === undefined) return;
        expect(code(twin)).toBe('table/json-duplicate-key');
        found += 1;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(400);
  });
});
