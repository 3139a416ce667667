import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, decisiveBootstrap } from '../../src/statistics/bootstrap.ts';
import { jackknifeDesignEffect, widenLimits } from '../../src/statistics/bootstrapDesignEffect.ts';
import { clusteredProportion } from '../../src/statistics/cluster.ts';
import { f1Interval } from '../../src/statistics/f1.ts';
import { fBeta } from '../../src/statistics/fBeta.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { weightedKappa } from '../../src/statistics/kappa.ts';
import { macroF1, macroPrecision } from '../../src/statistics/macroAverage.ts';
import { multiclassCorrelation } from '../../src/statistics/multiclassCorrelation.ts';
import { wilsonInterval } from '../../src/statistics/proportion.ts';
import type { ClusteredSamples, CountStatistic } from '../../src/statistics/resampling.ts';
import reference from '../reference/clusterDesignEffect.json' with { type: 'json' };
import { expectClose } from './closeness.ts';

const options = { confidenceLevel: 0.95, method: 'bca', seed: '0123456789abcdef0123456789abcdef' } as const;

const firstShare: CountStatistic = ([first = 0, second = 0]) =>
  first + second === 0 ? undefined : first / (first + second);

/** Clusters of the same size, by their number of successes. */
function equalClusters(successes: readonly number[], size: number): ClusteredSamples {
  return {
    kind: 'clustered',
    cellOf: successes.flatMap((count) => Array.from({ length: size }, (_, index) => (index < count ? 0 : 1))),
    cells: 2,
    clusterOf: successes.flatMap((_, cluster) => new Array<number>(size).fill(cluster)),
    clusters: successes.length,
  };
}

describe('the design effect of a statistic', () => {
  const { label, predicted, cluster, designEffects } = reference;
  const samples: ClusteredSamples = {
    kind: 'clustered',
    cellOf: label.map((own, index) => 3 * own + predicted[index]!),
    cells: 9,
    clusterOf: cluster,
    clusters: 25,
  };
  const ofLast = (counts: Float64Array) => ({
    truePositives: counts[8]!,
    falsePositives: counts[2]! + counts[5]!,
    falseNegatives: counts[6]! + counts[7]!,
  });
  const statistics: Readonly<Record<keyof typeof designEffects, CountStatistic>> = {
    'recall of class 2': (counts) => {
      const { truePositives, falseNegatives } = ofLast(counts);
      return truePositives / (truePositives + falseNegatives);
    },
    f2: (counts) => fBeta(ofLast(counts), 2),
    'macro-f1': (counts) => macroF1({ classes: 3, counts }).value,
    'macro-precision': (counts) => macroPrecision({ classes: 3, counts }).value,
    mcc: (counts) => multiclassCorrelation({ classes: 3, counts }),
    kappa: (counts) => weightedKappa({ classes: 3, counts }, 'identity'),
    'quadratic-kappa': (counts) => weightedKappa({ classes: 3, counts }, 'quadratic'),
  };

  it.each(Object.entries(designEffects))(
    'is that of scikit-learn without each row and each cluster: %s',
    (name, effect) => {
      const found = jackknifeDesignEffect(samples, statistics[name as keyof typeof designEffects]);
      expectClose(name, found!, effect, 1e-9);
    },
  );

  it('is the one of the ratio estimator for a proportion in clusters of one size', () => {
    const successes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(successes, (counts) => {
        const sizes = new Uint32Array(counts.length).fill(4);
        const expected = clusteredProportion(Uint32Array.from(counts), sizes)!.estimatedDesignEffect;
        const found = jackknifeDesignEffect(equalClusters(counts, 4), firstShare);
        if (expected === undefined || expected < 1e-12) return found === undefined || found < 1e-9;
        return Math.abs(found! - expected) < 1e-9 * expected;
      }),
    );
  });

  it('is 1 times n / (n - 1) where every sample is its own cluster', () => {
    const single = equalClusters([...new Array<number>(9).fill(1), 0, 0, 0], 1);
    expectClose('effect', jackknifeDesignEffect(single, firstShare)!, 12 / 11, 1e-12);
  });

  it('is undefined with one cluster, without variation, and where a part is all that defines the statistic', () => {
    expect(jackknifeDesignEffect(equalClusters([1], 4), firstShare)).toBeUndefined();
    expect(jackknifeDesignEffect(equalClusters([4, 4, 4], 4), firstShare)).toBeUndefined();
    expect(jackknifeDesignEffect(equalClusters([2, 2, 2], 4), firstShare)).toBeUndefined();
    const needsAll: CountStatistic = ([first = 0, second = 0]) => (first + second < 12 ? undefined : first);
    expect(jackknifeDesignEffect(equalClusters([1, 2, 3], 4), needsAll)).toBeUndefined();
  });

  it('does not depend on the order of samples or the numbers of clusters', () => {
    const turned: ClusteredSamples = {
      ...samples,
      cellOf: [...(samples.cellOf as number[])].reverse(),
      clusterOf: [...cluster].reverse().map((own) => (own * 7 + 3) % 25),
    };
    for (const statistic of Object.values(statistics)) {
      expect(jackknifeDesignEffect(turned, statistic)).toBe(jackknifeDesignEffect(samples, statistic));
    }
  });
});

