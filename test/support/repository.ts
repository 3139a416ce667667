import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, temporaryFolder, writeFiles } from './temporaryFolder.ts';

/** Git as it would run for nobody: no configuration of this machine's user, and no inherited repository. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A real repository in a temporary folder, with the branch `main`. */
export class TestRepository {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Runs git and gives what it prints, without the last line feed. */
  git(...given: readonly string[]): string {
    return this.gitWithInput('', ...given);
  }

  gitWithInput(input: string | Uint8Array, ...given: readonly string[]): string {
    const settings = ['user.name=Tester', 'user.email=tester@example.org', 'commit.gpgsign=false', 'tag.gpgsign=false'];
    const configuration = [...settings, 'core.autocrlf=false', 'gc.auto=0'].flatMap((setting) => ['-c', setting]);
    const options = { cwd: this.root, env: environment, input, stdio: 'pipe' as const };
    return execFileSync('git', [...configuration, ...given], options)
      .toString('utf8')
      .replace(/\n$/, '');
  }

  /** Writes the files, commits everything that differs, and gives the commit's id. */
  async commit(files: Files = {}): Promise<string> {
    await writeFiles(this.root, files);
    this.git('add', '--all');
    return this.commitIndex();
  }

  /** Commits what `git update-index` has prepared. */
  commitIndex(): string {
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Adds commits that change nothing, in one go. */
  addEmptyCommits(branch: string, count: number): void {
    const from = this.git('rev-parse', branch);
    const commit = (index: number) =>
      `commit refs/heads/${branch}\ncommitter T <t@example.org> 1767225600 +0000\ndata 0\n${index === 0 ? `from ${from}\n` : ''}\n`;
    this.gitWithInput(Array.from({ length: count }, (_, index) => commit(index)).join(''), 'fast-import', '--quiet');
  }

  /** Puts an entry of any mode into the index, as `git update-index --cacheinfo` does. */
  stage(mode: string, path: string, id: string): void {
    this.git('update-index', '--add', '--cacheinfo', `${mode},${id},${path}`);
  }

  /** Stores a blob and gives its id. */
  blob(content: string | Uint8Array): string {
    return this.gitWithInput(content, 'hash-object', '-w', '--stdin');
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.root, path), { recursive: true });
  }
}

/** A new repository whose first commit holds the files. Call it inside a test. */
export async function createRepository(files: Files = {}): Promise<TestRepository> {
  const repository = new TestRepository(await temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  await repository.commit(files);
  return repository;
}

/** A clone, with options such as `--depth=1`. Call it inside a test. */
export async function cloneRepository(from: TestRepository, ...options: readonly string[]): Promise<TestRepository> {
  const clone = new TestRepository(await temporaryFolder());
  clone.git('clone', '--quiet', ...options, `file://${from.root}`, '.');
  return clone;
}
