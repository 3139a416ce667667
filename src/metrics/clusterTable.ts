/** Samples by cluster: which cluster each belongs to, and how many of each outcome every cluster has. */
import { type ClusteredProportion, clusteredProportion } from '../statistics/cluster.ts';
import type { BinarySamples } from './binarySamples.ts';
import { type Outcome, outcomeOf, outcomes } from './outcomes.ts';

export interface ClusterNumbers {
  /** Clusters in these samples. */
  clusters: number;
  /** Cluster of each sample, below `clusters`. */
  clusterOf: Uint32Array;
}

export interface ClusterTable extends ClusterNumbers {
  /** Samples of each outcome in each cluster: `counts[outcome * clusters + cluster]`. */
  counts: Uint32Array;
}

/** A table of codes is used where it has at most this many places for each sample. */
const mostPlaces = 16;

/** Numbers the clusters that occur from 0, since a subgroup holds only some of the codes. */
export function numberClusters(codes: Uint32Array): ClusterNumbers {
  let largest = 0;
  for (let index = 0; index < codes.length; index++) if (codes[index]! > largest) largest = codes[index]!;
  return largest < mostPlaces * codes.length ? numberByTable(codes, largest) : numberByMap(codes);
}

function numberByTable(codes: Uint32Array, largest: number): ClusterNumbers {
  // Counted from 1, as 0 stands for codes that were not met yet.
  const numbers = new Uint32Array(largest + 1);
  const clusterOf = new Uint32Array(codes.length);
  let clusters = 0;
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    if (numbers[code] === 0) numbers[code] = ++clusters;
    clusterOf[index] = numbers[code]! - 1;
  }
  return { clusters, clusterOf };
}

/** For few samples with large codes: time and memory that the codes' size does not change. */
function numberByMap(codes: Uint32Array): ClusterNumbers {
  const numbers = new Map<number, number>();
  const clusterOf = codes.map((code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
  return { clusters: numbers.size, clusterOf };
}

/**
 * @param samples with cluster codes
 * @throws RangeError without cluster codes
 */
export function tabulateClusters({ positive, decision, cluster }: BinarySamples): ClusterTable {
  if (cluster === undefined) throw new RangeError('Intervals shall allow for clusters, and samples have none');
  const { clusters, clusterOf } = numberClusters(cluster);
  const counts = new Uint32Array(clusters * outcomes.length);
  for (let index = 0; index < positive.length; index++) {
    counts[outcomeOf(positive[index]!, decision[index]!) * clusters + clusterOf[index]!]! += 1;
  }
  return { clusters, clusterOf, counts };
}

/** Samples with one of some outcomes in each cluster. */
function countInClusters({ clusters, counts }: ClusterTable, wanted: readonly Outcome[]): Uint32Array {
  const [first, ...others] = wanted.map((outcome) => {
    const start = outcomes.indexOf(outcome) * clusters;
    return counts.subarray(start, start + clusters);
  });
  if (first === undefined || others.length === 0) return first ?? new Uint32Array(clusters);
  const totals = first.slice();
  for (const column of others) {
    for (let cluster = 0; cluster < clusters; cluster++) totals[cluster]! += column[cluster]!;
  }
  return totals;
}

/**
 * A proportion of outcomes, with the variance that its clusters give it.
 *
 * @returns undefined where no sample has one of the outcomes `trials`
 */
export function proportionOverClusters(
  table: ClusterTable,
  successes: readonly Outcome[],
  trials: readonly Outcome[],
): ClusteredProportion | undefined {
  return clusteredProportion(countInClusters(table, successes), countInClusters(table, trials));
}
