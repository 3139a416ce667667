import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { init, lockAndCheck, readWritten } from '../adoption/initCommand.ts';
import { filesOf } from '../support/caseFiles.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';

function exampleFiles(name: string): Files {
  const files = filesOf(join(import.meta.dirname, '../../examples', name));
  return Object.fromEntries(Object.entries(files).filter(([path]) => /^(data|model|predictions)\/[^/]+$/.test(path)));
}

const header = 'sample_id,split,patient_id,diagnosis,sex,age';
const rows = Array.from({ length: 24 }, (_, row) => {
  const split = row < 12 ? 'train' : 'test';
  return `s${row},${split},p${row},${row % 3 === 0 ? 'malignant' : 'benign'},${row % 2 === 0 ? 'F' : 'M'},${30 + row}`;
});
const manifest = `${[header, ...rows].join('\n')}\n`;
const predictions = `sample_id,p_malignant\n${rows
  .slice(12)
  .map((row) => `${row.split(',')[0]},0.5\n`)
  .join('')}`;
const small: Files = { 'manifest.csv': manifest, 'predictions.csv': predictions, 'model.onnx': 'x' };
const enough = [
  ...['--model', 'model.onnx', '--predictions', 'predictions.csv', '--positive', 'malignant'],
  ...['--at-least', 'sensitivity=0.9', '--owners', '@acme/qa'],
];

async function initSmall(words: readonly string[] = enough, files: Files = small) {
  const folder = await temporaryFolder(files);
  return { folder, ...(await init(folder, words)) };
}

