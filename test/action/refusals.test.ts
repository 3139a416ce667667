import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
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
  type Step,
} from './support.ts';

const none = '0123456789'.repeat(4);

/** A repository that the Action never has to look into. */
async function anywhere(): Promise<TestRepository> {
  return createRepository({ '.holdout/policy.yml': 'version: 1\n' });
}

function expectRefused({ exit, commands, outputs, summary }: Finished, code: number, sentence: string): void {
  expect(exit).toBe(code);
  expect(commands).toEqual([expect.stringMatching(/^::error::Holdout: /)]);
  expect(commands[0]).toContain(sentence);
  expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': String(code), 'report-path': '', 'model-digest': '' });
  expect(summary).toMatch(/^## ⚠️ Holdout: could not judge\n\n<code>/);
}

describe('an event', () => {
  const repository = { id: 1, private: true, default_branch: 'main' };
  it.each(['workflow_run', 'issue_comment', 'schedule', '::error::x'])(
    'without a change is refused: %s',
    async (event) => {
      const { root } = await anywhere();
      const payload = {
        repository,
        pull_request: { number: 1, base: { ref: 'main', sha: none }, head: { sha: none } },
      };
      const finished = await runAction({ workspace: root, event, payload });
      expectRefused(finished, 2, /^[a-z_]+$/.test(event) ? `the event is \`${event}\`` : 'of an unknown name');
      expect(finished.commands[0]).toContain('`merge_group`');
    },
  );

  const base = { ref: 'main', sha: none };
  const good = { number: 1, base, head: { sha: none } };

  it.each<[string, unknown, string]>([
    ['no repository', { pull_request: good }, 'lacks `repository`'],
    ['no pull request', { repository }, 'lacks `pull_request`'],
    ['a null pull request', { repository, pull_request: null }, 'lacks `pull_request`'],
    ['no JSON', '{"secret": cell', 'is no JSON object'],
    ['nothing', '', 'is no JSON object'],
    ['a list', '[]', 'is no JSON object'],
    [
      'a short commit',
      { repository, pull_request: { ...good, head: { sha: 'abcdef1' } } },
      'lacks `pull_request.head.sha`',
    ],
    [
      'an option as commit',
      { repository, pull_request: { ...good, head: { sha: '--upload-pack=x' } } },
      '`pull_request.head.sha`',
    ],
    [
      'an option as branch',
      { repository, pull_request: { ...good, base: { ...base, ref: '-x' } } },
      '`pull_request.base.ref`',
    ],
    [
      'a command as branch',
      { repository, pull_request: { ...good, base: { ...base, ref: 'a\n::x::' } } },
      '`pull_request.base.ref`',
    ],
    [
      'a pattern as branch',
      { repository, pull_request: { ...good, base: { ...base, ref: 'ma*' } } },
      '`pull_request.base.ref`',
    ],
    ['no base commit', { repository, pull_request: { ...good, base: { ref: 'main' } } }, '`pull_request.base.sha`'],
    ['no number', { repository, pull_request: { base, head: good.head } }, '`pull_request.number`'],
  ])('is refused with %s', async (_name, payload, sentence) => {
    const { root } = await anywhere();
    const finished = await runAction({ workspace: root, payload });
    expectRefused(finished, 2, sentence);
    expect(finished.stdout).not.toContain('secret');
  });

  it('is refused without its file', async () => {
    const { root } = await anywhere();
    const environment = { GITHUB_EVENT_PATH: join(root, 'none.json') };
    expectRefused(await runAction({ workspace: root, payload: {}, environment }), 2, 'cannot be read (ENOENT)');
  });
});

describe('a push, a merge group and a run by hand', () => {
  const repository = { id: 1, private: true, default_branch: 'main' };
  const group = { base_ref: 'refs/heads/main', base_sha: none, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x' };

  it.each<[string, unknown, string]>([
    ['push', { repository, ref: 'refs/tags/v1', before: none, after: none }, '`ref`'],
    ['push', { repository, ref: 'refs/heads/main', before: 'x', after: none }, '`before`'],
    ['push', { repository, ref: 'refs/heads/main', before: none, after: '0'.repeat(40) }, 'the branch was deleted'],
    ['push', { repository, ref: 'refs/heads/--output=x', before: none, after: none }, '`ref`'],
    ['merge_group', { repository, merge_group: group }, '`merge_group.head_sha`'],
    [
      'merge_group',
      { repository, merge_group: { ...group, base_ref: 'main', head_sha: none } },
      '`merge_group.base_ref`',
    ],
    ['workflow_dispatch', { ref: 'refs/heads/main' }, '`repository`'],
    ['workflow_dispatch', { repository, ref: 'refs/heads/main' }, 'names no commit (GITHUB_SHA)'],
  ])('%s is refused where its payload is no such event: %j', async (event, payload, sentence) => {
    const { root } = await anywhere();
    expectRefused(await runAction({ workspace: root, event, payload }), 2, sentence);
  });
});

describe('an input', () => {
  it.each<[string, string, string]>([
    ['comment', 'yes', 'neither true nor false'],
    ['check-run', '1', 'neither true nor false'],
    ['row-level-evidence', 'on', 'neither true nor false'],
    ['artifact', 'a/b', 'characters that no artifact can have'],
    ['artifact', '../x', 'characters that no artifact can have'],
  ])('`%s` is refused: %s', async (name, value, sentence) => {
    const { root } = await anywhere();
    expectRefused(await runAction({ workspace: root, payload: {}, inputs: { [name]: value } }), 2, sentence);
  });

  it.each<[string, string]>([
    ['', 'names no file'],
    [' \n \n', 'names no file'],
    ['a.yml\nb.yml\n./a.yml', 'names a file twice'],
    ['/etc/passwd', 'is absolute'],
    ['../.holdout/policy.yml', 'has a `..`'],
    ['.git/config', 'leads into git’s own folder'],
    ['a\u202eb.yml', 'invisible or bidirectional'],
  ])('`policy` is refused: %j', async (policy, sentence) => {
    const { root } = await anywhere();
    expectRefused(await runAction({ workspace: root, payload: {}, inputs: { policy } }), 2, sentence);
  });

  it.each(['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'RUNNER_TEMP'])(
    'comes from a runner, which sets %s',
    async (name) => {
      const { root } = await anywhere();
      const finished = await runAction({ workspace: root, payload: {}, environment: { [name]: undefined } });
      expectRefused(finished, 5, `${name} is not set`);
    },
  );
});

/** A pull request that passes, checked out; what a test spoils is its own. */
async function passing(): Promise<{ pullRequest: PullRequest; workspace: TestRepository; step: Step }> {
  const pullRequest = await openPullRequest({ approved: exampleFiles(), change: exampleChange('retrained') });
  const workspace = await checkOut(pullRequest);
  return { pullRequest, workspace, step: { workspace: workspace.root, payload: payloadOf(pullRequest) } };
}

function reportIn({ temporary }: Finished) {
  return JSON.parse(readOut(join(temporary, 'holdout'))['report.json']!);
}

describe('commits that cannot be had', () => {
  it('are refused in the report: a commit that the server lacks', async () => {
    const { pullRequest, step } = await passing();
    const finished = await runAction({ ...step, payload: payloadOf({ ...pullRequest, head: none }) });
    expect(finished).toMatchObject({ exit: 5, outputs: { verdict: 'error', 'exit-code': '5' } });
    expect(reportIn(finished)).toMatchObject({ verdict: 'error', checks: [{ findings: [{ code: 'tree/git' }] }] });
  });

  it('are refused in the report: no repository in the workspace', async () => {
    const { pullRequest } = await passing();
    const finished = await runAction({ workspace: await temporaryFolder(), payload: payloadOf(pullRequest) });
    expect(finished).toMatchObject({ exit: 5, outputs: { verdict: 'error' } });
    expect(finished.stdout).toContain('Let a step with actions/checkout stand before this one');
    expect(finished.summary).toContain('could not judge');
  });

  it('are refused in the report: a history that has nothing in common', async () => {
    const { pullRequest, step } = await passing();
    pullRequest.origin.git('update-ref', 'refs/heads/main', orphanIn(pullRequest.origin));
    const finished = await runAction(step);
    expect(finished).toMatchObject({ exit: 3, outputs: { verdict: 'fail', 'exit-code': '3' } });
    expect(reportIn(finished)).toMatchObject({ checks: [{ findings: [{ code: 'tree/no-merge-base' }] }] });
  });
});

function orphanIn(repository: TestRepository): string {
  return repository.git('commit-tree', repository.git('mktree'), '-m', 'Other');
}

describe('the tip of the approved branch', () => {
  const stricter = { '.holdout/policy.yml': policyWith('sensitivity, at-least: 0.85', 'sensitivity, at-least: 0.99') };

  it.each<[string, (pullRequest: PullRequest, workspace: TestRepository) => void]>([
    ['cannot be asked for', (_, workspace) => workspace.git('remote', 'set-url', 'origin', 'file:///none')],
    ['is gone', ({ origin }) => origin.git('update-ref', '-d', 'refs/heads/main')],
  ])('is the commit of the event, with a warning, where it %s', async (_name, spoil) => {
    const pullRequest = await openPullRequest({
      approved: exampleFiles(),
      change: exampleChange('retrained'),
      later: stricter,
    });
    const workspace = await checkOut(pullRequest, '--depth=1000');
    spoil(pullRequest, workspace);
    const finished = await runAction({ workspace: workspace.root, payload: payloadOf(pullRequest) });
    const warning = `The rules are read from ${pullRequest.base}`;
    expect(finished.commands).toEqual([expect.stringMatching(/^::warning::The newest commit of the branch main /)]);
    expect(finished.commands[0]).toContain(warning);
    expect(finished.exit).toBe(0);
  });

  it.each(['merge_group', 'push', 'workflow_dispatch'])(
    'is replaced by nothing where the event names no commit that the branch surely had: %s',
    async (event) => {
      const pullRequest = await openPullRequest({
        approved: exampleFiles(),
        change: {
          ...exampleChange('fewer-features'),
          '.holdout/policy.yml': policyWith('margin: 0.10', 'margin: 0.50'),
        },
      });
      const { head } = pullRequest;
      const workspace = await checkOut(pullRequest, '--depth=1000');
      pullRequest.origin.git('update-ref', '-d', 'refs/heads/main');
      const ref = 'refs/heads/change';
      const group = { base_ref: 'refs/heads/main', base_sha: head, head_ref: ref, head_sha: head };
      const { repository } = payloadOf(pullRequest) as { repository: object };
      const payload = { repository, ref, before: head, after: head, merge_group: group };
      const environment = { GITHUB_SHA: head };
      const finished = await runAction({ workspace: workspace.root, event, payload, environment });
      expect({ exit: finished.exit, verdict: finished.outputs.verdict }).toEqual({ exit: 3, verdict: 'fail' });
      expect(finished.stdout).toContain('does not have the branch that gives the rules');
    },
  );

  it('is not that of a branch or tag whose name ends alike', async () => {
    const { pullRequest, step } = await passing();
    const { origin, head, base } = pullRequest;
    for (const name of ['refs/heads/a/refs/heads/main', 'refs/tags/main', 'refs/heads/x/main', 'refs/remotes/main'])
      origin.git('update-ref', name, head);
    const finished = await runAction(step);
    expect(JSON.parse(readOut(join(finished.temporary, 'holdout'))['run.json']!).approved).toEqual({
      ref: 'main',
      commit: base,
    });
  });
});

describe('the folder of the report', () => {
  it('is the one that `out` names, from the workspace', async () => {
    const { workspace, step } = await passing();
    const { exit, outputs } = await runAction({ ...step, inputs: { out: 'evidence/today' } });
    expect(exit).toBe(0);
    expect(outputs['report-path']).toBe(join(workspace.root, 'evidence/today/report.json'));
  });

  it('ends a run that would pass, where it cannot be written', async () => {
    const { step } = await passing();
    const out = join(await temporaryFolder({ file: '' }), 'file');
    const finished = await runAction({ ...step, inputs: { out } });
    expectRefused(finished, 5, 'the report cannot be written');
  });
});
