/** The views in which an undecided sample counts as the class that it is treated as in use. */
import type { MetricEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { outcomes } from './outcomes.ts';
import { estimateShare, type OutcomeShare } from './proportions.ts';

const positives = ['truePositives', 'falseNegatives', 'undecidedPositives'] as const;
const negatives = ['trueNegatives', 'falsePositives', 'undecidedNegatives'] as const;

type FallbackShares = Readonly<Record<'sensitivity' | 'specificity' | 'ppv' | 'npv' | 'accuracy', OutcomeShare>>;

/** Every undecided sample is called positive: flagged for a person, for example. */
const asPositive: FallbackShares = {
  sensitivity: { successes: ['truePositives', 'undecidedPositives'], trials: positives },
  specificity: { successes: ['trueNegatives'], trials: negatives },
  ppv: {
    successes: ['truePositives', 'undecidedPositives'],
    trials: ['truePositives', 'falsePositives', 'undecidedPositives', 'undecidedNegatives'],
  },
  npv: { successes: ['trueNegatives'], trials: ['trueNegatives', 'falseNegatives'] },
  accuracy: { successes: ['truePositives', 'undecidedPositives', 'trueNegatives'], trials: outcomes },
};

const asNegative: FallbackShares = {
  sensitivity: { successes: ['truePositives'], trials: positives },
  specificity: { successes: ['trueNegatives', 'undecidedNegatives'], trials: negatives },
  ppv: { successes: ['truePositives'], trials: ['truePositives', 'falsePositives'] },
  npv: {
    successes: ['trueNegatives', 'undecidedNegatives'],
    trials: ['trueNegatives', 'falseNegatives', 'undecidedPositives', 'undecidedNegatives'],
  },
  accuracy: { successes: ['truePositives', 'trueNegatives', 'undecidedNegatives'], trials: outcomes },
};

/**
 * Sensitivity, specificity, predictive values and accuracy of the model together with what is done where it does not
 * decide: `sensitivity@fallback` and so on, over all samples.
 */
export function estimateFallback(evaluation: BinaryEvaluation, fallback: 'positive' | 'negative'): MetricEstimate[] {
  const shares = fallback === 'positive' ? asPositive : asNegative;
  return Object.entries(shares).map(([metric, share]) => estimateShare(evaluation, `${metric}@fallback`, share));
}
