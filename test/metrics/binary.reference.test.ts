import { describe, expect, it } from 'vitest';
import { estimateBinaryMetrics } from '../../src/metrics/binary.ts';
import binaryGroups from '../reference/binary.json' with { type: 'json' };
import undecidedGroups from '../reference/undecided.json' with { type: 'json' };
import { expectClose } from '../statistics/closeness.ts';
import { compareMeasure, estimatesByName, measureOf, type ReferenceMeasure } from './referenceMeasures.ts';
import { readReferenceRows, samplesOf } from './referenceSamples.ts';

describe('real and edge tables', () => {
  for (const { tool, tolerance, cases } of binaryGroups) {
    it(`agree with ${tool} to ${tolerance}`, () => {
      for (const { case: name, metric, ...reference } of cases) {
        const ours = measureOf(metric, samplesOf(readReferenceRows(`${name}.csv`)));
        expect(ours, `${name} ${metric}`).toBeDefined();
        const compared = compareMeasure(`${name} ${metric}`, ours!, { ...(reference as ReferenceMeasure), tolerance });
        expect(compared, `${name} ${metric}`).toBeGreaterThan(0);
      }
    });
  }

  it('decides AUROC on the outer limits of the two reference intervals', () => {
    const entries: { case: string; metric: string; lower?: number | null; upper?: number | null }[] =
      binaryGroups.flatMap((group) => [...group.cases]);
    const limits = ['auroc@logit_delong', 'auroc@newcombe5'].map(
      (metric) => entries.find((entry) => entry.case === 'breast_cancer' && entry.metric === metric)!,
    );
    const samples = samplesOf(readReferenceRows('breast_cancer.csv'));
    const auroc = estimatesByName(samples, 0.95, 'wilson').get('auroc')!;
    expect(auroc.method).toBe('logit-delong+newcombe5');
    expectClose('lower', auroc.lower, Math.min(...limits.map(({ lower }) => lower!)), 1e-8);
    expectClose('upper', auroc.upper, Math.max(...limits.map(({ upper }) => upper!)), 1e-8);
  });
});

describe('the undecided band from 0.35 to 0.65 of breast_cancer', () => {
  const ourNames: Record<string, string> = {
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
  const rows = readReferenceRows('breast_cancer.csv').map((row) => ({
    ...row,
    prediction: Number(row.score) > 0.35 && Number(row.score) < 0.65 ? 'undecided' : row.prediction!,
  }));
  const estimates = estimatesByName(samplesOf(rows), 0.95, 'wilson');

  for (const { tool, tolerance, cases } of undecidedGroups) {
    it(`agrees with ${tool} to ${tolerance}`, () => {
      const ours = cases.filter(({ metric }) => metric in ourNames);
      expect(ours).toHaveLength(9);
      for (const { metric, successes, trials, ...reference } of ours) {
        const estimate = estimates.get(ourNames[metric]!)!;
        expect([estimate.successes, estimate.n], metric).toEqual([successes, trials]);
        expect(compareMeasure(metric, estimate, { ...reference, tolerance })).toBe(3);
      }
    });
  }

  it('leaves ranking and losses to all samples', () => {
    const decided = estimatesByName(samplesOf(readReferenceRows('breast_cancer.csv')), 0.95, 'wilson');
    for (const metric of ['auroc', 'auprc', 'brier-score', 'log-loss']) {
      expect(estimates.get(metric)).toEqual(decided.get(metric));
    }
  });

  it('refuses undecided samples where no band is declared', () => {
    const options = { confidenceLevel: 0.95, proportionInterval: 'wilson', probabilities: true } as const;
    expect(() => estimateBinaryMetrics(samplesOf(rows), { ...options, undecided: false })).toThrow(RangeError);
  });
});
