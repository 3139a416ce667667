/** Two models on the same samples: intervals that the policy chooses, p values for reading, several classes, numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { compareWithReleased, type ReleasedModel } from '../../src/acceptance/released.ts';
import type { BinaryRows, ClassRows, EvaluatedRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Task } from '../../src/metrics/task.ts';
import type { NoDecrease, Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { ReleasedComparison } from '../../src/result/schema.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../../src/statistics/mcnemar.ts';
import { newcombePairedInterval } from '../../src/statistics/newcombePaired.ts';
import { clusteredDifference, clusteredTangoInterval } from '../../src/statistics/pairedProportion.ts';
import { tangoInterval } from '../../src/statistics/tango.ts';

const base: Policy = readPolicy(
  Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]}
`),
  'policy.yml',
);

const tasks = {
  binary: { task: 'binary', classes: ['no', 'yes'], positive: 'yes' },
  classes: { task: 'multiclass', classes: ['a', 'b', 'c'] },
  numbers: { task: 'regression' },
} as const satisfies Record<EvaluatedRows['kind'], Task>;

interface Setting {
  entry: Partial<NoDecrease> & { metric: string };
  acceptance?: Partial<Policy['acceptance']>;
  /** Rows of each group; default all. */
  groups?: GroupRows[];
}

function compare(candidate: EvaluatedRows, released: EvaluatedRows, { entry, acceptance, groups }: Setting) {
  const all: GroupRows = { subgroup: {}, declared: false, rows: candidate.rows.toSorted() };
  const model: ReleasedModel = { candidate, released, groups: groups ?? [all] };
  const whole: NoDecrease = {
    against: 'released-model',
    mode: 'non-inferior',
    margin: 0.05,
    scope: { over: 'all' },
    ...entry,
  };
  const policy = { task: tasks[candidate.kind], acceptance: { ...base.acceptance, ...acceptance } };
  const { comparisons, findings } = compareWithReleased([whole], model, policy);
  return { comparisons, findings, only: comparisons[0] as ReleasedComparison };
}

const rowsOf = (length: number) => Uint32Array.from({ length }, (_, row) => row);

/** Positives that both, one and no model calls positive. */
function binaryPair(
  [both, candidateOnly, releasedOnly, neither]: readonly [number, number, number, number],
  clusterOf?: (index: number) => number,
): [BinaryRows, BinaryRows] {
  const counts = [both, candidateOnly, releasedOnly, neither];
  const pairs = counts.flatMap((count, kind) =>
    Array.from({ length: count }, () => [kind < 2 ? 1 : 0, kind % 2 === 0 && kind < 3 ? 1 : 0]),
  );
  const decide = (which: 0 | 1): BinaryRows => ({
    kind: 'binary',
    rows: rowsOf(pairs.length),
    samples: {
      positive: new Uint8Array(pairs.length).fill(1),
      decision: Uint8Array.from(pairs, (pair) => pair[which]!),
      score: undefined,
      cluster: clusterOf === undefined ? undefined : Uint32Array.from(pairs, (_, index) => clusterOf(index)),
    },
  });
  return [decide(0), decide(1)];
}

function classPair(
  samples: readonly { label: number; candidate: number; released: number; cluster?: number }[],
): [ClassRows, ClassRows] {
  const rows = (name: 'candidate' | 'released'): ClassRows => ({
    kind: 'classes',
    rows: rowsOf(samples.length),
    samples: {
      label: Uint16Array.from(samples, ({ label }) => label),
      predicted: Uint16Array.from(samples, (sample) => sample[name]),
      scores: undefined,
      cluster: samples.every(({ cluster }) => cluster !== undefined)
        ? Uint32Array.from(samples, ({ cluster }) => cluster!)
        : undefined,
    },
  });
  return [rows('candidate'), rows('released')];
}

interface Measured {
  label: number;
  candidate: number;
  released: number;
  cluster?: number;
}

function numberPair(samples: readonly Measured[]): [NumberRows, NumberRows] {
  const rows = (name: 'candidate' | 'released'): NumberRows => ({
    kind: 'numbers',
    rows: rowsOf(samples.length),
    samples: {
      label: Float64Array.from(samples, ({ label }) => label),
      predicted: Float64Array.from(samples, (sample) => sample[name]),
      cluster: samples.every(({ cluster }) => cluster !== undefined)
        ? Uint32Array.from(samples, ({ cluster }) => cluster!)
        : undefined,
    },
  });
  return [rows('candidate'), rows('released')];
}

