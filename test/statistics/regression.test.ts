import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordance, concordanceInterval, type FisherConcordance } from '../../src/statistics/concordance.ts';
import { determination, determinationInterval } from '../../src/statistics/determination.ts';
import { studentLowerTail, studentMultiplier } from '../../src/statistics/distributions.ts';
import { exactAgreementInterval, influenceOnLimit, limitOfAgreement } from '../../src/statistics/limitsOfAgreement.ts';
import { mean, studentInterval, varianceOfMean } from '../../src/statistics/mean.ts';
import { noncentralTQuantile } from '../../src/statistics/noncentralT.ts';
import {
  median,
  rootInterval,
  smallerErrorProbability,
  squaredCorrelation,
  sumOfProducts,
} from '../../src/statistics/regression.ts';
import { deviationsFromMean, scaledDifferences } from '../../src/statistics/scaling.ts';
import { readReferenceRows } from '../metrics/referenceSamples.ts';
import noncentral from '../reference/noncentralT.json' with { type: 'json' };
import reference from '../reference/regression.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

function columnsOf(sex: string) {
  const rows = readReferenceRows('hearts.csv').filter((row) => sex === 'all' || row.sex === sex);
  const column = (name: string) => Float64Array.from(rows, (row) => Number(row[name]));
  return { label: column('label'), predicted: column('prediction'), baseline: column('baseline_prediction') };
}

function fisherOf(label: Float64Array, predicted: Float64Array): FisherConcordance {
  const found = concordance(label, predicted);
  if (typeof found === 'string' || typeof found.fisher === 'string') throw new Error('no Fisher z');
  return found.fisher;
}

/** Pairs of numbers of ordinary size. */
const pairs = fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
  minLength: 4,
  maxLength: 30,
});

function split(numbers: readonly (readonly [number, number])[]) {
  return {
    label: Float64Array.from(numbers, ([label]) => label / 8),
    predicted: Float64Array.from(numbers, ([, predicted]) => predicted / 8),
  };
}

describe('the non-central t distribution', () => {
  it(`agrees with ${noncentral.tool} to ${noncentral.tolerance}`, () => {
    expect(noncentral.cases).toHaveLength(48);
    for (const { probability, quantile, ...distribution } of noncentral.cases) {
      const ours = noncentralTQuantile(probability, distribution);
      expect(Math.abs(ours / quantile - 1), JSON.stringify(distribution)).toBeLessThan(noncentral.tolerance);
    }
  });

  it('is the central one without noncentrality', () => {
    for (const degreesOfFreedom of [1, 2.5, 30, 1000]) {
      const ours = noncentralTQuantile(0.025, { degreesOfFreedom, noncentrality: 0 });
      expectClose('quantile', ours, -studentMultiplier(0.95, degreesOfFreedom), 1e-12);
    }
    expectClose('median', noncentralTQuantile(0.5, { degreesOfFreedom: 3, noncentrality: 0 }), 0, 1e-12);
  });

  it('refuses what is no distribution or no lower tail', () => {
    const good = { degreesOfFreedom: 3, noncentrality: 1 };
    for (const probability of [0, 0.51, Number.NaN]) {
      expect(() => noncentralTQuantile(probability, good)).toThrow('A lower tail lies within (0, 0.5]');
    }
    for (const bad of [{ degreesOfFreedom: 0 }, { degreesOfFreedom: Infinity }, { noncentrality: Number.NaN }]) {
      expect(() => noncentralTQuantile(0.1, { ...good, ...bad })).toThrow(/finite degrees of freedom above 0/);
    }
  });
});

describe('rootInterval, median and sumOfProducts', () => {
  it('clip the lower root at 0', () => {
    expect(rootInterval({ lower: -1, upper: 4 })).toEqual({ lower: 0, upper: 2 });
    expect(rootInterval({ lower: 9, upper: 16 })).toEqual({ lower: 3, upper: 4 });
  });

  it('take the middle, whatever the order', () => {
    expect(median(Float64Array.of(3, 1, 2, 10))).toBe(2.5);
    expect(median(Float64Array.of(10, 9, 100))).toBe(10);
    expect(median(Float64Array.of(7))).toBe(7);
    expect(median(Float64Array.of(-1e308, 1.5e308))).toBe(0.25e308);
    expect(() => median(new Float64Array())).toThrow('The median of no values is undefined');
    expect(sumOfProducts(Float64Array.of(1, 2), Float64Array.of(3, -4))).toBe(-5);
  });
});

