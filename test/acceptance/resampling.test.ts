/** What a bootstrap draws from, and what its limits are compared with. */
import { describe, expect, it } from 'vitest';
import { judgedBetas, resamplingOf } from '../../src/acceptance/resampling.ts';
import type { Criterion, Policy } from '../../src/policy/policy.ts';

function policyOf(criteria: readonly Pick<Criterion, 'metric' | 'bound'>[]): Policy {
  const whole = criteria.map((criterion): Criterion => ({ ...criterion, scope: { over: 'all' } }));
  return { acceptance: { criteria: whole } } as unknown as Policy;
}

describe('the betas of F-beta', () => {
  it.each([
    [[], []],
    [['f1', 'sensitivity'], []],
    [['f2'], [2]],
    [['f0.5'], [0.5]],
    [
      ['f2', 'f0.5', 'f2'],
      [0.5, 2],
    ],
  ])('of criteria on %j are %j', (metrics, betas) => {
    expect(judgedBetas(policyOf(metrics.map((metric) => ({ metric, bound: { atLeast: 0.5 } }))))).toEqual(betas);
  });
});

describe('what is resampled', () => {
  it('has the seed, and for each metric the bound of its first criterion with the limit that it concerns', () => {
    const { seed, criteria } = resamplingOf(
      policyOf([
        { metric: 'f2', bound: { atLeast: 0.7 } },
        { metric: 'rmse', bound: { atMost: 3 } },
        { metric: 'slope', bound: { atLeast: 0.8, atMost: 1.2 } },
        { metric: 'f2', bound: { atLeast: 0.9 } },
        { metric: 'rmse', bound: { atMost: 5 } },
      ]),
      'a1',
    );
    expect(seed).toBe('a1');
    expect(Object.fromEntries(criteria ?? [])).toEqual({
      f2: { bound: 0.7, limit: 'lower' },
      rmse: { bound: 3, limit: 'upper' },
      slope: { bound: 0.8, limit: 'lower' },
    });
  });
});
