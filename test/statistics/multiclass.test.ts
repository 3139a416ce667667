import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeAurocInterval } from '../../src/statistics/auroc.ts';
import { type ClassTable, classMargins, deltaVariance, hasOneClass } from '../../src/statistics/classTable.ts';
import { matthewsInterval } from '../../src/statistics/correlation.ts';
import { f1Interval } from '../../src/statistics/f1.ts';
import { fBeta, fBetaBounds } from '../../src/statistics/fBeta.ts';
import { fisherInterval } from '../../src/statistics/fisherInterval.ts';
import { kappaInterval, weightedKappa, weightedKappaInterval } from '../../src/statistics/kappa.ts';
import { macroF1, macroInterval, macroPrecision, macroRecallInterval } from '../../src/statistics/macroAverage.ts';
import { type AreaOfMean, meanAreaInterval } from '../../src/statistics/meanArea.ts';
import { type ClassScores, multiclassAuroc } from '../../src/statistics/multiclassAuroc.ts';
import {
  multiclassCorrelation,
  multiclassCorrelationInterval,
  multiclassCorrelationVariance,
} from '../../src/statistics/multiclassCorrelation.ts';
import { kendallTauB, spearmanCorrelation } from '../../src/statistics/rankCorrelation.ts';
import { topLabelCalibrationError } from '../../src/statistics/topLabelCalibration.ts';
import reference from '../reference/multiclass.json' with { type: 'json' };
import referenceR from '../reference/multiclassR.json' with { type: 'json' };
import scored from '../reference/multiclassScores.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';
import { aroundCorrelation, aroundShare } from './scales.ts';

const z = 1.959963984540054;

function tableOf(rows: readonly (readonly number[])[]): ClassTable {
  return { classes: rows.length, counts: rows.flat() };
}

const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((classes) => fc.array(fc.nat(20), { minLength: classes * classes, maxLength: classes * classes }))
  .map((counts): ClassTable => ({ classes: Math.sqrt(counts.length), counts }))
  .filter((table) => !hasOneClass(table));

/** The same table with the classes in another order. */
function renamed({ classes, counts }: ClassTable, place: (index: number) => number): ClassTable {
  const moved = new Float64Array(classes * classes);
  for (let cell = 0; cell < moved.length; cell++) {
    moved[place(Math.floor(cell / classes)) * classes + place(cell % classes)] = counts[cell]!;
  }
  return { classes, counts: moved };
}

function transposed({ classes, counts }: ClassTable): ClassTable {
  return {
    classes,
    counts: Array.from(counts, (_, cell) => counts[(cell % classes) * classes + Math.floor(cell / classes)]!),
  };
}

/** Value and variance of every statistic of a table, by the name that the references use. */
const statistics: Record<string, (table: ClassTable) => { value: number; variance?: number }> = {
  'macro-precision': macroPrecision,
  'macro-f1': macroF1,
  mcc: (table) => ({ value: multiclassCorrelation(table), variance: multiclassCorrelationVariance(table) }),
  kappa: (table) => ({ value: weightedKappa(table, 'identity') }),
  'linear-kappa': (table) => ({ value: weightedKappa(table, 'linear') }),
  'quadratic-kappa': (table) => ({ value: weightedKappa(table, 'quadratic') }),
  spearman: spearmanCorrelation,
  'kendall-tau-b': kendallTauB,
};
const kappaWeights = { kappa: 'identity', 'linear-kappa': 'linear', 'quadratic-kappa': 'quadratic' } as const;

