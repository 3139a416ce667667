import { describe, expect, it } from 'vitest';
import { encodeBytes, encodeInteger, encodeText, encodeVarint, joinBytes } from '../../src/model/protobuf.ts';
import {
  attribute,
  graph,
  type ModelDraft,
  node,
  onnxModel,
  sparseTensor,
  type TensorDraft,
  tensor,
  value,
} from '../support/onnxBuilder.ts';
import { readModel, refusalOf } from './models.ts';

const relu = node('Relu', ['x'], ['y']);
const judge = (draft: ModelDraft) => refusalOf(onnxModel({ nodes: [relu], ...draft }));
const withTensor = (draft: TensorDraft) => onnxModel({ nodes: [relu], initializers: [tensor('w', draft)] });

describe('external data', () => {
  const outside = { dims: [4], external: { location: '../secret.bin' } };
  const inner = (content: Uint8Array) => {
    const attributes = [attribute('then_branch', { graph: content }), attribute('else_branch', { graph: graph({}) })];
    return node('If', ['c'], ['y'], { attributes });
  };

  it.each<[string, ModelDraft]>([
    ['an initializer', { initializers: [tensor('w', outside)] }],
    [
      'an attribute',
      { nodes: [node('Constant', [], ['y'], { attributes: [attribute('value', { tensor: tensor('', outside) })] })] },
    ],
    [
      'a list of an attribute',
      { nodes: [node('Relu', ['x'], ['y'], { attributes: [attribute('a', { tensors: [tensor('', outside)] })] })] },
    ],
    [
      'values of a sparse tensor',
      { sparseInitializers: [sparseTensor(tensor('w', outside), tensor('i', { type: 'int64', values: [1] }), [4])] },
    ],
    [
      'indices of a sparse attribute',
      {
        nodes: [
          node('Constant', [], ['y'], {
            attributes: [
              attribute('sparse_value', {
                sparseTensor: sparseTensor(tensor('', { values: [1] }), tensor('', outside), [4]),
              }),
            ],
          }),
        ],
      },
    ],
    ['a branch', { nodes: [inner(graph({ initializers: [tensor('w', outside)] }))] }],
    [
      'a branch in a branch',
      { nodes: [inner(graph({ nodes: [inner(graph({ initializers: [tensor('w', outside)] }))] }))] },
    ],
    [
      'a list of graphs',
      {
        nodes: [
          node('Relu', ['x'], ['y'], {
            attributes: [attribute('a', { graphs: [graph({ initializers: [tensor('w', outside)] })] })],
          }),
        ],
      },
    ],
    [
      'a function',
      {
        functions: [
          {
            domain: 'own',
            name: 'f',
            nodes: [node('Constant', [], ['y'], { attributes: [attribute('value', { tensor: tensor('', outside) })] })],
          },
        ],
      },
    ],
    ['training information', { training: { initializers: [tensor('w', outside)] } }],
  ])('is found in %s', (_, draft) => {
    expect(judge(draft)).toMatch(
      /^model\/external-data \(2\) model\.onnx has .* with its data elsewhere: its path is not/,
    );
  });

  const folder = new Map([
    ['weights.bin', 64],
    ['sub/weights.bin', 16],
    ['../secret.bin', 99],
    ['/etc/passwd', 99],
    ['*/_ORT_MEM_ADDR_/*', 99],
  ]);
  const judgeExternal = (external: Record<string, string>, draft: TensorDraft = {}) =>
    refusalOf(withTensor({ dims: [4], external, ...draft }), { folder });

  it.each([
    '',
    '/etc/passwd',
    '../secret.bin',
    'sub/../weights.bin',
    './weights.bin',
    'sub//weights.bin',
    'sub\\weights.bin',
    'C:weights.bin',
    'file:///etc/passwd',
    'https://example.org/w',
    'weights.bin\u0000.txt',
    '*/_ORT_MEM_ADDR_/*',
    'link.bin',
  ])('may not lie at %j', (location) => {
    expect(judgeExternal({ location })).toMatch(/^model\/external-data \(2\)/);
  });

  it('may lie in a file of the model’s folder', () => {
    expect(judgeExternal({ location: 'weights.bin' })).toBe('accepted');
    expect(judgeExternal({ location: 'sub/weights.bin', length: '16' })).toBe('accepted');
    expect(judgeExternal({ location: 'weights.bin', offset: '48', length: '16', checksum: 'x' })).toBe('accepted');
  });

  it.each<[string, Record<string, string>, TensorDraft?]>([
    ['reaches beyond its file', { location: 'weights.bin', offset: '49' }],
    ['has another length than its dimensions', { location: 'weights.bin', length: '12' }],
    ['has a negative offset', { location: 'weights.bin', offset: '-16' }],
    ['has an offset beyond exact numbers', { location: 'weights.bin', offset: '18446744073709551615' }],
    ['has entries that nobody knows', { location: 'weights.bin', basepath: '/etc' }],
    ['has data of its own', { location: 'weights.bin' }, { values: [1, 2, 3, 4] }],
    ['is not marked as external', { location: 'weights.bin' }, { isExternal: false }],
    ['is of strings', { location: 'weights.bin' }, { type: 'string' }],
    [
      'says where twice',
      { location: 'weights.bin' },
      { more: encodeBytes(13, joinBytes([encodeText(1, 'location'), encodeText(2, '/etc/passwd')])) },
    ],
  ])('is refused where it %s', (_, external, draft) => {
    expect(judgeExternal(external, draft)).toMatch(/^model\/external-data \(2\)/);
  });

  it('is refused where it is said without a place, and in a model of one file', () => {
    expect(refusalOf(withTensor({ dims: [4], isExternal: true }), { folder })).toMatch(/names no file/);
    expect(refusalOf(withTensor({ dims: [4], external: { location: 'weights.bin' } }))).toMatch(
      /`model.path` name a folder/,
    );
  });
});

