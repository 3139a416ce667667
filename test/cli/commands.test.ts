/** The bundled command line, end to end. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/result/schema.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

async function readReport(folder: string, out = 'holdout-report'): Promise<Report> {
  return reportSchema.parse(JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8'))) as Report;
}

function findingsOf({ checks }: Report, id: string) {
  return checks.find((check) => check.id === id)?.findings ?? [];
}

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists the commands', async (words) => {
    const { exit, stdout, stderr } = await holdout(await temporaryFolder(), words);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/holdout check[\s\S]*holdout splits \[SPLIT=\]FILE…[\s\S]*holdout lock[\s\S]*Exit codes/);
  });

  it.each([[['help', 'lock']], [['lock', '--help']], [['lock', '-h']]])('%j explains one command', async (words) => {
    const folder = await temporaryFolder();
    const { exit, stdout } = await holdout(folder, words);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^holdout lock\n/);
    expect(stdout).not.toContain('holdout splits');
  });

  it.each([
    [['chek'], /this command does not exist\. Commands: check, splits, split, hash, lock/],
    [['check', '--polcy', 'x'], /Did you mean --policy\?/],
    [['splits'], /needs a file/],
    [['splits', 'a.csv'], /needs --sample/],
  ])('%j is refused with exit 2 and one line', async (words, message) => {
    const { exit, stdout, stderr } = await holdout(await temporaryFolder(), words);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('check', () => {
  it('writes report and evidence, and prints the verdict', async () => {
    const folder = await temporaryFolder(caseFiles('passes'));
    const { exit, stdout, stderr } = await holdout(folder, ['check']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/nothing blocks this merge/);
    expect((await readReport(folder)).verdict).toBe('pass');
    const run = JSON.parse(await readFile(join(folder, 'holdout-report/run.json'), 'utf8'));
    expect(run).toMatchObject({ exit: 0, reproduce: 'holdout check' });
    expect(await readFile(join(folder, 'holdout-report/outcomes.csv'), 'utf8')).toContain('s05');
  });

  it.each([
    ['patient-overlap', 1],
    ['score-nan', 2],
    ['lock-missing', 3],
    ['policy-missing', 2],
  ])('%s exits with %i, and always writes a report', async (name, exit) => {
    const folder = await temporaryFolder(caseFiles(name));
    expect((await holdout(folder, ['check', '--out', 'out'])).exit).toBe(exit);
    expect((await readReport(folder, 'out')).verdict).not.toBe('pass');
  });

  it('takes the policy of another folder', async () => {
    const folder = await temporaryFolder(caseFiles('passes'));
    const elsewhere = await temporaryFolder();
    const { exit } = await holdout(elsewhere, ['check', '--policy', join(folder, '.holdout/policy.yml')]);
    expect(exit).toBe(0);
    expect((await readReport(elsewhere)).subject.policy?.path).toBe('.holdout/policy.yml');
  });

  it('judges HEAD by an approved branch, and refuses a ref that does not exist or is an option', async () => {
    const { root } = await createRepository(caseFiles('passes'));
    const approved = await holdout(root, ['check', '--approved', 'main']);
    expect(approved.exit).toBe(0);
    expect((await readReport(root)).subject.policy?.approved).toBe(true);
    expect((await holdout(root, ['check', '--approved', 'nowhere'])).exit).toBe(3);
    expect((await holdout(root, ['check', '--approved=--all'])).exit).not.toBe(0);
  });

  it('refuses an approved ref outside of git', async () => {
    const folder = await temporaryFolder(caseFiles('passes'));
    expect((await holdout(folder, ['check', '--approved', 'main'])).exit).toBe(2);
  });

  it('exits with 5 where the report cannot be written', async () => {
    const folder = await temporaryFolder({ ...caseFiles('passes'), occupied: 'a file' });
    const { exit, stderr } = await holdout(folder, ['check', '--out', 'occupied']);
    expect(exit).toBe(5);
    expect(stderr).toMatch(/^holdout: .*cannot be written \(\w+\)\. .*--out/);
  });
});

describe('lock, then check', () => {
  const { '.holdout/test-set.lock.json': _, 'predictions.csv.binding.json': __, ...files } = caseFiles('passes');
  const unbound: Files = {
    ...files,
    '.holdout/policy.yml': String(files['.holdout/policy.yml']).replace(', binding: required', ''),
  };

  it('holds until a test row changes', async () => {
    const folder = await temporaryFolder(unbound);
    expect((await holdout(folder, ['check'])).exit).toBe(3);
    const made = await holdout(folder, ['lock']);
    expect(made).toMatchObject({ exit: 0, stderr: '' });
    expect(made.stdout).toMatch(/^Locked 8 test rows over 3 columns in \.holdout\/test-set\.lock\.json \(new\)\n/);
    expect((await holdout(folder, ['check'])).exit).toBe(0);
    expect((await holdout(folder, ['lock'])).stdout).toMatch(/\(unchanged\)/);
    const manifest = String(unbound['manifest.csv']).replace('s12,test,p12,benign', 's12,test,p12,malignant');
    await writeFile(join(folder, 'manifest.csv'), manifest);
    expect((await holdout(folder, ['check'])).exit).toBe(3);
    const args = { lockedRows: 8, foundRows: 8, added: 0, removed: 0, changed: 1 };
    expect(findingsOf(await readReport(folder), 'custody/locked')).toMatchObject([
      { code: 'custody/lock-mismatch', args },
    ]);
    expect((await holdout(folder, ['lock', '--no-fingerprints'])).stdout).toMatch(/\(replaces another digest\)/);
    expect(await readFile(join(folder, '.holdout/test-set.lock.json'), 'utf8')).not.toContain('fingerprints');
  });

  it('needs a policy that names the lock', async () => {
    const folder = await temporaryFolder(caseFiles('patient-overlap'));
    const { exit, stderr } = await holdout(folder, ['lock']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/lacks `test-set`/);
  });
});

const table = `image,set,patient,center,hash
i1,Train,7,A,x1
i2,TRAINING,7,B,x2
i3,val,8,A,x3
i4,test,7,A,x4
i5,Test,9,A,x2
i6,test,,A,x6
`;
const splits = ['splits', 'table.csv', '--sample', 'image', '--split', 'set'];

describe('splits', () => {
  async function judge(words: readonly string[], files: Files = { 'table.csv': table }) {
    const folder = await temporaryFolder(files);
    const output = await holdout(folder, words);
    return { ...output, folder, read: () => readReport(folder) };
  }

  it('compares the sample id in the usual spellings, and names columns that look like entities', async () => {
    const { exit, stdout, read } = await judge(splits);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/--entity patient=patient\n[\s\S]*--entity center=center\n/);
    const report = await read();
    expect(report).toMatchObject({ criteria: [], comparisons: [], estimates: [], traceability: [], confusion: [] });
    expect(report.subject).toMatchObject({ samples: { train: 2, validation: 1, test: 3 } });
    expect(report.subject.model).toBeUndefined();
    expect(report.subject.policy).toBeUndefined();
    expect(report.checks.map(({ id }) => id)).toEqual(['data/manifest', 'independence/sample']);
  });

  it('compares entities of one column and of two, and content', async () => {
    const { exit, read, folder } = await judge([
      ...splits,
      ...['--entity', 'patient=center,patient', '--entity', 'number=patient', '--content', 'hash'],
    ]);
    expect(exit).toBe(1);
    const report = await read();
    const overlap = (kind: string, entities: number, train: number, test: number) => ({
      code: 'independence/overlap',
      args: { kind, entities, between: ['train', 'test'], samples: { train, test } },
    });
    expect(findingsOf(report, 'independence/patient')).toMatchObject([
      overlap('patient', 1, 1, 1),
      { code: 'independence/empty-ids', severity: 'warn', args: { samples: { test: 1 } } },
    ]);
    expect(findingsOf(report, 'independence/number')).toMatchObject([overlap('number', 1, 2, 1), {}]);
    expect(findingsOf(report, 'independence/content')).toMatchObject([overlap('content', 1, 1, 1)]);
    expect(await readFile(join(folder, 'holdout-report/overlaps.csv'), 'utf8')).toMatch(
      /^patient,A\/7,1,table\.csv,2,/m,
    );
  });

  it('takes other values for the splits', async () => {
    const odd = table
      .replaceAll(/,(Train|TRAINING),/g, ',0,')
      .replaceAll(/,[Tt]est,/g, ',1,')
      .replace(',val,', ',2,');
    const { exit, read } = await judge([...splits, '--train', '0', '--train', '2', '--test', '1'], {
      'table.csv': odd,
    });
    expect(exit).toBe(0);
    expect((await read()).subject.samples).toEqual({ train: 3, validation: 0, test: 3 });
  });

  it('gives a usual value to the split that asks for it', async () => {
    const { exit, read } = await judge([...splits, '--test', 'val', '--test', 'test', '--test', 'Test']);
    expect(exit).toBe(0);
    expect((await read()).subject.samples).toEqual({ train: 2, validation: 0, test: 4 });
  });

  it('refuses a value of no split, with its line and without the value', async () => {
    const { exit, stdout, read } = await judge(splits, { 'table.csv': table.replace('i6,test', 'i6,MRN-0012345') });
    expect(exit).toBe(2);
    expect(findingsOf(await read(), 'data/manifest')).toMatchObject([
      { code: 'manifest/unknown-split', args: { file: 'table.csv', line: 7, key: 'set' } },
    ]);
    expect(stdout + JSON.stringify(await read())).not.toContain('0012345');
  });

  it.each([
    [['--entity', 'patient']],
    [['--entity', 'sample=image']],
    [['--entity', 'a=patient', '--entity', 'a=center']],
    [['--train', 'x', '--test', 'x']],
  ])('refuses %j', async (words) => {
    const { exit, stdout } = await judge([...splits, ...words]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });

  it('refuses a column or a file that does not exist', async () => {
    const noColumn = await judge([...splits, '--entity', 'patient=patient_id']);
    expect(noColumn.exit).toBe(2);
    expect(findingsOf(await noColumn.read(), 'data/manifest')).toMatchObject([{ code: 'table/missing-column' }]);
    const noFile = await judge(splits, {});
    expect(noFile.exit).toBe(2);
    expect(findingsOf(await noFile.read(), 'data/manifest')).toMatchObject([{ code: 'tree/missing-file' }]);
  });

  it('reads several files as one table', async () => {
    const [header = '', ...lines] = table.trimEnd().split('\n');
    const files = {
      'table.csv': `${[header, ...lines.slice(0, 3)].join('\n')}\n`,
      'more.csv': `${[header, ...lines.slice(3)].join('\n')}\n`,
    };
    const { exit, read } = await judge([...splits, 'more.csv', '--entity', 'patient=center,patient'], files);
    expect(exit).toBe(1);
    expect(findingsOf(await read(), 'independence/patient')).toMatchObject([{ args: { entities: 1 } }, {}]);
  });
});

describe('the same input gives the same bytes', () => {
  it('in another folder, time zone, language and order of the directory', async () => {
    const files = Object.entries(caseFiles('baseline-non-inferior-subgroup'));
    const one = await temporaryFolder();
    const other = join(await temporaryFolder(), 'with a space', 'ü');
    await mkdir(other, { recursive: true });
    await writeFiles(one, Object.fromEntries(files));
    await writeFiles(other, Object.fromEntries(files.reverse()));
    await holdout(one, ['check'], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    await holdout(other, ['check'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    for (const name of ['report.json', 'overlaps.csv', 'outcomes.csv']) {
      const bytes = await Promise.all([one, other].map((folder) => readFile(join(folder, 'holdout-report', name))));
      expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it('on a second run over the first', async () => {
    const folder = await temporaryFolder(caseFiles('subgroup-intersection'));
    await holdout(folder, ['check']);
    const first = await readFile(join(folder, 'holdout-report/report.json'), 'utf8');
    await holdout(folder, ['check']);
    expect(await readFile(join(folder, 'holdout-report/report.json'), 'utf8')).toBe(first);
    await rm(join(folder, 'holdout-report'), { recursive: true });
  });
});
