import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { newcombePairedInterval } from '../../src/statistics/newcombePaired.ts';
import type { PairedCounts } from '../../src/statistics/tango.ts';
import counted from '../reference/counts.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

/** In the order of the tables: both, candidate only, baseline only, neither. */
function countsOf(table: readonly number[]): PairedCounts {
  const [both, candidateOnly, baselineOnly, neither] = table as [number, number, number, number];
  return { both, candidateOnly, baselineOnly, neither };
}

const whole = fc.tuple(fc.nat(300), fc.nat(60), fc.nat(60), fc.nat(300));
const size = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const counts = fc
  .oneof(whole, fc.tuple(size, size, size, size))
  .filter((table) => table.some((count) => count > 0))
  .map(countsOf);
const levels = fc.constantFrom(0.8, 0.9, 0.95, 0.999);

describe('newcombePairedInterval', () => {
  const { tool, tolerance, cases } = counted.paired;
  it(`agrees with ${tool} to ${tolerance}`, () => {
    const ours = cases.filter(({ method }) => method === 'newcombe');
    expect(ours).toHaveLength(24);
    for (const { table, level, lower, upper } of ours) {
      const interval = newcombePairedInterval(countsOf(table), level!);
      expectClose(`${table} at ${level} lower`, interval.lower, lower!, tolerance);
      expectClose(`${table} at ${level} upper`, interval.upper, upper!, tolerance);
    }
  });

  it('gives the printed interval of Newcombe 1998c, method 10', () => {
    const { lower, upper } = newcombePairedInterval(countsOf([20, 12, 2, 16]), 0.95);
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.0562', '0.3292']);
  });

  it('is around the difference, always with numbers', () => {
    fc.assert(
      fc.property(counts, levels, (table, level) => {
        const { lower, upper } = newcombePairedInterval(table, level);
        const samples = table.both + table.candidateOnly + table.baselineOnly + table.neither;
        const difference = (table.candidateOnly - table.baselineOnly) / samples;
        return lower <= difference + 1e-15 && difference <= upper + 1e-15 && lower >= -1.5 && upper <= 1.5;
      }),
      { numRuns: 1000 },
    );
  });

  it('turns round with the judges', () => {
    fc.assert(
      fc.property(counts, levels, (table, level) => {
        const ours = newcombePairedInterval(table, level);
        const turned = newcombePairedInterval(
          { ...table, candidateOnly: table.baselineOnly, baselineOnly: table.candidateOnly },
          level,
        );
        return isClose(ours.lower, -turned.upper, 1e-14) && isClose(ours.upper, -turned.lower, 1e-14);
      }),
    );
  });

  it('takes a small positive association for none: the interval is then that of independent samples', () => {
    // ad - bc = 20 is below n/2 = 21.
    const { lower, upper } = newcombePairedInterval(countsOf([10, 10, 10, 12]), 0.95);
    const independent = newcombeInterval({ successes: 20, trials: 42 }, { successes: 20, trials: 42 }, 0.95);
    expectClose('lower', lower, independent.lower, 1e-15);
    expectClose('upper', upper, independent.upper, 1e-15);
  });

  it('takes phi as 0 where a judge is always or never right', () => {
    for (const [table, first, second] of [
      [[7, 3, 0, 0], 10, 7],
      [[7, 0, 3, 0], 7, 10],
      [[0, 0, 4, 6], 0, 4],
      [[0, 4, 0, 6], 4, 0],
    ] as const) {
      const ours = newcombePairedInterval(countsOf(table), 0.95);
      const independent = newcombeInterval({ successes: first, trials: 10 }, { successes: second, trials: 10 }, 0.95);
      expectClose(`${table} lower`, ours.lower, independent.lower, 1e-15);
      expectClose(`${table} upper`, ours.upper, independent.upper, 1e-15);
    }
  });

  it('is wider than independent samples where one judge is right on what the other is wrong on', () => {
    const ours = newcombePairedInterval(countsOf([2, 10, 10, 2]), 0.95);
    const independent = newcombeInterval({ successes: 12, trials: 24 }, { successes: 12, trials: 24 }, 0.95);
    expect(ours.upper).toBeGreaterThan(independent.upper + 0.05);
  });

  it('refuses counts outside their domain', () => {
    for (const table of [
      [0, 0, 0, 0],
      [1, -1, 1, 1],
      [Number.NaN, 1, 1, 1],
      [1, 1, 1, Infinity],
    ]) {
      expect(() => newcombePairedInterval(countsOf(table), 0.95)).toThrow(
        new RangeError('A paired difference needs counts of at least 0, and at least one sample'),
      );
    }
  });
});
