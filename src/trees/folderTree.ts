import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openDiskFile, stateOf, unreadable } from './diskFile.ts';
import { type Entry, type FolderEntry, isUnreadableName } from './entries.ts';
import type { Tree, TreeFile } from './tree.ts';
import { treeOf } from './walk.ts';

/**
 * A folder on disk as a tree.
 *
 * Nothing is cached: each call looks again. Symbolic links are refused below the root; the root itself may be reached
 * through one. `.git` is no part of the tree.
 *
 * @param root the folder; where it does not exist, nothing is found
 */
export function openFolderTree(root: string): Tree {
  const absolute = resolve(root);
  return treeOf(async () => ((await isFolder(absolute)) ? folderAt(absolute, '', '') : undefined));
}

/**
 * As `openFolderTree`, for many files of one folder: each folder is listed once, when it is first entered. What is made
 * in it later is not seen; what is changed or taken away is noticed when it is read.
 */
export function openListedFolderTree(root: string): Tree {
  const absolute = resolve(root);
  const top = once(async () => ((await isFolder(absolute)) ? listOnce(folderAt(absolute, '', '')) : undefined));
  return treeOf(top);
}

function listOnce(folder: FolderEntry): FolderEntry {
  const list = async () =>
    (await folder.children()).map((child) => (child.kind === 'folder' ? listOnce(child) : child));
  return { ...folder, children: once(list) };
}

function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let computed: Promise<Value> | undefined;
  return () => {
    computed ??= compute();
    return computed;
  };
}

async function isFolder(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function folderAt(absolute: string, name: string, place: string): FolderEntry {
  return { kind: 'folder', name, children: () => readFolder(absolute, place) };
}

/** @param place the folder's path below the root, for messages */
async function readFolder(absolute: string, place: string): Promise<readonly Entry[]> {
  const found = await readdir(absolute, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(place, error);
  });
  return found.filter((child) => child.name !== '.git').map((child) => toEntry(absolute, place, child));
}

function toEntry(folder: string, place: string, child: Dirent): Entry {
  const name = child.name.normalize('NFC');
  const absolute = join(folder, child.name);
  if (isUnreadableName(name)) return { kind: 'unreadable-name', name };
  if (child.isDirectory()) return folderAt(absolute, name, place === '' ? name : `${place}/${name}`);
  if (child.isFile()) return { kind: 'file', name, toFile: (path) => fileAt(absolute, path) };
  return { kind: child.isSymbolicLink() ? 'symlink' : 'special', name };
}

async function fileAt(absolute: string, path: string): Promise<TreeFile> {
  const state = await stateOf(absolute, path);
  const open = () => openDiskFile(absolute, path, state);
  const { bytes, executable, links } = state;
  return { kind: 'file', path, bytes, executable, origin: 'disk', links, location: absolute, open };
}
