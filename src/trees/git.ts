import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { Refusal } from '../result/refusal.ts';

export interface GitOptions {
  /** Added to the environment: the only place where a token may stand. */
  environment?: Readonly<Record<string, string>>;
  /** Exit statuses that are answers; every other one is a Refusal. Default: 0. */
  answers?: readonly number[];
  timeoutSeconds?: number;
  /** Texts that no message may contain. */
  secrets?: readonly string[];
}

export interface GitAnswer {
  status: number;
  stdout: Buffer;
  stderr: string;
}

/** A running git with all three streams. */
export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

const largestOutput = 256 * 1024 * 1024;

/**
 * What is kept of the caller's `GIT_…` variables: where git finds its configuration, programs and certificates. All
 * others go, so that none of them (`GIT_DIR`, `GIT_OBJECT_DIRECTORY`, …) can turn git to another repository.
 */
const keptVariables: ReadonlySet<string> = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_EXEC_PATH',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
]);

/** No hook, monitor, background job or pathspec magic; ambiguous names are told (see `Repository.resolveCommit`). */
const fixedArguments: readonly string[] = [
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.warnAmbiguousRefs=true'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
];

/**
 * Runs git in a folder, without a shell, and waits for its end.
 *
 * @param given arguments; names that others choose have to stand behind `--` or `--end-of-options`
 * @throws Refusal `tree/git` (exit 5) when git is missing, is stopped, or ends with a status that is no answer
 */
export function runGit(folder: string, given: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const settings = {
    encoding: 'buffer' as const,
    env: gitEnvironment(options.environment),
    maxBuffer: largestOutput,
    windowsHide: true,
    timeout: (options.timeoutSeconds ?? 0) * 1000,
  };
  return new Promise((resolve, reject) => {
    execFile('git', gitArguments(folder, given), settings, (error, stdout, stderrBytes) => {
      const stderr = stderrBytes.toString('utf8');
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number' && (options.answers ?? [0]).includes(status)) resolve({ status, stdout, stderr });
      else reject(gitRefusal(stderr, error, options.secrets));
    });
  });
}

/** Starts git in a folder for a conversation. The caller listens for `error` and `close`. */
export function startGit(folder: string, given: readonly string[]): GitProcess {
  return spawn('git', gitArguments(folder, given), {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/** The Refusal for what git said, or for what kept it from saying anything. */
export function gitRefusal(stderr: string, error: Error | null, secrets: readonly string[] = []): Refusal {
  const cause = error as (Error & { code?: unknown; killed?: boolean }) | null;
  if (cause?.code === 'ENOENT') return refusal('git was not found', 'Install git and put it on the PATH.');
  if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return refusal('git gave more output than Holdout reads', 'Compare commits that lie closer together.');
  }
  const line =
    firstError(stderr, secrets) ?? (cause?.killed ? 'was stopped at its time limit' : 'ended without a word');
  const isForeign = line.includes('dubious ownership');
  const trust = 'Trust the folder: `git config --global --add safe.directory` with its path.';
  return refusal(`git: ${line}`, isForeign ? trust : 'Check the repository, and the checkout step of the workflow.');
}

function refusal(problem: string, cure: string): Refusal {
  return new Refusal('tree/git', { exit: 5, problem, cure });
}

function gitArguments(folder: string, given: readonly string[]): string[] {
  return [...fixedArguments, '-C', folder, ...given];
}

function gitEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => {
    const upper = name.toUpperCase();
    return upper !== 'SSH_ASKPASS' && (!upper.startsWith('GIT_') || keptVariables.has(upper));
  });
  const fixed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return { ...Object.fromEntries(inherited), ...fixed, ...added };
}

/** The first line that names an error, else the first; without credentials and control characters. */
function firstError(stderr: string, secrets: readonly string[]): string | undefined {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const line = lines.find((each) => /^(?:fatal|error|remote):/.test(each)) ?? lines[0];
  if (line === undefined) return undefined;
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), line);
  return clean
    .replace(/:\/\/[^/@\s]*@/g, '://***@')
    .replace(/\p{C}/gu, ' ')
    .slice(0, 300);
}
