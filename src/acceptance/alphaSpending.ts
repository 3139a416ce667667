/** How much of the error rate a use of the test set may take, where several uses share it. */
import type { Policy } from '../policy/policy.ts';
import type { FindingOf } from '../result/schema.ts';
import { levelOfUse } from '../statistics/multiplicity.ts';

/**
 * The confidence level of use k, such that all uses of a test set together are wrong no more often than one use at the
 * declared level would be. With alpha = (1 - confidence) / 2 for each side:
 *
 *     alpha_k = alpha / (k (k + 1)), of which the sum over all k is alpha
 *
 * The bound holds for as long as each use tells one bit, whether the model passes: the models that follow are then fixed
 * by "failed, failed, …", and the chance that any of them passes wrongly is at most the sum.
 *
 * @param confidence two-sided, within (0, 1), that the policy declares
 * @param use its number, a whole one from 1
 * @returns 1 - 2 alpha_k, two-sided
 * @throws RangeError outside these domains
 * @example spentConfidence(0.95, 3) // 0.99583
 */
export function spentConfidence(confidence: number, use: number): number {
  return 1 - 2 * levelOfUse((1 - confidence) / 2, use);
}

/** The policy as it holds in one use, and what the report says of it. */
export interface SpentPolicy {
  policy: Policy;
  /** Present where the policy spends the error rate over the uses. */
  finding?: FindingOf<'ledger/alpha-spent'>;
}

/**
 * Puts the level of a use in the place of the declared one: every interval, decision and sample size follows from it.
 *
 * @param use its number in the ledger; undefined where there is no ledger
 * @throws RangeError where a policy spends the error rate over uses that nobody counts
 */
export function spendAlpha(policy: Policy, use: number | undefined): SpentPolicy {
  if (policy.ledger?.alphaSpending !== true) return { policy };
  if (use === undefined) throw new RangeError('A test set whose uses are not counted has no level to decide on');
  const declared = policy.acceptance.confidence;
  const confidence = spentConfidence(declared, use);
  const oneBit = policy.publication.disclosure === 'pass-fail';
  return {
    policy: { ...policy, acceptance: { ...policy.acceptance, confidence } },
    finding: { code: 'ledger/alpha-spent', severity: 'note', args: { number: use, declared, confidence, oneBit } },
  };
}
