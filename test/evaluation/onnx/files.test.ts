/** Files that feed a model, through the whole gate: arrays and images that fit, and those that do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { attribute, node, onnxModel, value } from '../../support/onnxBuilder.ts';
import { type Files, temporaryFolder } from '../../support/temporaryFolder.ts';
import { dataFolder } from './oracle.ts';

/** A `.npy` file of version 1.0, as NumPy writes it. */
function npy(shape: readonly number[], values: Float32Array | Float64Array): Uint8Array {
  const descr = values instanceof Float32Array ? '<f4' : '<f8';
  const axes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${axes}), }`;
  const header = `${text.padEnd(117)}\n`;
  const start = Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length, 0]);
  return Buffer.concat([start, Buffer.from(header, 'latin1'), Buffer.from(values.buffer)]);
}

/** A signal of 2 channels whose every number is the same. */
const signal = (score: number, length = 3) => npy([2, length], new Float32Array(2 * length).fill(score));
const scoreOf = (index: number) => (index % 2 ? 0.75 : 0.25);

/** Gives the mean of all axes but the batch. */
function meanModel(dims: readonly (number | string)[]): Uint8Array {
  const axes = dims.map((_, axis) => axis).slice(1);
  const attributes = [attribute('axes', { ints: axes }), attribute('keepdims', { int: 0 })];
  return onnxModel({
    nodes: [node('ReduceMean', ['signal'], ['p'], { attributes })],
    inputs: [value('signal', { dims })],
    outputs: [value('p', { dims: [dims[0]!] })],
  });
}

const samples = 20;
const withBatch = ['N', 2, 3] as const;

interface Draft {
  feed?: string;
  model?: Uint8Array;
  /** Cell of the first test sample, in line 3. */
  cell?: string;
  files?: Files;
}

async function judge({ feed = '{npy: file}', model = meanModel(withBatch), cell, files = {} }: Draft) {
  const rows = ['id,split,patient,file,label', 't,train,T,signals/0.npy,0'];
  const signals: Record<string, Uint8Array> = {};
  for (let index = 0; index < samples; index += 1) {
    const path = `signals/${index}.npy`;
    signals[path] = signal(scoreOf(index));
    const named = feed.includes('npy-file') ? index : path;
    rows.push(`s${index},test,P${index},"${index === 0 ? (cell ?? named) : named}",${index % 2}`);
  }
  const policy = `version: 1
model: {path: model.onnx, task: binary, classes: [0, 1], positive: 1, kind: static}
data: {manifest: data.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
evaluation: {onnx: {inputs: {signal: ${feed}}, score: {output: p}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.5}]}
`;
  const root = await temporaryFolder({
    '.holdout/policy.yml': policy,
    'data.csv': `${rows.join('\n')}\n`,
    'model.onnx': model,
    ...signals,
    ...files,
  });
  const { exit, report } = await check({ policyFile: join(root, '.holdout/policy.yml') });
  const blocking = report.checks.flatMap((one) => one.findings).filter(({ severity }) => severity === 'block');
  return { exit, report, blocking: blocking.map(({ code, args }) => ({ code, ...args })) };
}

const saved = 'Save each sample with the shape that the model expects.';
const typed = 'Save it with the type that the model expects.';
const whole = 'Save it with the type and the shape that the model expects, one sample after the other.';
const followed = 'Write the path from the policy’s root, and bring the file with the change.';

describe('an array for each sample', () => {
  it('feeds the model, also with an axis for the batch around it', async () => {
    const around = npy([1, 2, 3], new Float32Array(6).fill(0.25));
    expect(await judge({ files: { 'signals/0.npy': around } })).toMatchObject({ exit: 0, blocking: [] });
  });

  it('may have any length where the model takes one sample at a time', async () => {
    const files = { 'signals/0.npy': signal(0.25, 7) };
    expect(await judge({ files, model: meanModel([1, 2, 'T']) })).toMatchObject({ exit: 0, blocking: [] });
  });

  it.each<[string, Uint8Array, Uint8Array, string, string]>([
    [
      'another shape',
      signal(0.25, 4),
      meanModel(withBatch),
      'the file of the file has the shape 2 × 4, and the model expects 2 × 3',
      saved,
    ],
    [
      'another number of axes',
      npy([6], new Float32Array(6)),
      meanModel(withBatch),
      'the file of the file has the shape 6, and the model expects 2 × 3',
      saved,
    ],
    [
      'another type',
      npy([2, 3], new Float64Array(6)),
      meanModel(withBatch),
      'the file of the file holds float64, and the model expects float32',
      typed,
    ],
  ])('of %s is refused with its line', async (_, bytes, model, problem, cure) => {
    const { exit, blocking } = await judge({ files: { 'signals/0.npy': bytes }, model });
    expect(exit).toBe(2);
    expect(blocking).toEqual([{ code: 'evaluation/array', file: 'data.csv', line: 3, problem, cure }]);
  });

  it('of another length than the others of its batch is refused', async () => {
    const { blocking } = await judge({ files: { 'signals/4.npy': signal(0.25, 7) }, model: meanModel(['N', 2, 'T']) });
    const problem = 'the file of the file has the shape 2 × 7, and an earlier sample has 2 × 3';
    expect(blocking).toEqual([{ code: 'evaluation/array', file: 'data.csv', line: 7, problem, cure: saved }]);
  });
});

describe('a path', () => {
  it.each([
    ['../secret.npy', 'is no path that can be followed'],
    ['/etc/secret.npy', 'is no path that can be followed'],
    ['https://example.org/secret.npy', 'is no path that can be followed'],
    ['signals/secret.npy', 'names a file that does not exist'],
    ['', 'is empty'],
    ['signals', 'names a file that cannot be used: is a folder; a regular file is needed'],
    ['pointer-secret.npy', 'names a file that cannot be used: is a Git LFS pointer, not the content it stands for'],
  ])('%j is refused with its line, and not shown', async (cell, problem) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`;
    const { exit, blocking, report } = await judge({ cell, files: { 'pointer-secret.npy': pointer } });
    expect(exit).toBe(2);
    expect(blocking).toEqual([
      { code: 'evaluation/input', file: 'data.csv', line: 3, problem: `the file ${problem}`, cure: followed },
    ]);
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});

