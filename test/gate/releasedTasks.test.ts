/** Whole runs that compare with the released model in a regression and with several classes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import type { GateResult } from '../../src/result/run.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Project {
  model: string;
  criterion: string;
  noDecrease: string;
  /** Of test sample i: its label, and what the released and the proposed model predict. */
  label(index: number): string | number;
  released(index: number): string | number;
  proposed(index: number): string | number;
}

const size = 60;

function csv(header: string, rows: readonly (readonly unknown[])[]): string {
  return `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

function predictions(of: (index: number) => unknown): string {
  return csv(
    'id,predicted',
    Array.from({ length: size }, (_, index) => [`t${index}`, of(index)]),
  );
}

/** The gate's result for a change that brings another model with other predictions. */
async function judge({ model, criterion, noDecrease, label, released, proposed }: Project): Promise<GateResult> {
  const rows = Array.from({ length: size }, (_, index) => [`t${index}`, 'test', index % 2 ? 'b' : 'a', label(index)]);
  const files: Files = {
    '.holdout/policy.yml': `version: 1
model: {path: model.bin, ${model}, kind: static}
data: {manifest: data.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, predicted: predicted}}}
acceptance: {criteria: [${criterion}]}
baseline: {released-model: true}
no-decrease: [${noDecrease}]
`,
    'data.csv': csv('id,split,site,label', [['x', 'train', 'a', label(0)], ...rows]),
    'model.bin': 'released',
    'p.csv': predictions(released),
  };
  const folder = await temporaryFolder(files);
  const { report } = await check({ policyFile: join(folder, '.holdout/policy.yml') });
  const binding = {
    model: report.subject.model!.sha256,
    testSet: report.subject.testSet!.digest,
    predictions: sha256(predictions(released)),
  };
  const repository = await createRepository({ ...files, 'p.csv.binding.json': JSON.stringify(binding) });
  const approved = repository.git('rev-parse', 'HEAD');
  await repository.remove('p.csv.binding.json');
  await repository.commit({ 'model.bin': 'proposed', 'p.csv': predictions(proposed) });
  return check({ policyFile: join(repository.root, '.holdout/policy.yml'), approved });
}

describe('a regression', () => {
  // Errors of 2 to 3; those of the proposed model are larger by 0.4 to 0.6, at site b by twice that.
  const project: Project = {
    model: 'task: regression',
    criterion: '{metric: mae, at-most: 10}',
    noDecrease: [
      '{metric: mae, against: released-model, mode: non-inferior, margin: 1}',
      '{metric: mae, against: released-model, mode: non-inferior, margin: 0.8, in: each subgroup}',
    ].join(', '),
    label: (index) => index,
    released: (index) => index + 2 + (index % 10) / 10,
    proposed: (index) => index + 2 + (index % 10) / 10 + (index % 2 ? 1 + (index % 5) / 20 : 0.4 + (index % 5) / 20),
  };

  it('is compared by its mean absolute error, overall and in each subgroup', async () => {
    const { report } = await judge(project);
    expect(report.comparisons.map(({ subgroup, method, status }) => [subgroup, method, status])).toEqual([
      [{}, 'paired-t', 'pass'],
      [{ site: 'a' }, 'paired-t', 'pass'],
      [{ site: 'b' }, 'paired-t', 'fail'],
    ]);
    const check = report.checks.find(({ id }) => id === 'performance/no-decrease')!;
    expect(check.findings).toMatchObject([
      {
        code: 'performance/decrease',
        args: { metric: 'mae', subgroup: { site: 'b' }, difference: expect.closeTo(1.1, 9) },
      },
    ]);
    expect(report.contrasts).toBeUndefined();
  });
});

describe('several classes', () => {
  const classes = ['low', 'mid', 'high'];
  const project: Project = {
    model: 'task: multiclass, classes: [low, mid, high]',
    criterion: '{metric: accuracy, at-least: 0.5}',
    noDecrease: [
      '{metric: accuracy, against: released-model, mode: non-inferior, margin: 0.2}',
      '{metric: "recall:mid", against: released-model, mode: non-inferior, margin: 0.2, method: newcombe}',
    ].join(', '),
    label: (index) => classes[index % 3]!,
    released: (index) => classes[index % 3]!,
    proposed: (index) => (index % 12 === 1 ? 'high' : classes[index % 3]!),
  };

  it('are compared by accuracy and by the recall of a class, with McNemar’s p values beside', async () => {
    const { report } = await judge(project);
    expect(report.comparisons).toMatchObject([
      {
        metric: 'accuracy',
        method: 'tango',
        onlyModel: 0,
        onlyReleased: 5,
        status: 'pass',
        mcnemar: { exact: 0.0625 },
      },
      { metric: 'recall:mid', method: 'newcombe', onlyModel: 0, onlyReleased: 5, status: 'fail' },
    ]);
  });

  it('have contrasts of their proportions', async () => {
    const { report } = await judge(project);
    expect(report.contrasts).toMatchObject([
      { metric: 'accuracy', subgroup: { site: 'a' }, value: 1, worse: false },
      { metric: 'accuracy', subgroup: { site: 'b' }, difference: expect.closeTo(-5 / 30, 12), worse: true },
    ]);
  });
});
