/** Bootstrap intervals of statistics of counts, for those that have no closed form. */
import { jackknifeDesignEffect, type Widening, widenLimits } from './bootstrapDesignEffect.ts';
import { decisiveErrors, type IntervalKind, type Limit, limitAt, placesOf } from './bootstrapLimits.ts';
import type { Interval } from './interval.ts';
import { randomFromDigest } from './random.ts';
import { type CountedSamples, type CountStatistic, type Resampler, resamplerOf, statisticOf } from './resampling.ts';

export interface BootstrapOptions extends IntervalKind {
  /** A hexadecimal digest of at least 32 digits, which determines every draw. */
  seed: string;
  /** Sets of samples to draw, at least 100; default 10,000. */
  replicates?: number;
  /** Of clustered samples: a design effect that the limits allow for, where the clusters themselves show a smaller one. */
  widening?: Widening;
}

export interface BootstrapEstimate {
  /** The statistic of the samples themselves. */
  estimate: number;
  /** Sets that were drawn. */
  replicates: number;
  /** Those in which the statistic was undefined; left out of the interval. */
  undefinedReplicates: number;
  /** Limits, or why there are none. */
  interval: Interval | NoBootstrapReason;
  /** Monte Carlo standard error of either limit; undefined without limits. */
  monteCarloError: Interval | undefined;
  /** Design effect that the limits allow for; present where they have been asked to widen. */
  designEffect?: number;
}

/**
 * Why a bootstrap gives no interval: the statistic was undefined in more than 1 % of the replicates; it was the same
 * in all of them; or the correction, or a design effect that was asked for, does not exist, since the estimate lies
 * outside all replicates or the jackknife shows no variation.
 */
export type NoBootstrapReason = 'undefined-replicates' | 'equal-replicates' | 'no-correction';

const defaultReplicates = 10_000;
const fewestReplicates = 100;
const largestUndefinedShare = 0.01;
/** How many times as many replicates are drawn where a limit is too near to a bound. */
const refinement = 10;

/**
 * Bootstrap interval of a statistic of counts. Cells are drawn instead of samples, which is the same in distribution:
 * multinomial counts of independent samples, within strata where these are fixed, or whole clusters with replacement.
 *
 *     percentile: Q(a) and Q(1 - a), a = (1 - level) / 2, Q the quantile of type 7 of the replicates
 *     bca: the same at Phi(z0 + (z0 + z) / (1 - c (z0 + z))) for z = Phi^-1(a) and Phi^-1(1 - a);
 *          Phi(z0) is the share of replicates below the estimate, of equal ones one half; c is the acceleration
 *          sum n_h^-3 sum l^3 / (6 (sum n_h^-2 sum l^2)^(3/2)), l = (n_h - 1)(mean - value without the part)
 *          of each sample, or cluster, of stratum h
 *
 * The Monte Carlo error of a limit is a quarter of the distance to the farther one of the replicates' quantiles four
 * standard deviations of the limit's own probability away (Woodruff): for a percentile sqrt(a (1 - a) / B), with BCa
 * also that of the share below the estimate, by the delta method. Four, so that it also tells where a statistic with
 * few distinct values may jump. It exceeds the standard error of a smooth statistic by a fifth to a third.
 *
 * Limits over clusters reflect the design effect D that these clusters show. With `widening` they allow for
 * E = max(1, D, the declared one): each moves away from the estimate by sqrt(E / D), as `widenLimits` does.
 *
 * @param samples counts by cell, whose order of samples and of clusters does not matter
 * @param statistic defined for the samples themselves
 * @returns the same to the last bit for the same samples, options and seed
 * @throws RangeError where counts, options or the statistic's values are outside their domain
 * @see Efron, Tibshirani 1993, chapters 13 and 14; Efron 1987 JASA 82:171; Davison, Hinkley 1997,
 *   chapters 3 (strata, clusters) and 5 (acceleration of several samples); Hyndman, Fan 1996 Am Stat 50:361 (type 7);
 *   Woodruff 1952 JASA 47:635 (error of a quantile)
 * @oracle R 4.2.2, SciPy 1.10.1 and NumPy with 10^6 replicates, ideal limits by binomial quantiles and by all 3,125
 *   sets of five clusters; within four Monte Carlo errors; acceleration 1e-9
 * @example
 * bootstrapInterval(
 *   { kind: 'independent', counts: [19, 1] },
 *   ([right = 0, wrong = 0]) => right / (right + wrong),
 *   { confidenceLevel: 0.95, method: 'percentile', seed: '0123456789abcdef0123456789abcdef' },
 * ).interval // {lower: 0.85, upper: 1}
 */
