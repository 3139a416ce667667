/** What clustered samples are worth before any result is known, and which whole numbers that reaches. */
import { describe, expect, it } from 'vitest';
import { lacksClusters, plannedSize, reachesSize, wholeTrials } from '../../src/acceptance/effectiveSize.ts';

describe('the planned size', () => {
  it('of many clusters divides by the declared design effect, else by the mean cluster size', () => {
    expect(plannedSize(120, 40, { confidence: 0.95 })).toEqual({
      n: 120,
      effectiveN: 40,
      clusters: 40,
      designEffect: 3,
    });
    expect(plannedSize(120, 40, { designEffect: 1.5, confidence: 0.95 })).toEqual({
      n: 120,
      effectiveN: 80,
      clusters: 40,
      designEffect: 1.5,
    });
  });

  it('of fewer than thirty has the factor of the interval', () => {
    // R: 100 / 2 * (qnorm(.975) / qt(.975, 24))^2, and with one degree of freedom
    expect(plannedSize(100, 25, { designEffect: 2, confidence: 0.95 }).effectiveN).toBeCloseTo(45.0909608261, 9);
    expect(plannedSize(100, 2, { designEffect: 2, confidence: 0.95 }).effectiveN).toBeCloseTo(1.189691855918, 9);
  });

  it('of a single cluster is one, and of none is zero', () => {
    expect(plannedSize(7, 1, { confidence: 0.95 })).toEqual({ n: 7, effectiveN: 1, clusters: 1 });
    expect(plannedSize(0, 0, { confidence: 0.95 })).toEqual({ n: 0, effectiveN: 0, clusters: 0 });
  });
});

describe('clusters', () => {
  it('are too few for an interval below ten', () => {
    expect([undefined, 0, 9, 10].map(lacksClusters)).toEqual([false, true, true, false]);
  });
});

describe('an effective size', () => {
  const thirty = 31 / (31 / 30);

  it('reaches a whole number that only rounding keeps it from', () => {
    expect(thirty).toBeLessThan(30);
    expect(reachesSize(thirty, 30)).toBe(true);
    expect(wholeTrials(thirty)).toBe(30);
  });

  it('does not reach what it is less than', () => {
    expect([reachesSize(30, 30), reachesSize(29.999, 30), reachesSize(30, 31)]).toEqual([true, false, false]);
    expect([29.999, 30, 30.999, 0].map(wholeTrials)).toEqual([29, 30, 30, 0]);
  });
});
