/** One metric of two models on the same samples: both values, the difference and its interval. */
import { numberClusters } from '../metrics/clusterTable.ts';
import type { NoIntervalReason, UndefinedReason } from '../metrics/estimate.ts';
import type { BinaryRows } from '../metrics/evaluatedRows.ts';
import { precisionFacts, precisionOfMean } from '../metrics/means.ts';
import { orderByValues } from '../metrics/numberEvaluation.ts';
import { pick } from '../metrics/scoredRows.ts';
import type { ReleasedBaseline, ReleasedComparison } from '../result/schema.ts';
import { type PairedScores, pairedAurocDifference, pairedAurocInterval } from '../statistics/aurocDifference.ts';
import type { Interval } from '../statistics/interval.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../statistics/mcnemar.ts';
import { mean, studentInterval } from '../statistics/mean.ts';
import { newcombePairedInterval } from '../statistics/newcombePaired.ts';
import { clusteredDifference, clusteredTangoInterval, type PairedClusters } from '../statistics/pairedProportion.ts';
import { timesPowerOfTwo } from '../statistics/scaling.ts';
import { type PairedCounts, tangoInterval } from '../statistics/tango.ts';
import { clustersAt, type PairedDecisions, type PairedErrors, type Pairs, type TwoModels } from './pairedSamples.ts';

/** How intervals are formed. */
export interface PairedOptions {
  /** Two-sided, within (0, 1). */
  confidence: number;
  /** Intervals allow for clusters; with the planned design effect where the policy declares one. */
  clustered?: { designEffect?: number };
}

/** Why two models cannot be compared, or not with an interval. */
export type PairedReason = UndefinedReason | NoIntervalReason | 'unpaired-samples' | 'not-comparable';

export interface PairedDifference
  extends Pick<
    ReleasedComparison,
    'onlyModel' | 'onlyReleased' | 'mcnemar' | 'difference' | 'lower' | 'upper' | 'clusters' | 'designEffect'
  > {
  /** Estimate of the candidate; null where the metric is undefined. */
  value: number | null;
  baseline?: ReleasedBaseline;
  method: string;
  reason?: PairedReason;
}

export function undefinedDifference(method: string, reason: PairedReason): PairedDifference {
  return { value: null, difference: null, lower: null, upper: null, method, reason };
}

type Limits = Pick<PairedDifference, 'lower' | 'upper' | 'reason'>;

function limitsOf(interval: Interval | NoIntervalReason): Limits {
  return typeof interval === 'string' ? { lower: null, upper: null, reason: interval } : interval;
}

/** Intervals of the difference of two proportions on the same samples, by the name that a policy gives. */
const pairedIntervals = { tango: tangoInterval, newcombe: newcombePairedInterval } as const;

export type PairedMethod = keyof typeof pairedIntervals;

/**
 * A share of right decisions.
 *
 * @param decisions of at least one sample
 */
export function comparePairedShares(
  decisions: PairedDecisions,
  method: PairedMethod,
  options: PairedOptions,
): PairedDifference {
  const trials = decisions.candidate.length;
  const counts = countPairs(decisions);
  const { both, candidateOnly, baselineOnly } = counts;
  return {
    value: (both + candidateOnly) / trials,
    baseline: { successes: both + baselineOnly, trials, value: (both + baselineOnly) / trials },
    onlyModel: candidateOnly,
    onlyReleased: baselineOnly,
    difference: (candidateOnly - baselineOnly) / trials,
    method,
    ...shareLimits(decisions, counts, method, options),
  };
}

function countPairs({ candidate, released }: PairedDecisions): PairedCounts {
  const counts = { both: 0, candidateOnly: 0, baselineOnly: 0, neither: 0 };
  const names = ['neither', 'baselineOnly', 'candidateOnly', 'both'] as const;
  candidate.forEach((ours, index) => {
    counts[names[2 * ours + released[index]!]!] += 1;
  });
  return counts;
}

/** The tests take samples as independent, so that there are none where they are not. */
function shareLimits(
  decisions: PairedDecisions,
  counts: PairedCounts,
  method: PairedMethod,
  { confidence, clustered }: PairedOptions,
): Limits & Pick<PairedDifference, 'clusters' | 'designEffect' | 'mcnemar'> {
  const form = pairedIntervals[method];
  const found = clustered === undefined ? undefined : clusteredDifference(tabulatePairs(decisions));
  if (found === undefined) {
    return { ...form(counts, confidence), mcnemar: { exact: mcnemarPValue(counts), midP: mcnemarMidPValue(counts) } };
  }
  const { interval, ...facts } = clusteredTangoInterval(counts, found, clustered?.designEffect, confidence, form);
  return { ...limitsOf(interval), ...facts };
}

