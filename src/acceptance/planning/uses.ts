/** The uses of a test set that a plan is made for, where the policy spends the error rate over them. */
import type { Policy } from '../../policy/policy.ts';
import { levelOfUse } from '../../statistics/multiplicity.ts';
import { spentConfidence } from '../alphaSpending.ts';
import type { SpendingPlan, UseLevel } from './samplePlan.ts';

/** The first use, and that which is planned for. */
export interface PlannedUses extends Omit<SpendingPlan, 'firstUse'> {
  first: UseLevel;
}

/**
 * A test set has to suffice in every use that the policy allows, so the last of them is planned for: its level is the
 * lowest. The levels alpha / (k (k + 1)) of N uses sum to alpha N / (N + 1).
 *
 * @returns undefined where the error rate is not spent, and every use has the same level
 * @example plannedUses(policy)?.plannedFor // {use: 5, confidence: 0.99833, level: 0.00083} of `{at-most: 5}` at 0.95
 */
export function plannedUses({ ledger, acceptance: { confidence } }: Policy): PlannedUses | undefined {
  if (ledger?.alphaSpending !== true) return undefined;
  const alpha = (1 - confidence) / 2;
  const { atMost } = ledger;
  const levelIn = (use: number): UseLevel => ({
    use,
    confidence: spentConfidence(confidence, use),
    level: levelOfUse(alpha, use),
  });
  return {
    declared: confidence,
    atMost: atMost ?? null,
    totalLevel: atMost === undefined ? alpha : (alpha * atMost) / (atMost + 1),
    first: levelIn(1),
    plannedFor: levelIn(atMost ?? 1),
  };
}
