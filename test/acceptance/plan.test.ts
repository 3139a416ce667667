import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanProblem, planSamples } from '../../src/acceptance/planning/plan.ts';
import type { GivenCount, PlanRequest, PlanRow, SamplePlan } from '../../src/acceptance/planning/samplePlan.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { randomFromDigest } from '../../src/statistics/random.ts';
import { powerAt } from '../../src/statistics/sampleSize.ts';
import spending from '../reference/alphaSpendingPlan.json' with { type: 'json' };
import reference from '../reference/plan.json' with { type: 'json' };

interface Written {
  criteria: string;
  acceptance?: string;
  subgroups?: string;
  model?: string;
  evaluation?: string;
  testSet?: string;
}

function policyWith({
  criteria,
  acceptance = '',
  subgroups,
  model = 'task: binary, classes: [no, yes], positive: yes',
  evaluation = 'predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5',
  testSet,
}: Written) {
  const text = `
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
${subgroups === undefined ? '' : `subgroups: [${subgroups}]`}
${testSet === undefined ? '' : `test-set: {lock: lock.json, ${testSet}}`}
evaluation: {${evaluation}}
acceptance: {${acceptance}${acceptance === '' ? '' : ', '}criteria: [${criteria}]}
`;
  return readPolicy(Buffer.from(text), 'policy.yml');
}

function attempt(written: Written, request: Partial<PlanRequest> = {}): SamplePlan | PlanProblem {
  const policy = policyWith(written);
  return planSamples({
    policy,
    expected: policy.acceptance.expected,
    groups: new Map(),
    counts: [],
    draws: 20_000,
    randomFor: (purpose) => randomFromDigest(createHash('sha256').update(`1 ${purpose}`).digest('hex')),
    ...request,
  });
}

function plan(written: Written, request: Partial<PlanRequest> = {}): SamplePlan {
  const made = attempt(written, request);
  if ('problem' in made) throw new Error(made.problem);
  return made;
}

function count(of: string, number: number, where: Partial<GivenCount> = {}): GivenCount {
  return { of, subgroup: {}, each: [], count: number, ...where };
}

const sizesOf = ({ needed, first, safe }: PlanRow) => [needed?.samples, first?.samples, safe?.samples];
const plannedOf = ({ rows }: SamplePlan) => rows.map(({ planned }) => planned.samples);

describe('a criterion', () => {
  it.each([
    [0.9, 0.95, [36, 231, 255]],
    [0.95, 0.98, [72, 312, 338]],
    [0.8, 0.9, [17, 107, 113]],
  ])('of %d against %d needs the sizes of the specification', (bound, expected, sizes) => {
    const { rows } = plan({
      criteria: `{id: s, metric: sensitivity, at-least: ${bound}}`,
      acceptance: `expected: {sensitivity: ${expected}}`,
    });
    expect(rows).toHaveLength(1);
    expect(sizesOf(rows[0]!)).toEqual(sizes);
    expect(rows[0]).toMatchObject({ id: 's', denominator: 'positives', expected, status: 'enough' });
    // By default a criterion gets what it needs itself.
    expect(rows[0]!.planned).toEqual({ samples: sizes[2], effective: sizes[2], isGiven: false });
    expect(rows[0]!.together).toEqual(rows[0]!.safe);
  });

  it.each(reference.power)('has the power of SciPy at $trials for $p against $bound', ({ trials, bound, p, power }) => {
    const [row] = plan(
      { criteria: `{metric: specificity, at-least: ${bound}}` },
      { expected: new Map([['specificity', p]]), counts: [count('negatives', trials)] },
    ).rows;
    expect(row!.power).toBeCloseTo(power, 10);
    expect(row!.planned).toEqual({ samples: trials, effective: trials, isGiven: true });
  });

  it('allows the errors of the published sizes, and a model at the bound passes in at most 2.5 %', () => {
    for (const [errors, trials] of [72, 110, 142, 173, 202, 230].entries()) {
      const [row] = plan(
        { criteria: '{metric: sensitivity, at-least: 0.95}' },
        { counts: [count('positives', trials)] },
      ).rows;
      expect(row).toMatchObject({ errors, status: 'no-expectation' });
      expect(row!.atBound).toBeLessThanOrEqual(0.025);
      expect(row!.atBound).toBeGreaterThan(0);
      expect(row).not.toHaveProperty('power');
    }
  });

  it('without an expectation is planned with the fewest that can show it, or with what it asks for', () => {
    const { rows } = plan({
      criteria: '{metric: sensitivity, at-least: 0.8}, {metric: specificity, at-least: 0.8, min-samples: 20}',
    });
    expect(rows.map(({ planned }) => planned.samples)).toEqual([17, 20]);
    expect(rows[1]).toMatchObject({ minSamples: 20, needed: { samples: 20, effective: 17 } });
  });

  it('that no size can show is out of reach, and one planned with less than the fewest is too small', () => {
    const written = {
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.9, specificity: 0.95}',
    };
    const { rows } = plan(written, { counts: [count('negatives', 16)] });
    expect(rows.map(({ status }) => status)).toEqual(['out-of-reach', 'too-few']);
    expect(rows[0]).not.toHaveProperty('safe');
    expect(rows[1]).toMatchObject({ power: 0, atBound: 0 });
    expect(rows[1]).not.toHaveProperty('errors');
    expect(plan(written, { counts: [count('negatives', 17)] }).rows[1]!.status).toBe('underpowered');
  });

  it('on a metric with a denominator of the model is planned in that', () => {
    const { rows, totals } = plan({
      criteria: '{metric: ppv, at-least: 0.8}',
      acceptance: 'expected: {ppv: 0.9}',
    });
    expect(rows[0]).toMatchObject({ denominator: 'ppv', planned: { samples: 113 } });
    expect(totals).toEqual([]);
  });
});

