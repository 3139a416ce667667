/** Branches that were begun before the approved branch had a policy or a model: being stale removes nothing. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import type { Files } from '../support/temporaryFolder.ts';

const project = caseFiles('passes');

/** `main` gets the whole project after the branch was begun; the branch adds some files. */
async function beginEarly(changes: Files): Promise<TestRepository> {
  const repository = await createRepository({ 'README.md': 'early\n' });
  repository.git('checkout', '--quiet', '-b', 'change');
  await repository.commit(changes);
  repository.git('checkout', '--quiet', 'main');
  await repository.commit(project);
  repository.git('checkout', '--quiet', 'change');
  return repository;
}

async function judge({ root }: TestRepository) {
  const { exit, report } = await check({ policyFile: join(root, '.holdout/policy.yml'), approved: 'main' });
  return { exit, report, codes: report.checks.flatMap(({ findings }) => findings.map(({ code }) => code)) };
}

describe('a branch that was begun before the policy came', () => {
  it('passes untouched where it changes nothing that is judged', async () => {
    const { exit, report, codes } = await judge(await beginEarly({ 'notes.md': 'a note\n' }));
    expect({ exit, evaluated: report.evaluated, codes }).toEqual({
      exit: 0,
      evaluated: false,
      codes: ['criteria/untouched'],
    });
  });

  it('is refused with its cure where it changes predictions for a model that it lacks', async () => {
    const predictions = String(project['predictions.csv']);
    const { exit, report } = await judge(await beginEarly({ 'predictions.csv': `${predictions}\n` }));
    const finding = report.checks.find(({ id }) => id === 'scope/static')?.findings[0];
    expect(exit).toBe(2);
    expect(finding).toMatchObject({
      code: 'tree/missing-file',
      args: { cure: 'Merge the approved branch into this one.' },
    });
  });
});

describe('a change that breaks the policy', () => {
  it('is refused with the place of the fault', async () => {
    const repository = await createRepository(project);
    repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit({ '.holdout/policy.yml': 'version: 2\n' });
    expect(await judge(repository)).toMatchObject({ exit: 2, report: { verdict: 'error' } });
  });

  it('is a matter of integrity where it changes the model too', async () => {
    const repository = await createRepository(project);
    repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit({ '.holdout/policy.yml': 'version: 2\n', 'model.onnx': 'another model' });
    const { exit, codes } = await judge(repository);
    expect(exit).toBe(3);
    expect(codes).toContain('criteria/model-and-rules');
  });
});
