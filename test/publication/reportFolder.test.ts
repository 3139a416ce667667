import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/publication/reportFolder.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { GateResult, Run } from '../../src/result/run.ts';
import { readOut } from '../action/support.ts';
import { mammographyReport } from '../report/fixtures.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const commit = '3'.repeat(40);

function result(): GateResult {
  return {
    report: mammographyReport(),
    exit: 1,
    commits: { approved: { ref: 'main', commit }, proposed: { commit } },
    evidence: new Map([['overlaps.csv', 'kind,id\n']]),
  };
}

describe('writeReport', () => {
  it('writes report, views, run and evidence into a folder that it makes', async () => {
    const out = join(await temporaryFolder(), 'a/b');
    const startedAt = Date.UTC(2026, 0, 1);
    const { run, markdown, path } = writeReport(result(), { out, startedAt, reproduce: 'holdout check' });
    const files = readOut(out);
    expect(Object.keys(files).sort()).toEqual(['overlaps.csv', 'report.json', 'report.md', 'run.json']);
    expect(path).toBe(join(out, 'report.json'));
    expect(JSON.parse(files['report.json']!)).toEqual(mammographyReport());
    expect(files['report.md']).toBe(markdown);
    expect(files['overlaps.csv']).toBe('kind,id\n');
    expect(JSON.parse(files['run.json']!) as Run).toEqual(run);
    expect(run).toMatchObject({ exit: 1, startedAt: '2026-01-01T00:00:00.000Z', reproduce: 'holdout check' });
    expect(run.duration).toBeGreaterThan(0);
  });

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
