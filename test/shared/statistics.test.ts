/** Every reference value that the statistics cover, from the folder that HOLDOUT_SHARED names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import { proportionOverClusters, tabulateClusters } from '../../src/metrics/clusterTable.ts';
import { decidedShares } from '../../src/metrics/proportions.ts';
import { rocPlacements } from '../../src/statistics/auroc.ts';
import { pairedAurocDifference } from '../../src/statistics/aurocDifference.ts';
import { smallSampleFactor } from '../../src/statistics/cluster.ts';
import { clusteredAuroc } from '../../src/statistics/clusteredAuroc.ts';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { clusteredDifference } from '../../src/statistics/pairedProportion.ts';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion.ts';
import { assuredSampleSize, powerAt, smallestTrials } from '../../src/statistics/sampleSize.ts';
import { tangoInterval } from '../../src/statistics/tango.ts';
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

/** Both right, candidate only, baseline only, neither. */
type PairedTable = readonly [number, number, number, number];

function tangoMeasure([both, candidateOnly, baselineOnly, neither]: PairedTable, level: number): Measure {
  const value = (candidateOnly - baselineOnly) / (both + candidateOnly + baselineOnly + neither);
  return { value, ...tangoInterval({ both, candidateOnly, baselineOnly, neither }, level) };
}

function isRight(row: Row, column: 'prediction' | 'baseline_prediction'): boolean {
  return row[column] === row.label;
}

/** Rows that a paired metric counts. */
function countedRows(rows: readonly Row[], metric: string): Row[] {
  const label = { sensitivity: '1', specificity: '0' }[metric];
  return rows.filter((row) => label === undefined || row.label === label);
}

function pairedTable(rows: readonly Row[]): PairedTable {
  const count = (ours: boolean, theirs: boolean) =>
    rows.filter((row) => isRight(row, 'prediction') === ours && isRight(row, 'baseline_prediction') === theirs).length;
  return [count(true, true), count(true, false), count(false, true), count(false, false)];
}

function pairedScores(rows: readonly Row[]) {
  const column = (name: string) => Float64Array.from(rows, (row) => Number(row[name]));
  return { positive: Uint8Array.from(column('label')), candidate: column('score'), baseline: column('baseline_score') };
}

describe('two models on the same samples', () => {
  it('agree for every table, at both levels', () => {
    let compared = 0;
    for (const [name, { tango, tango_90 }] of casesUnder('paired/')) {
      const table = (tango as unknown as { table: PairedTable }).table;
      compared += compareMeasure(name, tangoMeasure(table, 0.95), tango!);
      compared += compareMeasure(`${name} 90`, tangoMeasure(table, 0.9), tango_90!);
    }
    expect(compared).toBe(39 * 2 * 3);
  });

  it('agree with the test of each margin: at its own level the lower limit lies at the margin', () => {
    let compared = 0;
    for (const [name, { tango, ...entries }] of casesUnder('paired/')) {
      for (const margin of [0, 0.02, 0.05, 0.1]) {
        const p = entries[`ni_p_tango_margin_${margin}`]!.value!;
        if (p < 1e-6 || p > 0.49) continue;
        const { lower } = tangoMeasure((tango as unknown as { table: PairedTable }).table, 1 - 2 * p);
        expectClose(`${name} margin ${margin}`, lower, -margin, 1e-7);
        compared++;
      }
    }
    expect(compared).toBe(88);
  });

  it('agree with what is printed', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('published/')) {
      for (const [method, level] of [
        ['tango', 0.95],
        ['tango_90', 0.9],
      ] as const) {
        const entry = entries[method];
        if (entry === undefined) continue;
        const { value: _value, ...limits } = tangoMeasure((entry as unknown as { table: PairedTable }).table, level);
        const { value: _printed, ...printed } = entry;
        compared += compareMeasure(name, limits as Measure, printed as unknown as Entry);
      }
    }
    expect(compared).toBe(7 * 2);
  });

  it('agree for sensitivity, specificity and accuracy of every data set and subgroup', () => {
    let compared = 0;
    for (const [name, entries] of Object.entries(expected)) {
      for (const [metric, entry] of Object.entries(entries)) {
        const [, share = '', narrower] = /^paired_(\w+)\/diff@tango(_90)?$/.exec(metric) ?? [];
        if (share === '') continue;
        const table = pairedTable(countedRows(rowsOf(name), share));
        if (table.every((count) => count === 0)) continue;
        expect(entries[`paired_${share}/b`]?.value, name).toBe(table[1]);
        expect(entries[`paired_${share}/c`]?.value, name).toBe(table[2]);
        compared += compareMeasure(
          `${name} ${metric}`,
          tangoMeasure(table, narrower === undefined ? 0.95 : 0.9),
          entry,
        );
      }
    }
    expect(compared).toBe(39 * 3 * 2 * 3);
  });

  it('agree for the AUROC of every data set and subgroup', () => {
    let compared = 0;
    for (const [name, entries] of Object.entries(expected)) {
      const entry = entries['paired_auroc/diff@delong'];
      if (entry === undefined) continue;
      const paired = pairedAurocDifference(pairedScores(rowsOf(name)));
      if (entry.value === null) {
        expect(paired?.variance, name).toBeUndefined();
        continue;
      }
      const reach = normalMultiplier(0.95) * Math.sqrt(paired!.variance!);
      const { difference } = paired!;
      const ours = { value: difference, lower: difference - reach, upper: difference + reach };
      compared += compareMeasure(`${name} paired_auroc`, ours, entry);
    }
    expect(compared).toBe(39 * 3);
  });

  it('agree with DeLong’s own example', () => {
    const rows = readRows(join(folder, 'data', 'delong1988.csv'));
    const entries = expected.delong1988!;
    for (const name of ['albumin', 'total_protein']) {
      const column = (wanted: string) => Float64Array.from(rows, (row) => Number(row[wanted]));
      const scores = {
        positive: Uint8Array.from(column('label')),
        candidate: column(name),
        baseline: column('kg_score'),
      };
      const entry = entries[`diff_${name}_minus_kg_score@delong`]!;
      const { difference, variance } = pairedAurocDifference(scores)!;
      expectClose(name, difference, entry.value, entry.tolerance);
      expectClose(`${name} z`, difference / Math.sqrt(variance!), entry.z!, entry.tolerance);
    }
  });
});

