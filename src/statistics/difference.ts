/** Difference of two proportions on independent samples. */
import { firstOutside } from './bisection.ts';
import { normalMultiplier, normalUpperTail } from './distributions.ts';
import type { Interval } from './interval.ts';
import { moverInterval } from './mover.ts';
import { assertCounts, wilsonInterval } from './proportion.ts';

/** Successes and trials of one sample; effective counts need not be integers. */
export interface Counts {
  successes: number;
  trials: number;
}

/**
 * Newcombe's hybrid score interval of the difference `p1 - p0` of two independent proportions: the
 * Wilson limits of each, combined by MOVER.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1]
 * @throws RangeError where counts lie outside their domain
 * @oracle ratesci 1.1.0, statsmodels; 1e-6
 * @see Newcombe 1998 Stat Med 17:873, method 10
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0524, upper: 0.3339}
 */
export function newcombeInterval(first: Counts, reference: Counts, confidenceLevel: number): Interval {
  return moverInterval([
    { coefficient: 1, ...estimateWithLimits(first, confidenceLevel) },
    { coefficient: -1, ...estimateWithLimits(reference, confidenceLevel) },
  ]);
}

/** A proportion with its Wilson limits, as a term for MOVER. */
export function estimateWithLimits(
  { successes, trials }: Counts,
  confidenceLevel: number,
): Interval & { estimate: number } {
  return { estimate: successes / trials, ...wilsonInterval(successes, trials, confidenceLevel) };
}

/** Two independent samples, and the factor of the variance of their difference. */
interface TwoSamples {
  first: Counts;
  reference: Counts;
  /** N / (N - 1) after Miettinen and Nurminen, else 1. */
  factor: number;
}

function plainSamples(first: Counts, reference: Counts): TwoSamples {
  assertCounts(first.successes, first.trials);
  assertCounts(reference.successes, reference.trials);
  return { first, reference, factor: 1 };
}

function correctedSamples(first: Counts, reference: Counts): TwoSamples {
  const total = first.trials + reference.trials;
  if (!(total > 1)) throw new RangeError('The variance factor N / (N - 1) needs more than one sample in all');
  return { ...plainSamples(first, reference), factor: total / (total - 1) };
}

/** The same samples, seen from the other side. */
function exchanged({ first, reference, factor }: TwoSamples): TwoSamples {
  return { first: reference, reference: first, factor };
}

function differenceOf({ first, reference }: TwoSamples): number {
  return first.successes / first.trials - reference.successes / reference.trials;
}

/** A count over its probability, a term of the likelihood's slope; none of a count of 0, however improbable. */
function slopeTerm(count: number, probability: number): number {
  return count === 0 ? 0 : count / probability;
}

/**
 * The reference's proportion that is likeliest under a difference t within [0, 1]: it lies within [0, 1 - t], where
 * the likelihood has one maximum. Bisection of its slope holds where the cubic, whose root it is, cancels.
 */
function likeliestReference({ first, reference }: TwoSamples, difference: number): number {
  const most = 1 - difference;
  const slope = (share: number): number =>
    slopeTerm(reference.successes, share) -
    slopeTerm(reference.trials - reference.successes, 1 - share) +
    slopeTerm(first.successes, share + difference) -
    slopeTerm(first.trials - first.successes, most - share);
  if (slope(0) <= 0) return 0;
  if (slope(most) >= 0) return most;
  return firstOutside(0, most, (share) => slope(share) > 0);
}

/** The failures of the same samples, whose difference is the same with the samples exchanged. */
function failuresOf({ first, reference, factor }: TwoSamples): TwoSamples {
  const failures = ({ successes, trials }: Counts): Counts => ({ successes: trials - successes, trials });
  return { first: failures(reference), reference: failures(first), factor };
}

function isMostlySuccesses({ first, reference }: TwoSamples): boolean {
  return 2 * (first.successes + reference.successes) > first.trials + reference.trials;
}

