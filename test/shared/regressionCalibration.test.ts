/** Reference values of regression and calibration, from the folder that HOLDOUT_SHARED names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import { estimateCalibration } from '../../src/metrics/calibration.ts';
import { prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { estimateNumberMetrics } from '../../src/metrics/regression.ts';
import { groupByProbability } from '../../src/statistics/calibration.ts';
import { normalMultiplier, studentMultiplier } from '../../src/statistics/distributions.ts';
import { exactAgreementInterval } from '../../src/statistics/limitsOfAgreement.ts';
import { mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { recalibrate } from '../../src/statistics/recalibration.ts';
import { smallerErrorProbability, squaredCorrelation } from '../../src/statistics/regression.ts';
import { compareMeasure, type Measure, type ReferenceMeasure } from '../metrics/referenceMeasures.ts';
import { type Row, readRows, samplesOf } from '../metrics/referenceSamples.ts';

type Entry = ReferenceMeasure & Record<string, number>;

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const expected: Record<string, Record<string, Entry>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

/** Rows with all of some columns, of one subgroup. */
function rowsOf(caseName: string, columns: readonly string[]): Row[] {
  const [dataSet = '', subgroup] = caseName.split('/');
  const rows = readRows(join(folder, 'data', `${dataSet.replace(/_(iid|clustered)$/, '')}.csv`));
  const [column = '', value] = subgroup?.split('=') ?? [];
  return rows.filter(
    (row) => columns.every((name) => row[name] !== '') && (subgroup === undefined || row[column] === value),
  );
}

describe('predicted numbers', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'mae@t' in entries);
  const columnsOf = (name: string) => {
    const rows = rowsOf(name, ['label', 'prediction', 'baseline_prediction']);
    const column = (wanted: string) => Float64Array.from(rows, (row) => Number(row[wanted]));
    return { label: column('label'), predicted: column('prediction'), baseline: column('baseline_prediction') };
  };
  type Columns = ReturnType<typeof columnsOf>;

  /** Bias and standard deviation of the errors, from the estimates of the limits of agreement. */
  function spreadOf(estimates: ReadonlyMap<string, Measure>) {
    const [lower, upper] = [estimates.get('loa-lower')!.value!, estimates.get('loa-upper')!.value!];
    return { bias: (lower + upper) / 2, deviation: (upper - lower) / 2 / normalMultiplier(0.95) };
  }

  function limitMeasures(estimates: ReadonlyMap<string, Measure>, n: number): Record<string, Measure> {
    const spread = spreadOf(estimates);
    const z = normalMultiplier(0.95);
    const reach = studentMultiplier(0.95, n - 1) * spread.deviation * Math.sqrt(1 / n + z ** 2 / (2 * (n - 1)));
    const of = (side: -1 | 1): Record<string, Measure> => {
      const name = side === 1 ? 'loa_upper' : 'loa_lower';
      const value = estimates.get(side === 1 ? 'loa-upper' : 'loa-lower')!.value!;
      return {
        [`${name}@bland_altman1999`]: { value, lower: value - reach, upper: value + reach },
        [`${name}@exact`]: { value, ...exactAgreementInterval(spread, n, side, 0.95) },
      };
    };
    const whole = { value: null, lower: estimates.get('loa-lower')!.value!, upper: estimates.get('loa-upper')!.value! };
    return { loa: whole, ...of(-1), ...of(1) };
  }

  function pairedMeasures({ label, predicted, baseline }: Columns): Record<string, Measure> {
    const differences = label.map((own, index) => Math.abs(predicted[index]! - own) - Math.abs(baseline[index]! - own));
    const [value, variance] = [mean(differences), varianceOfMean(differences)];
    const freedom = label.length - 1;
    return {
      'paired_mae/diff@t': { value, ...studentInterval(value, variance, freedom, 0.95) },
      'paired_mae/p_better': { value: smallerErrorProbability(value, variance, freedom) },
    };
  }

  let compared = 0;
  for (const [name, entries] of cases) {
    it(name, () => {
      const columns = columnsOf(name);
      const estimates = new Map(
        estimateNumberMetrics({ ...columns, cluster: undefined }, { confidenceLevel: 0.95 }).map((estimate) => [
          estimate.metric,
          estimate,
        ]),
      );
      const valueAlone = (metric: string): Measure => ({ value: estimates.get(metric)!.value });
      const ours: Record<string, Measure> = {
        n: { value: estimates.get('mae')!.n },
        'mae@t': estimates.get('mae')!,
        'rmse@t_mse': estimates.get('rmse')!,
        rmse: valueAlone('rmse'),
        'bias@t': estimates.get('bias')!,
        r2: valueAlone('r2'),
        ccc: valueAlone('ccc'),
        median_ae: valueAlone('median-ae'),
        pearson_r2: { value: squaredCorrelation(columns.label, columns.predicted) },
        ...limitMeasures(estimates, columns.label.length),
        ...pairedMeasures(columns),
      };
      for (const [metric, measure] of Object.entries(ours)) {
        compared += compareMeasure(`${name} ${metric}`, measure, entries[metric]!);
      }
      const left = Object.keys(entries).filter((metric) => !(metric in ours));
      expect(left).toEqual(['paired_mae/wilcoxon_p']);
    });
  }

  it('were all compared', () => {
    expect(cases).toHaveLength(7);
    expect(compared).toBe(7 * (7 + 3 * 3 + 3 + 4 * 3 + 3));
  });

  it('have limits of agreement that are nowhere inside Carkeet’s', () => {
    for (const [name, entries] of cases) {
      const estimates = estimateNumberMetrics({ ...columnsOf(name), cluster: undefined }, { confidenceLevel: 0.95 });
      for (const [metric, reference] of [
        ['loa-lower', 'loa_lower@exact'],
        ['loa-upper', 'loa_upper@exact'],
      ] as const) {
        const ours = estimates.find((estimate) => estimate.metric === metric)!;
        const slack = 1e-5 * Math.abs(entries[reference]!.lower!);
        expect(ours.lower, name).toBeLessThan(entries[reference]!.lower! + slack);
        expect(ours.upper, name).toBeGreaterThan(entries[reference]!.upper! - slack);
      }
    }
  });
});

