import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMultiplier } from '../../src/statistics/distributions.ts';
import { mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { proportionInterval, proportionMethods } from '../../src/statistics/proportion.ts';
import { type WeightedCounts, weightedEstimate, weightedProportion } from '../../src/statistics/weighted.ts';
import { expectClose, isClose } from './closeness.ts';

const methods = fc.constantFrom(...proportionMethods);

/** Strata whose weights sum to 1. */
const strata = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.nat(80), fc.nat(80)), { minLength: 1, maxLength: 8 })
  .filter((rows) => rows.every(([, successes, failures]) => successes + failures > 0))
  .map((rows): WeightedCounts[] => {
    const total = rows.reduce((sum, [weight]) => sum + weight, 0);
    return rows.map(([weight, successes, failures]) => ({
      weight: weight / total,
      successes,
      trials: successes + failures,
    }));
  });

describe('weightedEstimate', () => {
  const given = [
    { weight: 0.25, estimate: 0.8, lower: 0.6, upper: 0.9 },
    { weight: 0.75, estimate: 0.9, lower: 0.8, upper: 0.95 },
  ];

  it('is the weighted mean, with squared distances to the limits', () => {
    const { estimate, lower, upper } = weightedEstimate(given);
    expectClose('estimate', estimate, 0.875, 1e-15);
    expectClose('lower', lower, 0.875 - Math.hypot(0.25 * 0.2, 0.75 * 0.1), 1e-15);
    expectClose('upper', upper, 0.875 + Math.hypot(0.25 * 0.1, 0.75 * 0.05), 1e-15);
  });

  it('of limits that are symmetric about the estimates is the stratified interval: means with t limits', () => {
    const samples = [Float64Array.of(1, 2, 4, 4.5), Float64Array.of(0.5, 0.25, 1), Float64Array.of(9, 8)];
    const weights = [0.5, 0.3, 0.2];
    const ours = weightedEstimate(
      samples.map((values, index) => {
        const centre = mean(values);
        const limits = studentInterval(centre, varianceOfMean(values), values.length - 1, 0.95);
        return { weight: weights[index]!, estimate: centre, ...limits };
      }),
    );
    const reaches = samples.map((values, index) => {
      const { upper } = studentInterval(0, varianceOfMean(values), values.length - 1, 0.95);
      return weights[index]! * upper;
    });
    expectClose('estimate', ours.estimate, 0.5 * 2.875 + 0.3 * (1.75 / 3) + 0.2 * 8.5, 1e-14);
    expectClose('lower', ours.lower, ours.estimate - Math.hypot(...reaches), 1e-13);
    expectClose('upper', ours.upper, ours.estimate + Math.hypot(...reaches), 1e-13);
  });

  it('divides by the sum of the weights, which may lie 1e-9 from 1', () => {
    const sure = { estimate: 1, lower: 1, upper: 1 };
    expect(
      weightedEstimate([
        { weight: 0.333333333, ...sure },
        { weight: 0.666666666, ...sure },
      ]),
    ).toEqual(sure);
    const { lower } = weightedEstimate(given.map((stratum) => ({ ...stratum, weight: stratum.weight * (1 - 9e-10) })));
    expectClose('lower', lower, weightedEstimate(given).lower, 1e-15);
  });

  it('does not depend on the order of strata, to the last bit, where some agree in weight, estimate or limits', () => {
    const few = fc.constantFrom(0.1, 0.3, 0.7);
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), few, few, few), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (drawn, keys) => {
        const total = drawn.reduce((sum, [weight]) => sum + weight, 0);
        const ordered = drawn.map(([weight, estimate, below, above]) => ({
          weight: weight / total,
          estimate,
          lower: estimate - below / 3,
          upper: estimate + above / 3,
        }));
        const shuffled = ordered
          .map((row) => ({ row, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(weightedEstimate(shuffled)).toEqual(weightedEstimate(ordered));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a stratum of weight 0', () => {
    const none = { weight: 0, estimate: 0.1, lower: 0, upper: 1 };
    expect(weightedEstimate([none, ...given])).toEqual(weightedEstimate(given));
  });

  it('refuses weights that do not sum to 1, or are below 0', () => {
    const one = { estimate: 0.5, lower: 0.4, upper: 0.6 };
    for (const weights of [[0.5, 0.5 + 2e-9], [0.5, 0.5 - 2e-9], [], [1.5, -0.5], [Number.NaN, 1], [Infinity, 0]]) {
      expect(() => weightedEstimate(weights.map((weight) => ({ weight, ...one })))).toThrow(
        new RangeError('Weights of strata are at least 0 and sum to 1'),
      );
    }
  });
});

describe('weightedProportion', () => {
  it('of one stratum is the interval of its method', () => {
    for (const method of proportionMethods) {
      const ours = weightedProportion([{ weight: 1, successes: 9, trials: 10 }], method, 0.9);
      const { lower, upper } = proportionInterval(method, 9, 10, 0.9);
      expectClose(method, ours.estimate, 0.9, 1e-15);
      expectClose(`${method} lower`, ours.lower, lower, 1e-15);
      expectClose(`${method} upper`, ours.upper, upper, 1e-15);
    }
  });

  it('lies within [0, 1] and around the estimate, by every method', () => {
    fc.assert(
      fc.property(strata, methods, (rows, method) => {
        const { estimate, lower, upper } = weightedProportion(rows, method, 0.95);
        return 0 <= lower && lower <= estimate && estimate <= upper && upper <= 1;
      }),
    );
  });

  it('does not depend on the order of the strata, to the last bit', () => {
    fc.assert(
      fc.property(strata, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, keys) => {
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(weightedProportion(shuffled, 'wilson', 0.95)).toEqual(weightedProportion(rows, 'wilson', 0.95));
      }),
    );
  });

  it('comes near the stratified Wald interval with many samples, and is another one', () => {
    const rows = [
      { weight: 0.5, successes: 900, trials: 1000 },
      { weight: 0.5, successes: 800, trials: 1000 },
    ];
    const { estimate, upper } = weightedProportion(rows, 'wilson', 0.95);
    const wald = normalMultiplier(0.95) * Math.sqrt(0.25 * (0.09 / 1000) + 0.25 * (0.16 / 1000));
    expect(isClose(upper - estimate, wald, 0.001)).toBe(true);
    expect(upper - estimate).not.toBe(wald);
  });

  it('is exactly 1 where every sample is a success, and ends at 1 by the method of Jeffreys too', () => {
    const rows = [0.1, 0.2, 0.7].map((weight) => ({ weight, successes: 20, trials: 20 }));
    for (const method of proportionMethods) {
      expect(weightedProportion(rows, method, 0.95), method).toMatchObject({ estimate: 1, upper: 1 });
      const none = rows.map((row) => ({ ...row, successes: 0 }));
      expect(weightedProportion(none, method, 0.95), method).toMatchObject({ estimate: 0, lower: 0 });
    }
  });

  it('leaves out strata of weight 0, with trials or without', () => {
    const rows = [
      { weight: 0.4, successes: 8, trials: 10 },
      { weight: 0.6, successes: 15, trials: 20 },
    ];
    const more = [...rows, { weight: 0, successes: 0, trials: 0 }, { weight: 0, successes: 1, trials: 5 }];
    expect(weightedProportion(more, 'clopper-pearson', 0.95)).toEqual(
      weightedProportion(rows, 'clopper-pearson', 0.95),
    );
  });

  it('refuses a stratum of positive weight without trials, and weights that do not sum to 1', () => {
    const empty = { weight: 0.5, successes: 0, trials: 0 };
    const half = { weight: 0.5, successes: 5, trials: 10 };
    expect(() => weightedProportion([half, empty], 'wilson', 0.95)).toThrow(
      'A proportion needs trials above 0 and successes within [0, trials]',
    );
    expect(() => weightedProportion([half], 'wilson', 0.95)).toThrow('Weights of strata are at least 0 and sum to 1');
    expect(() => weightedProportion([half, { ...half, weight: -0.5 }, { ...half, weight: 1 }], 'wilson', 0.95)).toThrow(
      'Weights of strata are at least 0 and sum to 1',
    );
  });
});
