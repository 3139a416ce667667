/** Runs git on the repository that holds the local GitHub's objects and refs. */
import { spawn } from 'node:child_process';

/** Git as it would run for nobody: no configuration of this machine's user, and no inherited repository. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export class GitError extends Error {}

export interface GitRun {
  input?: string | Uint8Array;
  /** Added to the environment. */
  environment?: Readonly<Record<string, string>>;
}

/** What git prints. @throws GitError with its message when it ends with another status than 0 */
export function runGit(folder: string, given: readonly string[], run: GitRun = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['--git-dir', folder, '-c', 'gc.auto=0', '-c', 'core.quotePath=false', ...given], {
      cwd: folder,
      env: { ...environment, ...run.environment },
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    git.stdin.on('error', () => {});
    git.on('error', reject);
    git.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(output));
      else reject(new GitError(`git ${given.join(' ')}: ${Buffer.concat(errors).toString('utf8').trim()}`));
    });
    git.stdin.end(run.input ?? '');
  });
}
