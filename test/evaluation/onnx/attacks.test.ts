/** Models that mean harm, or are broken, through the whole gate: what is said, and that their process ends. */
import { spawn } from 'node:child_process';
import { linkSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import type { GateResult } from '../../../src/result/run.ts';
import type { Finding } from '../../../src/result/schema.ts';
import { goodModel, modelOf, modelProject, oneColumn } from '../../support/modelProject.ts';
import { attribute, graph, node, onnxModel, tensor, value } from '../../support/onnxBuilder.ts';
import { type Files, temporaryFolder } from '../../support/temporaryFolder.ts';
import { canSeeProcesses, holdsWithin, modelProcesses } from './modelProcesses.ts';

interface Judged {
  exit: number;
  /** Findings that block. */
  blocking: readonly Finding[];
  codes: string[];
  result: GateResult;
}

interface Draft {
  /** More keys of `evaluation.onnx`. */
  more?: string;
  files?: Files;
  /** Path of the model. */
  model?: string;
  prepare?: (root: string) => void;
}

const onnxKeys = (more = '') => `onnx: {inputs: {x: x}, score: {output: p}${more === '' ? '' : `, ${more}`}}`;

async function judge(
  bytes: Uint8Array,
  { more, files = {}, model = 'model.onnx', prepare }: Draft = {},
): Promise<Judged> {
  const project = modelProject({ evaluation: onnxKeys(more), model }, { 'model.onnx': bytes, ...files });
  const root = await temporaryFolder(project);
  prepare?.(root);
  const result = await check({ policyFile: join(root, '.holdout/policy.yml') });
  const blocking = result.report.checks.flatMap((one) => one.findings).filter(({ severity }) => severity === 'block');
  return { exit: result.exit, blocking, codes: blocking.map(({ code }) => code), result };
}

/** The only finding that blocks. */
async function refusal(bytes: Uint8Array, draft: Draft = {}): Promise<unknown> {
  const { exit, blocking } = await judge(bytes, draft);
  expect(blocking).toHaveLength(1);
  return { exit, code: blocking[0]!.code, ...blocking[0]!.args };
}

afterEach(async () => {
  if (canSeeProcesses) expect(await holdsWithin(5000, () => modelProcesses().length === 0)).toBe(true);
});

const integers = (name: string, values: number[], dims = [values.length]) =>
  tensor(name, { type: 'int64', values, dims });
const constant = (name: string, number: number) => tensor(name, { values: [number], dims: [1] });
const cast = (from: string, to: string, type: number) =>
  node('Cast', [from], [to], { attributes: [attribute('to', { int: type })] });
const whole = 7;
const keepNoDims = attribute('keepdims', { int: 0 });

describe('scores', () => {
  /** 0 divided by 0 for the one sample whose feature is 0.020. */
  const undefinedForOne = modelOf(
    [node('Sub', ['x', 'c'], ['d']), node('Div', ['d', 'd'], ['one']), node('Mul', ['x', 'one'], ['p'])],
    [constant('c', Math.fround(0.02))],
  );

  it('that are no number for one sample block, and the sample has a line', async () => {
    const { exit, blocking } = await judge(undefinedForOne);
    expect(exit).toBe(1);
    expect(blocking).toMatchObject([
      { code: 'evaluation/not-a-number', args: { samples: 1, places: [{ file: 'data.csv', line: 42 }] } },
    ]);
  });

  it('that are infinite block as well', async () => {
    const divided = modelOf(
      [node('Sub', ['x', 'c'], ['d']), node('Div', ['x', 'd'], ['p'])],
      [constant('c', Math.fround(0.7))],
    );
    const { exit, codes } = await judge(divided, { more: '' });
    expect({ exit, codes }).toMatchObject({ exit: 2, codes: ['evaluation/output'] });
    const logits = onnxKeys().replace('{output: p}', '{output: p, transform: sigmoid}');
    const root = await temporaryFolder(modelProject({ evaluation: logits }, { 'model.onnx': divided }));
    const result = await check({ policyFile: join(root, '.holdout/policy.yml') });
    expect(result.report.checks.find(({ id }) => id === 'evaluation/complete')?.findings).toMatchObject([
      { code: 'evaluation/not-a-number', args: { samples: 1, places: [{ file: 'data.csv', line: 43 }] } },
    ]);
  });

  it('outside [0, 1] are no probabilities', async () => {
    expect(await refusal(modelOf([node('Mul', ['x', 'c'], ['p'])], [constant('c', 2)]))).toEqual({
      exit: 2,
      code: 'evaluation/output',
      file: 'model.onnx',
      problem: 'gives scores outside [0, 1], and the threshold says that they are probabilities',
      cure: 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].',
    });
  });

  const sigmoidOf = (name: string) => node('Sigmoid', [name], ['p']);
  it.each<[string, Uint8Array]>([
    [
      'sums up the samples before',
      modelOf(
        [node('CumSum', ['x', 'axis'], ['s']), node('Sin', ['s'], ['t']), node('Abs', ['t'], ['p'])],
        [integers('axis', [0], [])],
      ),
    ],
    [
      'compares with the mean of the batch',
      modelOf([
        node('ReduceMean', ['x'], ['m'], { attributes: [attribute('axes', { ints: [0] })] }),
        node('Sub', ['x', 'm'], ['s']),
        sigmoidOf('s'),
      ]),
    ],
    [
      'ranks the batch',
      modelOf([
        node('ReduceMax', ['x'], ['most'], { attributes: [attribute('axes', { ints: [0] })] }),
        node('Div', ['x', 'most'], ['p']),
      ]),
    ],
    [
      'takes the first sample for all',
      modelOf(
        [node('Gather', ['x', 'first'], ['p0']), node('Mul', ['x', 'zero'], ['z']), node('Add', ['z', 'p0'], ['p'])],
        [integers('first', [0]), constant('zero', 0)],
      ),
    ],
  ])('of a model that %s depend on company', async (_, model) => {
    const { exit, codes, result } = await judge(model);
    expect(exit).toBe(1);
    expect(codes).toContain('scope/order-dependent');
    expect(result.report.checks.find(({ id }) => id === 'scope/deterministic')?.status).toBe('fail');
  });
});

