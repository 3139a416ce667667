/** What the policy says of a model against what the model says of itself: refusals name both sides. */
import { describe, expect, it } from 'vitest';
import { type ModelPlan, planModel } from '../../../src/evaluation/onnx/plan.ts';
import { readOnnxModel } from '../../../src/model/onnx.ts';
import { readPolicy } from '../../../src/policy/readPolicy.ts';
import { Refusal } from '../../../src/result/refusal.ts';
import { attribute, node, onnxModel, tensor, value } from '../../support/onnxBuilder.ts';
import { policyOf } from './oracle.ts';

interface Draft {
  inputs?: Uint8Array[];
  outputs?: Uint8Array[];
  nodes?: Uint8Array[];
  classes?: [string, string];
}

/** A model whose outputs may be anything: none of these is run. */
function plan(onnx: Record<string, unknown>, draft: Draft = {}): ModelPlan {
  const { inputs = [value('X', { dims: ['N', 3] })], outputs = [value('p', { dims: ['N', 2] })] } = draft;
  const { nodes = [node('Identity', ['X'], ['p'])], classes = ['benign', 'malignant'] } = draft;
  const model = readOnnxModel(onnxModel({ nodes, inputs, outputs, opsets: { '': 17, 'ai.onnx.ml': 3 } }), 'm.onnx');
  const oracle = { onnx, classes, positive: classes[1], label: 'label', runtime: [], library: [] };
  const policy = readPolicy(Buffer.from(policyOf(oracle)), 'policy.yml');
  if (policy.evaluation.source.by !== 'onnx') throw new Error('another source');
  return planModel(model, 'm.onnx', policy.evaluation.source, policy);
}

function messageOf(onnx: Record<string, unknown>, draft?: Draft): string {
  try {
    plan(onnx, draft);
    return 'accepted';
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    expect(thrown).toMatchObject({ code: 'model/signature', exit: 2 });
    return thrown.message;
  }
}

const score = { output: 'p' };
const sound = { inputs: { X: ['a', 'b', 'c'] }, score };
const one = { outputs: [value('p', { dims: ['N', 1] })] };
const three = { outputs: [value('p', { dims: ['N', 3] })] };
const open = { outputs: [value('p', { dims: ['N', 'classes'] })] };