describe('operators', () => {
  it.each<[string, ModelDraft, RegExp]>([
    [
      'of a domain of its own',
      { nodes: [node('Evil', ['x'], ['y'], { domain: 'com.evil' })], opsets: { '': 17, 'com.evil': 1 } },
      /“com\.evil\.Evil”/,
    ],
    ['that the standard does not have', { nodes: [node('ATen', ['x'], ['y'])] }, /“ai\.onnx\.ATen”/],
    [
      'that run other programs',
      { nodes: [node('EPContext', ['x'], ['y'], { domain: 'com.microsoft' })], opsets: { 'com.microsoft': 1 } },
      /EPContext/,
    ],
    ['named like members of objects', { nodes: [node('constructor', ['x'], ['y'])] }, /constructor/],
    ['without an import', { opsets: {} }, /imports no version of “ai\.onnx”/],
    [
      'newer than the import',
      { nodes: [node('Gelu', ['x'], ['y'])] },
      /imports version 17 of “ai\.onnx”, and “ai\.onnx\.Gelu” exists since 20/,
    ],
    ['of a version to come', { opsets: { '': 999 } }, /knows 1 to/],
    ['that are functions', { functions: [{ domain: 'own', name: 'f', nodes: [relu] }] }, /inline_local_functions/],
    [
      'in a branch',
      {
        nodes: [
          node('If', ['x'], ['y'], {
            attributes: [attribute('then_branch', { graph: graph({ nodes: [node('Evil', [], ['z'])] }) })],
          }),
        ],
      },
      /Evil/,
    ],
  ])('%s are refused', (_, draft, message) => {
    const refusal = judge(draft);
    expect(refusal).toMatch(/^model\/operator \(2\) model\.onnx /);
    expect(refusal).toMatch(message);
  });

  it('of onnxruntime that compute the same each time are allowed', () => {
    const nodes = [node('FusedMatMul', ['x', 'x'], ['y'], { domain: 'com.microsoft' })];
    expect(judge({ nodes, opsets: { '': 17, 'com.microsoft': 1 } })).toBe('accepted');
  });

  it('of the default domain may call it ai.onnx', () => {
    const nodes = [node('Relu', ['x'], ['y'], { domain: 'ai.onnx' })];
    expect(judge({ nodes, opsets: { 'ai.onnx': 17 } })).toBe('accepted');
    expect(judge({ nodes, opsets: { 'ai.onnx': 17, '': 13 } })).toMatch(/^model\/malformed .* two versions/);
  });

  it('are shown without control characters, and cut', () => {
    const refusal = judge({ nodes: [node(`\u001b[31m::error::${'x'.repeat(60_000)}`, ['x'], ['y'])] });
    expect(refusal).toContain('\\u001b');
    expect(refusal.length).toBeLessThan(400);
  });
});

