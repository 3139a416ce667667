/** Why a role has nobody who stands for it. */
import type { Finding, FindingOf } from '../result/schema.ts';
import { type Assignment, matchRoles } from './assignment.ts';
import { accountKey, type Opinion } from './opinions.ts';
import { approvesHead, blockByTeams, groupRoles, type Reviewed } from './reviewed.ts';

type Reason = FindingOf<'personnel/not-approved'>['args']['reviews'][number];

/** Roles without a person: for want of an answer from a team, or of an approval. */
export function judgeMissing(reviewed: Reviewed, roles: readonly string[], assigned: Assignment): Finding[] {
  return groupRoles(reviewed, roles).flatMap((group) => judgeGroup(reviewed, group, assigned));
}

function judgeGroup(reviewed: Reviewed, group: readonly string[], all: Assignment): Finding[] {
  const assigned = new Map([...all].filter(([role]) => group.includes(role)));
  const isPossible = (person: string, role: string) => ['yes', 'unreadable'].includes(reviewed.known(person, role));
  const possible = matchRoles(group, reviewed.candidates.all, isPossible, assigned);
  const undecided = [...possible].filter(([role, person]) => reviewed.known(person, role) === 'unreadable');
  return [
    ...blockByTeams(reviewed, undecided),
    ...group.filter((role) => !possible.has(role)).map((role) => notApproved(reviewed, role, assigned)),
  ];
}

function notApproved(reviewed: Reviewed, role: string, assigned: Assignment): Finding {
  const { what, change, opinions } = reviewed;
  // Members first; whether the others are members was not asked, since no answer could help.
  const inOrder = ['yes', 'unknown', 'unreadable'].flatMap((answer) =>
    opinions.filter(({ login }) => reviewed.known(login, role) === answer),
  );
  const reviews = inOrder.flatMap((opinion) => reasonOf(reviewed, opinion, assigned));
  return {
    code: 'personnel/not-approved',
    severity: 'block',
    args: { role, what, pullRequest: change.number, commit: change.head, reviews },
  };
}

/** Why the opinion is no approval by this role; none where nothing can be said. */
function reasonOf({ change, writers }: Reviewed, opinion: Opinion, assigned: Assignment): Reason[] {
  const { login, commit, state } = opinion;
  if (state === 'dismissed') return [{ login, reason: 'dismissed' }];
  if (state === 'changes-requested') return [];
  if (!approvesHead(change, opinion)) {
    return [{ login, reason: 'older-commit', ...(commit === undefined ? {} : { commit }) }];
  }
  if (writers.has(accountKey(login))) return [{ login, reason: 'wrote-part' }];
  const other = [...assigned].find(([, person]) => person === login)?.[0];
  return other === undefined ? [] : [{ login, reason: 'other-role', role: other }];
}
