import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  binomialUpperTail,
  normalMultiplier,
  normalQuantile,
  studentMultiplier,
  studentQuantile,
  tailProbability,
} from '../../src/statistics/distributions.ts';
import { isClose } from './closeness.ts';

/** Sum of binomial probabilities, term by term: exact enough for small trials, and nobody else's algorithm. */
function binomialTailBySum(successes: number, trials: number, probability: number): number {
  let term = (1 - probability) ** trials;
  let total = successes === 0 ? term : 0;
  for (let count = 1; count <= trials; count++) {
    term *= ((trials - count + 1) / count) * (probability / (1 - probability));
    if (count >= successes) total += term;
  }
  return total;
}

describe('quantiles', () => {
  it('agree with R 4.2.2 (qnorm, qt, qbeta) to 1e-10 relative', () => {
    expect(isClose(normalQuantile(0.975) / 1.95996398454005, 1, 1e-10)).toBe(true);
    expect(isClose(normalQuantile(0.0005) / -3.29052673149189, 1, 1e-10)).toBe(true);
    expect(isClose(studentQuantile(0.975, 9) / 2.2621571627982, 1, 1e-10)).toBe(true);
    expect(isClose(studentQuantile(0.95, 1) / 6.31375151467504, 1, 1e-10)).toBe(true);
    expect(isClose(betaQuantile(0.025, 9, 2) / 0.554983882971805, 1, 1e-10)).toBe(true);
  });

  it('have a multiplier of their own for every confidence level', () => {
    expect(normalMultiplier(0.9)).toBeCloseTo(1.64485362695147, 10);
    expect(studentMultiplier(0.95, 9)).toBeCloseTo(2.2621571627982, 10);
    expect(studentMultiplier(0.95, 1e6)).toBeCloseTo(normalMultiplier(0.95), 4);
  });

  it('refuse what lies outside their domain instead of returning NaN', () => {
    for (const level of [0, 1, 95, -0.1, Number.NaN]) expect(() => tailProbability(level)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => studentQuantile(0.975, -1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
  });
});

describe('binomialUpperTail', () => {
  it('is the sum of the probabilities', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(60),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (n, x, p) => {
          const successes = Math.min(x, n);
          const sum = binomialTailBySum(successes, n, p);
          return isClose(binomialUpperTail(successes, n, p), sum, 1e-11);
        },
      ),
    );
  });

  it('keeps its digits where 1 - P would lose them', () => {
    expect(binomialUpperTail(20, 20, 0.01) / 1e-40).toBeCloseTo(1, 9);
    expect(binomialUpperTail(0, 20, 0.5)).toBe(1);
  });
});
