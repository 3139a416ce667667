/** Logistic regression of labels on the logits of a model's probabilities, by Newton's method. */
import { type ProbabilityGroups, totalsOf } from './calibration.ts';
import { compensatedSum } from './mean.ts';

/** Why there is no finite coefficient. */
export type NoCoefficient = 'one-class' | 'constant-scores' | 'separation' | 'not-converged';

/** A value `constant + factor * regressor` for each group of samples. */
interface Linear {
  constant: number;
  factor: number;
}

/** A coefficient of the regression. */
export interface Coefficient {
  value: number;
  /** By the inverse information, as Wald's interval takes it. */
  variance: number;
  /** Regressor of each group: its logit, or that on another scale. */
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
  return Math.log(probability) - Math.log1p(-probability);
}

/** Score and information of an intercept and a slope. */
interface Derivatives {
  score: number;
  slopeScore: number;
  information: number;
  crossInformation: number;
  slopeInformation: number;
}

/**
 * One walk over the groups. Samples on the wrong side are counted apart from how sure the fit is of either side, so that
 * the score keeps its digits where it is nearly 0.
 */
function differentiate(
  { samples, positives }: ProbabilityGroups,
  regressor: Float64Array,
  { constant, factor }: Linear,
): Derivatives {
  let [wrong, doubt, slopeScore, information, crossInformation, slopeInformation] = [0, 0, 0, 0, 0, 0];
  for (let group = 0; group < regressor.length; group++) {
    const x = regressor[group]!;
    const odds = constant + factor * x;
    const exponential = Math.exp(-Math.abs(odds));
    const rest = (samples[group]! * exponential) / (1 + exponential);
    const missed = odds < 0 ? positives[group]! : positives[group]! - samples[group]!;
    const corrected = odds < 0 ? -rest : rest;
    const weight = rest / (1 + exponential);
    wrong += missed;
    doubt += corrected;
    slopeScore += (missed + corrected) * x;
    information += weight;
    crossInformation += weight * x;
    slopeInformation += weight * x * x;
  }
  return { score: wrong + doubt, slopeScore, information, crossInformation, slopeInformation };
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
  const logits = groups.probability.map(logit);
  const shareOdds = logit(totals.positives / totals.samples);
  // A mean may round to 1, which no probability here is.
  const meanProbability = Math.min(totals.expected / totals.samples, groups.probability.at(-1)!);
  const inTheLarge = climbIntercept(groups, logits, shareOdds, shareOdds - logit(meanProbability)) ?? 'not-converged';
  if (groups.probability.length === 1) return { inTheLarge, slope: 'constant-scores' };
  if (isSeparated(groups)) return { inTheLarge, slope: 'separation' };
  const standard = standardise(logits, groups.samples, totals.samples);
  const start = typeof inTheLarge === 'string' ? 0 : inTheLarge.value;
  const near = { constant: start + standard.centre, factor: standard.deviation };
  const slope =
    climbSlope(groups, standard, near, nearPart) ??
    climbSlope(groups, standard, { constant: shareOdds, factor: 0 }, farPart) ??
    'not-converged';
  return { inTheLarge, slope };
}

/**
 * Newton's method for the intercept beside a slope of 1. Between the intercepts at which all fitted probabilities lie
 * below or above the share of positives there is one solution; a step that leads out of them, or hardly on, is replaced
 * by half the way.
 */
