/** What labels, names of classes and columns of predictions suggest. */
import { describe, expect, it } from 'vitest';
import { ascendingOrder, steadyOrder } from '../../src/adoption/classOrder.ts';
import { guessRoles } from '../../src/adoption/columnRoles.ts';
import { guessPredictionColumns } from '../../src/adoption/predictionColumns.ts';
import { guessByMetrics, guessTask, type OutputHint, readHint } from '../../src/adoption/taskGuess.ts';
import { readOnnxModel } from '../../src/model/onnx.ts';
import { node, onnxModel, value } from '../support/onnxBuilder.ts';
import { distinct, factsOf, repeat } from './facts.ts';
import { trainedProject } from './taskProjects.ts';

async function labelOf(values: readonly string[]) {
  const [label] = await factsOf({ label: values });
  return label!;
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => String(from + index));

describe('the task', () => {
  const classes = ['multiclass', 'ordinal'];
  const any = [...classes, 'regression'];

  it.each<[string, readonly string[], OutputHint | undefined, readonly string[], string | undefined]>([
    ['few texts', repeat(60, 'a', 'b', 'c'), undefined, classes, 'multiclass'],
    ['twenty texts', repeat(60, ...distinct(20, 'k')), undefined, classes, 'multiclass'],
    ['more texts', repeat(63, ...distinct(21, 'k')), undefined, [], undefined],
    ['more texts that the model names', repeat(63, ...distinct(21, 'k')), { gives: 'classes' }, classes, 'multiclass'],
    ['texts beside a number', repeat(60, 'a', 'b', 'c'), { gives: 'number' }, classes, 'multiclass'],
    ['small whole numbers', repeat(60, '0', '1', '2'), undefined, any, 'multiclass'],
    ['the largest of them', repeat(60, '0', '1', '20'), undefined, any, 'multiclass'],
    ['large ones', repeat(60, '0', '1', '21'), undefined, any, undefined],
    ['negative ones', repeat(60, '-1', '0', '1'), undefined, any, undefined],
    ['a scale with halves', repeat(60, '0', '0.5', '1', '2'), undefined, any, undefined],
    ['whole numbers that hardly repeat', repeat(29, ...numbers(10)), undefined, any, 'regression'],
    ['whole numbers that repeat three times', repeat(30, ...numbers(10)), undefined, any, 'multiclass'],
    ['many numbers', repeat(90, ...numbers(21)), undefined, ['regression'], 'regression'],
    [
      'small whole numbers that the model predicts',
      repeat(60, '0', '1', '2'),
      { gives: 'number' },
      ['regression'],
      'regression',
    ],
    ['small whole numbers that it tells apart', repeat(60, '0', '1', '2'), { gives: 'classes' }, classes, 'multiclass'],
    ['numbers and a text', [...numbers(59), 'unknown'], undefined, [], undefined],
  ])('of %s', async (_what, values, hint, possible, likely) => {
    expect(guessTask(await labelOf(values), hint)).toEqual({ possible, ...(likely === undefined ? {} : { likely }) });
  });
});

describe('the bounds that were given', () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], ['multiclass', 'ordinal', 'regression'], 'multiclass'],
    [['accuracy', 'recall:2'], ['multiclass', 'ordinal'], 'multiclass'],
    [['accuracy', 'within-one'], ['ordinal'], 'ordinal'],
    [['mae', 'bias'], ['regression'], 'regression'],
    // No task has both, which is refused later.
    [['mae', 'accuracy'], ['multiclass', 'ordinal', 'regression'], 'multiclass'],
    [['recall:3'], ['multiclass', 'ordinal', 'regression'], 'multiclass'],
  ])('%j say what the task is', async (metrics, possible, likely) => {
    const label = await labelOf(repeat(60, '0', '1', '2'));
    expect(guessByMetrics(guessTask(label), label, metrics)).toEqual({ possible, likely });
  });

  it('say it where the labels do not', async () => {
    const label = await labelOf(repeat(60, '0', '0.5', '2'));
    expect(guessByMetrics(guessTask(label), label, ['accuracy'])).toMatchObject({ likely: 'multiclass' });
    expect(guessByMetrics(guessTask(label), label, [])).not.toHaveProperty('likely');
  });
});

describe('the outputs of a model', () => {
  const modelOf = (...widths: readonly (number | string)[]) =>
    onnxModel({
      nodes: widths.map((_, index) => node('Identity', ['x'], [`o${index}`])),
      inputs: [value('x', { dims: ['N', 1] })],
      outputs: widths.map((width, index) => value(`o${index}`, { dims: ['N', width] })),
    });
  const trained = (name: string) => trainedProject(name)['model.onnx'] as Uint8Array;
  const names = ['barbera', 'barolo', 'grignolino'];

  it.each<[string, Uint8Array, readonly string[], OutputHint | undefined]>([
    ['the labels', trained('wine'), names, { gives: 'classes', labels: names }],
    ['more labels than there are', trained('wine-zipmap'), names.slice(1), { gives: 'classes', labels: names }],
    ['as many other labels', trained('wine'), ['a', 'b', 'c'], { gives: 'classes' }],
    ['other labels', trained('wine'), ['a', 'b', 'c', 'd'], undefined],
    ['a number', trained('diabetes'), numbers(30), { gives: 'number' }],
    ['a number for each', modelOf(3), ['a', 'b', 'c'], { gives: 'classes' }],
    ['several numbers', modelOf(1, 1), numbers(5), { gives: 'number' }],
    ['a number and others', modelOf(1, 2), numbers(5), undefined],
    ['what it leaves open', modelOf('F'), numbers(5), undefined],
  ])('say %s', async (_what, model, values, hint) => {
    const onnx = readOnnxModel(model, 'model.onnx');
    expect(readHint(onnx, await labelOf(repeat(60, ...values)))).toEqual(hint);
  });
});

