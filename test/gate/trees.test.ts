/** What the two trees do to a judgement: rules come from the approved commit, everything judged from the proposed one. */
import { createHash } from 'node:crypto';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import type { GateResult } from '../../src/result/run.ts';
import type { CheckStatus, Finding } from '../../src/result/schema.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { type Files, writeFiles } from '../support/temporaryFolder.ts';

const policyPath = '.holdout/policy.yml';
const lockPath = '.holdout/test-set.lock.json';

/** A project whose predictions are not tied to the model, so that a test can change either. */
const { 'predictions.csv.binding.json': _, ...passing } = caseFiles('passes') as Record<string, Buffer>;
const policy = text(passing, policyPath).replace(', binding: required', '');
const project: Files = { ...passing, [policyPath]: policy };
const manifest = text(passing, 'manifest.csv');
const loosened = policy.replace('at-least: 0.3', 'at-least: 0.01');
/** Three of four: the lower limit is 0.19. */
const worsePredictions = text(passing, 'predictions.csv').replace('s08,0.6', 's08,0.2');

function text(files: Files, path: string): string {
  return String(files[path]);
}

/** The project on `main`, and a branch with some changes checked out. */
async function propose(changes: Files, start: Files = project): Promise<TestRepository> {
  const repository = await createRepository(start);
  repository.git('checkout', '--quiet', '-b', 'change');
  await repository.commit(changes);
  return repository;
}

interface Judged extends GateResult {
  approvedFindings: Finding[];
  codes: string[];
  statuses: Record<string, CheckStatus>;
}

async function judge({ root }: TestRepository, policyFile = policyPath): Promise<Judged> {
  const result = await check({ policyFile: join(root, policyFile), approved: 'main' });
  const { checks } = result.report;
  return {
    ...result,
    approvedFindings: checks.find(({ id }) => id === 'criteria/approved')?.findings ?? [],
    codes: checks.flatMap(({ findings }) => findings.map(({ code }) => code)),
    statuses: Object.fromEntries(checks.map(({ id, status }) => [id, status])),
  };
}

describe('a change that alters rules alone', () => {
  it('passes unevaluated, and says which keys differ', async () => {
    const { exit, report, approvedFindings } = await judge(await propose({ [policyPath]: loosened }));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ verdict: 'pass', evaluated: false, criteria: [], estimates: [] });
    expect(approvedFindings).toEqual([
      {
        code: 'criteria/rules-changed',
        severity: 'note',
        args: { files: [policyPath], keys: ['acceptance.criteria[0].at-least'] },
      },
      { code: 'criteria/rules-only', severity: 'note', args: {} },
    ]);
  });

  it('includes the lock', async () => {
    const { exit, approvedFindings } = await judge(await propose({ [lockPath]: '{}' }));
    expect(exit).toBe(0);
    expect(approvedFindings.map(({ code }) => code)).toEqual(['criteria/rules-changed', 'criteria/rules-only']);
  });

  it('shows no clause', async () => {
    const { report } = await judge(await propose({ [policyPath]: loosened }));
    expect(report.traceability.filter(({ status }) => status === 'shown')).toEqual([]);
  });
});

