/** The git data of the local GitHub: a repository on disk, so that `git fetch` and `git push` see the same. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchProcess } from '../../../src/trees/batchProcess.ts';
import { GitError, type GitRun, runGit } from './gitCommand.ts';
import {
  type CommitData,
  type FolderEntry,
  formatCommit,
  formatFolder,
  type ObjectType,
  parseCommit,
  parseFolder,
  writeLooseObject,
} from './gitObjects.ts';

export interface GitObject {
  type: ObjectType;
  /** Bytes of its content. */
  size: number;
}

export interface TreeEntry {
  mode: string;
  type: ObjectType;
  sha: string;
  path: string;
  /** Of blobs alone. */
  size?: number;
}

/** An entry that a tree gets, or loses where it has no id. */
export interface TreeChange {
  mode: string;
  sha: string | null;
  path: string;
}

export interface GitRef {
  /** Whole, such as `refs/heads/main`. */
  ref: string;
  sha: string;
  type: ObjectType;
}

export interface RefChange {
  /** Whole, such as `refs/heads/main`. */
  ref: string;
  /** `zeroId` where there was none. */
  before: string;
  /** `zeroId` where there is none any more. */
  after: string;
}

export const zeroId = '0'.repeat(40);

/** File in the repository where a hook notes what is pushed. */
const pushLog = 'pushes.log';