describe('inputs', () => {
  it.each<[string, Record<string, unknown>, Draft, string]>([
    [
      'too few columns',
      { X: ['a', 'b'] },
      {},
      'm.onnx input X expects 3 columns, the policy lists 2. List the columns that the model was trained on, in its order.',
    ],
    [
      'too many for one',
      { X: ['a', 'b'] },
      { inputs: [value('X', { dims: ['N', 1] })] },
      'm.onnx input X expects 1 column, the policy lists 2. List the columns that the model was trained on, in its order.',
    ],
    [
      'several columns for an input without a second axis',
      { X: ['a', 'b'] },
      { inputs: [value('X', { dims: ['N'] })] },
      'm.onnx input X expects 1 column, the policy lists 2. List the columns that the model was trained on, in its order.',
    ],
    [
      'columns that do not fill an open shape',
      { X: ['a', 'b', 'c'] },
      { inputs: [value('X', { dims: ['N', 2, 'T'] })] },
      'm.onnx input X expects the shape N × 2 × T, the policy lists 3. List the columns that the model was trained on, in its order.',
    ],
    [
      'an unknown input',
      { Y: ['a', 'b', 'c'] },
      {},
      'm.onnx has no input Y; its inputs: X. Correct `evaluation.onnx.inputs`.',
    ],
    [
      'a mistyped input',
      { inptu: ['a', 'b', 'c'] },
      { inputs: [value('input', { dims: ['N', 3] })], nodes: [node('Identity', ['input'], ['p'])] },
      'm.onnx has no input inptu; its inputs: input. Did you mean `input`?',
    ],
    [
      'an input that nothing feeds',
      { X: ['a', 'b', 'c'] },
      { inputs: [value('X', { dims: ['N', 3] }), value('age', { dims: ['N', 1] })] },
      'm.onnx expects the input age, which the policy does not feed. Say what feeds it under `evaluation.onnx.inputs`.',
    ],
    [
      'a type that cells cannot be',
      { X: ['a', 'b', 'c'] },
      { inputs: [value('X', { type: 10, dims: ['N', 3] })] },
      'm.onnx input X is of the type float16, which the gate cannot feed. Export the model with inputs of float32, float64, integers, bool or string.',
    ],
    [
      'no axis for the batch',
      { X: ['a'] },
      { inputs: [value('X', { dims: [] })] },
      'm.onnx input X has no axis for the batch. Export the model for batches of samples.',
    ],
    [
      'no samples in a batch',
      { X: ['a', 'b', 'c'] },
      { inputs: [value('X', { dims: [0, 3] })] },
      'm.onnx takes batches of 0 samples. Export the model for batches of samples.',
    ],
    [
      'two batch sizes',
      { X: ['a', 'b', 'c'], Y: 'd' },
      { inputs: [value('X', { dims: [1, 3] }), value('Y', { dims: [4, 1] })] },
      'm.onnx its inputs take batches of different sizes (1, 4). Export the model with an open batch axis.',
    ],
    [
      'an image of another size',
      { X: { image: 'file', resize: { width: 16, height: 8, interpolation: 'bilinear' } } },
      { inputs: [value('X', { dims: ['batch', 3, 16, 16] })] },
      'm.onnx input X expects batch × 3 × 16 × 16, the pre-processing gives batch × 3 × 8 × 16. Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.',
    ],
    [
      'an image with other channels',
      { X: { image: 'file', channels: 'gray', crop: { width: 8, height: 8 } } },
      { inputs: [value('X', { dims: [1, 3, 8, 8] })] },
      'm.onnx input X expects 1 × 3 × 8 × 8, the pre-processing gives batch × 1 × 8 × 8. Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.',
    ],
    [
      'an image for a model with channels last',
      { X: { image: 'file', crop: { width: 8, height: 8 } } },
      { inputs: [value('X', { dims: ['N', 8, 8, 3] })] },
      'm.onnx input X expects N × 8 × 8 × 3, the pre-processing gives batch × 3 × 8 × 8. Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.',
    ],
    [
      'an image for a table',
      { X: { image: 'file' } },
      {},
      'm.onnx input X expects N × 3, the pre-processing gives batch × 3 × ? × ?. Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.',
    ],
    [
      'an image for whole numbers',
      { X: { image: 'file' } },
      { inputs: [value('X', { type: 'int64', dims: ['N', 3, 'H', 'W'] })] },
      'm.onnx input X expects int64, and images give float32 or uint8. Export the model with a float32 input.',
    ],
    [
      'computed pixels for bytes',
      { X: { image: 'file', 'divide-by': 255 } },
      { inputs: [value('X', { type: 'uint8', dims: ['N', 3, 'H', 'W'] })] },
      'm.onnx input X expects uint8, pixels as they are, and the policy computes with them. Delete `divide-by`, `mean` and `std`, or export the model with a float32 input.',
    ],
  ])('%s', (_, inputs, draft, message) => {
    expect(messageOf({ inputs, score }, draft)).toBe(message);
  });

  it('a batch that the model does not take', () => {
    const fixed = { inputs: [value('X', { dims: [1, 3] })] };
    expect(messageOf({ ...sound, batch: 16 }, fixed)).toBe(
      'm.onnx takes batches of 1, and the policy asks for 16. Delete `evaluation.onnx.batch`.',
    );
    expect(plan({ ...sound, batch: 1 }, fixed)).toMatchObject({ batch: 1, isFixed: true });
    expect(plan({ ...sound, batch: 16 })).toMatchObject({ batch: 16, isFixed: false });
  });

  it('of a hostile model are shown cut and visible', () => {
    const hidden = `\u202e${'x'.repeat(1000)}`;
    const inputs = ['X', hidden, ...Array.from({ length: 20 }, (_, index) => `i${index}`)];
    const message = messageOf(sound, { inputs: inputs.map((name) => value(name, { dims: ['N', 3] })) });
    expect(message).toContain('\\u202e');
    expect(message).not.toContain('\u202e');
    expect(message).toContain(', i8, 11 more, which');
    expect(message.length).toBeLessThan(400);
  });
});

