/** Commits, the pull requests that they belong to, and comparisons. */
import { changedFiles, showFile } from '../changes.ts';
import { ApiProblem, apiUrl, type Call, notFound, ok, pageUrl, type Routes, textIn } from '../core.ts';
import { emptyTree } from '../gitStore.ts';
import { linkHeader, linkTo, listAnswer, pageOf, pageSize } from '../paging.ts';
import { showCommit } from '../presentation.ts';
import type { Scope } from '../state.ts';
import { endsOf, showPullSimple } from './pulls.ts';

const contents: readonly Scope[] = ['contents'];

/** What GitHub gives at most of a comparison. */
const mostFiles = 300;

/** @throws ApiProblem 422 as GitHub answers a name that no commit has */
async function commitIn(call: Call, name: string): Promise<string> {
  const found = await call.git.findCommit(name);
  if (found === undefined) throw new ApiProblem(422, `No commit found for SHA: ${name}`);
  return found;
}

async function getCommit(call: Call) {
  const sha = await commitIn(call, textIn(call, 'ref'));
  const commit = await call.git.readCommit(sha);
  const [parent = emptyTree] = commit.parents;
  const files = await changedFiles(call, parent, sha);
  const total = (key: 'additions' | 'deletions') => files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
  const [additions, deletions] = [total('additions'), total('deletions')];
  return ok({
    ...showCommit(call, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, mostFiles).map((file) => showFile(call, sha, file)),
  });
}

/** Newest first. GitHub does not count them: there is a next page as long as there is more. */
async function listCommits(call: Call) {
  const { query, state } = call;
  const name = query.get('sha') ?? state.repository.default_branch;
  const tip = await call.git.findCommit(name);
  if (tip === undefined && !query.has('sha')) throw new ApiProblem(409, 'Git Repository is empty.');
  if (tip === undefined) throw notFound();
  const size = pageSize(query);
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const path = query.get('path');
  const what = [...dateOptions(query), tip, '--', ...(path === null || path === '' ? [] : [path])];
  const limits = [`--max-count=${size + 1}`, `--skip=${(page - 1) * size}`];
  const found = await call.git.readCommits([...limits, ...what]);
  const pages = found.length > size ? Math.ceil((await call.git.readCommits(what)).length / size) : page;
  const next =
    pages > page
      ? [
          ['next', linkTo(call, { page: String(page + 1) })] as const,
          ['last', linkTo(call, { page: String(pages) })] as const,
        ]
      : [];
  const previous = page > 1 ? [['prev', linkTo(call, { page: String(page - 1) })] as const] : [];
  return ok(
    found.slice(0, size).map((commit) => showCommit(call, commit)),
    linkHeader([...previous, ...next]),
  );
}

function dateOptions(query: URLSearchParams): readonly string[] {
  const options = ['since', 'until', 'author', 'committer'] as const;
  return options.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [`--${name}=${value}`];
  });
}

/** A merged one by its merge commit, an open one by the commits that it would add. */
async function listPullsOfCommit(call: Call) {
  const sha = textIn(call, 'commit_sha');
  const found = [];
  for (const pull of call.state.pulls) {
    const { base, head } = await endsOf(call, pull);
    const own = [head, pull.merge_commit_sha];
    const isInside = async () =>
      (await call.git.isAncestor(sha, head)) && !pull.merged && !(await call.git.isAncestor(sha, base));
    if (own.includes(sha) || (await isInside())) found.push(pull);
  }
  const shown = await Promise.all(found.map((pull) => showPullSimple(call, pull)));
  return listAnswer(call, shown, (pull) => pull);
}

async function compareCommits(call: Call) {
  const basehead = textIn(call, 'basehead');
  const [baseName, headName] = basehead.split('...').map((name) => name.replace(/^[^:/]+:/, ''));
  const base = await call.git.findCommit(baseName ?? '');
  const head = await call.git.findCommit(headName ?? '');
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await call.git.textOrNone(['merge-base', base, head]);
  if (mergeBase === undefined) throw new ApiProblem(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = await call.git.readCommits(['--reverse', '--topo-order', `${base}..${head}`, '--']);
  const behind = Number(await call.git.text(['rev-list', '--count', `${head}..${base}`, '--']));
  const { items, headers } = pageOf(call, ahead);
  const page = pageUrl(call, `/compare/${basehead}`);
  const isFirst = Number(call.query.get('page') ?? 1) <= 1;
  const files = isFirst ? (await changedFiles(call, mergeBase, head)).slice(0, mostFiles) : [];
  const commits = call.query.has('page') || call.query.has('per_page') ? items : ahead.slice(-250);
  return ok(
    {
      url: apiUrl(call, `/compare/${basehead}`),
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: showCommit(call, await call.git.readCommit(base)),
      merge_base_commit: showCommit(call, await call.git.readCommit(mergeBase)),
      status: statusOf(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: commits.map((commit) => showCommit(call, commit)),
      files: files.map((file) => showFile(call, head, file)),
    },
    headers,
  );
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export const commitRoutes: Routes = {
  'repos/get-commit': { scopes: contents, level: 'read', handle: getCommit },
  'repos/list-commits': { scopes: contents, level: 'read', handle: listCommits },
  'repos/list-pull-requests-associated-with-commit': {
    scopes: ['pull-requests'],
    level: 'read',
    handle: listPullsOfCommit,
  },
  'repos/compare-commits-with-basehead': { scopes: contents, level: 'read', handle: compareCommits },
};
