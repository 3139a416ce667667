import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/result/run.ts';
import type { Report } from '../../src/result/schema.ts';
import { writeFiles } from '../support/temporaryFolder.ts';
import {
  below,
  checkOut,
  exampleChange,
  exampleFiles,
  type Finished,
  openPullRequest,
  type PullRequest,
  payloadOf,
  policyWith,
  readOut,
  reportOfCommandLine,
  runAction,
  type Scenario,
} from './support.ts';

interface Judged extends Finished {
  pullRequest: PullRequest;
  files: Record<string, string>;
  report: Report;
  run: Run;
}

/** Opens the pull request, checks its test merge out with depth 1, and runs the Action there. */
async function judge(scenario: Scenario): Promise<Judged> {
  const pullRequest = await openPullRequest(scenario);
  const workspace = await checkOut(pullRequest);
  const finished = await runAction({ workspace: workspace.root, payload: payloadOf(pullRequest) });
  const files = readOut(join(finished.temporary, 'holdout'));
  const report = JSON.parse(files['report.json']!) as Report;
  return { ...finished, pullRequest, files, report, run: JSON.parse(files['run.json']!) as Run };
}

function codesOf({ checks }: Report): string[] {
  return checks.flatMap(({ findings }) => findings.map(({ code }) => code));
}

const stricter = { '.holdout/policy.yml': policyWith('sensitivity, at-least: 0.85', 'sensitivity, at-least: 0.99') };