describe('a change that alters the model', () => {
  it('is judged by the approved rules', async () => {
    const { exit, report, approvedFindings } = await judge(await propose({ 'model.onnx': 'another model\n' }));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ evaluated: true, subject: { policy: { approved: true } } });
    expect(approvedFindings).toEqual([]);
    expect(report.subject.model?.sha256).toBe(createHash('sha256').update('another model\n').digest('hex'));
  });

  it('fails with 1 where it is worse', async () => {
    const { exit, report } = await judge(await propose({ 'predictions.csv': worsePredictions }));
    expect(exit).toBe(1);
    expect(report.criteria).toMatchObject([{ reason: 'not-demonstrated' }]);
  });

  it('and loosens a rule fails with 3, is judged by the approved rule, and still reports every check', async () => {
    const changed = { 'predictions.csv': worsePredictions, 'model.onnx': 'another\n', [policyPath]: loosened };
    const { exit, report, approvedFindings, statuses } = await judge(await propose(changed));
    expect(exit).toBe(3);
    expect(report).toMatchObject({ verdict: 'fail', evaluated: true });
    expect(approvedFindings).toMatchObject([
      {
        code: 'criteria/model-and-rules',
        severity: 'block',
        args: { model: ['model.onnx', 'predictions.csv'], rules: [policyPath] },
      },
      { code: 'criteria/rules-changed' },
    ]);
    expect(report.criteria).toMatchObject([{ bound: { atLeast: 0.3 }, reason: 'not-demonstrated' }]);
    expect(statuses).toMatchObject({ 'independence/patient': 'pass', 'performance/criteria': 'fail' });
  });

  it('and its lock fails with 3', async () => {
    const { exit, codes } = await judge(await propose({ 'model.onnx': 'another\n', [lockPath]: '{}' }));
    expect(exit).toBe(3);
    expect(codes).toContain('criteria/model-and-rules');
  });

  it('and moves it in the policy at the same time fails with 3', async () => {
    const repository = await propose({
      'model-2.onnx': 'another\n',
      [policyPath]: policy.replace('path: model.onnx', 'path: model-2.onnx'),
    });
    const { exit, approvedFindings } = await judge(repository);
    expect(exit).toBe(3);
    expect(approvedFindings).toMatchObject([{ args: { model: ['model-2.onnx'], rules: [policyPath] } }, {}]);
  });

  it('by deleting it fails with 3', async () => {
    const repository = await propose({});
    await repository.remove('model.onnx');
    await repository.commit();
    const { exit, codes, report } = await judge(repository);
    expect(exit).toBe(3);
    expect(codes).toContain('scope/model-removed');
    expect(report.subject.model).toBeUndefined();
  });

  it('by deleting it from the commit and leaving it on disk fails with 3', async () => {
    const repository = await propose({});
    repository.git('rm', '--quiet', '--cached', 'model.onnx');
    repository.commitIndex();
    const { exit, codes } = await judge(repository);
    expect(exit).toBe(3);
    expect(codes).toContain('scope/model-removed');
  });

  it('by a symbolic link is refused, and every other check is reported', async () => {
    const repository = await propose({});
    await repository.remove('model.onnx');
    await symlink('manifest.csv', join(repository.root, 'model.onnx'));
    await repository.commit();
    const { exit, codes, statuses } = await judge(repository);
    expect(exit).toBe(2);
    expect(codes).toContain('tree/not-regular');
    expect(statuses).toMatchObject({
      'policy/valid': 'pass',
      'scope/static': 'error',
      'independence/patient': 'pass',
      'performance/criteria': 'pass',
    });
  });
});

describe('a change that alters data', () => {
  it('is evaluated', async () => {
    const { exit, report, codes } = await judge(await propose({ 'manifest.csv': manifest.replace('p02', 'p05') }));
    expect(exit).toBe(1);
    expect(report.evaluated).toBe(true);
    expect(codes).toContain('independence/overlap');
  });

  it('and rules is evaluated by the approved rules', async () => {
    const lenient = `${policy}\nindependence:\n  patient: {shared: Never mind}\n`;
    const repository = await propose({ 'manifest.csv': manifest.replace('p02', 'p05'), [policyPath]: lenient });
    const { exit, report, approvedFindings, statuses } = await judge(repository);
    expect(exit).toBe(1);
    expect(report.evaluated).toBe(true);
    expect(approvedFindings).toMatchObject([{ code: 'criteria/rules-changed' }]);
    expect(statuses['independence/patient']).toBe('fail');
  });

  it('of the test set fails with 3, with or without a new lock', async () => {
    const relabelled = { 'manifest.csv': manifest.replace('s05,test,p05,malignant', 's05,test,p05,benign') };
    expect((await judge(await propose(relabelled))).exit).toBe(3);
    const { exit, codes } = await judge(await propose({ ...relabelled, [lockPath]: '{}' }));
    expect(exit).toBe(3);
    expect(codes).toContain('custody/lock-mismatch');
  });
});

describe('a change that touches nothing the policy cares for', () => {
  it('passes as untouched', async () => {
    const { exit, report, approvedFindings } = await judge(await propose({ 'README.md': '# Project\n' }));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ verdict: 'pass', evaluated: false });
    expect(approvedFindings).toEqual([{ code: 'criteria/untouched', severity: 'note', args: {} }]);
  });

  it('is told apart from a file whose name only begins like the model’s', async () => {
    const { report } = await judge(await propose({ 'model.onnx.txt': 'notes\n' }));
    expect(report.evaluated).toBe(false);
  });

  it('and no change at all is evaluated', async () => {
    const repository = await createRepository(project);
    const { exit, report } = await judge(repository);
    expect(exit).toBe(0);
    expect(report.evaluated).toBe(true);
  });
});

describe('a stale branch', () => {
  it('is judged by the rules of the tip, and is not charged with what changed there', async () => {
    const repository = await propose({ 'predictions.csv': worsePredictions });
    repository.git('checkout', '--quiet', 'main');
    await repository.commit({ [policyPath]: policy.replace('at-least: 0.3', 'at-least: 0.15') });
    repository.git('checkout', '--quiet', 'change');
    const { exit, report, approvedFindings } = await judge(repository);
    expect(approvedFindings).toEqual([]);
    expect(report.criteria).toMatchObject([{ bound: { atLeast: 0.15 }, reason: 'pass' }]);
    expect(exit).toBe(0);
  });

  it('cannot keep an old rule by being stale', async () => {
    const repository = await propose({ 'model.onnx': 'another\n' });
    repository.git('checkout', '--quiet', 'main');
    await repository.commit({ [policyPath]: policy.replace('at-least: 0.3', 'at-least: 0.9') });
    repository.git('checkout', '--quiet', 'change');
    const { exit, report } = await judge(repository);
    expect(exit).toBe(1);
    expect(report.criteria).toMatchObject([{ bound: { atLeast: 0.9 }, reason: 'too-few' }]);
  });
});

