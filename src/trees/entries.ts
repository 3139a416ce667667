import type { TreeFile } from './tree.ts';

/**
 * What lies in a folder, before anything is judged: the one view that commits and disks share, so that the rules in
 * `walk.ts` are written once.
 */
export type Entry = FileEntry | FolderEntry | RefusedEntry;

export interface FileEntry {
  kind: 'file';
  /** NFC. */
  name: string;
  /** @param path relative to the tree's root */
  toFile(path: string): Promise<TreeFile>;
}

export interface FolderEntry {
  kind: 'folder';
  /** NFC; empty for a tree's root. */
  name: string;
  /** In no particular order. */
  children(): Promise<readonly Entry[]>;
}

/** Why an entry is neither a regular file nor a folder. */
export type RefusedKind = 'symlink' | 'submodule' | 'special' | 'unreadable-name';

export interface RefusedEntry {
  kind: RefusedKind;
  name: string;
}

/**
 * Whether a decoded name may stand for something else than it shows: bytes that are not UTF-8 decode to U+FFFD, and a
 * forged git tree can hold a name with a slash.
 */
export function isUnreadableName(name: string): boolean {
  return name.includes('\u{fffd}') || name.includes('/');
}
