/**
 * What the gate sees of the approved and of the proposed side: files by path, whether they lie in a commit or on disk.
 */

/** One regular file. Its content is the content of the moment it was found: a later change is a refusal. */
export interface TreeFile {
  kind: 'file';
  /** Relative to the tree's root, forward slashes, NFC. */
  path: string;
  /** Length of the content in bytes. */
  bytes: number;
  executable: boolean;
  /** Whether the commit binds the content (`git`), or nothing does but a digest (`disk`). */
  origin: 'git' | 'disk';
  /** Names that the file has on disk; absent in a commit, where a file has one. */
  links?: number;
  /** Absolute path, where the content lies on disk. */
  location?: string;
  /** Reads the content from its beginning; may be called again. Throws a Refusal when the file has changed. */
  open(): AsyncIterable<Uint8Array>;
}

/** One folder with every regular file below it. */
export interface TreeFolder {
  kind: 'folder';
  /** Relative to the tree's root, forward slashes, NFC. */
  path: string;
  /** All files below, at any depth; paths relative to the tree's root, sorted by code unit. */
  files: readonly TreeFile[];
}

export interface Tree {
  /**
   * The file or folder at a path; undefined where nothing is there.
   *
   * Throws a Refusal for a path that no policy may have (`path/…`), and where the path, a folder above it or anything
   * below it is a symbolic link, a submodule or a special file (`tree/not-regular`), a Git LFS pointer
   * (`tree/lfs-pointer`), or differs from a neighbour only in case (`tree/case-collision`).
   */
  find(path: string): Promise<TreeFile | TreeFolder | undefined>;

  /** As `find`; a folder at the path is a Refusal. */
  findFile(path: string): Promise<TreeFile | undefined>;

  /**
   * The paths below a folder (`''`: the whole tree), sorted by code unit. Besides regular files it names what `find`
   * refuses (symbolic links, submodules, special files), so that a pattern cannot pass over them in silence.
   */
  list(folder: string): Promise<readonly string[]>;
}
