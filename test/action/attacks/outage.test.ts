/** A GitHub that answers badly, late or not at all: the verdict is that of the evaluation. */
import { describe, expect, it } from 'vitest';
import { goodFiles, policyOf } from '../../hostile/project.ts';
import { startResults } from '../../support/github/results.ts';
import { commentOf } from '../../support/github/state.ts';
import { policyWith } from '../support.ts';
import { better, openProject, type Project, policyPath, policyWithTestSet, worse } from './support.ts';

const commentPath = /\/issues\/(?:7|comments)/;

function warnings(stdout: string): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::warning::'));
}

describe('E4: a surface that GitHub refuses', () => {
  it('is a warning: the token of a fork may write none of them', async () => {
    const readOnly = {
      issues: 'read',
      'pull-requests': 'read',
      checks: 'read',
      contents: 'read',
      actions: 'read',
    } as const;
    const project = await openProject({}, { permissions: readOnly, repository: { private: false } });
    for (const [model, exit] of [
      [better, 0],
      [worse, 1],
    ] as const) {
      const judged = await project.judge(await project.propose(model, { isFork: true }));
      expect(judged.exit).toBe(exit);
      expect(judged.done.outputs['exit-code']).toBe(String(exit));
      const told = warnings(judged.done.stdout).join('\n');
      expect(told).toContain('check run');
      expect(told).toContain('comment');
      expect(judged.done.summary).toContain(exit === 0 ? 'nothing blocks' : 'do not merge');
    }
    expect(project.comments()).toEqual([]);
    expect(project.github.state.checkRuns).toEqual([]);
    project.expectNoViolations();
  });

  it('is a warning: a locked conversation, and a comment that was deleted is written anew', async () => {
    const project = await openProject();
    const change = await project.propose(worse, { pull: { locked: true } });
    project.github.inject({ kind: 'status', status: 403, method: 'POST', path: commentPath });
    const locked = await project.judge(change);
    expect(locked.exit).toBe(1);
    expect(warnings(locked.done.stdout).join('\n')).toContain('comment');
    const { state } = project.github;
    Object.assign(state.pulls[0]!, { locked: false });
    const body = `<!-- holdout -->\n`;
    state.comments = [commentOf({ id: 1, issue: 7, user: 'github-actions[bot]', body })];
    // Between the look at the list and the update.
    project.github.inject({
      kind: 'meanwhile',
      method: 'PATCH',
      path: commentPath,
      run: () => state.comments.splice(0),
    });
    expect((await project.judge(change)).exit).toBe(1);
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });

  it('is waited for as long as a rate limit asks, within bounds', async () => {
    const project = await openProject();
    project.github.inject({ kind: 'secondary-rate-limit', retryAfter: 2, method: 'POST', path: commentPath });
    project.github.inject({ kind: 'rate-limit', resetAfter: 3600, method: 'POST', path: /\/check-runs/, times: 9 });
    const judged = await project.judge(await project.propose(better));
    expect(judged.exit).toBe(0);
    expect(project.comment()).toContain('nothing blocks');
    expect(project.github.state.checkRuns).toEqual([]);
    expect(warnings(judged.done.stdout).join('\n')).toContain('check run');
    project.expectNoViolations();
  });

  it('does not make the comment twice where only its answer was lost', async () => {
    const project = await openProject();
    project.github.inject({ kind: 'status', status: 502, method: 'POST', path: commentPath, when: 'after' });
    project.github.inject({ kind: 'reset', method: 'POST', path: /\/check-runs$/, when: 'after' });
    expect((await project.judge(await project.propose(worse))).exit).toBe(1);
    expect(project.comment()).toContain('do not merge');
    expect(project.github.state.checkRuns.filter(({ conclusion }) => conclusion !== null)).toMatchObject([
      { conclusion: 'failure' },
    ]);
    project.expectNoViolations();
  });
});

/** Every request fails at once, without a hope that would be worth waiting for. */
function breakAll(project: Project, except: RegExp = /^$/): void {
  const path = new RegExp(`^(?!.*(?:${except.source}))`);
  project.github.inject({ kind: 'status', status: 404, path, times: Number.POSITIVE_INFINITY });
}