describe('the examples', () => {
  it('respiratory: visits of patients that each center counts from 1', async () => {
    const { root } = await createRepository(exampleFiles('respiratory'));
    const words = ['--model', 'model/respiratory.onnx', '--predictions', 'predictions/respiratory.csv'];
    const bounds = ['--at-least', 'sensitivity=0.55', '--at-least', 'specificity=0.55'];
    const given = [...words, ...bounds, '--positive', 'poor', '--owners', '@acme/qa'];
    const guessed = await init(root, [...given, '--dry-run']);
    expect(guessed.stdout).toMatch(/^entities {3}entity \(id\)$/m);
    const { stdout, refused } = await init(root, [...given, '--entity', 'patient=center,id', '--threshold', '0.5']);
    expect(refused).toEqual([]);
    expect(stdout).not.toMatch(/The gate will/);
    const policy = await readWritten(root);
    expect(policy.data.manifest).toEqual([{ path: 'data/manifest.csv' }]);
    expect(policy.data.columns).toEqual({
      ...{ sample: 'sample_id', split: 'split', label: 'outcome' },
      entities: [{ kind: 'patient', columns: ['center', 'id'] }],
    });
    expect(policy.task).toMatchObject({ classes: ['poor', 'good'], positive: 'poor' });
    expect(policy.evaluation.source).toMatchObject({
      columns: { sample: 'sample_id', score: 'p_poor' },
      bindingRequired: true,
    });
    expect(policy.subgroups.flat().map(({ column }) => column)).toEqual(['center', 'treat', 'sex', 'age']);
    expect(policy.acceptance).toMatchObject({ cluster: 'patient' });
  });

  it('respiratory, split by row: the leak is the first thing to be seen', async () => {
    const folder = await temporaryFolder(exampleFiles('respiratory'));
    const { stdout } = await init(folder, [
      ...['data/row-wise.csv', '--entity', 'patient=center,id', '--model', 'model/row-wise.onnx', '--owners', '@a'],
      ...['--predictions', 'predictions/row-wise.csv', '--positive', 'poor', '--at-least', 'sensitivity=0.5'],
    ]);
    expect(stdout).toContain('The gate will block on this: 97 patients are in both training and test data');
  });

  it('breast-biopsy, whose model the gate runs', async () => {
    const folder = await temporaryFolder(exampleFiles('breast-biopsy'));
    const words = ['data/manifest.csv', '--positive', 'malignant', '--at-least', 'sensitivity=0.85'];
    const { stdout, refused } = await init(folder, [...words, '--owners', '@a', '--threshold', '0.3', '--fill', 'nan']);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(
      /^model {6}model\/biopsy\.onnx: the gate runs it, X from clump_thickness, .* 7 more, score/m,
    );
    const policy = await readWritten(folder);
    expect(policy.data.columns).toMatchObject({
      ...{ sample: 'sample_id', split: 'split', label: 'diagnosis' },
      entities: [{ kind: 'patient', columns: ['patient_id'] }],
    });
    expect(policy.subgroups.flat()).toEqual([{ column: 'group' }, { column: 'period' }]);
    expect(policy.acceptance.cluster).toBe('patient');
    const example = readFileSync(join(import.meta.dirname, '../../examples/breast-biopsy/.holdout/policy.yml'));
    expect(policy.evaluation.source).toEqual(readPolicy(example, 'policy.yml').evaluation.source);
    expect(policy.evaluation.also).toEqual(['train']);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('respiratory, from the manifest to the verdict of the gate', async () => {
    const { 'predictions/respiratory.csv.binding.json': _, ...files } = exampleFiles('respiratory');
    const folder = await temporaryFolder(files);
    const words = ['--model', 'model/respiratory.onnx', '--predictions', 'predictions/respiratory.csv'];
    const bounds = ['--at-least', 'sensitivity=0.55', '--at-least', 'specificity=0.55', '--threshold', '0.5'];
    await init(folder, [...words, ...bounds, '--positive', 'poor', '--owners', '@a', '--entity', 'patient=center,id']);
    const report = await lockAndCheck(folder);
    expect(report.verdict).toBe('pass');
    const looks = report.checks.filter(({ status }) => status === 'warn').map(({ id }) => id);
    expect(looks).toEqual(['criteria/approved', 'evaluation/bound']);
  });
});

describe('without a terminal', () => {
  it('says what was found, and everything that is missing, with what looks like it', async () => {
    const { exit, stdout, refused, folder } = await initSmall([]);
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^manifest {3}manifest\.csv\nsamples {4}sample_id: 12 train, 12 test\nlabel {6}diagnosis: /);
    expect(refused).toEqual([
      expect.stringMatching(/^--positive is missing\. /),
      '--model is missing. Give the path of the model, such as model.onnx.',
      '--predictions is missing. Give the file with one row for each test sample, such as predictions.csv.',
      expect.stringMatching(/^--at-least is missing\. .*expert/),
      expect.stringMatching(/^--owners is missing\. /),
    ]);
    expect(Object.keys(filesOf(folder)).sort()).toEqual(Object.keys(small).sort());
  });

  it('names no cell of the data in a refusal', async () => {
    for (const words of [[], ['--label', 'patient_id'], ['--split', 'patient_id'], ['--positive', 'x']]) {
      const { refused } = await initSmall(words);
      expect(refused.join('\n')).not.toMatch(/\bp\d+\b|malignant|benign/);
    }
  });

  it('never invents a bound', async () => {
    const { folder } = await initSmall();
    const { acceptance } = await readWritten(folder);
    expect(acceptance.criteria).toHaveLength(1);
    expect(acceptance.criteria).toMatchObject([
      { metric: 'sensitivity', bound: { atLeast: 0.9 }, scope: { over: 'all' } },
    ]);
    expect(acceptance.expected.size).toBe(0);
  });

  it('says in three lines what comes next', async () => {
    const { stdout } = await initSmall();
    const next = stdout.slice(stdout.indexOf('1. ')).trimEnd().split('\n');
    expect(next).toHaveLength(3);
    expect(next[0]).toMatch(/^1\. Read \.holdout\/policy\.yml/);
    expect(next[1]).toMatch(
      /^2\. Run `holdout lock`, put the commit of a Holdout release .*, and bring these files .* in a pull request/,
    );
    expect(next[2]).toMatch(/^3\. On GitHub .* Import a ruleset: \.holdout\/ruleset\.json\./);
    const pinned = await initSmall([...enough, '--release', 'a'.repeat(40)]);
    expect(pinned.stdout).not.toMatch(/zeros/);
    expect(await readFile(join(pinned.folder, '.github/workflows/holdout.yml'), 'utf8')).toContain(
      `@${'a'.repeat(40)} `,
    );
  });

  it.each([
    [['--at-least', 'sensitivity=95'], /sensitivity is 95; .* Did you mean 0\.95\?/],
    [['--at-least', 'sensitivity=1'], /no interval reaches/],
    [['--at-least', 'sensitivity=0'], /no model can miss/],
    [['--at-least', 'sensitivity=95%'], /not METRIC=VALUE/],
    [['--at-least', 'sens'], /not METRIC=VALUE/],
    [['--at-least', 'sensitivty=0.9'], /Did you mean `sensitivity`\?/],
    [['--at-most', 'sensitivity=0.9'], /from the wrong side/],
    [['--at-least', 'brier-score=0.1'], /from the wrong side/],
    [['--at-least', 'x}] #=0.1'], /not METRIC=VALUE/],
    [['--threshold', '50 %'], /--threshold is no plain number/],
    [['--uses', '0'], /--uses is no whole number/],
    [['--role', 'sme=alice'], /--role is not ROLE=@USER/],
    [['--role', 'Sme=@alice'], /--role is not ROLE=@USER/],
    [['--release', 'v1.0.0'], /--release is no full commit id/],
    [['--branch', 'a b'], /--branch is no plain name/],
    [['--only', 'readme'], /given --only with another word/],
    [['--sample', 'nope'], /--sample names a column that does not exist\. The columns are sample_id, split,/],
    [['--entity', 'patient'], /--entity is not KIND=COL/],
    [['--entity', 'sample=sample_id'], /--entity is not KIND=COL/],
    [['--entity', 'a=sex', '--entity', 'a=age'], /one kind twice/],
    [['--entity', 'a=nope'], /--entity names a column that does not exist/],
    [['--subgroup', 'nope'], /--subgroup names a column that does not exist/],
    [['--subgroup', 'age=60,40'], /no ascending numbers/],
    [['--subgroup', 'sex=1'], /not every cell is one/],
    [['--subgroup', 'sex', '--subgroup', 'sex'], /one column twice/],
    [['--content', 'nope'], /--content names a column/],
    [['--score', 'nope'], /--score names a column/],
    [['--test', 'nope'], /--test names a value that the column split does not have/],
    [['--test', 'test', '--train', 'test'], /one value was given to two splits/],
    [['--manifest', 'nope.csv'], /^nope\.csv does not exist/],
    [['--manifest', '../nope.csv'], /has a `\.\.`/],
    [['--manifest', 'model.onnx'], /is no \.csv/],
    [['--class', 'benign', '--class', 'other'], /none of the given classes/],
  ])('refuses %j', async (words, message) => {
    const options = new Map([
      ['--at-least', 0],
      ['--at-most', 0],
    ]);
    const rest = words.some((word) => options.has(word)) ? enough.filter((word) => !/at-least|=/.test(word)) : enough;
    const { exit, refused, folder } = await initSmall([...rest, ...words]);
    expect(exit).toBe(2);
    expect(refused.join('\n')).toMatch(message);
    expect(Object.keys(filesOf(folder)).sort()).toEqual(Object.keys(small).sort());
  });

  it.each([
    [['--owners', 'acme'], /--owners is no user, team or address/],
    [['--owners', '@a\n* @evil'], undefined],
    [['--positive', 'maligant'], /names none of the two classes/],
  ])('refuses %j in place of a good value', async (words, message) => {
    const rest = enough.filter((word, index) => word !== words[0] && enough[index - 1] !== words[0]);
    const { folder, refused } = await initSmall([...rest, ...words]);
    if (message !== undefined) expect(refused.join('\n')).toMatch(message);
    else expect(await readFile(join(folder, '.github/CODEOWNERS'), 'utf8').catch(() => '')).not.toMatch(/^\* @evil/m);
  });
});

describe('manifests', () => {
  const made = async (files: Files, words: readonly string[] = []) => {
    const result = await initSmall([...enough, ...words], { ...small, 'manifest.csv': '', ...files });
    return { ...result, read: () => readWritten(result.folder) };
  };

  it('with odd names are named as they are', async () => {
    const odd = {
      sample_id: '"Proben ""Nr"""',
      patient_id: 'Patient: ID, #1',
      diagnosis: 'label {é} 诊断',
      sex: '- sex',
      age: 'Age & more',
    };
    const named = Object.entries(odd).reduce(
      (text, [from, to]) => text.replace(from, to.startsWith('"') ? to : `"${to}"`),
      header,
    );
    const { read, refused } = await made({ 'manifest.csv': manifest.replace(header, named) });
    expect(refused).toEqual([]);
    expect((await read()).data.columns).toEqual({
      ...{ sample: 'Proben "Nr"', split: 'split', label: 'label {é} 诊断' },
      entities: [],
    });
    expect((await read()).subgroups.flat()).toMatchObject([
      { column: '- sex' },
      { column: 'Age & more', bins: [38, 46] },
    ]);
  });

  it('may have columns that no policy can name, which is said', async () => {
    const hidden = manifest.replace('patient_id', 'patient\u200b_id');
    const { stdout, refused } = await made({ 'manifest.csv': hidden });
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/1 of the columns have names .* invisible/);
    const lost = await made({ 'manifest.csv': manifest.replace('diagnosis', 'diagnosis\u200b') });
    expect(lost.refused.join('\n')).toMatch(/--label is missing\. .* 1 more have names with invisible characters/);
  });

  it('keep free text out of the subgroups', async () => {
    const lines = manifest.trimEnd().split('\n');
    const text = lines.map(
      (line, row) => `${line},${row === 0 ? 'finding' : `"Patient ${row}, seen in the morning, was well"`}`,
    );
    const { read } = await made({ 'manifest.csv': `${text.join('\n')}\n` });
    expect((await read()).subgroups.flat().map(({ column }) => column)).toEqual(['sex', 'age']);
  });

  it('may call the splits otherwise', async () => {
    const named = manifest.replaceAll(',train,', ',Training,').replaceAll(',test,', ',validation,');
    const unclear = await made({ 'manifest.csv': named });
    expect(unclear.refused.join('\n')).toMatch(/no value of the column split means test/);
    const { read, refused } = await made({ 'manifest.csv': named }, ['--test', 'validation']);
    expect(refused).toEqual([]);
    expect(Object.fromEntries((await read()).data.splits)).toEqual({
      Training: 'train',
      none: 'validation',
      validation: 'test',
    });
    const numbered = manifest.replaceAll(',train,', ',0,').replaceAll(',test,', ',1,');
    const unknown = await made({ 'manifest.csv': numbered });
    expect(unknown.refused.join('\n')).toMatch(/2 of the 2 values of the column split name no split/);
    const told = await made({ 'manifest.csv': numbered }, ['--train', '0', '--test', '1']);
    expect(Object.fromEntries((await told.read()).data.splits)).toEqual({
      0: 'train',
      validation: 'validation',
      1: 'test',
    });
  });

  it('need a split for each row, and a split column', async () => {
    const gap = await made({ 'manifest.csv': manifest.replace('s3,train', 's3,') }, ['--split', 'split']);
    expect(gap.refused.join('\n')).toMatch(/split is empty in 1 rows/);
    const none = await made({ 'manifest.csv': manifest.replaceAll(/,(split|train|test),/g, ',') });
    expect(none.refused).toEqual([expect.stringMatching(/^--split is missing\. Name the column: split of the sample/)]);
  });

  it('need a label of two classes, of which one may still be to come', async () => {
    const none = await made({ 'manifest.csv': manifest.replace('diagnosis', 'notes') });
    expect(none.refused.join('\n')).toMatch(/--label is missing/);
    const many = await made({ 'manifest.csv': manifest.replace('benign', 'unsure') });
    expect(many.refused.join('\n')).toMatch(/has 3 different labels/);
    const one = manifest.replaceAll('benign', 'malignant');
    expect((await made({ 'manifest.csv': one })).refused.join('\n')).toMatch(/--class is missing\. .* one label only/);
    const { read } = await made({ 'manifest.csv': one }, ['--class', 'benign']);
    expect((await read()).task).toMatchObject({ classes: ['benign', 'malignant'] });
  });

  it('may be several files, of one split each or of all', async () => {
    const lines = rows.map((row) => row.replace(/,(train|test),/, ','));
    const head = header.replace('split,', '');
    const files = {
      'train.csv': `${[head, ...lines.slice(0, 12)].join('\n')}\n`,
      'test.csv': `${[head, ...lines.slice(12)].join('\n')}\n`,
    };
    const bySplit = await made({ 'manifest.csv': 'x', ...files }, ['train.csv', 'test.csv']);
    expect((await bySplit.read()).data.manifest).toEqual([
      { path: 'train.csv', split: 'train' },
      { path: 'test.csv', split: 'test' },
    ]);
    const found = await initSmall(enough, {
      ...small,
      'manifest.csv': 'no table',
      'data/train.csv': files['train.csv'],
      'data/test.csv': files['test.csv'],
    });
    expect(found.refused).toEqual([]);
    const parts = {
      'a.csv': `${[header, ...rows.slice(0, 9)].join('\n')}\n`,
      'b.csv': `${[header, ...rows.slice(9)].join('\n')}\n`,
    };
    const together = await made(parts, ['a.csv', 'b.csv']);
    expect((await together.read()).data.manifest).toEqual([{ path: 'a.csv' }, { path: 'b.csv' }]);
  });

  it('have to be named where several look like one', async () => {
    const { refused } = await initSmall(enough, { ...small, 'other-manifest.csv': manifest });
    expect(refused.join('\n')).toMatch(/--manifest is missing\. Several tables look like one/);
  });

  it('that the gate will refuse are said to be', async () => {
    const { stdout, refused } = await made({ 'manifest.csv': manifest.replace('s23,', 's22,') });
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/The gate will refuse this manifest: .*repeats the sample_id/);
    expect(stdout).toContain('predictions.csv has 1 ids of no test sample, which the gate refuses.');
  });

  it('without anything in common between samples are said to be', async () => {
    const { stdout } = await made({ 'manifest.csv': manifest.replace('patient_id', 'number') });
    expect(stdout).toMatch(/No column says what several samples have in common/);
  });
});

