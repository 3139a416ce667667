/** Logistic regression of labels on the logits of a model's probabilities, by Newton's method. */
import { type ProbabilityGroups, totalsOf } from './calibration.ts';
import { type Linear, type LogisticSums, logisticSums } from './logisticSums.ts';

/** Why there is no finite coefficient. */
export type NoCoefficient = 'one-class' | 'constant-scores' | 'separation' | 'not-converged';

/** A coefficient of the regression. */
export interface Coefficient {
  value: number;
  /** By the inverse information, as Wald's interval takes it. */
  variance: number;
  /** Logit of each group, less their mean. */
  regressor: Float64Array;
  /** Fitted log odds of a positive, and */
  odds: Linear;
  /** what a sample's residual (label less fitted probability) counts for in the coefficient. */
  weight: Linear;
}

/** A slope, with the intercept of the same fit. */
export interface CalibrationSlope extends Coefficient {
  /** Not calibration-in-the-large: the slope is free here. */
  intercept: number;
  interceptVariance: number;
}

/** Both ways in which a model's log odds may be off. */
export interface Recalibration {
  /**
   * Calibration-in-the-large: a of logit P(positive) = a + logit(probability). Above 0 where probabilities are too low.
   */
  inTheLarge: Coefficient | NoCoefficient;
  /** Slope: b of logit P(positive) = a + b logit(probability). Below 1 where probabilities are too extreme. */
  slope: CalibrationSlope | NoCoefficient;
}

/** Natural logarithm of the odds; for probabilities within (0, 1). */
function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Changes of log odds below this, relative to their size, end the iteration. */
const negligibleChange = 1e-10;
/** Newton's method needs about six steps, and some dozens where it has to go far. */
const mostSteps = 200;

/**
 * Logistic recalibration of a model: its calibration-in-the-large and its calibration slope.
 *
 * @param groups at least one, with probabilities within (0, 1)
 * @see Cox 1958 Biometrika 45:562; Van Calster et al. 2019 BMC Med 17:230
 * @oracle R 4.2.2 glm, statsmodels; 1e-10; NumPy, rms; 1e-6
 * @example
 * recalibrate(groupByProbability(Uint8Array.of(0, 0, 1, 0, 1, 1), Float64Array.of(0.3, 0.3, 0.3, 0.7, 0.7, 0.7)))
 * // {inTheLarge: {value: 0, variance: 0.7937, …}, slope: {value: 0.8181, variance: 1.0447, …}}
 */
export function recalibrate(groups: ProbabilityGroups): Recalibration {
  const totals = totalsOf(groups);
  if (totals.positives === 0 || totals.positives === totals.samples) {
    return { inTheLarge: 'one-class', slope: 'one-class' };
  }
  const { regressor, centre } = centreLogits(groups);
  const { samples, positives } = groups;
  const fit: Fit = { regressor, centre, differentiate: logisticSums({ regressor, samples, positives }) };
  const shareOdds = logit(totals.positives / totals.samples);
  // A mean may round to 1, which no probability here is.
  const meanProbability = Math.min(totals.expected / totals.samples, groups.probability.at(-1)!);
  const large = climbIntercept(fit, shareOdds, shareOdds - logit(meanProbability));
  const inTheLarge = large ?? 'not-converged';
  if (groups.probability.length === 1) return { inTheLarge, slope: 'constant-scores' };
  if (isSeparated(groups)) return { inTheLarge, slope: 'separation' };
  const start = large?.odds.constant ?? shareOdds;
  const slope = climbSlope(fit, { constant: start, factor: 1 }) ?? climbSlope(fit, { constant: shareOdds, factor: 0 });
  return { inTheLarge, slope: slope ?? 'not-converged' };
}

/** What is fitted. */
interface Fit {
  /** Logit of each group, less */
  regressor: Float64Array;
  /** about their mean, so that an intercept and a slope have little to do with each other. */
  centre: number;
  differentiate: LogisticSums;
}

function centreLogits({ probability, samples }: ProbabilityGroups): { regressor: Float64Array; centre: number } {
  const regressor = new Float64Array(probability.length);
  let [total, size] = [0, 0];
  for (let group = 0; group < regressor.length; group++) {
    regressor[group] = logit(probability[group]!);
    total += samples[group]! * regressor[group]!;
    size += samples[group]!;
  }
  const centre = total / size;
  for (let group = 0; group < regressor.length; group++) regressor[group]! -= centre;
  return { regressor, centre };
}

/**
 * Newton's method for the intercept beside a slope of 1. Between the intercepts at which all fitted probabilities lie
 * below or above the share of positives there is one solution; a step that is not half as long as the last one is
 * replaced by half the way.
 */
