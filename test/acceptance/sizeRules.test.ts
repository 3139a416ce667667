/** Which criteria have a size that is judged, when the check applies, and which samples criteria have in common. */
import { describe, expect, it } from 'vitest';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { judgeSizes, type TestSetFacts } from '../../src/acceptance/sizes.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Subgroup } from '../../src/result/schema.ts';
import { powerAt } from '../../src/statistics/sampleSize.ts';

function policyWith(acceptance: string): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {${acceptance}}
`),
    'policy.yml',
  );
}

function group(subgroup: Subgroup, rows: readonly number[]): GroupRows {
  return { subgroup, declared: Object.keys(subgroup).length > 0, rows: Uint32Array.from(rows) };
}

/** Codes of labels, so many of each from 0. */
function labelsOf(...counts: readonly number[]): number[] {
  return counts.flatMap((count, code) => Array.from({ length: count }, () => code));
}

function judge(policy: Policy, labels: readonly number[], facts: Partial<TestSetFacts> = {}) {
  const whole: TestSetFacts = {
    groups: [group({}, [...labels.keys()])],
    labels,
    task: { task: policy.task, undecided: false },
    ...facts,
  };
  const { sizes, judgement } = judgeSizes(whole, policy.acceptance, []);
  return { sizes, judgement, findings: judgement.findings };
}

describe('the check', () => {
  it('has its name and says when every size is enough', () => {
    const policy = policyWith('criteria: [{metric: sensitivity, at-least: 0.8}]');
    expect(judge(policy, labelsOf(0, 17)).judgement).toStrictEqual({
      check: 'test-data/size',
      findings: [],
      clean: 'Every subgroup is large enough to show its criteria',
    });
  });

  it('does not apply where the estimate decides', () => {
    const policy = policyWith('decide-by: estimate, criteria: [{metric: sensitivity, at-least: 0.8}]');
    expect(judge(policy, labelsOf(0, 17)).judgement.notApplicable).toBe(
      'The estimate decides, so that no size is judged',
    );
  });

  it.each(['auroc', 'ppv'])('does not apply where only %s is judged', (metric) => {
    const policy = policyWith(`criteria: [{metric: ${metric}, at-least: 0.8}]`);
    expect(judge(policy, labelsOf(9, 9)).judgement.notApplicable).toBe(
      'No criterion asks a share of samples to be at least something, so that no size can be judged before the test',
    );
  });

  it('applies as soon as one size is known', () => {
    const policy = policyWith('criteria: [{metric: ppv, at-least: 0.8}, {metric: sensitivity, at-least: 0.8}]');
    expect(judge(policy, labelsOf(0, 17)).judgement).not.toHaveProperty('notApplicable');
  });
});

describe('the size of a criterion', () => {
  it('has no more than is known', () => {
    const policy = policyWith('criteria: [{metric: sensitivity, at-least: 0.8}, {metric: ppv, at-least: 0.8}]');
    expect(judge(policy, labelsOf(3, 17)).sizes).toStrictEqual([
      { metric: 'sensitivity', subgroup: {}, bound: { atLeast: 0.8 }, n: 17, effectiveN: 17, needed: 17 },
      {
        metric: 'ppv',
        subgroup: {},
        bound: { atLeast: 0.8 },
        n: null,
        effectiveN: null,
        needed: 17,
        reason: 'unknown-before',
      },
    ]);
  });

  it('is not judged for what has to be at most something', () => {
    const policy = policyWith('criteria: [{metric: sensitivity, at-least: 0.8}]');
    const [criterion] = policy.acceptance.criteria;
    const turned = { ...policy.acceptance, criteria: [{ ...criterion!, bound: { atMost: 0.2 } }] };
    expect(judge({ ...policy, acceptance: turned }, labelsOf(3, 17)).sizes).toEqual([]);
  });

  it('is that of each group of the scope', () => {
    const criterion = (scope: string) => policyWith(`criteria: [{metric: accuracy, at-least: 0.1, in: ${scope}}]`);
    const labels = labelsOf(4, 6);
    const groups = [group({}, [...labels.keys()]), group({ site: 'a' }, [0, 1, 2]), group({ site: 'b' }, [5, 6])];
    const sizesIn = (scope: string, some = groups) =>
      judge(criterion(scope), labels, { groups: some }).sizes.map(({ subgroup, n }) => [subgroup.site, n]);
    expect(sizesIn('each subgroup')).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(sizesIn('{site: b}')).toEqual([['b', 2]]);
    expect(sizesIn('{site: c}')).toEqual([['c', 0]]);
    expect(sizesIn('each subgroup', groups.slice(0, 1))).toEqual([]);
  });

  it('of weighted estimates is not judged where they are pooled, and is in each stratum', () => {
    const policy = policyWith(
      'weights: {site: {a: 0.5, b: 0.5}}, criteria: [{metric: sensitivity, at-least: 0.5}, {metric: ppv, at-least: 0.5}, {metric: sensitivity, at-least: 0.4, in: each subgroup}]',
    );
    const labels = labelsOf(4, 6);
    const groups = [group({}, [...labels.keys()]), group({ site: 'a' }, [4, 5, 6]), group({ site: 'b' }, [7, 8])];
    // A predictive value is not weighted, and keeps its size.
    expect(
      judge(policy, labels, { groups }).sizes.map(({ metric, subgroup, n }) => [metric, subgroup.site, n]),
    ).toEqual([
      ['ppv', undefined, null],
      ['sensitivity', 'a', 3],
      ['sensitivity', 'b', 2],
    ]);
  });
});

describe('the power of a size', () => {
  const policy = policyWith('expected: {sensitivity: 0.95}, criteria: [{metric: sensitivity, at-least: 0.8}]');

  it('that is planned has no finding, and one below it has', () => {
    const { sizes, findings } = judge(policy, labelsOf(0, 60));
    expect(sizes[0]!.power).toBeGreaterThan(0.8);
    expect(findings).toEqual([]);
    const at = (power: number) =>
      judge({ ...policy, acceptance: { ...policy.acceptance, power } }, labelsOf(0, 60)).findings;
    expect(at(sizes[0]!.power!)).toEqual([]);
    const [finding] = at(sizes[0]!.power! + 1e-9);
    expect(finding).toMatchObject({ code: 'test-data/underpowered', severity: 'warn' });
    expect(Object.keys(finding!.args)).not.toContain('designEffect');
  });

  it('of a single sample is the chance that it is right, where one can show the bound', () => {
    // Clopper–Pearson: 1 of 1 from 0.025.
    const low = policyWith('expected: {sensitivity: 0.9}, criteria: [{metric: sensitivity, at-least: 0.02}]');
    expect(judge(low, labelsOf(0, 1)).sizes[0]).toMatchObject({ n: 1, needed: 1, power: expect.closeTo(0.9, 14) });
    expect(judge(low, labelsOf(0, 0)).sizes[0]).toMatchObject({ n: 0, power: 0 });
  });

  it('of a criterion without an expectation is unknown, whatever is expected of another one', () => {
    const other = policyWith(
      'expected: {sensitivity: 0.95}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.8}]',
    );
    const { sizes, findings } = judge(other, labelsOf(20, 60));
    expect(sizes[1]).not.toHaveProperty('power');
    expect(findings).toEqual([]);
  });

  it('is that of the metric and the bound of each criterion', () => {
    const several = policyWith(
      'expected: {sensitivity: 0.95, specificity: 0.9}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.7}, {metric: specificity, at-least: 0.8}]',
    );
    const rule = { confidenceLevel: 0.95, interval: 'clopper-pearson' } as const;
    expect(judge(several, labelsOf(30, 30)).sizes.map(({ power }) => power)).toEqual([
      powerAt(30, { ...rule, bound: 0.8, expected: 0.95 }),
      powerAt(30, { ...rule, bound: 0.7, expected: 0.95 }),
      powerAt(30, { ...rule, bound: 0.8, expected: 0.9 }),
    ]);
  });
});

describe('clusters that criteria have in common', () => {
  const policy = policyWith(
    'cluster: patient, expected: {sensitivity: 0.95, specificity: 0.9}, criteria: [{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.7}]',
  );
  const labels = labelsOf(60, 50);
  const isIndependent = (clusters: readonly number[]) => {
    const { findings } = judge(policy, labels, { clusters });
    const joint = findings.find(({ code }) => code === 'test-data/joint-power');
    return (joint!.args as { independent: boolean }).independent;
  };

  it('are none where every patient has one label, the first and the last patient too', () => {
    const own = [...labels.keys()];
    expect(isIndependent(own)).toBe(true);
    expect(isIndependent(own.toReversed())).toBe(true);
    // The last two patients have one label each.
    expect(isIndependent(own.map((row) => (row === 0 ? 109 : row === 109 ? 0 : row)))).toBe(true);
  });

  it('are not those of one label without an id and the first patient of the other', () => {
    const own = [...labels.keys()];
    expect(isIndependent(own.map((row) => (row === 0 ? -1 : row === 60 ? 0 : row)))).toBe(true);
    expect(isIndependent(own.map((row) => (row === 0 || row === 60 ? -1 : row)))).toBe(false);
  });

  it('are one patient with both labels, whichever it is', () => {
    const own = [...labels.keys()];
    for (const shared of [0, 50, 109]) {
      expect(isIndependent(own.map((row) => (row === 3 || row === 70 ? shared : row)))).toBe(false);
    }
  });
});
