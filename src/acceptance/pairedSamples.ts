/** Test samples with the outcomes of two models, whatever the task. */
import type { BinaryRows, ClassRows, EvaluatedRows, NumberRows } from '../metrics/evaluatedRows.ts';
import { pick } from '../metrics/scoredRows.ts';
import { scaledDifferences } from '../statistics/scaling.ts';

/** Samples that both models have an outcome for. All arrays have one element for each. */
export interface Pairs {
  /** Rows of the manifest, ascending. */
  rows: Uint32Array;
  /** Position in the outcomes of the model that is judged, and */
  candidate: Uint32Array;
  /** in those of the released one. */
  released: Uint32Array;
}

export interface PairedRows {
  pairs: Pairs;
  /** Rows that only one of the two models has an outcome for. */
  unpaired: ReadonlySet<number>;
}

function positionsByRow(rows: Uint32Array): Map<number, number> {
  return new Map(Array.from(rows, (row, position) => [row, position]));
}

/**
 * Joins the outcomes of two models by row.
 *
 * @param candidate rows of the outcomes of the model that is judged, each once, and
 * @param released of the released one, of the same manifest
 */
export function pairRows(candidate: Uint32Array, released: Uint32Array): PairedRows {
  const [ofCandidate, ofReleased] = [positionsByRow(candidate), positionsByRow(released)];
  const rows = candidate.filter((row) => ofReleased.has(row)).sort();
  const isPaired = (row: number): boolean => ofCandidate.has(row) && ofReleased.has(row);
  return {
    pairs: {
      rows,
      candidate: rows.map((row) => ofCandidate.get(row)!),
      released: rows.map((row) => ofReleased.get(row)!),
    },
    unpaired: new Set([...candidate, ...released].filter((row) => !isPaired(row))),
  };
}

/** The pairs at some places. */
function pickPairs({ rows, candidate, released }: Pairs, at: Uint32Array): Pairs {
  return { rows: pick(rows, at), candidate: pick(candidate, at), released: pick(released, at) };
}

/** The pairs of some rows. */
export function selectPairs(pairs: Pairs, members: Uint32Array): Pairs {
  const wanted = new Set(members);
  return pickPairs(
    pairs,
    Uint32Array.from(pairs.rows.keys()).filter((at) => wanted.has(pairs.rows[at]!)),
  );
}

/** Whether two models are right, on the samples that a proportion counts. All arrays have one element for each. */
export interface PairedDecisions {
  /** 1 where the model decides as the label says. */
  candidate: Uint8Array;
  released: Uint8Array;
  cluster: Uint32Array | undefined;
}

/** Outcomes of two models by one kind of task. */
export interface TwoModels<Rows extends EvaluatedRows> {
  candidate: Rows;
  released: Rows;
}

function labelsOf(evaluated: BinaryRows | ClassRows): Uint8Array | Uint16Array {
  return evaluated.kind === 'binary' ? evaluated.samples.positive : evaluated.samples.label;
}

function decisionsOf(evaluated: BinaryRows | ClassRows): Uint8Array | Uint16Array {
  return evaluated.kind === 'binary' ? evaluated.samples.decision : evaluated.samples.predicted;
}

/**
 * An undecided sample counts as wrong, for both models: either would otherwise look better on what it leaves out, and
 * pairs need the same samples.
 *
 * @param label code of the label of the samples that count; undefined for all
 */
export function pairDecisions(
  { candidate, released }: TwoModels<BinaryRows | ClassRows>,
  pairs: Pairs,
  label: number | undefined,
): PairedDecisions {
  const labels = labelsOf(candidate);
  const isCounted = (at: number): boolean => label === undefined || labels[pairs.candidate[at]!] === label;
  const counted = pickPairs(pairs, Uint32Array.from(pairs.rows.keys()).filter(isCounted));
  const isRight = (decisions: ArrayLike<number>, positions: Uint32Array): Uint8Array =>
    Uint8Array.from(positions, (position, at) => (decisions[position] === labels[counted.candidate[at]!] ? 1 : 0));
  return {
    candidate: isRight(decisionsOf(candidate), counted.candidate),
    released: isRight(decisionsOf(released), counted.released),
    cluster: clustersAt(candidate, counted),
  };
}

/** Cluster of each pair; undefined where samples have none. */
export function clustersAt({ samples: { cluster } }: EvaluatedRows, pairs: Pairs): Uint32Array | undefined {
  return cluster === undefined ? undefined : pick(cluster, pairs.candidate);
}

/** Absolute errors of two models, in units of `2^exponent`. All arrays have one element for each pair. */
export interface PairedErrors {
  candidate: Float64Array;
  released: Float64Array;
  exponent: number;
  cluster: Uint32Array | undefined;
}

export function pairErrors({ candidate, released }: TwoModels<NumberRows>, pairs: Pairs): PairedErrors {
  const label = pick(candidate.samples.label, pairs.candidate);
  const ours = pick(candidate.samples.predicted, pairs.candidate);
  const theirs = pick(released.samples.predicted, pairs.released);
  const { values, exponent } = scaledDifferences(join(ours, theirs), join(label, label));
  const errors = values.map(Math.abs);
  return {
    candidate: errors.subarray(0, label.length),
    released: errors.subarray(label.length),
    exponent,
    cluster: clustersAt(candidate, pairs),
  };
}

function join(first: Float64Array, second: Float64Array): Float64Array {
  const joined = new Float64Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
