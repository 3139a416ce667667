import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBinomial, drawMultinomial } from '../../src/statistics/binomialDraw.ts';
import { type RandomSource, randomFromDigest, uniform, uniformBelow, xoshiro128 } from '../../src/statistics/random.ts';
import draws from '../reference/binomialDraws.json' with { type: 'json' };
import reference from '../reference/multiclassR.json' with { type: 'json' };
import { expectClose } from './closeness.ts';

function take(random: RandomSource, words: number): number[] {
  return Array.from({ length: words }, () => random.nextWord());
}

/** A source that gives certain words, and then fails. */
function scripted(...words: number[]): RandomSource {
  const left = words.values();
  return {
    nextWord(): number {
      const { value, done } = left.next();
      if (done) throw new Error('more words were drawn than foreseen');
      return value;
    },
  };
}

/** The two words of which a uniform number within [0, 1) is made. */
function wordsOf(share: number): [high: number, low: number] {
  const whole = Math.floor(share * 2 ** 53);
  return [Math.floor(whole / 2 ** 26) * 2 ** 5, (whole % 2 ** 26) * 2 ** 6];
}

describe('xoshiro128**', () => {
  it('gives the stream of the reference implementation', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(take(random, 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
    expect(take(random, 990).at(-1)).toBe(3170714187);
  });

  it('gives it with the highest bits set, too', () => {
    expect(take(xoshiro128([0xffffffff, 0x80000000, 0xdeadbeef, 0x12345678]), 6)).toEqual([
      576, 3132614827, 1717985378, 2143711093, 4231214605, 142852135,
    ]);
  });

  it('takes its state from the first 32 digits of a digest', () => {
    const digest = `00000001000000020000000300000004${'f'.repeat(32)}`;
    expect(take(randomFromDigest(digest), 2)).toEqual([11520, 0]);
    expect(take(randomFromDigest('FFFFFFFF80000000DEADBEEF12345678'), 2)).toEqual([576, 3132614827]);
  });

  it('refuses a state of zeros or of another size, and what is no digest', () => {
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow('four words that are not all 0');
    expect(() => xoshiro128([1, 2, 3])).toThrow('four words that are not all 0');
    expect(() => xoshiro128([1, 2, 3, 4, 5])).toThrow('four words that are not all 0');
    expect(() => randomFromDigest('0'.repeat(64))).toThrow('not all 0');
    for (const seed of ['1'.repeat(31), `x${'1'.repeat(32)}`, `${'1'.repeat(32)}x`, '']) {
      expect(() => randomFromDigest(seed)).toThrow('a hexadecimal digest of at least 32 digits');
    }
  });
});

describe('uniform', () => {
  it('is made of the upper bits of two words', () => {
    expect(uniform(scripted(0, 0))).toBe(0);
    expect(uniform(scripted(0xffffffff, 0xffffffff))).toBe(1 - 2 ** -53);
    expect(uniform(scripted(0x80000000, 0))).toBe(0.5);
    expect(uniform(scripted(0, 64))).toBe(2 ** -53);
    expect(uniform(scripted(31, 63))).toBe(0);
  });

  it('draws again the words that would favour small numbers', () => {
    // 2^32 = 3 * 1431655765 + 1: the last word is one too many.
    expect(uniformBelow(scripted(0xffffffff, 5), 3)).toBe(2);
    expect(uniformBelow(scripted(0xfffffffe), 3)).toBe(2);
    expect(uniformBelow(scripted(0xffffffff), 2 ** 32)).toBe(0xffffffff);
    expect(uniformBelow(scripted(0xffffffff), 1)).toBe(0);
  });

  it('takes whole bounds within [1, 2^32] only', () => {
    for (const bound of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) {
      expect(() => uniformBelow(scripted(1), bound)).toThrow('a whole bound within [1, 2^32]');
    }
  });

  it('gives every number below its bound about as often', () => {
    const random = xoshiro128([5, 6, 7, 8]);
    const found = new Array<number>(6).fill(0);
    for (let draw = 0; draw < 60_000; draw++) found[uniformBelow(random, 6)]! += 1;
    const chiSquare = found.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(20.5); // 5 degrees of freedom, p = 0.001
  });
});

describe('drawBinomial', () => {
  it('has the distribution of R pbinom', () => {
    expect(reference.binomials.cases).toHaveLength(10);
    const draws = 20_000;
    for (const { trials, probability, at, cumulative } of reference.binomials.cases) {
      for (const mirrored of [false, true]) {
        const random = xoshiro128([trials, at.length, 9, mirrored ? 1 : 0]);
        const found = Array.from({ length: draws }, () =>
          mirrored ? trials - drawBinomial(random, trials, 1 - probability) : drawBinomial(random, trials, probability),
        );
        at.forEach((successes, index) => {
          const share = found.filter((draw) => draw <= successes).length / draws;
          const expected = cumulative[index]!;
          const error = Math.sqrt((expected * (1 - expected)) / draws);
          expect(Math.abs(share - expected), `${trials} x ${probability} at ${successes}`).toBeLessThan(4.5 * error);
        });
      }
    }
  });

  it('has the mean and the variance of n p and n p q', () => {
    for (const [trials, probability] of [
      [9, 0.9],
      [1000, 0.5],
      [1_000_000, 0.999_999],
      [50, 0.2],
    ] as const) {
      const random = xoshiro128([trials, 3, 2, 1]);
      const draws = Float64Array.from({ length: 40_000 }, () => drawBinomial(random, trials, probability));
      const mean = draws.reduce((total, draw) => total + draw, 0) / draws.length;
      const variance = draws.reduce((total, draw) => total + (draw - mean) ** 2, 0) / draws.length;
      const expected = trials * probability * (1 - probability);
      expect(Math.abs(mean - trials * probability)).toBeLessThan(4.5 * Math.sqrt(expected / draws.length));
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
    }
  });

  it('stays within its trials, and needs no random word at 0 or 1', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), (trials, probability) => {
        const draw = drawBinomial(random, trials, probability);
        return Number.isInteger(draw) && draw >= 0 && draw <= trials;
      }),
    );
    expect([drawBinomial(scripted(), 7, 0), drawBinomial(scripted(), 7, 1), drawBinomial(scripted(), 0, 0.3)]).toEqual([
      0, 7, 0,
    ]);
  });

  it('refuses other trials and probabilities', () => {
    const random = scripted();
    for (const [trials, probability] of [
      [-1, 0.5],
      [1.5, 0.5],
      [3, -0.1],
      [3, 1.1],
      [3, Number.NaN],
    ] as const) {
      expect(() => drawBinomial(random, trials, probability)).toThrow('whole trials of at least 0 and a probability');
    }
  });

  it('inverts: the smallest number whose distribution function exceeds the uniform number', () => {
    // The distribution function of 3 trials at 0.2 is 0.512, 0.896, 0.992, 1.
    const drawAt = (word: number): number => drawBinomial(scripted(word, 0), 3, 0.2);
    expect([0x80000000, 0xc0000000, 0xf0000000, 0xff000000].map(drawAt)).toEqual([0, 1, 2, 3]);
    expect([0x80000000, 0xc0000000].map((word) => drawBinomial(scripted(word, 0), 3, 0.8))).toEqual([3, 2]);
    // The distribution function of one trial at 0.5 is 0.5 at 0, which a uniform number of just that does not lie below.
    expect(drawBinomial(scripted(0x80000000, 0), 1, 0.5)).toBe(1);
  });

  it(`rejects from the number on that ${draws.tool} gives by the printed formulas, to ${draws.tolerance} relative`, () => {
    expect(draws.cases).toHaveLength(38);
    for (const { trials, probability, first, successes, limit } of draws.cases) {
      const drawAt = (second: number): number =>
        drawBinomial(scripted(...wordsOf(first), ...wordsOf(second)), trials, probability);
      const name = `${trials} x ${probability} at ${first}`;
      expect(drawAt(limit * (1 - draws.tolerance)), name).toBe(successes);
      expect(() => drawAt(limit * (1 + draws.tolerance)), name).toThrow('more words were drawn than foreseen');
    }
  });

  it('rejects proposals below 0 and above the trials, and takes either end', () => {
    // By the printed formulas, 20 x 0.5 proposes -1 at 44/4096, 0 at 51/4096, and as far above 10 from the other end.
    const drawAt = (first: number): number =>
      drawBinomial(scripted(...wordsOf(first), 0, 64, ...wordsOf(0.5), 0, 0), 20, 0.5);
    expect([44, 51, 4096 - 51, 4096 - 44].map((place) => drawAt(place / 4096))).toEqual([10, 0, 20, 10]);
  });
});

