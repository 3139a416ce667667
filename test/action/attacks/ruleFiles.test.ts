/** Rules outside the policy that are moved together with a model, and changes of rules that are hidden. */
import { describe, expect, it } from 'vitest';
import { exampleFiles, policyWith } from '../support.ts';
import { caller, expectMoveFails, intendedUse, type Move, workflow } from './goalposts.ts';
import { better, type Change, lockPath, modelPath, openProject, policyPath, textOf, worse } from './support.ts';

const lock = textOf(exampleFiles(), lockPath);

const moves: readonly Move[] = [
  { name: 'the lock', change: { [lockPath]: lock.replace('"rows": 347', '"rows": 346') }, rule: lockPath },
  { name: 'the lock removed', change: { [lockPath]: null }, rule: lockPath },
  {
    name: 'the document of the baseline',
    change: { 'docs/cytology-reading.md': 'Worse than was said.\n' },
    rule: 'docs/cytology-reading.md',
  },
  {
    name: 'the intended use',
    change: { 'docs/intended-use.md': `${intendedUse}And alone.\n` },
    rule: 'docs/intended-use.md',
  },
  {
    name: 'the workflow that runs Holdout',
    change: { '.github/workflows/holdout.yml': workflow.replace('on: pull_request', 'on: workflow_dispatch') },
    rule: '.github/workflows/holdout.yml',
  },
  {
    name: 'the workflow that calls it',
    change: { '.github/workflows/gate.yml': caller.replace('on: pull_request', 'on: workflow_dispatch') },
    rule: '.github/workflows/gate.yml',
  },
  {
    name: 'the workflow removed',
    change: { '.github/workflows/holdout.yml': null },
    rule: '.github/workflows/holdout.yml',
  },
  {
    name: 'the workflow under another name',
    change: { '.github/workflows/holdout.yml': null, '.github/workflows/ci.yml': workflow },
    rule: '.github/workflows/ci.yml',
  },
];

describe('A1: a model that is changed together with', () => {
  it.each(moves)('$name', expectMoveFails);
});

describe('A1: a change of rules', () => {
  it('alone binds nobody before it is merged: a worse model is judged by what is approved then', async () => {
    const project = await openProject();
    const easy = policyWith('margin: 0.10', 'margin: 0.50');
    const rules = await project.judge(await project.propose({ [policyPath]: easy }, { number: 6 }));
    expect(rules).toMatchObject({ exit: 0, report: { evaluated: false } });
    const model = await project.judge(await project.propose(worse));
    expect(model).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    await project.commit({ [policyPath]: easy });
    expect(await project.judge(await project.propose(worse, { number: 8 }))).toMatchObject({ exit: 0 });
    project.expectNoViolations();
  });

  it('alone is told to its reviewers: which files and keys it changes', async () => {
    const project = await openProject();
    const { exit } = await project.judge(
      await project.propose({ [policyPath]: policyWith('margin: 0.10', 'margin: 0.50') }),
    );
    expect(exit).toBe(0);
    expect(project.comment()).toContain('<code>no-decrease&#91;3&#93;&#46;margin</code>');
  });

  it('is seen though a second merge base hides it', async () => {
    const weak = policyWith('margin: 0.10', 'margin: 0.50');
    const project = await openProject({ [policyPath]: weak });
    const begun = project.tip;
    // A harmless change is merged with its commits, beside the change that makes the rules stricter.
    const harmless = await project.commit({ 'README.md': 'Read me.\n' }, 'harmless', begun);
    const strict = await project.commit({ [policyPath]: textOf(exampleFiles(), policyPath) });
    project.clone.git('checkout', '--quiet', '--detach', strict);
    project.clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', harmless);
    project.push(project.clone.git('rev-parse', 'HEAD'), 'main');
    // The other merge of the two keeps the old rules: against one of the two merge bases, nothing changes in them.
    for (const first of [harmless, strict]) {
      const second = first === harmless ? strict : harmless;
      project.clone.git('checkout', '--quiet', '--detach', harmless);
      const tree = project.clone.git('rev-parse', 'HEAD^{tree}');
      const crossed = project.clone.git('commit-tree', tree, '-p', first, '-p', second, '-m', 'Merge');
      const change = await project.propose(better, { from: crossed, number: first === harmless ? 7 : 8 });
      expect(project.clone.git('show', `HEAD:${policyPath}`)).toContain('0.50');
      const { exit, codes } = await project.judge(change);
      expect({ exit, codes }).toEqual({ exit: 3, codes: ['criteria/model-and-rules'] });
    }
    project.expectNoViolations();
  });

  it('is seen though a second merge base lies far behind', async () => {
    const weak = policyWith('margin: 0.10', 'margin: 0.50');
    const project = await openProject({ [policyPath]: weak });
    const harmless = await project.commit({ 'README.md': 'Read me.\n' }, 'harmless', project.tip);
    const strict = await project.commit({ [policyPath]: textOf(exampleFiles(), policyPath) });
    project.clone.git('branch', '--force', 'long', strict);
    project.clone.addEmptyCommits('long', 100);
    project.clone.git('checkout', '--quiet', '--detach', 'long');
    project.clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', harmless);
    project.push(project.clone.git('rev-parse', 'HEAD'), 'main');
    const tree = project.clone.git('rev-parse', `${harmless}^{tree}`);
    const crossed = project.clone.git('commit-tree', tree, '-p', harmless, '-p', strict, '-m', 'Merge');
    const change = await project.propose(better, { from: crossed });
    expect(project.clone.git('show', `HEAD:${policyPath}`)).toContain('0.50');
    expect((await project.judge(change)).codes).toContain('criteria/model-and-rules');
  });

  it('hidden by a name that differs only in case is refused', async () => {
    const project = await openProject();
    const twins: Change[] = [
      { '.holdout/Policy.yml': textOf(exampleFiles(), policyPath) },
      { '.HOLDOUT/notes.md': 'x' },
      { [modelPath.toUpperCase().replace('.ONNX', '.onnx').replace('MODEL', 'model')]: 'another model' },
    ];
    for (const [index, change] of twins.entries()) {
      const judged = await project.judge(await project.propose(change, { number: 7 + index }));
      expect(judged, String(index)).toMatchObject({ exit: 2, codes: ['tree/case-collision'] });
    }
  });
});
