/** `holdout init` for models that the gate can run itself, from the folder to the verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf, modelProject } from '../support/modelProject.ts';
import { attribute, type DataType, node, onnxModel, tensor, value } from '../support/onnxBuilder.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { init, lockAndCheck, readWritten } from './initCommand.ts';

const enough = ['--positive', '1', '--at-least', 'sensitivity=0.9', '--owners', '@a', '--threshold', '0.5'];

/** The project of one feature, without its policy. */
function project(files: Files = {}): Files {
  const { '.holdout/policy.yml': _, ...rest } = modelProject({}, files);
  return rest;
}

/** The same table with more columns. */
function withColumns(columns: Readonly<Record<string, (row: number) => string>>, files: Files = {}): Files {
  const [header = '', ...rows] = String(project()['data.csv']).trimEnd().split('\n');
  const names = Object.keys(columns);
  const lines = rows.map((line, row) => [line, ...names.map((name) => columns[name]!(row))].join(','));
  return project({
    'data.csv': `${[[header, ...names.map((name) => `"${name}"`)].join(','), ...lines].join('\n')}\n`,
    ...files,
  });
}

async function initOnnx(words: readonly string[] = [], files: Files = project(), answers?: string) {
  const folder = await temporaryFolder(files);
  const outcome = await init(folder, answers === undefined ? [...enough, ...words] : words, answers);
  return { folder, ...outcome, written: () => readWritten(folder) };
}

/** A model that takes some columns as one input, and whose score is the first of them. */
function wideModel(width: number | string, type: DataType = 'float32'): Uint8Array {
  return onnxModel({
    nodes: [
      node('Gather', ['X', 'first'], ['taken'], { attributes: [attribute('axis', { int: 1 })] }),
      node('Cast', ['taken'], ['p'], { attributes: [attribute('to', { int: 1 })] }),
    ],
    initializers: [tensor('first', { type: 'int64', values: [0], dims: [1] })],
    inputs: [value('X', { type, dims: ['N', width] })],
    outputs: [value('p', { dims: ['N', 1] })],
  });
}

const trained = (name: string) => readFileSync(join(import.meta.dirname, `../model/models/${name}.onnx`));

/** Four features, as the trained models take them, and labels that are words. */
function fourFeatures(model: Uint8Array): Files {
  const rows = Array.from({ length: 60 }, (_, row) => {
    const features = [0, 1, 2, 3].map((feature) => (((row * 7 + feature * 11) % 40) / 20 - 1).toFixed(3));
    return [`s${row}`, row < 20 ? 'train' : 'test', ...features, row % 2 === 0 ? 'malignant' : 'benign'].join(',');
  });
  return { 'data.csv': `${['sample,split,a,b,c,d,diagnosis', ...rows].join('\n')}\n`, 'model.onnx': model };
}

const fewWords = ['--positive', 'malignant', '--at-least', 'sensitivity=0.9', '--owners', '@a'];

