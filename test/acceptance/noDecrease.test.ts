import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../src/acceptance/criteria.ts';
import type { EvaluatedGroup } from '../../src/acceptance/groups.ts';
import { judgeNoDecrease } from '../../src/acceptance/noDecrease.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Comparison, Finding } from '../../src/result/schema.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

const head = `
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
`;

interface Rules {
  criteria?: string[];
  results: string[];
  noDecrease?: string[];
  undecided?: string;
}

function judge(groups: readonly EvaluatedGroup[], { criteria, results, noDecrease, undecided }: Rules) {
  const list = (items: readonly string[]) => items.map((item) => `\n      - ${item}`).join('');
  const band = undecided === undefined ? '' : `, undecided: ${undecided}`;
  const text = `${head}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5${band}}
acceptance:
  decide-by: estimate
  criteria:${list(criteria ?? ['{metric: sensitivity, at-least: 0.9}'])}
baseline:
  process:
    name: Reading
    results:${list(results)}
${noDecrease === undefined ? '' : `no-decrease:${list(noDecrease)}`}
`;
  const policy = readPolicy(Buffer.from(text), 'policy.yml');
  const { comparisons, judgements } = judgeNoDecrease(policy, groups, judgeCriteria(groups, policy.acceptance));
  const findingsOf = (check: string): readonly Finding[] =>
    judgements.find((judgement) => judgement.check === check)?.findings ?? [];
  return {
    comparisons,
    only: comparisons[0] as Comparison,
    criteria: findingsOf('criteria/no-decrease'),
    performance: findingsOf('performance/no-decrease'),
  };
}

/** All samples, and sites by name, from counts of right and all positives; ten negatives, all right. */
function groupsWith(all: [number, number], sites: Record<string, [number, number]> = {}): EvaluatedGroup[] {
  const samples = ([right, trials]: [number, number]) => samplesOfTable([right, 0, trials - right, 10]);
  return [
    groupOf(samples(all)),
    ...Object.entries(sites).map(([site, counts]) => groupOf(samples(counts), { subgroup: { site }, declared: true })),
  ];
}

describe('mode non-inferior', () => {
  const rule = (margin: number) => ({
    results: ['{metric: sensitivity, successes: 48, trials: 80}'],
    noDecrease: [`{metric: sensitivity, against: process, mode: non-inferior, margin: ${margin}}`],
  });

  it('gives Newcombe’s published interval: 56/70 against 48/80 is 0.0524 to 0.3339', () => {
    const { only } = judge(groupsWith([56, 70]), rule(0));
    expect(only.difference).toBeCloseTo(0.2, 12);
    expect(only.lower).toBeCloseTo(0.0524, 4);
    expect(only.upper).toBeCloseTo(0.3339, 4);
    expect(only).toMatchObject({ status: 'pass', method: 'newcombe', confidence: 0.95, margin: 0 });
  });

  it('fails just inside of the lower limit, and passes at it', () => {
    const groups = groupsWith([48, 80]);
    const { lower } = judge(groups, rule(0)).only;
    expect(judge(groups, rule(Math.abs(lower ?? 0))).only.status).toBe('pass');
    expect(judge(groups, rule(Math.abs(lower ?? 0) - 1e-9)).only.status).toBe('fail');
  });

  it('reports the decrease with its numbers', () => {
    const { performance } = judge(groupsWith([40, 80]), rule(0.05));
    expect(performance).toMatchObject([
      {
        code: 'performance/decrease',
        severity: 'block',
        args: { metric: 'sensitivity', value: 0.5, baseline: { value: 0.6 }, margin: 0.05, mode: 'non-inferior' },
      },
    ]);
  });

  it('fails where the metric is undefined', () => {
    const { only } = judge(groupsWith([0, 0]), rule(1));
    expect(only).toMatchObject({ status: 'fail', difference: null, lower: null, upper: null });
  });
});

describe('mode superior', () => {
  const rule = (successes: number) => ({
    results: [`{metric: sensitivity, successes: ${successes}, trials: 80}`],
    noDecrease: ['{metric: sensitivity, against: process, mode: superior}'],
  });

  it('asks for a lower limit above zero', () => {
    expect(judge(groupsWith([56, 70]), rule(48)).only.status).toBe('pass');
    expect(judge(groupsWith([56, 70]), rule(56)).only).toMatchObject({ status: 'fail' });
  });
});

