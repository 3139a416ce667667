import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BootstrapOptions, bootstrapInterval, decisiveBootstrap } from '../../src/statistics/bootstrap.ts';
import { accelerationOf } from '../../src/statistics/bootstrapLimits.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { type ClusteredSamples, type CountStatistic, resamplerOf } from '../../src/statistics/resampling.ts';
import { readReferenceRows } from '../metrics/referenceSamples.ts';
import reference from '../reference/multiclassR.json' with { type: 'json' };
import { expectClose } from './closeness.ts';

const seed = '0123456789abcdef0123456789abcdef';
const percentile = { confidenceLevel: 0.95, method: 'percentile', seed } as const;
const bca = { confidenceLevel: 0.95, method: 'bca', seed } as const;

const f1: CountStatistic = ([tp = 0, fp = 0, fn = 0]) =>
  tp + fp + fn === 0 ? undefined : (2 * tp) / (2 * tp + fp + fn);
const firstShare: CountStatistic = ([first = 0, second = 0]) =>
  first + second === 0 ? undefined : first / (first + second);

function limits(
  samples: Parameters<typeof bootstrapInterval>[0],
  statistic: CountStatistic,
  options: BootstrapOptions,
) {
  const { interval } = bootstrapInterval(samples, statistic, options);
  if (typeof interval === 'string') throw new Error(interval);
  return interval;
}

function seedOf(number: number): string {
  return (0x9e3779b9 * number).toString(16).padStart(16, '7').slice(0, 16).repeat(2);
}

describe('five clusters (edge_clusters)', () => {
  const rows = readReferenceRows('edge_clusters.csv');
  const names = [...new Set(rows.map(({ patient_id }) => patient_id))];
  const cells: ClusteredSamples = {
    kind: 'clustered',
    cellOf: rows.map(({ label, prediction }) => 2 * Number(label) + Number(prediction)),
    cells: 4,
    clusterOf: rows.map(({ patient_id }) => names.indexOf(patient_id)),
    clusters: names.length,
  };

  /** All 3,125 ordered sets of five clusters: the smallest value whose share of sets is at least p, as R and NumPy gave it. */
  it.each([
    ['accuracy', ([tn = 0, fp = 0, fn = 0, tp = 0]) => (tp + tn) / (tp + tn + fp + fn), 2 / 3, 16 / 17, 0],
    ['sensitivity', ([, , fn = 0, tp = 0]) => (tp + fn === 0 ? undefined : tp / (tp + fn)), 2 / 3, 1, 1 / 3125],
    ['specificity', ([tn = 0, fp = 0]) => (tn + fp === 0 ? undefined : tn / (tn + fp)), 0.4, 1, 0],
  ] as [string, CountStatistic, number, number, number][])(
    'give the limits of complete enumeration: %s',
    (_, statistic, lower, upper, undefinedShare) => {
      const found = bootstrapInterval(cells, statistic, { ...percentile, replicates: 50_000 });
      const interval = found.interval as Interval;
      expectClose('lower', interval.lower, lower, 1e-12);
      expectClose('upper', interval.upper, upper, 1e-12);
      const expected = 50_000 * undefinedShare;
      expect(Math.abs(found.undefinedReplicates - expected)).toBeLessThanOrEqual(4.5 * Math.sqrt(expected));
    },
  );

  it('are drawn alike whatever the order of samples and the numbers of clusters', () => {
    const reversed: ClusteredSamples = {
      ...cells,
      cellOf: [...(cells.cellOf as number[])].reverse(),
      clusterOf: [...(cells.clusterOf as number[])].reverse().map((cluster) => (cluster * 3 + 2) % 5),
    };
    for (const options of [percentile, bca]) {
      expect(bootstrapInterval(reversed, f1, { ...options, replicates: 500 })).toEqual(
        bootstrapInterval(cells, f1, { ...options, replicates: 500 }),
      );
    }
  });
});

