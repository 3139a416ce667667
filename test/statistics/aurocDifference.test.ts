import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import {
  aurocGapInterval,
  aurocSpread,
  decisiveAurocGap,
  type PairedScores,
  pairedAurocDifference,
  pairedAurocInterval,
} from '../../src/statistics/aurocDifference.ts';
import { effectiveTrials } from '../../src/statistics/cluster.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { type Row, readReferenceRows, samplesOf } from '../metrics/referenceSamples.ts';
import clustered from '../reference/pairedClusters.json' with { type: 'json' };
import reference from '../reference/pairedRoc.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

const pima = readReferenceRows('pima.csv');
const testRows = pima.filter(({ split }) => split === 'test');

function scoresOf(rows: readonly Row[]): PairedScores {
  return {
    positive: Uint8Array.from(rows, ({ label }) => Number(label)),
    candidate: Float64Array.from(rows, ({ score }) => Number(score)),
    baseline: Float64Array.from(rows, (row) => Number(row.baseline_score)),
  };
}

function spreadOf(rows: readonly Row[], level: number, column = 'score') {
  const { positive, score } = samplesOf(
    rows.map((row) => ({ label: row.label!, score: row[column]!, prediction: '0' })),
  );
  const spread = aurocSpread(rocPlacements(positive, score!)!, positive, level);
  if (typeof spread === 'string') throw new Error(spread);
  return spread;
}

function clustersOf(rows: readonly Row[]) {
  const ages = [...new Set(rows.map(({ age }) => age))];
  return { clusterOf: Uint32Array.from(rows, ({ age }) => ages.indexOf(age)), clusters: ages.length };
}

/** Samples with few distinct scores; two of each class at least. */
const loose = fc
  .array(fc.record({ positive: fc.nat(1), candidate: fc.nat(6), baseline: fc.nat(6), cluster: fc.nat(30) }), {
    minLength: 4,
    maxLength: 60,
  })
  .filter((list) => [0, 1].every((label) => list.filter(({ positive }) => positive === label).length > 1));

type Loose = readonly { positive: number; candidate: number; baseline: number; cluster: number }[];

function columnsOf(list: Loose): PairedScores {
  return {
    positive: Uint8Array.from(list, ({ positive }) => positive),
    candidate: Float64Array.from(list, ({ candidate }) => candidate / 7),
    baseline: Float64Array.from(list, ({ baseline }) => baseline / 7),
  };
}

function intervalOf(list: Loose, level = 0.95) {
  const scores = columnsOf(list);
  const paired = pairedAurocDifference(scores)!;
  const found = pairedAurocInterval(scores, paired, level);
  return { ...found, ...paired, interval: found.interval as Interval };
}

/** R's root finder stops at about this. */
const combinedTolerance = 1e-9;

