/**
 * Gaps between training and test set, and errors of two models on the same samples, as the gate decides on them, from
 * the reference values in the folder that HOLDOUT_SHARED names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFit } from '../../src/acceptance/fit.ts';
import { compareWithReleased } from '../../src/acceptance/released.ts';
import type { BinaryRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Gap } from '../../src/result/schema.ts';
import { type Row, readRows, samplesOf } from '../metrics/referenceSamples.ts';
import { expectClose } from '../statistics/closeness.ts';

type Entry = Record<'value' | 'lower' | 'upper' | 'variance' | 'tolerance', number>;

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const expected: Record<string, Record<string, Entry>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

function rowsOf(dataSet: string, subgroup?: string): Row[] {
  const [column = '', value] = subgroup?.split('=') ?? [];
  const rows = readRows(join(folder, 'data', `${dataSet}.csv`));
  return rows.filter((row) => subgroup === undefined || row[column] === value);
}

function policyOf(task: string, columns: string, criterion: string, tolerance: number): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${task}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}, also: {train: t.csv}}
acceptance: {interval: wilson, fit: {tolerance: ${tolerance}}, criteria: [${criterion}]}
`),
    'policy.yml',
  );
}

function gapOf(policy: Policy, train: BinaryRows | NumberRows, test: BinaryRows | NumberRows): Gap {
  return judgeFit(policy, test, [{ split: 'train', evaluated: train }]).gaps[0]!;
}

function binaryRows(dataSet: string): BinaryRows {
  const { cluster: _cluster, ...samples } = samplesOf(rowsOf(dataSet));
  return {
    kind: 'binary',
    rows: Uint32Array.from(samples.positive.keys()),
    samples: { ...samples, cluster: undefined },
  };
}

function numberRows(rows: readonly Row[], column: string): NumberRows {
  return {
    kind: 'numbers',
    rows: Uint32Array.from(rows.keys()),
    samples: {
      label: Float64Array.from(rows, ({ label }) => Number(label)),
      predicted: Float64Array.from(rows, (row) => Number(row[column])),
      cluster: undefined,
    },
  };
}

const z = 1.959963984540054;

describe('gaps of breast_cancer', () => {
  const binary = 'task: binary, classes: ["0", "1"], positive: "1"';
  const [train, test] = ['breast_cancer_train', 'breast_cancer'].map((name) => expected[name]!) as [
    Record<string, Entry>,
    Record<string, Entry>,
  ];
  const gap = (metric: string) =>
    gapOf(
      policyOf(binary, 'score: s', `{metric: ${metric}, at-least: 0.5}`, 0.05),
      binaryRows('breast_cancer_train'),
      binaryRows('breast_cancer'),
    );

  it('the AUROC has the outer limits of both variances by pROC, and of both intervals by method 5', () => {
    const [own, other] = [train['auroc@delong']!, test['auroc@delong']!];
    const [own5, other5] = [train['auroc@newcombe5']!, test['auroc@newcombe5']!];
    const difference = own.value - other.value;
    const byVariance = z * Math.sqrt(own.variance + other.variance);
    const below = Math.hypot(own.value - own5.lower, other5.upper - other.value);
    const above = Math.hypot(own5.upper - own.value, other.value - other5.lower);
    const found = gap('auroc');
    expectClose('gap', found.gap, difference, 1e-9);
    expectClose('lower', found.lower, difference - Math.max(byVariance, below), 1e-8);
    expectClose('upper', found.upper, difference + Math.max(byVariance, above), 1e-8);
    expect(found.status).toBe('not-shown');
  });

  it.each(['sensitivity', 'specificity', 'accuracy'])(
    '%s has Newcombe’s limits from both Wilson intervals',
    (metric) => {
      const [own, other] = [train[`${metric}@wilson`]!, test[`${metric}@wilson`]!];
      const difference = own.value - other.value;
      const found = gap(metric);
      expectClose('gap', found.gap, difference, 1e-9);
      expectClose(
        'lower',
        found.lower,
        difference - Math.hypot(own.value - own.lower, other.upper - other.value),
        1e-9,
      );
      expectClose(
        'upper',
        found.upper,
        difference + Math.hypot(own.upper - own.value, other.value - other.lower),
        1e-9,
      );
    },
  );
});

describe('gaps of diabetes', () => {
  const policy = policyOf('task: regression', 'predicted: p', '{metric: mae, at-most: 60}', 5);
  const gap = (column: string) =>
    gapOf(policy, numberRows(rowsOf('diabetes_train'), column), numberRows(rowsOf('diabetes'), column));

  it('the mean absolute error has the limits of both t intervals by R, combined', () => {
    const [own, other] = [expected.diabetes_train!['mae@t']!, expected.diabetes!['mae@t']!];
    const found = gap('prediction');
    expectClose('gap', found.gap, other.value - own.value, 1e-8);
    const reach = Math.hypot(own.upper - own.value, other.upper - other.value);
    expectClose('lower', found.lower, other.value - own.value - reach, 1e-8);
    expectClose('upper', found.upper, other.value - own.value + reach, 1e-8);
    expect(found.status).toBe('not-shown');
  });

  it('of a model that knows its training data by heart fails', () => {
    expect(gap('overfit_prediction').status).toBe('fail');
    expect(gap('overfit_prediction').lower!).toBeGreaterThan(gap('prediction').upper!);
  });
});

describe('errors of two models on the same samples', () => {
  const cases = Object.entries(expected).filter(([, entries]) => 'paired_mae/diff@t' in entries);
  const policy = policyOf('task: regression', 'predicted: p', '{metric: mae, at-most: 60}', 5);
  let compared = 0;

  it.each(cases)('%s', (name, entries) => {
    const [dataSet = '', subgroup] = name.split('/');
    const rows = rowsOf(dataSet, subgroup);
    const [candidate, released] = [numberRows(rows, 'prediction'), numberRows(rows, 'baseline_prediction')];
    const groups = [{ subgroup: {}, declared: false, rows: candidate.rows }];
    const entry = { metric: 'mae', against: 'released-model', mode: 'superior', scope: { over: 'all' } } as const;
    const [found] = compareWithReleased([entry], { candidate, released, groups }, policy).comparisons;
    const { value, lower, upper, tolerance } = entries['paired_mae/diff@t']!;
    expectClose(`${name} difference`, found!.difference, value, tolerance);
    expectClose(`${name} lower`, found!.lower, lower, tolerance);
    expectClose(`${name} upper`, found!.upper, upper, tolerance);
    expect(found!.status).toBe(entries['paired_mae/p_better']!.value < 0.025 ? 'pass' : 'fail');
    compared += 3;
  });

  it('were all compared', () => {
    expect(cases).toHaveLength(7);
    expect(compared).toBe(21);
  });
});
