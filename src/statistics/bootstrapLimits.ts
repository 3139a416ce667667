/** Limits of a bootstrap interval from its replicates: percentiles, or Efron's corrected ones, and how they vary from draw to draw. */
import { normalQuantile, normalUpperTail, tailProbability } from './distributions.ts';
import { compensatedSum } from './mean.ts';
import { type CountStatistic, type Resampler, statisticOf } from './resampling.ts';

/** A limit this many Monte Carlo errors from a bound does not change sides when drawn again. */
export const decisiveErrors = 4;

/** A probability at which the replicates' quantile is a limit, and its standard deviation from draw to draw. */
interface Place {
  probability: number;
  deviation: number;
}

/** What interval is wanted. */
export interface IntervalKind {
  /** Two-sided, within (0, 1). */
  confidenceLevel: number;
  /** Percentiles of the replicates, or Efron's correction of these for bias and acceleration. */
  method: 'percentile' | 'bca';
}

/**
 * Where the limits of an interval lie among the replicates.
 *
 * @param values the defined replicates, ascending
 * @returns undefined where a correction is asked for and is infinite or unknown
 */
export function placesOf(
  { confidenceLevel, method }: IntervalKind,
  values: Float64Array,
  estimate: number,
  resampler: Resampler,
  statistic: CountStatistic,
): readonly Place[] | undefined {
  const tail = tailProbability(confidenceLevel);
  const tails = [tail, 1 - tail];
  if (method === 'bca') return correctedPlaces(tails, values, estimate, accelerationOf(resampler, statistic));
  return tails.map((probability) => ({ probability, deviation: binomialDeviation(probability, values.length) }));
}

function binomialDeviation(probability: number, trials: number): number {
  return Math.sqrt((probability * (1 - probability)) / trials);
}

function normalCumulative(score: number): number {
  return normalUpperTail(-score);
}

function normalDensity(score: number): number {
  return Math.exp(-0.5 * score * score) / Math.sqrt(2 * Math.PI);
}

/** The places of BCa limits; undefined where a correction is infinite or unknown. */
function correctedPlaces(
  tails: readonly number[],
  values: Float64Array,
  estimate: number,
  acceleration: number | undefined,
): readonly Place[] | undefined {
  const below = shareBelow(values, estimate);
  if (acceleration === undefined || !(below > 0 && below < 1)) return undefined;
  const bias = normalQuantile(below);
  const places: Place[] = [];
  for (const tail of tails) {
    const shifted = bias + normalQuantile(tail);
    const stretch = 1 - acceleration * shifted;
    const probability = normalCumulative(bias + shifted / stretch);
    if (!(stretch > 0 && probability > 0 && probability < 1)) return undefined;
    const slope = (normalDensity(bias + shifted / stretch) * (1 + 1 / (stretch * stretch))) / normalDensity(bias);
    places.push({ probability, deviation: correctedDeviation(probability, below, slope, values.length) });
  }
  return places;
}

/**
 * Standard deviation of `F(limit)` for a place that itself comes from the share below the estimate: with slope d of
 * the place in that share p, var = (a (1 - a) + d^2 p (1 - p) - 2 d (min(a, p) - a p)) / B.
 */
function correctedDeviation(place: number, below: number, slope: number, replicates: number): number {
  const covariance = Math.min(place, below) - place * below;
  const variance = place * (1 - place) + slope * slope * below * (1 - below) - 2 * slope * covariance;
  return Math.sqrt(Math.max(0, variance) / replicates);
}

/** Share of values below the estimate, of equal ones one half. */
function shareBelow(values: Float64Array, estimate: number): number {
  let twice = 0;
  for (const value of values) {
    if (value < estimate) twice += 2;
    else if (value === estimate) twice += 1;
  }
  return twice / (2 * values.length);
}

/**
 * Acceleration by the jackknife over samples or clusters.
 *
 * @returns undefined where the statistic is undefined without some part, or does not vary
 */
export function accelerationOf(resampler: Resampler, statistic: CountStatistic): number | undefined {
  const sums = influenceSums(resampler, statistic);
  return sums !== undefined && sums.squares > 0 ? sums.cubes / (6 * sums.squares ** 1.5) : undefined;
}

/** Sums over samples or clusters of what each of them adds to a statistic, by the jackknife. */
export interface InfluenceSums {
  /** Of squares: the variance of the statistic, with n parts instead of n - 1. */
  squares: number;
  cubes: number;
}

/** @returns undefined where the statistic is undefined without some part */
export function influenceSums(resampler: Resampler, statistic: CountStatistic): InfluenceSums | undefined {
  const strata = new Map<number, { parts: number; values: number[]; multiplicities: number[] }>();
  for (const { counts, multiplicity, stratum, parts } of resampler.deletions()) {
    const value = statisticOf(statistic, counts);
    if (value === undefined) return undefined;
    const entry = strata.get(stratum) ?? { parts, values: [], multiplicities: [] };
    strata.set(stratum, entry);
    entry.values.push(value);
    entry.multiplicities.push(multiplicity);
  }
  let squares = 0;
  let cubes = 0;
  for (const { parts, values, multiplicities } of strata.values()) {
    const sumOf = (term: (value: number) => number): number =>
      compensatedSum(Float64Array.from(values, (value, index) => multiplicities[index]! * term(value)));
    const centre = sumOf((value) => value) / parts;
    const influence = (value: number): number => ((parts - 1) / parts) * (centre - value);
    squares += sumOf((value) => influence(value) ** 2);
    cubes += sumOf((value) => influence(value) ** 3);
  }
  return { squares, cubes };
}

export interface Limit {
  value: number;
  error: number;
}

/** The limit at a place, with its Monte Carlo error. */
export function limitAt(sorted: Float64Array, { probability, deviation }: Place): Limit {
  const reach = decisiveErrors * deviation;
  const value = quantile(sorted, probability);
  const below = value - quantile(sorted, Math.max(0, probability - reach));
  const above = quantile(sorted, Math.min(1, probability + reach)) - value;
  return { value, error: Math.max(below, above) / decisiveErrors };
}

/**
 * Quantile of type 7: linear between the order statistics around (n - 1) p.
 *
 * @param sorted ascending, at least one value
 * @param probability within [0, 1]
 */
function quantile(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower + (place - below) * (upper - lower);
}
