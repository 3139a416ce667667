/** A table that several threads read at once, and whose entities do not fit in the table of entities at first. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type SweepRequest, sweepTable } from '../../src/engine/sweep.ts';

const rows = 400_000;
/** Rows that share the patient of an earlier row of training. */
const leaks = [123_457, 399_999];

function patientOf(row: number): string {
  return leaks.includes(row) ? `P-${String(row - 100_001).padStart(8, '0')}` : `P-${String(row).padStart(8, '0')}`;
}

function splitOf(row: number): string {
  return row % 7 === 0 || leaks.includes(row) ? 'test' : 'train';
}

const text = Buffer.from(
  `sample,split,patient,site\n${Array.from({ length: rows }, (_, row) => `s${row},${splitOf(row)},${patientOf(row)},site ${row % 20}\n`).join('')}`,
);

const request: SweepRequest = {
  files: [{ source: { file: 'large.csv', bytes: text.length, open: () => Readable.from([text]) } }],
  split: 'split',
  splits: new Map([
    ['train', 'train'],
    ['test', 'test'],
  ]),
  kinds: [
    { kind: 'sample', columns: ['sample'], form: 'id', tracksRepeats: true, links: false },
    { kind: 'patient', columns: ['patient'], form: 'id', tracksRepeats: false, links: true },
    { kind: 'site', columns: ['site'], form: 'id', tracksRepeats: false, links: true },
  ],
  missing: new Set(['']),
  keeps: [],
  kept: [],
  refuseSplit: () => {
    throw new Error('every split is declared');
  },
};

describe('a large table', () => {
  it('is read by several threads as by one', async () => {
    expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
    const { facts, files } = await sweepTable(request);
    const test = Array.from({ length: rows }, (_, row) => splitOf(row)).filter((split) => split === 'test').length;
    expect(facts.rows).toEqual({ train: rows - test, validation: 0, test });
    expect(files[0]).toMatchObject({ path: 'large.csv', rows, bytes: text.length });
    expect(facts.kinds.map(({ kind, entities }) => [kind, entities])).toEqual([
      ['sample', rows],
      ['patient', rows - leaks.length],
      ['site', 20],
    ]);
  });

  it('has few suspects, with their lines, and counts what has few entities', async () => {
    const { facts } = await sweepTable(request);
    const { table } = facts.suspects;
    const lines = Array.from({ length: table.rows }, (_, row) => table.placeOf(row).line);
    expect(lines).toEqual(
      leaks
        .flatMap((row) => [row - 100_001, row])
        .map((row) => row + 2)
        .sort((a, b) => a - b),
    );
    const [, , site] = facts.kinds;
    expect(site?.few).toHaveLength(20);
    expect(site?.few?.reduce((sum, { counts }) => sum + counts[2]!, 0)).toBe(facts.rows.test);
  });
});
