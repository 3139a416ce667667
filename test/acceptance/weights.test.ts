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
});
