/** `holdout init` for ONNX models of several classes and of a number, which the gate runs, up to the verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { node, onnxModel, value } from '../support/onnxBuilder.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { init, lockAndCheck, readWritten } from './initCommand.ts';
import { madeRows, trainedProject } from './taskProjects.ts';

const owned = ['--owners', '@a'];

async function initOnnx(files: Files, words: readonly string[], answers?: readonly string[]) {
  const folder = await temporaryFolder(files);
  const outcome = await init(folder, words, answers?.map((line) => `${line}\n`).join(''));
  return {
    ...outcome,
    folder,
    written: () => readWritten(folder),
    text: () => readFileSync(join(folder, '.holdout/policy.yml'), 'utf8'),
  };
}

/** The evaluation of the project's own policy. */
function knownSource(name: string) {
  const path = join(import.meta.dirname, '../projects', name, '.holdout/policy.yml');
  return readPolicy(readFileSync(path), 'policy.yml').evaluation.source;
}

/** Checks that could not be made. */
const errorsOf = async (folder: string) =>
  (await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error');

describe('several classes', () => {
  it.each(['wine', 'wine-zipmap'])('whose columns the model names: %s', async (name) => {
    const words = [...owned, '--at-least', 'accuracy=0.7', '--at-least', 'recall:barolo=0.6'];
    const { refused, stdout, written, folder, text } = await initOnnx(trainedProject(name), words);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/^label {6}label: barbera, barolo and grignolino; multiclass$/m);
    expect(stdout).toMatch(/^model {6}model\.onnx: the gate runs it, X from .*, scores from \w*probabilit\w+$/m);
    expect((await written()).evaluation.source).toEqual(knownSource(name));
    expect((await written()).evaluation.also).toEqual(['train']);
    expect(text()).toMatch(/^ {6}# transform: softmax # /m);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it.each([
    [['--column-class', 'barolo'], /^--column-class names columns that the model names itself/],
    [['--score', 'label'], /^--score names no output of the model that can hold the probability of each class/],
    [['--transform', 'sigmoid'], /^--transform is unknown\. Write none or softmax\./],
    [['--scores', 'barolo=c0', '--input', 'X=c0,c1,c2'], /^--input says how the gate runs the model, and predictions/],
    [['--fit-tolerance', '5'], /^--fit-tolerance belongs to the task regression, and this one is multiclass/],
  ])('are refused with %j', async (words, message) => {
    const bound = ['--at-least', 'accuracy=0.7'];
    const { exit, refused } = await initOnnx(trainedProject('wine'), [...owned, ...bound, ...words]);
    expect(exit).toBe(2);
    expect(refused[0]).toMatch(message);
  });

  it('that the model names otherwise, for which predictions are wanted', async () => {
    const files = trainedProject('wine');
    const text = String(files['manifest.csv']).replaceAll('barolo', 'Barolo');
    const words = [...owned, '--at-least', 'accuracy=0.7'];
    const { refused, stdout } = await initOnnx({ ...files, 'manifest.csv': text }, words);
    expect(stdout).toMatch(/names its classes otherwise than the label column does/);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing/)]);
  });

  it('of which the model knows more than the data have', async () => {
    const files = trainedProject('wine');
    const text = String(files['manifest.csv']).replace(/^.*,barolo,.*\n/gm, '');
    const words = [...owned, '--task', 'multiclass', '--at-least', 'accuracy=0.5'];
    const { refused, written, folder } = await initOnnx({ ...files, 'manifest.csv': text }, words);
    expect(refused).toEqual([]);
    expect((await written()).task).toMatchObject({ classes: ['barbera', 'barolo', 'grignolino'] });
    expect(await errorsOf(folder)).toEqual([]);
  });

  /** Three numbers a sample, which are the columns of the manifest. */
  const passed = (output: string) =>
    onnxModel({
      nodes: [node('Identity', ['X'], [output])],
      inputs: [value('X', { dims: ['N', 3] })],
      outputs: [value(output, { dims: ['N', 3] })],
    });

  const passedProject = (classes: readonly string[], model: Uint8Array): Files => {
    const rows = madeRows((row) => classes[row % 3]!);
    const lines = rows.map(({ id, split, label }) => {
      const numbers = classes.map((name) => (name === label ? '0.8' : '0.1'));
      return [id, split, ...numbers, label].join(',');
    });
    return { 'manifest.csv': `${['id,split,a,b,c,label', ...lines].join('\n')}\n`, 'model.onnx': model };
  };

  it('in columns whose order only a person knows', async () => {
    const files = passedProject(['red', 'green', 'blue'], passed('probabilities'));
    const words = [...owned, '--at-least', 'recall:red=0.7'];
    expect((await initOnnx(files, words)).refused).toEqual([
      expect.stringMatching(/^--column-class is missing\. The output probabilities has 3 columns, .* does not name/),
    ]);
    const twice = ['--column-class', 'red', '--column-class', 'red', '--column-class', 'blue'];
    expect((await initOnnx(files, [...words, ...twice])).refused).toEqual([
      expect.stringMatching(/^--column-class does not name each class once/),
    ]);
    const order = ['red', 'green', 'blue'].flatMap((name) => ['--column-class', name]);
    const { refused, written, folder } = await initOnnx(files, [...words, ...order]);
    expect(refused).toEqual([]);
    expect((await written()).task).toMatchObject({ classes: ['blue', 'green', 'red'] });
    expect((await written()).evaluation.source).toMatchObject({ scores: { columns: [2, 1, 0] } });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('numbered from 0, as the columns are', async () => {
    const files = passedProject(['0', '1', '2'], passed('logits'));
    const words = [...owned, '--at-least', 'recall:1=0.7', '--task', 'ordinal'];
    expect((await initOnnx(files, words)).refused).toEqual([
      expect.stringMatching(/^--transform is missing\. .* softmax or none\.$/),
    ]);
    const { refused, written, folder } = await initOnnx(files, [...words, '--transform', 'softmax']);
    expect(refused).toEqual([]);
    expect((await written()).task).toEqual({ task: 'ordinal', classes: ['0', '1', '2'] });
    expect((await written()).evaluation.source).toMatchObject({
      scores: { output: 'logits', columns: [0, 1, 2], transform: 'softmax' },
    });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('fewer than the columns, which only a person can mend', async () => {
    const files = passedProject(['0', '1', '2'], passed('probabilities'));
    const words = [...owned, '--at-least', 'accuracy=0.5', ...['0', '1', '2', '3'].flatMap((one) => ['--class', one])];
    const { refused, stdout } = await initOnnx(files, words);
    expect(stdout).toMatch(/has no output of one number for each of the 4 classes\. Give every class/);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing/)]);
  });
});

