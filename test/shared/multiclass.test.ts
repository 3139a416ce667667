/** Reference values of several classes, of the bootstrap and of F-beta, from the folder that HOLDOUT_SHARED names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type ClassOptions, type ClassSamples, estimateClassMetrics } from '../../src/metrics/multiclass.ts';
import { type BootstrapEstimate, bootstrapInterval } from '../../src/statistics/bootstrap.ts';
import { accelerationOf } from '../../src/statistics/bootstrapLimits.ts';
import type { ClassTable } from '../../src/statistics/classTable.ts';
import { normalMultiplier } from '../../src/statistics/distributions.ts';
import { fBeta } from '../../src/statistics/fBeta.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { cohenKappa } from '../../src/statistics/kappa.ts';
import { macroF1, macroPrecision } from '../../src/statistics/macroAverage.ts';
import { multiclassCorrelation, multiclassCorrelationVariance } from '../../src/statistics/multiclassCorrelation.ts';
import { type CountedSamples, type CountStatistic, resamplerOf } from '../../src/statistics/resampling.ts';
import { type Row, readRows } from '../metrics/referenceSamples.ts';
import { expectClose } from '../statistics/closeness.ts';
import { aroundCorrelation, aroundShare } from '../statistics/scales.ts';

interface Entry {
  value: number | null;
  lower?: number;
  upper?: number;
  tolerance: number;
  se?: number;
  sd?: number;
  undefined_resamples?: number;
}

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const expected: Record<string, Record<string, Entry>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const seed = '0123456789abcdef'.repeat(4);

function compare(name: string, ours: { value: number | null } & Partial<Interval>, entry: Entry): number {
  let compared = 1;
  expectClose(name, ours.value, entry.value, entry.tolerance);
  for (const limit of ['lower', 'upper'] as const) {
    if (entry[limit] === undefined) continue;
    expectClose(`${name} ${limit}`, ours[limit], entry[limit], entry.tolerance);
    compared++;
  }
  return compared;
}

/** Limits on the scale that the reference has them on. */
function limitsAs(metric: string, { value, lower, upper }: MetricEstimate): Partial<Interval> {
  if (metric.endsWith('@asymptotic')) return aroundCorrelation(value, { lower, upper });
  if (metric.endsWith('@delta')) return aroundShare(value, { lower, upper });
  return { lower: lower!, upper: upper! };
}

function waldLimits({ value, variance }: { value: number; variance: number }): Interval {
  const reach = normalMultiplier(0.95) * Math.sqrt(variance);
  return { lower: value - reach, upper: value + reach };
}

describe('digits, ten classes', () => {
  const rows = readRows(join(folder, 'data', 'digits.csv'));
  const classes = Array.from({ length: 10 }, (_, digit) => String(digit));
  const options: ClassOptions = {
    classes,
    ordered: true,
    confidenceLevel: 0.95,
    proportionInterval: 'wilson',
    undecided: false,
  };

  function samplesOf(chosen: readonly Row[]): ClassSamples {
    return {
      label: Uint16Array.from(chosen, ({ label }) => Number(label)),
      predicted: Uint16Array.from(chosen, ({ prediction }) => Number(prediction)),
      scores: Float64Array.from(chosen.flatMap((row) => classes.map((name) => Number(row[`p_${name}`])))),
      cluster: undefined,
    };
  }

  function tableOf({ label, predicted }: ClassSamples): ClassTable {
    const counts = new Float64Array(100);
    label.forEach((code, index) => {
      counts[10 * code + predicted[index]!]! += 1;
    });
    return { classes: 10, counts };
  }

  const names: Record<string, string> = {
    'accuracy@wilson': 'accuracy',
    'kappa@asymptotic': 'kappa',
    'kappa_linear@asymptotic': 'linear-kappa',
    'kappa_quadratic@asymptotic': 'quadratic-kappa',
    'macro_recall@mover_wilson': 'macro-recall',
    'macro_precision@delta': 'macro-precision',
    'macro_f1@delta': 'macro-f1',
    auroc_ovr_macro: 'auroc-ovr',
    auroc_hand_till: 'auroc-hand-till',
    brier_multiclass: 'brier-score',
    ece_top_label_10: 'ece',
    log_loss: 'log-loss',
    mae_category: 'mean-distance',
    spearman: 'spearman',
    kendall_tau_b: 'kendall-tau-b',
  };

  function ourName(metric: string): string | undefined {
    const [, kind, name] = /^(recall|precision)_(\d)@wilson$/.exec(metric) ?? [];
    return kind === undefined ? names[metric] : `${kind}:${name}`;
  }

  it('agree with R, scikit-learn and statsmodels, for all and by subgroup', () => {
    let compared = 0;
    const left = new Set<string>();
    for (const [name, entries] of Object.entries(expected)) {
      if (!name.startsWith('digits')) continue;
      const [, column = '', value] = /^digits\/(\w+)=(\w+)$/.exec(name) ?? [];
      const samples = samplesOf(rows.filter((row) => value === undefined || row[column] === value));
      const table = tableOf(samples);
      const estimates = new Map(estimateClassMetrics(samples, options).map((entry) => [entry.metric, entry]));
      for (const [metric, entry] of Object.entries(entries)) {
        const estimate: MetricEstimate | undefined = estimates.get(ourName(metric) ?? '');
        if (metric === 'mcc@delta') {
          // The reference has the standard error on the coefficient's own scale.
          const variance = multiclassCorrelationVariance(table);
          const ours = { value: multiclassCorrelation(table), variance };
          compared += compare(`${name} ${metric}`, { value: ours.value, ...waldLimits(ours) }, entry);
          expectClose(`${name} ${metric} se`, Math.sqrt(variance), entry.se!, entry.tolerance);
          expect(estimates.get('mcc')!.value).toBe(ours.value);
        } else if (metric === 'n') {
          expect(samples.label.length).toBe(entry.value);
        } else if (/^f1_\d$/.test(metric)) {
          const one = Number(metric.slice(3));
          const [t, q] = [samples.label, samples.predicted].map((codes) => codes.filter((code) => code === one).length);
          expectClose(`${name} ${metric}`, (2 * table.counts[11 * one]!) / (t! + q!), entry.value, entry.tolerance);
        } else if (estimate === undefined) {
          left.add(metric);
        } else {
          compared += compare(`${name} ${metric}`, { value: estimate.value, ...limitsAs(metric, estimate) }, entry);
        }
      }
      for (const [metric, average] of [
        ['macro_f1@delta', macroF1],
        ['macro_precision@delta', macroPrecision],
      ] as const) {
        const { se } = entries[metric] ?? {};
        if (se !== undefined) expectClose(`${name} ${metric} se`, Math.sqrt(average(table).variance), se, 1e-9);
      }
    }
    expect([...left].sort()).toEqual(['auroc_ovr_weighted', 'weighted_f1', 'weighted_precision']);
    expect(compared).toBe(341);
  });
});

