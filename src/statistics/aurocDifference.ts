/** Differences of two areas under the ROC curve: of two models on the same samples, or of one model on two sets. */
import {
  type AurocEvidence,
  delongVariance,
  newcombeAurocInterval,
  type RocPlacements,
  rocPlacements,
} from './auroc.ts';
import { clusteredMultiplier, decisiveDesignEffect, effectiveTrials, fewestClusters } from './cluster.ts';
import { clusteredAuroc } from './clusteredAuroc.ts';
import { normalMultiplier } from './distributions.ts';
import { type Interval, outerInterval } from './interval.ts';
import { correlatedDifference } from './mover.ts';
import { givenOrder, stableOrder } from './stableOrder.ts';

/** Where the samples come in clusters. */
export interface AurocClusters {
  /** Cluster of each sample, below `clusters`. */
  clusterOf: Uint32Array;
  clusters: number;
  /** Planned design effect, where one is declared. */
  designEffect?: number;
}

/** An area, or a difference of areas, with the variance that decides. */
export interface AurocSpread extends AurocEvidence {
  /** The design effect that the variance has; absent for independent samples. */
  designEffect?: number;
}

/**
 * The variance that decides: DeLong's for independent samples, for clustered ones DeLong's times the design effect.
 * That is the largest of Obuchowski's variance over DeLong's, the declared one or else the larger mean cluster size of
 * the two classes, and 1. Class sizes become effective ones.
 *
 * @param roc placements of the samples, or differences of two models' placements
 * @param positive 1 for positive samples, 0 for negative ones, in the order of the placements
 * @returns no variance where a class has one sample; nothing at all with fewer than ten clusters of a class
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837; Obuchowski 1997 Biometrics 53:567
 * @oracle R fastAUC and NumPy for the variances; 1e-9
 */
export function aurocSpread(
  roc: RocPlacements,
  positive: Uint8Array,
  confidenceLevel: number,
  clustered?: AurocClusters,
): AurocSpread | 'too-few-clusters' {
  const { auroc, positives, negatives } = roc;
  const independent = delongVariance(roc, positive);
  if (clustered === undefined) {
    return { auroc, positives, negatives, variance: independent, multiplier: normalMultiplier(confidenceLevel) };
  }
  const found = clusteredAuroc(roc, positive, clustered.clusterOf, clustered.clusters);
  const scarcer = Math.min(found.positiveClusters, found.negativeClusters);
  if (scarcer < fewestClusters || independent === undefined) return 'too-few-clusters';
  const estimated = independent > 0 ? (found.variance ?? 0) / independent : undefined;
  const effectOn = (trials: number, clusters: number): number =>
    decisiveDesignEffect(estimated, clustered.designEffect, trials, clusters);
  const designEffect = Math.max(
    effectOn(positives, found.positiveClusters),
    effectOn(negatives, found.negativeClusters),
  );
  return {
    auroc,
    positives: effectiveTrials(positives, scarcer, designEffect, confidenceLevel),
    negatives: effectiveTrials(negatives, scarcer, designEffect, confidenceLevel),
    variance: independent * designEffect,
    multiplier: clusteredMultiplier(scarcer, confidenceLevel),
    designEffect,
  };
}

/** Scores of two models on the same samples, in any order. */
export interface PairedScores {
  /** 1 for positive samples, 0 for negative ones. */
  positive: Uint8Array;
  /** Finite; larger means more positive. */
  candidate: Float64Array;
  baseline: Float64Array;
}

export interface PairedAuroc {
  candidate: number;
  baseline: number;
  difference: number;
  /** DeLong's variance of the difference; undefined where a class has one sample. */
  variance: number | undefined;
  /** Correlation of the two areas by DeLong's variances; 0 where one of these, or that of the difference, vanishes. */
  correlation: number;
  /** Both models put all samples into the same order, ties included. */
  isSameOrder: boolean;
  /** Candidate's placements less the baseline's, in `order`. */
  placements: RocPlacements;
  /** The samples in an order that does not depend on that in which they were given. */
  order: Uint32Array;
}

function arrange<Values extends Uint8Array | Uint32Array | Float64Array>(values: Values, order: Uint32Array): Values {
  const arranged = values.slice() as Values;
  order.forEach((from, to) => {
    arranged[to] = values[from]!;
  });
  return arranged;
}

/** Placements of samples in any order. */
function placementsOf(positive: Uint8Array, score: Float64Array): RocPlacements | undefined {
  const order = stableOrder(score, givenOrder(score.length));
  const roc = rocPlacements(arrange(positive, order), arrange(score, order));
  if (roc === undefined) return undefined;
  const placements = new Float64Array(score.length);
  order.forEach((from, to) => {
    placements[from] = roc.placements[to]!;
  });
  return { ...roc, placements };
}

/** Whether samples that ascend by the first score ascend by the second just so. */
function isSameOrder(first: Float64Array, second: Float64Array): boolean {
  return first.every(
    (score, index) =>
      index === 0 || Math.sign(score - first[index - 1]!) === Math.sign(second[index]! - second[index - 1]!),
  );
}

/** From the variances of two estimates and of their difference. */
function correlationOf(first = 0, second = 0, ofDifference = 0): number {
  const scale = ofDifference > 0 ? 2 * Math.sqrt(first) * Math.sqrt(second) : 0;
  return scale > 0 ? Math.max(-1, Math.min(1, (first + second - ofDifference) / scale)) : 0;
}

