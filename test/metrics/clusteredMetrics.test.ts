import { describe, expect, it } from 'vitest';
import { type BinarySamples, estimateBinaryMetrics, type MetricEstimate } from '../../src/metrics/binary.ts';
import { delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import { effectiveTrials } from '../../src/statistics/cluster.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import { logitInterval } from '../../src/statistics/logit.ts';
import { expectClose } from '../statistics/closeness.ts';
import { type LooseSample, sortSamples } from './referenceSamples.ts';

function estimate(samples: BinarySamples, metric: string, designEffect?: number): MetricEstimate {
  const clustered = designEffect === undefined ? {} : { designEffect };
  const options = {
    confidenceLevel: 0.95,
    proportionInterval: 'wilson',
    probabilities: true,
    undecided: false,
  } as const;
  return estimateBinaryMetrics(samples, { ...options, clustered }).find((entry) => entry.metric === metric)!;
}

/** Scores that wander without a random source: the fractional parts of multiples of the golden ratio. */
function wander(index: number): number {
  return (index * 0.6180339887498949) % 1;
}

/**
 * Clusters of `size` samples of one label; the samples of a cluster share the part `shared` of their score.
 * The first `positiveClusters` clusters are positive.
 */
function pureClusters(positiveClusters: number, negativeClusters: number, size: number, shared: number): BinarySamples {
  const clusters = positiveClusters + negativeClusters;
  return sortSamples(
    Array.from({ length: clusters * size }, (_, index): LooseSample => {
      const cluster = Math.floor(index / size);
      const positive = Number(cluster < positiveClusters);
      const noise = shared * wander(cluster + 1) + (1 - shared) * wander(index + 1000);
      const score = 0.3 * positive + 0.7 * noise;
      return { positive, decision: Number(score >= 0.5), score, cluster };
    }),
  );
}

function variances({ positive, score, cluster }: BinarySamples): {
  roc: NonNullable<ReturnType<typeof rocPlacements>>;
  clustered: number;
  independent: number;
} {
  const roc = rocPlacements(positive, score!)!;
  const clustered = clusteredAuroc(roc, positive, cluster!, Math.max(...cluster!) + 1).variance!;
  return { roc, clustered, independent: delongVariance(roc, positive)! };
}

describe('clustered AUROC', () => {
  it('is wider than either interval at the variance ratio of clusters that agree', () => {
    const samples = pureClusters(40, 60, 5, 1);
    const { roc, clustered, independent } = variances(samples);
    const ours = estimate(samples, 'auroc', 1);
    const ratio = clustered / independent;
    expect(ratio).toBeGreaterThan(4);
    expectClose('design effect', ours.designEffect, ratio, 1e-12);
    const logit = logitInterval(roc.auroc, Math.sqrt(clustered), normalMultiplier(0.95));
    const newcombe = newcombeAurocInterval(roc.auroc, 200 / ratio, 300 / ratio, 0.95);
    expect(ours).toMatchObject({ method: 'logit-obuchowski+newcombe5', clusters: 100, n: 500 });
    expectClose('lower', ours.lower, Math.min(logit.lower, newcombe.lower), 1e-12);
    expectClose('upper', ours.upper, Math.max(logit.upper, newcombe.upper), 1e-12);
  });

  it('is never narrower than that of independent samples', () => {
    /** Each cluster spans the scores of its class evenly, so that the robust variance nearly vanishes. */
    const samples = sortSamples(
      Array.from({ length: 400 }, (_, index): LooseSample => {
        const positive = Number(index >= 200);
        const score = (0.3 * positive + 0.7 * ((index % 10) / 10)) as number;
        return { positive, decision: positive, score, cluster: Math.floor(index / 10) };
      }),
    );
    const { roc, clustered, independent } = variances(samples);
    expect(clustered).toBeLessThan(independent / 100);
    const ours = estimate(samples, 'auroc', 1);
    const logit = logitInterval(roc.auroc, Math.sqrt(independent), studentMultiplier(0.95, 19));
    expect(ours.designEffect).toBe(1);
    expect(ours.lower).toBeLessThanOrEqual(logit.lower + 1e-12);
    expect(ours.upper).toBeGreaterThanOrEqual(logit.upper - 1e-12);
  });

  it('counts the samples of a cluster as one, class by class, where nothing is declared', () => {
    const separated = pureClusters(40, 60, 5, 0);
    const perfect = {
      ...separated,
      score: separated.score!.map((_, index) => index / 500),
      positive: separated.positive.toSorted(),
    };
    const clusterOf = Uint32Array.from(perfect.positive, (label, index) =>
      label === 1 ? 60 + ((index - 300) % 40) : index % 60,
    );
    const ours = estimate({ ...perfect, cluster: clusterOf }, 'auroc');
    expect(ours).toMatchObject({ value: 1, upper: 1, method: 'newcombe5', designEffect: 5 });
    expectClose('lower', ours.lower, newcombeAurocInterval(1, 40, 60, 0.95).lower, 1e-12);
  });

  it('takes the larger effect where classes come in clusters of different size', () => {
    const positives = Array.from(
      { length: 40 },
      (_, cluster): LooseSample => ({ positive: 1, decision: 1, score: 0.9, cluster }),
    );
    const negatives = Array.from(
      { length: 120 },
      (_, index): LooseSample => ({ positive: 0, decision: 0, score: 0.1, cluster: index % 40 }),
    );
    const samples = sortSamples([...positives, ...negatives]);
    expect(estimate(samples, 'auroc')).toMatchObject({ designEffect: 3, clusters: 40 });
    expectClose('lower', estimate(samples, 'auroc').lower, newcombeAurocInterval(1, 40, 40, 0.95).lower, 1e-12);
    expect(estimate(samples, 'balanced-accuracy')).toMatchObject({ designEffect: 3, clusters: 40 });
  });

  it('needs ten clusters in the scarcer class, and uses its number of clusters below thirty', () => {
    expect(estimate(pureClusters(9, 60, 5, 1), 'auroc')).toMatchObject({ lower: null, reason: 'too-few-clusters' });
    const samples = pureClusters(12, 60, 5, 1);
    const { roc, clustered, independent } = variances(samples);
    const ours = estimate(samples, 'auroc', 1);
    const ratio = Math.max(1, clustered / independent);
    const logit = logitInterval(roc.auroc, Math.sqrt(ratio * independent), studentMultiplier(0.95, 11));
    const newcombe = newcombeAurocInterval(
      roc.auroc,
      effectiveTrials(60, 12, ratio, 0.95),
      effectiveTrials(300, 12, ratio, 0.95),
      0.95,
    );
    expectClose('lower', ours.lower, Math.min(logit.lower, newcombe.lower), 1e-12);
    expectClose('upper', ours.upper, Math.max(logit.upper, newcombe.upper), 1e-12);
  });
});

describe('the logit limits of clustered AUROC', () => {
  it('use t with the clusters of the scarcer class, where they are the outer ones', () => {
    /** Positives far above or far below all negatives: their placements vary more than method 5 supposes. */
    const positives = Array.from({ length: 12 }, (_, index) => ({ positive: 1, score: index < 5 ? 0.1 : 0.9 }));
    const negatives = Array.from({ length: 60 }, (_, index) => ({ positive: 0, score: 0.4 + index / 600 }));
    const samples = sortSamples(
      [...positives, ...negatives].map((sample, cluster) => ({ ...sample, decision: 1, cluster })),
    );
    const { roc, clustered } = variances(samples);
    const logit = logitInterval(roc.auroc, Math.sqrt(clustered), studentMultiplier(0.95, 11));
    const ours = estimate(samples, 'auroc');
    expectClose('lower', ours.lower, logit.lower, 1e-12);
    expectClose('upper', ours.upper, logit.upper, 1e-12);
  });
});

describe('clustered losses', () => {
  /** Every cluster holds each of ten losses once: the clusters' means do not differ at all. */
  const balanced = sortSamples(
    Array.from({ length: 200 }, (_, index) => ({
      positive: 0,
      decision: 0,
      score: (index % 10) / 10,
      cluster: Math.floor(index / 10),
    })),
  );

  it('never have a variance below that of independent samples', () => {
    const ours = estimate(balanced, 'brier-score');
    expect(ours).toMatchObject({ clusters: 20, designEffect: 1, method: 'cluster-robust-t' });
    const losses = Array.from({ length: 200 }, (_, index) => ((index % 10) / 10) ** 2);
    const mean = losses.reduce((total, loss) => total + loss, 0) / 200;
    const variance = losses.reduce((total, loss) => total + (loss - mean) ** 2, 0) / (200 * 199);
    expect(estimate(balanced, 'brier-score', 0.2).designEffect).toBe(1);
    expectClose('upper', ours.upper, mean + studentMultiplier(0.95, 19) * Math.sqrt(variance), 1e-12);
  });

  it('honour a declared design effect', () => {
    const [plain, planned] = [estimate(balanced, 'brier-score'), estimate(balanced, 'brier-score', 4)];
    expectClose('half width', planned.upper! - planned.value!, 2 * (plain.upper! - plain.value!), 1e-12);
  });
});
