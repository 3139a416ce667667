/** The rows of a plan: what each criterion says on each group, and which samples it counts. */
import { describe, expect, it } from 'vitest';
import {
  type Claim,
  denominatorKey,
  hasSizeRule,
  isOneLabel,
  isPlannedGroup,
  planTogether,
} from '../../src/acceptance/planning/claims.ts';
import { type Division, groupOf, type PlannedGroup, type PlannedValue } from '../../src/acceptance/planning/groups.ts';
import { whereOf } from '../../src/acceptance/planning/rows.ts';
import type { GivenCount } from '../../src/acceptance/planning/samplePlan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { assuredSampleSize, powerAt } from '../../src/statistics/sampleSize.ts';
import { count, plan, policyWith, predictions, rule, several } from './plans.ts';

describe('a row', () => {
  it('of a criterion without an expectation has what the bound alone says', () => {
    expect(plan({ criteria: '{metric: sensitivity, at-least: 0.8}' }).rows).toStrictEqual([
      {
        metric: 'sensitivity',
        bound: 0.8,
        denominator: 'positives',
        needed: { effective: 17, samples: 17 },
        errors: 0,
        planned: { effective: 17, samples: 17, isGiven: false },
        atBound: powerAt(17, { ...rule, bound: 0.8, expected: 0.8 }),
        status: 'no-expectation',
        subgroup: {},
        each: [],
        others: false,
        groups: 1,
      },
    ]);
  });

  it('of one with an expectation has its sizes, its power and its place', () => {
    const { rows } = plan(
      {
        criteria: '{id: s, metric: specificity, at-least: 0.9, min-samples: 40, in: each subgroup}',
        acceptance: 'expected: {specificity: 0.95}',
        subgroups: 'site',
      },
      { groups: new Map([['site', 2]]), counts: [count('negatives', 300, { each: ['site'] })] },
    );
    const together = assuredSampleSize({ ...rule, bound: 0.9, expected: 0.95, power: Math.sqrt(0.8) })!.safeN;
    expect(rows).toStrictEqual([
      {
        id: 's',
        metric: 'specificity',
        bound: 0.9,
        denominator: 'negatives',
        expected: 0.95,
        // 36 show the bound, and the criterion asks for 40.
        needed: { effective: 36, samples: 40 },
        first: { effective: 231, samples: 231 },
        safe: { effective: 255, samples: 255 },
        together: { effective: together, samples: together },
        minSamples: 40,
        errors: 19,
        power: powerAt(300, { ...rule, bound: 0.9, expected: 0.95 }),
        planned: { effective: 300, samples: 300, isGiven: true },
        atBound: powerAt(300, { ...rule, bound: 0.9, expected: 0.9 }),
        status: 'enough',
        subgroup: {},
        each: ['site'],
        others: false,
        groups: 2,
      },
    ]);
  });

  it('of a bound that no number of samples shows has no need, and is planned with none', () => {
    const [row] = plan({ criteria: '{metric: sensitivity, at-least: 0.9999999}' }).rows;
    expect(row).not.toHaveProperty('needed');
    expect(row).toMatchObject({ planned: { samples: 0 }, status: 'too-few', atBound: 0 });
  });

  it('has enough where its power is the wanted one exactly', () => {
    const policy = policyWith({
      criteria: '{metric: sensitivity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.9}',
    });
    const at = (power: number) =>
      plan({ ...policy, acceptance: { ...policy.acceptance, power } }, { counts: [count('positives', 60)] }).rows[0]!;
    const { power } = at(0.8);
    expect([at(power!).status, at(power! + 1e-9).status]).toEqual(['enough', 'underpowered']);
  });

  it('of a single sample has its chances, and of none has none', () => {
    const written = { criteria: '{metric: sensitivity, at-least: 0.02}', acceptance: 'expected: {sensitivity: 0.9}' };
    const rowAt = (number: number) => plan(written, { counts: [count('positives', number)] }).rows[0]!;
    // Clopper–Pearson: 1 of 1 from 0.025.
    expect(rowAt(1)).toMatchObject({ errors: 0, power: expect.closeTo(0.9, 14), atBound: expect.closeTo(0.02, 14) });
    expect(rowAt(0)).toMatchObject({ power: 0, atBound: 0, status: 'too-few' });
  });

  it('is one for all groups that nobody knows by name and that have the same number', () => {
    const { rows } = plan(
      {
        criteria:
          '{metric: sensitivity, at-least: 0.8, in: each subgroup}, {metric: sensitivity, at-least: 0.7, in: {site: lyon}}',
        subgroups: 'site, [site, sex]',
      },
      {
        groups: new Map([
          ['site', 3],
          ['sex', 2],
        ]),
        counts: [count('positives', 60, { subgroup: { site: 'lyon' } }), count('positives', 400)],
      },
    );
    expect(
      rows.map(({ subgroup, each, others, groups, bound, planned }) => [
        [subgroup.site, ...each].join(' '),
        others,
        groups,
        bound,
        planned.samples,
      ]),
    ).toEqual([
      ['lyon', false, 1, 0.8, 60],
      [' site', true, 2, 0.8, 170],
      ['lyon sex', false, 2, 0.8, 30],
      [' site sex', true, 4, 0.8, 66],
      ['lyon', false, 1, 0.7, 60],
    ]);
  });

  it('of groups whose number nobody knows says so', () => {
    const { rows } = plan(
      { criteria: '{metric: sensitivity, at-least: 0.8, in: each subgroup}', subgroups: '[site, sex]' },
      {
        groups: new Map([['sex', 2]]),
      },
    );
    expect(rows).toMatchObject([{ each: ['site', 'sex'], groups: null }]);
  });
});

