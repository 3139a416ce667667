import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Counts,
  farringtonManningPValue,
  meeInterval,
  miettinenNurminenInterval,
  miettinenNurminenPValue,
  newcombeInterval,
} from '../../src/statistics/difference.ts';
import { normalMultiplier, normalUpperTail } from '../../src/statistics/distributions.ts';
import { correlatedDifference, moverInterval } from '../../src/statistics/mover.ts';
import counted from '../reference/counts.json' with { type: 'json' };
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

describe('score intervals and tests', () => {
  const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });
  const effective = fc
    .tuple(counts, fc.double({ min: 0.05, max: 1, noNaN: true }))
    .map(([{ successes, trials }, scale]) => ({ successes: successes * scale, trials: trials * scale + 0.6 }));
  const either = fc.oneof(counts, effective);
  const share = fc
    .tuple(fc.constantFrom(-1, 1), fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 0.99, noNaN: true })))
    .map(([sign, size]) => sign * size);
  const intervals = { 'miettinen-nurminen': miettinenNurminenInterval, mee: meeInterval };

  function pair([x1, n1, x0, n0]: readonly number[]): [Counts, Counts] {
    return [
      { successes: x1!, trials: n1! },
      { successes: x0!, trials: n0! },
    ];
  }

  const { tool, tolerance, cases } = counted.unpaired;
  it(`agree with ${tool} to ${tolerance}`, () => {
    expect(cases).toHaveLength(12 * (2 * 2 + 4));
    for (const { counts: table, method, level, lower, upper, margin, p } of cases) {
      const [first, reference] = pair(table);
      const name = `${table} ${method} ${level ?? margin}`;
      if (method === 'farrington-manning') {
        expectClose(name, farringtonManningPValue(first, reference, margin!), p!, tolerance);
        continue;
      }
      const ours = intervals[method as 'mee'](first, reference, level!);
      expectClose(`${name} lower`, ours.lower, lower!, tolerance);
      expectClose(`${name} upper`, ours.upper, upper!, tolerance);
    }
  });

  it('give the printed limits of Newcombe 1998b, Table II, methods 5 and 6', () => {
    const shown = ({ lower, upper }: { lower: number; upper: number }) => [lower.toFixed(4), upper.toFixed(4)];
    expect(shown(miettinenNurminenInterval(...pair([56, 70, 48, 80]), 0.95))).toEqual(['0.0528', '0.3382']);
    expect(shown(miettinenNurminenInterval(...pair([5, 56, 0, 29]), 0.95))).toEqual(['-0.0326', '0.1933']);
    expect(shown(meeInterval(...pair([5, 56, 0, 29]), 0.95))).toEqual(['-0.0313', '0.1926']);
  });

  it('lie around the difference within [-1, 1], Mee’s within that of Miettinen and Nurminen, whole counts or not', () => {
    fc.assert(
      fc.property(either, either, levels, (first, reference, level) => {
        const wide = miettinenNurminenInterval(first, reference, level);
        const narrow = meeInterval(first, reference, level);
        const difference = first.successes / first.trials - reference.successes / reference.trials;
        expect(-1 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= difference).toBe(true);
        expect(difference <= narrow.upper && narrow.upper <= wide.upper && wide.upper <= 1).toBe(true);
      }),
    );
  });

  it('turn round exactly with the samples, and nearly with successes and failures', () => {
    fc.assert(
      fc.property(either, either, levels, (first, reference, level) => {
        const ours = miettinenNurminenInterval(first, reference, level);
        const turned = miettinenNurminenInterval(reference, first, level);
        expect([ours.lower, ours.upper]).toEqual([0 - turned.upper, 0 - turned.lower]);
        const failures = ({ successes, trials }: Counts) => ({ successes: trials - successes, trials });
        const mirrored = miettinenNurminenInterval(failures(first), failures(reference), level);
        expect(isClose(ours.lower, -mirrored.upper, 1e-9) && isClose(ours.upper, -mirrored.lower, 1e-9)).toBe(true);
      }),
    );
  });

  it('widen with confidence and shrink with more of the same samples', () => {
    fc.assert(
      fc.property(counts, counts, levels, levels, (first, reference, one, other) => {
        const [narrow, wide] = [one, other]
          .toSorted((a, b) => a - b)
          .map((level) => meeInterval(first, reference, level));
        expect(wide!.lower <= narrow!.lower && narrow!.upper <= wide!.upper).toBe(true);
        const twice = ({ successes, trials }: Counts) => ({ successes: 2 * successes, trials: 2 * trials });
        const double = meeInterval(twice(first), twice(reference), one);
        const single = meeInterval(first, reference, one);
        expect(single.lower <= double.lower + 1e-12 && double.upper <= single.upper + 1e-12).toBe(true);
      }),
    );
  });

  it('hold a margin exactly when its test rejects at one tail of the level', () => {
    const tests = [
      [meeInterval, farringtonManningPValue],
      [miettinenNurminenInterval, miettinenNurminenPValue],
    ] as const;
    fc.assert(
      fc.property(either, either, share, levels, (first, reference, margin, level) => {
        for (const [interval, pValue] of tests) {
          const p = pValue(first, reference, margin);
          expect(p >= 0 && p <= 1).toBe(true);
          if (isClose(p / ((1 - level) / 2), 1, 1e-6)) continue;
          expect(interval(first, reference, level).lower >= -margin).toBe(p <= (1 - level) / 2);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has its limits where the score is z', () => {
    fc.assert(
      fc.property(counts, counts, levels, (first, reference, level) => {
        const { lower, upper } = meeInterval(first, reference, level);
        const z = normalMultiplier(level);
        if (lower > -1 + 1e-6) {
          expect(isClose(farringtonManningPValue(first, reference, -lower), normalUpperTail(z), 1e-6)).toBe(true);
        }
        if (upper < 1 - 1e-6) {
          expect(isClose(farringtonManningPValue(first, reference, -upper), normalUpperTail(-z), 1e-6)).toBe(true);
        }
      }),
    );
  });

  it('have the pooled z at a margin of 0', () => {
    fc.assert(
      fc.property(counts, counts, (first, reference) => {
        const trials = first.trials + reference.trials;
        const pooled = (first.successes + reference.successes) / trials;
        fc.pre(pooled > 0 && pooled < 1);
        const difference = first.successes / first.trials - reference.successes / reference.trials;
        const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / reference.trials);
        const z = difference / Math.sqrt(variance);
        expectClose('Farrington-Manning', farringtonManningPValue(first, reference, 0), normalUpperTail(z), 1e-12);
        const corrected = difference / Math.sqrt((variance * trials) / (trials - 1));
        expectClose('with N - 1', miettinenNurminenPValue(first, reference, 0), normalUpperTail(corrected), 1e-12);
      }),
    );
  });

  it('are one half at a margin of 0 where both samples are all successes or all failures', () => {
    expect(farringtonManningPValue(...pair([0, 10, 0, 30]), 0)).toBe(0.5);
    expect(miettinenNurminenPValue(...pair([10, 10, 30, 30]), 0)).toBe(0.5);
  });

  it('without a success in either sample are those of no discordance: z^2 / (n + z^2)', () => {
    const z = normalMultiplier(0.95);
    const { lower, upper } = meeInterval(...pair([0, 10, 0, 40]), 0.95);
    expectClose('upper', upper, z ** 2 / (10 + z ** 2), 1e-15);
    expectClose('lower', lower, -(z ** 2) / (40 + z ** 2), 1e-15);
  });

  it('keep their digits for all successes and a small margin, as for none', () => {
    for (const margin of [1e-18, 1e-15, 1e-6]) {
      const none = farringtonManningPValue(...pair([0, 50, 0, 40]), margin);
      const all = farringtonManningPValue(...pair([40, 40, 50, 50]), margin);
      expectClose(`margin ${margin}`, all, none, 1e-15);
      expectClose(
        `margin ${margin}, by the formula`,
        all,
        normalUpperTail(Math.sqrt((40 * margin) / (1 - margin))),
        1e-12,
      );
    }
  });

  it('end exactly at the difference of 1 or -1', () => {
    expect(meeInterval(...pair([10, 10, 0, 20]), 0.95).upper).toBe(1);
    expect(miettinenNurminenInterval(...pair([0, 10, 20, 20]), 0.95).lower).toBe(-1);
  });

  it('keep their digits for a billion trials', () => {
    const rare = meeInterval(...pair([3, 1e9, 5, 1e9]), 0.95);
    const common = meeInterval(...pair([3, 1e6, 5, 1e6]), 0.95);
    expect(isClose(rare.lower * 1e9, common.lower * 1e6, 1e-4)).toBe(true);
    expect(isClose(rare.upper * 1e9, common.upper * 1e6, 1e-4)).toBe(true);
  });

  it('refuse counts and margins outside their domain', () => {
    const good = { successes: 1, trials: 2 };
    const calls = [
      (one: Counts, other: Counts) => meeInterval(one, other, 0.95),
      (one: Counts, other: Counts) => miettinenNurminenInterval(one, other, 0.95),
      (one: Counts, other: Counts) => farringtonManningPValue(one, other, 0.1),
      (one: Counts, other: Counts) => miettinenNurminenPValue(one, other, 0.1),
    ];
    for (const call of calls) {
      for (const bad of [
        { successes: 3, trials: 2 },
        { successes: -1, trials: 2 },
        { successes: 0, trials: 0 },
        { successes: Number.NaN, trials: 2 },
        { successes: 1, trials: Infinity },
      ]) {
        expect(() => call(good, bad)).toThrow(RangeError);
        expect(() => call(bad, good)).toThrow(RangeError);
      }
    }
    for (const margin of [-1, 1, 5, Number.NaN]) {
      expect(() => farringtonManningPValue(good, good, margin)).toThrow('A margin lies strictly between -1 and 1');
      expect(() => miettinenNurminenPValue(good, good, margin)).toThrow('A margin lies strictly between -1 and 1');
    }
    const half = { successes: 0.25, trials: 0.5 };
    expect(() => miettinenNurminenInterval(half, half, 0.95)).toThrow('more than one sample in all');
    expect(meeInterval(half, half, 0.95).upper).toBeLessThan(1);
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
