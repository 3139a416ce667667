/** Reference values of counts: one proportion, differences, predictive values, weights, several tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Counts,
  farringtonManningPValue,
  meeInterval,
  miettinenNurminenInterval,
  miettinenNurminenPValue,
  newcombeInterval,
} from '../../src/statistics/difference.ts';
import { normalMultiplier } from '../../src/statistics/distributions.ts';
import type { FourfoldTable } from '../../src/statistics/fourfoldTable.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../../src/statistics/mcnemar.ts';
import type { LimitedEstimate } from '../../src/statistics/mover.ts';
import { holmAdjusted, levelOfUse } from '../../src/statistics/multiplicity.ts';
import { newcombePairedInterval } from '../../src/statistics/newcombePaired.ts';
import { negativePredictiveValue, positivePredictiveValue } from '../../src/statistics/prevalence.ts';
import { type ProportionMethod, proportionInterval } from '../../src/statistics/proportion.ts';
import { type PairedCounts, tangoPValue } from '../../src/statistics/tango.ts';
import { weightedEstimate, weightedProportion } from '../../src/statistics/weighted.ts';
import { type Row, readReferenceRows, readRows } from '../metrics/referenceSamples.ts';
import { expectClose } from '../statistics/closeness.ts';

interface Entry {
  value: number | null;
  lower?: number;
  upper?: number;
  tolerance: number;
  level?: number;
  table?: readonly [number, number, number, number];
  weights?: readonly number[];
  levels?: readonly string[];
  input?: readonly (number | null)[];
  adjusted?: readonly (number | null)[];
}

type Numbers = Partial<LimitedEstimate>;

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const expected: Record<string, Record<string, Entry>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

function casesUnder(prefix: string): [name: string, entries: [metric: string, entry: Entry][]][] {
  return Object.entries(expected)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, entries]) => [name, Object.entries(entries)]);
}

/** Compares what the entry gives: value, limits; the count of numbers that were compared. */
function compare(name: string, ours: Numbers, entry: Entry): number {
  const pairs = [
    [ours.estimate, entry.value ?? undefined],
    [ours.lower, entry.lower],
    [ours.upper, entry.upper],
  ] as const;
  const given = pairs.filter(([own, reference]) => own !== undefined && reference !== undefined);
  for (const [own, reference] of given) expectClose(name, own, reference!, entry.tolerance);
  return given.length;
}

function countsOf(name: string): [first: Counts, reference: Counts] {
  const [x1, n1, x0, n0] = name.match(/\d+/g)!.map(Number) as [number, number, number, number];
  return [
    { successes: x1, trials: n1 },
    { successes: x0, trials: n0 },
  ];
}

function pairedCounts([both, candidateOnly, baselineOnly, neither]: readonly number[]): PairedCounts {
  return {
    both: both!,
    candidateOnly: candidateOnly!,
    baselineOnly: baselineOnly!,
    neither: neither!,
  };
}

const proportionNames: Readonly<Record<string, ProportionMethod>> = {
  wilson_cc: 'wilson-cc',
  agresti_coull: 'agresti-coull',
  jeffreys: 'jeffreys',
  midp: 'mid-p',
};