describe('the ideal limits of a proportion', () => {
  it('are binomial quantiles, by R', () => {
    // R: qbinom(c(.025, .975), 285, 235/285) / 285 and, of 106 positives, qbinom(c(.025, .975), 106, 78/106) / 106
    const all = limits({ kind: 'independent', counts: [235, 50] }, firstShare, { ...percentile, replicates: 40_000 });
    expectClose('lower', all.lower, 222 / 285, 1e-12);
    expectClose('upper', all.upper, 247 / 285, 1e-12);
    const positives = { kind: 'independent', counts: [78, 22, 28, 157], strata: [0, 1, 0, 1] } as const;
    const sensitivity: CountStatistic = ([tp = 0, , fn = 0]) => tp / (tp + fn);
    const stratified = limits(positives, sensitivity, { ...percentile, replicates: 40_000 });
    expectClose('lower', stratified.lower, 69 / 106, 1e-12);
    expectClose('upper', stratified.upper, 87 / 106, 1e-12);
  });
});

describe('resampling', () => {
  const random = { nextWord: () => 0x80000000 };

  it('keeps the size of every stratum', () => {
    const resampler = resamplerOf({ kind: 'independent', counts: [5, 7, 0, 3, 9, 0], strata: [4, 8, 4, 8, 4, 2] });
    const counts = new Float64Array(6);
    for (const start of [1, 2, 3, 4]) {
      let word = start * 0x9e3779b1;
      resampler.draw({ nextWord: () => (word = (Math.imul(word, 1664525) + 1013904223) >>> 0) }, counts);
      expect(counts[0]! + counts[2]! + counts[4]!).toBe(14);
      expect(counts[1]! + counts[3]!).toBe(10);
      expect([counts[2], counts[5]]).toEqual([0, 0]);
    }
  });

  it('leaves out each kind of sample once, with how many there are of it', () => {
    const resampler = resamplerOf({ kind: 'independent', counts: [2, 0, 3], strata: [0, 0, 1] });
    expect([...resampler.observed]).toEqual([2, 0, 3]);
    expect([...resampler.deletions()].map(({ counts, ...rest }) => ({ counts: [...counts], ...rest }))).toEqual([
      { counts: [1, 0, 3], multiplicity: 2, stratum: 0, parts: 2 },
      { counts: [2, 0, 2], multiplicity: 3, stratum: 1, parts: 3 },
    ]);
  });

  it('leaves out each kind of cluster once', () => {
    const resampler = resamplerOf({
      kind: 'clustered',
      cellOf: [1, 0, 0, 1, 1],
      cells: 2,
      clusterOf: [0, 0, 2, 1, 2],
      clusters: 3,
    });
    expect([...resampler.observed]).toEqual([2, 3]);
    expect([...resampler.deletions()].map(({ counts, ...rest }) => ({ counts: [...counts], ...rest }))).toEqual([
      { counts: [1, 2], multiplicity: 2, stratum: 0, parts: 3 },
      { counts: [2, 2], multiplicity: 1, stratum: 0, parts: 3 },
    ]);
  });

  it('draws as many clusters as there are, with few or many alike', () => {
    for (const [clusters, kinds] of [
      [6, 6],
      [60, 3],
    ] as const) {
      const resampler = resamplerOf({
        kind: 'clustered',
        cellOf: Array.from({ length: clusters }, (_, index) => index % kinds),
        cells: kinds,
        clusterOf: Array.from({ length: clusters }, (_, index) => index),
        clusters,
      });
      const counts = new Float64Array(kinds).fill(5);
      resampler.draw(random, counts);
      expect(counts.reduce((total, count) => total + count, 0)).toBe(clusters);
    }
  });

  it('has the same distribution with clusters drawn one by one and by their kind', () => {
    // 40 clusters of two kinds are counted; with each one marked by an own cell they are drawn one by one.
    const sizes = Array.from({ length: 40 }, (_, index) => (index < 30 ? 0 : 1));
    const byKind: ClusteredSamples = {
      kind: 'clustered',
      cellOf: sizes,
      cells: 2,
      clusterOf: sizes.map((_, i) => i),
      clusters: 40,
    };
    const oneByOne: ClusteredSamples = {
      ...byKind,
      cellOf: [...sizes, ...sizes.map((_, index) => 2 + index)],
      cells: 42,
      clusterOf: [...(byKind.clusterOf as number[]), ...(byKind.clusterOf as number[])],
    };
    const expected = { lower: 24 / 40, upper: 35 / 40 }; // R: qbinom(c(.02, .98), 40, .75) / 40
    for (const samples of [byKind, oneByOne]) {
      const interval = limits(samples, firstShare, { ...percentile, confidenceLevel: 0.96, replicates: 20_000 });
      expectClose('lower', interval.lower, expected.lower, 1e-12);
      expectClose('upper', interval.upper, expected.upper, 1e-12);
    }
  });

  it('refuses what is no count, and no samples', () => {
    expect(() => resamplerOf({ kind: 'independent', counts: [1, 0.5] })).toThrow('not a whole number of at least 0');
    expect(() => resamplerOf({ kind: 'independent', counts: [1, -1] })).toThrow('not a whole number of at least 0');
    expect(() => resamplerOf({ kind: 'independent', counts: [0, 0] })).toThrow('A bootstrap needs samples');
    expect(() => resamplerOf({ kind: 'clustered', cellOf: [], cells: 2, clusterOf: [], clusters: 0 })).toThrow(
      'A bootstrap needs samples',
    );
  });
});

