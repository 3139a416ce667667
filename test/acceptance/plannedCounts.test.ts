/** How many samples each group of a plan has: given, divided, summed, or what its criteria need. */
import { describe, expect, it } from 'vitest';
import { type CountRequest, columnsKey, planCounts } from '../../src/acceptance/planning/counts.ts';
import { type Division, groupKey, groupOf, type PlannedGroup } from '../../src/acceptance/planning/groups.ts';
import type { Subgroup } from '../../src/result/schema.ts';

const overall = groupOf({});

function division(groups: readonly Subgroup[], isComplete = true): Division {
  return { columns: Object.keys(groups[0]!), groups: groups.map(groupOf), isDeclared: true, isComplete };
}

const sites = division([{ site: 'a' }, { site: 'b' }]);
const sexes = division([{ sex: 'f' }, { sex: 'm' }]);
const cells = division([
  { site: 'a', sex: 'f' },
  { site: 'a', sex: 'm' },
  { site: 'b', sex: 'f' },
  { site: 'b', sex: 'm' },
]);

/** By the values of a group, joined: `a f`; `all` for every sample. */
function nameOf({ values }: PlannedGroup): string {
  return values.size === 0 ? 'all' : [...values.values()].map(({ name }) => name).join(' ');
}

interface Asked {
  divisions?: readonly Division[];
  needs?: Record<string, number>;
  given?: readonly [Subgroup, number][];
  each?: readonly [string[], number][];
}

function plan({ divisions = [sites], needs = {}, given = [], each = [] }: Asked) {
  const request: CountRequest = {
    groups: { overall, divisions },
    given: {
      exact: new Map(given.map(([subgroup, count]) => [groupKey(groupOf(subgroup)), count])),
      each: new Map(each.map(([columns, count]) => [columnsKey(columns), count])),
    },
    needOf: (group) => needs[nameOf(group)] ?? 0,
  };
  return planCounts(request);
}

/** Counts by name; given ones with an exclamation mark. */
function counts(asked: Asked): Record<string, string> {
  const planned = plan(asked);
  if ('problem' in planned) throw new Error(String(planned.problem));
  const groups = [overall, ...(asked.divisions ?? [sites]).flatMap((one) => one.groups)];
  return Object.fromEntries(
    groups.flatMap((group) => {
      const found = planned.get(groupKey(group));
      return found === undefined ? [] : [[nameOf(group), `${found.count}${found.isGiven ? '!' : ''}`]];
    }),
  );
}

describe('without given counts', () => {
  it('a group has what its criteria need, and the whole at least the sum of its parts', () => {
    expect(counts({ needs: { all: 10, a: 7, b: 6 } })).toEqual({ all: '13', a: '7', b: '6' });
    expect(counts({ needs: { all: 30, a: 7, b: 6 } })).toEqual({ all: '30', a: '7', b: '6' });
  });

  it('groups of which nothing is asked are left out', () => {
    expect(counts({ needs: { all: 10 } })).toEqual({ all: '10' });
    expect(counts({ divisions: [sites, sexes], needs: { f: 4 } })).toEqual({ all: '4', f: '4', m: '0' });
  });

  it('the whole is the largest of several divisions, which divide the same samples', () => {
    expect(counts({ divisions: [sites, sexes], needs: { a: 7, b: 6, f: 4, m: 5 } })).toMatchObject({ all: '13' });
  });

  it('a group of one column is at least the sum of those within it, in whatever order they are declared', () => {
    for (const divisions of [
      [sites, cells],
      [cells, sites],
    ]) {
      expect(counts({ divisions, needs: { a: 2, b: 20, 'a f': 5, 'a m': 6, 'b f': 7, 'b m': 8 } })).toEqual({
        all: '31',
        a: '11',
        b: '20',
        'a f': '5',
        'a m': '6',
        'b f': '7',
        'b m': '8',
      });
    }
  });
});

