/** What a plan says of all samples, of what it leaves out, of all criteria at once and of the AUROC. */
import { describe, expect, it } from 'vitest';
import type { PlanRequest, SamplePlan } from '../../src/acceptance/planning/samplePlan.ts';
import { assuredSampleSize } from '../../src/statistics/sampleSize.ts';
import { count, plan, policyWith, rule, seeded, several, type Written } from './plans.ts';

describe('all samples', () => {
  it('are totals by label, in a fixed order, alone and for all criteria together', () => {
    const { totals, rows } = plan({
      criteria:
        '{metric: accuracy, at-least: 0.8}, {metric: specificity, at-least: 0.8}, {metric: ppv, at-least: 0.8}, {metric: sensitivity, at-least: 0.9}',
      acceptance: 'expected: {sensitivity: 0.95, specificity: 0.9}',
    });
    const [accuracy, specificity, , sensitivity] = rows;
    expect(totals).toStrictEqual([
      {
        denominator: 'positives',
        planned: { samples: 255 },
        together: { samples: sensitivity!.together!.samples! },
      },
      {
        denominator: 'negatives',
        planned: { samples: 113 },
        together: { samples: specificity!.together!.samples! },
      },
      { denominator: 'samples', planned: { samples: 17 }, together: { samples: accuracy!.needed!.samples! } },
    ]);
  });

  it('have no total for all criteria together where nothing is expected', () => {
    expect(plan({ criteria: '{metric: sensitivity, at-least: 0.8}' }).totals).toStrictEqual([
      { denominator: 'positives', planned: { samples: 17 } },
    ]);
  });

  it('have no total where none is planned', () => {
    expect(
      plan({ criteria: '{metric: sensitivity, at-least: 0.8}' }, { counts: [count('positives', 0)] }).totals,
    ).toEqual([]);
  });
});

describe('what is not planned', () => {
  it('is said of the AUROC as long as nothing of it is planned, and of other metrics always', () => {
    const written = {
      criteria:
        '{metric: auroc, at-least: 0.8}, {id: f, metric: f1, at-least: 0.8}, {metric: sensitivity, at-least: 0.8}',
      acceptance: 'expected: {auroc: 0.9}',
    };
    const f1 = { id: 'f', metric: 'f1', scope: 'all', subgroup: {}, reason: 'no-size-rule' };
    expect(plan(written).unplanned).toStrictEqual([
      { metric: 'auroc', scope: 'all', subgroup: {}, reason: 'no-counts' },
      f1,
    ]);
    const counts = [count('positives', 12), count('negatives', 12)];
    expect(plan(written, { counts }).unplanned).toStrictEqual([f1]);
  });

  it('of several classes is the area, for want of a rule', () => {
    const { unplanned } = plan({
      criteria: '{metric: auroc-ovr, at-least: 0.8}, {metric: macro-recall, at-least: 0.8}',
      ...several,
    });
    expect(unplanned.map(({ metric, reason }) => [metric, reason])).toEqual([
      ['auroc-ovr', 'no-size-rule'],
      ['macro-recall', 'no-size-rule'],
    ]);
  });

  it('beside weights is weighted only where its own rule is lost by them', () => {
    const { unplanned } = plan({
      criteria: '{metric: sensitivity, at-least: 0.8}, {metric: f1, at-least: 0.8}, {metric: auroc, at-least: 0.8}',
      acceptance: 'weights: {site: {a: 0.5, b: 0.5}}',
      subgroups: 'site',
    });
    expect(unplanned.map(({ metric, reason }) => [metric, reason])).toEqual([
      ['sensitivity', 'weighted'],
      ['f1', 'no-size-rule'],
      ['auroc', 'no-expectation'],
    ]);
  });

  it('are comparisons with a baseline, of which there are so many', () => {
    const more = `
baseline: {process: {name: Reading, results: [{metric: sensitivity, successes: 8, trials: 10}]}}
no-decrease: [{metric: sensitivity, against: process, mode: superior}, {metric: sensitivity, against: process}]
`;
    expect(plan({ criteria: '{metric: sensitivity, at-least: 0.8}', more }).comparisons).toBe(2);
  });
});