describe('tables of several classes', () => {
  it('agree with scikit-learn, SciPy and statsmodels, and with numerical derivatives', () => {
    let [values, variances, limits] = [0, 0, 0];
    for (const { name, table: rows, ...entry } of reference.cases) {
      const table = tableOf(rows);
      const found = entry as unknown as {
        values: Record<string, number | null>;
        variances: Record<string, number>;
        limits: Record<string, [number, number]>;
      };
      for (const [metric, statistic] of Object.entries(statistics)) {
        const value = found.values[metric]!;
        if (value === null) continue;
        const ours = statistic(table);
        expectClose(`${name} ${metric}`, ours.value, value, 1e-12);
        values++;
        if (ours.variance === undefined) continue;
        const expected = found.variances[metric]!;
        if (expected > 1e-20) expectClose(`${name} ${metric} variance`, ours.variance / expected, 1, 1e-9);
        expectClose(`${name} ${metric} variance`, ours.variance, expected, 1e-15);
        variances++;
      }
      for (const [metric, weights] of Object.entries(kappaWeights)) {
        const interval = weightedKappaInterval(table, weights, 0.95);
        if (found.values[metric] === null || interval === undefined) continue;
        const reach = z * Math.sqrt(found.variances[metric]!);
        const ours = aroundCorrelation(found.values[metric]!, interval);
        expectClose(`${name} ${metric} lower`, ours.lower, found.values[metric]! - reach, 1e-9);
        expectClose(`${name} ${metric} upper`, ours.upper, found.values[metric]! + reach, 1e-9);
        const [lower, upper] = found.limits[metric] ?? [ours.lower!, ours.upper!];
        expectClose(`${name} ${metric} lower`, ours.lower, lower, 1e-9);
        expectClose(`${name} ${metric} upper`, ours.upper, upper, 1e-9);
        limits++;
      }
    }
    expect([values, variances, limits]).toEqual([84, 51, 29]);
  });

  it('have the margins that they add up to', () => {
    const { samples, agreements, labels, decisions } = classMargins(
      tableOf([
        [4, 3],
        [2, 6],
      ]),
    );
    expect([samples, agreements, [...labels], [...decisions]]).toEqual([15, 10, [7, 8], [6, 9]]);
  });

  it('have one class where one label, one decision or no sample is all there is', () => {
    expect(
      hasOneClass(
        tableOf([
          [0, 0],
          [3, 2],
        ]),
      ),
    ).toBe(true);
    expect(
      hasOneClass(
        tableOf([
          [0, 5],
          [0, 2],
        ]),
      ),
    ).toBe(true);
    expect(
      hasOneClass(
        tableOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBe(true);
    expect(
      hasOneClass(
        tableOf([
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toBe(false);
    expect(
      hasOneClass(
        tableOf([
          [2, 0, 0],
          [0, 0, 1],
          [0, 0, 0],
        ]),
      ),
    ).toBe(false);
  });

  it('vary as the cells in use say, though the derivative is infinite in an empty one', () => {
    const table = tableOf([
      [6, 0],
      [2, 4],
    ]);
    const variance = deltaVariance(table, (label, decision) => (decision > label ? Infinity : label - decision));
    expectClose('variance', variance, ((1 / 6) * (5 / 6)) / 12, 1e-15);
  });

  it('vary as a proportion does where that is the function', () => {
    const table = tableOf([
      [6, 1],
      [2, 3],
    ]);
    const ofAccuracy = deltaVariance(table, (label, decision) => (label === decision ? 1 : 0));
    expectClose('accuracy', ofAccuracy, (0.75 * 0.25) / 12, 1e-15);
    expectClose(
      'shifted',
      deltaVariance(table, (label, decision) => (label === decision ? 8 : 7)),
      ofAccuracy,
      1e-15,
    );
  });
});

describe('multiclass correlation', () => {
  it('is Matthews’ coefficient for two classes, limits included', () => {
    for (const [tp, fn, fp, tn] of [
      [26, 15, 14, 58],
      [6, 2, 3, 4],
      [220, 19, 11, 433],
    ] as const) {
      const ours = multiclassCorrelationInterval(
        tableOf([
          [tp, fn],
          [fp, tn],
        ]),
        0.95,
      )!;
      const two = { truePositives: tp, falseNegatives: fn, falsePositives: fp, trueNegatives: tn };
      const theirs = matthewsInterval(two, 0.95)!;
      expectClose('lower', ours.lower, theirs.lower, 1e-12);
      expectClose('upper', ours.upper, theirs.upper, 1e-12);
    }
  });

  it('is exactly 1 without errors and has no interval there', () => {
    const table = tableOf([
      [7, 0, 0],
      [0, 12, 0],
      [0, 0, 3],
    ]);
    expect(multiclassCorrelation(table)).toBe(1);
    for (let size = 1; size < 200; size++) {
      expect(multiclassCorrelation({ classes: 3, counts: [7, 0, 0, 0, size, 0, 0, 0, 1] })).toBe(1);
    }
    expect(multiclassCorrelationInterval(table, 0.95)).toBeUndefined();
  });

  it('stays within limits, which bracket it, whatever the classes are called and whoever decides', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const value = multiclassCorrelation(table);
        const interval = multiclassCorrelationInterval(table, 0.95) ?? { lower: value, upper: value };
        for (const other of [renamed(table, (index) => table.classes - 1 - index), transposed(table)]) {
          expect(isClose(multiclassCorrelation(other), value, 1e-12)).toBe(true);
          expect(isClose(multiclassCorrelationInterval(other, 0.95)?.lower ?? value, interval.lower, 1e-9)).toBe(true);
        }
        return -1 <= interval.lower && interval.lower <= value && value <= interval.upper && interval.upper <= 1;
      }),
    );
  });
});

describe('weighted kappa', () => {
  it('is kappa for two classes whatever the weights', () => {
    const two = { truePositives: 26, falsePositives: 14, falseNegatives: 15, trueNegatives: 58 };
    for (const weights of ['identity', 'linear', 'quadratic'] as const) {
      const ours = weightedKappaInterval(
        tableOf([
          [26, 15],
          [14, 58],
        ]),
        weights,
        0.95,
      )!;
      expectClose('lower', ours.lower, kappaInterval(two, 0.95)!.lower, 1e-14);
      expectClose('upper', ours.upper, kappaInterval(two, 0.95)!.upper, 1e-14);
    }
  });

  it('counts the distance across a class that is not used', () => {
    const kappas = (rows: number[][]) =>
      (['identity', 'linear', 'quadratic'] as const).map((weights) => weightedKappa(tableOf(rows), weights));
    const four = [
      [9, 2, 0, 1],
      [1, 8, 0, 2],
      [0, 0, 0, 0],
      [1, 1, 0, 7],
    ];
    const three = [
      [9, 2, 1],
      [1, 8, 2],
      [1, 1, 7],
    ];
    const [identity, linear, quadratic] = kappas(four);
    expectClose('identity', identity, kappas(three)[0]!, 1e-14);
    expect(Math.abs(linear! - kappas(three)[1]!)).toBeGreaterThan(0.005);
    expect(Math.abs(quadratic! - kappas(three)[2]!)).toBeGreaterThan(0.005);
  });

  it('has no interval where all or nothing is right', () => {
    expect(
      weightedKappaInterval(
        tableOf([
          [7, 0, 0],
          [0, 12, 0],
          [0, 0, 3],
        ]),
        'quadratic',
        0.95,
      ),
    ).toBeUndefined();
    expect(
      weightedKappaInterval(
        tableOf([
          [0, 4, 1],
          [2, 0, 6],
          [3, 5, 0],
        ]),
        'identity',
        0.95,
      ),
    ).toBeUndefined();
    expect(
      weightedKappaInterval(
        tableOf([
          [0, 4, 1],
          [2, 0, 6],
          [3, 5, 0],
        ]),
        'linear',
        0.95,
      ),
    ).toBeDefined();
    expect(
      weightedKappaInterval(
        tableOf([
          [0, 0, 6],
          [0, 0, 0],
          [4, 0, 0],
        ]),
        'linear',
        0.95,
      ),
    ).toBeUndefined();
  });

  it('is symmetric in label and decision and in the direction of the order', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('identity', 'linear', 'quadratic'), (table, weights) => {
        const value = weightedKappa(table, weights);
        const interval = weightedKappaInterval(table, weights, 0.95);
        const turned = renamed(table, (index) => table.classes - 1 - index);
        expect(isClose(weightedKappa(turned, weights), value, 1e-12)).toBe(true);
        expect(isClose(weightedKappa(transposed(table), weights), value, 1e-12)).toBe(true);
        return interval === undefined || (interval.lower < value && value < interval.upper);
      }),
    );
  });
});

