/** What GitHub says of the protection of branches. A missing permission is an answer; any other failure is not. */
import {
  actionsAppOnGitHub,
  type BranchRules,
  type Ruleset,
  type RulesetRule,
  readClassic,
  readRules,
  readRuleset,
  readSummary,
} from '../doctor/branchRules.ts';
import type { OwnerError } from '../doctor/ownership.ts';
import { Refusal } from '../result/refusal.ts';
import { type GitHubClient, type RepositoryName, statusOf } from './client.ts';

/** An answer, or why there is none: no permission, no such thing, or a plan of GitHub's without the feature. */
interface Answer {
  data: unknown;
  reason?: 'hidden' | 'absent' | 'plan';
  message?: string;
}

interface RepositoryFacts {
  id: number;
  isPrivate: boolean;
  defaultBranch: string;
}

/**
 * @returns undefined where the token may not see the repository
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
export async function readRepositoryFacts(
  client: GitHubClient,
  repository: RepositoryName,
): Promise<RepositoryFacts | undefined> {
  const { data } = await ask(() => client.request('GET /repos/{owner}/{repo}', { ...repository }));
  if (data === undefined) return undefined;
  const facts = data as { id: number; private: boolean; default_branch: string };
  return { id: facts.id, isPrivate: facts.private, defaultBranch: facts.default_branch };
}

/**
 * Rulesets and classic protection of a branch, as far as the token may read them.
 *
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
export async function readBranchRules(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<BranchRules> {
  const rules = await readActiveRules(client, repository, branch);
  return { branch, rules, ...(await readClassicProtection(client, repository, branch)) };
}

async function readActiveRules(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<readonly RulesetRule[] | undefined> {
  const answer = await ask(async () => ({
    data: await client.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...repository,
      branch,
      per_page: 100,
    }),
  }));
  // Where the plan has no rulesets, none can apply.
  if (answer.data === undefined) return answer.reason === 'plan' ? [] : undefined;
  return readRules(answer.data);
}

async function readClassicProtection(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<Pick<BranchRules, 'classic' | 'isAbsent'>> {
  const named = { ...repository, branch };
  const whole = await ask(() => client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', named));
  if (whole.data !== undefined) {
    const protection = readClassic(whole.data);
    return { classic: protection === undefined ? { known: 'nothing' } : { known: 'all', protection } };
  }
  // To those who may read protection, a branch without any is absent under this very name.
  if (whole.reason === 'plan' || whole.message === 'Branch not protected') return { classic: { known: 'none' } };
  const summary = await ask(() => client.request('GET /repos/{owner}/{repo}/branches/{branch}', named));
  if (summary.data !== undefined) return { classic: readSummary(summary.data) };
  return { classic: { known: 'nothing' }, ...(summary.message === 'Branch not found' ? { isAbsent: true } : {}) };
}

/**
 * The rulesets of these ids, by id; one that the token may not read is absent.
 *
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
export async function readRulesets(
  client: GitHubClient,
  repository: RepositoryName,
  ids: readonly number[],
): Promise<Map<number, Ruleset>> {
  const found = new Map<number, Ruleset>();
  for (const id of ids) {
    const { data } = await ask(() =>
      client.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...repository, ruleset_id: id }),
    );
    const ruleset = data === undefined ? undefined : readRuleset(data);
    if (ruleset !== undefined) found.set(id, ruleset);
  }
  return found;
}

/**
 * The lines of CODEOWNERS on a branch that GitHub finds fault with.
 *
 * @returns undefined where there is no such file, or the token may not read it
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
export async function readOwnerErrors(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<OwnerError[] | undefined> {
  const { data } = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/codeowners/errors', { ...repository, ref: branch }),
  );
  if (data === undefined) return undefined;
  const { errors } = data as { errors: readonly { path: string; line: number; kind: string }[] };
  return errors.map(({ path, line, kind }) => ({ file: path.replace(/^\//, ''), line, kind }));
}

/** Id of the app GitHub Actions, which every server but github.com chooses for itself. */
export function actionsAppOf(apiUrl: string): number | undefined {
  return new URL(apiUrl).hostname === 'api.github.com' ? actionsAppOnGitHub : undefined;
}

async function ask(request: () => Promise<{ data: unknown }>): Promise<Answer> {
  try {
    const { data } = await request();
    return { data };
  } catch (thrown) {
    const status = statusOf(thrown);
    const message = messageOf(thrown);
    if (status === 404) return { data: undefined, reason: 'absent', message };
    if (status === 403 && !isRateLimit(thrown, message)) {
      return { data: undefined, reason: /^upgrade to /i.test(message) ? 'plan' : 'hidden', message };
    }
    throw unanswered(status, message);
  }
}

/** GitHub's own sentence, without the address that octokit adds. */
function messageOf(thrown: unknown): string {
  const { response, message } = thrown as { response?: { data?: { message?: unknown } }; message?: unknown };
  return String(response?.data?.message ?? message ?? '');
}

function isRateLimit(thrown: unknown, message: string): boolean {
  const { response } = thrown as { response?: { headers?: Record<string, string | undefined> } };
  const { headers = {} } = response ?? {};
  return (
    headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
  );
}

function unanswered(status: number | undefined, message: string): Refusal {
  const problem = status === undefined ? 'GitHub gave no answer' : `GitHub answered with status ${status}`;
  const isToken = status === 401;
  const isLimit = status === 429 || /rate limit/i.test(message);
  return new Refusal('github/request', {
    exit: 5,
    problem,
    cure: isToken
      ? 'The token is not valid, or has expired: give another one.'
      : isLimit
        ? 'The rate limit is used up: run it again later.'
        : 'Check the network and the name of the repository, then run it again.',
  });
}
