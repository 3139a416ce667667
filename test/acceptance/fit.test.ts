import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFit } from '../../src/acceptance/fit.ts';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import type { ClassRows, EvaluatedRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import { newcombeInterval } from '../../src/statistics/difference.ts';
import { readReferenceRows, samplesOf, samplesOfTable, sortSamples } from '../metrics/referenceSamples.ts';

function policyWith(criteria: string): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [${criteria}]}
`),
    'policy.yml',
  );
}

const sensitivity = policyWith('{metric: sensitivity, at-least: 0.8}');

function rowsOf(samples: BinarySamples): EvaluatedRows {
  return { kind: 'binary', rows: Uint32Array.from(samples.positive.keys()), samples };
}

function judge(train: BinarySamples, test: BinarySamples, policy = sensitivity) {
  const { gaps, judgement } = judgeFit(policy, rowsOf(test), [{ split: 'train', evaluated: rowsOf(train) }]);
  return { gaps, only: gaps[0]!, codes: judgement.findings.map(({ code }) => code), judgement };
}

/** Positives, so many right; one negative. */
function positives(right: number, wrong: number): BinarySamples {
  return samplesOfTable([right, 0, wrong, 1]);
}

function pima(split: string): BinarySamples {
  const rows = readReferenceRows('pima.csv').filter((row) => row.split === split);
  return samplesOf(
    rows.map(({ label, score, age }) => ({
      label: label!,
      score: score!,
      prediction: String(Number(Number(score) >= 0.5)),
      patient_id: age!,
    })),
  );
}

describe('a proportion', () => {
  it('has the gap of two independent proportions, by Newcombe', () => {
    const { only } = judge(positives(950, 50), positives(380, 20));
    const { lower, upper } = newcombeInterval({ successes: 950, trials: 1000 }, { successes: 380, trials: 400 }, 0.95);
    expect(only).toEqual({
      metric: 'sensitivity',
      split: 'train',
      value: 0.95,
      n: 1000,
      testValue: 0.95,
      testN: 400,
      gap: 0,
      lower,
      upper,
      confidence: 0.95,
      method: 'newcombe',
      tolerance: 0.05,
      status: 'pass',
    });
  });

  it('passes within the tolerance, fails beyond it, and is not shown between', () => {
    const statusOf = (train: [number, number], test: [number, number]) => {
      const { only, codes } = judge(positives(...train), positives(...test));
      return [only.status, ...codes];
    };
    expect(statusOf([950, 50], [380, 20])).toEqual(['pass']);
    expect(statusOf([990, 10], [340, 60])).toEqual(['fail', 'performance/overfit']);
    expect(statusOf([95, 5], [38, 2])).toEqual(['not-shown', 'performance/fit-not-shown']);
  });

  it('fails where the model does not reach its criterion even there', () => {
    const { only, codes, judgement } = judge(positives(700, 300), positives(280, 120));
    expect([only.status, ...codes]).toEqual(['fail', 'performance/underfit', 'performance/fit-not-shown']);
    expect(judgement.findings[0]).toMatchObject({ severity: 'block', args: { bound: 0.8, value: 0.7, n: 1000 } });
    expect(plainText(describeFinding(judgement.findings[0]!).sentence)).toBe(
      'Sensitivity does not reach 0.80 even on training samples: 0.700 on 1,000 samples, upper limit 0.728.',
    );
  });

  it('is held against the strictest of its criteria, in whatever order they stand', () => {
    const bounds = ['at-least: 0.05', 'at-least: 0.8', 'at-least: 0.6'].map(
      (bound) => `{metric: sensitivity, ${bound}}`,
    );
    for (const criteria of [bounds, bounds.toReversed()]) {
      const { judgement } = judge(positives(700, 300), positives(700, 300), policyWith(criteria.join(', ')));
      expect(judgement.findings).toMatchObject([{ code: 'performance/underfit', args: { bound: 0.8 } }]);
    }
  });

  it('is not shown where it is undefined', () => {
    const { only, codes } = judge(samplesOfTable([0, 0, 0, 9]), positives(9, 1));
    expect(only).toMatchObject({ value: null, gap: null, lower: null, status: 'not-shown', reason: 'no-positives' });
    expect(codes).toEqual(['performance/fit-not-shown']);
  });
});

describe('the area under the ROC curve', () => {
  const auroc = policyWith('{metric: auroc, at-least: 0.7}');

  it('has the gap that pROC’s variances and method 5 give', () => {
    const { only, codes } = judge(pima('train'), pima('test'), auroc);
    expect(only).toMatchObject({
      metric: 'auroc',
      n: 200,
      testN: 332,
      method: 'delong+newcombe5',
      status: 'not-shown',
    });
    expect(only.gap).toBeCloseTo(-0.0155386021551269, 12);
    expect(only.lower).toBeCloseTo(-0.0918755341271148, 9);
    expect(only.upper).toBeCloseTo(0.052434712801328, 9);
    expect(codes).toEqual(['performance/fit-not-shown']);
  });

  it('of a model that knows its training data by heart is overfit', () => {
    const known = sortSamples(
      [...pima('train').positive].map((positive) => ({ positive, decision: positive, score: positive })),
    );
    const { only, codes } = judge(known, pima('test'), auroc);
    expect(only).toMatchObject({ status: 'fail', method: 'delong+newcombe5', value: 1 });
    expect(only.gap).toBeCloseTo(0.134138314065907, 12);
    expect(codes).toEqual(['performance/overfit']);
  });

  it('of 1 there has no variance of its own: what is left is the test set’s, and method 5 of both', () => {
    const known = sortSamples(
      [...pima('train').positive].map((positive) => ({ positive, decision: positive, score: positive })),
    );
    const { only } = judge(known, pima('test'), auroc);
    const test = rocPlacements(pima('test').positive, pima('test').score!)!;
    const variance = delongVariance(test, pima('test').positive)!;
    const byVariance = 1.959963984540054 * Math.sqrt(variance);
    const positivesThere = known.positive.reduce((sum, one) => sum + one, 0);
    const [own, other] = [
      newcombeAurocInterval(1, positivesThere, 200 - positivesThere, 0.95),
      newcombeAurocInterval(test.auroc, test.positives, test.negatives, 0.95),
    ];
    const lower = only.gap! - Math.hypot(1 - own.lower, other.upper - test.auroc);
    const upper = only.gap! + Math.hypot(own.upper - 1, test.auroc - other.lower);
    // pROC gives the train area of exactly 1 a variance of 0, with a warning.
    expect(only.lower).toBeCloseTo(Math.min(lower, only.gap! - byVariance), 12);
    expect(only.upper).toBeCloseTo(Math.max(upper, only.gap! + byVariance), 12);
  });

  it('is not shown by few samples that happen to be separated', () => {
    const four = sortSamples([0, 1, 2, 3].map((score) => ({ positive: Number(score > 1), decision: 1, score })));
    expect(judge(four, four, auroc).only).toMatchObject({ gap: 0, status: 'not-shown' });
  });

  it('is less sure of clustered samples, and has no interval with few of them', () => {
    const clustered = { ...auroc, acceptance: { ...auroc.acceptance, cluster: 'age' } };
    const ours = judge(pima('train'), pima('test'), clustered).only;
    const independent = judge(pima('train'), pima('test'), auroc).only;
    expect(ours).toMatchObject({ method: 'obuchowski+newcombe5', gap: independent.gap });
    expect(ours.upper! - ours.lower!).toBeGreaterThan(independent.upper! - independent.lower!);
    const train = pima('train');
    const few = { ...train, cluster: train.cluster!.map((code) => code % 9) };
    expect(judge(few, pima('test'), clustered).only).toMatchObject({
      lower: null,
      status: 'not-shown',
      reason: 'too-few-clusters',
    });
  });
});

describe('what is compared', () => {
  const metricsOf = (criteria: string, samples = pima('test')) =>
    judge(samples, samples, policyWith(criteria)).gaps.map(({ metric }) => metric);

  it('is every overall criterion with a lower bound on a proportion or the AUROC, once', () => {
    const criteria = [
      '{metric: sensitivity, at-least: 0.5}',
      '{metric: sensitivity, at-least: 0.6}',
      '{metric: auroc, at-least: 0.7}',
      '{metric: specificity, at-least: 0.6, in: each subgroup}',
      '{metric: f1, at-least: 0.5}',
    ];
    expect(metricsOf(criteria.join(', '))).toEqual(['sensitivity', 'auroc']);
  });

  it('is the AUROC without any such criterion, or without scores the accuracy', () => {
    expect(metricsOf('{metric: f1, at-least: 0.5}')).toEqual(['auroc']);
    expect(metricsOf('{metric: f1, at-least: 0.5}', positives(30, 2))).toEqual(['accuracy']);
  });

  it('is nothing without another split', () => {
    const { gaps, judgement } = judgeFit(sensitivity, rowsOf(positives(9, 1)), []);
    expect(gaps).toEqual([]);
    expect(judgement).toMatchObject({ check: 'performance/fit', notApplicable: expect.any(String) });
  });
});

describe('the mean absolute error', () => {
  const regression = readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: regression}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, predicted: p}}, also: {train: t.csv}}
acceptance: {fit: {tolerance: 0.5}, criteria: [{metric: mae, at-most: 2}, {metric: mae, at-most: 3}, {metric: bias, at-most: 1}]}
`),
    'policy.yml',
  );
  /** Labels of 0 with these errors, over and over. */
  function numbers(errors: readonly number[], times: number): NumberRows {
    const predicted = Float64Array.from(
      { length: errors.length * times },
      (_, index) => errors[index % errors.length]!,
    );
    const rows = Uint32Array.from(predicted.keys());
    return { kind: 'numbers', rows, samples: { label: new Float64Array(rows.length), predicted, cluster: undefined } };
  }
  const judgeNumbers = (train: NumberRows, test: NumberRows) => {
    const { gaps, judgement } = judgeFit(regression, test, [{ split: 'train', evaluated: train }]);
    return { only: gaps[0]!, gaps, findings: judgement.findings };
  };
  const usual = [0.9, 1.1, -1, 1.2, -0.8];

  it('has a gap of test less train: an error is better where it is smaller', () => {
    const { only, gaps } = judgeNumbers(numbers(usual, 20), numbers([1.1, 1.3, -1.2, 1.4, -1], 20));
    expect(gaps).toHaveLength(1);
    expect(only).toMatchObject({ metric: 'mae', method: 'mover-t', tolerance: 0.5, status: 'pass' });
    expect(only.gap).toBeCloseTo(0.2, 12);
    const half = 1.9842169515 * Math.sqrt(0.02 / 99);
    expect(only.upper).toBeCloseTo(0.2 + Math.SQRT2 * half, 9);
    expect(only.lower).toBeCloseTo(0.2 - Math.SQRT2 * half, 9);
  });

  it('fails where it is larger on the test set by more than the tolerance, and not where it is smaller', () => {
    const large = numbers([1.9, 2.1, -2, 2.2, -1.8], 20);
    expect(judgeNumbers(numbers(usual, 20), large).findings.map(({ code }) => code)).toEqual(['performance/overfit']);
    expect(judgeNumbers(large, numbers(usual, 20)).findings).toEqual([]);
  });

  it('is underfit where its lower limit is above the strictest criterion', () => {
    const { findings, only } = judgeNumbers(numbers([2.4, 2.6, -2.5], 20), numbers([2.4, 2.6, -2.5], 20));
    expect(only.status).toBe('fail');
    const [finding] = findings;
    expect(finding).toMatchObject({ code: 'performance/underfit', args: { bound: 2, value: expect.closeTo(2.5, 12) } });
    expect(Object.keys(finding!.args)).not.toContain('upper');
    expect(plainText(describeFinding(finding!).sentence)).toMatch(
      /^.+ is above 2\.00 even on training samples: 2\.500 on 60 samples, lower limit 2\.4\d\d\.$/,
    );
  });

  it('without any variation has no interval, so that nothing is shown', () => {
    const { only, findings } = judgeNumbers(numbers([1], 9), numbers(usual, 20));
    expect(only).toMatchObject({ lower: null, status: 'not-shown', reason: 'zero-variance' });
    expect(findings.map(({ code }) => code)).toEqual(['performance/fit-not-shown']);
  });
});

