/** Intervals for one proportion. Counts need not be integers: effective counts of clustered samples are not. */
import { betaQuantile, normalMultiplier, tailProbability } from './distributions.ts';
import type { Interval } from './interval.ts';

export type ProportionMethod = 'clopper-pearson' | 'wilson';

function assertCounts(successes: number, trials: number): void {
  if (!(trials > 0 && successes >= 0 && successes <= trials && Number.isFinite(trials))) {
    throw new RangeError('A proportion needs trials above 0 and successes within [0, trials]');
  }
}

/**
 * Exact interval of Clopper and Pearson: the probabilities under which so many or more, and so few or
 * fewer, successes are still as likely as one tail.
 *
 *     lower = Beta^-1(a; x, n - x + 1), upper = Beta^-1(1 - a; x + 1, n - x), a = (1 - level) / 2
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1. Above one half the limits
 * are those of the failures, mirrored, which keeps upper limits near 1 accurate and makes x and n - x symmetric.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @see Clopper, Pearson 1934 Biometrika 26:404; non-integer counts: Korn, Graubard 1998 Surv Methodol 24:193
 * @example clopperPearsonInterval(9, 10, 0.95) // {lower: 0.5550, upper: 0.9975}
 */
export function clopperPearsonInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  if (2 * successes > trials) {
    const failures = clopperPearsonInterval(trials - successes, trials, confidenceLevel);
    return { lower: 1 - failures.upper, upper: 1 - failures.lower };
  }
  const tail = tailProbability(confidenceLevel);
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    upper: betaQuantile(1 - tail, successes + 1, trials - successes),
  };
}

/**
 * Wilson's score interval, in the form that does not cancel for few successes:
 *
 *     (2x + z^2 -+ z sqrt(z^2 + 4x(n - x)/n)) / (2(n + z^2))
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @see Wilson 1927 JASA 22:209; Newcombe 1998 Stat Med 17:857, method 3
 * @example wilsonInterval(9, 10, 0.95) // {lower: 0.5958, upper: 0.9821}
 */
export function wilsonInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  const z = normalMultiplier(confidenceLevel);
  const spread = z * Math.sqrt(z * z + (4 * successes * (trials - successes)) / trials);
  const scale = 2 * (trials + z * z);
  return {
    lower: successes === 0 ? 0 : Math.max(0, (2 * successes + z * z - spread) / scale),
    upper: successes === trials ? 1 : Math.min(1, (2 * successes + z * z + spread) / scale),
  };
}

/** The interval that a policy names; parameters as in {@link clopperPearsonInterval}. */
export function proportionInterval(
  method: ProportionMethod,
  successes: number,
  trials: number,
  confidenceLevel: number,
): Interval {
  const interval = method === 'wilson' ? wilsonInterval : clopperPearsonInterval;
  return interval(successes, trials, confidenceLevel);
}