describe('mode estimate', () => {
  const rule = (successes: number, trials: number) => ({
    results: [`{metric: sensitivity, successes: ${successes}, trials: ${trials}}`],
    noDecrease: ['{metric: sensitivity, against: process, mode: estimate}'],
  });

  it('compares fractions exactly', () => {
    expect(judge(groupsWith([1, 3]), rule(100_000_000_000_000, 300_000_000_000_000)).only.status).toBe('pass');
    expect(judge(groupsWith([1, 3]), rule(100_000_000_000_001, 300_000_000_000_000)).only.status).toBe('fail');
  });
});

describe('mode criterion', () => {
  const criteria = [
    '{metric: sensitivity, at-least: 0.9}',
    '{metric: sensitivity, at-least: 0.8, in: each subgroup}',
    '{metric: specificity, at-least: 0.5}',
  ];
  const groups = groupsWith([30, 30], { lyon: [15, 15], nice: [15, 15] });

  it('is the default: every criterion against the baseline of its own subgroup', () => {
    const { comparisons, criteria: findings } = judge(groups, {
      criteria,
      results: [
        '{metric: sensitivity, successes: 90, trials: 100}',
        '{metric: sensitivity, successes: 81, trials: 100, in: {site: nice}}',
      ],
    });
    expect(comparisons.map(({ subgroup, status, mode }) => [subgroup, status, mode])).toEqual([
      [{}, 'pass', 'criterion'],
      [{ site: 'nice' }, 'fail', 'criterion'],
    ]);
    expect(findings).toMatchObject([
      {
        code: 'criteria/below-baseline',
        severity: 'block',
        args: { subgroup: { site: 'nice' }, bound: { atLeast: 0.8 } },
      },
      { code: 'criteria/no-baseline', severity: 'warn', args: { metric: 'sensitivity', subgroups: 1 } },
      { code: 'criteria/no-baseline', severity: 'warn', args: { metric: 'specificity', subgroups: 1 } },
    ]);
  });

  it('compares the written bound exactly: 900 of 1000 is not above 0.9', () => {
    const rule = (successes: number) => ({ results: [`{metric: sensitivity, successes: ${successes}, trials: 1000}`] });
    expect(judge(groups, rule(900)).only.status).toBe('pass');
    expect(judge(groups, rule(901)).only.status).toBe('fail');
  });

  it('says which metrics with a criterion it does not name', () => {
    const { criteria: findings } = judge(groups, {
      criteria,
      results: ['{metric: sensitivity, successes: 80, trials: 100}'],
      noDecrease: ['{metric: sensitivity, against: process, in: {site: lyon}}'],
    });
    expect(findings).toEqual([
      { code: 'criteria/no-baseline', severity: 'warn', args: { metric: 'sensitivity', subgroups: 1 } },
      { code: 'criteria/not-compared', severity: 'warn', args: { metrics: ['specificity'] } },
    ]);
  });
});

describe('each subgroup', () => {
  it('compares those with a baseline, and counts those without', () => {
    const { comparisons, performance } = judge(groupsWith([30, 30], { lyon: [15, 15], nice: [5, 15] }), {
      results: [
        '{metric: sensitivity, successes: 80, trials: 100}',
        '{metric: sensitivity, successes: 80, trials: 100, in: {site: nice}}',
      ],
      noDecrease: ['{metric: sensitivity, against: process, mode: non-inferior, margin: 0.1, in: each subgroup}'],
    });
    expect(comparisons.map(({ subgroup, status }) => [subgroup, status])).toEqual([[{ site: 'nice' }, 'fail']]);
    expect(performance).toMatchObject([
      { code: 'performance/decrease' },
      { code: 'criteria/no-baseline', args: { subgroups: 1 } },
    ]);
  });

  it('that has vanished from the test set fails', () => {
    const { comparisons } = judge(groupsWith([30, 30], { lyon: [15, 15] }), {
      results: ['{metric: sensitivity, successes: 80, trials: 100, in: {site: paris}}'],
      noDecrease: ['{metric: sensitivity, against: process, mode: non-inferior, margin: 1, in: each subgroup}'],
    });
    expect(comparisons).toMatchObject([{ subgroup: { site: 'paris' }, status: 'fail', reason: 'no-samples' }]);
  });
});

describe('undecided samples', () => {
  it('count as wrong, because the process decides every sample', () => {
    // Eight right and two undecided of ten: 1.0 of the decided, 0.8 of all.
    const groups = [groupOf(samplesOfTable([8, 0, 0, 10, 2]), { undecided: true })];
    const { only } = judge(groups, {
      results: ['{metric: sensitivity, successes: 9, trials: 10}'],
      noDecrease: ['{metric: sensitivity, against: process, mode: estimate}'],
      undecided: '{from: 0.4, to: 0.6, at-most: 0.5}',
    });
    expect(only.difference).toBeCloseTo(-0.1, 12);
    expect(only.status).toBe('fail');
  });
});
