/** Rules that are set back to what was valid once. */
import { describe, expect, it } from 'vitest';
import { exampleFiles, policyWith } from '../support.ts';
import { better, edited, openProject, policyPath, policyWithTestSet, textOf, variant, worse } from './support.ts';

const counted = policyWithTestSet('uses: { at-most: 5 }');
/** Lets the worse model pass. */
const easy = edited(counted, ['margin: 0.10', 'margin: 0.50']);

describe('A2: the approved branch', () => {
  it('pushed back to an older policy with force is told by the ledger', async () => {
    const project = await openProject({ [policyPath]: easy });
    const old = project.tip;
    const strict = await project.commit({ [policyPath]: counted });
    expect(await project.judge(await project.propose(better))).toMatchObject({ exit: 0 });
    project.push(old, 'main');
    const judged = await project.judge(await project.propose(worse, { number: 8 }));
    expect(judged).toMatchObject({ exit: 3, codes: ['ledger/approved-rewritten'] });
    // The test set stays closed, so that the old rules yield no numbers either.
    expect(judged.report?.estimates).toEqual([]);
    expect(project.ledger()).toHaveLength(2);
    expect(project.comment(8)).toContain('rewritten');
    // The branch that was restored is judged as before.
    project.push(strict, 'main');
    const restored = await project.judge(await project.propose(worse, { number: 8 }));
    expect(restored).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    project.expectNoViolations();
  });

  it('may go forward: the older policy brought back by a commit is a warning, which counts as a use of its own', async () => {
    const project = await openProject({ [policyPath]: easy });
    expect(await project.judge(await project.propose(worse))).toMatchObject({ exit: 0 });
    await project.commit({ [policyPath]: counted });
    expect(await project.judge(await project.propose(worse))).toMatchObject({ exit: 1 });
    await project.commit({ [policyPath]: easy });
    const returned = await project.judge(await project.propose(variant(1), { number: 8 }));
    expect(returned).toMatchObject({ exit: 0, codes: [] });
    expect(returned.allCodes).toContain('ledger/policy-returned');
    expect(returned.report?.subject.testSet?.use).toEqual({ number: 3, atMost: 5 });
    expect(project.comment(8)).toContain('older version of the policy is in force again');
    project.expectNoViolations();
  });

  it('gives its newest rules to a branch that was begun under old ones, and to a run that is repeated', async () => {
    const project = await openProject({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') });
    const stale = await project.propose(worse);
    project.clone.git('checkout', '--quiet', '--detach', project.tip);
    project.clone.addEmptyCommits('main', 200);
    project.push(project.clone.git('rev-parse', 'main'), 'main');
    await project.commit({ [policyPath]: textOf(exampleFiles(), policyPath) });
    // The event still names the base of before.
    const judged = await project.judge(stale);
    expect(judged).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    expect(judged.report?.subject.policy).toMatchObject({ approved: true });
    project.expectNoViolations();
  });
});

describe('A2: a pull request that is turned to another branch', () => {
  it('while it is judged gets no pass and no comment by the rules of the first', async () => {
    const project = await openProject();
    await project.commit({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') }, 'release/old');
    const change = await project.propose(worse, { baseRef: 'release/old', from: project.tip });
    const turn = async () => {
      project.github.state.pulls[0]!.base.ref = 'main';
    };
    project.github.inject({ kind: 'meanwhile', path: /\/pulls\/7$/, run: turn });
    const judged = await project.judge(change);
    expect(judged.exit).toBe(3);
    expect(judged.done.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '3', 'comment-url': '' });
    expect(judged.done.stdout).toContain('another base branch');
    expect(project.comments()).toEqual([]);
    expect(project.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    // The event `edited` starts the run that decides.
    const again = await project.judge({ ...change, baseRef: 'main', base: project.tip });
    expect(again).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });

  it('leaves no evidence for the branch that it comes to in the end', async () => {
    const project = await openProject({ [policyPath]: counted });
    await project.commit({ [policyPath]: easy }, 'release/old');
    const before = project.tip;
    expect(await project.judge(await project.propose(worse, { baseRef: 'release/old' }))).toMatchObject({ exit: 0 });
    const after = await project.commit(worse);
    const pushed = await project.judgePush(before, after);
    expect(pushed).toMatchObject({ exit: 3, codes: ['ledger/not-evaluated'] });
    project.expectNoViolations();
  });
});
