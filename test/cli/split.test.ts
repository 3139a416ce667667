/** `holdout split` of the bundled command line, end to end. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

const respiratory = await readFile(join(import.meta.dirname, '../../examples/respiratory/data/manifest.csv'), 'utf8');
const words = ['split', 'manifest.csv', '--sample', 'sample_id', '--entity', 'patient=center,id', '--replace'];

describe('split', () => {
  it('writes a split that is clean, and says how near it comes', async () => {
    const folder = await temporaryFolder({ 'manifest.csv': respiratory });
    const asked = [...words, '--stratify', 'outcome', '--stratify', 'age=30,45', '--out', 'split.csv'];
    const { exit, stdout, stderr } = await holdout(folder, asked);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(
      /^444 samples of manifest\.csv in 111 groups that stay together, by patient; the largest has 4/,
    );
    expect(stdout).toMatch(/split +samples wanted +got +share wanted +got\ntrain +311 +\d+ +0\.700 +0\.\d{3}\n/);
    expect(stdout).toMatch(/\noutcome good +0\.559( +0\.\d{3}){3}\n/);
    expect(stdout).toMatch(/\nage 30-<45 +0\.333/);
    expect(stdout).toMatch(/Largest deviation: 0\.0\d\d, of /);
    const command = /\n {2}holdout (splits .*)\n$/.exec(stdout)?.[1];
    expect(command).toBe('splits split.csv --sample sample_id --split split --entity patient=center,id');
    expect((await holdout(folder, command!.split(' '))).exit).toBe(0);
    const withoutSplit = (text: string) => text.replaceAll(/,[^,\n]*$/gm, '');
    expect(withoutSplit(await readFile(join(folder, 'split.csv'), 'utf8'))).toBe(withoutSplit(respiratory));
  });

  it('gives the same bytes for the same seed', async () => {
    const folder = await temporaryFolder({ 'manifest.csv': respiratory });
    for (const [seed, out] of [
      ['7', 'one.csv'],
      ['7', 'two.csv'],
      ['8', 'three.csv'],
    ] as const) {
      expect((await holdout(folder, [...words, '--seed', seed, '--out', out])).exit).toBe(0);
    }
    const [one, two, three] = await Promise.all(
      ['one.csv', 'two.csv', 'three.csv'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(one).toBe(two);
    expect(one).not.toBe(three);
  });

  it('writes nothing and exits with 1 where the tolerance is missed, unless the best effort is asked for', async () => {
    const folder = await temporaryFolder({ 'manifest.csv': respiratory });
    const asked = [...words, '--entity', 'center=center', '--validation', '0', '--out', 'split.csv'];
    const { exit, stdout } = await holdout(folder, asked);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/✗ Nothing was written\./);
    expect(stdout).toMatch(/Without\s+the\s+kind\s+center\s+the\s+largest\s+would\s+have\s+4\s+samples\./);
    expect(await readdir(folder)).toEqual(['manifest.csv']);
    expect((await holdout(folder, [...asked, '--best-effort'])).exit).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['manifest.csv', 'split.csv']);
  });

  it.each([
    [[], /needs a file/],
    [['manifest.csv'], /needs --sample and --out/],
    [[...words.slice(1, 4), '--out', 'x.csv'], /separate the samples of one patient.*--entity center=center/],
    [[...words.slice(1), '--out', 'x.tsv'], /ends in \.csv/],
    [[...words.slice(1), '--out', 'manifest.csv'], /manifest\.csv exists.*--force/],
    [[...words.slice(1, 6), '--out', 'x.csv'], /split is a column of the table already.*--replace/],
    [[...words.slice(1), '--out', 'x.csv', '--test', '20%'], /fraction.*--test/],
    [[...words.slice(1), '--out', 'x.csv', '--test', '0'], /needs a test split/],
    [[...words.slice(1), '--out', 'x.csv', '--test', '0.9'], /nothing left for training/],
    [[...words.slice(1), '--out', 'x.csv', '--stratify', 'age=45,30'], /ascending/],
    [[...words.slice(1), '--out', 'x.csv', '--stratify', 'age', '--stratify', 'age=30'], /twice/],
    [[...words.slice(1), '--out', 'x.csv', '--stratify', 'age'], /manifest\.csv:\d+ age has 26 values/],
  ])('%j is refused with exit 2 and one line', async (asked, message) => {
    const folder = await temporaryFolder({ 'manifest.csv': respiratory });
    const { exit, stdout, stderr } = await holdout(folder, ['split', ...asked]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['manifest.csv']);
  });
});
