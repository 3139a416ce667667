/** Chances by simulation, where they are known: certain draws, sources of which every word is chosen, and cells. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Division, groupOf, type PlannedGroup } from '../../src/acceptance/planning/groups.ts';
import { partitionsOf } from '../../src/acceptance/planning/partitions.ts';
import { type Partition, type SimulatedCriteria, simulateChance } from '../../src/acceptance/planning/simulation.ts';
import type { Subgroup } from '../../src/result/schema.ts';
import { type RandomSource, randomFromDigest } from '../../src/statistics/random.ts';

function seeded(seed: string): RandomSource {
  return randomFromDigest(createHash('sha256').update(seed).digest('hex'));
}

/** Words in turn: a draw of one sample succeeds where the word is large. */
function words(wordAt: (index: number) => number): RandomSource & { drawn: () => number } {
  let index = 0;
  return {
    nextWord: () => {
      index += 1;
      return wordAt(index - 1);
    },
    drawn: () => index,
  };
}

const large = 3 * 2 ** 30;

function criteria(some: Partial<SimulatedCriteria>): SimulatedCriteria {
  return { size: 1, partitions: [], overall: [0], thresholds: [1], probabilityOf: () => 0.5, ...some };
}

describe('the simulated chance', () => {
  /** Of a share that is 0 or 1, pulled inwards by two draws of each kind. */
  const errorAtEnds = (draws: number) => Math.sqrt(((draws + 2) / (draws + 4)) * (2 / (draws + 4)) * (1 / draws));

  it('of what is certain is 1 or 0, with an error that is not 0', () => {
    const all = criteria({ size: 20, thresholds: [20], probabilityOf: () => 1 });
    expect(simulateChance(all, seeded('1'), 1000)).toEqual({ chance: 1, error: expect.closeTo(errorAtEnds(1000), 14) });
    const none = criteria({ size: 20, thresholds: [1], probabilityOf: () => 0 });
    expect(simulateChance(none, seeded('1'), 1000)).toEqual({
      chance: 0,
      error: expect.closeTo(errorAtEnds(1000), 14),
    });
    const more = criteria({ size: 20, thresholds: [21], probabilityOf: () => 1 });
    expect(simulateChance(more, seeded('1'), 1000).chance).toBe(0);
  });

  it('takes as many draws as it is asked for, rounded down to whole blocks of 50', () => {
    // One draw of a sample takes two words.
    for (const [draws, taken] of [
      [50, 50],
      [99, 50],
      [100, 100],
      [1049, 1000],
    ] as const) {
      const source = words(() => 0);
      const { chance, error } = simulateChance(criteria({}), source, draws);
      expect(source.drawn()).toBe(2 * taken);
      expect([chance, error]).toEqual([0, expect.closeTo(errorAtEnds(taken), 14)]);
    }
  });

  it('is the share of draws that meet every criterion', () => {
    // Three of four draws succeed, in every block of four draws alike.
    const source = words((index) => (Math.floor(index / 2) % 4 === 0 ? 0 : large));
    expect(simulateChance(criteria({}), source, 200)).toEqual({
      chance: 0.75,
      // (150 + 2) / (200 + 4), binomial
      error: expect.closeTo(Math.sqrt(((152 / 204) * (52 / 204)) / 200), 14),
    });
  });

  it('has the error between blocks where that is larger', () => {
    // Half of the blocks of two draws succeed as a whole.
    const source = words((index) => (Math.floor(index / 4) % 2 === 0 ? 0 : large));
    expect(simulateChance(criteria({}), source, 100)).toEqual({
      chance: 0.5,
      error: expect.closeTo(Math.sqrt((50 * 0.25) / 49 / 50), 14),
    });
  });
});

