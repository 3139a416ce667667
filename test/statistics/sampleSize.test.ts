import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialUpperTail } from '../../src/statistics/distributions.ts';
import { proportionInterval } from '../../src/statistics/proportion.ts';
import {
  type Assurance,
  assuredSampleSize,
  fewestSuccesses,
  powerAt,
  powerTeeth,
  smallestErrorFreeTrials,
  smallestTrials,
} from '../../src/statistics/sampleSize.ts';
import reference from '../reference/sampleSize.json' with { type: 'json' };
import { expectClose } from './closeness.ts';

/** The power of every number of trials, counted through without any of the shortcuts. */
function powersUpTo(most: number, { bound, expected, confidenceLevel, interval }: Assurance): number[] {
  let successes = 0;
  return Array.from({ length: most }, (_, index) => {
    const trials = index + 1;
    const passes = (count: number): boolean =>
      proportionInterval(interval, count, trials, confidenceLevel).lower >= bound;
    while (successes <= trials && !passes(Math.min(successes, trials))) successes++;
    const power = successes > trials ? 0 : binomialUpperTail(successes, trials, expected);
    successes = Math.min(successes, trials);
    return power;
  });
}

const plan: Assurance = { bound: 0.95, expected: 0.98, power: 0.8, confidenceLevel: 0.95, interval: 'clopper-pearson' };

describe('trials with errors', () => {
  for (const { tool, tolerance, cases } of reference.errors) {
    it(`agree with ${tool}`, () => {
      expect(cases).toHaveLength(30);
      for (const { errors, bound, oneSidedLevel, trials } of cases) {
        const criterion = { bound, confidenceLevel: 2 * oneSidedLevel - 1, interval: 'clopper-pearson' } as const;
        expectClose(`${errors} errors, ${bound}`, smallestTrials(errors, criterion) ?? null, trials, tolerance);
      }
    });
  }

  it('are the published ones of the two-sided 95 % rule', () => {
    const trials = [0, 1, 2, 3, 4, 5].map((errors) => smallestTrials(errors, plan));
    expect(trials).toEqual([72, 110, 142, 173, 202, 230]);
  });

  it('show the bound, and one trial fewer does not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.995, noNaN: true }),
        fc.nat(20),
        fc.constantFrom('clopper-pearson', 'wilson'),
        (bound, errors, interval) => {
          const trials = smallestTrials(errors, { bound, confidenceLevel: 0.95, interval })!;
          const lower = (n: number): number =>
            n <= errors ? 0 : proportionInterval(interval, n - errors, n, 0.95).lower;
          return lower(trials) >= bound && lower(trials - 1) < bound;
        },
      ),
    );
  });
});

describe('smallestErrorFreeTrials', () => {
  it('is ceil(ln 0.025 / ln bound) for Clopper-Pearson', () => {
    expect([0.8, 0.9, 0.95, 0.99].map((bound) => smallestErrorFreeTrials(bound, 0.95, 'clopper-pearson'))).toEqual([
      17, 36, 72, 368,
    ]);
    expect(smallestErrorFreeTrials(0.95, 0.95, 'wilson')).toBe(73);
    expect(smallestErrorFreeTrials(0.95, 0.9, 'clopper-pearson')).toBe(59);
  });

  it('is one trial for bound 0 and none for bound 1', () => {
    expect(smallestErrorFreeTrials(0, 0.95, 'clopper-pearson')).toBe(1);
    expect(smallestErrorFreeTrials(1, 0.95, 'clopper-pearson')).toBeUndefined();
    expect(smallestErrorFreeTrials(1, 0.95, 'wilson')).toBeUndefined();
  });
});

describe('a limit that equals the bound', () => {
  it('shows it, with errors or without', () => {
    for (const interval of ['clopper-pearson', 'wilson'] as const) {
      for (const [successes, trials] of [
        [50, 50],
        [47, 50],
      ] as const) {
        const bound = proportionInterval(interval, successes, trials, 0.95).lower;
        const criterion = { bound, confidenceLevel: 0.95, interval };
        expect(smallestTrials(trials - successes, criterion)).toBe(trials);
        expect(fewestSuccesses(trials, criterion)).toBe(successes);
      }
    }
  });
});

