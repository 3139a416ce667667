/** Every criterion on every subgroup of its scope: what is judged, which status a reason has, and what is reported. */
import { describe, expect, it } from 'vitest';
import { criterionResult, judgeCriteria, judgePerformance } from '../../src/acceptance/criteria.ts';
import type { EvaluatedGroup } from '../../src/acceptance/groups.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Estimate } from '../../src/result/schema.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

function acceptanceWith(criteria: string, more = ''): Policy['acceptance'] {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {${more}criteria: [${criteria}]}
`),
    'policy.yml',
  ).acceptance;
}

/** Positives of a site, so many right, and ten negatives, all right; of all samples without a site. */
function site(name: string | undefined, right: number, trials: number, declared = true): EvaluatedGroup {
  const samples = samplesOfTable([right, 0, trials - right, 10]);
  return name === undefined ? groupOf(samples) : groupOf(samples, { subgroup: { site: name }, declared });
}

const groups = [site(undefined, 95, 100), site('lyon', 45, 50), site('nice', 50, 50), site('oslo', 0, 9, false)];

function judge(criteria: string, more = '', some: readonly EvaluatedGroup[] = groups) {
  const acceptance = acceptanceWith(criteria, more);
  const judged = judgeCriteria(some, acceptance);
  return { acceptance, judged, only: judged[0]!, performance: judgePerformance(judged) };
}

describe('what is judged', () => {
  it('is each criterion in the order of the policy, in each group of its scope', () => {
    const { judged } = judge(
      '{metric: sensitivity, at-least: 0.8, in: each subgroup}, {metric: specificity, at-least: 0.5}, {metric: sensitivity, at-least: 0.85, in: {site: nice}}',
    );
    expect(judged.map(({ criterion, subgroup, estimate }) => [criterion.metric, subgroup, estimate.n])).toEqual([
      ['sensitivity', { site: 'lyon' }, 50],
      ['sensitivity', { site: 'nice' }, 50],
      ['specificity', {}, 10],
      ['sensitivity', { site: 'nice' }, 50],
    ]);
    expect(judged[1]!.estimate).toBe(groups[2]!.estimates.get('sensitivity'));
  });

  it('is a named subgroup even where it has no samples, which fails', () => {
    const { judged, performance } = judge(
      '{metric: sensitivity, at-least: 0.8, in: {site: paris}}',
      'interval: wilson, ',
    );
    expect(judged).toHaveLength(1);
    expect(judged[0]).toMatchObject({ subgroup: { site: 'paris' }, reason: 'undefined', status: 'fail' });
    expect(judged[0]!.estimate).toEqual({
      metric: 'sensitivity',
      subgroup: { site: 'paris' },
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      method: 'wilson',
      n: 0,
      reason: 'no-samples',
    });
    expect(performance.findings).toMatchObject([{ severity: 'block', args: { subgroup: { site: 'paris' }, n: 0 } }]);
  });

  it('is nothing where no subgroup is declared', () => {
    expect(judge('{metric: sensitivity, at-least: 0.8, in: each subgroup}', '', [groups[0]!]).judged).toEqual([]);
  });

  it('is undefined where a group has no estimate of the metric', () => {
    const { only } = judge('{metric: auroc, at-least: 0.8}', '', [
      { ...groups[0]!, estimates: new Map() },
      ...groups.slice(1),
    ]);
    expect(only).toMatchObject({
      subgroup: {},
      reason: 'undefined',
      status: 'fail',
      estimate: { metric: 'auroc', method: 'clopper-pearson', n: 0, reason: 'no-samples' },
    });
  });
});

describe('the status', () => {
  // Clopper–Pearson shows 0.8 with 17 samples at least; 12/16 is below it, and up to 0.927.
  const statusOf = (right: number, trials: number, more = '', criterion = 'at-least: 0.8') => {
    const { only } = judge(`{metric: sensitivity, ${criterion}}`, more, [site(undefined, right, trials)]);
    return [only.reason, only.status];
  };

  it('is that of the reason', () => {
    expect(statusOf(100, 100)).toEqual(['pass', 'pass']);
    expect(statusOf(85, 100)).toEqual(['not-demonstrated', 'fail']);
    expect(statusOf(16, 16)).toEqual(['too-few', 'fail']);
  });

  it('is a warning where too few samples are excused, and the estimate meets the bound', () => {
    expect(statusOf(16, 16, 'too-small: warn, ')).toEqual(['too-few', 'warn']);
    expect(statusOf(12, 16, 'too-small: warn, ')).toEqual(['too-few', 'fail']);
    expect(statusOf(16, 16, 'too-small: block, ')).toEqual(['too-few', 'fail']);
    expect(statusOf(85, 100, 'too-small: warn, ')).toEqual(['not-demonstrated', 'fail']);
  });

  it('follows the rule of the policy: its interval, what decides, the fewest samples of the criterion', () => {
    // By Wilson's interval 16 of 16 show 0.8: 16 / (16 + 1.96²) = 0.806. Shown in decide.test.ts for each rule.
    const wilson = groupOf(samplesOfTable([16, 0, 0, 10]), { proportionInterval: 'wilson' });
    expect(judge('{metric: sensitivity, at-least: 0.8}', 'interval: wilson, ', [wilson]).only.reason).toBe('pass');
    expect(statusOf(13, 16, 'decide-by: estimate, ')).toEqual(['pass', 'pass']);
    expect(statusOf(100, 100, '', 'at-least: 0.8, min-samples: 101')).toEqual(['too-few', 'fail']);
    expect(statusOf(100, 100, '', 'at-least: 0.8, min-samples: 100')).toEqual(['pass', 'pass']);
  });
});

describe('the result of a criterion', () => {
  it('has what was asked for, what decided, and the outcome', () => {
    const { judged, acceptance } = judge(
      '{id: main, metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.9, in: {site: lyon}}',
      'decide-by: estimate, ',
    );
    expect(judged.map((one) => criterionResult(one, acceptance))).toStrictEqual([
      {
        id: 'main',
        metric: 'sensitivity',
        subgroup: {},
        bound: { atLeast: 0.8 },
        decidedBy: 'estimate',
        status: 'pass',
        reason: 'pass',
      },
      {
        metric: 'specificity',
        subgroup: { site: 'lyon' },
        bound: { atLeast: 0.9 },
        decidedBy: 'estimate',
        status: 'pass',
        reason: 'pass',
      },
    ]);
  });
});

describe('the check', () => {
  it('has a finding for each criterion that does not pass, and says how many are met otherwise', () => {
    const { performance, judged } = judge(
      '{id: main, metric: sensitivity, at-least: 0.8}, {id: high, metric: sensitivity, at-least: 0.93, min-samples: 20, in: each subgroup}',
    );
    expect(judged.map(({ reason }) => reason)).toEqual(['pass', 'too-few', 'too-few']);
    const { lower, upper } = groups[1]!.estimates.get('sensitivity')!;
    expect(performance.check).toBe('performance/criteria');
    expect(performance.clean).toBe('All 3 criteria are met');
    expect(performance.findings).toHaveLength(2);
    expect(performance.findings[0]).toStrictEqual({
      code: 'performance/criterion',
      severity: 'block',
      args: {
        id: 'high',
        metric: 'sensitivity',
        subgroup: { site: 'lyon' },
        bound: { atLeast: 0.93 },
        reason: 'too-few',
        value: 0.9,
        lower,
        upper,
        n: 50,
        successes: 45,
        minSamples: 20,
      },
    });
  });

  it('has none where all are met, and a warning for what is excused', () => {
    expect(judge('{metric: sensitivity, at-least: 0.5}').performance.findings).toEqual([]);
    const excused = judge('{metric: sensitivity, at-least: 0.8}', 'too-small: warn, ', [site(undefined, 16, 16)]);
    expect(excused.performance.findings).toMatchObject([{ severity: 'warn', args: { reason: 'too-few' } }]);
  });

  it('leaves out what a criterion or an estimate does not have', () => {
    const brier: Estimate = {
      metric: 'brier-score',
      subgroup: {},
      value: 0.2,
      lower: 0.15,
      upper: 0.25,
      confidence: 0.95,
      method: 't',
      n: 50,
    };
    const some = [{ subgroup: {}, declared: false, estimates: new Map([['brier-score', brier]]) }];
    const { performance } = judge('{metric: brier-score, at-most: 0.1}', '', some);
    expect(performance.findings[0]!.args).toStrictEqual({
      metric: 'brier-score',
      subgroup: {},
      bound: { atMost: 0.1 },
      reason: 'clearly-below',
      value: 0.2,
      lower: 0.15,
      upper: 0.25,
      n: 50,
    });
  });

  it.each([
    ['absent-class', 'absent-class'],
    ['empty-stratum', 'empty-stratum'],
    ['undeclared-stratum', 'undeclared-stratum'],
    ['one-class', 'one-class'],
    ['zero-variance', 'zero-variance'],
    ['no-positives', undefined],
    ['no-samples', undefined],
    [undefined, undefined],
  ])('of a value that %s leaves undefined says why, where the number of samples does not say it', (reason, why) => {
    const [all] = groups;
    const undefinedOne = { ...all!.estimates.get('sensitivity')!, value: null, lower: null, upper: null, reason };
    const some = [{ ...all!, estimates: new Map([['sensitivity', undefinedOne as Estimate]]) }];
    const { performance } = judge('{metric: sensitivity, at-least: 0.5}', '', some);
    const args = performance.findings[0]!.args as { why?: string };
    expect(args.why).toBe(why);
    expect('why' in args).toBe(why !== undefined);
  });
});
