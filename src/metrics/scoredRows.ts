import type { BinarySamples } from './binarySamples.ts';

/** Samples together with the rows of the table they come from: position i belongs to `rows[i]`. */
export interface ScoredRows {
  rows: Uint32Array;
  samples: BinarySamples;
}

/** The samples of some rows, in the same order. */
export function selectRows({ rows, samples }: ScoredRows, members: Uint32Array): BinarySamples {
  const isMember = new Uint8Array(rows.reduce((most, row) => Math.max(most, row), 0) + 1);
  for (const row of members) isMember[row] = 1;
  const at = Uint32Array.from(rows.keys()).filter((position) => isMember[rows[position]!] === 1);
  const { positive, decision, score, cluster } = samples;
  return {
    positive: Uint8Array.from(at, (position) => positive[position]!),
    decision: Uint8Array.from(at, (position) => decision[position]!),
    score: score === undefined ? undefined : Float64Array.from(at, (position) => score[position]!),
    cluster: cluster === undefined ? undefined : Uint32Array.from(at, (position) => cluster[position]!),
  };
}
