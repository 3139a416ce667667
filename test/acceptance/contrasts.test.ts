/** Subgroups against the rest: what is counted, the p values of R, and that nothing rests on the order of rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastSubgroups } from '../../src/acceptance/contrasts.ts';
import { countSamples } from '../../src/acceptance/countedSamples.ts';
import { estimatorOf } from '../../src/acceptance/estimators.ts';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { estimateBinaryMetrics } from '../../src/metrics/binary.ts';
import { binaryMetrics, metricsOf } from '../../src/metrics/catalogue.ts';
import type { BinaryRows, ClassRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import type { Contrast } from '../../src/result/schema.ts';
import { clusteredProportion, decisiveDesignEffect, effectiveTrials } from '../../src/statistics/cluster.ts';
import { farringtonManningPValue, newcombeInterval } from '../../src/statistics/difference.ts';

const tasks = {
  binary: ['task: binary, classes: [no, yes], positive: yes', 'score: score'],
  multiclass: ['task: multiclass, classes: [a, b, c]', 'predicted: p'],
  ordinal: ['task: ordinal, classes: [a, b, c]', 'predicted: p'],
  regression: ['task: regression', 'predicted: p'],
} as const;

interface Written {
  task?: keyof typeof tasks;
  criteria: string;
  undecided?: string;
}

function policyWith({ task = 'binary', criteria, undecided }: Written): Policy {
  const [model, columns] = tasks[task];
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}${undecided === undefined ? '' : `, undecided: ${undecided}`}}
acceptance: {criteria: [${criteria}]}
`),
    'policy.yml',
  );
}

const sensitivity = policyWith({ criteria: '{metric: sensitivity, at-least: 0.5}' });

interface Sample {
  positive?: number;
  decision: number;
  site: string;
  cluster?: number;
}

/** Test samples in the given order, on rows that the order does not follow. */
function evaluatedOf(samples: readonly Sample[], rows = samples.map((_, index) => index)): BinaryRows {
  return {
    kind: 'binary',
    rows: Uint32Array.from(rows),
    samples: {
      positive: Uint8Array.from(samples, ({ positive = 1 }) => positive),
      decision: Uint8Array.from(samples, ({ decision }) => decision),
      score: undefined,
      cluster: samples.every(({ cluster }) => cluster !== undefined)
        ? Uint32Array.from(samples, ({ cluster }) => cluster!)
        : undefined,
    },
  };
}

function groupsOf(samples: readonly Sample[], rows = samples.map((_, index) => index)): GroupRows[] {
  const sites = [...new Set(samples.map(({ site }) => site))].sort();
  const rowsOf = (site?: string) =>
    Uint32Array.from(rows.filter((_, index) => site === undefined || samples[index]!.site === site)).sort();
  return [
    { subgroup: {}, declared: false, rows: rowsOf() },
    ...sites.map((site) => ({ subgroup: { site }, declared: true, rows: rowsOf(site) })),
  ];
}

function contrasts(samples: readonly Sample[], policy = sensitivity): Contrast[] {
  return contrastSubgroups(policy, evaluatedOf(samples), groupsOf(samples));
}

/** Positives of a site, so many of them right. */
function site(name: string, right: number, trials: number): Sample[] {
  return Array.from({ length: trials }, (_, index) => ({ decision: index < right ? 1 : 0, site: name }));
}

const three = [...site('lyon', 30, 50), ...site('nice', 45, 60), ...site('oslo', 60, 65)];