describe('drawMultinomial', () => {
  const drawWith = (weights: readonly number[], trials: number, random = xoshiro128([4, 3, 2, 1])): number[] => {
    const counts = new Float64Array(weights.length).fill(-1);
    drawMultinomial(random, trials, weights, counts);
    return [...counts];
  };

  it('adds up to its trials and leaves cells without weight empty', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }), fc.nat(3000), (weights, trials) => {
        fc.pre(weights.some((weight) => weight > 0));
        const counts = drawWith(weights, trials);
        expect(counts.reduce((total, count) => total + count, 0)).toBe(trials);
        return counts.every((count, cell) => count >= 0 && (weights[cell]! > 0 || count === 0));
      }),
    );
  });

  it('gives the last cell what is left although weights are no whole numbers', () => {
    expect(drawWith([0, 0.1, 0], 12)).toEqual([0, 12, 0]);
    const [first = 0, second = 0, third = 0] = drawWith([0.1, 0.2, 0.3], 1000);
    expect(first + second + third).toBe(1000);
  });

  it('gives the last cell with weight all that is left, without a draw, where the weights have lost their digits', () => {
    // 1e16 + 3 is 1e16 + 4, so that 3 of the weight 4 that is left are the last cell's share.
    expect(drawWith([1e16, 3], 1000, scripted(0xffffffff, 0xffffffff))).toEqual([999, 1]);
  });

  it('has the means and covariances of multinomial counts', () => {
    const random = xoshiro128([8, 8, 8, 1]);
    const [weights, trials, draws] = [[1, 2, 0, 5], 80, 20_000];
    const sets = Array.from({ length: draws }, () => drawWith(weights, trials, random));
    const expected = weights.map((weight) => (trials * weight) / 8);
    const moment = (a: number, b: number): number =>
      sets.reduce((total, set) => total + (set[a]! - expected[a]!) * (set[b]! - expected[b]!), 0) / draws;
    expectClose('mean', sets.reduce((total, set) => total + set[1]!, 0) / draws, 20, 0.006);
    expectClose('variance', moment(0, 0), 80 * (1 / 8) * (7 / 8), 0.05);
    expectClose('covariance', moment(1, 3), -80 * (2 / 8) * (5 / 8), 0.05);
  });

  it('refuses weights that are no probabilities', () => {
    expect(() => drawWith([1, -1], 3)).toThrow('not a number of at least 0');
    expect(() => drawWith([1, Number.NaN], 3)).toThrow('not a number of at least 0');
    expect(() => drawWith([1, Number.POSITIVE_INFINITY], 3)).toThrow('not a number of at least 0');
    expect(() => drawWith([0, 0], 3)).toThrow('All weights are 0');
  });
});
