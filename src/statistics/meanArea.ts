/** Intervals of means of areas under ROC curves of the same samples. */
import { type AurocInterval, newcombeAurocInterval } from './auroc.ts';
import { normalMultiplier } from './distributions.ts';
import { type Interval, outerInterval } from './interval.ts';
import { logitInterval } from './logit.ts';
import { mean } from './mean.ts';

/** One of the areas that a mean is taken of. */
export interface AreaOfMean {
  /** Within [0, 1]. */
  area: number;
  positives: number;
  negatives: number;
  /** DeLong's; undefined where a class has one sample. */
  variance: number | undefined;
}

/** A mean of areas of the same samples. */
export interface MeanArea {
  /** Within [0, 1]. */
  area: number;
  /** Of the mean, which allows for the areas' correlation; undefined where that of one area is. */
  variance: number | undefined;
  areas: readonly AreaOfMean[];
}

/**
 * The mean distances of the areas from their limits by Newcombe's method 5, shortened as much as the mean varies less
 * than areas that move together would: sqrt(var of mean) / mean of sqrt(var of area). That is MOVER for areas of one
 * common correlation. Without variances the areas are taken to move together.
 */
function newcombeMeanInterval({ area, variance, areas }: MeanArea, confidenceLevel: number): Interval {
  const limits = areas.map((part) => newcombeAurocInterval(part.area, part.positives, part.negatives, confidenceLevel));
  const meanOf = (valueAt: (index: number) => number): number =>
    mean(Float64Array.from(areas, (_, index) => valueAt(index)));
  const deviation = meanOf((index) => Math.sqrt(areas[index]!.variance ?? 0));
  const shortening = variance !== undefined && variance > 0 ? Math.min(1, Math.sqrt(variance) / deviation) : 1;
  return {
    lower: Math.max(0, area - shortening * meanOf((index) => areas[index]!.area - limits[index]!.lower)),
    upper: Math.min(1, area + shortening * meanOf((index) => limits[index]!.upper - areas[index]!.area)),
  };
}

/**
 * Interval of a mean of areas, as for one area the outer limits of two: of the logit interval, which is too narrow
 * near 1, and of the mean of Newcombe's method-5 limits.
 *
 * @param mean of at least one area
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; by method 5 alone where the mean is 0 or 1 or its variance is 0 or unknown
 * @see Pepe 2003 (logit); Newcombe 2006 Stat Med 25:559, method 5; Zou, Donner 2008 Stat Med 27:1693 (MOVER)
 * @oracle the interval of one area; 1e-12; R 4.2.2 by uniroot; 1e-9; coverage by simulation
 * @example
 * const area = { area: 0.9, positives: 40, negatives: 60, variance: 0.0009 };
 * meanAreaInterval({ area: 0.9, variance: 0.0009, areas: [area] }, 0.95) // {lower: 0.8137, upper: 0.9469, newcombeAlone: false}
 */
export function meanAreaInterval(mean: MeanArea, confidenceLevel: number): AurocInterval {
  const newcombe = newcombeMeanInterval(mean, confidenceLevel);
  const { area, variance } = mean;
  if (variance === undefined || !(variance > 0 && area > 0 && area < 1)) return { ...newcombe, newcombeAlone: true };
  const logit = logitInterval(area, Math.sqrt(variance), normalMultiplier(confidenceLevel));
  return { ...outerInterval(logit, newcombe), newcombeAlone: false };
}
