/** What the task of a model asks of the policy. */
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../src/metrics/catalogue.ts';
import { placeOf, read, refusalsFor } from './policies.ts';

interface Parts {
  model: string;
  columns?: string;
  evaluation?: string;
  acceptance: string;
}

function policyWith({ model, columns = 'predicted: class', evaluation = '', acceptance }: Parts): string {
  return `version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: part, label: truth}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}${evaluation}}
acceptance: {${acceptance}}
`;
}

const binary = 'task: binary, classes: [good, bad], positive: bad';
const grades = 'task: ordinal, classes: [low, mid, high]';
const kinds = 'task: multiclass, classes: [a, b, "c:d"]';
const accuracy = 'criteria: [{metric: accuracy, at-least: 0.8}]';
const mae = 'criteria: [{metric: mae, at-most: 5}]';

function refused(parts: Parts): string[] {
  return refusalsFor(policyWith(parts)).map((one) => `${one.code} ${placeOf(one)} ${one.problem}. ${one.cure}`);
}

describe('the task', () => {
  it('of several classes has their order, and no positive one', () => {
    expect(read(policyWith({ model: kinds, acceptance: accuracy })).task).toEqual({
      task: 'multiclass',
      classes: ['a', 'b', 'c:d'],
    });
    expect(read(policyWith({ model: grades, acceptance: accuracy })).task).toEqual({
      task: 'ordinal',
      classes: ['low', 'mid', 'high'],
    });
  });

  it('of a regression has no classes', () => {
    const policy = read(policyWith({ model: 'task: regression', columns: 'predicted: y', acceptance: mae }));
    expect(policy.task).toEqual({ task: 'regression' });
    expect(policy.evaluation.source).toMatchObject({ columns: { sample: 'id', predicted: 'y' } });
  });

  const cases: [Partial<Parts>, string][] = [
    [{ model: 'task: binary, classes: [good, bad]' }, 'policy/missing-key 2:8 model lacks the key `positive`'],
    [{ model: 'task: binary, positive: bad' }, 'policy/missing-key 2:8 model lacks the key `classes`'],
    [{ model: 'task: multiclass' }, 'policy/missing-key 2:8 model lacks the key `classes`'],
    [{ model: `${kinds}, positive: a` }, 'the task `multiclass` has no positive class'],
    [{ model: 'task: regression, classes: [a, b]', acceptance: mae }, 'a regression has none'],
    [{ model: 'task: regression, positive: a', acceptance: mae }, 'a regression has no classes'],
    [{ model: 'task: multiclass, classes: [a, b, a]' }, 'names one class twice'],
    [{ model: 'task: multiclass, classes: [a, undecided]' }, 'stands for no decision in predictions'],
    [{ model: kinds, columns: 'score: p' }, 'columns.score does not belong to the task `multiclass`'],
    [
      { model: binary, columns: 'score: p, scores: {good: p, bad: q}' },
      'columns.scores does not belong to the task `binary`',
    ],
    [{ model: kinds, columns: 'scores: {a: p, b: q}' }, 'scores names no column for c:d'],
    [{ model: kinds, columns: 'scores: {a: p, b: q, "c:d": r, e: s}' }, 'one of the classes; there are: a, b, c:d'],
    [{ model: 'task: regression', columns: 'score: p', acceptance: mae }, 'Write `predicted`'],
    [{ model: kinds, evaluation: ', threshold: 0.5' }, 'belongs to a binary task, and this one is `multiclass`'],
    [{ model: kinds, evaluation: ', undecided: {from: 0.4, to: 0.6}' }, 'Write `below: 0.6`'],
    [{ model: binary, evaluation: ', undecided: {below: 0.6}' }, 'is for tasks of several classes'],
    [{ model: binary, evaluation: ', undecided: {from: 0.4}' }, 'evaluation.undecided lacks the key `to`'],
    [{ model: binary, evaluation: ', undecided: {to: 0.4}' }, 'evaluation.undecided lacks the key `from`'],
    [
      { model: 'task: regression', evaluation: ', undecided: {at-most: 0.1}', acceptance: mae },
      'has no meaning for a regression',
    ],
    [
      { model: binary, evaluation: ', undecided: {from: 0.4, to: 0.6, fallback: ugly}' },
      'one of the classes; there are: good, bad',
    ],
    [
      { model: kinds, acceptance: 'criteria: [{metric: sensitivity, at-least: 0.8}]' },
      'a metric of a task of several classes',
    ],
    [
      { model: kinds, acceptance: 'criteria: [{metric: spearman, at-least: 0.8}]' },
      'a metric of a task of several classes',
    ],
    [{ model: grades, acceptance: 'criteria: [{metric: "recall:hgh", at-least: 0.8}]' }, 'Did you mean `recall:high`'],
    [
      { model: 'task: regression', acceptance: 'criteria: [{metric: accuracy, at-least: 0.8}]' },
      'a metric of a regression',
    ],
    [{ model: kinds, acceptance: 'criteria: [{metric: ece, at-most: 0.1}]' }, 'has no interval that could decide'],
    [
      { model: 'task: regression', acceptance: 'criteria: [{metric: bias, at-least: 2, at-most: -2}]' },
      'is a band from 2 to -2',
    ],
    [{ model: binary, acceptance: 'criteria: [{metric: sensitivity, at-least: 0.8, at-most: 0.9}]' }, 'has two bounds'],
    [{ model: 'task: regression', acceptance: 'criteria: [{metric: bias}]' }, 'has no bound'],
    [
      { model: binary, acceptance: 'criteria: [{metric: ppv@prevalence, at-least: 0.8}]' },
      'Declare `acceptance.prevalence`',
    ],
    [
      {
        model: binary,
        evaluation: ', undecided: {from: 0.4, to: 0.6}',
        acceptance: 'criteria: [{metric: ppv@fallback, at-least: 0.8}]',
      },
      'Declare `evaluation.undecided.fallback`',
    ],
    [{ model: binary, acceptance: 'criteria: [{metric: coverage, at-least: 0.8}]' }, 'Declare `evaluation.undecided`'],
    [{ model: kinds, acceptance: `prevalence: 0.1, ${accuracy}` }, 'belongs to a binary task'],
    [{ model: kinds, acceptance: `weights: {}, ${accuracy}` }, 'names no column'],
    [{ model: kinds, acceptance: `weights: {site: {a: 1}, sex: {m: 1}}, ${accuracy}` }, 'names several columns'],
    [{ model: kinds, acceptance: `weights: {site: {a: 0.5, b: 0.4}}, ${accuracy}` }, 'has shares that sum to 0.9'],
  ];
  it.each(cases)('%o is refused', (parts, message) => {
    const all = refused({ model: binary, acceptance: accuracy, ...parts });
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(message);
  });

  it('accepts a band for metrics of which a value in between is best', () => {
    const model = 'task: regression';
    const policy = read(policyWith({ model, acceptance: 'criteria: [{metric: bias, at-least: -2, at-most: 2}]' }));
    expect(policy.acceptance.criteria[0]!.bound).toEqual({ atLeast: -2, atMost: 2 });
    const oneSided = read(policyWith({ model, acceptance: 'criteria: [{metric: bias, at-least: -2}]' }));
    expect(oneSided.acceptance.criteria[0]!.bound).toEqual({ atLeast: -2 });
  });

  it('takes the columns of probabilities in the order of the classes', () => {
    const columns = 'scores: {b: q, "c:d": r, a: p}';
    const policy = read(policyWith({ model: kinds, columns, acceptance: accuracy }));
    expect(policy.evaluation.source).toMatchObject({ columns: { scores: ['p', 'q', 'r'] } });
  });

  it('weights by bins as the subgroups declare them', () => {
    const text = `${policyWith({ model: kinds, acceptance: `weights: {age: {"<40": 0.25, ">=40": 0.75}}, ${accuracy}` })}subgroups: [{age: [40]}]\n`;
    expect(read(text).acceptance.weights).toEqual({
      spec: { column: 'age', bins: [40] },
      shares: new Map([
        ['<40', 0.25],
        ['>=40', 0.75],
      ]),
    });
    expect(refusalsFor(text.replace('"<40"', '"<50"'))[0]?.problem).toContain('a bin of age');
  });
});

describe('the metrics of a task', () => {
  it('of several classes have one of recall and precision for each class', () => {
    const names = [...metricsOf({ task: 'multiclass', classes: ['a', 'b'] }).keys()];
    expect(names.filter((name) => name.includes(':'))).toEqual([
      ...['recall:a', 'recall:b', 'precision:a', 'precision:b'],
      ...['recall:a@as-wrong', 'recall:b@as-wrong', 'recall:a@coverage', 'recall:b@coverage'],
      ...['recall:a@fallback', 'recall:b@fallback'],
    ]);
    expect(names).not.toContain('within-one');
    expect([...metricsOf({ task: 'ordinal', classes: ['a', 'b'] }).keys()]).toContain('within-one');
  });
});
