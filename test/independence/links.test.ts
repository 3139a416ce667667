import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsOfChain } from '../../src/independence/chains.ts';
import { findLinks, type LinkRequest } from '../../src/independence/links.ts';

const [train, validation, test, none] = [0, 1, 2, 3];

/** Rows as `[split, code of the first kind, code of the second, …]`. */
function request(kinds: readonly string[], rows: readonly (readonly number[])[]): LinkRequest {
  return {
    kinds: kinds.map((kind, index) => ({ kind, codes: Int32Array.from(rows, (row) => row[index + 1]!) })),
    split: Uint8Array.from(rows, ([split]) => split!),
  };
}

describe('findLinks', () => {
  it('tells apart what shares an entity and what a chain joins', () => {
    const links = findLinks(
      request(
        ['patient', 'slide'],
        [
          [train, 0, 0],
          [test, 1, 0], // the slide of row 0
          [test, 1, 1], // the patient of row 1
          [test, 2, 2],
          [train, 3, 3],
        ],
      ),
    );
    expect([links.count, links.direct, links.linked]).toEqual([1, 1, 1]);
    expect(links.component(0)).toEqual({
      firstRow: 0,
      samples: { train: 1, validation: 0, test: 2, excluded: 0 },
      direct: 1,
      linked: 1,
      entities: [
        { kind: 'patient', entities: 2 },
        { kind: 'slide', entities: 2 },
      ],
    });
    const chain = links.chain(0);
    expect(chain).toEqual({
      rows: [2, 1, 0],
      entities: [
        { kind: 'patient', code: 1 },
        { kind: 'slide', code: 0 },
      ],
    });
    expect(kindsOfChain(chain)).toEqual(['patient', 'slide']);
    expect(links.ranksWithLinked()).toEqual([0]);
  });

  it('crosses excluded rows, which are in no split', () => {
    const links = findLinks(
      request(
        ['patient', 'slide'],
        [
          [test, 0, -1],
          [none, 0, 0],
          [none, 1, 0],
          [validation, 1, -1],
        ],
      ),
    );
    expect([links.count, links.direct, links.linked]).toEqual([1, 0, 1]);
    expect(links.chain(0).rows).toEqual([0, 1, 2, 3]);
    expect(kindsOfChain(links.chain(0))).toEqual(['patient', 'slide']);
  });

  it('leaves out components within test, without test, and of test and excluded rows alone', () => {
    const rows = [
      [test, 0],
      [test, 0],
      [train, 1],
      [validation, 1],
      [test, 2],
      [none, 2],
      [test, -1],
      [train, -1],
    ];
    const links = findLinks(request(['patient'], rows));
    expect([links.count, links.direct, links.linked, links.ranksWithLinked()]).toEqual([0, 0, 0, []]);
    expect(() => links.component(0)).toThrow(RangeError);
    expect(findLinks(request([], [[test], [train]])).count).toBe(0);
    expect(findLinks(request(['patient'], [])).count).toBe(0);
  });

  it('orders by test samples, then by the first row', () => {
    const rows = [
      [train, 0],
      [test, 0],
      [train, 1],
      [test, 1],
      [test, 2],
      [train, 2],
      [test, 2],
    ];
    const links = findLinks(request(['patient'], rows));
    expect([0, 1, 2].map((rank) => links.component(rank).firstRow)).toEqual([4, 0, 2]);
    expect([...links.rowsOf(0)]).toEqual([4, 5, 6]);
    expect(links.chain(0)).toEqual({ rows: [4, 5], entities: [{ kind: 'patient', code: 2 }] });
  });
});

// A plain reference: rows as nodes, an edge where two share an entity.

interface Table {
  kinds: number;
  rows: number[][];
}

const tables: fc.Arbitrary<Table> = fc
  .integer({ min: 1, max: 3 })
  .chain((kinds) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: 3 }),
          ...Array.from({ length: kinds }, () => fc.integer({ min: -1, max: 9 })),
        ),
        { maxLength: 16 },
      )
      .map((rows) => ({ kinds, rows })),
  );

function share(one: readonly number[], other: readonly number[]): boolean {
  return one.some((code, index) => index > 0 && code >= 0 && code === other[index]);
}

