/** Every reference value that the statistics cover, from the folder that HOLDOUT_SHARED names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import { proportionOverClusters, tabulateClusters } from '../../src/metrics/clusterTable.ts';
import { decidedShares } from '../../src/metrics/proportions.ts';
import { rocPlacements } from '../../src/statistics/auroc.ts';
import { smallSampleFactor } from '../../src/statistics/cluster.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion.ts';
import { assuredSampleSize, powerAt, smallestTrials } from '../../src/statistics/sampleSize.ts';
import {
  compareMeasure,
  estimatesByName,
  type Measure,
  measureOf,
  type ReferenceMeasure,
} from '../metrics/referenceMeasures.ts';
import { type Row, readRows, samplesOf } from '../metrics/referenceSamples.ts';
import { expectClose } from '../statistics/closeness.ts';

type Entry = ReferenceMeasure & Record<string, number>;

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const expected: Record<string, Record<string, Entry>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

function casesUnder(prefix: string): [name: string, entries: Record<string, Entry>][] {
  return Object.entries(expected).filter(([name]) => name.startsWith(prefix));
}

/** Rows that the reference used: label, score, prediction and baseline prediction all present; of one subgroup. */
function rowsOf(caseName: string): Row[] {
  const [dataSet = '', subgroup] = caseName.split('/');
  const rows = readRows(join(folder, 'data', `${dataSet.replace(/_(iid|clustered)$/, '')}.csv`));
  const [column = '', value] = subgroup?.split('=') ?? [];
  return rows.filter(
    (row) =>
      ['label', 'score', 'prediction', 'baseline_prediction'].every((name) => row[name] !== '') &&
      (subgroup === undefined || row[column] === value),
  );
}

describe('binary data sets and their subgroups', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'tp' in entries);
  let compared = 0;

  for (const [name, entries] of cases) {
    it(name, () => {
      const samples = samplesOf(rowsOf(name));
      for (const [metric, reference] of Object.entries(entries)) {
        const ours = measureOf(metric, samples);
        if (ours === undefined) continue;
        compared += compareMeasure(`${name} ${metric}`, ours, reference);
      }
    });
  }

  it('were all compared', () => {
    expect(cases).toHaveLength(46);
    expect(compared).toBe(4269);
  });
});

describe('AUROC as decided', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'auroc@newcombe5' in entries);

  it('is the outer limits of logit-DeLong and method 5, or method 5 alone', () => {
    expect(cases).toHaveLength(44);
    for (const [name, entries] of cases) {
      const { value, lower, upper, method } = estimatesByName(samplesOf(rowsOf(name)), 0.95, 'wilson').get('auroc')!;
      const both = [entries['auroc@newcombe5']!, entries['auroc@logit_delong'] ?? entries['auroc@newcombe5']!];
      expect(method, name).toBe('auroc@logit_delong' in entries ? 'logit-delong+newcombe5' : 'newcombe5');
      expectClose(name, value, both[0]!.value, 1e-9);
      expectClose(name, lower, Math.min(...both.map((entry) => entry.lower!)), 1e-8);
      expectClose(name, upper, Math.max(...both.map((entry) => entry.upper!)), 1e-8);
    }
  });
});

describe('single proportions', () => {
  const intervals = { clopper_pearson: clopperPearsonInterval, wilson: wilsonInterval };

  it('agree', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('prop/')) {
      for (const [metric, entry] of Object.entries(entries)) {
        const [, method, level] = /^(clopper_pearson|wilson)@([\d.]+)$/.exec(metric) ?? [];
        const oneSided = /^lower_one_sided_(cp|wilson)@([\d.]+)$/.exec(metric);
        const [successes, trials] = name.slice('prop/'.length).split('_of_').map(Number) as [number, number];
        if (method !== undefined) {
          const ours = intervals[method as keyof typeof intervals](successes, trials, Number(level));
          compared += compareMeasure(`${name} ${metric}`, { value: successes / trials, ...ours }, entry);
        } else if (oneSided !== null) {
          const interval = oneSided[1] === 'cp' ? clopperPearsonInterval : wilsonInterval;
          const ours = interval(successes, trials, 2 * Number(oneSided[2]) - 1);
          expectClose(`${name} ${metric}`, ours.lower, entry.lower!, entry.tolerance);
          compared++;
        }
      }
    }
    expect(compared).toBe(24 * 10 * 3 + 24 * 10);
  });
});

describe('differences of two independent proportions', () => {
  it('agree', () => {
    let compared = 0;
    for (const [name, { newcombe, newcombe_90 }] of casesUnder('unpaired/')) {
      const { x1, n1, x2, n2 } = newcombe as unknown as Record<'x1' | 'n1' | 'x2' | 'n2', number>;
      for (const [entry, level] of [
        [newcombe, 0.95],
        [newcombe_90, 0.9],
      ] as const) {
        const ours = newcombeInterval({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }, level);
        compared += compareMeasure(name, { value: x1 / n1 - x2 / n2, ...ours }, entry!);
      }
    }
    expect(compared).toBe(13 * 2 * 3);
  });
});

