import { type ConfusionMatrix, outcomeOf, outcomes, undecidedCode } from './outcomes.ts';

/**
 * Test samples of one group. Sorted by score ascending, negatives before positives among equal scores
 * (no scores: by label), so that sums do not depend on the order of rows in a file. All arrays have one
 * element for each sample.
 */
export interface BinarySamples {
  /** 1 = positive label, 0 = negative label. */
  positive: Uint8Array;
  /** 0 negative, 1 positive, 2 undecided. */
  decision: Uint8Array;
  /** Finite; larger = more positive. */
  score: Float64Array | undefined;
  /** Cluster code of each sample. */
  cluster: Uint32Array | undefined;
}

/**
 * Counts of labels against decisions.
 *
 * @example
 * confusionMatrix({ positive: Uint8Array.of(0, 1), decision: Uint8Array.of(0, 2), score: undefined, cluster: undefined })
 * // {truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 1, undecidedPositives: 1, undecidedNegatives: 0}
 */
export function confusionMatrix({ positive, decision }: BinarySamples): ConfusionMatrix {
  const counts = new Uint32Array(outcomes.length);
  for (let index = 0; index < positive.length; index++) {
    counts[outcomeOf(positive[index]!, decision[index]!)]! += 1;
  }
  const matrix: Partial<ConfusionMatrix> = {};
  outcomes.forEach((outcome, index) => {
    matrix[outcome] = counts[index]!;
  });
  return matrix as ConfusionMatrix;
}

/**
 * Throws where samples break the contract of {@link BinarySamples}: an order that sums could depend on, or a
 * code that would be counted as something else, must not become a wrong number.
 *
 * @param withUndecided whether decisions may be undecided
 * @throws RangeError without any value of the data
 */
export function assertBinarySamples(samples: BinarySamples, withUndecided: boolean): void {
  const { positive, decision, score, cluster } = samples;
  const lengths = [decision, score, cluster].map((column) => column?.length ?? positive.length);
  if (lengths.some((length) => length !== positive.length)) {
    throw new RangeError('Columns of samples differ in length');
  }
  const highestDecision = withUndecided ? undecidedCode : undecidedCode - 1;
  for (let index = 0; index < positive.length; index++) {
    if (positive[index]! > 1) throw new RangeError('A label is neither 0 nor 1');
    if (decision[index]! > highestDecision) throw new RangeError('A decision has no such code');
    if (!isInOrder(samples, index)) throw new RangeError('Samples are not sorted by finite score, then label');
  }
}

function isInOrder({ positive, score }: BinarySamples, index: number): boolean {
  if (score !== undefined && !Number.isFinite(score[index])) return false;
  if (index === 0) return true;
  if (score === undefined || score[index] === score[index - 1]) return positive[index - 1]! <= positive[index]!;
  return score[index - 1]! < score[index]!;
}
