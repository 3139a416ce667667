/** Bootstrap intervals over clusters that allow for a design effect which was declared beforehand. */
import { influenceSums, type Limit } from './bootstrapLimits.ts';
import { logistic } from './logit.ts';
import { type ClusteredSamples, type CountStatistic, resamplerOf } from './resampling.ts';

/** What the limits of clustered samples have to allow for at least. */
export interface Widening {
  /** Declared; at least 1, which stands for independent samples. */
  designEffect: number;
  /** Least and largest value of the statistic, finite. */
  range: readonly [least: number, most: number];
}

/**
 * Design effect of any statistic of counts: its jackknife variance over clusters over that of as many independent
 * samples. For K clusters and n samples, with I the statistic's influence by leaving out a cluster, or a sample:
 *
 *     K / (K - 1) sum over clusters of I^2 / sum over samples of I^2
 *
 * For a proportion in clusters of equal size it is the one of `clusteredProportion`.
 *
 * @param samples of at least two clusters
 * @returns undefined where the statistic does not vary, or is undefined without one of the parts
 * @see Efron, Tibshirani 1993, chapter 11; Rao, Scott 1992 Biometrics 48:577
 * @oracle NumPy and scikit-learn 1.9 by leaving out every row and every cluster; 1e-9
 * @example
 * jackknifeDesignEffect(
 *   { kind: 'clustered', cellOf: [0, 0, 0, 1, 1, 1], cells: 2, clusterOf: [0, 0, 1, 1, 2, 2], clusters: 3 },
 *   ([first = 0, second = 0]) => first / (first + second),
 * ) // 2
 */
export function jackknifeDesignEffect(samples: ClusteredSamples, statistic: CountStatistic): number | undefined {
  const { clusters } = samples;
  if (clusters < 2) return undefined;
  const ofClusters = resamplerOf(samples);
  const between = influenceSums(ofClusters, statistic);
  const within = influenceSums(resamplerOf({ kind: 'independent', counts: [...ofClusters.observed] }), statistic);
  if (between === undefined || within === undefined || !(between.squares > 0 && within.squares > 0)) return undefined;
  return ((clusters / (clusters - 1)) * between.squares) / within.squares;
}

/**
 * Moves limits away from the estimate, on the scale of log odds within the statistic's range (for a correlation that is
 * twice Fisher's z), where their distances are multiplied by a factor. Limits stay within the range, and none moves
 * inwards. An estimate at an end of the range has no finite log odds: then distances are multiplied as they are.
 *
 * @param factor at least 1, the square root of a ratio of variances
 * @returns the limits with their Monte Carlo errors, which move by the slope
 * @throws RangeError where the factor or the range is outside its domain
 * @oracle the same by Fisher's z and by log odds, in the tests; 1e-12
 * @example
 * widenLimits([{ value: 0.8, error: 0 }, { value: 0.95, error: 0 }], 0.9, Math.SQRT2, [0, 1])
 * // [{value: 0.7409, …}, {value: 0.9628, …}]
 */
export function widenLimits(
  [lower, upper]: readonly [Limit, Limit],
  estimate: number,
  factor: number,
  [least, most]: Widening['range'],
): [Limit, Limit] {
  const width = most - least;
  if (!(factor >= 1 && width > 0 && Number.isFinite(width))) throw new RangeError('Limits widen within a finite range');
  if (factor === 1) return [lower, upper];
  // A rounding must not put a limit beyond the end of its range.
  const placeOf = (value: number): number => Math.min(1, Math.max(0, (value - least) / width));
  const centre = placeOf(estimate);
  const move = centre > 0 && centre < 1 ? moveLogOdds : movePlain;
  const moved = ({ value, error }: Limit): Limit => {
    const { place, slope } = move(placeOf(value), centre, factor);
    return { value: least + width * place, error: error * slope };
  };
  const [outerLower, outerUpper] = [moved(lower), moved(upper)];
  return [outerLower.value < lower.value ? outerLower : lower, outerUpper.value > upper.value ? outerUpper : upper];
}

/** Where a place within [0, 1] moves to, and how fast it does. */
type Move = (place: number, centre: number, factor: number) => { place: number; slope: number };

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

const moveLogOdds: Move = (place, centre, factor) => {
  const moved = logistic(logOdds(centre) + factor * (logOdds(place) - logOdds(centre)));
  const spread = place * (1 - place);
  return { place: moved, slope: spread > 0 ? (factor * moved * (1 - moved)) / spread : 1 };
};

const movePlain: Move = (place, centre, factor) => ({
  place: Math.min(1, Math.max(0, centre + factor * (place - centre))),
  slope: factor,
});
