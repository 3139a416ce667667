/** Who proposed, wrote, reviewed and may approve: the facts that the checks about people are judged from. */
import { z } from 'zod';
import type { ChangePeople, CommitPeople, FileApproval, PeopleSource, Review, Team } from '../personnel/source.ts';
import { Refusal } from '../result/refusal.ts';
import { pageSize, readAnswer, readPages, readUnless, unusable } from './checkedAnswers.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { accountOfAddress, readCoAuthors } from './coAuthors.ts';

export interface PeopleSettings {
  repository: RepositoryName;
  /** Number of the pull request under judgement; absent for an event without one. */
  pullRequest?: number;
  /** Commit that is judged, where it is the pull request's own head. */
  head?: string;
  /** The approved branch, and the commit of it that the rules are read from. */
  approved: { branch: string; commit: string };
  /** Host of GitHub's pages; default `github.com`. */
  host?: string;
}

const time = z.string().transform((text, context) => {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'no time' });
  return z.NEVER;
});

const account = z.object({ login: z.string(), type: z.string() }).nullish();
/** A commit whose author has no account has an empty object or null. */
const linkedAccount = z.object({ login: z.string().optional() }).nullish();
const signature = z.object({ email: z.string().nullish() }).nullish();

const pullSchema = z.object({
  number: z.int(),
  user: account,
  head: z.object({ sha: z.string() }),
  commits: z.int(),
});

const reviewSchema = z.object({
  user: account,
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit_id: z.string().nullish(),
  submitted_at: time.optional(),
});

const commitSchema = z.object({
  sha: z.string(),
  author: linkedAccount,
  committer: linkedAccount,
  commit: z.object({
    author: signature,
    committer: signature,
    message: z.string(),
    verification: z.object({ verified: z.boolean() }).nullish(),
  }),
});

const mergedPullSchema = z.object({
  number: z.int(),
  merged_at: time.nullish(),
  base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  head: z.object({ sha: z.string() }),
});

/** A file, or what a folder holds. */
const contentSchema = z.union([z.object({ type: z.string(), sha: z.string() }), z.array(z.unknown())]);
const membershipSchema = z.object({ state: z.enum(['active', 'pending']) });

/** Commits of a pull request that GitHub lists at most. */
const mostCommits = 250;

/** Asks GitHub, each question once. */
export function openPeople(client: GitHubClient, settings: PeopleSettings): PeopleSource {
  const readable = new Map<string, Promise<boolean>>();
  const canRead = (team: Team) => remember(readable, `${team.org}/${team.slug}`, () => canReadTeam(client, team));
  const read = new Map<number, Promise<ChangePeople>>();
  const peopleOf = (number: number) => remember(read, number, () => readChange(client, settings, number));
  return {
    change: async () => {
      const { pullRequest, head } = settings;
      if (pullRequest === undefined) return undefined;
      const people = await peopleOf(pullRequest);
      if (head !== undefined && people.head !== head) throw movedOn(pullRequest);
      return people;
    },
    approvalOf: (path) => readApproval(client, settings, path, peopleOf),
    isMember: (team, login) => readMembership(client, team, login, canRead),
  };
}

function remember<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, ask: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}

function movedOn(pullRequest: number): Refusal {
  return new Refusal('github/request', {
    exit: 5,
    problem: `pull request ${pullRequest} has a newer commit than the one that is judged`,
    cure: 'Wait for the run of its newest commit.',
  });
}

async function readChange(client: GitHubClient, settings: PeopleSettings, number: number): Promise<ChangePeople> {
  const pull = { ...settings.repository, pull_number: number };
  const { user, head, commits } = await readAnswer(`pull request ${number}`, pullSchema, () =>
    client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', pull),
  );
  const reviews = await readPages(`the reviews of pull request ${number}`, reviewSchema, (page) =>
    client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...pull, per_page: pageSize, page }),
  );
  const listed = await readPages(`the commits of pull request ${number}`, commitSchema, (page) =>
    client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { ...pull, per_page: pageSize, page }),
  );
  // A push between two of these requests would leave the new commits out.
  if (listed.length < mostCommits && !listed.some(({ sha }) => sha === head.sha)) {
    throw unusable(`the commits of pull request ${number}`, 'its newest one is not among them');
  }
  return {
    number,
    ...(user == null ? {} : { author: user.login }),
    head: head.sha,
    reviews: reviews.flatMap(toReview),
    commits: toCommits(listed, settings.host ?? 'github.com'),
    truncated: listed.length < commits,
  };
}

/** Reviews of deleted accounts are left out: nobody can be asked about them, and the name may belong to another now. */
function toReview({ user, state, commit_id: commit, submitted_at: at }: z.infer<typeof reviewSchema>): Review[] {
  if (user == null) return [];
  const { login, type } = user;
  return [{ login, state, ...(commit == null ? {} : { commit }), submittedAt: at ?? '', isBot: type !== 'User' }];
}