describe('wider limits', () => {
  const limit = (value: number, error = 0) => ({ value, error });

  it('are those of Fisher’s z for a correlation', () => {
    const [lower, upper] = widenLimits([limit(0.2), limit(0.8)], 0.6, 1.5, [-1, 1]);
    const moved = (value: number) => Math.tanh(Math.atanh(0.6) + 1.5 * (Math.atanh(value) - Math.atanh(0.6)));
    expectClose('lower', lower.value, moved(0.2), 1e-12);
    expectClose('upper', upper.value, moved(0.8), 1e-12);
  });

  it('multiply log odds for a share, and a limit’s error by its slope', () => {
    const [lower, upper] = widenLimits([limit(0.8, 0.001), limit(0.95, 0.002)], 0.9, 2, [0, 1]);
    // Odds 4, 9 and 19: 9 (4 / 9)^2 and 9 (19 / 9)^2.
    const [low, high] = [16 / 9, 361 / 9];
    expectClose('lower', lower.value, low / (1 + low), 1e-12);
    expectClose('upper', upper.value, high / (1 + high), 1e-12);
    const step = 1e-6;
    const slope = (value: number, side: 0 | 1) => {
      const pair = [limit(0.8), limit(0.95)] as [{ value: number; error: number }, { value: number; error: number }];
      const at = (own: number) => {
        pair[side] = limit(own);
        return widenLimits(pair, 0.9, 2, [0, 1])[side].value;
      };
      return (at(value + step) - at(value - step)) / (2 * step);
    };
    expectClose('error of lower', lower.error, 0.001 * slope(0.8, 0), 1e-9);
    expectClose('error of upper', upper.error, 0.002 * slope(0.95, 1), 1e-9);
  });

  it('stay where they are at an end of the range, and with a factor of 1', () => {
    const ends = [limit(0, 0.01), limit(1, 0.02)] as const;
    expect(widenLimits(ends, 0.4, 3, [0, 1])).toEqual(ends);
    const pair = [limit(0.1 + 0.2, 0.01), limit(0.7, 0.01)] as const;
    expect(widenLimits(pair, 0.5, 1, [0, 1])).toEqual(pair);
  });

  it('are plain distances within the range where the estimate is at its end', () => {
    expect(widenLimits([limit(-1), limit(-0.9, 0.01)], -1, 2, [-1, 1])).toEqual([
      limit(-1),
      { value: expect.closeTo(-0.8, 12), error: 0.02 },
    ]);
    expect(widenLimits([limit(0.3), limit(1)], 1, 2, [0, 1])[0].value).toBe(0);
  });

  it('never move inwards, not even where both lie on one side of the estimate', () => {
    expect(widenLimits([limit(0.6), limit(0.8)], 0.5, 2, [0, 1])[0]).toEqual(limit(0.6));
    expect(widenLimits([limit(0.2), limit(0.4)], 0.5, 2, [0, 1])[1]).toEqual(limit(0.4));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 1, max: 50, noNaN: true }), (one, other, estimate, factor) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [lower, upper] = widenLimits([limit(low), limit(high)], estimate, factor, [0, 1]);
        return lower.value >= 0 && lower.value <= low && upper.value >= high && upper.value <= 1;
      }),
    );
  });

  it('are refused with a factor below 1 or a range without end', () => {
    const pair = [limit(0.4), limit(0.6)] as const;
    for (const factor of [0.99, Number.NaN]) expect(() => widenLimits(pair, 0.5, factor, [0, 1])).toThrow(RangeError);
    for (const range of [
      [0, Number.POSITIVE_INFINITY],
      [1, 1],
      [1, 0],
    ] as const) {
      expect(() => widenLimits(pair, 0.5, 2, range)).toThrow('Limits widen within a finite range');
    }
  });
});

