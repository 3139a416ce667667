/** The model and its criteria against a process that is known by counts, or by a value that is stated without them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../src/acceptance/criteria.ts';
import type { EvaluatedGroup } from '../../src/acceptance/groups.ts';
import { judgeNoDecrease } from '../../src/acceptance/noDecrease.ts';
import { compareWithProcess } from '../../src/acceptance/replacedProcess.ts';
import type { BaselineResult, NoDecrease, Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { Estimate, ProcessComparison } from '../../src/result/schema.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { miettinenNurminenInterval, newcombeInterval } from '../../src/statistics/difference.ts';
import { moverInterval } from '../../src/statistics/mover.ts';
import { wilsonInterval } from '../../src/statistics/proportion.ts';
import { samplesOfTable, sortSamples } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

function policyWith(task: string, columns: string, criteria: string): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${task}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}}
acceptance: {criteria: [${criteria}]}
`),
    'policy.yml',
  );
}

const binary = policyWith(
  'task: binary, classes: [no, yes], positive: yes',
  'score: score',
  '{metric: sensitivity, at-least: 0.9}',
);

interface Setting {
  policy?: Policy;
  groups?: readonly EvaluatedGroup[];
  results: BaselineResult[];
  entry?: Partial<NoDecrease>;
}

function compare({ policy = binary, groups = [], results, entry }: Setting): ProcessComparison {
  const [first] = results;
  const whole: NoDecrease = {
    metric: first!.metric,
    against: 'process',
    mode: 'estimate',
    scope: { over: 'all' },
    ...entry,
  };
  const withBaseline = { ...policy, baseline: { name: 'Reading', results } };
  const judged = judgeCriteria(groups, policy.acceptance);
  const { comparisons } = compareWithProcess([whole], { policy: withBaseline, groups, judged });
  return comparisons[0]!;
}

/** All test samples with these counts of right positives; ten negatives, all right. */
function positives(right: number, trials: number): EvaluatedGroup[] {
  return [groupOf(samplesOfTable([right, 0, trials - right, 10]))];
}

function known(successes: number, trials: number): BaselineResult {
  return { metric: 'sensitivity', value: successes / trials, counts: { successes, trials }, subgroup: {} };
}

function stated(metric: string, value: number): BaselineResult {
  return { metric, value, subgroup: {} };
}

/** All test samples with one estimate, as metrics other than proportions have it. */
function estimated(estimate: Partial<Estimate> & { metric: string; value: number | null }): EvaluatedGroup[] {
  const whole: Estimate = {
    subgroup: {},
    lower: null,
    upper: null,
    confidence: 0.95,
    method: 't',
    n: 50,
    ...estimate,
  };
  return [{ subgroup: {}, declared: false, estimates: new Map([[estimate.metric, whole]]) }];
}

describe('the method of the interval', () => {
  const groups = positives(56, 70);
  const results = [known(48, 80)];

  it('is Newcombe’s unless the policy names the score interval of Miettinen and Nurminen', () => {
    const entry = { mode: 'non-inferior', margin: 0.1 } as const;
    const [model, process] = [
      { successes: 56, trials: 70 },
      { successes: 48, trials: 80 },
    ];
    expect(compare({ groups, results, entry })).toMatchObject({
      method: 'newcombe',
      ...newcombeInterval(model, process, 0.95),
    });
    const other = compare({ groups, results, entry: { ...entry, method: 'miettinen-nurminen' } });
    expect(other).toMatchObject({ method: 'miettinen-nurminen', ...miettinenNurminenInterval(model, process, 0.95) });
    // ratesci 1.1.0
    expect(other.lower).toBeCloseTo(0.0528, 4);
    expect(other.upper).toBeCloseTo(0.3382, 4);
  });

  it('decides: a margin between the two lower limits passes by one of them', () => {
    const swapped = positives(48, 80);
    const limit = (method: 'newcombe' | 'miettinen-nurminen') =>
      compare({ groups: swapped, results: [known(56, 70)], entry: { mode: 'superior', method } }).lower!;
    const [one, other] = [limit('newcombe'), limit('miettinen-nurminen')];
    const margin = -(one + other) / 2;
    const statusBy = (method: 'newcombe' | 'miettinen-nurminen') =>
      compare({ groups: swapped, results: [known(56, 70)], entry: { mode: 'non-inferior', margin, method } }).status;
    expect([statusBy('newcombe'), statusBy('miettinen-nurminen')]).toEqual(
      one > other ? ['pass', 'fail'] : ['fail', 'pass'],
    );
  });

  it('is none of pairs', () => {
    expect(() => compare({ groups, results, entry: { mode: 'superior', method: 'tango' } })).toThrow(
      'A process has no pairs',
    );
  });

  it('of weighted estimates combines their own limits with the process’s Wilson limits', () => {
    const groups = estimated({ metric: 'sensitivity', value: 0.8, lower: 0.7, upper: 0.9, method: 'weighted-wilson' });
    const expected = moverInterval([
      { coefficient: 1, estimate: 0.8, lower: 0.7, upper: 0.9 },
      { coefficient: -1, estimate: 0.6, ...wilsonInterval(48, 80, 0.95) },
    ]);
    expect(compare({ groups, results, entry: { mode: 'superior' } })).toMatchObject({ method: 'mover', ...expected });
    const none = estimated({ metric: 'sensitivity', value: 0.8 });
    expect(compare({ groups: none, results, entry: { mode: 'superior' } })).toMatchObject({
      lower: null,
      reason: 'no-interval',
      status: 'fail',
    });
  });
});

