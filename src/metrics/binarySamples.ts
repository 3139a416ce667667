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
  return Object.fromEntries(outcomes.map((outcome, index) => [outcome, counts[index]!])) as ConfusionMatrix;
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
  if (hasCodeAbove(positive, 1)) throw new RangeError('A label is neither 0 nor 1');
  if (hasCodeAbove(decision, withUndecided ? undecidedCode : undecidedCode - 1)) {
    throw new RangeError('A decision has no such code');
  }
  if (!(score === undefined ? isAscending(positive) : isInOrder(positive, score))) {
    throw new RangeError('Samples are not sorted by finite score, then label');
  }
}

function hasCodeAbove(codes: Uint8Array, highest: number): boolean {
  for (let index = 0; index < codes.length; index++) if (codes[index]! > highest) return true;
  return false;
}

function isAscending(codes: Uint8Array): boolean {
  for (let index = 1; index < codes.length; index++) if (codes[index - 1]! > codes[index]!) return false;
  return true;
}

/** By score ascending, then by label. Finite ends make all scores between them finite. */
function isInOrder(positive: Uint8Array, score: Float64Array): boolean {
  for (let index = 1; index < positive.length; index++) {
    const isAbove = score[index - 1]! < score[index]!;
    const isTied = score[index - 1] === score[index] && positive[index - 1]! <= positive[index]!;
    if (!(isAbove || isTied)) return false;
  }
  return positive.length === 0 || (Number.isFinite(score[0]) && Number.isFinite(score.at(-1)));
}