describe('one file for all samples', () => {
  const feed = '{npy-file: all.npy, row: file}';
  const all = Float32Array.from({ length: samples * 6 }, (_, index) => scoreOf(Math.floor(index / 6)));

  it('feeds the model', async () => {
    const files = { 'all.npy': npy([samples, 2, 3], all) };
    expect(await judge({ feed, files })).toMatchObject({ exit: 0, blocking: [] });
  });

  it.each<[string, Uint8Array, string]>([
    [
      'another shape',
      npy([samples, 3, 2], all),
      'has the shape 20 × 3 × 2, and the model’s input signal expects samples × 2 × 3',
    ],
    [
      'one sample alone',
      npy([2, 3], all.slice(0, 6)),
      'has the shape 2 × 3, and the model’s input signal expects samples × 2 × 3',
    ],
    [
      'another type',
      npy([samples, 2, 3], new Float64Array(all)),
      'holds float64, and the model’s input signal expects float32',
    ],
  ])('of %s is refused', async (_, bytes, problem) => {
    const { exit, blocking } = await judge({ feed, files: { 'all.npy': bytes } });
    expect(exit).toBe(2);
    expect(blocking).toEqual([{ code: 'evaluation/array', file: 'all.npy', problem, cure: whole }]);
  });

  it.each(['20', '-1', '1.0', '01', 'first', '99999999999'])('has no position %j', async (cell) => {
    const { blocking } = await judge({ feed, cell, files: { 'all.npy': npy([samples, 2, 3], all) } });
    const problem = 'the file is no position within the 20 of all.npy';
    const cure = 'Write whole numbers, counted from 0.';
    expect(blocking).toEqual([{ code: 'evaluation/input', file: 'data.csv', line: 3, problem, cure }]);
  });

  it('has to be there', async () => {
    expect((await judge({ feed })).blocking).toMatchObject([{ code: 'tree/missing-file', file: 'all.npy' }]);
  });
});

describe('an image', () => {
  const png = readFileSync(join(dataFolder, 'images/0.png'));
  const images = Object.fromEntries(Array.from({ length: samples }, (_, index) => [`signals/${index}.npy`, png]));
  const model = meanModel(['N', 3, 8, 8]);
  const { width, height } = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };

  it('of the size that the model takes feeds it', async () => {
    const feed = '{image: file, crop: {width: 8, height: 8}, divide-by: 255}';
    expect((await judge({ feed, model, files: images })).blocking.map(({ code }) => code)).not.toContain(
      'evaluation/image',
    );
  });

  it('of another size is refused with both', async () => {
    const { exit, blocking } = await judge({ feed: '{image: file, divide-by: 255}', model, files: images });
    expect(exit).toBe(2);
    expect(blocking).toEqual([
      {
        code: 'evaluation/image',
        file: 'data.csv',
        line: 3,
        problem: `the file of the file gives the shape 3 × ${height} × ${width}, and the model expects 3 × 8 × 8`,
        cure: 'Bring all images to one size with `resize` or `crop`.',
      },
    ]);
  });
});
