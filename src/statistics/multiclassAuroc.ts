/** Areas under the ROC curve with several classes: the mean of one class against the rest, and Hand and Till's mean of pairs. */

import { compensatedSum, mean } from './mean.ts';
import type { AreaOfMean, MeanArea } from './meanArea.ts';
import { givenOrder, stableOrder } from './stableOrder.ts';

/** Scores of samples of several classes. */
export interface ClassScores {
  /** Class of each sample, below `classes`. */
  label: ArrayLike<number>;
  /** Finite, sample by sample: `scores[sample * classes + class]`; larger = more of that class. */
  scores: Float64Array;
  /** Classes K, at least two. */
  classes: number;
}

export interface MulticlassAuroc {
  /** Mean over the classes of the area of one class against all others by its own score. */
  oneVersusRest: MeanArea;
  /** Hand and Till's M: mean over ordered pairs of classes of the area of one against the other by the first one's score. */
  handTill: MeanArea;
}

/**
 * Both mean areas, by midranks in one walk for each class: O(K n) after sorting.
 *
 * Variances are DeLong's, carried to a mean of areas of the same samples: an area is to first order a mean of
 * placements, V(x) the share of negatives that positive x beats, W(y) the share of positives that beat negative y. So
 * the mean deviates by the sum over samples of what each adds to all areas,
 *
 *     one versus rest: d(x) = 1/K [(V_c(x) - A_c) / s(n_c) + sum over k != c (W_k(x) - A_k) / s(n - n_k)]
 *     Hand and Till:   d(x) = 1/(K(K-1)) sum over k != c [V_ck(x) - A_ck + W_kc(x) - A_kc] / s(n_c)
 *
 * for x of class c, n_k samples of class k and s(m) = sqrt(m (m - 1)); the variance is the sum of d(x)^2. With one
 * area it is DeLong's.
 *
 * @returns undefined where a class has no samples; the order of samples does not change a bit
 * @see Hand, Till 2001 Mach Learn 45:171; DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle scikit-learn, R 4.2.2 pROC; 1e-9; variances: NumPy by all pairs; 1e-12; bootstrap of samples; 5 %
 * @example
 * multiclassAuroc({ label: [0, 0, 1, 1], classes: 2, scores: Float64Array.of(0.9, 0.1, 0.6, 0.4, 0.7, 0.3, 0.2, 0.8) })
 * // {oneVersusRest: {area: 0.75, …}, handTill: {area: 0.75, …}}
 */
export function multiclassAuroc({ label, scores, classes }: ClassScores): MulticlassAuroc | undefined {
  const sizes = new Float64Array(classes);
  for (let sample = 0; sample < label.length; sample++) sizes[label[sample]!]! += 1;
  if (sizes.includes(0)) return undefined;
  const deviations = { ofRest: new Float64Array(label.length), ofPairs: new Float64Array(label.length) };
  const ofRest: AreaOfMean[] = [];
  const ofPairs: AreaOfMean[] = [];
  for (let target = 0; target < classes; target++) {
    const column = Float64Array.from({ length: label.length }, (_, sample) => scores[sample * classes + target]!);
    const placements = placeByScore(column, label, sizes, target);
    addDeviations(deviations, placements, label, sizes, target);
    ofRest.push(placements.rest);
    ofPairs.push(...placements.pairs.filter((_, other) => other !== target));
  }
  return { oneVersusRest: meanOf(ofRest, deviations.ofRest), handTill: meanOf(ofPairs, deviations.ofPairs) };
}

function meanOf(areas: readonly AreaOfMean[], deviations: Float64Array): MeanArea {
  const hasVariance = areas.every(({ variance }) => variance !== undefined);
  return {
    area: mean(Float64Array.from(areas, ({ area }) => area)),
    variance: hasVariance ? compensatedSum(deviations.map((value) => (value / areas.length) ** 2).sort()) : undefined,
    areas,
  };
}

/** One class against the others by its own score. */
interface Placements {
  /** Against all others together. */
  rest: AreaOfMean;
  /** Against each other class; 0 in its own place. */
  pairs: AreaOfMean[];
  /** Of each sample: the share of others that one of this class beats, or of this class that beats one of the others. */
  placement: Float64Array;
  /** Of each sample of this class: the shares of each other class that it beats, added up. */
  pairPlacement: Float64Array;
}

/** Sums by class of wins of the target class, doubled, and of squared placements of either side. */
interface PairSums {
  doubledWins: Float64Array;
  ownSquares: Float64Array;
  otherSquares: Float64Array;
}