export class GitStore {
  readonly folder: string;
  readonly #processes = new Map<string, BatchProcess>();
  #queue: Promise<unknown> = Promise.resolve();
  #pushesRead = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens the repository of a folder, its `.git` where it is no bare one; makes a new one for an empty name. */
  static async open(given: string): Promise<GitStore> {
    const folder = given === '' ? await mkdtemp(join(tmpdir(), 'holdout-github-')) : gitFolder(given);
    if (given === '') await runGit(folder, ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
    await rm(join(folder, pushLog), { force: true });
    await mkdir(join(folder, 'hooks'), { recursive: true });
    await writeFile(join(folder, 'hooks', 'post-receive'), `#!/bin/sh\ncat >> ${pushLog}\n`, { mode: 0o755 });
    return new GitStore(folder);
  }

  /** Ends the processes that read from it. */
  close(): void {
    for (const running of this.#processes.values()) running.close();
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** What git prints, without the last line feed. @throws GitError */
  async text(given: readonly string[], run: GitRun = {}): Promise<string> {
    return (await runGit(this.folder, given, run)).toString('utf8').replace(/\n$/, '');
  }

  /** Undefined where git fails. */
  async textOrNone(given: readonly string[]): Promise<string | undefined> {
    try {
      return await this.text(given);
    } catch (thrown) {
      if (thrown instanceof GitError) return undefined;
      throw thrown;
    }
  }

  /** One after the other: whatever changes refs. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** @param id in full */
  async describe(id: string): Promise<GitObject | undefined> {
    if (!/^[0-9a-f]{40}$/.test(id)) return undefined;
    const found = await this.#process('sizes').request(id);
    return found === undefined ? undefined : { type: found.type as ObjectType, size: found.bytes };
  }

  /** The process that answers for objects; it sees what is written while it runs. */
  #process(name: 'sizes' | 'contents'): BatchProcess {
    const running = this.#processes.get(name);
    if (running !== undefined && !running.hasEnded) return running;
    const started = new BatchProcess(this.folder, name === 'sizes' ? '--batch-check' : '--batch');
    this.#processes.set(name, started);
    return started;
  }

  /** The object that an expression such as `main^{tree}` names. */
  resolve(expression: string): Promise<string | undefined> {
    return this.textOrNone(['rev-parse', '--verify', '--quiet', '--end-of-options', expression]);
  }

  /** The commit that a branch, a tag, a whole ref or an id names. */
  async findCommit(name: string): Promise<string | undefined> {
    if (/^[0-9a-f]{40}$/.test(name)) return (await this.describe(name))?.type === 'commit' ? name : undefined;
    const refs = ['refs/heads/', 'refs/tags/', 'refs/', ''].map((prefix) => `${prefix}${name}`);
    for (const ref of refs.filter((one) => one.startsWith('refs/'))) {
      const found = await this.findRef(ref);
      if (found !== undefined) return found.type === 'commit' ? found.sha : this.resolve(`${found.sha}^{commit}`);
    }
    return /^[0-9a-f]{4,39}$/.test(name) || name === 'HEAD' ? this.resolve(`${name}^{commit}`) : undefined;
  }

  /** Read from the files that git keeps refs in, which it replaces at once. */
  async findRef(ref: string): Promise<GitRef | undefined> {
    if (!/^refs\/[^/]/.test(ref) || ref.split('/').some((part) => part === '' || part.startsWith('.')))
      return undefined;
    const loose = (await readText(join(this.folder, ref)))?.trim();
    const packed = async () => {
      const lines = (await readText(join(this.folder, 'packed-refs')))?.split('\n') ?? [];
      return lines.find((line) => line.endsWith(` ${ref}`))?.slice(0, 40);
    };
    const sha = loose ?? (await packed());
    const type = sha === undefined ? undefined : (await this.describe(sha))?.type;
    return sha === undefined || type === undefined ? undefined : { ref, sha, type };
  }

  /** Refs whose name begins with the text, in order. */
  async listRefs(prefix: string): Promise<GitRef[]> {
    const lines = await this.text(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
    return lines
      .split('\n')
      .filter((line) => line !== '' && line.startsWith(prefix))
      .map((line) => {
        const [ref = '', sha = '', type = ''] = line.split(' ');
        return { ref, sha, type: type as ObjectType };
      });
  }

  /** A commit is its own ancestor, as for git. */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const isCommit = (await this.describe(descendant))?.type === 'commit';
    if (isCommit && (await this.readCommit(descendant)).parents.includes(ancestor)) return true;
    return (await this.textOrNone(['merge-base', '--is-ancestor', ancestor, descendant])) !== undefined;
  }

  /**
   * Sets the ref to the new id if it still has the old one, `zeroId` for none; the new one `zeroId` deletes it.
   *
   * @returns whether it was changed
   */
  async swapRef({ ref, before, after }: RefChange): Promise<boolean> {
    const given = after === zeroId ? ['-d', ref, before] : [ref, after, before];
    return (await this.textOrNone(['update-ref', ...given])) !== undefined;
  }

  /** What was pushed since the last time this was asked, oldest first. */
  async takePushes(): Promise<RefChange[]> {
    const lines = ((await readText(join(this.folder, pushLog))) ?? '').split('\n').filter((line) => line !== '');
    const fresh = lines.slice(this.#pushesRead);
    this.#pushesRead = lines.length;
    return fresh.map((line) => {
      const [before = '', after = '', ...name] = line.split(' ');
      return { before, after, ref: name.join(' ') };
    });
  }

  /** @throws GitError for an id that no object of the type has */
  async readObject(type: ObjectType, id: string): Promise<Buffer> {
    const found = await this.#process('contents').request(id);
    if (found?.type !== type) throw new GitError(`there is no ${type} ${id}`);
    return found.content;
  }

  writeBlob(content: Uint8Array): Promise<string> {
    return writeLooseObject(this.folder, 'blob', content);
  }

  /** @param treeish a tree, or a commit that has one */
  async readTree(treeish: string, isRecursive: boolean): Promise<TreeEntry[]> {
    const options = isRecursive ? ['-r', '-t'] : [];
    const listed = await this.text(['ls-tree', '-z', '--long', ...options, treeish]);
    return listed
      .split('\0')
      .filter((line) => line !== '')
      .map(parseTreeLine);
  }

  /**
   * A tree made of another one's entries and changes to them, in their order. A folder that loses all of its entries
   * goes too.
   *
   * @throws GitError for an entry to remove that is not there
   */
  async writeTree(base: string | undefined, changes: readonly TreeChange[]): Promise<string> {
    const entries =
      base === undefined ? new Map<string, FolderEntry>() : parseFolder(await this.readObject('tree', base));
    const inside = new Map<string, TreeChange[]>();
    for (const { mode, sha, path } of changes) {
      const slash = path.indexOf('/');
      const name = slash === -1 ? path : path.slice(0, slash);
      if (slash !== -1) inside.set(name, [...(inside.get(name) ?? []), { mode, sha, path: path.slice(slash + 1) }]);
      else if (sha !== null) entries.set(name, { mode: mode.replace(/^0/, ''), id: sha });
      else if (!entries.delete(name)) throw new GitError(`the tree has no entry ${name}`);
    }
    for (const [name, own] of inside) {
      const before = entries.get(name);
      const id = await this.writeTree(before?.mode === '40000' ? before.id : undefined, own);
      if (id === emptyTree) entries.delete(name);
      else entries.set(name, { mode: '40000', id });
    }
    return writeLooseObject(this.folder, 'tree', formatFolder(entries));
  }

  writeCommit(commit: Omit<CommitData, 'sha'>): Promise<string> {
    return writeLooseObject(this.folder, 'commit', formatCommit(commit));
  }

  /** @throws GitError for an id that no commit has */
  async readCommit(id: string): Promise<CommitData> {
    return parseCommit(id, await this.readObject('commit', id));
  }

  /** The commits that git names for these arguments of `rev-list`, in its order. */
  async readCommits(given: readonly string[]): Promise<CommitData[]> {
    const ids = (await this.text(['rev-list', ...given])).split('\n').filter((id) => id !== '');
    return Promise.all(ids.map((id) => this.readCommit(id)));
  }
}

/** The tree without entries, which git knows without having it. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The repository of a folder, which may be bare. */
function gitFolder(given: string): string {
  return existsSync(join(given, '.git')) ? join(given, '.git') : given;
}

/** Undefined for what is no file. */
async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function parseTreeLine(line: string): TreeEntry {
  const [, mode = '', type = '', sha = '', size = '-', path = ''] =
    /^(\S+) (\S+) (\S+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
  return { mode, type: type as ObjectType, sha, path, ...(size === '-' ? {} : { size: Number(size) }) };
}
