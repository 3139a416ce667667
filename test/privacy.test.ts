/**
 * Ids of patients and samples leave the gate in the row-level evidence alone, such as overlaps.csv. No cell
 * of a manifest or of predictions leaves it otherwise, but the values that name subgroups and the reasons of exclusions.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseTitles } from '../src/compliance/clauses.ts';
import { check } from '../src/gate/check.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { disclose } from '../src/report/disclose.ts';
import { renderMarkdown, renderSummary } from '../src/report/markdown.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { renderJson } from '../src/result/json.ts';
import type { Disclosure } from '../src/result/run.ts';
import { holdout } from './cli/holdout.ts';
import { run } from './report/fixtures.ts';
import { type Files, temporaryFolder } from './support/temporaryFolder.ts';

const evidence = new Set(['overlaps.csv', 'suspected.csv', 'outcomes.csv']);
/** Part of every patient id and of every sample id. */
const canary = /0012345|SMP-77/;

const policy = `version: 1
model: {path: model.onnx, task: binary, classes: [benign, malignant], positive: malignant}
data:
  manifest: manifest.csv
  columns:
    sample: sample
    split: split
    label: label
    entities: {patient: patient, visit: [patient, visit]}
    content: hash
    generated: synthetic
test-set: {lock: .holdout/test-set.lock.json}
evaluation: {predictions: {path: predictions.csv, columns: {sample: sample, score: score}}, threshold: 0.5}
subgroups: [{age: [40]}]
acceptance: {cluster: patient, criteria: [{metric: sensitivity, at-least: 0.3, in: each subgroup}]}
`;

const header = 'sample,split,patient,visit,hash,synthetic,age,label';
const rows = [
  'SMP-7701,train,MRN-0012345,1,h-SMP-77a,no,50,benign',
  'SMP-7702,train,MRN-0012345 ,2,h-SMP-77a,no,50,malignant',
  'SMP-7702,train,#MRN-0012345,3,h-SMP-77b,no,50,malignant',
  'SMP-7703,validation,MRN-0012345,1,h-SMP-77a,no,50,malignant',
  'SMP-7704,test,MRN-0012345,1,h-SMP-77a,no,30,malignant',
  'SMP-7705,test,MRN-0012345,2,h-SMP-77a,no,50,benign',
  'SMP-7706,test,MRN-0012345\u200b,2,h-SMP-77c,no,60,malignant',
];
const predictions = ['sample,score', 'SMP-7704,0.9', 'SMP-7705,0.2', 'SMP-7706,0.7'];

function project(change: { rows?: readonly string[]; predictions?: readonly string[] } = {}): Files {
  return {
    '.holdout/policy.yml': policy,
    'model.onnx': 'model\n',
    'manifest.csv': `${[header, ...(change.rows ?? rows)].join('\n')}\n`,
    'predictions.csv': `${(change.predictions ?? predictions).join('\n')}\n`,
  };
}

/** Everything that a run says, but the row-level evidence. */
async function publishedBy(folder: string, words: readonly string[]): Promise<{ text: string; exit: number | null }> {
  const { stdout, stderr, exit } = await holdout(folder, words);
  const out = join(folder, 'holdout-report');
  const names = await readdir(out).catch(() => []);
  const files = await Promise.all(
    names.filter((name) => !evidence.has(name)).map((name) => readFile(join(out, name), 'utf8')),
  );
  return { text: [stdout, stderr, ...files].join('\n'), exit };
}

/** A row with a cell replaced, to make a reader complain of it. */
function spoil(at: number, from: string, to: string): readonly string[] {
  return rows.map((row, index) => (index === at ? row.replace(from, to) : row));
}

describe('no id is published', () => {
  it('where every kind overlaps, is malformed, repeated and not locked', async () => {
    const folder = await temporaryFolder(project());
    const lock = await publishedBy(folder, ['lock']);
    expect(lock).toMatchObject({ exit: 0 });
    expect(lock.text).not.toMatch(canary);
    expect(await readFile(join(folder, '.holdout/test-set.lock.json'), 'utf8')).not.toMatch(canary);
    const { text, exit } = await publishedBy(folder, ['check']);
    expect(exit).toBe(1);
    expect(text).toMatch(/independence\/overlap/);
    expect(text).not.toMatch(canary);
  });

  it('but in the evidence', async () => {
    const folder = await temporaryFolder(project());
    await holdout(folder, ['check']);
    for (const name of evidence) {
      expect(await readFile(join(folder, 'holdout-report', name), 'utf8'), name).toMatch(canary);
    }
  });

  it.each<[string, Files]>([
    ['unknown split', project({ rows: spoil(0, 'train', 'SMP-77') })],
    ['repeated test sample', project({ rows: spoil(5, 'SMP-7705', 'SMP-7704') })],
    ['unknown label', project({ rows: spoil(4, ',malignant', ',MRN-0012345') })],
    ['text among ages', project({ rows: spoil(4, ',30,', ',MRN-0012345,') })],
    ['unreadable flag', project({ rows: spoil(4, ',no,', ',MRN-0012345,') })],
    ['ragged row', project({ rows: spoil(4, ',30,', ',30,MRN-0012345,') })],
    ['stray quote', project({ rows: spoil(4, 'MRN', '"MRN-0012345"x') })],
    ['blank line', project({ rows: ['', ...rows] })],
    ['control character', project({ rows: spoil(4, 'MRN', '\u0001MRN') })],
    ['unknown prediction', project({ predictions: [...predictions, 'SMP-7799,0.5'] })],
    ['repeated prediction', project({ predictions: [...predictions, 'SMP-7704,0.5'] })],
    ['unreadable score', project({ predictions: ['sample,score', 'SMP-7704,MRN-0012345'] })],
    ['missing predictions', project({ predictions: ['sample,score', 'SMP-7704,0.5'] })],
    ['missing column', project({ predictions: ['id,score', 'SMP-7704,0.5'] })],
    ['a column named like a cell', project({ predictions: ['sample,sample', 'SMP-7704,0.5'] })],
  ])('by the message of: %s', async (_, files) => {
    const { text, exit } = await publishedBy(await temporaryFolder(files), ['check']);
    expect(exit).not.toBe(0);
    expect(text).not.toMatch(canary);
  });

  it('by splits', async () => {
    const folder = await temporaryFolder(project());
    const words = ['splits', 'manifest.csv', '--sample', 'sample', '--split', 'split'];
    const { text, exit } = await publishedBy(folder, [...words, '--entity', 'patient=patient', '--content', 'hash']);
    expect(exit).toBe(1);
    expect(text).not.toMatch(canary);
  });
});

