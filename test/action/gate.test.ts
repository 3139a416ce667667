/** The Action against a GitHub: approvals, ledger, and what each event is judged by. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/result/schema.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../support/github/server.ts';
import { pullOf, reviewOf, runOf } from '../support/github/state.ts';
import type { TestRepository } from '../support/repository.ts';
import {
  checkOut,
  exampleChange,
  exampleFiles,
  type Finished,
  openPullRequest,
  type PullRequest,
  payloadOf,
  policyWith,
  readOut,
  runAction,
  type Scenario,
  type Step,
} from './support.ts';

const lockLine = 'lock: .holdout/test-set.lock.json';
const people = '\nroles: {sme: ["@erika", "@acme/pathology"], qa: ["@quentin"], test-data-access: ["@dora"]}\n';

/** The example with more rules. */
function approvedWith(policy: string): Scenario['approved'] {
  return { ...exampleFiles(), '.holdout/policy.yml': policy };
}

const withLedger = approvedWith(policyWith(lockLine, `${lockLine}\n  uses: {at-most: 2}`));
const withApprovals = approvedWith(`${policyWith(lockLine, lockLine)}${people}approvals: {model: [sme, qa]}\n`);

interface Place {
  pullRequest: PullRequest;
  workspace: TestRepository;
  github: FakeGitHub;
}

async function open(scenario: Scenario, initial: InitialState = {}): Promise<Place> {
  const pullRequest = await openPullRequest(scenario);
  const workspace = await checkOut(pullRequest);
  const github = await startGitHub({
    git: pullRequest.origin.root,
    pulls: [pullOf({ number: 7, user: 'author', head: { ref: 'change', sha: pullRequest.head } })],
    ...initial,
    repository: { owner: 'acme', name: 'device', private: true, ...initial.repository },
  });
  return { pullRequest, workspace, github };
}

type Judged = Finished & { report: Report };

async function run({ pullRequest, workspace, github }: Place, step: Partial<Step> = {}): Promise<Judged> {
  const payload = payloadOf(pullRequest);
  const finished = await runAction({ workspace: workspace.root, payload, github, ...step });
  const text = readOut(`${finished.temporary}/holdout`)['report.json'];
  return { ...finished, report: text === undefined ? ({ checks: [] } as unknown as Report) : JSON.parse(text) };
}

function statusOf({ report }: Judged, id: string): string | undefined {
  return report.checks.find((check) => check.id === id)?.status;
}

function codesOf({ report }: Judged, id: string): string[] {
  return report.checks.find((check) => check.id === id)?.findings.map(({ code }) => code) ?? [];
}

/** Lines of the ledger's branch. */
function ledgerOf({ pullRequest: { origin } }: Place): { event: string; outcome?: { verdict: string } }[] {
  const text = origin.git('show', 'holdout-ledger:ledger.jsonl');
  return text.split('\n').map((line) => JSON.parse(line));
}

const better = { approved: exampleFiles(), change: exampleChange('retrained') };
const worse = { approved: exampleFiles(), change: exampleChange('fewer-features') };

