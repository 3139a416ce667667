/** From independent samples to what a person collects, and back. */
import { describe, expect, it } from 'vitest';
import { sizingOf } from '../../src/acceptance/planning/sizing.ts';

const kind = 'patient';

describe('independent samples', () => {
  it('are what is collected', () => {
    const { unit, effectiveOf, countFor, collected } = sizingOf(undefined, 0.95);
    expect([unit, effectiveOf(7), countFor(7), collected(7)]).toEqual(['samples', 7, 7, { samples: 7 }]);
  });
});

describe('a design effect alone', () => {
  const { unit, effectiveOf, countFor, collected } = sizingOf({ kind, designEffect: 1.1 }, 0.95);

  it('multiplies what is needed, and divides what there is', () => {
    expect(unit).toBe('samples');
    // In doubles 100 x 1.1 is above 110.
    expect(100 * 1.1).toBeGreaterThan(110);
    expect([countFor(100), countFor(231), countFor(1)]).toEqual([110, 255, 2]);
    expect([effectiveOf(110), effectiveOf(109), effectiveOf(111)]).toEqual([100, 99, 100]);
    expect(collected(110)).toEqual({ samples: 110 });
  });
});

describe('clusters of which nothing more is known', () => {
  const { unit, effectiveOf, countFor, collected } = sizingOf({ kind }, 0.95);

  it('count as one each, less what Student’s distribution takes below thirty, and nothing below ten', () => {
    expect(unit).toBe('clusters');
    // R: floor(c(10, 11, 29) * (qnorm(.975) / qt(.975, c(9, 10, 28)))^2)
    expect([9, 10, 11, 29, 30, 255].map(effectiveOf)).toEqual([0, 7, 8, 26, 30, 255]);
    expect(collected(12)).toEqual({ clusters: 12 });
  });

  it('are needed in the fewest number that is worth so much, and never below ten', () => {
    expect([0, 1, 7, 8, 26, 27, 30, 31, 255].map(countFor)).toEqual([10, 10, 10, 11, 29, 30, 30, 31, 255]);
  });
});

describe('clusters of a size', () => {
  it('are counted in samples and in clusters', () => {
    const { unit, effectiveOf, countFor, collected } = sizingOf({ kind, clusterSize: 2.5 }, 0.95);
    expect(unit).toBe('samples');
    expect([collected(25), collected(24), collected(0)]).toEqual([
      { samples: 25, clusters: 10 },
      { samples: 24, clusters: 9 },
      { samples: 0, clusters: 0 },
    ]);
    expect([effectiveOf(24), effectiveOf(25), effectiveOf(27), effectiveOf(28)]).toEqual([0, 7, 7, 8]);
    expect([countFor(7), countFor(8), countFor(255)]).toEqual([25, 28, 638]);
  });

  it('are whole where only rounding says otherwise', () => {
    // 33 / 1.1 is below 30 in doubles, and so is its worth as 30 clusters.
    const { collected, countFor } = sizingOf({ kind, clusterSize: 1.1 }, 0.95);
    expect(collected(33)).toEqual({ samples: 33, clusters: 30 });
    expect(countFor(30)).toBe(33);
  });

  it('are worth their size over the declared design effect', () => {
    const { effectiveOf, countFor } = sizingOf({ kind, clusterSize: 3, designEffect: 1.5 }, 0.95);
    expect([effectiveOf(120), effectiveOf(119), effectiveOf(122), effectiveOf(123)]).toEqual([80, 78, 80, 82]);
    expect([countFor(80), countFor(81)]).toEqual([120, 123]);
  });

  it.each([
    [1, undefined],
    [4, undefined],
    [4, 1],
    [4, 2.5],
    [7, 12],
  ])('of %d, at a design effect of %s, are the fewest for every worth', (clusterSize, effect) => {
    const declared = effect === undefined ? {} : { designEffect: effect };
    const { effectiveOf, countFor } = sizingOf({ kind, clusterSize, ...declared }, 0.95);
    for (let effective = 0; effective <= 150; effective++) {
      const samples = countFor(effective);
      expect(effectiveOf(samples)).toBeGreaterThanOrEqual(effective);
      expect(samples / clusterSize).toBeGreaterThanOrEqual(10);
      if (samples > 10 * clusterSize) expect(effectiveOf(samples - clusterSize)).toBeLessThan(effective);
    }
  });

  it('follow the level of the intervals', () => {
    // R: floor(10 * (qnorm(.95) / qt(.95, 9))^2)
    expect(sizingOf({ kind }, 0.9).effectiveOf(10)).toBe(8);
  });
});
