import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import { proportionOverClusters, tabulateClusters } from '../../src/metrics/clusterTable.ts';
import { decidedShares } from '../../src/metrics/proportions.ts';
import { rocPlacements } from '../../src/statistics/auroc.ts';
import {
  clusteredMultiplier,
  clusteredProportion,
  clusteredVarianceOfMean,
  decisiveDesignEffect,
  effectiveTrials,
  smallSampleFactor,
} from '../../src/statistics/cluster.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import { mean, varianceOfMean } from '../../src/statistics/mean.ts';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion.ts';
import { readReferenceRows, samplesOf } from '../metrics/referenceSamples.ts';
import groups from '../reference/clusters.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

/** Successes and trials of clusters. */
const clusters = fc
  .array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 2, maxLength: 60 })
  .map((pairs) => pairs.map(([successes, failures]): [number, number] => [successes, successes + failures]))
  .filter((pairs) => pairs.filter(([, trials]) => trials > 0).length > 1);

function clusteredOf(pairs: readonly (readonly [number, number])[]) {
  return clusteredProportion(
    Uint32Array.from(pairs, ([successes]) => successes),
    Uint32Array.from(pairs, ([, trials]) => trials),
  )!;
}

describe('five clusters (edge_clusters)', () => {
  const samples = samplesOf(readReferenceRows('edge_clusters.csv'));

  /** Our numbers for `metric/deff`, `metric@wilson_deff` and so on. */
  function measure(name: string): Record<string, number> {
    const [, metric = '', what] = /^(\w+?)[/@](\w+)$/.exec(name)!;
    if (metric === 'auroc') return measureAuroc(samples);
    const { successes, trials } = decidedShares[metric as 'ppv'];
    const share = proportionOverClusters(tabulateClusters(samples), successes, trials)!;
    const value = share.successes / share.trials;
    const deff = share.estimatedDesignEffect!;
    if (what === 'clusters') return { value: share.clusters };
    if (what === 'n') return { value: share.trials };
    if (what === 'deff') return { value: deff };
    if (what === 'robust_variance') return { value: share.robustVariance! };
    if (what === 'korn_graubard') {
      const t = studentMultiplier(0.95, share.trials - 1) / studentMultiplier(0.95, share.clusters - 1);
      const effective = (share.trials / deff) * t * t;
      return { value, ...clopperPearsonInterval(value * effective, effective, 0.95) };
    }
    const factor = what === 'wilson_deff_t' ? smallSampleFactor(share.clusters, 0.95) : 1;
    const effective = (share.trials / Math.max(1, deff)) * factor;
    return { value, n_eff: effective, ...wilsonInterval(value * effective, effective, 0.95) };
  }

  function measureAuroc({ positive, score, cluster }: BinarySamples): Record<string, number> {
    const roc = rocPlacements(positive, score!)!;
    const { variance } = clusteredAuroc(roc, positive, cluster!, 5);
    const reach = normalMultiplier(0.95) * Math.sqrt(variance!);
    return { value: roc.auroc, variance: variance!, lower: roc.auroc - reach, upper: roc.auroc + reach };
  }

  it('are compared in 36 cases', () => {
    expect(groups.flatMap(({ cases }) => [...cases])).toHaveLength(36);
  });

  for (const { tool, tolerance, cases } of groups) {
    it(`agree with ${tool} to ${tolerance}`, () => {
      for (const { metric, ...reference } of cases) {
        const ours = measure(metric);
        for (const [member, expected] of Object.entries(reference)) {
          expectClose(`${metric} ${member}`, ours[member], expected as number, tolerance);
        }
      }
    });
  }
});

