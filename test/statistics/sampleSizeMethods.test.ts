/** Sample sizes search by halves. That holds for a method whose lower limit never falls with a success or a trial more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialUpperTail } from '../../src/statistics/distributions.ts';
import { type ProportionMethod, proportionInterval, proportionMethods } from '../../src/statistics/proportion.ts';
import {
  assuredSampleSize,
  powerAt,
  smallestErrorFreeTrials,
  smallestTrials,
} from '../../src/statistics/sampleSize.ts';
import { expectClose } from './closeness.ts';

const levels = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

function lowerLimit(method: ProportionMethod, errors: number, trials: number, level = 0.95): number {
  return proportionInterval(method, trials - errors, trials, level).lower;
}

describe.each(proportionMethods)('%s', (interval) => {
  it('never falls with a trial more, nor with an error less', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 3000 }), levels, (errors, more, level) => {
        const trials = errors + more;
        const here = lowerLimit(interval, errors, trials, level);
        expect(lowerLimit(interval, errors, trials + 1, level)).toBeGreaterThanOrEqual(here);
        expect(lowerLimit(interval, errors, trials + 1000, level)).toBeGreaterThanOrEqual(here);
        if (errors > 0) expect(lowerLimit(interval, errors - 1, trials, level)).toBeGreaterThanOrEqual(here);
      }),
    );
  });

  it('shows a bound with the fewest trials that trying them in turn finds', () => {
    for (const errors of [0, 1, 2, 7]) {
      for (const bound of [0.05, 0.5, 0.8, 0.95]) {
        let trials = Math.max(errors, 1);
        while (lowerLimit(interval, errors, trials) < bound) trials++;
        const found = smallestTrials(errors, { bound, confidenceLevel: 0.95, interval });
        expect(found, `${errors} errors, ${bound}`).toBe(trials);
      }
    }
  });

  it('has the power and the sizes that counting through finds', () => {
    const most = 240;
    for (const [bound, expected, power] of [
      [0.5, 0.7, 0.8],
      [0.8, 0.93, 0.6],
      [0.9, 1, 0.9],
    ] as const) {
      const plan = { bound, expected, power, interval, confidenceLevel: 0.95 };
      // With every trial more, as many errors are allowed as before at least: that is the first test here.
      let errors = -1;
      const powers = Array.from({ length: most }, (_, index) => {
        const trials = index + 1;
        while (errors < trials && lowerLimit(interval, errors + 1, trials) >= bound) errors++;
        return errors < 0 ? 0 : binomialUpperTail(trials - errors, trials, expected);
      });
      const firstN = powers.findIndex((value) => value >= power) + 1;
      const safeN = powers.findLastIndex((value) => value < power) + 2;
      expect(safeN).toBeLessThan(most / 1.2);
      expect(assuredSampleSize(plan), `${bound} ${expected}`).toEqual({ firstN, safeN });
      for (const trials of [1, 40, firstN, most])
        expectClose('power', powerAt(trials, plan), powers[trials - 1]!, 1e-12);
    }
  });
});

describe('trials without an error', () => {
  it('agree with R 4.2.2 (prop.test, its quantiles and the formulas) for bounds of 0.80, 0.90, 0.95 and 0.99', () => {
    const trials = proportionMethods.map((method) =>
      [0.8, 0.9, 0.95, 0.99].map((bound) => smallestErrorFreeTrials(bound, 0.95, method)),
    );
    expect(Object.fromEntries(proportionMethods.map((method, index) => [method, trials[index]]))).toEqual({
      'clopper-pearson': [17, 36, 72, 368],
      wilson: [16, 35, 73, 381],
      'wilson-cc': [21, 45, 92, 476],
      'agresti-coull': [19, 42, 89, 460],
      jeffreys: [11, 24, 49, 250],
      'mid-p': [14, 29, 59, 299],
    });
  });

  it('none show a bound of 1, and one shows a bound of 0', () => {
    for (const method of proportionMethods) {
      expect(smallestErrorFreeTrials(1, 0.95, method)).toBeUndefined();
      expect(smallestErrorFreeTrials(0, 0.95, method)).toBe(1);
    }
  });
});