describe('E4: an API that fails altogether', () => {
  it('changes no verdict', async () => {
    const project = await openProject();
    breakAll(project);
    expect((await project.judge(await project.propose(better))).exit).toBe(0);
    expect((await project.judge(await project.propose(worse))).exit).toBe(1);
    expect(project.github.state.comments).toEqual([]);
  });

  it('changes no verdict where it comes back, and is waited for', async () => {
    const project = await openProject();
    project.github.inject({ kind: 'status', status: 503, path: /./, times: 2 });
    project.github.inject({ kind: 'reset', path: /\/check-runs$/ });
    expect((await project.judge(await project.propose(worse))).exit).toBe(1);
    expect(project.comment()).toContain('do not merge');
    expect(project.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    project.expectNoViolations();
  });

  it('closes the test set where its uses are to be recorded', async () => {
    const project = await openProject({ [policyPath]: policyWithTestSet('uses: { at-most: 5 }') });
    breakAll(project);
    const judged = await project.judge(await project.propose(better));
    expect(judged).toMatchObject({ exit: 3, report: { estimates: [], criteria: [] } });
    expect(judged.codes[0]).toMatch(/^ledger\//);
  });

  it('shows the failure where the end of a use could not be recorded', async () => {
    const project = await openProject({ [policyPath]: policyWithTestSet('uses: { at-most: 5 }') });
    const path = /\/git\/refs?\/heads(?:\/|%2F)holdout-ledger$/;
    const fail = () =>
      project.github.inject({ kind: 'status', status: 403, method: 'PATCH', path, times: Number.POSITIVE_INFINITY });
    project.github.inject({ kind: 'meanwhile', method: 'POST', path: /\/git\/refs$/, when: 'after', run: fail });
    const judged = await project.judge(await project.propose(better));
    expect(judged).toMatchObject({ exit: 3, codes: ['ledger/not-finished'] });
    expect(project.ledger().map(({ event }) => event)).toEqual(['started']);
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });

  it('leaves approvals open, which fails', async () => {
    const roles = 'roles:\n  qa: ["@bob"]\napprovals: { model: [qa] }\n';
    const project = await openProject({ [policyPath]: `${policyWith('power: 0.8', 'power: 0.8')}\n${roles}` });
    project.github.inject({
      kind: 'status',
      status: 404,
      path: /\/pulls\/7\/reviews/,
      times: Number.POSITIVE_INFINITY,
    });
    const judged = await project.judge(await project.propose(better));
    expect(judged).toMatchObject({ exit: 5, codes: ['github/request'] });
    expect(project.comment()).not.toContain('nothing blocks');
    project.expectNoViolations();
  });
});

describe('E4: evidence that cannot be kept', () => {
  const required = policyWith('evaluation:\n', 'evidence: required\n\nevaluation:\n');

  it('fails the job where the policy requires it, and is a warning where it does not', async () => {
    for (const [policy, exit] of [
      [required, 5],
      [policyWith('power: 0.8', 'power: 0.8'), 0],
    ] as const) {
      const project = await openProject({ [policyPath]: policy });
      const results = await startResults();
      results.inject({ kind: 'status', status: 403, path: /CreateArtifact/, times: Number.POSITIVE_INFINITY });
      const judged = await project.judge(await project.propose(better), {
        inputs: { artifact: 'holdout-evidence' },
        environment: results.environment,
      });
      expect(judged.exit).toBe(exit);
      expect(judged.done.outputs['exit-code']).toBe(String(exit));
      expect(warnings(judged.done.stdout).join('\n')).toContain('artifact');
      expect(project.github.state.checkRuns).toMatchObject([{ conclusion: exit === 0 ? 'success' : 'failure' }]);
      project.expectNoViolations();
    }
  });

  it('fails the job where the step names no artifact', async () => {
    const project = await openProject({ [policyPath]: required });
    expect((await project.judge(await project.propose(better))).exit).toBe(5);
  });
});

describe('E4: results that are too long for a page', () => {
  it('are cut below the limits, with the verdict first', async () => {
    const rows = Buffer.from(goodFiles['test.csv'] ?? '')
      .toString('utf8')
      .split('\n');
    const [header = '', first = ''] = rows;
    const count = 900;
    const test = Array.from({ length: count }, (_, index) =>
      first.replace(/^t0,tP0,A/, `t${index},tP${index},Site number ${index} with a long name of its own`),
    );
    const files = {
      [policyPath]: policyOf(
        { lenient: 'acceptance: {criteria: [{metric: specificity, at-least: 0.9, in: each subgroup}]}' },
        'subgroups: [site]\n',
      ),
      'train.csv': goodFiles['train.csv'] ?? '',
      'test.csv': [header, ...test, ''].join('\n'),
      'predictions.csv': ['row_id,score', ...test.map((_, index) => `t${index},0.05`), ''].join('\n'),
    };
    const policies = ['policy', 'b', 'c', 'd', 'e'].map((name) => `.holdout/${name}.yml`);
    const copies = Object.fromEntries(policies.map((path) => [path, files[policyPath]]));
    const project = await openProject({ ...files, ...copies, 'm.onnx': 'model' });
    const change = await project.propose({ 'm.onnx': 'another model' });
    const judged = await project.judge(change, { inputs: { policy: policies.join('\n') } });
    expect(judged.exit).toBe(1);
    const comment = project.comment();
    expect(comment.length).toBeGreaterThan(50_000);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.split('\n')[0]).toContain('do not merge');
    expect(comment.match(/^## .*do not merge/gm)).toHaveLength(policies.length);
    expect(comment.trimEnd().endsWith('<!-- holdout -->')).toBe(true);
    expect(Buffer.byteLength(judged.done.summary)).toBeLessThan(1024 * 1024);
    const [checkRun] = project.github.state.checkRuns;
    expect(checkRun).toMatchObject({ conclusion: 'failure' });
    expect(checkRun?.summary?.length).toBeLessThanOrEqual(65_535);
    project.expectNoViolations();
  });
});
