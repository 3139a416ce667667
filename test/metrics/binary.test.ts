import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BinaryOptions,
  type BinarySamples,
  confusionMatrix,
  estimateBinaryMetrics,
  type MetricEstimate,
} from '../../src/metrics/binary.ts';
import { binaryMetrics, type MetricDescription } from '../../src/metrics/catalogue.ts';
import { clopperPearsonInterval } from '../../src/statistics/proportion.ts';
import { type LooseSample, samplesOfTable, sortSamples } from './referenceSamples.ts';

const options: BinaryOptions = {
  confidenceLevel: 0.95,
  proportionInterval: 'clopper-pearson',
  probabilities: true,
  undecided: true,
};

const clusteredOptions: BinaryOptions = { ...options, clustered: {} };

function estimate(samples: BinarySamples, metric: string, changed: Partial<BinaryOptions> = {}): MetricEstimate {
  return estimateBinaryMetrics(samples, { ...options, ...changed }).find((entry) => entry.metric === metric)!;
}

/** Samples with ties, undecided ones and few clusters; often degenerate, sometimes none at all. */
const looseSamples = fc.array(
  fc.record({
    positive: fc.nat(1),
    decision: fc.nat(2),
    score: fc.constantFrom(0, 0.1, 0.1 + 0.2, 0.5, 0.9, 1),
    cluster: fc.nat(14),
  }),
  { maxLength: 60 },
);

/** Metrics that exist only where the policy declares something for them. */
function needsMore({ needsUndecided, ...metric }: MetricDescription): boolean {
  return needsUndecided || metric.needsFallback === true || metric.needsPrevalence === true || metric.onDemand === true;
}