describe('predictions and model', () => {
  it('need not exist yet, which is said', async () => {
    const words = enough.map((word) => (word === 'predictions.csv' ? 'later/out.csv' : word));
    expect((await initSmall(words)).refused.join('\n')).toMatch(/--score is missing/);
    const { folder, stdout } = await initSmall([...words, '--score', 'p']);
    expect(stdout).toContain('later/out.csv does not exist yet');
    expect((await readWritten(folder)).evaluation.source).toMatchObject({
      path: 'later/out.csv',
      columns: { sample: 'sample_id', score: 'p' },
    });
  });

  it.each([
    ['the score of the other class is no score', 'sample_id,p_benign\n', '0.5', /--score is missing/],
    ['numbers that are no probabilities need a person', 'sample_id,logit\n', '-3', /--score is missing/],
    ['ids of other samples are no ids', 'id,p\n', '0.5', /no column of predictions\.csv holds ids/],
  ])('%s', async (_what, head, value, message) => {
    const id = (row: string) => (head.startsWith('id') ? `x${row}` : row);
    const text =
      head +
      rows
        .slice(12)
        .map((row) => `${id(row.split(',')[0]!)},${value}\n`)
        .join('');
    const { refused } = await initSmall(enough, { ...small, 'predictions.csv': text });
    expect(refused.join('\n')).toMatch(message);
  });

  it('may decide without a score', async () => {
    const text = `image,decision\n${rows
      .slice(12)
      .map((row) => `${row.split(',')[0]},benign\n`)
      .join('')}`;
    const { folder } = await initSmall(enough, { ...small, 'predictions.csv': text });
    const { source } = (await readWritten(folder)).evaluation;
    expect(source).toMatchObject({ columns: { sample: 'image', predicted: 'decision' } });
    expect(source).not.toHaveProperty('columns.score');
  });

  it('say how many test samples they leave out', async () => {
    const { stdout } = await initSmall(enough, { ...small, 'predictions.csv': predictions.replace('s23,0.5\n', '') });
    expect(stdout).toContain('predictions.csv has no prediction for 1 of the test samples');
  });
});

