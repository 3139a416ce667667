/** The gap to other splits: what is compared, where exactly it passes, and why it may have no interval. */
import { describe, expect, it } from 'vitest';
import { judgeFit } from '../../src/acceptance/fit.ts';
import type { BinarySamples } from '../../src/metrics/binary.ts';
import type { ClassRows, EvaluatedRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Criterion, Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { clopperPearsonInterval } from '../../src/statistics/proportion.ts';
import { samplesOfTable, sortSamples } from '../metrics/referenceSamples.ts';

function policyWith(criteria: string, acceptance = ''): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {${acceptance}criteria: [${criteria}]}
`),
    'policy.yml',
  );
}

const regression = readPolicy(
  Buffer.from(`
version: 1
model: {path: m.onnx, task: regression}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, predicted: p}}, also: {train: t.csv}}
acceptance: {fit: {tolerance: 0.5}, criteria: [{metric: mae, at-most: 3}, {metric: mae, at-most: 2}]}
`),
  'policy.yml',
);

const sensitivity = policyWith('{metric: sensitivity, at-least: 0.8}');

function withCriteria(policy: Policy, ...criteria: Pick<Criterion, 'metric' | 'bound'>[]): Policy {
  const whole = criteria.map((one): Criterion => ({ ...one, scope: { over: 'all' } }));
  return { ...policy, acceptance: { ...policy.acceptance, criteria: whole } };
}

function withTolerance(policy: Policy, fitTolerance: number): Policy {
  return { ...policy, acceptance: { ...policy.acceptance, fitTolerance } };
}

function rowsOf(samples: BinarySamples): EvaluatedRows {
  return { kind: 'binary', rows: Uint32Array.from(samples.positive.keys()), samples };
}

/** Labels of 0 with these errors. */
function numbers(...errors: readonly number[]): NumberRows {
  return {
    kind: 'numbers',
    rows: Uint32Array.from(errors.keys()),
    samples: { label: new Float64Array(errors.length), predicted: Float64Array.from(errors), cluster: undefined },
  };
}

/** Positives, so many right; one negative. */
function positives(right: number, wrong: number): EvaluatedRows {
  return rowsOf(samplesOfTable([right, 0, wrong, 1]));
}

function judge(policy: Policy, train: EvaluatedRows, test: EvaluatedRows) {
  const { gaps, judgement } = judgeFit(policy, test, [{ split: 'train', evaluated: train }]);
  return { gaps, only: gaps[0]!, judgement, findings: judgement.findings };
}

describe('the check', () => {
  it('has its name, and says where the model does as well', () => {
    expect(judge(sensitivity, positives(950, 50), positives(380, 20)).judgement).toStrictEqual({
      check: 'performance/fit',
      findings: [],
      clean: 'The model does as well on the test set as on the data it was developed with',
    });
  });

  it('does not apply without another split', () => {
    expect(judgeFit(sensitivity, positives(9, 1), []).judgement).toStrictEqual({
      check: 'performance/fit',
      findings: [],
      clean: 'The model does as well on the test set as on the data it was developed with',
      notApplicable: 'The policy evaluates the model on no other split than the test set',
    });
  });

  it('has no finding where no sample of the split is missing', () => {
    const evaluated = positives(950, 50);
    const missing = { samples: 0, places: [] };
    const { judgement } = judgeFit(sensitivity, positives(380, 20), [{ split: 'train', evaluated, missing }]);
    expect(judgement.findings).toEqual([]);
  });

  it('compares every split, in their order', () => {
    const { gaps } = judgeFit(sensitivity, positives(380, 20), [
      { split: 'train', evaluated: positives(950, 50) },
      { split: 'validation', evaluated: positives(90, 10) },
    ]);
    expect(gaps.map(({ split, value }) => [split, value])).toEqual([
      ['train', 0.95],
      ['validation', 0.9],
    ]);
  });
});

describe('a finding', () => {
  const numbersOf = ({ only }: ReturnType<typeof judge>) => {
    const { metric, split, value, n, testValue, testN, gap, lower, upper, tolerance } = only;
    return { metric, split, value, n, testValue, testN, gap, lower, upper, tolerance };
  };

  it('of a gap that is too large blocks, with its numbers', () => {
    const judged = judge(sensitivity, positives(990, 10), positives(340, 60));
    expect(judged.findings).toStrictEqual([
      { code: 'performance/overfit', severity: 'block', args: numbersOf(judged) },
    ]);
  });

  it('of one that is not shown warns, with the reason where there is one', () => {
    const few = judge(sensitivity, positives(95, 5), positives(38, 2));
    expect(few.findings).toStrictEqual([{ code: 'performance/fit-not-shown', severity: 'warn', args: numbersOf(few) }]);
    const none = judge(sensitivity, positives(95, 5), positives(0, 0));
    expect(none.findings).toStrictEqual([
      { code: 'performance/fit-not-shown', severity: 'warn', args: { ...numbersOf(none), reason: 'no-positives' } },
    ]);
  });

  it('of a model that is underfit blocks, with the limit that misses the criterion', () => {
    const { upper } = clopperPearsonInterval(700, 1000, 0.95);
    expect(judge(sensitivity, positives(700, 300), positives(700, 300)).findings).toStrictEqual([
      {
        code: 'performance/underfit',
        severity: 'block',
        args: { metric: 'sensitivity', split: 'train', value: 0.7, n: 1000, upper, bound: 0.8 },
      },
    ]);
    const errors = numbers(...Array.from({ length: 60 }, (_, at) => 2.4 + (at % 3) / 10));
    const [finding] = judge(regression, errors, errors).findings;
    expect(finding).toMatchObject({ code: 'performance/underfit', severity: 'block', args: { bound: 2, n: 60 } });
  });

  it('of an underfit model is none where the limit is the bound', () => {
    const { upper } = clopperPearsonInterval(700, 1000, 0.95);
    const codesAt = (atLeast: number) =>
      judge(
        withCriteria(sensitivity, { metric: 'sensitivity', bound: { atLeast } }),
        positives(700, 300),
        positives(700, 300),
      ).findings.map(({ code }) => code);
    expect(codesAt(upper)).toEqual([]);
    expect(codesAt(upper + 1e-9)).toEqual(['performance/underfit']);
    const errors = numbers(...Array.from({ length: 60 }, (_, at) => 2.4 + (at % 3) / 10));
    const [underfit] = judge(regression, errors, errors).findings;
    const { lower } = underfit!.args as { lower: number };
    const errorCodesAt = (atMost: number) =>
      judge(withCriteria(regression, { metric: 'mae', bound: { atMost } }), errors, errors).findings.map(
        ({ code }) => code,
      );
    expect(errorCodesAt(lower)).toEqual([]);
    expect(errorCodesAt(lower - 1e-9)).toEqual(['performance/underfit']);
  });
});

describe('a limit that is exactly the tolerance', () => {
  const [train, test] = [positives(990, 10), positives(340, 60)];
  const { lower, upper } = judge(sensitivity, train, test).only;
  const statusAt = (tolerance: number) => judge(withTolerance(sensitivity, tolerance), train, test).only.status;

  it('is within it', () => {
    expect(statusAt(lower! - 1e-9)).toBe('fail');
    expect(statusAt(lower!)).toBe('not-shown');
    expect(statusAt(upper! - 1e-9)).toBe('not-shown');
    expect(statusAt(upper!)).toBe('pass');
  });
});

describe('what is compared', () => {
  const [train, test] = [rowsOf(samplesOfTable([90, 5, 10, 95])), rowsOf(samplesOfTable([90, 5, 10, 95]))];

  it('is no criterion with a bound from the other side', () => {
    const turned = withCriteria(sensitivity, { metric: 'sensitivity', bound: { atMost: 0.2 } });
    expect(judge(turned, train, test).gaps.map(({ metric }) => metric)).toEqual(['accuracy']);
    const errors = numbers(...Array.from({ length: 60 }, (_, at) => 1 + (at % 3) / 10));
    const atLeast = withCriteria(regression, { metric: 'mae', bound: { atLeast: 9 } });
    expect(judge(atLeast, errors, errors).findings).toEqual([]);
  });

  it('is the mean absolute error of a regression, whatever the criteria are on', () => {
    const errors = numbers(...Array.from({ length: 60 }, (_, at) => 1 + (at % 3) / 10));
    const other = withCriteria(regression, { metric: 'bias', bound: { atMost: 3 } });
    expect(judge(other, errors, errors).gaps).toMatchObject([{ metric: 'mae', gap: 0, status: 'pass' }]);
  });

  it('is held against the strictest bound of an error, in whatever order they stand', () => {
    const errors = numbers(...Array.from({ length: 60 }, (_, at) => 2.4 + (at % 3) / 10));
    for (const bounds of [
      [2, 3],
      [3, 2],
      [3, 2, 2.9],
    ]) {
      const policy = withCriteria(regression, ...bounds.map((atMost) => ({ metric: 'mae', bound: { atMost } })));
      expect(judge(policy, errors, errors).findings).toMatchObject([{ args: { bound: 2 } }]);
    }
  });

  it('is undefined for a view that the samples do not have', () => {
    const view = withCriteria(sensitivity, { metric: 'sensitivity@as-wrong', bound: { atLeast: 0.5 } });
    expect(judge(view, train, test).gaps).toStrictEqual([
      {
        metric: 'sensitivity@as-wrong',
        split: 'train',
        value: null,
        n: 0,
        testValue: null,
        testN: 0,
        gap: null,
        lower: null,
        upper: null,
        confidence: 0.95,
        method: 'newcombe',
        tolerance: 0.05,
        status: 'not-shown',
        reason: 'no-samples',
      },
    ]);
  });
});

describe('why a gap has no interval', () => {
  const reasonOf = (policy: Policy, train: EvaluatedRows, test: EvaluatedRows) => {
    const { only } = judge(policy, train, test);
    expect(only).toMatchObject({ lower: null, upper: null, status: 'not-shown' });
    return [only.reason, only.gap === null ? null : Math.round(1000 * only.gap) / 1000];
  };

  it('of a share: it is undefined on either split, or has too few clusters there', () => {
    const [some, none] = [positives(9, 1), positives(0, 0)];
    expect(reasonOf(sensitivity, none, some)).toEqual(['no-positives', null]);
    expect(reasonOf(sensitivity, some, none)).toEqual(['no-positives', null]);
    const clustered = policyWith('{metric: sensitivity, at-least: 0.5}', 'cluster: patient, ');
    const spread = (clusters: number) =>
      rowsOf(
        sortSamples(
          Array.from({ length: 40 }, (_, at) => ({ positive: 1, decision: Number(at > 7), cluster: at % clusters })),
        ),
      );
    expect(reasonOf(clustered, spread(9), spread(20))).toEqual(['too-few-clusters', 0]);
    expect(reasonOf(clustered, spread(20), spread(9))).toEqual(['too-few-clusters', 0]);
    expect(judge(clustered, spread(20), spread(20)).only.lower).not.toBeNull();
  });

  it('of an error: that of the test set first', () => {
    const usual = numbers(1.4, 1.6, -1.5, 1.7, -1.3);
    const [constant, single] = [numbers(1, 1, 1), numbers(2)];
    expect(reasonOf(regression, constant, usual)).toEqual(['zero-variance', 0.5]);
    expect(reasonOf(regression, usual, constant)).toEqual(['zero-variance', -0.5]);
    expect(reasonOf(regression, constant, single)).toEqual(['one-sample', 1]);
    expect(reasonOf(regression, single, constant)).toEqual(['zero-variance', -1]);
    expect(reasonOf(regression, numbers(), usual)).toEqual(['no-samples', null]);
    expect(reasonOf(regression, usual, numbers())).toEqual(['no-samples', null]);
  });

  describe('of an area', () => {
    const auroc = policyWith('{metric: auroc, at-least: 0.5}');
    const ranked = (count: number, isPositive: (at: number) => boolean, clusters?: number) =>
      rowsOf(
        sortSamples(
          Array.from({ length: count }, (_, at) => ({
            positive: Number(isPositive(at)),
            decision: 1,
            score: at,
            ...(clusters === undefined ? {} : { cluster: at % clusters }),
          })),
        ),
      );
    const usual = ranked(60, (at) => at % 3 === 0 || at > 40);

    it.each([
      ['no-samples', ranked(0, () => true)],
      ['one-class', ranked(5, () => true)],
      ['no-scores', positives(5, 1)],
    ])('%s, on either split', (reason, without) => {
      expect(reasonOf(auroc, without, usual)).toEqual([reason, null]);
      expect(reasonOf(auroc, usual, without)).toEqual([reason, null]);
    });

    it('is that the test set first has none', () => {
      expect(
        reasonOf(
          auroc,
          ranked(5, () => true),
          positives(5, 1),
        )[0],
      ).toBe('one-class');
    });

    it('is no binary task on either split', () => {
      const classes: ClassRows = {
        kind: 'classes',
        rows: Uint32Array.of(0, 1),
        samples: {
          label: Uint16Array.of(0, 1),
          predicted: Uint16Array.of(0, 1),
          scores: undefined,
          cluster: undefined,
        },
      };
      const problem = new RangeError('The AUROC of a gap needs a binary task');
      expect(() => judge(auroc, classes, usual)).toThrow(problem);
      expect(() => judge(auroc, usual, classes)).toThrow(problem);
      expect(() => judge(auroc, classes, classes)).toThrow(problem);
    });

    it('allows for the declared design effect', () => {
      const clustered = (designEffect: string) =>
        policyWith('{metric: auroc, at-least: 0.5}', `cluster: patient, ${designEffect}`);
      const samples = ranked(60, (at) => at % 3 === 0 || at > 40, 30);
      const widthBy = (designEffect: string) => {
        const { lower, upper } = judge(clustered(designEffect), samples, samples).only;
        return upper! - lower!;
      };
      expect(widthBy('design-effect: 9, ')).toBeGreaterThan(1.5 * widthBy('design-effect: 1, '));
      // Without a declared one the mean cluster size stands for it.
      expect(widthBy('')).toBeGreaterThan(widthBy('design-effect: 1, '));
    });
  });
});
