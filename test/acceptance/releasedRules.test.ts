/** Which comparisons with the released model are made, what they hold and which findings follow. */
import { describe, expect, it } from 'vitest';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { compareWithReleased } from '../../src/acceptance/released.ts';
import type { BinaryRows, ClassRows, EvaluatedRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Task } from '../../src/metrics/task.ts';
import type { NoDecrease } from '../../src/policy/policy.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../../src/statistics/mcnemar.ts';
import { tangoInterval } from '../../src/statistics/tango.ts';

const binary: Task = { task: 'binary', classes: ['no', 'yes'], positive: 'yes' };

function rowsOf(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** Positives of which one model misses the first few. */
function positives(count: number, missed: number, scores?: readonly number[]): BinaryRows {
  return {
    kind: 'binary',
    rows: rowsOf(count),
    samples: {
      positive: new Uint8Array(count).fill(1),
      decision: Uint8Array.from({ length: count }, (_, row) => (row < missed ? 0 : 1)),
      score: scores === undefined ? undefined : Float64Array.from(scores),
      cluster: undefined,
    },
  };
}

function classes(label: readonly number[], predicted: readonly number[]): ClassRows {
  return {
    kind: 'classes',
    rows: rowsOf(label.length),
    samples: {
      label: Uint16Array.from(label),
      predicted: Uint16Array.from(predicted),
      scores: undefined,
      cluster: undefined,
    },
  };
}

function numbers(predicted: readonly number[]): NumberRows {
  return {
    kind: 'numbers',
    rows: rowsOf(predicted.length),
    samples: {
      label: new Float64Array(predicted.length),
      predicted: Float64Array.from(predicted),
      cluster: undefined,
    },
  };
}

const nonInferior: NoDecrease = {
  metric: 'sensitivity',
  against: 'released-model',
  mode: 'non-inferior',
  margin: 0.1,
  scope: { over: 'all' },
};

interface Setting {
  entry?: Partial<NoDecrease>;
  task?: Task;
  groups?: readonly GroupRows[];
}

function compare(
  candidate: EvaluatedRows,
  released: EvaluatedRows,
  { entry, task = binary, groups = [{ subgroup: {}, declared: false, rows: candidate.rows }] }: Setting = {},
) {
  const whole = { ...nonInferior, ...entry };
  return compareWithReleased([whole], { candidate, released, groups }, { task, acceptance: { confidence: 0.95 } });
}

describe('a comparison', () => {
  const counts = { both: 95, candidateOnly: 0, baselineOnly: 3, neither: 2 };
  const measured = {
    metric: 'sensitivity',
    against: 'released-model',
    subgroup: {},
    baseline: { successes: 98, trials: 100, value: 0.98 },
    onlyModel: 0,
    onlyReleased: 3,
    difference: -0.03,
    method: 'tango',
    ...tangoInterval(counts, 0.95),
    mcnemar: { exact: mcnemarPValue(counts), midP: mcnemarMidPValue(counts) },
    confidence: 0.95,
  };

  it('that passes has no finding', () => {
    expect(compare(positives(100, 5), positives(100, 2))).toStrictEqual({
      comparisons: [{ ...measured, mode: 'non-inferior', margin: 0.1, status: 'pass' }],
      findings: [],
    });
  });

  it('that fails has one, with the estimate of the model and without p values', () => {
    const { margin: _margin, ...plain } = nonInferior;
    const models = { candidate: positives(100, 5), released: positives(100, 2) };
    const groups = [{ subgroup: {}, declared: false, rows: rowsOf(100) }];
    const { comparisons, findings } = compareWithReleased(
      [{ ...plain, mode: 'estimate' }],
      { ...models, groups },
      { task: binary, acceptance: { confidence: 0.95 } },
    );
    expect(comparisons).toStrictEqual([{ ...measured, mode: 'estimate', status: 'fail' }]);
    expect(findings).toStrictEqual([
      {
        code: 'performance/decrease',
        severity: 'block',
        args: {
          metric: 'sensitivity',
          against: 'released-model',
          subgroup: {},
          mode: 'estimate',
          value: 0.95,
          baseline: measured.baseline,
          onlyModel: 0,
          onlyReleased: 3,
          difference: -0.03,
          lower: tangoInterval(counts, 0.95).lower,
          upper: tangoInterval(counts, 0.95).upper,
        },
      },
    ]);
  });

  it('that is undefined has no more than its reason, whatever the mode', () => {
    for (const mode of ['non-inferior', 'superior', 'estimate'] as const) {
      const { comparisons, findings } = compare(positives(4, 0), positives(4, 0), { entry: { metric: 'auroc', mode } });
      expect(comparisons).toStrictEqual([
        {
          metric: 'auroc',
          against: 'released-model',
          subgroup: {},
          mode,
          margin: 0.1,
          difference: null,
          lower: null,
          upper: null,
          method: 'paired-delong+newcombe5',
          reason: 'no-scores',
          confidence: 0.95,
          status: 'fail',
        },
      ]);
      expect(findings[0]!.args).toStrictEqual({
        metric: 'auroc',
        against: 'released-model',
        subgroup: {},
        mode,
        margin: 0.1,
        value: null,
        difference: null,
        lower: null,
        upper: null,
      });
    }
  });

  it('of a metric without pairs, or of no sample, names the method of the task', () => {
    const methodOf = (metric: string, candidate: EvaluatedRows, task: Task = binary) =>
      compare(candidate, candidate, { entry: { metric }, task }).comparisons.map(({ method, reason }) => [
        method,
        reason,
      ]);
    expect(methodOf('ppv', positives(4, 0))).toEqual([['paired-delong+newcombe5', 'not-comparable']]);
    expect(methodOf('rmse', numbers([1, 2]), { task: 'regression' })).toEqual([['paired-t', 'not-comparable']]);
    expect(methodOf('mae', numbers([]), { task: 'regression' })).toEqual([['paired-t', 'no-samples']]);
  });
});

describe('the groups of a scope', () => {
  const site = (name: string, from: number, to: number, declared = true): GroupRows => ({
    subgroup: { site: name },
    declared,
    rows: rowsOf(100).slice(from, to),
  });
  const all: GroupRows = { subgroup: {}, declared: false, rows: rowsOf(100) };
  const trialsOf = (scope: NoDecrease['scope'], groups: readonly GroupRows[]) =>
    compare(positives(100, 5), positives(100, 2), { entry: { scope }, groups }).comparisons.map(
      ({ subgroup, baseline, reason }) => [subgroup.site, baseline?.trials, reason],
    );

  it('are the named one, and it fails where it has no samples', () => {
    const groups = [all, site('lyon', 0, 30), site('nice', 30, 100, false)];
    const named = (name: string) => trialsOf({ over: 'named', subgroup: { site: name } }, groups);
    expect(named('lyon')).toEqual([['lyon', 30, undefined]]);
    expect(named('nice')).toEqual([['nice', 70, undefined]]);
    expect(named('oslo')).toEqual([['oslo', undefined, 'no-samples']]);
  });

  it('are the declared ones, or none', () => {
    const groups = [all, site('lyon', 0, 30), site('nice', 30, 100, false)];
    expect(trialsOf({ over: 'each-subgroup' }, groups)).toEqual([['lyon', 30, undefined]]);
    expect(trialsOf({ over: 'each-subgroup' }, [all])).toEqual([]);
    expect(trialsOf({ over: 'all' }, groups)).toEqual([[undefined, 100, undefined]]);
  });
});

describe('two models of two tasks', () => {
  it('are not compared, whichever is a regression', () => {
    const [number, class_] = [numbers([1, 2]), positives(2, 0)];
    expect(() => compare(number, class_)).toThrow(new RangeError('Two models of two tasks'));
    expect(() => compare(class_, number)).toThrow(new RangeError('Two models of two tasks'));
  });

  it('have no areas that could be compared', () => {
    const [two, three] = [positives(2, 0, [0.1, 0.2]), classes([0, 1], [0, 1])];
    for (const [candidate, released] of [
      [two, three],
      [three, two],
    ] as const) {
      const { comparisons } = compare(candidate, released, { entry: { metric: 'auroc' } });
      expect(comparisons[0]!.reason).toBe('not-comparable');
    }
  });
});

describe('the recall of a class', () => {
  it('is not meant by a metric that ends with the name of one', () => {
    const task: Task = { task: 'ordinal', classes: ['none', 'one'] };
    const samples = classes([0, 1, 1], [0, 1, 1]);
    const reasonOf = (metric: string) => compare(samples, samples, { entry: { metric }, task }).comparisons[0]!.reason;
    expect('within-one'.slice('recall:'.length)).toBe('one');
    expect(reasonOf('within-one')).toBe('not-comparable');
    expect(reasonOf('recall:one')).toBeUndefined();
  });
});