describe('clusters', () => {
  const clustered = (clusters: number) =>
    groupOf(
      sortSamples(Array.from({ length: 120 }, (_, index) => ({ positive: 1, decision: 1, cluster: index % clusters }))),
      { clustered: {} },
    );

  it('too few of them leave no interval, so that nothing is shown', () => {
    const entry = { mode: 'non-inferior', margin: 0.9 } as const;
    expect(compare({ groups: [clustered(9)], results: [known(48, 80)], entry })).toMatchObject({
      difference: expect.closeTo(0.4, 12),
      lower: null,
      upper: null,
      status: 'fail',
      reason: 'too-few-clusters',
    });
    expect(compare({ groups: [clustered(10)], results: [known(48, 80)], entry }).status).toBe('pass');
  });

  it('make samples count for less', () => {
    const width = (groups: readonly EvaluatedGroup[]) => {
      const { lower, upper } = compare({ groups, results: [known(48, 80)] });
      return upper! - lower!;
    };
    expect(width([clustered(40)])).toBeGreaterThan(width(positives(120, 120)));
  });
});

describe('a stated value', () => {
  it('has a difference and no interval', () => {
    expect(compare({ groups: positives(9, 10), results: [stated('sensitivity', 0.8)] })).toEqual({
      metric: 'sensitivity',
      against: 'process',
      subgroup: {},
      mode: 'estimate',
      baseline: { value: 0.8 },
      confidence: 0.95,
      difference: expect.closeTo(0.1, 12),
      lower: null,
      upper: null,
      method: 'none',
      reason: 'no-counts',
      status: 'pass',
    });
  });

  it('is met exactly by a fraction: 9 of 10 is as good as 0.9', () => {
    const statusOf = (right: number, trials: number, value: number) =>
      compare({ groups: positives(right, trials), results: [stated('sensitivity', value)] }).status;
    expect(statusOf(9, 10, 0.9)).toBe('pass');
    expect(statusOf(9, 10, 0.9000000001)).toBe('fail');
    expect(statusOf(7, 10, 0.7)).toBe('pass');
    expect(statusOf(1, 3, 0.3333)).toBe('pass');
    expect(statusOf(1, 3, 0.3334)).toBe('fail');
  });

  it('may be of a metric that is no proportion', () => {
    const statusOf = (value: number | null, result: BaselineResult, policy = binary) =>
      compare({ policy, groups: estimated({ metric: result.metric, value }), results: [result] }).status;
    expect(statusOf(0.93, stated('auroc', 0.93))).toBe('pass');
    expect(statusOf(0.9299, stated('auroc', 0.93))).toBe('fail');
    expect(statusOf(null, stated('auroc', 0.93))).toBe('fail');
  });

  it('of a metric of which less is better is met from above', () => {
    const regression = policyWith('task: regression', 'predicted: p', '{metric: mae, at-most: 5}');
    const statusOf = (value: number) =>
      compare({ policy: regression, groups: estimated({ metric: 'mae', value }), results: [stated('mae', 4)] }).status;
    expect([statusOf(3.9), statusOf(4), statusOf(4.1)]).toEqual(['pass', 'pass', 'fail']);
  });

  it('has no interval that non-inferiority could be shown by', () => {
    for (const mode of ['non-inferior', 'superior'] as const) {
      const entry = { mode, ...(mode === 'superior' ? {} : { margin: 1 }) };
      expect(compare({ groups: positives(10, 10), results: [stated('sensitivity', 0.1)], entry }).status).toBe('fail');
    }
  });

  it('bounds criteria from their own side', () => {
    const criterion = (policy: Policy, metric: string, value: number) =>
      compare({
        policy,
        groups: estimated({ metric, value: 0.5, lower: 0.4, upper: 0.6 }),
        results: [stated(metric, value)],
        entry: { mode: 'criterion' },
      });
    const auroc = policyWith(
      'task: binary, classes: [no, yes], positive: yes',
      'score: score',
      '{metric: auroc, at-least: 0.9}',
    );
    expect(criterion(auroc, 'auroc', 0.9)).toMatchObject({ status: 'pass', bound: { atLeast: 0.9 } });
    expect(criterion(auroc, 'auroc', 0.91).status).toBe('fail');
    const brier = policyWith(
      'task: binary, classes: [no, yes], positive: yes',
      'score: score',
      '{metric: brier-score, at-most: 0.1}',
    );
    expect(criterion(brier, 'brier-score', 0.1)).toMatchObject({ status: 'pass', bound: { atMost: 0.1 } });
    expect(criterion(brier, 'brier-score', 0.09).status).toBe('fail');
    // What a criterion asks is known without an estimate.
    expect(
      compare({
        policy: brier,
        groups: estimated({ metric: 'brier-score', value: null, reason: 'no-samples' }),
        results: [stated('brier-score', 0.2)],
        entry: { mode: 'criterion' },
      }),
    ).toMatchObject({ status: 'pass', difference: null, reason: 'no-samples' });
  });
});

