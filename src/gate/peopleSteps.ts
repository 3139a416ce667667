/** `personnel/roles`, `custody/staff`, `intended-use/approved`, and who approved the policy (`criteria/approved`). */
import { judgePeople } from '../personnel/judge.ts';
import type { PeopleSource } from '../personnel/source.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Board } from './board.ts';
import type { Rules } from './rules.ts';
import type { Sides } from './sides.ts';
import type { CollectedJudgement } from './verdict.ts';

export interface PeopleFacts {
  /** Where reviews and authors are known from; absent outside GitHub. */
  people?: PeopleSource;
  /** Leaves the checks that need it undecided where `people` is absent, instead of failing for them. */
  withoutPeople?: boolean;
}

export async function judgePersonnel(
  board: Board,
  { people, withoutPeople = false }: PeopleFacts,
  { policyPath, git }: Sides,
  { policy, judgement, tree, touchesModel }: Rules,
  firstUse: string | undefined,
): Promise<void> {
  const { judgements, policyApproval } = await judgePeople({
    policy,
    policyPath,
    prefix: git?.prefix ?? '',
    tree,
    source: people,
    touchesModel,
    ...(firstUse === undefined ? {} : { firstUse }),
  });
  const all = [withApproval(judgement, policyApproval, policy.people.approvals.policy), ...judgements];
  for (const { required, ...one } of all) {
    board.post(required === true && !withoutPeople ? { ...one, required } : one);
  }
}

/** Without a role that has to approve the policy, its place on the approved branch is all that speaks for it. */
function withApproval(
  judgement: Judgement,
  approval: CollectedJudgement,
  roles: readonly string[],
): CollectedJudgement {
  if (roles.length === 0) return { ...judgement, declared: true };
  return { ...approval, ...judgement, findings: [...judgement.findings, ...approval.findings] };
}