describe('macro averages', () => {
  it('have limits on the logit scale, and none without variance', () => {
    const interval = macroInterval({ value: 0.9, variance: 0.0004 }, 0.95)!;
    expectClose('lower', aroundShare(0.9, interval).lower, 0.9 - 0.02 * z, 1e-12);
    expectClose('upper', aroundShare(0.9, interval).upper, 0.9 + 0.02 * z, 1e-12);
    expectClose('odds', interval.upper / (1 - interval.upper), 9 * Math.exp((0.02 * z) / 0.09), 1e-12);
    expect(macroInterval({ value: 1, variance: 0 }, 0.95)).toBeUndefined();
  });

  it('have no variance without errors, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 6 }), (sizes) => {
        const table = tableOf(sizes.map((size, row) => sizes.map((_, column) => (row === column ? size : 0))));
        expect([macroF1(table), macroPrecision(table)]).toEqual([
          { value: 1, variance: 0 },
          { value: 1, variance: 0 },
        ]);
      }),
    );
  });

  it('of recall combine Wilson limits, by statsmodels', () => {
    let compared = 0;
    for (const { table, limits } of reference.cases) {
      const expected = (limits as unknown as Record<string, number[]>)['macro-recall'];
      if (expected === undefined) continue;
      const { labels } = classMargins(tableOf(table));
      const recalls = table.map((row, label) => ({ successes: row[label]!, trials: labels[label]! }));
      const { lower, upper } = macroRecallInterval(recalls, 0.95);
      expectClose('lower', lower, expected[0]!, 1e-9);
      expectClose('upper', upper, expected[1]!, 1e-9);
      compared++;
    }
    expect(compared).toBe(8);
  });
});

