/** Rules for the area under the ROC curve, by binormal samples. */
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { aurocInterval, delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import { pairedAurocDifference, pairedAurocInterval } from '../../src/statistics/aurocDifference.ts';
import { normalMultiplier, normalQuantile } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { logitInterval } from '../../src/statistics/logit.ts';
import type { RandomSource } from '../../src/statistics/random.ts';
import { givenOrder, stableOrder } from '../../src/statistics/stableOrder.ts';
import { areas as expected } from './expected.ts';
import { confidenceLevel, passes, type Row, rate, standardNormal, streamOf } from './rates.ts';

const samples = 20_000;
const pairs = 4000;
const multiplier = normalMultiplier(confidenceLevel);

interface Classes {
  positives: number;
  negatives: number;
}

/** Labels and scores in ascending order; the classes' means are so far apart that the true area is `area`. */
function drawScores(random: RandomSource, area: number, { positives, negatives }: Classes) {
  const distance = Math.SQRT2 * normalQuantile(area);
  const label = new Uint8Array(positives + negatives).fill(1, negatives);
  const drawn = Float64Array.from(label, (positive) => positive * distance + standardNormal(random));
  const order = stableOrder(drawn, givenOrder(drawn.length));
  return {
    positive: Uint8Array.from(order, (place) => label[place]!),
    score: Float64Array.from(order, (place) => drawn[place]!),
  };
}

function estimateOf(value: number, interval: Interval, n: number): MetricEstimate {
  return { metric: 'auroc', confidence: confidenceLevel, method: '', n, value, ...interval };
}

/** Intervals of one sample: plain DeLong, logit with method 5 where the variance vanishes, method 5, and the deciding one. */
function intervalsOf(positive: Uint8Array, score: Float64Array): { auroc: number; intervals: Interval[] } {
  const roc = rocPlacements(positive, score)!;
  const variance = delongVariance(roc, positive)!;
  const { auroc, positives, negatives } = roc;
  const reach = multiplier * Math.sqrt(variance);
  const newcombe = newcombeAurocInterval(auroc, positives, negatives, confidenceLevel);
  const isDegenerate = !(variance > 0) || auroc === 0 || auroc === 1;
  const logit = isDegenerate ? newcombe : logitInterval(auroc, Math.sqrt(variance), multiplier);
  const decisive = aurocInterval({ auroc, positives, negatives, variance, multiplier }, confidenceLevel);
  return { auroc, intervals: [{ lower: auroc - reach, upper: auroc + reach }, logit, newcombe, decisive] };
}

function chancesAt(area: number, classes: Classes): number[] {
  const random = streamOf(`area ${area} ${classes.positives} ${classes.negatives}`);
  const passed = [0, 0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const { positive, score } = drawScores(random, area, classes);
    const { auroc, intervals } = intervalsOf(positive, score);
    intervals.forEach((interval, index) => {
      if (passes(estimateOf(auroc, interval, positive.length), { atLeast: area })) passed[index]! += 1;
    });
  }
  return passed.map((count) => count / samples);
}

export function areaRows(): Row[] {
  const each = `${samples.toLocaleString('en')} samples`;
  return expected.flatMap(({ area, positives, negatives, ...tables }) => {
    const [delong = 0, logit = 0, newcombe = 0, decisive = 0] = chancesAt(area, { positives, negatives });
    const rowOf = (name: string, ours: number, table: string, claimed: string): Row => ({
      rule: `auroc, ${name}, true area ${area}, ${positives} + ${negatives}, ${each}`,
      ours: rate(ours),
      table,
      claimed,
    });
    return [
      rowOf('logit-delong+newcombe5', decisive, '–', 'at most .025'),
      rowOf('method 5 alone (for comparison)', newcombe, tables.newcombe, 'decides nothing'),
      rowOf('logit-DeLong alone (for comparison)', logit, tables.logit, 'decides nothing'),
      rowOf('DeLong alone (for comparison)', delong, tables.delong, 'decides nothing'),
    ];
  });
}

const margin = 0.05;
const correlation = 0.5;

interface PairedSetting extends Classes {
  baseline: number;
}

const pairedSettings: readonly PairedSetting[] = [
  { baseline: 0.9, positives: 50, negatives: 50 },
  { baseline: 0.99, positives: 50, negatives: 50 },
  { baseline: 0.99, positives: 20, negatives: 200 },
  { baseline: 0.99, positives: 200, negatives: 200 },
];

/** Whether a candidate passes whose true area is just the margin below the released model's. */
function passesPaired(random: RandomSource, { baseline, positives, negatives }: PairedSetting): boolean {
  const positive = new Uint8Array(positives + negatives).fill(1, negatives);
  const distances = [baseline - margin, baseline].map((area) => Math.SQRT2 * normalQuantile(area)) as [number, number];
  const scores = {
    positive,
    candidate: new Float64Array(positive.length),
    baseline: new Float64Array(positive.length),
  };
  positive.forEach((label, index) => {
    const shared = Math.sqrt(correlation) * standardNormal(random);
    const own = () => Math.sqrt(1 - correlation) * standardNormal(random);
    scores.candidate[index] = label * distances[0] + shared + own();
    scores.baseline[index] = label * distances[1] + shared + own();
  });
  const { interval } = pairedAurocInterval(scores, pairedAurocDifference(scores)!, confidenceLevel);
  return typeof interval !== 'string' && interval.lower >= -margin;
}

export function pairedAreaRows(): Row[] {
  return pairedSettings.map((setting) => {
    const { baseline, positives, negatives } = setting;
    const random = streamOf(`pair ${baseline} ${positives} ${negatives}`);
    let passed = 0;
    for (let pair = 0; pair < pairs; pair++) if (passesPaired(random, setting)) passed++;
    return {
      rule: `no decrease of auroc, paired-delong+newcombe5, true areas ${(baseline - margin).toFixed(2)} and ${baseline}, margin ${margin}, ${positives} + ${negatives}, ${pairs.toLocaleString('en')} pairs`,
      ours: rate(passed / pairs),
      table: '–',
      claimed: 'at most .025',
    };
  });
}
