import type { Member } from '../policy/policy.ts';
import { compareCodeUnits } from '../result/order.ts';
import type { FindingOf } from '../result/schema.ts';
import type { Memberships } from './memberships.ts';

/** A person whose membership decides, and a team that cannot be read. */
export interface UnreadableTeam {
  /** `@acme/pathology` */
  team: string;
  login: string;
  /** Role that the team holds; absent where it stands in a pair. */
  role?: string;
}

/** One finding for each team and role, with the people whose membership decides. */
export function unreadableFindings(unreadable: readonly UnreadableTeam[]): FindingOf<'personnel/team-unreadable'>[] {
  const found = new Map<string, FindingOf<'personnel/team-unreadable'>['args']>();
  for (const { team, login, role } of unreadable) {
    const key = `${team} ${role ?? ''}`;
    const logins = new Set([...(found.get(key)?.logins ?? []), login]);
    found.set(key, { team, ...(role === undefined ? {} : { role }), logins: [...logins].sort(compareCodeUnits) });
  }
  return [...found.values()].map((args) => ({ code: 'personnel/team-unreadable', severity: 'block', args }));
}

/** The teams among the members that could not be read for a person. */
export function teamsOf(
  memberships: Memberships,
  login: string,
  members: readonly Member[],
  role?: string,
): UnreadableTeam[] {
  const teams = memberships.unreadable(login, members);
  return teams.map((team) => ({ team, login, ...(role === undefined ? {} : { role }) }));
}
