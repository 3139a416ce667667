/** How many independent samples those of a denominator are worth, by the design effect that was planned. */
import { decisiveDesignEffect, effectiveTrials, fewestClusters } from '../statistics/cluster.ts';

export interface PlannedSize {
  /** Samples in the denominator. */
  n: number;
  /** What they are worth as independent ones; not whole where they are clustered. */
  effectiveN: number;
  /** Clusters in the denominator and the planned design effect, where intervals allow for clusters. */
  clusters?: number;
  designEffect?: number;
}

/** How intervals allow for clusters. */
export interface Clustering {
  /** The design effect that the policy declares; without one the mean cluster size stands for it. */
  designEffect?: number;
  /** Two-sided, within (0, 1). */
  confidence: number;
}

/**
 * What clustered samples are worth before any result is known: the interval's own formula, without an estimated design
 * effect, which can only make it less. The samples of a single cluster count as one.
 *
 * @param n samples, at least 0
 * @param clusters that they come from, at most n; 0 only where n is
 */
export function plannedSize(
  n: number,
  clusters: number,
  { designEffect: declared, confidence }: Clustering,
): PlannedSize {
  if (clusters < 2) return { n, effectiveN: clusters, clusters };
  const designEffect = decisiveDesignEffect(undefined, declared, n, clusters);
  return { n, effectiveN: effectiveTrials(n, clusters, designEffect, confidence), clusters, designEffect };
}

/** Whether there are too few clusters for any interval. */
export function lacksClusters(clusters: number | undefined): boolean {
  return clusters !== undefined && clusters < fewestClusters;
}

/** 31 samples of 30 clusters are worth 31 / (31 / 30), which doubles round to less than 30. */
const roundingSlack = 1e-9;

/** Whether an effective size is at least a whole number. */
export function reachesSize(effectiveN: number, needed: number): boolean {
  return effectiveN + roundingSlack >= needed;
}

/** The largest whole number of trials that an effective size reaches. */
export function wholeTrials(effectiveN: number): number {
  return Math.floor(effectiveN + roundingSlack);
}