describe('power', () => {
  for (const { tool, cases } of reference.power) {
    it(`agrees with ${tool}`, () => {
      expect(cases).toHaveLength(18);
      for (const { bound, expected, rule, firstN, safeN, ...powers } of cases) {
        const interval = rule.startsWith('cp') ? 'clopper-pearson' : 'wilson';
        const assurance: Assurance = {
          bound,
          expected,
          interval,
          power: 0.8,
          confidenceLevel: rule.endsWith('1') ? 0.9 : 0.95,
        };
        expect(assuredSampleSize(assurance), `${bound} ${expected} ${rule}`).toEqual({ firstN, safeN });
        expectClose('at 100', powerAt(100, assurance), powers.powerAt100, 1e-9);
        expectClose('at first', powerAt(firstN, assurance), powers.powerAtFirst, 1e-9);
        expectClose('after first', powerAt(firstN + 1, assurance), powers.powerAtFirstPlus1, 1e-9);
      }
    });
  }

  it('gives the numbers of the two-sided 95 % rule', () => {
    const sizes = [
      [0.9, 0.95],
      [0.95, 0.98],
      [0.8, 0.9],
    ].map(([bound, expected]) => assuredSampleSize({ ...plan, bound: bound!, expected: expected! }));
    expect(sizes).toEqual([
      { firstN: 231, safeN: 255 },
      { firstN: 312, safeN: 338 },
      { firstN: 107, safeN: 113 },
    ]);
  });

  it('finds what counting through finds', () => {
    const most = 1200;
    for (const interval of ['clopper-pearson', 'wilson'] as const) {
      for (const [bound, expected, power] of [
        [0.5, 0.6, 0.8],
        [0.7, 0.95, 0.9],
        [0.9, 0.94, 0.5],
        [0.2, 0.3, 0.95],
        [0.98, 1, 0.8],
      ] as const) {
        const assurance: Assurance = { bound, expected, power, interval, confidenceLevel: 0.95 };
        const powers = powersUpTo(most, assurance);
        const firstN = powers.findIndex((value) => value >= power) + 1;
        const safeN = powers.findLastIndex((value) => value < power) + 2;
        expect(safeN).toBeLessThan(most / 1.2);
        expect(assuredSampleSize(assurance), `${bound} ${expected} ${interval}`).toEqual({ firstN, safeN });
        expectClose('power', powerAt(firstN, assurance), powers[firstN - 1]!, 1e-12);
      }
    }
  });

  it('has no size where the model is expected no better than the bound', () => {
    expect(assuredSampleSize({ ...plan, expected: 0.95 })).toBeUndefined();
    expect(assuredSampleSize({ ...plan, bound: 1, expected: 1 })).toBeUndefined();
    expect(assuredSampleSize({ ...plan, bound: 0 })).toEqual({ firstN: 1, safeN: 1 });
    expect(assuredSampleSize({ ...plan, bound: 0, expected: 0 })).toEqual({ firstN: 1, safeN: 1 });
    expect(powerAt(71, plan)).toBe(0);
  });
});

describe('ten million trials', () => {
  it('do not suffice to tell 0.90001 from 0.9, for which seven thousand million are needed', () => {
    expect(assuredSampleSize({ ...plan, bound: 0.9, expected: 0.90001, interval: 'wilson' })).toBeUndefined();
  });

  it('cut the last tooth where no more of them show the bound with one error more', () => {
    const [first, last, ...others] = powerTeeth({ ...plan, bound: 1 - 4e-7, expected: 1 }, 20_000_000);
    // Error-free: the smallest n with bound^n <= 0.025.
    expect(first).toEqual({ trials: Math.ceil(Math.log(0.025) / Math.log1p(-4e-7)), power: 1 });
    expect([last, others]).toEqual([{ trials: 10_000_000, power: 1 }, []]);
  });
});

describe('the fewest successes', () => {
  it('are none for a bound of 0', () => {
    expect(fewestSuccesses(5, { ...plan, bound: 0 })).toBe(0);
  });

  it('show the bound, and one fewer does not', () => {
    for (const interval of ['clopper-pearson', 'wilson'] as const) {
      const criterion = { bound: 0.8, confidenceLevel: 0.95, interval };
      for (let trials = 1; trials <= 60; trials++) {
        const shown = Array.from({ length: trials + 1 }, (_, successes) => successes).filter(
          (successes) => proportionInterval(interval, successes, trials, 0.95).lower >= 0.8,
        );
        expect(fewestSuccesses(trials, criterion), `${interval} ${trials}`).toBe(shown[0]);
      }
    }
  });

  it('allow the errors of the published sizes', () => {
    const allowed = [72, 110, 142, 173, 202, 230].map((trials) => trials - fewestSuccesses(trials, plan)!);
    expect(allowed).toEqual([0, 1, 2, 3, 4, 5]);
    expect(fewestSuccesses(71, plan)).toBeUndefined();
  });
});

describe('the teeth of the power', () => {
  it('begin and end where the number of allowed errors changes, at the power of these numbers', () => {
    const teeth = powerTeeth(plan, 230);
    expect(teeth.map(({ trials }) => trials)).toEqual([72, 109, 110, 141, 142, 172, 173, 201, 202, 229, 230, 230]);
    for (const { trials, power } of teeth) expectClose(`${trials}`, power, powerAt(trials, plan), 1e-12);
    // Between the two numbers of a tooth the power only falls.
    for (let trials = 72; trials < 109; trials++) expect(powerAt(trials + 1, plan)).toBeLessThan(powerAt(trials, plan));
    expect(powerAt(110, plan)).toBeGreaterThan(powerAt(109, plan));
  });

  it('are none below the fewest trials that show the bound', () => {
    expect(powerTeeth(plan, 71)).toEqual([]);
    expect(powerTeeth(plan, 72)).toHaveLength(2);
    expect(powerTeeth({ ...plan, bound: 1 }, 1000)).toEqual([]);
  });
});