describe('single proportions', () => {
  it('agree by the four further methods', () => {
    const compared = { wilson_cc: 0, agresti_coull: 0, jeffreys: 0, midp: 0 };
    for (const [name, entries] of casesUnder('prop/')) {
      const [successes, trials] = name.slice('prop/'.length).split('_of_').map(Number) as [number, number];
      for (const [metric, entry] of entries) {
        const [method = '', level] = metric.split('@');
        const ours = proportionNames[method];
        if (ours === undefined) continue;
        const interval = proportionInterval(ours, successes, trials, Number(level));
        const numbers = { estimate: successes / trials, ...interval };
        compared[method as keyof typeof compared] += compare(`${name} ${metric}`, numbers, entry);
      }
    }
    expect(compared).toEqual({
      wilson_cc: 20 * 5 * 3,
      agresti_coull: 24 * 5 * 3,
      jeffreys: 24 * 5 * 3,
      midp: 20 * 5 * 3,
    });
  });

  it('agree with what is printed', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('published/')) {
      for (const [metric, entry] of entries) {
        const ours = proportionNames[metric];
        if (ours === undefined) continue;
        const [successes, trials] = name
          .match(/(\d+)_of_(\d+)$/)!
          .slice(1)
          .map(Number) as [number, number];
        compared += compare(`${name} ${metric}`, proportionInterval(ours, successes, trials, entry.level!), entry);
      }
    }
    // Four proportions of Newcombe 1998a by two methods.
    expect(compared).toBe(4 * 2 * 2);
  });

  it('by the method of Jeffreys agree with what Brown prints of the modified one, which differs at the ends only', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('published/brown2001')) {
      const [successes, trials] = name
        .match(/(\d+)_of_(\d+)$/)!
        .slice(1)
        .map(Number) as [number, number];
      const ours = proportionInterval('jeffreys', successes, trials, 0.95);
      const limits: Numbers = {
        ...(successes === 0 ? {} : { lower: ours.lower }),
        ...(successes === trials ? {} : { upper: ours.upper }),
      };
      for (const [metric, entry] of entries) compared += compare(`${name} ${metric}`, limits, entry);
    }
    expect(compared).toBe(3);
  });
});

describe('differences of two independent proportions', () => {
  const intervals: Record<string, (first: Counts, reference: Counts, level: number) => Interval> = {
    mee: meeInterval,
    miettinen_nurminen: miettinenNurminenInterval,
  };

  it('agree by both score methods, at both levels', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('unpaired/')) {
      const [first, reference] = countsOf(name);
      const estimate = first.successes / first.trials - reference.successes / reference.trials;
      for (const [metric, entry] of entries) {
        const interval = intervals[metric.replace(/_90$/, '')];
        if (interval === undefined) continue;
        const level = metric.endsWith('_90') ? 0.9 : 0.95;
        compared += compare(`${name} ${metric}`, { estimate, ...interval(first, reference, level) }, entry);
      }
    }
    expect(compared).toBe(13 * 2 * 2 * 3);
  });

  it('agree in the p value of every margin', () => {
    const tests: Record<string, typeof farringtonManningPValue> = {
      farrington_manning: farringtonManningPValue,
      miettinen_nurminen: miettinenNurminenPValue,
    };
    let compared = 0;
    for (const [name, entries] of casesUnder('unpaired/')) {
      for (const [metric, entry] of entries) {
        const [, method, margin] = /^ni_p_(\w+)_margin_([\d.]+)$/.exec(metric) ?? [];
        if (method === undefined) continue;
        const estimate = tests[method]!(...countsOf(name), Number(margin));
        compared += compare(`${name} ${metric}`, { estimate }, entry);
      }
    }
    expect(compared).toBe(13 * 2 * 3);
  });

  it('agree with what is printed', () => {
    const compared = { mee: 0, miettinen_nurminen: 0, newcombe: 0 };
    const all = { ...intervals, newcombe: newcombeInterval };
    for (const [name, entries] of casesUnder('published/')) {
      for (const [metric, entry] of entries) {
        const interval = all[metric as keyof typeof all];
        if (interval === undefined) continue;
        const [first, reference] = countsOf(name.slice(name.lastIndexOf('/')));
        const limits = interval(first, reference, entry.level!);
        compared[metric as keyof typeof compared] += compare(`${name} ${metric}`, limits, entry);
      }
    }
    expect(compared).toEqual({ mee: 2 * 2, miettinen_nurminen: 3 * 2, newcombe: 9 * 2 });
  });
});

/** Every number that a paired table has under this name; undefined for names of other functions. */
function pairedNumbers(metric: string, counts: PairedCounts): Numbers | undefined {
  const { both, candidateOnly, baselineOnly, neither } = counts;
  const [, margin] = /^ni_p_tango_margin_([\d.]+)$/.exec(metric) ?? [];
  if (margin !== undefined) return { estimate: tangoPValue(counts, Number(margin)) };
  switch (metric) {
    case 'newcombe_paired':
    case 'newcombe_paired_90': {
      const estimate = (candidateOnly - baselineOnly) / (both + candidateOnly + baselineOnly + neither);
      return { estimate, ...newcombePairedInterval(counts, metric.endsWith('_90') ? 0.9 : 0.95) };
    }
    case 'mcnemar_exact_p':
      return { estimate: mcnemarPValue(counts) };
    case 'mcnemar_exact_p_better':
      return { estimate: mcnemarPValue(counts, 'better') };
    case 'mcnemar_exact_p_worse':
      return { estimate: mcnemarPValue(counts, 'worse') };
    case 'mcnemar_midp':
      return { estimate: mcnemarMidPValue(counts) };
    default:
      return undefined;
  }
}

