/** Whole runs of the gate on models that it runs itself or by a command: what is read, repeated, compared and recorded. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { check } from '../../src/gate/check.ts';
import { makeTestSetLock } from '../../src/gate/lock.ts';
import { predict } from '../../src/gate/predict.ts';
import { renderJson } from '../../src/result/json.ts';
import type { GateResult } from '../../src/result/run.ts';
import {
  goodModel,
  goodScript,
  lowerModel,
  modelOf,
  modelProject,
  oneColumn,
  onnxBlock,
} from '../support/modelProject.ts';
import { attribute, node, onnxModel, tensor, value } from '../support/onnxBuilder.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';

const policyIn = (root: string) => join(root, '.holdout/policy.yml');

function findingsOf({ report }: GateResult, id: string) {
  return report.checks.find((one) => one.id === id)?.findings ?? [];
}

function statusOf({ report }: GateResult, id: string) {
  return report.checks.find((one) => one.id === id)?.status;
}

async function judge(files: Files): Promise<GateResult> {
  return check({ policyFile: policyIn(await temporaryFolder(files)) });
}

const random = modelOf([node('RandomNormalLike', ['x'], ['r']), node('Add', ['x', 'r'], ['p'])]);

describe('a model that is refused', () => {
  it.each([
    ['by the scan', random, onnxBlock],
    ['for its inputs', goodModel, 'onnx: {inputs: {y: x}, score: {output: p}}'],
  ])('%s uses the test set up for nothing', async (_, model, evaluation) => {
    const more = 'test-set: {lock: .holdout/lock.json, uses: {at-most: 1}}\n';
    const root = await temporaryFolder(modelProject({ more, evaluation }, { 'model.onnx': model }));
    const { lock } = await makeTestSetLock(policyIn(root), true);
    await writeFiles(root, { '.holdout/lock.json': renderJson(lock) });
    const ledger = join(root, 'ledger.jsonl');
    const openLedger = () => ({ store: openFileLedger(ledger, 'ledger.jsonl'), context: {}, now: () => new Date(0) });
    const refused = await check({ policyFile: policyIn(root), openLedger });
    expect(refused.exit).toBe(2);
    expect(existsSync(ledger)).toBe(false);
    expect(refused.evidence.size).toBe(0);
  });
});

describe('the lock', () => {
  it('covers the columns that feed the model', async () => {
    const more = 'test-set: {lock: .holdout/lock.json}\n';
    const root = await temporaryFolder(modelProject({ more }));
    const { lock } = await makeTestSetLock(policyIn(root), true);
    expect(lock.columns).toContain('x');
    const data = String(modelProject()['data.csv']).replace(',0.700,', ',0.900,');
    await writeFiles(root, { '.holdout/lock.json': renderJson(lock), 'data.csv': data });
    const changed = await check({ policyFile: policyIn(root) });
    expect(changed.exit).toBe(3);
    expect(findingsOf(changed, 'custody/locked')).toMatchObject([
      { code: 'custody/lock-mismatch', args: { changed: 1 } },
    ]);
  });
});

function pngOf(gray: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(Array.from({ length: 4 }, () => Buffer.from([0, gray, gray, gray, gray])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of a gray image of 4 × 4 pixels. */
const meanModel = onnxModel({
  nodes: [
    node('ReduceMean', ['image'], ['mean'], {
      attributes: [attribute('axes', { ints: [2, 3] }), attribute('keepdims', { int: 0 })],
    }),
    node('Identity', ['mean'], ['p']),
  ],
  inputs: [value('image', { dims: ['N', 1, 4, 4] })],
  outputs: [value('p', oneColumn)],
});

const grays = (index: number) => (index % 2 ? 200 + (index % 50) : 20 + (index % 50));