describe('the order of classes', () => {
  it.each([
    [
      ['10', '9', '1.5'],
      ['1.5', '9', '10'],
    ],
    [
      ['stage 10', 'stage 2', 'stage 1'],
      ['stage 1', 'stage 2', 'stage 10'],
    ],
    [
      ['Severe', 'none', 'Moderate', 'mild'],
      ['none', 'mild', 'Moderate', 'Severe'],
    ],
    [
      ['high', 'low', 'very low'],
      ['very low', 'low', 'high'],
    ],
  ])('stands in their names: %j', (classes, ordered) => {
    expect(ascendingOrder(classes)).toEqual(ordered);
    expect(steadyOrder(classes)).toEqual(ordered);
  });

  it.each([
    [['red', 'green', 'blue']],
    [['stage 1', 'grade 2']],
    [['stage 1', 'stage 01']],
    [['low', 'Low', 'high']],
    [['low', 'high', 'unknown']],
  ])('does not stand in them: %j', (classes) => {
    expect(ascendingOrder(classes)).toBeUndefined();
    expect(steadyOrder(classes)).toEqual([...classes].sort());
  });
});

describe('columns of predictions', () => {
  const ids = distinct(12, 's');
  const halves = repeat(12, '0.5', '0.25');
  const guess = async (
    columns: Readonly<Record<string, readonly string[]>>,
    task: Parameters<typeof guessPredictionColumns>[3],
  ) => {
    const facts = await factsOf({ id: ids, ...columns });
    const { sample, ...roles } = guessPredictionColumns(facts, { sample: 'id', label: 'dose' }, new Set(ids), task);
    expect(sample).toBe('id');
    return { ...roles, ...(roles.scores === undefined ? {} : { scores: Object.fromEntries(roles.scores) }) };
  };
  const several = (...classes: readonly string[]) => ({ task: 'multiclass' as const, classes });

  it('name their classes', async () => {
    const columns = { p_high: halves, 'p very high': halves, p_low: halves };
    expect(await guess(columns, several('low', 'high', 'very high'))).toEqual({
      scores: { low: 'p_low', high: 'p_high', 'very high': 'p very high' },
    });
    expect(await guess({ p0: halves, p1: halves, p10: halves }, several('0', '1', '10'))).toEqual({
      scores: { 0: 'p0', 1: 'p1', 10: 'p10' },
    });
    expect(await guess({ '+': halves, '-': halves, '?': halves }, several('+', '-', '?'))).toEqual({
      scores: { '+': '+', '-': '-', '?': '?' },
    });
  });

  it.each([
    ['one has none', { p_a: halves, p_b: halves }, several('a', 'b', 'c')],
    ['two have the same', { p_a_b: halves, p_c: halves }, several('a', 'b', 'c')],
    ['they are no probabilities', { a: halves, b: halves, c: repeat(12, '1.5') }, several('a', 'b', 'c')],
    ['a class has no letters', { p_a: halves, p_b: halves, x: halves }, several('a', 'b', '+')],
  ])('name none where %s', async (_what, columns, task) => {
    expect(await guess(columns, task)).toEqual({});
  });

  it('hold the decided class', async () => {
    const decided = repeat(12, 'a', 'undecided');
    expect(await guess({ note: repeat(12, 'x'), grade: decided }, several('a', 'b', 'c'))).toEqual({
      predicted: 'grade',
    });
    expect(await guess({ dose: decided, predicted: decided }, several('a', 'b', 'c'))).toEqual({
      predicted: 'predicted',
    });
    // Numbered classes look like any small numbers.
    const small = repeat(12, '0', '1');
    expect(await guess({ sex: small }, several('0', '1', '2'))).toEqual({});
    expect(await guess({ sex: small, decision: small }, several('0', '1', '2'))).toEqual({ predicted: 'decision' });
  });

  it.each([
    ['the only one', { mg: halves, note: repeat(12, 'x') }, 'mg'],
    ['a telling one', { mg: halves, prediction: halves }, 'prediction'],
    ['none that is called like the label', { dose: halves, predicted: halves, value: halves }, 'predicted'],
    ['none of several', { mg: halves, kg: halves }, undefined],
    ['none with gaps', { mg: repeat(12, '1', '') }, undefined],
  ])('hold the number: %s', async (_what, columns, predicted) => {
    const found = await guess(columns, { task: 'regression' });
    expect(found).toEqual(predicted === undefined ? {} : { predicted });
  });
});

describe('the label of a number', () => {
  const amounts = Array.from({ length: 12 }, (_, index) => `${index}.5`);
  const ids = distinct(12, 's');

  it.each([
    [{ id: ids, age: amounts, target: amounts }, 'target'],
    [{ id: ids, predicted_target: amounts, y: amounts }, 'y'],
    [{ id: ids, target: amounts, status: repeat(12, 'a', 'b') }, 'status'],
    // What is called after a disease may be a feature as well.
    [{ id: ids, disease_duration: amounts }, undefined],
  ])('%#', async (columns, label) => {
    expect(guessRoles(await factsOf(columns)).label).toBe(label);
  });
});