describe('a bootstrap over clusters', () => {
  // 60 clusters of four; the share of successes is 0.8.
  const successes = Array.from({ length: 60 }, (_, cluster) => [4, 4, 3, 1, 4, 3, 2, 4, 4, 3][cluster % 10]!);
  const samples = equalClusters(successes, 4);
  const shown = jackknifeDesignEffect(samples, firstShare)!;
  const run = (designEffect: number) =>
    bootstrapInterval(samples, firstShare, { ...options, widening: { designEffect, range: [0, 1] } });
  const plain = bootstrapInterval(samples, firstShare, options);

  it('keeps its limits to the last bit where the clusters show at least what is declared', () => {
    expect(shown).toBeGreaterThan(1);
    for (const declared of [1, shown]) expect(run(declared)).toEqual({ ...plain, designEffect: shown });
    expect(plain).not.toHaveProperty('designEffect');
  });

  it('widens its limits by the root of the ratio where more is declared', () => {
    const found = run(3 * shown);
    const moved = widenLimits(
      [
        { value: (plain.interval as Interval).lower, error: plain.monteCarloError!.lower },
        { value: (plain.interval as Interval).upper, error: plain.monteCarloError!.upper },
      ],
      0.8,
      Math.sqrt(3),
      [0, 1],
    );
    expect(found.designEffect).toBeCloseTo(3 * shown, 12);
    for (const [index, side] of (['lower', 'upper'] as const).entries()) {
      expectClose(side, (found.interval as Interval)[side], moved[index]!.value, 1e-12);
      expectClose(`error of ${side}`, found.monteCarloError![side], moved[index]!.error, 1e-9);
    }
  });

  it('has about the limits of as many independent samples as the declared effect leaves', () => {
    for (const declared of [2, 4]) {
      const { lower, upper } = run(declared).interval as Interval;
      const wilson = wilsonInterval((0.8 * 240) / declared, 240 / declared, 0.95);
      // BCa and Wilson themselves differ by a few per cent of their width.
      expect(Math.abs(lower - wilson.lower)).toBeLessThan(0.08 * (wilson.upper - wilson.lower));
      expect(Math.abs(upper - wilson.upper)).toBeLessThan(0.08 * (wilson.upper - wilson.lower));
    }
    const f1: CountStatistic = ([right = 0, wrong = 0]) => (2 * right) / (2 * right + wrong);
    const found = bootstrapInterval(samples, f1, { ...options, widening: { designEffect: 4, range: [0, 1] } });
    const expected = f1Interval(192 / 4, 240 / 4, 0.95);
    const { lower, upper } = found.interval as Interval;
    expect(Math.abs(lower - expected.lower)).toBeLessThan(0.1 * (expected.upper - expected.lower));
    expect(Math.abs(upper - expected.upper)).toBeLessThan(0.1 * (expected.upper - expected.lower));
  });

  it('only widens with the declared effect', () => {
    const effects = [1, 1.5, 2, 3, 6, 40];
    const intervals = effects.map((effect) => run(effect).interval as Interval);
    for (let index = 1; index < intervals.length; index++) {
      expect(intervals[index]!.lower).toBeLessThanOrEqual(intervals[index - 1]!.lower);
      expect(intervals[index]!.upper).toBeGreaterThanOrEqual(intervals[index - 1]!.upper);
      expect(intervals[index]!.lower).toBeGreaterThan(0);
      expect(intervals[index]!.upper).toBeLessThan(1);
    }
  });

  it('is drawn again where the widened limit, and not the plain one, comes near the bound', () => {
    const widening = { designEffect: 6, range: [0, 1] } as const;
    const { lower } = run(6).interval as Interval;
    const decided = (bound: number, more = {}) =>
      decisiveBootstrap(samples, firstShare, { ...options, replicates: 500, ...more }, { bound, limit: 'lower' })
        .replicates;
    expect(decided(lower, { widening })).toBe(5000);
    expect(decided(lower)).toBe(500);
    expect(decided((plain.interval as Interval).lower, { widening })).toBe(500);
  });

  it('takes no notice of independent samples, and refuses an effect below 1', () => {
    const independent = { kind: 'independent', counts: [192, 48] } as const;
    const widening = { designEffect: 4, range: [0, 1] } as const;
    expect(bootstrapInterval(independent, firstShare, { ...options, widening })).toEqual(
      bootstrapInterval(independent, firstShare, options),
    );
    for (const effect of [0.99, Number.NaN])
      expect(() => run(effect)).toThrow('A declared design effect is at least 1');
  });

  it('has no interval where the effect that the clusters show is unknown', () => {
    const withoutPart: CountStatistic = (counts) => (counts[0]! + counts[1]! === 239 ? undefined : firstShare(counts));
    const percentile = { ...options, method: 'percentile', widening: { designEffect: 2, range: [0, 1] } } as const;
    expect(bootstrapInterval(samples, withoutPart, percentile)).toMatchObject({
      interval: 'no-correction',
      monteCarloError: undefined,
    });
  });
});
