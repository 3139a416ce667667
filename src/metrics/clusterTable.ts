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
  /** Samples of each outcome in each cluster: `counts[cluster * outcomes.length + outcome]`. */
  counts: Uint32Array;
}

/** Numbers the clusters that occur from 0, since a subgroup holds only some of the codes. */
export function numberClusters(codes: Uint32Array): ClusterNumbers {
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
    counts[clusterOf[index]! * outcomes.length + outcomeOf(positive[index]!, decision[index]!)]! += 1;
  }
  return { clusters, clusterOf, counts };
}

/** Samples with one of some outcomes in each cluster. */
function countInClusters({ clusters, counts }: ClusterTable, wanted: readonly Outcome[]): Uint32Array {
  const indices = wanted.map((outcome) => outcomes.indexOf(outcome));
  const totals = new Uint32Array(clusters);
  for (const index of indices) {
    for (let cluster = 0; cluster < clusters; cluster++) totals[cluster]! += counts[cluster * outcomes.length + index]!;
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