describe('estimateBinaryMetrics', () => {
  it('gives every metric of the catalogue in its order', () => {
    const samples = samplesOfTable([3, 1, 1, 5]);
    const names = [...binaryMetrics.keys()];
    const fBeta = { betas: [0.5, 2], resampling: { seed: '0123456789abcdef'.repeat(2), replicates: 100 } };
    const whole = { ...options, fallback: 'positive', prevalence: 0.1, fBeta } as const;
    expect(estimateBinaryMetrics(samples, whole).map(({ metric }) => metric)).toEqual(names);
    const decided = names.filter((name) => !needsMore(binaryMetrics.get(name)!));
    expect(estimateBinaryMetrics(samples, { ...options, undecided: false }).map(({ metric }) => metric)).toEqual(
      decided,
    );
  });

  it('never gives a number that is not finite, and always a reason for a missing one', () => {
    fc.assert(
      fc.property(looseSamples, fc.constantFrom(options, clusteredOptions), (loose, chosen) => {
        for (const { metric, value, lower, upper, reason, n } of estimateBinaryMetrics(sortSamples(loose), chosen)) {
          for (const number of [value, lower, upper])
            expect(number === null || Number.isFinite(number), metric).toBe(true);
          expect((lower === null) === (upper === null), metric).toBe(true);
          expect(reason !== undefined, metric).toBe(value === null || lower === null);
          expect(n <= loose.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps values in their range and limits around them', () => {
    fc.assert(
      fc.property(looseSamples, fc.constantFrom(options, clusteredOptions), (loose, chosen) => {
        for (const { metric, value, lower, upper } of estimateBinaryMetrics(sortSamples(loose), chosen)) {
          const [min, max] = binaryMetrics.get(metric)!.range;
          if (value === null) continue;
          expect(min <= value && value <= max, metric).toBe(true);
          if (lower === null || upper === null) continue;
          expect(lower - 1e-12 <= value && value <= upper + 1e-12, `${metric} ${lower} ${value} ${upper}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not change a digit with the order of rows or the codes of clusters', () => {
    fc.assert(
      fc.property(looseSamples, fc.constantFrom(options, clusteredOptions), (loose, chosen) => {
        const shuffled = loose.toReversed().map((sample) => ({ ...sample, cluster: 7000 - 3 * sample.cluster }));
        expect(estimateBinaryMetrics(sortSamples(shuffled), chosen)).toEqual(
          estimateBinaryMetrics(sortSamples(loose), chosen),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('raises no lower limit of a rate when a right decision becomes a wrong one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(80), fc.integer({ min: 1, max: 80 }), (tp, fn, tn) => {
        const before = samplesOfTable([tp, 2, fn, tn]);
        const after = samplesOfTable([tp - 1, 2, fn + 1, tn]);
        for (const metric of [
          'sensitivity',
          'accuracy',
          'balanced-accuracy',
          'youden-j',
          'f1',
          'sensitivity@as-wrong',
        ]) {
          expect(estimate(after, metric).lower!, metric).toBeLessThan(estimate(before, metric).lower!);
        }
      }),
    );
  });
});

describe('counts', () => {
  it('fill the six cells', () => {
    expect(confusionMatrix(samplesOfTable([5, 4, 3, 2, 7, 6]))).toEqual({
      truePositives: 5,
      falsePositives: 4,
      falseNegatives: 3,
      trueNegatives: 2,
      undecidedPositives: 7,
      undecidedNegatives: 6,
    });
  });

  it('stand in successes and n of each share', () => {
    const samples = samplesOfTable([5, 4, 3, 2, 7, 6]);
    const counts = estimateBinaryMetrics(samples, options).flatMap(({ metric, successes, n }) =>
      successes === undefined ? [] : [[metric, successes, n]],
    );
    expect(counts).toEqual([
      ['sensitivity', 5, 8],
      ['specificity', 2, 6],
      ['ppv', 5, 9],
      ['npv', 2, 5],
      ['accuracy', 7, 14],
      ['coverage', 14, 27],
      ['sensitivity@as-wrong', 5, 15],
      ['specificity@as-wrong', 2, 12],
      ['accuracy@as-wrong', 7, 27],
      ['sensitivity@coverage', 8, 15],
      ['specificity@coverage', 6, 12],
    ]);
    expect(estimate(samples, 'f1').n).toBe(12);
    expect(estimate(samples, 'mcc').n).toBe(14);
  });
});

describe('undefined values', () => {
  const cases: [table: number[], reasons: Record<string, string>][] = [
    [
      [0, 0, 0, 0],
      {
        sensitivity: 'no-samples',
        f1: 'no-samples',
        mcc: 'no-samples',
        auroc: 'no-samples',
        coverage: 'no-samples',
        'brier-score': 'no-samples',
      },
    ],
    [
      [0, 1, 0, 4],
      {
        sensitivity: 'no-positives',
        'balanced-accuracy': 'no-positives',
        mcc: 'empty-margin',
        kappa: 'empty-margin',
        'sensitivity@coverage': 'no-positives',
      },
    ],
    [[3, 0, 1, 0], { specificity: 'no-negatives', 'youden-j': 'no-negatives', 'specificity@as-wrong': 'no-negatives' }],
    [[0, 0, 3, 4], { ppv: 'no-predicted-positives', mcc: 'empty-margin' }],
    [[3, 4, 0, 0], { npv: 'no-predicted-negatives' }],
    [[0, 0, 0, 4], { f1: 'no-positives', ppv: 'no-predicted-positives' }],
    [[0, 0, 0, 4, 2, 0], { f1: 'no-decided-positives', sensitivity: 'no-decided-positives' }],
    [[2, 0, 1, 0, 0, 5], { specificity: 'no-decided-negatives', 'balanced-accuracy': 'no-decided-negatives' }],
    [
      [0, 0, 0, 0, 2, 2],
      {
        accuracy: 'no-decided-samples',
        ppv: 'no-decided-samples',
        kappa: 'no-decided-samples',
        sensitivity: 'no-decided-positives',
      },
    ],
  ];

  for (const [table, reasons] of cases) {
    it(`have their reason for the table ${table}`, () => {
      for (const [metric, reason] of Object.entries(reasons)) {
        expect(estimate(samplesOfTable(table), metric), metric).toMatchObject({
          value: null,
          lower: null,
          upper: null,
          reason,
        });
      }
    });
  }

  it('of scores: none, one class, not probabilities', () => {
    for (const metric of ['auroc', 'auprc', 'brier-score', 'log-loss']) {
      expect(estimate(samplesOfTable([2, 1, 1, 2]), metric).reason).toBe('no-scores');
    }
    const positives = sortSamples([
      { positive: 1, decision: 1, score: 0.9 },
      { positive: 1, decision: 1, score: 0.8 },
    ]);
    expect([estimate(positives, 'auroc').reason, estimate(positives, 'auprc').reason]).toEqual([
      'one-class',
      'one-class',
    ]);
    for (const metric of ['brier-score', 'log-loss']) {
      expect(estimate(positives, metric, { probabilities: false }).reason).toBe('not-probabilities');
    }
  });
});

describe('values without an interval', () => {
  const perfect = sortSamples(
    [0.1, 0.2, 0.7, 0.9].map((score) => ({ positive: Number(score > 0.5), decision: Number(score > 0.5), score })),
  );

  it('have their reason', () => {
    expect(estimate(perfect, 'mcc')).toMatchObject({ value: 1, lower: null, reason: 'perfect-agreement' });
    expect(estimate(perfect, 'kappa')).toMatchObject({ value: 1, lower: null, reason: 'perfect-agreement' });
    expect(estimate(samplesOfTable([0, 4, 4, 0]), 'mcc')).toMatchObject({ value: -1, reason: 'perfect-disagreement' });
    expect(estimate(perfect, 'auprc')).toMatchObject({ value: 1, lower: null, reason: 'perfect-ranking' });
    const one = sortSamples([{ positive: 1, decision: 1, score: 0.8 }]);
    expect(estimate(one, 'brier-score')).toMatchObject({ lower: null, reason: 'one-sample' });
    const constant = sortSamples([
      { positive: 1, decision: 1, score: 0.5 },
      { positive: 0, decision: 1, score: 0.5 },
    ]);
    expect(estimate(constant, 'brier-score')).toMatchObject({ value: 0.25, lower: null, reason: 'zero-variance' });
  });

  it('are not those of AUROC, which falls back on method 5', () => {
    expect(estimate(perfect, 'auroc')).toMatchObject({ value: 1, upper: 1, method: 'newcombe5' });
  });

  it('clip the logarithm of an impossible sample, and stay finite', () => {
    const wrong = sortSamples([
      { positive: 1, decision: 0, score: 0 },
      { positive: 0, decision: 0, score: 0 },
    ]);
    expect(estimate(wrong, 'log-loss').value).toBeCloseTo(-Math.log(1e-15) / 2, 9);
  });
});

describe('clustered samples', () => {
  /** So many clusters of four alike samples; each wrong one has a wrong decision. Scores follow decisions. */
  function clustersOfFour(clusters: number, wrong: number): BinarySamples {
    return sortSamples(
      Array.from({ length: 4 * clusters }, (_, index): LooseSample => {
        const cluster = Math.floor(index / 4);
        const positive = cluster % 2;
        const decision = cluster < wrong ? 1 - positive : positive;
        return { positive, decision, score: 0.25 + decision / 2 + cluster / 1000, cluster };
      }),
    );
  }

  it('count as one for each cluster where no design effect is declared', () => {
    const ours = estimate(clustersOfFour(80, 0), 'sensitivity', { clustered: {} });
    expect(ours).toMatchObject({ n: 160, successes: 160, clusters: 40, designEffect: 4, method: 'clopper-pearson' });
    expect([ours.lower, ours.upper]).toEqual(Object.values(clopperPearsonInterval(40, 40, 0.95)));
  });

  it('use a declared design effect unless the samples show a larger one', () => {
    const perfect = clustersOfFour(80, 0);
    expect(estimate(perfect, 'sensitivity', { clustered: { designEffect: 1.5 } }).designEffect).toBe(1.5);
    expect(estimate(perfect, 'sensitivity', { clustered: { designEffect: 0.2 } }).designEffect).toBe(1);
    const flawed = estimate(clustersOfFour(80, 8), 'sensitivity', { clustered: { designEffect: 1.5 } });
    expect(flawed.designEffect).toBeCloseTo(4 * (40 / 39), 12);
  });

  it('have wider intervals than independent ones, in every metric that has one', () => {
    const samples = clustersOfFour(80, 12);
    for (const clustered of estimateBinaryMetrics(samples, clusteredOptions)) {
      const independent = estimate(samples, clustered.metric);
      expect(clustered.value, clustered.metric).toBe(independent.value);
      if (clustered.lower === null) continue;
      // Without any undecided sample the upper limits of a coverage are 1 in both.
      expect(clustered.lower, clustered.metric).toBeLessThan(independent.lower!);
      expect(clustered.upper!, clustered.metric).toBeGreaterThanOrEqual(independent.upper!);
    }
  });

  it('have no interval below ten clusters in the denominator', () => {
    const nine = estimateBinaryMetrics(clustersOfFour(18, 3), clusteredOptions);
    const reasons = Object.fromEntries(nine.map(({ metric, reason }) => [metric, reason]));
    expect(reasons).toMatchObject({
      sensitivity: 'too-few-clusters',
      'balanced-accuracy': 'too-few-clusters',
      auroc: 'too-few-clusters',
    });
    expect(reasons).toMatchObject({ accuracy: undefined, f1: undefined, 'brier-score': undefined });
    expect(estimate(clustersOfFour(9, 1), 'brier-score', { clustered: {} })).toMatchObject({
      clusters: 9,
      lower: null,
      reason: 'too-few-clusters',
    });
  });

  it('have no interval for correlation, agreement and average precision', () => {
    for (const metric of ['mcc', 'kappa', 'auprc']) {
      const ours = estimate(clustersOfFour(80, 12), metric, { clustered: {} });
      expect(ours).toMatchObject({ lower: null, upper: null, reason: 'no-clustered-interval' });
      expect(ours.value).not.toBeNull();
    }
  });

  it('widen further below thirty clusters', () => {
    const effect = { clustered: { designEffect: 4 } };
    const { lower } = estimate(clustersOfFour(40, 0), 'sensitivity', effect);
    expect(lower).toBeLessThan(clopperPearsonInterval(20, 20, 0.95).lower);
    expect(lower).toBeGreaterThan(clopperPearsonInterval(15, 15, 0.95).lower);
  });
});

describe('broken samples', () => {
  const good = (): BinarySamples =>
    sortSamples(
      [0.1, 0.4, 0.4, 0.9].map((score, index) => ({ positive: index % 2, decision: 1, score, cluster: index })),
    );

  it('are refused instead of counted', () => {
    const broken: Partial<BinarySamples>[] = [
      { score: Float64Array.of(0.4, 0.1, 0.4, 0.9) },
      { score: Float64Array.of(0.1, 0.4, 0.4, Number.NaN) },
      { score: Float64Array.of(0.1, 0.4, 0.4, 1.5) },
      { score: Float64Array.of(0.1, 0.4, 0.4) },
      { positive: Uint8Array.of(0, 1, 0, 1), score: Float64Array.of(0.1, 0.4, 0.4, 0.9) },
      { positive: Uint8Array.of(0, 0, 2, 1) },
      { decision: Uint8Array.of(0, 1, 3, 1) },
      { positive: Uint8Array.of(1, 0, 0, 1), score: undefined },
    ];
    for (const change of broken) {
      expect(() => estimateBinaryMetrics({ ...good(), ...change }, options), JSON.stringify(change)).toThrow(
        RangeError,
      );
    }
    expect(() => estimateBinaryMetrics({ ...good(), cluster: undefined }, clusteredOptions)).toThrow(RangeError);
    expect(() => estimateBinaryMetrics(good(), { ...options, confidenceLevel: 95 })).toThrow(RangeError);
  });
});
