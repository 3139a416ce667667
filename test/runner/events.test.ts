import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import {
  exampleChange,
  exampleFiles,
  openPullRequest,
  policyWith,
  reportOfCommandLine,
  type Scenario,
} from '../action/support.ts';
import { startResults } from '../support/github/results.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { runOf } from '../support/github/state.ts';
import { type FinishedJob, runJob } from './act.ts';
import {
  dispatchStage,
  forkStage,
  mergeGroupStage,
  newBranchStage,
  openGitHub,
  ownRun,
  pullRequestStage,
  pullStateOf,
  pushStage,
  retargetedStage,
  reviewStage,
  type Stage,
  targetStage,
} from './stages.ts';

const workflow = readFileSync(join(import.meta.dirname, 'workflow.yml'), 'utf8');

const better: Scenario = { approved: exampleFiles(), change: exampleChange('retrained') };
const worse: Scenario = { approved: exampleFiles(), change: exampleChange('fewer-features') };
const stricter = { '.holdout/policy.yml': policyWith('sensitivity, at-least: 0.85', 'sensitivity, at-least: 0.99') };

/** Runs the workflow and expects that nobody was asked for what is not described. */
async function run(stage: Stage, github: FakeGitHub): Promise<FinishedJob & { files: readonly string[] }> {
  const results = await startResults();
  const job = await runJob({ workflow, stage, github, results });
  expect([...github.violations, ...results.violations]).toEqual([]);
  expect(job.kept?.step.outputs).toEqual(job.outputs);
  expect(job.kept?.verdict).toBe(job.outputs.verdict);
  return { ...job, files: [...results.artifacts.values()].filter((one) => one.isFinal).map(({ name }) => name) };
}

/** What was written, in the order in which it was, such as `POST issues/7/comments`. */
function writes({ requests }: FakeGitHub): string[] {
  return requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/acme/device/', '').replace(/\/\d{2,}$/, '/ID')}`);
}

const checkRunWrites = ['POST check-runs', 'PATCH check-runs/ID'];