describe('a subgroup against the rest', () => {
  it('has Newcombe’s interval and the p value of the score test, adjusted by Holm: R’s prop.test and p.adjust', () => {
    const [lyon, nice, oslo] = contrasts(three);
    expect(lyon).toEqual({
      metric: 'sensitivity',
      subgroup: { site: 'lyon' },
      value: 0.6,
      n: 50,
      restValue: 105 / 125,
      restN: 125,
      difference: expect.closeTo(-0.24, 12),
      ...newcombeInterval({ successes: 30, trials: 50 }, { successes: 105, trials: 125 }, 0.95),
      confidence: 0.95,
      method: 'newcombe',
      p: expect.closeTo(0.000636299141240205, 12),
      adjustedP: expect.closeTo(0.00127259828248041, 12),
      worse: true,
    });
    expect(nice).toMatchObject({ p: expect.closeTo(0.625820134546281, 12), worse: false });
    expect(nice!.adjustedP).toBeCloseTo(0.625820134546281, 12);
    expect(oslo!.adjustedP).toBeCloseTo(0.000720652883502202, 12);
  });

  it('that does better is none that does worse, however surely', () => {
    const [lyon, , oslo] = contrasts(three);
    expect([lyon!.worse, oslo!.worse]).toEqual([true, false]);
    expect(oslo!.difference).toBeGreaterThan(0);
  });

  it('has a p value of 1 where nothing differs', () => {
    for (const right of [0, 20]) {
      expect(contrasts([...site('lyon', right, 20), ...site('nice', right, 20)])).toMatchObject([
        { difference: 0, p: 1, adjustedP: 1, worse: false },
        { difference: 0, p: 1, adjustedP: 1, worse: false },
      ]);
    }
  });

  it('is worse at the level of the policy, after the adjustment for all of them', () => {
    const samples = [...site('lyon', 34, 50), ...site('nice', 42, 50), ...site('oslo', 42, 50)];
    const [lyon] = contrasts(samples);
    expect(lyon!.p!).toBeLessThan(0.05);
    expect(lyon!.adjustedP!).toBeGreaterThan(0.05);
    expect(lyon!.worse).toBe(false);
    const loose = {
      ...sensitivity,
      acceptance: { ...sensitivity.acceptance, confidence: 1 - lyon!.adjustedP! - 1e-9 },
    };
    expect(contrasts(samples, loose)[0]!.worse).toBe(true);
    const strict = { ...loose, acceptance: { ...loose.acceptance, confidence: 1 - lyon!.adjustedP! + 1e-9 } };
    expect(contrasts(samples, strict)[0]!.worse).toBe(false);
  });
});

describe('what is contrasted', () => {
  const subgroupsOf = (samples: readonly Sample[], policy = sensitivity) =>
    contrasts(samples, policy).map(({ metric, subgroup }) => [metric, subgroup.site]);

  it('is each proportion with a criterion, once, in whatever scope', () => {
    const policy = policyWith({
      criteria: [
        '{metric: sensitivity, at-least: 0.5}',
        '{metric: sensitivity, at-least: 0.4, in: each subgroup}',
        '{metric: accuracy, at-least: 0.5, in: {site: lyon}}',
        '{metric: auroc, at-least: 0.5}',
        '{metric: f1, at-least: 0.5}',
      ].join(', '),
    });
    expect(subgroupsOf(three, policy)).toEqual([
      ['sensitivity', 'lyon'],
      ['sensitivity', 'nice'],
      ['sensitivity', 'oslo'],
      ['accuracy', 'lyon'],
      ['accuracy', 'nice'],
      ['accuracy', 'oslo'],
    ]);
  });

  it('needs samples in the subgroup and outside it', () => {
    expect(subgroupsOf(site('lyon', 3, 5))).toEqual([]);
    const negative = { positive: 0, decision: 0, site: 'nice' };
    expect(subgroupsOf([...site('lyon', 3, 5), negative])).toEqual([]);
    expect(subgroupsOf([])).toEqual([]);
  });

  it('is a declared subgroup, not one that only a criterion names', () => {
    const named = groupsOf(three).map((group) => ({ ...group, declared: false }));
    expect(contrastSubgroups(sensitivity, evaluatedOf(three), named)).toEqual([]);
  });

  it('leaves rows without an outcome out', () => {
    const evaluated = evaluatedOf(three.slice(0, -1));
    const [lyon, , oslo] = contrastSubgroups(sensitivity, evaluated, groupsOf(three));
    expect([lyon!.restN, oslo!.n]).toEqual([124, 64]);
  });

  it('is nothing in a regression', () => {
    const policy = policyWith({ task: 'regression', criteria: '{metric: mae, at-most: 5}' });
    const numbers: NumberRows = {
      kind: 'numbers',
      rows: Uint32Array.of(0, 1),
      samples: { label: Float64Array.of(1, 2), predicted: Float64Array.of(1, 2), cluster: undefined },
    };
    expect(contrastSubgroups(policy, numbers, groupsOf(three.slice(0, 2)))).toEqual([]);
    expect(countSamples('mae', numbers, policy)).toBeUndefined();
  });
});

