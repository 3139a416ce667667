/** What the policy says of comparisons: stated values, methods, other splits, and the error rate over uses. */
import { describe, expect, it } from 'vitest';
import { placeOf, read, refusalsFor } from './policies.ts';

const tasks = {
  binary: '{path: m.onnx, task: binary, classes: [good, bad], positive: bad}',
  multiclass: '{path: m.onnx, task: multiclass, classes: [a, b, c]}',
  regression: '{path: m.onnx, task: regression}',
} as const;

interface Written {
  task?: keyof typeof tasks;
  criterion?: string;
  acceptance?: string;
  evaluation?: string;
  results?: string;
  released?: boolean;
  noDecrease?: string;
  testSet?: string;
}

const columnsOf = { binary: 'score: s', multiclass: 'predicted: p', regression: 'predicted: p' } as const;
const criterionOf = {
  binary: '{metric: sensitivity, at-least: 0.9}',
  multiclass: '{metric: accuracy, at-least: 0.9}',
  regression: '{metric: mae, at-most: 5}',
} as const;

function policyOf({ task = 'binary', ...written }: Written): string {
  const columns = columnsOf[task];
  const process = written.results === undefined ? '' : `process: {name: Reading, results: [${written.results}]}`;
  const baseline = [process, written.released === true ? 'released-model: true' : ''].filter((part) => part !== '');
  return `version: 1
model: ${tasks[task]}
data: {manifest: m.csv, columns: {sample: id, split: part, label: truth}}
${written.testSet === undefined ? '' : `test-set: ${written.testSet}`}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}${written.evaluation ?? ''}}
acceptance: {criteria: [${written.criterion ?? criterionOf[task]}]${written.acceptance ?? ''}}
${baseline.length === 0 ? '' : `baseline: {${baseline.join(', ')}}`}
${written.noDecrease === undefined ? '' : `no-decrease: [${written.noDecrease}]`}
`;
}

function refused(written: Written): string[] {
  return refusalsFor(policyOf(written)).map((refusal) =>
    [refusal.code, placeOf(refusal).replace(/^\S+ /, ''), `${refusal.problem}.`, refusal.cure].join(' '),
  );
}

const rest = 'lock: lock.json, disclosure: pass-fail';

describe('alpha spending', () => {
  it('belongs to counted uses', () => {
    const { ledger } = read(policyOf({ testSet: `{${rest}, uses: {at-most: 5, alpha-spending: true}}` }));
    expect(ledger).toEqual({ branch: 'holdout-ledger', atMost: 5, alphaSpending: true });
    const open = read(policyOf({ testSet: `{${rest}, uses: {alpha-spending: true}}` })).ledger;
    expect(open).toEqual({ branch: 'holdout-ledger', alphaSpending: true });
  });

  it('is off unless it is asked for', () => {
    for (const uses of ['{at-most: 5}', '{at-most: 5, alpha-spending: false}']) {
      expect(read(policyOf({ testSet: `{${rest}, uses: ${uses}}` })).ledger).toEqual({
        branch: 'holdout-ledger',
        atMost: 5,
      });
    }
  });

  it('has no other place: without uses there is nothing to spend over', () => {
    expect(refused({ testSet: `{${rest}, alpha-spending: true}` })).toEqual([
      expect.stringMatching(/^policy\/unknown-key test-set has no key `alpha-spending`/),
    ]);
  });

  it('widens intervals, so that they have to decide', () => {
    const uses = `{${rest}, uses: {alpha-spending: true}}`;
    expect(refused({ testSet: uses, acceptance: ', decide-by: estimate' })).toEqual([
      'policy/value test-set.uses.alpha-spending widens intervals, and with `acceptance.decide-by: estimate` no criterion is decided by one. Write `decide-by: bound`, or delete the key.',
    ]);
    expect(refused({ testSet: uses, acceptance: ', decide-by: bound' })).toEqual([]);
  });
});