describe('a pull request on GitHub', () => {
  it('gets one comment, a check run and outputs, and keeps the comment when it is judged again', async () => {
    const place = await open(worse);
    const first = await run(place);
    const second = await run(place);
    expect([first.exit, second.exit]).toEqual([1, 1]);
    expect(place.github.state.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      '## ⛔ Holdout: do not merge — 1 of 19 checks blocks',
    ]);
    expect(first.outputs['comment-url']).toMatch(/\/acme\/device\/pull\/7#issuecomment-/);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(place.github.state.checkRuns).toMatchObject([
      { name: 'Holdout report', head_sha: place.pullRequest.head, conclusion: 'failure' },
      { name: 'Holdout report', head_sha: place.pullRequest.head, conclusion: 'failure' },
    ]);
    expect(place.github.violations).toEqual([]);
  });

  it('gets no comment of a run whose commit is not the newest any more, and fails', async () => {
    const place = await open(better);
    place.github.state.pulls[0]!.head.sha = 'f'.repeat(40);
    const { exit, commands, outputs, summary } = await run(place);
    expect({ exit, verdict: outputs.verdict }).toEqual({ exit: 3, verdict: 'fail' });
    expect(commands.at(-1)).toContain('newer commits');
    // The report below it says that the model passes.
    expect(summary).toMatch(/The job fails \(exit 3\)\. The pull request has got newer commits/);
    expect(place.github.state.checkRuns[0]?.summary).toContain('The job fails');
    expect(place.github.state.comments).toEqual([]);
  });

  it('fails where its base branch was changed while it was judged', async () => {
    const place = await open(better);
    place.github.state.pulls[0]!.base = { ref: 'weak' };
    const { exit, commands } = await run(place);
    expect(exit).toBe(3);
    expect(commands.at(-1)).toContain('another base branch');
    expect(place.github.state.comments).toEqual([]);
  });

  it('keeps the comment of a newer run on the same commit', async () => {
    const place = await open(worse);
    await run(place);
    const [comment] = place.github.state.comments;
    comment!.body = comment!.body.replace(/at=\d+/, `at=${Date.now() + 60_000}`).replace('do not merge', 'newer');
    const { exit } = await run(place);
    expect(exit).toBe(1);
    expect(place.github.state.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      '## ⛔ Holdout: newer — 1 of 19 checks blocks',
    ]);
  });

  it.each([
    ['comment', { issues: 'read', 'pull-requests': 'read' }],
    ['check run', { checks: 'read' }],
  ] as const)('is judged all the same where the token may not write a %s', async (surface, permissions) => {
    const place = await open(better, { permissions });
    const { exit, commands } = await run(place);
    expect(exit).toBe(0);
    expect(commands).toEqual([
      expect.stringMatching(new RegExp(`^::warning::The ${surface} could not be written \\(403`)),
    ]);
  });

  it('says in the comment that nobody has to wait for the check', async () => {
    const place = await open(better);
    await run(place);
    expect(place.github.state.comments[0]?.body).toContain('is not required on <code>main</code>');
    place.github.state.rules.main = [
      {
        type: 'required_status_checks',
        ruleset_source_type: 'Repository',
        ruleset_source: 'acme/device',
        ruleset_id: 1,
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: 'holdout', integration_id: 15368 }],
        },
      },
    ];
    await run(place);
    expect(place.github.state.comments[0]?.body).not.toContain('required on');
  });

  it('of a fork is judged from its commit alone, never with data that lies beside it', async () => {
    const files = exampleFiles();
    const { 'data/manifest.csv': manifest, ...committed } = files;
    const place = await open({ approved: committed, change: exampleChange('retrained') });
    const { writeFiles } = await import('../support/temporaryFolder.ts');
    await writeFiles(place.workspace.root, { 'data/manifest.csv': manifest! });
    const payload = payloadOf(place.pullRequest) as { pull_request: { head: { repo: { id: number } } } };
    const own = await run(place, { payload });
    expect(codesOf(own, 'data/manifest')).toEqual(['scope/outside-git']);
    payload.pull_request.head.repo = { id: 99 };
    const fork = await run(place, { payload });
    expect({ exit: fork.exit, codes: codesOf(fork, 'data/manifest') }).toEqual({
      exit: 2,
      codes: ['tree/missing-file'],
    });
    expect(fork.stdout).toContain('nothing outside its commit is read');
  });
});