describe('what is there already', () => {
  it('is left alone on a second run, and nothing is said to be new', async () => {
    const { folder, stdout } = await initSmall();
    expect(stdout).toMatch(/^written {4}\.holdout\/policy\.yml$/m);
    const before = filesOf(folder);
    const again = await init(folder, enough);
    expect(again).toMatchObject({ exit: 0, refused: [] });
    expect(again.stdout).not.toMatch(/^(written|replaced|added to)/m);
    expect(filesOf(folder)).toEqual(before);
  });

  it('is never written over, and then nothing is written at all', async () => {
    const { folder, refused, exit } = await initSmall(enough, { ...small, '.github/workflows/holdout.yml': 'mine\n' });
    expect(exit).toBe(2);
    expect(refused[0]).toMatch(
      /^\.github\/workflows\/holdout\.yml: other content is there already, .*neither were \.holdout\/policy\.yml, /,
    );
    expect(Object.keys(filesOf(folder)).filter((path) => /holdout\/|CODEOWNERS/.test(path))).toEqual([]);
  });

  it('is replaced with --force, and left out with --only', async () => {
    const files = { ...small, '.github/workflows/holdout.yml': 'mine\n' };
    const forced = await initSmall([...enough, '--force'], files);
    expect(forced.stdout).toMatch(/^replaced {3}\.github\/workflows\/holdout\.yml$/m);
    const { folder, stdout } = await initSmall([...enough, '--only', 'policy', '--only', 'ruleset'], files);
    expect(stdout).toMatch(/^written {4}\.holdout\/ruleset\.json$/m);
    expect(await readFile(join(folder, '.github/workflows/holdout.yml'), 'utf8')).toBe('mine\n');
    expect(filesOf(folder)['.github/CODEOWNERS']).toBeUndefined();
  });

  it('is said on a terminal before anything is asked', async () => {
    const folder = await temporaryFolder({ ...small, '.holdout/policy.yml': 'mine\n' });
    const { refused, stdout } = await init(folder, [], '');
    expect(refused).toEqual([expect.stringMatching(/^\.holdout\/policy\.yml: there already/)]);
    expect(stdout).toBe('');
  });

  it('is shown and not written with --dry-run', async () => {
    const { folder, stdout } = await initSmall([...enough, '--dry-run'], { ...small, CODEOWNERS: '* @all\n' });
    expect(stdout).toContain('=== .holdout/policy.yml would be written\n# The rules that');
    expect(stdout).toContain('=== CODEOWNERS would get these lines\n# The rules of');
    expect(stdout).not.toContain('* @all');
    expect(Object.keys(filesOf(folder)).sort()).toEqual([...Object.keys(small), 'CODEOWNERS'].sort());
  });

  it.each(['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS'])('grows by our lines: %s', async (path) => {
    const { folder, stdout } = await initSmall(enough, { ...small, [path]: '* @all\n' });
    expect(stdout).toContain(`added to   ${path}\n`);
    const text = await readFile(join(folder, path), 'utf8');
    expect(text).toMatch(/^\* @all\n\n# .*\n\/\.holdout\/ @acme\/qa\n\/\.github\/workflows\/ @acme\/qa\n/);
    expect(text).toMatch(new RegExp(`^/${path} @acme/qa$`, 'm'));
  });
});

describe('the repository', () => {
  it('gets the workflow at its root, for a model in a folder of it', async () => {
    const { root, git } = await createRepository();
    void git;
    const folder = join(root, 'models/one');
    await mkdir(folder, { recursive: true });
    for (const [path, text] of Object.entries(small)) await writeFile(join(folder, path), text);
    expect((await init(folder, enough)).refused).toEqual([]);
    const files = filesOf(root);
    const text = (path: string) => files[path]?.toString() ?? '';
    expect(text('.github/workflows/holdout.yml')).toContain('policy: models/one/.holdout/policy.yml\n');
    expect(text('.github/CODEOWNERS')).toContain('/models/one/.holdout/ @acme/qa\n');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['models/one/.holdout/policy.yml', 'models/one/.holdout/ruleset.json']),
    );
    expect((await readWritten(root, 'models/one')).data.manifest).toEqual([{ path: 'manifest.csv' }]);
  });

  it.each([
    [
      'the default branch of its remote',
      [
        'update-ref refs/remotes/origin/develop HEAD',
        'symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/develop',
      ],
      'develop',
    ],
    ['its branch main', ['switch --quiet --create topic'], 'main'],
    ['its only branch', ['branch --quiet --move trunk'], 'trunk'],
  ])('is protected on %s', async (_what, commands, branch) => {
    const repository = await createRepository(small);
    for (const command of commands) repository.git(...command.split(' '));
    await init(repository.root, enough);
    const files = filesOf(repository.root);
    expect(JSON.parse(String(files['.holdout/ruleset.json'])).conditions.ref_name.include).toEqual([
      `refs/heads/${branch}`,
    ]);
    expect(String(files['.github/workflows/holdout.yml'])).toContain(`branches: [${branch}]`);
  });

  it('may ignore what the policy names, which is said', async () => {
    const repository = await createRepository({ ...small, '.gitignore': '*.onnx\npredictions.csv\n' });
    repository.git('rm', '--quiet', '--cached', '-r', '.');
    const { stdout } = await init(repository.root, enough);
    expect(stdout).toContain('Git ignores model.onnx and predictions.csv: the workflow will not find them.');
    expect((await initSmall()).stdout).not.toContain('Git ignores');
  });

  it('gets approvals and a ledger where the options ask for them', async () => {
    const words = [...enough.slice(0, -2), '--role', 'sme=@alice,@acme/path', '--role', 'qa=@acme/qa', '--uses', '5'];
    const { folder, refused } = await initSmall([...words, '--role', 'test-data-access=@bob']);
    expect(refused).toEqual([]);
    const policy = await readWritten(folder);
    expect(policy.ledger).toEqual({ branch: 'holdout-ledger', atMost: 5 });
    expect(policy.people.approvals).toMatchObject({ model: ['sme', 'qa'], policy: ['sme'] });
    const files = filesOf(folder);
    expect(JSON.parse(String(files['.holdout/ruleset-ledger.json'])).conditions.ref_name.include).toEqual([
      'refs/heads/holdout-ledger',
    ]);
    expect(String(files['.github/workflows/holdout.yml'])).toMatch(
      /pull_request_review:[\s\S]*contents: write[\s\S]*actions: write/,
    );
    expect(String(files['.github/CODEOWNERS'])).toContain('/.holdout/ @alice @acme/path @acme/qa\n');
    // The workflow alone, made again for the policy that is there now.
    const again = await init(folder, ['--only', 'workflow', '--only', 'ruleset']);
    expect(again.stdout).toMatch(/^unchanged {2}\.github\/workflows\/holdout\.yml$/m);
    expect(again.stdout).toMatch(/^unchanged {2}\.holdout\/ruleset-ledger\.json$/m);
  });
});