describe('what is not planned', () => {
  it('is said with its reason', () => {
    const { rows, unplanned } = plan({
      criteria:
        '{id: b, metric: brier-score, at-most: 0.1}, {metric: auroc, at-least: 0.8, in: each subgroup}, {metric: f1, at-least: 0.8, in: {site: a}}',
      subgroups: 'site',
    });
    expect(rows).toEqual([]);
    expect(unplanned).toEqual([
      { id: 'b', metric: 'brier-score', scope: 'all', subgroup: {}, reason: 'no-size-rule' },
      { metric: 'auroc', scope: 'each-subgroup', subgroup: {}, reason: 'no-expectation' },
      { metric: 'f1', scope: 'named', subgroup: { site: 'a' }, reason: 'no-size-rule' },
    ]);
  });

  it('is the AUROC without numbers of both classes', () => {
    const { unplanned, joint } = plan({
      criteria: '{metric: auroc, at-least: 0.8}',
      acceptance: 'expected: {auroc: 0.9}',
    });
    expect(unplanned).toMatchObject([{ reason: 'no-counts' }]);
    expect(joint).toBeUndefined();
  });

  it('are pooled estimates that are weighted by strata', () => {
    const { rows, unplanned } = plan({
      criteria: '{metric: sensitivity, at-least: 0.8}, {metric: sensitivity, at-least: 0.8, in: each subgroup}',
      acceptance: 'weights: {site: {a: 0.5, b: 0.5}}',
      subgroups: 'site',
    });
    expect(unplanned).toMatchObject([{ metric: 'sensitivity', scope: 'all', reason: 'weighted' }]);
    expect(rows.map(({ subgroup }) => subgroup.site)).toEqual(['a', 'b']);
  });

  it('are comparisons with a baseline, which are counted', () => {
    expect(plan({ criteria: '{metric: sensitivity, at-least: 0.8}' }).comparisons).toBe(0);
  });
});

describe('the AUROC', () => {
  it('has a simulated power for given numbers', () => {
    const written = {
      criteria: '{id: a, metric: auroc, at-least: 0.8}',
      acceptance: 'expected: {auroc: 0.9}',
    };
    const { auroc, joint } = plan(written, { counts: [count('positives', 50), count('negatives', 50)] });
    expect(auroc).toMatchObject([
      {
        id: 'a',
        bound: 0.8,
        expected: 0.9,
        planned: { positives: { samples: 50 }, negatives: { samples: 50 } },
        status: 'underpowered',
        draws: 4000,
      },
    ]);
    // R with pROC: 0.677, and both simulations have a standard error of about 0.0075.
    expect(Math.abs(auroc[0]!.power - 0.677)).toBeLessThan(0.04);
    expect(auroc[0]!.atBound).toBeLessThan(0.025);
    expect(joint).toMatchObject({
      criteria: { asExpected: 1, atBounds: 1 },
      asExpected: { chance: { lower: auroc[0]!.power }, error: auroc[0]!.errors.power },
    });
  });

  it('takes the numbers that other criteria need, group by group', () => {
    const { auroc } = plan({
      criteria:
        '{metric: sensitivity, at-least: 0.8, in: {site: a}}, {metric: specificity, at-least: 0.8}, {metric: auroc, at-least: 0.7, in: {site: a}}, {metric: auroc, at-least: 0.95}',
      acceptance: 'expected: {auroc: 0.95, sensitivity: 0.9, specificity: 0.9}',
      subgroups: 'site',
    });
    expect(auroc).toHaveLength(1);
    expect(auroc[0]).toMatchObject({
      subgroup: {},
      planned: { positives: { samples: 113 }, negatives: { samples: 113 } },
      status: 'out-of-reach',
    });
  });
});

