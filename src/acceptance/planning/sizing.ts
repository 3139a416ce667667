/** From independent samples, in which power is computed, to what a person collects: samples, or clusters of them. */
import { decisiveDesignEffect, effectiveTrials, fewestClusters } from '../../statistics/cluster.ts';
import { wholeTrials } from '../effectiveSize.ts';

/** What the policy and the user say of clusters. */
export interface PlannedClusters {
  /** Entity kind whose samples depend on each other. */
  kind: string;
  /** Approved beforehand. */
  designEffect?: number;
  /** Mean number of samples of one cluster in a metric's denominator, at least 1. */
  clusterSize?: number;
}

/** Samples, and the clusters that they come from where that is known. */
export interface Collected {
  samples?: number;
  clusters?: number;
}

/** How sizes are counted. */
export interface Sizing {
  /**
   * `samples`; or `clusters` where samples of one cluster count as one, and nothing says how many samples that is.
   */
  unit: 'samples' | 'clusters';
  /** Independent samples that so many of the unit are worth, rounded down. */
  effectiveOf(count: number): number;
  /** Fewest of the unit that are worth so many independent samples. */
  countFor(effective: number): number;
  /** The same count in samples and in clusters, as far as both are known. */
  collected(count: number): Collected;
}

const independent: Sizing = {
  unit: 'samples',
  effectiveOf: (count) => count,
  countFor: (effective) => effective,
  collected: (count) => ({ samples: count }),
};

/** Doubles put 100 x 1.1 above 110. */
const roundingSlack = 1e-9;

function roundUp(count: number): number {
  return Math.ceil(count - roundingSlack);
}

/** A design effect alone: the number of clusters is not known, and taken to be large. */
function byDesignEffect(designEffect: number): Sizing {
  return {
    unit: 'samples',
    effectiveOf: (count) => wholeTrials(count / designEffect),
    countFor: (effective) => roundUp(effective * designEffect),
    collected: (count) => ({ samples: count }),
  };
}

/** Clusters of a size, with the interval's own correction for few of them. */
function byClusters(clusterSize: number, declared: number | undefined, confidence: number): Sizing['effectiveOf'] {
  return (clusters) => {
    if (clusters < fewestClusters) return 0;
    const samples = clusters * clusterSize;
    const designEffect = decisiveDesignEffect(undefined, declared, samples, clusters);
    return wholeTrials(effectiveTrials(samples, clusters, designEffect, confidence));
  };
}

/** The fewest clusters that are worth so many: their worth rises with their number, and is at most their samples. */
function fewestClustersFor(effective: number, effectiveOf: Sizing['effectiveOf'], clusterSize: number): number {
  let lacking = Math.max(fewestClusters, Math.floor(effective / clusterSize));
  if (effectiveOf(lacking) >= effective) return lacking;
  let step = 1;
  while (effectiveOf(lacking + step) < effective) step *= 2;
  let enough = lacking + step;
  while (enough - lacking > 1) {
    const middle = Math.floor((lacking + enough) / 2);
    if (effectiveOf(middle) >= effective) enough = middle;
    else lacking = middle;
  }
  return enough;
}

/**
 * How the sizes of a plan are counted.
 *
 * @param clusters absent where samples are independent
 * @param confidence two-sided, within (0, 1)
 */
export function sizingOf(clusters: PlannedClusters | undefined, confidence: number): Sizing {
  if (clusters === undefined) return independent;
  const { designEffect, clusterSize } = clusters;
  if (clusterSize === undefined && designEffect !== undefined) return byDesignEffect(designEffect);
  const size = clusterSize ?? 1;
  const effectiveOf = byClusters(size, designEffect, confidence);
  const countFor = (effective: number): number => fewestClustersFor(effective, effectiveOf, size);
  if (clusterSize === undefined) {
    return { unit: 'clusters', effectiveOf, countFor, collected: (count) => ({ clusters: count }) };
  }
  const clustersIn = (samples: number): number => Math.floor(samples / size + roundingSlack);
  return {
    unit: 'samples',
    effectiveOf: (samples) => effectiveOf(clustersIn(samples)),
    countFor: (effective) => roundUp(countFor(effective) * size),
    collected: (samples) => ({ samples, clusters: clustersIn(samples) }),
  };
}
