/** Pooled estimates weighted by the shares of strata in use. */
import { describe, expect, it } from 'vitest';
import { weightPooled } from '../../src/acceptance/weights.ts';
import type { Policy, StratumWeights } from '../../src/policy/policy.ts';
import { wilsonInterval } from '../../src/statistics/proportion.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

const lyon = [40, 5, 10, 45];
const oslo = [18, 1, 2, 79];

function policyWith(weights: StratumWeights | undefined): Policy {
  const acceptance = weights === undefined ? {} : { weights };
  return { acceptance, task: { task: 'binary', classes: ['a', 'b'], positive: 'b' } } as unknown as Policy;
}

function weightsOf(shares: Record<string, number>, bins?: number[]): StratumWeights {
  return {
    spec: bins === undefined ? { column: 'site' } : { column: 'site', bins },
    shares: new Map(Object.entries(shares)),
  };
}

const options = { proportionInterval: 'wilson' } as const;
const groups = [
  groupOf(samplesOfTable([58, 6, 12, 124]), options),
  groupOf(samplesOfTable(lyon), { ...options, subgroup: { site: 'lyon' }, declared: true }),
  groupOf(samplesOfTable(oslo), { ...options, subgroup: { site: 'oslo' }, declared: true }),
  groupOf(samplesOfTable([1, 1, 1, 1]), { ...options, subgroup: { sex: 'm' } }),
];

function pooled(shares: Record<string, number>, some = groups) {
  return weightPooled(some, policyWith(weightsOf(shares)))[0]!.estimates;
}