describe('a pull request', () => {
  it('passes with a better model', async () => {
    const change = exampleChange('retrained');
    const { exit, commands, outputs, summary, files, report, run, stdout, pullRequest, temporary } = await judge({
      approved: exampleFiles(),
      change,
    });
    expect({ exit, commands }).toEqual({ exit: 0, commands: [] });
    expect(outputs).toEqual({
      verdict: 'pass',
      'exit-code': '0',
      'report-path': join(temporary, 'holdout/report.json'),
      'model-digest': createHash('sha256').update(change['model/biopsy.onnx']!).digest('hex'),
      'comment-url': '',
    });
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['overlaps.csv', 'report.json', 'report.md', 'run.json']),
    );
    expect(summary).toContain(files['report.md']!.split('<details>', 1)[0]);
    expect(summary).toMatch(/^## ✅ Holdout: nothing blocks this merge/);
    expect(stdout).toContain('✅ Holdout: nothing blocks this merge');
    expect(report).toMatchObject({ verdict: 'pass', evaluated: true, subject: { policy: { approved: true } } });
    expect(run).toMatchObject({
      approved: { ref: 'main', commit: pullRequest.tip },
      proposed: { commit: pullRequest.head },
      reproduce: `git checkout --detach ${pullRequest.head} && holdout check --approved ${pullRequest.tip}`,
    });
  });

  it('fails with a worse model, in one line at the top of the run', async () => {
    const { exit, commands, outputs, summary, report } = await judge({
      approved: exampleFiles(),
      change: exampleChange('fewer-features'),
    });
    expect(exit).toBe(1);
    expect(commands).toEqual([expect.stringMatching(/^::error::Holdout: do not merge — 1 of \d+ checks blocks$/)]);
    expect(outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(summary).toMatch(/^## ⛔ Holdout: do not merge/);
    expect(codesOf(report)).toContain('performance/decrease');
  });

  it('may not change a model together with its rules', async () => {
    const { exit, commands, outputs, report } = await judge({
      approved: exampleFiles(),
      change: {
        ...exampleChange('fewer-features'),
        '.holdout/policy.yml': policyWith('margin: 0.10', 'margin: 0.20'),
      },
    });
    expect(exit).toBe(3);
    expect(commands).toEqual([expect.stringContaining('integrity does not hold')]);
    expect(outputs).toMatchObject({ verdict: 'fail', 'exit-code': '3' });
    expect(codesOf(report)).toContain('criteria/model-and-rules');
  });

  it('is judged by the newest rules of its branch, not by those of the event or of the merge base', async () => {
    const { exit, report, run, pullRequest } = await judge({
      approved: exampleFiles(),
      change: exampleChange('retrained'),
      later: stricter,
    });
    expect(pullRequest.tip).not.toBe(pullRequest.base);
    expect({ exit, approved: run.approved?.commit }).toEqual({ exit: 1, approved: pullRequest.tip });
    expect(report.criteria).toContainEqual(
      expect.objectContaining({ id: 'sensitivity', bound: { atLeast: 0.99 }, status: 'fail' }),
    );
    expect(codesOf(report)).not.toContain('criteria/model-and-rules');
  });

  it('that changes rules alone is left to its reviewers', async () => {
    const { exit, outputs, report } = await judge({ approved: exampleFiles(), change: stricter });
    expect({ exit, evaluated: report.evaluated }).toEqual({ exit: 0, evaluated: false });
    expect(codesOf(report)).toContain('criteria/rules-only');
    expect(outputs).toMatchObject({ verdict: 'pass', 'model-digest': '' });
  });

  it('that touches nothing of the policy passes with that reason', async () => {
    const { exit, report, summary } = await judge({ approved: exampleFiles(), change: { 'README.md': 'words' } });
    expect({ exit, evaluated: report.evaluated }).toEqual({ exit: 0, evaluated: false });
    expect(codesOf(report)).toContain('criteria/untouched');
    expect(summary).toContain('touches nothing that the policy covers');
  });

  it('that removes the policy fails', async () => {
    const { exit, report } = await judge({ approved: exampleFiles(), change: { '.holdout/policy.yml': null } });
    expect({ exit, codes: codesOf(report) }).toEqual({
      exit: 3,
      codes: expect.arrayContaining(['criteria/policy-removed']),
    });
  });

  it('without a policy on either side is refused, with a report', async () => {
    const { exit, commands, outputs, report, summary } = await judge({
      approved: { 'a.txt': '' },
      change: { 'a.txt': 'a' },
    });
    expect({ exit, codes: codesOf(report) }).toEqual({ exit: 2, codes: ['policy/missing'] });
    expect(commands.at(-1)).toMatch(/^::error::Holdout.*could not judge/);
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2', 'model-digest': '' });
    expect(summary).toContain('there is no policy');
  });

  it('gives the first policy of a repository to its reviewers, marked as not yet approved', async () => {
    const { exit, report } = await judge({ approved: { 'a.txt': '' }, change: exampleFiles() });
    expect({ exit, approved: report.subject.policy?.approved }).toEqual({ exit: 0, approved: false });
  });
});

describe('the report', () => {
  it.each<[string, Scenario]>([
    ['a pass', { approved: exampleFiles(), change: exampleChange('retrained') }],
    ['a fail', { approved: exampleFiles(), change: exampleChange('fewer-features') }],
    ['newer rules', { approved: exampleFiles(), change: exampleChange('retrained'), later: stricter }],
    ['an unrelated change', { approved: exampleFiles(), change: { 'README.md': '' } }],
    // The test merge has the files of the newer branch on disk; the change has not.
    [
      'files that only the approved branch has',
      {
        approved: Object.fromEntries(
          Object.entries(exampleFiles()).filter(([path]) => !path.startsWith('predictions/')),
        ),
        change: { 'model/biopsy.onnx': exampleChange('retrained')['model/biopsy.onnx']! },
        later: exampleChange('retrained'),
      },
    ],
  ])('has the bytes of `holdout check --approved` for %s', async (_name, scenario) => {
    const { files, pullRequest } = await judge(scenario);
    expect(files['report.json']).toBe(await reportOfCommandLine(pullRequest));
  });

  it('has the same bytes whether history, branches and the change itself are here or fetched', async () => {
    const pullRequest = await openPullRequest({
      approved: exampleFiles(),
      change: exampleChange('retrained'),
      later: { 'README.md': 'words' },
    });
    const expected = await reportOfCommandLine(pullRequest);
    for (const options of [['--depth=1'], ['--depth=1000', '+refs/heads/*:refs/remotes/origin/*']]) {
      const workspace = await checkOut(pullRequest, ...options.slice(0, 1));
      if (options[1] !== undefined) workspace.git('fetch', '--quiet', '--depth=1000', 'origin', options[1]);
      const { temporary } = await runAction({ workspace: workspace.root, payload: payloadOf(pullRequest) });
      expect(readOut(join(temporary, 'holdout'))['report.json']).toBe(expected);
    }
  });

  it('counts data outside git, which the commit does not hold', async () => {
    const { 'data/manifest.csv': manifest, ...tracked } = exampleFiles();
    const approved = { ...tracked, '.gitignore': 'data/\n' };
    const pullRequest = await openPullRequest({ approved, change: exampleChange('retrained') });
    const workspace = await checkOut(pullRequest);
    const step = { workspace: workspace.root, payload: payloadOf(pullRequest) };
    const without = await runAction(step);
    expect([without.exit, without.stdout]).toEqual([2, expect.stringContaining('data/manifest.csv')]);
    await writeFiles(workspace.root, { 'data/manifest.csv': manifest! });
    expect((await runAction(step)).exit).toBe(0);
  });
});

describe('several policies', () => {
  const both = { policy: '\n  ./released/.holdout/policy.yml  \r\n\nnext/.holdout/policy.yml\n' };
  const approved = { ...below('released', exampleFiles()), ...below('next', exampleFiles()) };

  async function judgeBoth(change: Scenario['change'], environment: Record<string, string> = {}) {
    const pullRequest = await openPullRequest({ approved, change });
    const workspace = await checkOut(pullRequest);
    const payload = payloadOf(pullRequest);
    const finished = await runAction({ workspace: workspace.root, payload, inputs: both, environment });
    const out = (number: number) => readOut(join(finished.temporary, 'holdout', String(number)));
    return { ...finished, pullRequest, first: out(1), second: out(2) };
  }

  it('are judged one after the other, and the worst of them decides', async () => {
    const change = {
      ...below('released', exampleChange('retrained')),
      ...below('next', exampleChange('fewer-features')),
    };
    const { exit, outputs, commands, summary, first, second, temporary, pullRequest } = await judgeBoth(change);
    expect(exit).toBe(1);
    expect(commands).toEqual(["::error::Holdout: 1 of 2 policies do not pass; the job's summary shows each."]);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      'exit-code': '1',
      'report-path': [1, 2].map((number) => join(temporary, `holdout/${number}/report.json`)).join('\n'),
    });
    expect(outputs['model-digest']).toMatch(/^[0-9a-f]{64}\n[0-9a-f]{64}$/);
    expect(JSON.parse(first['report.json']!).verdict).toBe('pass');
    expect(JSON.parse(second['report.json']!).verdict).toBe('fail');
    const [passing = '', failing = ''] = [first, second].map((one) => one['report.md']!.split('<details>', 1)[0]!);
    expect(summary.indexOf(passing)).toBe(0);
    expect(summary.indexOf(failing)).toBeGreaterThan(passing.length);
    expect(JSON.parse(second['run.json']!).reproduce).toContain('--policy next/.holdout/policy.yml');
    expect(second['report.json']).toBe(await reportOfCommandLine(pullRequest, 'next/.holdout/policy.yml'));
  });

  it.each<[string, Scenario['change'], number]>([
    ['a failed model and a refused policy', { 'next/.holdout/policy.yml': 'version: 2\n' }, 2],
    [
      'a removed policy and a refused one',
      { 'next/.holdout/policy.yml': 'x', 'released/.holdout/policy.yml': null },
      3,
    ],
  ])('give the gravest exit code: %s', async (_name, change, expected) => {
    const failing = below('released', exampleChange('fewer-features'));
    expect((await judgeBoth({ ...failing, ...change })).exit).toBe(expected);
  });

  it('keep an empty line where one has no model digest', async () => {
    const { exit, outputs } = await judgeBoth(below('next', exampleChange('retrained')));
    expect(exit).toBe(0);
    expect(outputs['model-digest']).toMatch(/^\n[0-9a-f]{64}$/);
  });
});
