/** Metrics that are a share of samples: how each is counted, and its interval. */
import { proportionOverClusters } from './clusterTable.ts';
import { type CountedShare, type EffectiveShare, effectiveShareOf, estimateCountedShare } from './effectiveShare.ts';
import { type EstimateFacts, type MetricEstimate, type UndefinedReason, undefinedEstimate } from './estimate.ts';
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

/** What shares are counted from. */
type CountedEvaluation = Pick<BinaryEvaluation, 'matrix' | 'clusterTable' | 'options'>;

function countShare({ matrix, clusterTable }: CountedEvaluation, share: OutcomeShare): CountedShare {
  return {
    observed: {
      successes: countOutcomes(matrix, share.successes),
      trials: countOutcomes(matrix, share.trials),
    },
    clustered:
      clusterTable === undefined ? undefined : proportionOverClusters(clusterTable, share.successes, share.trials),
  };
}

/**
 * The counts of a share as its interval needs them.
 *
 * @param share with at least one trial in the evaluation
 */
export function effectiveShare(evaluation: CountedEvaluation, share: OutcomeShare): EffectiveShare {
  return effectiveShareOf(countShare(evaluation, share), evaluation.options);
}

/** A proportion with the interval that the policy names. */
export function estimateShare(evaluation: CountedEvaluation, metric: string, share: OutcomeShare): MetricEstimate {
  const { confidenceLevel, proportionInterval: method } = evaluation.options;
  const counted = countShare(evaluation, share);
  const { successes, trials: n } = counted.observed;
  const facts: EstimateFacts = { metric, confidence: confidenceLevel, method, n, successes };
  if (n === 0) return undefinedEstimate(facts, reasonForNone(evaluation.matrix, share.trials));
  return estimateCountedShare(facts, counted, evaluation.options);
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
