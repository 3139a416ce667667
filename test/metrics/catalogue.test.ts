import { describe, expect, it } from 'vitest';
import { estimateBinaryMetrics } from '../../src/metrics/binary.ts';
import { binaryMetrics } from '../../src/metrics/catalogue.ts';
import { samplesOfTable } from './referenceSamples.ts';

const options = { confidenceLevel: 0.95, proportionInterval: 'wilson', probabilities: true, undecided: true } as const;

describe('binaryMetrics', () => {
  it('knows no name that an object would bring along', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'Sensitivity', ''])
      expect(binaryMetrics.has(name)).toBe(false);
  });

  it('calls losses and errors of calibration lower-is-better, and nothing else', () => {
    const lower = [...binaryMetrics].filter(([, { better }]) => better === 'lower').map(([name]) => name);
    expect(lower).toEqual(['brier-score', 'log-loss', 'ece', 'mce']);
  });

  it('gives ranges that values keep', () => {
    expect(binaryMetrics.get('log-loss')!.range).toEqual([0, Number.POSITIVE_INFINITY]);
    for (const name of ['youden-j', 'mcc', 'kappa']) expect(binaryMetrics.get(name)!.range).toEqual([-1, 1]);
    for (const name of ['sensitivity', 'f1', 'auroc', 'brier-score', 'coverage'])
      expect(binaryMetrics.get(name)!.range).toEqual([0, 1]);
  });

  it('says of every metric truly whether it needs scores, and whether it is a proportion', () => {
    for (const estimate of estimateBinaryMetrics(samplesOfTable([5, 4, 3, 2, 1, 1]), options)) {
      const { needsScores, family } = binaryMetrics.get(estimate.metric)!;
      expect(estimate.value === null, estimate.metric).toBe(needsScores);
      expect(estimate.successes !== undefined, estimate.metric).toBe(family === 'proportion');
    }
  });

  it('says truly which metrics look at decided samples only, and what they count below the line', () => {
    const without = estimateBinaryMetrics(samplesOfTable([5, 4, 3, 2]), options);
    const samples = samplesOfTable([5, 4, 3, 2, 8, 16]);
    const sizes: Record<string, [decided: number, all: number]> = {
      positives: [8, 16],
      negatives: [6, 22],
      'predicted-positives': [9, 9],
      'predicted-negatives': [5, 5],
      'positives-and-predicted-positives': [12, 12],
      all: [14, 38],
    };
    estimateBinaryMetrics(samples, options).forEach(({ metric, n }, index) => {
      const { decidedOnly, denominator } = binaryMetrics.get(metric)!;
      expect(n, metric).toBe(sizes[denominator]![decidedOnly ? 0 : 1]);
      if (decidedOnly) expect(n, metric).toBe(without[index]!.n);
    });
  });
});
