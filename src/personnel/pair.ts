/** Whether the second person of a pair has seen what the first did: the four eyes of Annex 22, 6.5. */
import { memberName } from '../policy/normalisePeople.ts';
import { type People, testDataAccess } from '../policy/policy.ts';
import type { Finding, FindingOf } from '../result/schema.ts';
import { findCoAuthors, findWriters } from './contributors.ts';
import type { Memberships } from './memberships.ts';
import { accountKey, latestOpinions } from './opinions.ts';
import { approvesHead } from './reviewed.ts';
import type { ChangePeople } from './source.ts';
import { teamsOf, type UnreadableTeam } from './unreadable.ts';

export interface StaffRequest {
  rules: People;
  change: ChangePeople;
  memberships: Memberships;
}

/** What is found about one person who can see the test data. */
export interface Judged {
  /** Whether nothing stands against the person's part in the change. */
  isClear: boolean;
  findings: readonly Finding[];
  /** Teams whose answer decides. */
  unreadable: readonly UnreadableTeam[];
}

export interface PairRequest extends StaffRequest {
  /** Who has access to the test data and worked on the change. */
  login: string;
  pair: People['pairs'][number];
}

type Lack = Pick<FindingOf<'personnel/pair-incomplete'>['args'], 'lack' | 'commit'>;

/** Of a team as second, one member who fits is enough. */
export async function judgePair(request: PairRequest): Promise<Judged> {
  const { logins, unreadable } = await findSeconds(request);
  const judged: Judged[] = [];
  for (const second of logins) {
    const one = await judgeSecond(request, second);
    if (one.isClear) return one;
    judged.push(one);
  }
  if (unreadable.length > 0) return { isClear: false, findings: [], unreadable };
  return judged[0] ?? incomplete(request, memberName(request.pair.second).slice(1), { lack: 'no-review' });
}

/** The second person, or those of a team who have approved the newest commit. */
async function findSeconds({ pair: { second }, login, change, memberships }: PairRequest) {
  if (second.kind === 'user') return { logins: [second.login], unreadable: [] };
  const logins: string[] = [];
  const unreadable: UnreadableTeam[] = [];
  for (const opinion of latestOpinions(change.reviews)) {
    if (!approvesHead(change, opinion) || accountKey(opinion.login) === accountKey(login)) continue;
    const answer = await memberships.ask(opinion.login, [second]);
    if (answer === 'yes') logins.push(opinion.login);
    unreadable.push(...teamsOf(memberships, opinion.login, [second]));
  }
  return { logins, unreadable };
}

/** The second person has no access to the test data, wrote no part of the change, and has approved its newest commit. */
async function judgeSecond(request: PairRequest, second: string): Promise<Judged> {
  const { rules, change, memberships, login, pair } = request;
  const access = rules.roles.get(testDataAccess) ?? [];
  const isKnown = memberships.known(second, access) === 'yes';
  const lack = isKnown ? ({ lack: 'has-access' } as const) : findLack(change, second);
  if (lack !== undefined) return incomplete(request, second, lack);
  const answer = await memberships.ask(second, access);
  if (answer === 'yes') return incomplete(request, second, { lack: 'has-access' });
  const unreadable = teamsOf(memberships, second, access, testDataAccess);
  if (answer === 'unreadable') return { isClear: false, findings: [], unreadable };
  const args = { login, second, commit: change.head, reason: pair.reason };
  return { isClear: true, findings: [{ code: 'personnel/paired', severity: 'note', args }], unreadable: [] };
}

/** What of the second person's review is missing. */
function findLack(change: ChangePeople, second: string): Lack | undefined {
  const opinion = latestOpinions(change.reviews).find(({ login }) => accountKey(login) === accountKey(second));
  if (opinion === undefined) return { lack: 'no-review' };
  if (opinion.state !== 'approved') return { lack: opinion.state };
  if (!approvesHead(change, opinion)) {
    return { lack: 'older-commit', ...(opinion.commit === undefined ? {} : { commit: opinion.commit }) };
  }
  return findWriters(change).has(accountKey(second)) ? { lack: 'wrote-part' } : undefined;
}

function incomplete({ change, login }: PairRequest, second: string, lack: Lack): Judged {
  const isCoAuthor = findCoAuthors(change).has(accountKey(second));
  const args = { login, second, ...lack, isCoAuthor };
  return { isClear: false, findings: [{ code: 'personnel/pair-incomplete', severity: 'block', args }], unreadable: [] };
}