function requireClusters(cluster: Uint32Array | undefined): Uint32Array {
  if (cluster === undefined) throw new RangeError('Intervals shall allow for clusters, and samples have none');
  return cluster;
}

function tabulatePairs({ candidate, released, cluster }: PairedDecisions): PairedClusters {
  const { clusterOf, clusters } = numberClusters(requireClusters(cluster));
  const empty = () => new Uint32Array(clusters);
  const table = { candidateOnly: empty(), baselineOnly: empty(), trials: empty() };
  clusterOf.forEach((own, index) => {
    const [ours, theirs] = [candidate[index]!, released[index]!];
    table.trials[own]! += 1;
    table.candidateOnly[own]! += ours > theirs ? 1 : 0;
    table.baselineOnly[own]! += theirs > ours ? 1 : 0;
  });
  return table;
}

/**
 * The area under the ROC curve, over all samples, undecided ones included.
 *
 * @param pairs at least one
 */
export function comparePairedAuroc(
  { candidate, released }: TwoModels<BinaryRows>,
  pairs: Pairs,
  options: PairedOptions,
): PairedDifference {
  const method = `paired-${options.clustered === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
  const [ours, theirs] = [candidate.samples.score, released.samples.score];
  if (ours === undefined || theirs === undefined) return undefinedDifference(method, 'no-scores');
  const scores: PairedScores = {
    positive: pick(candidate.samples.positive, pairs.candidate),
    candidate: pick(ours, pairs.candidate),
    baseline: pick(theirs, pairs.released),
  };
  const paired = pairedAurocDifference(scores);
  if (paired === undefined) return undefinedDifference(method, 'one-class');
  const clusters =
    options.clustered === undefined ? undefined : numberClusters(requireClusters(clustersAt(candidate, pairs)));
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

/**
 * The mean absolute error, of which less is better: mean of the differences of absolute errors, with Student's interval.
 * With clusters its variance is robust, and never below that of independent samples nor below the declared design
 * effect times that. Where both models err by the same on every sample, the limits are 0, as for two models that put all
 * samples into the same order; where one errs more by the same amount on every sample, there is no interval.
 *
 * @param errors of at least one sample
 */
export function comparePairedErrors(errors: PairedErrors, { confidence, clustered }: PairedOptions): PairedDifference {
  const method = clustered === undefined ? 'paired-t' : 'paired-cluster-robust-t';
  const { differences, cluster } = sortedDifferences(errors);
  const clusters =
    clustered === undefined
      ? undefined
      : { ...numberClusters(requireClusters(cluster)), declared: clustered.designEffect };
  const centre = mean(differences);
  const precision = precisionOfMean(differences, centre, clusters);
  const isSame = precision === 'zero-variance' && differences[0] === 0;
  const interval =
    typeof precision === 'string'
      ? precision
      : studentInterval(centre, precision.variance, precision.degreesOfFreedom, confidence);
  const [value, released, difference] = [
    mean(errors.candidate.slice().sort()),
    mean(errors.released.slice().sort()),
    centre,
  ].map((number) => timesPowerOfTwo(number, errors.exponent)) as [number, number, number];
  if (![value, released, difference].every(Number.isFinite)) return undefinedDifference(method, 'overflow');
  return {
    value,
    baseline: { value: released },
    difference,
    ...limitsOf(isSame ? { lower: 0, upper: 0 } : scaledBack(interval, errors.exponent)),
    method,
    ...precisionFacts(precision, clusters),
  };
}

function scaledBack(interval: Interval | NoIntervalReason, exponent: number): Interval | NoIntervalReason {
  if (typeof interval === 'string') return interval;
  const lower = timesPowerOfTwo(interval.lower, exponent);
  const upper = timesPowerOfTwo(interval.upper, exponent);
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : 'overflow';
}

/** Differences in ascending order, each with its cluster, so that no sum depends on the order of rows. */
function sortedDifferences({ candidate, released, cluster }: PairedErrors) {
  const differences = candidate.map((own, at) => own - released[at]!);
  const order = orderByValues([differences]);
  return { differences: pick(differences, order), cluster: cluster === undefined ? undefined : pick(cluster, order) };
}