describe('subgroups', () => {
  const bySite: Written = {
    criteria: '{metric: sensitivity, at-least: 0.9}, {metric: sensitivity, at-least: 0.8, in: each subgroup}',
    acceptance: 'expected: {sensitivity: 0.95}',
    subgroups: 'site',
  };

  it('of unknown values are one row for all of them, and the joint chance says so', () => {
    const { rows, joint } = plan(bySite);
    expect(rows.map(({ subgroup, each, groups }) => ({ subgroup, each, groups }))).toEqual([
      { subgroup: {}, each: [], groups: 1 },
      { subgroup: {}, each: ['site'], groups: null },
    ]);
    expect(joint).toMatchObject({ isComplete: false, criteria: { asExpected: 2 } });
  });

  it('of a known number are counted', () => {
    const { rows, joint, totals } = plan(bySite, { groups: new Map([['site', 6]]) });
    expect(rows[1]).toMatchObject({ each: ['site'], groups: 6, others: false, planned: { samples: 48 } });
    // The whole is at least the sum of its parts.
    expect(rows[0]).toMatchObject({ planned: { samples: 288, isGiven: false } });
    expect(joint).toMatchObject({ isComplete: true, criteria: { asExpected: 7 } });
    expect(totals).toMatchObject([{ denominator: 'positives', planned: { samples: 288 } }]);
  });

  it('by bins are known from the policy', () => {
    const { rows } = plan({ ...bySite, subgroups: 'age: [40, 60]' });
    expect(rows.slice(1).map(({ subgroup }) => subgroup.age)).toEqual(['<40', '40-<60', '>=60']);
  });

  it('that are named have a row of their own beside the others', () => {
    const { rows } = plan(
      { ...bySite, criteria: `${bySite.criteria}, {metric: sensitivity, at-least: 0.85, in: {site: lyon}}` },
      { groups: new Map([['site', 4]]) },
    );
    expect(
      rows.map(({ subgroup, each, groups, others, bound }) => [subgroup.site ?? each[0], groups, others, bound]),
    ).toEqual([
      [undefined, 1, false, 0.9],
      ['lyon', 1, false, 0.8],
      ['site', 3, true, 0.8],
      ['lyon', 1, false, 0.85],
    ]);
    // Both criteria of the group are met with what the stricter one needs.
    expect(rows[1]!.planned).toEqual(rows[3]!.planned);
  });

  it('of several columns are every combination', () => {
    const { rows } = plan(
      { ...bySite, subgroups: 'site, sex, [site, sex]' },
      {
        groups: new Map([
          ['site', 3],
          ['sex', 2],
        ]),
      },
    );
    expect(rows.slice(1).map(({ each, groups, planned }) => [each, groups, planned.samples])).toEqual([
      [['site'], 3, 96],
      [['sex'], 2, 144],
      [['site', 'sex'], 6, 48],
    ]);
  });

  it('are refused where more are named than there are, or too many to judge', () => {
    const named = {
      ...bySite,
      criteria:
        '{metric: sensitivity, at-least: 0.9, in: {site: lyon}}, {metric: sensitivity, at-least: 0.9, in: {site: paris}}',
    };
    expect(attempt(named, { groups: new Map([['site', 1]]) })).toEqual({
      problem: 'fewer-than-named',
      column: 'site',
      named: 2,
    });
    expect(
      attempt(
        { ...bySite, subgroups: '[site, sex]' },
        {
          groups: new Map([
            ['site', 501],
            ['sex', 2],
          ]),
        },
      ),
    ).toEqual({
      problem: 'too-many',
      columns: ['site', 'sex'],
    });
    expect(
      attempt(
        { ...bySite, subgroups: '[site, sex]' },
        {
          groups: new Map([
            ['site', 500],
            ['sex', 2],
          ]),
          draws: 50,
        },
      ),
    ).toHaveProperty('rows');
  });
});

