import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjusted, levelOfUse } from '../../src/statistics/multiplicity.ts';
import countedByR from '../reference/countsR.json' with { type: 'json' };
import { expectClose } from './closeness.ts';

const pValue = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1));
const families = fc.array(fc.option(pValue, { freq: 5 }), { maxLength: 30 });

describe('holmAdjusted', () => {
  const { tool, tolerance, cases } = countedByR.holm;
  it(`agrees with ${tool}, p.adjust, to ${tolerance}`, () => {
    expect(cases).toHaveLength(6);
    for (const { given, adjusted } of cases) {
      const ours = holmAdjusted(given);
      expect(ours).toHaveLength(adjusted.length);
      for (const [index, value] of adjusted.entries()) {
        expectClose(`${given}, ${index}`, ours[index], value, tolerance);
      }
    }
  });

  it('leaves out what is missing, as if it had not been tested', () => {
    fc.assert(
      fc.property(families, (family) => {
        const present = holmAdjusted(family.filter((value) => value !== null));
        expect(holmAdjusted(family).filter((value) => value !== null)).toEqual(present);
        expect(holmAdjusted(family).map((value) => value === null)).toEqual(family.map((value) => value === null));
      }),
    );
  });

  it('never lies below the p value, above 1, or out of its order', () => {
    fc.assert(
      fc.property(families, (family) => {
        const adjusted = holmAdjusted(family);
        const pairs = family
          .flatMap((value, index) => (value === null ? [] : [{ value, adjusted: adjusted[index]! }]))
          .toSorted((a, b) => a.value - b.value || a.adjusted - b.adjusted);
        expect(pairs.every((pair) => pair.value <= pair.adjusted && pair.adjusted <= 1)).toBe(true);
        expect(pairs.map((pair) => pair.adjusted)).toEqual(
          pairs.map((pair) => pair.adjusted).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('does not depend on the order of tests', () => {
    fc.assert(
      fc.property(families, (family) => {
        expect(holmAdjusted(family.toReversed()).toReversed()).toEqual(holmAdjusted(family));
      }),
    );
  });

  it('rejects at a level what the step-down test rejects', () => {
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 1, maxLength: 12 }), (family) => {
        const sorted = family.toSorted((a, b) => a - b);
        const firstKept = sorted.findIndex((value, rank) => (family.length - rank) * value > 0.05);
        const rejected = firstKept < 0 ? family.length : firstKept;
        expect(holmAdjusted(family).filter((value) => value! <= 0.05)).toHaveLength(rejected);
      }),
    );
  });

  it('gives nothing for nothing, and leaves its argument alone', () => {
    expect(holmAdjusted([])).toEqual([]);
    const family = Object.freeze([0.2, 0.1, null]);
    expect(holmAdjusted(family)).toEqual([0.2, 0.2, null]);
  });

  it('refuses what is no p value', () => {
    for (const value of [-0.1, 1.1, Number.NaN]) {
      expect(() => holmAdjusted([0.5, value])).toThrow(new RangeError('A p value lies within [0, 1]'));
    }
  });
});

describe('levelOfUse', () => {
  it('is alpha / (k (k + 1))', () => {
    expect([1, 2, 3, 10].map((use) => levelOfUse(0.025, use))).toEqual([0.0125, 0.025 / 6, 0.025 / 12, 0.025 / 110]);
  });

  it('sums to alpha less alpha / (k + 1) over k uses', () => {
    let sum = 0;
    for (let use = 1; use <= 1000; use++) {
      sum += levelOfUse(0.05, use);
      if (use % 100 === 0) expectClose(`${use} uses`, sum, 0.05 - 0.05 / (use + 1), 1e-14);
    }
  });

  it('refuses uses and levels outside their domain', () => {
    for (const use of [0, 1.5, -1, Number.NaN, Infinity]) {
      expect(() => levelOfUse(0.05, use)).toThrow(new RangeError('Uses are counted from 1'));
    }
    for (const alpha of [0, 1, -0.1, Number.NaN]) {
      expect(() => levelOfUse(alpha, 1)).toThrow(new RangeError('A level lies strictly between 0 and 1'));
    }
  });
});