describe('classes without probabilities', () => {
  const labels = onnxModel({
    nodes: [node('Identity', ['grade'], ['decided'])],
    inputs: [value('grade', { type: 'int64', dims: ['N', 1] })],
    outputs: [value('decided', { type: 'int64', dims: ['N', 1] })],
  });
  const projectOf = (nameOf: (row: number) => string): Files => {
    const rows = madeRows(nameOf).map(({ id, split, label }, row) => `${id},${split},${row % 3},${label}`);
    return { 'manifest.csv': `${['id,split,grade,label', ...rows].join('\n')}\n`, 'model.onnx': labels };
  };
  const words = [...owned, '--at-least', 'accuracy=0.7', '--input', 'grade=grade'];

  it('are read where the model writes them as the data do', async () => {
    const { refused, written, folder, text } = await initOnnx(
      projectOf((row) => String(row % 3)),
      words,
    );
    expect(refused).toEqual([]);
    expect((await written()).evaluation.source).toMatchObject({ predicted: { output: 'decided' } });
    expect(text()).not.toMatch(/undecided/);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('are not read where it numbers what the data name', async () => {
    const { refused, stdout } = await initOnnx(
      projectOf((row) => ['a', 'b', 'c'][row % 3]!),
      words.slice(0, -2),
    );
    expect(stdout).toMatch(/the gate cannot run it, .* It gives labels and no score/);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing/)]);
  });
});