export function bootstrapInterval(
  samples: CountedSamples,
  statistic: CountStatistic,
  options: BootstrapOptions,
): BootstrapEstimate {
  const resampler = resamplerOf(samples);
  const estimate = statisticOf(statistic, resampler.observed);
  if (estimate === undefined) throw new RangeError('The statistic is undefined for the samples themselves');
  const replicates = options.replicates ?? defaultReplicates;
  const values = drawReplicates(resampler, statistic, replicates, options.seed);
  const undefinedReplicates = replicates - values.length;
  const facts = { estimate, replicates, undefinedReplicates };
  const without = (interval: NoBootstrapReason): BootstrapEstimate => ({
    ...facts,
    interval,
    monteCarloError: undefined,
  });
  if (undefinedReplicates > largestUndefinedShare * replicates) return without('undefined-replicates');
  if (values[0] === values.at(-1)) return without('equal-replicates');
  const places = placesOf(options, values, estimate, resampler, statistic);
  if (places === undefined) return without('no-correction');
  const drawn = places.map((place) => limitAt(values, place)) as [Limit, Limit];
  const widened = allowForDesignEffect(drawn, estimate, samples, statistic, options.widening);
  if (widened === undefined) return without('no-correction');
  const { limits, ...effect } = widened;
  const [lower, upper] = limits;
  return {
    ...facts,
    interval: { lower: lower.value, upper: upper.value },
    monteCarloError: { lower: lower.error, upper: upper.error },
    ...effect,
  };
}

/** @returns undefined where the design effect that the clusters show is not known */
function allowForDesignEffect(
  limits: [Limit, Limit],
  estimate: number,
  samples: CountedSamples,
  statistic: CountStatistic,
  widening: Widening | undefined,
): { limits: [Limit, Limit]; designEffect?: number } | undefined {
  if (widening === undefined || samples.kind === 'independent') return { limits };
  if (!(widening.designEffect >= 1)) throw new RangeError('A declared design effect is at least 1');
  const shown = jackknifeDesignEffect(samples, statistic);
  if (shown === undefined) return undefined;
  const designEffect = Math.max(shown, widening.designEffect);
  const factor = Math.sqrt(designEffect / shown);
  return { limits: widenLimits(limits, estimate, factor, widening.range), designEffect };
}

/** A limit that something hinges on. */
export interface Criterion {
  bound: number;
  limit: 'lower' | 'upper';
}

/**
 * The same, drawn again with ten times as many replicates where the limit lies within four Monte Carlo errors of the
 * bound that it is compared with, so that no verdict hinges on the draw; see `replicates` of the result.
 *
 * @param criterion the bound, and which of the limits is compared with it
 * @throws RangeError as {@link bootstrapInterval}
 * @oracle as bootstrapInterval
 * @example
 * decisiveBootstrap(
 *   { kind: 'independent', counts: [900, 100] },
 *   ([right = 0, wrong = 0]) => right / (right + wrong),
 *   { confidenceLevel: 0.95, method: 'percentile', seed: '0123456789abcdef0123456789abcdef' },
 *   { bound: 0.8815, limit: 'lower' },
 * ).replicates // 100000
 */
export function decisiveBootstrap(
  samples: CountedSamples,
  statistic: CountStatistic,
  options: BootstrapOptions,
  criterion: Criterion,
): BootstrapEstimate {
  const first = bootstrapInterval(samples, statistic, options);
  if (isDecisive(first, criterion)) return first;
  return bootstrapInterval(samples, statistic, { ...options, replicates: refinement * first.replicates });
}

/** True where the limit is more than four Monte Carlo errors from the bound, or there is none that more draws could move. */
function isDecisive({ interval, monteCarloError }: BootstrapEstimate, { bound, limit }: Criterion): boolean {
  if (typeof interval === 'string' || monteCarloError === undefined) return true;
  const error = monteCarloError[limit];
  return error === 0 || Math.abs(interval[limit] - bound) > decisiveErrors * error;
}

/** The defined values of the statistic in new sets of samples, ascending. */
function drawReplicates(
  resampler: Resampler,
  statistic: CountStatistic,
  replicates: number,
  seed: string,
): Float64Array {
  if (!(Number.isInteger(replicates) && replicates >= fewestReplicates)) {
    throw new RangeError(`A bootstrap needs at least ${fewestReplicates} replicates`);
  }
  const random = randomFromDigest(seed);
  const counts = new Float64Array(resampler.observed.length);
  const values = new Float64Array(replicates);
  let defined = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    resampler.draw(random, counts);
    const value = statisticOf(statistic, counts);
    if (value !== undefined) values[defined++] = value;
  }
  return values.subarray(0, defined).sort();
}
