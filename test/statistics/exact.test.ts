import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFraction } from '../../src/statistics/exact.ts';

describe('compareFraction', () => {
  it('finds fractions equal to the decimals that people write for them', () => {
    for (const [successes, trials, decimal] of [
      [9, 10, 0.9],
      [19, 20, 0.95],
      [3, 10, 0.3],
      [7, 1000, 0.007],
      [1, 10_000_000, 1e-7],
      [0, 5, 0],
      [0, 5, -0],
      [5, 5, 1],
      [29, 100, 0.29],
      [25, 2, 12.5],
    ] as const) {
      expect(compareFraction(successes, trials, decimal), `${successes} of ${trials}`).toBe(0);
    }
  });

  it('tells thirds from their nearest double', () => {
    expect(compareFraction(1, 3, 0.3333333333333333)).toBe(1);
    expect(compareFraction(1, 3, 0.33333333333333337)).toBe(-1);
    expect(compareFraction(2, 3, 0.6666666666666666)).toBe(1);
  });

  it('orders below, above, negative and large numbers', () => {
    expect(compareFraction(899, 1000, 0.9)).toBe(-1);
    expect(compareFraction(901, 1000, 0.9)).toBe(1);
    expect(compareFraction(0, 1, -0.5)).toBe(1);
    expect(compareFraction(1, 1, 1e21)).toBe(-1);
    expect(compareFraction(1, 1, 5e-324)).toBe(1);
  });

  it('is equal exactly where hundredths are, for every fraction of up to 1000 trials', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.nat(10_000), (trials, count, hundredths) => {
        const successes = count % (trials + 1);
        const decimal = Number(`${hundredths}e-4`);
        return compareFraction(successes, trials, decimal) === Math.sign(successes * 10_000 - hundredths * trials);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what is no fraction or no number', () => {
    for (const [successes, trials] of [
      [1, 0],
      [-1, 2],
      [0.5, 2],
      [1, 2 ** 53],
    ] as const) {
      expect(() => compareFraction(successes, trials, 0.5)).toThrow(
        new RangeError('A fraction needs whole successes of at least 0 and whole trials above 0'),
      );
    }
    for (const decimal of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => compareFraction(1, 2, decimal)).toThrow(
        new RangeError('Only a finite number can be compared exactly'),
      );
    }
  });
});
