import { describe, expect, it } from 'vitest';
import { estimateMean, precisionFacts, precisionOfMean } from '../../src/metrics/means.ts';
import { mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { expectClose } from '../statistics/closeness.ts';

const facts = { metric: 'brier-score', confidence: 0.95, method: 't', n: 3 };
const values = Float64Array.of(1, 2, 6);

/** Twelve clusters of two values each, which agree. */
const pairs = {
  values: Float64Array.from({ length: 24 }, (_, index) => Math.floor(index / 2)),
  clustered: { clusterOf: Uint32Array.from({ length: 24 }, (_, index) => Math.floor(index / 2)), clusters: 12 },
};

describe('a mean', () => {
  it('has the t interval of its variance', () => {
    expect(estimateMean(facts, values, undefined)).toEqual({
      ...facts,
      value: 3,
      ...studentInterval(3, varianceOfMean(values), 2, 0.95),
    });
  });

  it('of one value, or of equal ones, has none', () => {
    const reasonOf = (numbers: Float64Array) => estimateMean(facts, numbers, undefined).reason;
    expect(reasonOf(Float64Array.of(2))).toBe('one-sample');
    // Three times 0.1 adds up to more than 0.3: the mean differs from each of them.
    expect(mean(Float64Array.of(0.1, 0.1, 0.1))).not.toBe(0.1);
    expect(reasonOf(Float64Array.of(0.1, 0.1, 0.1))).toBe('zero-variance');
    expect(estimateMean(facts, Float64Array.of(2, 2), undefined)).toMatchObject({ value: 2, lower: null, upper: null });
  });
});

describe('a mean over clusters', () => {
  it('has the robust variance and K - 1 degrees of freedom', () => {
    const estimate = estimateMean(facts, pairs.values, { ...pairs.clustered, declared: undefined });
    const apart = varianceOfMean(Float64Array.from({ length: 12 }, (_, index) => index));
    const { lower, upper } = studentInterval(5.5, apart, 11, 0.95);
    expect(estimate).toMatchObject({ value: 5.5, clusters: 12 });
    expectClose('lower', estimate.lower, lower, 1e-12);
    expectClose('upper', estimate.upper, upper, 1e-12);
    expectClose('design effect', estimate.designEffect, apart / varianceOfMean(pairs.values), 1e-12);
  });

  it('is never more precise than independent samples, nor than declared', () => {
    const precise = { clusterOf: Uint32Array.from(pairs.values, (_, index) => index % 12), clusters: 12 };
    const effectOf = (declared: number | undefined) => {
      const precision = precisionOfMean(pairs.values, 5.5, { ...precise, declared });
      return typeof precision === 'string' ? precision : precision.designEffect;
    };
    expect([effectOf(undefined), effectOf(0.5), effectOf(7)]).toEqual([1, 1, 7]);
  });

  it('has no interval with fewer than ten clusters, whatever else is wrong', () => {
    const nine = { clusterOf: new Uint32Array(1), clusters: 9, declared: 2 };
    const precision = precisionOfMean(Float64Array.of(1), 1, nine);
    expect(precision).toBe('too-few-clusters');
    expect(precisionFacts(precision, nine)).toEqual({ clusters: 9 });
    expect(precisionFacts(precision, undefined)).toEqual({});
    const ten = { clusterOf: Uint32Array.from({ length: 10 }, (_, index) => index), clusters: 10, declared: 2 };
    expect(
      precisionOfMean(
        Float64Array.from({ length: 10 }, (_, index) => index),
        4.5,
        ten,
      ),
    ).toMatchObject({
      designEffect: 2,
      degreesOfFreedom: 9,
    });
    expect(precisionOfMean(new Float64Array(10), 0, ten)).toBe('zero-variance');
  });
});