describe('where a group is', () => {
  const unnamed = (column: string, number: number): [string, PlannedValue] => [column, { number }];
  const named = (column: string, name: string): [string, PlannedValue] => [column, { name }];
  const group = (...values: [string, PlannedValue][]): PlannedGroup => ({ values: new Map(values) });
  const division = (groups: readonly PlannedGroup[], isComplete = false): Division => ({
    columns: [...groups[0]!.values.keys()],
    groups,
    isDeclared: true,
    isComplete,
  });
  const where = (one: PlannedGroup, ...divisions: Division[]) => whereOf(one, { overall: groupOf({}), divisions });

  it('is all samples, or a name', () => {
    const sites = division([groupOf({ site: 'lyon' }), group(unnamed('site', 1))]);
    expect(where(groupOf({}), sites)).toEqual({ subgroup: {}, each: [], others: false, groups: 1 });
    expect(where(groupOf({ site: 'lyon' }), sites)).toEqual({
      subgroup: { site: 'lyon' },
      each: [],
      others: false,
      groups: 1,
    });
  });

  it('is every other value where some have names, and one where their number is known', () => {
    const other = group(unnamed('site', 1));
    const some = [groupOf({ site: 'lyon' }), other];
    expect(where(other, division(some))).toEqual({ subgroup: {}, each: ['site'], others: true, groups: null });
    expect(where(other, division(some, true))).toMatchObject({ others: true, groups: 1 });
    expect(where(other, division([other], true))).toMatchObject({ others: false, groups: 1 });
  });

  it('is told by the division of its own columns, in whatever order', () => {
    const cell = group(named('site', 'lyon'), unnamed('sex', 1));
    const cells = division(
      [group(unnamed('sex', 1), named('site', 'lyon')), groupOf({ sex: 'f', site: 'lyon' })],
      true,
    );
    const sexes = division([group(unnamed('sex', 1))]);
    expect(where(cell, sexes, cells)).toEqual({ subgroup: { site: 'lyon' }, each: ['sex'], others: true, groups: 1 });
    expect(where(cell, sexes)).toEqual({ subgroup: { site: 'lyon' }, each: ['sex'], others: false, groups: null });
    const ages = division([group(unnamed('age', 1), unnamed('site', 1))], true);
    expect(where(cell, ages)).toMatchObject({ groups: null });
  });
});