describe('outputs of another shape', () => {
  const shapeOf = (text: string) => ({
    exit: 2,
    code: 'evaluation/output',
    file: 'model.onnx',
    problem: `output p has the shape ${text} for 120 samples`,
    cure: 'Export the model so that the first axis of its outputs is the batch.',
  });

  it('with other rows are refused', async () => {
    const doubled = node('Concat', ['x', 'x'], ['p'], { attributes: [attribute('axis', { int: 0 })] });
    expect(await refusal(modelOf([doubled]))).toEqual(shapeOf('240 × 1'));
    const none = modelOf([node('Slice', ['x', 'zero', 'zero'], ['p'])], [integers('zero', [0])]);
    expect(await refusal(none)).toEqual(shapeOf('0 × 1'));
    const single = onnxModel({
      nodes: [node('ReduceMean', ['x'], ['p'], { attributes: [keepNoDims] })],
      inputs: [value('x', oneColumn)],
      outputs: [value('p', { dims: [] })],
    });
    expect(await refusal(single)).toEqual(shapeOf('of a single number'));
  });

  it('with more numbers than a policy can choose from stay where they are', async () => {
    const model = onnxModel({
      nodes: [node('Expand', ['x', 'shape'], ['p'])],
      initializers: [integers('shape', [1, 70_000])],
      inputs: [value('x', oneColumn)],
      outputs: [value('p', { dims: ['N', 'many'] })],
    });
    expect(await refusal(model)).toMatchObject({
      problem: 'output p has the shape 120 × 70000 for 120 samples',
      cure: 'Name an output with at most 65536 numbers for each sample.',
    });
  });

  it('that turn out to be several columns need a number, but for two', async () => {
    const wide = (width: number) => {
      const nodes = [
        node(
          'Concat',
          Array.from({ length: width }, (_, i) => (i === 1 ? 'x' : 'zero')),
          ['p'],
          { attributes: [attribute('axis', { int: 1 })] },
        ),
      ];
      const zero = node('Mul', ['x', 'none'], ['zero']);
      return onnxModel({
        nodes: [zero, ...nodes],
        initializers: [constant('none', 0)],
        inputs: [value('x', oneColumn)],
        outputs: [value('p', { dims: ['N', 'classes'] })],
      });
    };
    expect(await refusal(wide(3))).toMatchObject({
      code: 'evaluation/output',
      problem: 'output p has 3 numbers for each sample, and the policy does not say which is the score',
      cure: 'Name the column of the positive class with `evaluation.onnx.score.column`.',
    });
    expect((await judge(wide(2))).exit).toBe(0);
  });
});

