/** Predictions of other splits from files: read as strictly as those of the test samples, and tied to the model alike. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { type CheckRequest, check } from '../../src/gate/check.ts';
import { makeTestSetLock } from '../../src/gate/lock.ts';
import { predict } from '../../src/gate/predict.ts';
import type { OnnxSource } from '../../src/policy/policy.ts';
import { renderJson } from '../../src/result/json.ts';
import type { GateResult } from '../../src/result/run.ts';
import type { Report } from '../../src/result/schema.ts';
import { modelProject } from '../support/modelProject.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';

function csv(rows: readonly (readonly [string, number])[]): string {
  return ['id,score', ...rows.map((row) => row.join(','))].join('\n').concat('\n');
}

const testRows = Array.from({ length: 60 }, (_, index): [string, number][] => [
  [`n${index}`, 0.1],
  [`p${index}`, 0.9],
]).flat();
/** 40 training samples, every second one positive; all called right. */
const trainRows = Array.from({ length: 40 }, (_, index): [string, number] => [`a${index}`, index % 2 ? 0.9 : 0.1]);

const evaluation = (more = '') =>
  `predictions: {path: p.csv, columns: {sample: id, score: score}${more}}, also: {train: other/t.csv}`;

function files(train: string | undefined, more = ''): Files {
  return modelProject(
    { evaluation: evaluation(more) },
    { 'p.csv': csv(testRows), ...(train === undefined ? {} : { 'other/t.csv': train }) },
  );
}

async function judge(all: Files, request: Partial<CheckRequest> = {}): Promise<GateResult> {
  const folder = await temporaryFolder(all);
  return check({ policyFile: join(folder, '.holdout/policy.yml'), ...request });
}

function checkOf({ report }: GateResult, id: string) {
  return report.checks.find((one) => one.id === id)!;
}

describe('predictions of the training split', () => {
  it('are compared with those of the test samples', async () => {
    const result = await judge(files(csv(trainRows)));
    expect(result.report.gaps?.map(({ metric, split, n, gap }) => [metric, split, n, gap])).toEqual([
      ['sensitivity', 'train', 20, 0],
      ['specificity', 'train', 20, 0],
    ]);
    expect(checkOf(result, 'performance/fit').status).toBe('warn');
  });

  it('that are better leave a gap', async () => {
    const worse = testRows.map(([id, score], index): [string, number] => [id, index % 20 === 1 ? 0.2 : score]);
    const many = files(csv(trainRows));
    const result = await judge({ ...many, 'p.csv': csv(worse) });
    expect(result.report.gaps?.[0]).toMatchObject({ testValue: 0.9, gap: expect.closeTo(0.1, 12) });
  });

  it.each([
    [csv([...trainRows, ['n0', 0.1]]), 'predictions/unknown-sample', 'the id is no training sample of the manifest'],
    [csv([...trainRows, ['zz', 0.1]]), 'predictions/unknown-sample', 'the id is no training sample of the manifest'],
    [csv([...trainRows, ['a0', 0.1]]), 'predictions/duplicate-sample', 'is a second prediction'],
    [csv(trainRows).replace('0.9', '1.9'), 'predictions/out-of-range', 'the score lies outside [0, 1]'],
    [csv(trainRows).replace('0.9', '0,9'), 'table/ragged-row', ''],
    [csv(trainRows).replace('score', 'p'), 'table/missing-column', 'score'],
    [undefined, 'tree/missing-file', 'the predictions file of the train split does not exist'],
  ])('are read strictly (%#)', async (text, code, problem) => {
    const result = await judge(files(text));
    const { status, findings } = checkOf(result, 'performance/fit');
    expect(status).toBe('error');
    expect(findings).toMatchObject([
      { code, args: { problem: expect.stringContaining(problem), file: 'other/t.csv' } },
    ]);
    expect(result.exit).toBe(2);
    // What the test set shows is judged all the same.
    expect(checkOf(result, 'performance/criteria').status).toBe('pass');
    expect(result.report.gaps).toBeUndefined();
  });

  it('have to be there for every sample of the split', async () => {
    const result = await judge(files(csv(trainRows.slice(1))));
    expect(result.exit).toBe(1);
    expect(result.report.gaps).toBeUndefined();
    expect(checkOf(result, 'performance/fit').findings).toEqual([
      {
        code: 'performance/fit-incomplete',
        severity: 'block',
        args: { split: 'train', samples: 1, places: [{ file: 'data.csv', line: 2 }] },
      },
    ]);
  });

  it('may be there for a sample that is excluded, which counts nowhere', async () => {
    const plain = files(csv(trainRows));
    const excluded = {
      ...plain,
      '.holdout/policy.yml': String(plain['.holdout/policy.yml']).replace(
        'label: label,',
        'label: label, excluded: why,',
      ),
      'data.csv': String(plain['data.csv'])
        .split('\n')
        .map((line, index) =>
          line === '' ? line : `${line},${index === 0 ? 'why' : line.startsWith('a0,') ? 'blurred' : ''}`,
        )
        .join('\n'),
    };
    const result = await judge(excluded);
    expect(result.report.gaps?.map(({ n }) => n)).toEqual([20, 19]);
  });
});

