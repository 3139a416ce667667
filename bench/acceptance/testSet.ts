/** A test set of any size in memory, as the gate holds it after reading its files. */
import { type BinaryRule, decide } from '../../src/evaluation/decision.ts';
import type { Labels } from '../../src/evaluation/labels.ts';
import type { Predictions } from '../../src/evaluation/predictions.ts';
import { givenOrder } from '../../src/statistics/stableOrder.ts';
import { type Manifest, splitNumber } from '../../src/tables/manifest.ts';
import type { Column } from '../../src/tables/table.ts';

export interface TestSet {
  manifest: Manifest;
  labels: Labels;
  predictions: Predictions;
  /** Cluster of each row: about four rows each. */
  clusters: Int32Array;
}

/** The values of each column that subgroups are formed from. */
const columnValues: Readonly<Record<string, readonly string[]>> = {
  sex: ['F', 'M'],
  site: Array.from({ length: 12 }, (_, site) => `site ${site}`),
  age: Array.from({ length: 80 }, (_, age) => String(18 + age)),
  device: Array.from({ length: 8 }, (_, device) => `device ${device}`),
};

/**
 * Rows in random order of score, three in ten of them positive. Scores are probabilities with all their bits, so that
 * hardly two are alike; about one in ten decisions is wrong.
 *
 * @param rule that makes decisions of scores
 */
export function makeTestSet(rows: number, rule: BinaryRule): TestSet {
  const random = mulberry32(20261203);
  const codes = new Int16Array(rows);
  const score = new Float64Array(rows);
  const decision = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    codes[row] = Number(random() < 0.3);
    const logit = (codes[row] === 1 ? 1.6 : -1.6) + 1.25 * standardNormal(random);
    score[row] = 1 / (1 + Math.exp(-logit));
    decision[row] = decide(score[row]!, rule);
  }
  const rowNumbers = givenOrder(rows);
  return {
    manifest: makeManifest(rowNumbers, random),
    labels: { codes, values: undefined },
    predictions: { rows: rowNumbers, score, decision, missingRows: [] },
    clusters: new Int32Array(rows).map(() => Math.floor((random() * rows) / 4)),
  };
}

function makeManifest(rows: Uint32Array, random: () => number): Manifest {
  const columns = new Map<string, Column>(
    Object.entries(columnValues).map(([name, values]) => {
      const codes = new Uint32Array(rows.length).map(() => Math.floor(random() * values.length));
      return [name, { name, values, codes }];
    }),
  );
  return {
    table: {
      files: [],
      rows: rows.length,
      column: (name) => columns.get(name)!,
      has: (name) => columns.has(name),
      placeOf: (row) => ({ file: 'manifest.csv', line: row + 2 }),
      fileOf: () => 0,
    },
    files: [],
    counts: { train: 0, validation: 0, test: rows.length },
    sample: { name: 'sample', values: [], codes: new Uint32Array() },
    missing: new Set(['']),
    split: new Uint8Array(rows.length).fill(splitNumber.test),
    excluded: new Uint8Array(rows.length),
    rows: { train: new Uint32Array(), validation: new Uint32Array(), test: rows },
    lockedRows: rows,
  };
}

/** Box and Muller's method; one of its two values. */
function standardNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Uniform numbers within [0, 1) from a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