/** The name of a method without its level and margin. */
function familyOf(metric: string): string {
  return metric.replace(/_90$|_margin_[\d.]+$|_exact_p.*$|_midp$/, '');
}

describe('two models on the same samples', () => {
  const tables = casesUnder('paired/');

  it('agree for every table', () => {
    const compared: Record<string, number> = {};
    for (const [name, entries] of tables) {
      const counts = pairedCounts(name.match(/\d+/g)!.map(Number));
      for (const [metric, entry] of entries) {
        const ours = pairedNumbers(metric, counts);
        if (ours === undefined) continue;
        const family = familyOf(metric);
        compared[family] = (compared[family] ?? 0) + compare(`${name} ${metric}`, ours, entry);
      }
    }
    expect(compared).toEqual({ newcombe_paired: 39 * 2 * 3, mcnemar: 39 * 3 + 33, ni_p_tango: 39 * 4 });
  });

  it('agree with what is printed', () => {
    const compared: Record<string, number> = {};
    for (const [name, entries] of casesUnder('published/')) {
      for (const [metric, entry] of entries) {
        if (entry.table === undefined) continue;
        const ours = pairedNumbers(metric, pairedCounts(entry.table));
        if (ours === undefined) continue;
        const family = familyOf(metric);
        compared[family] = (compared[family] ?? 0) + compare(`${name} ${metric}`, ours, entry);
      }
    }
    expect(compared).toEqual({ newcombe_paired: 5 * 2 + 1, mcnemar: 4 });
  });

  /**
   * Where the product of the four margins passes 2^31 - 1, ratesci 1.1.0, the only tool behind those entries, loses it
   * as a 32-bit integer and takes phi as 0: its limits are those of independent samples.
   */
  function hasLostPhi(metric: string, { both, candidateOnly, baselineOnly, neither }: PairedCounts): boolean {
    const product =
      (both + candidateOnly) * (baselineOnly + neither) * (both + baselineOnly) * (candidateOnly + neither);
    return metric.startsWith('newcombe_paired') && product > 2 ** 31 - 1;
  }

  function independentNumbers(metric: string, { both, candidateOnly, baselineOnly, neither }: PairedCounts): Numbers {
    const trials = both + candidateOnly + baselineOnly + neither;
    const [first, reference] = [both + candidateOnly, both + baselineOnly].map((successes) => ({ successes, trials }));
    const estimate = (candidateOnly - baselineOnly) / trials;
    return { estimate, ...newcombeInterval(first!, reference!, metric.endsWith('_90') ? 0.9 : 0.95) };
  }

  it('agree for sensitivity, specificity and accuracy of every data set and subgroup', () => {
    const compared: Record<string, number> = {};
    for (const [name, entries] of Object.entries(expected)) {
      for (const [metric, entry] of Object.entries(entries)) {
        const [, share = '', method = ''] =
          /^paired_(sensitivity|specificity|accuracy)\/(?:diff@)?(\w[\w.]*)$/.exec(metric) ?? [];
        if (share === '' || pairedNumbers(method, pairedCounts([1, 1, 1, 1])) === undefined) continue;
        const counts = pairedCounts(['a', 'b', 'c', 'd'].map((cell) => entries[`paired_${share}/${cell}`]!.value!));
        const isLost = hasLostPhi(method, counts);
        const ours = isLost ? independentNumbers(method, counts) : pairedNumbers(method, counts)!;
        const family = isLost ? 'without phi' : familyOf(method);
        compared[family] = (compared[family] ?? 0) + compare(`${name} ${metric}`, ours, entry);
      }
    }
    expect(compared).toEqual({
      newcombe_paired: (39 * 3 - 14) * 2 * 3,
      'without phi': 14 * 2 * 3,
      mcnemar: 39 * 3 * 4,
      ni_p_tango: 39 * 3 * 4,
    });
  });
});

