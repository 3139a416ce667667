import { describe, expect, it } from 'vitest';
import { type AurocPlan, aurocPower } from '../../src/statistics/aurocPower.ts';
import { xoshiro128 } from '../../src/statistics/random.ts';
import reference from '../reference/aurocPower.json' with { type: 'json' };

const random = () => xoshiro128([1, 2, 3, 4]);
const plan: AurocPlan = { bound: 0.8, expected: 0.9, confidenceLevel: 0.95, positives: 20, negatives: 20 };

describe(`the power of an area, ${reference.tool}`, () => {
  it.each(reference.cases)('of $positives and $negatives samples, $expected against $bound', (given) => {
    const draws = 1500;
    const { power, error } = aurocPower({ ...given, confidenceLevel: 0.95 }, draws, random());
    const both = Math.sqrt(error ** 2 + (given.power * (1 - given.power)) / given.draws);
    // Two simulations: further apart than four standard errors once in 16,000 times, and the seed is fixed.
    expect(Math.abs(power - given.power)).toBeLessThan(4 * both);
  });
});

describe('a simulated power', () => {
  it('is the same for the same source', () => {
    expect(aurocPower(plan, 200, random())).toEqual(aurocPower(plan, 200, random()));
    expect(aurocPower(plan, 200, random())).not.toEqual(aurocPower(plan, 200, xoshiro128([4, 3, 2, 1])));
  });

  it('has an error where every draw or none passes', () => {
    const never = aurocPower({ ...plan, bound: 0.99, expected: 0.6 }, 100, random());
    expect(never.power).toBe(0);
    // Two more draws that pass and two that do not: 2 / 104.
    expect(never.error).toBeCloseTo(Math.sqrt(((2 / 104) * (102 / 104)) / 100), 12);
    const always = aurocPower({ ...plan, bound: 0.1, expected: 0.9 }, 100, random());
    expect(always).toEqual({ power: 1, error: expect.closeTo(never.error, 14) });
  });

  it('rises with the number of samples', () => {
    const small = aurocPower(plan, 400, random()).power;
    expect(aurocPower({ ...plan, positives: 80, negatives: 80 }, 400, random()).power).toBeGreaterThan(small + 0.3);
  });

  it.each([{ bound: 0 }, { bound: 1 }, { expected: 0 }, { expected: 1 }, { positives: 0 }, { negatives: 1.5 }])(
    'outside its domain is refused: %j',
    (wrong) => {
      expect(() => aurocPower({ ...plan, ...wrong }, 10, random())).toThrow(
        new RangeError('The power of an area needs areas within (0, 1) and whole numbers above 0'),
      );
    },
  );

  it('draws again where a uniform number is 0, whose quantile is infinite', () => {
    const { nextWord } = random();
    const zeros = [0, 0].values();
    const found = aurocPower(plan, 20, { nextWord: () => zeros.next().value ?? nextWord() });
    expect(found).toEqual(aurocPower(plan, 20, random()));
  });

  it('needs draws', () => {
    expect(() => aurocPower(plan, 0, random())).toThrow(RangeError);
  });
});
