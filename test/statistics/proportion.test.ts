import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbability, binomialUpperTail, normalMultiplier } from '../../src/statistics/distributions.ts';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  correctedWilsonInterval,
  jeffreysInterval,
  midPInterval,
  type ProportionMethod,
  proportionInterval,
  proportionMethods,
  wilsonInterval,
} from '../../src/statistics/proportion.ts';
import counted from '../reference/counts.json' with { type: 'json' };
import countedByR from '../reference/countsR.json' with { type: 'json' };
import groups from '../reference/proportions.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

/** Methods whose limits lie around the estimate always; those of Jeffreys do so away from the ends. */
const methods = proportionMethods.filter((name) => name !== 'jeffreys');
/** Methods whose limits are cut off, so that they stay the same for some counts near the ends. */
const cutOff: readonly ProportionMethod[] = ['wilson-cc', 'agresti-coull'];
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);
const method = fc.constantFrom(...proportionMethods);
const aroundMethod = fc.constantFrom(...methods);
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

describe('reference values of the other methods', () => {
  for (const { tool, tolerance, cases } of [counted.proportions, countedByR.proportions]) {
    it(`agree with ${tool} to ${tolerance}`, () => {
      for (const { method, successes, trials, level, lower, upper } of cases) {
        const name = `${method} ${successes} of ${trials} at ${level}`;
        const ours = proportionInterval(method as ProportionMethod, successes, trials, level);
        expectClose(name, ours.lower, lower, tolerance);
        expectClose(name, ours.upper, upper, tolerance);
      }
    });
  }

  it('are 54 of each method, and 40 by R of three', () => {
    const names = ['wilson-cc', 'agresti-coull', 'jeffreys', 'mid-p'];
    const count = (cases: { method: string }[]) =>
      names.map((name) => cases.filter(({ method }) => method === name).length);
    expect(count(counted.proportions.cases)).toEqual([54, 54, 54, 54]);
    expect(count(countedByR.proportions.cases)).toEqual([40, 0, 40, 40]);
  });

  it('and the printed ones of Newcombe 1998a, Table I, and Brown 2001', () => {
    const printed = (name: ProportionMethod, successes: number, trials: number, digits: number) => {
      const { lower, upper } = proportionInterval(name, successes, trials, 0.95);
      return [lower.toFixed(digits), upper.toFixed(digits)];
    };
    expect(printed('wilson-cc', 81, 263, 4)).toEqual(['0.2535', '0.3682']);
    expect(printed('wilson-cc', 0, 20, 4)).toEqual(['0.0000', '0.2005']);
    expect(printed('mid-p', 81, 263, 4)).toEqual(['0.2544', '0.3658']);
    expect(printed('mid-p', 1, 29, 4)).toEqual(['0.0017', '0.1585']);
    expect(printed('jeffreys', 1, 29, 3)).toEqual(['0.004', '0.150']);
  });

  it('are found under the name of each method', () => {
    const functions = {
      'clopper-pearson': clopperPearsonInterval,
      wilson: wilsonInterval,
      'wilson-cc': correctedWilsonInterval,
      'agresti-coull': agrestiCoullInterval,
      jeffreys: jeffreysInterval,
      'mid-p': midPInterval,
    };
    for (const name of proportionMethods) {
      expect(proportionInterval(name, 17, 20, 0.9), name).toEqual(functions[name](17, 20, 0.9));
    }
  });

  it('have a name for each of the six methods, the default first', () => {
    expect(proportionMethods).toEqual(['clopper-pearson', 'wilson', 'wilson-cc', 'agresti-coull', 'jeffreys', 'mid-p']);
  });
});

