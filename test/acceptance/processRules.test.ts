/** Which comparisons with the replaced process are made in each scope, what they hold and which findings follow. */
import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../src/acceptance/criteria.ts';
import type { EvaluatedGroup } from '../../src/acceptance/groups.ts';
import { compareWithProcess } from '../../src/acceptance/replacedProcess.ts';
import type { BaselineResult, NoDecrease, Policy, Scope } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Bound, Estimate, Subgroup } from '../../src/result/schema.ts';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { wilsonInterval } from '../../src/statistics/proportion.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

function policyWith(criteria: string, undecided = ''): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5${undecided}}
acceptance: {criteria: [${criteria}]}
`),
    'policy.yml',
  );
}

const sensitivity = policyWith('{metric: sensitivity, at-least: 0.8}');

function site(name: string | undefined, right: number, trials: number, declared = true): EvaluatedGroup {
  const samples = samplesOfTable([right, 0, trials - right, 10]);
  return name === undefined ? groupOf(samples) : groupOf(samples, { subgroup: { site: name }, declared });
}

/** nice is named by a criterion, and not declared. */
const groups = [site(undefined, 95, 100), site('lyon', 45, 50), site('metz', 20, 20), site('nice', 30, 30, false)];

function known(successes: number, trials: number, subgroup: Subgroup = {}): BaselineResult {
  return { metric: 'sensitivity', value: successes / trials, counts: { successes, trials }, subgroup };
}

const everywhere: NoDecrease = {
  metric: 'sensitivity',
  against: 'process',
  mode: 'non-inferior',
  margin: 0.9,
  scope: { over: 'all' },
};

interface Setting {
  policy?: Policy;
  some?: readonly EvaluatedGroup[];
}

function compare(
  entry: Partial<NoDecrease>,
  results: BaselineResult[] | undefined,
  { policy = sensitivity, some = groups }: Setting = {},
) {
  const whole = results === undefined ? policy : { ...policy, baseline: { name: 'Reading', results } };
  const judged = judgeCriteria(some, policy.acceptance);
  return compareWithProcess([{ ...everywhere, ...entry }], { policy: whole, groups: some, judged });
}

const sites = ['lyon', 'metz', 'nice', 'oslo'].map((name) => known(18, 20, { site: name }));

describe('the results that a scope means', () => {
  const compared = (scope: Scope, results: BaselineResult[]) => {
    const { comparisons, findings } = compare({ scope }, results);
    return [comparisons.map(({ subgroup }) => subgroup.site), findings.map(({ args }) => args)];
  };
  const missing = (subgroups: number) => ({ metric: 'sensitivity', subgroups });

  it('of all samples are those of no subgroup, and one is missing without them', () => {
    expect(compared({ over: 'all' }, [known(80, 100), ...sites])).toEqual([[undefined], []]);
    expect(compared({ over: 'all' }, sites)).toEqual([[], [missing(1)]]);
  });

  it('of a named subgroup are its own, and one is missing without them', () => {
    const scope: Scope = { over: 'named', subgroup: { site: 'nice' } };
    expect(compared(scope, [known(80, 100), ...sites])).toEqual([['nice'], []]);
    expect(compared(scope, [known(80, 100)])).toEqual([[], [missing(1)]]);
  });

  it('of each subgroup are those of declared ones and of vanished ones, and each declared one without is missing', () => {
    const scope: Scope = { over: 'each-subgroup' };
    const { comparisons, findings } = compare({ scope }, [known(80, 100), ...sites]);
    expect(comparisons.map(({ subgroup, status }) => [subgroup.site, status])).toEqual([
      ['lyon', 'pass'],
      ['metz', 'pass'],
      ['oslo', 'fail'],
    ]);
    expect(findings).toMatchObject([{ code: 'performance/decrease', args: { subgroup: { site: 'oslo' } } }]);
    expect(compared(scope, [sites[1]!])).toEqual([['metz'], [missing(1)]]);
    expect(compared(scope, [known(80, 100)])).toEqual([[], [missing(2)]]);
    expect(compared(scope, [sites[1]!, sites[0]!])).toEqual([['metz', 'lyon'], []]);
  });

  it('are those of the metric', () => {
    const specificity: BaselineResult = { ...known(80, 100), metric: 'specificity' };
    expect(compared({ over: 'all' }, [specificity])).toEqual([[], [missing(1)]]);
  });

  it('are none where the policy has no baseline', () => {
    expect(compare({}, undefined)).toEqual({
      comparisons: [],
      findings: [{ code: 'criteria/no-baseline', severity: 'warn', args: { metric: 'sensitivity', subgroups: 1 } }],
    });
  });
});

describe('the criteria that a scope means', () => {
  const policy = policyWith(
    '{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.7, in: each subgroup}, {metric: specificity, at-least: 0.5}',
  );
  const compared = (scope: Scope) => {
    const { comparisons, findings } = compare({ mode: 'criterion', scope }, [known(75, 100), sites[0]!], { policy });
    return [comparisons.map(({ subgroup, bound, status }) => [subgroup.site, bound?.atLeast, status]), findings.length];
  };

  it('are all of the metric, those of subgroups, or that of one', () => {
    const [all, lyon] = [
      [undefined, 0.8, 'pass'],
      ['lyon', 0.7, 'fail'],
    ];
    // Below the baseline at lyon, and no baseline at metz.
    expect(compared({ over: 'all' })).toEqual([[all, lyon], 2]);
    expect(compared({ over: 'each-subgroup' })).toEqual([[lyon], 2]);
    expect(compared({ over: 'named', subgroup: { site: 'lyon' } })).toEqual([[lyon], 1]);
    expect(compared({ over: 'named', subgroup: { site: 'metz' } })).toEqual([[], 1]);
  });
});

describe('a comparison', () => {
  const interval = newcombeInterval({ successes: 95, trials: 100 }, { successes: 80, trials: 100 }, 0.95);
  const measured = {
    metric: 'sensitivity',
    against: 'process',
    subgroup: {},
    baseline: { successes: 80, trials: 100, value: 0.8 },
    confidence: 0.95,
    difference: expect.closeTo(0.15, 14),
    lower: expect.closeTo(interval.lower, 14),
    upper: expect.closeTo(interval.upper, 14),
    method: 'newcombe',
  };

  it('that passes has no finding', () => {
    expect(compare({}, [known(80, 100)])).toStrictEqual({
      comparisons: [{ ...measured, mode: 'non-inferior', margin: 0.9, status: 'pass' }],
      findings: [],
    });
  });

  it('that fails has one, with what was measured', () => {
    const { margin: _margin, ...plain } = everywhere;
    const policy = { ...sensitivity, baseline: { name: 'Reading', results: [known(99, 100)] } };
    const { comparisons, findings } = compareWithProcess([{ ...plain, mode: 'superior' }], {
      policy,
      groups,
      judged: [],
    });
    const { difference, lower, upper } = comparisons[0]!;
    expect(difference).toBeCloseTo(-0.04, 14);
    expect(comparisons[0]).not.toHaveProperty('margin');
    expect(comparisons[0]).not.toHaveProperty('bound');
    expect(findings).toStrictEqual([
      {
        code: 'performance/decrease',
        severity: 'block',
        args: {
          metric: 'sensitivity',
          against: 'process',
          subgroup: {},
          mode: 'superior',
          value: 0.95,
          baseline: { successes: 99, trials: 100, value: 0.99 },
          difference,
          lower,
          upper,
        },
      },
    ]);
  });

  it('of a criterion has its bound, and a finding where it asks for less', () => {
    const { comparisons, findings } = compare({ mode: 'criterion' }, [known(81, 100)]);
    expect(comparisons).toMatchObject([{ mode: 'criterion', bound: { atLeast: 0.8 }, status: 'fail' }]);
    expect(findings).toStrictEqual([
      {
        code: 'criteria/below-baseline',
        severity: 'block',
        args: {
          metric: 'sensitivity',
          subgroup: {},
          bound: { atLeast: 0.8 },
          baseline: { successes: 81, trials: 100, value: 0.81 },
        },
      },
    ]);
  });

  it('of a subgroup that has vanished fails in every mode, undecided samples or not', () => {
    const banded = policyWith(
      '{metric: sensitivity, at-least: 0.8}',
      ', undecided: {from: 0.4, to: 0.6, at-most: 0.5}',
    );
    const scope: Scope = { over: 'named', subgroup: { site: 'oslo' } };
    for (const policy of [sensitivity, banded]) {
      for (const mode of ['non-inferior', 'superior', 'estimate'] as const) {
        const { comparisons, findings } = compare({ mode, scope }, [known(0, 20, { site: 'oslo' })], { policy });
        expect(comparisons).toMatchObject([{ status: 'fail', difference: null, reason: 'no-samples' }]);
        expect(findings).toMatchObject([{ args: { value: null, difference: null, lower: null, upper: null } }]);
      }
    }
  });
});

describe('what decides', () => {
  /** All test samples with one estimate. */
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
  const statusOf = (entry: Partial<NoDecrease>, results: BaselineResult[], setting: Setting) =>
    compare({ ...entry, metric: results[0]!.metric }, results, setting).comparisons[0]!.status;

  it('needs both limits of the model', () => {
    for (const limits of [{ lower: 0.7 }, { upper: 0.9 }]) {
      const some = estimated({ metric: 'sensitivity', value: 0.8, ...limits });
      expect(compare({}, [known(10, 100)], { some }).comparisons).toMatchObject([
        { difference: expect.closeTo(0.7, 14), lower: null, upper: null, reason: 'no-interval', status: 'fail' },
      ]);
    }
  });

  it('is a lower limit above 0, not at it', () => {
    // A value without width at the process's own upper limit: the difference is as wide as that is away.
    const { upper: limit } = wilsonInterval(48, 80, 0.95);
    const at = (value: number) => estimated({ metric: 'sensitivity', value, lower: value, upper: value });
    const superior = (value: number) => compare({ mode: 'superior' }, [known(48, 80)], { some: at(value) });
    expect(superior(limit).comparisons).toMatchObject([{ lower: 0, status: 'fail' }]);
    expect(superior(limit + 1e-9).comparisons).toMatchObject([{ status: 'pass' }]);
    const equal = compare({ margin: 0 }, [known(48, 80)], { some: at(limit) });
    expect(equal.comparisons).toMatchObject([{ lower: 0, status: 'pass' }]);
  });

  it('compares fractions as such: 5 of 6 is not 0.8333333333333334, and is 5 of 6', () => {
    const some = [site(undefined, 5, 6)];
    const mode = 'estimate' as const;
    const stated: BaselineResult = { metric: 'sensitivity', value: 0.8333333333333334, subgroup: {} };
    expect(5 / 6).toBe(stated.value);
    expect(statusOf({ mode }, [stated], { some })).toBe('fail');
    expect(statusOf({ mode }, [known(5, 6)], { some })).toBe('pass');
    expect(statusOf({ mode }, [known(10, 12)], { some })).toBe('pass');
  });

  it('compares a criterion with counts as such: 0.6666666666666666 is less than 2 of 3', () => {
    const policy = policyWith('{metric: sensitivity, at-least: 0.6666666666666666}');
    expect(2 / 3).toBe(0.6666666666666666);
    expect(statusOf({ mode: 'criterion' }, [known(2, 3)], { policy })).toBe('fail');
    const stated: BaselineResult = { metric: 'sensitivity', value: 2 / 3, subgroup: {} };
    expect(statusOf({ mode: 'criterion' }, [stated], { policy })).toBe('pass');
  });

  it('is never an undefined estimate', () => {
    const stated = (metric: string, value: number): BaselineResult => ({ metric, value, subgroup: {} });
    const mode = 'estimate' as const;
    for (const metric of ['brier-score', 'auroc']) {
      const some = estimated({ metric, value: null, reason: 'one-class' });
      expect(statusOf({ mode }, [stated(metric, 0)], { some })).toBe('fail');
      expect(statusOf({ mode }, [stated(metric, 1)], { some })).toBe('fail');
    }
  });

  it('is an end that a criterion has', () => {
    const withBound = (metric: string, bound: Bound): Policy => {
      const criterion = { metric, bound, scope: { over: 'all' } } as const;
      return { ...sensitivity, acceptance: { ...sensitivity.acceptance, criteria: [criterion] } };
    };
    const stated = (metric: string): BaselineResult => ({ metric, value: 0.5, subgroup: {} });
    const asks = (metric: string, bound: Bound) =>
      statusOf({ mode: 'criterion' }, [stated(metric)], { policy: withBound(metric, bound) });
    expect(asks('calibration-slope', { atLeast: 0.5, atMost: 1.2 })).toBe('pass');
    expect(asks('calibration-slope', { atMost: 1.2 })).toBe('fail');
    expect(asks('brier-score', { atMost: 0.5 })).toBe('pass');
    expect(asks('brier-score', { atLeast: 0.5 })).toBe('fail');
  });
});
