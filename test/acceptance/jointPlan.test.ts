/** The chance that every criterion of a plan is met, and how far its error reaches. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Division, groupOf, type PlannedGroup } from '../../src/acceptance/planning/groups.ts';
import {
  type CountedChance,
  chanceOfMetric,
  chanceOfMetrics,
  type JointCriterion,
  type JointRule,
} from '../../src/acceptance/planning/joint.ts';
import type { Subgroup } from '../../src/result/schema.ts';
import { randomFromDigest } from '../../src/statistics/random.ts';
import { powerAt } from '../../src/statistics/sampleSize.ts';

const rule: JointRule = { confidenceLevel: 0.95, interval: 'clopper-pearson', draws: 1000 };
const seeded = () => randomFromDigest(createHash('sha256').update('1').digest('hex'));

function division(groups: readonly Subgroup[]): Division {
  return { columns: Object.keys(groups[0]!), groups: groups.map(groupOf), isDeclared: true, isComplete: true };
}

const sites = division([{ site: 'a' }, { site: 'b' }]);
const sexes = division([{ sex: 'f' }, { sex: 'm' }]);

function criterion(subgroup: Subgroup, bound: number, truth: number): JointCriterion {
  return { group: groupOf(subgroup), bound, truth };
}

const nameOf = ({ values }: PlannedGroup) => [...values.values()].map(({ name }) => name).join(' ') || 'all';

function chanceOf(
  criteria: readonly JointCriterion[],
  sizes: Record<string, number>,
  divisions: readonly Division[] = [sites],
  random = () => seeded(),
) {
  const metric = {
    criteria,
    divisions,
    overall: groupOf({}),
    sizeOf: (group: PlannedGroup) => sizes[nameOf(group)] ?? 0,
  };
  return chanceOfMetric(metric, rule, random);
}

function noRandom(): never {
  throw new Error('nothing is drawn');
}

const power = (trials: number, bound: number, expected: number) => powerAt(trials, { ...rule, bound, expected });

describe('the criteria of one metric', () => {
  it('on one group have its power', () => {
    const expected = power(60, 0.8, 0.95);
    expect(chanceOf([criterion({}, 0.8, 0.95)], { all: 60 }, [], noRandom)).toStrictEqual({
      chance: { lower: expected, upper: expected },
    });
  });

  it('of two bounds on one group have the power of the larger one, for the better model', () => {
    for (const list of [
      [criterion({}, 0.7, 0.95), criterion({}, 0.8, 0.9)],
      [criterion({}, 0.8, 0.9), criterion({}, 0.7, 0.95)],
    ]) {
      expect(chanceOf(list, { all: 60 }, [], noRandom).chance.lower).toBe(power(60, 0.8, 0.95));
    }
  });

  it('on the groups of one division multiply', () => {
    const list = [criterion({ site: 'a' }, 0.8, 0.95), criterion({ site: 'b' }, 0.7, 0.9)];
    const { chance } = chanceOf(list, { a: 50, b: 40 }, [sexes, sites], noRandom);
    expect(chance.lower).toBeCloseTo(power(50, 0.8, 0.95) * power(40, 0.7, 0.9), 14);
  });

  it('without a sample are not met', () => {
    expect(chanceOf([criterion({}, 0.1, 0.95)], {}, [], noRandom).chance).toEqual({ lower: 0, upper: 0 });
    // A single one that is right shows 0.02: Clopper–Pearson, 1 of 1 from 0.025.
    expect(chanceOf([criterion({}, 0.02, 0.9)], { all: 1 }, [], noRandom).chance.lower).toBeCloseTo(0.9, 14);
  });

  it('on a group and on all samples are simulated, with an error', () => {
    const list = [criterion({}, 0.8, 1), criterion({ site: 'a' }, 0.8, 1)];
    const met = chanceOf(list, { all: 60, a: 20 });
    expect(met.chance).toEqual({ lower: 1, upper: 1 });
    expect(met.error).toBeGreaterThan(0);
    // Sixteen samples cannot show 0.8, of any group: 17 are needed.
    expect(chanceOf(list, { all: 60, a: 16 }).chance).toEqual({ lower: 0, upper: 0 });
    expect(chanceOf(list, { all: 60, a: 17 }).chance).toEqual({ lower: 1, upper: 1 });
    expect(chanceOf(list, { all: 60 }).chance).toEqual({ lower: 0, upper: 0 });
    expect(chanceOf(list, { all: 16, a: 16 }).chance).toEqual({ lower: 0, upper: 0 });
  });

  it('on a group of a single sample are met where one can show the bound', () => {
    // Clopper–Pearson: 1 of 1 from 0.025.
    const list = [criterion({}, 0.02, 1), criterion({ site: 'a' }, 0.02, 1)];
    expect(chanceOf(list, { all: 5, a: 1 }).chance).toEqual({ lower: 1, upper: 1 });
  });

  it('on groups of two divisions are simulated', () => {
    const list = [criterion({ site: 'a' }, 0.8, 1), criterion({ sex: 'f' }, 0.8, 1)];
    expect(chanceOf(list, { all: 60, a: 20, f: 30 }, [sites, sexes])).toHaveProperty('error');
  });

  it('that count a sample make it a success with the largest of their truths', () => {
    // All samples are right at site a, and none elsewhere but for what the others ask: 60 of 120 are right.
    const of = (bound: number) => [criterion({}, bound, 0), criterion({ site: 'a' }, 0.9, 1)];
    // Clopper–Pearson: 60 of 120 from 0.407.
    expect(chanceOf(of(0.4), { all: 120, a: 60, b: 60 }).chance.lower).toBe(1);
    expect(chanceOf(of(0.41), { all: 120, a: 60, b: 60 }).chance.lower).toBe(0);
  });

  it('of groups without a criterion leave their samples to no one', () => {
    // Site b has no criterion, and its samples are right as all samples are.
    const list = [criterion({}, 0.8, 0.5), criterion({ site: 'a' }, 0.2, 1)];
    expect(chanceOf(list, { all: 120, a: 60, b: 60 }, [sites, sexes]).chance.lower).toBeLessThan(0.5);
    expect(chanceOf([criterion({}, 0.8, 1), list[1]!], { all: 120, a: 60 }, [sites, sexes]).chance.lower).toBe(1);
  });
});

describe('several metrics', () => {
  const metric = (
    denominator: string,
    isDisjoint: boolean,
    [lower, upper]: readonly [number, number],
    error?: number,
  ): CountedChance => ({
    denominator,
    isDisjoint,
    chance: { lower, upper },
    ...(error === undefined ? {} : { error }),
  });
  const close = (value: number) => expect.closeTo(value, 14);

  it('on different labels multiply', () => {
    expect(
      chanceOfMetrics([metric('positives', true, [0.9, 0.9]), metric('negatives', true, [0.8, 0.8])]),
    ).toStrictEqual({ chance: { lower: close(0.72), upper: close(0.72) } });
  });

  it('on the same label have bounds, and these multiply with the others', () => {
    expect(
      chanceOfMetrics([
        metric('positives', true, [0.9, 0.9]),
        metric('negatives', true, [0.8, 0.8]),
        metric('positives', true, [0.7, 0.7]),
      ]),
    ).toStrictEqual({ chance: { lower: close(0.6 * 0.8), upper: close(0.7 * 0.8) } });
  });

  it('that count samples of either label have bounds with all of them', () => {
    expect(
      chanceOfMetrics([
        metric('positives', true, [0.9, 0.9]),
        metric('samples', false, [0.95, 0.95]),
        metric('negatives', true, [0.8, 0.8]),
      ]),
    ).toStrictEqual({ chance: { lower: close(0.72 - 0.05), upper: close(0.72) } });
    expect(chanceOfMetrics([metric('samples', false, [0.95, 0.95]), metric('ppv', false, [0.9, 0.9])])).toStrictEqual({
      chance: { lower: close(0.85), upper: 0.9 },
    });
  });

  it('are one, or none', () => {
    expect(chanceOfMetrics([metric('samples', false, [0.6, 0.7], 0.01)])).toStrictEqual({
      chance: { lower: 0.6, upper: 0.7 },
      error: close(0.01),
    });
    expect(chanceOfMetrics([metric('positives', true, [0.6, 0.7], 0.01)])).toStrictEqual({
      chance: { lower: close(0.6), upper: close(0.7) },
      error: close(0.01),
    });
    expect(chanceOfMetrics([])).toStrictEqual({ chance: { lower: 1, upper: 1 } });
  });

  it('that multiply pass an error on times the other chances', () => {
    expect(
      chanceOfMetrics([
        metric('positives', true, [0.9, 0.9], 0.03),
        metric('negatives', true, [0.8, 0.8], 0.04),
        metric('class c', true, [0.5, 0.5]),
      ]).error,
    ).toBeCloseTo(Math.hypot(0.03 * 0.8 * 0.5, 0.04 * 0.9 * 0.5), 14);
  });

  it('that have bounds pass their errors on, together', () => {
    expect(
      chanceOfMetrics([
        metric('samples', false, [0.9, 0.9], 0.03),
        metric('ppv', false, [0.8, 0.8], 0.04),
        metric('npv', false, [0.7, 0.7]),
      ]).error,
    ).toBeCloseTo(0.05, 14);
  });

  it('of which only the rarest limits the chance pass only its error on', () => {
    const parts = [metric('samples', false, [0.5, 0.5], 0.03), metric('ppv', false, [0.4, 0.4], 0.04)];
    expect(chanceOfMetrics(parts)).toStrictEqual({ chance: { lower: 0, upper: 0.4 }, error: close(0.04) });
    expect(chanceOfMetrics([parts[0]!, metric('ppv', false, [0.4, 0.4])])).toStrictEqual({
      chance: { lower: 0, upper: 0.4 },
    });
  });
});