describe('calibration', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'tp' in entries);
  const names = {
    'calibration_slope@wald': 'calibration-slope',
    'calibration_in_the_large@wald': 'calibration-in-the-large',
    ece_10: 'ece',
    mce_10: 'mce',
    eo_ratio: 'observed-expected',
  } as const;
  let compared = 0;
  let absent = 0;

  function interceptMeasure({ positive, score }: BinarySamples): Measure {
    const { slope } = recalibrate(groupByProbability(positive, score!));
    if (typeof slope === 'string') throw new Error(slope);
    const reach = normalMultiplier(0.95) * Math.sqrt(slope.interceptVariance);
    return { value: slope.intercept, lower: slope.intercept - reach, upper: slope.intercept + reach };
  }

  for (const [name, entries] of cases) {
    it(name, () => {
      const samples = samplesOf(rowsOf(name, ['label', 'score', 'prediction', 'baseline_prediction']));
      const probabilities = samples.score!.every((score) => score >= 0 && score <= 1);
      const evaluation = prepareEvaluation(samples, {
        confidenceLevel: 0.95,
        proportionInterval: 'wilson',
        probabilities,
        undecided: false,
      });
      const estimates = new Map(estimateCalibration(evaluation).map((estimate) => [estimate.metric, estimate]));
      for (const [reference, metric] of Object.entries(names)) {
        const entry = entries[reference];
        if (entry === undefined) absent++;
        else compared += compareMeasure(`${name} ${reference}`, estimates.get(metric)!, entry);
      }
      const intercept = entries['calibration_intercept_joint@wald'];
      if (intercept !== undefined)
        compared += compareMeasure(`${name} intercept`, interceptMeasure(samples), intercept);
      if (!probabilities) expect(estimates.get('ece')!.reason).toBe('not-probabilities');
    });
  }

  it('was compared wherever there is a reference', () => {
    expect(cases).toHaveLength(46);
    expect(compared).toBe(33 * (3 + 3 + 3 + 1) + 43 * 2);
    // Three cases have scores that are no probabilities; ten have too few samples of a class for the tools.
    expect(absent).toBe(3 * 5 + 10 * 3);
  });
});