/**
 * The difference of two areas on the same samples. Each sample's placement by the candidate less that by the baseline
 * takes the part that the placement has in the variance of one area, so that what both models find hard cancels.
 *
 * @returns undefined where a class has no samples; the order of the samples does not change a digit
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; covariances by all pairs; 1e-12; 1e-14; the example of DeLong et al.; 1e-9
 * @example
 * pairedAurocDifference({
 *   positive: Uint8Array.of(0, 0, 1, 1),
 *   candidate: Float64Array.of(0.1, 0.2, 0.3, 0.4),
 *   baseline: Float64Array.of(0.1, 0.3, 0.2, 0.4),
 * }) // {candidate: 1, baseline: 0.75, difference: 0.25, variance: 0.125, …}
 */
export function pairedAurocDifference(scores: PairedScores): PairedAuroc | undefined {
  // By the candidate's score, then the baseline's, then the label.
  const byLabel = stableOrder(Float64Array.from(scores.positive), givenOrder(scores.positive.length));
  const order = stableOrder(scores.candidate, stableOrder(scores.baseline, byLabel));
  const [positive, first, second] = [
    arrange(scores.positive, order),
    arrange(scores.candidate, order),
    arrange(scores.baseline, order),
  ];
  const [candidate, baseline] = [placementsOf(positive, first), placementsOf(positive, second)];
  if (candidate === undefined || baseline === undefined) return undefined;
  const difference = candidate.auroc - baseline.auroc;
  const placements: RocPlacements = {
    ...candidate,
    auroc: difference,
    placements: candidate.placements.map((placement, index) => placement - baseline.placements[index]!),
  };
  const variance = delongVariance(placements, positive);
  return {
    candidate: candidate.auroc,
    baseline: baseline.auroc,
    difference,
    variance,
    correlation: correlationOf(delongVariance(candidate, positive), delongVariance(baseline, positive), variance),
    isSameOrder: isSameOrder(first, second),
    placements,
    order,
  };
}

/** Both areas by Newcombe's method 5, combined: never of zero width where they are independent. */
function newcombeDifference(
  first: AurocEvidence,
  second: AurocEvidence,
  correlation: number,
  confidenceLevel: number,
): Interval {
  const limited = ({ auroc, positives, negatives }: AurocEvidence) => ({
    estimate: auroc,
    ...newcombeAurocInterval(auroc, positives, negatives, confidenceLevel),
  });
  return correlatedDifference(limited(first), limited(second), correlation);
}

function around(difference: number, reach: number): Interval {
  return { lower: difference - reach, upper: difference + reach };
}

export interface PairedAurocInterval {
  interval: Interval | 'too-few-clusters';
  designEffect?: number;
}

/**
 * The interval that decides the difference of two models' areas on the same samples: the outer limits of
 * difference -+ z sqrt(variance) and of both areas' intervals by method 5, combined with their correlation. The first
 * alone is too narrow near 1: it would let 4 to 13 % of models pass that are worse by just the margin, where 2.5 % are
 * claimed. Of zero width where both models order all samples alike.
 *
 * @param clustered clusters in the order of the scores; absent for independent samples
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837; Zou, Yue 2013 Stat Med 32:5077
 * @oracle R 4.2.2 by uniroot; 1e-9
 */
export function pairedAurocInterval(
  { positive }: PairedScores,
  paired: PairedAuroc,
  confidenceLevel: number,
  clustered?: AurocClusters,
): PairedAurocInterval {
  const { candidate, baseline, placements, order, difference, correlation } = paired;
  const inOrder =
    clustered === undefined ? undefined : { ...clustered, clusterOf: arrange(clustered.clusterOf, order) };
  const spread = aurocSpread(placements, arrange(positive, order), confidenceLevel, inOrder);
  if (spread === 'too-few-clusters') return { interval: spread };
  const { variance = 0, multiplier, designEffect } = spread;
  const byVariance = around(difference, multiplier * Math.sqrt(variance));
  const [first, second] = [
    { ...spread, auroc: candidate },
    { ...spread, auroc: baseline },
  ];
  const interval = paired.isSameOrder
    ? byVariance
    : outerInterval(byVariance, newcombeDifference(first, second, correlation, confidenceLevel));
  return { interval, ...(designEffect === undefined ? {} : { designEffect }) };
}

/** First area less the second, of independent samples, by their variances alone: difference -+ sqrt(z1^2 v1 + z2^2 v2). * @oracle R 4.2.2 pROC 1.18; 1e-9
 */
export function aurocGapInterval(first: AurocEvidence, second: AurocEvidence): Interval {
  const squareOf = ({ variance = 0, multiplier }: AurocEvidence): number => multiplier * multiplier * variance;
  return around(first.auroc - second.auroc, Math.sqrt(squareOf(first) + squareOf(second)));
}

/**
 * The interval of a gap that decides: the outer limits of {@link aurocGapInterval} and of both areas' intervals by
 * method 5, combined as those of independent estimates.
 * @oracle R 4.2.2 by uniroot; 1e-9
 */
export function decisiveAurocGap(first: AurocEvidence, second: AurocEvidence, confidenceLevel: number): Interval {
  return outerInterval(aurocGapInterval(first, second), newcombeDifference(first, second, 0, confidenceLevel));
}
