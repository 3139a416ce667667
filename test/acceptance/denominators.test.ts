/** Which samples a metric counts below the line, as far as labels tell it. */
import { describe, expect, it } from 'vitest';
import {
  type CountedTask,
  countedRows,
  denominatorOf,
  isWeightedWherePooled,
} from '../../src/acceptance/denominators.ts';
import type { Task } from '../../src/metrics/task.ts';

const binary: Task = { task: 'binary', classes: ['no', 'yes'], positive: 'yes' };
const ordinal: Task = { task: 'ordinal', classes: ['a', 'b', 'c'] };
const regression: Task = { task: 'regression' };

describe('the denominator', () => {
  const of = (task: Task, undecided = false) => {
    const counted: CountedTask = { task, undecided };
    return (metric: string) => denominatorOf(metric, counted);
  };

  it.each([
    ['sensitivity', 1],
    ['specificity', 0],
    ['accuracy', 'all'],
  ])('of %s is known by the labels', (metric, counted) => {
    expect(of(binary)(metric)).toEqual({ by: 'labels', counted });
  });

  it.each([
    ['recall:a', 0],
    ['recall:b', 1],
    ['recall:c', 2],
    ['accuracy', 'all'],
    ['within-one', 'all'],
  ])('of %s of several classes is known by the labels', (metric, counted) => {
    expect(of(ordinal)(metric)).toEqual({ by: 'labels', counted });
  });

  it.each(['ppv', 'npv'])('of %s is that of the model', (metric) => {
    expect(of(binary)(metric)).toEqual({ by: 'model' });
    expect(of(binary, true)(metric)).toEqual({ by: 'model' });
  });

  it('of a precision is that of the model', () => {
    expect(of(ordinal)('precision:b')).toEqual({ by: 'model' });
  });

  it('of decided samples is that of the model where some can be undecided', () => {
    for (const metric of ['sensitivity', 'specificity', 'accuracy']) {
      expect(of(binary, true)(metric)).toEqual({ by: 'model' });
    }
    expect(of(ordinal, true)('recall:b')).toEqual({ by: 'model' });
    expect(of(ordinal, true)('within-one')).toEqual({ by: 'model' });
  });

  it('of views that count undecided samples stays known', () => {
    expect(of(binary, true)('sensitivity@as-wrong')).toEqual({ by: 'labels', counted: 1 });
    expect(of(binary, true)('specificity@coverage')).toEqual({ by: 'labels', counted: 0 });
    expect(of(binary, true)('coverage')).toEqual({ by: 'labels', counted: 'all' });
    expect(of(ordinal, true)('recall:c@as-wrong')).toEqual({ by: 'labels', counted: 2 });
  });

  it('is none of what is no proportion, or of another task', () => {
    for (const metric of ['f1', 'auroc', 'brier-score', 'balanced-accuracy', 'mcc', 'recall:a', 'nonsense']) {
      expect(of(binary)(metric), metric).toEqual({ by: 'none' });
    }
    for (const metric of ['macro-recall', 'mean-distance', 'kappa', 'recall:d', 'sensitivity']) {
      expect(of(ordinal)(metric), metric).toEqual({ by: 'none' });
    }
    for (const metric of ['mae', 'r2', 'accuracy']) expect(of(regression)(metric), metric).toEqual({ by: 'none' });
  });
});

describe('what is weighted where it is pooled', () => {
  it.each([
    ['sensitivity', true],
    ['specificity', true],
    ['accuracy', true],
    ['coverage', true],
    // No means over samples of which those of the strata add up.
    ['ppv', false],
    ['npv', false],
    ['f1', false],
    ['auroc', false],
    // A mean, but no proportion, so that no size rule is lost.
    ['brier-score', false],
    ['nonsense', false],
  ])('is %s: %s', (metric, isWeighted) => {
    expect(isWeightedWherePooled(metric, binary)).toBe(isWeighted);
  });

  it('is the recall of a class and not its precision', () => {
    expect(isWeightedWherePooled('recall:b', ordinal)).toBe(true);
    expect(isWeightedWherePooled('precision:b', ordinal)).toBe(false);
  });
});

describe('the rows that are counted', () => {
  const codes = [0, 1, -1, 2, 0, 1];

  it('are those of a label, or all that have one, of the rows that were asked about', () => {
    const rows = Uint32Array.of(5, 0, 2, 3);
    expect([...countedRows(rows, codes, 'all')]).toEqual([5, 0, 3]);
    expect([...countedRows(rows, codes, 0)]).toEqual([0]);
    expect([...countedRows(rows, codes, 1)]).toEqual([5]);
    expect([...countedRows(rows, codes, 2)]).toEqual([3]);
  });
});
