import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCalibration } from '../../src/metrics/calibration.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type BinaryOptions, prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import ofR from '../reference/calibrationR.json' with { type: 'json' };
import { expectClose } from '../statistics/closeness.ts';
import { type LooseSample, readReferenceRows, sortSamples } from './referenceSamples.ts';

const plain: BinaryOptions = {
  confidenceLevel: 0.95,
  proportionInterval: 'wilson',
  probabilities: true,
  undecided: false,
};
const names = ['calibration-slope', 'calibration-in-the-large', 'ece', 'mce', 'observed-expected'];

type Pair = readonly [label: number, score: number];

function loose(pairs: readonly Pair[], clusterOf: (index: number) => number): LooseSample[] {
  return pairs.map(([positive, score], index) => ({ positive, score, decision: 0, cluster: clusterOf(index) }));
}

function estimates(
  pairs: readonly Pair[],
  options: Partial<BinaryOptions> = {},
  clusterOf: (index: number) => number = (index) => index,
): MetricEstimate[] {
  return estimateCalibration(prepareEvaluation(sortSamples(loose(pairs, clusterOf)), { ...plain, ...options }));
}

function reasons(pairs: readonly Pair[], options: Partial<BinaryOptions> = {}): (string | undefined)[] {
  return estimates(pairs, options).map(({ reason }) => reason);
}

/** Labels that follow their probabilities roughly, without a random source. */
const pairs: Pair[] = Array.from({ length: 120 }, (_, index) => {
  const score = (((index * 37) % 99) + 0.5) / 100;
  return [Number((index * 0.6180339887498949) % 1 < score), score] as const;
});

describe('calibration of real data', () => {
  it(`has the limits of ${ofR.tool}, with clusters too`, () => {
    for (const { data, clusterSize, clusters, n, ...expected } of ofR.cases) {
      const rows = readReferenceRows(`${data}.csv`).map((row): Pair => [Number(row.label), Number(row.score)]);
      const independent = estimates(rows);
      const clustered = estimates(rows, { clustered: {} }, (index) => Math.floor(index / clusterSize));
      for (const [place, value, variance, robust] of [
        [0, expected.slope, expected.slopeVariance, expected.robustSlopeVariance],
        [1, expected.inTheLarge, expected.inTheLargeVariance, expected.robustInTheLargeVariance],
      ] as const) {
        const reach = normalMultiplier(0.95) * Math.sqrt(variance);
        expect(independent[place]).toMatchObject({ method: 'wald', n, confidence: 0.95 });
        expectClose('value', independent[place]!.value, value, 1e-10);
        expectClose('lower', independent[place]!.lower, value - reach, 1e-10);
        expectClose('upper', independent[place]!.upper, value + reach, 1e-10);
        const effect = Math.max(1, robust / variance);
        const wide = studentMultiplier(0.95, clusters - 1) * Math.sqrt(variance * effect);
        expect(clustered[place]).toMatchObject({ method: 'cluster-robust-t', n, clusters });
        expectClose('design effect', clustered[place]!.designEffect, effect, 1e-8);
        expectClose('lower', clustered[place]!.lower, value - wide, 1e-9);
        expectClose('upper', clustered[place]!.upper, value + wide, 1e-9);
      }
      for (const [place, value] of [
        [2, expected.ece],
        [3, expected.mce],
        [4, expected.observedExpected],
      ] as const) {
        expect(independent[place]).toMatchObject({
          method: 'none',
          n,
          lower: null,
          upper: null,
          reason: 'report-only',
        });
        expectClose(names[place]!, independent[place]!.value, value, 1e-12);
        expect(clustered[place]).toEqual(independent[place]);
      }
    }
    expect(estimates(pairs).map(({ metric }) => metric)).toEqual(names);
  });

  it('is narrower at a lower level', () => {
    const [wide, narrow] = [estimates(pairs), estimates(pairs, { confidenceLevel: 0.8 })];
    expect(narrow[0]!.lower).toBeGreaterThan(wide[0]!.lower!);
    expect(narrow[1]!.upper).toBeLessThan(wide[1]!.upper!);
    expect(narrow[0]!.value).toBe(wide[0]!.value);
  });
});

