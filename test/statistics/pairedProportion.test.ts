import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveTrials } from '../../src/statistics/cluster.ts';
import { clusteredDifference, clusteredTangoInterval } from '../../src/statistics/pairedProportion.ts';
import { type PairedCounts, tangoInterval } from '../../src/statistics/tango.ts';
import { readReferenceRows } from '../metrics/referenceSamples.ts';
import reference from '../reference/pairedRoc.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

/** Of one cluster: right for the candidate only, for the baseline only, and the others. */
type Cluster = readonly [candidateOnly: number, baselineOnly: number, others: number];

const clusters = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(8)), { minLength: 2, maxLength: 50 })
  .filter((list) => list.filter((cluster) => cluster.some((count) => count > 0)).length > 1);

function tableOf(list: readonly Cluster[]) {
  return {
    candidateOnly: Uint32Array.from(list, ([candidateOnly]) => candidateOnly),
    baselineOnly: Uint32Array.from(list, ([, baselineOnly]) => baselineOnly),
    trials: Uint32Array.from(list, ([candidateOnly, baselineOnly, others]) => candidateOnly + baselineOnly + others),
  };
}

function countsOf(list: readonly Cluster[]): PairedCounts {
  const sum = (index: 0 | 1 | 2) => list.reduce((total, cluster) => total + cluster[index], 0);
  return { both: sum(2), candidateOnly: sum(0), baselineOnly: sum(1), neither: 0 };
}

function intervalOf(list: readonly Cluster[], declared?: number) {
  return clusteredTangoInterval(countsOf(list), clusteredDifference(tableOf(list))!, declared, 0.95);
}

/** Clusters of the reference rows: samples of one age, decided at one half. */
function pimaClusters(metric: string): Cluster[] {
  const wanted = { sensitivity: '1', specificity: '0' }[metric];
  const ages = new Map<string, [number, number, number]>();
  for (const row of readReferenceRows('pima.csv')) {
    if (row.split !== 'test' || (wanted !== undefined && row.label !== wanted)) continue;
    const isRight = (column: string) => Number(row[column]) >= 0.5 === (row.label === '1');
    const [ours, theirs] = [isRight('score'), isRight('baseline_score')];
    const cluster = ages.get(row.age!) ?? [0, 0, 0];
    cluster[ours === theirs ? 2 : ours ? 0 : 1] += 1;
    ages.set(row.age!, cluster);
  }
  return [...ages.values()];
}

describe('clusteredDifference', () => {
  const { tool, tolerance, cases } = reference.shares;

  it(`agrees with ${tool} to ${tolerance}`, () => {
    expect(cases).toHaveLength(3);
    for (const { name, difference, variance, ...counts } of cases) {
      const list = pimaClusters(name);
      const { candidateOnly, baselineOnly } = countsOf(list);
      const { clusters, trials, robustVariance } = clusteredDifference(tableOf(list))!;
      expect({ clusters, trials, candidateOnly, baselineOnly }, name).toEqual(counts);
      expectClose(name, (candidateOnly - baselineOnly) / trials, difference, tolerance);
      expectClose(`${name} variance`, robustVariance, variance, tolerance);
    }
  });

  it('gives n / (n - 1) where every pair is its own cluster', () => {
    fc.assert(
      fc.property(clusters, (list) => {
        const { candidateOnly, baselineOnly, both } = countsOf(list);
        const repeat = (count: number, cluster: Cluster) => Array.from({ length: count }, () => cluster);
        const pairs = [
          ...repeat(candidateOnly, [1, 0, 0]),
          ...repeat(baselineOnly, [0, 1, 0]),
          ...repeat(both, [0, 0, 1]),
        ];
        const { estimatedDesignEffect } = clusteredDifference(tableOf(pairs))!;
        return (
          estimatedDesignEffect === undefined ||
          isClose(estimatedDesignEffect, pairs.length / (pairs.length - 1), 1e-12)
        );
      }),
    );
  });

  it('does not depend on the order of clusters by a single digit, and only turns its sign with the models', () => {
    fc.assert(
      fc.property(clusters, (list) => {
        const ours = clusteredDifference(tableOf(list));
        expect(clusteredDifference(tableOf(list.toReversed()))).toEqual(ours);
        expect(clusteredDifference(tableOf(list.map(([b, c, others]) => [c, b, others])))).toEqual(ours);
      }),
    );
  });

  it('of three clusters of two is what the formulas give by hand', () => {
    // d = (3 - 1) / 6; residuals 2 - 2/3, -1 - 2/3, 1 - 2/3; 3/2 of their squares, 42/9, over 36; 4 - 6/9 over 36.
    const { robustVariance, estimatedDesignEffect, ...counted } = clusteredDifference(
      tableOf([
        [2, 0, 0],
        [0, 1, 1],
        [1, 0, 1],
      ]),
    )!;
    expect(counted).toEqual({ clusters: 3, trials: 6 });
    expectClose('variance', robustVariance, 7 / 36, 1e-15);
    expectClose('design effect', estimatedDesignEffect, 2.1, 1e-14);
  });

  it('has a variance with two clusters', () => {
    // d = 1/2; residuals 1 and -1; twice the sum of their squares over 16, and 2 - 1 over 16 of independent pairs.
    expect(
      clusteredDifference(
        tableOf([
          [2, 0, 0],
          [0, 0, 2],
        ]),
      ),
    ).toEqual({ clusters: 2, trials: 4, robustVariance: 0.25, estimatedDesignEffect: 4 });
  });

  it('has no design effect where all pairs tell the same, no variance in one cluster, nothing without samples', () => {
    expect(
      clusteredDifference(
        tableOf([
          [0, 0, 4],
          [0, 0, 3],
        ]),
      )?.estimatedDesignEffect,
    ).toBeUndefined();
    expect(
      clusteredDifference(
        tableOf([
          [4, 0, 0],
          [3, 0, 0],
        ]),
      )?.estimatedDesignEffect,
    ).toBeUndefined();
    expect(
      clusteredDifference(
        tableOf([
          [4, 0, 2],
          [0, 0, 0],
        ]),
      ),
    ).toMatchObject({ clusters: 1, robustVariance: undefined });
    expect(clusteredDifference(tableOf([[0, 0, 0]]))).toBeUndefined();
  });
});

