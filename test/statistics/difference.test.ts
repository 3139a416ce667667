import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { correlatedDifference, moverInterval } from '../../src/statistics/mover.ts';
import groups from '../reference/differences.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

const counts = fc
  .tuple(fc.nat(300), fc.nat(300))
  .filter(([successes, failures]) => successes + failures > 0)
  .map(([successes, failures]) => ({ successes, trials: successes + failures }));

describe('newcombeInterval', () => {
  for (const { tool, tolerance, cases } of groups) {
    it(`agrees with ${tool} to ${tolerance}`, () => {
      for (const { case: name, first, reference, level, difference, lower, upper } of cases) {
        const [x1, n1, x0, n0] = [...first, ...reference] as [number, number, number, number];
        const ours = newcombeInterval({ successes: x1, trials: n1 }, { successes: x0, trials: n0 }, level);
        expectClose(name, x1 / n1 - x0 / n0, difference, tolerance);
        expectClose(name, ours.lower, lower, tolerance);
        expectClose(name, ours.upper, upper, tolerance);
      }
    });
  }

  it('brackets the difference, and turns round with its sides', () => {
    fc.assert(
      fc.property(counts, counts, (first, reference) => {
        const ours = newcombeInterval(first, reference, 0.95);
        const turned = newcombeInterval(reference, first, 0.95);
        const difference = first.successes / first.trials - reference.successes / reference.trials;
        expect(ours.lower <= difference && difference <= ours.upper).toBe(true);
        expect(ours.lower >= -1 && ours.upper <= 1).toBe(true);
        return isClose(ours.lower, -turned.upper, 1e-14) && isClose(ours.upper, -turned.lower, 1e-14);
      }),
    );
  });

  it('takes counts that are not whole', () => {
    const whole = newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95);
    const halved = newcombeInterval({ successes: 28.35, trials: 35.4375 }, { successes: 24.3, trials: 40.5 }, 0.95);
    expect(halved.lower).toBeLessThan(whole.lower);
    expect(halved.upper).toBeGreaterThan(whole.upper);
  });
});

describe('moverInterval', () => {
  it('of one term is that term', () => {
    const ours = moverInterval([{ coefficient: 1, estimate: 0.8, lower: 0.6, upper: 0.9 }]);
    expectClose('lower', ours.lower, 0.6, 1e-15);
    expectClose('upper', ours.upper, 0.9, 1e-15);
  });

  it('takes the upper limit as unfavourable where the coefficient is negative', () => {
    const ours = moverInterval([{ coefficient: -2, estimate: 0.8, lower: 0.6, upper: 0.9 }]);
    expectClose('lower', ours.lower, -1.8, 1e-15);
    expectClose('upper', ours.upper, -1.2, 1e-15);
  });

  it('weighs by the square: two equal halves are narrower than one whole', () => {
    const half = { coefficient: 0.5, estimate: 0.5, lower: 0.4, upper: 0.6 };
    const ours = moverInterval([half, half]);
    expectClose('lower', ours.lower, 0.5 - 0.1 / Math.SQRT2, 1e-15);
    expectClose('upper', ours.upper, 0.5 + 0.1 / Math.SQRT2, 1e-15);
  });
});

describe('correlatedDifference', () => {
  const limited = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((numbers) => numbers.toSorted((a, b) => a - b) as [number, number, number])
    .map(([lower, estimate, upper]) => ({ lower, estimate, upper }));

  it('is the interval of independent estimates at a correlation of 0, and of zero width for one estimate with itself', () => {
    fc.assert(
      fc.property(limited, limited, (first, second) => {
        const ours = correlatedDifference(first, second, 0);
        const mover = moverInterval([
          { coefficient: 1, ...first },
          { coefficient: -1, ...second },
        ]);
        const even = { ...first, upper: 2 * first.estimate - first.lower };
        const itself = correlatedDifference(even, even, 1);
        expect(itself.upper - itself.lower).toBeLessThan(1e-15);
        return isClose(ours.lower, mover.lower, 1e-14) && isClose(ours.upper, mover.upper, 1e-14);
      }),
    );
  });

  it('widens as the correlation falls', () => {
    fc.assert(
      fc.property(limited, limited, (first, second) => {
        const widths = [1, 0.5, 0, -0.5, -1].map((correlation) => {
          const { lower, upper } = correlatedDifference(first, second, correlation);
          return upper - lower;
        });
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      }),
    );
  });
});