describe('planned counts', () => {
  const bySite: Written = {
    criteria:
      '{metric: sensitivity, at-least: 0.9}, {metric: sensitivity, at-least: 0.8, in: each subgroup}, {metric: sensitivity, at-least: 0.8, in: {site: lyon}}',
    acceptance: 'expected: {sensitivity: 0.95}',
    subgroups: 'site',
  };
  const four = new Map([['site', 4]]);

  it('of a whole are divided evenly among its parts', () => {
    expect(plannedOf(plan(bySite, { groups: four, counts: [count('positives', 402)] }))).toEqual([402, 100, 100, 100]);
  });

  it('of a part are taken from the whole first', () => {
    const counts = [count('positives', 400), count('positives', 40, { subgroup: { site: 'lyon' } })];
    expect(plannedOf(plan(bySite, { groups: four, counts }))).toEqual([400, 40, 120, 40]);
  });

  it('of every part make up the whole', () => {
    const counts = [count('positives', 60, { each: ['site'] }), count('positives', 40, { subgroup: { site: 'lyon' } })];
    // 255 is what the whole needs itself, and with so many sites they are all there is.
    const { rows } = plan(bySite, { groups: four, counts });
    expect(rows.map(({ planned }) => [planned.samples, planned.isGiven])).toEqual([
      [220, true],
      [40, true],
      [60, true],
      [40, true],
    ]);
    // Where nobody knows how many sites there are, they may be more.
    expect(plannedOf(plan(bySite, { counts }))).toEqual([255, 40, 60, 40]);
  });

  it('of parts that nobody counted are at most an even share, and else what they need', () => {
    expect(plannedOf(plan(bySite, { counts: [count('positives', 400)] }))).toEqual([400, 48, 48, 48]);
    expect(plannedOf(plan(bySite, { counts: [count('positives', 60)] }))).toEqual([60, 30, 30, 30]);
  });

  it('reach groups of several columns by those of one', () => {
    const { rows } = plan(
      {
        ...bySite,
        criteria: '{metric: sensitivity, at-least: 0.8, in: each subgroup}',
        subgroups: 'site, [site, sex]',
      },
      {
        groups: new Map([
          ['site', 2],
          ['sex', 2],
        ]),
        counts: [count('positives', 300), count('positives', 80, { subgroup: { site: 'lyon' } })],
      },
    );
    expect(rows.map(({ subgroup, each, planned }) => [subgroup.site, each, planned.samples])).toEqual([
      ['lyon', [], 80],
      [undefined, ['site'], 220],
      ['lyon', ['sex'], 40],
      [undefined, ['site', 'sex'], 75],
    ]);
  });

  it('that contradict each other, or of a group that is not judged, are refused', () => {
    const counts = [count('positives', 100), count('positives', 101, { subgroup: { site: 'lyon' } })];
    expect(attempt(bySite, { groups: four, counts })).toMatchObject({
      problem: 'more-than-whole',
      columns: ['site'],
      parts: 101,
      most: 100,
    });
    const astray = count('positives', 5, { each: ['sex'] });
    expect(attempt(bySite, { counts: [astray] })).toEqual({ problem: 'no-such-group', count: astray });
  });
});

