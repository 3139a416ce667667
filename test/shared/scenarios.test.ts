/** Every gate decision of the reference set that this version can make, from the folder that HOLDOUT_SHARED names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideCriterion } from '../../src/acceptance/decide.ts';
import { compareWithReleased } from '../../src/acceptance/released.ts';
import type { BinaryRows } from '../../src/metrics/evaluatedRows.ts';
import type { CriterionReason, Estimate, ReleasedComparison } from '../../src/result/schema.ts';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { smallestErrorFreeTrials } from '../../src/statistics/sampleSize.ts';
import { groupOf } from '../acceptance/estimates.ts';
import { type Row, readRows, samplesOf } from '../metrics/referenceSamples.ts';
import { expectClose } from '../statistics/closeness.ts';

interface Scenario {
  id: number;
  case: string;
  metric: string;
  criterion?: number;
  min_n?: number | null;
  n?: number | null;
  margin?: number;
  value: number;
  lower: number;
  upper: number;
  verdict: 'pass' | 'fail';
  reason?: string;
}

const folder = join(process.env.HOLDOUT_SHARED ?? '../shared', 'reference');
const scenarios: Scenario[] = JSON.parse(readFileSync(join(folder, 'scenarios.json'), 'utf8'));
const criteria = scenarios.filter(({ criterion }) => criterion !== undefined);
const unpaired = scenarios.filter(({ metric }) => metric === 'newcombe');
const paired = scenarios.filter(({ metric }) => metric.endsWith('@tango'));
/** A second interval of unpaired differences, which this version does not have. */
const notBuilt = scenarios.filter(({ metric }) => metric === 'miettinen_nurminen');

/** Rows that the reference used: label, score, prediction and baseline prediction all present; of one subgroup. */
function rowsOf(caseName: string): Row[] {
  const [dataSet = '', subgroup] = caseName.split('/');
  const rows = readRows(join(folder, 'data', `${dataSet.replace(/_clustered$/, '')}.csv`));
  const [column = '', value] = subgroup?.split('=') ?? [];
  return rows.filter(
    (row) =>
      ['label', 'score', 'prediction', 'baseline_prediction'].every((name) => row[name] !== '') &&
      (subgroup === undefined || row[column] === value),
  );
}

function estimateFor({ case: name, metric }: Scenario): Estimate {
  const [ours = '', method = ''] = metric.split('@');
  const isClustered = name.endsWith('_clustered');
  const samples = samplesOf(rowsOf(name));
  const group = groupOf(samples, {
    probabilities: samples.score?.every((score) => score >= 0 && score <= 1) ?? false,
    proportionInterval: method.startsWith('wilson') ? 'wilson' : 'clopper-pearson',
    ...(isClustered ? { clustered: {} } : {}),
  });
  const estimate = group.estimates.get(ours);
  if (estimate === undefined) throw new Error(`no estimate of ${ours}`);
  return estimate;
}

/**
 * What the reference's reason is called here. Ours are finer: a whole interval below the criterion comes first, and
 * a sample that is too small to show its criterion counts as too few without `min_n` as well.
 */
function expectedReason({ reason, criterion = 0 }: Scenario, { n, upper }: Estimate): CriterionReason {
  if (reason === 'lower_bound_meets_criterion') return 'pass';
  if (upper !== null && upper < criterion) return 'clearly-below';
  if (reason === 'too_few_samples' || n < (smallestErrorFreeTrials(criterion, 0.95, 'clopper-pearson') ?? 0)) {
    return 'too-few';
  }
  return reason === 'point_below_criterion' ? 'below' : 'not-demonstrated';
}

describe('criteria', () => {
  for (const scenario of criteria) {
    it(`${scenario.id}: ${scenario.metric} of ${scenario.case} against ${scenario.criterion}`, () => {
      const estimate = estimateFor(scenario);
      expectClose('value', estimate.value, scenario.value, 1e-9);
      if (typeof scenario.n === 'number') expect(estimate.n).toBe(scenario.n);
      const reason = decideCriterion(estimate, {
        bound: { atLeast: scenario.criterion ?? 0 },
        decideBy: 'bound',
        interval: scenario.metric.includes('@wilson') ? 'wilson' : 'clopper-pearson',
        ...(typeof scenario.min_n === 'number' ? { minSamples: scenario.min_n } : {}),
      });
      expect(reason).toBe(expectedReason(scenario, estimate));
      expect(reason === 'pass').toBe(scenario.verdict === 'pass');
    });
  }
});

describe('differences from a process, on other samples', () => {
  for (const scenario of unpaired) {
    it(`${scenario.id}: ${scenario.case}, margin ${scenario.margin}`, () => {
      const [, successes, trials, known, of] =
        /\/(\d+)_of_(\d+)_vs_(\d+)_of_(\d+)$/.exec(scenario.case)?.map(Number) ?? [];
      if (successes === undefined || trials === undefined || known === undefined || of === undefined) {
        throw new Error(`unreadable case ${scenario.case}`);
      }
      const { lower, upper } = newcombeInterval({ successes, trials }, { successes: known, trials: of }, 0.95);
      expectClose('lower', lower, scenario.lower, 1e-9);
      expectClose('upper', upper, scenario.upper, 1e-9);
      expect(lower >= -(scenario.margin ?? 0) ? 'pass' : 'fail').toBe(scenario.verdict);
    });
  }
});

describe('differences from a released model, on the same samples', () => {
  for (const scenario of paired) {
    it(`${scenario.id}: ${scenario.metric} of ${scenario.case}, margin ${scenario.margin}`, () => {
      const metric = /^paired_(\w+)\//.exec(scenario.metric)?.[1] ?? '';
      const only = compareModels(rowsOf(scenario.case), metric, scenario.margin ?? 0);
      expectClose('difference', only?.difference, scenario.value, 1e-9);
      expectClose('lower', only?.lower, scenario.lower, 1e-6);
      expectClose('upper', only?.upper, scenario.upper, 1e-6);
      expect(only?.status).toBe(scenario.verdict);
    });
  }
});

/** The comparison as the gate makes it from both models' outcomes. */
function compareModels(rows: readonly Row[], metric: string, margin: number): ReleasedComparison | undefined {
  const outcomesOf = (prediction: string): BinaryRows => ({
    kind: 'binary',
    rows: Uint32Array.from(rows.keys()),
    samples: {
      positive: Uint8Array.from(rows, ({ label }) => Number(label)),
      decision: Uint8Array.from(rows, (row) => Number(row[prediction])),
      score: undefined,
      cluster: undefined,
    },
  });
  const { comparisons } = compareWithReleased(
    [{ metric, against: 'released-model', mode: 'non-inferior', margin, scope: { over: 'all' } }],
    {
      candidate: outcomesOf('prediction'),
      released: outcomesOf('baseline_prediction'),
      groups: [{ subgroup: {}, declared: false, rows: Uint32Array.from(rows.keys()) }],
    },
    { acceptance: { confidence: 0.95 }, task: { task: 'binary', classes: ['0', '1'], positive: '1' } },
  );
  return comparisons[0];
}

it('every scenario is decided, or belongs to a method that does not exist yet', () => {
  expect(criteria.length + unpaired.length + paired.length + notBuilt.length).toBe(scenarios.length);
  expect([criteria.length, unpaired.length, paired.length]).toEqual([34, 16, 24]);
});