/** 120 test images of one gray each; the bright ones are positive. */
function imageProject(content: boolean): Files {
  const rows = ['id,split,patient,file,sha256,label'];
  const images: Record<string, Uint8Array> = {};
  for (let index = 0; index < 130; index += 1) {
    const file = `images/${index}.png`;
    images[file] = pngOf(grays(index));
    const digest = createHash('sha256').update(images[file]).digest('hex');
    rows.push(`i${index},${index < 10 ? 'train' : 'test'},P${index},${file},${index < 10 ? '' : digest},${index % 2}`);
  }
  const image = 'onnx: {inputs: {image: {image: file, channels: gray, divide-by: 255}}, score: {output: p}}';
  const draft = modelProject({
    evaluation: image,
    more: 'test-set: {lock: .holdout/lock.json}\nindependence: {train-validation: ignore, empty-ids: warn}\n',
  });
  const policy = String(draft['.holdout/policy.yml']);
  return {
    '.holdout/policy.yml': content
      ? policy
          .replace('label: label', 'label: label, content: sha256')
          .replace('independence: {', 'independence: {content: {shared: "gray images"}, ')
      : policy,
    'data.csv': `${rows.join('\n')}\n`,
    'model.onnx': meanModel,
    ...images,
  };
}

async function lockedRepository(files: Files) {
  const root = await temporaryFolder(files);
  const { lock } = await makeTestSetLock(policyIn(root), true);
  return createRepository({ ...files, '.holdout/lock.json': renderJson(lock) });
}

describe('images', () => {
  it('feed the model, and their content is compared with the manifest', async () => {
    const { root } = await lockedRepository(imageProject(true));
    const passed = await check({ policyFile: policyIn(root) });
    expect(findingsOf(passed, 'custody/locked')).toEqual([]);
    expect(passed.exit).toBe(0);
    expect(passed.report.confusion[0]).toMatchObject({ truePositives: 60, trueNegatives: 60 });
    await writeFiles(root, { 'images/11.png': pngOf(255) });
    const changed = await check({ policyFile: policyIn(root) });
    expect(changed.exit).toBe(3);
    expect(findingsOf(changed, 'custody/locked')).toMatchObject([
      { code: 'custody/content-mismatch', args: { samples: 1, places: [{ file: 'data.csv', line: 13 }] } },
    ]);
  });

  it('go as they are into a model of uint8', async () => {
    const model = onnxModel({
      nodes: [
        node('Cast', ['image'], ['float'], { attributes: [attribute('to', { int: 1 })] }),
        node('ReduceMean', ['float'], ['mean'], {
          attributes: [attribute('axes', { ints: [2, 3] }), attribute('keepdims', { int: 0 })],
        }),
        node('Div', ['mean', 'white'], ['p']),
      ],
      initializers: [tensor('white', { values: [255], dims: [1] })],
      inputs: [value('image', { type: 'uint8', dims: ['N', 1, 4, 4] })],
      outputs: [value('p', oneColumn)],
    });
    const files = imageProject(false);
    const computed = String(files['.holdout/policy.yml']).replace(/^test-set.*\n/m, '');
    const refused = await judge({ ...files, 'model.onnx': model, '.holdout/policy.yml': computed });
    expect(findingsOf(refused, 'evaluation/complete')).toMatchObject([
      { code: 'model/signature', args: { problem: expect.stringContaining('expects uint8, pixels as they are') } },
    ]);
    const plain = computed.replace(', divide-by: 255', '');
    const { report } = await judge({ ...files, 'model.onnx': model, '.holdout/policy.yml': plain });
    expect(report.confusion[0]).toMatchObject({ truePositives: 60, trueNegatives: 60 });
  });

  it('that nothing locks are a warning', async () => {
    const { root } = await lockedRepository(imageProject(false));
    const result = await check({ policyFile: policyIn(root) });
    expect(result.exit).toBe(0);
    expect(findingsOf(result, 'custody/locked')).toMatchObject([
      { code: 'custody/files-not-locked', severity: 'warn' },
    ]);
  });

  it('that change alone are evaluated, and the rules hold', async () => {
    const repository = await lockedRepository(imageProject(true));
    repository.git('switch', '--quiet', '--create', 'change');
    await repository.commit({ 'images/11.png': pngOf(255) });
    const judged = await check({ policyFile: policyIn(repository.root), approved: 'main' });
    expect({ exit: judged.exit, evaluated: judged.report.evaluated }).toEqual({ exit: 3, evaluated: true });
  });

  it.each([
    [
      'a broken one',
      'images/11.png',
      pngOf(1).subarray(0, 40),
      /^the file of the file .*(?:cut off|damaged|broken|truncated)/i,
    ],
    ['something else', 'images/11.png', Buffer.from('<html></html>'), /^the file of the file /],
  ])('%s is refused with its line, and without its path', async (_, path, bytes, problem) => {
    const files = imageProject(false);
    const result = await judge({
      ...files,
      [path]: bytes,
      '.holdout/policy.yml': String(files['.holdout/policy.yml']).replace(/^test-set.*\n/m, ''),
    });
    expect(result.exit).toBe(2);
    const [finding] = findingsOf(result, 'evaluation/complete');
    expect(finding).toMatchObject({
      code: 'evaluation/image',
      args: { file: 'data.csv', line: 13, problem: expect.stringMatching(problem) },
    });
    expect(JSON.stringify(finding)).not.toContain('images/11');
  });
});

