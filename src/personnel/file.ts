/** Whether a file of the approved branch was approved, by the pull request that brought what stands there now. */
import type { People } from '../policy/policy.ts';
import type { Finding } from '../result/schema.ts';
import { judgeApproval } from './approval.ts';
import type { Facts } from './facts.ts';
import type { ChangePeople } from './source.ts';

export interface FileRequest {
  what: 'policy' | 'intended-use';
  /** From the repository's root. */
  path: string;
  required: readonly string[];
  rules: People;
  /** When the test set was first used, as `Date.prototype.toISOString` gives it; undefined where that is not known. */
  firstUse?: string;
}

/** @returns the reason as a text where it cannot be judged */
export async function judgeFile(request: FileRequest, facts: Facts): Promise<Finding[] | string> {
  const { what, path } = request;
  const approval = await facts.approvalOf(path);
  if (approval === undefined) {
    // The approved branch does not have it yet: this change brings it, so that its own reviews count.
    const change = await facts.change();
    return typeof change === 'string' ? change : judgeReviews(request, facts, change);
  }
  switch (approval.state) {
    case 'reviewed':
      return judgeReviews(request, facts, approval.people, approval.mergedAt);
    case 'other-content':
      return [
        { code: 'personnel/other-content', severity: 'block', args: { what, path, pullRequest: approval.number } },
      ];
    case 'no-pull-request':
      return [{ code: 'personnel/no-pull-request', severity: 'block', args: { what, path, commit: approval.commit } }];
  }
}

async function judgeReviews(
  { what, required, rules, firstUse }: FileRequest,
  { memberships }: Facts,
  change: ChangePeople,
  mergedAt = '',
): Promise<Finding[]> {
  const { findings, completedAt } = await judgeApproval({ what, required, rules, change, memberships });
  if (completedAt === undefined || firstUse === undefined) return [...findings];
  // What is not merged is not approved yet, and a review may come after the merge.
  const approvedAt = completedAt > mergedAt ? completedAt : mergedAt;
  if (approvedAt <= firstUse) return [...findings];
  const args = { what, pullRequest: change.number, approvedAt, firstUse };
  return [{ code: 'personnel/approved-late', severity: 'warn', args }, ...findings];
}