describe('a given count', () => {
  it('of the whole is divided evenly, rounded down', () => {
    expect(counts({ needs: { a: 1, b: 1 }, given: [[{}, 21]] })).toEqual({ all: '21!', a: '10', b: '10' });
  });

  it('of a part is taken from the whole first', () => {
    const given: Asked['given'] = [
      [{}, 20],
      [{ site: 'a' }, 15],
    ];
    expect(counts({ given })).toEqual({ all: '20!', a: '15!', b: '5' });
    expect(counts({ given: [...given.slice(0, 1), [{ site: 'a' }, 20]] })).toEqual({ all: '20!', a: '20!', b: '0' });
  });

  it('of every part is that of the whole', () => {
    const given: Asked['given'] = [
      [{ site: 'a' }, 15],
      [{ site: 'b' }, 4],
    ];
    expect(counts({ needs: { all: 100 }, given })).toEqual({ all: '19!', a: '15!', b: '4!' });
    expect(counts({ needs: { all: 100 }, given: given.slice(0, 1) })).toEqual({ all: '100', a: '15!', b: '0' });
  });

  it('of every part and the whole leaves a rest that belongs to none', () => {
    const given: Asked['given'] = [
      [{}, 30],
      [{ site: 'a' }, 15],
      [{ site: 'b' }, 4],
    ];
    expect(counts({ given })).toEqual({ all: '30!', a: '15!', b: '4!' });
  });

  it('for each group is that of those without their own', () => {
    expect(counts({ each: [[['site'], 8]] })).toEqual({ all: '16!', a: '8!', b: '8!' });
    expect(counts({ each: [[['site'], 8]], given: [[{ site: 'b' }, 3]] })).toEqual({ all: '11!', a: '8!', b: '3!' });
    // The order of the columns does not matter, and other columns are not meant.
    expect(counts({ divisions: [cells], each: [[['sex', 'site'], 2]] })).toMatchObject({ all: '8!', 'a f': '2!' });
    expect(counts({ divisions: [sites, sexes], each: [[['sex'], 2]] })).toEqual({ all: '4!', f: '2!', m: '2!' });
  });

  it('of all samples is none of each', () => {
    expect(counts({ needs: { all: 5 }, each: [[[], 9]] })).toEqual({ all: '5' });
  });

  it('that the parts exceed is a contradiction', () => {
    const given: Asked['given'] = [
      [{}, 20],
      [{ site: 'a' }, 15],
      [{ site: 'b' }, 6],
    ];
    expect(plan({ given })).toEqual({
      problem: 'more-than-whole',
      columns: ['site'],
      parts: 21,
      whole: overall,
      most: 20,
    });
  });
});

describe('a division that may have more groups', () => {
  const some = division([{ site: 'a' }, { site: 'b' }], false);

  it('has what its criteria need, and at most an even share', () => {
    expect(counts({ divisions: [some], needs: { a: 3, b: 30 }, given: [[{}, 20]] })).toEqual({
      all: '20!',
      a: '3',
      b: '10',
    });
  });

  it('does not tell how many samples there are', () => {
    expect(counts({ divisions: [some], needs: { all: 40 }, each: [[['site'], 8]] })).toEqual({
      all: '40',
      a: '8!',
      b: '8!',
    });
    expect(counts({ divisions: [some], needs: { all: 4 }, each: [[['site'], 8]] })).toMatchObject({ all: '16' });
  });
});

describe('groups within groups', () => {
  it('divide the count of the group that they are in', () => {
    expect(counts({ divisions: [sites, cells], needs: { 'a f': 1, all: 3 }, given: [[{ site: 'a' }, 10]] })).toEqual({
      all: '10',
      a: '10!',
      b: '0',
      'a f': '5',
      'a m': '5',
      'b f': '0',
      'b m': '0',
    });
  });

  it('add up to it, and to the whole', () => {
    const given: Asked['given'] = [
      [{ site: 'a', sex: 'f' }, 1],
      [{ site: 'a', sex: 'm' }, 2],
      [{ site: 'b', sex: 'f' }, 3],
      [{ site: 'b', sex: 'm' }, 4],
    ];
    expect(counts({ divisions: [sites, cells], given })).toEqual({
      all: '10!',
      a: '3!',
      b: '7!',
      'a f': '1!',
      'a m': '2!',
      'b f': '3!',
      'b m': '4!',
    });
    // Where one is not known, its group is not either.
    expect(counts({ divisions: [sites, cells], needs: { a: 9 }, given: given.slice(1) })).toMatchObject({
      all: '16',
      a: '9',
      b: '7!',
      'a f': '0',
    });
  });

  it('can exceed the group that they are in, which is a contradiction', () => {
    const given: Asked['given'] = [
      [{ site: 'b' }, 5],
      [{ site: 'b', sex: 'f' }, 6],
    ];
    expect(plan({ divisions: [sites, cells], given })).toEqual({
      problem: 'more-than-whole',
      columns: ['site', 'sex'],
      parts: 6,
      whole: groupOf({ site: 'b' }),
      most: 5,
    });
  });

  it('of one column each are not within each other', () => {
    expect(
      counts({
        divisions: [sites, sexes],
        given: [
          [{ site: 'a' }, 5],
          [{ sex: 'f' }, 9],
        ],
      }),
    ).toEqual({ all: '9', a: '5!', b: '0', f: '9!', m: '0' });
  });
});

describe('columns', () => {
  it('are the same in whatever order', () => {
    expect(columnsKey(['site', 'sex'])).toBe(columnsKey(['sex', 'site']));
    expect(columnsKey(['site'])).not.toBe(columnsKey(['site', 'sex']));
  });
});
