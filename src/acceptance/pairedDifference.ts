/** One metric of two models on the same samples: both values, the difference and its interval. */
import type { NoIntervalReason, UndefinedReason } from '../metrics/estimate.ts';
import type { ReleasedBaseline } from '../result/schema.ts';
import { type PairedScores, pairedAurocDifference, pairedAurocInterval } from '../statistics/aurocDifference.ts';
import type { Interval } from '../statistics/interval.ts';
import { clusteredDifference, clusteredTangoInterval, type PairedClusters } from '../statistics/pairedProportion.ts';
import { type PairedCounts, tangoInterval } from '../statistics/tango.ts';
import { numberPairedClusters, type PairedSamples, selectLabel } from './pairedSamples.ts';

/** How intervals are formed. */
export interface PairedOptions {
  /** Two-sided, within (0, 1). */
  confidence: number;
  /** Intervals allow for clusters; with the planned design effect where the policy declares one. */
  clustered?: { designEffect?: number };
}

/** Why two models cannot be compared, or not with an interval. */
export type PairedReason = UndefinedReason | NoIntervalReason | 'unpaired-samples' | 'not-comparable';

export interface PairedDifference {
  /** Estimate of the candidate; null where the metric is undefined. */
  value: number | null;
  baseline?: ReleasedBaseline;
  /** Samples that one of the two gets right, for a proportion. */
  onlyModel?: number;
  onlyReleased?: number;
  difference: number | null;
  lower: number | null;
  upper: number | null;
  method: string;
  clusters?: number;
  designEffect?: number;
  reason?: PairedReason;
}

export function undefinedDifference(method: string, reason: PairedReason): PairedDifference {
  return { value: null, difference: null, lower: null, upper: null, method, reason };
}

function limitsOf(interval: Interval | 'too-few-clusters'): Pick<PairedDifference, 'lower' | 'upper' | 'reason'> {
  return typeof interval === 'string' ? { lower: null, upper: null, reason: interval } : interval;
}

const noneOf: readonly UndefinedReason[] = ['no-negatives', 'no-positives'];

/**
 * A share of right decisions. An undecided sample counts as wrong, for both models: either would otherwise look
 * better on what it leaves out, and pairs need the same samples.
 *
 * @param label of the samples that count; undefined for all
 */
export function comparePairedShares(
  samples: PairedSamples,
  label: 0 | 1 | undefined,
  options: PairedOptions,
): PairedDifference {
  const counted = label === undefined ? samples : selectLabel(samples, label);
  const trials = counted.rows.length;
  if (trials === 0) {
    const reason = label === undefined || samples.rows.length === 0 ? 'no-samples' : noneOf[label]!;
    return undefinedDifference('tango', reason);
  }
  const counts = countPairs(counted);
  const { both, candidateOnly, baselineOnly } = counts;
  const baseline = { successes: both + baselineOnly, trials, value: (both + baselineOnly) / trials };
  return {
    value: (both + candidateOnly) / trials,
    baseline,
    onlyModel: candidateOnly,
    onlyReleased: baselineOnly,
    difference: (candidateOnly - baselineOnly) / trials,
    method: 'tango',
    ...tangoLimits(counted, counts, options),
  };
}

/** 1 where the model decides as the label says. */
function isRight({ positive }: PairedSamples, decision: Uint8Array, index: number): 0 | 1 {
  return decision[index] === positive[index] ? 1 : 0;
}

function countPairs(samples: PairedSamples): PairedCounts {
  const counts = { both: 0, candidateOnly: 0, baselineOnly: 0, neither: 0 };
  const names = ['neither', 'baselineOnly', 'candidateOnly', 'both'] as const;
  for (let index = 0; index < samples.rows.length; index++) {
    const ours = isRight(samples, samples.candidate.decision, index);
    const theirs = isRight(samples, samples.released.decision, index);
    counts[names[2 * ours + theirs]!] += 1;
  }
  return counts;
}

function tangoLimits(
  samples: PairedSamples,
  counts: PairedCounts,
  { confidence, clustered }: PairedOptions,
): Pick<PairedDifference, 'lower' | 'upper' | 'reason' | 'clusters' | 'designEffect'> {
  const found = clustered === undefined ? undefined : clusteredDifference(tabulatePairs(samples));
  if (found === undefined) return tangoInterval(counts, confidence);
  const { interval, ...facts } = clusteredTangoInterval(counts, found, clustered?.designEffect, confidence);
  return { ...limitsOf(interval), ...facts };
}

function clusterCodes({ cluster }: PairedSamples): Uint32Array {
  if (cluster === undefined) throw new RangeError('Intervals shall allow for clusters, and samples have none');
  return cluster;
}

function tabulatePairs(samples: PairedSamples): PairedClusters {
  const { clusterOf, clusters } = numberPairedClusters(clusterCodes(samples));
  const empty = () => new Uint32Array(clusters);
  const table = { candidateOnly: empty(), baselineOnly: empty(), trials: empty() };
  clusterOf.forEach((cluster, index) => {
    const ours = isRight(samples, samples.candidate.decision, index);
    const theirs = isRight(samples, samples.released.decision, index);
    table.trials[cluster]! += 1;
    table.candidateOnly[cluster]! += ours > theirs ? 1 : 0;
    table.baselineOnly[cluster]! += theirs > ours ? 1 : 0;
  });
  return table;
}

/** The area under the ROC curve, over all samples, undecided ones included. */
export function comparePairedAuroc(samples: PairedSamples, options: PairedOptions): PairedDifference {
  const method = `paired-${options.clustered === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
  const [candidate, baseline] = [samples.candidate.score, samples.released.score];
  if (samples.rows.length === 0) return undefinedDifference(method, 'no-samples');
  if (candidate === undefined || baseline === undefined) return undefinedDifference(method, 'no-scores');
  const scores: PairedScores = { positive: samples.positive, candidate, baseline };
  const paired = pairedAurocDifference(scores);
  if (paired === undefined) return undefinedDifference(method, 'one-class');
  const clusters = options.clustered === undefined ? undefined : numberPairedClusters(clusterCodes(samples));
  const { interval, ...facts } = pairedAurocInterval(
    scores,
    paired,
    options.confidence,
    clusters === undefined ? undefined : { ...clusters, ...options.clustered },
  );
  return {
    value: paired.candidate,
    baseline: { value: paired.baseline },
    difference: paired.difference,
    ...limitsOf(interval),
    ...facts,
    method,
    ...(clusters === undefined ? {} : { clusters: clusters.clusters }),
  };
}