describe('scores', () => {
  it.each<[string, Record<string, unknown>, Draft, string]>([
    [
      'an unknown output',
      { output: 'probs' },
      {},
      'm.onnx has no output probs; its outputs: p. Correct `evaluation.onnx.score.output`.',
    ],
    [
      'a mistyped output',
      { output: 'probabilites' },
      { outputs: [value('probabilities')], nodes: [node('Identity', ['X'], ['probabilities'])] },
      'm.onnx has no output probabilites; its outputs: probabilities. Did you mean `probabilities`?',
    ],
    [
      'labels',
      score,
      { outputs: [value('p', { type: 'string', dims: ['N'] })] },
      'm.onnx output p is of the type string, which is not read as a score. Name an output of numbers; labels belong under `predicted`.',
    ],
    [
      'half precision',
      score,
      { outputs: [value('p', { type: 10, dims: ['N', 1] })] },
      'm.onnx output p is of the type float16, which is not read as a score. Cast the output to float32 when the model is exported.',
    ],
    [
      'several columns',
      score,
      three,
      'm.onnx output p has 3 columns, and the policy does not say which. Name the column of the positive class with `evaluation.onnx.score.column`.',
    ],
    [
      'a column that is not there',
      { ...score, column: 2 },
      {},
      'm.onnx output p has 2 columns, and the policy reads column 2, counted from 0. Correct `evaluation.onnx.score.column`.',
    ],
    [
      'a second column of one',
      { ...score, column: 1 },
      one,
      'm.onnx output p has 1 column, and the policy reads column 1, counted from 0. Correct `evaluation.onnx.score.column`.',
    ],
    [
      'softmax of one column',
      { ...score, transform: 'softmax' },
      one,
      'm.onnx output p has one column, and softmax makes 1 of any number that stands alone. Write `transform: sigmoid` for a logit, or leave the key out for a probability.',
    ],
  ])('%s', (_, written, draft, message) => {
    expect(messageOf({ ...sound, score: written }, draft)).toBe(message);
  });

  it.each<[string, Record<string, unknown>, Draft, number | undefined]>([
    ['the only one', score, one, undefined],
    ['the only one, by number', { ...score, column: 0 }, one, 0],
    ['by the order of the classes', score, {}, 1],
    ['by number', { ...score, column: 0 }, {}, 0],
    ['by number of three', { ...score, column: 2 }, three, 2],
    ['not known yet', score, open, undefined],
  ])('column: %s', (_, written, draft, column) => {
    expect(plan({ ...sound, score: written }, draft).score?.column).toBe(column);
  });

  const classifier = (labels: Uint8Array, outputs = [value('p', { dims: ['N', 2] })]): Draft => {
    const nodes = [node('LinearClassifier', ['X'], ['l', 'p'], { domain: 'ai.onnx.ml', attributes: [labels] })];
    return { nodes, outputs };
  };
  const strings = (...names: string[]) => classifier(attribute('classlabels_strings', { strings: names }));
  const integers = (...ints: number[]) => classifier(attribute('classlabels_ints', { ints }));

  it.each<[string, Draft, [string, string], number]>([
    ['by name', strings('benign', 'malignant'), ['benign', 'malignant'], 1],
    ['by name, whatever the order', strings('malignant', 'benign'), ['benign', 'malignant'], 0],
    ['by number', integers(0, 1), ['0', '1'], 1],
    ['by number, whatever the order', integers(1, 0), ['0', '1'], 0],
    ['by position, where numbers stand for names', integers(0, 1), ['benign', 'malignant'], 1],
  ])('column of a classifier: %s', (_, draft, classes, column) => {
    expect(plan(sound, { ...draft, classes }).score?.column).toBe(column);
  });

  it('a class that the model does not know', () => {
    expect(messageOf(sound, strings('gutartig', 'bösartig'))).toBe(
      'm.onnx names the classes gutartig, bösartig, and the policy’s positive class is malignant. Write the classes in `model.classes` as the model and the data spell them.',
    );
  });

  it('a column that contradicts the model', () => {
    expect(messageOf({ ...sound, score: { ...score, column: 0 } }, strings('benign', 'malignant'))).toBe(
      'm.onnx output p holds the score of malignant in column 1, and the policy reads column 0. Delete `evaluation.onnx.score.column`.',
    );
  });
});

describe('labels', () => {
  const numbers = { outputs: [value('p', { type: 'int64', dims: ['N'] })] };
  const predicted = (labels?: Record<string, string>) => ({
    inputs: sound.inputs,
    predicted: { output: 'p', ...(labels === undefined ? {} : { labels }) },
  });

  it('that are numbers need the names of their classes', () => {
    expect(messageOf(predicted(), numbers)).toBe(
      'm.onnx output p holds labels of the type int64, and the classes are benign and malignant (positive: malignant). Say which label is which class, such as `evaluation.onnx.predicted.labels: {"0": benign, "1": malignant}`.',
    );
    expect(plan(predicted({ '0': 'benign', '1': 'malignant' }), numbers).predicted?.labels.get('1')).toBe('malignant');
  });

  it('of an unknown output', () => {
    expect(messageOf({ ...predicted(), predicted: { output: 'label' } })).toBe(
      'm.onnx has no output label; its outputs: p. Correct `evaluation.onnx.predicted.output`.',
    );
  });
});

describe('an initializer', () => {
  it('is no input that wants to be fed', () => {
    const nodes = [node('Add', ['X', 'w'], ['p'])];
    const model = onnxModel({
      nodes,
      inputs: [value('X', { dims: ['N', 3] }), value('w', { dims: [1] })],
      outputs: [value('p', { dims: ['N', 3] })],
      initializers: [tensor('w', { values: [1] })],
    });
    expect(readOnnxModel(model, 'm').inputs.map(({ name }) => name)).toEqual(['X']);
  });
});