describe('acceleration', () => {
  it('is that of the jackknife over samples and strata, by R', () => {
    expect(reference.accelerations.cases).toHaveLength(2);
    for (const { counts, strata, value } of reference.accelerations.cases) {
      const resampler = resamplerOf({ kind: 'independent', counts, strata });
      expectClose('acceleration', accelerationOf(resampler, f1), value, reference.accelerations.tolerance);
    }
  });

  it('is that of the samples where every sample is its own cluster', () => {
    const counts = [26, 14, 15, 58];
    const cellOf = counts.flatMap((count, cell) => new Array<number>(count).fill(cell));
    const clusters = {
      kind: 'clustered',
      cellOf,
      cells: 4,
      clusterOf: cellOf.map((_, i) => i),
      clusters: 113,
    } as const;
    const [own, each] = [resamplerOf(clusters), resamplerOf({ kind: 'independent', counts })];
    expectClose('acceleration', accelerationOf(own, f1), accelerationOf(each, f1)!, 1e-13);
  });

  it('is undefined without variation, and where a part cannot be left out', () => {
    expect(accelerationOf(resamplerOf({ kind: 'independent', counts: [4, 0] }), firstShare)).toBeUndefined();
    expect(accelerationOf(resamplerOf({ kind: 'independent', counts: [1, 0, 9] }), firstShare)).toBeUndefined();
  });
});

