/** Whether the required roles have approved a change, by the reviews of its newest commit. */
import type { Finding, FindingOf } from '../result/schema.ts';
import { type Assignment, assignRoles } from './assignment.ts';
import { judgeCommits } from './contributors.ts';
import { judgeMissing } from './missing.ts';
import { type ApprovalRequest, blockByTeams, groupRoles, type Reviewed, readReviews } from './reviewed.ts';

export interface Approval {
  findings: readonly Finding[];
  /** When the last of the required reviews was given; undefined where a role has not approved. */
  completedAt?: string;
}

/**
 * Each required role needs a member who wrote no part of the change and whose latest review approves its newest commit.
 * A member of the role who asks for changes blocks it, whichever commit that review looked at.
 */
export async function judgeApproval(request: ApprovalRequest): Promise<Approval> {
  const commits = judgeCommits(request.change);
  if (request.change.truncated) return { findings: commits };
  const reviewed = readReviews(request);
  const objections = request.required.flatMap((role) => objectionsTo(reviewed, role));
  const open = request.required.filter((role) => objections.every(({ args }) => args.role !== role));
  const assigned = await assign(reviewed, open);
  const findings = [
    ...objections,
    ...judgeMissing(reviewed, open, assigned),
    ...(await askForObjections(reviewed, [...assigned.keys()])),
  ];
  if (findings.length > 0) return { findings: [...findings, ...commits] };
  return {
    findings: [...judgeCoAuthors(reviewed, assigned), ...commits, approvedFinding(reviewed, assigned)],
    completedAt: lastReview(reviewed, assigned),
  };
}

/** Co-authors stand for a role only where nobody else does. */
async function assign(reviewed: Reviewed, roles: readonly string[]): Promise<Assignment> {
  const { clear, all } = reviewed.candidates;
  const first = await assignGroups(reviewed, roles, clear);
  return first.size === roles.length || clear.length === all.length ? first : assignGroups(reviewed, roles, all);
}

async function assignGroups(
  reviewed: Reviewed,
  roles: readonly string[],
  persons: readonly string[],
): Promise<Assignment> {
  const assigned: [string, string][] = [];
  for (const group of groupRoles(reviewed, roles)) assigned.push(...(await assignRoles(group, persons, reviewed)));
  return new Map(assigned);
}

function findObjectors({ opinions }: Reviewed): string[] {
  return opinions.filter(({ state }) => state === 'changes-requested').map(({ login }) => login);
}

/** Members of the role who ask for changes, as far as that is known without asking. */
function objectionsTo(reviewed: Reviewed, role: string): FindingOf<'personnel/changes-requested'>[] {
  const { what, change } = reviewed;
  const logins = findObjectors(reviewed).filter((login) => reviewed.known(login, role) === 'yes');
  if (logins.length === 0) return [];
  const args = { role, what, pullRequest: change.number, logins };
  return [{ code: 'personnel/changes-requested', severity: 'block', args }];
}

/** The same for roles that have an approval, for which the answers of teams are needed. */
async function askForObjections(reviewed: Reviewed, roles: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const role of roles) {
    const undecided: [string, string][] = [];
    for (const login of findObjectors(reviewed)) {
      const answer = await reviewed.ask(login, role);
      if (answer === 'unreadable') undecided.push([role, login]);
      if (answer === 'yes') break;
    }
    const objections = objectionsTo(reviewed, role);
    findings.push(...objections, ...(objections.length > 0 ? [] : blockByTeams(reviewed, undecided)));
  }
  return findings;
}

function judgeCoAuthors({ candidates, what, change }: Reviewed, assigned: Assignment): Finding[] {
  return [...assigned]
    .filter(([, login]) => !candidates.clear.includes(login))
    .map(([role, login]) => ({
      code: 'personnel/co-author-approved',
      severity: 'warn',
      args: { role, what, pullRequest: change.number, login },
    }));
}

function approvedFinding({ what, change }: Reviewed, assigned: Assignment): Finding {
  const approvals = [...assigned].map(([role, login]) => ({ role, login }));
  const args = { what, pullRequest: change.number, commit: change.head, approvals };
  return { code: 'personnel/approved', severity: 'note', args };
}

function lastReview({ opinions }: Reviewed, assigned: Assignment): string {
  const logins = new Set(assigned.values());
  const times = opinions.filter(({ login }) => logins.has(login)).map(({ submittedAt }) => submittedAt);
  return times.sort().at(-1) ?? '';
}
