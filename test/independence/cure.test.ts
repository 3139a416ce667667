import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byChain, type CureRequest, findCure, writeMoves } from '../../src/independence/cure.ts';
import { findLinks } from '../../src/independence/links.ts';

const [train, validation, test, none] = [0, 1, 2, 3];

interface Given {
  linked?: boolean;
  samples?: CureRequest['samples'];
}

/** Rows as `[split, code of the first kind, …]`, which are the whole table. */
function request(kinds: readonly string[], rows: readonly (readonly number[])[], given: Given = {}): CureRequest {
  const count = (split: number) => rows.filter(([of]) => of === split).length;
  return {
    kinds: kinds.map((kind, index) => ({ kind, codes: Int32Array.from(rows, (row) => row[index + 1]!) })),
    split: Uint8Array.from(rows, ([split]) => split!),
    samples: given.samples ?? { train: count(train), validation: count(validation), test: count(test) },
    linked: given.linked ?? false,
  };
}

const chained = [
  [train, 0, 0],
  [train, 0, -1], // the patient of row 0
  [validation, 5, 4],
  [test, 1, 0], // the slide of row 0
  [test, 1, 1], // the patient of row 3
  [test, 2, 2],
  [train, 3, 3],
  [train, 4, 5],
  [train, 4, 6],
];

describe('findCure', () => {
  it('takes out what shares an entity', () => {
    const { cure, marks } = findCure(request(['patient', 'slide'], chained));
    expect(cure).toEqual({
      keepTest: { train: 1, validation: 0 },
      keepTrain: { test: 1 },
      recommended: 'keep-test',
    });
    expect([...marks.keepTest]).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...marks.keepTrain]).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0]);
  });

  it('takes out whole components where chains count', () => {
    const { cure, marks } = findCure(request(['patient', 'slide'], chained, { linked: true }));
    expect(cure).toEqual({ keepTest: { train: 2, validation: 0 }, keepTrain: { test: 2 }, recommended: 'keep-test' });
    expect([...marks.keepTest]).toEqual([2, byChain, 0, 0, 0, 0, 0, 0, 0]);
    expect([...marks.keepTrain]).toEqual([0, 0, 0, 2, byChain, 0, 0, 0, 0]);
  });

  it('takes out what only excluded rows bridge, where chains count', () => {
    const rows = [
      [test, 0, -1],
      [none, 0, 0],
      [validation, 1, 0],
    ];
    const samples = { train: 10, validation: 10, test: 10 };
    expect(findCure(request(['patient', 'slide'], rows, { samples })).cure.keepTest.validation).toBe(0);
    const { cure, marks } = findCure(request(['patient', 'slide'], rows, { samples, linked: true }));
    expect(cure.keepTest).toEqual({ train: 0, validation: 1 });
    expect([...marks.keepTest]).toEqual([0, 0, byChain]);
  });

  it.each([
    ['half of the training samples', { train: 4, validation: 9, test: 9 }, 'keep-test'],
    ['more than half of them', { train: 3, validation: 9, test: 9 }, 'new-split'],
    ['all validation samples', { train: 9, validation: 1, test: 9 }, 'new-split'],
  ])('recommends by what keeping the test set costs: %s', (_, samples, recommended) => {
    const rows = [
      [test, 0],
      [train, 0],
      [train, 0],
      [validation, 0],
    ];
    expect(findCure(request(['patient'], rows, { samples })).cure.recommended).toBe(recommended);
  });

  it('finds nothing to do where nothing is shared', () => {
    for (const linked of [false, true]) {
      const { cure } = findCure(
        request(
          ['patient'],
          [
            [train, 0],
            [test, 1],
            [none, 1],
            [test, -1],
          ],
          { linked },
        ),
      );
      expect(cure).toEqual({ keepTest: { train: 0, validation: 0 }, keepTrain: { test: 0 }, recommended: 'keep-test' });
    }
  });
});

