/** Pull requests with their reviews, commits and files. */
import { changedFiles, showFile } from '../changes.ts';
import { complete } from '../completion.ts';
import { accountOf, apiUrl, type Call, type Core, notFound, numberIn, ok, pageUrl, type Routes } from '../core.ts';
import { listAnswer } from '../paging.ts';
import { nodeId, type Shown, showAccount, showAccountOrNull, showCommit, showRepository } from '../presentation.ts';
import type { PullState, ReviewState, Scope } from '../state.ts';

const scopes: readonly Scope[] = ['pull-requests'];

/** What GitHub gives at most, without a word about more. */
const mostCommits = 250;
const mostFiles = 3000;

export interface Ends {
  base: string;
  head: string;
}

/** The commits at both ends; zeros for a branch that the repository does not have. */
export async function endsOf({ git }: Core, pull: PullState): Promise<Ends> {
  const tip = async (ref: string) => (await git.findCommit(`heads/${ref}`)) ?? '0'.repeat(40);
  return { base: pull.base.sha ?? (await tip(pull.base.ref)), head: pull.head.sha ?? (await tip(pull.head.ref)) };
}

function pullIn(call: Call): PullState {
  const number = numberIn(call, 'pull_number');
  const found = call.state.pulls.find((one) => one.number === number);
  if (found === undefined) throw notFound();
  return found;
}

/** The first commit of the change, and its commits, oldest first; none where git does not have both ends. */
async function commitsOf(core: Core, pull: PullState) {
  const { base, head } = await endsOf(core, pull);
  const isKnown = (await core.git.describe(base)) !== undefined && (await core.git.describe(head)) !== undefined;
  return isKnown ? core.git.readCommits(['--reverse', '--topo-order', `${base}..${head}`, '--']) : [];
}

async function filesOf(core: Core, pull: PullState) {
  if (pull.files !== undefined) return pull.files;
  const { base, head } = await endsOf(core, pull);
  const from = await core.git.textOrNone(['merge-base', base, head]);
  return from === undefined ? [] : changedFiles(core, from, head);
}

function showEnd(core: Core, ref: string, sha: string, repo: string | null | undefined): Shown {
  const [owner = core.state.repository.owner] = repo?.split('/') ?? [];
  if (repo === null) return { label: `unknown:${ref}`, ref, sha, user: null, repo: null };
  const user = showAccount(core, owner);
  return { label: `${owner}:${ref}`, ref, sha, user, repo: showRepository(core, 'repository', repo) };
}

/** A pull request as a list shows it. */
export async function showPullSimple(core: Core, pull: PullState, schema = 'pull-request-simple'): Promise<Shown> {
  const { number, state, locked, title, body, draft, created_at, merge_commit_sha } = pull;
  const ends = await endsOf(core, pull);
  const id = core.state.repository.id + number;
  const url = apiUrl(core, `/pulls/${number}`);
  const page = pageUrl(core, `/pull/${number}`);
  const links = {
    self: url,
    html: page,
    issue: apiUrl(core, `/issues/${number}`),
    comments: apiUrl(core, `/issues/${number}/comments`),
    review_comments: `${url}/comments`,
    review_comment: apiUrl(core, '/pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses: apiUrl(core, `/statuses/${ends.head}`),
  };
  return complete(schema, {
    url,
    id,
    node_id: nodeId('PR', id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state,
    locked,
    title,
    user: showAccount(core, pull.user),
    body,
    labels: pull.labels.map((name) => showLabel(core, name)),
    draft,
    created_at,
    updated_at: created_at,
    closed_at: state === 'closed' ? created_at : null,
    merged_at: pull.merged ? created_at : null,
    merge_commit_sha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    auto_merge: null,
    base: showEnd(core, pull.base.ref, ends.base, undefined),
    head: showEnd(core, pull.head.ref, ends.head, pull.head.repo),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(core, pull.user),
  });
}

function showLabel(core: Core, name: string): Shown {
  const url = apiUrl(core, `/labels/${encodeURIComponent(name)}`);
  return { id: 1, node_id: nodeId('LA', name), url, name, color: 'ededed', default: false, description: null };
}

async function showPull(core: Core, pull: PullState): Promise<Shown> {
  const files = await filesOf(core, pull);
  const total = (key: 'additions' | 'deletions') => files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
  const ofPull = core.state.comments.filter(({ issue }) => issue === pull.number);
  return {
    ...(await showPullSimple(core, pull, 'pull-request')),
    merged: pull.merged,
    mergeable: pull.mergeable,
    rebaseable: pull.mergeable,
    mergeable_state: pull.mergeable === null ? 'unknown' : pull.mergeable ? 'clean' : 'dirty',
    merged_by: null,
    comments: ofPull.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: (await commitsOf(core, pull)).length,
    additions: total('additions'),
    deletions: total('deletions'),
    changed_files: files.length,
  };
}

function showReview(core: Core, review: ReviewState): Shown {
  const { id, pull, user, state, body, commit_id, submitted_at } = review;
  const url = apiUrl(core, `/pulls/${pull}`);
  const page = pageUrl(core, `/pull/${pull}#pullrequestreview-${id}`);
  return complete('pull-request-review', {
    id,
    node_id: nodeId('PRR', id),
    user: showAccountOrNull(core, user),
    body,
    state,
    html_url: page,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: state === 'PENDING' ? undefined : submitted_at,
    commit_id,
    author_association: user === null ? 'NONE' : associationOf(core, typeof user === 'string' ? user : user.login),
  });
}

function associationOf(core: Core, login: string): string {
  const { repository, collaborators } = core.state;
  if (repository.owner === login) return 'OWNER';
  const role = collaborators[accountOf(core, login).login];
  return role === undefined || role === null || role === 'none' ? 'NONE' : 'COLLABORATOR';
}

/** Oldest first; a review that was not sent yet is its author's alone. */
function listReviews(call: Call) {
  const { number } = pullIn(call);
  const { login } = call.state.token;
  const isSeen = ({ state, user }: ReviewState) => state !== 'PENDING' || user === login;
  const listed = call.state.reviews.filter((review) => review.pull === number && isSeen(review));
  const inOrder = listed.sort((one, other) => (one.submitted_at < other.submitted_at ? -1 : 1));
  return listAnswer(call, inOrder, (review) => showReview(call, review));
}

async function listCommits(call: Call) {
  const commits = await commitsOf(call, pullIn(call));
  return listAnswer(call, commits.slice(0, mostCommits), (commit) => showCommit(call, commit));
}

async function listFiles(call: Call) {
  const pull = pullIn(call);
  const { head } = await endsOf(call, pull);
  return listAnswer(call, (await filesOf(call, pull)).slice(0, mostFiles), (file) => showFile(call, head, file));
}

export const pullRoutes: Routes = {
  'pulls/get': { scopes, level: 'read', handle: async (call) => ok(await showPull(call, pullIn(call))) },
  'pulls/list-reviews': { scopes, level: 'read', handle: listReviews },
  'pulls/list-commits': { scopes, level: 'read', handle: listCommits },
  'pulls/list-files': { scopes, level: 'read', handle: listFiles },
};
