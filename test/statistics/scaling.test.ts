import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allTimesPowerOfTwo,
  binaryExponent,
  deviationsFromMean,
  isConstant,
  scaledDifferences,
  scaleToUnit,
  timesPowerOfTwo,
} from '../../src/statistics/scaling.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('powers of two', () => {
  it('multiply numbers beyond what 2 ** exponent can hold', () => {
    expect(timesPowerOfTwo(0.75, 1024)).toBe(2 ** 1023 * 1.5);
    expect(timesPowerOfTwo(1, -1074)).toBe(Number.MIN_VALUE);
    expect(timesPowerOfTwo(Number.MIN_VALUE, 1074)).toBe(1);
    expect(timesPowerOfTwo(1, -1076)).toBe(0);
    expect(timesPowerOfTwo(-1, 1024)).toBe(Number.NEGATIVE_INFINITY);
    expect(timesPowerOfTwo(3, 5)).toBe(96);
    expect(allTimesPowerOfTwo(Float64Array.of(3, -Number.MIN_VALUE), 1077)).toEqual(Float64Array.of(Infinity, -8));
  });

  it('bring the largest value within (1/4, 1], and back to the last bit', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (numbers) => {
        const values = Float64Array.from(numbers);
        const { values: scaled, exponent } = scaleToUnit(values);
        const largest = Math.max(...scaled.map(Math.abs));
        expect(largest === 0 || (largest > 0.25 && largest <= 1)).toBe(true);
        const place = values.findIndex((value) => Math.abs(value) === Math.max(...values.map(Math.abs)));
        expect(timesPowerOfTwo(scaled[place]!, exponent)).toBe(values[place]);
        return exponent === binaryExponent(values);
      }),
    );
    expect(scaleToUnit(Float64Array.of(0, -0))).toEqual({ values: Float64Array.of(0, -0), exponent: 0 });
    expect(scaleToUnit(Float64Array.of(5, -3))).toEqual({ values: Float64Array.of(0.625, -0.375), exponent: 3 });
    expect(scaleToUnit(Float64Array.of(-Number.MIN_VALUE)).values[0]).toBe(-0.5);
  });
});

describe('scaledDifferences', () => {
  it('are the differences, also beyond the range of doubles', () => {
    const { values, exponent } = scaledDifferences(Float64Array.of(4, 1), Float64Array.of(1, 3));
    expect(values.map((value) => value * 2 ** exponent)).toEqual(Float64Array.of(3, -2));
    const huge = scaledDifferences(Float64Array.of(1.5 * 2 ** 1023, 2 ** 1000), Float64Array.of(-(2 ** 1023), 0));
    expect(huge.values[0]! * 2 ** (huge.exponent - 1023)).toBe(2.5);
    expect(huge.values[1]! * 2 ** (huge.exponent - 1000)).toBe(1);
    const tiny = scaledDifferences(Float64Array.of(3 * Number.MIN_VALUE), Float64Array.of(Number.MIN_VALUE));
    expect(timesPowerOfTwo(tiny.values[0]!, tiny.exponent)).toBe(2 * Number.MIN_VALUE);
  });
});

describe('deviationsFromMean', () => {
  it('keep digits that hardly show beside the values', () => {
    expect(deviationsFromMean(Float64Array.of(1 + 2 ** -52, 1, 1 + 2 ** -51))).toEqual(
      Float64Array.of(0, -(2 ** -52), 2 ** -52),
    );
    expect(deviationsFromMean(Float64Array.of(0.1, 0.1, 0.1))).toEqual(Float64Array.of(0, 0, 0));
    expect(deviationsFromMean(Float64Array.of(0.5, 0.25))).toEqual(Float64Array.of(0.125, -0.125));
  });
});

describe('isConstant', () => {
  it('compares with the first value', () => {
    expect(isConstant(Float64Array.of(2, 2, 2))).toBe(true);
    expect(isConstant(Float64Array.of(2, 2, 2.0000000000000004))).toBe(false);
    expect(isConstant(Float64Array.of(0, -0))).toBe(true);
  });
});
