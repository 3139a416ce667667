/** Test samples of a model that tells several classes from each other, counted. */
import type { ClassTable } from '../statistics/classTable.ts';

/** Test samples of one group, in any order. All arrays have one element for each sample, `scores` one for each class. */
export interface ClassSamples {
  /** Class of each sample's label, index into the declared classes. */
  label: Uint16Array;
  /** Class that the model decides on; the number of classes stands for undecided. */
  predicted: Uint16Array;
  /**
   * Probabilities, sample by sample: `scores[sample * classes + class]`. Those of a sample add up to 1 as closely as
   * three decimals each allow. Undefined where predictions carry no scores.
   */
  scores: Float64Array | undefined;
  /** Cluster code of each sample. */
  cluster: Uint32Array | undefined;
}

/** Rounding to three decimals moves a probability by no more than this. */
const largestRounding = 5e-4;

/**
 * Throws where samples break the contract of {@link ClassSamples}.
 *
 * @param classes how many are declared, at least two
 * @param withUndecided whether a sample may be undecided
 * @throws RangeError without any value of the data
 */
export function assertClassSamples(samples: ClassSamples, classes: number, withUndecided: boolean): void {
  const { label, predicted, scores, cluster } = samples;
  if (classes < 2) throw new RangeError('A model tells at least two classes from each other');
  const lengths = [
    predicted.length,
    cluster?.length ?? label.length,
    (scores?.length ?? classes * label.length) / classes,
  ];
  if (lengths.some((length) => length !== label.length)) throw new RangeError('Columns of samples differ in length');
  if (label.some((code) => code >= classes)) throw new RangeError('A label has no such class');
  if (predicted.some((code) => code >= classes + (withUndecided ? 1 : 0))) {
    throw new RangeError('A decision has no such class');
  }
  if (scores !== undefined) assertProbabilities(scores, classes);
}

function assertProbabilities(scores: Float64Array, classes: number): void {
  for (let start = 0; start < scores.length; start += classes) {
    let sum = 0;
    for (let index = start; index < start + classes; index++) {
      if (!(scores[index]! >= 0 && scores[index]! <= 1)) throw new RangeError('A probability lies outside [0, 1]');
      sum += scores[index]!;
    }
    if (Math.abs(sum - 1) > classes * largestRounding + 1e-9) {
      throw new RangeError('The probabilities of a sample do not add up to 1');
    }
  }
}

/** Samples of each label by decision. */
export interface ClassCounts {
  classes: number;
  /** `counts[label * (classes + 1) + decision]`, the undecided ones last. */
  counts: Float64Array;
}

/** Cell of a sample in {@link ClassCounts}. */
export function cellOf(classes: number, label: number, predicted: number): number {
  return label * (classes + 1) + predicted;
}

export function countClasses({ label, predicted }: ClassSamples, classes: number): ClassCounts {
  const counts = new Float64Array(classes * (classes + 1));
  for (let index = 0; index < label.length; index++) counts[cellOf(classes, label[index]!, predicted[index]!)]! += 1;
  return { classes, counts };
}

/** The decided samples alone. */
export function decidedTable({ classes, counts }: ClassCounts): ClassTable {
  const decided = new Float64Array(classes * classes);
  for (let label = 0; label < classes; label++) {
    const start = cellOf(classes, label, 0);
    decided.set(counts.subarray(start, start + classes), label * classes);
  }
  return { classes, counts: decided };
}
