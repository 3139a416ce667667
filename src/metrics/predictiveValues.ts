/** Predictive values at the prevalence that the policy declares, instead of that of the test set. */
import type { Counts } from '../statistics/difference.ts';
import type { FourfoldTable } from '../statistics/fourfoldTable.ts';
import { negativePredictiveValue, positivePredictiveValue } from '../statistics/prevalence.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { countOutcomes } from './outcomes.ts';
import { decidedShares, effectiveShare, reasonForNone } from './proportions.ts';

const methods = [
  ['ppv@prevalence', positivePredictiveValue, 'no-predicted-positives'],
  ['npv@prevalence', negativePredictiveValue, 'no-predicted-negatives'],
] as const;

/**
 * `ppv@prevalence` and `npv@prevalence`, from sensitivity and specificity of the decided samples; with clusters from
 * their effective counts.
 *
 * @param prevalence share of positives in use, within (0, 1)
 */
export function estimatePredictiveValues(evaluation: BinaryEvaluation, prevalence: number): MetricEstimate[] {
  return methods.map(([metric, predictiveValue, reason]) => {
    const { matrix, options } = evaluation;
    const { sensitivity, specificity, accuracy } = decidedShares;
    const facts: EstimateFacts = {
      metric,
      confidence: options.confidenceLevel,
      method: 'mercaldo-logit',
      n: countOutcomes(matrix, accuracy.trials),
    };
    for (const share of [sensitivity, specificity]) {
      if (countOutcomes(matrix, share.trials) === 0) {
        return undefinedEstimate(facts, reasonForNone(matrix, share.trials));
      }
    }
    const [positives, negatives] = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
    const observed = predictiveValue(matrix, prevalence, options.confidenceLevel);
    if (observed === undefined) return undefinedEstimate(facts, reason);
    if (typeof positives.counts === 'string' || typeof negatives.counts === 'string') {
      return formEstimate(facts, observed.estimate, 'too-few-clusters');
    }
    const table = tableOf(positives.counts, negatives.counts);
    const { lower, upper } = predictiveValue(table, prevalence, options.confidenceLevel) ?? observed;
    return formEstimate(facts, observed.estimate, { lower, upper });
  });
}

function tableOf(positives: Counts, negatives: Counts): FourfoldTable {
  return {
    truePositives: positives.successes,
    falseNegatives: positives.trials - positives.successes,
    trueNegatives: negatives.successes,
    falsePositives: negatives.trials - negatives.successes,
  };
}
