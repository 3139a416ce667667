/**
 * The only door to the distribution functions, which come from @stdlib. Every function here returns a
 * finite number or throws a `RangeError`: an argument outside its domain is a bug of the caller.
 */
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import binomialCumulativeOf from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
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
