import type { Member } from '../policy/policy.ts';
import { accountKey } from './opinions.ts';
import type { PeopleSource, Team } from './source.ts';

/** Whether someone is one of the members; `unreadable` where a team that decides it cannot be read. */
export type Answer = 'yes' | 'no' | 'unreadable';

/** Who belongs to what. A team is asked for a person once, and only where `ask` is called. */
export interface Memberships {
  /** What is known without asking. */
  known(login: string, members: readonly Member[]): Answer | 'unknown';
  ask(login: string, members: readonly Member[]): Promise<Answer>;
  /** The teams, as `org/slug`, among the members that could not be read for this person. */
  unreadable(login: string, members: readonly Member[]): string[];
}

export function openMemberships(source: PeopleSource): Memberships {
  const answers = new Map<string, boolean | undefined>();
  const keyOf = (login: string, team: Team) => `${team.org}/${team.slug} ${accountKey(login)}`;
  const teamsOf = (members: readonly Member[]) => members.filter((member) => member.kind === 'team');

  const known = (login: string, members: readonly Member[]): Answer | 'unknown' => {
    if (members.some((member) => member.kind === 'user' && member.login === accountKey(login))) return 'yes';
    const keys = teamsOf(members).map((team) => keyOf(login, team));
    if (keys.some((key) => answers.get(key) === true)) return 'yes';
    if (keys.some((key) => !answers.has(key))) return 'unknown';
    return keys.some((key) => answers.get(key) === undefined) ? 'unreadable' : 'no';
  };

  const ask = async (login: string, members: readonly Member[]): Promise<Answer> => {
    for (;;) {
      const answer = known(login, members);
      if (answer !== 'unknown') return answer;
      const team = teamsOf(members).find((one) => !answers.has(keyOf(login, one)))!;
      answers.set(keyOf(login, team), await source.isMember({ org: team.org, slug: team.slug }, login));
    }
  };

  const unreadable = (login: string, members: readonly Member[]): string[] =>
    teamsOf(members)
      .filter((team) => answers.has(keyOf(login, team)) && answers.get(keyOf(login, team)) === undefined)
      .map(({ org, slug }) => `${org}/${slug}`);

  return { known, ask, unreadable };
}
