/** Metrics that are a share of samples: how each is counted, and its interval. */
import { decisiveDesignEffect, effectiveTrials, fewestClusters } from '../statistics/cluster.ts';
import type { Counts } from '../statistics/difference.ts';
import { proportionInterval } from '../statistics/proportion.ts';
import { proportionOverClusters } from './clusterTable.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type UndefinedReason,
  undefinedEstimate,
} from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { type ConfusionMatrix, countOutcomes, type Outcome, outcomes } from './outcomes.ts';

/** A share: which outcomes count as successes among which. */
export interface OutcomeShare {
  successes: readonly Outcome[];
  trials: readonly Outcome[];
}

const decided = ['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'] as const;
const right = ['truePositives', 'trueNegatives'] as const;
const decidedPositives = ['truePositives', 'falseNegatives'] as const;
const decidedNegatives = ['trueNegatives', 'falsePositives'] as const;
const positives = [...decidedPositives, 'undecidedPositives'] as const;
const negatives = [...decidedNegatives, 'undecidedNegatives'] as const;

/** The proportions that every group has. */
export const decidedShares = {
  sensitivity: { successes: ['truePositives'], trials: decidedPositives },
  specificity: { successes: ['trueNegatives'], trials: decidedNegatives },
  ppv: { successes: ['truePositives'], trials: ['truePositives', 'falsePositives'] },
  npv: { successes: ['trueNegatives'], trials: ['trueNegatives', 'falseNegatives'] },
  accuracy: { successes: right, trials: decided },
} as const satisfies Record<string, OutcomeShare>;

/** The views that an undecided band adds. */
export const undecidedShares = {
  coverage: { successes: decided, trials: outcomes },
  'sensitivity@as-wrong': { successes: ['truePositives'], trials: positives },
  'specificity@as-wrong': { successes: ['trueNegatives'], trials: negatives },
  'accuracy@as-wrong': { successes: right, trials: outcomes },
  'sensitivity@coverage': { successes: decidedPositives, trials: positives },
  'specificity@coverage': { successes: decidedNegatives, trials: negatives },
} as const satisfies Record<string, OutcomeShare>;

/** TP among TP + FP + FN, of which F1 is a function. */
export const jaccardShare: OutcomeShare = {
  successes: ['truePositives'],
  trials: ['truePositives', 'falsePositives', 'falseNegatives'],
};

/** Counts that an interval is formed from, or why none is. */
export interface EffectiveShare {
  counts: Counts | 'too-few-clusters';
  /** Clusters in the denominator and the design effect, where intervals allow for clusters. */
  clusters?: number;
  designEffect?: number;
}

/**
 * The counts of a share as its interval needs them: as observed, or scaled to the effective number of trials
 * where samples are clustered.
 *
 * @param share with at least one trial in the evaluation
 */
export function effectiveShare(evaluation: BinaryEvaluation, share: OutcomeShare): EffectiveShare {
  const { matrix, clusterTable, options } = evaluation;
  const observed = {
    successes: countOutcomes(matrix, share.successes),
    trials: countOutcomes(matrix, share.trials),
  };
  const clustered =
    clusterTable === undefined ? undefined : proportionOverClusters(clusterTable, share.successes, share.trials);
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

/** A proportion with the interval that the policy names. */
export function estimateShare(evaluation: BinaryEvaluation, metric: string, share: OutcomeShare): MetricEstimate {
  const { confidenceLevel, proportionInterval: method } = evaluation.options;
  const n = countOutcomes(evaluation.matrix, share.trials);
  const successes = countOutcomes(evaluation.matrix, share.successes);
  const facts: EstimateFacts = { metric, confidence: confidenceLevel, method, n, successes };
  if (n === 0) return undefinedEstimate(facts, reasonForNone(evaluation.matrix, share.trials));
  const effective = effectiveShare(evaluation, share);
  const { counts } = effective;
  return formEstimate(
    { ...facts, ...clusterFacts(effective) },
    successes / n,
    typeof counts === 'string' ? counts : proportionInterval(method, counts.successes, counts.trials, confidenceLevel),
  );
}

/** Why no sample is in a denominator: none at all, none of that label, none decided, or none decided that way. */
export function reasonForNone(matrix: ConfusionMatrix, trials: readonly Outcome[]): UndefinedReason {
  if (countOutcomes(matrix, outcomes) === 0) return 'no-samples';
  const isWithin = (wider: readonly Outcome[]): boolean => trials.every((outcome) => wider.includes(outcome));
  if (isWithin(positives)) return countOutcomes(matrix, positives) === 0 ? 'no-positives' : 'no-decided-positives';
  if (isWithin(negatives)) return countOutcomes(matrix, negatives) === 0 ? 'no-negatives' : 'no-decided-negatives';
  if (countOutcomes(matrix, decided) === 0) return 'no-decided-samples';
  return trials.includes('trueNegatives') ? 'no-predicted-negatives' : 'no-predicted-positives';
}
