/** Calibration of the probabilities of a binary classifier: whether as many samples are positive as they say. */
import { compensatedSum, RunningSum } from './mean.ts';

/** Samples by their probability. */
export interface ProbabilityGroups {
  /** Distinct, ascending, within [0, 1]. */
  probability: Float64Array;
  /** Samples with each, and */
  samples: Uint32Array;
  /** positive ones among them. */
  positives: Uint32Array;
}

/**
 * Counts samples of equal probability.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `probability`
 * @param probability ascending
 * @example
 * groupByProbability(Uint8Array.of(0, 1, 1), Float64Array.of(0.2, 0.2, 0.7))
 * // {probability: [0.2, 0.7], samples: [2, 1], positives: [1, 1]}
 */
export function groupByProbability(positive: Uint8Array, probability: Float64Array): ProbabilityGroups {
  const distinct = new Float64Array(probability.length);
  const [samples, positives] = [new Uint32Array(probability.length), new Uint32Array(probability.length)];
  let last = -1;
  for (let index = 0; index < probability.length; index++) {
    if (last < 0 || probability[index] !== distinct[last]) distinct[++last] = probability[index]!;
    samples[last]! += 1;
    positives[last]! += positive[index]!;
  }
  const count = last + 1;
  return {
    probability: distinct.subarray(0, count),
    samples: samples.subarray(0, count),
    positives: positives.subarray(0, count),
  };
}

/** The groups from one and before another. */
export function cutGroups(groups: ProbabilityGroups, start: number, end: number): ProbabilityGroups {
  return {
    probability: groups.probability.subarray(start, end),
    samples: groups.samples.subarray(start, end),
    positives: groups.positives.subarray(start, end),
  };
}

/** All samples of the groups, the positive ones, and how many are to be expected: the sum of the probabilities. */
export function totalsOf({ probability, samples, positives }: ProbabilityGroups): {
  samples: number;
  positives: number;
  expected: number;
} {
  const total = { samples: 0, positives: 0 };
  const expected = new RunningSum();
  for (let group = 0; group < samples.length; group++) {
    total.samples += samples[group]!;
    total.positives += positives[group]!;
    expected.add(probability[group]! * samples[group]!);
  }
  return { ...total, expected: expected.total };
}

/**
 * Observed over expected positives: above 1 where the probabilities are too low.
 *
 * @param groups at least one
 * @returns 'no-expected-events' where all probabilities are 0; 'overflow' where the ratio exceeds the range of doubles
 * @oracle R 4.2.2; 1e-12
 * @example observedOverExpected(groupByProbability(Uint8Array.of(0, 1), Float64Array.of(0.3, 0.5))) // 1.25
 */
export function observedOverExpected(groups: ProbabilityGroups): number | 'no-expected-events' | 'overflow' {
  const { positives, expected } = totalsOf(groups);
  if (!(expected > 0)) return 'no-expected-events';
  const ratio = positives / expected;
  return Number.isFinite(ratio) ? ratio : 'overflow';
}

const bins = 10;

/** Distances of observed and expected shares of positives. */
export interface CalibrationErrors {
  /** Mean over samples of the distance in their bin. */
  expected: number;
  /** Largest distance of a bin. */
  maximum: number;
}

/**
 * Expected and maximum calibration error over ten bins [k/10, (k+1)/10) of the probability, the last of them closed:
 * in each, the distance of the share of positives from the mean probability. Biased upwards with few samples.
 *
 * @param groups at least one
 * @see Naeini, Cooper, Hauskrecht 2015 AAAI; Guo, Pleiss, Sun, Weinberger 2017 ICML
 * @oracle R 4.2.2, NumPy; 1e-10
 * @example
 * calibrationErrors(groupByProbability(Uint8Array.of(0, 1, 1), Float64Array.of(0.2, 0.2, 0.7)))
 * // {expected: 0.3, maximum: 0.3}
 */
export function calibrationErrors(groups: ProbabilityGroups): CalibrationErrors {
  const gaps = new Float64Array(bins);
  let [size, maximum] = [0, 0];
  for (let start = 0; start < groups.probability.length; ) {
    const end = endOfBin(groups.probability, start);
    const { samples, positives, expected } = totalsOf(cutGroups(groups, start, end));
    const gap = Math.abs(positives - expected);
    gaps[binOf(groups.probability[start]!)] = gap;
    maximum = Math.max(maximum, gap / samples);
    size += samples;
    start = end;
  }
  return { expected: compensatedSum(gaps) / size, maximum };
}

/** The first place after `start` whose probability is in another bin. */
function endOfBin(probability: Float64Array, start: number): number {
  const bin = binOf(probability[start]!);
  let end = start + 1;
  while (end < probability.length && binOf(probability[end]!) === bin) end++;
  return end;
}

/** The bin whose bounds hold the probability, as the bounds are written: 0.3 is the first of the bin from 0.3. */
function binOf(probability: number): number {
  const bin = Math.min(bins - 1, Math.floor(probability * bins));
  return probability < bin / bins ? bin - 1 : bin;
}