describe('a result of the process', () => {
  const resultsOf = (results: string, more: Written = {}) =>
    read(policyOf({ results, ...more })).baseline?.results ?? [];

  it('is counts, or a value of any metric of the task', () => {
    expect(resultsOf('{metric: sensitivity, successes: 9, trials: 12}')).toEqual([
      { metric: 'sensitivity', value: 0.75, counts: { successes: 9, trials: 12 }, subgroup: {} },
    ]);
    expect(resultsOf('{metric: auroc, value: 0.93, in: {site: lyon}}')).toEqual([
      { metric: 'auroc', value: 0.93, subgroup: { site: 'lyon' } },
    ]);
    expect(resultsOf('{metric: sensitivity, value: 0.9}')).toEqual([
      { metric: 'sensitivity', value: 0.9, subgroup: {} },
    ]);
    expect(resultsOf('{metric: mae, value: 12.5}', { task: 'regression' })).toEqual([
      { metric: 'mae', value: 12.5, subgroup: {} },
    ]);
    expect(resultsOf('{metric: "recall:b", value: 1}', { task: 'multiclass' })).toHaveLength(1);
  });

  it.each([
    ['{metric: auroc}', 'has no result.'],
    ['{metric: auroc, value: 0.9, successes: 9, trials: 10}', 'has a value and counts.'],
    ['{metric: sensitivity, value: 0.9, trials: 10}', 'has a value and counts.'],
    ['{metric: sensitivity, successes: 9}', 'has no result.'],
    ['{metric: sensitivity, trials: 9}', 'has no result.'],
  ])('%s: exactly one of the two', (results, problem) => {
    expect(refused({ results })).toEqual([
      `policy/missing-key baseline.process.results[0] ${problem} Write either \`successes: 383, trials: 412\` or, where no counts are known, \`value: 0.93\`.`,
    ]);
  });

  it('lies within the range of its metric', () => {
    expect(refused({ results: '{metric: auroc, value: 93}' })).toEqual([
      expect.stringMatching(/^policy\/value baseline\.process\.results\[0\]\.value is 93; .*Did you mean 0\.93\?$/),
    ]);
    expect(refused({ results: '{metric: mcc, value: -1.5}' })).toHaveLength(1);
    for (const value of [-1, 0, 1]) expect(refused({ results: `{metric: mcc, value: ${value}}` })).toEqual([]);
  });

  it('is of a metric that has a good side, and that a rule may name', () => {
    expect(refused({ task: 'regression', results: '{metric: bias, value: 0.1}' })).toEqual([
      'policy/unknown-metric baseline.process.results[0].metric is bias, of which neither more nor less is better. Compare another metric.',
    ]);
    expect(refused({ task: 'regression', results: '{metric: median-ae, value: 0.1}' })).toEqual([
      'policy/unknown-metric baseline.process.results[0].metric is median-ae, which is only reported. Compare another metric.',
    ]);
  });

  it('with counts is of a proportion', () => {
    expect(refused({ results: '{metric: auroc, successes: 9, trials: 10}' })).toEqual([
      'policy/unknown-metric baseline.process.results[0].metric is auroc, which is not a proportion of successes. State it as a number, such as `value: 0.93`.',
    ]);
    expect(refused({ results: '{metric: sensitivity, successes: 11, trials: 10}' })).toEqual([
      'policy/value baseline.process.results[0].successes is 11, more than the 10 trials. Correct the counts.',
    ]);
  });

  it('is given once for a metric and a subgroup', () => {
    expect(refused({ results: '{metric: auroc, value: 0.9}, {metric: auroc, value: 0.8}' })).toEqual([
      'policy/value baseline.process.results[1] gives a second result for one metric and subgroup. Keep one of the two.',
    ]);
    expect(refused({ results: '{metric: auroc, value: 0.9}, {metric: auroc, value: 0.8, in: {site: a}}' })).toEqual([]);
  });
});

