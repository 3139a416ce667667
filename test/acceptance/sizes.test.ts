import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCriterion } from '../../src/acceptance/decide.ts';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { judgeSizes, type TestSetFacts } from '../../src/acceptance/sizes.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { Finding, Size, Subgroup } from '../../src/result/schema.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { clopperPearsonInterval } from '../../src/statistics/proportion.ts';
import { powerAt } from '../../src/statistics/sampleSize.ts';
import reference from '../reference/sampleSize.json' with { type: 'json' };

interface Written {
  model?: string;
  acceptance: string;
  evaluation?: string;
}

const predictions = 'predictions: {path: p.csv, columns: {sample: id, score: score}}';

function policyWith({
  model = 'task: binary, classes: [no, yes], positive: yes',
  acceptance,
  evaluation = `${predictions}, threshold: 0.5`,
}: Written): Policy {
  const text = `
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
subgroups: [site]
evaluation: {${evaluation}}
acceptance: {${acceptance}}
`;
  return readPolicy(Buffer.from(text), 'policy.yml');
}

function group(subgroup: Subgroup, rows: readonly number[]): GroupRows {
  return { subgroup, declared: Object.keys(subgroup).length > 0, rows: Uint32Array.from(rows) };
}

/** Codes of labels, so many of each from 0. */
function labelsOf(...counts: readonly number[]): number[] {
  return counts.flatMap((count, code) => Array.from({ length: count }, () => code));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function factsOf(policy: Policy, labels: readonly number[], facts: Partial<TestSetFacts> = {}): TestSetFacts {
  return {
    groups: [group({}, range(0, labels.length))],
    labels,
    task: { task: policy.task, undecided: policy.evaluation.undecided !== undefined },
    ...facts,
  };
}

function judge(policy: Policy, labels: readonly number[], facts: Partial<TestSetFacts> = {}) {
  const { sizes, judgement } = judgeSizes(factsOf(policy, labels, facts), policy.acceptance, []);
  return { sizes, only: sizes[0], findings: judgement.findings, clean: judgement.clean };
}

function sentenceOf(finding: Finding | undefined): string {
  return plainText(describeFinding(finding!).sentence);
}

/** Two-sided 90 %, as the reference has it. */
const published = policyWith({
  acceptance: 'confidence: 0.9, expected: {sensitivity: 0.95}, criteria: [{id: s, metric: sensitivity, at-least: 0.9}]',
});

describe('the size of a criterion', () => {
  it('is that of its own denominator, with the sizes and the power of the reference', () => {
    const { firstN, safeN, powerAt100 } = reference.power[0]!.cases.find(
      ({ bound, expected, rule }) => bound === 0.9 && expected === 0.95 && rule === 'cp1',
    )!;
    const { only, findings } = judge(published, labelsOf(400, 100));
    expect(only).toEqual({
      id: 's',
      metric: 'sensitivity',
      subgroup: {},
      bound: { atLeast: 0.9 },
      n: 100,
      effectiveN: 100,
      needed: 29,
      expected: 0.95,
      firstN,
      safeN,
      power: expect.closeTo(powerAt100, 9),
    });
    expect(findings).toEqual([
      {
        code: 'test-data/underpowered',
        severity: 'warn',
        args: {
          metric: 'sensitivity',
          subgroup: {},
          bound: { atLeast: 0.9 },
          n: 100,
          needed: safeN,
          expected: 0.95,
          power: only!.power,
        },
      },
    ]);
    expect(sentenceOf(findings[0])).toBe(
      'A model with an expected sensitivity of 0.95 would pass sensitivity of at least 0.90 overall with a chance of only 0.436: 100 positive samples, and 203 are needed.',
    );
  });

  it('counts negatives for specificity, and every sample with a label for accuracy', () => {
    const policy = policyWith({
      acceptance: 'criteria: [{metric: specificity, at-least: 0.5}, {metric: accuracy, at-least: 0.5}]',
    });
    const { sizes } = judge(policy, [...labelsOf(7, 5), -1, -1]);
    expect(sizes.map(({ n }) => n)).toEqual([7, 12]);
  });

  it('without an expectation has no power', () => {
    const policy = policyWith({ acceptance: 'criteria: [{metric: sensitivity, at-least: 0.5}]' });
    const { only, findings, clean } = judge(policy, labelsOf(0, 6));
    expect(only).toEqual({
      metric: 'sensitivity',
      subgroup: {},
      bound: { atLeast: 0.5 },
      n: 6,
      effectiveN: 6,
      needed: 6,
    });
    expect(findings).toEqual([]);
    expect(clean).toBe('Every subgroup is large enough to show its criteria');
  });

  it('is not known before the test where the model has a part in it, and nothing is judged', () => {
    const policy = policyWith({ acceptance: 'expected: {ppv: 0.9}, criteria: [{metric: ppv, at-least: 0.8}]' });
    const { only, findings } = judge(policy, labelsOf(1, 1));
    expect(only).toMatchObject({ n: null, effectiveN: null, needed: 17, firstN: 107, reason: 'unknown-before' });
    expect(only).not.toHaveProperty('power');
    expect(findings).toEqual([]);
  });

  it('is not known for decided samples where some can be undecided, and known where they count as wrong', () => {
    const policy = policyWith({
      evaluation: `${predictions}, threshold: 0.5, undecided: {from: 0.4, to: 0.6}`,
      acceptance:
        'criteria: [{metric: sensitivity, at-least: 0.8}, {metric: sensitivity@as-wrong, at-least: 0.8}, {metric: coverage, at-least: 0.8}]',
    });
    expect(judge(policy, labelsOf(30, 20)).sizes.map(({ n }) => n)).toEqual([null, 20, 50]);
  });

  it('is not judged for what is no proportion', () => {
    const policy = policyWith({
      acceptance:
        'expected: {auroc: 0.9}, criteria: [{metric: auroc, at-least: 0.8}, {metric: brier-score, at-most: 0.1}]',
    });
    expect(judge(policy, labelsOf(1, 1))).toMatchObject({ sizes: [], findings: [] });
  });

  it('is that of the class for the recall of a class', () => {
    const policy = policyWith({
      model: 'task: multiclass, classes: [a, b, c]',
      evaluation: 'predictions: {path: p.csv, columns: {sample: id, predicted: p}}',
      acceptance:
        'criteria: [{metric: "recall:c", at-least: 0.5}, {metric: "precision:c", at-least: 0.5}, {metric: accuracy, at-least: 0.5}]',
    });
    expect(judge(policy, [...labelsOf(4, 3, 8), -1]).sizes.map(({ n }) => n)).toEqual([8, null, 15]);
  });
});

describe('where the estimate decides', () => {
  it('no size is judged, and what is known of clusters stays', () => {
    const policy = policyWith({ acceptance: 'decide-by: estimate, criteria: [{metric: sensitivity, at-least: 0.9}]' });
    const clustered = {
      code: 'test-data/clustered',
      severity: 'warn',
      args: { kind: 'patient', samples: 4, entities: 2 },
    } as const;
    const { sizes, judgement } = judgeSizes(factsOf(policy, [1]), policy.acceptance, [clustered]);
    expect(sizes).toEqual([]);
    expect(judgement.findings).toEqual([clustered]);
  });
});

describe('a subgroup', () => {
  const each = policyWith({
    acceptance: 'criteria: [{metric: sensitivity, at-least: 0.8, in: each subgroup}]',
  });

  it('that is too small blocks, or warns where the policy says so, from one sample below the fewest', () => {
    const labels = labelsOf(0, 33);
    const groups = [group({}, range(0, 33)), group({ site: 'a' }, range(0, 17)), group({ site: 'b' }, range(17, 33))];
    const { findings, sizes } = judge(each, labels, { groups });
    expect(sizes.map(({ n, needed }) => [n, needed])).toEqual([
      [17, 17],
      [16, 17],
    ]);
    const args = { metric: 'sensitivity', subgroup: { site: 'b' }, bound: { atLeast: 0.8 }, n: 16, needed: 17 };
    expect(findings).toEqual([{ code: 'test-data/too-few', severity: 'block', args }]);
    const lenient = { ...each, acceptance: { ...each.acceptance, tooSmall: 'warn' as const } };
    expect(judge(lenient, labels, { groups }).findings).toEqual([
      { code: 'test-data/too-few', severity: 'warn', args },
    ]);
  });

  it('that is named and has no samples has size 0', () => {
    const policy = policyWith({
      acceptance:
        'expected: {sensitivity: 0.99}, criteria: [{metric: sensitivity, at-least: 0.8, in: {site: nowhere}}]',
    });
    const { only, findings } = judge(policy, labelsOf(9, 9));
    expect(only).toMatchObject({ subgroup: { site: 'nowhere' }, n: 0, effectiveN: 0, power: 0 });
    expect(sentenceOf(findings[0])).toBe(
      'Sensitivity of at least 0.80 at site nowhere cannot be shown: no positive sample, and 17 are needed even without an error.',
    );
  });

  it('of which no better model is expected than the bound asks for is never large enough', () => {
    const policy = policyWith({
      acceptance: 'expected: {sensitivity: 0.8}, criteria: [{metric: sensitivity, at-least: 0.8}]',
    });
    const { only, findings } = judge(policy, labelsOf(0, 500));
    expect(only).not.toHaveProperty('safeN');
    expect(findings).toMatchObject([{ code: 'test-data/underpowered', args: { n: 500, expected: 0.8 } }]);
    expect(findings[0]!.args).not.toHaveProperty('needed');
    expect(sentenceOf(findings[0])).toMatch(
      /and no number suffices, since the expected value does not exceed the bound/,
    );
  });
});

describe('clusters', () => {
  const clustered = (more: string) =>
    policyWith({
      acceptance: `cluster: patient, ${more} expected: {sensitivity: 0.95}, criteria: [{metric: sensitivity, at-least: 0.8}]`,
    });

  it('count as one sample each without a declared design effect', () => {
    const labels = labelsOf(0, 80);
    const clusters = labels.map((_, row) => Math.floor(row / 2));
    const { only } = judge(clustered(''), labels, { clusters });
    expect(only).toMatchObject({ n: 80, clusters: 40, designEffect: 2, effectiveN: 40 });
    const plan = { bound: 0.8, expected: 0.95, confidenceLevel: 0.95, interval: 'clopper-pearson' } as const;
    expect(only!.power).toBe(powerAt(40, plan));
  });

  it('divide by the declared design effect, whatever their size', () => {
    const labels = labelsOf(0, 80);
    const clusters = labels.map((_, row) => Math.floor(row / 2));
    expect(judge(clustered('design-effect: 1.6,'), labels, { clusters }).only).toMatchObject({
      designEffect: 1.6,
      effectiveN: 50,
    });
  });

  it('below thirty of them shrink as the interval does', () => {
    const labels = labelsOf(0, 40);
    const { only, findings } = judge(clustered(''), labels, { clusters: labels.map((_, row) => row % 20) });
    // 20 (z / t19)², R: 20 * (qnorm(.975) / qt(.975, 19))^2
    expect(only!.effectiveN).toBeCloseTo(17.5379060229, 9);
    expect(findings).toMatchObject([{ code: 'test-data/underpowered', args: { designEffect: 2 } }]);
    expect(sentenceOf(findings[0])).toContain('17.5 effective positive samples, and 48 are needed');
    const fewer = judge(clustered(''), labels, { clusters: labels.map((_, row) => row % 19) });
    expect(sentenceOf(fewer.findings[0])).toContain('16.5 effective positive samples, and 17 are needed');
  });

  it('below ten of them have no interval, however many samples there are', () => {
    const labels = labelsOf(0, 900);
    const { only, findings } = judge(clustered('design-effect: 1,'), labels, {
      clusters: labels.map((_, row) => row % 9),
    });
    expect(only).toMatchObject({ n: 900, clusters: 9, power: 0 });
    expect(findings).toMatchObject([
      { code: 'test-data/too-few', severity: 'block', args: { n: 9, needed: 10, counted: 'clusters' } },
    ]);
    expect(sentenceOf(findings[0])).toContain('9 clusters, and 10 are needed even without an error');
    const ten = judge(clustered('design-effect: 1,'), labels, { clusters: labels.map((_, row) => row % 10) });
    expect(ten.only!.power).toBeGreaterThan(0);
  });

  it('of samples without an id are one', () => {
    const labels = labelsOf(0, 40);
    const clusters = labels.map((_, row) => (row < 3 ? -1 : row));
    expect(judge(clustered(''), labels, { clusters }).only).toMatchObject({ clusters: 38 });
  });

  it('that are just enough are enough, where dividing twice rounds below a whole number', () => {
    // 31 samples of 30 clusters: 31 / (31 / 30) is less than 30 in doubles.
    const policy = policyWith({ acceptance: 'cluster: patient, criteria: [{metric: sensitivity, at-least: 0.884}]' });
    const labels = labelsOf(0, 31);
    const { only, findings } = judge(policy, labels, { clusters: labels.map((_, row) => row % 30) });
    expect(only).toMatchObject({ needed: 30, clusters: 30 });
    expect(only!.effectiveN).toBeLessThan(30);
    expect(findings).toEqual([]);
    // The decision after the test measures the same size in the same way.
    const { lower } = clopperPearsonInterval(only!.effectiveN!, only!.effectiveN!, 0.95);
    const estimate = { ...only!, value: 1, lower, upper: 1, confidence: 0.95, method: 'clopper-pearson', n: 31 };
    const { metric, subgroup, value, upper, confidence, method, n, clusters, designEffect } = { ...estimate };
    const rule = { bound: { atLeast: 0.884 }, decideBy: 'bound', interval: 'clopper-pearson' } as const;
    const judged = { metric, subgroup, value, lower, upper, confidence, method, n, successes: 31 };
    expect(decideCriterion({ ...judged, clusters: clusters!, designEffect: designEffect! }, rule)).toBe('pass');
    expect(decideCriterion({ ...judged, clusters: 29, designEffect: designEffect! }, rule)).toBe('too-few');
  });
});

describe('all criteria together', () => {
  const expectation = 'expected: {sensitivity: 0.95, specificity: 0.9}';
  const both = policyWith({
    acceptance: `${expectation}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.7}]`,
  });
  const jointOf = (findings: readonly Finding[]) => findings.find(({ code }) => code === 'test-data/joint-power');

  it('on different samples have the product of their powers', () => {
    const { sizes, findings } = judge(both, labelsOf(60, 50));
    const product = sizes[0]!.power! * sizes[1]!.power!;
    expect(jointOf(findings)).toEqual({
      code: 'test-data/joint-power',
      severity: 'note',
      args: {
        criteria: 2,
        others: 0,
        lower: expect.closeTo(product, 14),
        upper: expect.closeTo(product, 14),
        independent: true,
      },
    });
    expect(sentenceOf(jointOf(findings))).toMatch(
      /^A model exactly as good as expected meets all 2 criteria with a chance of 0\.\d{3}\.$/,
    );
  });

  it('on shared samples have bounds', () => {
    const policy = policyWith({
      acceptance: `${expectation}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.75, in: each subgroup}]`,
    });
    const groups = [group({}, range(0, 60)), group({ site: 'a' }, range(0, 30)), group({ site: 'b' }, range(30, 60))];
    const { sizes, findings } = judge(policy, labelsOf(0, 60), { groups });
    const powers = sizes.map(({ power }) => power!);
    expect(jointOf(findings)).toMatchObject({
      args: {
        criteria: 3,
        lower: expect.closeTo(
          powers.reduce((sum, power) => sum + power - 1, 1),
          14,
        ),
        upper: Math.min(...powers),
        independent: false,
      },
    });
    expect(sentenceOf(jointOf(findings))).toMatch(/with a chance of 0\.\d{3}–0\.\d{3}, since some share samples\.$/);
  });

  it('of patients that have both labels are not independent', () => {
    const policy = { ...both, acceptance: { ...both.acceptance, cluster: 'patient' } };
    const labels = labelsOf(60, 50);
    const apart = judge(policy, labels, { clusters: labels.map((_, row) => row) });
    expect(jointOf(apart.findings)).toMatchObject({ args: { independent: true } });
    const shared = judge(policy, labels, { clusters: labels.map((_, row) => (row === 109 ? 0 : row)) });
    expect(jointOf(shared.findings)).toMatchObject({ args: { independent: false } });
  });

  it('multiply what is independent, and bound what is not', () => {
    const policy = policyWith({
      acceptance: `${expectation}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.75}, {metric: specificity, at-least: 0.7}]`,
    });
    const { sizes, findings } = judge(policy, labelsOf(60, 50));
    const [one, other, third] = sizes.map(({ power }) => power!) as [number, number, number];
    expect(jointOf(findings)).toMatchObject({
      args: {
        lower: expect.closeTo((one + other - 1) * third, 14),
        upper: expect.closeTo(Math.min(one, other) * third, 14),
      },
    });
  });

  it('say how many others there are, of which nothing is known before', () => {
    const policy = policyWith({
      acceptance: `${expectation}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.7}, {metric: npv, at-least: 0.7}, {metric: auroc, at-least: 0.7}, {metric: accuracy, at-least: 0.7}]`,
    });
    const joint = jointOf(judge(policy, labelsOf(60, 50)).findings);
    expect(joint).toMatchObject({ args: { criteria: 2, others: 3 } });
    expect(sentenceOf(joint)).toMatch(
      /all 2 criteria that could be planned with a chance of 0\.\d{3}\. 3 others have no expectation, or no size that is known before the test\.$/,
    );
  });

  it('are not spoken of where only one has a chance', () => {
    const policy = policyWith({
      acceptance:
        'expected: {sensitivity: 0.95}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.7}]',
    });
    expect(jointOf(judge(policy, labelsOf(60, 50)).findings)).toBeUndefined();
  });
});

describe('properties', () => {
  const policy = policyWith({
    acceptance:
      'expected: {sensitivity: 0.95, specificity: 0.9}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.7, in: each subgroup}]',
  });
  const rows = fc.array(fc.record({ label: fc.integer({ min: -1, max: 1 }), site: fc.constantFrom('a', 'b') }), {
    maxLength: 120,
  });

  function judgeRows(sampled: readonly { label: number; site: string }[]) {
    const at = (site: string) => sampled.flatMap((row, index) => (row.site === site ? [index] : []));
    const sites = ['a', 'b'].filter((site) => at(site).length > 0);
    return judge(
      policy,
      sampled.map(({ label }) => label),
      { groups: [group({}, range(0, sampled.length)), ...sites.map((site) => group({ site }, at(site)))] },
    );
  }

  it('too few exactly where even no error would not pass, and the order of rows changes nothing', () => {
    fc.assert(
      fc.property(rows, (sampled) => {
        const { sizes, findings } = judgeRows(sampled);
        const small = (size: Size) =>
          findings.some(
            ({ code, args }) =>
              code === 'test-data/too-few' &&
              'subgroup' in args &&
              args.subgroup === size.subgroup &&
              args.metric === size.metric,
          );
        for (const size of sizes) expect(size.power === 0).toBe(small(size));
        expect(JSON.stringify(findings)).not.toMatch(/NaN|Infinity/);
        const turned = judgeRows([...sampled].reverse());
        expect(turned.sizes).toEqual(sizes);
        expect(turned.findings).toEqual(findings);
      }),
      { numRuns: 40 },
    );
  });
});
