import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrationErrors,
  cutGroups,
  groupByProbability,
  observedOverExpected,
  type ProbabilityGroups,
  totalsOf,
} from '../../src/statistics/calibration.ts';
import { clusteredVarianceOfMean } from '../../src/statistics/cluster.ts';
import { uniform, xoshiro128 } from '../../src/statistics/random.ts';
import {
  type CalibrationSlope,
  type Coefficient,
  influenceOnCoefficient,
  recalibrate,
} from '../../src/statistics/recalibration.ts';
import { readReferenceRows } from '../metrics/referenceSamples.ts';
import ofPython from '../reference/calibration.json' with { type: 'json' };
import ofR from '../reference/calibrationR.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

interface Sample {
  label: number;
  score: number;
  cluster: number;
}

function sorted(samples: readonly Sample[]) {
  const inOrder = samples.toSorted((a, b) => a.score - b.score || a.label - b.label);
  return {
    positive: Uint8Array.from(inOrder, ({ label }) => label),
    score: Float64Array.from(inOrder, ({ score }) => score),
    cluster: Uint32Array.from(inOrder, ({ cluster }) => cluster),
  };
}

function groupsOf(pairs: readonly (readonly [label: number, score: number])[]): ProbabilityGroups {
  const { positive, score } = sorted(pairs.map(([label, value]) => ({ label, score: value, cluster: 0 })));
  return groupByProbability(positive, score);
}

function slopeOf(groups: ProbabilityGroups): CalibrationSlope {
  const { slope } = recalibrate(groups);
  if (typeof slope === 'string') throw new Error(slope);
  return slope;
}

function inTheLargeOf(groups: ProbabilityGroups): Coefficient {
  const { inTheLarge } = recalibrate(groups);
  if (typeof inTheLarge === 'string') throw new Error(inTheLarge);
  return inTheLarge;
}

const logit = (p: number): number => Math.log(p) - Math.log1p(-p);

/** Samples whose log odds are 0.4 + 1.7 times those that the probabilities say. */
function drawSamples(size: number) {
  const random = xoshiro128([3, 1, 4, size]);
  const probability = new Float64Array(size).map(() => uniform(random) ** 3).sort();
  const positive = Uint8Array.from(probability, (value) => {
    const odds = 0.4 + 1.7 * Math.log(value / (1 - value));
    return Number(uniform(random) < 1 / (1 + Math.exp(-odds)));
  });
  return { probability, positive };
}

/** Labels with probabilities well within (0, 1), of both classes. */
const samples = fc
  .array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 39 })), { minLength: 6, maxLength: 60 })
  .map((pairs) => pairs.map(([label, twentieth]): [number, number] => [label, twentieth / 40]))
  .filter((pairs) => new Set(pairs.map(([label]) => label)).size === 2);

describe('groups', () => {
  it('count samples of equal probability', () => {
    const groups = groupByProbability(Uint8Array.of(0, 1, 1, 0), Float64Array.of(0.2, 0.2, 0.7, 0.9));
    expect(groups).toEqual({
      probability: Float64Array.of(0.2, 0.7, 0.9),
      samples: Uint32Array.of(2, 1, 1),
      positives: Uint32Array.of(1, 1, 0),
    });
    expect(totalsOf(groups)).toEqual({ samples: 4, positives: 2, expected: 2 });
    expect(cutGroups(groups, 1, 2)).toEqual({
      probability: Float64Array.of(0.7),
      samples: Uint32Array.of(1),
      positives: Uint32Array.of(1),
    });
    expect(groupByProbability(new Uint8Array(), new Float64Array()).samples).toHaveLength(0);
  });
});

describe('observed over expected', () => {
  it('is above 1 where the probabilities are too low', () => {
    expect(
      observedOverExpected(
        groupsOf([
          [0, 0.25],
          [1, 0.25],
          [1, 0.5],
        ]),
      ),
    ).toBe(2);
    expect(observedOverExpected(groupsOf([[0, 0.25]]))).toBe(0);
    expect(observedOverExpected(groupsOf([[1, 0]]))).toBe('no-expected-events');
    expect(observedOverExpected(groupsOf([[1, 5e-324]]))).toBe('overflow');
  });
});

