import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContentDigest, digestContent } from '../../src/custody/contentDigest.ts';
import { columnOf } from './columns.ts';

function digest(columns: Record<string, readonly string[]>, rows?: readonly number[]): ContentDigest {
  const made = Object.entries(columns).map(([name, cells]) => columnOf(name, cells));
  const length = Object.values(columns)[0]?.length ?? 0;
  return digestContent(made, Uint32Array.from(rows ?? Array.from({ length }, (_, row) => row)));
}

const cell = fc.oneof(fc.constantFrom('', 'a', 'b', '1', '01', '\u0000', 'ä', 'a\u0308'), fc.string({ maxLength: 4 }));

/** Tables of one to three columns, as rows of cells. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

function digestRows(rows: readonly (readonly string[])[], order?: readonly number[]): string {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => [`c${index}`, rows.map((row) => row[index] ?? '')]);
  return digest(Object.fromEntries(columns), order).digest;
}

describe('the digest', () => {
  it('is what its definition says, for a table small enough to write out', () => {
    const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const byte = (value: number) => Buffer.from([value]);
    const text = (value: string) => Buffer.concat([Buffer.from([0, 0, 0, value.length]), Buffer.from(value)]);
    const schema = hash(byte(5), text('id'), text('x'));
    const leaves = [
      ['a', '1'],
      ['b', '1'],
      ['c', '22'],
    ].map(([id = '', x = '']) => hash(byte(0), schema, text(id), text(x)));
    const [first, second, third] = leaves.sort(Buffer.compare) as [Buffer, Buffer, Buffer];
    const root = hash(byte(1), hash(byte(1), first, second), third);
    const expected = hash(byte(2), Buffer.from([0, 0, 0, 0, 0, 0, 0, 3]), schema, root).toString('hex');
    expect(digest({ x: ['1', '1', '22'], id: ['a', 'b', 'c'] }).digest).toBe(expected);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        tables.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
        ),
        ([rows, order]) => {
          expect(digestRows(rows, order)).toBe(digestRows(rows));
        },
      ),
    );
  });

  it('does not depend on the order of columns', () => {
    const columns = { b: ['1', '2'], a: ['x', 'y'], c: ['', ''] };
    const { a, b, c } = columns;
    expect(digest({ a, b, c })).toEqual(digest(columns));
    expect(digest(columns).columns).toEqual(['a', 'b', 'c']);
  });

  it('changes with any single cell', () => {
    fc.assert(
      fc.property(tables, cell, (rows, other) => {
        const before = digestRows(rows);
        rows.forEach((row, at) => {
          row.forEach((old, column) => {
            const changed = rows.map((one, index) => (index === at ? one.with(column, other) : one));
            if (other !== old) expect(digestRows(changed)).not.toBe(before);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('changes with the name of a column', () => {
    expect(digest({ a: ['1'] }).digest).not.toBe(digest({ b: ['1'] }).digest);
  });

  it('counts equal rows', () => {
    const times = (count: number) => digest({ a: Array.from({ length: count }, () => 'x') }).digest;
    expect(new Set([0, 1, 2, 3, 4, 5, 8].map(times)).size).toBe(7);
  });

  it('tells cells apart that are equal when joined', () => {
    expect(digestRows([['ab', 'c']])).not.toBe(digestRows([['a', 'bc']]));
    expect(digestRows([['a', '']])).not.toBe(digestRows([['', 'a']]));
  });

  it('tells a swap of two cells of a column', () => {
    expect(digest({ id: ['1', '2'], x: ['a', 'b'] }).digest).not.toBe(digest({ id: ['1', '2'], x: ['b', 'a'] }).digest);
  });

  it('normalises nothing', () => {
    expect(digestRows([['ä']])).not.toBe(digestRows([['a\u0308']]));
  });
});