describe('all intervals', () => {
  it('bracket the estimate within [0, 1], whole counts or not', () => {
    fc.assert(
      fc.property(aroundMethod, counts, level, (name, [successes, trials], confidence) => {
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

  it('above one half are those of the failures, mirrored, to the last bit', () => {
    for (const name of ['clopper-pearson', 'jeffreys', 'mid-p'] as const) {
      for (const [successes, trials] of [
        [6, 7],
        [17, 20],
        [263, 300],
        [9.25, 10.5],
      ] as const) {
        const { lower, upper } = proportionInterval(name, trials - successes, trials, 0.999);
        const mirrored = { lower: 1 - upper, upper: 1 - lower };
        expect(proportionInterval(name, successes, trials, 0.999), name).toEqual(mirrored);
      }
    }
  });

  it('rise with every success', () => {
    fc.assert(
      fc.property(method, fc.integer({ min: 1, max: 3000 }), fc.nat(2999), level, (name, trials, count, confidence) => {
        const successes = count % trials;
        const fewer = proportionInterval(name, successes, trials, confidence);
        const more = proportionInterval(name, successes + 1, trials, confidence);
        if (name === 'agresti-coull') return fewer.lower <= more.lower && fewer.upper <= more.upper;
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
        if (cutOff.includes(name)) return below!.lower <= between!.lower && between!.upper <= above!.upper;
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
    for (const name of proportionMethods) {
      for (const [successes, trials] of [
        [0, 0],
        [2, 1],
        [-1, 5],
        [Number.NaN, 5],
        [1, Number.POSITIVE_INFINITY],
      ] as const) {
        expect(() => proportionInterval(name, successes, trials, 0.95)).toThrow(
          'A proportion needs trials above 0 and successes within [0, trials]',
        );
      }
      for (const level of [0, 1, 95]) {
        expect(() => proportionInterval(name, 1, 2, level)).toThrow('A confidence level lies strictly between 0 and 1');
      }
    }
  });
});

describe('one interval within another', () => {
  const within = (inner: ProportionMethod, outer: ProportionMethod) => {
    fc.assert(
      fc.property(counts, level, ([successes, trials], confidence) => {
        const [narrow, wide] = [inner, outer].map((name) => proportionInterval(name, successes, trials, confidence));
        return wide!.lower <= narrow!.lower + 1e-14 && narrow!.upper <= wide!.upper + 1e-14;
      }),
    );
  };

  it('mid-p within Clopper-Pearson', () => within('mid-p', 'clopper-pearson'));
  it('Wilson within the corrected one', () => within('wilson', 'wilson-cc'));
  it('Wilson within Agresti-Coull', () => within('wilson', 'agresti-coull'));
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

  it('reaches a bound exactly when the binomial test at the bound rejects', () => {
    const bounds = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(1000),
        bounds,
        level,
        (trials, count, bound, confidence) => {
          const successes = count % (trials + 1);
          const p = binomialUpperTail(successes, trials, bound);
          const tail = (1 - confidence) / 2;
          if (isClose(p / tail, 1, 1e-7)) return;
          const { lower } = clopperPearsonInterval(successes, trials, confidence);
          expect(lower >= bound).toBe(p <= tail);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the corrected Wilson interval', () => {
  it('has its limits where the corrected score is z', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), level, (trials, count, confidence) => {
        const successes = count % (trials + 1);
        const { lower, upper } = proportionInterval('wilson-cc', successes, trials, confidence);
        const z = normalMultiplier(confidence);
        const reach = (limit: number) =>
          1 / (2 * trials) + z * Math.sqrt((limit * (1 - limit)) / trials) - Math.abs(limit - successes / trials);
        const atLower = successes === 0 ? 0 : reach(lower);
        const atUpper = successes === trials ? 0 : reach(upper);
        return isClose(atLower, 0, 1e-12) && isClose(atUpper, 0, 1e-12);
      }),
    );
  });

  it('has a limit of 0 below half a success and of 1 below half a failure', () => {
    expect(proportionInterval('wilson-cc', 0.5, 9, 0.95).lower).toBe(0);
    expect(proportionInterval('wilson-cc', 0.51, 9, 0.95).lower).toBeGreaterThan(0);
    expect(proportionInterval('wilson-cc', 8.5, 9, 0.95).upper).toBe(1);
    expect(proportionInterval('wilson-cc', 8.49, 9, 0.95).upper).toBeLessThan(1);
  });
});

describe('Jeffreys', () => {
  it('lies around the estimate with half a success and half a failure at least', () => {
    fc.assert(
      fc.property(counts, level, ([successes, trials], confidence) => {
        fc.pre(Math.min(successes, trials - successes) >= 0.5);
        const { lower, upper } = proportionInterval('jeffreys', successes, trials, confidence);
        return 0 < lower && lower < successes / trials && successes / trials < upper && upper < 1;
      }),
    );
  });

  it('excludes an estimate of 0 and of 1', () => {
    expect(proportionInterval('jeffreys', 0, 10, 0.95).lower).toBeGreaterThan(0);
    expect(proportionInterval('jeffreys', 10, 10, 0.95).upper).toBeLessThan(1);
  });
});

describe('mid-p', () => {
  it('limits are where half of what is observed and all beyond have one tail of the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), level, (trials, count, confidence) => {
        const successes = count % (trials + 1);
        const { lower, upper } = proportionInterval('mid-p', successes, trials, confidence);
        const tail = (1 - confidence) / 2;
        const beyond = (x: number, t: number) =>
          binomialUpperTail(x, trials, t) - binomialProbability(x, trials, t) / 2;
        const atLower = successes === 0 ? tail : beyond(successes, lower);
        const atUpper = successes === trials ? tail : beyond(trials - successes, 1 - upper);
        return isClose(atLower / tail, 1, 1e-7) && isClose(atUpper / tail, 1, 1e-7);
      }),
      { numRuns: 300 },
    );
  });

  it('of only successes is that of Clopper-Pearson at twice the tail', () => {
    const ours = proportionInterval('mid-p', 50, 50, 0.95);
    expectClose('lower', ours.lower, clopperPearsonInterval(50, 50, 0.9).lower, 1e-14);
    expect(ours.upper).toBe(1);
  });
});