describe('other splits', () => {
  it('show an overfitted model', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `b${index},train,B${index},${index % 2 ? 0.95 : 0.05},${index % 2}`,
    );
    const data = `${modelProject()['data.csv']}${rows.join('\n')}\n`;
    const evaluation = `${onnxBlock}, also: [train]`;
    const result = await judge(modelProject({ evaluation }, { 'data.csv': data, 'model.onnx': lowerModel(0.3) }));
    expect(findingsOf(result, 'performance/fit').map(({ code }) => code)).toContain('performance/overfit');
    expect(result.report.gaps).toMatchObject([
      { metric: 'sensitivity', split: 'train', value: 1, n: 220, testValue: 40 / 60, status: 'fail' },
      { metric: 'specificity', gap: 0, status: 'not-shown' },
    ]);
  });
});

describe('a command', () => {
  const run = (script: string, more = '') => {
    const evaluation = `command: {run: [/bin/sh, evaluate.sh, "{test}", "{predictions}"], files: [evaluate.sh], inputs: [x]}${more}`;
    return judge(modelProject({ evaluation }, { 'evaluate.sh': script }));
  };

  it('is run again, in another order too, and on other splits', async () => {
    const result = await run(goodScript, ', repeat: 2, also: [train]');
    expect(result.exit).toBe(0);
    expect(statusOf(result, 'scope/deterministic')).toBe('pass');
    expect(result.report.gaps?.map(({ n }) => n)).toEqual([20, 20]);
  });

  it('that answers by chance is not deterministic', async () => {
    const noise = `$c["x"] * (0.95 + noise / 2000000)`;
    const script = goodScript
      .replace('$c["x"]', noise)
      .replace('NR==1{', 'NR==1{"od -An -N2 -tu2 /dev/urandom" | getline noise; ');
    const result = await run(script, ', repeat: 2');
    expect(findingsOf(result, 'scope/deterministic').map(({ code }) => code)).toContain('scope/not-repeatable');
    expect(result.exit).toBe(1);
  });

  it('that looks at the order of samples is found', async () => {
    const result = await run(goodScript.replace('$c["x"]', '(NR % 2 ? 0.9 : 0.1)'), ', repeat: 2');
    expect(findingsOf(result, 'scope/deterministic').map(({ code }) => code)).toEqual(['scope/order-dependent']);
  });

  it('gets neither label nor split', async () => {
    const spy = goodScript.replace('awk', 'head -1 "$1"; awk');
    const result = await run(spy);
    expect(result.evidence.get('command.log')).toBe('id,x\n');
    const columns = 'command: {run: [/bin/sh, evaluate.sh, "{test}", "{predictions}"], files: [evaluate.sh]}';
    const all = await judge(modelProject({ evaluation: columns }, { 'evaluate.sh': spy }));
    expect(all.evidence.get('command.log')).toBe('id,patient\n');
  });

  it('that leaves samples out is incomplete', async () => {
    const result = await run(goodScript.replace('next}{', 'next}NR>3{'));
    expect(result.exit).toBe(1);
    expect(findingsOf(result, 'evaluation/complete').map(({ code }) => code)).toContain(
      'evaluation/missing-predictions',
    );
  });
});