describe('random and training operators', () => {
  const bool = (values: number[]) => tensor('t', { type: 'bool', dims: [], values });
  const ratio = tensor('r', { dims: [], values: [0.5] });
  const dropout = node('Dropout', ['x', 'r', 't'], ['y']);

  it.each<[string, ModelDraft]>([
    ...['RandomNormal', 'RandomNormalLike', 'RandomUniform', 'RandomUniformLike', 'Multinomial', 'Bernoulli'].map(
      (operator): [string, ModelDraft] => [operator, { nodes: [node(operator, ['x'], ['y'])] }],
    ),
    ['Dropout that trains', { nodes: [dropout], initializers: [ratio, bool([1])] }],
    [
      'Dropout that an input switches',
      { nodes: [dropout], initializers: [ratio], inputs: [value('x'), value('t', { type: 'bool', dims: [] })] },
    ],
    [
      'Dropout with a switch that can be overridden',
      {
        nodes: [dropout],
        initializers: [ratio, bool([0])],
        inputs: [value('x'), value('t', { type: 'bool', dims: [] })],
      },
    ],
    ['Dropout of before version 7', { nodes: [node('Dropout', ['x'], ['y'])], opsets: { '': 6 } }],
    [
      'BatchNormalization that trains',
      { nodes: [node('BatchNormalization', ['x'], ['y'], { attributes: [attribute('training_mode', { int: 1 })] })] },
    ],
    [
      'BatchNormalization that gives statistics',
      { nodes: [node('BatchNormalization', ['x'], ['y', 'm'])], opsets: { '': 9 } },
    ],
    [
      'a domain of training',
      {
        nodes: [node('Adam', ['x'], ['y'], { domain: 'ai.onnx.preview.training' })],
        opsets: { 'ai.onnx.preview.training': 1 },
      },
    ],
    ['training information', { training: { nodes: [relu] } }],
    [
      'a branch',
      {
        nodes: [
          node('If', ['x'], ['y'], {
            attributes: [attribute('then_branch', { graph: graph({ nodes: [node('RandomNormal', [], ['z'])] }) })],
          }),
        ],
      },
    ],
  ])('%s is refused', (_, draft) => {
    expect(judge(draft)).toMatch(/^model\/nondeterministic \(2\) model\.onnx /);
  });

  it.each<[string, ModelDraft]>([
    ['Dropout without a switch', { nodes: [node('Dropout', ['x'], ['y'])] }],
    ['Dropout switched off', { nodes: [dropout], initializers: [ratio, bool([0])] }],
    [
      'Dropout switched off by a constant around its branch',
      {
        nodes: [
          node('Constant', [], ['t'], { attributes: [attribute('value', { tensor: bool([0]) })] }),
          node('If', ['x'], ['y'], {
            attributes: [
              attribute('then_branch', { graph: graph({ nodes: [node('Dropout', ['x', '', 't'], ['z'])] }) }),
            ],
          }),
        ],
      },
    ],
    ['BatchNormalization', { nodes: [node('BatchNormalization', ['x'], ['y', ''])], opsets: { '': 9 } }],
  ])('%s is accepted', (_, draft) => {
    expect(judge(draft)).toBe('accepted');
  });
});