function neighbours({ rows }: Table, row: number): number[] {
  return rows.flatMap((other, index) => (index !== row && share(rows[row]!, other) ? [index] : []));
}

function reachable(table: Table, start: number): number[] {
  const found = new Set([start]);
  for (const row of found) for (const next of neighbours(table, row)) found.add(next);
  return [...found].sort((one, other) => one - other);
}

function isOther({ rows }: Table, row: number): boolean {
  return rows[row]![0] === train || rows[row]![0] === validation;
}

function isDirect(table: Table, row: number): boolean {
  return neighbours(table, row).some((other) => isOther(table, other));
}

/** All paths without a repeated row from a start to another split, as far as `most` steps. */
function allPaths(table: Table, path: readonly number[], most: number): number[][] {
  const last = path.at(-1)!;
  if (path.length > 1 && isOther(table, last)) return [[...path]];
  if (path.length > most) return [];
  return neighbours(table, last)
    .filter((next) => !path.includes(next))
    .flatMap((next) => allPaths(table, [...path, next], most));
}

function firstPath(table: Table, starts: readonly number[]): number[] {
  for (let most = 1; ; most += 1) {
    const paths = starts.flatMap((start) => allPaths(table, [start], most));
    const [first] = paths.sort((one, other) => {
      const at = one.findIndex((row, index) => row !== other[index]);
      return at < 0 ? 0 : one[at]! - other[at]!;
    });
    if (first !== undefined) return first;
  }
}

function naiveComponents(table: Table) {
  const components = new Map<string, number[]>();
  table.rows.forEach((_, row) => {
    const rows = reachable(table, row);
    components.set(rows.join(), rows);
  });
  const isTest = (row: number) => table.rows[row]![0] === test;
  return [...components.values()]
    .filter((rows) => rows.some(isTest) && rows.some((row) => isOther(table, row)))
    .map((rows) => ({ rows, tests: rows.filter(isTest) }))
    .sort((one, other) => other.tests.length - one.tests.length || one.rows[0]! - other.rows[0]!)
    .map(({ rows, tests }) => {
      const linked = tests.filter((row) => !isDirect(table, row));
      return {
        rows,
        linked: linked.length,
        tests: tests.length,
        path: firstPath(table, linked.length > 0 ? linked : tests),
      };
    });
}

describe('findLinks, on any table', () => {
  it('gives the components, counts and first shortest chains of a plain search', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const asked = request(
          Array.from({ length: table.kinds }, (_, index) => `k${index}`),
          table.rows,
        );
        const links = findLinks(asked);
        const expected = naiveComponents(table);
        const found = expected.map((_, rank) => {
          const { linked, samples } = links.component(rank);
          return { rows: [...links.rowsOf(rank)], linked, tests: samples.test, path: [...links.chain(rank).rows] };
        });
        expect(links.count).toBe(expected.length);
        expect(found).toEqual(expected);
        expect(links.linked).toBe(expected.reduce((sum, { linked }) => sum + linked, 0));
        expect(links.direct + links.linked).toBe(expected.reduce((sum, { tests }) => sum + tests, 0));
        expect(links.ranksWithLinked()).toEqual(expected.flatMap(({ linked }, rank) => (linked > 0 ? [rank] : [])));
        for (let rank = 0; rank < links.count; rank += 1) {
          const { rows, entities } = links.chain(rank);
          expect(entities).toHaveLength(rows.length - 1);
          entities.forEach(({ kind, code }, step) => {
            const { codes } = asked.kinds.find((one) => one.kind === kind)!;
            expect([codes[rows[step]!], codes[rows[step + 1]!]]).toEqual([code, code]);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for chains in any order of asking', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const asked = request(
          Array.from({ length: table.kinds }, (_, index) => `k${index}`),
          table.rows,
        );
        const one = findLinks(asked);
        const other = findLinks(asked);
        const ranks = Array.from({ length: one.count }, (_, rank) => rank);
        const backwards = [...ranks]
          .reverse()
          .map((rank) => other.chain(rank))
          .reverse();
        expect(ranks.map((rank) => one.chain(rank))).toEqual(backwards);
        expect(ranks.map((rank) => one.chain(rank))).toEqual(backwards);
      }),
      { numRuns: 100 },
    );
  });
});