describe('what ties them to the model', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  /** Bindings of both files, as a tool would write them that knows the digests. */
  async function bound(change: Partial<Record<'model' | 'testSet' | 'predictions', string>> = {}, more = '') {
    const all = files(csv(trainRows), more);
    const { report } = await judge(all);
    const { model, testSet, predictions } = report.subject;
    const of = { model: model!.sha256, testSet: testSet!.digest };
    return {
      ...all,
      'p.csv.binding.json': JSON.stringify({ ...of, predictions: predictions!.sha256 }),
      'other/t.csv.binding.json': JSON.stringify({ ...of, predictions: sha256(csv(trainRows)), ...change }),
    };
  }

  it('is reported for each file', async () => {
    const { report } = await judge(await bound());
    expect(report.subject.predictions).toEqual({
      path: 'p.csv',
      sha256: sha256(csv(testRows)),
      bound: true,
      also: [{ split: 'train', path: 'other/t.csv', sha256: sha256(csv(trainRows)), bound: true }],
    });
    expect(checkOf({ report } as GateResult, 'evaluation/bound').status).toBe('pass');
  });

  it.each([
    ['model', '0'.repeat(64)],
    ['testSet', '1'.repeat(64)],
    ['predictions', '2'.repeat(64)],
  ])('is wrong where the %s is another', async (part, digest) => {
    const result = await judge(await bound({ [part]: digest }));
    expect(result.exit).toBe(3);
    expect(checkOf(result, 'evaluation/bound').findings).toEqual([
      {
        code: 'evaluation/binding-mismatch',
        severity: 'block',
        args: { path: 'other/t.csv.binding.json', parts: [part] },
      },
    ]);
    expect(result.report.subject.predictions?.also?.[0]?.bound).toBe(false);
  });

  it('may be absent, unless the policy requires it', async () => {
    const { 'other/t.csv.binding.json': _binding, ...open } = await bound();
    const result = await judge(open);
    expect(checkOf(result, 'evaluation/bound').findings).toEqual([]);
    expect(result.report.subject.predictions?.also?.[0]?.bound).toBe(false);
    const { 'other/t.csv.binding.json': _other, ...required } = await bound({}, ', binding: required');
    expect(checkOf(await judge(required), 'evaluation/bound').findings).toEqual([
      { code: 'evaluation/unbound', severity: 'block', args: { path: 'other/t.csv.binding.json' } },
    ]);
  });

  it('is made with predictions of a split that the policy names a file for, and with those of no other', async () => {
    const folder = await temporaryFolder(files(undefined, ', binding: required'));
    const policyFile = join(folder, '.holdout/policy.yml');
    const source: OnnxSource = {
      by: 'onnx',
      inputs: new Map([['x', { from: 'columns', columns: ['x'] }]]),
      score: { output: 'p', transform: 'none' },
      fill: 'nan',
      timeoutMinutes: 1,
      memoryMb: 2048,
    };
    for (const split of ['test', 'train'] as const) {
      const { path, text, binding } = await predict({ policyFile, split, source });
      expect(path).toBe(split === 'test' ? 'p.csv' : 'other/t.csv');
      await writeFiles(folder, { [path!]: text, [`${path}.binding.json`]: JSON.stringify(binding) });
    }
    const validation = await predict({ policyFile, split: 'validation', source });
    expect([validation.path, validation.binding]).toEqual([undefined, undefined]);
    const result = await check({ policyFile });
    expect(checkOf(result, 'evaluation/bound')).toMatchObject({ status: 'pass', findings: [] });
    expect(result.report.gaps).toHaveLength(2);
  });
});

describe('a change of them', () => {
  it('is a change of what is judged, which rules may not come with', async () => {
    const repository = await createRepository(files(csv(trainRows)));
    const approved = repository.git('rev-parse', 'HEAD');
    const policy = String(files(undefined)['.holdout/policy.yml']).replace('at-least: 0.9}, {', 'at-least: 0.8}, {');
    await repository.commit({ 'other/t.csv': csv(trainRows.toReversed()), '.holdout/policy.yml': policy });
    const result = await check({ policyFile: join(repository.root, '.holdout/policy.yml'), approved });
    expect(checkOf(result, 'criteria/approved').findings[0]).toEqual({
      code: 'criteria/model-and-rules',
      severity: 'block',
      args: { model: ['other/t.csv'], rules: ['.holdout/policy.yml'] },
    });
  });

  it('of a repeated use is no contradiction: the training predictions are others', async () => {
    const more = 'test-set: {lock: .holdout/lock.json, uses: {at-most: 3}}\n';
    const all = modelProject(
      { evaluation: evaluation(), more },
      { 'p.csv': csv(testRows), 'other/t.csv': csv(trainRows) },
    );
    const folder = await temporaryFolder(all);
    const policyFile = join(folder, '.holdout/policy.yml');
    const { lock, path } = await makeTestSetLock(policyFile, false);
    await writeFiles(folder, { [path]: JSON.stringify(lock) });
    const run = () =>
      check({
        policyFile,
        openLedger: () => ({
          store: openFileLedger(join(folder, '.holdout/ledger.jsonl'), 'ledger.jsonl'),
          context: {},
          now: () => new Date(0),
        }),
        writeReport: (report: Report) => Buffer.from(renderJson(report)),
      });
    const first = await run();
    await writeFiles(folder, { 'other/t.csv': csv(trainRows.map(([id, score]) => [id, 1 - score])) });
    const second = await run();
    expect(second.report.gaps).not.toEqual(first.report.gaps);
    expect(checkOf(second, 'custody/ledger').findings).toEqual([]);
    expect(second.report.subject.testSet?.use).toEqual({ number: 1, atMost: 3 });
  });
});
