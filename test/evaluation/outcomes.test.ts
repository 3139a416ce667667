import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinOutcomes } from '../../src/evaluation/outcomes.ts';

interface LooseRow {
  /** Absent for a sample without a prediction. */
  score?: number;
  label: number;
  decision: number;
  cluster: number;
}

/** Manifest rows, some without a label, a prediction or a cluster; with ties, and 0 in both its forms. */
const looseRows = fc.array(
  fc.record(
    {
      score: fc.constantFrom(-2, -0, 0, 0.1, 0.1 + 0.2, 0.3, 7e9),
      label: fc.integer({ min: -1, max: 1 }),
      decision: fc.nat(2),
      cluster: fc.integer({ min: -1, max: 5 }),
    },
    { requiredKeys: ['label', 'decision', 'cluster'] },
  ),
  { maxLength: 40 },
);

function join(rows: readonly LooseRow[], { scores = true, clusters = true } = {}) {
  const predicted = [...rows.keys()].filter((row) => rows[row]!.score !== undefined);
  const predictions = {
    rows: Uint32Array.from(predicted),
    score: scores ? Float64Array.from(predicted, (row) => rows[row]!.score!) : undefined,
    decision: Uint8Array.from(predicted, (row) => rows[row]!.decision),
    missingRows: [],
  };
  const labels = Int16Array.from(rows, ({ label }) => label);
  return joinOutcomes(predictions, labels, clusters ? Int32Array.from(rows, ({ cluster }) => cluster) : undefined);
}

describe('joinOutcomes', () => {
  it('sorts the samples with label and prediction by score, label and row', () => {
    fc.assert(
      fc.property(looseRows, (rows) => {
        const expected = [...rows.keys()]
          .filter((row) => rows[row]!.score !== undefined && rows[row]!.label >= 0)
          .sort((a, b) => rows[a]!.score! - rows[b]!.score! || rows[a]!.label - rows[b]!.label || a - b);
        const joined = join(rows);
        expect([...joined.rows]).toEqual(expected);
        const columnOf = (name: keyof LooseRow) => expected.map((row) => rows[row]![name]!);
        expect([...joined.samples.positive]).toEqual(columnOf('label'));
        expect([...joined.samples.decision]).toEqual(columnOf('decision'));
        expect([...joined.samples.score!]).toEqual(columnOf('score'));
        expect([...joined.samples.cluster!]).toEqual(columnOf('cluster').map((code) => code + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same scores and labels whatever the order of rows', () => {
    fc.assert(
      fc.property(looseRows, (rows) => {
        const [one, other] = [join(rows).samples, join(rows.toReversed()).samples];
        expect([...other.positive]).toEqual([...one.positive]);
        expect(Array.from(other.score!, (score) => score + 0)).toEqual(Array.from(one.score!, (score) => score + 0));
      }),
    );
  });

  it('sorts by label and row without scores, and has no clusters where none are given', () => {
    const rows = [1, 0, -1, 1, 0].map((label) => ({ score: 0.5, label, decision: label === 1 ? 1 : 0, cluster: 3 }));
    const joined = join(rows, { scores: false, clusters: false });
    expect(joined).toEqual({
      rows: Uint32Array.of(1, 4, 0, 3),
      samples: {
        positive: Uint8Array.of(0, 0, 1, 1),
        decision: Uint8Array.of(0, 0, 1, 1),
        score: undefined,
        cluster: undefined,
      },
    });
  });
});
