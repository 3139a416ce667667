/** Whole runs in which each use of the test set takes a part of the error rate. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spentConfidence } from '../../src/acceptance/alphaSpending.ts';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { type CheckRequest, check } from '../../src/gate/check.ts';
import { makeTestSetLock } from '../../src/gate/lock.ts';
import { renderJson } from '../../src/result/json.ts';
import type { GateResult } from '../../src/result/run.ts';
import type { Finding, Report } from '../../src/result/schema.ts';
import { modelProject } from '../support/modelProject.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';

/** 120 test samples, all called right; the scores say which file it is. */
function predictionsOf(version: number): Files {
  const rows = Array.from({ length: 60 }, (_, index) => [`n${index},0.${version}`, `p${index},0.9${version}`]).flat();
  return { 'p.csv': `id,score\n${rows.join('\n')}\n` };
}

const evaluation = 'predictions: {path: p.csv, columns: {sample: id, score: score}}';

async function project(uses: string, more = '') {
  const testSet = `test-set: {lock: .holdout/lock.json, uses: {${uses}}, disclosure: pass-fail}\n${more}`;
  const folder = await temporaryFolder(modelProject({ evaluation, more: testSet }, predictionsOf(1)));
  const policyFile = join(folder, '.holdout/policy.yml');
  const { lock, path } = await makeTestSetLock(policyFile, false);
  await writeFiles(folder, { [path]: JSON.stringify(lock) });
  const ledger = join(folder, '.holdout/ledger.jsonl');
  const run = (request: Partial<CheckRequest> = {}): Promise<GateResult> =>
    check({
      policyFile,
      openLedger: () => ({ store: openFileLedger(ledger, 'ledger.jsonl'), context: {}, now: () => new Date(0) }),
      writeReport: (report: Report) => Buffer.from(renderJson(report)),
      ...request,
    });
  const predict = (version: number) => writeFiles(folder, predictionsOf(version));
  return { run, predict };
}

function findingsOf({ report }: GateResult, id: string): readonly Finding[] {
  return report.checks.find((one) => one.id === id)?.findings ?? [];
}

/** Every confidence level that the report names. */
function levelsOf({ report }: GateResult): number[] {
  const { estimates, comparisons, contrasts = [], gaps = [] } = report;
  return [...new Set([...estimates, ...comparisons, ...contrasts, ...gaps].map(({ confidence }) => confidence))];
}

const comparison = `baseline: {process: {name: Reading, results: [{metric: sensitivity, successes: 40, trials: 50}]}}
no-decrease: [{metric: sensitivity, against: process, mode: non-inferior, margin: 0.1}]
`;

describe('alpha spending', () => {
  it('gives every interval of a use its level, and says why it is wider', async () => {
    const { run, predict } = await project('at-most: 9, alpha-spending: true', comparison);
    for (const use of [1, 2, 3]) {
      await predict(use);
      const result = await run();
      expect(result.exit).toBe(0);
      expect(levelsOf(result)).toEqual([spentConfidence(0.95, use)]);
      expect(findingsOf(result, 'custody/uses').map(({ code }) => code)).toEqual(['ledger/uses', 'ledger/alpha-spent']);
      expect(findingsOf(result, 'custody/uses')[1]).toMatchObject({
        severity: 'note',
        args: { number: use, declared: 0.95, confidence: spentConfidence(0.95, use), oneBit: true },
      });
    }
  });

  it('lets the size that is needed follow: 60 positive samples without an error show 0.9 three times, and not once more', async () => {
    const { run, predict } = await project('alpha-spending: true');
    const needed: (number | undefined)[] = [];
    for (const use of [1, 2, 3, 4]) {
      await predict(use);
      const { exit, report } = await run();
      needed.push(report.sizes?.[0]?.needed ?? undefined);
      expect([use, exit]).toEqual([use, use < 4 ? 0 : 1]);
    }
    // The fewest n with 0.9^n <= 0.025 / (k (k + 1)).
    expect(needed).toEqual([42, 53, 59, 64]);
    const last = await run();
    expect(findingsOf(last, 'test-data/size')).toMatchObject([
      { code: 'test-data/too-few', severity: 'block', args: { metric: 'sensitivity', n: 60, needed: 64 } },
      { code: 'test-data/too-few', severity: 'block', args: { metric: 'specificity', n: 60, needed: 64 } },
    ]);
  });

  it('gives a repeated use the level that it had', async () => {
    const { run, predict } = await project('alpha-spending: true');
    const first = await run();
    await predict(2);
    await run();
    await predict(1);
    const again = await run();
    expect(again.report).toEqual(first.report);
    expect(levelsOf(again)).toEqual([spentConfidence(0.95, 1)]);
  });

  it('opens nothing where the use cannot be counted, so that nothing is decided on an unknown level', async () => {
    const { run } = await project('alpha-spending: true');
    const { exit, report } = await run({ openLedger: undefined as never });
    expect(exit).toBe(3);
    expect(report.estimates).toEqual([]);
    expect(report.criteria).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'performance/criteria')).toMatchObject({
      status: 'not-run',
      summary: 'The test set was not opened, since its use was not recorded',
    });
  });

  it('changes nothing where the policy does not ask for it', async () => {
    const { run, predict } = await project('at-most: 9');
    await run();
    await predict(2);
    const result = await run();
    expect(levelsOf(result)).toEqual([0.95]);
    expect(findingsOf(result, 'custody/uses').map(({ code }) => code)).toEqual(['ledger/uses']);
  });
});