describe('clusters', () => {
  const clustered = { ...sensitivity, acceptance: { ...sensitivity.acceptance, cluster: 'patient' } };
  const spread = (samples: readonly Sample[], clusters: number) =>
    samples.map((sample, index) => ({ ...sample, cluster: index % clusters }));

  it('count for what they are worth, on both sides', () => {
    const samples = spread([...site('lyon', 30, 60), ...site('nice', 70, 90)], 30);
    const [lyon] = contrasts(samples, clustered);
    const sideOf = (wanted: (sample: Sample) => boolean) => {
      const tally = { successes: new Uint32Array(30), trials: new Uint32Array(30) };
      for (const sample of samples.filter(wanted)) {
        tally.trials[sample.cluster]! += 1;
        tally.successes[sample.cluster]! += sample.decision;
      }
      const found = clusteredProportion(tally.successes, tally.trials)!;
      const effect = decisiveDesignEffect(found.estimatedDesignEffect, undefined, found.trials, found.clusters);
      const trials = effectiveTrials(found.trials, found.clusters, effect, 0.95);
      return { successes: (found.successes / found.trials) * trials, trials };
    };
    const [own, rest] = [sideOf((one) => one.site === 'lyon'), sideOf((one) => one.site !== 'lyon')];
    expect(lyon).toMatchObject({ n: 60, restN: 90, ...newcombeInterval(own, rest, 0.95) });
    expect(lyon!.p).toBeCloseTo(2 * (1 - farringtonManningPValue(own, rest, 0)), 12);
    const independent = contrasts(samples)[0]!;
    expect(lyon!.p!).toBeGreaterThan(independent.p!);
  });

  it('too few of them on a side give no interval and no p value, and do not count among the contrasts', () => {
    const few = [
      ...spread(site('lyon', 2, 18), 9),
      ...spread(site('nice', 200, 240), 20).map((one) => ({ ...one, cluster: one.cluster + 100 })),
      ...spread(site('oslo', 180, 240), 20).map((one) => ({ ...one, cluster: one.cluster + 200 })),
    ];
    const [lyon, nice, oslo] = contrasts(few, clustered);
    expect(lyon).toMatchObject({
      n: 18,
      lower: null,
      upper: null,
      p: null,
      adjustedP: null,
      worse: false,
      reason: 'too-few-clusters',
    });
    expect(nice!.adjustedP).toBeCloseTo(Math.max(nice!.p!, Math.min(1, 2 * Math.min(nice!.p!, oslo!.p!))), 12);
    const ten = [...spread(site('lyon', 2, 20), 10), ...few.slice(18)];
    expect(contrasts(ten, clustered)[0]!.p).not.toBeNull();
  });
});

