import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import { judgeNoDecrease, type Released } from '../../src/acceptance/noDecrease.ts';
import { pairRows } from '../../src/acceptance/pairedSamples.ts';
import { compareWithReleased, type ReleasedModel } from '../../src/acceptance/released.ts';
import type { BinaryRows } from '../../src/metrics/evaluatedRows.ts';
import type { NoDecrease, Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { FindingOf, ReleasedComparison } from '../../src/result/schema.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../../src/statistics/mcnemar.ts';
import { clusteredTangoInterval } from '../../src/statistics/pairedProportion.ts';
import { tangoInterval } from '../../src/statistics/tango.ts';
import { readReferenceRows } from '../metrics/referenceSamples.ts';

/** A test sample with what both models say; its row is its place in the list. */
interface Pair {
  positive: number;
  candidate: number;
  released: number;
  candidateScore?: number;
  releasedScore?: number;
  cluster?: number;
  site?: string;
}

/** Outcomes of one model, sorted by its own scores as the gate has them. */
function outcomesOf(pairs: readonly Pair[], name: 'candidate' | 'released'): BinaryRows {
  const score = (row: number) => pairs[row]![`${name}Score`];
  const rows = [...pairs.keys()].sort(
    (a, b) => (score(a) ?? 0) - (score(b) ?? 0) || pairs[a]!.positive - pairs[b]!.positive,
  );
  const hasScores = pairs.every((pair) => pair[`${name}Score`] !== undefined);
  const hasClusters = pairs.every(({ cluster }) => cluster !== undefined);
  return {
    kind: 'binary',
    rows: Uint32Array.from(rows),
    samples: {
      positive: Uint8Array.from(rows, (row) => pairs[row]!.positive),
      decision: Uint8Array.from(rows, (row) => pairs[row]![name]),
      score: hasScores ? Float64Array.from(rows, (row) => score(row)!) : undefined,
      cluster: hasClusters ? Uint32Array.from(rows, (row) => pairs[row]!.cluster!) : undefined,
    },
  };
}

function groupsOf(pairs: readonly Pair[]): GroupRows[] {
  const sites = [...new Set(pairs.flatMap(({ site }) => (site === undefined ? [] : [site])))].sort();
  const rowsOf = (site: string) => Uint32Array.from(pairs.keys()).filter((row) => pairs[row]!.site === site);
  return [
    { subgroup: {}, declared: false, rows: Uint32Array.from(pairs.keys()) },
    ...sites.map((site) => ({ subgroup: { site }, declared: true, rows: rowsOf(site) })),
  ];
}

function modelOf(pairs: readonly Pair[]): ReleasedModel {
  return {
    candidate: outcomesOf(pairs, 'candidate'),
    released: outcomesOf(pairs, 'released'),
    groups: groupsOf(pairs),
  };
}

const policy: Policy = readPolicy(
  Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]}
