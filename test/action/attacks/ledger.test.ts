/** A record of uses that is set back to what was valid once, or changed. */
import { describe, expect, it } from 'vitest';
import { draft, ledgerOf } from '../../custody/ledgerDrafts.ts';
import {
  better,
  openProject,
  type Project,
  type ProposedChange,
  policyPath,
  policyWithTestSet,
  variant,
} from './support.ts';

const counted = policyWithTestSet('uses: { at-most: 5 }');
const ledgerBranch = 'holdout-ledger';

/** A ledger with one use: a line for its beginning and one for its end. */
async function projectWithUse(): Promise<Project> {
  const project = await openProject({ [policyPath]: counted });
  expect(await project.judge(await project.propose(variant(1), { number: 1 }))).toMatchObject({ exit: 0 });
  expect(project.ledger()).toHaveLength(2);
  return project;
}

/** The change that is judged after the ledger was tampered with. */
function second(project: Project): Promise<ProposedChange> {
  return project.propose(variant(2), { number: 2 });
}

async function expectClosed(project: Project, code: string): Promise<void> {
  const judged = await project.judge(await second(project));
  expect(judged).toMatchObject({ exit: 3, codes: [code] });
  expect(judged.report?.estimates).toEqual([]);
  expect(judged.report?.checks.find(({ id }) => id === 'custody/uses')?.status).toBe('not-run');
  expect(project.comment(2)).toContain('do not merge');
  project.expectNoViolations();
}

describe('A2: the ledger', () => {
  it('set back with force to an older state that is valid in itself is not believed', async () => {
    const project = await projectWithUse();
    project.clone.git('fetch', '--quiet', 'origin', ledgerBranch);
    const older = project.clone.git('rev-parse', 'FETCH_HEAD~1');
    project.push(older, ledgerBranch);
    expect(project.ledger()).toHaveLength(1);
    await expectClosed(project, 'ledger/rolled-back');
    expect(project.tipOf(ledgerBranch)).toBe(older);
  });

  it('deleted is not begun anew', async () => {
    const project = await projectWithUse();
    project.push(undefined, ledgerBranch);
    await expectClosed(project, 'ledger/rolled-back');
    expect(project.ledger()).toEqual([]);
  });

  it('replaced by another valid chain is not believed', async () => {
    const project = await projectWithUse();
    const other = await openProject({ [policyPath]: counted });
    expect(await other.judge(await other.propose(better))).toMatchObject({ exit: 0 });
    project.clone.git('fetch', '--quiet', other.origin.root, ledgerBranch);
    project.push(project.clone.git('rev-parse', 'FETCH_HEAD'), ledgerBranch);
    await expectClosed(project, 'ledger/rolled-back');
  });

  it('deleted and made anew with the other chain is not believed', async () => {
    const project = await projectWithUse();
    project.clone.git('fetch', '--quiet', 'origin', ledgerBranch);
    const older = project.clone.git('rev-parse', 'FETCH_HEAD~1');
    project.push(undefined, ledgerBranch);
    project.push(older, ledgerBranch);
    await expectClosed(project, 'ledger/rolled-back');
  });

  it('shortened by a commit on top, without force, is not believed', async () => {
    const project = await projectWithUse();
    project.clone.git('fetch', '--quiet', 'origin', ledgerBranch);
    const older = project.clone.git('rev-parse', 'FETCH_HEAD~1^{tree}');
    const onTop = project.clone.git('commit-tree', older, '-p', 'FETCH_HEAD', '-m', 'Tidy up');
    project.push(onTop, ledgerBranch);
    expect(project.ledger()).toHaveLength(1);
    await expectClosed(project, 'ledger/rolled-back');
  });

  // As many lines as commits: the states before are not looked at.
  it.fails('replaced by a commit on top, with a line for each commit, is not believed', async () => {
    const project = await projectWithUse();
    const { bytes } = ledgerOf(draft(1), draft(2), draft(3));
    await project.commit({ 'ledger.jsonl': bytes }, ledgerBranch, project.tipOf(ledgerBranch));
    expect(project.ledger()).toHaveLength(3);
    await expectClosed(project, 'ledger/rolled-back');
  });

  it('with a line changed or left out is broken', async () => {
    const project = await projectWithUse();
    const text = project.origin.git('show', `refs/heads/${ledgerBranch}:ledger.jsonl`);
    const lines = text.split('\n');
    const edits = [
      text.replace('"verdict":"pass"', '"verdict":"fail"'),
      [...lines.slice(1)].join('\n'),
      `${text}\n${JSON.stringify({ seq: 3, prev: '0'.repeat(64) })}`,
      text.slice(0, -1),
    ];
    for (const [index, edit] of edits.entries()) {
      await project.commit(
        { 'ledger.jsonl': `${edit}${index === 3 ? '' : '\n'}` },
        ledgerBranch,
        project.tipOf(ledgerBranch),
      );
      expect(await project.judge(await second(project)), String(index)).toMatchObject({
        exit: 3,
        codes: ['ledger/broken'],
      });
    }
    project.expectNoViolations();
  });

  it('whose history GitHub does not show is a warning', async () => {
    const project = await projectWithUse();
    project.github.inject({ kind: 'status', path: /\/activity/, status: 403, times: 20 });
    const judged = await project.judge(await second(project));
    expect(judged.exit).toBe(0);
    expect(judged.allCodes).toContain('ledger/history-unread');
    project.expectNoViolations();
  });
});
