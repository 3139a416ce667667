import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionRule, decideCriterion, effectiveSize, estimateMeets } from '../../src/acceptance/decide.ts';
import type { CriterionReason, Estimate } from '../../src/result/schema.ts';
import { estimateOf } from './estimates.ts';

const byBound: DecisionRule = { bound: { atLeast: 0.8 }, decideBy: 'bound', interval: 'clopper-pearson' };

function sensitivity(successes: number, trials: number): Estimate {
  return estimateOf('sensitivity', [successes, 0, trials - successes, 5]);
}

/** A metric that is no proportion: three numbers and nothing else. */
function number(value: number | null, lower: number | null, upper: number | null): Estimate {
  const method = 'percentile';
  return { metric: 'brier-score', subgroup: {}, value, lower, upper, confidence: 0.95, method, n: 100 };
}

describe('the first reason that holds', () => {
  // Clopper–Pearson: 0/3 up to 0.708; 16/20 from 0.563; 20/20 from 0.832; 13/13 from 0.753; 14/20 up to 0.881.
  const cases: [name: string, estimate: Estimate, rule: Partial<DecisionRule>, reason: CriterionReason][] = [
    ['undefined', sensitivity(0, 0), {}, 'undefined'],
    ['undefined before too few', sensitivity(0, 0), { minSamples: 10 }, 'undefined'],
    ['clearly below', sensitivity(5, 20), {}, 'clearly-below'],
    ['clearly below before too few', sensitivity(0, 3), { minSamples: 10 }, 'clearly-below'],
    ['too few by min-samples, though the interval meets the bound', sensitivity(20, 20), { minSamples: 21 }, 'too-few'],
    ['enough by min-samples exactly', sensitivity(20, 20), { minSamples: 20 }, 'pass'],
    ['too few, though none is wrong', sensitivity(16, 16), {}, 'too-few'],
    ['the fewest that can show it', sensitivity(17, 17), {}, 'pass'],
    ['too few before below', sensitivity(10, 13), {}, 'too-few'],
    ['below', sensitivity(15, 20), {}, 'below'],
    ['not demonstrated', sensitivity(16, 20), {}, 'not-demonstrated'],
    ['pass', sensitivity(20, 20), {}, 'pass'],
  ];
  for (const [name, estimate, rule, reason] of cases) {
    it(name, () => expect(decideCriterion(estimate, { ...byBound, ...rule })).toBe(reason));
  }

  it('needs fewer samples by Wilson’s interval', () => {
    const rule: DecisionRule = { ...byBound, interval: 'wilson' };
    const wilson = (n: number) => estimateOf('sensitivity', [n, 0, 0, 5], { proportionInterval: 'wilson' });
    // n / (n + 1.96²) >= 0.8 from n = 15.4 on.
    expect(decideCriterion(wilson(15), rule)).toBe('too-few');
    expect(decideCriterion(wilson(16), rule)).toBe('pass');
  });
});