describe('sizes', () => {
  const shape = (values: number[]) => [tensor('s', { type: 'int64', values })];
  const constantShape = node('Constant', [], ['s'], {
    attributes: [attribute('value_ints', { ints: [2 ** 20, 2 ** 20] })],
  });
  const nested = (depth: number): Uint8Array =>
    depth === 0
      ? relu
      : node('If', ['x'], ['y'], {
          attributes: [attribute('then_branch', { graph: graph({ nodes: [nested(depth - 1)] }) })],
        });

  it.each<[string, ModelDraft, RegExp]>([
    ['a tensor of 2^62 elements', { initializers: [tensor('w', { dims: [2 ** 31, 2 ** 31] })] }, /of \d+ elements/],
    [
      'a dimension beside an empty one',
      { initializers: [tensor('w', { dims: [0, 2 ** 40] })] },
      /1099511627776 elements/,
    ],
    ['a negative dimension', { initializers: [tensor('w', { dims: [-4n] })] }, /negative dimension/],
    [
      'a sparse tensor',
      {
        sparseInitializers: [
          sparseTensor(tensor('w', { values: [1] }), tensor('i', { type: 'int64', values: [1] }), [2 ** 40]),
        ],
      },
      /a sparse tensor/,
    ],
    [
      'ConstantOfShape',
      { nodes: [node('ConstantOfShape', ['s'], ['y'])], initializers: shape([2 ** 40]) },
      /“ai\.onnx\.ConstantOfShape”, which asks for a tensor of 1099511627776 elements/,
    ],
    [
      'ConstantOfShape of a constant',
      { nodes: [constantShape, node('ConstantOfShape', ['s'], ['y'])] },
      /1099511627776/,
    ],
    ['Expand', { nodes: [node('Expand', ['x', 's'], ['y'])], initializers: shape([2 ** 20, 2 ** 20]) }, /Expand/],
    ['Tile', { nodes: [node('Tile', ['x', 's'], ['y'])], initializers: shape([2 ** 20, 2 ** 20]) }, /Tile/],
    [
      'Tile of a constant',
      { nodes: [node('Tile', ['s', 's'], ['y'])], initializers: shape([2 ** 12, 2 ** 19]) },
      /Tile/,
    ],
    [
      'Resize',
      { nodes: [node('Resize', ['x', '', '', 's'], ['y'])], initializers: shape([1, 1, 2 ** 20, 2 ** 20]) },
      /Resize/,
    ],
    ['Pad', { nodes: [node('Pad', ['x', 's'], ['y'])], initializers: shape([0, 2 ** 20, 2 ** 20, 0]) }, /Pad/],
    ['OneHot', { nodes: [node('OneHot', ['x', 's', 'v'], ['y'])], initializers: shape([2 ** 40]) }, /OneHot/],
    [
      'Range',
      {
        nodes: [node('Range', ['a', 'b', 'c'], ['y'])],
        initializers: [['a', 0] as const, ['b', 1e15] as const, ['c', 1] as const].map(([name, one]) =>
          tensor(name, { type: 'float64', dims: [], values: [one] }),
        ),
      },
      /Range/,
    ],
    ['too many nodes', { nodes: Array.from({ length: 100_001 }, () => relu) }, /more than 100000 nodes/],
    ['graphs that are nested too deep', { nodes: [nested(17)] }, /16 deep/],
    ['graphs that are nested without end', { nodes: [nested(3000)] }, /16 deep/],
    ['an input of 2^40 elements', { inputs: [value('x', { dims: ['N', 2 ** 20, 2 ** 20] })] }, /the value “x”/],
  ])('%s is refused', (_, draft, message) => {
    const refusal = judge(draft);
    expect(refusal).toMatch(/^model\/too-large \(4\) model\.onnx /);
    expect(refusal).toMatch(message);
  });

  it('of millions of empty parts are refused before they take memory', () => {
    const tag = 5 * 8 + 2;
    const initializers = new Uint8Array(new Uint16Array(1_100_000).fill(tag).buffer);
    const model = joinBytes([encodeInteger(1, 8), encodeBytes(7, initializers)]);
    expect(refusalOf(model)).toMatch(/^model\/too-large \(4\) .*parts/);
  });

  it('are read from numbers of any encoding', () => {
    const packed = encodeBytes(7, joinBytes([encodeVarint(2 ** 20), encodeVarint(2 ** 20)]));
    const single = joinBytes([encodeInteger(7, 2 ** 20), encodeInteger(7, 2 ** 20)]);
    for (const more of [packed, single]) {
      const initializers = [tensor('s', { type: 'int64', dims: [2], more })];
      expect(judge({ nodes: [node('ConstantOfShape', ['s'], ['y'])], initializers })).toMatch(/1099511627776/);
    }
    const packedDims = encodeBytes(1, joinBytes([encodeVarint(2 ** 20), encodeVarint(2 ** 20)]));
    expect(judge({ initializers: [tensor('w', { dims: [], more: packedDims })] })).toMatch(/1099511627776/);
  });

  it('at the limits are accepted', () => {
    expect(judge({ nodes: [nested(16)] })).toBe('accepted');
    expect(judge({ nodes: [node('Expand', ['x', 's'], ['y'])], initializers: shape([1, 224, 224, 3]) })).toBe(
      'accepted',
    );
  });
});