describe('criteria on cells', () => {
  const halves: Partition = [
    { size: 3, criteria: [1] },
    { size: 2, criteria: [2] },
  ];

  it('count the samples of their own cells, and the overall ones all of them', () => {
    const some = (thresholds: number[]) =>
      simulateChance(criteria({ size: 7, partitions: [halves], thresholds, probabilityOf: () => 1 }), seeded('1'), 50)
        .chance;
    expect(some([7, 3, 2])).toBe(1);
    expect([some([8, 3, 2]), some([7, 4, 2]), some([7, 3, 3])]).toEqual([0, 0, 0]);
  });

  it('give each sample the chance that the criteria which count it have, named in ascending order', () => {
    const asked = new Set<string>();
    const probabilityOf = (counting: readonly number[]) => {
      asked.add(counting.join(' '));
      // Right are the samples of the first cell, and those of no cell.
      return counting.includes(2) ? 0 : 1;
    };
    const chanceOf = (thresholds: number[]) =>
      simulateChance(
        criteria({ size: 7, partitions: [halves], overall: [3], thresholds, probabilityOf }),
        seeded('1'),
        50,
      ).chance;
    expect(chanceOf([0, 3, 0, 5])).toBe(1);
    expect(chanceOf([0, 3, 1, 5])).toBe(0);
    expect(chanceOf([0, 3, 0, 6])).toBe(0);
    expect(asked).toEqual(new Set(['1 3', '2 3', '3']));
  });

  it('of one partition need no crossing, and no random number for what is certain', () => {
    const source = words(() => 0);
    simulateChance(
      criteria({ size: 7, partitions: [halves], thresholds: [7, 3, 2], probabilityOf: () => 1 }),
      source,
      50,
    );
    expect(source.drawn()).toBe(0);
  });

  it('of two partitions cross at random, anew in each block', () => {
    const whole: Partition = [{ size: 4, criteria: [0] }];
    const half: Partition = [{ size: 2, criteria: [1] }];
    const crossings = new Set<string>();
    let sizes: string[] = [];
    const both = criteria({
      size: 8,
      partitions: [whole, half],
      overall: [2],
      thresholds: [4, 2, 0],
      probabilityOf: (counting) => {
        sizes.push(counting.join(' '));
        return 1;
      },
    });
    const source = seeded('2');
    const { chance } = simulateChance(both, { nextWord: () => source.nextWord() }, 50);
    expect(chance).toBe(1);
    for (const own of sizes) crossings.add(own);
    // Both, either and neither: a sample can belong to any of them.
    expect(crossings).toEqual(new Set(['0 1 2', '0 2', '1 2', '2']));
    sizes = [];
    // 839 modulo 2 to 8 is 1 to 7, which leaves every place where it is: the half lies within the first cell.
    simulateChance(
      both,
      words(() => 839),
      50,
    );
    expect(new Set(sizes)).toEqual(new Set(['0 1 2', '0 2', '2']));
  });

  it('are told apart by all their numbers, of one digit or two', () => {
    // Thirty samples, each a cell of its own in both partitions: no two are alike in any crossing.
    const singles = (first: number): Partition =>
      Array.from({ length: 30 }, (_, cell) => ({ size: 1, criteria: [first + cell] }));
    let asked = 0;
    const both = criteria({
      size: 30,
      partitions: [singles(0), singles(30)],
      overall: [],
      thresholds: Array.from({ length: 60 }, () => 1),
      probabilityOf: () => {
        asked += 1;
        return 1;
      },
    });
    expect(simulateChance(both, seeded('3'), 50).chance).toBe(1);
    expect(asked).toBe(30 * 50);
  });

  it('that cross share as many samples as chance has it: hypergeometric', () => {
    // Right is what both count: of 4 and 2 among 8, both of the two lie within the four with 4/8 × 3/7.
    const both = criteria({
      size: 8,
      partitions: [[{ size: 4, criteria: [0] }], [{ size: 2, criteria: [1] }]],
      overall: [],
      thresholds: [2, 0],
      probabilityOf: (counting) => (counting.length === 2 ? 1 : 0),
    });
    let met = 0;
    for (let run = 0; run < 40; run++) met += simulateChance(both, seeded(`run ${run}`), 50).chance / 40;
    // 2,000 crossings: standard error of 0.0092
    expect(Math.abs(met - 3 / 14)).toBeLessThan(4 * Math.sqrt(((3 / 14) * (11 / 14)) / 2000));
  });
});

