import { describe, expect, it } from 'vitest';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type BinaryOptions, prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { estimateFBeta } from '../../src/metrics/fBeta.ts';
import { bootstrapInterval } from '../../src/statistics/bootstrap.ts';
import { fBetaBounds } from '../../src/statistics/fBeta.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import type { CountStatistic } from '../../src/statistics/resampling.ts';
import { expectClose } from '../statistics/closeness.ts';

const resampling = { seed: '0123456789abcdef'.repeat(4), replicates: 400 };

/** Positives before negatives do not matter without scores, but labels ascend. */
function samplesOf(
  [tp, fp, fn, tn, up = 0, un = 0]: readonly number[],
  clusterOf?: (index: number) => number,
): BinarySamples {
  const decisions = [
    [0, tn],
    [1, fp],
    [2, un],
    [0, fn],
    [1, tp],
    [2, up],
  ].flatMap(([code, count]) => new Array(count!).fill(code));
  const negatives = tn! + fp! + un;
  return {
    positive: Uint8Array.from(decisions, (_, index) => (index < negatives ? 0 : 1)),
    decision: Uint8Array.from(decisions),
    score: undefined,
    cluster: clusterOf === undefined ? undefined : Uint32Array.from(decisions, (_, index) => clusterOf(index)),
  };
}

function estimate(samples: BinarySamples, beta: number, more: Partial<BinaryOptions> = {}): MetricEstimate {
  const options = {
    confidenceLevel: 0.95,
    proportionInterval: 'wilson',
    probabilities: false,
    undecided: true,
    ...more,
  } as const;
  return estimateFBeta(prepareEvaluation(samples, options), beta, resampling);
}

const f2: CountStatistic = ([tp = 0, fp = 0, fn = 0]) => (5 * tp) / (5 * tp + 4 * fn + fp);

