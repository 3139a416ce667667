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
  it.each([
    'push',
    'merge_group',
    'workflow_dispatch',
    'pull_request_target',
    'workflow_run',
    'pull_request_review',
    '::error::x',
  ])('that is not supported is refused: %s', async (event) => {
    const { root } = await anywhere();
    // The payload of these has a pull request, or could have one.
    const payload = { pull_request: { number: 1, base: { ref: 'main', sha: none }, head: { sha: none } } };
    const finished = await runAction({ workspace: root, event, payload });
    expectRefused(finished, 2, /^[a-z_]+$/.test(event) ? `the event is \`${event}\`` : 'of an unknown name');
    expect(finished.commands[0]).toContain('`pull_request` alone');
  });

  const base = { ref: 'main', sha: none };
  const good = { number: 1, base, head: { sha: none } };

  it.each<[string, unknown, string]>([
    ['no pull request', { ref: 'refs/heads/main' }, 'lacks `pull_request`'],
    ['a null pull request', { pull_request: null }, 'lacks `pull_request`'],
    ['no JSON', '{"secret": cell', 'is no JSON object'],
    ['nothing', '', 'is no JSON object'],
    ['a list', '[]', 'is no JSON object'],
    ['a short commit', { pull_request: { ...good, head: { sha: 'abcdef1' } } }, 'lacks `pull_request.head.sha`'],
    ['an option as commit', { pull_request: { ...good, head: { sha: '--upload-pack=x' } } }, '`pull_request.head.sha`'],
    ['an option as branch', { pull_request: { ...good, base: { ...base, ref: '-x' } } }, '`pull_request.base.ref`'],
    [
      'a command as branch',
      { pull_request: { ...good, base: { ...base, ref: 'a\n::x::' } } },
      '`pull_request.base.ref`',
    ],
    ['a pattern as branch', { pull_request: { ...good, base: { ...base, ref: 'ma*' } } }, '`pull_request.base.ref`'],
    ['no base commit', { pull_request: { ...good, base: { ref: 'main' } } }, '`pull_request.base.sha`'],
    ['no number', { pull_request: { base, head: good.head } }, '`pull_request.number`'],
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

describe('an input', () => {
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