/** Variance of the estimated difference where the true one is t within [-1, 1]; small shares keep their digits. */
function restrictedVariance(samples: TwoSamples, difference: number): number {
  if (isMostlySuccesses(samples)) return restrictedVariance(failuresOf(samples), difference);
  if (difference < 0) return restrictedVariance(exchanged(samples), -difference);
  const share = likeliestReference(samples, difference);
  const ofReference = (share * (1 - share)) / samples.reference.trials;
  const ofFirst = ((share + difference) * (1 - difference - share)) / samples.first.trials;
  return samples.factor * (ofReference + ofFirst);
}

/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(samples: TwoSamples, z: number): number {
  const estimate = differenceOf(samples);
  return firstOutside(
    estimate,
    1,
    (difference) => difference - estimate <= z * Math.sqrt(restrictedVariance(samples, difference)),
  );
}

function scoreInterval(samples: TwoSamples, confidenceLevel: number): Interval {
  const z = normalMultiplier(confidenceLevel);
  return { lower: 0 - upperLimit(exchanged(samples), z), upper: upperLimit(samples, z) };
}

function scorePValue(samples: TwoSamples, margin: number): number {
  if (!(margin > -1 && margin < 1)) throw new RangeError('A margin lies strictly between -1 and 1');
  const deviation = differenceOf(samples) + margin;
  return normalUpperTail(deviation === 0 ? 0 : deviation / Math.sqrt(restrictedVariance(samples, -margin)));
}

/**
 * Score interval of Miettinen and Nurminen for the difference `p1 - p0` of two independent proportions: the
 * differences t whose score is at most z in size,
 *
 *     |x1 / n1 - x0 / n0 - t| / sqrt((p1(1 - p1) / n1 + p0(1 - p0) / n0) N / (N - 1)) <= z
 *
 * with the likeliest p0 under p1 = p0 + t, the root within [max(0, -t), min(1, 1 - t)] of
 *
 *     N p^3 + ((n1 + 2 n0) t - N - X) p^2 + ((n0 t - N - 2 x0) t + X) p + x0 t (1 - t), N = n1 + n0, X = x1 + x0
 *
 * Defined for 0 of n and n of n too. Exchanging the samples turns the interval round exactly.
 *
 * @param first counts of p1, trials n1 above 0
 * @param reference counts of p0, trials n0 above 0; n1 + n0 above 1
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, PropCIs, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Miettinen, Nurminen 1985 Stat Med 4:213
 * @example
 * miettinenNurminenInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0528, upper: 0.3382}
 */
export function miettinenNurminenInterval(first: Counts, reference: Counts, confidenceLevel: number): Interval {
  return scoreInterval(correctedSamples(first, reference), confidenceLevel);
}

/**
 * Mee's score interval: {@link miettinenNurminenInterval} without the factor N / (N - 1), and slightly narrower.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Mee 1984 Biometrics 40:1175
 * @example
 * meeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95) // {lower: 0.0533, upper: 0.3377}
 */
export function meeInterval(first: Counts, reference: Counts, confidenceLevel: number): Interval {
  return scoreInterval(plainSamples(first, reference), confidenceLevel);
}

/**
 * One-sided p value of the hypothesis `p1 - p0 <= -margin`, by the score at t = -margin: small where the first is not
 * worse by the margin. It is at most a exactly where the lower limit of {@link meeInterval} at the confidence level
 * 1 - 2a is at least -margin. Where both are 0 of n or n of n, the score at margin 0 is 0 and the p value one half.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Farrington, Manning 1990 Stat Med 9:1447
 * @example farringtonManningPValue({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.05) // 0.0005
 */
export function farringtonManningPValue(first: Counts, reference: Counts, margin: number): number {
  return scorePValue(plainSamples(first, reference), margin);
}

/**
 * The p value that belongs to {@link miettinenNurminenInterval}: {@link farringtonManningPValue} with N / (N - 1).
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0; more than one trial in all
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6
 * @see Miettinen, Nurminen 1985 Stat Med 4:213
 * @example miettinenNurminenPValue({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.05) // 0.0005
 */
export function miettinenNurminenPValue(first: Counts, reference: Counts, margin: number): number {
  return scorePValue(correctedSamples(first, reference), margin);
}