describe('counted samples', () => {
  const sample = fc.record({ positive: fc.nat(1), decision: fc.nat(2) });
  const proportions = [...binaryMetrics].filter(([, { family }]) => family === 'proportion').map(([name]) => name);

  it.each(['yes', 'no'])('are those of every proportion of a binary task, undecided counting as %s', (fallback) => {
    const policy = policyWith({
      criteria: '{metric: sensitivity, at-least: 0.5}',
      undecided: `{from: 0.4, to: 0.6, at-most: 0.9, fallback: ${fallback}}`,
    });
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 40 }), (list) => {
        const sorted = list.toSorted((one, other) => one.positive - other.positive);
        const evaluated = evaluatedOf(sorted.map((one) => ({ ...one, site: 'x' })));
        const estimates = estimateBinaryMetrics(evaluated.samples, {
          confidenceLevel: 0.95,
          proportionInterval: 'wilson',
          probabilities: false,
          undecided: true,
          fallback: fallback === 'yes' ? 'positive' : 'negative',
        });
        for (const metric of proportions) {
          const codes = countSamples(metric, evaluated, policy)!;
          const estimate = estimates.find((one) => one.metric === metric)!;
          const count = (least: number) => codes.filter((code) => code >= least).length;
          expect([metric, count(1), count(2)]).toEqual([metric, estimate.n, estimate.successes]);
        }
      }),
    );
    expect(proportions).toHaveLength(16);
  });

  it('are those of every proportion of several classes', () => {
    const policy = policyWith({
      task: 'ordinal',
      criteria: '{metric: accuracy, at-least: 0.5}',
      undecided: '{below: 0.5, at-most: 0.9, fallback: b}',
    });
    const metrics = [...metricsOf(policy.task)].filter(([, { family }]) => family === 'proportion');
    expect(metrics).toHaveLength(20);
    fc.assert(
      fc.property(fc.array(fc.record({ label: fc.nat(2), decision: fc.nat(3) }), { maxLength: 40 }), (list) => {
        const classes: ClassRows = {
          kind: 'classes',
          rows: Uint32Array.from(list.keys()),
          samples: {
            label: Uint16Array.from(list, ({ label }) => label),
            predicted: Uint16Array.from(list, ({ decision }) => decision),
            scores: undefined,
            cluster: undefined,
          },
        };
        const { estimates } = estimatorOf(classes, policy, { probabilities: false })(classes.rows);
        for (const [metric] of metrics) {
          const codes = countSamples(metric, classes, policy)!;
          const { n, successes } = estimates.find((one) => one.metric === metric)!;
          const count = (least: number) => codes.filter((code) => code >= least).length;
          expect([metric, count(1), count(2)]).toEqual([metric, n, successes]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of several classes go by the class of the label or of the decision', () => {
    // 3 is undecided.
    const classes: ClassRows = {
      kind: 'classes',
      rows: Uint32Array.of(0, 1, 2, 3, 4, 5),
      samples: {
        label: Uint16Array.of(0, 0, 1, 1, 2, 2),
        predicted: Uint16Array.of(0, 2, 1, 3, 1, 2),
        scores: undefined,
        cluster: undefined,
      },
    };
    const policy = policyWith({
      task: 'ordinal',
      criteria: '{metric: accuracy, at-least: 0.5}',
      undecided: '{below: 0.5, at-most: 0.9, fallback: b}',
    });
    const codesOf = (metric: string) => [...(countSamples(metric, classes, policy) ?? [])];
    expect(codesOf('accuracy')).toEqual([2, 1, 2, 0, 1, 2]);
    expect(codesOf('accuracy@as-wrong')).toEqual([2, 1, 2, 1, 1, 2]);
    expect(codesOf('accuracy@fallback')).toEqual([2, 1, 2, 2, 1, 2]);
    expect(codesOf('recall:b')).toEqual([0, 0, 2, 0, 0, 0]);
    expect(codesOf('recall:b@as-wrong')).toEqual([0, 0, 2, 1, 0, 0]);
    expect(codesOf('recall:b@coverage')).toEqual([0, 0, 2, 1, 0, 0]);
    expect(codesOf('recall:b@fallback')).toEqual([0, 0, 2, 2, 0, 0]);
    expect(codesOf('recall:a@coverage')).toEqual([2, 2, 0, 0, 0, 0]);
    expect(codesOf('precision:b')).toEqual([0, 0, 2, 0, 1, 0]);
    expect(codesOf('within-one')).toEqual([2, 1, 2, 0, 2, 2]);
    expect(codesOf('coverage')).toEqual([2, 2, 2, 1, 2, 2]);
    for (const metric of ['macro-recall', 'kappa', 'nonsense']) expect(codesOf(metric)).toEqual([]);
  });
});

describe('properties', () => {
  const samples = fc.array(
    fc.record({
      positive: fc.nat(1),
      decision: fc.nat(2),
      site: fc.constantFrom('lyon', 'nice', 'oslo'),
      cluster: fc.nat(30),
    }),
    { maxLength: 80 },
  );
  const policies = fc.constantFrom(
    policyWith({ criteria: '{metric: sensitivity, at-least: 0.5}, {metric: accuracy, at-least: 0.5}' }),
    {
      ...policyWith({ criteria: '{metric: specificity, at-least: 0.5}' }),
      acceptance: { ...sensitivity.acceptance, cluster: 'patient' },
    },
  );

  it('the order of samples and rows does not change a digit, limits enclose the difference, and there is no NaN', () => {
    fc.assert(
      fc.property(samples, policies, (list, policy) => {
        const found = contrasts(list, policy);
        const reversed = list.toReversed();
        const rows = list.map((_, index) => index).toReversed();
        expect(contrastSubgroups(policy, evaluatedOf(reversed, rows), groupsOf(list))).toEqual(found);
        expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
        for (const { lower, upper, difference, p, adjustedP, worse, reason } of found) {
          if (p === null || adjustedP === null || lower === null || upper === null) {
            expect([p, adjustedP, lower, upper, worse]).toEqual([null, null, null, null, false]);
            expect(reason).toBe('too-few-clusters');
            continue;
          }
          expect(lower <= difference && difference <= upper && p <= adjustedP && adjustedP <= 1).toBe(true);
        }
      }),
    );
  });

  it('of two subgroups the one is to the other as the other to the one', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40)).filter(([right, wrong]) => right + wrong > 0);
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [lyon, nice] = contrasts([
          ...site('lyon', one[0], one[0] + one[1]),
          ...site('nice', other[0], other[0] + other[1]),
        ]);
        return lyon!.p === nice!.p && Math.abs(lyon!.difference + nice!.difference) < 1e-12;
      }),
    );
  });
});
