import type { BinarySamples } from './binarySamples.ts';

/** Samples together with the rows of the table they come from: position i belongs to `rows[i]`. */
export interface ScoredRows {
  rows: Uint32Array;
  samples: BinarySamples;
}

/** The samples of some rows, in the same order. */
export function selectRows({ rows, samples }: ScoredRows, members: Uint32Array): BinarySamples {
  const at = positionsOf(rows, members);
  const { positive, decision, score, cluster } = samples;
  return {
    positive: pick(positive, at, new Uint8Array(at.length)),
    decision: pick(decision, at, new Uint8Array(at.length)),
    score: score === undefined ? undefined : pick(score, at, new Float64Array(at.length)),
    cluster: cluster === undefined ? undefined : pick(cluster, at, new Uint32Array(at.length)),
  };
}

type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Fills `picked` with the values at some positions. */
function pick<Values extends Numbers>(values: Values, at: Uint32Array, picked: Values): Values {
  for (let index = 0; index < at.length; index += 1) picked[index] = values[at[index]!]!;
  return picked;
}

function positionsOf(rows: Uint32Array, members: Uint32Array): Uint32Array {
  let last = 0;
  for (const row of rows) if (row > last) last = row;
  const isMember = new Uint8Array(last + 1);
  for (const row of members) isMember[row] = 1;
  const positions = new Uint32Array(members.length);
  let found = 0;
  for (let position = 0; position < rows.length; position += 1) {
    if (isMember[rows[position]!] === 1) positions[found++] = position;
  }
  return positions.subarray(0, found);
}