describe('limits', () => {
  /** A loop whose condition stays true. */
  function endless(): Uint8Array {
    const body = graph({
      nodes: [node('Identity', ['going'], ['goes']), node('Add', ['state', 'state'], ['next'])],
      inputs: [
        value('i', { type: 'int64', dims: [] }),
        value('going', { type: 'bool', dims: [] }),
        value('state', oneColumn),
      ],
      outputs: [value('goes', { type: 'bool', dims: [] }), value('next', oneColumn)],
    });
    const loop = node('Loop', ['', 'yes', 'x'], ['p'], { attributes: [attribute('body', { graph: body })] });
    return modelOf([loop], [tensor('yes', { type: 'bool', dims: [], values: [1] })]);
  }

  const tooLong = {
    exit: 4,
    code: 'evaluation/limit',
    file: 'model.onnx',
    problem: 'took longer than 0.05 minutes',
    cure: 'Make the model faster, or have a higher `evaluation.onnx.timeout-minutes` approved.',
  };

  it.runIf(canSeeProcesses)('of time end the process, which has seen nothing of ours', async () => {
    vi.stubEnv('CANARY', 'canary-in-the-environment');
    const judged = refusal(endless(), { more: 'timeout-minutes: 0.05' });
    const seen = { environment: '', output: '', errors: '', words: '' };
    expect(await holdsWithin(3000, () => modelProcesses().length === 1)).toBe(true);
    const [id] = modelProcesses();
    seen.environment = readFileSync(`/proc/${id}/environ`, 'utf8');
    seen.output = readlinkSync(`/proc/${id}/fd/1`);
    seen.errors = readlinkSync(`/proc/${id}/fd/2`);
    seen.words = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    expect(await judged).toEqual(tooLong);
    expect(await holdsWithin(1000, () => modelProcesses().length === 0)).toBe(true);
    vi.unstubAllEnvs();
    expect(seen).toMatchObject({ output: '/dev/null', errors: '/dev/null' });
    // What Node itself sets for a process that it talks to.
    const names = seen.environment.split('\0').map((one) => one.split('=')[0]);
    expect(names.filter((name) => name !== '' && !name?.startsWith('NODE_CHANNEL_'))).toEqual([]);
    expect(seen.words).not.toMatch(/canary|holdout-test-|data\.csv/);
  });

  it.runIf(canSeeProcesses)('the process ends when the gate is killed, whatever it is doing', async () => {
    const root = await temporaryFolder(
      modelProject({ evaluation: onnxKeys('timeout-minutes: 5') }, { 'model.onnx': endless() }),
    );
    const module = join(import.meta.dirname, '../../../src/gate/check.ts');
    const script = `(await import(${JSON.stringify(module)})).check({ policyFile: ${JSON.stringify(join(root, '.holdout/policy.yml'))} })`;
    const gate = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    expect(await holdsWithin(20_000, () => modelProcesses(gate.pid).length === 1)).toBe(true);
    const [id] = modelProcesses(gate.pid);
    // Time for the model to be loaded and to begin.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    gate.kill('SIGKILL');
    const isThere = () => {
      try {
        return process.kill(id!, 0);
      } catch {
        return false;
      }
    };
    expect(await holdsWithin(10_000, () => !isThere())).toBe(true);
  });

  /** A tensor whose size is computed from a sample. */
  const bomb = (times: number) =>
    modelOf(
      [
        node('Mul', ['x', 'times'], ['large']),
        cast('large', 'sizes', whole),
        node('ReduceMax', ['sizes'], ['size'], { attributes: [keepNoDims] }),
        node('Unsqueeze', ['size', 'zero'], ['shape']),
        node('ConstantOfShape', ['shape'], ['huge']),
        node('ReduceMean', ['huge'], ['mean'], { attributes: [keepNoDims] }),
        node('Add', ['x', 'mean'], ['p']),
      ],
      [constant('times', times), integers('zero', [0])],
    );

  it.each([
    ['more than the limit', 1e8, 128],
    ['more than the default', 1e9, 2048],
    ['more than can be counted', 1e12, 256],
  ])('of memory: %s', async (_, times, limit) => {
    expect(await refusal(bomb(times), { more: `memory-mb: ${limit}` })).toEqual({
      exit: 4,
      code: 'evaluation/limit',
      file: 'model.onnx',
      problem: `asks for more memory than it may have (${limit} MiB)`,
      cure: 'Make the model or `evaluation.onnx.batch` smaller, or have a higher `evaluation.onnx.memory-mb` approved.',
    });
  });

  it('of memory leave a model that keeps within them alone', async () => {
    expect((await judge(bomb(1e6), { more: 'memory-mb: 128' })).exit).toBe(0);
  });

  it('of what a constant may ask for', async () => {
    const nodes = [node('ConstantOfShape', ['s'], ['huge']), node('Add', ['x', 'huge'], ['p'])];
    expect(await refusal(modelOf(nodes, [integers('s', [2 ** 40])]))).toMatchObject({
      exit: 4,
      code: 'model/too-large',
      problem: expect.stringContaining('asks for a tensor of 1099511627776 elements'),
    });
  });
});