describe('a stated value', () => {
  const stated = '{metric: sensitivity, value: 0.9}';
  const entry = (more: string) => `{metric: sensitivity, against: process, ${more}}`;

  it('fits criterion and estimate, which need no interval', () => {
    for (const mode of ['mode: criterion', 'mode: estimate']) {
      expect(refused({ results: stated, noDecrease: entry(mode) })).toEqual([]);
    }
  });

  it.each([
    ['mode: non-inferior, margin: 0.02', 'non-inferior'],
    ['mode: superior', 'superior'],
  ])('does not fit %s, which needs one', (more, mode) => {
    expect(refused({ results: stated, noDecrease: entry(more) })).toEqual([
      `policy/value no-decrease[0].mode is ${mode}, which is decided by interval, and the process has a value without counts. Give its result as \`successes\` and \`trials\`, or write \`mode: criterion\` or \`mode: estimate\`.`,
    ]);
  });

  it('matters where the entry means its subgroup', () => {
    const results = '{metric: sensitivity, successes: 9, trials: 10}, {metric: sensitivity, value: 0.9, in: {site: a}}';
    const inMode = (scope: string) => refused({ results, noDecrease: entry(`mode: superior${scope}`) }).length;
    expect([inMode(''), inMode(', in: each subgroup'), inMode(', in: {site: a}'), inMode(', in: {site: b}')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('is all that a metric without counts can have', () => {
    const noDecrease = '{metric: auroc, against: process, mode: superior}';
    expect(refused({ results: '{metric: auroc, value: 0.9}', noDecrease })).toEqual([
      'policy/value no-decrease[0].mode is superior, which is decided by interval, and the process has no counts of auroc. Write `mode: criterion` or `mode: estimate`.',
    ]);
  });

  it('of a metric without a good side is not compared', () => {
    const written = { task: 'regression', results: '{metric: mae, value: 3}' } as const;
    expect(refused({ ...written, noDecrease: '{metric: bias, against: process}' })).toEqual([
      expect.stringMatching(/^policy\/unknown-metric no-decrease\[0\]\.metric is bias, of which neither/),
    ]);
  });
});

describe('the method of a difference', () => {
  const results = '{metric: sensitivity, successes: 9, trials: 10}';
  const entryOf = (text: string) => read(policyOf({ results, released: true, noDecrease: text })).noDecrease?.[0];
  const inferior = 'mode: non-inferior, margin: 0.02';
  const both = (entry: string) => `${entry}, {metric: accuracy, against: released-model, ${inferior}}`;

  it.each([
    ['process', 'newcombe'],
    ['process', 'miettinen-nurminen'],
    ['released-model', 'tango'],
    ['released-model', 'newcombe'],
  ])('against %s may be %s', (against, method) => {
    const entry = entryOf(both(`{metric: sensitivity, against: ${against}, ${inferior}, method: ${method}}`));
    expect(entry).toMatchObject({ against, method, mode: 'non-inferior', margin: 0.02 });
  });

  it('is left open where the policy does not name it', () => {
    expect(entryOf(both(`{metric: sensitivity, against: process, ${inferior}}`))).not.toHaveProperty('method');
  });

  it.each([
    [
      'sensitivity, against: process, mode: superior, method: tango',
      'is tango, which does not compare with the process. Write newcombe or miettinen-nurminen.',
    ],
    [
      'sensitivity, against: released-model, mode: superior, method: miettinen-nurminen',
      'is miettinen-nurminen, which does not compare with the released model. Write tango or newcombe.',
    ],
    [
      'sensitivity, against: process, mode: estimate, method: newcombe',
      'names an interval, and mode estimate is not decided by one. Delete the key.',
    ],
    [
      'sensitivity, against: process, mode: criterion, method: newcombe',
      'names an interval, and mode criterion is not decided by one. Delete the key.',
    ],
    [
      'auroc, against: released-model, mode: superior, method: newcombe',
      'belongs to proportions, and auroc has an interval of its own. Delete the key.',
    ],
  ])('{metric: %s} is refused', (entry, message) => {
    expect(refused({ results, released: true, noDecrease: both(`{metric: ${entry}}`) })).toEqual([
      `policy/value no-decrease[0].method ${message}`,
    ]);
  });
});

describe('the released model', () => {
  const compare = (task: keyof typeof tasks, metric: string, more = 'mode: non-inferior, margin: 0.5') =>
    refused({ task, released: true, noDecrease: `{metric: "${metric}", against: released-model, ${more}}` });

  it.each([
    ['binary', 'accuracy'],
    ['binary', 'auroc'],
    ['multiclass', 'accuracy'],
    ['multiclass', 'recall:b'],
    ['regression', 'mae'],
  ] as const)('of a %s task is compared by %s', (task, metric) => {
    expect(compare(task, metric)).toEqual([]);
  });

  it.each([
    ['binary', 'ppv', 'sensitivity, specificity, accuracy or auroc'],
    ['multiclass', 'precision:b', 'accuracy, recall:a, recall:b or recall:c'],
    ['regression', 'rmse', 'mae'],
  ] as const)('of a %s task is not compared by %s', (task, metric, names) => {
    expect(compare(task, metric)).toEqual([
      `policy/unknown-metric no-decrease[0].metric is ${metric}, for which two models on the same samples are not compared. Compare ${names}.`,
    ]);
  });

  it('may be worse by a margin in the unit of the label', () => {
    expect(compare('regression', 'mae', 'mode: non-inferior, margin: 12')).toEqual([]);
    expect(compare('binary', 'auroc', 'mode: non-inferior, margin: 12')).toEqual([
      'policy/value no-decrease[0].margin is 12; a number from 0 to 1. Write the largest decrease that is accepted, as a fraction.',
    ]);
    expect(compare('binary', 'auroc', 'mode: non-inferior, margin: 1')).toEqual([]);
  });
});

describe('other splits', () => {
  const evaluationOf = (evaluation: string) => read(policyOf({ evaluation })).evaluation;

  it('are files where predictions are', () => {
    const { also, source } = evaluationOf(', also: {validation: v.csv, train: folder/t.csv}');
    expect(also).toEqual(['train', 'validation']);
    expect(source).toMatchObject({
      also: new Map([
        ['train', 'folder/t.csv'],
        ['validation', 'v.csv'],
      ]),
    });
    expect(evaluationOf('').also).toEqual([]);
  });

  it.each([
    [
      ', also: [train]',
      'policy/value evaluation.also asks for a run of the model, and with `predictions` the gate does not run it. Name a file of predictions for each: `also: {train: predictions/train.csv}`.',
    ],
    [
      ', also: {}',
      'policy/missing-key evaluation.also names no split. Write `also: {train: predictions/train.csv}`, or delete the key.',
    ],
    [', also: {train: ../t.csv}', expect.stringMatching(/^path\/\S+ evaluation\.also\.train is not usable/)],
    [', also: {train: t.parquet}', expect.stringMatching(/^policy\/value evaluation\.also\.train is "t\.parquet"/)],
    [', also: {test: t.csv}', expect.stringMatching(/evaluation\.also/)],
  ])('%s is refused', (evaluation, message) => {
    expect(refused({ evaluation })).toEqual([message]);
  });

  it('are a list where the gate runs the model', () => {
    const onnx = policyOf({}).replace(
      /predictions: \{.*\}\}/,
      'onnx: {inputs: {X: c}, score: {output: p}}, also: {train: t.csv, validation: v.csv}}',
    );
    expect(refusalsFor(onnx).map(({ problem, cure }) => `${problem}. ${cure}`)).toEqual([
      'names files, and with `onnx` the model is run on these splits. Write `also: [train, validation]`.',
    ]);
    expect(read(onnx.replace(/also: \{.*?\}/, 'also: [train, train]')).evaluation.also).toEqual(['train']);
  });

  it('have a tolerance, which a regression has to declare in its unit', () => {
    const also = ', also: {train: t.csv}';
    const tolerance = (fit: number) => `, fit: {tolerance: ${fit}}`;
    expect(read(policyOf({ evaluation: also })).acceptance.fitTolerance).toBe(0.05);
    expect(refused({ evaluation: also, acceptance: tolerance(1.5) })).toEqual([
      expect.stringMatching(/^policy\/value acceptance\.fit\.tolerance is 1\.5; /),
    ]);
    expect(refused({ evaluation: also, acceptance: tolerance(1) })).toEqual([]);
    expect(refused({ task: 'regression', evaluation: also })).toEqual([
      'policy/missing-key acceptance lacks the key `fit`, and a regression has no default tolerance. Write `fit: {tolerance: …}`: the largest difference of mean absolute errors that counts as none.',
    ]);
    expect(refused({ task: 'regression' })).toEqual([]);
    const declared = { task: 'regression', evaluation: also, acceptance: tolerance(2.5) } as const;
    expect(read(policyOf(declared)).acceptance.fitTolerance).toBe(2.5);
  });
});