/** The largest double below a positive one. */
function nextBelow(value: number): number {
  const bits = new BigUint64Array(Float64Array.of(value).buffer);
  bits[0]! -= 1n;
  return new Float64Array(bits.buffer)[0]!;
}

describe('calibration errors', () => {
  it('put a probability into the bin whose bounds are written so', () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const bound = Number(`0.${tenth}`);
      // Were the two in one bin, their distances would cancel.
      const below = nextBelow(bound);
      if (tenth > 0) {
        const { expected } = calibrationErrors(
          groupsOf([
            [0, below],
            [1, bound],
          ]),
        );
        expectClose(`from ${bound}`, expected, (bound + (1 - bound)) / 2, 1e-12);
      }
      const within = calibrationErrors(
        groupsOf([
          [0, bound],
          [1, bound + 0.0999],
        ]),
      );
      expectClose(`within ${bound}`, within.expected, Math.abs(1 - 2 * bound - 0.0999) / 2, 1e-12);
    }
    expectClose(
      'the last bin is closed',
      calibrationErrors(
        groupsOf([
          [1, 0.9],
          [0, 1],
        ]),
      ).expected,
      0.45,
      1e-12,
    );
  });

  it('are 0 for groups that keep what they say, and the distance of the worst bin else', () => {
    expect(
      calibrationErrors(
        groupsOf([
          [0, 0.25],
          [0, 0.25],
          [0, 0.25],
          [1, 0.25],
        ]),
      ),
    ).toEqual({
      expected: 0,
      maximum: 0,
    });
    const { expected, maximum } = calibrationErrors(
      groupsOf([
        [0, 0.25],
        [0, 0.75],
        [1, 0.75],
        [1, 0.75],
      ]),
    );
    expectClose('expected', expected, 0.125, 1e-15);
    expectClose('maximum', maximum, 0.25, 1e-15);
  });

  it('are ordered within [0, 1]', () => {
    fc.assert(
      fc.property(samples, (pairs) => {
        const { expected, maximum } = calibrationErrors(groupsOf(pairs));
        return 0 <= expected && expected <= maximum + 1e-15 && maximum <= 1;
      }),
    );
  });
});

describe('recalibration of real data', () => {
  const variance = (
    found: Coefficient,
    groups: ProbabilityGroups,
    { positive, cluster }: ReturnType<typeof sorted>,
  ) => {
    const influence = influenceOnCoefficient(found, groups, positive);
    const clusters = Math.max(...cluster) + 1;
    return clusteredVarianceOfMean(influence, 0, cluster, clusters) * influence.length ** 2;
  };

  for (const { tool, tolerance, cases } of [ofR, ofPython]) {
    it(`agrees with ${tool} to ${tolerance}`, () => {
      expect(cases).toHaveLength(2);
      for (const { data, clusterSize, ...reference } of cases) {
        const rows = readReferenceRows(`${data}.csv`);
        const inOrder = sorted(
          rows.map((row, index) => ({
            label: Number(row.label),
            score: Number(row.score),
            cluster: Math.floor(index / clusterSize),
          })),
        );
        const groups = groupByProbability(inOrder.positive, inOrder.score);
        const [slope, inTheLarge] = [slopeOf(groups), inTheLargeOf(groups)];
        const errors = calibrationErrors(groups);
        const ours: Record<string, number> = {
          clusters: Math.max(...inOrder.cluster) + 1,
          n: totalsOf(groups).samples,
          slope: slope.value,
          slopeVariance: slope.variance,
          intercept: slope.intercept,
          interceptVariance: slope.interceptVariance,
          inTheLarge: inTheLarge.value,
          inTheLargeVariance: inTheLarge.variance,
          robustSlopeVariance: variance(slope, groups, inOrder),
          robustInTheLargeVariance: variance(inTheLarge, groups, inOrder),
          observedExpected: observedOverExpected(groups) as number,
          ece: errors.expected,
          mce: errors.maximum,
        };
        expect(Object.keys(ours).sort()).toEqual(Object.keys(reference).sort());
        for (const [name, expected] of Object.entries(reference)) {
          expect(Math.abs(ours[name]! / expected - 1), `${data} ${name}`).toBeLessThan(tolerance);
        }
      }
    });
  }
});