describe('what fails while it is computed', () => {
  it('is told without any value', async () => {
    const nodes = [
      node('Mul', ['x', 'many'], ['large']),
      cast('large', 'index', whole),
      node('Gather', ['table', 'index'], ['p']),
    ];
    const model = modelOf(nodes, [constant('many', 1e5), tensor('table', { values: [0.1, 0.2] })]);
    expect(await refusal(model)).toEqual({
      exit: 2,
      code: 'evaluation/runtime',
      file: 'model.onnx',
      problem: 'fails in a node of the kind Gather',
      cure: 'Run the model with onnxruntime on the same inputs to see why.',
    });
    const reshaped = modelOf([node('Reshape', ['x', 's'], ['p'])], [integers('s', [7, -1])]);
    expect(await refusal(reshaped)).toMatchObject({ problem: 'cannot be computed for these inputs' });
  });

  it('is refused when it is loaded', async () => {
    const model = modelOf([node('Conv', ['x', 'w'], ['p'])], [tensor('w', { values: [1], dims: [1, 1, 1] })]);
    expect(await refusal(model)).toMatchObject({
      exit: 2,
      code: 'evaluation/runtime',
      problem: expect.stringMatching(/^is refused by onnxruntime \(.{10,200}\)$/),
    });
  });

  it('a model that declares another shape than it gives is refused, as its exporter wrote it', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'models/declared-otherwise.onnx'));
    const evaluation = 'onnx: {inputs: {X: x}, score: {output: probabilities}}';
    const narrow = modelProject({ evaluation: evaluation.replace('X: x', 'X: [x, x, x, x]') }, { 'model.onnx': bytes });
    const result = await check({ policyFile: join(await temporaryFolder(narrow), '.holdout/policy.yml') });
    expect(result.exit).toBe(2);
    expect(result.report.checks.find(({ id }) => id === 'evaluation/complete')?.findings).toMatchObject([
      { code: 'evaluation/runtime', args: { problem: expect.stringContaining('Inferred=2 Declared=1') } },
    ]);
  });
});

