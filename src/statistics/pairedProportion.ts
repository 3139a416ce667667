/** Difference of two proportions on the same samples, which may come in clusters. */
import { decisiveDesignEffect, effectiveTrials, fewestClusters } from './cluster.ts';
import type { Interval } from './interval.ts';
import { type PairedCounts, tangoInterval } from './tango.ts';

/** Whole numbers for each cluster. */
export interface PairedClusters {
  /** Samples that only the candidate gets right, and */
  candidateOnly: Uint32Array;
  /** only the baseline does. */
  baselineOnly: Uint32Array;
  /** All samples; clusters without any are left out. */
  trials: Uint32Array;
}

export interface ClusteredDifference {
  /** Clusters with at least one sample. */
  clusters: number;
  trials: number;
  /** Robust variance of the difference; undefined with fewer than two clusters. */
  robustVariance: number | undefined;
  /** Robust variance over that of independent pairs; undefined where all pairs tell the same, too. */
  estimatedDesignEffect: number | undefined;
}

/** sum (D_k - d m_k)^2 n^2, exact, for n d = `difference`. */
function scaledResidualSquares(clusters: PairedClusters, difference: number, trials: number): bigint {
  let total = 0n;
  clusters.trials.forEach((size, cluster) => {
    const own = clusters.candidateOnly[cluster]! - clusters.baselineOnly[cluster]!;
    const residual = BigInt(trials) * BigInt(own) - BigInt(difference) * BigInt(size);
    total += residual * residual;
  });
  return total;
}

function totalOf(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * The difference d = (b - c) / n over clusters. With D_k = b_k - c_k and m_k samples in cluster k, its robust variance
 * is K / (K - 1) sum (D_k - d m_k)^2 / n^2, and the design effect that over (b + c - n d^2) / n^2.
 *
 * @returns undefined where there are no samples at all; the order of clusters does not change a digit
 * @see Obuchowski 1998 Stat Med 17:1495; Durkalski et al. 2003 Stat Med 22:2417
 * @example
 * clusteredDifference({
 *   candidateOnly: Uint32Array.of(2, 0, 1), baselineOnly: Uint32Array.of(0, 1, 0), trials: Uint32Array.of(2, 2, 2),
 * }) // {clusters: 3, trials: 6, robustVariance: 0.1944, estimatedDesignEffect: 2.1}
 */
export function clusteredDifference(table: PairedClusters): ClusteredDifference | undefined {
  const trials = totalOf(table.trials);
  if (trials === 0) return undefined;
  const clusters = table.trials.reduce((found, size) => (size === 0 ? found : found + 1), 0);
  if (clusters < 2) return { clusters, trials, robustVariance: undefined, estimatedDesignEffect: undefined };
  const [candidateOnly, baselineOnly] = [totalOf(table.candidateOnly), totalOf(table.baselineOnly)];
  const difference = candidateOnly - baselineOnly;
  const squares = Number(scaledResidualSquares(table, difference, trials));
  const robustVariance = ((clusters / (clusters - 1)) * squares) / trials ** 4;
  const independent = ((candidateOnly + baselineOnly) * trials - difference ** 2) / trials ** 3;
  const estimatedDesignEffect = independent > 0 ? robustVariance / independent : undefined;
  return { clusters, trials, robustVariance, estimatedDesignEffect };
}

/** A paired interval with what it was formed from, or why there is none. */
export interface ClusteredPairedInterval {
  interval: Interval | 'too-few-clusters';
  clusters: number;
  /** Absent without an interval. */
  designEffect?: number;
}

/**
 * Tango's interval, or another one of pairs, on counts divided by the deciding design effect, with the factor
 * (z / t_{K-1})^2 below 30 clusters.
 *
 * @param counts as observed
 * @param clusters of the same samples
 * @param declared design effect that was planned
 * @param form how the interval of independent pairs is formed
 * @returns no interval with fewer than ten clusters
 */
export function clusteredTangoInterval(
  counts: PairedCounts,
  { clusters, trials, estimatedDesignEffect }: ClusteredDifference,
  declared: number | undefined,
  confidenceLevel: number,
  form: (counts: PairedCounts, confidenceLevel: number) => Interval = tangoInterval,
): ClusteredPairedInterval {
  if (clusters < fewestClusters) return { interval: 'too-few-clusters', clusters };
  const designEffect = decisiveDesignEffect(estimatedDesignEffect, declared, trials, clusters);
  const scale = effectiveTrials(trials, clusters, designEffect, confidenceLevel) / trials;
  const effective: PairedCounts = {
    both: counts.both * scale,
    candidateOnly: counts.candidateOnly * scale,
    baselineOnly: counts.baselineOnly * scale,
    neither: counts.neither * scale,
  };
  return { interval: form(effective, confidenceLevel), clusters, designEffect };
}