describe('two models on the same clustered samples, by the estimated variance alone', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'paired_auroc/diff@obuchowski_cluster' in entries);

  function clustersOf(rows: readonly Row[]) {
    const names = [...new Set(rows.map((row) => row.patient_id))];
    return { clusterOf: Uint32Array.from(rows, (row) => names.indexOf(row.patient_id)), clusters: names.length };
  }

  function shareMeasure(rows: readonly Row[]): Measure {
    const { clusterOf, clusters } = clustersOf(rows);
    const empty = () => new Uint32Array(clusters);
    const table = { candidateOnly: empty(), baselineOnly: empty(), trials: empty() };
    rows.forEach((row, index) => {
      const [ours, theirs] = [isRight(row, 'prediction'), isRight(row, 'baseline_prediction')];
      table.trials[clusterOf[index]!]! += 1;
      if (ours !== theirs) table[ours ? 'candidateOnly' : 'baselineOnly'][clusterOf[index]!]! += 1;
    });
    const [, b, c] = pairedTable(rows);
    const value = (b - c) / rows.length;
    const reach = normalMultiplier(0.95) * Math.sqrt(clusteredDifference(table)!.robustVariance!);
    return { value, lower: value - reach, upper: value + reach };
  }

  function pairedAurocMeasure(rows: readonly Row[]): Measure {
    const { placements, order, difference } = pairedAurocDifference(pairedScores(rows))!;
    const ordered = Array.from(order, (index) => rows[index]!);
    const { clusterOf, clusters } = clustersOf(ordered);
    const { variance } = clusteredAuroc(placements, pairedScores(ordered).positive, clusterOf, clusters);
    const reach = normalMultiplier(0.95) * Math.sqrt(variance!);
    return { value: difference, lower: difference - reach, upper: difference + reach };
  }

  it('agree', () => {
    let compared = 0;
    for (const [name, entries] of cases) {
      const rows = rowsOf(name);
      const auroc = entries['paired_auroc/diff@obuchowski_cluster']!;
      compared += compareMeasure(`${name} auroc`, pairedAurocMeasure(rows), auroc);
      for (const metric of ['sensitivity', 'specificity', 'accuracy']) {
        const entry = entries[`paired_${metric}/diff@cluster_robust`]!;
        compared += compareMeasure(`${name} ${metric}`, shareMeasure(countedRows(rows, metric)), entry);
      }
    }
    expect(cases).toHaveLength(7);
    expect(compared).toBe(7 * 4 * 3);
  });
});
