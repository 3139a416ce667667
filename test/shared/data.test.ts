/** Two published data sets through the whole gate, against counts made without Holdout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import { checkSplits } from '../../src/gate/splits.ts';
import { defaultMissing } from '../../src/policy/policy.ts';
import type { BinaryConfusion, Report, Split, Subgroup } from '../../src/result/schema.ts';
import { expectClose } from '../statistics/closeness.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const shared = join(process.env.HOLDOUT_SHARED ?? '../shared', 'data');

interface OverlapFacts {
  entities: number;
  [rows: `rows_${string}`]: number;
}

function read(dataSet: string): { manifest: string; facts: Record<string, never> & Record<string, unknown> } {
  const manifest = readFileSync(join(shared, dataSet, 'manifest.csv'), 'utf8');
  return { manifest, facts: JSON.parse(readFileSync(join(shared, dataSet, 'facts.json'), 'utf8')) };
}

/** The predictions file that a score column of the manifest's test rows makes. */
function predictionsFrom(manifest: string, score: string): string {
  const [header = '', ...lines] = manifest.trimEnd().split('\n');
  const names = header.split(',');
  const at = (name: string) => names.indexOf(name);
  const rows = lines.map((line) => line.split(',')).filter((cells) => cells[at('split')] === 'test');
  return ['sample_id,score', ...rows.map((cells) => `${cells[at('sample_id')]},${cells[at(score)]}`), ''].join('\n');
}

interface PolicyParts {
  label: string;
  entities: string;
  threshold: number;
  subgroups: string;
}

async function judge(manifest: string, score: string, parts: PolicyParts): Promise<Report> {
  const root = await temporaryFolder({
    'manifest.csv': manifest,
    'predictions.csv': predictionsFrom(manifest, score),
    'model.onnx': 'scores made elsewhere\n',
    'policy.yml': `
version: 1
model: {path: model.onnx, task: binary, classes: [0, 1], positive: 1}
data:
  manifest: manifest.csv
  columns: {sample: sample_id, split: split, label: ${parts.label}, entities: ${parts.entities}}
evaluation:
  predictions: {path: predictions.csv, columns: {sample: sample_id, score: score}}
  threshold: ${parts.threshold}
subgroups: ${parts.subgroups}
acceptance: {cluster: patient, criteria: [{metric: auroc, at-least: 0.6}]}
`,
  });
  return (await check({ policyFile: join(root, 'policy.yml') })).report;
}

function estimate(report: Report, metric: string, subgroup: Subgroup) {
  const name = JSON.stringify(subgroup);
  return report.estimates.find((one) => one.metric === metric && JSON.stringify(one.subgroup) === name);
}

function overlapFindings(report: Report, kind: string) {
  const { findings = [] } = report.checks.find(({ id }) => id === `independence/${kind}`) ?? {};
  return findings.filter(({ code }) => code === 'independence/overlap');
}

/** `{}` for `all`, else the column and value that `column=value` names. */
function subgroupOf(name: string): Subgroup {
  const [column = '', value] = name.split('=');
  return value === undefined ? {} : { [column]: value };
}

function splitsOf(manifest: string, entities: Record<string, string>) {
  const splits = new Map<string, Split>([
    ['train', 'train'],
    ['validation', 'validation'],
    ['test', 'test'],
  ]);
  return checkSplits({
    files: [{ source: { file: 'manifest.csv', open: () => Readable.from([Buffer.from(manifest)]) } }],
    sample: 'sample_id',
    split: 'split',
    splits,
    entities: Object.entries(entities).map(([kind, column]) => ({ kind, columns: [column] })),
    missing: new Set(defaultMissing),
  });
}

