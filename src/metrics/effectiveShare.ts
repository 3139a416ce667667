/** A share of samples with its interval, whatever is counted: independent samples, or clusters by effective counts. */
import {
  type ClusteredProportion,
  decisiveDesignEffect,
  effectiveTrials,
  fewestClusters,
} from '../statistics/cluster.ts';
import type { Counts } from '../statistics/difference.ts';
import { type ProportionMethod, proportionInterval } from '../statistics/proportion.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate } from './estimate.ts';

/** How intervals of proportions are formed. */
export interface ShareOptions {
  /** Two-sided, within (0, 1). */
  confidenceLevel: number;
  proportionInterval: ProportionMethod;
  /** Intervals allow for clusters; with the planned design effect where the policy declares one. */
  clustered?: { designEffect?: number };
}

/** What was counted of a share, with at least one trial. */
export interface CountedShare {
  observed: Counts;
  /** The same over clusters; undefined for independent samples. */
  clustered: ClusteredProportion | undefined;
}

/** Counts that an interval is formed from, or why none is. */
export interface EffectiveShare {
  counts: Counts | 'too-few-clusters';
  /** Clusters in the denominator and the design effect, where intervals allow for clusters. */
  clusters?: number;
  designEffect?: number;
}

/**
 * The counts of a share as its interval needs them: as observed, or scaled to the effective number of trials where
 * samples are clustered.
 */
export function effectiveShareOf({ observed, clustered }: CountedShare, options: ShareOptions): EffectiveShare {
  if (clustered === undefined) return { counts: observed };
  const { clusters, trials, estimatedDesignEffect } = clustered;
  if (clusters < fewestClusters) return { counts: 'too-few-clusters', clusters };
  const declared = options.clustered?.designEffect;
  const designEffect = decisiveDesignEffect(estimatedDesignEffect, declared, trials, clusters);
  const scale = effectiveTrials(trials, clusters, designEffect, options.confidenceLevel) / trials;
  return {
    counts: { successes: observed.successes * scale, trials: trials * scale },
    clusters,
    designEffect,
  };
}

/** What an effective share adds to the facts of an estimate. */
export function clusterFacts({
  clusters,
  designEffect,
}: EffectiveShare): Pick<EstimateFacts, 'clusters' | 'designEffect'> {
  return {
    ...(clusters === undefined ? {} : { clusters }),
    ...(designEffect === undefined ? {} : { designEffect }),
  };
}

/** The same for a metric made of several shares: the clusters of all its samples, and the largest design effect. */
export function combinedClusterFacts(
  whole: EffectiveShare,
  parts: readonly EffectiveShare[],
): Pick<EstimateFacts, 'clusters' | 'designEffect'> {
  const effects = parts.flatMap(({ designEffect }) => designEffect ?? []);
  return {
    ...(whole.clusters === undefined ? {} : { clusters: whole.clusters }),
    ...(effects.length < parts.length ? {} : { designEffect: Math.max(...effects) }),
  };
}

/** A proportion with the interval that the policy names. */
export function estimateCountedShare(facts: EstimateFacts, share: CountedShare, options: ShareOptions): MetricEstimate {
  const { successes, trials } = share.observed;
  const effective = effectiveShareOf(share, options);
  const { counts } = effective;
  return formEstimate(
    { ...facts, ...clusterFacts(effective) },
    successes / trials,
    typeof counts === 'string'
      ? counts
      : proportionInterval(options.proportionInterval, counts.successes, counts.trials, options.confidenceLevel),
  );
}