describe('bootstrapInterval', () => {
  const table = { kind: 'independent', counts: [78, 22, 28, 157] } as const;

  it('gives the limits of 10^6 replicates within four errors of its own (R, SciPy)', () => {
    const expected = [
      [percentile, { lower: 0.6875, upper: 0.818652849740933 }],
      [bca, { lower: 0.685990338164251, upper: 0.817733990147783 }],
    ] as const;
    for (const [options, { lower, upper }] of expected) {
      const found = bootstrapInterval(table, f1, { ...options, replicates: 50_000 });
      const interval = found.interval as Interval;
      expect(Math.abs(interval.lower - lower)).toBeLessThan(4 * found.monteCarloError!.lower);
      expect(Math.abs(interval.upper - upper)).toBeLessThan(4 * found.monteCarloError!.upper);
      expect(found.monteCarloError!.lower).toBeLessThan(0.001);
    }
    expectClose('acceleration', accelerationOf(resamplerOf(table), f1), -0.00654680447573756, 1e-9);
  });

  it('estimates the error that another seed shows', () => {
    const counts = [780, 220, 280, 1570];
    for (const options of [percentile, bca]) {
      const found = Array.from({ length: 60 }, (_, index) =>
        bootstrapInterval({ kind: 'independent', counts }, f1, {
          ...options,
          seed: seedOf(index + 1),
          replicates: 4000,
        }),
      );
      for (const limit of ['lower', 'upper'] as const) {
        const values = found.map(({ interval }) => (interval as Interval)[limit]);
        const mean = values.reduce((total, value) => total + value, 0) / values.length;
        const spread = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));
        const error = found.reduce((total, { monteCarloError }) => total + monteCarloError![limit], 0) / found.length;
        expect(error / spread).toBeGreaterThan(0.9);
        expect(error / spread).toBeLessThan(1.7);
      }
    }
  });

  it('draws 10,000 sets unless told otherwise, all determined by the seed', () => {
    const first = bootstrapInterval(table, f1, bca);
    expect(first).toMatchObject({ estimate: 156 / 206, replicates: 10_000, undefinedReplicates: 0 });
    expect(bootstrapInterval(table, f1, bca)).toEqual(first);
    expect(bootstrapInterval(table, f1, { ...bca, seed: seedOf(3) }).interval).not.toEqual(first.interval);
  });

  it('brackets the estimate with limits among possible values, wider at a higher level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 5, max: 80 }), (first, second) => {
        const counts = [first, second];
        const narrow = limits({ kind: 'independent', counts }, firstShare, {
          ...bca,
          confidenceLevel: 0.8,
          replicates: 400,
        });
        const wide = limits({ kind: 'independent', counts }, firstShare, { ...bca, replicates: 400 });
        const share = first / (first + second);
        expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper).toBe(true);
        return 0 <= narrow.lower && narrow.lower <= share && share <= narrow.upper && narrow.upper <= 1;
      }),
      { numRuns: 30 },
    );
  });

  it('mirrors when the statistic is turned round', () => {
    const there = limits(table, (counts) => f1(counts)!, bca);
    const back = limits(table, (counts) => -f1(counts)!, bca);
    expectClose('lower', back.lower, -there.upper, 1e-12);
    expectClose('upper', back.upper, -there.lower, 1e-12);
  });

  it('leaves out undefined replicates, and has no limits with more than one in a hundred', () => {
    // No positive in e^-6 = 0.25 % of sets of 6 among 1000, and in e^-4 = 1.8 % of sets of 4.
    const rare = (positives: number) =>
      ({ kind: 'independent', counts: [positives - 2, 2, 1000 - positives] }) as const;
    const few = bootstrapInterval(rare(6), firstShare, { ...percentile, replicates: 4000 });
    expect(few.undefinedReplicates).toBeGreaterThan(0);
    expect(few.undefinedReplicates).toBeLessThan(40);
    expect(few.interval).toMatchObject({ lower: expect.any(Number), upper: 1 });
    const many = bootstrapInterval(rare(4), firstShare, { ...percentile, replicates: 4000 });
    expect(many.undefinedReplicates).toBeGreaterThan(40);
    expect(many).toMatchObject({ interval: 'undefined-replicates', monteCarloError: undefined });
  });

  it('tolerates just one undefined replicate in a hundred', () => {
    const undefinedAt = (...places: number[]): CountStatistic => {
      let call = -1;
      return (counts) => (places.includes(++call) ? undefined : f1(counts));
    };
    const run = (statistic: CountStatistic) => bootstrapInterval(table, statistic, { ...percentile, replicates: 200 });
    expect(run(undefinedAt(3, 7))).toMatchObject({ undefinedReplicates: 2, interval: { lower: expect.any(Number) } });
    expect(run(undefinedAt(3, 7, 200))).toMatchObject({ undefinedReplicates: 3, interval: 'undefined-replicates' });
  });

  it('has no interval where all replicates are equal', () => {
    for (const options of [percentile, bca]) {
      const found = bootstrapInterval({ kind: 'independent', counts: [20, 0] }, firstShare, {
        ...options,
        replicates: 100,
      });
      expect(found).toMatchObject({ estimate: 1, interval: 'equal-replicates', monteCarloError: undefined });
    }
  });

  it('has no corrected interval where the estimate lies outside the replicates, or a part cannot be left out', () => {
    let calls = 0;
    const drifting: CountStatistic = ([first = 0]) => (calls++ === 0 ? 100 : first);
    expect(bootstrapInterval(table, drifting, { ...bca, replicates: 100 }).interval).toBe('no-correction');
    const fragile: CountStatistic = ([first = 0, second = 0]) => (first + second === 29 ? undefined : first);
    const counts = [15, 15];
    expect(bootstrapInterval({ kind: 'independent', counts }, fragile, { ...bca, replicates: 100 }).interval).toBe(
      'no-correction',
    );
    expect(
      bootstrapInterval({ kind: 'independent', counts }, fragile, { ...percentile, replicates: 100 }).interval,
    ).toMatchObject({
      lower: expect.any(Number),
    });
  });

  it('refuses an undefined or infinite statistic, few replicates and other levels', () => {
    const run = (statistic: CountStatistic, options: Partial<BootstrapOptions>) => () =>
      bootstrapInterval(table, statistic, { ...percentile, replicates: 100, ...options });
    expect(run(() => undefined, {})).toThrow('The statistic is undefined for the samples themselves');
    expect(run(() => Number.NaN, {})).toThrow('The statistic is not a finite number');
    for (const replicates of [99, 100.5, Number.NaN]) {
      expect(run(f1, { replicates })).toThrow('A bootstrap needs at least 100 replicates');
    }
    expect(run(f1, { replicates: 100 })).not.toThrow();
    expect(run(f1, { confidenceLevel: 1 })).toThrow('strictly between 0 and 1');
    expect(run(f1, { seed: 'abc' })).toThrow('A seed is a hexadecimal digest');
  });
});

