import { describe, expect, it } from 'vitest';
import { accelerationOf, type IntervalKind, limitAt, placesOf } from '../../src/statistics/bootstrapLimits.ts';
import { normalQuantile, normalUpperTail } from '../../src/statistics/distributions.ts';
import { type CountStatistic, type Resampler, resamplerOf } from '../../src/statistics/resampling.ts';
import { expectClose } from './closeness.ts';

/** Replicates of which so many lie below an estimate of 0, all others above. */
function replicates(below: number, all: number): Float64Array {
  return Float64Array.from({ length: all }, (_, place) => (place < below ? place - all : place + 1));
}

const bca = (confidenceLevel: number): IntervalKind => ({ confidenceLevel, method: 'bca' });
const skewed = resamplerOf({ kind: 'independent', counts: [3, 37] });
const firstShare: CountStatistic = ([first = 0, second = 0]) => first / (first + second);

describe('places of corrected limits', () => {
  const size = 40_000;
  const placesWith = (below: number, resampler: Resampler = skewed) =>
    placesOf(bca(0.9), replicates(below, size), 0, resampler, firstShare)!;

  it('are Efron’s: the normal probability of b + (b + z) / (1 - a (b + z))', () => {
    const acceleration = accelerationOf(skewed, firstShare)!;
    expect(acceleration).toBeGreaterThan(0.05);
    for (const below of [0.3, 0.5, 0.62]) {
      const places = placesWith(below * size);
      for (const [index, tail] of [0.05, 0.95].entries()) {
        const bias = normalQuantile(below);
        const shifted = bias + normalQuantile(tail);
        const expected = normalUpperTail(-(bias + shifted / (1 - acceleration * shifted)));
        expectClose(`${below} ${tail}`, places[index]!.probability, expected, 1e-12);
      }
    }
  });

  it('vary as the quantile and the share below do, whose covariance is min(p, q) - pq', () => {
    for (const below of [0.3, 0.5, 0.62]) {
      const [before, here, after] = [below - 0.002, below, below + 0.002].map((share) =>
        placesWith(Math.round(share * size)),
      );
      for (const index of [0, 1]) {
        const place = here![index]!.probability;
        const slope = (after![index]!.probability - before![index]!.probability) / 0.004;
        const variance =
          place * (1 - place) + slope ** 2 * below * (1 - below) - 2 * slope * (Math.min(place, below) - place * below);
        expectClose(`${below} ${index}`, (here![index]!.deviation * Math.sqrt(size)) / Math.sqrt(variance), 1, 1e-4);
      }
    }
  });

  describe('with one sample that carries all', () => {
    // The acceleration is 0.164, so that 1 - a (b + z) vanishes at b + z = 6.09. One in a thousand beyond: b is 3.09.
    const one = resamplerOf({ kind: 'independent', counts: [1, 99] });
    const rising: CountStatistic = ([first = 0]) => first;
    const falling: CountStatistic = ([first = 0]) => -first;
    const levelAt = (z: number): number => 1 - 2 * normalUpperTail(z);

    it('are there while they lie within (0, 1)', () => {
      expectClose('acceleration', accelerationOf(one, rising), 0.1641, 1e-4);
      expect(placesOf(bca(levelAt(1)), replicates(900, 1000), 0, one, rising)).toHaveLength(2);
      expect(placesOf(bca(levelAt(1)), replicates(100, 1000), 0, one, falling)).toHaveLength(2);
    });

    it.each([
      ['1', 2.8, 999, rising],
      ['0', 2.8, 1, falling],
      ['nowhere, above', 3.5, 999, rising],
      ['nowhere, below', 3.5, 1, falling],
    ])('are unknown where one lies at %s', (_, z, below, statistic) => {
      expect(placesOf(bca(levelAt(z)), replicates(below, 1000), 0, one, statistic)).toBeUndefined();
    });

    it('are unknown where the sum b + z lies so far beyond that they would come back to within (0, 1)', () => {
      expect(placesOf(bca(levelAt(8)), replicates(99_999, 100_000), 0, one, rising)).toBeUndefined();
      expect(placesOf(bca(levelAt(8)), replicates(1, 100_000), 0, one, falling)).toBeUndefined();
    });
  });

  it('are unknown where no replicate, or every one, lies below the estimate', () => {
    expect(placesWith(0)).toBeUndefined();
    expect(placesWith(size)).toBeUndefined();
    expect(placesWith(1)).toHaveLength(2);
  });
});

describe('a limit', () => {
  it('lies between its neighbours, and varies as far as four deviations of its place move it, over four', () => {
    const sorted = Float64Array.from({ length: 11 }, (_, place) => place ** 2);
    // Type 7: place 10 p; at 0.25 between 4 and 9, at 0.45 between 16 and 25, at 0.05 between 0 and 1.
    const { value, error } = limitAt(sorted, { probability: 0.25, deviation: 0.05 });
    expectClose('value', value, 6.5, 1e-13);
    expectClose('error', error, (20.5 - 6.5) / 4, 1e-13);
    expect(limitAt(sorted, { probability: 1, deviation: 0.05 })).toEqual({ value: 100, error: (100 - 64) / 4 });
    expect(limitAt(sorted, { probability: 0, deviation: 0.3 })).toEqual({ value: 0, error: 100 / 4 });
  });
});