describe('clusteredTangoInterval', () => {
  const alike: Cluster[] = Array.from({ length: 40 }, (_, index) => [index < 4 ? 1 : 0, index < 6 ? 1 : 0, 4]);

  it('counts the samples of a cluster as one, unless a design effect is declared', () => {
    const counts = countsOf(alike);
    const trials = 40 * 4 + 10;
    const scaled = (effect: number) => {
      const factor = effectiveTrials(trials, 40, effect, 0.95) / trials;
      return tangoInterval(
        { both: counts.both * factor, candidateOnly: 4 * factor, baselineOnly: 6 * factor, neither: 0 },
        0.95,
      );
    };
    expect(intervalOf(alike)).toEqual({ interval: scaled(trials / 40), clusters: 40, designEffect: trials / 40 });
    expect(intervalOf(alike, 1.5)).toEqual({ interval: scaled(1.5), clusters: 40, designEffect: 1.5 });
  });

  it('is never narrower than that of independent samples', () => {
    fc.assert(
      fc.property(clusters, (list) => {
        const { interval, designEffect } = intervalOf(list, 1);
        const independent = tangoInterval(countsOf(list), 0.95);
        if (typeof interval === 'string') return;
        expect(designEffect).toBeGreaterThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(independent.lower + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(independent.upper - 1e-12);
      }),
    );
  });

  it('counts those that neither gets right as those that both do', () => {
    const whole = clusteredDifference(tableOf(alike))!;
    const { both, ...others } = countsOf(alike);
    const moved = clusteredTangoInterval({ ...others, both: 0, neither: both }, whole, undefined, 0.95);
    expect(moved).toEqual(intervalOf(alike));
  });

  it('gives none with fewer than ten clusters', () => {
    expect(intervalOf(alike.slice(0, 9))).toEqual({ interval: 'too-few-clusters', clusters: 9 });
    expect(typeof intervalOf(alike.slice(0, 10)).interval).toBe('object');
  });

  it('never lets a lost sample raise the lower limit: fifty clusters of four', () => {
    const lowers = Array.from({ length: 51 }, (_, lost) => {
      const list = Array.from({ length: 50 }, (__, index): Cluster => [0, index < lost ? 1 : 0, index < lost ? 3 : 4]);
      const { interval } = intervalOf(list);
      return typeof interval === 'string' ? Number.NaN : interval.lower;
    });
    expect(lowers).toEqual(lowers.toSorted((a, b) => b - a));
  });
});