describe('decided by the estimate', () => {
  const byEstimate: DecisionRule = { bound: { atLeast: 0.9 }, decideBy: 'estimate', interval: 'clopper-pearson' };

  it('9 of 10 is 0.9, and so is every exact tenfold of it', () => {
    for (const tens of [1, 7, 33]) {
      expect(decideCriterion(sensitivity(9 * tens, 10 * tens), byEstimate)).toBe('pass');
      expect(decideCriterion(sensitivity(9 * tens - 1, 10 * tens), byEstimate)).not.toBe('pass');
    }
  });

  it('looks at no size but min-samples', () => {
    expect(decideCriterion(sensitivity(1, 1), byEstimate)).toBe('pass');
    expect(decideCriterion(sensitivity(1, 1), { ...byEstimate, minSamples: 2 })).toBe('too-few');
  });

  it('is exact for each fraction written as a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 1000 }), (thousandths, successes) => {
        const reason = decideCriterion(sensitivity(successes, 1000), {
          ...byEstimate,
          bound: { atLeast: thousandths / 1000 },
        });
        expect(reason === 'pass').toBe(successes >= thousandths);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a metric of which less is better', () => {
  const rule: DecisionRule = { bound: { atMost: 0.1 }, decideBy: 'bound', interval: 'clopper-pearson' };
  it.each([
    ['pass', number(0.05, 0.02, 0.1)],
    ['not-demonstrated', number(0.1, 0.02, 0.11)],
    ['below', number(0.11, 0.1, 0.2)],
    ['clearly-below', number(0.2, 0.15, 0.3)],
    ['undefined', number(null, null, null)],
    ['undefined', number(0.05, null, null)],
  ] as const)('%s', (reason, estimate) => expect(decideCriterion(estimate, rule)).toBe(reason));

  it('without an interval still fails by its estimate', () => {
    expect(decideCriterion(number(0.2, null, null), rule)).toBe('below');
  });
});

describe('a metric that has to lie within a band', () => {
  const rule: DecisionRule = { bound: { atLeast: 0.8, atMost: 1.2 }, decideBy: 'bound', interval: 'clopper-pearson' };
  it.each([
    ['pass', number(1, 0.8, 1.2)],
    ['not-demonstrated', number(1, 0.79, 1.2)],
    ['not-demonstrated', number(1, 0.8, 1.21)],
    ['below', number(0.79, 0.7, 0.8)],
    ['below', number(1.21, 1.2, 1.3)],
    ['clearly-below', number(0.7, 0.6, 0.79)],
    ['clearly-below', number(1.3, 1.21, 1.4)],
  ] as const)('%s', (reason, estimate) => expect(decideCriterion(estimate, rule)).toBe(reason));

  it('meets either end by its estimate', () => {
    const byEstimate: DecisionRule = { ...rule, decideBy: 'estimate' };
    for (const value of [0.8, 1, 1.2]) expect(decideCriterion(number(value, 0.5, 1.5), byEstimate)).toBe('pass');
    for (const value of [0.79, 1.21]) expect(decideCriterion(number(value, 0.5, 1.5), byEstimate)).toBe('below');
  });
});

describe('a limit that is missing', () => {
  const atLeast = byBound;
  const atMost: DecisionRule = { ...byBound, bound: { atMost: 0.1 } };

  it('shows nothing, whichever it is', () => {
    expect(decideCriterion(number(0.9, null, null), atLeast)).toBe('undefined');
    expect(decideCriterion(number(0.9, null, 0.95), atLeast)).toBe('undefined');
    expect(decideCriterion(number(0.9, 0.85, null), atLeast)).toBe('undefined');
    expect(decideCriterion(number(0.05, null, 0.09), atMost)).toBe('undefined');
    expect(decideCriterion(number(0.05, 0.02, null), atMost)).toBe('undefined');
  });

  it('is no zero: a value below a negative bound is not above it', () => {
    expect(decideCriterion(number(-2, null, null), { ...byBound, bound: { atMost: -1 } })).toBe('undefined');
  });

  it('for want of clusters is too few samples, unless the estimate decides', () => {
    const few: Estimate = { ...sensitivity(20, 20), lower: null, upper: null, clusters: 9, reason: 'too-few-clusters' };
    expect(decideCriterion(few, byBound)).toBe('too-few');
    expect(decideCriterion(few, { ...byBound, decideBy: 'estimate' })).toBe('pass');
  });
});

describe('the size that a bound needs', () => {
  it('is one of proportions alone: few samples of another metric are enough where the interval meets the bound', () => {
    expect(decideCriterion({ ...number(0.9, 0.85, 0.95), n: 5 }, byBound)).toBe('pass');
  });

  it('is none of a proportion that has to be at most something', () => {
    // Clopper–Pearson: 0/3 up to 0.708, 3/3 from 0.292.
    const rule: DecisionRule = { ...byBound, bound: { atMost: 0.75 } };
    expect(decideCriterion(sensitivity(0, 3), rule)).toBe('pass');
    expect(decideCriterion(sensitivity(3, 3), rule)).toBe('below');
  });
});

describe('an estimate that meets a bound', () => {
  it('is never an undefined one', () => {
    expect(estimateMeets(number(null, null, null), { atMost: 0.1 })).toBe(false);
    expect(estimateMeets(sensitivity(0, 0), { atLeast: 0 })).toBe(false);
  });

  it('meets it exactly: 5 of 6 is less than 0.8333333333333334, which is the nearest double', () => {
    expect(5 / 6).toBe(0.8333333333333334);
    expect(estimateMeets(sensitivity(5, 6), { atLeast: 0.8333333333333334 })).toBe(false);
    expect(estimateMeets(sensitivity(5, 6), { atLeast: 0.8333333333333333 })).toBe(true);
  });

  it('meets it at the bound where it is no proportion', () => {
    expect(estimateMeets(number(0.8, null, null), { atLeast: 0.8 })).toBe(true);
    expect(estimateMeets(number(0.8, null, null), { atMost: 0.8 })).toBe(true);
    expect(estimateMeets(number(0.8, null, null), { atMost: 0.79 })).toBe(false);
  });
});

describe('a limit that is exactly the bound', () => {
  it('meets it', () => {
    const auroc = { ...number(0.9, 0.8, 0.95), metric: 'auroc' };
    expect(decideCriterion(auroc, byBound)).toBe('pass');
    expect(decideCriterion({ ...auroc, lower: 0.7999999999999999 }, byBound)).toBe('not-demonstrated');
    expect(decideCriterion({ ...auroc, value: 0.7, lower: 0.6, upper: 0.8 }, byBound)).toBe('below');
  });
});

describe('properties', () => {
  const counts = fc.integer({ min: 0, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('passes exactly where the lower limit meets the bound', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([successes, trials], atLeast) => {
        const estimate = sensitivity(successes, trials);
        const reason = decideCriterion(estimate, { ...byBound, bound: { atLeast } });
        expect(reason === 'pass').toBe(estimate.lower !== null && estimate.lower >= atLeast);
      }),
    );
  });

  it('one more right sample never turns a pass into a fail', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([successes, trials], atLeast) => {
        fc.pre(successes < trials);
        const rule = { ...byBound, bound: { atLeast } };
        const before = decideCriterion(sensitivity(successes, trials), rule);
        if (before === 'pass') expect(decideCriterion(sensitivity(successes + 1, trials), rule)).toBe('pass');
      }),
    );
  });
});

