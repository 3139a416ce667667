import type { BinarySamples } from './binarySamples.ts';

/** Samples together with the rows of the table they come from: position i belongs to `rows[i]`. */
export interface ScoredRows {
  rows: Uint32Array;
  samples: BinarySamples;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The values at some places, in the order of the places. */
export function pick<Values extends Numbers>(values: Values, at: Uint32Array): Values {
  const Picked = values.constructor as new (length: number) => Values;
  const picked = new Picked(at.length);
  // One loop for each type: a single one that meets arrays of several types takes several times as long.
  if (values instanceof Float64Array) pickNumbers(values, at, picked as Float64Array);
  else if (values instanceof Uint8Array) pickBytes(values, at, picked as Uint8Array);
  else pickIntegers(values, at, picked as Uint16Array | Uint32Array);
  return picked;
}

function pickNumbers(values: Float64Array, at: Uint32Array, picked: Float64Array): void {
  for (let index = 0; index < at.length; index += 1) picked[index] = values[at[index]!]!;
}

function pickBytes(values: Uint8Array, at: Uint32Array, picked: Uint8Array): void {
  for (let index = 0; index < at.length; index += 1) picked[index] = values[at[index]!]!;
}

function pickIntegers(values: Uint16Array | Uint32Array, at: Uint32Array, picked: Uint16Array | Uint32Array): void {
  for (let index = 0; index < at.length; index += 1) picked[index] = values[at[index]!]!;
}

/** Groups, counted from 1, whose numbers fit into 16 bits. */
const mostShortNumbers = 65_535;

/** Group at each position, counted from 1; 0 where the row belongs to none. */
function groupsAt(rows: Uint32Array, groups: readonly Uint32Array[]): Uint16Array | Uint32Array {
  let last = 0;
  for (let position = 0; position < rows.length; position += 1) if (rows[position]! > last) last = rows[position]!;
  const Numbers = groups.length <= mostShortNumbers ? Uint16Array : Uint32Array;
  const groupOf = new Numbers(last + 1);
  groups.forEach((members, group) => {
    for (let index = 0; index < members.length; index += 1) groupOf[members[index]!] = group + 1;
  });
  const found = new Numbers(rows.length);
  for (let position = 0; position < rows.length; position += 1) found[position] = groupOf[rows[position]!]!;
  return found;
}

/**
 * Divides positions among groups by the row at each. Two walks over the rows serve all the groups, however many.
 *
 * @param rows row at each position, each once
 * @param groups rows of each group; no row belongs to two of them
 * @returns positions by group, ascending; none for rows of a group that stand at no position
 */
export function divideRows(rows: Uint32Array, groups: readonly Uint32Array[]): Uint32Array[] {
  const groupOf = groupsAt(rows, groups);
  const counts = new Uint32Array(groups.length + 1);
  for (let position = 0; position < rows.length; position += 1) counts[groupOf[position]!]! += 1;
  const next = new Uint32Array(counts.length);
  for (let group = 1; group < next.length; group += 1) next[group] = next[group - 1]! + counts[group - 1]!;
  const positions = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    const group = groupOf[position]!;
    positions[next[group]!] = position;
    next[group]! += 1;
  }
  return groups.map((_, index) => positions.subarray(next[index], next[index + 1]));
}

/** The samples at some positions, in the order of the positions. */
export function pickSamples({ positive, decision, score, cluster }: BinarySamples, at: Uint32Array): BinarySamples {
  return {
    positive: pick(positive, at),
    decision: pick(decision, at),
    score: score === undefined ? undefined : pick(score, at),
    cluster: cluster === undefined ? undefined : pick(cluster, at),
  };
}