function climbIntercept(
  { regressor, centre, differentiate }: Fit,
  shareOdds: number,
  start: number,
): Coefficient | undefined {
  let [low, high] = [shareOdds - regressor.at(-1)!, shareOdds - regressor[0]!];
  let constant = start + centre;
  let lastChange = high - low;
  for (let steps = 0; steps < mostSteps; steps++) {
    const { score, information } = differentiate({ constant, factor: 1 });
    const change = score / information;
    if (Math.abs(change) <= negligibleChange * (1 + Math.abs(constant))) {
      constant += change;
      const weight = { constant: 1 / information, factor: 0 };
      return { value: constant - centre, variance: 1 / information, regressor, odds: { constant, factor: 1 }, weight };
    }
    if (score > 0) low = constant;
    else high = constant;
    const next = Math.abs(change) < lastChange / 2 ? constant + change : low + (high - low) / 2;
    lastChange = Math.abs(next - constant);
    constant = next;
  }
  return undefined;
}

/**
 * Whether some bound of the probability parts positives from negatives, those on it aside, on either side: no slope is
 * then steep enough.
 */
function isSeparated({ samples, positives }: ProbabilityGroups): boolean {
  const hasNegative = (_: number, group: number): boolean => positives[group]! < samples[group]!;
  const hasPositive = (count: number): boolean => count > 0;
  return (
    samples.findLastIndex(hasNegative) <= positives.findIndex(hasPositive) ||
    positives.findLastIndex(hasPositive) <= samples.findIndex(hasNegative)
  );
}

/** Of the information of a slope, what has to be left when its origin moves to the middle. */
const leastSpread = 1e-4;
/** A step that changes no log odds by more than this is taken whole. */
const smallStep = 0.1;

/** Newton's method for intercept and slope; undefined where a number leaves the range of doubles. */
function climbSlope(fit: Fit, start: Linear): CalibrationSlope | undefined {
  const { regressor, differentiate } = fit;
  const [first, last] = [regressor[0]!, regressor.at(-1)!];
  const largestOdds = ({ constant, factor }: Linear): number =>
    Math.max(Math.abs(constant + factor * first), Math.abs(constant + factor * last));
  let line = start;
  let middle = 0;
  for (let steps = 0; steps < mostSteps; steps++) {
    const found = differentiate(line, middle);
    const aside = found.crossInformation / found.information;
    const spread = found.slopeInformation - found.crossInformation * aside;
    middle += aside;
    // Both are almost equal where the origin was far from the middle: digits of their difference are lost.
    if (spread < found.slopeInformation * leastSpread) continue;
    const factor = (found.slopeScore - aside * found.score) / spread;
    const step = { constant: found.score / found.information - middle * factor, factor };
    const change = largestOdds(step);
    if (!Number.isFinite(change)) return undefined;
    line = advance(line, step, change > smallStep ? partUphill(fit, line, step, change) : 1);
    if (change <= negligibleChange * (1 + largestOdds(line))) {
      return slopeOf(fit, line, { middle, spread, information: found.information });
    }
  }
  return undefined;
}

function advance({ constant, factor }: Linear, step: Linear, part: number): Linear {
  return { constant: constant + part * step.constant, factor: factor + part * step.factor };
}

/**
 * How much of a step leads uphill all the way: half of it, or half of that, down to the part that always does, as the
 * likelihood is generalised self-concordant.
 *
 * @param change the largest one of log odds by the whole step
 * @see Sun, Tran-Dinh 2019 Math Program 178:145
 */
function partUphill({ differentiate }: Fit, line: Linear, step: Linear, change: number): number {
  const surePart = Math.log1p(change) / change;
  for (let part = 1; part > surePart; part /= 2) {
    const { score, slopeScore } = differentiate(advance(line, step, part));
    if (score * step.constant + slopeScore * step.factor >= 0) return part;
  }
  return surePart;
}

function slopeOf(
  { regressor, centre }: Fit,
  odds: Linear,
  { middle, spread, information }: { middle: number; spread: number; information: number },
): CalibrationSlope {
  return {
    value: odds.factor,
    variance: 1 / spread,
    regressor,
    odds,
    weight: { constant: -middle / spread, factor: 1 / spread },
    intercept: odds.constant - odds.factor * centre,
    interceptVariance: 1 / information + (centre + middle) ** 2 / spread,
  };
}

/**
 * What each sample adds to a coefficient, by its linearisation: its residual times its weight. The robust variance over
 * clusters is K / (K - 1) times the sum of squares of the clusters' totals.
 *
 * @param positive labels, in the order of the groups
 * @see Liang, Zeger 1986 Biometrika 73:13; Binder 1983 Int Stat Rev 51:279
 * @oracle R 4.2.2 survey::svyglm, statsmodels cov_type='cluster'; 1e-8
 */
export function influenceOnCoefficient(
  { regressor, odds, weight }: Coefficient,
  { samples }: ProbabilityGroups,
  positive: Uint8Array,
): Float64Array {
  const influence = new Float64Array(positive.length);
  let index = 0;
  for (let group = 0; group < samples.length; group++) {
    const x = regressor[group]!;
    const fitted = 1 / (1 + Math.exp(-(odds.constant + odds.factor * x)));
    const own = weight.constant + weight.factor * x;
    for (const end = index + samples[group]!; index < end; index++)
      influence[index] = (positive[index]! - fitted) * own;
  }
  return influence;
}