describe('two models on the same samples', () => {
  it(`have the one-sided p value of ${reference.tool}`, () => {
    expect(reference.paired).toHaveLength(3);
    for (const { sex, difference, variance, degreesOfFreedom, p } of reference.paired) {
      const { label, predicted, baseline } = columnsOf(sex);
      const differences = label.map(
        (own, index) => Math.abs(predicted[index]! - own) - Math.abs(baseline[index]! - own),
      );
      expectClose('difference', mean(differences), difference, 1e-12);
      expectClose('variance', varianceOfMean(differences), variance, 1e-12);
      expectClose('p', smallerErrorProbability(difference, variance, degreesOfFreedom) / p, 1, 1e-9);
    }
  });

  it('reach one tail exactly where the upper limit reaches 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 0, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.integer({ min: 2, max: 200 }),
        (difference, variance, freedom) => {
          const { upper } = studentInterval(difference, variance, freedom, 0.95);
          fc.pre(Math.abs(upper) > 1e-9);
          return smallerErrorProbability(difference, variance, freedom) < 0.025 === upper < 0;
        },
      ),
    );
    expect(studentLowerTail(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expectClose('tail', studentLowerTail(-12.5, 7), 2.4162090115905e-6, 1e-18);
    expectClose('upper', studentLowerTail(2.262157162740992, 9), 0.975, 1e-11);
    expect(() => studentLowerTail(1, -1)).toThrow(RangeError);
  });
});

describe('Pearson r^2', () => {
  it('is that of R, and not R^2', () => {
    for (const { sex, pearson } of reference.paired) {
      const { label, predicted } = columnsOf(sex);
      expectClose(sex, squaredCorrelation(label, predicted), pearson, 1e-12);
      const wrong = predicted.map((value) => 100 - 3 * value);
      expectClose('wrong scale', squaredCorrelation(label, wrong), pearson, 1e-12);
    }
    expectClose('example', squaredCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 7)), 75 / 76, 1e-14);
    expect(squaredCorrelation(Float64Array.of(1e300, 2e300, 3e300), Float64Array.of(1e-300, 2e-300, 3e-300))).toBe(1);
  });
});