describe('approvals', () => {
  it('are waited for, and turn the check green', async () => {
    const place = await open({ approved: withApprovals, change: exampleChange('retrained') });
    const { head } = place.pullRequest;
    const before = await run(place);
    expect({ exit: before.exit, status: statusOf(before, 'personnel/roles') }).toEqual({ exit: 1, status: 'fail' });
    place.github.state.reviews.push(reviewOf({ id: 1, pull: 7, user: 'erika', commit_id: head }));
    place.github.state.reviews.push(reviewOf({ id: 2, pull: 7, user: 'quentin', commit_id: 'e'.repeat(40) }));
    expect((await run(place)).exit).toBe(1);
    place.github.state.reviews.push(reviewOf({ id: 3, pull: 7, user: 'quentin', commit_id: head }));
    place.github.state.runs.push(
      runOf({ id: 4000, head_sha: head, conclusion: 'failure' }),
      runOf({ id: 4711, head_sha: head, event: 'pull_request_review', conclusion: null }),
    );
    const after = await run(place, { event: 'pull_request_review' });
    // The commits of this pull request belong to no account, which is told and does not block.
    expect({ exit: after.exit, status: statusOf(after, 'personnel/roles') }).toEqual({ exit: 0, status: 'warn' });
    expect(after.stdout).toContain('own run is repeated');
    expect(place.github.requests.map(({ path }) => path)).toContain('/repos/acme/device/actions/runs/4000/rerun');
    expect(place.github.violations).toEqual([]);
  });

  it('name the run that a person has to repeat where the token may not', async () => {
    const place = await open(better, { permissions: { actions: 'read' } });
    const { head } = place.pullRequest;
    place.github.state.runs.push(
      runOf({ id: 4000, head_sha: head, conclusion: 'failure' }),
      runOf({ id: 4711, head_sha: head, event: 'pull_request_review', conclusion: null }),
    );
    const { exit, commands } = await run(place, { event: 'pull_request_review' });
    expect(exit).toBe(0);
    expect(commands).toEqual([
      expect.stringMatching(/^::warning::The review changes the verdict.*actions\/runs\/4000/),
    ]);
  });

  it('cannot be judged without a token', async () => {
    const place = await open({ approved: withApprovals, change: exampleChange('retrained') });
    const payload = payloadOf(place.pullRequest);
    const { exit, stdout } = await runAction({ workspace: place.workspace.root, payload });
    expect(exit).toBe(5);
    expect(stdout).toContain('Reviews are known on GitHub only');
  });
});

describe('the ledger', () => {
  it('holds each use before and after, and a repeated one counts once', async () => {
    const place = await open({ approved: withLedger, change: exampleChange('retrained') });
    const first = await run(place);
    const again = await run(place);
    expect([first.exit, again.exit]).toEqual([0, 0]);
    expect(first.report.subject.testSet?.use).toEqual({ number: 1, atMost: 2 });
    expect(again.report.subject.testSet?.use).toEqual({ number: 1, atMost: 2 });
    expect(ledgerOf(place).map(({ event, outcome }) => [event, outcome?.verdict])).toEqual([
      ['started', undefined],
      ['finished', 'pass'],
      ['started', undefined],
      ['finished', 'pass'],
    ]);
    expect(place.github.violations).toEqual([]);
  });

  it('says that a run was stopped, which counts', async () => {
    const place = await open({ approved: withLedger, change: exampleChange('retrained') });
    // The first line makes the branch; the second one, which would end the use, does not get through.
    place.github.inject({ method: 'PATCH', path: /git\/refs/, kind: 'silence' });
    const { exit, commands } = await run(place, { signal: { name: 'SIGTERM', after: 6000 } });
    expect(exit).toBe(5);
    expect(commands.at(-1)).toContain('was stopped');
    expect(ledgerOf(place).map(({ event }) => event)).toEqual(['started', 'aborted']);
  });

  it('that cannot be written keeps the test set closed', async () => {
    const place = await open(
      { approved: withLedger, change: exampleChange('retrained') },
      { permissions: { contents: 'read' } },
    );
    const judged = await run(place);
    expect({ exit: judged.exit, codes: codesOf(judged, 'custody/ledger') }).toEqual({
      exit: 3,
      codes: ['ledger/unwritable'],
    });
    expect(statusOf(judged, 'performance/criteria')).toBe('not-run');
    expect(judged.report.estimates).toEqual([]);
  });
});

