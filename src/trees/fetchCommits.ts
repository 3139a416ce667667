import { Refusal } from '../result/refusal.ts';
import { isCommitId, requireCommitId } from './commitId.ts';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

export interface RemoteAccess {
  /** Name or URL of the remote, such as `origin`. */
  remote: string;
  /** Sent to `serverUrl` alone, and only through git's environment. */
  token?: string | undefined;
  /** Default: `https://github.com`. */
  serverUrl?: string | undefined;
}

export interface FetchRequest extends RemoteAccess {
  /** Full commit ids that are needed, with their merge base. */
  shas: readonly string[];
  /** Whether the first is to be an ancestor of the second, which a short history can hide. */
  inLine?: boolean;
}

export interface BranchRequest extends RemoteAccess {
  /** Name of the branch, without `refs/heads/`. */
  branch: string;
}

const timeoutSeconds = 600;
const askingSeconds = 60;

/** How far the history of a shallow repository is followed, step by step, until the commits meet. */
const steps: readonly string[] = ['--deepen=200', '--deepen=2000', '--unshallow'];

/**
 * Brings commits into the repository, and in a shallow one so much history that they have a merge base, and all of them
 * where there are several.
 *
 * Does nothing where all of that is here already. Commits that have no common ancestor at all are no error: `mergeBase`
 * refuses them.
 *
 * @throws Refusal `tree/git` (exit 5) where git cannot fetch, `tree/unknown-ref` (exit 3) where the remote lacks a commit
 */
export async function fetchCommits(repository: Repository, request: FetchRequest): Promise<void> {
  const missing = await missingCommits(repository, request.shas);
  if (missing.length > 0) {
    const depth = (await repository.isShallow()) ? ['--depth=50'] : [];
    await fetchFrom(repository, request, [...depth, '--', request.remote, ...missing]);
    if ((await missingCommits(repository, missing)).length > 0) throw notFetched();
  }
  for (const step of steps) {
    if (!(await repository.isShallow()) || (await isLongEnough(repository, request))) return;
    await fetchFrom(repository, request, [step, '--', request.remote, ...request.shas]);
  }
}

/**
 * The commit that a branch of the remote points at now; undefined where the remote has no such branch.
 *
 * Nothing is fetched: the remote is asked.
 *
 * @throws Refusal `tree/git` (exit 5) where the remote gives no answer
 */
export async function askBranchTip(repository: Repository, request: BranchRequest): Promise<string | undefined> {
  const ref = `refs/heads/${request.branch}`;
  const { environment, secrets } = credentials(request);
  const given = ['ls-remote', '--quiet', '--refs', '--', request.remote, ref];
  const { stdout } = await runGit(repository.root, given, { environment, secrets, timeoutSeconds: askingSeconds });
  // Git takes the ref for a pattern, which also fits refs that merely end in it.
  const lines = stdout.toString('utf8').split('\n');
  const commit = lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
  return commit !== undefined && isCommitId(commit) ? commit : undefined;
}

async function missingCommits(repository: Repository, shas: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const sha of shas) if (!(await repository.hasCommit(requireCommitId(sha)))) missing.push(sha);
  return missing;
}

async function isLongEnough(repository: Repository, { shas, inLine = false }: FetchRequest): Promise<boolean> {
  const [older, newer] = shas;
  if (inLine && older !== undefined && newer !== undefined) return repository.isAncestor(older, newer);
  if (!(await haveCommonAncestor(repository, shas))) return false;
  return older === undefined || newer === undefined || !(await repository.mayHaveMoreMergeBases(older, newer));
}

async function haveCommonAncestor(repository: Repository, shas: readonly string[]): Promise<boolean> {
  const [first, ...others] = shas;
  if (first === undefined) return true;
  for (const other of others) if ((await repository.commonAncestor(first, other)) === undefined) return false;
  return true;
}

async function fetchFrom(repository: Repository, request: FetchRequest, given: readonly string[]): Promise<void> {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  const { environment, secrets } = credentials(request);
  await runGit(repository.root, ['fetch', ...options, ...given], { environment, secrets, timeoutSeconds });
}

interface Credentials {
  environment: Readonly<Record<string, string>>;
  secrets: readonly string[];
}

/** The token as a header for one server, set through the environment: arguments can be read by every process. */
function credentials({ token, serverUrl = 'https://github.com' }: RemoteAccess): Credentials {
  if (token === undefined || token === '') return { environment: {}, secrets: [] };
  const key = `http.${serverOrigin(serverUrl)}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const environment = {
    GIT_CONFIG_COUNT: '2',
    // The empty value drops a header that a checkout step has stored: a server refuses a request that has two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
  return { environment, secrets: [token, basic] };
}

function serverOrigin(serverUrl: string): string {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
  throw new Refusal('tree/git', {
    exit: 5,
    problem: 'the address of the GitHub server is not a URL',
    cure: 'Let GITHUB_SERVER_URL be such as `https://github.com`.',
  });
}

function notFetched(): Refusal {
  return new Refusal('tree/unknown-ref', {
    exit: 3,
    problem: 'the remote did not give a commit that the change names',
    cure: 'Run the gate again for the newest commit of the change.',
  });
}