describe('CBIS-DDSM', () => {
  const { manifest, facts } = read('cbis-ddsm');
  const parts: PolicyParts = {
    label: 'label_malignant',
    entities: '{patient: patient_id, object: object_id, image: image_id}',
    threshold: 4,
    subgroups: '[abnormality, view, breast_density]',
  };
  const overlapOf = (facts: OverlapFacts) => ({
    code: 'independence/overlap',
    severity: 'block',
    args: {
      between: ['train', 'test'],
      entities: facts.entities,
      samples: { train: facts.rows_train, test: facts.rows_test },
    },
  });
  const patient = facts.patient as unknown as { overlap: Record<string, OverlapFacts>; rows: Record<string, number> };
  const image = facts.image as unknown as Record<string, OverlapFacts>;

  it('finds the patients and images in both splits, and no object', async () => {
    const gate = await judge(manifest, 'score_birads', parts);
    const { report: splits } = await splitsOf(manifest, {
      patient: 'patient_id',
      object: 'object_id',
      image: 'image_id',
    });
    for (const report of [gate, splits]) {
      expect(overlapFindings(report, 'patient')).toMatchObject([overlapOf(patient.overlap['test|train']!)]);
      expect(overlapFindings(report, 'image')).toMatchObject([overlapOf(image['test|train']!)]);
      expect(overlapFindings(report, 'object')).toEqual([]);
      expect(report.subject.samples).toEqual({ ...patient.rows, validation: 0 });
    }
  });

  it('counts and ranks as the facts do, in every subgroup', async () => {
    const report = await judge(manifest, 'score_birads', parts);
    type Facts = { n: number; tp: number; fn: number; fp: number; tn: number; auc: number | null };
    const metrics = facts['test_metrics_score>=4'] as unknown as Record<string, Facts>;
    expect(Object.keys(metrics)).toHaveLength(report.confusion.length);
    for (const [name, { tp, fn, fp, tn, auc }] of Object.entries(metrics)) {
      const subgroup = subgroupOf(name);
      expect(report.confusion, name).toContainEqual({
        subgroup,
        truePositives: tp,
        falseNegatives: fn,
        falsePositives: fp,
        trueNegatives: tn,
        undecidedPositives: 0,
        undecidedNegatives: 0,
      });
      // The facts were computed in doubles by another order of additions.
      expectClose(name, estimate(report, 'auroc', subgroup)?.value, auc, 1e-12);
    }
    expect(estimate(report, 'brier-score', {})).toMatchObject({ value: null });
  });
});

describe('NIH chest X-rays', () => {
  const { manifest, facts } = read('nih-chest-scores');
  const subgroups = '[sex, age_group, view]';
  type Facts = Record<string, number | null>;

  it('finds no patient in two splits', async () => {
    const { report, exit } = await splitsOf(manifest, { patient: 'patient_id' });
    expect(exit).toBe(0);
    expect(overlapFindings(report, 'patient')).toEqual([]);
    expect(report.subject.samples).toEqual(facts.rows);
  });

  for (const disease of ['effusion', 'pneumothorax']) {
    it(`ranks ${disease} as the facts do, in every subgroup`, async () => {
      const report = await judge(manifest, `score_${disease}`, {
        label: `label_${disease}`,
        entities: '{patient: patient_id}',
        threshold: 0.5,
        subgroups,
      });
      expectClose(
        'all',
        estimate(report, 'auroc', {})?.value,
        facts[`auc_${disease}_test`] as unknown as number,
        1e-12,
      );
      const bySubgroup = facts.subgroups_test as unknown as Record<string, Facts>;
      expect(Object.keys(bySubgroup)).toHaveLength(report.confusion.length - 1);
      for (const [name, known] of Object.entries(bySubgroup)) {
        const subgroup = subgroupOf(name);
        const confusion = report.confusion.find((one) => JSON.stringify(one.subgroup) === JSON.stringify(subgroup));
        const {
          truePositives = -1,
          falseNegatives = 0,
          falsePositives = 0,
          trueNegatives = 0,
        } = (confusion ?? {}) as Partial<BinaryConfusion>;
        expect(truePositives + falseNegatives, name).toBe(known[`${disease}_pos`]);
        expect(truePositives + falseNegatives + falsePositives + trueNegatives, name).toBe(known.n);
        expectClose(name, estimate(report, 'auroc', subgroup)?.value, known[`${disease}_auc`] ?? null, 1e-12);
      }
    });
  }
});