describe('adopting', () => {
  const { [policyPath]: __, ...withoutPolicy } = project;

  it('uses the proposed policy and says so', async () => {
    const { exit, report, approvedFindings } = await judge(await propose({ [policyPath]: policy }, withoutPolicy));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ evaluated: true, subject: { policy: { approved: false } } });
    expect(approvedFindings).toEqual([{ code: 'criteria/adopting', severity: 'warn', args: {} }]);
  });

  it('fails where the checks fail', async () => {
    const changes = { [policyPath]: policy, 'predictions.csv': worsePredictions };
    expect((await judge(await propose(changes, withoutPolicy))).exit).toBe(1);
  });

  it('needs the policy in the commit, not on disk', async () => {
    const repository = await propose({ 'README.md': 'x' }, withoutPolicy);
    await writeFiles(repository.root, { [policyPath]: policy });
    const { exit, codes } = await judge(repository);
    expect(exit).toBe(2);
    expect(codes).toContain('policy/missing');
  });

  it('needs the lock in the commit, not on disk', async () => {
    const { [lockPath]: lock, ...withoutLock } = withoutPolicy;
    const repository = await propose({ [policyPath]: policy }, withoutLock);
    await writeFiles(repository.root, { [lockPath]: lock ?? '' });
    const { exit, codes } = await judge(repository);
    expect(exit).toBe(3);
    expect(codes).toContain('custody/lock-missing');
  });

  it('fails with 3 while another approved policy governs the model', async () => {
    const repository = await propose({ '.holdout/second.yml': loosened });
    const { exit, approvedFindings } = await judge(repository, '.holdout/second.yml');
    expect(exit).toBe(3);
    expect(approvedFindings).toEqual([
      {
        code: 'criteria/policy-moved',
        severity: 'block',
        args: { path: '.holdout/second.yml', approved: policyPath },
      },
    ]);
  });

  it('fails with 3 as well where that policy lies elsewhere, or governs the folder that the model is in', async () => {
    const byFolder = policy.replace('path: model.onnx', 'path: models');
    const elsewhere = { ...withoutPolicy, 'gates.yaml': byFolder, 'models/a.onnx': 'one of them\n' };
    const ofOne = loosened.replace('path: model.onnx', 'path: models/a.onnx');
    const { exit, approvedFindings } = await judge(await propose({ [policyPath]: ofOne }, elsewhere));
    expect(exit).toBe(3);
    expect(approvedFindings).toMatchObject([{ code: 'criteria/policy-moved', args: { approved: 'gates.yaml' } }]);
  });

  it('is allowed for a second model', async () => {
    const second = policy.replace('path: model.onnx', 'path: second.onnx');
    const repository = await propose({ '.holdout/second.yml': second, 'second.onnx': 'a second model\n' });
    const { exit, approvedFindings } = await judge(repository, '.holdout/second.yml');
    expect(exit).toBe(0);
    expect(approvedFindings).toMatchObject([{ code: 'criteria/adopting' }]);
  });
});

describe('an approved policy', () => {
  it('that is deleted fails with 3, and everything is judged by it', async () => {
    const repository = await propose({});
    await repository.remove(policyPath);
    await repository.commit();
    const { exit, approvedFindings, report } = await judge(repository);
    expect(exit).toBe(3);
    expect(approvedFindings).toMatchObject([
      { code: 'criteria/policy-removed', severity: 'block', args: { path: policyPath } },
      { code: 'criteria/rules-changed' },
    ]);
    expect(report.criteria).toMatchObject([{ reason: 'pass' }]);
  });

  it('that is moved fails with 3, by its old path and by its new one', async () => {
    const repository = await propose({ 'gates/.holdout/policy.yml': policy, '.holdout/gate.yml': policy });
    await repository.remove(policyPath);
    await repository.commit();
    expect((await judge(repository)).exit).toBe(3);
    const { exit, codes } = await judge(repository, '.holdout/gate.yml');
    expect(exit).toBe(3);
    expect(codes).toContain('criteria/policy-moved');
  });

  it('that becomes a symbolic link is refused', async () => {
    const repository = await propose({ 'loose.yml': loosened });
    await repository.remove(policyPath);
    await symlink('../loose.yml', join(repository.root, policyPath));
    await repository.commit();
    const { exit, codes } = await judge(repository);
    expect(exit).toBe(2);
    expect(codes).toContain('tree/not-regular');
  });

  it('that becomes unreadable is refused with its line', async () => {
    const { exit, report } = await judge(await propose({ [policyPath]: policy.replace('at-least', 'at-lest') }));
    expect(exit).toBe(2);
    expect(report.checks[0]).toMatchObject({ id: 'policy/valid', status: 'error', findings: [{ args: { line: 17 } }] });
  });
});