describe('a denominator', () => {
  const binary = policyWith({ criteria: '{metric: sensitivity, at-least: 0.8}' });
  const banded = policyWith({
    criteria: '{metric: sensitivity, at-least: 0.8}',
    evaluation: `${predictions}, undecided: {from: 0.4, to: 0.6, at-most: 0.5}`,
  });
  const classes = policyWith({ criteria: '{metric: accuracy, at-least: 0.8}', ...several });

  it('has the name of the label, of all samples, or of the metric', () => {
    const keys = (policy: Policy, ...metrics: string[]) => metrics.map((metric) => denominatorKey(metric, policy));
    expect(keys(binary, 'sensitivity', 'specificity', 'accuracy', 'ppv', 'auroc')).toEqual([
      'positives',
      'negatives',
      'samples',
      'ppv',
      'auroc',
    ]);
    expect(keys(classes, 'recall:a', 'recall:c', 'accuracy', 'precision:a')).toEqual([
      'class a',
      'class c',
      'samples',
      'precision:a',
    ]);
    expect(keys(banded, 'sensitivity', 'sensitivity@as-wrong')).toEqual(['sensitivity', 'positives']);
  });

  it('is one label, or not', () => {
    const oneLabel = (policy: Policy, ...metrics: string[]) => metrics.map((metric) => isOneLabel(metric, policy));
    expect(oneLabel(binary, 'sensitivity', 'specificity', 'accuracy', 'ppv')).toEqual([true, true, false, false]);
    expect(oneLabel(classes, 'recall:a', 'accuracy', 'precision:a')).toEqual([true, false, false]);
    expect(oneLabel(banded, 'sensitivity', 'specificity@coverage')).toEqual([false, true]);
  });

  it('has a size rule unless it is weighted, or of no proportion, or bound from above', () => {
    const weighted = policyWith({
      criteria: '{metric: sensitivity, at-least: 0.8}',
      acceptance: 'weights: {site: {a: 0.5, b: 0.5}}',
      subgroups: 'site',
    });
    const overall = { over: 'all' } as const;
    const [atLeast, atMost] = [{ atLeast: 0.8 }, { atMost: 0.2 }];
    expect(hasSizeRule({ metric: 'sensitivity', bound: atLeast, scope: overall }, binary)).toBe(true);
    expect(hasSizeRule({ metric: 'sensitivity', bound: atMost, scope: overall }, binary)).toBe(false);
    expect(hasSizeRule({ metric: 'auroc', bound: atLeast, scope: overall }, binary)).toBe(false);
    expect(hasSizeRule({ metric: 'sensitivity', bound: atLeast, scope: overall }, weighted)).toBe(false);
    expect(hasSizeRule({ metric: 'ppv', bound: atLeast, scope: overall }, weighted)).toBe(true);
    expect(hasSizeRule({ metric: 'sensitivity', bound: atLeast, scope: { over: 'each-subgroup' } }, weighted)).toBe(
      true,
    );
  });
});

describe('criteria that are planned together', () => {
  const policy = policyWith({ criteria: '{metric: sensitivity, at-least: 0.8}' });
  const claim = (bound: number, expected: number | undefined, safeN: number | undefined): Claim => ({
    criterion: policy.acceptance.criteria[0]!,
    bound,
    group: groupOf({}),
    denominator: 'positives',
    expected,
    needed: 17,
    firstN: undefined,
    safeN,
    togetherN: undefined,
  });
  const sizeFor = (judged: number, bound: number, expected: number) =>
    assuredSampleSize({ ...rule, bound, expected, power: 0.8 ** (1 / judged) })!.safeN;
  const together = (claims: Claim[], others = 0) =>
    planTogether(claims, others, policy.acceptance).map(({ togetherN }) => togetherN);

  it('have each the power whose product is the wanted one, as many as have a size', () => {
    expect(together([claim(0.8, 0.9, 113), claim(0.9, 0.95, 255), claim(0.8, 0.95, 48)])).toEqual([
      sizeFor(3, 0.8, 0.9),
      sizeFor(3, 0.9, 0.95),
      sizeFor(3, 0.8, 0.95),
    ]);
    expect(together([claim(0.8, 0.9, 113), claim(0.8, 0.9, 113)])).toEqual([
      sizeFor(2, 0.8, 0.9),
      sizeFor(2, 0.8, 0.9),
    ]);
    expect(together([claim(0.8, 0.9, 113)], 3)).toEqual([sizeFor(4, 0.8, 0.9)]);
  });

  it('leave out those without an expectation, and those that no size can show', () => {
    expect(together([claim(0.8, 0.9, 113), claim(0.8, undefined, undefined), claim(0.9, 0.9, undefined)])).toEqual([
      sizeFor(1, 0.8, 0.9),
      undefined,
      undefined,
    ]);
    expect(together([claim(0.8, undefined, undefined)])).toEqual([undefined]);
  });
});

describe('a given count', () => {
  const sites: Division = {
    columns: ['site'],
    groups: [groupOf({ site: 'lyon' })],
    isDeclared: true,
    isComplete: false,
  };
  const cells: Division = { ...sites, columns: ['site', 'sex'], groups: [groupOf({ site: 'lyon', sex: 'f' })] };
  const isPlanned = (where: Partial<GivenCount>) =>
    isPlannedGroup(count('positives', 5, where), { overall: groupOf({}), divisions: [sites, cells] });

  it('is of all samples, of a group that is judged, or of each group of judged columns', () => {
    expect(isPlanned({})).toBe(true);
    expect(isPlanned({ subgroup: { site: 'lyon' } })).toBe(true);
    expect(isPlanned({ subgroup: { sex: 'f', site: 'lyon' } })).toBe(true);
    expect(isPlanned({ each: ['site'] })).toBe(true);
    expect(isPlanned({ each: ['sex', 'site'] })).toBe(true);
  });

  it('is of no other group', () => {
    expect(isPlanned({ subgroup: { site: 'nice' } })).toBe(false);
    expect(isPlanned({ subgroup: { sex: 'f' } })).toBe(false);
    expect(isPlanned({ each: ['sex'] })).toBe(false);
  });
});
