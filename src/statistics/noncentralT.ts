/** Student's non-central t distribution, by quadrature of its definition. */
import { firstOutside } from './bisection.ts';
import { normalUpperTail } from './distributions.ts';

/** The t distribution of (Z + noncentrality) / sqrt(chi^2 / degreesOfFreedom). */
export interface NoncentralT {
  /** Above 0; need not be whole. */
  degreesOfFreedom: number;
  noncentrality: number;
}

/** Points s of the scale factor sqrt(chi^2 / degreesOfFreedom), with their probabilities, which add up to 1. */
interface ScalePoints {
  scales: Float64Array;
  weights: Float64Array;
}

/** Exponents below this leave nothing in a double beside 1. */
const negligible = -40;

/** Logarithm of the density of w = ln s, less its value at the mode w = 0. */
function logDensity(w: number, degreesOfFreedom: number): number {
  return degreesOfFreedom * (w - Math.expm1(2 * w) / 2);
}

/**
 * The trapezoidal rule for w = ln s. The density and the normal distribution function that it is multiplied with are
 * smooth on the scales 1 / sqrt(2 df) and 1 / noncentrality, so that a step of half the combined scale leaves an error
 * far below the rounding; with few degrees of freedom 0.1 does.
 *
 * @see Trefethen, Weideman 2014 SIAM Rev 56:385
 */
function scalePoints({ degreesOfFreedom, noncentrality }: NoncentralT): ScalePoints {
  const step = Math.min(0.1, 0.5 / Math.sqrt(2 * degreesOfFreedom + noncentrality ** 2));
  const [lower, upper] = [reachOfDensity(-step, degreesOfFreedom), reachOfDensity(step, degreesOfFreedom)];
  const scales = new Float64Array(lower + upper + 1);
  const weights = new Float64Array(scales.length);
  let total = 0;
  for (let index = 0; index < scales.length; index++) {
    const w = (index - lower) * step;
    scales[index] = Math.exp(w);
    weights[index] = Math.exp(logDensity(w, degreesOfFreedom));
    total += weights[index]!;
  }
  return { scales, weights: weights.map((weight) => weight / total) };
}

/** Steps from the mode until the density is negligible. */
function reachOfDensity(step: number, degreesOfFreedom: number): number {
  let steps = 1;
  while (logDensity(steps * step, degreesOfFreedom) > negligible) steps++;
  return steps;
}

/** P(T <= t) = E[Phi(t s - noncentrality)]. */
function lowerTail(t: number, noncentrality: number, { scales, weights }: ScalePoints): number {
  let total = 0;
  for (let index = 0; index < scales.length; index++) {
    total += weights[index]! * normalUpperTail(noncentrality - t * scales[index]!);
  }
  return total;
}

/**
 * Quantile of the non-central t distribution, by bisection of its distribution function.
 *
 * @param probability of T at or below the quantile, within (0, 0.5]; an upper tail is the lower one of -T, which has
 *   the noncentrality of opposite sign
 * @throws RangeError where an argument lies outside its domain
 * @see Johnson, Kotz, Balakrishnan 1995 Continuous Univariate Distributions, chapter 31
 * @oracle mpmath with 30 digits; 1e-12 relative
 * @example noncentralTQuantile(0.025, { degreesOfFreedom: 19, noncentrality: 8.765 }) // 6.066
 */
export function noncentralTQuantile(probability: number, distribution: NoncentralT): number {
  const { degreesOfFreedom, noncentrality } = distribution;
  if (!(probability > 0 && probability <= 0.5)) throw new RangeError('A lower tail lies within (0, 0.5]');
  if (!(degreesOfFreedom > 0) || !Number.isFinite(degreesOfFreedom) || !Number.isFinite(noncentrality)) {
    throw new RangeError('A non-central t distribution needs finite degrees of freedom above 0, and noncentrality');
  }
  const points = scalePoints(distribution);
  const isBelow = (t: number): boolean => lowerTail(t, noncentrality, points) < probability;
  let width = 1 + Math.abs(noncentrality);
  while (!isBelow(noncentrality - width)) width *= 2;
  const below = noncentrality - width;
  let above = noncentrality + width;
  while (isBelow(above)) above += width;
  return firstOutside(below, above, isBelow);
}