describe('a number', () => {
  const bounds = ['--at-most', 'mae=70', '--at-least', 'bias=-30', '--at-most', 'bias=30'];

  it('is read from the only output, and training data are not evaluated without a tolerance', async () => {
    const { refused, stdout, written, folder, text } = await initOnnx(trainedProject('diabetes'), [
      ...owned,
      ...bounds,
    ]);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/^label {6}label: \d+ different numbers; regression$/m);
    expect(stdout).toMatch(/, what it predicts from variable$/m);
    expect((await written()).evaluation.source).toEqual(knownSource('diabetes'));
    expect((await written()).evaluation.also).toEqual([]);
    expect(text()).toMatch(/# also: \[train\] # .*; needs `acceptance\.fit`\n/);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('is compared with the training data where a person says by how much it may be worse', async () => {
    const words = [...owned, ...bounds, '--fit-tolerance', '25'];
    const { refused, written, folder } = await initOnnx(trainedProject('diabetes'), words);
    expect(refused).toEqual([]);
    const { evaluation, acceptance } = await written();
    expect(evaluation.also).toEqual(['train']);
    expect(acceptance.fitTolerance).toBe(25);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
    expect((await initOnnx(trainedProject('diabetes'), [...words.slice(0, -1), '-1'])).refused).toEqual([
      expect.stringMatching(/^--fit-tolerance is no plain number of at least 0/),
    ]);
  });

  it('has no column among its features that is the label in another unit', async () => {
    const files = trainedProject('diabetes');
    const [head, ...lines] = String(files['manifest.csv']).trimEnd().split('\n');
    const more = lines.map((line) => `${line},${Number(line.split(',')[2]) / 2}`);
    const text = `${[`${head},half`, ...more].join('\n')}\n`;
    const { refused, written } = await initOnnx({ ...files, 'manifest.csv': text }, [...owned, ...bounds]);
    expect(refused).toEqual([]);
    expect((await written()).evaluation.source).toEqual(knownSource('diabetes'));
  });

  it('is not read from a model that gives several', async () => {
    const model = onnxModel({
      nodes: [node('Identity', ['X'], ['both'])],
      inputs: [value('X', { dims: ['N', 3] })],
      outputs: [value('both', { dims: ['N', 3] })],
    });
    const files = { ...trainedProject('diabetes'), 'model.onnx': model };
    const { refused, stdout } = await initOnnx(files, [...owned, ...bounds, '--model', 'model.onnx']);
    expect(stdout).toMatch(/the gate cannot run it, .* It gives no single number for each sample/);
    expect(refused).toEqual([expect.stringMatching(/^--predictions is missing/)]);
  });
});

describe('on a terminal', () => {
  const columns = ['', '', '', ''];
  const none = ['', ''];
  const end = ['@a', '', ''];

  it('the order of the classes is asked, and what is certain is shown', async () => {
    const order = ['ordinal', 'barbera barolo', 'grignolino barbera barolo'];
    const answers = [...columns, ...order, ...none, '', '', '', '0.6', '', '0.5', ...end];
    const { refused, stdout, written, folder } = await initOnnx(trainedProject('wine'), [], answers);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/in ascending order, beginning with what label has: barbera, barolo and grignolino: /);
    expect(stdout).toMatch(/\[X=c0,c1,c2; - for none\]: /);
    expect((await written()).task).toEqual({ task: 'ordinal', classes: ['grignolino', 'barbera', 'barolo'] });
    expect((await written()).acceptance.criteria).toMatchObject([
      { metric: 'recall:barbera', bound: { atLeast: 0.6 } },
      { metric: 'quadratic-kappa', bound: { atLeast: 0.5 } },
    ]);
    expect(await errorsOf(folder)).toEqual([]);
  });

  it('the tolerance of a number is asked, whose task is certain', async () => {
    const answers = [...columns, ...none, '', '', '70', '30', 'much', '25', ...end];
    const { refused, stdout, written, folder } = await initOnnx(trainedProject('diabetes'), [], answers);
    expect(refused).toEqual([]);
    expect(stdout).not.toMatch(/What the model does/);
    expect(stdout).toMatch(/Largest difference of MAE between training and test data .* \[none\]: /);
    expect((await written()).acceptance).toMatchObject({ fitTolerance: 25, criteria: [{}, {}] });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });
});
