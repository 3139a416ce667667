/** Area under the ROC curve of independent samples: value, DeLong variance and intervals. */
import { normalMultiplier } from './distributions.ts';
import { type Interval, outerInterval } from './interval.ts';
import { logitInterval } from './logit.ts';
import { RunningSum } from './mean.ts';

/** The area with each sample's part in it. */
export interface RocPlacements {
  auroc: number;
  positives: number;
  negatives: number;
  /** For a positive the share of negatives that it beats, for a negative the share of positives that beat it; ties count half. */
  placements: Float64Array;
}

/** Positive samples among labels of 0 and 1. */
export function countPositives(positive: Uint8Array): number {
  let positives = 0;
  for (let index = 0; index < positive.length; index++) positives += positive[index]!;
  return positives;
}

/**
 * The area under the ROC curve and the placements, by midranks in one walk.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns undefined where a class has no samples
 * @see Sun, Xu 2014 IEEE SPL 21:1389 (midranks); DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; the definition by all pairs; 1e-9; 1e-14
 * @example
 * rocPlacements(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9))
 * // {auroc: 0.875, positives: 2, negatives: 2, placements: [1, 0.75, 0.75, 1]}
 */
export function rocPlacements(positive: Uint8Array, score: Float64Array): RocPlacements | undefined {
  const positives = countPositives(positive);
  const negatives = positive.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  const placements = new Float64Array(positive.length);
  let doubledWins = 0;
  let positivesBelow = 0;
  for (let start = 0; start < positive.length; ) {
    let end = start;
    let positivesTied = 0;
    while (end < positive.length && score[end] === score[start]) positivesTied += positive[end++]!;
    const negativesTied = end - start - positivesTied;
    const negativesBelow = start - positivesBelow;
    const doubledNegatives = 2 * negativesBelow + negativesTied;
    const doubledPositives = 2 * (positives - positivesBelow) - positivesTied;
    for (let index = start; index < end; index++) {
      placements[index] =
        positive[index] === 1 ? doubledNegatives / (2 * negatives) : doubledPositives / (2 * positives);
    }
    doubledWins += positivesTied * doubledNegatives;
    positivesBelow += positivesTied;
    start = end;
  }
  return { auroc: doubledWins / (2 * positives * negatives), positives, negatives, placements };
}

/**
 * DeLong's variance of the area: var(placements of positives) / m + var(placements of negatives) / n,
 * with divisors m - 1 and n - 1.
 *
 * @returns at least 0; undefined where a class has one sample
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; the definition by all pairs; whole numbers near 1; 1e-9; 1e-14; 1e-11 of the variance
 */
export function delongVariance(roc: RocPlacements, positive: Uint8Array): number | undefined {
  const { auroc, positives, negatives, placements } = roc;
  if (positives < 2 || negatives < 2) return undefined;
  const ofNegative = 1 / (negatives * (negatives - 1));
  const ofPositive = 1 / (positives * (positives - 1));
  const variance = new RunningSum();
  for (let index = 0; index < placements.length; index++) {
    variance.add((positive[index] === 1 ? ofPositive : ofNegative) * (placements[index]! - auroc) ** 2);
  }
  return variance.total;
}

/** Newcombe's variance of an area t under exponential scores, Hanley-McNeil's with h = (m + n) / 2 - 1 for both classes. */
function newcombeVariance(area: number, positives: number, negatives: number): number {
  const h = (positives + negatives) / 2 - 1;
  const spread = 1 + (h * (1 - area)) / (2 - area) + (h * area) / (1 + area);
  return (area * (1 - area) * spread) / (positives * negatives);
}

/** The area t below `auroc` with auroc - t = z sqrt(V(t)). At auroc = 1 that also holds at t = 1, hence the far end. */
function newcombeLowerLimit(auroc: number, positives: number, negatives: number, z: number): number {
  let outside = 0;
  let inside = auroc;
  for (;;) {
    const middle = outside + (inside - outside) / 2;
    if (middle <= outside || middle >= inside) return outside;
    if (auroc - middle > z * Math.sqrt(newcombeVariance(middle, positives, negatives))) outside = middle;
    else inside = middle;
  }
}

/**
 * Newcombe's score-type interval of the area (method 5): solves abs(A - t) = z sqrt(V(t)) with
 * V(t) = t(1 - t)[1 + h(1 - t)/(2 - t) + h t/(1 + t)]/(mn), h = (m + n)/2 - 1. Never of zero width.
 *
 * @param auroc A within [0, 1]
 * @param positives m > 0 and
 * @param negatives n > 0: class sizes, which need not be integers
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @see Newcombe 2006 Stat Med 25:559
 * @oracle two programs in R 4.2.2 and NumPy; substitution into the equation; 1e-8; 1e-7
 * @example newcombeAurocInterval(1, 10, 10, 0.95) // {lower: 0.8002, upper: 1}
 */
export function newcombeAurocInterval(
  auroc: number,
  positives: number,
  negatives: number,
  confidenceLevel: number,
): Interval {
  const z = normalMultiplier(confidenceLevel);
  return {
    lower: newcombeLowerLimit(auroc, positives, negatives, z),
    upper: 1 - newcombeLowerLimit(1 - auroc, positives, negatives, z),
  };
}

/** What an interval of the area is formed from. */
export interface AurocEvidence {
  auroc: number;
  /** Class sizes for method 5; effective ones where samples are clustered. */
  positives: number;
  negatives: number;
  /** Variance of the area; undefined where it cannot be estimated. */
  variance: number | undefined;
  /** Multiplier for the logit interval. */
  multiplier: number;
}

export interface AurocInterval extends Interval {
  /** True where the variance is degenerate (area 0 or 1, no or zero variance), so that method 5 stands alone. */
  newcombeAlone: boolean;
}

/**
 * The interval that decides: the outer limits of the logit interval and Newcombe's method 5. Each alone
 * is too narrow somewhere: the logit interval near 1, where the variance is underestimated.
 *
 * @returns limits within [0, 1]
 * @see Pepe 2003 and Pohar Perme, Manevski 2019 SMMR 28:3755 (logit); Newcombe 2006 Stat Med 25:559
 * @oracle R 4.2.2 pROC 1.18 for the logit limits, R and NumPy for method 5; 1e-8
 */
export function aurocInterval(evidence: AurocEvidence, confidenceLevel: number): AurocInterval {
  const { auroc, positives, negatives, variance, multiplier } = evidence;
  const newcombe = newcombeAurocInterval(auroc, positives, negatives, confidenceLevel);
  if (variance === undefined || !(variance > 0) || auroc === 0 || auroc === 1) {
    return { ...newcombe, newcombeAlone: true };
  }
  const logit = logitInterval(auroc, Math.sqrt(variance), multiplier);
  return { ...outerInterval(logit, newcombe), newcombeAlone: false };
}