describe('F-beta', () => {
  it('has Efron’s interval over the four cells', () => {
    const found = estimate(samplesOf([26, 14, 15, 58]), 2);
    const expected = bootstrapInterval({ kind: 'independent', counts: [26, 14, 15, 58] }, f2, {
      confidenceLevel: 0.95,
      method: 'bca',
      ...resampling,
    });
    expect(found).toEqual({
      metric: 'f2',
      value: 130 / 204,
      ...(expected.interval as Interval),
      confidence: 0.95,
      method: 'bca-bootstrap',
      n: 55,
      resampling: { replicates: 400, undefinedReplicates: 0, monteCarloError: expected.monteCarloError },
    });
  });

  it('is named by its beta and leaves undecided samples out', () => {
    const found = estimate(samplesOf([26, 14, 15, 58, 5, 9]), 0.5);
    expect(found).toEqual(estimate(samplesOf([26, 14, 15, 58]), 0.5));
    expect(found.metric).toBe('f0.5');
    expectClose('value', found.value, 0.646766169154229, 1e-12); // scikit-learn
  });

  it('is drawn again where a limit comes near its criterion', () => {
    const evaluation = prepareEvaluation(samplesOf([26, 14, 15, 58]), {
      confidenceLevel: 0.95,
      proportionInterval: 'wilson',
      probabilities: false,
      undecided: false,
    });
    const bound = estimateFBeta(evaluation, 2, resampling).lower!;
    const criteria = new Map([['f2', { bound, limit: 'lower' } as const]]);
    expect(estimateFBeta(evaluation, 2, { ...resampling, criteria }).resampling!.replicates).toBe(4000);
    expect(estimateFBeta(evaluation, 0.5, { ...resampling, criteria }).resampling!.replicates).toBe(400);
  });

  it('draws 10,000 sets unless told otherwise', () => {
    const { seed } = resampling;
    const evaluation = prepareEvaluation(samplesOf([26, 14, 15, 58]), {
      confidenceLevel: 0.95,
      proportionInterval: 'wilson',
      probabilities: false,
      undecided: false,
    });
    expect(estimateFBeta(evaluation, 2, { seed }).resampling!.replicates).toBe(10_000);
  });

  it('has Wilson’s bounds without errors, without hits, and where positives are too rare to be drawn', () => {
    expect(estimate(samplesOf([20, 0, 0, 30]), 2)).toEqual({
      metric: 'f2',
      value: 1,
      ...fBetaBounds(20, 20, 2, 0.95),
      confidence: 0.95,
      method: 'wilson-bounds',
      n: 20,
    });
    expect(estimate(samplesOf([0, 3, 4, 30]), 0.5)).toMatchObject({
      value: 0,
      ...fBetaBounds(0, 7, 0.5, 0.95),
      method: 'wilson-bounds',
    });
    expect(estimate(samplesOf([1, 1, 0, 500]), 2)).toMatchObject({
      ...fBetaBounds(1, 2, 2, 0.95),
      method: 'wilson-bounds',
    });
  });

  it('is undefined where nothing is positive, neither label nor decision', () => {
    expect(estimate(samplesOf([0, 0, 0, 30]), 2)).toMatchObject({ value: null, reason: 'no-positives', n: 0 });
    expect(estimate(samplesOf([0, 0, 0, 30, 2]), 2)).toMatchObject({
      value: null,
      reason: 'no-decided-positives',
      n: 0,
    });
    expect(estimate(samplesOf([0, 0, 0, 0]), 2)).toMatchObject({ value: null, reason: 'no-samples', n: 0 });
  });

  describe('of clustered samples', () => {
    const counts = [26, 14, 15, 58, 3, 4];
    const clustered = (clusters: number, cells = counts) =>
      estimate(
        samplesOf(cells, (index) => (7 * index) % clusters),
        2,
        { clustered: {} },
      );

    it('draws clusters whole', () => {
      const samples = samplesOf(counts, (index) => (7 * index) % 20);
      const decided = [...samples.positive.keys()].filter((index) => samples.decision[index]! < 2);
      // Cells: 0 true positive, 1 false positive, 2 false negative, 3 true negative.
      const cellOf = decided.map(
        (index) =>
          [
            [3, 1],
            [2, 0],
          ][samples.positive[index]!]![samples.decision[index]!]!,
      );
      const clusterOf = decided.map((index) => samples.cluster![index]!);
      const cells = { kind: 'clustered', cellOf, cells: 4, clusterOf, clusters: 20 } as const;
      const drawn = (designEffect: number) =>
        bootstrapInterval(cells, f2, {
          confidenceLevel: 0.95,
          method: 'bca',
          ...resampling,
          widening: { designEffect, range: [0, 1] },
        });
      const expected = drawn(1);
      expect(clustered(20)).toMatchObject({
        ...(expected.interval as Interval),
        clusters: 20,
        // These clusters vary less than independent samples would, which no interval makes use of.
        designEffect: 1,
        method: 'bca-bootstrap',
        value: 130 / 204,
        resampling: { replicates: 400, undefinedReplicates: 0, monteCarloError: expected.monteCarloError },
      });
      const declared = estimate(samples, 2, { clustered: { designEffect: 3 } });
      expect(declared).toMatchObject({ ...(drawn(3).interval as Interval), designEffect: 3, value: 130 / 204 });
      expect(declared.lower).toBeLessThan(clustered(20).lower!);
      expect(declared.upper).toBeGreaterThan(clustered(20).upper!);
    });

    it('has no interval with few clusters', () => {
      expect(clustered(9)).toMatchObject({ reason: 'too-few-clusters', clusters: 9, lower: null, value: 130 / 204 });
      expect(clustered(10).reason).toBeUndefined();
    });

    it('has the bounds of effective counts without errors', () => {
      const perfect = clustered(12, [24, 0, 0, 60]);
      // Two samples of a cluster count as one: Wilson limits of 12 of 12, shortened for few clusters.
      expect(perfect).toMatchObject({ value: 1, upper: 1, method: 'wilson-bounds', clusters: 12, designEffect: 2 });
      expect(perfect.lower).toBeLessThan(fBetaBounds(12, 12, 2, 0.95).lower);
      // Some errors, but hits in few clusters.
      expect(clustered(12, [0, 3, 20, 60])).toMatchObject({ value: 0, method: 'wilson-bounds' });
    });
  });
});
