import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../src/metrics/catalogue.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type ClassOptions, type ClassSamples, estimateClassMetrics } from '../../src/metrics/multiclass.ts';
import { bootstrapInterval } from '../../src/statistics/bootstrap.ts';
import { clusteredProportion, decisiveDesignEffect, effectiveTrials } from '../../src/statistics/cluster.ts';
import { fisherInterval } from '../../src/statistics/fisherInterval.ts';
import { weightedKappaInterval } from '../../src/statistics/kappa.ts';
import { macroF1, macroInterval, macroPrecision, macroRecallInterval } from '../../src/statistics/macroAverage.ts';
import { mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { meanAreaInterval } from '../../src/statistics/meanArea.ts';
import { multiclassAuroc } from '../../src/statistics/multiclassAuroc.ts';
import { multiclassCorrelation, multiclassCorrelationInterval } from '../../src/statistics/multiclassCorrelation.ts';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion.ts';
import { kendallTauB, spearmanCorrelation } from '../../src/statistics/rankCorrelation.ts';
import reference from '../reference/multiclass.json' with { type: 'json' };
import scored from '../reference/multiclassScores.json' with { type: 'json' };
import { expectClose } from '../statistics/closeness.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

function optionsFor(classes: number, more: Partial<ClassOptions> = {}): ClassOptions {
  return {
    classes: letters.slice(0, classes),
    ordered: true,
    confidenceLevel: 0.95,
    proportionInterval: 'wilson',
    undecided: false,
    ...more,
  };
}

/** Samples of a table whose last column, where it is one wider than high, holds the undecided ones. */
function samplesOf(table: readonly (readonly number[])[], clusterOf?: (index: number) => number): ClassSamples {
  const pairs = table.flatMap((row, label) =>
    row.flatMap((count, predicted) => new Array(count).fill([label, predicted])),
  );
  return {
    label: Uint16Array.from(pairs, ([label]) => label),
    predicted: Uint16Array.from(pairs, ([, predicted]) => predicted),
    scores: undefined,
    cluster: clusterOf === undefined ? undefined : Uint32Array.from(pairs, (_, index) => clusterOf(index)),
  };
}

function byName(estimates: readonly MetricEstimate[]): Record<string, MetricEstimate> {
  return Object.fromEntries(estimates.map((estimate) => [estimate.metric, estimate]));
}

function measure(samples: ClassSamples, options: ClassOptions): Record<string, MetricEstimate> {
  return byName(estimateClassMetrics(samples, options));
}

function reasons(estimates: Record<string, MetricEstimate>, ...metrics: string[]): (string | undefined)[] {
  return metrics.map((metric) => {
    expect(estimates[metric]!.value, metric).toBeNull();
    return estimates[metric]!.reason;
  });
}

const small = [
  [8, 1, 1],
  [2, 9, 3],
  [0, 2, 10],
];

const scoredSamples: ClassSamples = {
  label: Uint16Array.from(scored.labels),
  predicted: Uint16Array.from(scored.labels, (_, sample) => {
    const row = scored.hundredths.slice(4 * sample, 4 * sample + 4);
    return row.indexOf(Math.max(...row));
  }),
  scores: Float64Array.from(scored.hundredths, (value) => value / 100),
  cluster: Uint32Array.from(scored.labels, (_, sample) => Math.floor(sample / 4)),
};

function shuffled(samples: ClassSamples, order: readonly number[]): ClassSamples {
  const { label, predicted, scores, cluster } = samples;
  const width = scores === undefined ? 0 : scores.length / label.length;
  return {
    label: Uint16Array.from(order, (index) => label[index]!),
    predicted: Uint16Array.from(order, (index) => predicted[index]!),
    scores:
      scores === undefined
        ? undefined
        : Float64Array.from(order.flatMap((index) => [...scores.subarray(index * width, (index + 1) * width)])),
    cluster: cluster === undefined ? undefined : Uint32Array.from(order, (index) => 7 * cluster[index]! + 3),
  };
}

describe('the metrics of several classes', () => {
  it('come in the order of the catalogue', () => {
    const names = (more: Partial<ClassOptions>): string[] =>
      estimateClassMetrics(samplesOf(small), optionsFor(3, more)).map(({ metric }) => metric);
    const counts = [
      'accuracy',
      'recall:a',
      'recall:b',
      'recall:c',
      'precision:a',
      'precision:b',
      'precision:c',
      'macro-recall',
      'macro-precision',
      'macro-f1',
      'mcc',
      'kappa',
      'quadratic-kappa',
    ];
    const order = ['linear-kappa', 'mean-distance', 'within-one', 'spearman', 'kendall-tau-b'];
    const scores = ['auroc-ovr', 'auroc-hand-till', 'brier-score', 'log-loss', 'ece'];
    expect(names({ ordered: false })).toEqual([...counts, ...scores]);
    expect(names({ undecided: true })).toEqual([
      ...counts,
      ...order,
      ...scores,
      'coverage',
      'accuracy@as-wrong',
      'recall:a@as-wrong',
      'recall:b@as-wrong',
      'recall:c@as-wrong',
      'recall:a@coverage',
      'recall:b@coverage',
      'recall:c@coverage',
    ]);
  });

  it('have the values of scikit-learn and SciPy, and none where those give 0 for 0 / 0', () => {
    let compared = 0;
    for (const { name, table, values } of reference.cases) {
      if (table.flat().reduce((total, count) => total + count, 0) > 1e5) continue;
      const found = measure(samplesOf(table), optionsFor(table.length));
      for (const [metric, value] of Object.entries(values)) {
        const parts = Array.isArray(value)
          ? value.map((part, index) => [`${metric}:${letters[index]}`, part])
          : [[metric, value]];
        for (const [part, expected] of parts as [string, number | null][]) {
          expectClose(`${name} ${part}`, found[part]!.value, expected, 1e-12);
          expect(found[part]!.reason === undefined || found[part]!.lower === null, `${name} ${part}`).toBe(true);
          compared++;
        }
      }
    }
    expect(compared).toBe(12 * 12 + 2 * 38);
  });

  it('never give a number that is not finite, and a reason exactly where one is missing', () => {
    const pairs = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(12)), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, fc.boolean(), fc.boolean(), (drawn, isClustered, isScored) => {
        const samples: ClassSamples = {
          label: Uint16Array.from(drawn, ([label]) => label),
          predicted: Uint16Array.from(drawn, ([, predicted]) => predicted),
          scores: isScored
            ? Float64Array.from(
                drawn.flatMap(([label, , noise]) => (label === noise % 3 ? [0, 0, 1] : [0.25, 0.5, 0.25])),
              )
            : undefined,
          cluster: Uint32Array.from(drawn, ([, , cluster]) => cluster),
        };
        const options = optionsFor(3, { undecided: true, ...(isClustered ? { clustered: {} } : {}) });
        for (const estimate of estimateClassMetrics(samples, options)) {
          const numbers = [estimate.value, estimate.lower, estimate.upper];
          expect(numbers.every((number) => number === null || Number.isFinite(number))).toBe(true);
          expect(estimate.lower === null).toBe(estimate.upper === null);
          expect(estimate.reason !== undefined).toBe(estimate.lower === null);
          if (estimate.value === null || estimate.lower === null) continue;
          expect(
            estimate.lower <= estimate.value + 1e-12 && estimate.value <= estimate.upper! + 1e-12,
            estimate.metric,
          ).toBe(true);
        }
      }),
    );
  });

  it('do not change by a bit with the order of samples', () => {
    const permutations = fc.shuffledSubarray([...scored.labels.keys()], { minLength: 90, maxLength: 90 });
    const more = [
      {},
      { clustered: {} },
      { clustered: { designEffect: 1.5 }, bootstrap: { seed: 'ab'.repeat(16), replicates: 100 } },
    ];
    const first = more.map((options) => estimateClassMetrics(scoredSamples, optionsFor(4, options)));
    fc.assert(
      fc.property(permutations, (order) => {
        more.forEach((options, index) => {
          expect(estimateClassMetrics(shuffled(scoredSamples, order), optionsFor(4, options))).toEqual(first[index]);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('refuse samples that break their contract', () => {
    const samples = samplesOf(small);
    const run =
      (broken: Partial<ClassSamples>, more: Partial<ClassOptions> = {}) =>
      () =>
        estimateClassMetrics({ ...samples, ...broken }, optionsFor(3, more));
    const thirds = new Float64Array(3 * 36).fill(1 / 3);
    const changed = (at: number, value: number): Float64Array =>
      thirds.map((score, index) => (index === at ? value : score));
    expect(run({ label: Uint16Array.of(0) })).toThrow('Columns of samples differ in length');
    expect(run({ cluster: Uint32Array.of(0) })).toThrow('Columns of samples differ in length');
    expect(run({ scores: thirds.subarray(1) })).toThrow('Columns of samples differ in length');
    expect(run({ label: samples.label.map(() => 3) })).toThrow('A label has no such class');
    expect(run({ predicted: samples.label.map(() => 3) })).toThrow('A decision has no such class');
    expect(run({ predicted: samples.label.map(() => 3) }, { undecided: true })).not.toThrow();
    expect(run({ predicted: samples.label.map(() => 4) }, { undecided: true })).toThrow('A decision has no such class');
    expect(run({}, { classes: ['a'] })).toThrow('at least two classes');
    expect(run({}, { clustered: {} })).toThrow('Intervals shall allow for clusters, and samples have none');
    for (const value of [-0.001, 1.001, Number.NaN]) {
      expect(run({ scores: changed(40, value) })).toThrow('A probability lies outside [0, 1]');
    }
    for (const by of [0.00151, -0.00151]) {
      expect(run({ scores: changed(107, 1 / 3 + by) })).toThrow('The probabilities of a sample do not add up to 1');
    }
    for (const by of [0.0015, -0.0015]) expect(run({ scores: changed(107, 1 / 3 + by) })).not.toThrow();
  });
});

describe('the catalogue', () => {
  it('knows every metric, in the same order', () => {
    for (const task of ['multiclass', 'ordinal'] as const) {
      const known = [...metricsOf({ task, classes: letters.slice(0, 3) })].filter(
        ([, { needsFallback }]) => !needsFallback,
      );
      const found = estimateClassMetrics(
        samplesOf(small),
        optionsFor(3, { ordered: task === 'ordinal', undecided: true }),
      );
      expect(found.map(({ metric }) => metric)).toEqual(known.map(([metric]) => metric));
    }
  });
});

describe('independent samples', () => {
  const table = { classes: 3, counts: small.flat() };
  const found = measure(samplesOf(small), optionsFor(3));

  it('have the declared interval of proportions', () => {
    expect(found.accuracy).toEqual({
      metric: 'accuracy',
      value: 27 / 36,
      ...wilsonInterval(27, 36, 0.95),
      confidence: 0.95,
      method: 'wilson',
      n: 36,
      successes: 27,
    });
    expect(found['recall:b']).toMatchObject({ value: 9 / 14, n: 14, successes: 9, ...wilsonInterval(9, 14, 0.95) });
    expect(found['precision:c']).toMatchObject({ value: 10 / 14, n: 14, successes: 10 });
    expect(found['within-one']).toMatchObject({ value: 35 / 36, n: 36, successes: 35 });
    const exact = measure(
      samplesOf(small),
      optionsFor(3, { proportionInterval: 'clopper-pearson', confidenceLevel: 0.9 }),
    );
    expect(exact['recall:a']).toMatchObject({
      method: 'clopper-pearson',
      confidence: 0.9,
      ...clopperPearsonInterval(8, 10, 0.9),
    });
  });

  it('have the intervals of the statistics', () => {
    const recalls = [
      { successes: 8, trials: 10 },
      { successes: 9, trials: 14 },
      { successes: 10, trials: 12 },
    ];
    const [rho, tau] = [spearmanCorrelation(table), kendallTauB(table)];
    const expected = [
      ['macro-recall', 'mover-wilson', macroRecallInterval(recalls, 0.95)],
      ['macro-precision', 'logit-delta', macroInterval(macroPrecision(table), 0.95)],
      ['macro-f1', 'logit-delta', macroInterval(macroF1(table), 0.95)],
      ['mcc', 'fisher-z', multiclassCorrelationInterval(table, 0.95)],
      ['kappa', 'fisher-z', weightedKappaInterval(table, 'identity', 0.95)],
      ['quadratic-kappa', 'fisher-z', weightedKappaInterval(table, 'quadratic', 0.95)],
      ['linear-kappa', 'fisher-z', weightedKappaInterval(table, 'linear', 0.95)],
      ['spearman', 'fisher-z', fisherInterval(rho.value, rho.variance, 0.95)],
      ['kendall-tau-b', 'fisher-z', fisherInterval(tau.value, tau.variance, 0.95)],
    ] as const;
    for (const [metric, method, interval] of expected)
      expect(found[metric]).toMatchObject({ method, n: 36, ...interval });
    const distances = Float64Array.from([...new Array(27).fill(0), ...new Array(8).fill(1), 2]);
    const centre = mean(distances);
    expect(found['mean-distance']).toMatchObject({
      method: 't',
      n: 36,
      value: 10 / 36,
      ...studentInterval(centre, varianceOfMean(distances, centre), 35, 0.95),
    });
  });

  it('have scores judged over all of them', () => {
    const estimates = measure(scoredSamples, optionsFor(4));
    const areas = multiclassAuroc({ label: scoredSamples.label, scores: scoredSamples.scores!, classes: 4 })!;
    const method = 'logit-delong+newcombe5';
    const { newcombeAlone: _, ...ovr } = meanAreaInterval(areas.oneVersusRest, 0.95);
    const { newcombeAlone: __, ...pairs } = meanAreaInterval(areas.handTill, 0.95);
    expect(estimates['auroc-ovr']).toMatchObject({ method, n: 90, value: areas.oneVersusRest.area, ...ovr });
    expect(estimates['auroc-hand-till']).toMatchObject({ method, n: 90, value: areas.handTill.area, ...pairs });
    expectClose('brier', estimates['brier-score']!.value, scored['brier-score'], 1e-12);
    expectClose('log loss', estimates['log-loss']!.value, scored['log-loss'], 1e-12);
    expectClose('ece', estimates.ece!.value, scored.ece, 1e-12);
    expect(estimates.ece).toMatchObject({ lower: null, upper: null, reason: 'report-only', method: 'none', n: 90 });
    for (const metric of ['brier-score', 'log-loss']) {
      const { value, lower, upper, method: how } = estimates[metric]!;
      expect([how, lower! < value!, value! < upper!]).toEqual(['t', true, true]);
      expectClose('middle', (lower! + upper!) / 2, value, 1e-12);
    }
  });

  it('have losses over undecided samples too, made to add up to 1, kept 1e-15 from 0 and 1', () => {
    const losses = measure(
      {
        label: Uint16Array.of(0, 1, 1),
        predicted: Uint16Array.of(2, 0, 1),
        scores: Float64Array.of(0.6, 0.4005, 1, 0, 0, 1),
        cluster: undefined,
      },
      optionsFor(2, { undecided: true }),
    );
    expectClose('log loss', losses['log-loss']!.value, -(Math.log(0.6 / 1.0005) + Math.log(1e-15)) / 3, 1e-12);
    expectClose('brier', losses['brier-score']!.value, (0.4 ** 2 + 0.4005 ** 2 + 2) / 3, 1e-12);
    expect(losses['log-loss']!.n).toBe(3);
    const sure = {
      label: Uint16Array.of(0, 1),
      predicted: Uint16Array.of(0, 1),
      scores: Float64Array.of(1, 0, 0, 1),
      cluster: undefined,
    };
    expect(measure(sure, optionsFor(2))['log-loss']!.value! / 1e-15).toBeCloseTo(1, 0);
    expect(losses.accuracy).toMatchObject({ n: 2, successes: 1 });
  });
});

describe('what cannot be said', () => {
  it('of no samples', () => {
    const none = measure(
      samplesOf([
        [0, 0],
        [0, 0],
      ]),
      optionsFor(2, { undecided: true }),
    );
    for (const estimate of Object.values(none))
      expect(estimate).toMatchObject({ value: null, reason: 'no-samples', n: 0 });
  });

  it('of samples that are all undecided', () => {
    const all = measure(
      samplesOf([
        [0, 0, 4],
        [0, 0, 3],
      ]),
      optionsFor(2, { undecided: true }),
    );
    const decided = [
      'accuracy',
      'precision:a',
      'macro-recall',
      'macro-precision',
      'macro-f1',
      'mcc',
      'kappa',
      'mean-distance',
    ];
    expect(new Set(reasons(all, ...decided, 'within-one', 'spearman', 'linear-kappa'))).toEqual(
      new Set(['no-decided-samples']),
    );
    expect(reasons(all, 'recall:a', 'recall:b')).toEqual(['no-decided-in-class', 'no-decided-in-class']);
    expect(all.coverage).toMatchObject({ value: 0, successes: 0, n: 7 });
    expect(all['recall:b@as-wrong']).toMatchObject({ value: 0, successes: 0, n: 3 });
  });

  it('of a class without labels', () => {
    const absent = measure(
      samplesOf([
        [10, 1, 2],
        [2, 9, 1],
        [0, 0, 0],
      ]),
      optionsFor(3, { undecided: true }),
    );
    const metrics = [
      'recall:c',
      'macro-recall',
      'macro-precision',
      'macro-f1',
      'recall:c@as-wrong',
      'recall:c@coverage',
    ];
    expect(new Set(reasons(absent, ...metrics))).toEqual(new Set(['absent-class']));
    expect(absent['precision:c']).toMatchObject({ value: 0, successes: 0, n: 3 });
    expect(absent.mcc!.value).not.toBeNull();
  });

  it('of areas and a class without labels', () => {
    const samples = samplesOf([
      [10, 1, 2],
      [2, 9, 1],
      [0, 0, 0],
    ]);
    const scores = new Float64Array(3 * 25).fill(1 / 3);
    const found = measure({ ...samples, scores }, optionsFor(3));
    expect(reasons(found, 'auroc-ovr', 'auroc-hand-till')).toEqual(['absent-class', 'absent-class']);
    expect(found['brier-score']!.value).not.toBeNull();
  });

  it('of a class that is never decided on, or never decided', () => {
    const never = measure(
      samplesOf([
        [10, 0, 2],
        [3, 0, 4],
        [1, 0, 12],
      ]),
      optionsFor(3),
    );
    expect(reasons(never, 'precision:b', 'macro-precision')).toEqual([
      'no-predicted-in-class',
      'no-predicted-in-class',
    ]);
    expect(never['recall:b']).toMatchObject({ value: 0, n: 7 });
    expect(never['macro-f1']!.value).not.toBeNull();
    const undecided = measure(
      samplesOf([
        [10, 1, 0],
        [0, 0, 5],
      ]),
      optionsFor(2, { undecided: true }),
    );
    expect(new Set(reasons(undecided, 'recall:b', 'macro-recall', 'macro-precision', 'macro-f1'))).toEqual(
      new Set(['no-decided-in-class']),
    );
  });

  it('of one label or one decision alone', () => {
    const associations = ['mcc', 'kappa', 'quadratic-kappa', 'linear-kappa', 'spearman', 'kendall-tau-b'];
    for (const table of [
      [
        [0, 0],
        [3, 9],
      ],
      [
        [0, 4],
        [0, 9],
      ],
    ]) {
      expect(new Set(reasons(measure(samplesOf(table), optionsFor(2)), ...associations))).toEqual(
        new Set(['empty-margin']),
      );
    }
  });

  it('without scores', () => {
    const metrics = ['auroc-ovr', 'auroc-hand-till', 'brier-score', 'log-loss', 'ece'];
    expect(new Set(reasons(measure(samplesOf(small), optionsFor(3)), ...metrics))).toEqual(new Set(['no-scores']));
  });

  it('of the interval where everything or nothing is right, or nothing varies', () => {
    const reasonOf = (table: number[][], ...metrics: string[]): (string | undefined)[] => {
      const found = measure(samplesOf(table), optionsFor(table.length));
      return metrics.map((metric) => {
        expect(found[metric]!.value).not.toBeNull();
        return found[metric]!.reason;
      });
    };
    const metrics = [
      'macro-precision',
      'macro-f1',
      'mcc',
      'kappa',
      'quadratic-kappa',
      'linear-kappa',
      'spearman',
      'kendall-tau-b',
    ];
    expect(
      new Set(
        reasonOf(
          [
            [4, 0, 0],
            [0, 5, 0],
            [0, 0, 6],
          ],
          ...metrics,
        ),
      ),
    ).toEqual(new Set(['perfect-agreement']));
    expect(
      reasonOf(
        [
          [4, 0, 0],
          [0, 5, 0],
          [0, 0, 6],
        ],
        'mean-distance',
      ),
    ).toEqual(['zero-variance']);
    expect(
      reasonOf(
        [
          [0, 4, 1],
          [2, 0, 6],
          [3, 5, 0],
        ],
        'macro-f1',
        'kappa',
        'linear-kappa',
      ),
    ).toEqual(['perfect-disagreement', 'perfect-disagreement', undefined]);
    expect(
      reasonOf(
        [
          [0, 0, 6],
          [0, 9, 0],
          [4, 0, 0],
        ],
        'macro-f1',
        'spearman',
        'kendall-tau-b',
        'mcc',
      ),
    ).toEqual(['zero-variance', 'perfect-disagreement', 'perfect-disagreement', undefined]);
    expect(
      reasonOf(
        [
          [0, 0],
          [1, 0],
        ],
        'mean-distance',
      ),
    ).toEqual(['one-sample']);
  });

  it('but of a perfect order it is said how far the area may lie', () => {
    const scores = Float64Array.of(0.9, 0.1, 0.8, 0.2, 0.2, 0.8, 0.1, 0.9);
    const samples = {
      label: Uint16Array.of(0, 0, 1, 1),
      predicted: Uint16Array.of(0, 0, 1, 1),
      scores,
      cluster: undefined,
    };
    const found = measure(samples, optionsFor(2));
    for (const metric of ['auroc-ovr', 'auroc-hand-till']) {
      expect(found[metric]).toMatchObject({ value: 1, upper: 1, method: 'newcombe5' });
      expect(found[metric]!.lower).toBeLessThan(0.6);
    }
  });
});

describe('undecided samples', () => {
  const found = measure(
    samplesOf([
      [8, 1, 1, 2],
      [2, 9, 3, 0],
      [0, 2, 10, 4],
    ]),
    optionsFor(3, { undecided: true }),
  );

  it('count in their own views alone', () => {
    expect(found.coverage).toMatchObject({ value: 36 / 42, successes: 36, n: 42 });
    expect(found['accuracy@as-wrong']).toMatchObject({ value: 27 / 42, successes: 27, n: 42 });
    expect(found['recall:a@as-wrong']).toMatchObject({ value: 8 / 12, successes: 8, n: 12 });
    expect(found['recall:b@coverage']).toMatchObject({ value: 1, successes: 14, n: 14 });
    expect(found['recall:c@coverage']).toMatchObject({ value: 12 / 16, successes: 12, n: 16 });
    const decided = measure(samplesOf(small), optionsFor(3));
    for (const [metric, estimate] of Object.entries(decided)) {
      if (estimate.reason !== 'no-scores') expect(found[metric]).toEqual(estimate);
    }
  });
});

describe('clustered samples', () => {
  const table = [
    [40, 3, 1],
    [5, 30, 6],
    [2, 4, 33],
  ];
  const cells = samplesOf(table, (index) => (index * 7) % 31);
  const clustered = (more: Partial<ClassOptions> = {}) => measure(cells, optionsFor(3, { clustered: {}, ...more }));

  it('have proportions of effective counts', () => {
    const { accuracy } = clustered();
    const effective = effectiveTrials(124, 31, accuracy!.designEffect!, 0.95);
    expect(accuracy).toMatchObject({ n: 124, successes: 103, clusters: 31, method: 'wilson' });
    expect(accuracy!.designEffect).toBeGreaterThanOrEqual(4);
    const interval = wilsonInterval((103 / 124) * effective, effective, 0.95);
    expectClose('lower', accuracy!.lower, interval.lower, 1e-12);
    expectClose('upper', accuracy!.upper, interval.upper, 1e-12);
    const planned = clustered({ clustered: { designEffect: 1.7 } });
    for (const metric of ['accuracy', 'recall:a', 'precision:c', 'within-one']) {
      expect(planned[metric]!.designEffect, metric).toBeGreaterThanOrEqual(1.7);
    }
    expect(planned.accuracy!.designEffect).toBeLessThan(accuracy!.designEffect!);
  });

  it('have the design effect that their clusters show, where it is the largest', () => {
    // Twelve clusters of six: right or undecided throughout, or wrong throughout.
    const share = [6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0].flatMap((right) => [right, right, right, right, right, right]);
    const samples: ClassSamples = {
      label: Uint16Array.from(share, (_, index) => index % 2),
      predicted: Uint16Array.from(share, (right, index) => (index < 6 ? 2 : right > 0 ? index % 2 : 1 - (index % 2))),
      scores: undefined,
      cluster: Uint32Array.from(share, (_, index) => Math.floor(index / 6)),
    };
    const found = measure(samples, optionsFor(2, { undecided: true, clustered: { designEffect: 1 } }));
    const decided = clusteredProportion(
      Uint32Array.of(0, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0),
      Uint32Array.of(0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6),
    )!;
    expect(found.accuracy).toMatchObject({
      n: 66,
      successes: 42,
      clusters: 11,
      designEffect: decided.estimatedDesignEffect,
    });
    const all = clusteredProportion(Uint32Array.of(0, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0), new Uint32Array(12).fill(6))!;
    expect(found['accuracy@as-wrong']).toMatchObject({ n: 72, clusters: 12, designEffect: all.estimatedDesignEffect });
    expect(all.estimatedDesignEffect).toBeGreaterThan(6);
    expect(found['macro-recall']).toMatchObject({ n: 66, clusters: 11 });
  });

  it('have macro recall from effective counts of each class, with the largest design effect', () => {
    const found = clustered();
    const recalls = ['a', 'b', 'c'].map((name) => found[`recall:${name}`]!);
    const counts = recalls.map(({ successes = 0, n, clusters = 0, designEffect = 1 }) => {
      const trials = effectiveTrials(n, clusters, designEffect, 0.95);
      return { successes: (successes / n) * trials, trials };
    });
    const expected = macroRecallInterval(counts, 0.95);
    expectClose('lower', found['macro-recall']!.lower, expected.lower, 1e-12);
    expectClose('upper', found['macro-recall']!.upper, expected.upper, 1e-12);
    expect(found['macro-recall']).toMatchObject({
      clusters: 31,
      designEffect: Math.max(...recalls.map(({ designEffect }) => designEffect!)),
    });
    expect(decisiveDesignEffect(1, undefined, 44, 31)).toBeLessThanOrEqual(recalls[0]!.designEffect!);
  });

  it('have no interval with few clusters', () => {
    const few = measure(
      samplesOf(table, (index) => index % 9),
      optionsFor(3, { clustered: {} }),
    );
    for (const metric of ['accuracy', 'recall:a', 'macro-recall', 'mean-distance']) {
      expect(few[metric], metric).toMatchObject({ reason: 'too-few-clusters', lower: null, clusters: 9 });
    }
  });

  it('have an interval from ten clusters on', () => {
    const ten = measure(
      samplesOf(table, (index) => index % 10),
      optionsFor(3, { clustered: {} }),
    );
    for (const metric of ['accuracy', 'recall:a', 'macro-recall', 'mean-distance']) {
      expect(ten[metric], metric).toMatchObject({ clusters: 10, lower: expect.any(Number) });
    }
  });

  it('have robust means', () => {
    const found = measure(scoredSamples, optionsFor(4, { clustered: {} }));
    for (const metric of ['brier-score', 'log-loss', 'mean-distance']) {
      expect(found[metric]).toMatchObject({ method: 'cluster-robust-t', clusters: 23 });
      expect(found[metric]).not.toHaveProperty('reason');
    }
    const independent = measure(scoredSamples, optionsFor(4));
    expect(found['brier-score']!.value).toBe(independent['brier-score']!.value);
    expect(found['brier-score']!.lower).toBeLessThan(independent['brier-score']!.lower!);
  });

  it('have no other interval unless clusters are drawn', () => {
    const drawn = [
      'macro-precision',
      'macro-f1',
      'mcc',
      'kappa',
      'quadratic-kappa',
      'linear-kappa',
      'spearman',
      'kendall-tau-b',
    ];
    const without = clustered();
    for (const metric of drawn) expect(without[metric]).toMatchObject({ reason: 'no-clustered-interval', lower: null });
    const found = clustered({ bootstrap: { seed: 'ab'.repeat(16), replicates: 300 } });
    for (const metric of drawn) {
      const { value, lower, upper, ...facts } = found[metric]!;
      expect(facts, metric).toMatchObject({
        method: 'bca-bootstrap',
        clusters: 31,
        resampling: { replicates: 300, undefinedReplicates: 0 },
      });
      expect(value).toBe(without[metric]!.value);
      expect(lower! < value! && value! < upper!, metric).toBe(true);
    }
    const areas = measure(
      scoredSamples,
      optionsFor(4, { clustered: {}, bootstrap: { seed: 'ab'.repeat(16), replicates: 100 } }),
    );
    expect(areas['auroc-ovr']).toMatchObject({
      reason: 'no-clustered-interval',
      value: measure(scoredSamples, optionsFor(4))['auroc-ovr']!.value,
    });
  });

  it('are drawn whole, the undecided ones left out', () => {
    const samples = samplesOf(
      [
        [9, 1, 1, 3],
        [2, 12, 1, 0],
        [1, 2, 11, 2],
      ],
      (index) => index % 15,
    );
    const options = optionsFor(3, {
      undecided: true,
      clustered: {},
      bootstrap: { seed: 'cd'.repeat(16), replicates: 400 },
    });
    const decided = [...samples.label.keys()].filter((index) => samples.predicted[index]! < 3);
    const expected = bootstrapInterval(
      {
        kind: 'clustered',
        cellOf: decided.map((index) => 3 * samples.label[index]! + samples.predicted[index]!),
        cells: 9,
        clusterOf: decided.map((index) => samples.cluster![index]!),
        clusters: 15,
      },
      (counts) => multiclassCorrelation({ classes: 3, counts }),
      {
        confidenceLevel: 0.95,
        method: 'bca',
        seed: 'cd'.repeat(16),
        replicates: 400,
        widening: { designEffect: 1, range: [-1, 1] },
      },
    );
    expect(measure(samples, options).mcc).toMatchObject({
      ...(expected.interval as object),
      clusters: 15,
      designEffect: expected.designEffect,
      resampling: { replicates: 400, undefinedReplicates: 0, monteCarloError: expected.monteCarloError },
    });
  });

  it('have drawn intervals that allow for the declared design effect', () => {
    const bootstrap = { seed: 'ab'.repeat(16), replicates: 300 };
    const [without, less, more] = [undefined, 1, 6].map((designEffect) =>
      clustered({ bootstrap, clustered: designEffect === undefined ? {} : { designEffect } }),
    );
    const drawn = Object.values(without!).filter(({ method }) => method === 'bca-bootstrap');
    expect(drawn).toHaveLength(8);
    for (const { metric, value, lower, upper, designEffect } of drawn) {
      expect(designEffect, metric).toBeGreaterThanOrEqual(1);
      expect(designEffect, metric).toBeLessThan(6);
      expect(less![metric]).toEqual(without![metric]);
      const wide = more![metric]!;
      expect(wide, metric).toMatchObject({ value, designEffect: 6 });
      expect(wide.lower! < lower! && wide.upper! > upper!, metric).toBe(true);
      expect(wide.lower, metric).toBeGreaterThan(metric.startsWith('macro-') ? 0 : -1);
      expect(wide.upper, metric).toBeLessThan(1);
    }
  });

  it('widen a macro average within 0 and 1, and a correlation within -1 and 1', () => {
    const bootstrap = { seed: 'ab'.repeat(16), replicates: 300 };
    const huge = clustered({ bootstrap, clustered: { designEffect: 1e6 } });
    expect(huge['macro-f1']!.lower).toBeCloseTo(0, 9);
    expect(huge.mcc!.lower).toBeCloseTo(-1, 9);
    expect(huge['macro-precision']!.upper).toBeCloseTo(1, 9);
    expect(huge.kappa!.upper).toBeCloseTo(1, 9);
  });

  it('are drawn again where a limit comes near its criterion', () => {
    const bootstrap = { seed: 'ab'.repeat(16), replicates: 100 };
    const bound = clustered({ bootstrap }).kappa!.lower!;
    const criteria = new Map([['kappa', { bound, limit: 'lower' } as const]]);
    const found = clustered({ bootstrap: { ...bootstrap, criteria } });
    expect([found.kappa!.resampling!.replicates, found.mcc!.resampling!.replicates]).toEqual([1000, 100]);
  });

  it('say why drawing gives no interval', () => {
    const bootstrap = { seed: 'ab'.repeat(16), replicates: 200 };
    const rare = measure(
      samplesOf(
        [
          [20, 1, 0],
          [1, 20, 0],
          [0, 0, 1],
        ],
        (index) => index % 12,
      ),
      optionsFor(3, { clustered: {}, bootstrap }),
    );
    expect(rare['macro-f1']).toMatchObject({ reason: 'undefined-replicates', lower: null, clusters: 12 });
    expect(rare['macro-f1']!.resampling!.undefinedReplicates).toBeGreaterThan(2);
    expect(rare['macro-f1']!.resampling).not.toHaveProperty('monteCarloError');
    const perfect = measure(
      samplesOf(
        [
          [20, 0],
          [0, 20],
        ],
        (index) => index % 10,
      ),
      optionsFor(2, { clustered: {}, bootstrap }),
    );
    expect(perfect.kappa).toMatchObject({ reason: 'zero-variance', value: 1 });
    const few = measure(
      samplesOf(
        [
          [20, 2],
          [3, 20],
        ],
        (index) => index % 9,
      ),
      optionsFor(2, { clustered: {}, bootstrap }),
    );
    expect(few.kappa).toMatchObject({ reason: 'too-few-clusters', clusters: 9 });
  });
});
