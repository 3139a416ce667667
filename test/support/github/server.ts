/**
 * A GitHub for tests: its REST API on 127.0.0.1, with state, judged by GitHub's own OpenAPI description.
 *
 *     const github = await startGitHub({
 *       repository: { owner: 'acme', name: 'model', private: true },
 *       pulls: [pullOf({ number: 7, head: { ref: 'change', sha } })],
 *       permissions: { issues: 'read' },
 *     });
 *     const client = createClient({ token: 'any', apiUrl: github.url });
 *     …
 *     expect(github.state.comments).toHaveLength(1);
 *     expect(github.violations).toEqual([]);
 *
 * - It closes by itself when the test ends; called outside a test (or in `beforeAll`), close it with `close()`.
 * - `state` is plain data that a test may change at any time. `pullOf`, `reviewOf`, `commentOf` and `runOf` of
 *   `state.ts` fill what does not matter. Default: public repository `acme/model` and a GITHUB_TOKEN that may write
 *   all but administration and members. A person's token: `token: { login: 'alice', installation: false }`.
 * - Git data lies in a bare repository, the folder `state.git`: push to it and fetch from it with git. Give the path
 *   of another repository as `git` to use that one. Pull requests without `sha` follow their branches. Files, commits,
 *   trees, contents and comparisons are what git says. Reads and writes of the API are the same repository's.
 * - `requests` holds what was asked and what was answered. `violations` names each request that breaks the description
 *   (also keys and query parameters that it does not know: GitHub would ignore them silently) and each answer.
 * - `inject({ path: /comments/, kind: 'status', status: 503, times: 2 })` lets the next two requests fail that match;
 *   `when: 'after'` lets the request take effect and loses its answer. `kind: 'meanwhile'` runs a function of the test
 *   just before an answer is made, for races. Other kinds: faults.ts.
 * - A permission that is missing is 403 “Resource not accessible by integration”; what a public repository shows to
 *   everyone is readable without.
 * - The service that keeps artifacts is `startResults` of results.ts.
 */
import type { Core } from './core.ts';
import { answerRequest } from './dispatch.ts';
import { faultAnswer } from './faultAnswers.ts';
import type { Fault } from './faults.ts';
import { GitStore } from './gitStore.ts';
import { type Received, type RecordedRequest, startHttpServer } from './httpServer.ts';
import { defaultState, type GitHubState } from './state.ts';

export interface FakeGitHub {
  /** API base, without a slash at its end. */
  url: string;
  state: GitHubState;
  /** In the order in which they came. */
  requests: readonly RecordedRequest[];
  /** Requests or answers that break the description; tests expect it empty. */
  violations: readonly string[];
  inject(fault: Fault): void;
  close(): Promise<void>;
}

/** State at the start; of `repository`, `token` and `permissions` only what differs. */
export type InitialState = Partial<Omit<GitHubState, 'repository' | 'token' | 'permissions'>> & {
  [Key in 'repository' | 'token' | 'permissions']?: Partial<GitHubState[Key]>;
};

/** Starts a GitHub on a free port of 127.0.0.1. */
export async function startGitHub(initial: InitialState = {}): Promise<FakeGitHub> {
  const state = stateFrom(initial);
  const git = await GitStore.open(state.git);
  const isOwnRepository = state.git === '';
  state.git = git.folder;
  const core: Core = { url: '', state, git };
  const violations: string[] = [];
  const service = {
    answer: (received: Received) => answerRequest(core, received, violations),
    answerFault: faultAnswer,
    headers: commonHeaders,
    complain: (problem: string) => violations.push(problem),
  };
  const server = await startHttpServer(service, async () => {
    git.close();
    if (isOwnRepository) await git.remove();
  });
  core.url = server.url;
  return { ...server, state, violations };
}

function stateFrom(initial: InitialState): GitHubState {
  const state = defaultState();
  const { token } = initial;
  return {
    ...state,
    ...initial,
    repository: { ...state.repository, ...initial.repository },
    token:
      token?.login === undefined ? { ...state.token, ...token } : { installation: true, ...token, login: token.login },
    permissions: { ...state.permissions, ...initial.permissions },
  };
}

function commonHeaders(): Readonly<Record<string, string>> {
  return {
    'cache-control': 'private, max-age=60, s-maxage=60',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': '0000:0000:0000000:0000000:00000000',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-used': '1',
  };
}