describe('several classes', () => {
  const policyFor = (criterion: string) =>
    readPolicy(
      Buffer.from(`
version: 1
model: {path: m.onnx, task: multiclass, classes: [a, b, c]}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, predicted: p}}, also: {train: t.csv}}
acceptance: {criteria: [${criterion}]}
`),
      'policy.yml',
    );
  /** Class b, so many right; as many of class a, all right. */
  function classRows(right: number, trials: number): ClassRows {
    const label = Uint16Array.from({ length: 2 * trials }, (_, index) => index % 2);
    const predicted = label.map((code, index) => (code === 1 && index >= 2 * right ? 2 : code));
    const samples = { label, predicted, scores: undefined, cluster: undefined };
    return { kind: 'classes', rows: Uint32Array.from(label.keys()), samples };
  }
  const judgeClasses = (criterion: string) =>
    judgeFit(policyFor(criterion), classRows(80, 100), [{ split: 'train', evaluated: classRows(100, 100) }]).gaps;

  it('have the gaps of their shares, by Newcombe', () => {
    const interval = newcombeInterval({ successes: 100, trials: 100 }, { successes: 80, trials: 100 }, 0.95);
    expect(judgeClasses('{metric: "recall:b", at-least: 0.5}')).toMatchObject([
      { metric: 'recall:b', gap: expect.closeTo(0.2, 12), ...interval, status: 'fail' },
    ]);
  });

  it('are compared by accuracy where no criterion says how', () => {
    expect(judgeClasses('{metric: kappa, at-least: 0.5}')).toMatchObject([
      { metric: 'accuracy', gap: expect.closeTo(0.1, 12), n: 200 },
    ]);
  });
});