describe('files', () => {
  const weights = new Uint8Array(Float32Array.of(1).buffer);
  const external = (location: string) =>
    modelOf(
      [node('Mul', ['x', 'w'], ['p'])],
      [tensor('w', { dims: [1], external: { location, offset: '0', length: '4' } })],
    );

  it.each(['w.bin', '../w.bin', '/etc/passwd', 'a/../../w.bin', ''])(
    'data of a single file in %j are refused',
    async (location) => {
      const { exit, codes } = await judge(external(location), { files: { 'w.bin': weights } });
      expect({ exit, codes }).toEqual({ exit: 2, codes: ['model/external-data'] });
    },
  );

  it.each(['../w.bin', '/etc/hostname', 'none.bin'])('data of a folder in %j are refused', async (location) => {
    const files = { 'model/m.onnx': external(location), 'model/w.bin': weights, 'w.bin': weights };
    const { exit, codes } = await judge(goodModel, { model: 'model', files });
    expect({ exit, codes }).toEqual({ exit: 2, codes: ['model/external-data'] });
  });

  it('data of a folder that has them are read', async () => {
    const files = { 'model/m.onnx': external('parts/w.bin'), 'model/parts/w.bin': weights };
    expect(await judge(goodModel, { model: 'model', files })).toMatchObject({ exit: 0, codes: [] });
  });

  it('a link in the folder is refused', async () => {
    const files = { 'model/m.onnx': external('link.bin') };
    const prepare = (root: string) => symlinkSync('/etc/passwd', join(root, 'model/link.bin'));
    expect(await judge(goodModel, { model: 'model', files, prepare })).toMatchObject({
      exit: 2,
      codes: ['tree/not-regular'],
    });
  });

  it('with a second name on disk are refused', async () => {
    const prepare = (root: string) => linkSync(join(root, 'model.onnx'), join(root, 'other.onnx'));
    expect(await judge(goodModel, { prepare })).toMatchObject({ exit: 2, codes: ['model/hard-link'] });
  });

  it.each([
    ['a pickle', Buffer.from('Y29zCnN5c3RlbQooUydlY2hvIHB3bmVkJwp0Ui4=', 'base64'), 'model/carries-code'],
    ['an archive', Buffer.from('UEsDBBQAAAA=', 'base64'), 'model/format'],
    ['a page', Buffer.from('<html>404 Not Found</html>'), 'model/format'],
    ['nothing', new Uint8Array(), 'model/empty'],
    [
      'a pointer',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`),
      'tree/lfs-pointer',
    ],
  ])('%s of the name .onnx is refused', async (_, bytes, code) => {
    expect(await judge(bytes)).toMatchObject({ exit: 2, codes: [code] });
  });
});

describe('what surrounds a model', () => {
  it('is never shown', async () => {
    const text = `<script>alert(1)</script>${'x'.repeat(10_000_000)}`;
    const model = onnxModel({
      nodes: [node('Identity', ['x'], ['p'])],
      inputs: [value('x', oneColumn)],
      outputs: [value('p', oneColumn)],
      metadata: { note: text, '<script>': 'key' },
    });
    const { exit, result } = await judge(model);
    expect(exit).toBe(0);
    expect(JSON.stringify(result.report)).not.toMatch(/<script|alert\(1|xxxx/);
    for (const [, content] of result.evidence) expect(content).not.toMatch(/<script|alert\(1|xxxx/);
  });

  it('the label feeds nothing', async () => {
    const evaluation = 'onnx: {inputs: {x: label}, score: {output: p}}';
    const root = await temporaryFolder(modelProject({ evaluation }));
    const { exit, report } = await check({ policyFile: join(root, '.holdout/policy.yml') });
    expect(exit).toBe(2);
    expect(report.checks.find(({ id }) => id === 'policy/valid')?.findings).toMatchObject([
      { code: 'policy/label-as-input', args: { key: 'evaluation.onnx.inputs.x' } },
    ]);
  });
});