function expectPassed(job: FinishedJob): void {
  expect(job).toMatchObject({ passes: true, exit: 0, errors: [], warnings: [] });
  expect(job.kept?.step).toMatchObject({ outcome: 'success', conclusion: 'success' });
  expect(job.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
  expect(job.log).toContain('✅ Holdout: nothing blocks this merge');
  expect(job.summaries).toEqual([expect.stringMatching(/^## ✅ Holdout: nothing blocks this merge/)]);
  expect(job.kept?.report).toMatchObject({ verdict: 'pass', evaluated: true });
}

function expectFailed(job: FinishedJob, exit: 1 | 3 = 1): void {
  expect(job).toMatchObject({ passes: false, exit, warnings: [] });
  expect(job.errors).toEqual([expect.stringMatching(/^Holdout: /)]);
  expect(job.kept?.step).toMatchObject({ outcome: 'failure', conclusion: 'failure' });
  expect(job.outputs).toMatchObject({ verdict: 'fail', 'exit-code': String(exit) });
  expect(job.log).toContain('⛔ Holdout: ');
  expect(job.summaries).toEqual([expect.stringMatching(/^## ⛔ Holdout: /)]);
}

describe.runIf(inject('act'))('a job that is started by', () => {
  it('an opened pull request passes, and shows it everywhere', async () => {
    const pullRequest = await openPullRequest(better);
    const github = await openGitHub(pullRequest);
    const job = await run(pullRequestStage(pullRequest), github);
    expectPassed(job);
    expect(writes(github)).toEqual([...checkRunWrites, 'POST issues/7/comments']);
    expect(job.outputs['comment-url']).toMatch(/^https:\/\/github\.com\/acme\/device\/pull\/7#issuecomment-\d+$/);
    expect(github.state.comments).toEqual([expect.objectContaining({ issue: 7, body: expect.any(String) })]);
    expect(github.state.checkRuns).toEqual([
      expect.objectContaining({ head_sha: pullRequest.head, conclusion: 'success' }),
    ]);
    expect(job.files).toEqual(['holdout-evidence']);
    expect(JSON.stringify(job.kept?.report)).toBe(
      JSON.stringify(JSON.parse(await reportOfCommandLine(pullRequest)) as unknown),
    );
  });

  it('a new commit of a pull request fails, and the comment is the same one', async () => {
    const first = await openPullRequest(better);
    const github = await openGitHub(first);
    await run(pullRequestStage(first), github);
    const second = await openPullRequest(worse);
    second.origin.git('push', '--quiet', '--force', first.origin.root, 'refs/pull/7/*:refs/pull/7/*');
    const next = { ...first, head: second.head };
    github.state.pulls = [pullStateOf(next)];
    const stage = pullRequestStage(next, { action: 'synchronize', before: first.head, after: next.head });
    expectFailed(await run(stage, github));
    expect(github.state.comments).toEqual([
      expect.objectContaining({ body: expect.stringMatching(/^## ⛔ Holdout: do not merge/) }),
    ]);
    expect(github.state.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [first.head, 'success'],
      [next.head, 'failure'],
    ]);
  });

  it('a changed target is judged by the rules of that branch', async () => {
    const pullRequest = await openPullRequest({ ...better, later: stricter });
    const { origin, base, tip } = pullRequest;
    origin.git('update-ref', 'refs/heads/release', tip);
    origin.git('update-ref', 'refs/heads/main', base);
    const release = { ref: 'release', sha: tip };
    const github = await openGitHub(pullRequest, { pulls: [pullStateOf(pullRequest, { base: release })] });
    expectPassed(await run(pullRequestStage(pullRequest), await openGitHub(pullRequest)));
    expectFailed(await run(retargetedStage({ ...pullRequest, base: tip }, 'release'), github));
  });

  it('a fork’s pull request, whose token may only read, says what it could not write', async () => {
    const pullRequest = await openPullRequest(worse);
    const read = {
      contents: 'read',
      'pull-requests': 'read',
      checks: 'read',
      issues: 'read',
      actions: 'read',
    } as const;
    const github = await openGitHub(pullRequest, { permissions: read });
    const job = await run(forkStage(pullRequest), github);
    expect(job).toMatchObject({ passes: false, exit: 1, outputs: { verdict: 'fail', 'comment-url': '' } });
    expect(job.warnings).toEqual([
      expect.stringMatching(/^The check run could not be written \(403/),
      expect.stringMatching(/^The comment could not be written \(403/),
    ]);
    expect(github.state).toMatchObject({ comments: [], checkRuns: [] });
  });

  it('a fork’s pull request on the default branch’s workflow writes with the repository’s own token', async () => {
    const pullRequest = await openPullRequest(better);
    const github = await openGitHub(pullRequest);
    expectPassed(await run(targetStage(pullRequest), github));
    expect(writes(github)).toEqual([...checkRunWrites, 'POST issues/7/comments']);
  });

  it('a review repeats the run that failed before it', async () => {
    const pullRequest = await openPullRequest(better);
    const runs = [runOf({ id: 4000, head_sha: pullRequest.head, conclusion: 'failure' }), ownRun(pullRequest)];
    const github = await openGitHub(pullRequest, { runs });
    expectPassed(await run(reviewStage(pullRequest), github));
    expect(writes(github)).toEqual([...checkRunWrites, 'POST issues/7/comments', 'POST actions/runs/4000/rerun']);
  });

  it('a merge group judges its commit, and comments nowhere', async () => {
    const pullRequest = await openPullRequest(better);
    const github = await openGitHub(pullRequest);
    const stage = mergeGroupStage(pullRequest);
    const job = await run(stage, github);
    expectPassed(job);
    expect(job.outputs['comment-url']).toBe('');
    expect(writes(github)).toEqual(checkRunWrites);
    expect(github.state.checkRuns).toEqual([expect.objectContaining({ head_sha: stage.sha, conclusion: 'success' })]);
  });

  it('a merge group fails with a worse model', async () => {
    const pullRequest = await openPullRequest(worse);
    expectFailed(await run(mergeGroupStage(pullRequest), await openGitHub(pullRequest)));
  });

  it('a push is judged by the rules that stood before it', async () => {
    const pullRequest = await openPullRequest(worse);
    const github = await openGitHub(pullRequest);
    const stage = pushStage(pullRequest);
    expectFailed(await run(stage, github));
    expect(writes(github)).toEqual(checkRunWrites);
    expect(github.state.checkRuns).toEqual([expect.objectContaining({ head_sha: stage.sha, conclusion: 'failure' })]);
  });

  it('the first push of a branch has nothing to be compared with', async () => {
    const pullRequest = await openPullRequest(better);
    const job = await run(newBranchStage(pullRequest), await openGitHub(pullRequest));
    expect(job).toMatchObject({ passes: true, exit: 0, outputs: { verdict: 'pass' } });
  });

  it('hand judges the branch that it was started on', async () => {
    const pullRequest = await openPullRequest(worse);
    const github = await openGitHub(pullRequest);
    expectFailed(await run(dispatchStage(pullRequest), github));
    expect(writes(github)).toEqual(checkRunWrites);
  });

  it('a change of model and rules ends with the exit code of integrity', async () => {
    const policy = policyWith('margin: 0.10', 'margin: 0.20');
    const pullRequest = await openPullRequest({
      ...worse,
      change: { ...worse.change, '.holdout/policy.yml': policy },
    });
    expectFailed(await run(pullRequestStage(pullRequest), await openGitHub(pullRequest)), 3);
  });

  it('a payload that cannot be used fails the job without a report', async () => {
    const pullRequest = await openPullRequest(better);
    const github = await openGitHub(pullRequest);
    const job = await run({ ...pullRequestStage(pullRequest), payload: { number: 7 } }, github);
    expect(job).toMatchObject({ passes: false, exit: 2, outputs: { verdict: 'error', 'exit-code': '2' } });
    expect(job.kept?.report).toBeUndefined();
    expect(job.summaries).toEqual([expect.stringMatching(/^## ⚠️ Holdout: could not judge/)]);
  });
});