describe('rank correlations', () => {
  it('are exactly 1 or -1, without variance, where every pair is in order or tied in both', () => {
    for (const correlation of [spearmanCorrelation, kendallTauB]) {
      expect(
        correlation(
          tableOf([
            [7, 0, 0],
            [0, 13, 0],
            [0, 0, 3],
          ]),
        ),
      ).toEqual({ value: 1, variance: 0 });
      expect(
        correlation(
          tableOf([
            [0, 7, 0],
            [0, 0, 13],
            [0, 0, 0],
          ]),
        ),
      ).toEqual({ value: 1, variance: 0 });
      expect(
        correlation(
          tableOf([
            [0, 0, 6],
            [0, 9, 0],
            [4, 0, 0],
          ]),
        ),
      ).toEqual({ value: -1, variance: 0 });
      expect(
        correlation(
          tableOf([
            [7, 0, 0],
            [0, 13, 0],
            [0, 1, 3],
          ]),
        ).value,
      ).toBeLessThan(1);
    }
  });

  it('are below 1 where decisions tell apart what has one label', () => {
    // Labels 0, 0, 1 with decisions 0, 1, 2: two pairs in order, two not tied in label, three not in decision.
    const table = tableOf([
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expectClose('Kendall', kendallTauB(table).value, 2 / Math.sqrt(6), 1e-15);
    // Pearson of the ranks 1.5, 1.5, 3 and 1, 2, 3.
    expectClose('Spearman', spearmanCorrelation(table).value, Math.sqrt(3) / 2, 1e-15);
  });

  it('keep their size and turn their sign when the order of decisions is turned round', () => {
    fc.assert(
      fc.property(tables, ({ classes, counts }) => {
        const turned = Array.from(counts, (_, cell) => {
          const [label, decision] = [Math.floor(cell / classes), cell % classes];
          return counts[label * classes + classes - 1 - decision]!;
        });
        for (const correlation of [spearmanCorrelation, kendallTauB]) {
          const there = correlation({ classes, counts });
          const back = correlation({ classes, counts: turned });
          expect(isClose(back.value, -there.value, 1e-12)).toBe(true);
          expect(isClose(back.variance, there.variance, 1e-12)).toBe(true);
          const interval = fisherInterval(there.value, there.variance, 0.95) ?? {
            lower: there.value,
            upper: there.value,
          };
          expect(interval.lower <= there.value && there.value <= interval.upper).toBe(true);
        }
      }),
    );
  });
});

describe('fisherInterval', () => {
  it('has no limits at 1 and -1, nor without variance', () => {
    expect(fisherInterval(1, 0.1, 0.95)).toBeUndefined();
    expect(fisherInterval(-1, 0.1, 0.95)).toBeUndefined();
    expect(fisherInterval(0.5, 0, 0.95)).toBeUndefined();
    expect(fisherInterval(0.5, Number.NaN, 0.95)).toBeUndefined();
    const { lower, upper } = fisherInterval(0.5, 0.01, 0.95)!;
    expectClose('lower', lower, Math.tanh(Math.atanh(0.5) - (z * 0.1) / 0.75), 1e-12);
    expectClose('upper', upper, Math.tanh(Math.atanh(0.5) + (z * 0.1) / 0.75), 1e-12);
  });
});

describe('mean areas', () => {
  const samples: ClassScores = {
    label: scored.labels,
    classes: scored.classes,
    scores: Float64Array.from(scored.hundredths, (value) => value / 100),
  };
  const areasOf = (scores: ClassScores) => {
    const { oneVersusRest, handTill } = multiclassAuroc(scores)!;
    return { 'auroc-ovr': oneVersusRest, 'auroc-hand-till': handTill };
  };

  /** Samples of up to four classes, each with at least two, with many equal scores. */
  const fewScores = fc
    .array(fc.tuple(fc.nat(2), fc.array(fc.nat(4), { minLength: 3, maxLength: 3 })), { minLength: 0, maxLength: 25 })
    .map((drawn): ClassScores => {
      const all = [...drawn, ...[0, 0, 1, 1, 2, 2].map((label): [number, number[]] => [label, [label, 2, 1]])];
      return {
        label: all.map(([label]) => label),
        classes: 3,
        scores: Float64Array.from(all.flatMap(([, scores]) => scores)),
      };
    });

  it('agree with scikit-learn, and their variances with all pairs', () => {
    for (const [metric, { area, variance }] of Object.entries(areasOf(samples))) {
      const name = metric as keyof ReturnType<typeof areasOf>;
      expectClose(metric, area, scored[name], scored.tolerance);
      expectClose(`${metric} variance`, variance! / scored[`${name} variance`], 1, scored.tolerance);
    }
  });

  it('have the limits that R gives by uniroot', () => {
    expect(referenceR.areas.cases).toHaveLength(4);
    for (const { metric, level, value, lower, upper } of referenceR.areas.cases) {
      const mean = areasOf(samples)[metric as keyof ReturnType<typeof areasOf>];
      const ours = meanAreaInterval(mean, level);
      expectClose(metric, mean.area, value, 1e-12);
      expectClose(`${metric} lower`, ours.lower, lower, referenceR.areas.tolerance);
      expectClose(`${metric} upper`, ours.upper, upper, referenceR.areas.tolerance);
      expect(ours.newcombeAlone).toBe(false);
    }
  });

  it('are the definition by all pairs', () => {
    fc.assert(
      fc.property(fewScores, ({ label, classes, scores }) => {
        const won = (c: number, isOther: (label: number) => boolean): number => {
          let [sum, pairs] = [0, 0];
          for (let i = 0; i < label.length; i++) {
            for (let j = 0; j < label.length; j++) {
              if (label[i] !== c || !isOther(label[j]!)) continue;
              const [a, b] = [scores[i * classes + c]!, scores[j * classes + c]!];
              sum += a > b ? 1 : a === b ? 0.5 : 0;
              pairs++;
            }
          }
          return sum / pairs;
        };
        const found = multiclassAuroc({ label, classes, scores })!;
        const ovr = [0, 1, 2].map((c) => won(c, (other) => other !== c));
        const pairs = [0, 1, 2].flatMap((c) =>
          [0, 1, 2].filter((d) => d !== c).map((d) => won(c, (other) => other === d)),
        );
        const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
        expect(isClose(found.oneVersusRest.area, mean(ovr), 1e-14)).toBe(true);
        expect(isClose(found.handTill.area, mean(pairs), 1e-14)).toBe(true);
        expect(found.handTill.areas.map(({ area }) => area)).toEqual(pairs.map((value) => expect.closeTo(value, 13)));
      }),
      { numRuns: 60 },
    );
  });

  it('do not change by a bit with the order of samples', () => {
    fc.assert(
      fc.property(fewScores, ({ label, classes, scores }) => {
        const order = Array.from(label, (_, index) => index).sort((a, b) => ((a * 7) % 5) - ((b * 7) % 5) || b - a);
        const shuffled = {
          label: order.map((index) => label[index]!),
          classes,
          scores: Float64Array.from(
            order.flatMap((index) => [...scores.subarray(index * classes, (index + 1) * classes)]),
          ),
        };
        expect(multiclassAuroc(shuffled)).toEqual(multiclassAuroc({ label, classes, scores }));
      }),
      { numRuns: 60 },
    );
  });

  it('are DeLong’s area of two classes with complementary scores', () => {
    const two: ClassScores = {
      label: [0, 0, 0, 1, 1, 1, 1],
      classes: 2,
      scores: Float64Array.of(0.9, 0.1, 0.6, 0.4, 0.5, 0.5, 0.7, 0.3, 0.5, 0.5, 0.2, 0.8, 0.3, 0.7),
    };
    const { oneVersusRest, handTill } = multiclassAuroc(two)!;
    expectClose('hand', handTill.variance, oneVersusRest.variance!, 1e-15);
    for (const { area, variance } of oneVersusRest.areas) {
      expectClose('area', area, oneVersusRest.area, 1e-15);
      expectClose('variance', variance, oneVersusRest.variance!, 1e-15);
    }
  });

  it('have no value without a class and no variance with one sample of it', () => {
    const scores = Float64Array.of(0.9, 0.1, 0, 0.2, 0.8, 0, 0.1, 0.8, 0.1, 0.7, 0.2, 0.1);
    expect(multiclassAuroc({ label: [0, 1, 1, 0], classes: 3, scores })).toBeUndefined();
    const one = multiclassAuroc({ label: [0, 1, 1, 2], classes: 3, scores })!;
    expect([one.oneVersusRest.variance, one.handTill.variance]).toEqual([undefined, undefined]);
    const interval = meanAreaInterval(one.oneVersusRest, 0.95);
    expect(interval.newcombeAlone).toBe(true);
    expect(interval.lower < one.oneVersusRest.area && one.oneVersusRest.area < interval.upper).toBe(true);
  });

  it('have method 5 alone where the order is perfect or says nothing', () => {
    const perfect = { label: [0, 0, 1, 1, 2, 2], classes: 3, scores: new Float64Array(18) };
    perfect.label.forEach((label, sample) => {
      perfect.scores[sample * 3 + label] = 1;
    });
    const { oneVersusRest } = multiclassAuroc(perfect)!;
    expect([oneVersusRest.area, oneVersusRest.variance]).toEqual([1, 0]);
    const expected = newcombeAurocInterval(1, 2, 4, 0.95);
    expect(meanAreaInterval(oneVersusRest, 0.95)).toEqual({
      lower: expect.closeTo(expected.lower, 14),
      upper: 1,
      newcombeAlone: true,
    });
    const constant = multiclassAuroc({ ...perfect, scores: new Float64Array(18).fill(1 / 3) })!;
    for (const mean of [constant.oneVersusRest, constant.handTill]) {
      expect([mean.area, mean.variance]).toEqual([0.5, 0]);
      expect(meanAreaInterval(mean, 0.95)).toMatchObject({ newcombeAlone: true });
    }
  });

  it('have the interval of one area for one area', () => {
    const area: AreaOfMean = { area: 0.9, positives: 40, negatives: 60, variance: 0.0009 };
    const found = meanAreaInterval({ area: 0.9, variance: 0.0009, areas: [area] }, 0.95);
    const newcombe = newcombeAurocInterval(0.9, 40, 60, 0.95);
    const odds = (reach: number): number => 1 / (1 + Math.exp(-(Math.log(9) + reach)));
    expectClose('lower', found.lower, Math.min(newcombe.lower, odds((-z * 0.03) / 0.09)), 1e-12);
    expectClose('upper', found.upper, Math.max(newcombe.upper, odds((z * 0.03) / 0.09)), 1e-12);
  });

  it('shorten method 5 as much as the mean varies less than its areas, never lengthen it', () => {
    const area: AreaOfMean = { area: 0.9, positives: 40, negatives: 60, variance: 0.0009 };
    const distance = (variance: number): number =>
      0.9 - meanAreaInterval({ area: 0.9, variance, areas: [area, area, area, area] }, 0.95).lower;
    const { lower } = newcombeAurocInterval(0.9, 40, 60, 0.95);
    expectClose('half', distance(0.000225), (0.9 - lower) / 2, 1e-12);
    expectClose('whole', distance(0.0009), 0.9 - lower, 1e-12);
    const logit = (variance: number): number =>
      0.9 - 1 / (1 + Math.exp(-(Math.log(9) - (z * Math.sqrt(variance)) / 0.09)));
    expectClose('not longer', distance(0.01), Math.max(logit(0.01), 0.9 - lower), 1e-12);
  });

  it('keep limits within [0, 1], around the area, wider at a higher level', () => {
    fc.assert(
      fc.property(fewScores, (few) => {
        const found = multiclassAuroc(few)!;
        for (const mean of [found.oneVersusRest, found.handTill]) {
          const [narrow, wide] = [meanAreaInterval(mean, 0.9), meanAreaInterval(mean, 0.95)];
          expect(0 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= mean.area + 1e-12).toBe(true);
          expect(mean.area - 1e-12 <= narrow.upper && narrow.upper <= wide.upper && wide.upper <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('calibration of the likeliest class', () => {
  const errorOf = (pairs: readonly (readonly [top: number, right: boolean])[]): number =>
    topLabelCalibrationError(
      {
        label: pairs.map(([, right]) => (right ? 0 : 1)),
        classes: 2,
        scores: Float64Array.from(pairs.flatMap(([top]) => [top, 1 - top])),
      },
      10,
    );

  it('agrees with NumPy', () => {
    const samples = {
      label: scored.labels,
      classes: scored.classes,
      scores: Float64Array.from(scored.hundredths, (value) => value / 100),
    };
    expectClose('ece', topLabelCalibrationError(samples, 10), scored.ece, scored.tolerance);
  });

  it('opens bins at their lower end and closes the last one at 1', () => {
    // Apart: (|1 - 0.65| + |0 - 0.7|) / 2; in one bin they would cancel to |1 - 1.35| / 2.
    expectClose(
      'apart',
      errorOf([
        [0.65, true],
        [0.7, false],
      ]),
      0.525,
      1e-15,
    );
    expectClose(
      'together',
      errorOf([
        [0.95, true],
        [1, false],
      ]),
      0.475,
      1e-15,
    );
    expectClose(
      'perfect',
      errorOf([
        [1, true],
        [1, true],
      ]),
      0,
      1e-15,
    );
  });

  it('takes the first of several likeliest classes', () => {
    expectClose('tie', errorOf([[0.5, true]]), 0.5, 1e-15);
    expectClose('tie', errorOf([[0.5, false]]), 0.5, 1e-15);
    const three = { label: [1], classes: 3, scores: Float64Array.of(0.2, 0.4, 0.4) };
    expectClose('first', topLabelCalibrationError(three, 10), 0.6, 1e-15);
    expectClose('not last', topLabelCalibrationError({ ...three, label: [2] }, 10), 0.4, 1e-15);
  });
});

describe('F-beta', () => {
  it('weighs recall beta^2 times as much', () => {
    const counts = { truePositives: 26, falsePositives: 14, falseNegatives: 15 };
    expectClose('2', fBeta(counts, 2), 130 / (130 + 60 + 14), 1e-15);
    expectClose('0.5', fBeta(counts, 0.5), 32.5 / (32.5 + 3.75 + 14), 1e-15);
    expect(fBeta({ truePositives: 0, falsePositives: 0, falseNegatives: 0 }, 2)).toBeUndefined();
    expect(fBeta({ truePositives: 0, falsePositives: 1, falseNegatives: 0 }, 2)).toBe(0);
  });

  it('has the bounds of F1 for beta = 1', () => {
    const ours = fBetaBounds(26, 55, 1, 0.95);
    const theirs = f1Interval(26, 55, 0.95);
    expectClose('lower', ours.lower, theirs.lower, 1e-15);
    expectClose('upper', ours.upper, theirs.upper, 1e-15);
  });

  it('lies within its bounds, which reach as far as the worst and the best kind of error', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(30),
        fc.nat(30),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (tp, fp, fn, beta) => {
          fc.pre(tp + fp + fn > 0);
          const { lower, upper } = fBetaBounds(tp, tp + fp + fn, beta, 0.95);
          const value = fBeta({ truePositives: tp, falsePositives: fp, falseNegatives: fn }, beta)!;
          return 0 <= lower && lower <= value + 1e-12 && value <= upper + 1e-12 && upper <= 1;
        },
      ),
    );
    expect(fBetaBounds(20, 20, 2, 0.95)).toEqual({ lower: expect.closeTo(0.866808, 6), upper: 1 });
    expect(fBetaBounds(0, 20, 0.5, 0.95).lower).toBe(0);
  });

  it('takes a finite beta above 0 only', () => {
    for (const beta of [0, -1, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(() => fBeta({ truePositives: 1, falsePositives: 1, falseNegatives: 1 }, beta)).toThrow(
        'a finite beta above 0',
      );
      expect(() => fBetaBounds(1, 3, beta, 0.95)).toThrow('a finite beta above 0');
    }
  });
});
