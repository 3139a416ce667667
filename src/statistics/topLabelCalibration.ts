/** How far the probability of the likeliest class is from the share of samples that have it. */
import { compensatedSum } from './mean.ts';
import type { ClassScores } from './multiclassAuroc.ts';
import { givenOrder, stableOrder } from './stableOrder.ts';

/**
 * Expected calibration error of the likeliest class, the first of several: over bins [k/B, (k+1)/B) of its
 * probability, the last of them closed, the sum of |samples with that label - sum of the probabilities| / n.
 *
 * Biased upwards with few samples, and it depends on the bins: a number to look at, without a usable interval.
 *
 * @param samples at least one; probabilities within [0, 1]
 * @param bins B, whole and above 0
 * @returns within [0, 1]; the order of samples does not change a bit
 * @see Naeini, Cooper, Hauskrecht 2015 AAAI; Guo, Pleiss, Sun, Weinberger 2017 ICML
 * @oracle R 4.2.2, NumPy; 1e-10
 * @example
 * topLabelCalibrationError({ label: [0, 1], classes: 2, scores: Float64Array.of(0.9, 0.1, 0.8, 0.2) }, 10) // 0.45
 */
export function topLabelCalibrationError({ label, scores, classes }: ClassScores, bins: number): number {
  const confidence = new Float64Array(label.length);
  const isRight = new Uint8Array(label.length);
  for (let sample = 0; sample < label.length; sample++) {
    const top = likeliest(scores, sample * classes, classes);
    confidence[sample] = scores[sample * classes + top]!;
    isRight[sample] = top === label[sample] ? 1 : 0;
  }
  const order = stableOrder(confidence, givenOrder(label.length));
  const gaps = new Float64Array(bins);
  for (let start = 0; start < order.length; ) {
    const bin = binOf(confidence[order[start]!]!, bins);
    let end = start;
    let right = 0;
    while (end < order.length && binOf(confidence[order[end]!]!, bins) === bin) right += isRight[order[end++]!]!;
    const inBin = Float64Array.from(order.subarray(start, end), (sample) => confidence[sample]!);
    gaps[bin] = Math.abs(right - compensatedSum(inBin));
    start = end;
  }
  return compensatedSum(gaps) / label.length;
}

/** Place of the largest of some scores, counted from `start`. */
function likeliest(scores: Float64Array, start: number, classes: number): number {
  let top = 0;
  for (let index = 1; index < classes; index++) if (scores[start + index]! > scores[start + top]!) top = index;
  return top;
}

function binOf(probability: number, bins: number): number {
  return Math.min(Math.floor(probability * bins), bins - 1);
}