`),
  'policy.yml',
);

const everywhere: NoDecrease = {
  metric: 'sensitivity',
  against: 'released-model',
  mode: 'non-inferior',
  margin: 0.05,
  scope: { over: 'all' },
};

function compare(
  pairs: readonly Pair[],
  entry: Partial<NoDecrease> = {},
  acceptance: Partial<Policy['acceptance']> = {},
) {
  const { comparisons, findings } = compareWithReleased([{ ...everywhere, ...entry }], modelOf(pairs), {
    ...policy,
    acceptance: { ...policy.acceptance, ...acceptance },
  });
  return { comparisons, findings, only: comparisons[0] as ReleasedComparison };
}

/** Positives with given counts: both right, candidate only, released only, neither. */
function positivesOf([both, candidateOnly, releasedOnly, neither]: readonly number[]): Pair[] {
  const repeat = (count: number | undefined, candidate: number, released: number): Pair[] =>
    Array.from({ length: count ?? 0 }, () => ({ positive: 1, candidate, released }));
  return [
    ...repeat(both, 1, 1),
    ...repeat(candidateOnly, 1, 0),
    ...repeat(releasedOnly, 0, 1),
    ...repeat(neither, 0, 0),
  ];
}

describe('shares of right decisions', () => {
  it('are compared by Tango’s interval on the discordant pairs', () => {
    const { only } = compare(positivesOf([53, 16, 8, 9]));
    const discordant = { candidateOnly: 16, baselineOnly: 8 };
    const { lower, upper } = tangoInterval({ both: 53, ...discordant, neither: 9 }, 0.95);
    expect(only).toEqual({
      metric: 'sensitivity',
      against: 'released-model',
      subgroup: {},
      mode: 'non-inferior',
      margin: 0.05,
      baseline: { successes: 61, trials: 86, value: 61 / 86 },
      onlyModel: 16,
      onlyReleased: 8,
      difference: 8 / 86,
      lower,
      upper,
      confidence: 0.95,
      method: 'tango',
      mcnemar: { exact: mcnemarPValue(discordant), midP: mcnemarMidPValue(discordant) },
      status: 'pass',
    });
  });

  it('count the samples of one label, or all: sensitivity, specificity, accuracy', () => {
    const pairs = [
      ...positivesOf([6, 3, 1, 0]),
      ...positivesOf([2, 1, 4, 3]).map((pair) => ({ ...pair, positive: 0 })),
    ];
    const countsOf = (metric: string) => {
      const { onlyModel, onlyReleased, baseline } = compare(pairs, { metric }).only;
      return [onlyModel, onlyReleased, baseline?.trials];
    };
    // A negative that is called positive is wrong, so that alone right and alone wrong change places.
    expect(countsOf('sensitivity')).toEqual([3, 1, 10]);
    expect(countsOf('specificity')).toEqual([4, 1, 10]);
    expect(countsOf('accuracy')).toEqual([7, 2, 20]);
  });

  it('count an undecided sample as wrong for either model, under the plain name and as a view', () => {
    const pairs: Pair[] = [
      { positive: 1, candidate: 2, released: 1 },
      { positive: 1, candidate: 1, released: 2 },
      { positive: 1, candidate: 2, released: 2 },
      { positive: 1, candidate: 1, released: 1 },
    ];
    for (const metric of ['sensitivity', 'sensitivity@as-wrong', 'accuracy@as-wrong']) {
      expect(compare(pairs, { metric }).only).toMatchObject({
        onlyModel: 1,
        onlyReleased: 1,
        baseline: { value: 0.5 },
      });
    }
  });

  it('need the whole interval, the estimate, or more than nothing, as the mode asks', () => {
    const statusOf = (table: readonly number[], entry: Partial<NoDecrease>) =>
      compare(positivesOf(table), entry).only.status;
    const { lower } = tangoInterval({ both: 80, candidateOnly: 4, baselineOnly: 6, neither: 10 }, 0.95);
    expect(statusOf([80, 4, 6, 10], { margin: -lower })).toBe('pass');
    expect(statusOf([80, 4, 6, 10], { margin: -lower - 1e-9 })).toBe('fail');
    const { margin: _margin, ...plain } = everywhere;
    const inMode = (table: readonly number[], mode: NoDecrease['mode']) =>
      compareWithReleased([{ ...plain, mode }], modelOf(positivesOf(table)), policy).comparisons[0]?.status;
    expect(inMode([80, 20, 2, 0], 'superior')).toBe('pass');
    expect(inMode([80, 6, 4, 0], 'superior')).toBe('fail');
    expect(inMode([80, 5, 5, 0], 'estimate')).toBe('pass');
    expect(inMode([80, 5, 6, 0], 'estimate')).toBe('fail');
    expect(inMode([80, 20, 2, 0], 'criterion')).toBe('fail');
  });

  it('never show equality by few samples: the same decisions on ten', () => {
    expect(compare(positivesOf([10, 0, 0, 0])).only).toMatchObject({ difference: 0, status: 'fail' });
    expect(compare(positivesOf([80, 0, 0, 0])).only).toMatchObject({ difference: 0, status: 'pass' });
  });

  it('allow for clusters, and have no interval with fewer than ten', () => {
    const spread = (size: number) =>
      positivesOf([60, 6, 8, 6]).map((pair, index) => ({ ...pair, cluster: index % size }));
    const clustered = compare(spread(40), {}, { cluster: 'patient' }).only;
    expect(clustered).toMatchObject({ clusters: 40, designEffect: 2, method: 'tango' });
    const counts = { both: 60, candidateOnly: 6, baselineOnly: 8, neither: 6 };
    const found = { clusters: 40, trials: 80, robustVariance: 0, estimatedDesignEffect: 1 };
    const expected = clusteredTangoInterval(counts, found, 3, 0.95);
    expect(compare(spread(40), {}, { cluster: 'patient', designEffect: 3 }).only).toMatchObject(
      expected.interval as object,
    );
    const few = compare(spread(9), {}, { cluster: 'patient' }).only;
    expect(few).toMatchObject({ lower: null, upper: null, status: 'fail', reason: 'too-few-clusters', clusters: 9 });
    expect(few.difference).toBeCloseTo(-2 / 80, 12);
  });
});

describe('auroc', () => {
  const pima = readReferenceRows('pima.csv')
    .filter(({ split }) => split === 'test')
    .map((row): Pair => {
      const [candidateScore, releasedScore] = [Number(row.score), Number(row.baseline_score)];
      const decide = (score: number) => Number(score >= 0.5);
      return {
        positive: Number(row.label),
        candidate: decide(candidateScore),
        released: decide(releasedScore),
        candidateScore,
        releasedScore,
        cluster: Number(row.age),
      };
    });

  it('is compared on the same samples, by the outer limits of pROC’s variance and method 5', () => {
    const { only } = compare(pima, { metric: 'auroc', margin: 0 });
    expect(only).toMatchObject({ method: 'paired-delong+newcombe5', status: 'pass' });
    expect(only.baseline).toEqual({ value: expect.closeTo(0.824433290821574, 12) });
    expect(only.difference).toBeCloseTo(0.0414283951125191, 12);
    expect(only.lower).toBeCloseTo(0.0115922612150265, 9);
    expect(only.upper).toBeCloseTo(0.0747649809557238, 9);
  });

  it('is less sure of clustered samples', () => {
    const { only } = compare(pima, { metric: 'auroc', margin: 0.1 }, { cluster: 'age' });
    expect(only).toMatchObject({ method: 'paired-obuchowski+newcombe5', designEffect: 223 / 36, status: 'pass' });
    expect(only.lower).toBeLessThan(0);
  });

  it('passes a model that orders all samples as before, and does not take four samples for more than they are', () => {
    const same = pima.map((pair) => ({ ...pair, releasedScore: pair.candidateScore! }));
    const { only } = compare(same, { metric: 'auroc', margin: 0 });
    expect(only).toMatchObject({ difference: 0, lower: 0, status: 'pass' });
    const four = [0, 1, 2, 3].map((rank): Pair => {
      const positive = Number(rank > 1);
      return { positive, candidate: 1, released: 1, candidateScore: rank, releasedScore: rank === 0 ? 1 : rank };
    });
    expect(compare(four, { metric: 'auroc', margin: 0.3 }).only).toMatchObject({ difference: 0, status: 'fail' });
  });

  it('needs scores of both models, and both classes', () => {
    const without = pima.map(({ releasedScore: _released, ...pair }) => pair);
    expect(compare(without, { metric: 'auroc' }).only).toMatchObject({ status: 'fail', reason: 'no-scores' });
    const positives = pima.filter(({ positive }) => positive === 1);
    expect(compare(positives, { metric: 'auroc' }).only).toMatchObject({ status: 'fail', reason: 'one-class' });
  });
});

describe('what cannot be compared fails with its reason', () => {
  const reasonOf = (pairs: readonly Pair[], entry: Partial<NoDecrease>) => {
    const { only, findings } = compare(pairs, { margin: 1, ...entry });
    expect(only).toMatchObject({ status: 'fail', difference: null, lower: null, upper: null });
    expect(findings).toMatchObject([{ code: 'performance/decrease', severity: 'block', args: { value: null } }]);
    return only.reason;
  };
  const negatives = positivesOf([5, 0, 0, 0]).map((pair) => ({ ...pair, positive: 0 }));

  it('no samples of the class, none at all, an absent subgroup', () => {
    expect(reasonOf(negatives, {})).toBe('no-positives');
    expect(reasonOf(positivesOf([5, 0, 0, 0]), { metric: 'specificity' })).toBe('no-negatives');
    expect(reasonOf([], {})).toBe('no-samples');
    expect(reasonOf(negatives, { scope: { over: 'named', subgroup: { site: 'nice' } } })).toBe('no-samples');
  });

  it('a metric without pairs', () => {
    expect(reasonOf(positivesOf([5, 0, 0, 0]), { metric: 'ppv' })).toBe('not-comparable');
  });

  it('a sample that one model says nothing of, in every group that has it', () => {
    const sites = ['lyon', 'nice'].flatMap((site) => positivesOf([50, 1, 1, 0]).map((pair) => ({ ...pair, site })));
    const model = modelOf(sites);
    const { rows, samples } = outcomesOf(sites, 'released');
    const short: ReleasedModel = {
      ...model,
      released: {
        kind: 'binary',
        rows: rows.slice(1),
        samples: { ...samples, positive: samples.positive.slice(1), decision: samples.decision.slice(1) },
      },
    };
    const entries = (['all', 'each-subgroup'] as const).map((over) => ({
      ...everywhere,
      margin: 0.3,
      scope: { over },
    }));
    const { comparisons } = compareWithReleased(entries, short, policy);
    expect(comparisons.map(({ subgroup, status, reason }) => [subgroup, status, reason])).toEqual([
      [{}, 'fail', 'unpaired-samples'],
      [{ site: 'lyon' }, 'fail', 'unpaired-samples'],
      [{ site: 'nice' }, 'pass', undefined],
    ]);
    expect(pairRows(short.candidate.rows, short.released.rows).unpaired).toEqual(new Set([0]));
  });
});

describe('properties', () => {
  const pairs = fc.array(
    fc.record({
      positive: fc.nat(1),
      candidate: fc.nat(2),
      released: fc.nat(2),
      candidateScore: fc.nat(5),
      releasedScore: fc.nat(5),
      cluster: fc.nat(25),
    }),
    { maxLength: 80 },
  );
  const metrics = fc.constantFrom('sensitivity', 'specificity', 'accuracy', 'auroc');
  const acceptance = fc.constantFrom<Partial<Policy['acceptance']>>({}, { cluster: 'patient' });

  it('the order of rows does not change a digit, and there is never a NaN', () => {
    fc.assert(
      fc.property(pairs, metrics, acceptance, (list, metric, rules) => {
        const { only, findings } = compare(list, { metric }, rules);
        const reversed = compare(list.toReversed(), { metric }, rules);
        expect(reversed.only).toEqual(only);
        expect(reversed.findings).toEqual(findings);
        expect(JSON.stringify({ only, findings })).not.toMatch(/NaN|Infinity/);
        for (const number of [only.difference, only.lower, only.upper]) {
          expect(number === null || Number.isFinite(number)).toBe(true);
        }
        return only.lower === null || (only.lower <= only.difference! && only.difference! <= only.upper!);
      }),
    );
  });

  it('exchanging the models turns the interval round', () => {
    fc.assert(
      fc.property(pairs, metrics, acceptance, (list, metric, rules) => {
        const turned = list.map(({ candidate, released, candidateScore, releasedScore, ...pair }) => ({
          ...pair,
          candidate: released,
          released: candidate,
          candidateScore: releasedScore,
          releasedScore: candidateScore,
        }));
        const [ours, theirs] = [compare(list, { metric }, rules).only, compare(turned, { metric }, rules).only];
        expect(theirs.reason).toBe(ours.reason);
        if (ours.lower === null) return;
        expect(theirs.lower).toBeCloseTo(-ours.upper!, 12);
        expect(theirs.upper).toBeCloseTo(-ours.lower, 12);
      }),
    );
  });
});

describe('judgeNoDecrease', () => {
  const model = modelOf(positivesOf([80, 4, 12, 4]));
  const judge = (rules: Partial<Policy>, released?: Released) =>
    judgeNoDecrease({ ...policy, ...rules }, [], [], released);
  const performanceOf = (rules: Partial<Policy>, released?: Released) =>
    judge(rules, released).judgements.find(({ check }) => check === 'performance/no-decrease')!;

  it('merges the comparisons and findings, without a process', () => {
    const { comparisons, judgements } = judge({ noDecrease: [everywhere] }, model);
    expect(comparisons).toMatchObject([{ against: 'released-model', status: 'fail' }]);
    expect(judgements).toMatchObject([
      { check: 'criteria/no-decrease', notApplicable: 'The policy declares no baseline' },
      { check: 'performance/no-decrease', findings: [{ code: 'performance/decrease' }] },
    ]);
  });

  it('never takes an entry against the released model for one against the process', () => {
    const baseline = {
      name: 'Reading',
      results: [{ metric: 'sensitivity', value: 0.01, counts: { successes: 1, trials: 100 }, subgroup: {} }],
    };
    const { comparisons, judgements } = judge({ baseline, noDecrease: [everywhere] }, model);
    expect(comparisons.map(({ against }) => against)).toEqual(['released-model']);
    expect(judgements[0]).toMatchObject({ check: 'criteria/no-decrease', findings: [] });
  });

  it('counts as not run where the model was not evaluated, and says why there is none', () => {
    expect(performanceOf({ noDecrease: [everywhere] })).toMatchObject({ required: true, notRun: expect.any(String) });
    const first: FindingOf<'performance/no-released-model'> = {
      code: 'performance/no-released-model',
      severity: 'warn',
      args: { reason: 'first' },
    };
    const judgement = performanceOf({ noDecrease: [everywhere] }, first);
    expect(judgement.findings).toEqual([first]);
    expect(judgement.notRun).toBeUndefined();
  });

  it('does not apply without an entry', () => {
    expect(performanceOf({})).toMatchObject({ notApplicable: 'The policy declares no comparison of the model' });
  });

  it('speaks of the released model, with the pairs', () => {
    const [finding] = judge({ noDecrease: [everywhere] }, model).judgements[1]!.findings;
    expect(plainText(describeFinding(finding!).sentence)).toMatch(
      /^Sensitivity is not shown to keep up with the released model overall: 0\.840 against 92 of 100, 0\.920, right: model alone 4, released model alone 12, difference −0\.080 \(.+\), margin 0\.050\.$/,
    );
  });
});