describe('the effective size', () => {
  const estimate: Estimate = { ...sensitivity(100, 100), clusters: 25, designEffect: 4 };

  it('is the number of samples without clusters', () => {
    expect(effectiveSize(sensitivity(9, 10))).toBe(10);
  });

  it('divides by the design effect, with Student’s factor below 30 clusters', () => {
    // Documented example of effectiveTrials: 100 / 4 × (z / t24)².
    expect(effectiveSize(estimate)).toBeCloseTo(22.55, 2);
    expect(effectiveSize({ ...estimate, clusters: 40 })).toBe(25);
  });

  it('of two clusters is what Student’s distribution with one degree of freedom leaves of it', () => {
    // R: 100 / 4 * (qnorm(.975) / qt(.975, 1))^2
    expect(effectiveSize({ ...estimate, clusters: 2 })).toBeCloseTo(0.594845927959, 9);
  });

  it('is the number of samples where the design effect or the clusters are not known', () => {
    const { designEffect: _effect, ...clustered } = estimate;
    expect(effectiveSize(clustered)).toBe(100);
    expect(effectiveSize({ ...sensitivity(100, 100), designEffect: 4 })).toBe(100);
  });

  it('of a single cluster is one, and of none is zero', () => {
    expect(effectiveSize({ ...estimate, clusters: 1 })).toBe(1);
    const { designEffect: _, ...undetermined } = estimate;
    expect(effectiveSize({ ...undetermined, clusters: 1 })).toBe(1);
    expect(effectiveSize({ ...undetermined, n: 0, clusters: 0 })).toBe(0);
  });
});
