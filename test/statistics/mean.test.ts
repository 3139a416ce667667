import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum, mean, RunningSum, sumInAnyOrder, varianceOfMean } from '../../src/statistics/mean.ts';
import { isClose } from './closeness.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 50 });

describe('RunningSum', () => {
  it('is the compensated sum to the last bit', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sum = new RunningSum();
        for (const value of values) sum.add(value);
        expect(sum.total + 0).toBe(compensatedSum(Float64Array.from(values)) + 0);
      }),
    );
  });

  it('does not lose small terms beside large ones, whichever comes first', () => {
    for (const values of [
      [1, 1e100, 1, -1e100],
      [1e100, 1, -1e100, 1],
    ]) {
      const sum = new RunningSum();
      for (const value of values) sum.add(value);
      expect(sum.total).toBe(2);
    }
  });

  it('is 0 of nothing', () => {
    expect(new RunningSum().total).toBe(0);
  });
});

/** A double times 2^1074: a whole number. */
function scaled(value: number): bigint {
  const [low, high] = new Uint32Array(Float64Array.of(Math.abs(value)).buffer);
  const exponent = high! >>> 20;
  const fraction = (BigInt(high! & 0xf_ffff) << 32n) | BigInt(low!);
  const size = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return value < 0 ? -size : size;
}

describe('sumInAnyOrder', () => {
  const spread = fc.array(
    fc.oneof(
      fc.double({ noNaN: true, min: -1, max: 1 }),
      fc.double({ noNaN: true, min: -1e270, max: 1e270 }),
      fc.constantFrom(1e16, -1e16, 1, 2 ** -1074, -(2 ** -1074), 2 ** 899, 2 ** 900, 1e300),
    ),
    { maxLength: 40 },
  );

  it('does not depend on the order to the last bit', () => {
    fc.assert(
      fc.property(spread, (values) => {
        const sum = sumInAnyOrder(Float64Array.from(values));
        expect(sumInAnyOrder(Float64Array.from(values.toReversed()))).toBe(sum);
        expect(sumInAnyOrder(Float64Array.from(values).sort())).toBe(sum);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of numbers that are too large to split', () => {
    const large = fc.array(fc.double({ noNaN: true, min: -1e306, max: 1e306 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(large, (values) => {
        const sum = sumInAnyOrder(Float64Array.from([...values, 2 ** 1000]));
        expect(Number.isFinite(sum)).toBe(true);
        expect(sumInAnyOrder(Float64Array.from([2 ** 1000, ...values.toReversed()]))).toBe(sum);
      }),
      { numRuns: 300 },
    );
  });

  it('is exact but for a rounding of the sum of sizes', () => {
    fc.assert(
      fc.property(spread, (values) => {
        const total = (list: readonly number[]) => list.reduce((sum, value) => sum + scaled(value), 0n);
        const error = scaled(sumInAnyOrder(Float64Array.from(values))) - total(values);
        const allowed = total(values.map(Math.abs)) / 2n ** 51n + 1n;
        expect(-allowed <= error && error <= allowed).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps small terms beside large ones that cancel', () => {
    expect(sumInAnyOrder(Float64Array.of(1e16, 1, -1e16))).toBe(1);
    expect(sumInAnyOrder(Float64Array.of(1, 2 ** -1074, -1))).toBeGreaterThanOrEqual(0);
    expect(sumInAnyOrder(new Float64Array(1e5).fill(0.1))).toBeCloseTo(1e4, 11);
  });

  it('holds at the end of the range of doubles, in any order', () => {
    const [most, tiny] = [Number.MAX_VALUE, 2 ** -1074];
    for (const values of [
      [most, 1, -most],
      [1, -most, most],
      [-most, most, 1],
    ]) {
      expect(sumInAnyOrder(Float64Array.from(values))).toBe(1);
    }
    const many = [most / 8, most / 8, 3, -most / 8, tiny, -most / 8, 2 ** 950, 2 ** 900, -(2 ** 950)];
    const sum = sumInAnyOrder(Float64Array.from(many));
    for (let turn = 1; turn < many.length; turn++) {
      expect(sumInAnyOrder(Float64Array.from([...many.slice(turn), ...many.slice(0, turn)]))).toBe(sum);
    }
  });

  it('is the value where there is one, and 0 where there is none or all are 0', () => {
    for (const value of [0.1, -1 / 3, 2 ** -1074, 1e300, 2 ** 899, -(2 ** 900)]) {
      expect(sumInAnyOrder(Float64Array.of(value))).toBe(value);
    }
    expect(sumInAnyOrder(new Float64Array())).toBe(0);
    expect(sumInAnyOrder(Float64Array.of(0, 0))).toBe(0);
  });

  it('leaves the values as they were', () => {
    const values = Float64Array.of(3.7, -1.2, 1e300);
    sumInAnyOrder(values);
    sumInAnyOrder(values.subarray(0, 2));
    expect([...values]).toEqual([3.7, -1.2, 1e300]);
  });
});

describe('varianceOfMean', () => {
  it('is that of the definition, and takes a mean that is known', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const values = Float64Array.from(list);
        const centre = mean(values);
        const squares = list.reduce((total, value) => total + (value - centre) ** 2, 0);
        const variance = varianceOfMean(values);
        expect(isClose(variance, squares / (list.length * (list.length - 1)), 1e-12)).toBe(true);
        expect(varianceOfMean(values, centre)).toBe(variance);
      }),
    );
    expect(varianceOfMean(Float64Array.of(1, 2, 4))).toBeCloseTo(7 / 9, 15);
    expect(varianceOfMean(Float64Array.of(1, 2, 4), 0)).toBeCloseTo(21 / 6, 15);
  });

  it('is exactly 0 of equal values', () => {
    expect(varianceOfMean(new Float64Array(1000).fill(0.1))).toBe(0);
  });

  it('needs two values', () => {
    expect(() => varianceOfMean(Float64Array.of(1))).toThrow(new RangeError('A variance needs at least two values'));
    expect(() => mean(new Float64Array())).toThrow(new RangeError('The mean of no values is undefined'));
    expect(() => varianceOfMean(new Float64Array())).toThrow(RangeError);
    expect(() => mean(new Float64Array())).toThrow(RangeError);
  });
});
