/** Facts about people as tests write them. */

import type { ChangePeople, CommitPeople, FileApproval, PeopleSource, Review } from '../../src/personnel/source.ts';
import { memberName } from '../../src/policy/normalisePeople.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Finding } from '../../src/result/schema.ts';
import { changed, read, smallPolicy } from '../policy/policies.ts';

export const head = 'a'.repeat(40);
export const older = 'b'.repeat(40);

/** A policy with these lines beside what it has to have. */
export function policyWith(...lines: readonly string[]): Policy {
  return read(`${changed(smallPolicy)}${lines.map((line) => `${line}\n`).join('')}`);
}

const states: Readonly<Record<string, Review['state']>> = {
  approves: 'APPROVED',
  'asks for changes': 'CHANGES_REQUESTED',
  comments: 'COMMENTED',
  'was dismissed': 'DISMISSED',
  'has not sent': 'PENDING',
};

/**
 * Reviews in the order of time, such as `alice approves`, `alice approves older`, `dependabot[bot] approves`.
 * A number at the end is the day instead.
 */
export function reviewsOf(...texts: readonly string[]): Review[] {
  return texts.map((text, index) => {
    const [, login = '', verb = '', commit = '', day = String(index + 1)] =
      /^(\S+) (approves|asks for changes|comments|was dismissed|has not sent)( older| nothing)?(?: on (\d+))?$/.exec(
        text,
      ) ?? [];
    const state = states[verb];
    if (state === undefined) throw new Error(`no review: ${text}`);
    return {
      login,
      state,
      ...(commit === ' nothing' ? {} : { commit: commit === ' older' ? older : head }),
      submittedAt: state === 'PENDING' ? '' : `2026-03-${day.padStart(2, '0')}T00:00:00.000Z`,
      isBot: login.endsWith('[bot]'),
    };
  });
}

export function commitOf(given: Partial<CommitPeople> = {}): CommitPeople {
  const known = { sha: head, author: 'dev', committer: 'dev', coAuthors: [], unknownCoAuthors: 0, verified: false };
  return { ...known, ...given };
}

export function changeOf(given: Partial<ChangePeople> = {}): ChangePeople {
  const known = { number: 7, author: 'dev', head, reviews: [], commits: [commitOf()], truncated: false };
  return { ...known, ...given };
}

export interface FakePeople {
  change?: ChangePeople;
  files?: Readonly<Record<string, FileApproval>>;
  /** Members by team; null for a team that cannot be read, and a thrown value for one that gives no answer. */
  teams?: Readonly<Record<string, readonly string[] | null | Error>>;
}

/** A source of these facts, and what was asked of it: `change`, paths, `@org/team login`. */
export function sourceOf({ change, files = {}, teams = {} }: FakePeople) {
  const asked: string[] = [];
  const source: PeopleSource = {
    async change() {
      asked.push('change');
      return change;
    },
    async approvalOf(path) {
      asked.push(path);
      return files[path];
    },
    async isMember(team, login) {
      const name = memberName({ kind: 'team', ...team });
      asked.push(`${name} ${login}`);
      const members = teams[name];
      if (members === undefined) throw new Error(`the test has no team ${name}`);
      if (members instanceof Error) throw members;
      return members?.some((member) => member.toLowerCase() === login.toLowerCase());
    },
  };
  return { source, asked };
}

/** Code and arguments of a finding in one line, for tables. */
export function shown({ code, severity, args }: Finding): string {
  const name = code.replace(/^personnel\//, '');
  const given = args as Readonly<Record<string, unknown>>;
  const left = Object.entries(given).filter(([key]) => !['what', 'pullRequest', 'commit'].includes(key));
  return [severity, name, ...left.map(([key, value]) => `${key}=${text(value)}`)].join(' ');
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(text).join(':');
}