describe('recalibration', () => {
  it('solves the equations of the likelihood', () => {
    fc.assert(
      fc.property(samples, (pairs) => {
        const { slope, inTheLarge } = recalibrate(groupsOf(pairs));
        if (typeof inTheLarge === 'string') return false;
        const residuals = (intercept: number, factor: number) =>
          pairs.map(([label, score]) => label - 1 / (1 + Math.exp(-(intercept + factor * logit(score)))));
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(isClose(sum(residuals(inTheLarge.value, 1)), 0, 1e-9)).toBe(true);
        if (typeof slope === 'string') return true;
        const left = residuals(slope.intercept, slope.value);
        return isClose(sum(left), 0, 1e-8) && isClose(sum(left.map((r, i) => r * logit(pairs[i]![1]))), 0, 1e-8);
      }),
      { numRuns: 300 },
    );
  });

  it('turns round with the classes', () => {
    fc.assert(
      fc.property(samples, (pairs) => {
        const one = recalibrate(groupsOf(pairs));
        const other = recalibrate(groupsOf(pairs.map(([label, score]) => [1 - label, 1 - score])));
        if (typeof one.inTheLarge === 'string' || typeof other.inTheLarge === 'string') return false;
        expect(isClose(one.inTheLarge.value, -other.inTheLarge.value, 1e-8)).toBe(true);
        if (typeof one.slope === 'string' || typeof other.slope === 'string') return one.slope === other.slope;
        expect(isClose(one.slope.variance, other.slope.variance, 1e-6)).toBe(true);
        return isClose(one.slope.value, other.slope.value, 1e-7);
      }),
    );
  });

  it('finds what scores were distorted by', () => {
    const honest = [0.1, 0.25, 0.5, 0.75, 0.9].flatMap((p) =>
      Array.from({ length: 20 }, (_, index): [number, number] => [Number(index < 20 * p), p]),
    );
    const distorted = (a: number, b: number) =>
      groupsOf(honest.map(([label, p]) => [label, 1 / (1 + Math.exp(-(logit(p) - a) / b))]));
    for (const [a, b] of [
      [0, 1],
      [0, 0.5],
      [1, 1],
      [-2, 3],
      [0.5, 20],
    ] as const) {
      const slope = slopeOf(distorted(a, b));
      expectClose(`slope ${b}`, slope.value, b, 1e-9);
      expectClose(`intercept ${a}`, slope.intercept, a, 1e-9);
    }
    expectClose('in the large', inTheLargeOf(distorted(1, 1)).value, 1, 1e-10);
  });

  it('goes as far as it must from its start', () => {
    const far = groupsOf([
      [0, 1e-10],
      [1, 1e-10],
      [0, 1 - 1e-10],
      [1, 1 - 1e-10],
      [1, 1 - 1e-10],
    ]);
    const { slope, inTheLarge } = recalibrate(far);
    expectClose('slope', (slope as Coefficient).value, Math.LN2 / (logit(1 - 1e-10) - logit(1e-10)), 1e-12);
    expectClose('in the large', (inTheLarge as Coefficient).value, Math.log(1.5) / 2, 1e-6);
    const tiny = slopeOf(
      groupsOf([
        [0, 1e-300],
        [1, 1e-300],
        [0, 0.5],
        [1, 0.5],
        [1, 0.5],
      ]),
    );
    expectClose('tiny', tiny.value, Math.LN2 / -logit(1e-300), 1e-12);
    const low = inTheLargeOf(
      groupsOf([
        [0, 1e-320],
        [1, 1e-320],
        [0, 1e-310],
      ]),
    );
    expect(low.value).toBeGreaterThan(700);
    const one = inTheLargeOf(
      groupsOf([
        [0, 1 - 2 ** -53],
        [1, 1 - 2 ** -53],
      ]),
    );
    expectClose('as high as can be', one.value, -logit(1 - 2 ** -53), 1e-9);
    const steep = groupsOf(
      Array.from({ length: 200 }, (_, index): [number, number] => [
        Number(index >= 100) ^ Number(index === 99 || index === 100),
        0.5 + (index - 99.5) / 1e5,
      ]),
    );
    expect(slopeOf(steep).value).toBeGreaterThan(1000);
  });

  it('fits two groups as they are, however far apart and however unlike what they say', () => {
    const share = fc
      .integer({ min: 2, max: 100_000 })
      .chain((size) =>
        fc.tuple(fc.oneof(fc.constantFrom(1, size - 1), fc.integer({ min: 1, max: size - 1 })), fc.constant(size)),
      );
    const low = fc.integer({ min: 1, max: 300 }).map((exponent) => 10 ** -exponent);
    const high = fc.integer({ min: 1, max: 15 }).map((exponent) => 1 - 10 ** -exponent);
    fc.assert(
      fc.property(fc.tuple(share, share), low, fc.oneof(high, fc.constant(0.5)), (shares, first, second) => {
        fc.pre(first < second);
        const groups: ProbabilityGroups = {
          probability: Float64Array.of(first, second),
          samples: Uint32Array.from(shares, ([, size]) => size),
          positives: Uint32Array.from(shares, ([positives]) => positives),
        };
        const odds = shares.map(([positives, size]) => Math.log(positives / (size - positives))) as [number, number];
        const variances = shares.map(([positives, size]) => size / (positives * (size - positives)));
        const [slope, apart] = [slopeOf(groups), logit(second) - logit(first)];
        expect(isClose(slope.value, (odds[1] - odds[0]) / apart, 1e-10)).toBe(true);
        expect(isClose(slope.variance * apart ** 2, variances[0]! + variances[1]!, 1e-8)).toBe(true);
        return isClose(slope.intercept, odds[1] - slope.value * logit(second), 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what is hard to reach', () => {
    const groups = (...rows: readonly (readonly [probability: number, samples: number, positives: number])[]) => ({
      probability: Float64Array.from(rows, ([probability]) => probability),
      samples: Uint32Array.from(rows, ([, samples]) => samples),
      positives: Uint32Array.from(rows, ([, , positives]) => positives),
    });
    // Two groups are fitted as they are: the differences of log odds over those of logits.
    expect(slopeOf(groups([0.1, 99_985, 99_984], [0.5, 15, 1])).value).toBeCloseTo(-6.4407721121256, 12);
    expect(slopeOf(groups([1e-19, 341, 340], [0.5, 89_579, 1])).value).toBeCloseTo(-0.3938779094108, 12);
    // The information of the first line vanishes, and another start is needed.
    for (const hard of [
      groups([5e-324, 1, 0], [1e-323, 1, 1], [0.3, 2, 0]),
      groups([1e-300, 1, 0], [1.0000008604443981e-300, 1, 1], [0.3, 1, 0]),
    ]) {
      const { value, intercept } = slopeOf(hard);
      const residuals = Array.from(hard.probability, (probability, group) => {
        const fitted = 1 / (1 + Math.exp(-(intercept + value * logit(probability))));
        return hard.positives[group]! - hard.samples[group]! * fitted;
      });
      expect(Math.abs(residuals.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-9);
    }
  });

  it('has as many fitted positives in the large as there are, however far the probabilities are off', () => {
    const low = fc.integer({ min: 1, max: 300 }).map((exponent) => 10 ** -exponent);
    const high = fc.integer({ min: 1, max: 15 }).map((exponent) => 1 - 10 ** -exponent);
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(low, high, size, size, fc.nat(100_000), fc.nat(100_000), (first, second, n, m, x, y) => {
        const positives = Uint32Array.of(Math.min(n, x), Math.min(m, y));
        const total = positives[0]! + positives[1]!;
        fc.pre(first < second && total > 0 && total < n + m);
        const groups = { probability: Float64Array.of(first, second), samples: Uint32Array.of(n, m), positives };
        const { value, variance } = inTheLargeOf(groups);
        const fitted = [first, second].map((one) => 1 / (1 + Math.exp(-(value + logit(one)))));
        const doubts = [first, second].map((one) => 1 / (1 + Math.exp(value + logit(one))));
        const isFew = 2 * total <= n + m;
        const [shares, counted] = isFew ? [fitted, total] : [doubts, n + m - total];
        expect(isClose(n * shares[0]! + m * shares[1]!, counted, 1e-8)).toBe(true);
        const information = n * fitted[0]! * doubts[0]! + m * fitted[1]! * doubts[1]!;
        expect(isClose(variance * information, 1, 1e-6)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says why there is no finite coefficient', () => {
    const both = (pairs: readonly (readonly [number, number])[]) => {
      const { slope, inTheLarge } = recalibrate(groupsOf(pairs));
      return [slope, inTheLarge].map((found) => (typeof found === 'string' ? found : 'finite'));
    };
    expect(
      both([
        [1, 0.2],
        [1, 0.4],
      ]),
    ).toEqual(['one-class', 'one-class']);
    expect(
      both([
        [0, 0.2],
        [0, 0.4],
      ]),
    ).toEqual(['one-class', 'one-class']);
    expect(
      both([
        [0, 0.3],
        [1, 0.3],
      ]),
    ).toEqual(['constant-scores', 'finite']);
    expect(
      both([
        [0, 0.2],
        [1, 0.4],
      ]),
    ).toEqual(['separation', 'finite']);
    expect(
      both([
        [1, 0.2],
        [0, 0.4],
      ]),
    ).toEqual(['separation', 'finite']);
    expect(
      both([
        [0, 0.2],
        [0, 0.3],
        [1, 0.3],
        [1, 0.4],
      ]),
    ).toEqual(['separation', 'finite']);
    expect(
      both([
        [1, 0.2],
        [0, 0.3],
        [1, 0.3],
        [0, 0.4],
      ]),
    ).toEqual(['separation', 'finite']);
    expect(
      both([
        [0, 0.2],
        [1, 0.3],
        [0, 0.4],
        [1, 0.5],
      ]),
    ).toEqual(['finite', 'finite']);
    expect(
      both([
        [0, 0.2],
        [1, 0.2],
        [1, 0.3],
      ]),
    ).toEqual(['separation', 'finite']);
    expect(
      both([
        [0, 0.2],
        [1, 0.2],
        [1, 0.3],
        [0, 0.3],
      ]),
    ).toEqual(['finite', 'finite']);
  });
});

describe('influence', () => {
  it('adds up to 0, and is the residual times the weight of its group', () => {
    const pairs = [
      [0, 0.2],
      [1, 0.2],
      [0, 0.6],
      [1, 0.6],
      [1, 0.8],
    ] as const;
    const groups = groupsOf(pairs);
    const { positive } = sorted(pairs.map(([label, score]) => ({ label, score, cluster: 0 })));
    for (const found of [slopeOf(groups), inTheLargeOf(groups)]) {
      const influence = influenceOnCoefficient(found, groups, positive);
      expectClose(
        'sum',
        influence.reduce((total, value) => total + value, 0),
        0,
        1e-9,
      );
      expect(influence).toHaveLength(5);
    }
    const large = inTheLargeOf(groups);
    const fitted = 1 / (1 + Math.exp(-(large.value + logit(0.2))));
    const influence = influenceOnCoefficient(large, groups, positive);
    expectClose('negative', influence[0], -fitted * large.variance, 1e-12);
    expectClose('positive', influence[1], (1 - fitted) * large.variance, 1e-12);
  });
});

describe('recalibration of many samples', () => {
  it.each([500, 30_000])('solves the score equations of %i samples', (size) => {
    const { probability, positive } = drawSamples(size);
    const { slope, inTheLarge } = recalibrate(groupByProbability(positive, probability));
    if (typeof slope === 'string' || typeof inTheLarge === 'string') throw new Error('no coefficient');
    const logits = probability.map((value) => Math.log(value) - Math.log1p(-value));
    const scoresAt = (intercept: number, factor: number): [ofIntercept: number, ofSlope: number] => {
      const residuals = logits.map((x, index) => positive[index]! - 1 / (1 + Math.exp(-intercept - factor * x)));
      const sumOf = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
      return [sumOf(residuals), sumOf(residuals.map((value, index) => value * logits[index]!))];
    };
    for (const score of scoresAt(slope.intercept, slope.value)) expect(Math.abs(score)).toBeLessThan(1e-8);
    expect(Math.abs(scoresAt(inTheLarge.value, 1)[0])).toBeLessThan(1e-8);
    const information = logits.reduce((total, x) => {
      const fitted = 1 / (1 + Math.exp(-inTheLarge.value - x));
      return total + fitted * (1 - fitted);
    }, 0);
    expect(inTheLarge.variance * information).toBeCloseTo(1, 9);
  });
});