describe('the interval of pairs', () => {
  const table = [53, 16, 8, 9] as const;
  const counts = { both: 53, candidateOnly: 16, baselineOnly: 8, neither: 9 };

  it('is Tango’s, or Newcombe’s where the policy names it', () => {
    const [candidate, released] = binaryPair(table);
    const by = (method?: NoDecrease['method']) =>
      compare(candidate, released, { entry: { metric: 'sensitivity', ...(method === undefined ? {} : { method }) } })
        .only;
    expect(by()).toMatchObject({ method: 'tango', ...tangoInterval(counts, 0.95) });
    expect(by('tango')).toEqual(by());
    expect(by('newcombe')).toMatchObject({ method: 'newcombe', ...newcombePairedInterval(counts, 0.95) });
    expect(by('newcombe').lower).not.toBe(by().lower);
    expect(() => by('miettinen-nurminen')).toThrow('Two models on the same samples are pairs');
  });

  it('takes effective counts where samples come in clusters', () => {
    const [candidate, released] = binaryPair(table, (index) => index % 40);
    const { only } = compare(candidate, released, {
      entry: { metric: 'sensitivity', method: 'newcombe' },
      acceptance: { cluster: 'patient', designEffect: 2 },
    });
    const found = { clusters: 40, trials: 86, robustVariance: 0, estimatedDesignEffect: only.designEffect };
    const expected = clusteredTangoInterval(counts, found, 2, 0.95, newcombePairedInterval);
    expect(only).toMatchObject({ method: 'newcombe', clusters: 40, ...(expected.interval as object) });
    expect(clusteredTangoInterval(counts, found, 2, 0.95).interval).not.toEqual(expected.interval);
  });

  it('takes the design effect that the clusters show, where it is the largest', () => {
    // Of 40 patients with two samples each, whole patients are right for one model only.
    const [candidate, released] = binaryPair([40, 12, 20, 8], (index) => Math.floor(index / 2));
    const table = (name: 'candidate' | 'released') =>
      Uint32Array.from(
        { length: 40 },
        (_, patient) =>
          [2 * patient, 2 * patient + 1].filter(
            (at) =>
              (name === 'candidate' ? candidate : released).samples.decision[at] === 1 &&
              (name === 'candidate' ? released : candidate).samples.decision[at] === 0,
          ).length,
      );
    const found = clusteredDifference({
      candidateOnly: table('candidate'),
      baselineOnly: table('released'),
      trials: new Uint32Array(40).fill(2),
    })!;
    const acceptance = { cluster: 'patient', designEffect: 1 };
    const { only } = compare(candidate, released, { entry: { metric: 'sensitivity' }, acceptance });
    expect(only.designEffect).toBe(found.estimatedDesignEffect);
    expect(only.designEffect).toBeGreaterThan(1.5);
  });

  it('without a sample names the method that was asked for', () => {
    const [candidate, released] = binaryPair([0, 0, 0, 0]);
    expect(compare(candidate, released, { entry: { metric: 'sensitivity', method: 'newcombe' } }).only).toMatchObject({
      method: 'newcombe',
      reason: 'no-samples',
      status: 'fail',
    });
  });
});