describe('writeMoves', () => {
  it('lists the rows of one cure with their reasons', () => {
    const asked = request(['patient', '=slide'], chained, { linked: true });
    const { marks } = findCure(asked);
    const placeOf = (row: number) => ({ file: 'manifest.csv', line: row + 2 });
    expect(writeMoves(asked, marks.keepTrain, placeOf)).toBe(
      "file,line,split,move_to,because\nmanifest.csv,5,test,drop,'=slide\nmanifest.csv,6,test,drop,chain\n",
    );
  });
});

const tables = fc
  .integer({ min: 1, max: 3 })
  .chain((kinds) =>
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3 }), ...Array.from({ length: kinds }, () => fc.integer({ min: -1, max: 5 }))),
      { maxLength: 9 },
    ),
  );

/** Whether any test row that stays is joined to another row that stays. Rows that are taken out join nothing. */
function isClean(rows: readonly (readonly number[])[], taken: number, linked: boolean): boolean {
  const staying = rows.filter((_, row) => ((taken >> row) & 1) === 0);
  const kinds = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, kind) => `k${kind}`);
  const links = findLinks(request(kinds, staying));
  return linked ? links.count === 0 : links.direct === 0;
}

/** Fewest rows to take out, of those that may go, by trying all sets of them. */
function fewest(rows: readonly (readonly number[])[], mayGo: (split: number) => boolean, linked: boolean): number[] {
  const movable = rows.reduce((mask, [split], row) => (mayGo(split!) ? mask | (1 << row) : mask), 0);
  const bitsOf = (mask: number) => mask.toString(2).replaceAll('0', '').length;
  let best: number[] = [];
  for (let mask = movable; ; mask = (mask - 1) & movable) {
    if (isClean(rows, mask, linked)) {
      if (best.length === 0 || bitsOf(mask) < bitsOf(best[0]!)) best = [mask];
      else if (bitsOf(mask) === bitsOf(best[0]!)) best.push(mask);
    }
    if (mask === 0) return best;
  }
}

function maskOf(marks: Uint16Array): number {
  return marks.reduce((mask, mark, row) => (mark > 0 ? mask | (1 << row) : mask), 0);
}

describe('a cure, on any table', () => {
  it('is the only one of the fewest rows, and leaves the split clean', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const kinds = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, kind) => `k${kind}`);
        const { cure, marks } = findCure(request(kinds, rows));
        expect(fewest(rows, (split) => split < test, false)).toEqual([maskOf(marks.keepTest)]);
        expect(fewest(rows, (split) => split === test, false)).toEqual([maskOf(marks.keepTrain)]);
        const count = (which: Uint16Array, split: number) =>
          rows.filter(([of], row) => of === split && which[row]! > 0).length;
        expect(cure.keepTest).toEqual({
          train: count(marks.keepTest, train),
          validation: count(marks.keepTest, validation),
        });
        expect(cure.keepTrain).toEqual({ test: count(marks.keepTrain, test) });
      }),
      { numRuns: 300 },
    );
  });

  it('takes out, where chains count, each component on one side, though rows that are taken out still join', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const kinds = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, kind) => `k${kind}`);
        const { marks } = findCure(request(kinds, rows, { linked: true }));
        for (const [taken, mayGo] of [
          [marks.keepTest, (split: number) => split < test],
          [marks.keepTrain, (split: number) => split === test],
        ] as const) {
          const without = rows.map(([split, ...codes], row) => [taken[row]! > 0 ? none : split!, ...codes]);
          expect(findLinks(request(kinds, without)).count).toBe(0);
          expect(isClean(rows, maskOf(taken), true)).toBe(true);
          // Each row that goes has to: put back as a sample it is joined to the other side again.
          taken.forEach((mark, row) => {
            if (mark === 0) return;
            expect(mayGo(rows[row]![0]!)).toBe(true);
            const back = without.map((each, index) => (index === row ? [...rows[row]!] : each));
            expect(findLinks(request(kinds, back)).count).toBe(1);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