describe('decisiveBootstrap', () => {
  const table = { kind: 'independent', counts: [780, 220, 280, 1570] } as const;
  const options = { ...bca, replicates: 400 } as const;
  const first = bootstrapInterval(table, f1, options);
  const [interval, error] = [first.interval as Interval, first.monteCarloError!];

  it.each(['lower', 'upper'] as const)(
    'draws ten times as many where the %s limit is within four errors of the bound',
    (limit) => {
      const drawn = (distance: number): number =>
        decisiveBootstrap(table, f1, options, { bound: interval[limit] + distance * error[limit], limit }).replicates;
      expect([drawn(3.99), drawn(-3.99), drawn(0), drawn(4.01), drawn(-4.01)]).toEqual([4000, 4000, 4000, 400, 400]);
    },
  );

  it('draws again where a value that the limit may jump to is the bound, not where it cannot jump', () => {
    // R: pbinom(251, 332, 266/332) is 0.02516, just above 0.025, so that the limit may be 251 or 252 of 332.
    const share = { kind: 'independent', counts: [266, 66] } as const;
    const drawn = (bound: number): number =>
      decisiveBootstrap(
        share,
        firstShare,
        { ...percentile, replicates: 20_000 },
        { bound: bound / 332, limit: 'lower' },
      ).replicates;
    expect([drawn(251), drawn(252), drawn(249), drawn(254)]).toEqual([200_000, 200_000, 20_000, 20_000]);
    const fixed = { kind: 'independent', counts: [19, 1] } as const;
    const found = decisiveBootstrap(fixed, firstShare, percentile, { bound: 0.85, limit: 'lower' });
    expect(found).toMatchObject({
      interval: { lower: 0.85 },
      replicates: 10_000,
      monteCarloError: { lower: 0, upper: 0 },
    });
  });

  it('gives what so many replicates give', () => {
    const again = decisiveBootstrap(table, f1, options, { bound: interval.lower, limit: 'lower' });
    expect(again).toEqual(bootstrapInterval(table, f1, { ...options, replicates: 4000 }));
    expect(decisiveBootstrap(table, f1, options, { bound: 0, limit: 'lower' })).toEqual(first);
  });

  it('draws no more where there are no limits', () => {
    const found = decisiveBootstrap({ kind: 'independent', counts: [20, 0] }, firstShare, options, {
      bound: 1,
      limit: 'lower',
    });
    expect(found).toMatchObject({ replicates: 400, interval: 'equal-replicates' });
  });
});