function climbIntercept(
  groups: ProbabilityGroups,
  regressor: Float64Array,
  shareOdds: number,
  start: number,
): Coefficient | undefined {
  let [low, high] = [shareOdds - regressor.at(-1)!, shareOdds - regressor[0]!];
  let value = start;
  let lastChange = Number.POSITIVE_INFINITY;
  for (let steps = 0; steps < mostSteps; steps++) {
    const { score, information } = differentiate(groups, regressor, { constant: value, factor: 1 });
    const change = score / information;
    if (Math.abs(change) <= negligibleChange * (1 + Math.abs(value))) {
      value += change;
      const weight = { constant: 1 / information, factor: 0 };
      return { value, variance: 1 / information, regressor, odds: { constant: value, factor: 1 }, weight };
    }
    if (score > 0) low = value;
    else high = value;
    const isOnTheWay = low < value + change && value + change < high && Math.abs(change) < lastChange / 2;
    const next = isOnTheWay ? value + change : low + (high - low) / 2;
    lastChange = Math.abs(next - value);
    value = next;
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

/** Logits on the scale on which their mean is 0 and their standard deviation 1. */
interface StandardLogits {
  regressor: Float64Array;
  centre: number;
  deviation: number;
}

function standardise(logits: Float64Array, samples: Uint32Array, size: number): StandardLogits {
  const centre = compensatedSum(logits.map((value, group) => value * samples[group]!)) / size;
  const squares = compensatedSum(logits.map((value, group) => (value - centre) ** 2 * samples[group]!));
  const deviation = Math.sqrt(squares / size);
  return { regressor: logits.map((value) => (value - centre) / deviation), centre, deviation };
}

/** A step of Newton's method, with the largest change of log odds that it makes. */
interface Step extends Linear {
  change: number;
}

/** How much of a step is taken from a line; undefined where the method gives up. */
type StepPart = (groups: ProbabilityGroups, regressor: Float64Array, line: Linear, step: Step) => number | undefined;

/** The whole step that is next to the solution. */
const smallStep = 0.1;
/** A step beyond this shows that the start was not near. */
const largeStep = 3;

/**
 * From a start near the solution. The likelihood is generalised self-concordant, so that this part of a step always
 * leads uphill.
 *
 * @see Sun, Tran-Dinh 2019 Math Program 178:145
 */
function nearPart(_groups: ProbabilityGroups, _regressor: Float64Array, _line: Linear, { change }: Step) {
  if (change > largeStep) return undefined;
  return change > smallStep ? Math.log1p(change) / change : 1;
}

/** From any start: half the step until it leads uphill. */
function farPart(groups: ProbabilityGroups, regressor: Float64Array, line: Linear, step: Step): number {
  let part = 1;
  if (step.change <= smallStep) return part;
  const likelihood = logLikelihood(groups, regressor, line);
  while (!(logLikelihood(groups, regressor, advance(line, step, part)) >= likelihood) && part > Number.EPSILON)
    part /= 2;
  return part;
}

function advance({ constant, factor }: Linear, step: Linear, part: number): Linear {
  return { constant: constant + part * step.constant, factor: factor + part * step.factor };
}

function logLikelihood({ samples, positives }: ProbabilityGroups, regressor: Float64Array, line: Linear): number {
  let total = 0;
  for (let group = 0; group < regressor.length; group++) {
    const odds = line.constant + line.factor * regressor[group]!;
    const wrong = odds > 0 ? samples[group]! - positives[group]! : positives[group]!;
    total -= samples[group]! * Math.log1p(Math.exp(-Math.abs(odds))) + wrong * Math.abs(odds);
  }
  return total;
}

/** Newton's method from a start; undefined where it fails. */
function climbSlope(
  groups: ProbabilityGroups,
  logits: StandardLogits,
  start: Linear,
  partOf: StepPart,
): CalibrationSlope | undefined {
  const { regressor } = logits;
  let line = start;
  for (let steps = 0; steps < mostSteps; steps++) {
    const found = differentiate(groups, regressor, line);
    const middle = found.crossInformation / found.information;
    const spread = found.slopeInformation - found.crossInformation * middle;
    const factor = (found.slopeScore - middle * found.score) / spread;
    const constant = found.score / found.information - middle * factor;
    const changeAt = (x: number): number => Math.abs(constant + factor * x);
    const step = { constant, factor, change: Math.max(changeAt(regressor[0]!), changeAt(regressor.at(-1)!)) };
    const part = spread > 0 && Number.isFinite(step.change) ? partOf(groups, regressor, line, step) : undefined;
    if (part === undefined) return undefined;
    line = advance(line, step, part);
    if (step.change <= negligibleChange * (1 + Math.abs(line.constant) + Math.abs(line.factor))) {
      return slopeOf(line, logits, { middle, spread, information: found.information });
    }
  }
  return undefined;
}

/** Brings a fit to standard logits back to logits. */
function slopeOf(
  odds: Linear,
  { regressor, centre, deviation }: StandardLogits,
  { middle, spread, information }: { middle: number; spread: number; information: number },
): CalibrationSlope {
  const origin = -centre / deviation;
  return {
    value: odds.factor / deviation,
    variance: 1 / (spread * deviation * deviation),
    regressor,
    odds,
    weight: { constant: -middle / (spread * deviation), factor: 1 / (spread * deviation) },
    intercept: odds.constant + odds.factor * origin,
    interceptVariance: 1 / information + (origin - middle) ** 2 / spread,
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
