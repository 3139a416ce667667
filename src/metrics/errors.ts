/** Metrics of errors in the unit of the labels: their size, their mean, and the limits that most of them lie between. */
import { effectiveTrials } from '../statistics/cluster.ts';
import { type Interval, outerInterval } from '../statistics/interval.ts';
import {
  type ErrorSpread,
  exactAgreementInterval,
  influenceOnLimit,
  limitOfAgreement,
  type Side,
} from '../statistics/limitsOfAgreement.ts';
import { compensatedSum, mean, studentInterval } from '../statistics/mean.ts';
import { median, rootInterval } from '../statistics/regression.ts';
import { deviationsFromMean, isConstant } from '../statistics/scaling.ts';
import { type EstimateFacts, type MetricEstimate, type NoIntervalReason, undefinedEstimate } from './estimate.ts';
import { type MeanPrecision, precisionFacts, precisionOfMean } from './means.ts';
import { formScaled, type NumberEvaluation } from './numberEvaluation.ts';

/** A mean with Student's interval, in the unit of the values, and the facts that its precision adds. */
interface MeanEstimate {
  value: number;
  interval: Interval | NoIntervalReason;
  facts: EstimateFacts;
}

/** The mean of equal values is that value, without a rounding. */
function meanOf(values: Float64Array): number {
  return isConstant(values) ? values[0]! : mean(values);
}

function meanWithInterval(evaluation: NumberEvaluation, facts: EstimateFacts, values: Float64Array): MeanEstimate {
  const { clustered, confidenceLevel } = evaluation;
  const value = meanOf(values);
  const precision = precisionOfMean(values, value, clustered);
  return {
    value,
    interval:
      typeof precision === 'string'
        ? precision
        : studentInterval(value, precision.variance, precision.degreesOfFreedom, confidenceLevel),
    facts: { ...facts, ...precisionFacts(precision, clustered) },
  };
}

/** Mean absolute error. */
export function estimateAbsoluteError(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { values, exponent } = evaluation.errors;
  const estimate = meanWithInterval(evaluation, facts, values.map(Math.abs));
  return formScaled(estimate.facts, estimate.value, estimate.interval, exponent);
}

/** Mean of prediction less label. */
export function estimateBias(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { values, exponent } = evaluation.errors;
  const estimate = meanWithInterval(evaluation, facts, values);
  return formScaled(estimate.facts, estimate.value, estimate.interval, exponent);
}

/** Root of the mean squared error, with the roots of its limits. */
export function estimateRootMeanSquare(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { values, exponent } = evaluation.errors;
  const squares = values.map((error) => error * error);
  const { value, interval, ...estimate } = meanWithInterval(evaluation, facts, squares);
  const limits = typeof interval === 'string' ? interval : rootInterval(interval);
  return formScaled(estimate.facts, Math.sqrt(value), limits, exponent);
}

/** Median absolute error, without an interval. */
export function estimateMedianError(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { values, exponent } = evaluation.errors;
  return formScaled(facts, median(values.map(Math.abs)), 'report-only', exponent);
}

/** A limit of agreement. */
export function estimateLimitOfAgreement(
  evaluation: NumberEvaluation,
  facts: EstimateFacts,
  side: Side,
): MetricEstimate {
  const { errors, size, clustered } = evaluation;
  if (size === 1) return undefinedEstimate(facts, 'one-sample');
  const deviations = deviationsFromMean(errors.values);
  const deviation = Math.sqrt(compensatedSum(deviations.map((own) => own * own)) / (size - 1));
  const spread = { bias: meanOf(errors.values), deviation };
  const influence = deviation > 0 ? influenceOnLimit(deviations, deviation, side) : deviations;
  const precision = precisionOfMean(influence, mean(influence), clustered);
  const interval = typeof precision === 'string' ? precision : limitInterval(evaluation, spread, side, precision);
  return formScaled(
    { ...facts, ...precisionFacts(precision, clustered) },
    limitOfAgreement(spread, side),
    interval,
    errors.exponent,
  );
}

/**
 * The outer limits of Carkeet's interval, which is exact for normal errors, and of a t interval by the delta method,
 * which asks nothing of their distribution but is too narrow for few of them. Over clusters, Carkeet's takes the
 * effective number of errors.
 */
function limitInterval(
  { size, clustered, confidenceLevel }: NumberEvaluation,
  spread: ErrorSpread,
  side: Side,
  { variance, degreesOfFreedom, designEffect }: MeanPrecision,
): Interval | NoIntervalReason {
  const trials =
    clustered === undefined ? size : effectiveTrials(size, clustered.clusters, designEffect, confidenceLevel);
  if (trials < 2) return 'too-few-clusters';
  return outerInterval(
    exactAgreementInterval(spread, trials, side, confidenceLevel),
    studentInterval(limitOfAgreement(spread, side), variance, degreesOfFreedom, confidenceLevel),
  );
}