describe('events', () => {
  it('pull_request_target judges the head as it lies in git, from a checkout of the base', async () => {
    const place = await open(worse);
    place.workspace.git('fetch', '--quiet', 'origin', place.pullRequest.tip);
    place.workspace.git('checkout', '--quiet', '--detach', place.pullRequest.tip);
    const judged = await run(place, { event: 'pull_request_target' });
    expect(judged.exit).toBe(1);
    expect(place.github.state.comments).toHaveLength(1);
  });

  it('merge_group judges the group without a comment', async () => {
    const place = await open(worse);
    const { head, tip } = place.pullRequest;
    const payload = {
      ...(payloadOf(place.pullRequest) as object),
      pull_request: undefined,
      merge_group: {
        base_ref: 'refs/heads/main',
        base_sha: tip,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${tip}`,
        head_sha: head,
      },
    };
    const judged = await run(place, { event: 'merge_group', payload });
    expect(judged.exit).toBe(1);
    expect(place.github.state.comments).toEqual([]);
    expect(place.github.state.checkRuns).toMatchObject([{ head_sha: head }]);
  });

  it('push looks the merged model up in the ledger, and does not open the test set', async () => {
    const place = await open({ approved: withLedger, change: exampleChange('retrained') });
    const { head, tip } = place.pullRequest;
    const payload = { ...(payloadOf(place.pullRequest) as object), ref: 'refs/heads/main', before: tip, after: head };
    const without = await run(place, { event: 'push', payload });
    expect({ exit: without.exit, codes: codesOf(without, 'custody/ledger') }).toEqual({
      exit: 3,
      codes: ['ledger/not-evaluated'],
    });
    await run(place);
    const judged = await run(place, { event: 'push', payload });
    expect({ exit: judged.exit, codes: codesOf(judged, 'custody/ledger') }).toEqual({
      exit: 0,
      codes: ['ledger/evidence'],
    });
    expect(judged.report.evaluated).toBe(false);
    expect(ledgerOf(place).map(({ event }) => event)).toEqual(['started', 'finished', 'merged']);
  });

  it('push without a ledger evaluates what was merged by the rules that stood before', async () => {
    const place = await open(worse);
    const { head, tip } = place.pullRequest;
    const payload = { ...(payloadOf(place.pullRequest) as object), ref: 'refs/heads/main', before: tip, after: head };
    expect((await run(place, { event: 'push', payload })).exit).toBe(1);
  });

  it('push to another branch is judged by the rules of the default branch, not by those that were pushed there', async () => {
    const weak = { '.holdout/policy.yml': policyWith('margin: 0.10', 'margin: 0.50') };
    const place = await open({ approved: exampleFiles(), change: { ...weak, ...exampleChange('fewer-features') } });
    const { head } = place.pullRequest;
    const payload = {
      ...(payloadOf(place.pullRequest) as object),
      ref: 'refs/heads/change',
      before: head,
      after: head,
    };
    const judged = await run(place, { event: 'push', payload });
    expect({ exit: judged.exit, codes: codesOf(judged, 'criteria/approved') }).toMatchObject({
      exit: 3,
      codes: expect.arrayContaining(['criteria/model-and-rules']),
    });
  });

  it('push that rewrites the branch fails', async () => {
    const place = await open(better);
    const { head, tip } = place.pullRequest;
    const payload = { ...(payloadOf(place.pullRequest) as object), ref: 'refs/heads/main', before: head, after: tip };
    const judged = await run(place, { event: 'push', payload });
    expect({ exit: judged.exit, codes: codesOf(judged, 'criteria/approved') }).toEqual({
      exit: 3,
      codes: expect.arrayContaining(['criteria/history-rewritten']),
    });
  });

  it('workflow_dispatch judges the commit that it runs on', async () => {
    const place = await open(worse);
    const payload = { ...(payloadOf(place.pullRequest) as object), ref: 'refs/heads/change', inputs: null };
    const environment = { GITHUB_SHA: place.pullRequest.head };
    expect((await run(place, { event: 'workflow_dispatch', payload, environment })).exit).toBe(1);
  });

  it('that touch nothing succeed with the reason, and write no ledger', async () => {
    const place = await open({ approved: withLedger, change: { 'README.md': 'changed\n' } });
    const judged = await run(place);
    expect(judged.exit).toBe(0);
    expect(codesOf(judged, 'criteria/approved')).toEqual(['criteria/untouched']);
    expect(place.pullRequest.origin.git('branch', '--list', 'holdout-ledger')).toBe('');
  });
});
