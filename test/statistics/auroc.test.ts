import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aurocInterval, delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import { averagePrecision, averagePrecisionInterval } from '../../src/statistics/averagePrecision.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { normalMultiplier } from '../../src/statistics/distributions.ts';
import { logitInterval } from '../../src/statistics/logit.ts';
import { expectClose, isClose } from './closeness.ts';

/** Samples with few distinct scores, so that ties are common; sorted as the functions expect. */
const samples = fc
  .array(fc.record({ positive: fc.nat(1), score: fc.nat(6), cluster: fc.nat(4) }), { minLength: 4, maxLength: 40 })
  .filter((list) => [0, 1].every((label) => list.filter(({ positive }) => positive === label).length > 1))
  .map((list) => list.toSorted((a, b) => a.score - b.score || a.positive - b.positive))
  .map((list) => ({
    positive: Uint8Array.from(list, ({ positive }) => positive),
    score: Float64Array.from(list, ({ score }) => score / 7),
    cluster: Uint32Array.from(list, ({ cluster }) => cluster),
  }));

function psi(positive: number, negative: number): number {
  return positive === negative ? 0.5 : Number(positive > negative);
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = average(values);
  return values.reduce((total, value) => total + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Placements by comparing every pair: the definition. */
function placementsByPairs({ positive, score }: { positive: Uint8Array; score: Float64Array }): number[][] {
  const scoresOf = (label: number): number[] => [...score].filter((_, index) => positive[index] === label);
  const [negatives, positives] = [scoresOf(0), scoresOf(1)];
  return [
    positives.map((x) => average(negatives.map((y) => psi(x, y)))),
    negatives.map((y) => average(positives.map((x) => psi(x, y)))),
  ];
}

describe('rocPlacements and delongVariance', () => {
  it('are their definitions by pairs', () => {
    fc.assert(
      fc.property(samples, ({ positive, score }) => {
        const roc = rocPlacements(positive, score)!;
        const [ofPositives, ofNegatives] = placementsByPairs({ positive, score }) as [number[], number[]];
        expect(isClose(roc.auroc, average(ofPositives), 1e-14)).toBe(true);
        const expected = variance(ofPositives) / roc.positives + variance(ofNegatives) / roc.negatives;
        return isClose(delongVariance(roc, positive)!, expected, 1e-14);
      }),
    );
  });

  it('have a variance of exactly 0 for full separation and for one score', () => {
    const positive = Uint8Array.of(0, 0, 0, 1, 1, 1, 1);
    const separated = rocPlacements(positive, Float64Array.of(1, 2, 3, 4, 5, 6, 7))!;
    const constant = rocPlacements(positive, new Float64Array(7))!;
    expect([separated.auroc, delongVariance(separated, positive)]).toEqual([1, 0]);
    expect([constant.auroc, delongVariance(constant, positive)]).toEqual([0.5, 0]);
  });

  it('do not turn an inverted score round', () => {
    expect(rocPlacements(Uint8Array.of(1, 1, 0, 0), Float64Array.of(1, 2, 3, 4))!.auroc).toBe(0);
  });

  it('are undefined with one class, and without variance with one sample in a class', () => {
    expect(rocPlacements(Uint8Array.of(1, 1), Float64Array.of(1, 2))).toBeUndefined();
    for (const positive of [Uint8Array.of(0, 0, 1), Uint8Array.of(1, 0, 1)]) {
      const roc = rocPlacements(positive, Float64Array.of(1, 2, 3))!;
      expect(delongVariance(roc, positive)).toBeUndefined();
    }
  });
});

/** DeLong's variance times its common denominator, from whole numbers only. */
function exactVariance(positive: Uint8Array): { numerator: bigint; denominator: bigint } {
  const positives = positive.reduce((total, label) => total + label, 0);
  const [m, n] = [BigInt(positives), BigInt(positive.length - positives)];
  const wins: Record<number, bigint[]> = { 0: [], 1: [] };
  let positivesBelow = 0n;
  positive.forEach((label, index) => {
    wins[label]!.push(label === 1 ? BigInt(index) - positivesBelow : m - positivesBelow);
    positivesBelow += BigInt(label);
  });
  // sum (w - W / m)^2 = (m sum w^2 - W^2) / m, with w in units of 1 / n.
  const spread = (values: readonly bigint[]): bigint => {
    const total = values.reduce((sum, value) => sum + value, 0n);
    return BigInt(values.length) * values.reduce((sum, value) => sum + value * value, 0n) - total * total;
  };
  const [ofPositives, ofNegatives] = [spread(wins[1]!), spread(wins[0]!)];
  return {
    numerator: ofPositives * (n - 1n) + ofNegatives * (m - 1n),
    denominator: m * m * n * n * (m - 1n) * (n - 1n),
  };
}

describe('delongVariance near 1', () => {
  it('keeps its digits where all but a few of many samples are separated', () => {
    for (const [size, exchanged] of [
      [1000, 1],
      [30_000, 1],
      [30_000, 40],
    ] as const) {
      const positive = new Uint8Array(2 * size).fill(1, size);
      for (let index = 0; index < exchanged; index += 1) {
        positive[size - 1 - 3 * index] = 1;
        positive[size + 5 * index] = 0;
      }
      const roc = rocPlacements(
        positive,
        Float64Array.from(positive, (_, index) => index),
      )!;
      expect(1 - roc.auroc).toBeLessThan(1e-4);
      const { numerator, denominator } = exactVariance(positive);
      const ratio = delongVariance(roc, positive)! / (Number((numerator * 10n ** 40n) / denominator) / 1e40);
      expect(Math.abs(ratio - 1), `${size} ${exchanged}`).toBeLessThan(1e-11);
    }
  });
});

describe('newcombeAurocInterval', () => {
  const sizes = fc.double({ min: 0.4, max: 3000, noNaN: true });

  it('solves its equation on both sides of the estimate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), sizes, sizes, (auroc, m, n) => {
        const { lower, upper } = newcombeAurocInterval(auroc, m, n, 0.95);
        const h = (m + n) / 2 - 1;
        const reachAt = (t: number): number =>
          1.959963984540054 * Math.sqrt((t * (1 - t) * (1 + (h * (1 - t)) / (2 - t) + (h * t) / (1 + t))) / (m * n));
        expect(0 <= lower && lower <= auroc && auroc <= upper && upper <= 1).toBe(true);
        return isClose(auroc - lower, reachAt(lower), 1e-7) && isClose(upper - auroc, reachAt(upper), 1e-7);
      }),
    );
  });

  it('has width at 0 and 1, where the trivial root lies', () => {
    const { lower, upper } = newcombeAurocInterval(1, 10, 10, 0.95);
    expectClose('lower', lower, 0.800213612881106, 1e-8);
    expect(upper).toBe(1);
    expect(newcombeAurocInterval(0, 10, 10, 0.95).lower).toBe(0);
    expectClose('mirrored', newcombeAurocInterval(0, 10, 10, 0.95).upper, 1 - lower, 1e-15);
  });

  it('comes as close to the estimate as many samples bring it', () => {
    const { lower, upper } = newcombeAurocInterval(0.5, 1e10, 1e10, 0.95);
    expect(upper - lower).toBeGreaterThan(0);
    expect(upper - lower).toBeLessThan(2e-5);
  });

  it('narrows with more samples', () => {
    const widths = [5, 20, 100, 1000].map((size) => {
      const { lower, upper } = newcombeAurocInterval(0.9, size, size, 0.95);
      return upper - lower;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe('aurocInterval', () => {
  const multiplier = normalMultiplier(0.95);

  it('takes the outer limits', () => {
    const evidence = { auroc: 0.9, positives: 40, negatives: 60, variance: 0.001, multiplier };
    const logit = logitInterval(0.9, Math.sqrt(0.001), multiplier);
    const newcombe = newcombeAurocInterval(0.9, 40, 60, 0.95);
    expect(aurocInterval(evidence, 0.95)).toEqual({
      lower: Math.min(logit.lower, newcombe.lower),
      upper: Math.max(logit.upper, newcombe.upper),
      newcombeAlone: false,
    });
  });

  it('takes method 5 alone where the variance says nothing', () => {
    for (const [auroc, variance] of [
      [1, 0],
      [0, 0.1],
      [1, 0.1],
      [0.5, 0],
      [0.8, undefined],
      [0.8, -1e-9],
    ] as const) {
      const evidence = { auroc, positives: 10, negatives: 10, variance, multiplier };
      expect(aurocInterval(evidence, 0.95)).toEqual({
        ...newcombeAurocInterval(auroc, 10, 10, 0.95),
        newcombeAlone: true,
      });
    }
  });
});

describe('clusteredAuroc', () => {
  it('is DeLong where every sample is its own cluster', () => {
    fc.assert(
      fc.property(samples, ({ positive, score }) => {
        const roc = rocPlacements(positive, score)!;
        const own = Uint32Array.from(positive, (_, index) => index);
        const clustered = clusteredAuroc(roc, positive, own, positive.length);
        return isClose(clustered.variance!, delongVariance(roc, positive)!, 1e-14);
      }),
    );
  });

  it('does not depend on how clusters are numbered', () => {
    fc.assert(
      fc.property(samples, ({ positive, score, cluster }) => {
        const roc = rocPlacements(positive, score)!;
        const renumbered = cluster.map((number) => 4 - number);
        expect(clusteredAuroc(roc, positive, renumbered, 5)).toEqual(clusteredAuroc(roc, positive, cluster, 5));
      }),
    );
  });

  it('has no variance where a class comes from one cluster', () => {
    const positive = Uint8Array.of(0, 0, 1, 1);
    const roc = rocPlacements(positive, Float64Array.of(1, 3, 2, 4))!;
    expect(clusteredAuroc(roc, positive, Uint32Array.of(0, 1, 2, 2), 3)).toEqual({
      positiveClusters: 1,
      negativeClusters: 2,
      variance: undefined,
    });
    expect(clusteredAuroc(roc, positive, Uint32Array.of(0, 0, 1, 2), 3)).toEqual({
      positiveClusters: 2,
      negativeClusters: 1,
      variance: undefined,
    });
  });
});

describe('averagePrecision', () => {
  it('is the sum over distinct thresholds', () => {
    fc.assert(
      fc.property(samples, ({ positive, score }) => {
        const positives = positive.filter((label) => label === 1).length;
        let expected = 0;
        let before = 0;
        for (const threshold of [...new Set(score)].sort((a, b) => b - a)) {
          const labels = positive.filter((_, index) => score[index]! >= threshold);
          const found = labels.filter((label) => label === 1).length;
          expected += ((found - before) / positives) * (found / labels.length);
          before = found;
        }
        return isClose(averagePrecision(positive, score)!, expected, 1e-14);
      }),
    );
  });

  it('is undefined without positives, and without interval at 0 and 1', () => {
    expect(averagePrecision(Uint8Array.of(0, 0), Float64Array.of(1, 2))).toBeUndefined();
    expect(averagePrecisionInterval(1, 10, 0.95)).toBeUndefined();
    expect(averagePrecisionInterval(0, 10, 0.95)).toBeUndefined();
  });
});
