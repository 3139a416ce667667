/** What a plan says of the uses of the test set, where each has a level of its own. */
import type { SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { formatConfidence, formatCount, formatUpper } from '../../result/numbers.ts';
import { type Phrase, words } from '../../result/phrase.ts';

/** Which use of the test set the sizes are of, where each use has a level of its own. */
export function spendingSentences({ alphaSpending: spending }: SamplePlan): Phrase[] {
  if (spending === undefined) return [];
  const { declared, atMost, plannedFor, firstUse, totalLevel } = spending;
  const spent = `The error rate of ${formatConfidence(declared)} intervals is spent over the uses of the test set (alpha spending)`;
  const total = `the one-sided levels of all allowed uses sum to ${formatUpper(totalLevel, 4)}`;
  if (atMost === null) {
    return [
      words(
        `${spent}, and the policy sets no limit to them: sizes and chances are those of the first use alone, and each further one needs more.`,
      ),
    ];
  }
  if (firstUse === undefined) return [words(`${spent}, of which the policy allows one; ${total}.`)];
  return [
    words(
      `${spent}: the first is decided by ${formatConfidence(firstUse.confidence)} intervals, use ${formatCount(plannedFor.use)}, the last one that the policy allows, by ${formatConfidence(plannedFor.confidence)} ones; ${total}.`,
    ),
    words(
      `Sizes and chances are those of the last use, the strictest, so that the sizes hold in every use; what holds in the first stands apart.`,
    ),
  ];
}

/** What a plan says of the first use alone, as a plan of its own; undefined where the plan is made for that use. */
export function firstUsePlan({ alphaSpending, ...plan }: SamplePlan): SamplePlan | undefined {
  const firstUse = alphaSpending?.firstUse;
  if (firstUse === undefined) return undefined;
  const { rows, auroc, totals, joint, confidence } = firstUse;
  const { joint: _strictest, ...shared } = plan;
  return { ...shared, confidence, rows, auroc, totals, ...(joint === undefined ? {} : { joint }) };
}

/** What stands above the table of the first use. */
export function firstUseTitle({ confidence }: SamplePlan): string {
  return `In the first use (${formatConfidence(confidence)} intervals), with the same planned numbers`;
}