describe('R^2', () => {
  const of = (label: Float64Array, predicted: Float64Array) =>
    determination(label, scaledDifferences(predicted, label));

  it('is 1 less the share that is not explained', () => {
    const found = of(Float64Array.of(1, 2, 3), Float64Array.of(1.5, 2, 3));
    expect(found).toMatchObject({ value: 0.875, unexplained: 0.125 });
    const worse = of(Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1));
    expect(worse).toMatchObject({ value: -3, unexplained: 4 });
  });

  it('has the pseudo-values of leaving each sample out', () => {
    fc.assert(
      fc.property(pairs, (numbers) => {
        const { label, predicted } = split(numbers);
        const found = of(label, predicted);
        if (typeof found === 'string' || typeof found.pseudoValues === 'string') return true;
        const others = label.length - 1;
        const left = Float64Array.from(label, (_, out) => {
          const rest = numbers.filter((_pair, index) => index !== out);
          const less = split(rest);
          const without = of(less.label, less.predicted);
          if (typeof without === 'string') throw new Error('constant labels were not noticed');
          return -others * Math.log(without.unexplained);
        });
        const shift = (values: Float64Array): Float64Array => deviationsFromMean(values);
        // Divisors n - 1 of both sums cancel, so that the pseudo-values agree without a constant.
        return shift(found.pseudoValues).every((value, index) => isClose(value, shift(left)[index]!, 1e-7));
      }),
    );
  });

  it('has no pseudo-values where a sample carries all errors or all spread', () => {
    const pseudo = (label: number[], predicted: number[]) => {
      const found = of(Float64Array.from(label), Float64Array.from(predicted));
      return typeof found === 'string' ? found : found.pseudoValues;
    };
    expect(pseudo([1, 2, 3, 4], [1, 2, 3, 4])).toBe('perfect-agreement');
    expect(pseudo([1, 2, 3, 4], [1, 2, 3, 5])).toBe('one-influential-sample');
    expect(pseudo([1, 1, 1, 4], [1, 2, 3, 5])).toBe('one-influential-sample');
    expect(pseudo([1, 2], [2, 2.5])).toBe('one-influential-sample');
    expect(pseudo([1, 1, 1, 1], [1, 2, 3, 5])).toBe('constant-labels');
    expect(typeof pseudo([1, 1, 4, 4], [1, 2, 4, 5])).toBe('object');
  });

  it('takes for nothing what is left below 1e-12 of all errors or of all spread', () => {
    const isKept = (label: Float64Array, errors: Float64Array) => {
      const found = determination(label, { values: errors, exponent: 0 });
      return typeof found !== 'string' && typeof found.pseudoValues !== 'string';
    };
    // Three errors that together make up a share of the fourth, whose square is 0.0676; and none but equal ones.
    const errorsLeft = (share: number) => {
      const each = 0.26 * Math.sqrt(share / 3);
      return Float64Array.of(0.26, each, -each, each);
    };
    const plain = Float64Array.of(1, 2, 3, 4);
    expect([3e-12, 0.3e-12].map((share) => isKept(plain, errorsLeft(share)))).toEqual([true, false]);
    // Without the fourth label, whose part is (3 / 4) 0.68^2, two thirds of the third one's square are left.
    const spreadLeft = (share: number) => Float64Array.of(0, 0, 0.68 * Math.sqrt((9 / 8) * share), 0.68);
    const even = Float64Array.of(0.5, -0.5, 0.5, -0.5);
    expect([2.3e-12, 0.3e-12].map((share) => isKept(spreadLeft(share), even))).toEqual([true, false]);
  });

  it('survives any magnitude, or says that it does not', () => {
    const label = Float64Array.of(1, 2, 3);
    const predicted = Float64Array.of(1.5, 2, 3);
    for (const scale of [2 ** -1073, 2 ** -500, 2 ** 500, 2 ** 1021]) {
      const found = of(
        label.map((value) => value * scale),
        predicted.map((value) => value * scale),
      );
      expect((found as { value: number }).value).toBeCloseTo(0.875, scale < 1e-300 ? 0 : 14);
    }
    expect(
      of(
        label.map((value) => value * 1e-300),
        predicted,
      ),
    ).toBe('overflow');
    expect(
      of(
        label.map((value) => value * 1e300),
        predicted,
      ),
    ).toMatchObject({ value: -6 });
    const labels = Float64Array.of(1, 2, 3).map((value) => value * 1e300);
    expect(determination(labels, { values: Float64Array.of(0.5, 0, 0.5), exponent: 0 })).toMatchObject({ value: 1 });
  });

  it('has limits that bracket it below 1, or none where they cannot be told', () => {
    const { lower, upper } = determinationInterval(0.2, 0.01, 19, 0.95)!;
    expectClose('lower', lower, 1 - 0.2 * Math.exp(0.1 * 2.093024054408263), 1e-14);
    expectClose('upper', upper, 1 - 0.2 * Math.exp(-0.1 * 2.093024054408263), 1e-14);
    expect(determinationInterval(1e300, 1e4, 3, 0.95)).toBeUndefined();
    expect(determinationInterval(1e300, 1e-4, 3, 0.95)!.lower).toBeLessThan(-1e300);
  });
});

