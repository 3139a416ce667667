/** The chance of several criteria at once, by the rows or clusters that they share. */
import { describe, expect, it } from 'vitest';
import { type CountedCriterion, chanceOfAllCriteria, type Units } from '../../src/acceptance/jointPower.ts';

const rows: Units = { count: 10, unitOf: (row) => row };

function criterion(power: number, ...members: readonly number[]): CountedCriterion {
  return { power, rows: Uint32Array.from(members) };
}

describe('criteria', () => {
  it('that share nothing multiply', () => {
    expect(chanceOfAllCriteria([criterion(0.9, 0, 1), criterion(0.8, 2), criterion(0.5, 3, 9)], rows)).toEqual({
      chance: { lower: expect.closeTo(0.36, 14), upper: expect.closeTo(0.36, 14) },
      criteria: 3,
      independent: true,
    });
  });

  it('that share a row have bounds, of which the first row and the last count too', () => {
    for (const shared of [0, 9]) {
      expect(chanceOfAllCriteria([criterion(0.9, 4, shared), criterion(0.8, 5, shared)], rows)).toEqual({
        chance: { lower: expect.closeTo(0.7, 14), upper: 0.8 },
        criteria: 2,
        independent: false,
      });
    }
  });

  it('that share rows through others are one group, in whatever order they stand', () => {
    // 0-1-2-3 is a chain; 4 stands alone.
    const chain = [
      criterion(0.95, 0, 1),
      criterion(0.9, 2, 3),
      criterion(0.85, 1, 2),
      criterion(0.99, 3, 4),
      criterion(0.5, 8),
    ];
    for (const list of [chain, chain.toReversed(), [chain[2]!, ...chain.filter((_, at) => at !== 2)]]) {
      expect(chanceOfAllCriteria(list, rows)).toEqual({
        // 1 - (0.05 + 0.1 + 0.15 + 0.01) = 0.69, at most 0.85
        chance: { lower: expect.closeTo(0.345, 14), upper: expect.closeTo(0.425, 14) },
        criteria: 5,
        independent: false,
      });
    }
  });

  it('in two groups multiply the bounds of the groups', () => {
    const list = [criterion(0.9, 0), criterion(0.8, 0), criterion(0.9, 5, 6), criterion(0.7, 6, 7)];
    expect(chanceOfAllCriteria(list, rows)).toEqual({
      chance: { lower: expect.closeTo(0.7 * 0.6, 14), upper: expect.closeTo(0.8 * 0.7, 14) },
      criteria: 4,
      independent: false,
    });
  });

  it('share a cluster where they share no row', () => {
    const clusters: Units = { count: 3, unitOf: (row) => row % 3 };
    expect(chanceOfAllCriteria([criterion(0.9, 0), criterion(0.8, 3)], clusters).independent).toBe(false);
    expect(chanceOfAllCriteria([criterion(0.9, 0, 3), criterion(0.8, 1, 4)], clusters).independent).toBe(true);
  });

  it('without rows share nothing, and none are met for certain', () => {
    expect(chanceOfAllCriteria([criterion(0), criterion(0.8, 1)], rows)).toMatchObject({
      chance: { lower: 0, upper: 0 },
      independent: true,
    });
    expect(chanceOfAllCriteria([], rows)).toEqual({ chance: { lower: 1, upper: 1 }, criteria: 0, independent: true });
  });
});