describe('two models on the same samples', () => {
  const { tool, tolerance, cases } = reference.areas;

  it(`agree with ${tool} to ${tolerance}`, () => {
    const paired = cases.filter(({ name }) => name === 'paired');
    expect(paired).toHaveLength(2);
    for (const { level, ...expected } of paired) {
      const scores = scoresOf(testRows);
      const ours = pairedAurocDifference(scores)!;
      expectClose('candidate', ours.candidate, expected.candidate!, tolerance);
      expectClose('baseline', ours.baseline, expected.baseline!, tolerance);
      expectClose('difference', ours.difference, expected.difference, tolerance);
      expectClose('variance', ours.variance, expected.variance, tolerance);
      const reach = normalMultiplier(level) * Math.sqrt(ours.variance!);
      expectClose('lower', ours.difference - reach, expected.lower, tolerance);
      expectClose('upper', ours.difference + reach, expected.upper, tolerance);
      const { lower, upper } = pairedAurocInterval(scores, ours, level).interval as Interval;
      expectClose('outer lower', lower, Math.min(expected.lower, expected.combinedLower), combinedTolerance);
      expectClose('outer upper', upper, Math.max(expected.upper, expected.combinedUpper), combinedTolerance);
    }
  });

  it(`have the variance over clusters that ${clustered.tool} gives from all pairs, to ${clustered.tolerance}`, () => {
    const [expected] = clustered.cases;
    const { order, placements, difference } = pairedAurocDifference(scoresOf(testRows))!;
    const rows = Array.from(order, (index) => testRows[index]!);
    const { clusterOf, clusters } = clustersOf(rows);
    const ours = clusteredAuroc(placements, scoresOf(rows).positive, clusterOf, clusters);
    expectClose('difference', difference, expected!.difference, clustered.tolerance);
    expectClose('variance', ours.variance, expected!.variance, clustered.tolerance);
    expect(ours).toMatchObject({ positiveClusters: 36, negativeClusters: 36 });
  });

  it('bracket their difference, turn round with their places, and widen with confidence', () => {
    fc.assert(
      fc.property(loose, (list) => {
        const { interval, difference } = intervalOf(list);
        const turned = intervalOf(list.map((one) => ({ ...one, candidate: one.baseline, baseline: one.candidate })));
        const wider = intervalOf(list, 0.99).interval;
        expect(interval.lower <= difference && difference <= interval.upper).toBe(true);
        expect(wider.lower <= interval.lower && interval.upper <= wider.upper).toBe(true);
        return (
          isClose(interval.lower, -turned.interval.upper, 1e-14) &&
          isClose(interval.upper, -turned.interval.lower, 1e-14)
        );
      }),
    );
  });

  it('do not depend on the order of samples, or on monotone changes of scores, by a single digit', () => {
    fc.assert(
      fc.property(loose, (list) => {
        const { interval, difference, variance } = intervalOf(list);
        const others = [list.toReversed(), list.map((one) => ({ ...one, candidate: one.candidate ** 2 + 1 }))];
        for (const other of others) expect(intervalOf(other)).toMatchObject({ interval, difference, variance });
      }),
    );
  });

  it('have the variance of the covariance formula: var(A) + var(B) - 2 cov(A, B)', () => {
    fc.assert(
      fc.property(loose, (list) => {
        const psi = (x: number, y: number) => (x === y ? 0.5 : Number(x > y));
        const [negatives, positives] = [0, 1].map((label) =>
          list.filter(({ positive }) => positive === label),
        ) as unknown as [Loose, Loose];
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const covariance = (x: readonly number[], y: readonly number[]) =>
          x.reduce((sum, value, index) => sum + (value - mean(x)) * (y[index]! - mean(y)), 0) /
          (x.length - 1) /
          x.length;
        const ofPositives = (name: 'candidate' | 'baseline') =>
          positives.map((one) => mean(negatives.map((other) => psi(one[name], other[name]))));
        const ofNegatives = (name: 'candidate' | 'baseline') =>
          negatives.map((other) => mean(positives.map((one) => psi(one[name], other[name]))));
        const between = (a: 'candidate' | 'baseline', b: 'candidate' | 'baseline') =>
          covariance(ofPositives(a), ofPositives(b)) + covariance(ofNegatives(a), ofNegatives(b));
        const expected =
          between('candidate', 'candidate') + between('baseline', 'baseline') - 2 * between('candidate', 'baseline');
        return isClose(intervalOf(list).variance!, expected, 1e-14);
      }),
    );
  });

  it('of one order differ by exactly 0, with an interval of zero width', () => {
    fc.assert(
      fc.property(loose, (list) => {
        const { interval, difference } = intervalOf(list.map((one) => ({ ...one, baseline: one.candidate })));
        expect([difference, interval.lower, interval.upper]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('of one order have a correlation of 0, as the variance of their difference vanishes', () => {
    const mixed = [0, 1, 0, 1].map((positive, rank) => ({ positive, candidate: rank, baseline: rank, cluster: 0 }));
    expect(intervalOf(mixed)).toMatchObject({ variance: 0, correlation: 0, isSameOrder: true });
  });

  it('of different orders and no variance are not taken for known: both separate four samples', () => {
    const perfect = [0, 1, 2, 3].map((rank) => ({ positive: Number(rank > 1), candidate: rank, cluster: 0 }));
    const list = perfect.map((one, index) => ({ ...one, baseline: [1, 0, 2, 3][index]! }));
    const { interval, correlation, variance, difference } = intervalOf(list);
    const { lower } = newcombeAurocInterval(1, 2, 2, 0.95);
    expect({ correlation, variance, difference }).toEqual({ correlation: 0, variance: 0, difference: 0 });
    expectClose('lower', interval.lower, lower - 1, 1e-15);
    expectClose('upper', interval.upper, 1 - lower, 1e-15);
  });

  it('have an interval though a class has one sample, and nothing without a class', () => {
    const scores = columnsOf(
      [2, 1, 3].map((candidate, index) => ({ positive: Number(index === 2), candidate, baseline: index, cluster: 0 })),
    );
    const paired = pairedAurocDifference(scores)!;
    expect(paired.variance).toBeUndefined();
    const { lower, upper } = pairedAurocInterval(scores, paired, 0.95).interval as Interval;
    expect(lower < paired.difference && paired.difference < upper).toBe(true);
    expect(pairedAurocDifference({ ...scores, positive: new Uint8Array(3) })).toBeUndefined();
  });
});

describe('two models on the same clustered samples', () => {
  const scores = scoresOf(testRows);
  const groups = clustersOf(testRows);
  const pairedOf = () => pairedAurocDifference(scores)!;
  const widthWith = (designEffect?: number) => {
    const found = pairedAurocInterval(scores, pairedOf(), 0.95, {
      ...groups,
      ...(designEffect === undefined ? {} : { designEffect }),
    });
    const { lower, upper } = found.interval as Interval;
    return { width: upper - lower, effect: found.designEffect! };
  };

  it('have the largest of the variance ratio, the declared effect and the mean cluster size', () => {
    const ratio = clustered.cases[0]!.variance / pairedOf().variance!;
    const meanSize = 223 / 36;
    expectClose('estimated', widthWith(1).effect, ratio, 1e-12);
    expectClose('declared', widthWith(3).effect, 3, 1e-15);
    expectClose('mean size', widthWith().effect, meanSize, 1e-15);
    const independent = pairedAurocInterval(scores, pairedOf(), 0.95).interval as Interval;
    for (const effect of [1, 3, 4]) {
      expect(widthWith(effect).width).toBeGreaterThan(independent.upper - independent.lower);
    }
    expect(widthWith(4).width).toBeGreaterThan(widthWith(3).width);
    const byVariance = 2 * normalMultiplier(0.95) * Math.sqrt(4 * pairedOf().variance!);
    expect(widthWith(4).width).toBeGreaterThanOrEqual(byVariance);
  });

  it('have a design effect only where samples are clustered', () => {
    expect(Object.keys(pairedAurocInterval(scores, pairedOf(), 0.95))).toEqual(['interval']);
    expect(Object.keys(pairedAurocInterval(scores, pairedOf(), 0.95, groups))).toEqual(['interval', 'designEffect']);
  });

  it('have no interval with fewer than ten clusters of a class', () => {
    const few = { clusterOf: groups.clusterOf.map((cluster) => cluster % 9), clusters: 9 };
    expect(pairedAurocInterval(scores, pairedOf(), 0.95, few).interval).toBe('too-few-clusters');
  });
});

describe('the variance that decides over clusters', () => {
  /** So many clusters of one negative and of two positives each; the scores as given, else separated but for one pair. */
  function spreadOver(negativeClusters: number, positiveClusters: number, isSeparated = false) {
    const clusterOf = Array.from({ length: negativeClusters + 2 * positiveClusters }, (_, index) =>
      index < negativeClusters ? index : negativeClusters + Math.floor((index - negativeClusters) / 2),
    );
    const positive = Uint8Array.from(clusterOf, (cluster) => Number(cluster >= negativeClusters));
    if (!isSeparated) positive.set([1, 0], negativeClusters - 1);
    const roc = rocPlacements(
      positive,
      Float64Array.from(positive, (_, index) => index),
    )!;
    const clusters = negativeClusters + positiveClusters;
    return {
      independent: delongVariance(roc, positive)!,
      spread: aurocSpread(roc, positive, 0.95, { clusterOf: Uint32Array.from(clusterOf), clusters }),
    };
  }

  it('needs ten clusters of either class', () => {
    for (const [negatives, positives] of [
      [9, 20],
      [20, 9],
      [9, 9],
    ] as const) {
      expect(spreadOver(negatives, positives, true).spread).toBe('too-few-clusters');
    }
    expect(spreadOver(10, 20, true).spread).toBeTypeOf('object');
    expect(spreadOver(20, 10, true).spread).toBeTypeOf('object');
  });

  it('is DeLong’s times the design effect, with classes of as many samples as they are worth', () => {
    const { independent, spread } = spreadOver(12, 15);
    if (typeof spread === 'string') throw new Error(spread);
    const effect = spread.designEffect!;
    expect(effect).toBeGreaterThanOrEqual(30 / 16);
    expect(independent).toBeGreaterThan(0);
    expectClose('variance', spread.variance! / independent, effect, 1e-14);
    expectClose('positives', spread.positives, effectiveTrials(30, 12, effect, 0.95), 1e-13);
    expectClose('negatives', spread.negatives, effectiveTrials(12, 12, effect, 0.95), 1e-13);
    expectClose('multiplier', spread.multiplier, studentMultiplier(0.95, 11), 1e-13);
  });

  it('is 0 for full separation, where the mean cluster size alone is the design effect', () => {
    const { spread } = spreadOver(12, 15, true);
    expect(spread).toMatchObject({ auroc: 1, variance: 0, designEffect: 2 });
  });
});

describe('one model on two sets', () => {
  const { tool, tolerance, cases } = reference.areas;
  const trainRows = pima.filter(({ split }) => split === 'train');

  it(`agrees with ${tool} to ${tolerance}, also where the variance of one area is 0`, () => {
    const gaps = cases.filter(({ name }) => name.startsWith('gap'));
    expect(gaps).toHaveLength(3);
    for (const { name, level, difference, lower, upper } of gaps) {
      const first = spreadOf(trainRows, level, name === 'gap' ? 'score' : 'label');
      const second = spreadOf(testRows, level);
      const ours = aurocGapInterval(first, second);
      expectClose(name, first.auroc - second.auroc, difference, tolerance);
      expectClose(`${name} lower`, ours.lower, lower, tolerance);
      expectClose(`${name} upper`, ours.upper, upper, tolerance);
    }
  });

  it('is decided on the outer limits of that and of method 5', () => {
    for (const { name, level, ...expected } of cases.filter((one) => one.name.startsWith('gap'))) {
      const first = spreadOf(trainRows, level, name === 'gap' ? 'score' : 'label');
      const ours = decisiveAurocGap(first, spreadOf(testRows, level), level);
      expectClose(`${name} lower`, ours.lower, Math.min(expected.lower, expected.combinedLower), combinedTolerance);
      expectClose(`${name} upper`, ours.upper, Math.max(expected.upper, expected.combinedUpper), combinedTolerance);
    }
  });

  it('has the variance of DeLong alone where samples are independent, and at least that where clustered', () => {
    const { positive, score } = samplesOf(
      testRows.map((row) => ({ label: row.label!, score: row.score!, prediction: '0' })),
    );
    const roc = rocPlacements(positive, score!)!;
    expect(spreadOf(testRows, 0.95).variance).toBe(delongVariance(roc, positive));
    const single = { clusterOf: Uint32Array.from(positive, (_, index) => index), clusters: positive.length };
    const spread = aurocSpread(roc, positive, 0.95, single);
    if (typeof spread === 'string') throw new Error(spread);
    expect(spread.variance! / delongVariance(roc, positive)!).toBeGreaterThanOrEqual(1);
    expect(spread.designEffect).toBeLessThan(1.01);
  });
});
