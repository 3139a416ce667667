/** Test samples with the outcomes of two models: position i of every column is the same sample. */
import type { BinarySamples } from '../metrics/binarySamples.ts';
import type { ScoredRows } from '../metrics/scoredRows.ts';

/** What one model says of each sample; codes as in `BinarySamples`. */
export type ModelOutcomes = Pick<BinarySamples, 'decision' | 'score'>;

export interface PairedSamples {
  /** Rows of the manifest, ascending. */
  rows: Uint32Array;
  positive: Uint8Array;
  cluster: Uint32Array | undefined;
  candidate: ModelOutcomes;
  released: ModelOutcomes;
}

export interface PairedRows {
  samples: PairedSamples;
  /** Rows that only one of the two models has an outcome for. */
  unpaired: ReadonlySet<number>;
}

function positionsByRow({ rows }: ScoredRows): Map<number, number> {
  return new Map(Array.from(rows, (row, position) => [row, position]));
}

type Values = Uint8Array | Uint32Array | Float64Array;

function pickAll<Column extends Values>(values: Column, at: readonly number[]): Column {
  const picked = values.slice(0, at.length) as Column;
  at.forEach((from, to) => {
    picked[to] = values[from]!;
  });
  return picked;
}

function pickOutcomes({ decision, score }: ModelOutcomes, at: readonly number[]): ModelOutcomes {
  return { decision: pickAll(decision, at), score: score === undefined ? undefined : pickAll(score, at) };
}

/**
 * Joins the outcomes of two models by row.
 *
 * @param candidate outcomes of the model that is judged, each row once, and
 * @param released of the released one, on the same rows of the same manifest
 */
export function pairOutcomes(candidate: ScoredRows, released: ScoredRows): PairedRows {
  const [ofCandidate, ofReleased] = [positionsByRow(candidate), positionsByRow(released)];
  const rows = candidate.rows.filter((row) => ofReleased.has(row)).sort();
  const at = Array.from(rows, (row) => ofCandidate.get(row)!);
  const { positive, cluster } = candidate.samples;
  const isPaired = (row: number): boolean => ofCandidate.has(row) && ofReleased.has(row);
  return {
    samples: {
      rows,
      positive: pickAll(positive, at),
      cluster: cluster === undefined ? undefined : pickAll(cluster, at),
      candidate: pickOutcomes(candidate.samples, at),
      released: pickOutcomes(
        released.samples,
        Array.from(rows, (row) => ofReleased.get(row)!),
      ),
    },
    unpaired: new Set([...candidate.rows, ...released.rows].filter((row) => !isPaired(row))),
  };
}

/** The pairs at some positions. */
function pickPairs(samples: PairedSamples, at: readonly number[]): PairedSamples {
  return {
    rows: pickAll(samples.rows, at),
    positive: pickAll(samples.positive, at),
    cluster: samples.cluster === undefined ? undefined : pickAll(samples.cluster, at),
    candidate: pickOutcomes(samples.candidate, at),
    released: pickOutcomes(samples.released, at),
  };
}

/** The pairs of some rows. */
export function selectPairs(samples: PairedSamples, members: Uint32Array): PairedSamples {
  const wanted = new Set(members);
  return pickPairs(
    samples,
    [...samples.rows.keys()].filter((position) => wanted.has(samples.rows[position]!)),
  );
}

/** The pairs whose label is positive (1) or negative (0). */
export function selectLabel(samples: PairedSamples, label: 0 | 1): PairedSamples {
  return pickPairs(
    samples,
    [...samples.rows.keys()].filter((position) => samples.positive[position] === label),
  );
}

/** Clusters numbered from 0 in the order in which they appear. */
export function numberPairedClusters(cluster: Uint32Array): { clusterOf: Uint32Array; clusters: number } {
  const numbers = new Map<number, number>();
  const clusterOf = cluster.map((code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
  return { clusterOf, clusters: numbers.size };
}
