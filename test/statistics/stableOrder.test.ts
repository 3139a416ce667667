import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenOrder, stableOrder } from '../../src/statistics/stableOrder.ts';

/** Every kind of finite number, and few distinct ones, so that ties are common. */
const values = fc.array(
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 0.5, 1 / 3, -1 / 3, 2 ** -1074, -(2 ** -1074), Number.MAX_VALUE, -Number.MAX_VALUE),
    fc.integer({ min: -3, max: 3 }),
  ),
  { maxLength: 60 },
);

/** The order that a comparison gives; `toSorted` keeps equal places as they come. */
function comparedOrder(numbers: readonly number[], order: readonly number[]): number[] {
  return order.toSorted((one, other) => numbers[one]! - numbers[other]!);
}

describe('stableOrder', () => {
  it('is the order of a stable comparison', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const order = [...numbers.keys()];
        expect([...stableOrder(Float64Array.from(numbers), Uint32Array.from(order))]).toEqual(
          comparedOrder(numbers, order),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order that equal values come in, and leaves out what was left out', () => {
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.nat()), (numbers, keys) => {
        const order = [...numbers.keys()]
          .filter((place) => place % 3 !== 0)
          .map((place) => ({ place, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ place }) => place);
        expect([...stableOrder(Float64Array.from(numbers), Uint32Array.from(order))]).toEqual(
          comparedOrder(numbers, order),
        );
      }),
    );
  });

  it('gives an order by two values where the second was sorted by first', () => {
    const [first, second] = [Float64Array.of(2, 1, 2, 1, 2), Float64Array.of(0, 5, -1, 4, -1)];
    expect([...stableOrder(first, stableOrder(second, givenOrder(5)))]).toEqual([3, 1, 2, 4, 0]);
  });

  it('takes 0 and -0 as equal', () => {
    expect([...stableOrder(Float64Array.of(0, -0, 0, -0), Uint32Array.of(3, 0, 1, 2))]).toEqual([3, 0, 1, 2]);
    expect([...stableOrder(Float64Array.of(2 ** -1074, -0, 0, -(2 ** -1074)), givenOrder(4))]).toEqual([3, 1, 2, 0]);
  });

  it('tells numbers apart by each of their bits', () => {
    const neighbours = Float64Array.from({ length: 52 }, (_, bit) => 1 + 2 ** (bit - 52));
    const falling = neighbours.toReversed();
    expect([...stableOrder(falling, givenOrder(52))]).toEqual([...givenOrder(52)].reverse());
    const powers = Float64Array.from({ length: 2046 }, (_, exponent) => -(2 ** (exponent - 1022)));
    expect([...stableOrder(powers, givenOrder(2046))]).toEqual([...givenOrder(2046)].reverse());
  });

  it('changes neither values nor the order that it is given', () => {
    const [numbers, order] = [Float64Array.of(3, 1, 2), Uint32Array.of(2, 0, 1)];
    stableOrder(numbers, order);
    expect([[...numbers], [...order]]).toEqual([
      [3, 1, 2],
      [2, 0, 1],
    ]);
    const tied = Uint32Array.of(1, 0);
    expect(stableOrder(Float64Array.of(7, 7), tied)).not.toBe(tied);
  });

  it('sorts nothing into nothing', () => {
    expect([...stableOrder(new Float64Array(), givenOrder(0))]).toEqual([]);
  });
});