type ListedCommit = z.infer<typeof commitSchema>;

function toCommits(listed: readonly ListedCommit[], host: string): CommitPeople[] {
  const accounts = linkedAccounts(listed);
  const find = (address: string) => accountOfAddress(address, host) ?? accounts.get(address.toLowerCase());
  return listed.map(({ sha, author, committer, commit }) => {
    const { addresses, malformed } = readCoAuthors(commit.message);
    const coAuthors = addresses.map(find);
    return {
      sha,
      ...(author?.login === undefined ? {} : { author: author.login }),
      ...(committer?.login === undefined ? {} : { committer: committer.login }),
      coAuthors: coAuthors.filter((login) => login !== undefined),
      unknownCoAuthors: malformed + coAuthors.filter((login) => login === undefined).length,
      verified: commit.verification?.verified === true,
    };
  });
}

/** Accounts by address, as far as GitHub links them on one of the commits. */
function linkedAccounts(listed: readonly ListedCommit[]): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const { author, committer, commit } of listed) {
    for (const [linked, named] of [
      [author, commit.author],
      [committer, commit.committer],
    ] as const) {
      if (linked?.login !== undefined && named?.email != null) accounts.set(named.email.toLowerCase(), linked.login);
    }
  }
  return accounts;
}

async function readApproval(
  client: GitHubClient,
  settings: PeopleSettings,
  path: string,
  peopleOf: (number: number) => Promise<ChangePeople>,
): Promise<FileApproval | undefined> {
  const { repository, approved } = settings;
  const content = await readBlob(client, repository, path, approved.commit);
  if (content === undefined) return undefined;
  const [last] = await readAnswer('the last change of a file', z.array(z.object({ sha: z.string() })).min(1), () =>
    client.request('GET /repos/{owner}/{repo}/commits', { ...repository, path, sha: approved.commit, per_page: 1 }),
  );
  const merged = await readMerged(client, settings, last!.sha);
  for (const { number, mergedAt, head } of merged) {
    if ((await readBlob(client, repository, path, head)) === content) {
      return { state: 'reviewed', mergedAt, people: await peopleOf(number) };
    }
  }
  const [first] = merged;
  return first === undefined
    ? { state: 'no-pull-request', commit: last!.sha }
    : { state: 'other-content', number: first.number };
}

/** Pull requests that brought a commit to the approved branch, the last merged first. */
async function readMerged(client: GitHubClient, { repository, approved }: PeopleSettings, commit: string) {
  const pulls = await readPages(`the pull requests of commit ${commit}`, mergedPullSchema, (page) =>
    client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...repository,
      commit_sha: commit,
      per_page: pageSize,
      page,
    }),
  );
  const own = `${repository.owner}/${repository.repo}`.toLowerCase();
  return pulls
    .filter(({ base }) => base.ref === approved.branch && base.repo.full_name.toLowerCase() === own)
    .flatMap(({ number, merged_at: mergedAt, head }) =>
      mergedAt == null ? [] : [{ number, mergedAt, head: head.sha }],
    )
    .sort((one, other) => (one.mergedAt < other.mergedAt ? 1 : -1));
}

/** Git's id of a file's content at a commit; undefined where no file is there, or the commit is gone. */
async function readBlob(
  client: GitHubClient,
  repository: RepositoryName,
  path: string,
  commit: string,
): Promise<string | undefined> {
  const answer = await readUnless([404], 'a file of the approved branch', contentSchema, () =>
    client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref: commit }),
  );
  const file = 'data' in answer ? answer.data : [];
  return Array.isArray(file) || file.type !== 'file' ? undefined : file.sha;
}

/** Undefined where the token may not read the team. GitHub answers 404 for no member and for a team it hides. */
async function readMembership(
  client: GitHubClient,
  team: Team,
  login: string,
  canRead: (team: Team) => Promise<boolean>,
): Promise<boolean | undefined> {
  const answer = await readUnless([403, 404], `the members of ${nameOf(team)}`, membershipSchema, () =>
    client.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org: team.org,
      team_slug: team.slug,
      username: login,
    }),
  );
  if ('data' in answer) return answer.data.state === 'active';
  return answer.status === 404 && (await canRead(team)) ? false : undefined;
}

async function canReadTeam(client: GitHubClient, team: Team): Promise<boolean> {
  const answer = await readUnless([403, 404], `the members of ${nameOf(team)}`, z.array(z.unknown()), () =>
    client.request('GET /orgs/{org}/teams/{team_slug}/members', { org: team.org, team_slug: team.slug, per_page: 1 }),
  );
  return 'data' in answer;
}

function nameOf({ org, slug }: Team): string {
  return `the team ${org}/${slug}`;
}