describe('damaged models', () => {
  const sound = onnxModel({ nodes: [relu] });

  it.each<[string, Uint8Array, RegExp]>([
    ['has no version', onnxModel({ irVersion: 0, nodes: [relu] }), /says no version/],
    ['has no graph', encodeInteger(1, 8), /no graph/],
    ['has two graphs', joinBytes([sound, encodeBytes(7, new Uint8Array())]), /field 7 twice/],
    ['is followed by rubbish', joinBytes([sound, Uint8Array.of(0)]), /at byte \d+: the model has field 0/],
    ['is followed by a field that nobody knows', joinBytes([sound, encodeText(30, 'x')]), /field 30/],
    ['has a group', joinBytes([sound, Uint8Array.of(5 * 8 + 3, 5 * 8 + 4)]), /field 5 in a wrong way/],
    ['has a length beyond its end', sound.subarray(0, sound.length - 1), /longer than the message/],
    ['has a number without an end', joinBytes([sound, new Uint8Array(11).fill(0x88)]), /without an end/],
    ['takes no input', onnxModel({ nodes: [relu], inputs: [] }), /no input/],
    ['gives no output', onnxModel({ nodes: [relu], outputs: [] }), /no output/],
    [
      'gives an output that nothing makes',
      onnxModel({ nodes: [relu], outputs: [value('z')] }),
      /“z”, which nothing makes/,
    ],
    [
      'takes an input of an unknown type',
      onnxModel({ nodes: [relu], inputs: [value('x', { type: 99 })] }),
      /“x” of an unknown type/,
    ],
    ['takes an input without a type', onnxModel({ nodes: [relu], inputs: [encodeText(1, 'x')] }), /unknown type/],
    ['has a name twice', onnxModel({ nodes: [relu, relu] }), /two values of the name “y”/],
    [
      'has two initializers of one name',
      onnxModel({ nodes: [relu], initializers: [tensor('w', { values: [1] }), tensor('w', { values: [2] })] }),
      /two initializers/,
    ],
    [
      'has two attributes of one name',
      onnxModel({
        nodes: [node('Relu', ['x'], ['y'], { attributes: [attribute('a', { int: 0 }), attribute('a', { int: 1 })] })],
      }),
      /two attributes/,
    ],
    [
      'has less data than dimensions',
      withTensor({ dims: [4], values: [1] }),
      /4 bytes of data where its dimensions ask for 16/,
    ],
    ['has more data than dimensions', withTensor({ dims: [], values: [1, 2] }), /8 bytes/],
    ['has no data', withTensor({ dims: [4] }), /other data than the 4 elements/],
    ['has data of another type', withTensor({ dims: [1], more: encodeInteger(7, 1) }), /data of another type/],
    ['has data twice', withTensor({ values: [1], more: Uint8Array.of(0x22, 4, 0, 0, 0, 0) }), /its data twice/],
    ['has elements of an unknown type', withTensor({ type: 99 }), /type 99/],
    ['has a tensor in pieces', withTensor({ values: [1], more: encodeBytes(3, new Uint8Array()) }), /only a part/],
    [
      'has a place that wraps to EXTERNAL',
      withTensor({ values: [1], more: encodeInteger(14, 2 ** 32 + 1) }),
      /32 bits/,
    ],
    ['has a name that is not UTF-8', onnxModel({ nodes: [encodeBytes(4, Uint8Array.of(0xff))] }), /not UTF-8/],
    ['has an endless name', onnxModel({ nodes: [encodeBytes(4, new Uint8Array(70_000))] }), /a name is longer/],
  ])('that %s is refused', (_, bytes, message) => {
    const refusal = refusalOf(bytes);
    expect(refusal).toMatch(/^model\/malformed \(2\) model\.onnx /);
    expect(refusal).toMatch(message);
  });

  it('is what a text, a pickle or nothing are', () => {
    for (const text of ['', '<html>404 Not Found</html>', "cos\nsystem\n(S'true'\ntR."]) {
      expect(refusalOf(new TextEncoder().encode(text))).toMatch(/^model\/malformed/);
    }
  });
});

describe('time', () => {
  it('does not grow with the length of a tensor', () => {
    const floats = new Uint8Array(40_000_000);
    const model = withTensor({ values: floats, dims: [10_000_000] });
    const start = performance.now();
    expect(refusalOf(model)).toBe('accepted');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('grows no faster than a list of numbers that are encoded one by one', () => {
    const attributes = [
      attribute('nodes_falsenodeids', { ints: Array.from({ length: 200_000 }, (_, index) => index) }),
    ];
    const nodes = [node('TreeEnsembleRegressor', ['x'], ['y'], { domain: 'ai.onnx.ml', attributes })];
    const model = onnxModel({ nodes, opsets: { 'ai.onnx.ml': 3 } });
    const start = performance.now();
    expect(refusalOf(model)).toBe('accepted');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

it('reads a view of a larger buffer as it reads the file', () => {
  const bytes = readModel('boosting-zipmap');
  const shifted = new Uint8Array(bytes.length + 13);
  shifted.set(bytes, 7);
  expect(refusalOf(shifted.subarray(7, 7 + bytes.length))).toBe('accepted');
});
