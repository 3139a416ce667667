import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRows, pick, pickSamples } from '../../src/metrics/scoredRows.ts';

/** Rows in any order, each of which belongs to one of four groups or to none. */
const divided = fc.uniqueArray(fc.nat(80), { maxLength: 40 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    groupOf: fc.array(fc.nat(4), { minLength: rows.length, maxLength: rows.length }),
  }),
);

describe('divideRows', () => {
  it('gives each group the positions of its rows, ascending', () => {
    fc.assert(
      fc.property(divided, ({ rows, groupOf }) => {
        const groups = [1, 2, 3, 4].map((group) => rows.filter((_, position) => groupOf[position] === group).sort());
        const found = divideRows(
          Uint32Array.from(rows),
          groups.map((members) => Uint32Array.from(members)),
        );
        expect(found.map((positions) => [...positions])).toEqual(
          groups.map((members) => [...rows.keys()].filter((position) => members.includes(rows[position]!))),
        );
      }),
    );
  });

  it('passes over members without a position, and positions without a group', () => {
    const positions = divideRows(Uint32Array.of(7, 3, 9), [Uint32Array.of(3, 12), Uint32Array.of(2, 40, 9)]);
    expect(positions.map((list) => [...list])).toEqual([[1], [2]]);
  });

  it('gives empty groups nothing, and no groups none', () => {
    expect(divideRows(Uint32Array.of(0, 1), [new Uint32Array(), Uint32Array.of(1, 0)])).toEqual([
      new Uint32Array(),
      Uint32Array.of(0, 1),
    ]);
    expect(divideRows(Uint32Array.of(0, 1), [])).toEqual([]);
    expect(divideRows(new Uint32Array(), [Uint32Array.of(5)])).toEqual([new Uint32Array()]);
  });

  it('tells a thousand groups apart', () => {
    const rows = Uint32Array.from({ length: 1000 }, (_, index) => 999 - index);
    const groups = Array.from({ length: 1000 }, (_, row) => Uint32Array.of(row));
    expect(divideRows(rows, groups).map(([position]) => position)).toEqual([...rows]);
  });

  it('tells more groups apart than 16 bits number', () => {
    const groups = Array.from({ length: 65_537 }, (_, row) => Uint32Array.of(row));
    const found = divideRows(Uint32Array.of(65_536, 65_535, 0), groups);
    expect([found[0], found[65_535], found[65_536]].map((positions) => [...positions!])).toEqual([[2], [1], [0]]);
  });
});

describe('pick', () => {
  it('keeps the type and takes the order of the places', () => {
    const at = Uint32Array.of(2, 0, 2);
    expect(pick(Uint8Array.of(5, 6, 255), at)).toEqual(Uint8Array.of(255, 5, 255));
    expect(pick(Uint16Array.of(5, 6, 65535), at)).toEqual(Uint16Array.of(65535, 5, 65535));
    expect(pick(Uint32Array.of(5, 6, 2 ** 32 - 1), at)).toEqual(Uint32Array.of(2 ** 32 - 1, 5, 2 ** 32 - 1));
    expect(pick(Float64Array.of(0.5, 6, -1e300), at)).toEqual(Float64Array.of(-1e300, 0.5, -1e300));
    expect(pick(Float64Array.of(1), new Uint32Array())).toEqual(new Float64Array());
  });
});

describe('pickSamples', () => {
  const samples = {
    positive: Uint8Array.of(0, 1, 1),
    decision: Uint8Array.of(2, 0, 1),
    score: Float64Array.of(0.1, 0.2, 0.3),
    cluster: Uint32Array.of(9, 8, 7),
  };

  it('takes every column', () => {
    expect(pickSamples(samples, Uint32Array.of(0, 2))).toEqual({
      positive: Uint8Array.of(0, 1),
      decision: Uint8Array.of(2, 1),
      score: Float64Array.of(0.1, 0.3),
      cluster: Uint32Array.of(9, 7),
    });
  });

  it('leaves absent columns absent', () => {
    const bare = pickSamples({ ...samples, score: undefined, cluster: undefined }, Uint32Array.of(1));
    expect(bare).toEqual({
      positive: Uint8Array.of(1),
      decision: Uint8Array.of(0),
      score: undefined,
      cluster: undefined,
    });
  });
});
