import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialUpperTail } from '../../src/statistics/distributions.ts';
import { clopperPearsonInterval, proportionInterval, wilsonInterval } from '../../src/statistics/proportion.ts';
import groups from '../reference/proportions.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

const methods = ['clopper-pearson', 'wilson'] as const;
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);
const method = fc.constantFrom(...methods);
/** Successes and trials: whole, or scaled down as a design effect does. */
const counts = fc
  .tuple(fc.nat(50_000), fc.nat(50_000), fc.oneof(fc.constant(1), fc.double({ min: 1e-4, max: 1, noNaN: true })))
  .filter(([successes, failures]) => successes + failures > 0)
  .map(([successes, failures, scale]): [number, number] => [successes * scale, (successes + failures) * scale]);

describe('reference values', () => {
  for (const { tool, tolerance, cases } of groups) {
    it(`agree with ${tool} to ${tolerance}`, () => {
      for (const { method, successes, trials, level, lower, upper } of cases) {
        const name = `${method} ${successes} of ${trials} at ${level}`;
        const ours = proportionInterval(method as 'wilson', successes, trials, level);
        expectClose(name, ours.lower, lower, tolerance);
        expectClose(name, ours.upper, upper, tolerance);
      }
    });
  }

  it('are 120 of each method', () => {
    const all = groups.flatMap((group) => group.cases.map((entry) => entry.method));
    expect(all.filter((name) => name === 'wilson')).toHaveLength(120);
    expect(all.filter((name) => name === 'clopper-pearson')).toHaveLength(120);
  });
});

describe('both intervals', () => {
  it('bracket the estimate within [0, 1], whole counts or not', () => {
    fc.assert(
      fc.property(method, counts, level, (name, [successes, trials], confidence) => {
        const { lower, upper } = proportionInterval(name, successes, trials, confidence);
        const estimate = successes / trials;
        return 0 <= lower && lower <= estimate && estimate <= upper && upper <= 1;
      }),
      { numRuns: 2000 },
    );
  });

  it('mirror successes and failures', () => {
    fc.assert(
      fc.property(method, fc.nat(500), fc.nat(500), level, (name, successes, failures, confidence) => {
        fc.pre(successes + failures > 0);
        const ours = proportionInterval(name, successes, successes + failures, confidence);
        const mirrored = proportionInterval(name, failures, successes + failures, confidence);
        return isClose(ours.lower, 1 - mirrored.upper, 1e-14) && isClose(ours.upper, 1 - mirrored.lower, 1e-14);
      }),
    );
  });

  it('rise with every success', () => {
    fc.assert(
      fc.property(method, fc.integer({ min: 1, max: 3000 }), fc.nat(2999), level, (name, trials, count, confidence) => {
        const successes = count % trials;
        const fewer = proportionInterval(name, successes, trials, confidence);
        const more = proportionInterval(name, successes + 1, trials, confidence);
        return fewer.lower < more.lower && fewer.upper < more.upper;
      }),
    );
  });

  it('change little between whole counts and those just beside them', () => {
    fc.assert(
      fc.property(method, fc.integer({ min: 2, max: 1000 }), fc.nat(999), (name, trials, count) => {
        const successes = 0.5 + (count % (trials - 1));
        const [below, between, above] = [successes - 0.5, successes, successes + 0.5].map((x) =>
          proportionInterval(name, x, trials, 0.95),
        );
        return below!.lower < between!.lower && between!.lower < above!.lower && below!.upper < between!.upper;
      }),
    );
  });

  it('end exactly at 0 without successes and exactly at 1 without failures', () => {
    for (const name of methods) {
      for (const trials of [0.3, 1, 7.25, 20, 59, 1e6]) {
        expect(proportionInterval(name, 0, trials, 0.95).lower).toBe(0);
        expect(proportionInterval(name, trials, trials, 0.95).upper).toBe(1);
      }
    }
  });

  it('refuse impossible counts', () => {
    for (const interval of [clopperPearsonInterval, wilsonInterval]) {
      for (const [successes, trials] of [
        [0, 0],
        [2, 1],
        [-1, 5],
        [Number.NaN, 5],
        [1, Number.POSITIVE_INFINITY],
      ] as const) {
        expect(() => interval(successes, trials, 0.95)).toThrow(RangeError);
      }
    }
  });
});

describe('Clopper-Pearson', () => {
  it('limits are where the binomial tails equal one tail of the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), level, (trials, count, confidence) => {
        const successes = count % (trials + 1);
        const { lower, upper } = clopperPearsonInterval(successes, trials, confidence);
        const tail = (1 - confidence) / 2;
        const atLower = successes === 0 ? tail : binomialUpperTail(successes, trials, lower);
        const atUpper = successes === trials ? tail : binomialUpperTail(trials - successes, trials, 1 - upper);
        return isClose(atLower / tail, 1, 1e-7) && isClose(atUpper / tail, 1, 1e-7);
      }),
      { numRuns: 500 },
    );
  });
});