describe('clusters', () => {
  const written = (acceptance: string): Written => ({
    criteria: '{metric: sensitivity, at-least: 0.9}',
    acceptance: `cluster: patient, expected: {sensitivity: 0.95}${acceptance}`,
  });

  it('without a size or a design effect are what is counted', () => {
    const { rows, unit, totals } = plan(written(''));
    expect(unit).toBe('clusters');
    expect(rows[0]!.safe).toEqual({ effective: 255, clusters: 255 });
    expect(totals[0]!.planned).toEqual({ clusters: 255 });
  });

  it('below thirty of them have to be more', () => {
    // 17 samples show 0.80; R: 19 (z / t18)² = 16.5, 20 (z / t19)² = 17.5.
    const [row] = plan({ criteria: '{metric: sensitivity, at-least: 0.8}', acceptance: 'cluster: patient' }).rows;
    expect(row!.needed).toEqual({ effective: 17, clusters: 20 });
  });

  it('are never fewer than ten', () => {
    const [row] = plan(
      { criteria: '{metric: sensitivity, at-least: 0.1}', acceptance: 'cluster: patient' },
      { counts: [count('positives', 9)] },
    ).rows;
    expect(row).toMatchObject({ needed: { clusters: 10 }, planned: { effective: 0 }, status: 'too-few', atBound: 0 });
  });

  it('with a design effect multiply the sizes by it', () => {
    const { rows, unit } = plan(written(', design-effect: 1.1'));
    expect(unit).toBe('samples');
    // 231 * 1.1 = 254.1 and 255 * 1.1 = 280.5
    expect(sizesOf(rows[0]!)).toEqual([40, 255, 281]);
    expect(rows[0]!.planned).toMatchObject({ samples: 281, effective: 255 });
  });

  it('with a size are counted in samples and in clusters', () => {
    const { rows } = plan(written(''), { clusterSize: 2.5 });
    expect(rows[0]!.safe).toEqual({ effective: 255, samples: 638, clusters: 255 });
    const declared = plan(written(', design-effect: 1.5'), { clusterSize: 3 });
    // Each cluster is worth 3 / 1.5 samples.
    expect(declared.rows[0]!.safe).toEqual({ effective: 255, samples: 384, clusters: 128 });
  });

  it('need the fewest samples that are worth so many, whatever their size and effect', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.double({ min: 1, max: 6, noNaN: true })),
        fc.constantFrom(0.3, 0.7, 0.9),
        (size, effect, bound) => {
          const request = {
            criteria: `{metric: sensitivity, at-least: ${bound}}`,
            acceptance: `cluster: patient${effect === null ? '' : `, design-effect: ${effect.toFixed(3)}`}`,
          };
          const needed = plan(request, { clusterSize: size }).rows[0]!.needed!;
          const statusAt = (samples: number) =>
            plan(request, { clusterSize: size, counts: [count('positives', samples)] }).rows[0]!.status;
          expect(statusAt(needed.samples!)).toBe('no-expectation');
          expect(statusAt(needed.samples! - 1)).toBe('too-few');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('all criteria together', () => {
  it('on different samples have exactly the product of their powers', () => {
    const { rows, joint } = plan({
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.95, specificity: 0.9}',
    });
    // R: prod of pbinom tails at 255 and 113 trials.
    const [sensitivity, specificity] = [reference.power[1]!.power, reference.power[3]!.power];
    expect(joint!.asExpected!.chance.lower).toBeCloseTo(sensitivity * specificity, 10);
    expect(joint!.asExpected!.chance.upper).toBe(joint!.asExpected!.chance.lower);
    expect(joint!.asExpected).not.toHaveProperty('error');
    expect(joint!.atBounds.chance.lower).toBeCloseTo(rows[0]!.atBound * rows[1]!.atBound, 14);
    // Each is planned for the square root of 0.8.
    const each = Math.sqrt(0.8);
    for (const { together, bound, expected } of rows) {
      const powerOf = (trials: number) =>
        powerAt(trials, { bound, expected: expected!, confidenceLevel: 0.95, interval: 'clopper-pearson' });
      expect(powerOf(together!.effective)).toBeGreaterThanOrEqual(each);
      expect(powerOf(together!.effective - 1)).toBeLessThan(each);
    }
  });

  it('on the groups of one division are exact', () => {
    const { joint, rows } = plan({
      criteria: '{metric: sensitivity, at-least: 0.8, in: each subgroup}',
      acceptance: 'expected: {sensitivity: 0.9}',
      subgroups: 'age: [40, 60]',
    });
    expect(joint!.asExpected!.chance.lower).toBeCloseTo(rows[0]!.power! ** 3, 12);
    expect(joint!.asExpected).not.toHaveProperty('error');
  });

  const sites: Written = {
    criteria: '{metric: sensitivity, at-least: 0.9}, {metric: sensitivity, at-least: 0.8, in: each subgroup}',
    acceptance: 'expected: {sensitivity: 0.95}',
    subgroups: 'site',
  };
  const expectSimulated = (made: SamplePlan, which: 'asExpected' | 'atBounds', chance: number, other = 0) => {
    const { chance: found, error = 0 } = made.joint![which]!;
    expect(found.lower).toBe(found.upper);
    expect(error).toBeGreaterThan(0);
    // Further away than four standard errors once in 16,000 times, and the seed is fixed.
    expect(Math.abs(found.lower - chance)).toBeLessThan(4 * Math.hypot(error, other));
  };

  it('that share samples are simulated as an exact convolution has it', () => {
    const made = plan(sites, {
      groups: new Map([['site', 4]]),
      counts: [count('positives', 60, { each: ['site'] })],
    });
    expect(made.rows[0]!.planned.samples).toBe(240);
    expectSimulated(made, 'asExpected', reference.sites);
    expect(made.joint!.asExpected!.error).toBeCloseTo(Math.sqrt((0.6571 * 0.3429) / 20_000), 3);
  });

  it('with samples that no subgroup has', () => {
    const counts = [count('positives', 60, { each: ['site'] }), count('positives', 300)];
    expectSimulated(plan(sites, { groups: new Map([['site', 4]]), counts }), 'asExpected', reference.sitesAndRest);
  });

  it('of two columns that cross at random', () => {
    const made = plan(
      {
        ...sites,
        criteria: `{metric: sensitivity, at-least: 0.9}, ${['a', 'b', 'c', 'd'].map((site) => `{metric: sensitivity, at-least: 0.8, in: {site: ${site}}}`).join(', ')}, {metric: sensitivity, at-least: 0.85, in: {sex: f}}, {metric: sensitivity, at-least: 0.85, in: {sex: m}}`,
        subgroups: 'site, sex',
      },
      {
        groups: new Map([
          ['site', 4],
          ['sex', 2],
        ]),
        counts: [count('positives', 240)],
      },
    );
    expectSimulated(made, 'asExpected', reference.sitesAndSexes);
  });

  it('of groups within groups', () => {
    const counts = [
      count('positives', 40, { subgroup: { site: 'a', sex: 'f' } }),
      count('positives', 50, { subgroup: { site: 'a', sex: 'm' } }),
      count('positives', 60, { subgroup: { site: 'b', sex: 'f' } }),
      count('positives', 45, { subgroup: { site: 'b', sex: 'm' } }),
    ];
    const cells = counts.map(
      ({ subgroup }) => `{metric: sensitivity, at-least: 0.75, in: {site: ${subgroup.site}, sex: ${subgroup.sex}}}`,
    );
    const made = plan(
      {
        ...sites,
        criteria: [
          '{metric: sensitivity, at-least: 0.88}',
          '{metric: sensitivity, at-least: 0.85, in: {site: a}}',
          '{metric: sensitivity, at-least: 0.85, in: {site: b}}',
          ...cells,
        ].join(', '),
        subgroups: 'site, [site, sex]',
      },
      {
        groups: new Map([
          ['site', 2],
          ['sex', 2],
        ]),
        counts,
      },
    );
    expect(plannedOf(made)).toEqual([195, 90, 105, 40, 50, 60, 45]);
    expectSimulated(made, 'asExpected', reference.cells.chance, reference.cells.error);
  });

  it('of a model that only just meets them, which is better where a stricter criterion holds', () => {
    const made = plan(
      {
        ...sites,
        criteria: '{metric: sensitivity, at-least: 0.85}, {metric: sensitivity, at-least: 0.9, in: {site: lyon}}',
      },
      { counts: [count('positives', 200), count('positives', 60, { subgroup: { site: 'lyon' } })] },
    );
    expectSimulated(made, 'atBounds', reference.strictSite.chance, reference.strictSite.error);
  });

  it('of two metrics on the same samples have bounds only', () => {
    const { joint, rows } = plan({
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: accuracy, at-least: 0.9}',
      acceptance: 'expected: {sensitivity: 0.95, accuracy: 0.95}',
    });
    const [one, other] = rows.map(({ power }) => power!) as [number, number];
    expect(joint!.asExpected!.chance.lower).toBeCloseTo(one + other - 1, 12);
    expect(joint!.asExpected!.chance.upper).toBe(Math.min(one, other));
  });

  it('of two bounds on one group are those of the larger one', () => {
    const { joint, rows } = plan({
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: sensitivity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.95}',
    });
    expect(joint!.asExpected!.chance.lower).toBe(rows[0]!.power);
  });

  it('leave out what nothing is expected of, and count it where it only just holds', () => {
    const { joint } = plan({
      criteria: '{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.8}',
      acceptance: 'expected: {sensitivity: 0.95}',
    });
    expect(joint!.criteria).toEqual({ asExpected: 1, atBounds: 2 });
    expect(plan({ criteria: '{metric: specificity, at-least: 0.8}' }).joint).not.toHaveProperty('asExpected');
  });

  it('are the same for the same seed, and not for another one', () => {
    const chanceWith = (seed: string) =>
      plan(sites, {
        groups: new Map([['site', 4]]),
        draws: 2000,
        randomFor: (purpose) =>
          randomFromDigest(
            createHash('sha256')
              .update(seed + purpose)
              .digest('hex'),
          ),
      }).joint!.asExpected!.chance.lower;
    expect(chanceWith('1')).toBe(chanceWith('1'));
    expect(chanceWith('1')).not.toBe(chanceWith('2'));
  });
});