describe('undefined calibration', () => {
  it('says why', () => {
    expect(reasons([])).toEqual(names.map(() => 'no-samples'));
    expect(
      reasons(
        [
          [0, 0.1],
          [1, 2],
        ],
        { probabilities: false },
      ),
    ).toEqual(names.map(() => 'not-probabilities'));
    const scoreless = { ...sortSamples([{ positive: 1, decision: 1 }]), score: undefined };
    for (const probabilities of [true, false]) {
      const ours = estimateCalibration(prepareEvaluation(scoreless, { ...plain, probabilities }));
      expect(ours.map(({ reason, value, n }) => [reason, value, n])).toEqual(names.map(() => ['no-scores', null, 1]));
    }
    const shown = ['report-only', 'report-only', 'report-only'];
    // One class, whatever is certain of it.
    expect(
      reasons([
        [1, 0],
        [1, 0.4],
      ]),
    ).toEqual(['one-class', 'one-class', ...shown]);
    expect(
      reasons([
        [1, 0.2],
        [1, 0.4],
      ]),
    ).toEqual(['one-class', 'one-class', ...shown]);
    expect(
      reasons([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual(['one-class', 'one-class', 'report-only', 'report-only', 'no-expected-events']);
    expect(
      reasons([
        [0, 0.2],
        [1, 0.4],
      ]),
    ).toEqual(['separation', undefined, ...shown]);
    expect(
      reasons([
        [0, 0.2],
        [1, 0.2],
      ]),
    ).toEqual(['constant-scores', undefined, ...shown]);
    expect(
      reasons([
        [0, 1e-320],
        [1, 5e-324],
      ])[4],
    ).toBe('overflow');
    expect(
      estimates([
        [0, 0.2],
        [1, 0.4],
      ])[0],
    ).toMatchObject({ value: null, lower: null, upper: null, n: 2 });
  });

  it('refuses what is no probability', () => {
    expect(() =>
      estimates([
        [0, -0.1],
        [1, 0.5],
      ]),
    ).toThrow('A probability lies outside [0, 1]');
    expect(() =>
      estimates([
        [0, 0.1],
        [0, 0.2],
        [1, 1.5],
      ]),
    ).toThrow(RangeError);
  });
});

describe('probabilities of exactly 0 and 1', () => {
  const usual: Pair[] = [
    [0, 0.2],
    [1, 0.3],
    [0, 0.4],
    [1, 0.5],
    [1, 0.9],
  ];
  const within = estimates(usual);

  it('are left out where their label is right, as in the limit of ever higher certainty', () => {
    const certain = estimates([[0, 0], [0, 0], ...usual, [1, 1]]);
    expect(certain.slice(0, 2)).toEqual(within.slice(0, 2));
    expect(certain[2]!.n).toBe(8);
    const nearly = estimates([[0, 1e-300], [0, 1e-300], ...usual, [1, 1 - 2 ** -53]]);
    expectClose('slope', nearly[0]!.value, within[0]!.value, 1e-12);
    expectClose('in the large', nearly[1]!.value, within[1]!.value, 1e-12);
    expect(estimates([[0, 0], ...usual]).slice(0, 2)).toEqual(within.slice(0, 2));
    expect(estimates([...usual, [1, 1]]).slice(0, 2)).toEqual(within.slice(0, 2));
  });

  it('leave nothing that a coefficient could be told from where a label is wrong', () => {
    const impossible = ['probability-of-0-or-1', 'probability-of-0-or-1'];
    expect(reasons([[1, 0], ...usual]).slice(0, 2)).toEqual(impossible);
    expect(reasons([[0, 0], [1, 0], ...usual]).slice(0, 2)).toEqual(impossible);
    expect(reasons([...usual, [0, 1]]).slice(0, 2)).toEqual(impossible);
    expect(reasons([...usual, [1, 1], [0, 1]]).slice(0, 2)).toEqual(impossible);
    expect(
      reasons([
        [0, 0],
        [1, 1],
      ]).slice(0, 2),
    ).toEqual(impossible);
    expect(
      estimates([
        [0, 0],
        [1, 1],
      ])[0],
    ).toMatchObject({ n: 0 });
    // What remains has one class, or scores that say the reverse.
    expect(
      reasons([
        [0, 0],
        [1, 0.5],
      ]).slice(0, 2),
    ).toEqual(['one-class', 'one-class']);
    const reverse: Pair[] = usual.map(([label, score]) => [1 - label, score]);
    expect(reasons(reverse).slice(0, 2)).toEqual([undefined, undefined]);
    expect(reasons([[0, 0], ...reverse]).slice(0, 2)).toEqual(['probability-of-0-or-1', undefined]);
  });

  it('take their clusters with them', () => {
    const many: Pair[] = [...pairs, [0, 0], [1, 1]];
    const clusterOf = (index: number) => (index < 120 ? index % 12 : index);
    const ours = estimates(many, { clustered: {} }, clusterOf);
    const theirs = estimates(pairs, { clustered: {} }, clusterOf);
    expect(ours[0]).toMatchObject({ clusters: 12, n: 120 });
    for (const place of [0, 1]) {
      expectClose('upper', ours[place]!.upper, theirs[place]!.upper, 1e-12);
      expectClose('lower', ours[place]!.lower, theirs[place]!.lower, 1e-12);
    }
  });
});

describe('calibration over clusters', () => {
  it('has no interval with fewer than ten of them', () => {
    const nine = estimates(pairs, { clustered: {} }, (index) => index % 9);
    for (const place of [0, 1]) {
      expect(nine[place]).toMatchObject({ clusters: 9, lower: null, upper: null, reason: 'too-few-clusters' });
      expect(nine[place]!.value).toBe(estimates(pairs)[place]!.value);
      expect(nine[place]).not.toHaveProperty('designEffect');
    }
    expect(estimates(pairs, { clustered: {} }, (index) => index % 10)[0]!.reason).toBeUndefined();
  });

  it('is never narrower than that of independent samples, and as wide as declared', () => {
    const independent = estimates(pairs);
    for (const place of [0, 1]) {
      const { value, upper } = independent[place]!;
      const clustered = (designEffect?: number) =>
        estimates(pairs, { clustered: designEffect === undefined ? {} : { designEffect } }, (index) => index % 40)[
          place
        ]!;
      const factor = studentMultiplier(0.95, 39) / normalMultiplier(0.95);
      expect(clustered().designEffect).toBeGreaterThanOrEqual(1);
      expect(clustered(0.1)).toEqual(clustered());
      expect(clustered(25)).toMatchObject({ designEffect: 25, clusters: 40 });
      expectClose('upper', clustered(25).upper! - value!, 5 * factor * (upper! - value!), 1e-12);
    }
  });
});

describe('any samples', () => {
  const score = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 0.5, 5e-324, 1e-300, 1 - 2 ** -53, 0.3),
  );
  const samples = fc.array(fc.tuple(fc.nat(1), score, fc.nat(13)), { maxLength: 40 });

  it('never give a number that is not finite, and always a reason for a missing one', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (list, clustered) => {
        const ours = estimates(
          list.map(([label, value]) => [label, value]),
          clustered ? { clustered: {} } : {},
          (index) => list[index]![2],
        );
        for (const { metric, value, lower, upper, reason } of ours) {
          expect(
            [value, lower, upper].every((one) => one === null || Number.isFinite(one)),
            metric,
          ).toBe(true);
          expect(lower === null, metric).toBe(reason !== undefined);
          if (lower !== null) expect(lower <= value! && value! <= upper!, metric).toBe(true);
        }
        return ours.every(({ metric, reason }, place) => metric === names[place] && reason !== 'not-converged');
      }),
      { numRuns: 1000 },
    );
  });

  it('give the same bits in any order', () => {
    const shuffled = samples.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const of = (list: typeof one) => estimates(list.map(([label, value]) => [label, value]));
        expect(of(other)).toEqual(of(one));
      }),
    );
  });
});
