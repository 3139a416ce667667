/** The subgroups of a test set that nobody has opened. */
import { describe, expect, it } from 'vitest';
import {
  groupKey,
  groupOf,
  isWithin,
  listPlannedGroups,
  type PlannedGroup,
  type PlannedGroups,
  plannedInScope,
  type ValueCounts,
} from '../../src/acceptance/planning/groups.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Subgroup } from '../../src/result/schema.ts';

interface Written {
  subgroups?: string;
  criteria?: string;
  weights?: string;
  more?: string;
}

function policyWith({
  subgroups,
  criteria = '{metric: sensitivity, at-least: 0.8}',
  weights,
  more = '',
}: Written): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
${subgroups === undefined ? '' : `subgroups: [${subgroups}]`}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {${weights === undefined ? '' : `weights: ${weights}, `}criteria: [${criteria}]}
${more}
`),
    'policy.yml',
  );
}

function list(written: Written, numbers: Record<string, number> = {}, others: readonly Subgroup[] = []) {
  const counts: ValueCounts = new Map(Object.entries(numbers));
  return listPlannedGroups(policyWith(written), counts, others);
}

function groups(...asked: Parameters<typeof list>): PlannedGroups {
  const listed = list(...asked);
  if ('problem' in listed) throw new Error(listed.problem);
  return listed;
}

/** A group by its names, or the numbers of values without one: `site=lyon sex=#2`. */
function textOf({ values }: PlannedGroup): string {
  return [...values].map(([column, { name, number }]) => `${column}=${name ?? `#${number}`}`).join(' ');
}

function divisionsOf(...asked: Parameters<typeof list>) {
  return groups(...asked).divisions.map(({ columns, groups: own, isDeclared, isComplete }) => ({
    columns,
    groups: own.map(textOf),
    ...(isDeclared ? {} : { isDeclared }),
    ...(isComplete ? { isComplete } : {}),
  }));
}

describe('the subgroups of a policy', () => {
  it('are none without subgroups', () => {
    expect(groups({})).toEqual({ overall: { values: new Map() }, divisions: [] });
  });

  it('of a column of unknown values are one for all of them, unless their number is known', () => {
    expect(divisionsOf({ subgroups: 'site' })).toEqual([{ columns: ['site'], groups: ['site=#1'] }]);
    expect(divisionsOf({ subgroups: 'site' }, { site: 3, sex: 2 })).toEqual([
      { columns: ['site'], groups: ['site=#1', 'site=#2', 'site=#3'], isComplete: true },
    ]);
  });

  it('of bins are the bins, whatever number is said', () => {
    const bins = { columns: ['age'], groups: ['age=<40', 'age=40-<60', 'age=>=60'], isComplete: true };
    expect(divisionsOf({ subgroups: 'age: [40, 60]' })).toEqual([bins]);
    expect(divisionsOf({ subgroups: 'age: [40, 60]' }, { age: 3 })).toEqual([bins]);
  });

  it('of several columns are every combination, and complete where each column is', () => {
    const two = { subgroups: '[site, sex]' };
    expect(divisionsOf(two, { site: 2, sex: 2 })).toEqual([
      {
        columns: ['site', 'sex'],
        groups: ['site=#1 sex=#1', 'site=#1 sex=#2', 'site=#2 sex=#1', 'site=#2 sex=#2'],
        isComplete: true,
      },
    ]);
    expect(divisionsOf(two, { sex: 2 })).toEqual([
      { columns: ['site', 'sex'], groups: ['site=#1 sex=#1', 'site=#1 sex=#2'] },
    ]);
  });

  it('are each one group', () => {
    expect(groups({ subgroups: 'site' }, { site: 2 }).divisions[0]!.groups).toEqual([
      { values: new Map([['site', { number: 1 }]]) },
      { values: new Map([['site', { number: 2 }]]) },
    ]);
  });
});

describe('names', () => {
  const named = (...names: string[]) =>
    names.map((name) => `{metric: sensitivity, at-least: 0.8, in: {site: ${name}}}`).join(', ');

  it('are known from criteria, each once, in order of code units, before the others', () => {
    const written = { subgroups: 'site', criteria: named('oslo', 'lyon', 'oslo', 'Nice') };
    expect(divisionsOf(written)).toEqual([
      { columns: ['site'], groups: ['site=Nice', 'site=lyon', 'site=oslo', 'site=#1'] },
    ]);
    expect(divisionsOf(written, { site: 5 })).toEqual([
      {
        columns: ['site'],
        groups: ['site=Nice', 'site=lyon', 'site=oslo', 'site=#1', 'site=#2'],
        isComplete: true,
      },
    ]);
    expect(divisionsOf(written, { site: 3 })).toEqual([
      { columns: ['site'], groups: ['site=Nice', 'site=lyon', 'site=oslo'], isComplete: true },
    ]);
  });

  it('are known from a baseline, from comparisons, from strata and from beside the policy', () => {
    const more = `
baseline: {process: {name: Reading, results: [{metric: sensitivity, successes: 8, trials: 10, in: {site: metz}}]}}
no-decrease: [{metric: sensitivity, against: process, mode: superior, in: {site: nice}}]
`;
    expect(divisionsOf({ subgroups: 'site', more }, {}, [{ site: 'oslo' }, {}, { sex: 'f' }])).toEqual([
      { columns: ['site'], groups: ['site=metz', 'site=nice', 'site=oslo', 'site=#1'] },
    ]);
    // Strata are all the values that there are.
    expect(divisionsOf({ subgroups: 'site', weights: '{site: {rome: 0.5, bern: 0.5}}' })).toEqual([
      { columns: ['site'], groups: ['site=bern', 'site=rome'], isComplete: true },
    ]);
  });

  it('of one column of several are known in that column', () => {
    const criteria = '{metric: sensitivity, at-least: 0.8, in: {site: lyon, sex: f}}';
    expect(divisionsOf({ subgroups: 'site, [site, sex]', criteria })).toEqual([
      { columns: ['site'], groups: ['site=lyon', 'site=#1'] },
      {
        columns: ['site', 'sex'],
        groups: ['site=lyon sex=f', 'site=lyon sex=#1', 'site=#1 sex=f', 'site=#1 sex=#1'],
      },
    ]);
  });

  it('of columns that are declared nowhere are groups of their own, and those alone', () => {
    const criteria = [
      '{metric: sensitivity, at-least: 0.8, in: {site: lyon, sex: f}}',
      '{metric: specificity, at-least: 0.8, in: {sex: f, site: lyon}}',
      '{metric: sensitivity, at-least: 0.8, in: {sex: m}}',
      '{metric: sensitivity, at-least: 0.8, in: {site: nice}}',
    ].join(', ');
    expect(divisionsOf({ subgroups: 'site', criteria })).toEqual([
      { columns: ['site'], groups: ['site=lyon', 'site=nice', 'site=#1'] },
      { columns: ['site', 'sex'], groups: ['sex=f site=lyon'], isDeclared: false },
      { columns: ['sex'], groups: ['sex=m'], isDeclared: false },
    ]);
  });

  it('of as many other columns are apart, though they share one', () => {
    const criteria = [
      '{metric: sensitivity, at-least: 0.8, in: {site: lyon, sex: f}}',
      '{metric: sensitivity, at-least: 0.8, in: {site: lyon, age: old}}',
    ].join(', ');
    expect(divisionsOf({ criteria }).map(({ groups: own }) => own)).toEqual([
      ['site=lyon sex=f'],
      ['site=lyon age=old'],
    ]);
  });

  it('of strata that are declared nowhere are groups too', () => {
    expect(divisionsOf({ weights: '{site: {rome: 0.5, bern: 0.5}}' })).toEqual([
      { columns: ['site'], groups: ['site=rome', 'site=bern'], isDeclared: false },
    ]);
  });

  it('that are more than there are values are a problem', () => {
    const written = { subgroups: 'sex, site', criteria: named('oslo', 'lyon') };
    expect(list(written, { site: 1, sex: 1 })).toEqual({ problem: 'fewer-than-named', column: 'site', named: 2 });
    expect(list({ subgroups: 'age: [40, 60]' }, { age: 2 })).toEqual({
      problem: 'fewer-than-named',
      column: 'age',
      named: 3,
    });
  });
});

describe('more groups than a gate would judge', () => {
  it('are a problem from 1,001 on', () => {
    expect(groups({ subgroups: 'site' }, { site: 1000 }).divisions[0]!.groups).toHaveLength(1000);
    expect(list({ subgroups: 'sex, site' }, { site: 1001 })).toEqual({ problem: 'too-many', columns: ['site'] });
    expect(list({ subgroups: '[site, sex]' }, { site: 501, sex: 2 })).toEqual({
      problem: 'too-many',
      columns: ['site', 'sex'],
    });
  });
});

describe('a group', () => {
  const numbered = (number: number): PlannedGroup => ({ values: new Map([['site', { number }]]) });

  it('is the same whatever the order of its columns, and no other', () => {
    expect(groupKey(groupOf({ site: 'a', sex: 'f' }))).toBe(groupKey(groupOf({ sex: 'f', site: 'a' })));
    const others = [groupOf({}), groupOf({ site: '1' }), groupOf({ sex: '1' }), numbered(1), numbered(2)];
    expect(new Set(others.map(groupKey)).size).toBe(others.length);
  });

  it('is within those whose values it has', () => {
    const cell = groupOf({ site: 'a', sex: 'f' });
    expect(isWithin(cell, groupOf({}))).toBe(true);
    expect(isWithin(cell, groupOf({ site: 'a' }))).toBe(true);
    expect(isWithin(cell, cell)).toBe(true);
    expect(isWithin(cell, groupOf({ site: 'b' }))).toBe(false);
    expect(isWithin(cell, groupOf({ age: 'a' }))).toBe(false);
    expect(isWithin(groupOf({ site: 'a' }), cell)).toBe(false);
    expect(isWithin(numbered(1), numbered(1))).toBe(true);
    expect(isWithin(numbered(1), numbered(2))).toBe(false);
    expect(isWithin(numbered(1), groupOf({ site: 'a' }))).toBe(false);
  });
});

describe('a scope', () => {
  const criteria =
    '{metric: sensitivity, at-least: 0.8, in: {sex: m}}, {metric: sensitivity, at-least: 0.8, in: {site: lyon}}';
  const planned = groups({ subgroups: 'site, age: [40]', criteria }, { site: 2 });

  it('means all samples, the declared subgroups, or one that is named', () => {
    const inScope = (scope: Parameters<typeof plannedInScope>[1]) => plannedInScope(planned, scope).map(textOf);
    expect(plannedInScope(planned, { over: 'all' })).toEqual([planned.overall]);
    expect(inScope({ over: 'each-subgroup' })).toEqual(['site=lyon', 'site=#1', 'age=<40', 'age=>=40']);
    expect(inScope({ over: 'named', subgroup: { sex: 'm' } })).toEqual(['sex=m']);
    expect(inScope({ over: 'named', subgroup: { site: 'lyon' } })).toEqual(['site=lyon']);
    expect(inScope({ over: 'named', subgroup: { site: 'oslo' } })).toEqual([]);
  });
});
