/** Files and folders of a commit. */
import { type Answer, ApiProblem, apiUrl, type Call, notFound, ok, pageUrl, type Routes, textIn } from '../core.ts';
import type { TreeEntry } from '../gitStore.ts';
import type { Shown } from '../presentation.ts';
import { encodeContent } from './objects.ts';

/** Bytes up to which a file comes with its content, and up to which it comes at all. */
const largestShown = 1024 * 1024;
const largestFile = 100 * 1024 * 1024;
const mostEntries = 1000;

interface Place {
  commit: string;
  ref: string;
  path: string;
}

/** The addresses of an entry; those of a submodule in another place lead nowhere. */
function showEntry(call: Call, { commit, ref }: Place, entry: TreeEntry, path: string): Shown {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const isFolder = entry.type === 'tree';
  const self = `${apiUrl(call, `/contents/${encoded}`)}?ref=${encodeURIComponent(ref)}`;
  const isSubmodule = entry.type === 'commit';
  const git = isSubmodule ? null : apiUrl(call, `/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`);
  const html = isSubmodule ? null : pageUrl(call, `/${isFolder ? 'tree' : 'blob'}/${ref}/${encoded}`);
  const { owner, name } = call.state.repository;
  const download = `https://raw.githubusercontent.com/${owner}/${name}/${commit}/${encoded}`;
  return {
    name: path.split('/').at(-1),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFolder || isSubmodule ? null : download,
    _links: { self, git, html },
  };
}

/** In a list a submodule is a file, as it always was. */
function typeInList({ type, mode }: TreeEntry): string {
  if (type === 'tree') return 'dir';
  return mode === '120000' ? 'symlink' : 'file';
}

async function getContent(call: Call): Promise<Answer> {
  const ref = call.query.get('ref') ?? call.state.repository.default_branch;
  const commit = await call.git.findCommit(ref.replace(/^refs\//, ''));
  if (commit === undefined) throw new ApiProblem(404, `No commit found for the ref ${ref}`);
  const place = { commit, ref, path: textIn(call, 'path').replace(/^\/+|\/+$/g, '') };
  const entry = await entryAt(call, place);
  return entry === undefined || entry.type === 'tree' ? showFolder(call, place) : showFile(call, place, entry);
}

/** Undefined for the root. */
async function entryAt({ git }: Call, { commit, path }: Place): Promise<TreeEntry | undefined> {
  if (path === '') return undefined;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const parent = await git.resolve(`${commit}:${folder}`);
  if (parent === undefined || (await git.describe(parent))?.type !== 'tree') throw notFound();
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const found = (await git.readTree(parent, false)).find((entry) => entry.path === name);
  if (found === undefined) throw notFound();
  return found;
}

async function showFolder(call: Call, place: Place): Promise<Answer> {
  const { commit, path } = place;
  const entries = await call.git.readTree(`${commit}:${path}`, false);
  const shown = entries.slice(0, mostEntries).map((entry) => {
    const whole = path === '' ? entry.path : `${path}/${entry.path}`;
    return { ...showEntry(call, place, entry, whole), type: typeInList(entry) };
  });
  return ok(shown);
}

async function showFile(call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const shown = showEntry(call, place, entry, place.path);
  const accept = call.headers.accept ?? '';
  if (entry.type === 'commit') return ok({ ...shown, type: 'submodule', submodule_git_url: 'not modelled' });
  const size = entry.size ?? 0;
  if (size > largestFile) throw new ApiProblem(403, 'This API returns blobs up to 100 MB in size.');
  const content = await call.git.readObject('blob', entry.sha);
  if (/\braw\b/.test(accept)) {
    return { status: 200, bytes: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  if (entry.mode === '120000') return ok({ ...shown, type: 'symlink', target: content.toString('utf8') });
  if (size > largestShown) return ok({ ...shown, type: 'file', encoding: 'none', content: '' });
  return ok({ ...shown, type: 'file', encoding: 'base64', content: encodeContent(content) });
}

export const contentRoutes: Routes = {
  'repos/get-content': { scopes: ['contents'], level: 'read', handle: getContent },
};
