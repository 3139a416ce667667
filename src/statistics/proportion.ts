/** Intervals for one proportion. Counts need not be integers: effective counts of clustered samples are not. */
import { firstOutside } from './bisection.ts';
import { betaCumulative, betaQuantile, normalMultiplier, tailProbability } from './distributions.ts';
import type { Interval } from './interval.ts';

export type ProportionMethod = 'clopper-pearson' | 'wilson' | 'wilson-cc' | 'agresti-coull' | 'jeffreys' | 'mid-p';

/** @throws RangeError where successes and trials are no counts of a proportion */
export function assertCounts(successes: number, trials: number): void {
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
 * @oracle R 4.2.2, mpmath with 40 digits; 1e-12
 * @see Clopper, Pearson 1934 Biometrika 26:404; non-integer counts: Korn, Graubard 1998 Surv Methodol 24:193
 * @example clopperPearsonInterval(9, 10, 0.95) // {lower: 0.5550, upper: 0.9975}
 */
export function clopperPearsonInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  if (2 * successes > trials) {
    return mirrored(clopperPearsonInterval(trials - successes, trials, confidenceLevel));
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
 * @oracle R binom 1.1.1.1, statsmodels; 1e-10
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

/**
 * Wilson's interval with continuity correction: the Wilson limits of half a success fewer and half a success more.
 *
 *     lower = (2np + z^2 - 1 - z sqrt(z^2 - 2 - 1/n + 4p(nq + 1))) / (2(n + z^2)), upper likewise, p = x / n = 1 - q
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1, and so for all x less than one half from
 * those. R's `prop.test` shrinks the correction where x lies less than one half from n / 2 and is then narrower.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits, by the score; 1e-12; R 4.2.2 prop.test; 1e-10; ratesci 1.1.0; 1e-6
 * @see Newcombe 1998 Stat Med 17:857, method 4
 * @example correctedWilsonInterval(9, 10, 0.95) // {lower: 0.5412, upper: 0.9948}
 */
export function correctedWilsonInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  return {
    lower: wilsonInterval(Math.max(0, successes - 0.5), trials, confidenceLevel).lower,
    upper: wilsonInterval(Math.min(trials, successes + 0.5), trials, confidenceLevel).upper,
  };
}

/**
 * Interval of Agresti and Coull: Wald's with z^2 / 2 successes and failures added, cut to [0, 1].
 *
 *     p -+ z sqrt(p(1 - p) / m), m = n + z^2, p = (x + z^2 / 2) / m
 *
 * It contains Wilson's interval, whose middle p is; the estimate remains x / n.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; R binom 1.1.1.1, statsmodels; 1e-10
 * @see Agresti, Coull 1998 Am Stat 52:119
 * @example agrestiCoullInterval(9, 10, 0.95) // {lower: 0.5740, upper: 1}
 */
export function agrestiCoullInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  const z = normalMultiplier(confidenceLevel);
  const size = trials + z * z;
  const centre = (successes + (z * z) / 2) / size;
  const reach = z * Math.sqrt((centre * (1 - centre)) / size);
  return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}

/**
 * Jeffreys' interval: the equal tails of the posterior beta distribution under the prior Beta(1/2, 1/2).
 *
 *     lower = Beta^-1(a; x + 1/2, n - x + 1/2), upper = Beta^-1(1 - a; x + 1/2, n - x + 1/2), a = (1 - level) / 2
 *
 * This is the plain one, without the change at the ends: of x = 0, and of less than one success, the lower limit can lie
 * above the estimate, and near n the upper limit below it. Above one half the limits are those of the failures, mirrored.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within (0, 1)
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits, R 4.2.2, statsmodels; 1e-12
 * @see Brown, Cai, DasGupta 2001 Stat Sci 16:101
 * @example jeffreysInterval(9, 10, 0.95) // {lower: 0.6187, upper: 0.9890}
 */
export function jeffreysInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  if (2 * successes > trials) return mirrored(jeffreysInterval(trials - successes, trials, confidenceLevel));
  const tail = tailProbability(confidenceLevel);
  const [alpha, beta] = [successes + 0.5, trials - successes + 0.5];
  return { lower: betaQuantile(tail, alpha, beta), upper: betaQuantile(1 - tail, alpha, beta) };
}

/** The interval of successes from that of failures. */
function mirrored({ lower, upper }: Interval): Interval {
  return { lower: 1 - upper, upper: 1 - lower };
}

/**
 * Exact interval with mid-p values: the equations of Clopper and Pearson, in which so many successes themselves count
 * one half. With the regularised incomplete beta function I, which also takes counts that are not whole, the limits
 * are the probabilities t with
 *
 *     (I_t(x, n - x + 1) + I_t(x + 1, n - x)) / 2 = a and 1 - a, a = (1 - level) / 2
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1. Narrower than Clopper-Pearson, which
 * contains it, and without that interval's guarantee. Above one half the limits are those of the failures, mirrored.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; R 4.2.2; 1e-10; ratesci 1.1.0, SciPy; 1e-9
 * @see Lancaster 1961 JASA 56:223; Berry, Armitage 1995 Statistician 44:417
 * @example midPInterval(9, 10, 0.95) // {lower: 0.5965, upper: 0.9950}
 */
export function midPInterval(successes: number, trials: number, confidenceLevel: number): Interval {
  assertCounts(successes, trials);
  if (2 * successes > trials) return mirrored(midPInterval(trials - successes, trials, confidenceLevel));
  const tail = tailProbability(confidenceLevel);
  return {
    lower: successes === 0 ? 0 : midPLimit(successes, trials, tail),
    upper: midPLimit(successes, trials, 1 - tail),
  };
}

/** The probability t under which more than x successes, and x themselves by half, have the probability `share`. */
function midPLimit(successes: number, trials: number, share: number): number {
  const failures = trials - successes;
  return firstOutside(0, 1, (probability) => {
    const atLeast = successes === 0 ? 1 : betaCumulative(probability, successes, failures + 1);
    const more = betaCumulative(probability, successes + 1, failures);
    return (atLeast + more) / 2 < share;
  });
}

const intervals: Readonly<
  Record<ProportionMethod, (successes: number, trials: number, confidenceLevel: number) => Interval>
> = {
  'clopper-pearson': clopperPearsonInterval,
  wilson: wilsonInterval,
  'wilson-cc': correctedWilsonInterval,
  'agresti-coull': agrestiCoullInterval,
  jeffreys: jeffreysInterval,
  'mid-p': midPInterval,
};

/** Every method, the gate's default first. */
export const proportionMethods = Object.keys(intervals) as ProportionMethod[];

/**
 * The interval that a policy names; parameters as in {@link clopperPearsonInterval}.
 *
 * @oracle as the interval of that name
 * @example proportionInterval('wilson', 9, 10, 0.95) // {lower: 0.5958, upper: 0.9821}
 */
export function proportionInterval(
  method: ProportionMethod,
  successes: number,
  trials: number,
  confidenceLevel: number,
): Interval {
  return intervals[method](successes, trials, confidenceLevel);
}
