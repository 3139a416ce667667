/** The two checks against process and released model: when they apply, which findings they have, what they say. */
import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../src/acceptance/criteria.ts';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { judgeNoDecrease, type Released } from '../../src/acceptance/noDecrease.ts';
import type { ReleasedModel } from '../../src/acceptance/released.ts';
import type { BinaryRows } from '../../src/metrics/evaluatedRows.ts';
import type { BaselineResult, NoDecrease, Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { FindingOf } from '../../src/result/schema.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

const policy: Policy = readPolicy(
  Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.5}]}
`),
  'policy.yml',
);

/** Hundred positives, so many right, and ten negatives, all right. */
const groups = [groupOf(samplesOfTable([98, 0, 2, 10]))];
const judged = judgeCriteria(groups, policy.acceptance);

function judge(rules: Partial<Policy>, released?: Released) {
  const { comparisons, judgements } = judgeNoDecrease({ ...policy, ...rules }, groups, judged, released);
  return { comparisons, criteria: judgements[0], performance: judgements[1], checks: judgements.length };
}

function known(metric: string, successes: number, trials: number): BaselineResult {
  return { metric, value: successes / trials, counts: { successes, trials }, subgroup: {} };
}

function baseline(...results: BaselineResult[]): Policy['baseline'] & {} {
  return { name: 'Reading', results };
}

const ofProcess: NoDecrease = {
  metric: 'sensitivity',
  against: 'process',
  mode: 'non-inferior',
  margin: 0.1,
  scope: { over: 'all' },
};
const ofReleased: NoDecrease = { ...ofProcess, against: 'released-model' };
const ofCriterion: NoDecrease = {
  metric: 'sensitivity',
  against: 'process',
  mode: 'criterion',
  scope: { over: 'all' },
};

/** Positives of which both models call all but some positive. */
function modelOf(missedByCandidate: number): ReleasedModel {
  const rows = Uint32Array.from({ length: 100 }, (_, row) => row);
  const outcomes = (missed: number): BinaryRows => ({
    kind: 'binary',
    rows,
    samples: {
      positive: new Uint8Array(100).fill(1),
      decision: Uint8Array.from(rows, (row) => (row < missed ? 0 : 1)),
      score: undefined,
      cluster: undefined,
    },
  });
  const all: GroupRows = { subgroup: {}, declared: false, rows };
  return { candidate: outcomes(missedByCandidate), released: outcomes(0), groups: [all] };
}

const noCriteria = {
  check: 'criteria/no-decrease',
  findings: [],
  clean: 'The policy declares no baseline',
  notApplicable: 'The policy declares no baseline',
};
const noComparison = {
  check: 'performance/no-decrease',
  findings: [],
  clean: 'The policy declares no comparison of the model',
  notApplicable: 'The policy declares no comparison of the model',
};

describe('without a baseline', () => {
  it('neither check applies', () => {
    expect(judge({})).toEqual({ comparisons: [], criteria: noCriteria, performance: noComparison, checks: 2 });
  });

  it('an entry against the process has nothing to be compared with', () => {
    expect(judge({ noDecrease: [ofProcess, ofCriterion] })).toEqual({
      comparisons: [],
      criteria: noCriteria,
      performance: noComparison,
      checks: 2,
    });
  });
});

describe('with a baseline', () => {
  it('and no entries, every criterion is compared, and the model is not', () => {
    const { comparisons, criteria, performance } = judge({
      baseline: baseline(known('sensitivity', 80, 100), known('specificity', 40, 100)),
    });
    expect(comparisons.map(({ metric, mode, status }) => [metric, mode, status])).toEqual([
      ['sensitivity', 'criterion', 'pass'],
      ['specificity', 'criterion', 'pass'],
    ]);
    expect(criteria).toEqual({
      check: 'criteria/no-decrease',
      findings: [],
      clean: 'Each criterion asks for at least what the replaced process is known to do',
    });
    expect(performance).toEqual(noComparison);
  });

  it('and entries, those are compared and the metrics of the other criteria named', () => {
    const { comparisons, criteria } = judge({
      baseline: baseline(known('sensitivity', 95, 100)),
      noDecrease: [ofCriterion],
    });
    expect(comparisons).toMatchObject([{ metric: 'sensitivity', mode: 'criterion', status: 'fail' }]);
    expect(criteria!.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['criteria/below-baseline', 'block'],
      ['criteria/not-compared', 'warn'],
    ]);
  });

  it('the model is compared with the process alone', () => {
    const { comparisons, criteria, performance } = judge({
      baseline: baseline(known('sensitivity', 80, 100)),
      noDecrease: [ofProcess],
    });
    expect(comparisons).toMatchObject([{ against: 'process', mode: 'non-inferior', status: 'pass' }]);
    expect(performance).toEqual({
      check: 'performance/no-decrease',
      findings: [],
      clean: 'The model keeps up with the replaced process',
    });
    // No criterion is compared, which is said of each of their metrics once.
    expect(criteria!.findings).toEqual([
      { code: 'criteria/not-compared', severity: 'warn', args: { metrics: ['sensitivity', 'specificity'] } },
    ]);
  });

  it('and both kinds of entries, each is compared with its own', () => {
    const { comparisons, performance } = judge(
      { baseline: baseline(known('sensitivity', 80, 100)), noDecrease: [ofReleased, ofProcess] },
      modelOf(0),
    );
    expect(comparisons.map(({ against, status }) => [against, status])).toEqual([
      ['process', 'pass'],
      ['released-model', 'pass'],
    ]);
    expect(performance).toEqual({
      check: 'performance/no-decrease',
      findings: [],
      clean: 'The model keeps up with the replaced process and the released model',
    });
  });

  it('findings of the process stand before those of the released model', () => {
    const { performance } = judge(
      {
        baseline: baseline(known('sensitivity', 1000, 1000)),
        noDecrease: [ofReleased, { ...ofProcess, margin: 0 }],
      },
      modelOf(40),
    );
    expect(performance!.findings).toMatchObject([
      { code: 'performance/decrease', args: { against: 'process' } },
      { code: 'performance/decrease', args: { against: 'released-model' } },
    ]);
  });
});

describe('the released model', () => {
  it('alone is what the model keeps up with', () => {
    const { comparisons, criteria, performance } = judge({ noDecrease: [ofReleased] }, modelOf(0));
    expect(comparisons).toHaveLength(1);
    expect(criteria).toEqual(noCriteria);
    expect(performance).toEqual({
      check: 'performance/no-decrease',
      findings: [],
      clean: 'The model keeps up with the released model',
    });
  });

  it('that was not evaluated leaves the check not run, which is required', () => {
    const { comparisons, performance } = judge({ noDecrease: [ofReleased] });
    expect(comparisons).toEqual([]);
    expect(performance).toEqual({
      check: 'performance/no-decrease',
      findings: [],
      clean: 'The model keeps up with the released model',
      notRun: 'The released model was not evaluated',
      required: true,
    });
  });

  it('that does not exist is a finding, and nothing is compared', () => {
    const none: FindingOf<'performance/no-released-model'> = {
      code: 'performance/no-released-model',
      severity: 'warn',
      args: { reason: 'first' },
    };
    const { comparisons, performance } = judge({ noDecrease: [ofReleased] }, none);
    expect(comparisons).toEqual([]);
    expect(performance).toEqual({
      check: 'performance/no-decrease',
      findings: [none],
      clean: 'The model keeps up with the released model',
    });
  });

  it('is not looked at without an entry for it', () => {
    expect(judge({ noDecrease: [] }, modelOf(100)).comparisons).toEqual([]);
  });
});
