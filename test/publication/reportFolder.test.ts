import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/publication/reportFolder.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { Disclosure, GateResult, Run } from '../../src/result/run.ts';
import { readOut } from '../action/support.ts';
import { mammographyReport } from '../report/fixtures.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const commit = '3'.repeat(40);

function result(disclosure: Disclosure = 'full'): GateResult {
  return {
    report: mammographyReport(),
    exit: 1,
    commits: { approved: { ref: 'main', commit }, proposed: { commit } },
    publication: { disclosure, suppressBelow: 0, evidenceRequired: false },
    evidence: new Map([['overlaps.csv', 'kind,id\n']]),
    documents: new Map([['policy.yml', 'version: 1\n']]),
    places: [],
    prefix: '',
  };
}

describe('writeReport', () => {
  it('writes report, views, run and evidence into a folder that it makes', async () => {
    const out = join(await temporaryFolder(), 'a/b');
    const startedAt = Date.UTC(2026, 0, 1);
    const { run, path, publishable, rowLevel } = writeReport(result(), { out, startedAt, reproduce: 'holdout check' });
    const files = readOut(out);
    const published = ['digests.json', 'policy.yml', 'report.json', 'report.md', 'run.json'];
    expect(Object.keys(files).sort()).toEqual([...published, 'overlaps.csv'].sort());
    expect({ publishable: publishable.toSorted(), rowLevel }).toEqual({
      publishable: published,
      rowLevel: ['overlaps.csv'],
    });
    const digest = createHash('sha256').update(files['report.json']!).digest('hex');
    expect(JSON.parse(files['digests.json']!)).toMatchObject({ 'report.json': digest });
    expect(files['digests.json']).not.toContain('overlaps');
    expect(path).toBe(join(out, 'report.json'));
    expect(JSON.parse(files['report.json']!)).toEqual(mammographyReport());
    expect(files['report.md']).toMatch(/^## ⛔ Holdout: do not merge/);
    expect(files['overlaps.csv']).toBe('kind,id\n');
    expect(JSON.parse(files['run.json']!) as Run).toEqual(run);
    expect(run).toMatchObject({ exit: 1, startedAt: '2026-01-01T00:00:00.000Z', reproduce: 'holdout check' });
    expect(run.duration).toBeGreaterThan(0);
  });

  it.each(['on-pass', 'bounds', 'pass-fail'] as const)(
    'publishes neither results nor their digests: %s',
    async (disclosure) => {
      const out = await temporaryFolder();
      const { publishable, rowLevel } = writeReport(result(disclosure), {
        out,
        startedAt: 0,
        reproduce: 'holdout check',
      });
      expect({ publishable: publishable.toSorted(), rowLevel }).toEqual({
        publishable: ['digests.json', 'policy.yml', 'report.md', 'run.json'],
        rowLevel: [],
      });
      const files = readOut(out);
      // The folder itself holds all of it.
      expect(JSON.parse(files['report.json']!)).toEqual(mammographyReport());
      expect(Object.keys(JSON.parse(files['digests.json']!) as object)).toEqual([
        'report.md',
        'run.json',
        'policy.yml',
      ]);
      expect(files['report.md']).toContain('withheld');
    },
  );

  it('puts nothing of the run into report.json', async () => {
    const folder = await temporaryFolder();
    const write = (name: string, startedAt: number) =>
      writeReport(result(), { out: join(folder, name), startedAt, reproduce: name });
    write('one', 0);
    write('two', Date.now());
    const [one, two] = ['one', 'two'].map((name) => readOut(join(folder, name)));
    expect(one?.['report.json']).toBe(two?.['report.json']);
    expect(one?.['run.json']).not.toBe(two?.['run.json']);
  });

  it('refuses a folder that cannot be written', async () => {
    const folder = await temporaryFolder({ file: '' });
    const write = () => writeReport(result(), { out: join(folder, 'file'), startedAt: 0, reproduce: '' });
    expect(write).toThrow(Refusal);
    expect(write).toThrow(/cannot be written \(E(?:EXIST|NOTDIR)\)/);
  });
});