describe('the released model by predictions', () => {
  const evaluation = 'predictions: {path: p.csv, columns: {sample: id, score: s}, binding: required}';
  const more = `baseline: {released-model: true}
no-decrease: [{metric: sensitivity, against: released-model, mode: non-inferior, margin: 0.1}]
`;
  const source = {
    by: 'onnx' as const,
    inputs: new Map([['x', { from: 'columns' as const, columns: ['x'] }]]),
    score: { output: 'p', transform: 'none' as const },
    fill: new Map<string, string>(),
    timeoutMinutes: 5,
    memoryMb: 512,
  };

  async function predicted(model: Uint8Array): Promise<Files> {
    const root = await temporaryFolder(modelProject({ evaluation, more }, { 'model.onnx': model }));
    const { text, binding } = await predict({ policyFile: policyIn(root), split: 'test', source });
    return { 'model.onnx': model, 'p.csv': text, 'p.csv.binding.json': JSON.stringify(binding) };
  }

  it('is compared by what is bound to it', async () => {
    const approved = { ...modelProject({ evaluation, more }), ...(await predicted(goodModel)) };
    const repository = await createRepository(approved);
    repository.git('switch', '--quiet', '--create', 'change');
    await repository.commit(await predicted(lowerModel(0.25)));
    const judged = await check({ policyFile: policyIn(repository.root), approved: 'main' });
    expect(judged.report.comparisons).toMatchObject([{ against: 'released-model', onlyReleased: 10, status: 'fail' }]);
    expect(statusOf(judged, 'scope/deterministic')).toBe('not-run');
  });

  it('without a binding cannot be compared, which blocks', async () => {
    const { 'p.csv.binding.json': _, ...unbound } = await predicted(goodModel);
    const repository = await createRepository({ ...modelProject({ evaluation, more }), ...unbound });
    repository.git('switch', '--quiet', '--create', 'change');
    await repository.commit(await predicted(lowerModel(0.01)));
    const judged = await check({ policyFile: policyIn(repository.root), approved: 'main' });
    expect(findingsOf(judged, 'performance/no-decrease')).toMatchObject([
      { code: 'performance/no-released-model', severity: 'block', args: { reason: 'unbound' } },
    ]);
  });
});

describe('a model in a folder', () => {
  it('may keep its weights beside it, and names count', async () => {
    const weights = tensor('w', { dims: [1], external: { location: 'w.bin', offset: '0', length: '4' } });
    const model = modelOf([node('Mul', ['x', 'w'], ['p'])], [weights]);
    const files = {
      'model/m.onnx': model,
      'model/w.bin': new Uint8Array(Float32Array.of(1).buffer),
      'model/README.md': 'Weights\n',
    };
    const one = await judge(modelProject({ model: 'model' }, files));
    expect(one.exit).toBe(0);
    const halved = { ...files, 'model/w.bin': new Uint8Array(Float32Array.of(0.5).buffer) };
    const other = await judge(modelProject({ model: 'model' }, halved));
    expect(other.report.confusion[0]).toMatchObject({ truePositives: 0 });
    expect(other.report.subject.model?.sha256).not.toBe(one.report.subject.model?.sha256);
  });

  it('with several ONNX files needs the name of one', async () => {
    const files = { 'model/a.onnx': goodModel, 'model/b.onnx': lowerModel(0.4) };
    const unclear = await judge(modelProject({ model: 'model' }, files));
    expect(findingsOf(unclear, 'model/format')).toMatchObject([
      { code: 'model/format', args: { problem: 'holds 2 files with the ending .onnx' } },
    ]);
    const evaluation = onnxBlock.replace('{inputs', '{file: model/a.onnx, inputs');
    expect((await judge(modelProject({ model: 'model', evaluation }, files))).exit).toBe(0);
  });
});

describe('what the gate did not run', () => {
  it('says so in the report', async () => {
    const evaluation = 'predictions: {path: p.csv, columns: {sample: id, score: s}}';
    const rows = String(modelProject()['data.csv'])
      .split('\n')
      .filter((line) => line.includes(',test,'))
      .map((line) => line.split(','));
    const text = ['id,s', ...rows.map(([id, , , x]) => `${id},${x}`), ''].join('\n');
    const root = await temporaryFolder(modelProject({ evaluation }, { 'p.csv': text }));
    const result = await check({ policyFile: policyIn(root) });
    expect(result.report.subject.evaluation).toEqual({ by: 'predictions' });
    expect(result.report.checks.find(({ id }) => id === 'scope/deterministic')).toMatchObject({
      status: 'not-run',
      summary: 'The predictions come from a file: the gate did not run the model',
    });
    expect(readFileSync(join(root, 'p.csv'), 'utf8')).toBe(text);
  });
});
