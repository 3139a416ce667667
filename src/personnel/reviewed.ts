import type { Member, People } from '../policy/policy.ts';
import type { Finding, FindingOf } from '../result/schema.ts';
import type { Holding } from './assignment.ts';
import { findCoAuthors, findWriters } from './contributors.ts';
import type { Memberships } from './memberships.ts';
import { accountKey, latestOpinions, type Opinion } from './opinions.ts';
import type { ChangePeople } from './source.ts';
import { unreadableFindings } from './unreadable.ts';

export interface ApprovalRequest {
  what: FindingOf<'personnel/approved'>['args']['what'];
  /** Names of roles. */
  required: readonly string[];
  rules: People;
  change: ChangePeople;
  memberships: Memberships;
}

/** A change with what its reviewers think of it, and who holds which role. */
export interface Reviewed extends ApprovalRequest, Holding {
  opinions: readonly Opinion[];
  /** Keys of those who wrote part of it. */
  writers: ReadonlySet<string>;
  /** Those who can stand for a role; first the ones whom no commit names as co-author. */
  candidates: { clear: readonly string[]; all: readonly string[] };
}

export function readReviews(request: ApprovalRequest): Reviewed {
  const { change, memberships } = request;
  const opinions = latestOpinions(change.reviews);
  const writers = findWriters(change);
  return {
    ...request,
    opinions,
    writers,
    candidates: findCandidates(change, opinions, writers),
    known: (person, role) => memberships.known(person, membersOf(request, role)),
    ask: (person, role) => memberships.ask(person, membersOf(request, role)),
  };
}

function membersOf({ rules }: ApprovalRequest, role: string): readonly Member[] {
  return rules.roles.get(role) ?? [];
}

/** Whether the opinion approves the newest commit. */
export function approvesHead({ head }: ChangePeople, { state, commit }: Opinion): boolean {
  return state === 'approved' && commit === head;
}

function findCandidates(change: ChangePeople, opinions: readonly Opinion[], writers: ReadonlySet<string>) {
  const coAuthors = findCoAuthors(change);
  const fitting = opinions.filter(
    (opinion) => approvesHead(change, opinion) && !writers.has(accountKey(opinion.login)),
  );
  const logins = fitting.map(({ login }) => login);
  const clear = logins.filter((login) => !coAuthors.has(accountKey(login)));
  return { clear, all: [...clear, ...logins.filter((login) => !clear.includes(login))] };
}

/** Roles that have to be filled together, since nobody may stand for two of them; else each by itself. */
export function groupRoles({ rules }: ApprovalRequest, roles: readonly string[]): (readonly string[])[] {
  return rules.approvals.samePerson ? roles.map((role) => [role]) : [roles];
}

/** The teams that keep it open whether these people hold these roles. */
export function blockByTeams(
  reviewed: Reviewed,
  undecided: readonly (readonly [role: string, login: string])[],
): Finding[] {
  const teams = undecided.flatMap(([role, login]) =>
    reviewed.memberships.unreadable(login, membersOf(reviewed, role)).map((team) => ({ team, login, role })),
  );
  return unreadableFindings(teams);
}
