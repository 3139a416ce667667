/** Views that exist because the policy declares something: a fallback for undecided samples, a prevalence in use. */
import { describe, expect, it } from 'vitest';
import { type BinaryOptions, estimateBinaryMetrics } from '../../src/metrics/binary.ts';
import { clopperPearsonInterval } from '../../src/statistics/proportion.ts';
import { type LooseSample, samplesOfTable, sortSamples } from './referenceSamples.ts';

const options: BinaryOptions = {
  confidenceLevel: 0.95,
  proportionInterval: 'clopper-pearson',
  undecided: true,
  probabilities: false,
};

function estimates(table: readonly number[], more: Partial<BinaryOptions>) {
  const all = estimateBinaryMetrics(samplesOfTable(table), { ...options, ...more });
  return new Map(all.map((estimate) => [estimate.metric, estimate]));
}

// 40 true positives, 5 false positives, 10 false negatives, 80 true negatives, 7 undecided positives, 3 negatives.
const table = [40, 5, 10, 80, 7, 3];

describe('the fallback', () => {
  const cases = [
    ['sensitivity', 'positive', 47, 57],
    ['specificity', 'positive', 80, 88],
    ['ppv', 'positive', 47, 55],
    ['npv', 'positive', 80, 90],
    ['accuracy', 'positive', 127, 145],
    ['sensitivity', 'negative', 40, 57],
    ['specificity', 'negative', 83, 88],
    ['ppv', 'negative', 40, 45],
    ['npv', 'negative', 83, 100],
    ['accuracy', 'negative', 123, 145],
  ] as const;
  it.each(cases)('gives %s with undecided samples as %s', (metric, fallback, successes, n) => {
    expect(estimates(table, { fallback }).get(`${metric}@fallback`)).toEqual({
      metric: `${metric}@fallback`,
      confidence: 0.95,
      method: 'clopper-pearson',
      n,
      successes,
      value: successes / n,
      ...clopperPearsonInterval(successes, n, 0.95),
    });
  });

  it('is the decided metric where every sample is decided', () => {
    for (const fallback of ['positive', 'negative'] as const) {
      const all = estimates([40, 5, 10, 80], { fallback });
      for (const metric of ['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy']) {
        expect(all.get(`${metric}@fallback`)).toEqual({ ...all.get(metric), metric: `${metric}@fallback` });
      }
    }
  });

  it('counts what is decided on behalf of the model, so that a group without a decision has a value', () => {
    const all = estimates([0, 0, 0, 0, 6, 4], { fallback: 'positive' });
    expect(all.get('sensitivity')?.reason).toBe('no-decided-positives');
    expect(all.get('sensitivity@fallback')).toMatchObject({ value: 1, n: 6 });
    expect(all.get('specificity@fallback')).toMatchObject({ value: 0, n: 4 });
    expect(all.get('npv@fallback')).toMatchObject({ value: null, n: 0 });
  });

  it('is absent where none is declared', () => {
    expect([...estimates(table, {}).keys()].filter((name) => name.endsWith('@fallback'))).toEqual([]);
  });
});

describe('the declared prevalence', () => {
  it('gives predictive values of the decided samples at it', () => {
    const all = estimates(table, { prevalence: 0.1 });
    // Se 0.8, Sp 80/85: PPV 0.08 / (0.08 + 5/85 * 0.9), NPV (80/85 * 0.9) / (80/85 * 0.9 + 0.02)
    expect(all.get('ppv@prevalence')!.value).toBeCloseTo(0.08 / (0.08 + (5 / 85) * 0.9), 14);
    expect(all.get('npv@prevalence')!.value).toBeCloseTo(((80 / 85) * 0.9) / ((80 / 85) * 0.9 + 0.02), 14);
    expect(all.get('ppv@prevalence')).toMatchObject({ method: 'mercaldo-logit', n: 135, confidence: 0.95 });
    expect(all.get('ppv@prevalence')).not.toHaveProperty('successes');
  });

  it('is that of the test set where the two agree', () => {
    const all = estimates(table, { prevalence: 50 / 135 });
    expect(all.get('ppv@prevalence')!.value).toBeCloseTo(all.get('ppv')!.value!, 14);
    expect(all.get('npv@prevalence')!.value).toBeCloseTo(all.get('npv')!.value!, 14);
  });

  it('has no value without a class, or where nothing is called so', () => {
    expect(estimates([0, 5, 0, 80], { prevalence: 0.1 }).get('ppv@prevalence')).toMatchObject({
      value: null,
      reason: 'no-positives',
    });
    expect(estimates([5, 0, 5, 0], { prevalence: 0.1 }).get('npv@prevalence')).toMatchObject({
      value: null,
      reason: 'no-negatives',
    });
    const nothing = estimates([0, 0, 5, 80], { prevalence: 0.1 });
    expect(nothing.get('ppv@prevalence')).toMatchObject({ value: null, reason: 'no-predicted-positives' });
    expect(nothing.get('npv@prevalence')!.value).toBeCloseTo(0.9, 14);
    const everything = estimates([5, 80, 0, 0], { prevalence: 0.1 });
    expect(everything.get('npv@prevalence')).toMatchObject({ value: null, reason: 'no-predicted-negatives' });
  });

  it('allows for clusters: limits are wider, and few clusters have none', () => {
    const clustered = (clusters: number): LooseSample[] =>
      Array.from({ length: 120 }, (_, index) => ({
        positive: index % 2,
        decision: index % 7 === 0 ? 1 - (index % 2) : index % 2,
        cluster: Math.floor(index / (120 / clusters)),
      }));
    const find = (samples: readonly LooseSample[], more: Partial<BinaryOptions>) =>
      estimateBinaryMetrics(
        { ...sortSamples(samples), score: undefined },
        { ...options, prevalence: 0.2, ...more },
      ).find(({ metric }) => metric === 'ppv@prevalence')!;
    const independent = find(clustered(30), {});
    const wider = find(clustered(30), { clustered: {} });
    expect(wider.value).toBe(independent.value);
    expect(wider.lower).toBeLessThan(independent.lower!);
    expect(wider.upper).toBeGreaterThan(independent.upper!);
    expect(find(clustered(6), { clustered: {} })).toMatchObject({
      lower: null,
      upper: null,
      reason: 'too-few-clusters',
    });
  });
});
