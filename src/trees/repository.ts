import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import { isCommitId, requireCommitId } from './commitId.ts';
import { type FetchRequest, fetchCommits } from './fetchCommits.ts';
import { gitRefusal, runGit } from './git.ts';
import { ObjectReader } from './objectReader.ts';
import { printablePath } from './paths.ts';

/**
 * The repository that a folder lies in.
 *
 * @param folder need not exist
 * @returns undefined outside git; git itself is only asked where a folder above contains `.git`
 * @throws Refusal `tree/git` (exit 5) where git is missing or refuses the folder
 */
export async function findRepository(folder: string): Promise<Repository | undefined> {
  const start = nearestWithGit(resolve(folder));
  if (start === undefined) return undefined;
  const given = ['rev-parse', '--show-toplevel', '--git-common-dir'];
  const { status, stdout, stderr } = await runGit(start, given, { answers: [0, 128] });
  if (status !== 0 && stderr.includes('not a git repository')) return undefined;
  const [root, gitFolder] = stdout.toString('utf8').split('\n');
  if (status !== 0 || !root || !gitFolder) throw gitRefusal(stderr, null);
  return new Repository(resolve(root), resolve(start, gitFolder));
}

function nearestWithGit(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestWithGit(parent);
}

/** A git repository with a working folder, read through the git command line. */
export class Repository {
  /** The working folder's root, absolute. */
  readonly root: string;
  /** The folder that all working folders of the repository share, absolute: `.git`, as a rule. */
  readonly gitFolder: string;
  readonly objects: ObjectReader;

  constructor(root: string, gitFolder: string) {
    this.root = root;
    this.gitFolder = gitFolder;
    this.objects = new ObjectReader(root);
  }

  /**
   * The path of a folder from the root, `''` for the root itself: the `prefix` of a git tree. The folder need not exist.
   *
   * @throws Refusal `path/escape` for a folder outside the repository
   */
  async prefixOf(folder: string): Promise<string> {
    const path = relative(await realpath(this.root), await realpath(folder).catch(() => resolve(folder)));
    if (!isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`)) return path.split(sep).join('/');
    throw new Refusal('path/escape', {
      problem: 'the folder lies outside the repository',
      cure: 'Run Holdout inside the repository that contains the policy.',
    });
  }

  /**
   * The full id of the commit that a ref, tag or id names.
   *
   * @throws Refusal `tree/unknown-ref` (exit 3) where it names no commit, or more than one: a tag with the name of the
   *   approved branch would otherwise take its place
   */
  async resolveCommit(ref: string): Promise<string> {
    if (/[\0\r\n]/.test(ref)) throw unknownRef(ref, 'contains a control character');
    const given = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
    const { status, stdout, stderr } = await runGit(this.root, given, { answers: [0, 128] });
    if (!isCommitId(ref) && stderr.includes('is ambiguous')) throw ambiguousRef(ref);
    const commit = stdout.toString('utf8').trim();
    if (status !== 0 || !isCommitId(commit)) throw unknownRef(ref, 'names no commit of this repository');
    return commit;
  }

  /**
   * The best common ancestor of two commits.
   *
   * @throws Refusal `tree/no-merge-base` (exit 3) where there is none, or the history here is too short to show it
   */
  async mergeBase(a: string, b: string): Promise<string> {
    const common = await this.commonAncestor(a, b);
    if (common !== undefined) return common;
    throw new Refusal('tree/no-merge-base', {
      exit: 3,
      problem: 'the change and the approved branch have no common commit here',
      cure: 'Fetch the history of both: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.',
    });
  }

  /** As `mergeBase`; undefined where there is none. */
  async commonAncestor(a: string, b: string): Promise<string | undefined> {
    const given = ['merge-base', requireCommitId(a), requireCommitId(b)];
    const { status, stdout } = await runGit(this.root, given, { answers: [0, 1] });
    return status === 0 ? stdout.toString('utf8').trim() : undefined;
  }

  /** All best common ancestors of two commits: several, where commits merged each other. */
  async mergeBases(a: string, b: string): Promise<readonly string[]> {
    const given = ['merge-base', '--all', requireCommitId(a), requireCommitId(b)];
    const { stdout } = await runGit(this.root, given, { answers: [0, 1] });
    return stdout.toString('utf8').split('\n').slice(0, -1);
  }

  /**
   * Whether a history that is cut off may hide a best common ancestor. Without a merge among the commits of the change
   * there is one alone; with one, all commits that only one side has must be here.
   *
   * @param tip commit that the change would be merged into
   * @param head newest commit of the change
   */
  async mayHaveMoreMergeBases(tip: string, head: string): Promise<boolean> {
    const [merge] = await this.listCommits(
      '--merges',
      '--max-count=1',
      `${requireCommitId(tip)}..${requireCommitId(head)}`,
    );
    if (merge === undefined || !(await this.isShallow())) return false;
    const cut = new Set((await readFile(join(this.gitFolder, 'shallow'), 'utf8')).split('\n'));
    return (await this.listCommits(`${tip}...${head}`)).some((commit) => cut.has(commit));
  }

  private async listCommits(...given: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await runGit(this.root, ['rev-list', ...given, '--']);
    return stdout.toString('utf8').split('\n').slice(0, -1);
  }

  /** Whether one commit is the other, or among those that it was built on, as far as the history here shows. */
  async isAncestor(older: string, newer: string): Promise<boolean> {
    const given = ['merge-base', '--is-ancestor', requireCommitId(older), requireCommitId(newer)];
    return (await runGit(this.root, given, { answers: [0, 1] })).status === 0;
  }

  /**
   * The paths that differ between two commits, from the repository's root, in NFC, sorted by code unit. A renamed file
   * gives both its names; a submodule counts as a path.
   */
  async changedPaths(base: string, head: string): Promise<readonly string[]> {
    const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', '--no-ext-diff'];
    const given = ['diff-tree', ...options, requireCommitId(base), requireCommitId(head), '--'];
    const { stdout } = await runGit(this.root, given);
    const paths = stdout.toString('utf8').split('\0').slice(0, -1);
    return paths.map((path) => path.normalize('NFC')).sort(compareCodeUnits);
  }

  /** Whether the commit is here, without asking any remote. */
  async hasCommit(commit: string): Promise<boolean> {
    const given = ['cat-file', '-e', `${requireCommitId(commit)}^{commit}`];
    const options = { answers: [0, 1, 128], environment: { GIT_NO_LAZY_FETCH: '1' } };
    return (await runGit(this.root, given, options)).status === 0;
  }

  /** Whether the history here is cut off, as in the checkout of a CI runner. */
  async isShallow(): Promise<boolean> {
    const { stdout } = await runGit(this.root, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString('utf8').trim() === 'true';
  }

  /** See `fetchCommits`. */
  fetchCommits(request: FetchRequest): Promise<void> {
    return fetchCommits(this, request);
  }

  /** Ends the processes that read objects; without it they end with Node. */
  close(): void {
    this.objects.close();
  }
}

function unknownRef(ref: string, problem: string): Refusal {
  return new Refusal('tree/unknown-ref', {
    exit: 3,
    problem: `the ref "${printablePath(ref)}" ${problem}`,
    cure: 'Fetch it first, such as `git fetch origin main` for `origin/main`, or name a commit by its full id.',
  });
}

function ambiguousRef(ref: string): Refusal {
  return new Refusal('tree/unknown-ref', {
    exit: 3,
    problem: `the ref "${printablePath(ref)}" names a branch and a tag`,
    cure: 'Write it in full, such as `refs/heads/main` or `refs/remotes/origin/main`.',
  });
}