describe('McNemar’s p values', () => {
  it('stand beside the comparison', () => {
    const [candidate, released] = binaryPair([20, 1, 7, 2]);
    const discordant = { candidateOnly: 1, baselineOnly: 7 };
    const { only } = compare(candidate, released, { entry: { metric: 'sensitivity' } });
    expect(only.mcnemar).toEqual({ exact: mcnemarPValue(discordant), midP: mcnemarMidPValue(discordant) });
    expect(only.mcnemar?.exact).toBeCloseTo(0.0703125, 12);
    expect(only.mcnemar?.midP).toBeCloseTo(0.0390625, 12);
  });

  it('decide nothing: no significant decrease is no non-inferiority, and a significant gain no superiority', () => {
    const small = binaryPair([6, 0, 3, 1]);
    const found = compare(...small, { entry: { metric: 'sensitivity', margin: 0.05 } });
    expect(found.only.mcnemar?.exact).toBe(0.25);
    expect(found.only.status).toBe('fail');
    expect(Object.keys(found.findings[0]!.args)).not.toContain('mcnemar');
  });

  it('take samples as independent, so that clusters have none', () => {
    const [candidate, released] = binaryPair([20, 1, 7, 2], (index) => index);
    const { only } = compare(candidate, released, {
      entry: { metric: 'sensitivity' },
      acceptance: { cluster: 'patient' },
    });
    expect(only.lower).not.toBeNull();
    expect(only).not.toHaveProperty('mcnemar');
  });
});

describe('several classes', () => {
  // 0: a, 1: b, 2: c, 3: undecided
  const samples = [
    { label: 0, candidate: 0, released: 0 },
    { label: 0, candidate: 0, released: 1 },
    { label: 0, candidate: 3, released: 0 },
    { label: 1, candidate: 1, released: 2 },
    { label: 1, candidate: 1, released: 3 },
    { label: 1, candidate: 2, released: 0 },
    { label: 2, candidate: 0, released: 2 },
  ];
  const [candidate, released] = classPair(samples);
  const pairsOf = (metric: string) => {
    const { onlyModel, onlyReleased, baseline } = compare(candidate, released, { entry: { metric } }).only;
    return [onlyModel, onlyReleased, baseline?.trials];
  };

  it('count all samples for the accuracy, those of a class for its recall, and the undecided as wrong', () => {
    expect(pairsOf('accuracy')).toEqual([3, 2, 7]);
    expect(pairsOf('accuracy@as-wrong')).toEqual([3, 2, 7]);
    expect(pairsOf('recall:a')).toEqual([1, 1, 3]);
    expect(pairsOf('recall:b')).toEqual([2, 0, 3]);
    expect(pairsOf('recall:c')).toEqual([0, 1, 1]);
  });

  it('have Tango’s interval and McNemar’s p values, as two classes have', () => {
    const counts = { both: 0, candidateOnly: 2, baselineOnly: 0, neither: 1 };
    expect(compare(candidate, released, { entry: { metric: 'recall:b' } }).only).toMatchObject({
      method: 'tango',
      ...tangoInterval(counts, 0.95),
      mcnemar: { exact: mcnemarPValue(counts), midP: mcnemarMidPValue(counts) },
    });
  });

  it('are compared in each subgroup', () => {
    const groups = [
      { subgroup: {}, declared: false, rows: rowsOf(7) },
      { subgroup: { site: 'x' }, declared: true, rows: Uint32Array.of(0, 1, 2) },
      { subgroup: { site: 'y' }, declared: true, rows: Uint32Array.of(3, 4, 5, 6) },
    ];
    const { comparisons } = compare(candidate, released, {
      entry: { metric: 'recall:b', scope: { over: 'each-subgroup' } },
      groups,
    });
    expect(comparisons.map(({ subgroup, onlyModel, reason }) => [subgroup, onlyModel, reason])).toEqual([
      [{ site: 'x' }, undefined, 'absent-class'],
      [{ site: 'y' }, 2, undefined],
    ]);
  });

  it('have no other metric, and no class that the policy does not name', () => {
    for (const metric of ['precision:a', 'macro-recall', 'auroc', 'recall:d']) {
      expect(compare(candidate, released, { entry: { metric } }).only.reason).toBe('not-comparable');
    }
  });
});