describe('the plan', () => {
  it('names the task, the level, the interval and the power', () => {
    const made = plan({
      criteria: '{metric: sensitivity, at-least: 0.8}',
      acceptance: 'confidence: 0.9, interval: wilson, power: 0.7',
    });
    expect(made).toMatchObject({
      task: 'binary',
      confidence: 0.9,
      interval: 'wilson',
      power: 0.7,
      unit: 'samples',
      auroc: [],
      unplanned: [],
      comparisons: 0,
    });
    expect(made).not.toHaveProperty('clusters');
    expect(made).not.toHaveProperty('alphaSpending');
  });

  it('names what is known of clusters', () => {
    const clustersBy = (acceptance: string, request: Partial<PlanRequest> = {}) =>
      plan({ criteria: '{metric: sensitivity, at-least: 0.8}', acceptance }, request).clusters;
    expect(clustersBy('cluster: patient')).toStrictEqual({ kind: 'patient' });
    expect(clustersBy('cluster: patient, design-effect: 2', { clusterSize: 3 })).toStrictEqual({
      kind: 'patient',
      designEffect: 2,
      clusterSize: 3,
    });
  });
});

describe('the chance of all criteria', () => {
  it('is not known where nothing can be planned', () => {
    expect(plan({ criteria: '{metric: f1, at-least: 0.8}' })).not.toHaveProperty('joint');
  });

  it('is exact, and of so many criteria', () => {
    const { joint, rows } = plan({
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.95}',
    });
    const [power, ...bounds] = [rows[0]!.power!, rows[0]!.atBound, rows[1]!.atBound];
    const product = expect.closeTo(bounds[0]! * bounds[1]!, 14);
    expect(joint).toStrictEqual({
      criteria: { asExpected: 1, atBounds: 2 },
      asExpected: { chance: { lower: power, upper: power } },
      atBounds: { chance: { lower: product, upper: product } },
      isComplete: true,
    });
  });

  it('speaks of all groups where their number is known', () => {
    const complete = (numbers: [string, number][], criteria: string) =>
      plan({ criteria, subgroups: 'site' }, { groups: new Map(numbers) }).joint!.isComplete;
    const each = '{metric: sensitivity, at-least: 0.8, in: each subgroup}';
    expect(complete([], each)).toBe(false);
    expect(complete([['site', 3]], each)).toBe(true);
    expect(complete([], '{metric: sensitivity, at-least: 0.8, in: {site: lyon}}')).toBe(true);
    expect(complete([], '{metric: sensitivity, at-least: 0.8}')).toBe(true);
    expect(complete([], `{metric: sensitivity, at-least: 0.8}, ${each}`)).toBe(false);
  });

  it('draws from a stream for each metric and each question', () => {
    const asked: string[] = [];
    plan(
      {
        criteria:
          '{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.7, in: {site: lyon}}, {metric: specificity, at-least: 0.8}',
        acceptance: 'expected: {sensitivity: 0.9, specificity: 0.9}',
        subgroups: 'site',
      },
      {
        randomFor: (purpose) => {
          asked.push(purpose);
          return seeded(purpose);
        },
      },
    );
    // The specificity is on one group, whose power is exact.
    expect(asked).toEqual(['sensitivity power', 'sensitivity atBound']);
  });
});

