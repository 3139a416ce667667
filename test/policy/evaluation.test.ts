/** How predictions are obtained: what the three ways mean, and what of them is refused. */
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { placeOf, read, refusalsFor } from './policies.ts';

function policyWith(evaluation: string, rest = ''): string {
  return `version: 1
model: {path: m.onnx, task: binary, classes: [good, bad], positive: bad}
data: {manifest: m.csv, columns: {sample: id, split: part, label: truth}}
evaluation: {${evaluation}}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]${rest}
`;
}

const score = 'score: {output: p}';

function sourceOf(evaluation: string): Policy['evaluation']['source'] {
  return read(policyWith(evaluation, '}')).evaluation.source;
}

function refused(evaluation: string, rest = '}'): string[] {
  return refusalsFor(policyWith(evaluation, rest)).map(
    (refusal) => `${refusal.code} ${placeOf(refusal)} ${refusal.problem}. ${refusal.cure}`,
  );
}

describe('onnx', () => {
  it('feeds inputs from columns, images and arrays', () => {
    const image =
      'image: {image: file, resize: {shorter: 256, interpolation: bilinear}, crop: {width: 224, height: 224}}';
    const gray = 'gray: {image: file, channels: gray, layout: nhwc, divide-by: 255, mean: [0.5], std: [0.25]}';
    const arrays = 'a: {npy: array}, b: {npy-file: x.npy, row: position}';
    expect(sourceOf(`onnx: {inputs: {X: [c, d], age: age, ${image}, ${gray}, ${arrays}}, ${score}}`)).toEqual({
      by: 'onnx',
      inputs: new Map<string, unknown>([
        ['X', { from: 'columns', columns: ['c', 'd'] }],
        ['age', { from: 'columns', columns: ['age'] }],
        [
          'image',
          {
            from: 'image',
            column: 'file',
            preprocessing: {
              resize: { shorter: 256, interpolation: 'bilinear' },
              crop: { width: 224, height: 224 },
              channels: 'rgb',
              layout: 'nchw',
            },
          },
        ],
        [
          'gray',
          {
            from: 'image',
            column: 'file',
            preprocessing: { channels: 'gray', layout: 'nhwc', divideBy: 255, mean: [0.5], std: [0.25] },
          },
        ],
        ['a', { from: 'npy', column: 'array' }],
        ['b', { from: 'npy-file', path: 'x.npy', row: 'position' }],
      ]),
      score: { output: 'p', transform: 'none' },
      fill: new Map(),
      timeoutMinutes: 20,
      memoryMb: 2048,
    });
  });

  it('reads outputs as probabilities, logits and labels', () => {
    expect(
      sourceOf('onnx: {inputs: {X: c}, score: {output: z, class: bad, column: 1, transform: softmax}}'),
    ).toMatchObject({
      score: { output: 'z', column: 1, transform: 'softmax' },
    });
    expect(sourceOf('onnx: {inputs: {X: c}, predicted: {output: label, labels: {"0": good, 1: bad}}}')).toMatchObject({
      predicted: {
        output: 'label',
        labels: new Map([
          ['0', 'good'],
          ['1', 'bad'],
        ]),
      },
    });
  });

  it('fills empty cells only as declared', () => {
    expect(sourceOf(`onnx: {inputs: {X: [c, d]}, ${score}, fill: nan}`)).toMatchObject({ fill: 'nan' });
    expect(sourceOf(`onnx: {inputs: {X: [c, d]}, ${score}, fill: {c: 1.50, d: ""}}`)).toMatchObject({
      fill: new Map([
        ['c', '1.50'],
        ['d', ''],
      ]),
    });
  });

  it('is run twice where nothing else is said', () => {
    expect(read(policyWith(`onnx: {inputs: {X: c}, ${score}}`, '}')).evaluation).toMatchObject({ repeat: 2, also: [] });
    const more = `onnx: {inputs: {X: c}, ${score}}, repeat: 3, also: [train, validation]`;
    expect(read(policyWith(more, ', fit: {tolerance: 0.1}}'))).toMatchObject({
      evaluation: { repeat: 3, also: ['train', 'validation'] },
      acceptance: { fitTolerance: 0.1 },
    });
  });

  it.each([
    [`inputs: {}, ${score}`, /policy\/missing-key .*onnx\.inputs names no input/],
    ['inputs: {X: c}', /policy\/missing-key .*onnx lacks both `score` and `predicted`/],
    [`inputs: {X: truth}, ${score}`, /policy\/label-as-input .*inputs\.X is the column of the reference label/],
    [`inputs: {X: [c, truth]}, ${score}`, /policy\/label-as-input .*inputs\.X\[1\]/],
    [`inputs: {X: [c, part]}, ${score}`, /policy\/label-as-input .*is the column of the split/],
    [`inputs: {X: {image: truth}}, ${score}`, /policy\/label-as-input/],
    [`inputs: {X: {npy-file: x.npy, row: truth}}, ${score}`, /policy\/label-as-input/],
    [`inputs: {X: {image: f, npy: g}}, ${score}`, /inputs\.X needs exactly one of/],
    [`inputs: {X: {}}, ${score}`, /inputs\.X needs exactly one of/],
    [`inputs: {X: {npy: f, divide-by: 255}}, ${score}`, /inputs\.X\.divide-by belongs to `image`/],
    [`inputs: {X: {npy-file: x.npy}}, ${score}`, /`npy-file` and `row` belong together/],
    [`inputs: {X: {npy-file: ../x.npy, row: r}}, ${score}`, /path\/escape/],
    [`inputs: {X: {image: f, mean: [0.5]}}, ${score}`, /inputs\.X\.mean has 1 number for 3 channels/],
    [`inputs: {X: {image: f, channels: gray, std: [1, 1, 1]}}, ${score}`, /std has 3 numbers for 1 channel/],
    [
      `inputs: {X: {image: f, resize: {width: 3, interpolation: box}}}, ${score}`,
      /resize needs `width` and `height`, or/,
    ],
    [
      `inputs: {X: {image: f, resize: {width: 3, height: 3, interpolation: cubic}}}, ${score}`,
      /Did you mean `bicubic`/,
    ],
    [`inputs: {X: c}, ${score}, fill: {d: 1}`, /fill\.d is not a column that feeds the model; there are: c/],
    ['inputs: {X: c}, score: {output: p, class: good}', /score\.class is "good"; a larger score means/],
    ['inputs: {X: c}, predicted: {output: l, labels: {a: worse}}', /labels\.a is "worse", not one of the classes/],
    [`inputs: {X: c}, ${score}, batch: 0`, /batch is 0/],
    [`inputs: {X: c}, ${score}, memory-mb: 9000`, /memory-mb is 9000; a whole number within \[64, 4096\]/],
    [`inputs: {X: c}, ${score}, file: ../m.onnx`, /path\/escape/],
    [`inputs: {X: c}, ${score}, scores: {output: p}`, /does not belong to the task `binary`.*Write `score`/],
    [`inputs: {X: c}, ${score}, scors: {output: p}`, /has no key `scors`.*Did you mean `score/],
  ])('{%s} is refused', (onnx, message) => {
    expect(refused(`onnx: {${onnx}}`)).toEqual([expect.stringMatching(message)]);
  });
});

describe('command', () => {
  const run = 'run: [python, evaluate.py, "{model}", "{test}", "{predictions}"]';

  it('is an argument vector with what it may see', () => {
    const more = 'files: [evaluate.py, lib], inputs: [a], paths: [file], env: {N: "1"}, isolation: required';
    expect(sourceOf(`command: {${run}, ${more}, timeout-minutes: 5, memory-mb: 1024}`)).toEqual({
      by: 'command',
      run: ['python', 'evaluate.py', '{model}', '{test}', '{predictions}'],
      files: ['evaluate.py', 'lib'],
      inputs: ['a'],
      paths: ['file'],
      columns: {},
      env: new Map([['N', '1']]),
      isolationRequired: true,
      timeoutMinutes: 5,
      memoryMb: 1024,
    });
  });

  it('is run once where nothing else is said', () => {
    expect(read(policyWith(`command: {${run}}`, '}')).evaluation).toMatchObject({ repeat: 1 });
  });

  it.each([
    ['run: python evaluate.py', /command\.run is the text .*a list/],
    ['run: [python, evaluate.py]', /command\.run does not say where the predictions go/],
    [`${run}, inputs: [a, truth]`, /policy\/label-as-input .*command\.inputs\[1\]/],
    [`${run}, paths: [truth]`, /policy\/label-as-input/],
    [`${run}, files: [/etc/passwd]`, /path\//],
    [`${run}, env: {A-B: x}`, /env\.A-B is not a usable name/],
    [`${run}, shell: true`, /has no key `shell`/],
  ])('{%s} is refused', (command, message) => {
    expect(refused(`command: {${command}}`)).toEqual([expect.stringMatching(message)]);
  });
});

describe('one way', () => {
  const file = 'predictions: {path: p.csv, columns: {sample: id, score: s}}';

  it('and no other', () => {
    expect(refused(`${file}, onnx: {inputs: {X: c}, ${score}}`)).toEqual([
      expect.stringMatching(/evaluation has `onnx` and `predictions`; exactly one/),
    ]);
    expect(refused('threshold: 0.5')).toEqual([expect.stringMatching(/evaluation has none; exactly one/)]);
  });

  it.each([
    ['repeat: 2', /evaluation\.repeat asks for a run of the model/],
    ['also: [train]', /evaluation\.also asks for a run of the model/],
  ])('a file is no run: %s is refused', (key, message) => {
    expect(refused(`${file}, ${key}`)).toEqual([expect.stringMatching(message)]);
  });

  it('a tolerance without another split is refused', () => {
    expect(refused(file, ', fit: {tolerance: 0.1}}')).toEqual([
      expect.stringMatching(/acceptance\.fit compares other splits .*`evaluation\.also` names none/),
    ]);
  });
});

describe('the released model', () => {
  const onnx = `onnx: {inputs: {X: c}, ${score}}`;
  const rest = (baseline: string, entry: string) => `}\n${baseline}no-decrease: [{metric: auroc, ${entry}}]`;
  const declared = 'baseline: {released-model: true}\n';

  it('is compared with where it is declared', () => {
    const text = policyWith(onnx, rest(declared, 'against: released-model, mode: non-inferior, margin: 0.01'));
    expect(read(text)).toMatchObject({
      releasedModel: true,
      noDecrease: [{ metric: 'auroc', against: 'released-model', mode: 'non-inferior', margin: 0.01 }],
    });
  });

  it.each([
    [rest('', 'against: released-model, mode: superior'), /does not declare `baseline\.released-model`/],
    [rest(declared, 'against: released-model'), /no-decrease\[0\] lacks the mode/],
    [`}\n${declared}`, /asks for the released model, and no entry/],
    [
      rest(declared, 'against: released-model, mode: superior').replace('auroc', 'f1'),
      /is f1, for which two models on the same samples are not compared/,
    ],
  ])('%s is refused', (text, message) => {
    expect(refused(onnx, text)).toEqual([expect.stringMatching(message)]);
  });
});
