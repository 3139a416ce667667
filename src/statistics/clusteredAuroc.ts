/** Variance of the area under the ROC curve of clustered samples. */
import type { RocPlacements } from './auroc.ts';
import { sumInAnyOrder } from './mean.ts';

export interface ClusteredAuroc {
  /** Clusters with a positive sample. */
  positiveClusters: number;
  /** Clusters with a negative sample. */
  negativeClusters: number;
  /** Obuchowski's variance; undefined where a class comes from fewer than two clusters. */
  variance: number | undefined;
}

/** Per cluster: samples of one class and the sum of their placements' distances from the area. */
interface ClassSums {
  samples: Uint32Array;
  residuals: Float64Array;
}

function sumByCluster(
  roc: RocPlacements,
  positive: Uint8Array,
  clusterOf: Uint32Array,
  clusters: number,
): readonly [negatives: ClassSums, positives: ClassSums] {
  const emptySums = (): ClassSums => ({ samples: new Uint32Array(clusters), residuals: new Float64Array(clusters) });
  const sums = [emptySums(), emptySums()] as const;
  for (let index = 0; index < positive.length; index++) {
    const { samples, residuals } = sums[positive[index] as 0 | 1];
    samples[clusterOf[index]!]! += 1;
    residuals[clusterOf[index]!]! += roc.placements[index]! - roc.auroc;
  }
  return sums;
}

/** The order of clusters does not change a digit. */
function sumOfProducts(first: Float64Array, second: Float64Array): number {
  const products = new Float64Array(first.length);
  for (let cluster = 0; cluster < first.length; cluster++) products[cluster] = first[cluster]! * second[cluster]!;
  return sumInAnyOrder(products);
}

/**
 * Obuchowski's variance of the area: with X_k and Y_k the sums of placements of the positives and negatives
 * of cluster k, less the area for each,
 *
 *     K10/(K10-1) sum X_k^2 / M^2 + K01/(K01-1) sum Y_k^2 / N^2 + 2 K/(K-1) sum X_k Y_k / (M N)
 *
 * where K10, K01 and K count the clusters with positives, with negatives, and all.
 *
 * @param roc placements of the same samples
 * @param positive 1 for positive samples, 0 for negative ones
 * @param clusterOf cluster of each sample, below `clusters`
 * @param clusters K, each with at least one sample
 * @returns the variance may be negative where clusters hold both classes and few samples
 * @see Obuchowski 1997 Biometrics 53:567
 * @oracle R fastAUC, NumPy; 1e-9; DeLong where each sample is its own cluster; 1e-14
 */
export function clusteredAuroc(
  roc: RocPlacements,
  positive: Uint8Array,
  clusterOf: Uint32Array,
  clusters: number,
): ClusteredAuroc {
  const [negatives, positives] = sumByCluster(roc, positive, clusterOf, clusters);
  const positiveClusters = countNonZero(positives.samples);
  const negativeClusters = countNonZero(negatives.samples);
  if (positiveClusters < 2 || negativeClusters < 2) {
    return { positiveClusters, negativeClusters, variance: undefined };
  }
  const ofPositives = sumOfProducts(positives.residuals, positives.residuals) / roc.positives ** 2;
  const ofNegatives = sumOfProducts(negatives.residuals, negatives.residuals) / roc.negatives ** 2;
  const ofBoth = sumOfProducts(positives.residuals, negatives.residuals) / (roc.positives * roc.negatives);
  const variance =
    correction(positiveClusters) * ofPositives +
    correction(negativeClusters) * ofNegatives +
    2 * correction(clusters) * ofBoth;
  return { positiveClusters, negativeClusters, variance };
}

function correction(clusters: number): number {
  return clusters / (clusters - 1);
}

function countNonZero(counts: Uint32Array): number {
  let found = 0;
  for (let cluster = 0; cluster < counts.length; cluster++) if (counts[cluster] !== 0) found++;
  return found;
}