describe('sample sizes', () => {
  it('with errors agree', () => {
    const entries = Object.entries(expected['sample_size/success_run']!);
    expect(entries).toHaveLength(30);
    for (const [name, { value }] of entries) {
      const [level, bound, errors] = name.split(',').map((part) => Number(part.split('=')[1])) as [
        number,
        number,
        number,
      ];
      const ours = smallestTrials(errors, { bound, confidenceLevel: 2 * level - 1, interval: 'clopper-pearson' });
      expect(ours, name).toBe(value);
    }
  });

  it('by power agree', () => {
    const entries = Object.entries(expected['sample_size/lower_bound_power']!);
    expect(entries).toHaveLength(18);
    for (const [name, entry] of entries) {
      const rule = name.split(',')[2]!;
      const plan = {
        bound: entry.p0!,
        expected: entry.p1!,
        power: 0.8,
        confidenceLevel: rule.endsWith('1') ? 0.9 : 0.95,
        interval: rule.startsWith('cp') ? 'clopper-pearson' : 'wilson',
      } as const;
      expect(assuredSampleSize(plan), name).toEqual({ firstN: entry.first_n, safeN: entry.safe_n });
      expectClose(name, powerAt(100, plan), entry.power_at_100!, 1e-9);
      expectClose(name, powerAt(entry.first_n!, plan), entry.power_at_first!, 1e-9);
      expectClose(name, powerAt(entry.first_n! + 1, plan), entry.power_at_first_plus_1!, 1e-9);
    }
  });
});

describe('clustered samples, by the estimated design effect alone', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'accuracy@wilson_deff' in entries);
  let compared = 0;

  function proportionMeasures(metric: keyof typeof decidedShares, samples: BinarySamples): Record<string, Measure> {
    const { successes, trials } = decidedShares[metric];
    const share = proportionOverClusters(tabulateClusters(samples), successes, trials)!;
    const value = share.successes / share.trials;
    const deff = share.estimatedDesignEffect!;
    const scaled = (interval: typeof wilsonInterval, effective: number): Measure & Interval => ({
      value,
      ...interval(value * effective, effective, 0.95),
    });
    const floored = share.trials / Math.max(1, deff);
    const ratio = studentMultiplier(0.95, share.trials - 1) / studentMultiplier(0.95, share.clusters - 1);
    return {
      [`${metric}/clusters`]: { value: share.clusters },
      [`${metric}/n`]: { value: share.trials },
      [`${metric}/deff`]: { value: deff },
      [`${metric}/robust_variance`]: { value: share.robustVariance! },
      [`${metric}@wilson_deff`]: scaled(wilsonInterval, floored),
      [`${metric}@wilson_deff_t`]: scaled(wilsonInterval, floored * smallSampleFactor(share.clusters, 0.95)),
      [`${metric}@korn_graubard`]: scaled(clopperPearsonInterval, (share.trials / deff) * ratio ** 2),
    };
  }

  function aurocMeasure({ positive, score, cluster }: BinarySamples): Measure {
    const roc = rocPlacements(positive, score!)!;
    const variance = clusteredAuroc(roc, positive, cluster!, Math.max(...cluster!) + 1).variance!;
    const reach = normalMultiplier(0.95) * Math.sqrt(variance);
    return { value: roc.auroc, lower: Math.max(0, roc.auroc - reach), upper: Math.min(1, roc.auroc + reach), variance };
  }

  for (const [name, entries] of cases) {
    it(name, () => {
      const samples = samplesOf(rowsOf(name));
      const metrics = Object.keys(decidedShares) as (keyof typeof decidedShares)[];
      const ours: Record<string, Measure> = Object.assign(
        { 'auroc@obuchowski_cluster': aurocMeasure(samples) },
        ...metrics.map((metric) => proportionMeasures(metric, samples)),
      );
      for (const [metric, measure] of Object.entries(ours)) {
        compared += compareMeasure(`${name} ${metric}`, measure, entries[metric]!);
      }
    });
  }

  it('were all compared', () => {
    expect(cases).toHaveLength(7);
    expect(compared).toBe(7 * (5 * (4 + 3 * 3) + 4));
  });
});

describe('undecided samples', () => {
  const rows = readRows(join(folder, 'data', 'breast_cancer_undecided.csv'));
  const ours: Record<string, string> = {
    'coverage@wilson': 'coverage',
    'coverage_positive@wilson': 'sensitivity@coverage',
    'coverage_negative@wilson': 'specificity@coverage',
    'selective_accuracy@wilson': 'accuracy',
    'sensitivity_decided@wilson': 'sensitivity',
    'specificity_decided@wilson': 'specificity',
    'sensitivity_undecided_as_wrong@wilson': 'sensitivity@as-wrong',
    'specificity_undecided_as_wrong@wilson': 'specificity@as-wrong',
    'accuracy_undecided_as_wrong@wilson': 'accuracy@as-wrong',
  };

  it('agree', () => {
    const estimates = estimatesByName(samplesOf(rows), 0.95, 'wilson');
    let compared = 0;
    for (const [name, metric] of Object.entries(ours)) {
      compared += compareMeasure(name, estimates.get(metric)!, expected['undecided/breast_cancer']![name]!);
    }
    expect(compared).toBe(9 * 3);
  });
});
