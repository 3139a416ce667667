/** How the policy wants the samples of a group estimated, by the task of the model. */
import { describe, expect, it } from 'vitest';
import { estimatorOf } from '../../src/acceptance/estimators.ts';
import { resamplingOf } from '../../src/acceptance/resampling.ts';
import { type BinaryOptions, type BinarySamples, estimateBinaryMetrics } from '../../src/metrics/binary.ts';
import type { BinaryRows, ClassRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import { type ClassOptions, type ClassSamples, estimateClassMetrics } from '../../src/metrics/multiclass.ts';
import { estimateNumberMetrics } from '../../src/metrics/regression.ts';
import { pickSamples } from '../../src/metrics/scoredRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';

const tasks = {
  binary: ['task: binary, classes: [no, yes], positive: yes', 'score: score'],
  multiclass: ['task: multiclass, classes: [a, b, c]', 'predicted: p'],
  ordinal: ['task: ordinal, classes: [a, b, c]', 'predicted: p'],
  regression: ['task: regression', 'predicted: p'],
} as const;

const criteriaOf = {
  binary: '{metric: sensitivity, at-least: 0.5}',
  multiclass: '{metric: accuracy, at-least: 0.5}',
  ordinal: '{metric: accuracy, at-least: 0.5}',
  regression: '{metric: mae, at-most: 5}',
};

interface Written {
  acceptance?: string;
  undecided?: string;
  criteria?: string;
}

function policyWith(task: keyof typeof tasks, { acceptance = '', undecided, criteria }: Written = {}): Policy {
  const [model, columns] = tasks[task];
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}${undecided === undefined ? '' : `, undecided: ${undecided}`}}
acceptance: {${acceptance}${acceptance === '' ? '' : ', '}criteria: [${criteria ?? criteriaOf[task]}]}
`),
    'policy.yml',
  );
}

const seed = '0123456789abcdef0123456789abcdef';
const clusteredOptions = { clustered: { designEffect: 2 } };

describe('a binary task', () => {
  const count = 48;
  const samples: BinarySamples = {
    positive: Uint8Array.from({ length: count }, (_, at) => Number(at % 5 > 1)),
    decision: Uint8Array.from({ length: count }, (_, at) => Number(at > 15)),
    score: Float64Array.from({ length: count }, (_, at) => at / count),
    cluster: Uint32Array.from({ length: count }, (_, at) => (at * 7) % 16),
  };
  const positions = Uint32Array.from({ length: count - 4 }, (_, at) => at + 2);
  const usual: BinaryOptions = {
    confidenceLevel: 0.95,
    proportionInterval: 'clopper-pearson',
    undecided: false,
    probabilities: true,
  };
  const withUndecided: BinarySamples = {
    ...samples,
    decision: samples.decision.map((one, at) => (at === 20 ? 2 : one)),
  };

  function estimated(policy: Policy, some = samples, options: { probabilities?: boolean; seed?: string } = {}) {
    const evaluated: BinaryRows = { kind: 'binary', rows: Uint32Array.from(some.positive.keys()), samples: some };
    return estimatorOf(evaluated, policy, { probabilities: true, ...options })(positions);
  }

  function expected(options: Partial<BinaryOptions>, some = samples) {
    return estimateBinaryMetrics(pickSamples(some, positions), { ...usual, ...options });
  }

  it('has the metrics of the samples at the positions, and their confusion matrix', () => {
    const { estimates, confusion } = estimated(policyWith('binary'));
    expect(estimates).toEqual(expected({}));
    // Of positions 2 to 45 those above 15 are called positive; 2, 3 and 4 of each five are.
    expect(confusion).toEqual({
      truePositives: 18,
      falsePositives: 12,
      falseNegatives: 9,
      trueNegatives: 5,
      undecidedPositives: 0,
      undecidedNegatives: 0,
    });
  });

  it('takes level and interval from the policy, and whether scores are probabilities from the caller', () => {
    expect(estimated(policyWith('binary', { acceptance: 'confidence: 0.9, interval: wilson' })).estimates).toEqual(
      expected({ confidenceLevel: 0.9, proportionInterval: 'wilson' }),
    );
    expect(estimated(policyWith('binary'), samples, { probabilities: false }).estimates).toEqual(
      expected({ probabilities: false }),
    );
  });

  it('allows for clusters where the policy names them, with its design effect', () => {
    const by = (acceptance: string) => estimated(policyWith('binary', { acceptance })).estimates;
    expect(by('cluster: patient')).toEqual(expected({ clustered: {} }));
    expect(by('cluster: patient, design-effect: 2')).toEqual(expected(clusteredOptions));
    expect(by('cluster: patient')).not.toEqual(by('cluster: patient, design-effect: 2'));
  });

  it('has the views of undecided samples where the policy or a decision knows of them', () => {
    const declared = policyWith('binary', { undecided: '{from: 0.4, to: 0.6, at-most: 0.9}' });
    expect(estimated(declared).estimates).toEqual(expected({ undecided: true }));
    expect(estimated(policyWith('binary'), withUndecided).estimates).toEqual(
      expected({ undecided: true }, withUndecided),
    );
  });

  it.each([
    ['yes', 'positive'],
    ['no', 'negative'],
  ] as const)('treats undecided samples as %s where the policy says so', (fallback, treated) => {
    const policy = policyWith('binary', { undecided: `{from: 0.4, to: 0.6, at-most: 0.9, fallback: ${fallback}}` });
    const { estimates } = estimated(policy, withUndecided);
    expect(estimates).toEqual(expected({ undecided: true, fallback: treated }, withUndecided));
    expect(estimates.map(({ metric }) => metric)).toContain('sensitivity@fallback');
  });

  it('has predictive values at the declared prevalence', () => {
    const policy = policyWith('binary', { acceptance: 'prevalence: 0.1' });
    expect(estimated(policy).estimates).toEqual(expected({ prevalence: 0.1 }));
  });

  it('resamples the F-beta that a criterion names, where there is a seed', () => {
    const policy = policyWith('binary', { criteria: '{metric: f2, at-least: 0.05}' });
    const fBeta = { betas: [2], resampling: resamplingOf(policy, seed) };
    const { estimates } = estimated(policy, samples, { seed });
    expect(estimates).toEqual(expected({ fBeta }));
    expect(estimates.at(-1)).toMatchObject({ metric: 'f2', method: 'bca-bootstrap' });
    expect(estimated(policy).estimates).toEqual(expected({}));
    expect(estimated(policyWith('binary'), samples, { seed }).estimates).toEqual(expected({}));
  });
});

describe('a task of several classes', () => {
  const count = 60;
  const label = Uint16Array.from({ length: count }, (_, at) => at % 3);
  const predicted = label.map((code, at) => (at % 7 === 0 ? (code + 1) % 3 : at % 11 === 0 ? 3 : code));
  const scores = Float64Array.from(
    [...label].flatMap((code, at) => [0, 1, 2].map((one) => (one === code ? 0.5 + at / 240 : 0.25 - at / 480))),
  );
  const cluster = Uint32Array.from({ length: count }, (_, at) => at % 12);
  const whole: ClassSamples = { label, predicted, scores, cluster };
  const decided: ClassSamples = { ...whole, predicted: predicted.map((code, at) => (code === 3 ? label[at]! : code)) };
  const positions = Uint32Array.of(...Array.from({ length: 40 }, (_, at) => 50 - at));
  const usual: ClassOptions = {
    confidenceLevel: 0.95,
    proportionInterval: 'clopper-pearson',
    classes: ['a', 'b', 'c'],
    ordered: false,
    undecided: false,
  };

  function rowsOf(samples: ClassSamples): ClassRows {
    return { kind: 'classes', rows: Uint32Array.from(samples.label.keys()), samples };
  }

  function picked({ label, predicted, scores, cluster }: ClassSamples): ClassSamples {
    const at = [...positions];
    return {
      label: Uint16Array.from(at, (one) => label[one]!),
      predicted: Uint16Array.from(at, (one) => predicted[one]!),
      scores:
        scores === undefined
          ? undefined
          : Float64Array.from(at.flatMap((one) => [...scores.subarray(3 * one, 3 * one + 3)])),
      cluster: cluster === undefined ? undefined : Uint32Array.from(at, (one) => cluster[one]!),
    };
  }

  function estimated(policy: Policy, samples: ClassSamples, more: { seed?: string } = {}) {
    return estimatorOf(rowsOf(samples), policy, { probabilities: false, ...more })(positions);
  }

  it('has the metrics of the samples at the positions, with their scores', () => {
    expect(estimated(policyWith('multiclass'), decided).estimates).toEqual(
      estimateClassMetrics(picked(decided), usual),
    );
    const without: ClassSamples = { ...decided, scores: undefined, cluster: undefined };
    expect(estimated(policyWith('multiclass'), without).estimates).toEqual(
      estimateClassMetrics(picked(without), usual),
    );
  });

  it('of an order has the metrics that the order gives a meaning', () => {
    expect(estimated(policyWith('ordinal'), decided).estimates).toEqual(
      estimateClassMetrics(picked(decided), { ...usual, ordered: true }),
    );
  });

  it('has the views of undecided samples where the policy or a decision knows of them', () => {
    expect(estimated(policyWith('multiclass'), whole).estimates).toEqual(
      estimateClassMetrics(picked(whole), { ...usual, undecided: true }),
    );
    const declared = policyWith('multiclass', { undecided: '{below: 0.5, at-most: 0.9}' });
    expect(estimated(declared, decided).estimates).toEqual(
      estimateClassMetrics(picked(decided), { ...usual, undecided: true }),
    );
  });

  it('allows for clusters, and draws them where there is a seed', () => {
    const policy = policyWith('multiclass', { acceptance: 'cluster: patient, design-effect: 2' });
    const options = { ...usual, ...clusteredOptions };
    expect(estimated(policy, decided).estimates).toEqual(estimateClassMetrics(picked(decided), options));
    const { estimates } = estimated(policy, decided, { seed });
    expect(estimates).toEqual(
      estimateClassMetrics(picked(decided), { ...options, bootstrap: resamplingOf(policy, seed) }),
    );
    expect(estimates.some(({ method }) => method.includes('bootstrap'))).toBe(true);
  });

  it('allows for the declared design effect in drawn intervals too', () => {
    const drawn = (acceptance: string) =>
      estimated(policyWith('multiclass', { acceptance: `cluster: patient${acceptance}` }), decided, {
        seed,
      }).estimates.find(({ metric }) => metric === 'kappa')!;
    const [without, declared] = [drawn(''), drawn(', design-effect: 4')];
    expect(declared).toMatchObject({ method: 'bca-bootstrap', value: without.value, designEffect: 4 });
    expect(without.designEffect).toBeLessThan(4);
    expect(declared.lower).toBeLessThan(without.lower!);
  });

  it('counts decisions by label, the undecided in a column of their own', () => {
    const samples: ClassSamples = {
      label: Uint16Array.of(0, 0, 0, 1, 1, 2, 2),
      predicted: Uint16Array.of(0, 1, 3, 1, 0, 2, 3),
      scores: undefined,
      cluster: undefined,
    };
    const estimate = estimatorOf(rowsOf(samples), policyWith('multiclass'), { probabilities: false });
    expect(estimate(Uint32Array.of(0, 1, 2, 3, 4, 5, 6)).confusion).toEqual({
      classes: ['a', 'b', 'c'],
      counts: [
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ],
      undecided: [1, 0, 1],
    });
    expect(estimate(Uint32Array.of(6)).confusion).toEqual({
      classes: ['a', 'b', 'c'],
      counts: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      undecided: [0, 0, 1],
    });
  });

  it('has accuracy and recalls with undecided samples as the class that they are treated as', () => {
    const policy = policyWith('multiclass', { undecided: '{below: 0.5, at-most: 0.9, fallback: b}' });
    const { estimates } = estimated(policy, whole);
    const others = estimateClassMetrics(picked(whole), { ...usual, undecided: true });
    expect(estimates.slice(0, others.length)).toEqual(others);
    const treated = { ...whole, predicted: predicted.map((code) => (code === 3 ? 1 : code)) };
    const shares = estimateClassMetrics(picked(treated), usual).filter(({ metric }) =>
      ['accuracy', 'recall:a', 'recall:b', 'recall:c'].includes(metric),
    );
    expect(estimates.slice(others.length)).toEqual(shares.map((one) => ({ ...one, metric: `${one.metric}@fallback` })));
    expect(shares).toHaveLength(4);
  });
});

describe('a regression', () => {
  const label = Float64Array.from({ length: 40 }, (_, at) => at / 2);
  const predicted = label.map((one, at) => one + Math.sin(at));
  const cluster = Uint32Array.from(label, (_, at) => at % 12);
  const positions = Uint32Array.from({ length: 30 }, (_, at) => 35 - at);
  const rows = (clusters: Uint32Array | undefined): NumberRows => ({
    kind: 'numbers',
    rows: Uint32Array.from(label.keys()),
    samples: { label, predicted, cluster: clusters },
  });
  const picked = (clusters: Uint32Array | undefined) => ({
    label: Float64Array.from(positions, (at) => label[at]!),
    predicted: Float64Array.from(positions, (at) => predicted[at]!),
    cluster: clusters === undefined ? undefined : Uint32Array.from(positions, (at) => clusters[at]!),
  });

  it('has the metrics of the samples at the positions, and no confusion matrix', () => {
    const policy = policyWith('regression', { acceptance: 'confidence: 0.9' });
    expect(estimatorOf(rows(undefined), policy, { probabilities: false })(positions)).toEqual({
      estimates: estimateNumberMetrics(picked(undefined), { confidenceLevel: 0.9 }),
    });
  });

  it('allows for clusters', () => {
    const by = (acceptance: string) =>
      estimatorOf(rows(cluster), policyWith('regression', { acceptance }), { probabilities: false })(positions);
    const options = { confidenceLevel: 0.95 };
    expect(by('cluster: patient').estimates).toEqual(
      estimateNumberMetrics(picked(cluster), { ...options, clustered: {} }),
    );
    expect(by('cluster: patient, design-effect: 2').estimates).toEqual(
      estimateNumberMetrics(picked(cluster), { ...options, ...clusteredOptions }),
    );
  });
});
