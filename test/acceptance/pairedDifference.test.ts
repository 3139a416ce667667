/** Two models on the same samples, joined row by row: pairs, clusters of pairs, and what leaves them without an interval. */
import { describe, expect, it } from 'vitest';
import { comparePairedAuroc, comparePairedErrors, comparePairedShares } from '../../src/acceptance/pairedDifference.ts';
import { type PairedDecisions, pairErrors, pairRows, selectPairs } from '../../src/acceptance/pairedSamples.ts';
import type { BinaryRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import { clusteredDifference } from '../../src/statistics/pairedProportion.ts';

describe('pairs', () => {
  it('are joined by row, in ascending order of the rows, and the others are named', () => {
    const { pairs, unpaired } = pairRows(Uint32Array.of(9, 2, 5, 30), Uint32Array.of(5, 7, 9, 2));
    expect([...pairs.rows]).toEqual([2, 5, 9]);
    expect([...pairs.candidate]).toEqual([1, 2, 0]);
    expect([...pairs.released]).toEqual([3, 0, 2]);
    expect(unpaired).toEqual(new Set([30, 7]));
  });

  it('of some rows are those that have a pair', () => {
    const { pairs } = pairRows(Uint32Array.of(9, 2, 5), Uint32Array.of(5, 9, 2));
    const { rows, candidate, released } = selectPairs(pairs, Uint32Array.of(9, 4, 2));
    expect([[...rows], [...candidate], [...released]]).toEqual([
      [2, 9],
      [1, 0],
      [2, 1],
    ]);
  });
});

describe('a share of right decisions', () => {
  /** By cluster: both right, candidate only, released only, neither. */
  const tables = [
    [3, 2, 1, 0],
    [1, 0, 0, 1],
    [4, 0, 2, 0],
    [0, 1, 0, 3],
    [2, 1, 1, 1],
    [1, 0, 0, 0],
    [5, 0, 0, 2],
    [2, 3, 0, 0],
    [0, 0, 1, 1],
    [6, 1, 0, 0],
    [1, 0, 0, 2],
  ];
  // The candidate is right in the first two kinds, the released model in the first and the third.
  const samples = tables.flatMap((table, cluster) =>
    table.flatMap((count, kind) =>
      Array.from({ length: count }, () => ({ candidate: kind < 2 ? 1 : 0, released: kind % 2 === 0 ? 1 : 0, cluster })),
    ),
  );
  const decisions: PairedDecisions = {
    candidate: Uint8Array.from(samples, ({ candidate }) => candidate),
    released: Uint8Array.from(samples, ({ released }) => released),
    cluster: Uint32Array.from(samples, ({ cluster }) => cluster),
  };

  it('has the design effect of its clusters’ own tables', () => {
    const column = (kind: number) => Uint32Array.from(tables, (table) => table[kind]!);
    const trials = Uint32Array.from(tables, (table) => table.reduce((sum, count) => sum + count, 0));
    const found = clusteredDifference({ candidateOnly: column(1), baselineOnly: column(2), trials })!;
    const measured = comparePairedShares(decisions, 'tango', { confidence: 0.95, clustered: { designEffect: 1 } });
    expect(measured).toMatchObject({
      onlyModel: 8,
      onlyReleased: 5,
      clusters: 11,
      designEffect: Math.max(1, found.estimatedDesignEffect!),
    });
    expect(found.estimatedDesignEffect).toBeGreaterThan(1);
  });

  it('needs clusters where intervals shall allow for them', () => {
    expect(() =>
      comparePairedShares({ ...decisions, cluster: undefined }, 'tango', { confidence: 0.95, clustered: {} }),
    ).toThrow(new RangeError('Intervals shall allow for clusters, and samples have none'));
  });
});

describe('the area under the ROC curve', () => {
  function rowsOf(scores: readonly number[] | undefined, clusters: number): BinaryRows {
    const rows = Uint32Array.from({ length: 60 }, (_, row) => row);
    return {
      kind: 'binary',
      rows,
      samples: {
        positive: Uint8Array.from(rows, (row) => row % 2),
        decision: new Uint8Array(60),
        score: scores === undefined ? undefined : Float64Array.from(scores),
        cluster: Uint32Array.from(rows, (row) => row % clusters),
      },
    };
  }
  const scores = Array.from({ length: 60 }, (_, row) => (row % 2) * 20 + ((row * 17) % 60));
  const others = Array.from({ length: 60 }, (_, row) => (row % 2) * 10 + ((row * 23) % 60));
  const { pairs } = pairRows(rowsOf(undefined, 1).rows, rowsOf(undefined, 1).rows);

  it('needs the scores of either model', () => {
    const [known, unknown] = [rowsOf(scores, 20), rowsOf(undefined, 20)];
    for (const models of [
      { candidate: known, released: unknown },
      { candidate: unknown, released: known },
    ]) {
      expect(comparePairedAuroc(models, pairs, { confidence: 0.95 })).toEqual({
        value: null,
        difference: null,
        lower: null,
        upper: null,
        method: 'paired-delong+newcombe5',
        reason: 'no-scores',
      });
    }
  });

  it('names its clusters, and without them does not', () => {
    const models = { candidate: rowsOf(scores, 20), released: rowsOf(others, 20) };
    expect(comparePairedAuroc(models, pairs, { confidence: 0.95, clustered: {} })).toMatchObject({ clusters: 20 });
    expect(comparePairedAuroc(models, pairs, { confidence: 0.95 })).not.toHaveProperty('clusters');
  });
});

describe('the mean absolute error', () => {
  function numbers(predicted: readonly number[]): NumberRows {
    return {
      kind: 'numbers',
      rows: Uint32Array.from(predicted.keys()),
      samples: {
        label: new Float64Array(predicted.length),
        predicted: Float64Array.from(predicted),
        cluster: undefined,
      },
    };
  }

  it('has no interval where a limit is beyond what a double holds', () => {
    const [candidate, released] = [numbers([1.6e308, 0, 0]), numbers([0, 0, 0])];
    const { pairs } = pairRows(candidate.rows, released.rows);
    const measured = comparePairedErrors(pairErrors({ candidate, released }, pairs), { confidence: 0.95 });
    // Mean 5.3e307, standard error the same, t of two degrees of freedom 4.3: from -1.76e308 to 2.8e308.
    expect(measured).toMatchObject({ lower: null, upper: null, reason: 'overflow' });
    expect(measured.difference! / 1e307).toBeCloseTo(16 / 3, 9);
  });
});