describe('the working folder', () => {
  it('changes nothing while it is dirty', async () => {
    const repository = await propose({ 'model.onnx': 'another\n' });
    const clean = await judge(repository);
    await writeFiles(repository.root, {
      'predictions.csv': 'nonsense',
      'manifest.csv': manifest.replace('p02', 'p05'),
      [policyPath]: 'nonsense: true\n',
      [lockPath]: '{}',
    });
    await rm(join(repository.root, 'model.onnx'));
    expect((await judge(repository)).report).toEqual(clean.report);
  });

  it('gives data outside git, which is evaluated and noted', async () => {
    const { 'manifest.csv': data, 'predictions.csv': predictions, ...inGit } = project;
    const repository = await propose({ 'README.md': 'x' }, { ...inGit, '.gitignore': '*.csv\n' });
    await writeFiles(repository.root, { 'manifest.csv': data ?? '', 'predictions.csv': predictions ?? '' });
    const { exit, report } = await judge(repository);
    expect(exit).toBe(0);
    expect(report.evaluated).toBe(true);
    expect(report.checks.find(({ id }) => id === 'data/manifest')?.findings).toEqual([
      { code: 'scope/outside-git', severity: 'note', args: { files: ['predictions.csv', 'manifest.csv'] } },
    ]);
    await writeFile(join(repository.root, 'manifest.csv'), manifest.replace('p02', 'p05'));
    expect((await judge(repository)).exit).toBe(1);
  });

  it('is not filtered: line endings of a checkout do not matter', async () => {
    const repository = await propose(
      { 'model.onnx': 'another\n' },
      { ...project, '.gitattributes': '* text eol=crlf\n' },
    );
    await rm(join(repository.root, 'manifest.csv'));
    repository.git('checkout', '--', 'manifest.csv');
    const { exit, report } = await judge(repository);
    expect(exit).toBe(0);
    const { sha256 } = report.subject.files.find(({ path }) => path === 'manifest.csv') ?? {};
    expect(sha256).toBe(createHash('sha256').update(manifest).digest('hex'));
  });
});

describe('a policy in a folder of its own', () => {
  const inFolder = Object.fromEntries(Object.entries(project).map(([path, bytes]) => [`models/biopsy/${path}`, bytes]));

  it('has its own root, and ignores changes elsewhere', async () => {
    const repository = await propose({ 'model.onnx': 'of another project\n' }, inFolder);
    const { exit, approvedFindings } = await judge(repository, `models/biopsy/${policyPath}`);
    expect(exit).toBe(0);
    expect(approvedFindings).toEqual([{ code: 'criteria/untouched', severity: 'note', args: {} }]);
  });

  it('is judged with paths from that root', async () => {
    const repository = await propose(
      { 'models/biopsy/model.onnx': 'another\n', [`models/biopsy/${policyPath}`]: loosened },
      inFolder,
    );
    const { exit, approvedFindings } = await judge(repository, `models/biopsy/${policyPath}`);
    expect(exit).toBe(3);
    expect(approvedFindings).toMatchObject([{ args: { model: ['model.onnx'], rules: [policyPath] } }, {}]);
  });

  it('cannot be moved away from its model', async () => {
    const outer = loosened
      .replace('path: model.onnx', 'path: models/biopsy/model.onnx')
      .replace('manifest: manifest.csv', 'manifest: models/biopsy/manifest.csv')
      .replace('path: predictions.csv', 'path: models/biopsy/predictions.csv');
    const repository = await propose({ [policyPath]: outer }, inFolder);
    const { exit, approvedFindings } = await judge(repository);
    expect(exit).toBe(3);
    expect(approvedFindings).toMatchObject([
      { code: 'criteria/policy-moved', args: { path: policyPath, approved: `models/biopsy/${policyPath}` } },
    ]);
  });
});

describe('refs', () => {
  it('that do not exist fail with 3', async () => {
    const repository = await createRepository(project);
    const { exit, report } = await check({ policyFile: join(repository.root, policyPath), approved: 'no-such-branch' });
    expect(exit).toBe(3);
    expect(report.checks[0]?.findings).toMatchObject([{ code: 'tree/unknown-ref' }]);
  });
});