function placeByScore(column: Float64Array, label: ArrayLike<number>, sizes: Float64Array, target: number): Placements {
  const size = sizes[target]!;
  const others = label.length - size;
  const empty = (): Float64Array => new Float64Array(sizes.length);
  const sums: PairSums = { doubledWins: empty(), ownSquares: empty(), otherSquares: empty() };
  const placement = new Float64Array(label.length);
  const pairPlacement = new Float64Array(label.length);
  walkEqualScores(column, label, sizes.length, (group) => {
    const targets = group.tied[target]!;
    const own = targets > 0 ? placeTargets(sums, group, sizes, target) : undefined;
    const beating = (2 * (size - group.below[target]!) - targets) / (2 * size);
    for (const sample of group.members) {
      if (own !== undefined && label[sample] === target) {
        placement[sample] = own.doubledBeaten / (2 * others);
        pairPlacement[sample] = own.beatenByPair;
      } else {
        placement[sample] = beating;
        sums.otherSquares[label[sample]!]! += beating * beating;
      }
    }
  });
  return { ...areasOf(sums, placement, label, sizes, target), placement, pairPlacement };
}

/** Counts the wins of the samples of the target class in a group; gives what each of them beats. */
function placeTargets(sums: PairSums, { tied, below }: ScoreGroup, sizes: Float64Array, target: number) {
  let doubledBeaten = 0;
  let beatenByPair = 0;
  for (let index = 0; index < sizes.length; index++) {
    if (index === target) continue;
    // Twice the samples of a class that one of the target class beats here, ties one half.
    const doubled = 2 * below[index]! + tied[index]!;
    const share = doubled / (2 * sizes[index]!);
    doubledBeaten += doubled;
    beatenByPair += share;
    sums.doubledWins[index]! += tied[target]! * doubled;
    sums.ownSquares[index]! += tied[target]! * share * share;
  }
  return { doubledBeaten, beatenByPair };
}

function areasOf(
  { doubledWins, ownSquares, otherSquares }: PairSums,
  placement: Float64Array,
  label: ArrayLike<number>,
  sizes: Float64Array,
  target: number,
): Pick<Placements, 'rest' | 'pairs'> {
  const positives = sizes[target]!;
  const others = label.length - positives;
  const area = doubledWins.reduce((total, wins) => total + wins, 0) / (2 * positives * others);
  const parts = placement.map(
    (share, sample) => ((share - area) / spreadOf(label[sample] === target ? positives : others)) ** 2,
  );
  const pairs = Array.from(sizes, (negatives, index): AreaOfMean => {
    const pairArea = doubledWins[index]! / (2 * positives * negatives);
    const part = (squares: number, size: number): number =>
      Math.max(0, squares - size * pairArea * pairArea) / (size * (size - 1));
    const variance = part(ownSquares[index]!, positives) + part(otherSquares[index]!, negatives);
    return { area: pairArea, positives, negatives, variance: known(variance, positives, negatives) };
  });
  const variance = known(compensatedSum(parts.sort()), positives, others);
  return { rest: { area, positives, negatives: others, variance }, pairs };
}

/** A variance needs two samples on either side. */
function known(variance: number, positives: number, negatives: number): number | undefined {
  return positives > 1 && negatives > 1 ? variance : undefined;
}

/** sqrt(m (m - 1)): what a placement's distance from the area is divided by. */
function spreadOf(size: number): number {
  return Math.sqrt(size * (size - 1));
}

/** Samples of one score, and how many of each class have it, or a lower one. */
interface ScoreGroup {
  members: Uint32Array;
  tied: Float64Array;
  below: Float64Array;
}

/** Shows groups of equal scores in ascending order; the counts are those of the group only while it is looked at. */
function walkEqualScores(
  column: Float64Array,
  label: ArrayLike<number>,
  classes: number,
  look: (group: ScoreGroup) => void,
): void {
  const order = stableOrder(column, givenOrder(column.length));
  const tied = new Float64Array(classes);
  const below = new Float64Array(classes);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && column[order[end]!] === column[order[start]!]) tied[label[order[end++]!]!]! += 1;
    const members = order.subarray(start, end);
    look({ members, tied, below });
    for (const sample of members) {
      below[label[sample]!]! += 1;
      tied[label[sample]!] = 0;
    }
    start = end;
  }
}

/** Adds to each sample's part in both means what it adds to the areas of one class. */
function addDeviations(
  deviations: { ofRest: Float64Array; ofPairs: Float64Array },
  { rest, pairs, placement, pairPlacement }: Placements,
  label: ArrayLike<number>,
  sizes: Float64Array,
  target: number,
): void {
  const sumOfPairs = pairs.reduce((total, { area }) => total + area, 0);
  for (let sample = 0; sample < label.length; sample++) {
    const own = label[sample]!;
    const isTarget = own === target;
    const ofPair = isTarget ? pairPlacement[sample]! - sumOfPairs : placement[sample]! - pairs[own]!.area;
    deviations.ofRest[sample]! += (placement[sample]! - rest.area) / spreadOf(isTarget ? sizes[own]! : rest.negatives);
    deviations.ofPairs[sample]! += ofPair / spreadOf(sizes[own]!);
  }
}