describe('clusteredProportion', () => {
  it('is the plain formula', () => {
    fc.assert(
      fc.property(clusters, (pairs) => {
        const filled = pairs.filter(([, trials]) => trials > 0);
        const x = filled.reduce((total, [successes]) => total + successes, 0);
        const n = filled.reduce((total, [, trials]) => total + trials, 0);
        const squares = filled.reduce((total, [successes, trials]) => total + (successes - (x / n) * trials) ** 2, 0);
        const expected = ((filled.length / (filled.length - 1)) * squares) / n ** 2;
        const ours = clusteredOf(pairs);
        expect([ours.successes, ours.trials, ours.clusters]).toEqual([x, n, filled.length]);
        return isClose(ours.robustVariance!, expected, 1e-14);
      }),
    );
  });

  it('does not depend on the order of clusters by a single digit', () => {
    fc.assert(
      fc.property(clusters, (pairs) => {
        expect(clusteredOf(pairs.toReversed())).toEqual(clusteredOf(pairs));
      }),
    );
  });

  it('gives n / (n - 1) where every sample is its own cluster, and the size of clusters that agree throughout', () => {
    const single = clusteredOf(Array.from({ length: 50 }, (_, index) => [Number(index < 40), 1] as const));
    expectClose('single', single.estimatedDesignEffect, 50 / 49, 1e-12);
    const alike = clusteredOf(
      Array.from({ length: 50 }, (_, index) => (index < 40 ? ([4, 4] as const) : ([0, 4] as const))),
    );
    expectClose('alike', alike.estimatedDesignEffect, 4 * (50 / 49), 1e-12);
  });

  it('has no design effect at 0 and 1, no variance in one cluster, and no value without trials', () => {
    expect(
      clusteredOf([
        [4, 4],
        [3, 3],
      ]).estimatedDesignEffect,
    ).toBeUndefined();
    expect(
      clusteredOf([
        [0, 4],
        [0, 3],
      ]).estimatedDesignEffect,
    ).toBeUndefined();
    expect(
      clusteredOf([
        [2, 4],
        [0, 0],
      ]),
    ).toMatchObject({ clusters: 1, robustVariance: undefined });
    expect(clusteredProportion(new Uint32Array(3), new Uint32Array(3))).toBeUndefined();
  });
});

describe('effective sizes', () => {
  it('fall back on the mean cluster size where nothing is declared', () => {
    expect(decisiveDesignEffect(1.2, undefined, 200, 50)).toBe(4);
    expect(decisiveDesignEffect(5, undefined, 200, 50)).toBe(5);
    expect(decisiveDesignEffect(1.2, 1.8, 200, 50)).toBe(1.8);
    expect(decisiveDesignEffect(0.5, 0.7, 200, 50)).toBe(1);
    expect(decisiveDesignEffect(undefined, undefined, 200, 50)).toBe(4);
  });

  it('never make an error raise the lower limit: fifty clusters of four', () => {
    const lowerWith = (errors: number): number => {
      const share = clusteredOf(Array.from({ length: 50 }, (_, index) => [index < errors ? 3 : 4, 4] as const));
      const deff = decisiveDesignEffect(share.estimatedDesignEffect, undefined, share.trials, share.clusters);
      const scale = effectiveTrials(share.trials, share.clusters, deff, 0.95) / share.trials;
      return wilsonInterval(share.successes * scale, share.trials * scale, 0.95).lower;
    };
    const lowers = Array.from({ length: 51 }, (_, errors) => lowerWith(errors));
    expectClose('no error', lowers[0], 0.929, 5e-4);
    expect(lowers).toEqual(lowers.toSorted((a, b) => b - a));
  });

  it('shrink below 30 clusters as much as t is wider than z', () => {
    expect(effectiveTrials(100, 30, 2, 0.95)).toBe(50);
    expect(effectiveTrials(100, 29, 2, 0.95)).toBeCloseTo(50 * (1.959963984540054 / 2.048407141795244) ** 2, 9);
    expect(clusteredMultiplier(30, 0.95)).toBe(normalMultiplier(0.95));
    expect(clusteredMultiplier(29, 0.95)).toBe(studentMultiplier(0.95, 28));
  });
});

describe('clusteredVarianceOfMean', () => {
  const values = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5)), {
    minLength: 6,
    maxLength: 50,
  });

  it('is the variance of the mean where every value is its own cluster', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const numbers = Float64Array.from(pairs, ([value]) => value);
        const own = Uint32Array.from(pairs, (_, index) => index);
        const ours = clusteredVarianceOfMean(numbers, mean(numbers), own, numbers.length);
        return isClose(ours, varianceOfMean(numbers), 1e-15);
      }),
    );
  });

  it('is not moved by renumbering', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const numbers = Float64Array.from(pairs, ([value]) => value);
        const clusterOf = Uint32Array.from(pairs, ([, cluster]) => cluster);
        const ours = clusteredVarianceOfMean(numbers, mean(numbers), clusterOf, 6);
        return Object.is(
          ours,
          clusteredVarianceOfMean(
            numbers,
            mean(numbers),
            clusterOf.map((c) => 5 - c),
            6,
          ),
        );
      }),
    );
  });
});