describe('pooled estimates', () => {
  it('are weighted with limits by MOVER of those of the strata', () => {
    const { value, lower, upper, method, n } = pooled({ lyon: 0.25, oslo: 0.75 }).get('sensitivity')!;
    const [first, second] = [wilsonInterval(40, 50, 0.95), wilsonInterval(18, 20, 0.95)];
    expect(value).toBeCloseTo(0.25 * 0.8 + 0.75 * 0.9, 14);
    expect(lower).toBeCloseTo(0.875 - Math.hypot(0.25 * (0.8 - first.lower), 0.75 * (0.9 - second.lower)), 14);
    expect(upper).toBeCloseTo(0.875 + Math.hypot(0.25 * (first.upper - 0.8), 0.75 * (second.upper - 0.9)), 14);
    expect({ method, n }).toEqual({ method: 'weighted-wilson', n: 70 });
  });

  it('have no counts, since none of them is a share of the samples', () => {
    expect(pooled({ lyon: 0.25, oslo: 0.75 }).get('sensitivity')).not.toHaveProperty('successes');
  });

  it('of predictive values, F1, correlations and areas stay as they are', () => {
    const weighted = pooled({ lyon: 0.25, oslo: 0.75 });
    for (const metric of ['ppv', 'npv', 'f1', 'mcc', 'balanced-accuracy', 'auroc']) {
      expect(weighted.get(metric), metric).toBe(groups[0]!.estimates.get(metric));
    }
    for (const metric of ['sensitivity', 'specificity', 'accuracy']) {
      expect(weighted.get(metric)?.method, metric).toBe('weighted-wilson');
    }
  });

  it('stay as they are without weights', () => {
    expect(weightPooled(groups, policyWith(undefined))).toEqual(groups);
  });

  it('leave the strata and other subgroups alone', () => {
    expect(weightPooled(groups, policyWith(weightsOf({ lyon: 0.5, oslo: 0.5 }))).slice(1)).toEqual(groups.slice(1));
  });

  it('are undefined where a stratum in use has no samples', () => {
    expect(pooled({ lyon: 0.5, oslo: 0.4, rome: 0.1 }).get('sensitivity')).toMatchObject({
      value: null,
      lower: null,
      reason: 'empty-stratum',
    });
  });

  it('ignore a stratum that is not in use', () => {
    expect(pooled({ lyon: 1, oslo: 0 }).get('sensitivity')!.value).toBeCloseTo(0.8, 14);
    expect(pooled({ lyon: 1, oslo: 0, rome: 0 }).get('sensitivity')!.value).toBeCloseTo(0.8, 14);
  });

  it('are undefined where samples belong to a stratum without a share', () => {
    expect(pooled({ lyon: 1 }).get('sensitivity')).toMatchObject({ value: null, reason: 'undeclared-stratum' });
    const positivesElsewhere = [
      ...groups.slice(0, 2),
      groupOf(samplesOfTable([0, 1, 0, 9]), { ...options, subgroup: { site: 'oslo' } }),
    ];
    // No positive sample is at oslo, so that the sensitivity is that of lyon.
    expect(pooled({ lyon: 1 }, positivesElsewhere).get('sensitivity')!.value).toBeCloseTo(0.8, 14);
    expect(pooled({ lyon: 1 }, positivesElsewhere).get('specificity')!.reason).toBe('undeclared-stratum');
  });

  it('have a value without limits where a stratum has none', () => {
    const [all, first, second] = groups as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]];
    const without = { ...first.estimates.get('sensitivity')!, lower: null, upper: null, reason: 'too-few-clusters' };
    const some = [all, { ...first, estimates: new Map([...first.estimates, ['sensitivity', without]]) }, second];
    expect(pooled({ lyon: 0.25, oslo: 0.75 }, some).get('sensitivity')).toMatchObject({
      value: 0.875,
      lower: null,
      upper: null,
      reason: 'too-few-clusters',
    });
  });

  it('do not take combinations of columns for strata', () => {
    const combined = groupOf(samplesOfTable([9, 9, 9, 9]), { ...options, subgroup: { site: 'rome', sex: 'm' } });
    expect(pooled({ lyon: 0.25, oslo: 0.75 }, [...groups, combined]).get('sensitivity')!.value).toBeCloseTo(0.875, 14);
  });

  it('of losses are weighted too, and have no value where a stratum has none', () => {
    const loss = (value: number | null, subgroup: Record<string, string>): (typeof groups)[0] => {
      const limits = value === null ? { lower: null, upper: null } : { lower: value - 0.1, upper: value + 0.1 };
      const facts = { metric: 'brier-score', confidence: 0.95, method: 't', n: 50 };
      return {
        subgroup,
        declared: true,
        estimates: new Map([['brier-score', { ...facts, subgroup, value, ...limits }]]),
      };
    };
    const [all, first, second] = [loss(0.2, {}), loss(0.1, { site: 'lyon' }), loss(0.3, { site: 'oslo' })];
    const weighted = pooled({ lyon: 0.25, oslo: 0.75 }, [all, first, second]).get('brier-score')!;
    expect(weighted).toMatchObject({ value: expect.closeTo(0.25, 14), method: 'weighted-t', n: 50 });
    expect(weighted.lower).toBeCloseTo(0.25 - Math.hypot(0.025, 0.075), 14);
    const without = pooled({ lyon: 0.25, oslo: 0.75 }, [all, first, loss(null, { site: 'oslo' })]);
    expect(without.get('brier-score')).toMatchObject({
      value: null,
      lower: null,
      upper: null,
      reason: 'empty-stratum',
    });
  });

  it('are none where there is no group', () => {
    expect(weightPooled([], policyWith(weightsOf({ lyon: 1 })))).toEqual([]);
  });

  it('are undefined where a stratum has no estimate of the metric', () => {
    const [all, first, second] = groups as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]];
    const some = [all, first, { ...second, estimates: new Map() }];
    expect(pooled({ lyon: 0.25, oslo: 0.75 }, some).get('sensitivity')).toMatchObject({
      value: null,
      reason: 'empty-stratum',
    });
    // A stratum without a share does not count where it has no samples of the metric.
    expect(pooled({ lyon: 1 }, some).get('sensitivity')!.value).toBeCloseTo(0.8, 14);
  });

  it('have no limits where a stratum lacks one of them', () => {
    const [all, first, second] = groups as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]];
    for (const limit of ['lower', 'upper'] as const) {
      const without = { ...first.estimates.get('sensitivity')!, [limit]: null };
      const some = [all, { ...first, estimates: new Map([...first.estimates, ['sensitivity', without]]) }, second];
      expect(pooled({ lyon: 0.25, oslo: 0.75 }, some).get('sensitivity')).toMatchObject({
        value: 0.875,
        lower: null,
        upper: null,
        reason: 'no-interval',
      });
    }
  });
});

describe('strata by bins', () => {
  const bin = (label: string, table: number[]) =>
    groupOf(samplesOfTable(table), { ...options, subgroup: { site: label } });
  const all = groupOf(samplesOfTable([58, 6, 12, 124]), options);
  const weighted = (...others: (typeof groups)[0][]) =>
    weightPooled([all, ...others], policyWith(weightsOf({ '<40': 0.25, '>=40': 0.75 }, [40])))[0]!.estimates.get(
      'sensitivity',
    )!;
  const [low, high] = [bin('<40', lyon), bin('>=40', oslo)];

  it('are those of the bins, whatever other values the column has', () => {
    expect(weighted(low, high).value).toBeCloseTo(0.875, 14);
    expect(weighted(low, high, bin('17', [9, 9, 9, 9])).value).toBeCloseTo(0.875, 14);
  });

  it('are one more where samples have no number', () => {
    expect(weighted(low, high, bin('', [9, 9, 9, 9]))).toMatchObject({ value: null, reason: 'undeclared-stratum' });
  });
});
