import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import type { Entry, FolderEntry, RefusedEntry, RefusedKind } from './entries.ts';
import { refuseLfsPointer } from './lfs.ts';
import { checkPath, printablePath } from './paths.ts';
import type { Tree, TreeFile, TreeFolder } from './tree.ts';

/**
 * A tree over folder entries. Every rule about what a path may be is here; where bytes come from is the entries' matter.
 *
 * @param root the tree's root; undefined where it does not exist, and then nothing is found
 */
export function treeOf(root: () => Promise<FolderEntry | undefined>): Tree {
  const find = async (path: string) => {
    const checked = checkPath(path);
    const top = await root();
    return top === undefined ? undefined : findBelow(top, checked);
  };
  return { find, findFile: (path) => find(path).then(onlyFile), list: (folder) => list(root, folder) };
}

async function findBelow(top: FolderEntry, path: string): Promise<TreeFile | TreeFolder | undefined> {
  const entry = await descend(top, path);
  if (entry === undefined) return undefined;
  if (entry.kind === 'folder') return { kind: 'folder', path, files: sortByPath(await filesBelow(entry, path)) };
  return regularFile(entry, path);
}

/** A folder is no file. */
export function onlyFile(found: TreeFile | TreeFolder | undefined): TreeFile | undefined {
  if (found?.kind !== 'folder') return found;
  throw new Refusal('tree/not-regular', {
    file: found.path,
    problem: 'is a folder; a regular file is needed',
    cure: 'Name one file.',
  });
}

/**
 * The entry at a path; undefined where nothing is there. Throws a Refusal for a folder on the way that is a symbolic
 * link or the like, and for each name on the way that has a neighbour of the same name in another case.
 *
 * @param path checked; the empty path is `top` itself
 */
export async function descend(top: FolderEntry, path: string): Promise<Entry | undefined> {
  let entry: Entry = top;
  let here = '';
  for (const name of path === '' ? [] : path.split('/')) {
    if (entry.kind === 'file') return undefined;
    if (entry.kind !== 'folder') throw notRegular(entry, here);
    here = joinPath(here, name);
    const child = childNamed(await entry.children(), name, here);
    if (child === undefined) return undefined;
    entry = child;
  }
  return entry;
}

function childNamed(children: readonly Entry[], name: string, path: string): Entry | undefined {
  const alike = childrenByName(children).get(foldCase(name)) ?? [];
  const exact = alike.find((child) => child.name === name);
  if (exact !== undefined && alike.length > 1) throw caseCollision(path);
  return exact;
}

/** Remembered as long as the list is, so that a tree that keeps its lists finds each child at once. */
const foldedNames = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>();

/** The children of each name, but for its case and Unicode form. */
function childrenByName(children: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const known = foldedNames.get(children);
  if (known !== undefined) return known;
  const byName = new Map<string, Entry[]>();
  for (const child of children) {
    const folded = foldCase(child.name);
    const alike = byName.get(folded);
    if (alike === undefined) byName.set(folded, [child]);
    else alike.push(child);
  }
  foldedNames.set(children, byName);
  return byName;
}

async function filesBelow(folder: FolderEntry, path: string): Promise<TreeFile[]> {
  const children = await folder.children();
  refuseCollisions(children, path);
  const files: TreeFile[] = [];
  // One at a time: a folder of many files must not open them all.
  for (const child of children) {
    const here = joinPath(path, child.name);
    if (child.kind !== 'folder') files.push(await regularFile(child, here));
    else for (const file of await filesBelow(child, checkPath(here))) files.push(file);
  }
  return files;
}

async function regularFile(entry: Exclude<Entry, FolderEntry>, path: string): Promise<TreeFile> {
  if (entry.kind !== 'file') throw notRegular(entry, path);
  const file = await entry.toFile(checkPath(path));
  await refuseLfsPointer(file);
  return file;
}

async function list(root: () => Promise<FolderEntry | undefined>, folder: string): Promise<readonly string[]> {
  const path = folder === '' ? '' : checkPath(folder);
  const top = await root();
  const entry = top === undefined ? undefined : await descend(top, path);
  if (entry === undefined || entry.kind === 'file') return [];
  if (entry.kind !== 'folder') throw notRegular(entry, path);
  return (await pathsBelow(entry, path)).sort(compareCodeUnits);
}

async function pathsBelow(folder: FolderEntry, path: string): Promise<string[]> {
  const paths: string[] = [];
  for (const child of await folder.children()) {
    const here = joinPath(path, child.name);
    if (child.kind !== 'folder') paths.push(here);
    else for (const below of await pathsBelow(child, here)) paths.push(below);
  }
  return paths;
}

function refuseCollisions(children: readonly Entry[], path: string): void {
  const seen = new Set<string>();
  for (const { name } of children) {
    const folded = foldCase(name);
    if (seen.has(folded)) throw caseCollision(joinPath(path, name));
    seen.add(folded);
  }
}

function caseCollision(path: string): Refusal {
  return new Refusal('tree/case-collision', {
    file: printablePath(path),
    problem: 'has a neighbour whose name differs only in case or in Unicode form',
    cure: 'Rename one of the two: many systems can store only one of them.',
  });
}

const refusedKinds: Readonly<Record<RefusedKind, string>> = {
  symlink: 'is a symbolic link; a regular file or folder is needed',
  submodule: 'is a submodule; a regular file or folder is needed',
  special: 'is a special file (pipe, socket or device); a regular file or folder is needed',
  'unreadable-name': 'has a name that is not UTF-8',
};

function notRegular(entry: RefusedEntry, path: string): Refusal {
  const isName = entry.kind === 'unreadable-name';
  return new Refusal(isName ? 'path/forbidden' : 'tree/not-regular', {
    file: printablePath(path),
    problem: refusedKinds[entry.kind],
    cure: isName ? 'Rename it.' : 'Store the content itself at this path.',
  });
}

/** Equal for names that a system that ignores case, or Unicode form, holds for the same. */
function foldCase(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function sortByPath(files: readonly TreeFile[]): readonly TreeFile[] {
  return [...files].sort((a, b) => compareCodeUnits(a.path, b.path));
}
