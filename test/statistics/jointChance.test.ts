import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chance,
  chanceOfAllDependent,
  chanceOfAllIndependent,
  exactly,
} from '../../src/statistics/jointChance.ts';
import { expectClose } from './closeness.ts';

const chance = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]): Chance => ({ lower: Math.min(one, other), upper: Math.max(one, other) }));

describe('independent events', () => {
  it('multiply', () => {
    expect(chanceOfAllIndependent([])).toEqual({ lower: 1, upper: 1 });
    expectClose('eighths', chanceOfAllIndependent([exactly(0.5), exactly(0.25), exactly(0.125)]).lower, 1 / 64, 1e-15);
    const { lower, upper } = chanceOfAllIndependent([exactly(0.5), { lower: 0.4, upper: 0.6 }]);
    expectClose('lower', lower, 0.2, 1e-15);
    expectClose('upper', upper, 0.3, 1e-15);
  });

  it('have a product that does not depend on their order to the last bit', () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 8 }), (chances) => {
        expect(chanceOfAllIndependent([...chances].reverse())).toEqual(chanceOfAllIndependent(chances));
        expect(chanceOfAllDependent([...chances].reverse())).toEqual(chanceOfAllDependent(chances));
      }),
    );
  });
});

describe('events of any dependence', () => {
  it('are all there at least as often as their misses leave room for, and at most as often as the rarest', () => {
    const { lower, upper } = chanceOfAllDependent([exactly(0.9), exactly(0.8)]);
    expectClose('lower', lower, 0.7, 1e-15);
    expect(upper).toBe(0.8);
    expect(chanceOfAllDependent([exactly(0.3), exactly(0.4)])).toEqual({ lower: 0, upper: 0.3 });
    expect(chanceOfAllDependent([])).toEqual({ lower: 1, upper: 1 });
  });

  it('of which there is one have its own chance', () => {
    expect(chanceOfAllDependent([exactly(0.1)])).toEqual({ lower: 0.1, upper: 0.1 });
    expect(chanceOfAllDependent([{ lower: 0.1, upper: 0.7 }])).toEqual({ lower: 0.1, upper: 0.7 });
  });

  it('attain both bounds: counted over two events on a hundred cases', () => {
    for (const [one, other] of [
      [90, 80],
      [30, 40],
      [50, 50],
      [100, 7],
    ] as const) {
      // The second event placed on the first cases overlaps most with the first one, on the last ones least.
      const overlap = (start: number) =>
        Array.from({ length: 100 }, (_, index) => index).filter(
          (index) => index < one && index >= start && index < start + other,
        ).length;
      const { lower, upper } = chanceOfAllDependent([exactly(one / 100), exactly(other / 100)]);
      expectClose('least', lower, overlap(100 - other) / 100, 1e-12);
      expectClose('most', upper, overlap(0) / 100, 1e-12);
    }
  });

  it('bracket the product of independent ones', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (powers) => {
        const bounds = chanceOfAllDependent(powers.map(exactly));
        const { lower } = chanceOfAllIndependent(powers.map(exactly));
        expect(bounds.lower).toBeLessThanOrEqual(lower + 1e-12);
        expect(bounds.upper).toBeGreaterThanOrEqual(lower);
        expect(bounds.lower).toBeLessThanOrEqual(bounds.upper);
      }),
    );
  });
});

describe('a chance', () => {
  it.each([
    { lower: -0.1, upper: 0.5 },
    { lower: 0.5, upper: 1.1 },
    { lower: 0.6, upper: 0.5 },
    { lower: Number.NaN, upper: 0.5 },
  ])('outside its domain is refused: %j', (wrong) => {
    const refusal = new RangeError('A chance lies within [0, 1], its lower bound at or below its upper one');
    expect(() => chanceOfAllIndependent([wrong])).toThrow(refusal);
    expect(() => chanceOfAllDependent([wrong])).toThrow(refusal);
  });
});
