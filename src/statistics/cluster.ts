/** Proportions and means of samples that come in clusters, such as several images of one patient. */
import { normalMultiplier, studentMultiplier } from './distributions.ts';
import { sumInAnyOrder } from './mean.ts';

/** Below this number of clusters no interval is formed: their variance says too little. */
export const fewestClusters = 10;
/** Below this number of clusters effective sizes shrink by (z / t)^2. */
const manyClusters = 30;

/** A clustered proportion: counts, and how much the clusters widen its variance. */
export interface ClusteredProportion {
  /** Clusters with at least one trial. */
  clusters: number;
  successes: number;
  trials: number;
  /** Robust variance of successes / trials; undefined with fewer than two clusters. */
  robustVariance: number | undefined;
  /** Robust variance over the binomial one; undefined where the proportion is 0 or 1 too. */
  estimatedDesignEffect: number | undefined;
}

/** Exact integer sums over clusters of x^2, x m and m^2. */
interface SquareSums {
  successes: number;
  products: number;
  trials: number;
}

/** sum (x_k - p m_k)^2 for p = x / n, from exact integers: neither cancels nor depends on the clusters' order. */
function residualSquares(squares: SquareSums, successes: number, trials: number): number {
  const [x, n] = [BigInt(successes), BigInt(trials)];
  const scaled =
    n * n * BigInt(squares.successes) - 2n * n * x * BigInt(squares.products) + x * x * BigInt(squares.trials);
  return Number(scaled) / trials / trials;
}

/**
 * Ratio estimator of a proportion over clusters: with m_k trials and x_k successes in cluster k,
 * p = sum x / sum m and its robust variance is K / (K - 1) sum (x_k - p m_k)^2 / (sum m)^2.
 * The design effect is that variance over p (1 - p) / n.
 *
 * @param successes x_k, whole numbers
 * @param trials m_k >= x_k, whole numbers; clusters without trials are left out
 * @returns undefined where there are no trials at all
 * @see Rao, Scott 1992 Biometrics 48:577; Obuchowski 1998 Stat Med 17:1495
 * @example
 * clusteredProportion(Uint32Array.of(2, 1, 1), Uint32Array.of(2, 2, 2))
 * // {clusters: 3, successes: 4, trials: 6, robustVariance: 0.0278, estimatedDesignEffect: 0.75}
 */
export function clusteredProportion(successes: Uint32Array, trials: Uint32Array): ClusteredProportion | undefined {
  let [clusters, successTotal, trialTotal] = [0, 0, 0];
  let [successSquares, products, trialSquares] = [0, 0, 0];
  for (let cluster = 0; cluster < trials.length; cluster++) {
    const x = successes[cluster]!;
    const m = trials[cluster]!;
    if (m === 0) continue;
    clusters++;
    successTotal += x;
    trialTotal += m;
    successSquares += x * x;
    products += x * m;
    trialSquares += m * m;
  }
  if (trialTotal === 0) return undefined;
  const total = { clusters, successes: successTotal, trials: trialTotal };
  return {
    ...total,
    ...varianceOf({ successes: successSquares, products, trials: trialSquares }, total),
  };
}

function varianceOf(
  squares: SquareSums,
  { clusters, successes, trials }: { clusters: number; successes: number; trials: number },
): Pick<ClusteredProportion, 'robustVariance' | 'estimatedDesignEffect'> {
  if (clusters < 2) return { robustVariance: undefined, estimatedDesignEffect: undefined };
  const residual = residualSquares(squares, successes, trials);
  const robustVariance = (clusters / (clusters - 1)) * (residual / trials / trials);
  const proportion = successes / trials;
  const binomialVariance = (proportion * (1 - proportion)) / trials;
  return {
    robustVariance,
    estimatedDesignEffect: binomialVariance > 0 ? robustVariance / binomialVariance : undefined,
  };
}

/**
 * The design effect that decides: never below 1, below what the clusters show, or below what was planned.
 * An estimate alone would let an interval shrink when an error is added, and says nothing at 0 or 1.
 *
 * @param estimated from the samples, undefined where it cannot be estimated
 * @param declared the policy's planned design effect; without one, the mean cluster size stands for it,
 *   so that the samples of one cluster count as one
 * @param trials samples in the denominator, and
 * @param clusters clusters they come from, both above 0
 */
export function decisiveDesignEffect(
  estimated: number | undefined,
  declared: number | undefined,
  trials: number,
  clusters: number,
): number {
  return Math.max(1, estimated ?? 1, declared ?? trials / clusters);
}

/**
 * The factor (z / t_{K-1})^2 that makes an interval with z as wide as one with t.
 *
 * @param clusters K >= 2
 * @example smallSampleFactor(10, 0.95) // 0.7507
 */
export function smallSampleFactor(clusters: number, confidenceLevel: number): number {
  return (normalMultiplier(confidenceLevel) / studentMultiplier(confidenceLevel, clusters - 1)) ** 2;
}

/**
 * How many independent samples the clustered ones are worth: n / design effect, times (z / t_{K-1})^2 with
 * fewer than 30 clusters.
 *
 * @param trials n > 0
 * @param clusters K >= 2
 * @param designEffect at least 1, see {@link decisiveDesignEffect}
 * @returns above 0; not an integer
 * @see Korn, Graubard 1998 Surv Methodol 24:193
 * @example effectiveTrials(100, 25, 4, 0.95) // 22.55
 */
export function effectiveTrials(
  trials: number,
  clusters: number,
  designEffect: number,
  confidenceLevel: number,
): number {
  const factor = clusters < manyClusters ? smallSampleFactor(clusters, confidenceLevel) : 1;
  return (trials / designEffect) * factor;
}

/** Multiplier of a clustered interval: Student's with K - 1 degrees of freedom below 30 clusters, else the normal one. */
export function clusteredMultiplier(clusters: number, confidenceLevel: number): number {
  return clusters < manyClusters ? studentMultiplier(confidenceLevel, clusters - 1) : normalMultiplier(confidenceLevel);
}

/**
 * Robust variance of a mean over clusters: K / (K - 1) sum (sum of residuals in cluster k)^2 / n^2.
 *
 * @param values finite, n of them
 * @param centre their mean
 * @param clusterOf cluster of each value, below `clusters`
 * @param clusters K >= 2, each with at least one value
 * @returns at least 0; the order of clusters does not change a digit
 */
export function clusteredVarianceOfMean(
  values: Float64Array,
  centre: number,
  clusterOf: Uint32Array,
  clusters: number,
): number {
  const residuals = new Float64Array(clusters);
  for (let index = 0; index < values.length; index++) {
    residuals[clusterOf[index]!]! += values[index]! - centre;
  }
  for (let cluster = 0; cluster < clusters; cluster++) residuals[cluster]! *= residuals[cluster]!;
  return ((clusters / (clusters - 1)) * sumInAnyOrder(residuals)) / values.length ** 2;
}
