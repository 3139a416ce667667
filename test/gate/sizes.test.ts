/** The size of the test set is judged from the manifest alone, before the model is looked at. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';

async function judge(files: Files) {
  const folder = await temporaryFolder(files);
  const { report, exit } = await check({ policyFile: join(folder, '.holdout/policy.yml') });
  return { report, exit, size: report.checks.find(({ id }) => id === 'test-data/size') };
}

const passing = { metric: 'sensitivity', subgroup: {}, bound: { atLeast: 0.3 }, n: 4, effectiveN: 4, needed: 4 };

describe('the size of the test set', () => {
  it('stands in the report', async () => {
    const { report, size } = await judge(caseFiles('passes'));
    expect(report.sizes).toEqual([passing]);
    expect(size).toMatchObject({ status: 'pass', summary: 'Every subgroup is large enough to show its criteria' });
  });

  it.each([
    ['predictions are refused', 'score-nan'],
    ['samples have no prediction', 'prediction-missing'],
  ])('is judged where %s', async (_, name) => {
    const { report, size, exit } = await judge(caseFiles(name));
    expect(exit).not.toBe(0);
    expect(size?.status).toBe('pass');
    expect(report.sizes).toEqual([passing]);
  });

  it.each([
    ['a label is refused', 'manifest-unknown-label'],
    ['subgroups are refused', 'subgroup-bins-text'],
    ['there are no test samples', 'no-test-rows'],
  ])('is not judged where %s, and the gate says why elsewhere', async (_, name) => {
    const { report, size } = await judge(caseFiles(name));
    expect(size?.status).toBe('not-run');
    expect(report.sizes).toBeUndefined();
    expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
  });
});