/** TP, FP, FN, TN. */
const statistics: Record<string, CountStatistic> = {
  accuracy: ([tp = 0, fp = 0, fn = 0, tn = 0]) => (tp + tn) / (tp + fp + fn + tn),
  sensitivity: ([tp = 0, , fn = 0]) => ratio(tp, tp + fn),
  specificity: ([, fp = 0, , tn = 0]) => ratio(tn, tn + fp),
  ppv: ([tp = 0, fp = 0]) => ratio(tp, tp + fp),
  npv: ([, , fn = 0, tn = 0]) => ratio(tn, tn + fn),
  balanced_accuracy: ([tp = 0, fp = 0, fn = 0, tn = 0]) =>
    tp + fn === 0 || tn + fp === 0 ? undefined : (tp / (tp + fn) + tn / (tn + fp)) / 2,
  f1: ([tp = 0, fp = 0, fn = 0]) => ratio(2 * tp, 2 * tp + fp + fn),
  mcc: (counts) => {
    const [tp = 0, fp = 0, fn = 0, tn = 0] = counts;
    const hasNone = [tp + fn, tn + fp, tp + fp, tn + fn].includes(0);
    return hasNone ? undefined : multiclassCorrelation({ classes: 2, counts: [tp, fn, fp, tn] });
  },
  kappa: (counts) => {
    const [truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0] = counts;
    const hasNone =
      truePositives + falsePositives + falseNegatives === 0 || falsePositives + falseNegatives + trueNegatives === 0;
    return hasNone ? undefined : cohenKappa({ truePositives, falsePositives, falseNegatives, trueNegatives });
  },
};

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Asserts limits within the reference's tolerance; within four of our own errors where it has 10^6 replicates or more. */
function compareBootstrap(name: string, found: BootstrapEstimate, entry: Entry, hasMany: boolean): number {
  const interval = found.interval as Interval;
  expectClose(name, found.estimate, entry.value, 1e-9);
  for (const limit of ['lower', 'upper'] as const) {
    const allowed = hasMany ? 4 * found.monteCarloError![limit] + 1e-12 : entry.tolerance;
    expectClose(`${name} ${limit}`, interval[limit], entry[limit]!, allowed);
  }
  return 2;
}