describe("Lin's coefficient", () => {
  it(`has the variance and the jackknife of ${reference.tool}`, () => {
    for (const { sex, lin, jackknife } of reference.paired) {
      const { label, predicted } = columnsOf(sex);
      const { normalVariance, pseudoValues } = fisherOf(label, predicted);
      expectClose(`${sex} Lin`, normalVariance / lin, 1, 1e-10);
      expectClose(`${sex} jackknife`, varianceOfMean(pseudoValues) / jackknife, 1, 1e-10);
    }
  });

  it('is 2 s_xy over the sum of variances and the squared shift', () => {
    fc.assert(
      fc.property(pairs, (numbers) => {
        const { label, predicted } = split(numbers);
        const found = concordance(label, predicted);
        if (typeof found === 'string') return new Set(label).size === 1;
        const [x, y] = [mean(label), mean(predicted)];
        const product = mean(label.map((value, index) => (value - x) * (predicted[index]! - y)));
        const spread = mean(label.map((value) => (value - x) ** 2)) + mean(predicted.map((value) => (value - y) ** 2));
        expect(isClose(found.value, (2 * product) / (spread + (x - y) ** 2), 1e-12)).toBe(true);
        if (typeof found.fisher === 'string') return true;
        expect(isClose(Math.tanh(found.fisher.z), found.value, 1e-12)).toBe(true);
        return found.fisher.normalVariance >= 0;
      }),
    );
  });

  it('has the pseudo-values of leaving each sample out', () => {
    fc.assert(
      fc.property(pairs, (numbers) => {
        const { label, predicted } = split(numbers);
        const found = concordance(label, predicted);
        if (typeof found === 'string' || typeof found.fisher === 'string') return true;
        const left = Float64Array.from(label, (_, out) => {
          const less = split(numbers.filter((_pair, index) => index !== out));
          const without = concordance(less.label, less.predicted);
          const value = typeof without === 'string' ? 0 : without.value;
          return -(label.length - 1) * Math.atanh(value);
        });
        const [ours, theirs] = [deviationsFromMean(found.fisher.pseudoValues), deviationsFromMean(left)];
        return ours.every((value, index) => !Number.isFinite(theirs[index]!) || isClose(value, theirs[index]!, 1e-7));
      }),
    );
  });

  it('turns round with label and prediction, and with the sign of both', () => {
    fc.assert(
      fc.property(pairs, (numbers) => {
        const { label, predicted } = split(numbers);
        fc.pre(new Set(label).size > 1 && new Set(predicted).size > 1);
        const [one, other] = [concordance(label, predicted), concordance(predicted, label)];
        if (typeof one === 'string' || typeof other === 'string') return false;
        if (typeof one.fisher === 'string') return one.fisher === other.fisher;
        expect(isClose(one.value, other.value, 1e-13)).toBe(true);
        const { normalVariance } = other.fisher as FisherConcordance;
        return isClose(one.fisher.normalVariance, normalVariance, 1e-9);
      }),
    );
  });

  it('says why it has no interval', () => {
    const fisher = (label: number[], predicted: number[]) => {
      const found = concordance(Float64Array.from(label), Float64Array.from(predicted));
      return typeof found === 'string' ? found : [found.value, found.fisher];
    };
    expect(fisher([1, 1, 1], [1, 2, 3])).toBe('constant-labels');
    expect(fisher([1, 2, 3], [2, 2, 2])).toEqual([0, 'zero-variance']);
    expect(fisher([1, 2, 3], [1, 2, 3])).toEqual([1, 'perfect-agreement']);
    expect(fisher([-1, 0, 1], [1, 0, -1])).toEqual([-1, 'perfect-disagreement']);
    expect(fisher([1, 2, 3, 4], [1, 2, 3, 5])).toMatchObject({ 1: 'one-influential-sample' });
    expect(fisher([1, 2], [1.5, 2.25])).toMatchObject({ 1: 'one-influential-sample' });
    // Without the first sample the others disagree perfectly.
    expect(fisher([5, -1, 0, 1], [5, 1, 0, -1])).toMatchObject({ 1: 'one-influential-sample' });
    expect(fisher([1, 2, 3, 4], [1, 2, 4, 5])).toMatchObject({ 1: { z: expect.any(Number) } });
  });

  it('survives any magnitude', () => {
    const [label, predicted] = [Float64Array.of(1, 2, 3, 5), Float64Array.of(1.5, 2, 3, 4)];
    const plain = fisherOf(label, predicted);
    for (const scale of [2 ** -1072, 2 ** -600, 2 ** 600, 2 ** 1020]) {
      const scaled = fisherOf(
        label.map((value) => value * scale),
        predicted.map((value) => value * scale),
      );
      const tolerance = scale < 1e-300 ? 1 : 1e-14;
      expectClose('z', scaled.z, plain.z, tolerance);
      expectClose('variance', scaled.normalVariance, plain.normalVariance, tolerance);
    }
    for (const [one, other] of [
      [1e-300, 1e300],
      [1e300, 1e-300],
      [1, 1e-200],
      [5e-324, 2e307],
    ] as const) {
      const found = fisherOf(
        label.map((value) => value * one),
        predicted.map((value) => value * other),
      );
      expect(Math.abs(found.z)).toBeLessThan(1e-15);
      expect(found.normalVariance).toBeLessThan(1e-30);
    }
    const shifted = fisherOf(
      label.map((value) => value * 1e-200),
      predicted.map((value) => 1 + value * 1e-3),
    );
    expect(shifted.normalVariance).toBe(0);
  });

  it('keeps its precision where agreement is close', () => {
    const label = Float64Array.from({ length: 50 }, (_, index) => index);
    const predicted = label.map((value, index) => value + ((index * 7) % 5) * 2 ** -30);
    const coarse = fisherOf(
      label,
      label.map((value, index) => value + ((index * 7) % 5) * 2 ** -10),
    );
    const fine = fisherOf(label, predicted);
    expectClose('z', fine.z - coarse.z, 20 * Math.LN2, 1e-4);
    expectClose('variance', fine.normalVariance / coarse.normalVariance, 1, 1e-4);
  });

  it('has limits around the value', () => {
    expect(concordanceInterval({ value: 0.5, z: Math.atanh(0.5) }, 0.25)).toEqual({
      lower: Math.tanh(Math.atanh(0.5) - 0.25),
      upper: Math.tanh(Math.atanh(0.5) + 0.25),
    });
    expect(concordanceInterval({ value: 0.5, z: 0.6 }, 0)).toEqual({ lower: 0.5, upper: Math.tanh(0.6) });
    expect(concordanceInterval({ value: 0.5, z: 0.5 }, 0)).toEqual({ lower: Math.tanh(0.5), upper: 0.5 });
  });
});

