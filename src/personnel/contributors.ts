/** Who worked on a change, as far as GitHub knows their accounts. */
import { compareCodeUnits } from '../result/order.ts';
import type { Finding, FindingOf } from '../result/schema.ts';
import { accountKey } from './opinions.ts';
import type { ChangePeople, CommitPeople } from './source.ts';

export type Part = FindingOf<'personnel/test-data-access'>['args']['parts'][number];

export interface Contributor {
  login: string;
  /** What they did, in the order of `partsInOrder`. */
  parts: readonly Part[];
}

const partsInOrder: readonly Part[] = ['opened', 'author', 'committer', 'co-author'];

/** The account that stands for GitHub itself on commits made on its pages; it signs them. */
const gitHubItself = 'web-flow';

/** An app of GitHub is no person: it holds no role and is in no team. No person's login has brackets. */
function isApp(login: string): boolean {
  return login.endsWith('[bot]');
}

/** Everyone who opened the change, wrote or committed one of its commits, or is named by one; sorted by login. */
export function findContributors({ author, commits }: ChangePeople): Contributor[] {
  const found = new Map<string, { login: string; parts: Set<Part> }>();
  const add = (login: string | undefined, part: Part) => {
    if (login === undefined || login === gitHubItself || isApp(login)) return;
    const known = found.get(accountKey(login)) ?? { login, parts: new Set() };
    known.parts.add(part);
    found.set(accountKey(login), known);
  };
  add(author, 'opened');
  for (const commit of commits) {
    add(commit.author, 'author');
    add(commit.committer, 'committer');
    for (const login of commit.coAuthors) add(login, 'co-author');
  }
  return [...found]
    .sort(([one], [other]) => compareCodeUnits(one, other))
    .map(([, { login, parts }]) => ({ login, parts: partsInOrder.filter((part) => parts.has(part)) }));
}

/** Keys of those who wrote part of the change; a `Co-authored-by` line alone does not show that. */
export function findWriters(change: ChangePeople): Set<string> {
  const writers = findContributors(change).filter(({ parts }) => parts.some((part) => part !== 'co-author'));
  return new Set(writers.map(({ login }) => accountKey(login)));
}

/** Keys of those whom a commit names by a `Co-authored-by` line. */
export function findCoAuthors({ commits }: ChangePeople): Set<string> {
  return new Set(commits.flatMap(({ coAuthors }) => coAuthors.map(accountKey)));
}

/** What of the commits is not known: more of them than GitHub lists, or people without an account. */
export function judgeCommits({ commits, truncated }: ChangePeople): Finding[] {
  const findings: Finding[] = [];
  if (truncated) {
    findings.push({ code: 'personnel/too-many-commits', severity: 'block', args: { listed: commits.length } });
  }
  const unknown = commits.filter(hasUnknown).length;
  if (unknown > 0) findings.push({ code: 'personnel/unknown-authors', severity: 'warn', args: { commits: unknown } });
  return findings;
}

function hasUnknown({ author, committer, unknownCoAuthors, verified }: CommitPeople): boolean {
  const isForged = !verified && (author === gitHubItself || committer === gitHubItself);
  return author === undefined || committer === undefined || unknownCoAuthors > 0 || isForged;
}
