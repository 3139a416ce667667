import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaCumulative,
  betaQuantile,
  binomialProbability,
  binomialUpperTail,
  normalMultiplier,
  normalQuantile,
  normalUpperTail,
  studentLowerTail,
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
    for (const level of [0, 1, 95, -0.1, Number.NaN]) {
      expect(() => tailProbability(level)).toThrow(new RangeError('A confidence level lies strictly between 0 and 1'));
    }
    const refusal = (name: string) => new RangeError(`${name} is not finite: an argument lies outside its domain`);
    expect(() => normalQuantile(1)).toThrow(refusal('normal quantile'));
    expect(() => studentQuantile(0.975, -1)).toThrow(refusal('Student quantile'));
    expect(() => studentLowerTail(1, -1)).toThrow(refusal('Student tail'));
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(refusal('beta quantile'));
    expect(() => binomialUpperTail(1, 2, Number.NaN)).toThrow(refusal('binomial tail'));
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

describe('tails and probabilities', () => {
  it.each([
    [0.9, 228, 13, 0.0038162378341917193],
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.02, 3.7, 12.25, 0.00043416399911371553],
    [0.5, 0.01, 1.3, 0.9954828014088745],
    [0.25, 0.001, 2, 0.9993636271006046],
    [1e-6, 2, 59, 1.7699315614628822e-9],
    [0.02, 13, 228, 0.001243107482143955],
    [0.0495, 50001, 950000, 0.0105991408033681],
    [0.499, 500000, 500001, 0.022804041698684215],
    [1e-9, 1, 1000000000.0, 0.6321205590124974],
    [8e-9, 4, 999999998, 0.9576198886313919],
  ])('betaCumulative(%f, %f, %f) agrees with SciPy 1.17.1 to 1e-10 relative', (value, alpha, beta, expected) => {
    expect(isClose(betaCumulative(value, alpha, beta) / expected, 1, 1e-10)).toBe(true);
  });

  it.each([
    [-8, 0.9999999999999993],
    [-2, 0.9772498680518208],
    [-1, 0.8413447460685429],
    [-0.5, 0.6914624612740131],
    [0, 0.5],
    [0.1, 0.460172162722971],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.9, 0.028716559816001807],
    [2, 0.02275013194817921],
    [3, 0.0013498980316300946],
    [5, 2.866515718791939e-7],
    [8, 6.220960574271784e-16],
    [12, 1.776482112077679e-33],
    [20, 2.7536241186062337e-89],
    [30, 4.906713927148187e-198],
  ])('normalUpperTail(%f) agrees with mpmath to 1e-12 relative', (score, expected) => {
    expect(isClose(normalUpperTail(score) / expected, 1, 1e-12)).toBe(true);
  });

  it.each([
    [0, 1, 0.5],
    [1, 8, 0.03125],
    [5, 10, 0.24609375],
    [0, 50, 8.881784197001252e-16],
    [17, 40, 0.0807016283943085],
    [25, 50, 0.11227517265921705],
    [300, 650, 0.004577163546039126],
    [1000, 2000, 0.01783901114585432],
    [50000, 100000, 0.00252312621419674],
  ])('binomialProbability(%i, %i, 0.5) is the exact fraction to 1e-11 relative', (successes, trials, expected) => {
    expect(isClose(binomialProbability(successes, trials, 0.5) / expected, 1, 1e-11)).toBe(true);
  });

  it('end at 0 and 1', () => {
    expect([normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 1]);
    expect([betaCumulative(0, 2, 3), betaCumulative(1, 2, 3)]).toEqual([0, 1]);
  });

  it('refuse what lies outside their domain instead of returning NaN', () => {
    expect(() => betaCumulative(0.5, 0, 1)).toThrow('beta distribution function is not finite');
    expect(() => betaCumulative(Number.NaN, 1, 1)).toThrow(RangeError);
    expect(() => binomialProbability(1, -1, 0.5)).toThrow('binomial probability is not finite');
    expect(() => normalUpperTail(Number.NaN)).toThrow('normal tail is not finite');
  });
});