describe('the warning for stated values', () => {
  const judge = (results: BaselineResult[]) => {
    const policy = { ...binary, baseline: { name: 'Reading', results } };
    const groups = positives(30, 30);
    const [criteria] = judgeNoDecrease(policy, groups, judgeCriteria(groups, policy.acceptance)).judgements;
    return criteria!.findings.filter(({ code }) => code === 'criteria/stated-rate');
  };

  it('names their metrics once, and is absent where all are counted', () => {
    expect(judge([known(9, 10)])).toEqual([]);
    const lyon = { ...stated('sensitivity', 0.8), subgroup: { site: 'lyon' } };
    const [finding, ...others] = judge([stated('auroc', 0.9), stated('sensitivity', 0.8), lyon]);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'criteria/stated-rate',
      severity: 'warn',
      args: { metrics: ['auroc', 'sensitivity'] },
    });
    const { sentence, cure } = describeFinding(finding!);
    expect(plainText(sentence)).toBe(
      'What the replaced process does is stated without counts for AUROC and sensitivity, so that its own uncertainty is unknown.',
    );
    expect(plainText(cure!)).toBe('Give successes and trials of its last assessment under baseline.process.results.');
  });
});

describe('properties', () => {
  const counts = fc.tuple(fc.nat(60), fc.nat(60)).filter(([right, wrong]) => right + wrong > 0);
  const methods = fc.constantFrom('newcombe', 'miettinen-nurminen' as const);

  it('a margin passes exactly when the lower limit reaches it', () => {
    fc.assert(
      fc.property(counts, counts, methods, fc.integer({ min: 0, max: 100 }), (model, process, method, percent) => {
        const groups = positives(model[0], model[0] + model[1]);
        const results = [known(process[0], process[0] + process[1])];
        const margin = percent / 100;
        const found = compare({ groups, results, entry: { mode: 'non-inferior', margin, method } as NoDecrease });
        expect(found.lower! <= found.difference! && found.difference! <= found.upper!).toBe(true);
        return (found.status === 'pass') === found.lower! >= -margin;
      }),
    );
  });

  it('a superior model is non-inferior by every margin', () => {
    fc.assert(
      fc.property(counts, counts, methods, (model, process, method) => {
        const groups = positives(model[0], model[0] + model[1]);
        const results = [known(process[0], process[0] + process[1])];
        const inMode = (entry: Partial<NoDecrease>) =>
          compare({ groups, results, entry: { ...entry, method } as NoDecrease }).status;
        return inMode({ mode: 'superior' }) === 'fail' || inMode({ mode: 'non-inferior', margin: 0 }) === 'pass';
      }),
    );
  });
});