describe('the mean absolute error', () => {
  const label = [10, 12, 9, 15, 20, 18, 7, 11.5, 13, 16.25];
  const ours = [11, 11.5, 9.25, 14, 21.5, 17, 7.5, 12, 12.75, 18];
  const theirs = [12, 11, 9.5, 14.5, 23, 18.5, 6, 12.5, 14, 15];
  const samples = label.map((one, index) => ({ label: one, candidate: ours[index]!, released: theirs[index]! }));
  const mae = (list: readonly Measured[], entry: Partial<NoDecrease> = {}, rules?: Partial<Policy['acceptance']>) =>
    compare(...numberPair(list), {
      entry: { metric: 'mae', ...entry },
      ...(rules === undefined ? {} : { acceptance: rules }),
    });
  const plain = (mode: 'superior' | 'estimate'): Partial<NoDecrease> => ({ mode });

  it('has the paired t interval of R and SciPy', () => {
    expect(mae(samples).only).toEqual({
      metric: 'mae',
      against: 'released-model',
      subgroup: {},
      mode: 'non-inferior',
      margin: 0.05,
      baseline: { value: expect.closeTo(1.175, 12) },
      difference: expect.closeTo(-0.35, 12),
      lower: expect.closeTo(-0.835764270347674, 9),
      upper: expect.closeTo(0.135764270347674, 9),
      confidence: 0.95,
      method: 'paired-t',
      status: 'fail',
    });
  });

  it('may rise by the margin, in the unit of the label: its upper limit decides', () => {
    const { upper } = mae(samples).only;
    expect(mae(samples, { margin: upper! }).only.status).toBe('pass');
    expect(mae(samples, { margin: upper! - 1e-9 }).only.status).toBe('fail');
    expect(mae(samples, { margin: 12 }).only.status).toBe('pass');
  });

  it('is superior where the whole interval is below 0', () => {
    expect(mae(samples, plain('superior')).only.status).toBe('fail');
    const better = samples.map((one) => ({ ...one, released: one.released + 40 }));
    expect(mae(better, plain('superior')).only).toMatchObject({ status: 'pass' });
    const worse = samples.map((one) => ({ ...one, candidate: one.candidate + 40 }));
    expect(mae(worse, plain('superior')).only.status).toBe('fail');
  });

  it('by estimate is no larger', () => {
    expect(mae(samples, plain('estimate')).only.status).toBe('pass');
    const turned = samples.map(({ label: own, candidate, released }) => ({
      label: own,
      candidate: released,
      released: candidate,
    }));
    expect(mae(turned, plain('estimate')).only.status).toBe('fail');
    const same = samples.map((one) => ({ ...one, released: one.candidate }));
    expect(mae(same, plain('estimate')).only.status).toBe('pass');
  });

  it('of models that err alike on every sample differs by nothing; one that errs more by the same has no interval', () => {
    const same = samples.map((one) => ({ ...one, released: 2 * one.label - one.candidate }));
    expect(mae(same, { margin: 0 }).only).toMatchObject({ difference: 0, lower: 0, upper: 0, status: 'pass' });
    expect(mae(same, plain('superior')).only.status).toBe('fail');
    const constant = samples.map(({ label: own }) => ({ label: own, candidate: own + 2, released: own + 1 }));
    expect(mae(constant, { margin: 50 }).only).toMatchObject({
      difference: 1,
      lower: null,
      reason: 'zero-variance',
      status: 'fail',
    });
  });

  it('of one sample has no interval, and of none is undefined', () => {
    expect(mae(samples.slice(0, 1), { margin: 50 }).only).toMatchObject({
      difference: -1,
      lower: null,
      reason: 'one-sample',
      status: 'fail',
    });
    expect(mae([], { margin: 50 }).only).toMatchObject({ difference: null, reason: 'no-samples', status: 'fail' });
  });

  it('allows for clusters: never surer than independent samples, nor than the declared design effect', () => {
    const many = Array.from({ length: 6 }, () => samples).flat();
    const spread = many.map((one, index) => ({ ...one, cluster: index % 20 }));
    const width = (rules: Partial<Policy['acceptance']>) => {
      const { lower, upper, ...only } = mae(spread, { margin: 1 }, rules).only;
      return { width: upper! - lower!, ...only };
    };
    const independent = mae(many, { margin: 1 }).only;
    const clustered = width({ cluster: 'patient' });
    expect(clustered).toMatchObject({ method: 'paired-cluster-robust-t', clusters: 20 });
    expect(clustered.width).toBeGreaterThan(independent.upper! - independent.lower!);
    const declared = width({ cluster: 'patient', designEffect: 9 });
    expect(declared.designEffect).toBe(9);
    expect(declared.width).toBeCloseTo(clustered.width * Math.sqrt(9 / clustered.designEffect!), 9);
    const few = many.map((one, index) => ({ ...one, cluster: index % 9 }));
    expect(mae(few, { margin: 50 }, { cluster: 'patient' }).only).toMatchObject({
      clusters: 9,
      lower: null,
      reason: 'too-few-clusters',
      status: 'fail',
    });
  });

  it('of numbers near the end of what a double holds is a number, or undefined', () => {
    const large = samples.map(({ label: own, candidate, released }) => ({
      label: own * 1e306,
      candidate: candidate * 1e306,
      released: released * 1e306,
    }));
    expect(mae(large).only.difference! / 1e306).toBeCloseTo(-0.35, 9);
    const beyond = [1, 2, 3].map((one) => ({ label: 1.7e308, candidate: -1.7e308 * (one / 3), released: 0 }));
    expect(mae(beyond).only).toMatchObject({ difference: null, reason: 'overflow', status: 'fail' });
    expect(JSON.stringify(mae(beyond).findings)).not.toMatch(/NaN|Infinity/);
  });

  it('is the only metric of a regression that is compared', () => {
    expect(compare(...numberPair(samples), { entry: { metric: 'rmse' } }).only).toMatchObject({
      method: 'paired-t',
      reason: 'not-comparable',
      status: 'fail',
    });
  });

  it('is not compared with decisions', () => {
    const [candidate] = numberPair(samples);
    const [, released] = binaryPair([10, 0, 0, 0]);
    expect(() => compare(candidate, released, { entry: { metric: 'mae' } })).toThrow('Two models of two tasks');
  });
});