describe('a split that is not predicted as a whole', () => {
  const missing = { samples: 2, places: [{ file: 'm.csv', line: 7 }] };
  const split = (count: number) => ({
    split: 'train' as const,
    evaluated: rowsOf(positives(30, 2)),
    missing: { ...missing, samples: count },
  });

  it('blocks, and has no gap: what happens to be predicted shows nothing', () => {
    const { gaps, judgement } = judgeFit(sensitivity, rowsOf(positives(30, 2)), [split(2)]);
    expect(gaps).toEqual([]);
    expect(judgeFit(sensitivity, rowsOf(positives(30, 2)), [split(1)]).gaps).toEqual([]);
    expect(judgement.findings).toEqual([
      { code: 'performance/fit-incomplete', severity: 'block', args: { split: 'train', ...missing } },
    ]);
    expect(judgement).not.toHaveProperty('notApplicable');
    expect(plainText(describeFinding(judgement.findings[0]!).sentence)).toBe(
      '2 training samples have no prediction, so that the gap to the test set is not known.',
    );
  });

  it('is compared where none is missing', () => {
    expect(judgeFit(sensitivity, rowsOf(positives(30, 2)), [split(0)]).gaps).toHaveLength(1);
  });
});

describe('properties', () => {
  const counts = fc.tuple(fc.nat(200), fc.nat(200));

  it('no NaN, limits around the gap, and a status that follows from them', () => {
    fc.assert(
      fc.property(counts, counts, (train, test) => {
        const { only } = judge(positives(...train), positives(...test));
        expect(JSON.stringify(only)).not.toMatch(/NaN|Infinity/);
        // Without a gap the other split alone can still miss its criterion, which fails.
        if (only.lower === null) return only.status !== 'pass' && only.reason !== undefined;
        expect(only.lower <= only.gap! && only.gap! <= only.upper!).toBe(true);
        return only.status !== 'pass' || only.upper! <= 0.05;
      }),
    );
  });

  it('a training set no better than the test set is never overfit', () => {
    fc.assert(
      fc.property(counts, ([right, wrong]) => {
        fc.pre(right + wrong > 0);
        const samples = positives(right, wrong);
        return !judge(samples, samples).codes.includes('performance/overfit');
      }),
    );
  });
});
