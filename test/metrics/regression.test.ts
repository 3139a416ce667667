import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { estimateNumberMetrics, type NumberOptions, type NumberSamples } from '../../src/metrics/regression.ts';
import { effectiveTrials } from '../../src/statistics/cluster.ts';
import { studentMultiplier } from '../../src/statistics/distributions.ts';
import { exactAgreementInterval } from '../../src/statistics/limitsOfAgreement.ts';
import agreement from '../reference/limitsOfAgreement.json' with { type: 'json' };
import reference from '../reference/regression.json' with { type: 'json' };
import bootstrap from '../reference/regressionBootstrap.json' with { type: 'json' };
import { expectClose } from '../statistics/closeness.ts';
import { readReferenceRows } from './referenceSamples.ts';

const names = ['mae', 'rmse', 'bias', 'r2', 'ccc', 'loa-lower', 'loa-upper', 'median-ae'];
const plain: NumberOptions = { confidenceLevel: 0.95 };

function samplesOf(label: readonly number[], predicted: readonly number[], cluster?: readonly number[]): NumberSamples {
  return {
    label: Float64Array.from(label),
    predicted: Float64Array.from(predicted),
    cluster: cluster === undefined ? undefined : Uint32Array.from(cluster),
  };
}

function hearts(sex: string): NumberSamples {
  const rows = readReferenceRows('hearts.csv').filter((row) => sex === 'all' || row.sex === sex);
  const column = (name: string) => rows.map((row) => Number(row[name]));
  return samplesOf(column('label'), column('prediction'), column('cluster'));
}

function byName(samples: NumberSamples, options: NumberOptions): Map<string, MetricEstimate> {
  return new Map(estimateNumberMetrics(samples, options).map((estimate) => [estimate.metric, estimate]));
}

/** One metric of some samples. */
function one(metric: string, label: readonly number[], predicted: readonly number[]): MetricEstimate {
  return byName(samplesOf(label, predicted), plain).get(metric)!;
}

describe('real data', () => {
  it(`agree with ${reference.tool} to ${reference.tolerance}`, () => {
    let compared = 0;
    for (const { sex, level, clustered, designEffect, estimates } of reference.cases) {
      const options = {
        confidenceLevel: level,
        ...(clustered ? { clustered: { designEffect: designEffect as number } } : {}),
      };
      const ours = byName(hearts(sex), options);
      for (const { metric, ...expected } of estimates) {
        for (const [member, value] of Object.entries(expected)) {
          const own = ours.get(metric)![member as 'value'];
          expectClose(`${sex} ${level} ${metric} ${member}`, own, value, reference.tolerance);
          compared++;
        }
      }
    }
    expect(compared).toBe(6 * (5 * 3 + 3) + 4 * 5 * 5);
  });

  it(`agree with ${agreement.tool} to ${agreement.tolerance} for limits of agreement`, () => {
    expect(agreement.cases).toHaveLength(24);
    for (const { sex, level, clustered, declared, designEffect, metric, ...expected } of agreement.cases) {
      const options = {
        confidenceLevel: level,
        ...(clustered ? { clustered: { designEffect: declared as number } } : {}),
      };
      const samples = hearts(sex);
      const ours = byName(samples, options).get(metric)!;
      for (const member of ['value', 'lower', 'upper'] as const) {
        expectClose(`${sex} ${metric} ${member}`, ours[member], expected[member], agreement.tolerance);
      }
      expect(ours.method).toBe(clustered ? 'cluster-robust-carkeet+t' : 'carkeet+t');
      if (clustered) expectClose(`${sex} design effect`, ours.designEffect, designEffect as number, 1e-9);
      else expect(ours).not.toHaveProperty('designEffect');
    }
  });

  it('have limits of R^2 and of the concordance that lie close to those of a bootstrap', () => {
    expect(bootstrap.cases).toHaveLength(6);
    for (const { sex, metric, lower, upper } of bootstrap.cases) {
      const ours = byName(hearts(sex), plain).get(metric)!;
      const width = upper - lower;
      expect(Math.abs(ours.lower! - lower) / width, `${sex} ${metric}`).toBeLessThan(bootstrap.tolerance);
      expect(Math.abs(ours.upper! - upper) / width, `${sex} ${metric}`).toBeLessThan(bootstrap.tolerance);
    }
  });

  it('name what they are', () => {
    const estimates = estimateNumberMetrics(hearts('F'), plain);
    expect(estimates.map(({ metric }) => metric)).toEqual(names);
    expect(estimates.map(({ method }) => method)).toEqual([
      't',
      't-mse',
      't',
      'log-jackknife',
      'fisher-z+jackknife',
      'carkeet+t',
      'carkeet+t',
      'none',
    ]);
    expect(estimates.every(({ n, confidence }) => n === 47 && confidence === 0.95)).toBe(true);
    const clustered = estimateNumberMetrics(hearts('F'), { ...plain, clustered: {} });
    expect(clustered.map(({ method }) => method)).toEqual(
      estimates.map(({ method }) => (method === 'none' ? method : `cluster-robust-${method}`)),
    );
    expect(clustered.slice(0, 7).every(({ clusters }) => clusters === 24)).toBe(true);
    expect(clustered[7]).toEqual({ ...estimates[7], reason: 'report-only', lower: null, upper: null });
  });
});