describe('properties', () => {
  // Squares of numbers below this vanish, and limits with them.
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value));
  const numbers = fc.array(fc.record({ label: number, candidate: number, released: number, cluster: fc.nat(25) }), {
    maxLength: 60,
  });
  const classes = fc.array(
    fc.record({ label: fc.nat(2), candidate: fc.nat(3), released: fc.nat(3), cluster: fc.nat(25) }),
    { maxLength: 60 },
  );
  const rules = fc.constantFrom<Partial<Policy['acceptance']>>({}, { cluster: 'patient' });

  it('of errors: the order of rows does not change a digit, limits enclose the difference, and there is no NaN', () => {
    fc.assert(
      fc.property(numbers, rules, (list, acceptance) => {
        const setting = { entry: { metric: 'mae', margin: 1 }, acceptance };
        const { only } = compare(...numberPair(list), setting);
        expect(compare(...numberPair(list.toReversed()), setting).only).toEqual(only);
        expect(JSON.stringify(only)).not.toMatch(/NaN|Infinity/);
        if (only.lower === null) return only.status === 'fail' && only.reason !== undefined;
        return only.lower <= only.difference! && only.difference! <= only.upper!;
      }),
    );
  });

  it('of errors: exchanging the models turns the interval round', () => {
    fc.assert(
      fc.property(numbers, rules, (list, acceptance) => {
        const setting = { entry: { metric: 'mae', margin: 1 }, acceptance };
        const turned = list.map(({ candidate, released, ...one }) => ({
          ...one,
          candidate: released,
          released: candidate,
        }));
        const [one, other] = [compare(...numberPair(list), setting).only, compare(...numberPair(turned), setting).only];
        if (one.lower === null) return other.lower === null;
        const scale = Math.max(1, Math.abs(one.lower), Math.abs(one.upper!));
        return (
          Math.abs(one.lower + other.upper!) <= 1e-9 * scale && Math.abs(one.upper! + other.lower!) <= 1e-9 * scale
        );
      }),
    );
  });

  it('of classes: accuracy is the sum of the classes’ pairs', () => {
    fc.assert(
      fc.property(classes, rules, (list, acceptance) => {
        const [candidate, released] = classPair(list);
        const pairsOf = (metric: string) => {
          const { onlyModel = 0, onlyReleased = 0 } = compare(candidate, released, {
            entry: { metric },
            acceptance,
          }).only;
          return [onlyModel, onlyReleased];
        };
        const sums = ['recall:a', 'recall:b', 'recall:c'].map(pairsOf);
        expect(pairsOf('accuracy')).toEqual([0, 1].map((at) => sums.reduce((total, pair) => total + pair[at]!, 0)));
      }),
    );
  });
});
