import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import { requireCommitId } from './commitId.ts';
import { type Entry, type FolderEntry, isUnreadableName } from './entries.ts';
import { openFolderTree } from './folderTree.ts';
import { gitRefusal } from './git.ts';
import { largestPointer } from './lfs.ts';
import { resolveLfsPointer } from './lfsStore.ts';
import { outsideGit } from './outsideGit.ts';
import type { Repository } from './repository.ts';
import type { Tree, TreeFile } from './tree.ts';
import { descend, onlyFile, treeOf } from './walk.ts';

export interface GitTreeOptions {
  /** The tree's root as a path from the repository's root, such as `models/biopsy`. Default: the repository's root. */
  prefix?: string | undefined;
  /** A folder whose files stand in where the commit holds nothing: data outside git. */
  disk?: string | undefined;
  /**
   * The commit that `disk` is checked out at, where it is another one, such as the test merge of a pull request: what
   * that commit holds is no data outside git.
   */
  checkedOut?: string | undefined;
}

/**
 * The tree of a commit. Contents are blobs: attributes, filters, replace refs and the working folder have no say.
 *
 * @param commit full id
 */
export function openGitTree(repository: Repository, commit: string, options: GitTreeOptions = {}): Tree {
  const top = folderAt(repository, `${requireCommitId(commit)}^{tree}`, '');
  const { prefix, disk, checkedOut } = options;
  const committed = treeOf(() => rootAt(top, prefix ?? ''));
  if (disk === undefined) return committed;
  const folder = openFolderTree(disk);
  if (checkedOut === undefined || checkedOut === commit) return withDisk(committed, folder);
  return withDisk(committed, outsideGit(folder, openGitTree(repository, checkedOut, { prefix })));
}

async function rootAt(top: FolderEntry, prefix: string): Promise<FolderEntry | undefined> {
  const entry = await descend(top, prefix);
  if (entry === undefined || entry.kind === 'folder') return entry;
  throw new Refusal('tree/not-regular', {
    file: prefix,
    problem: 'is not a folder in the commit',
    cure: 'Let the policy’s folder be a regular folder.',
  });
}

function withDisk(committed: Tree, disk: Tree): Tree {
  const find = async (path: string) => (await committed.find(path)) ?? (await disk.find(path));
  const list = async (folder: string) => {
    const paths = new Set([...(await committed.list(folder)), ...(await disk.list(folder))]);
    return [...paths].sort(compareCodeUnits);
  };
  return { find, findFile: (path) => find(path).then(onlyFile), list };
}

function folderAt(repository: Repository, id: string, name: string): FolderEntry {
  let children: Promise<readonly Entry[]> | undefined;
  const read = async () => parseTree(repository, await readTree(repository, id), id);
  return {
    kind: 'folder',
    name,
    children: () => {
      children ??= read();
      return children;
    },
  };
}

async function readTree(repository: Repository, id: string): Promise<Buffer> {
  const bytes = await repository.objects.readTree(id);
  if (bytes !== undefined) return bytes;
  throw new Refusal('tree/unknown-ref', {
    exit: 3,
    problem: 'the repository lacks the commit, or a folder of it',
    cure: 'Fetch the commit with its whole content.',
  });
}

/** Git's tree format: for each entry the octal mode, a space, the name, NUL, and the id in 20 bytes (SHA-256: 32). */
function parseTree(repository: Repository, bytes: Buffer, id: string): readonly Entry[] {
  const idBytes = id.replace('^{tree}', '').length / 2;
  const entries: Entry[] = [];
  for (let position = 0; position < bytes.length; ) {
    const space = bytes.indexOf(0x20, position);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) throw gitRefusal(`the tree ${id} is damaged`, null);
    const mode = bytes.toString('latin1', position, space);
    const name = bytes.toString('utf8', space + 1, nul).normalize('NFC');
    position = nul + 1 + idBytes;
    entries.push(toEntry(repository, mode, name, bytes.toString('hex', nul + 1, position)));
  }
  return entries;
}

function toEntry(repository: Repository, mode: string, name: string, id: string): Entry {
  if (isUnreadableName(name)) return { kind: 'unreadable-name', name };
  if (mode === '40000') return folderAt(repository, id, name);
  if (mode === '120000') return { kind: 'symlink', name };
  if (mode === '160000') return { kind: 'submodule', name };
  if (mode !== '100644' && mode !== '100755') return { kind: 'special', name };
  return { kind: 'file', name, toFile: (path) => fileAt(repository, { id, path, executable: mode === '100755' }) };
}

interface Blob {
  id: string;
  path: string;
  executable: boolean;
}

async function fileAt(repository: Repository, { id, path, executable }: Blob): Promise<TreeFile> {
  const bytes = await repository.objects.blobBytes(id);
  const file: TreeFile = {
    kind: 'file',
    path,
    bytes,
    executable,
    origin: 'git',
    open: blobReader(repository, id, bytes),
  };
  return resolveLfsPointer(repository.gitFolder, file);
}

/** Small blobs are kept once read: each of them is looked at for a pointer before it is used. */
function blobReader(repository: Repository, id: string, bytes: number): TreeFile['open'] {
  const read = () => repository.objects.readBlob(id, bytes);
  if (bytes > largestPointer) return read;
  let chunks: readonly Uint8Array[] | undefined;
  return async function* () {
    if (chunks === undefined) {
      const received: Uint8Array[] = [];
      for await (const chunk of read()) received.push(chunk);
      chunks = received;
    }
    yield* chunks;
  };
}