describe('samples that say nothing', () => {
  it('are none', () => {
    for (const estimate of estimateNumberMetrics(samplesOf([], []), plain)) {
      expect(estimate).toMatchObject({ value: null, lower: null, upper: null, n: 0, reason: 'no-samples' });
    }
  });

  it('are one', () => {
    const ours = byName(samplesOf([3], [5]), plain);
    for (const metric of ['mae', 'rmse', 'bias']) {
      expect(ours.get(metric)).toMatchObject({ value: 2, lower: null, upper: null, reason: 'one-sample' });
    }
    for (const metric of ['r2', 'ccc', 'loa-lower', 'loa-upper']) {
      expect(ours.get(metric), metric).toMatchObject({ value: null, reason: 'one-sample' });
    }
    expect(ours.get('median-ae')).toMatchObject({ value: 2, reason: 'report-only' });
  });

  it('have labels that are all the same', () => {
    const ours = byName(samplesOf([3, 3, 3], [4, 5, 3]), plain);
    for (const metric of ['r2', 'ccc'])
      expect(ours.get(metric)).toMatchObject({ value: null, reason: 'constant-labels' });
    expect(ours.get('mae')).toMatchObject({ value: 1, n: 3 });
  });

  it('have errors that are all the same, which is no certainty', () => {
    const ours = byName(samplesOf([0, 0.1, 0.2, 0.3, 0.4], [0.1, 0.2, 0.30000000000000004, 0.4, 0.5]), plain);
    expect(ours.get('mae')!.value).toBeCloseTo(0.1, 15);
    const exact = byName(samplesOf([0, 2, 4, 8], [3, 5, 7, 11]), plain);
    for (const metric of ['mae', 'rmse', 'bias', 'loa-lower', 'loa-upper']) {
      expect(exact.get(metric), metric).toMatchObject({ value: 3, lower: null, upper: null, reason: 'zero-variance' });
    }
    expect(one('rmse', [0, 0, 0], [3, -3, 3])).toMatchObject({ value: 3, reason: 'zero-variance' });
    expect(one('mae', [0, 0, 0], [0.1, -0.1, 0.1])).toMatchObject({ value: 0.1, reason: 'zero-variance' });
    expect(one('bias', [0, 0, 0], [0.1, -0.1, 0.1]).lower).toBeLessThan(0);
  });

  it('have no errors at all', () => {
    const ours = byName(samplesOf([1, 2, 4], [1, 2, 4]), plain);
    for (const metric of ['mae', 'rmse', 'bias', 'loa-lower', 'loa-upper']) {
      expect(ours.get(metric), metric).toMatchObject({ value: 0, lower: null, reason: 'zero-variance' });
    }
    for (const metric of ['r2', 'ccc'])
      expect(ours.get(metric)).toMatchObject({ value: 1, reason: 'perfect-agreement' });
  });

  it('agree perfectly badly, or not at all', () => {
    expect(one('ccc', [-1, 0, 1], [1, 0, -1])).toMatchObject({ value: -1, reason: 'perfect-disagreement' });
    expect(one('ccc', [1, 2, 3], [2, 2, 2])).toMatchObject({ value: 0, lower: null, reason: 'zero-variance' });
    expect(one('r2', [1, 2, 3], [2, 2, 2])).toMatchObject({ value: 0 });
    expect(one('r2', [1, 2, 3, 4], [1, 2, 3, 5])).toMatchObject({ lower: null, reason: 'one-influential-sample' });
    expect(one('ccc', [1, 2, 3, 4], [1, 2, 3, 5])).toMatchObject({ lower: null, reason: 'one-influential-sample' });
  });
});