describe('several classes', () => {
  it('are each a denominator of their own', () => {
    const { rows, joint, totals } = plan({
      criteria:
        '{metric: "recall:a", at-least: 0.8}, {metric: "recall:b", at-least: 0.8}, {metric: accuracy, at-least: 0.8}',
      acceptance: 'expected: {"recall:a": 0.9, "recall:b": 0.9}',
      model: 'task: multiclass, classes: [a, b, c]',
      evaluation: 'predictions: {path: p.csv, columns: {sample: id, predicted: p}}',
    });
    expect(rows.map(({ denominator }) => denominator)).toEqual(['class a', 'class b', 'samples']);
    expect(joint!.asExpected!.chance.lower).toBeCloseTo(reference.power[3]!.power ** 2, 10);
    expect(totals.map(({ denominator }) => denominator)).toEqual(['class a', 'class b', 'samples']);
  });
});

describe('alpha spending', () => {
  const spent = (atMost: number | undefined) =>
    `uses: {${atMost === undefined ? '' : `at-most: ${atMost}, `}alpha-spending: true}, disclosure: pass-fail`;

  it.each(spending.plans)(
    'over $last uses of $bound against $expected is planned for the last, as SciPy has it',
    ({ bound, expected, last, inLast, inFirst, powers, atBound }) => {
      const { rows, confidence, totals, alphaSpending } = plan({
        criteria: `{metric: sensitivity, at-least: ${bound}}`,
        acceptance: `expected: {sensitivity: ${expected}}`,
        testSet: spent(last),
      });
      const first = alphaSpending!.firstUse!;
      expect(sizesOf(rows[0]!)).toEqual([inLast.needed, inLast.first, inLast.safe]);
      expect(sizesOf(first.rows[0]!)).toEqual([inFirst.needed, inFirst.first, inFirst.safe]);
      // One test set serves all uses.
      expect(first.rows[0]!.planned).toEqual(rows[0]!.planned);
      expect(totals[0]!.planned).toEqual({ samples: inLast.safe });
      expect(first.totals[0]).toEqual({
        denominator: 'positives',
        planned: { samples: inLast.safe },
        together: { samples: inFirst.safe },
      });
      for (const [index, row] of [first.rows[0]!, rows[0]!].entries()) {
        expect(row.power).toBeCloseTo(powers[index]!, 10);
        expect(Math.abs(row.atBound - atBound[index]!)).toBeLessThan(1e-10 * atBound[index]!);
      }
      expect(confidence).toBeCloseTo(1 - 0.05 / (last * (last + 1)), 14);
      expect(alphaSpending).toMatchObject({ declared: 0.95, atMost: last, plannedFor: { use: last, confidence } });
      expect(first).toMatchObject({ use: 1, confidence: expect.closeTo(0.975, 14), level: expect.closeTo(0.0125, 14) });
      // The levels of all uses, added up one by one.
      const levels = Array.from({ length: last }, (_, index) => 0.025 / ((index + 1) * (index + 2)));
      expect(alphaSpending!.totalLevel).toBeCloseTo(
        levels.reduce((sum, level) => sum + level, 0),
        14,
      );
      expect(alphaSpending!.plannedFor.level).toBeCloseTo(levels.at(-1)!, 14);
    },
  );

  it.each(spending.clusters)(
    'takes the factor of few clusters at the level of each use, for $bound',
    ({ bound, fewest }) => {
      const { rows, alphaSpending } = plan({
        criteria: `{metric: sensitivity, at-least: ${bound}}`,
        acceptance: 'cluster: patient',
        testSet: spent(5),
      });
      const inFirst = alphaSpending!.firstUse!.rows[0]!;
      expect([inFirst.needed!.clusters, rows[0]!.needed!.clusters]).toEqual(fewest);
      expect(inFirst.planned.effective).toBeGreaterThanOrEqual(rows[0]!.planned.effective);
    },
  );

  it('never makes a use easier than the one that is planned for, nor needs more in the first', () => {
    const bound = fc.constantFrom(0.6, 0.75, 0.9);
    const better = fc.constantFrom(0.04, 0.08);
    fc.assert(
      fc.property(
        bound,
        better,
        fc.integer({ min: 2, max: 200 }),
        fc.integer({ min: 5, max: 900 }),
        (at, by, last, n) => {
          const { rows, joint, alphaSpending } = plan(
            {
              criteria: `{metric: sensitivity, at-least: ${at}}`,
              acceptance: `expected: {sensitivity: ${at + by}}`,
              testSet: spent(last),
            },
            { counts: [count('positives', n)] },
          );
          const [inLast, inFirst] = [rows[0]!, alphaSpending!.firstUse!.rows[0]!];
          expect(inFirst.power!).toBeGreaterThanOrEqual(inLast.power!);
          expect(inFirst.atBound).toBeGreaterThanOrEqual(inLast.atBound);
          expect(inFirst.atBound).toBeLessThanOrEqual(0.0125);
          expect(inLast.atBound).toBeLessThanOrEqual(alphaSpending!.plannedFor.level);
          expect(inFirst.safe!.effective).toBeLessThan(inLast.safe!.effective);
          expect(joint!.asExpected!.chance.lower).toBe(inLast.power);
          expect(alphaSpending!.firstUse!.joint!.asExpected!.chance.lower).toBe(inFirst.power);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('reaches the AUROC, whose power is simulated at the level of the use', () => {
    const { auroc, alphaSpending } = plan(
      {
        criteria: '{metric: auroc, at-least: 0.8}',
        acceptance: 'expected: {auroc: 0.9}',
        testSet: spent(5),
      },
      { counts: [count('positives', 60), count('negatives', 60)] },
    );
    const inFirst = alphaSpending!.firstUse!.auroc[0]!;
    expect(inFirst.planned).toEqual(auroc[0]!.planned);
    // So far apart that the simulation cannot blur it.
    expect(inFirst.power - auroc[0]!.power).toBeGreaterThan(20 * inFirst.errors.power);
  });

  it('of one use has no first use beside it, and without a limit the first is planned for', () => {
    const written = { criteria: '{metric: sensitivity, at-least: 0.9}' };
    const one = plan({ ...written, testSet: spent(1) });
    expect(one.alphaSpending).toEqual({
      declared: 0.95,
      atMost: 1,
      totalLevel: expect.closeTo(0.0125, 14),
      plannedFor: { use: 1, confidence: expect.closeTo(0.975, 14), level: expect.closeTo(0.0125, 14) },
    });
    expect(one.rows[0]!.needed).toEqual({ effective: 42, samples: 42 });
    const unlimited = plan({ ...written, testSet: spent(undefined) });
    expect(unlimited.alphaSpending).toEqual({
      ...one.alphaSpending,
      atMost: null,
      totalLevel: expect.closeTo(0.025, 14),
    });
    expect(unlimited.rows).toEqual(one.rows);
  });

  it('is absent where every use has the declared level', () => {
    for (const testSet of [undefined, 'uses: {at-most: 5}']) {
      const made = plan({ criteria: '{metric: sensitivity, at-least: 0.9}', ...(testSet ? { testSet } : {}) });
      expect(made).not.toHaveProperty('alphaSpending');
      expect(made.confidence).toBe(0.95);
      expect(made.rows[0]!.needed!.samples).toBe(36);
    }
  });

  it('refuses counts that contradict each other, as ever', () => {
    const counts = [count('positives', 9), count('positives', 10, { subgroup: { site: 'a' } })];
    const written = { criteria: '{metric: sensitivity, at-least: 0.9}', subgroups: 'site', testSet: spent(5) };
    expect(attempt(written, { counts })).toMatchObject({ problem: 'more-than-whole' });
  });
});
