/** What happens while a change is judged, between its judgement and its merge, and in a queue. */
import { describe, expect, it } from 'vitest';
import { policyWith } from '../support.ts';
import {
  better,
  bindingOf,
  bindingPath,
  type Change,
  modelPath,
  openProject,
  policyPath,
  policyWithTestSet,
  predictionsPath,
  textOf,
  variant,
  worse,
} from './support.ts';

const counted = policyWithTestSet('uses: { at-most: 5 }');

describe('A4: a head that moves while it is judged', () => {
  it('gets no pass, and no comment that the next run would have to correct', async () => {
    const project = await openProject();
    const judgedHead = await project.propose(better);
    project.github.inject({ kind: 'meanwhile', path: /\/pulls\/7$/, run: () => project.propose(worse) });
    const judged = await project.judge(judgedHead);
    expect(judged.exit).toBe(3);
    // The report is that of the commit: only the job's conclusion says that it is of no use.
    expect(judged).toMatchObject({ codes: [], report: { verdict: 'pass' } });
    expect(judged.done.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '3', 'comment-url': '' });
    expect(judged.done.stdout).toContain('newer commits');
    expect(project.comments()).toEqual([]);
    expect(project.github.state.checkRuns).toMatchObject([{ head_sha: judgedHead.head, conclusion: 'failure' }]);
    project.expectNoViolations();
  });

  it('leaves the comment of the newer run, whichever of the two ends last', async () => {
    const project = await openProject();
    const older = await project.propose(better);
    const newer = async () => {
      expect(await project.judge(await project.propose(worse))).toMatchObject({ exit: 1 });
    };
    project.github.inject({ kind: 'meanwhile', path: /\/pulls\/7$/, run: newer });
    expect(await project.judge(older)).toMatchObject({ exit: 3 });
    expect(project.comment()).toContain('do not merge');
    expect(project.comment()).toContain(`head=${project.github.state.pulls[0]?.head.sha}`);
    project.expectNoViolations();
  });

  it('leaves the comment of the newer run that came after the last look at the head', async () => {
    const project = await openProject();
    const older = await project.propose(better);
    const newer = async () => {
      expect(await project.judge(await project.propose(worse))).toMatchObject({ exit: 1 });
    };
    project.github.inject({ kind: 'meanwhile', method: 'GET', path: /\/issues\/7\/comments/, run: newer });
    const judged = await project.judge(older);
    // The pass is that of the older commit, on which nobody can merge any more.
    expect(judged).toMatchObject({ exit: 0, done: { outputs: { 'comment-url': '' } } });
    expect(project.comment()).toContain('do not merge');
    const conclusions = project.github.state.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion]);
    expect(conclusions.find(([sha]) => sha === older.head)).toEqual([older.head, 'success']);
    expect(conclusions.find(([sha]) => sha !== older.head)?.[1]).toBe('failure');
    project.expectNoViolations();
  });

  it('leaves the comment of a newer run on the same commit', async () => {
    const project = await openProject({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') });
    const change = await project.propose(worse);
    const stricter = async () => {
      await project.commit({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.01') });
      expect(await project.judge(change)).toMatchObject({ exit: 1 });
    };
    project.github.inject({ kind: 'meanwhile', method: 'GET', path: /\/issues\/7\/comments/, run: stricter });
    expect(await project.judge(change)).toMatchObject({ exit: 0 });
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });
});

describe('A4: what is merged', () => {
  const rescored = textOf(better, predictionsPath).replace(/^(b004,0\.\d*)$/m, '$17');

  it('is looked for by its digests: a squash is another commit with the same model', async () => {
    const project = await openProject({ [policyPath]: counted });
    const before = project.tip;
    const change = await project.propose({ ...better, 'notes.md': 'x' });
    expect(await project.judge(change)).toMatchObject({ exit: 0 });
    const squashed = await project.commit({ ...better, 'notes.md': 'y' });
    for (const _ of ['first', 'repeated']) {
      const pushed = await project.judgePush(before, squashed);
      expect(pushed).toMatchObject({ exit: 0, codes: [] });
      expect(pushed.report?.checks.flatMap(({ findings }) => findings)).toContainEqual(
        expect.objectContaining({ code: 'ledger/evidence', args: expect.objectContaining({ commit: change.head }) }),
      );
    }
    expect(project.ledger().map(({ event }) => event)).toEqual(['started', 'finished', 'merged']);
    project.expectNoViolations();
  });

  it.each<[string, Change]>([
    ['another model', { ...better, [modelPath]: 'another model' }],
    [
      'other predictions',
      { ...better, [predictionsPath]: rescored, [bindingPath]: bindingOf(better[modelPath] ?? '', rescored) },
    ],
    ['a model that did not pass', worse],
  ])('has no evidence where the squash has %s', async (_, merged) => {
    const project = await openProject({ [policyPath]: counted });
    const before = project.tip;
    const isWorse = merged === worse;
    expect(await project.judge(await project.propose(isWorse ? worse : better))).toMatchObject({
      exit: isWorse ? 1 : 0,
    });
    const pushed = await project.judgePush(before, await project.commit(merged));
    expect(pushed).toMatchObject({ exit: 3, codes: ['ledger/not-evaluated'] });
    expect(project.ledger().map(({ event }) => event)).toEqual(['started', 'finished']);
    project.expectNoViolations();
  });

  it('without a pull request, by someone who may, has no evidence and counts as no use', async () => {
    const project = await openProject({ [policyPath]: counted });
    const before = project.tip;
    const pushed = await project.judgePush(before, await project.commit(variant(1)));
    expect(pushed).toMatchObject({ exit: 3, codes: ['ledger/not-evaluated'] });
    expect(pushed.report?.estimates).toEqual([]);
    expect(project.ledger()).toEqual([]);
    project.expectNoViolations();
  });

  it('with force is no continuation of what was there', async () => {
    const project = await openProject();
    const old = project.tip;
    const before = await project.commit({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.05') });
    const after = await project.commit(better, 'main', old);
    const pushed = await project.judgePush(before, after);
    expect(pushed.exit).toBe(3);
    expect(pushed.codes).toContain('criteria/history-rewritten');
    project.expectNoViolations();
  });

  it('with a weakened policy in one push is judged by what stood before', async () => {
    const project = await openProject();
    const before = project.tip;
    await project.commit({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') });
    const pushed = await project.judgePush(before, await project.commit(worse));
    expect(pushed).toMatchObject({ exit: 3, codes: ['criteria/model-and-rules', 'performance/decrease'] });
    project.expectNoViolations();
  });
});

describe('A4: a group of a merge queue', () => {
  it('hides no change of rules behind a model', async () => {
    const project = await openProject();
    const { tip } = project;
    const rules = await project.commit({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') }, 'queued-rules');
    const model = await project.commit(worse, 'queued-model', rules);
    expect(await project.judgeGroup(rules, 6)).toMatchObject({ exit: 0, report: { evaluated: false } });
    // GitHub names the group before it as its base, whose rules nobody has merged yet.
    const judged = await project.judgeGroup(model, 7, rules);
    expect(judged).toMatchObject({ exit: 3, codes: ['criteria/model-and-rules', 'performance/decrease'] });
    expect(project.tip).toBe(tip);
    expect(project.comments()).toEqual([]);
    expect(project.github.state.checkRuns.at(-1)).toMatchObject({ head_sha: model, conclusion: 'failure' });
    project.expectNoViolations();
  });

  it('hides no failing model behind a change that touches none', async () => {
    const project = await openProject();
    const model = await project.commit(worse, 'queued-model');
    const harmless = await project.commit({ 'README.md': 'Read me.\n' }, 'queued-harmless', model);
    expect(await project.judgeGroup(harmless, 8, model)).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    project.expectNoViolations();
  });

  it('whose two models were each judged alone is judged by what results', async () => {
    const project = await openProject({ [policyPath]: counted });
    for (const number of [7, 8]) {
      expect(await project.judge(await project.propose(variant(number), { number }))).toMatchObject({ exit: 0 });
    }
    // The second model with the predictions of the first: neither of the two that were seen.
    const mixed = { ...variant(7), [modelPath]: variant(8)[modelPath] ?? '' };
    const judged = await project.judgeGroup(await project.commit(mixed, 'queued'), 8);
    expect(judged).toMatchObject({ exit: 3, codes: ['evaluation/binding-mismatch'] });
    project.expectNoViolations();
  });
});