describe('bootstrap over cells', () => {
  it('agrees with 10^6 replicates by R and NumPy, with SciPy’s BCa, and with ideal limits', () => {
    let [compared, accelerations] = [0, 0];
    for (const [name, entries] of Object.entries(expected)) {
      if (!name.startsWith('bootstrap/')) continue;
      const counts = countsOf(name.slice('bootstrap/'.length));
      for (const [metric, entry] of Object.entries(entries)) {
        const [, quantity = '', kind = ''] = /^(\w+)[@/](\w+)$/.exec(metric) ?? [];
        const statistic = statistics[quantity];
        if (statistic === undefined || counts === undefined) continue;
        const samples: CountedSamples = { kind: 'independent', counts };
        if (kind === 'acceleration') {
          expectClose(
            `${name} ${metric}`,
            accelerationOf(resamplerOf(samples), statistic),
            entry.value,
            entry.tolerance,
          );
          accelerations++;
          continue;
        }
        const [, method = '', scheme = ''] = /^(percentile|bca)_(simple|stratified)(_exact)?$/.exec(kind)!;
        const found = bootstrapInterval(
          scheme === 'simple' ? samples : { ...samples, strata: [0, 1, 0, 1] },
          statistic,
          {
            confidenceLevel: 0.95,
            method: method as 'bca',
            seed,
            replicates: 60_000,
          },
        );
        compared += compareBootstrap(`${name} ${metric}`, found, entry, true);
      }
    }
    expect([compared, accelerations]).toEqual([232, 36]);
  });

  /** Positives and negatives of the data sets that have no file of their own. */
  const labels: Record<string, readonly [number, number]> = { pima_test: [109, 223], spector: [11, 21] };

  function countsOf(name: string): number[] | undefined {
    const known = ['tp', 'fp', 'fn', 'tn'].map((cell) => expected[name]?.[cell]?.value);
    if (known.every((count) => typeof count === 'number')) return known as number[];
    const [positives, negatives] = labels[name] ?? [];
    if (positives === undefined || negatives === undefined) return undefined;
    const entries = expected[`bootstrap/${name}`]!;
    const tp = Math.round(entries['sensitivity@bca_simple']!.value! * positives);
    const tn = Math.round(entries['specificity@bca_simple']!.value! * negatives);
    return [tp, negatives - tn, positives - tp, tn];
  }
});

describe('bootstrap over clusters', () => {
  function clustersOf(rows: readonly Row[], cellOf: (row: Row) => number): CountedSamples {
    const names = [...new Set(rows.map(({ patient_id }) => patient_id))];
    const numbers = new Map(names.map((name, index) => [name, index]));
    return {
      kind: 'clustered',
      cellOf: rows.map(cellOf),
      cells: 8,
      clusterOf: rows.map(({ patient_id }) => numbers.get(patient_id)!),
      clusters: names.length,
    };
  }

  /** Cell by label, prediction and baseline prediction. */
  function cellOf({ label, prediction, baseline_prediction }: Row): number {
    return 4 * Number(label) + 2 * Number(prediction) + Number(baseline_prediction);
  }

  /** Share of right decisions, or its difference between candidate and baseline, over some labels. */
  function rightShare(labels: readonly number[], isDifference: boolean): CountStatistic {
    return (counts) => {
      let [right, all] = [0, 0];
      counts.forEach((count, cell) => {
        const [label, ours, theirs] = [cell >> 2, (cell >> 1) & 1, cell & 1];
        if (!labels.includes(label)) return;
        all += count;
        right += count * (Number(ours === label) - (isDifference ? Number(theirs === label) : 0));
      });
      return ratio(right, all);
    };
  }

  const quantities: Record<string, CountStatistic> = {
    acc: rightShare([0, 1], false),
    sens: rightShare([1], false),
    spec: rightShare([0], false),
    diff: rightShare([0, 1], true),
    sensitivity: rightShare([1], false),
    specificity: rightShare([0], false),
    'paired_sensitivity/diff': rightShare([1], true),
  };

  it('agrees with complete enumeration of five clusters, and with 20,000 replicates of real data', () => {
    let compared = 0;
    for (const [name, entries] of Object.entries(expected)) {
      for (const [metric, entry] of Object.entries(entries)) {
        const [, quantity = '', kind] = /^(.+)@cluster_bootstrap_(exact|percentile)$/.exec(metric) ?? [];
        if (kind === undefined) continue;
        const rows = readRows(join(folder, 'data', `${name.replace(/_clustered$/, '')}.csv`)).filter((row) =>
          ['label', 'score', 'prediction', 'baseline_prediction'].every((column) => row[column] !== ''),
        );
        const found = bootstrapInterval(clustersOf(rows, cellOf), quantities[quantity]!, {
          confidenceLevel: 0.95,
          method: 'percentile',
          seed,
          replicates: 30_000,
        });
        compared += compareBootstrap(`${name} ${metric}`, found, entry, kind === 'exact');
        if (kind === 'percentile') continue;
        const undefinedShare = entry.undefined_resamples! / 3125;
        const spread = Math.sqrt(30_000 * undefinedShare);
        expect(Math.abs(found.undefinedReplicates - 30_000 * undefinedShare)).toBeLessThanOrEqual(4 * spread);
      }
    }
    expect(compared).toBe(2 * (4 + 6));
  });
});

describe('F-beta', () => {
  it('agrees for every data set and subgroup', () => {
    let compared = 0;
    for (const [name, entries] of Object.entries(expected)) {
      for (const [metric, entry] of Object.entries(entries)) {
        const [, beta] = /^fbeta_([\d.]+)$/.exec(metric) ?? [];
        if (beta === undefined) continue;
        const [truePositives, falsePositives, falseNegatives] = ['tp', 'fp', 'fn'].map((cell) => entries[cell]!.value!);
        const counts = {
          truePositives: truePositives!,
          falsePositives: falsePositives!,
          falseNegatives: falseNegatives!,
        };
        expectClose(`${name} ${metric}`, fBeta(counts, Number(beta)), entry.value, entry.tolerance);
        compared++;
      }
    }
    expect(compared).toBe(92);
  });
});