/** The test rows of the Pima data lie in the project itself, without the columns that follow from the others. */
function pimaTestRows(): Row[] {
  const ageGroup = (age: number) => (age < 30 ? 'lt30' : age < 45 ? '30to44' : 'ge45');
  return readReferenceRows('pima.csv')
    .filter((row) => row.split === 'test')
    .map((row) => ({
      ...row,
      prediction: Number(row.score) >= 0.5 ? '1' : '0',
      age_group: ageGroup(Number(row.age)),
    }));
}

/** Rows that the reference used. */
function rowsOf(dataSet: string): Row[] {
  if (dataSet === 'pima_test') return pimaTestRows();
  return readRows(join(folder, 'data', `${dataSet}.csv`)).filter((row) =>
    ['label', 'score', 'prediction', 'baseline_prediction'].every((name) => row[name] !== ''),
  );
}

function tableOf(rows: readonly Row[]): FourfoldTable {
  const count = (label: string, prediction: string) =>
    rows.filter((row) => row.label === label && row.prediction === prediction).length;
  return {
    truePositives: count('1', '1'),
    falsePositives: count('0', '1'),
    falseNegatives: count('1', '0'),
    trueNegatives: count('0', '0'),
  };
}

describe('predictive values at a declared prevalence', () => {
  it('agree', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('prevalence/')) {
      const table = tableOf(rowsOf(name.slice('prevalence/'.length)));
      for (const [metric, entry] of entries) {
        const [, kind, prevalence] = /^(ppv|npv)_at_([\d.]+)@logit$/.exec(metric)!;
        const predictiveValue = kind === 'ppv' ? positivePredictiveValue : negativePredictiveValue;
        compared += compare(`${name} ${metric}`, predictiveValue(table, Number(prevalence), 0.95)!, entry);
      }
    }
    expect(compared).toBe(4 * 6 * 3);
  });
});

describe('weighted accuracy', () => {
  it('agrees by Wilson’s limits, and by Wald’s, for which MOVER is the stratified interval', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('weighted/')) {
      const rows = rowsOf(name.slice('weighted/'.length));
      const [metric, wilson] = entries.find(([each]) => each.endsWith('@mover_wilson'))!;
      const [, column = ''] = /^accuracy_weighted_by_(\w+)@/.exec(metric)!;
      const strata = wilson.levels!.map((level, index) => {
        const own = rows.filter((row) => row[column] === level);
        const successes = own.filter((row) => row.label === row.prediction).length;
        return { weight: wilson.weights![index]!, successes, trials: own.length };
      });
      compared += compare(`${name} Wilson`, weightedProportion(strata, 'wilson', 0.95), wilson);
      const wald = weightedEstimate(
        strata.map(({ weight, successes, trials }) => {
          const estimate = successes / trials;
          const reach = normalMultiplier(0.95) * Math.sqrt((estimate * (1 - estimate)) / trials);
          return { weight, estimate, lower: estimate - reach, upper: estimate + reach };
        }),
      );
      compared += compare(`${name} Wald`, wald, entries.find(([each]) => each.endsWith('@wald'))![1]);
    }
    expect(compared).toBe(4 * 2 * 3);
  });
});

describe('several tests and several uses', () => {
  it('agree after Holm', () => {
    let compared = 0;
    for (const [name, entries] of casesUnder('multiplicity/')) {
      for (const [metric, { input, adjusted, tolerance }] of entries) {
        if (metric !== 'holm') continue;
        const ours = holmAdjusted(input!);
        expect(ours).toHaveLength(adjusted!.length);
        for (const [index, value] of adjusted!.entries()) {
          expectClose(`${name} ${index}`, ours[index], value, tolerance);
          compared++;
        }
      }
    }
    expect(compared).toBe(25 + 5);
  });

  it('agree in the level of each use', () => {
    const entries = Object.entries(expected['reuse/alpha_spending']!);
    expect(entries).toHaveLength(6);
    for (const [name, entry] of entries) {
      expectClose(name, levelOfUse(0.025, Number(name.slice('use_'.length))), entry.value, entry.tolerance);
    }
  });
});