describe('inputs that are certain', () => {
  it('are called like columns', async () => {
    const { folder, refused, stdout, written } = await initOnnx();
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/^model {6}model\.onnx: the gate runs it, x from x, score from p$/m);
    expect(stdout).not.toMatch(/training code/);
    const { evaluation } = await written();
    expect(evaluation.source).toMatchObject({
      by: 'onnx',
      inputs: new Map([['x', { from: 'columns', columns: ['x'] }]]),
      score: { output: 'p', transform: 'none' },
    });
    expect(evaluation).toMatchObject({ threshold: 0.5, also: ['train'], repeat: 2 });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('are called like columns, each of its own type', async () => {
    const files = withColumns(
      { 'site name': (row) => (row % 2 === 0 ? 'north' : 'south'), count: (row) => String(row) },
      {
        'model.onnx': onnxModel({
          nodes: [node('Identity', ['x'], ['p'])],
          inputs: [
            value('count', { type: 'int64', dims: ['N', 1] }),
            value('site name', { type: 'string', dims: ['N', 1] }),
            value('x', { dims: ['N', 1] }),
          ],
          outputs: [value('p', { dims: ['N', 1] })],
        }),
      },
    );
    const { folder, refused, written } = await initOnnx([], files);
    expect(refused).toEqual([]);
    const { source } = (await written()).evaluation;
    expect(source.by === 'onnx' && [...source.inputs.keys()]).toEqual(['count', 'site name', 'x']);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('take as many columns as there are numbers, which a person has to compare with the training code', async () => {
    const columns = { 'patient no': (row: number) => `${Math.floor(row / 2)}`, age: () => '50', 'b, c': () => '0' };
    const words = ['--entity', 'person=patient,patient no'];
    const files = withColumns(columns, { 'model.onnx': wideModel(3) });
    const { folder, refused, stdout, written } = await initOnnx(words, files);
    expect(refused).toEqual([]);
    expect(stdout).toContain('The model gets its columns in the order of the manifest: compare it');
    const { source } = (await written()).evaluation;
    expect(source).toMatchObject({ inputs: new Map([['X', { from: 'columns', columns: ['x', 'age', 'b, c'] }]]) });
    const text = readFileSync(join(folder, '.holdout/policy.yml'), 'utf8');
    expect(text).toContain('inputs: # in the order of the manifest: CHECK it against the training code');
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('are called like columns of a folder’s only ONNX file', async () => {
    const { 'model.onnx': model = '', ...rest } = project();
    const { written, refused } = await initOnnx(['--model', 'm'], { ...rest, 'm/a.onnx': model, 'm/README': 'x' });
    expect(refused).toEqual([]);
    expect((await written()).evaluation.source.by).toBe('onnx');
  });

  it('need no training rows', async () => {
    const text = String(project()['data.csv']).replace(/^a.*\n/gm, '');
    const { folder, written } = await initOnnx([], project({ 'data.csv': text }));
    expect((await written()).evaluation.also).toEqual([]);
    expect(readFileSync(join(folder, '.holdout/policy.yml'), 'utf8')).toMatch(/^ {2}# also: \[train\]/m);
  });
});

describe('inputs that are not certain', () => {
  const two = (files: Files = {}) => withColumns({ weight: () => '1' }, files);

  it.each([
    [
      'more columns than inputs',
      two({ 'model.onnx': wideModel(1) }),
      /takes X \(float32, 1 column\), .* 2 of numbers are x, weight\. Give --input X=COL in/,
    ],
    [
      'a model that leaves the number open',
      two({ 'model.onnx': wideModel('F') }),
      /takes X \(float32, any number of columns\)/,
    ],
    ['whole numbers for fractions', project({ 'model.onnx': wideModel(1, 'int64') }), /takes X \(int64, 1 column\)/],
    [
      'the label once more',
      withColumns(
        { code: (row) => (row < 40 ? String(row % 2) : String((row - 40) % 2)) },
        { 'model.onnx': wideModel(2) },
      ),
      /the 1 of numbers are x\./,
    ],
    [
      'a site that several splits share',
      withColumns({ site: (row) => String(row % 2) }, { 'model.onnx': wideModel(2) }),
      /the 1 of numbers are x\./,
    ],
  ])('are asked for: %s', async (_what, files, message) => {
    const { exit, refused } = await initOnnx([], files);
    expect(exit).toBe(2);
    expect(refused).toEqual([expect.stringMatching(message)]);
    expect(refused[0]).toMatch(/^--input is missing\. .* or with --predictions a file/);
  });

  it('are told', async () => {
    const files = two({ 'model.onnx': wideModel(1) });
    const { folder, refused, stdout, written } = await initOnnx(['--input', 'X=x', '--score', 'p'], files);
    expect(refused).toEqual([]);
    expect(stdout).not.toMatch(/training code/);
    expect((await written()).evaluation.source).toMatchObject({
      inputs: new Map([['X', { from: 'columns', columns: ['x'] }]]),
    });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it.each([
    [['--input', 'X'], /^--input is not NAME=COL/],
    [['--input', 'Y=x'], /^--input names an input that the model does not have\. It has X \(float32, 1 column\)/],
    [['--input', 'X=x,weight'], /^--input gives 2 to X \(float32, 1 column\)/],
    [['--input', 'X=nope'], /^--input names a column that does not exist/],
    [['--input', 'X=label'], /^--input names label, which holds no feature/],
    [['--input', 'X=patient'], /^--input names patient, and no cell of it is of the type/],
    [['--input', 'X=x', '--input', 'X=weight'], /^--input feeds one input twice/],
    [['--input', 'X=x', '--score', 'x'], /^--score names no output of the model .* Those are p; .* give --predictions/],
    [['--input', 'X=x', '--fill', 'weight=1'], /^--fill is neither nan nor COL=VALUE/],
    [['--input', 'X=x', '--fill', 'x=much'], /^--fill gives x a value that X \(float32, 1 column\) cannot take/],
    [['--input', 'X=x', '--column', 'first'], /^--column is no column of the output/],
    [['--input', 'X=x', '--transform', 'log'], /^--transform is unknown/],
    [
      ['--model', 'model.onnx', '--input', 'X=x', '--predictions', 'p.csv', '--score', 'p'],
      /^--input says .*, and predictions come from a file/,
    ],
  ])('are refused: %j', async (words, message) => {
    const { exit, refused } = await initOnnx(words, two({ 'model.onnx': wideModel(1) }));
    expect(exit).toBe(2);
    expect(refused).toEqual([expect.stringMatching(message)]);
  });

  it('are told in part, and the others by their names', async () => {
    const inputs = ['x', 'other'].map((name) => value(name, { dims: ['N', 1] }));
    const model = onnxModel({
      nodes: [node('Identity', ['x'], ['p'])],
      inputs,
      outputs: [value('p', { dims: ['N', 1] })],
    });
    const files = two({ 'model.onnx': model });
    const missing = await initOnnx([], files);
    expect(missing.refused).toEqual([expect.stringMatching(/takes other \(float32, 1 column\)/)]);
    const { written } = await initOnnx(['--input', 'other=weight'], files);
    const { source } = (await written()).evaluation;
    expect(source.by === 'onnx' && Object.fromEntries(source.inputs)).toMatchObject({
      x: { columns: ['x'] },
      other: { columns: ['weight'] },
    });
  });
});

describe('the score', () => {
  it.each(['logistic-tensor', 'logistic-zipmap'])('is the column that the model names: %s', async (name) => {
    const folder = await temporaryFolder(fourFeatures(trained(name)));
    const { refused } = await init(folder, fewWords);
    expect(refused).toEqual([]);
    expect((await readWritten(folder)).evaluation.source).not.toHaveProperty('score.column');
    expect((await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error')).toEqual([]);
    const contradicted = await init(folder, [...fewWords, '--column', '0', '--force']);
    expect(contradicted.refused).toEqual([expect.stringMatching(/calls column 1 so/)]);
  });

  it.each(['xgboost', 'lightgbm', 'boosting-zipmap'])('is never guessed of labels 0 and 1: %s', async (name) => {
    const folder = await temporaryFolder(fourFeatures(trained(name)));
    const { refused } = await init(folder, fewWords);
    expect(refused).toEqual([
      expect.stringMatching(/^--column is missing\. .* has 2 columns, which the model calls 0, 1/),
    ]);
  });

  it.each([0, 1])('is the column that was told: %i', async (column) => {
    const folder = await temporaryFolder(fourFeatures(trained('xgboost')));
    const { refused } = await init(folder, [...fewWords, '--column', String(column)]);
    expect(refused).toEqual([]);
    const policy = await readWritten(folder);
    expect(policy.task.task === 'binary' && policy.task.classes.indexOf('malignant')).toBe(column);
    expect(policy.evaluation.source).toMatchObject({ score: { column } });
    expect((await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error')).toEqual([]);
  });

  const outputs = (...names: readonly string[]) =>
    onnxModel({
      nodes: names.map((name) => node('Identity', ['x'], [name])),
      inputs: [value('x', { dims: ['N', 1] })],
      outputs: names.map((name) => value(name, { dims: ['N', 1] })),
    });

  it('has to be named where several outputs could hold it', async () => {
    const files = project({ 'model.onnx': outputs('risk', 'age') });
    expect((await initOnnx([], files)).refused).toEqual([
      '--score is missing. Name the output of model.onnx that holds the score: risk, age.',
    ]);
    const { folder, written } = await initOnnx(['--score', 'risk'], files);
    expect((await written()).evaluation.source).toMatchObject({ score: { output: 'risk' } });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('is no logit', async () => {
    const files = project({ 'model.onnx': outputs('logits') });
    expect((await initOnnx([], files)).refused).toEqual([expect.stringMatching(/^--transform is missing\. .* logits/)]);
    const { folder, written } = await initOnnx(['--transform', 'sigmoid'], files);
    expect((await written()).evaluation.source).toMatchObject({ score: { transform: 'sigmoid' } });
    expect((await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error')).toEqual([]);
  });
});

describe('empty cells', () => {
  const gap = (split: string) => {
    const text = String(project()['data.csv']).replace(new RegExp(`^([^,]+,${split},[^,]+),[^,]+`, 'm'), '$1,');
    return project({ 'data.csv': text });
  };

  it.each(['test', 'train'])('are a proposal in a comment, and not more: %s', async (split) => {
    const { folder, stdout, written } = await initOnnx([], gap(split));
    expect(stdout).toContain('Cells of x are empty (samples with one: 1), which the gate refuses');
    expect((await written()).evaluation.source).toMatchObject({ fill: new Map() });
    const text = readFileSync(join(folder, '.holdout/policy.yml'), 'utf8');
    expect(text).toMatch(/# cells of x are empty, which is refused without it .*\n {4}# fill: nan # /);
    expect((await lockAndCheck(folder)).verdict).not.toBe('pass');
  });

  it('are filled as a person says', async () => {
    const { folder, stdout, written } = await initOnnx(['--fill', 'x=0.1'], gap('test'));
    expect(stdout).not.toMatch(/are empty/);
    expect((await written()).evaluation.source).toMatchObject({ fill: new Map([['x', '0.1']]) });
    expect((await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error')).toEqual([]);
    const nan = await initOnnx(['--fill', 'nan'], gap('test'));
    expect((await nan.written()).evaluation.source).toMatchObject({ fill: 'nan' });
  });

  it('of excluded samples do not matter', async () => {
    const { 'data.csv': text = '', ...rest } = gap('test');
    const [head, ...rows] = String(text).trimEnd().split('\n');
    const lines = rows.map((row) => `${row},${/,,/.test(row) ? 'blurred' : ''}`);
    const files = { ...rest, 'data.csv': `${[`${head},excluded`, ...lines].join('\n')}\n` };
    const { folder, stdout } = await initOnnx([], files);
    expect(stdout).not.toMatch(/are empty/);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });
});

describe('a model that the gate cannot run', () => {
  const predictions = `id,score\n${String(project()['data.csv'])
    .match(/^[np]\d+/gm)
    ?.map((id) => `${id},0.5\n`)
    .join('')}`;
  const image = onnxModel({
    nodes: [node('Identity', ['x'], ['p'])],
    inputs: [value('x', { dims: ['N', 3, 224, 224] })],
    outputs: [value('p', { dims: ['N', 1] })],
  });
  const custom = modelOf([node('Own', ['x'], ['p'], { domain: 'com.acme' })]);
  const labels = onnxModel({
    nodes: [node('Identity', ['x'], ['label'])],
    inputs: [value('x', { dims: ['N', 1] })],
    outputs: [value('label', { type: 'int64', dims: ['N'] })],
  });

  it.each([
    ['text', 'x', /is a text file\. Export the model as ONNX/],
    ['nothing', '', /has no content/],
    ['a pickle', Buffer.from('gASVFgAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOULg==', 'base64'), /is a Python pickle/],
    ['operators of its own', custom, /com\.acme/],
    ['images', image, /has the input x \(float32, 150528 columns\), which takes files such as images/],
    ['labels alone', labels, /gives labels and no score/],
  ])('is named with the reason, and predictions are wanted as before: %s', async (_what, model, reason) => {
    const files = project({ 'model.onnx': model, 'predictions.csv': predictions });
    const { exit, refused, stdout } = await initOnnx(['--model', 'model.onnx'], files);
    expect(exit).toBe(2);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing\. .* such as predictions\.csv\.$/)]);
    expect(stdout).toMatch(
      /^model {6}model\.onnx: the gate cannot run it, so predictions have to come from a file\. It /m,
    );
    expect(stdout).toMatch(reason);
    const told = await initOnnx(['--model', 'model.onnx', '--predictions', 'predictions.csv'], files);
    expect(told.refused).toEqual([]);
    expect(told.stdout).not.toMatch(/^model /m);
    expect((await told.written()).evaluation.source).toMatchObject({ by: 'predictions', columns: { score: 'score' } });
  });

  it('cannot be told how', async () => {
    const { refused } = await initOnnx(['--model', 'model.onnx', '--input', 'x=x'], project({ 'model.onnx': 'x' }));
    expect(refused[0]).toMatch(/^--input says how the gate runs the model, and model\.onnx is a text file\. Export/);
  });

  it('may be one of several, of which one has to be named', async () => {
    const files = project({ 'other.onnx': 'x' });
    expect((await initOnnx([], files)).refused).toEqual([expect.stringMatching(/^--model is missing/)]);
    const { written } = await initOnnx(['--model', 'model.onnx'], files);
    expect((await written()).evaluation.source.by).toBe('onnx');
  });

  it('may not be there yet', async () => {
    const { refused, stdout } = await initOnnx(['--model', 'later.onnx']);
    expect(stdout).toMatch(/later\.onnx: the gate cannot run it, .* It does not exist yet/);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing/)]);
  });

  it('names other classes than the data', async () => {
    const files = fourFeatures(trained('logistic-tensor'));
    const text = String(files['data.csv']).replaceAll('malignant', 'M').replaceAll('benign', 'B');
    const folder = await temporaryFolder({ ...files, 'data.csv': text });
    const { stdout } = await init(folder, ['--positive', 'M', ...fewWords.slice(2)]);
    expect(stdout).toMatch(/names its classes otherwise than the label column does/);
  });
});

describe('on a terminal', () => {
  const before = ['', '', '', '', '1', '', '', ''];
  const after = ['0.9', '', '@a', '', ''];
  const answers = (...lines: readonly string[]) => [...before, ...lines, ...after].map((line) => `${line}\n`).join('');

  it('what is certain is shown, and taken for an empty answer', async () => {
    const { refused, stdout, written } = await initOnnx([], project(), answers(''));
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/Columns for x \(float32, 1 column\) of model\.onnx as NAME=COL.* \[x=x; - for none\]: /);
    expect((await written()).evaluation.source.by).toBe('onnx');
  });

  it('a hyphen asks for predictions instead', async () => {
    const { refused, written } = await initOnnx([], project(), answers('-', 'p.csv', 'score'));
    expect(refused).toEqual([]);
    expect((await written()).evaluation.source).toMatchObject({ by: 'predictions', path: 'p.csv' });
  });

  it('what is not certain is asked, again until it fits', async () => {
    const files = withColumns({ weight: () => '1' }, { 'model.onnx': wideModel(1) });
    const { refused, stdout, written } = await initOnnx([], files, answers('X=x,weight', 'X=weight'));
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/\[none\]: /);
    expect(stdout).toMatch(/--input gives 2 to X/);
    expect((await written()).evaluation.source).toMatchObject({
      inputs: new Map([['X', { from: 'columns', columns: ['weight'] }]]),
    });
  });

  it('the column of labels 0 and 1 is asked, and what stands in for empty cells', async () => {
    const files = fourFeatures(trained('xgboost'));
    const text = String(files['data.csv']).replace(/^(s40,test),[^,]+/m, '$1,');
    const folder = await temporaryFolder({ ...files, 'data.csv': text });
    const given = ['', '', '', '', '', '', '', '', '', '', 'nan', ...after].map((line) => `${line}\n`).join('');
    const { refused, stdout } = await init(folder, [], given);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/Column of probabilities with the score of malignant, from 0 to 1 \[1\]: /);
    expect(stdout).toMatch(/What stands in for an empty cell of a \(samples with one: 1\): nan where/);
    expect((await readWritten(folder)).evaluation.source).toMatchObject({ score: { column: 1 }, fill: 'nan' });
  });

  it('why the gate cannot run the model is said before predictions are asked for', async () => {
    const { stdout } = await initOnnx([], project({ 'model.onnx': 'x' }), answers('p.csv', 'score'));
    expect(stdout).toMatch(/ {2}model\.onnx: the gate cannot run it, .* is a text file[\s\S]*Predictions, the table/);
  });
});
