import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FourfoldTable } from '../../src/statistics/fourfoldTable.ts';
import { negativePredictiveValue, positivePredictiveValue } from '../../src/statistics/prevalence.ts';
import counted from '../reference/counts.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

function tableOf(cells: readonly number[]): FourfoldTable {
  const [truePositives, falsePositives, falseNegatives, trueNegatives] = cells as [number, number, number, number];
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

const cell = fc.oneof(fc.nat(200), fc.double({ min: 0.01, max: 1000, noNaN: true }));
const table = fc
  .tuple(cell, cell, cell, cell)
  .filter(([tp, fp, fn, tn]) => tp + fn > 0 && fp + tn > 0)
  .map(tableOf);
const prevalence = fc.double({ min: 1e-4, max: 0.9999, noNaN: true });
const levels = fc.constantFrom(0.8, 0.95, 0.999);

describe('reference values', () => {
  const { tool, tolerance, cases } = counted.prevalences;
  it(`agree with ${tool} to ${tolerance}`, () => {
    expect(cases).toHaveLength(56);
    for (const { table: cells, prevalence: share, level, metric, value, lower, upper } of cases) {
      const predictiveValue = metric === 'ppv' ? positivePredictiveValue : negativePredictiveValue;
      const ours = predictiveValue(tableOf(cells), share, level)!;
      const name = `${metric} of ${cells} at ${share}, ${level}`;
      expectClose(name, ours.estimate, value, tolerance);
      expectClose(`${name} lower`, ours.lower, lower, tolerance);
      expectClose(`${name} upper`, ours.upper, upper, tolerance);
    }
  });
});

describe('predictive values', () => {
  it('lie within their limits, and those within [0, 1]', () => {
    fc.assert(
      fc.property(table, prevalence, levels, (counts, share, level) => {
        for (const predictiveValue of [positivePredictiveValue, negativePredictiveValue]) {
          const ours = predictiveValue(counts, share, level);
          if (ours === undefined) continue;
          const { estimate, lower, upper } = ours;
          expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
          expect(lower).toBeLessThan(upper);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('mirror each other with the classes', () => {
    fc.assert(
      fc.property(table, prevalence, levels, (counts, share, level) => {
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
        const turned = tableOf([trueNegatives, falseNegatives, falsePositives, truePositives]);
        const ours = positivePredictiveValue(counts, share, level);
        const mirrored = negativePredictiveValue(turned, 1 - share, level);
        if (ours === undefined) expect(mirrored).toBeUndefined();
        else expect(isClose(ours.estimate, mirrored!.estimate, 1e-12)).toBe(true);
      }),
    );
  });

  it('are those of the table itself at its own share of positives', () => {
    const counts = tableOf([90, 20, 10, 180]);
    expectClose('ppv', positivePredictiveValue(counts, 1 / 3, 0.95)!.estimate, 90 / 110, 1e-15);
    expectClose('npv', negativePredictiveValue(counts, 1 / 3, 0.95)!.estimate, 180 / 190, 1e-15);
  });

  it('are one half where right and wrong ones make up as much of the population', () => {
    expect(positivePredictiveValue(tableOf([5, 5, 5, 5]), 0.5, 0.95)).toMatchObject({ estimate: 0.5 });
    expect(negativePredictiveValue(tableOf([5, 5, 5, 5]), 0.5, 0.95)).toMatchObject({ estimate: 0.5 });
  });

  it('keep a width where sensitivity or specificity is 0 or 1', () => {
    const noFalsePositives = positivePredictiveValue(tableOf([50, 0, 10, 60]), 0.1, 0.95)!;
    expect(noFalsePositives).toMatchObject({ estimate: 1, upper: 1 });
    expect(noFalsePositives.lower).toBeLessThan(0.95);
    const noFalseNegatives = positivePredictiveValue(tableOf([60, 5, 0, 55]), 0.1, 0.95)!;
    const oneFalseNegative = positivePredictiveValue(tableOf([59, 5, 1, 55]), 0.1, 0.95)!;
    expect(noFalseNegatives.upper).not.toBeCloseTo(oneFalseNegative.upper, 3);
    expect(positivePredictiveValue(tableOf([0, 5, 10, 40]), 0.1, 0.95)).toMatchObject({ estimate: 0, lower: 0 });
  });

  it('are undefined where no sample is called so', () => {
    expect(positivePredictiveValue(tableOf([0, 0, 10, 40]), 0.1, 0.95)).toBeUndefined();
    expect(negativePredictiveValue(tableOf([10, 40, 0, 0]), 0.1, 0.95)).toBeUndefined();
    expect(negativePredictiveValue(tableOf([0, 0, 10, 40]), 0.1, 0.95)).toMatchObject({ estimate: 0.9 });
  });

  it('refuse tables without a class, other counts and prevalences', () => {
    for (const predictiveValue of [positivePredictiveValue, negativePredictiveValue]) {
      for (const cells of [
        [0, 5, 0, 5],
        [5, 0, 5, 0],
        [-1, 5, 5, 5],
        [5, -1, 5, 5],
        [5, 5, -1, 5],
        [5, 5, 5, -1],
        [Number.NaN, 5, 5, 5],
        [Infinity, 5, 5, 5],
      ]) {
        expect(() => predictiveValue(tableOf(cells), 0.1, 0.95)).toThrow(
          new RangeError('A predictive value needs counts of at least 0, with positives and with negatives'),
        );
      }
      for (const share of [0, 1, -0.1, Number.NaN]) {
        expect(() => predictiveValue(tableOf([1, 1, 1, 1]), share, 0.95)).toThrow(
          new RangeError('A prevalence lies strictly between 0 and 1'),
        );
      }
    }
  });
});
