/**
 * The only door to the distribution functions, which come from @stdlib. Every function here returns a
 * finite number or throws a `RangeError`: an argument outside its domain is a bug of the caller.
 */
import betaCumulativeOf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import binomialCumulativeOf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialProbabilityOf from '@stdlib/stats-base-dists-binomial-pmf';
import normalCumulativeOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import studentCumulativeOf from '@stdlib/stats-base-dists-t-cdf';
import studentQuantileOf from '@stdlib/stats-base-dists-t-quantile';

function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is not finite: an argument lies outside its domain`);
  return value;
}

/**
 * Quantile of the standard normal distribution.
 *
 * @param probability within (0, 1); accurate to 2e-11 relative down to 1e-8
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  return finite(normalQuantileOf(probability, 0, 1), 'normal quantile');
}

/**
 * P(Z >= z) for Z standard normal: the one-sided p value of a large score.
 *
 * @param score z, finite or infinite
 * @oracle mpmath with 50 digits, z from -8 to 30; 1e-12 relative
 * @example normalUpperTail(1.96) // 0.025
 */
export function normalUpperTail(score: number): number {
  return finite(normalCumulativeOf(-score, 0, 1), 'normal tail');
}

/**
 * Quantile of Student's t distribution.
 *
 * @param probability within (0, 1)
 * @param degreesOfFreedom above 0
 * @example studentQuantile(0.975, 9) // 2.262157162740992
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return finite(studentQuantileOf(probability, degreesOfFreedom), 'Student quantile');
}

/**
 * P(T <= t) for T of Student's t distribution: the one-sided p value of a small statistic.
 *
 * @param statistic t, finite or infinite
 * @param degreesOfFreedom above 0
 * @oracle R 4.2.2, SciPy 1.17.1; 1e-11 relative
 * @example studentLowerTail(-2.262, 9) // 0.025
 */
export function studentLowerTail(statistic: number, degreesOfFreedom: number): number {
  return finite(studentCumulativeOf(statistic, degreesOfFreedom), 'Student tail');
}

/**
 * Quantile of the beta distribution.
 *
 * @param probability within [0, 1]
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 * @example betaQuantile(0.5, 1, 1) // 0.5
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  return finite(betaQuantileOf(probability, alpha, beta), 'beta quantile');
}

/**
 * Distribution function of the beta distribution, the regularised incomplete beta function I_x(alpha, beta).
 *
 * @param value x within [0, 1]
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 * @oracle SciPy 1.17.1; 1e-10 relative
 * @example betaCumulative(0.25, 2, 1) // 0.0625
 */
export function betaCumulative(value: number, alpha: number, beta: number): number {
  return finite(betaCumulativeOf(value, alpha, beta), 'beta distribution function');
}

/**
 * P(X >= successes) for X binomial, without forming 1 - P: the failures' lower tail is the same event.
 *
 * @param successes integer within [0, trials]
 * @param trials positive integer
 * @param probability of one success, within [0, 1]
 * @example binomialUpperTail(59, 59, 0.95) // 0.0485, so 59 of 59 shows 0.95 at one-sided 95 %
 */
export function binomialUpperTail(successes: number, trials: number, probability: number): number {
  return finite(binomialCumulativeOf(trials - successes, trials, 1 - probability), 'binomial tail');
}

/**
 * P(X = successes) for X binomial.
 *
 * @param successes integer within [0, trials]
 * @param trials positive integer
 * @param probability of one success, within [0, 1]
 * @oracle exact fractions; 1e-11 relative
 * @example binomialProbability(1, 8, 0.5) // 0.03125
 */
export function binomialProbability(successes: number, trials: number, probability: number): number {
  return finite(binomialProbabilityOf(successes, trials, probability), 'binomial probability');
}

/** One tail's share of a two-sided confidence level within (0, 1): 0.025 for 0.95. */
export function tailProbability(confidenceLevel: number): number {
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
    throw new RangeError('A confidence level lies strictly between 0 and 1');
  }
  return (1 - confidenceLevel) / 2;
}

/**
 * The normal distribution's multiplier of a two-sided interval.
 *
 * @example normalMultiplier(0.95) // 1.96
 */
export function normalMultiplier(confidenceLevel: number): number {
  return -normalQuantile(tailProbability(confidenceLevel));
}

/**
 * Student's multiplier of a two-sided interval.
 *
 * @example studentMultiplier(0.95, 9) // 2.262
 */
export function studentMultiplier(confidenceLevel: number, degreesOfFreedom: number): number {
  return -studentQuantile(tailProbability(confidenceLevel), degreesOfFreedom);
}