describe('on a terminal', () => {
  const answers = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

  it('asks for everything, with what was guessed, and writes the answers', async () => {
    const folder = await temporaryFolder(small);
    const given = answers('', '', '', '', '', '', 'sex age=50', '', '', '', '', '95', '0.8', '@acme/qa', 'develop', '');
    const { exit, stdout, refused } = await init(folder, [], given);
    expect({ exit, refused }).toEqual({ exit: 0, refused: [] });
    expect(stdout).toContain('[manifest.csv]');
    expect(stdout).toContain('[malignant]');
    const policy = await readWritten(folder);
    expect(policy.model).toMatchObject({ path: 'model.onnx' });
    expect(policy.task).toMatchObject({ positive: 'malignant' });
    expect(policy.data.columns.entities).toEqual([]);
    expect(policy.subgroups.flat()).toEqual([{ column: 'sex' }, { column: 'age', bins: [50] }]);
    // 95 was refused, and asked for again.
    expect(policy.acceptance.criteria).toMatchObject([{ metric: 'specificity', bound: { atLeast: 0.8 } }]);
    expect(String(filesOf(folder)['.github/workflows/holdout.yml'])).toContain('branches: [develop]');
  });

  it('asks what the values of the split mean, and whether equal numbers of two centers are one patient', async () => {
    const lines = rows.map((row, index) => {
      const [id, split, , ...rest] = row.split(',');
      return [id, split === 'train' ? 'A' : 'B', `${Math.floor(index / 2)}`, index % 2 === 0 ? 'x' : 'y', ...rest].join(
        ',',
      );
    });
    const text = `${['sample_id,split,patient,center,diagnosis,sex,age', ...lines].join('\n')}\n`;
    const folder = await temporaryFolder({ ...small, 'manifest.csv': text });
    const given = answers(
      '',
      '',
      '',
      '',
      'train',
      'maybe',
      'test',
      '',
      '',
      'perhaps',
      'yes',
      '',
      '',
      '',
      '',
      '0.9',
      '',
      '-',
      '',
      '',
    );
    const { refused, stdout } = await init(folder, [], given);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/12 of the values of patient stand in more than one center/);
    const policy = await readWritten(folder);
    expect(Object.fromEntries(policy.data.splits)).toEqual({ A: 'train', validation: 'validation', B: 'test' });
    expect(policy.data.columns.entities).toEqual([{ kind: 'patient', columns: ['center', 'patient'] }]);
    expect(filesOf(folder)['.github/CODEOWNERS']).toBeUndefined();
    expect(stdout).toMatch(/Without code owners/);
  });

  it('asks again where no bound is given: there is none to take', async () => {
    const folder = await temporaryFolder(small);
    const given = answers('', '', '', '', '', '', '', '', '', '', '', '', '0.7', '', '', '', '');
    const { stdout, refused } = await init(folder, [], given);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/needs at least one bound/);
    expect((await readWritten(folder)).acceptance.criteria).toMatchObject([{ bound: { atLeast: 0.7 } }]);
  });

  it.each([3, 10, 13])('leaves nothing written when it is stopped after %i answers', async (count) => {
    const folder = await temporaryFolder(small);
    const { exit, refused } = await init(folder, [], `${'\n'.repeat(count)}\u0003`);
    expect(exit).toBe(2);
    expect(refused).toEqual([expect.stringMatching(/Nothing was written/)]);
    expect(Object.keys(filesOf(folder)).sort()).toEqual(Object.keys(small).sort());
  });

  it('does not ask what options have said', async () => {
    const folder = await temporaryFolder(small);
    const { stdout } = await init(folder, enough, '\n'.repeat(20));
    for (const question of ['Model,', 'Predictions,', 'Class that', 'Smallest', 'Who reviews']) {
      expect(stdout).not.toContain(question);
    }
  });
});