describe('partitions', () => {
  const division = (groups: readonly Subgroup[]): Division => ({
    columns: Object.keys(groups[0]!),
    groups: groups.map(groupOf),
    isDeclared: true,
    isComplete: true,
  });
  const sites = division([{ site: 'a' }, { site: 'b' }]);
  const sexes = division([{ sex: 'f' }, { sex: 'm' }]);
  const cells = division([
    { site: 'a', sex: 'f' },
    { site: 'a', sex: 'm' },
    { site: 'b', sex: 'f' },
  ]);
  const nameOf = ({ values }: PlannedGroup) => [...values.values()].map(({ name }) => name).join(' ');

  function partition(divisions: readonly Division[], sizes: Record<string, number>, size: number) {
    const names = Object.keys(sizes);
    return partitionsOf({
      divisions,
      size,
      sizeOf: (group) => sizes[nameOf(group)] ?? 0,
      criteriaOn: (group) => (names.includes(nameOf(group)) ? [names.indexOf(nameOf(group))] : []),
    });
  }

  it('are one for each division that lies within no other', () => {
    expect(partition([sites, sexes], { a: 3, b: 4, f: 5, m: 2 }, 10)).toEqual([
      [
        { size: 3, criteria: [0] },
        { size: 4, criteria: [1] },
      ],
      [
        { size: 5, criteria: [2] },
        { size: 2, criteria: [3] },
      ],
    ]);
    expect(partition([], {}, 10)).toEqual([]);
  });

  it('have the groups of fewer columns in the cells of more, with what these lack', () => {
    const sizes = { a: 10, b: 4, 'a f': 3, 'a m': 5, 'b f': 4 };
    for (const divisions of [
      [sites, cells],
      [cells, sites],
    ]) {
      expect(partition(divisions, sizes, 20)).toEqual([
        [
          { size: 3, criteria: [2, 0] },
          { size: 5, criteria: [3, 0] },
          { size: 4, criteria: [4, 1] },
          { size: 2, criteria: [0] },
        ],
      ]);
    }
  });

  it('give no group more than there are samples left', () => {
    expect(partition([sites, cells], { a: 10, b: 9, 'a f': 3, 'a m': 5, 'b f': 4 }, 15)).toEqual([
      [
        { size: 3, criteria: [2, 0] },
        { size: 5, criteria: [3, 0] },
        { size: 4, criteria: [4, 1] },
        { size: 2, criteria: [0] },
        { size: 1, criteria: [1] },
      ],
    ]);
    // Cells that are more than all samples leave none.
    expect(partition([sites, cells], { a: 10, 'a f': 3, 'a m': 5, 'b f': 4 }, 9)[0]).toHaveLength(3);
  });

  it('of two coarser divisions share the same cells', () => {
    expect(partition([sexes, cells, sites], { a: 8, f: 9, 'a f': 3, 'a m': 5, 'b f': 4 }, 30)).toEqual([
      [
        { size: 3, criteria: [2, 1, 0] },
        { size: 5, criteria: [3, 0] },
        { size: 4, criteria: [4, 1] },
        { size: 2, criteria: [1] },
      ],
    ]);
  });

  it('of two divisions that share a column but not all are two', () => {
    const fine = division([{ site: 'a', sex: 'f', race: 'x' }]);
    const other = division([{ site: 'a', age: 'old' }]);
    expect(partition([fine, other], { 'a f x': 3, 'a old': 2 }, 10)).toEqual([
      [{ size: 3, criteria: [0] }],
      [{ size: 2, criteria: [1] }],
    ]);
  });

  it('have a coarser division in one partition only', () => {
    const ages = division([
      { site: 'a', age: 'old' },
      { site: 'b', age: 'old' },
    ]);
    expect(partition([sites, cells, ages], { a: 4, 'a f': 3, 'a old': 2 }, 30)).toEqual([
      [
        { size: 3, criteria: [1, 0] },
        { size: 0, criteria: [0] },
        { size: 0, criteria: [] },
        { size: 1, criteria: [0] },
      ],
      [
        { size: 2, criteria: [2] },
        { size: 0, criteria: [] },
      ],
    ]);
  });
});
