/** `holdout predict`: predictions of an ONNX model, and what binds them to it, for an evaluation elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodModel, modelOf, modelProject } from '../support/modelProject.ts';
import { node } from '../support/onnxBuilder.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

const file = 'predictions: {path: out/p.csv, columns: {sample: id, score: prob}, binding: required}';
const options = ['--input', 'x=x', '--score', 'p'];

async function predict(files: Files, ...words: readonly string[]) {
  const root = await temporaryFolder(files);
  const finished = await holdout(root, ['predict', ...words]);
  return { root, ...finished };
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

describe('for a policy with a predictions file', () => {
  it('writes both to where the policy looks for them, and the gate takes them', async () => {
    const { root, exit, stdout } = await predict(modelProject({ evaluation: file }), ...options);
    expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringContaining('120 predictions of the test') });
    const [header, first] = readLines(join(root, 'out/p.csv'));
    expect([header, first]).toEqual(['id,prob', `n0,${Math.fround(0.02)}`]);
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'out/p.csv.binding.json'), 'utf8')))).toEqual([
      'model',
      'predictions',
      'testSet',
    ]);
    expect(await holdout(root, ['check'])).toMatchObject({ exit: 0 });
  });

  it('binds them to this model alone', async () => {
    const { root } = await predict(modelProject({ evaluation: file }), ...options);
    const other = modelOf([node('Abs', ['x'], ['p'])]);
    const { 'model.onnx': _, ...rest } = modelProject({ evaluation: file });
    const moved = await temporaryFolder({
      ...rest,
      'model.onnx': other,
      'out/p.csv': readFileSync(join(root, 'out/p.csv')),
      'out/p.csv.binding.json': readFileSync(join(root, 'out/p.csv.binding.json')),
    });
    expect(await holdout(moved, ['check'])).toMatchObject({ exit: 3 });
  });

  it.each([
    [[], /does not say how the model is run.*--input X=/],
    [['--input', 'x=x'], /needs --input and --score together/],
    [['--input', 'x', '--score', 'p'], /another form than NAME=COL/],
    [['--input', 'y=x', '--score', 'p'], /model\.onnx has no input y; its inputs: x/],
    [['--input', 'x=x', '--score', 'q'], /model\.onnx has no output q; its outputs: p/],
    [['--input', 'x=label', '--score', 'p'], /the column of the reference label would feed the model/],
    [[...options, '--transform', 'tanh'], /no such --transform/],
    [[...options, '--column', 'x'], /whole number for --column/],
    [[...options, '--fill', 'x'], /neither nan nor COL=VALUE/],
    [[...options, '--split', 'tset'], /no such split/],
  ])('%j is refused with the cure', async (words, message) => {
    const { exit, stderr } = await predict(modelProject({ evaluation: file }), ...words);
    expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringMatching(message) });
  });
});

describe('for a policy that runs the model', () => {
  it('takes from it how, and writes where it is told', async () => {
    const { root, exit } = await predict(modelProject(), '--split', 'train', '--out', 'train.csv');
    expect(exit).toBe(0);
    expect(readLines(join(root, 'train.csv')).slice(0, 2)).toEqual(['id,score', `a0,${Math.fround(0.1)}`]);
    expect(() => readFileSync(join(root, 'train.csv.binding.json'))).toThrow('ENOENT');
  });

  it('refuses test rows that are not the locked ones', async () => {
    const more = 'test-set: {lock: .holdout/lock.json}\n';
    const root = await temporaryFolder(modelProject({ more }));
    expect(await holdout(root, ['lock'])).toMatchObject({ exit: 0 });
    expect(await holdout(root, ['predict'])).toMatchObject({ exit: 0 });
    const changed = await temporaryFolder({
      ...modelProject({ more }),
      'data.csv': String(modelProject()['data.csv']).replace('0.020', '0.021'),
      'model.onnx': goodModel,
      '.holdout/lock.json': readFileSync(join(root, '.holdout/lock.json')),
    });
    const { exit, stderr } = await holdout(changed, ['predict']);
    expect({ exit, stderr }).toMatchObject({ exit: 3, stderr: expect.stringContaining('other test rows') });
  });
});