describe('the AUROC', () => {
  const counts = [count('positives', 12), count('negatives', 14)];
  const written: Written = { criteria: '{metric: auroc, at-least: 0.6}', acceptance: 'expected: {auroc: 0.95}' };

  it('has a row with all that is known', () => {
    const { auroc, joint } = plan(written, { counts });
    const { power, atBound, errors } = auroc[0]!;
    expect(auroc).toStrictEqual([
      {
        bound: 0.6,
        expected: 0.95,
        planned: { positives: { effective: 12, samples: 12 }, negatives: { effective: 14, samples: 14 } },
        power,
        atBound,
        errors,
        draws: 4000,
        status: power < 0.8 ? 'underpowered' : 'enough',
        subgroup: {},
        each: [],
        others: false,
        groups: 1,
      },
    ]);
    expect(power).toBeGreaterThan(0.5);
    expect(atBound).toBeLessThan(0.05);
    expect(errors.power).toBeGreaterThan(0);
    expect(joint).toStrictEqual({
      criteria: { asExpected: 1, atBounds: 1 },
      asExpected: { chance: { lower: power, upper: power }, error: expect.closeTo(errors.power, 14) },
      atBounds: { chance: { lower: atBound, upper: atBound }, error: expect.closeTo(errors.atBound, 14) },
      isComplete: true,
    });
  });

  it('has enough where its power is the wanted one exactly', () => {
    const policy = policyWith(written);
    const statusAt = (power: number) =>
      plan({ ...policy, acceptance: { ...policy.acceptance, power } }, { counts }).auroc[0]!;
    const { power } = statusAt(0.8);
    expect([statusAt(power).status, statusAt(power + 1e-9).status]).toEqual(['enough', 'underpowered']);
  });

  it('is out of reach where no more is expected than its bound', () => {
    const statusOf = (expected: number) =>
      plan(written, { counts, expected: new Map([['auroc', expected]]) }).auroc[0]!.status;
    expect([statusOf(0.6), statusOf(0.59)]).toEqual(['out-of-reach', 'out-of-reach']);
    expect(statusOf(0.61)).toBe('underpowered');
  });

  it('needs an expectation, and numbers of both classes', () => {
    expect(plan(written, { counts, expected: new Map() }).auroc).toEqual([]);
    expect(plan(written, { counts: counts.slice(0, 1) }).auroc).toEqual([]);
    expect(plan(written, { counts: counts.slice(1) }).auroc).toEqual([]);
    expect(plan(written, { counts: [counts[0]!, count('negatives', 0)] }).auroc).toEqual([]);
  });

  it('of too few clusters of either class is never met, without a draw', () => {
    const clustered = { ...written, acceptance: `cluster: patient, ${written.acceptance}` };
    for (const few of [
      [count('positives', 9), count('negatives', 14)],
      [count('positives', 14), count('negatives', 9)],
    ]) {
      const { auroc } = plan(clustered, {
        counts: few,
        randomFor: () => {
          throw new Error('nothing is drawn');
        },
      });
      expect(auroc).toMatchObject([{ power: 0, atBound: 0, errors: { power: 0, atBound: 0 }, status: 'underpowered' }]);
    }
    expect(plan(clustered, { counts: [count('positives', 12), count('negatives', 11)] }).auroc[0]!.planned).toEqual({
      // R: floor(c(12, 11) * (qnorm(.975) / qt(.975, c(11, 10)))^2)
      positives: { effective: 9, clusters: 12 },
      negatives: { effective: 8, clusters: 11 },
    });
  });

  it('in several groups is a row for each, or for those that nobody knows by name', () => {
    const bySite: Written = {
      criteria:
        '{id: a, metric: auroc, at-least: 0.6, in: each subgroup}, {metric: auroc, at-least: 0.6, in: {site: lyon}}',
      acceptance: 'expected: {auroc: 0.95}',
      subgroups: 'site',
    };
    const each = ['positives', 'negatives'].map((of) => count(of, 12, { each: ['site'] }));
    const asked = new Set<string>();
    const request: Partial<PlanRequest> = {
      counts: [...each, count('negatives', 13, { subgroup: { site: 'lyon' } })],
      randomFor: (purpose) => {
        asked.add(purpose);
        return seeded(purpose);
      },
    };
    const rowsOf = ({ auroc }: SamplePlan) =>
      auroc.map(({ id, subgroup, each: columns, groups, planned }) => [
        id,
        subgroup.site ?? columns[0],
        groups,
        planned.negatives.samples,
      ]);
    const known = plan(bySite, { ...request, groups: new Map([['site', 4]]) });
    expect(rowsOf(known)).toEqual([
      ['a', 'lyon', 1, 13],
      ['a', 'site', 3, 12],
      [undefined, 'lyon', 1, 13],
    ]);
    // The same numbers have the same chance, wherever they stand.
    expect(known.auroc[2]!.power).toBe(known.auroc[0]!.power);
    expect(asked.size).toBe(4);
    expect(known.joint!.criteria).toEqual({ asExpected: 5, atBounds: 5 });
    expect(rowsOf(plan(bySite, request))).toEqual([
      ['a', 'lyon', 1, 13],
      ['a', 'site', null, 12],
      [undefined, 'lyon', 1, 13],
    ]);
    expect(plan(bySite, request).joint!.criteria).toEqual({ asExpected: 3, atBounds: 3 });
  });

  it('counts among the criteria that are planned together', () => {
    const both = {
      criteria: '{metric: auroc, at-least: 0.6}, {metric: sensitivity, at-least: 0.8}',
      acceptance: 'expected: {auroc: 0.95, sensitivity: 0.9}',
    };
    const { rows, auroc, joint } = plan(both, { counts: [count('positives', 60), count('negatives', 14)] });
    // Both count the positives, so that only bounds are known.
    const [area, share] = [auroc[0]!, rows[0]!];
    expect(joint!.asExpected).toStrictEqual({
      chance: { lower: expect.closeTo(area.power + share.power! - 1, 14), upper: Math.min(area.power, share.power!) },
      error: expect.closeTo(area.errors.power, 14),
    });
    expect(share.together!.effective).toBe(
      assuredSampleSize({ ...rule, bound: 0.8, expected: 0.9, power: Math.sqrt(0.8) })!.safeN,
    );
  });
});