const disclosures: readonly Disclosure[] = ['full', 'on-pass', 'bounds', 'pass-fail'];

/** The project with a canary in every column that may hold any text, and in one that nobody reads. */
function canaryProject(disclosure: Disclosure, change: (cells: Record<string, string>, row: number) => void): Files {
  const names = [...header.split(','), 'unread'];
  const table = rows.map((row, index) => {
    const cells = Object.fromEntries([...row.split(','), 'CANARY-unread'].map((cell, at) => [names[at]!, cell]));
    cells.visit = `CANARY-visit-${cells.visit}`;
    change(cells, index);
    return names.map((name) => cells[name]).join(',');
  });
  const scored = predictions.map((row, index) => `${row},${index === 0 ? 'remark' : 'CANARY-remark'}`);
  return {
    ...project(),
    '.holdout/policy.yml': policy.replace('test-set: {', `test-set: {disclosure: ${disclosure}, suppress-below: 5, `),
    'manifest.csv': `${[names.join(','), ...table].join('\n')}\n`,
    'predictions.csv': `${scored.join('\n')}\n`,
  };
}

/** All that is rendered from a result, as the policy has it published. */
async function renderedFrom(files: Files): Promise<{ text: string; exit: number; evidence: string }> {
  const folder = await temporaryFolder(files);
  const result = await check({ policyFile: join(folder, '.holdout/policy.yml') });
  const ofThisRun = { ...run, exit: result.exit };
  const view = disclose(result.report, result.publication);
  const texts = [result.report, view].flatMap((report) => [
    renderMarkdown(report, ofThisRun, clauseTitles),
    renderSummary(report, ofThisRun, clauseTitles),
    renderTerminal(report, ofThisRun, { color: false, width: 120, out: folder }),
    ...[true, false].map((tellsAll) => JSON.stringify(annotationsOf({ ...result, report, tellsAll }))),
  ]);
  const evidenceText = [...result.evidence.values()].join('\n');
  return { text: [renderJson(result.report), ...texts].join('\n'), exit: result.exit, evidence: evidenceText };
}

const anyCanary = /0012345|SMP-77|CANARY/;

describe.each(disclosures)('no cell is published under %s', (disclosure) => {
  it('where every kind overlaps, is malformed and repeated', async () => {
    const { text, exit, evidence: rowLevel } = await renderedFrom(canaryProject(disclosure, () => undefined));
    expect(exit).not.toBe(0);
    expect(text).toMatch(/independence\/overlap/);
    expect(text).not.toMatch(anyCanary);
    expect(rowLevel).toMatch(anyCanary);
  });

  it.each([...header.split(','), 'unread'])('where a test row has anything in %s', async (column) => {
    for (const value of ['CANARY', '\u202eCANARY', 'CANARY\tCANARY', '""CANARY""', ' CANARY', '9CANARY9']) {
      const quoted = `"${value}"`;
      const files = canaryProject(disclosure, (cells, row) => {
        if (row === 4) cells[column] = quoted;
      });
      const { text } = await renderedFrom(files);
      expect(text, JSON.stringify(value)).not.toMatch(anyCanary);
    }
  });

  it.each(['sample', 'score', 'remark'])('where a prediction has anything in %s', async (column) => {
    const files = canaryProject(disclosure, () => undefined);
    const [head = '', first = '', ...others] = String(files['predictions.csv']).split('\n');
    const cells = first.split(',').map((cell, at) => (head.split(',')[at] === column ? 'CANARY' : cell));
    const { text } = await renderedFrom({ ...files, 'predictions.csv': [head, cells.join(','), ...others].join('\n') });
    expect(text).not.toMatch(anyCanary);
  });
});
