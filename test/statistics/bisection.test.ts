import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOutside } from '../../src/statistics/bisection.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Distance to the next number, at most. */
function spacing(value: number): number {
  return Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
}

describe('firstOutside', () => {
  it('is the number next to the last inside, from either side', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (inside, outside, share) => {
        const edge = inside + share * (outside - inside);
        const isInside = (value: number) => (inside < outside ? value < edge : value > edge);
        fc.pre(isInside(inside) && !isInside(outside));
        const found = firstOutside(inside, outside, isInside);
        expect(isInside(found)).toBe(false);
        expect(Math.abs(found - edge)).toBeLessThanOrEqual(spacing(edge));
      }),
    );
  });

  it('finds the root of 2', () => {
    expect(firstOutside(0, 2, (value) => value * value < 2)).toBe(Math.SQRT2);
  });

  it('is the outer end where all or none between the ends are inside, or where there is nothing between them', () => {
    expect(firstOutside(0, 1, () => true)).toBe(1);
    expect(firstOutside(1, 0.5, () => false)).toBe(1 - 2 ** -53);
    expect(firstOutside(3, 3, () => true)).toBe(3);
  });
});
