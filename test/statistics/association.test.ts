import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matthewsCorrelation, matthewsInterval } from '../../src/statistics/correlation.ts';
import { f1Interval } from '../../src/statistics/f1.ts';
import { type FourfoldTable, hasEmptyMargin } from '../../src/statistics/fourfoldTable.ts';
import { cohenKappa, kappaInterval } from '../../src/statistics/kappa.ts';
import { compensatedSum, mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { expectClose, isClose } from './closeness.ts';
import { aroundCorrelation } from './scales.ts';

function table(tp: number, fp: number, fn: number, tn: number): FourfoldTable {
  return { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn };
}

const tables = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300))
  .map(([tp, fp, fn, tn]) => table(tp, fp, fn, tn))
  .filter((counts) => !hasEmptyMargin(counts));

/** Variance of a statistic of four multinomial cells by numerical derivatives: the delta method without algebra. */
function deltaVariance(counts: FourfoldTable, statistic: (cells: FourfoldTable) => number): number {
  const names = ['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'] as const;
  const n = names.reduce((total, name) => total + counts[name], 0);
  const step = 1e-4 * n;
  const gradient = names.map(
    (name) =>
      (n *
        (statistic({ ...counts, [name]: counts[name] + step }) -
          statistic({ ...counts, [name]: counts[name] - step }))) /
      (2 * step),
  );
  const centre = names.reduce((total, name, index) => total + gradient[index]! * (counts[name] / n), 0);
  return names.reduce((total, name, index) => total + (counts[name] / n) * (gradient[index]! - centre) ** 2, 0) / n;
}

describe('Matthews correlation', () => {
  it('survives counts whose margins multiply beyond 2^53', () => {
    const small = matthewsCorrelation(table(40, 10, 20, 30));
    expectClose('large', matthewsCorrelation(table(40e7, 10e7, 20e7, 30e7)), small, 1e-14);
  });

  it('has the variance that derivatives give, carried to Fisher z', () => {
    for (const counts of [table(26, 14, 15, 58), table(6, 3, 2, 4), table(220, 11, 19, 433), table(90, 40, 5, 12)]) {
      const r = matthewsCorrelation(counts);
      const { lower, upper } = matthewsInterval(counts, 0.95)!;
      const reach = (1.959963984540054 * Math.sqrt(deltaVariance(counts, matthewsCorrelation))) / (1 - r * r);
      expectClose('lower', lower, Math.tanh(Math.atanh(r) - reach), 1e-6);
      expectClose('upper', upper, Math.tanh(Math.atanh(r) + reach), 1e-6);
    }
  });

  it('brackets its estimate within [-1, 1], and mirrors when decisions are turned round', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const interval = matthewsInterval(counts, 0.95);
        const r = matthewsCorrelation(counts);
        if (interval === undefined) return true;
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
        const turned = matthewsInterval(table(falseNegatives, trueNegatives, truePositives, falsePositives), 0.95)!;
        expect(isClose(turned.lower, -interval.upper, 1e-9)).toBe(true);
        return -1 <= interval.lower && interval.lower <= r && r <= interval.upper && interval.upper <= 1;
      }),
    );
  });

  it('is exactly 1 or -1 without an interval where all or none are right', () => {
    expect([matthewsCorrelation(table(3, 0, 0, 7)), matthewsCorrelation(table(0, 3, 7, 0))]).toEqual([1, -1]);
    for (let positives = 1; positives < 60; positives++) {
      expect(matthewsCorrelation(table(0, 3, positives, 0))).toBe(-1);
      expect(matthewsCorrelation(table(positives, 0, 0, 7))).toBe(1);
    }
    expect(matthewsInterval(table(3, 0, 0, 7), 0.95)).toBeUndefined();
    expect(matthewsInterval(table(0, 3, 7, 0), 0.95)).toBeUndefined();
  });
});

describe('Cohen kappa', () => {
  it('has the variance that derivatives give', () => {
    for (const counts of [table(26, 14, 15, 58), table(6, 3, 2, 4), table(220, 11, 19, 433), table(90, 40, 5, 12)]) {
      const kappa = cohenKappa(counts);
      const reach = 1.959963984540054 * Math.sqrt(deltaVariance(counts, cohenKappa));
      const { lower, upper } = aroundCorrelation(kappa, kappaInterval(counts, 0.95)!);
      expectClose('lower', lower, kappa - reach, 1e-6);
      expectClose('upper', upper, kappa + reach, 1e-6);
    }
  });

  it('brackets its estimate, and has no interval where all or none are right', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const interval = kappaInterval(counts, 0.95);
        const kappa = cohenKappa(counts);
        return interval === undefined || (interval.lower <= kappa && kappa <= interval.upper);
      }),
    );
    expect([cohenKappa(table(3, 0, 0, 7)), kappaInterval(table(3, 0, 0, 7), 0.95)]).toEqual([1, undefined]);
    expect(kappaInterval(table(0, 5, 5, 0), 0.95)).toBeUndefined();
  });
});

describe('F1', () => {
  it('brackets 2TP / (2TP + FP + FN)', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (truePositives, errors) => {
        fc.pre(truePositives + errors > 0);
        const { lower, upper } = f1Interval(truePositives, truePositives + errors, 0.95);
        const f1 = (2 * truePositives) / (2 * truePositives + errors);
        return 0 <= lower && lower <= f1 + 1e-15 && f1 <= upper + 1e-15 && upper <= 1;
      }),
    );
  });
});

describe('means', () => {
  it('sum without losing small terms', () => {
    expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
    expect(compensatedSum(new Float64Array())).toBe(0);
    expect(compensatedSum(new Float64Array(1e6).fill(0.1))).toBe(100_000);
  });

  it('have the t interval of R t.test(c(1, 2, 4))', () => {
    const values = Float64Array.of(1, 2, 4);
    const { lower, upper } = studentInterval(mean(values), varianceOfMean(values), 2, 0.95);
    expectClose('lower', lower, -1.46124970026, 1e-10);
    expectClose('upper', upper, 6.12791636693, 1e-10);
  });

  it('refuse too few values', () => {
    expect(() => mean(new Float64Array())).toThrow(RangeError);
    expect(() => varianceOfMean(Float64Array.of(1))).toThrow(RangeError);
  });
});
