/** What GitHub has at hand when each event starts a job: the payload, the commit, and the refs of the repository. */
import type { EventName } from '../../src/action/event.ts';
import { type PullRequest, payloadOf } from '../action/support.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../support/github/server.ts';
import { type PullState, pullOf, type RunState, runOf } from '../support/github/state.ts';

/** All that differs between the events. */
export interface Stage {
  event: EventName;
  payload: object;
  /** What GITHUB_REF and GITHUB_SHA are: the checkout takes them. */
  ref: string;
  sha: string;
  /** `owner/name`. */
  repository: string;
  run: number;
  /** Path of the bare repository on the server. */
  origin: string;
}

/** The pull request as the payloads show it; more keys than a reader needs, and not all that there are. */
interface Payload {
  action: string;
  pull_request: { head: { repo: object }; base: object };
  repository: object;
  sender: object;
}

const run = 4711;
const none = '0'.repeat(40);

/** What a job gives as its token. */
export const token = 'token-of-the-job';

/** A GitHub with a private repository and the pull request, which accepts the job's token alone. */
export function openGitHub(pullRequest: PullRequest, initial: InitialState = {}): Promise<FakeGitHub> {
  return startGitHub({
    git: pullRequest.origin.root,
    repository: { id: 1, owner: 'acme', name: 'device', private: true },
    token: { secret: token },
    pulls: [pullStateOf(pullRequest)],
    runs: [ownRun(pullRequest)],
    ...initial,
  });
}

/** The run that the job belongs to, while it goes on. */
export function ownRun({ head }: PullRequest): RunState {
  return runOf({ id: run, head_sha: head, event: 'pull_request_review', status: 'in_progress', conclusion: null });
}

/** The pull request in the state of the local GitHub. */
export function pullStateOf({ base, head }: PullRequest, given: Partial<PullState> = {}): PullState {
  return pullOf({
    number: 7,
    user: 'author',
    base: { ref: 'main', sha: base },
    head: { ref: 'change', sha: head },
    ...given,
  });
}

export function pullRequestStage(pullRequest: PullRequest, change: object = { action: 'opened' }): Stage {
  return {
    ...stageAt(pullRequest, 'pull_request', 'refs/pull/7/merge'),
    payload: { ...payload(pullRequest), ...change },
  };
}

/** The target branch of the pull request was `main` before. */
export function retargetedStage(pullRequest: PullRequest, branch: string): Stage {
  const changed = { action: 'edited', changes: { base: { ref: { from: 'main' }, sha: { from: pullRequest.base } } } };
  return {
    ...stageAt(pullRequest, 'pull_request', 'refs/pull/7/merge'),
    payload: { ...payload(pullRequest, branch), ...changed },
  };
}

export function reviewStage(pullRequest: PullRequest): Stage {
  const review = {
    id: 80,
    user: { login: 'alice', id: 3, type: 'User' },
    body: null,
    state: 'approved',
    commit_id: pullRequest.head,
    submitted_at: '2026-01-02T00:00:00Z',
  };
  const { pull_request: pull, repository, sender } = payload(pullRequest);
  return {
    ...stageAt(pullRequest, 'pull_request_review', 'refs/pull/7/merge'),
    payload: { action: 'submitted', review, pull_request: pull, repository, sender },
  };
}

/** A pull request from a fork: the job stands on the default branch, with the repository's own token. */
export function targetStage(pullRequest: PullRequest): Stage {
  return {
    ...stageAt(pullRequest, 'pull_request_target', 'refs/heads/main'),
    payload: { ...forked(payload(pullRequest)), action: 'opened' },
  };
}

export function forkStage(pullRequest: PullRequest): Stage {
  return { ...pullRequestStage(pullRequest), payload: { ...forked(payload(pullRequest)), action: 'opened' } };
}

/** The queue has merged the change onto its target. */
export function mergeGroupStage(pullRequest: PullRequest): Stage {
  const { origin, base, head } = pullRequest;
  const merge = origin.git('rev-parse', 'refs/pull/7/merge');
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  origin.git('update-ref', ref, merge);
  const group = {
    head_sha: merge,
    head_ref: ref,
    base_sha: base,
    base_ref: 'refs/heads/main',
    head_commit: {
      id: merge,
      tree_id: origin.git('rev-parse', `${merge}^{tree}`),
      message: `Merge pull request #7\n\n${head}`,
      timestamp: '2026-01-02T00:00:00Z',
      author: { name: 'Author', email: 'author@example.org' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    },
  };
  const { repository, sender } = payload(pullRequest);
  return {
    ...stageAt(pullRequest, 'merge_group', ref),
    payload: { action: 'checks_requested', merge_group: group, repository, sender },
  };
}

/** The change was merged. */
export function pushStage(pullRequest: PullRequest): Stage {
  const { origin, base } = pullRequest;
  const merge = origin.git('rev-parse', 'refs/pull/7/merge');
  origin.git('update-ref', 'refs/heads/main', merge);
  const { repository, sender } = payload(pullRequest);
  const pushed = { ref: 'refs/heads/main', before: base, after: merge, base_ref: null };
  const kind = { created: false, deleted: false, forced: false, commits: [], head_commit: { id: merge } };
  return {
    ...stageAt(pullRequest, 'push', 'refs/heads/main'),
    payload: { ...pushed, ...kind, pusher: { name: 'author', email: null }, repository, sender },
  };
}

/** A first push: there was no branch before. */
export function newBranchStage(pullRequest: PullRequest): Stage {
  const stage = pushStage(pullRequest);
  return { ...stage, payload: { ...stage.payload, before: none, created: true } };
}

/** Someone starts the workflow on the branch of the change. */
export function dispatchStage(pullRequest: PullRequest): Stage {
  const { origin, head } = pullRequest;
  origin.git('update-ref', 'refs/heads/change', head);
  const { repository, sender } = payload(pullRequest);
  const workflow = '.github/workflows/holdout.yml';
  return {
    ...stageAt(pullRequest, 'workflow_dispatch', 'refs/heads/change'),
    payload: { inputs: null, ref: 'refs/heads/change', workflow, repository, sender },
  };
}

function stageAt({ origin }: PullRequest, event: EventName, ref: string): Omit<Stage, 'payload'> {
  const sha = origin.git('rev-parse', ref);
  return { event, ref, sha, repository: 'acme/device', run, origin: origin.root };
}

function payload(pullRequest: PullRequest, branch?: string): Payload {
  return payloadOf(pullRequest, branch) as Payload;
}

function forked(payload: Payload): Payload {
  const { pull_request: pull } = payload;
  const repo = { ...pull.head.repo, id: 2, full_name: 'fork/device', fork: true };
  return { ...payload, pull_request: { ...pull, head: { ...pull.head, repo } } };
}
