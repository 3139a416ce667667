/** Blobs, trees and commits, stored under the ids that git gives them. */
import { ApiProblem, apiUrl, type Call, created, notFound, ok, type Routes, textIn, timeOf } from '../core.ts';
import { GitError } from '../gitCommand.ts';
import type { ObjectType, Person } from '../gitObjects.ts';
import type { TreeChange, TreeEntry } from '../gitStore.ts';
import { nodeId, showGitCommit } from '../presentation.ts';
import type { Scope } from '../state.ts';

const scopes: readonly Scope[] = ['contents'];

/** Bytes of the largest blob that the API gives out. */
const largestBlob = 100 * 1024 * 1024;

/** @throws ApiProblem 404 for an id that no object of the type has */
async function objectIn({ git }: Call, type: ObjectType, sha: string): Promise<{ size: number }> {
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw new ApiProblem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  const object = await git.describe(sha);
  if (object?.type !== type) throw notFound();
  return object;
}

/** GitHub breaks base64 into lines. */
export function encodeContent(content: Buffer): string {
  return content
    .toString('base64')
    .replace(/.{60}/g, '$&\n')
    .replace(/[^\n]$/, '$&\n');
}

async function getBlob(call: Call) {
  const sha = textIn(call, 'file_sha');
  const { size } = await objectIn(call, 'blob', sha);
  if (size > largestBlob) throw new ApiProblem(403, 'This API returns blobs up to 100 MB in size.');
  const content = await call.git.readObject('blob', sha);
  if (/\braw\b/.test(call.headers.accept ?? '')) {
    return { status: 200, bytes: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  const url = apiUrl(call, `/git/blobs/${sha}`);
  return ok({ sha, node_id: nodeId('B', sha), size, url, content: encodeContent(content), encoding: 'base64' });
}

async function createBlob(call: Call) {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string };
  const sha = await call.git.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return created({ sha, url: apiUrl(call, `/git/blobs/${sha}`) });
}

async function getTree(call: Call) {
  const name = textIn(call, 'tree_sha');
  const id = await call.git.resolve(`${name}^{tree}`);
  if (id === undefined) throw notFound();
  const entries = await call.git.readTree(id, call.query.has('recursive'));
  return ok(showTree(call, id, entries));
}

function showTree(call: Call, sha: string, entries: readonly TreeEntry[]) {
  const { treeLimit } = call.state;
  const kinds: Partial<Record<ObjectType, string>> = { blob: 'blobs', tree: 'trees' };
  const tree = entries.slice(0, treeLimit).map((entry) => {
    const kind = kinds[entry.type];
    return { ...entry, ...(kind === undefined ? {} : { url: apiUrl(call, `/git/${kind}/${entry.sha}`) }) };
  });
  return { sha, url: apiUrl(call, `/git/trees/${sha}`), tree, truncated: entries.length > treeLimit };
}

interface GivenEntry {
  path?: string;
  mode?: string;
  type?: ObjectType;
  sha?: string | null;
  content?: string;
}

async function createTree(call: Call) {
  const { tree, base_tree: base } = call.body as { tree: GivenEntry[]; base_tree?: string };
  const start = base === undefined ? undefined : await baseTree(call, base);
  const changes = await Promise.all(tree.map((entry) => treeChange(call, entry)));
  try {
    const sha = await call.git.writeTree(start, changes);
    return created(showTree(call, sha, await call.git.readTree(sha, false)));
  } catch (thrown) {
    if (thrown instanceof GitError) throw new ApiProblem(422, 'GitRPC::BadObjectState');
    throw thrown;
  }
}

/** A commit stands for its tree. */
async function baseTree(call: Call, id: string): Promise<string> {
  if ((await call.git.describe(id))?.type === 'commit') return (await call.git.readCommit(id)).tree;
  await objectIn(call, 'tree', id);
  return id;
}

async function treeChange(
  { git }: Call,
  { path = '', mode = '100644', type, sha, content }: GivenEntry,
): Promise<TreeChange> {
  if (path === '' || path.startsWith('/') || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))) {
    throw new ApiProblem(422, 'tree.path contains a malformed path component');
  }
  if ((sha === undefined) === (content === undefined)) {
    throw new ApiProblem(422, 'Must supply either tree.sha or tree.content, and not both');
  }
  const kind = type ?? (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob');
  const stored = content === undefined ? sha : await git.writeBlob(Buffer.from(content));
  if (typeof stored === 'string' && kind !== 'commit' && (await git.describe(stored))?.type !== kind) {
    throw new ApiProblem(422, `tree.sha ${stored} is not a valid ${kind}`);
  }
  return { path, mode, sha: stored ?? null };
}

async function getCommit(call: Call) {
  const sha = textIn(call, 'commit_sha');
  await objectIn(call, 'commit', sha);
  return ok(showGitCommit(call, await call.git.readCommit(sha)));
}

interface GivenCommit {
  message: string;
  tree: string;
  parents?: string[];
  author?: { name: string; email: string; date?: string };
  committer?: { name?: string; email?: string; date?: string };
}

async function createCommit(call: Call) {
  const { message, tree, parents = [], author, committer } = call.body as GivenCommit;
  if ((await call.git.describe(tree))?.type !== 'tree') throw new ApiProblem(422, 'Tree SHA does not exist');
  for (const parent of parents) {
    const isCommit = (await call.git.describe(parent))?.type === 'commit';
    if (!isCommit) throw new ApiProblem(422, 'Parent SHA does not exist or is not a commit object');
  }
  const writer: Person = { ...tokenPerson(call), ...author };
  const person: Person = { ...(author === undefined ? tokenPerson(call) : writer), ...committer };
  for (const { date } of [writer, person]) {
    if (Number.isNaN(Date.parse(date))) throw new ApiProblem(422, `"${date}" is not a date-time.`);
  }
  const sha = await call.git.writeCommit({ message, tree, parents, author: writer, committer: person });
  return created(showGitCommit(call, await call.git.readCommit(sha)));
}

function tokenPerson(call: Call): Person {
  const { login, id = 0 } = call.state.token;
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: timeOf(call) };
}

export const objectRoutes: Routes = {
  'git/get-blob': { scopes, level: 'read', handle: getBlob },
  'git/create-blob': { scopes, level: 'write', handle: createBlob },
  'git/get-tree': { scopes, level: 'read', handle: getTree },
  'git/create-tree': { scopes, level: 'write', handle: createTree },
  'git/get-commit': { scopes, level: 'read', handle: getCommit },
  'git/create-commit': { scopes, level: 'write', handle: createCommit },
};