describe('limits of agreement', () => {
  const spread = { bias: 1, deviation: 10 };

  it('lie 1.96 standard deviations from the mean', () => {
    expectClose('lower', limitOfAgreement(spread, -1), 1 - 19.59963984540054, 1e-12);
    expectClose('upper', limitOfAgreement(spread, 1), 1 + 19.59963984540054, 1e-12);
  });

  it('mirror each other, and grow closer with more errors', () => {
    const lower = exactAgreementInterval({ bias: 0, deviation: 1 }, 20, -1, 0.95);
    const upper = exactAgreementInterval({ bias: 0, deviation: 1 }, 20, 1, 0.95);
    expect([-lower.lower, -lower.upper]).toEqual([upper.upper, upper.lower]);
    expectClose('inner', upper.lower, 1.35648425, 1e-8);
    expectClose('outer', upper.upper, 3.01400309, 1e-8);
    const widths = [2, 3, 10, 100, 10_000].map((trials) => {
      const { lower: near, upper: far } = exactAgreementInterval(spread, trials, 1, 0.95);
      expect(near).toBeLessThan(limitOfAgreement(spread, 1));
      expect(far).toBeGreaterThan(limitOfAgreement(spread, 1));
      return far - near;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('need two errors', () => {
    expect(() => exactAgreementInterval(spread, 1.99, 1, 0.95)).toThrow('Limits of agreement need two errors');
    expect(() => exactAgreementInterval(spread, Number.NaN, 1, 0.95)).toThrow(RangeError);
    expect(exactAgreementInterval(spread, 2, 1, 0.95).upper).toBeGreaterThan(500);
  });

  it('vary as their derivatives say', () => {
    const errors = Float64Array.from({ length: 40 }, (_, index) => Math.sin(index * index));
    const statistic = (values: Float64Array, weights: Float64Array): number => {
      const total = mean(weights) * weights.length;
      const bias = sumOfProducts(values, weights) / total;
      const variance =
        sumOfProducts(
          values.map((value) => (value - bias) ** 2),
          weights,
        ) / total;
      return bias + 1.959963984540054 * Math.sqrt(variance);
    };
    const deviations = deviationsFromMean(errors);
    const deviation = Math.sqrt(mean(deviations.map((own) => own * own)));
    const influence = deviationsFromMean(influenceOnLimit(deviations, deviation, 1));
    const even = new Float64Array(40).fill(1);
    errors.forEach((_, place) => {
      const more = even.map((weight, index) => (index === place ? weight + 1e-5 : weight));
      const slope = ((statistic(errors, more) - statistic(errors, even)) / 1e-5) * 40;
      expectClose(`sample ${place}`, influence[place], slope, 1e-4);
    });
    expect(influenceOnLimit(Float64Array.of(2), 1, -1)[0]).toBeCloseTo(2 - 2 * 1.959963984540054, 12);
  });
});