describe('clusters', () => {
  const label = Array.from({ length: 60 }, (_, index) => (index * 7) % 13);
  const predicted = label.map((value, index) => value + ((index * 5) % 11) - 4);
  const of = (clusterOf: (index: number) => number, designEffect?: number) =>
    byName(
      samplesOf(
        label,
        predicted,
        label.map((_, index) => clusterOf(index)),
      ),
      {
        confidenceLevel: 0.95,
        clustered: designEffect === undefined ? {} : { designEffect },
      },
    );
  const independent = byName(samplesOf(label, predicted), plain);

  it('of fewer than ten give no interval', () => {
    const nine = of((index) => index % 9);
    for (const metric of names.slice(0, 7)) {
      expect(nine.get(metric), metric).toMatchObject({ lower: null, clusters: 9, reason: 'too-few-clusters' });
      expect(nine.get(metric)!.value).toBe(independent.get(metric)!.value);
    }
    expect(of((index) => index % 10).get('mae')!.reason).toBeUndefined();
  });

  it('never give a narrower interval than independent samples', () => {
    for (const clusterOf of [(index: number) => index % 10, (index: number) => index % 30, (index: number) => index]) {
      const clustered = of(clusterOf);
      for (const metric of names.slice(0, 7)) {
        const [ours, theirs] = [clustered.get(metric)!, independent.get(metric)!];
        expect(ours.lower, metric).toBeLessThanOrEqual(theirs.lower! + 1e-12);
        expect(ours.upper, metric).toBeGreaterThanOrEqual(theirs.upper! - 1e-12);
        expect(ours.designEffect).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('honour a declared design effect', () => {
    const [once, fourfold] = [of((index) => index % 20, 1), of((index) => index % 20, 400)];
    const { value, upper, designEffect } = once.get('bias')!;
    expectClose(
      'bias',
      fourfold.get('bias')!.upper! - value!,
      (upper! - value!) * Math.sqrt(400 / designEffect!),
      1e-12,
    );
    for (const metric of names.slice(0, 5)) expect(fourfold.get(metric)!.designEffect).toBe(400);
    // So few effective errors have no standard deviation.
    expect(fourfold.get('loa-upper')).toMatchObject({ lower: null, clusters: 20, reason: 'too-few-clusters' });
    const ten = of((index) => index % 20, 10).get('loa-upper')!;
    const spread = { bias: independent.get('bias')!.value!, deviation: 0 };
    spread.deviation = (ten.value! - spread.bias) / 1.959963984540054;
    const trials = effectiveTrials(60, 20, 10, 0.95);
    expectClose('loa-upper', ten.upper, exactAgreementInterval(spread, trials, 1, 0.95).upper, 1e-9);
    expect(trials).toBeGreaterThan(2);
  });

  it('widen the concordance by the normal quantile from thirty on', () => {
    const wide = (clusters: number) => of((index) => index % clusters, 50).get('ccc')!;
    const reach = ({ value, lower }: MetricEstimate) => Math.atanh(value!) - Math.atanh(lower!);
    const few = reach(wide(29)) / studentMultiplier(0.95, 28);
    const many = reach(wide(30)) / studentMultiplier(0.95, 29);
    expectClose('Lin decides here', many / few, 1.959963984540054 / studentMultiplier(0.95, 29), 1e-9);
  });

  it('must have codes, one for each sample', () => {
    expect(() => estimateNumberMetrics(samplesOf([1, 2], [1, 2]), { ...plain, clustered: {} })).toThrow(
      'Intervals shall allow for clusters, and samples have none',
    );
    expect(() => estimateNumberMetrics(samplesOf([1, 2], [1, 2], [0]), plain)).toThrow(
      'Columns of samples differ in length',
    );
  });
});

describe('contract', () => {
  it('refuses columns that do not fit, without a value of the data', () => {
    expect(() => estimateNumberMetrics(samplesOf([1, 2], [1]), plain)).toThrow('Columns of samples differ in length');
    for (const wrong of [Number.NaN, Infinity, -Infinity]) {
      expect(() => estimateNumberMetrics(samplesOf([1, wrong], [1, 2]), plain)).toThrow(
        /^A label or a prediction is not finite$/,
      );
      expect(() => estimateNumberMetrics(samplesOf([1, 2], [wrong, 2]), plain)).toThrow(RangeError);
    }
    expect(() => estimateNumberMetrics(samplesOf([1, 2], [2, 2]), { confidenceLevel: 1 })).toThrow(RangeError);
  });
});

describe('magnitudes', () => {
  const label = [1, 2, 3, 5, 8];
  const predicted = [1.25, 1.5, 3.5, 4.75, 8.5];
  const usual = byName(samplesOf(label, predicted), plain);

  it('scale what has a unit and leave alone what has none', () => {
    for (const exponent of [-1060, -1000, -300, 300, 1000, 1018]) {
      const scale = 2 ** exponent;
      const of = byName(
        samplesOf(
          label.map((value) => value * scale),
          predicted.map((value) => value * scale),
        ),
        plain,
      );
      for (const metric of names) {
        const unit = metric === 'r2' || metric === 'ccc' ? 1 : scale;
        for (const member of ['value', 'lower', 'upper'] as const) {
          const [ours, expected] = [of.get(metric)![member], usual.get(metric)![member]];
          if (expected === null) expect(ours).toBeNull();
          else
            expectClose(`2^${exponent} ${metric} ${member}`, ours! / unit, expected, exponent < -1000 ? 1e-3 : 1e-15);
        }
      }
    }
  });

  it('say where a number is too large', () => {
    const big = Number.MAX_VALUE;
    const apart = byName(samplesOf([-big, big, -big], [big, -big, big]), plain);
    for (const metric of ['mae', 'rmse', 'loa-lower', 'loa-upper', 'median-ae']) {
      expect(apart.get(metric), metric).toMatchObject({ value: null, lower: null, upper: null, reason: 'overflow' });
    }
    expectClose('bias', apart.get('bias')!.value! / (big / 3), 2, 1e-12);
    expect(apart.get('bias')).toMatchObject({ lower: null, reason: 'overflow' });
    expectClose('r2', apart.get('r2')!.value, 1 - 4 / (8 / 9), 1e-12);
    expect(byName(samplesOf([1e-300, 2e-300, 3e-300], [1, 2, 4]), plain).get('r2')).toMatchObject({
      value: null,
      reason: 'overflow',
    });
    const wide = one('r2', [1, 2, 3, 4], [1e150, 0, -1e152, 3e153]);
    expect(wide.value).toBeLessThan(-1e300);
    expect(wide).toMatchObject({ lower: null, reason: 'overflow' });
  });

  it('have limits of ccc where twice the squared shift is beyond the doubles', () => {
    const big = -Number.MAX_VALUE;
    const { value, lower, upper } = one('ccc', [-3, 0, 0], [0, big, big]);
    expectClose('ccc', value, 0, 1e-15);
    expect([lower! < 0, upper! > 0]).toEqual([true, true]);
  });

  it('never give a number that is not finite, and always a reason for a missing one', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e-300, 1e300, 0, -0),
    );
    const rows = fc.array(fc.tuple(number, number, fc.nat(14)), { maxLength: 25 });
    fc.assert(
      fc.property(rows, fc.boolean(), (samples, clustered) => {
        const estimates = estimateNumberMetrics(
          samplesOf(
            samples.map(([value]) => value),
            samples.map(([, value]) => value),
            samples.map(([, , cluster]) => cluster),
          ),
          clustered ? { ...plain, clustered: {} } : plain,
        );
        for (const { metric, value, lower, upper, reason } of estimates) {
          expect(
            [value, lower, upper].every((one) => one === null || Number.isFinite(one)),
            metric,
          ).toBe(true);
          expect(lower === null, metric).toBe(reason !== undefined);
          expect(upper === null).toBe(lower === null);
          if (value === null) expect(lower).toBeNull();
          if (value === null || lower === null || upper === null) continue;
          const slack = 1e-12 * Math.abs(value);
          expect(lower <= value + slack && value <= upper + slack, `${metric} ${lower} ${value} ${upper}`).toBe(true);
        }
        return estimates.length === 8;
      }),
      { numRuns: 400 },
    );
  });
});

describe('the order of samples', () => {
  it('does not change a bit', () => {
    const number = fc.oneof(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.integer({ min: -2, max: 2 }));
    const rows = fc
      .array(fc.tuple(number, number, fc.nat(11)), { minLength: 1, maxLength: 40 })
      .chain((samples) => fc.tuple(fc.constant(samples), fc.shuffledSubarray(samples, { minLength: samples.length })));
    fc.assert(
      fc.property(rows, fc.boolean(), ([samples, shuffled], clustered) => {
        const of = (list: typeof samples) =>
          estimateNumberMetrics(
            samplesOf(
              list.map(([value]) => value),
              list.map(([, value]) => value),
              list.map(([, , cluster]) => cluster),
            ),
            clustered ? { ...plain, clustered: {} } : plain,
          );
        expect(of(shuffled)).toEqual(of(samples));
      }),
    );
  });

  it('and turning signs round mirrors the bias and the limits of agreement', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (samples) => {
        const label = samples.map(([value]) => value);
        const predicted = samples.map(([, value]) => value);
        const ours = byName(samplesOf(label, predicted), plain);
        const mirrored = byName(
          samplesOf(
            label.map((value) => -value),
            predicted.map((value) => -value),
          ),
          plain,
        );
        for (const [metric, other] of [
          ['bias', 'bias'],
          ['loa-lower', 'loa-upper'],
        ] as const) {
          const [one, two] = [ours.get(metric)!, mirrored.get(other)!];
          expectClose('value', one.value, two.value === null ? null : -two.value, 1e-12);
          expectClose('lower', one.lower, two.upper === null ? null : -two.upper, 1e-9);
        }
      }),
    );
  });
});
