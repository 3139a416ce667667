import { describe, expect, it } from 'vitest';
import { readOnnxModel } from '../../src/model/onnx.ts';
import { attribute, node, onnxModel, tensor, value } from '../support/onnxBuilder.ts';
import { type ModelName, modelNames, readModel, refusalOf } from './models.ts';

const read = (name: ModelName) => readOnnxModel(readModel(name), `${name}.onnx`);

describe('models of the common exporters', () => {
  it.each(modelNames)('%s is read', (name) => {
    const { inputs, outputs } = read(name);
    expect(inputs).toEqual([
      { name: 'input', type: 'float32', dims: name === 'torch' ? ['batch', 1, 8, 8] : [undefined, 4] },
    ]);
    expect(outputs).toHaveLength(name === 'torch' ? 1 : 2);
  });

  it('names versions, operators and outputs', () => {
    const { irVersion, opsets, operators, outputs, external } = read('logistic-tensor');
    expect(irVersion).toBe(8);
    expect(opsets).toEqual(
      new Map([
        ['ai.onnx.ml', 1],
        ['', 17],
      ]),
    );
    expect(operators).toEqual(['ai.onnx.ml.LinearClassifier', 'ai.onnx.ml.Scaler']);
    expect(outputs).toEqual([
      { name: 'label', type: 'string', dims: [undefined] },
      { name: 'probabilities', type: 'float32', dims: [undefined, 2] },
    ]);
    expect(external).toEqual([]);
  });

  it('finds the outputs that are dictionaries', () => {
    expect(read('logistic-zipmap').zipMaps).toEqual(new Map([['output_probability', 'probabilities']]));
    expect(read('lightgbm').zipMaps).toEqual(new Map([['probabilities', 'lgbmprobabilities']]));
    expect(read('logistic-tensor').zipMaps.size).toBe(0);
    expect(read('logistic-zipmap').outputs[1]).toEqual({ name: 'output_probability', type: 'other', dims: undefined });
  });

  it('accepts the metadata, annotations and unused domains that PyTorch writes', () => {
    expect(read('torch').opsets.get('pkg.onnxscript.torch_lib')).toBe(1);
  });
});

describe('labels of columns', () => {
  it('come from the classifier that an output can be followed to', () => {
    expect(read('logistic-zipmap').classLabels).toEqual(new Map([['output_probability', ['benign', 'malignant']]]));
    expect(read('logistic-tensor').classLabels).toEqual(new Map([['probabilities', ['benign', 'malignant']]]));
    for (const name of ['boosting-tensor', 'xgboost', 'lightgbm'] as const) {
      expect(read(name).classLabels).toEqual(new Map([['probabilities', ['0', '1']]]));
    }
    expect(read('torch').classLabels.size).toBe(0);
  });

  it.each<[string, Uint8Array[], string[] | undefined]>([
    ['are kept by a normaliser', [node('Normalizer', ['s'], ['y'], { domain: 'ai.onnx.ml' })], ['-1', '7']],
    ['are kept by a softmax', [node('Softmax', ['s'], ['y'])], ['-1', '7']],
    [
      'end where columns are picked',
      [node('ArrayFeatureExtractor', ['s', 'i'], ['y'], { domain: 'ai.onnx.ml' })],
      undefined,
    ],
    ['end where values change their order', [node('Neg', ['s'], ['y'])], undefined],
    ['do not belong to the labels themselves', [node('Identity', ['l'], ['y'])], undefined],
  ])('%s', (_, nodes, expected) => {
    const attributes = [attribute('classlabels_ints', { ints: [-1, 7] })];
    const classifier = node('LinearClassifier', ['x'], ['l', 's'], { domain: 'ai.onnx.ml', attributes });
    const initializers = [tensor('i', { type: 'int64', values: [1] })];
    const model = onnxModel({ nodes: [classifier, ...nodes], initializers, opsets: { '': 17, 'ai.onnx.ml': 3 } });
    expect(readOnnxModel(model, 'm').classLabels.get('y')).toEqual(expected);
  });

  it('are none where a classifier has two kinds', () => {
    const attributes = [
      attribute('classlabels_ints', { ints: [0, 1] }),
      attribute('classlabels_strings', { strings: ['benign', 'malignant'] }),
    ];
    const nodes = [node('LinearClassifier', ['x'], ['l', 'y'], { domain: 'ai.onnx.ml', attributes })];
    expect(readOnnxModel(onnxModel({ nodes, opsets: { 'ai.onnx.ml': 3 } }), 'm').classLabels.size).toBe(0);
  });
});

describe('inputs', () => {
  it('are those that no initializer fills', () => {
    const model = onnxModel({
      irVersion: 3,
      nodes: [node('Add', ['x', 'bias'], ['y'])],
      inputs: [value('x'), value('bias', { dims: [2] })],
      initializers: [tensor('bias', { values: [1, 2] })],
    });
    expect(readOnnxModel(model, 'm').inputs.map(({ name }) => name)).toEqual(['x']);
  });

  it('have dimensions that are known, named or open', () => {
    const inputs = [value('x', { type: 'uint8', dims: [1, 'H', ''] })];
    const model = onnxModel({ nodes: [node('Identity', ['x'], ['y'])], inputs });
    expect(readOnnxModel(model, 'm').inputs).toEqual([{ name: 'x', type: 'uint8', dims: [1, 'H', undefined] }]);
  });
});

describe('what no check looks into', () => {
  it('may be of any size and content', () => {
    const script = '<script>alert(1)</script>';
    const metadata = { [script]: script.repeat(400_000) };
    expect(refusalOf(onnxModel({ nodes: [node('Relu', ['x'], ['y'])], metadata }))).toBe('accepted');
  });
});
