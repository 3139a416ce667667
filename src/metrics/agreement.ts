/** Metrics of predicted numbers beside the spread of the labels, without a unit: R^2 and Lin's coefficient. */
import { clusteredMultiplier } from '../statistics/cluster.ts';
import { concordance, concordanceInterval, type FisherConcordance } from '../statistics/concordance.ts';
import { determination, determinationInterval } from '../statistics/determination.ts';
import { normalMultiplier, studentMultiplier } from '../statistics/distributions.ts';
import { mean } from '../statistics/mean.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type NoIntervalReason,
  undefinedEstimate,
} from './estimate.ts';
import { type MeanPrecision, precisionFacts, precisionOfMean } from './means.ts';
import type { NumberEvaluation } from './numberEvaluation.ts';

/** Precision of a statistic by its jackknife pseudo-values, whose mean varies as the statistic does. */
function precisionBy(
  { clustered }: NumberEvaluation,
  pseudoValues: Float64Array | NoIntervalReason,
): MeanPrecision | NoIntervalReason {
  if (typeof pseudoValues === 'string') return pseudoValues;
  return precisionOfMean(pseudoValues, mean(pseudoValues), clustered);
}

/** R^2, with an interval of the logarithm of its complement. */
export function estimateDetermination(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { size, label, errors, clustered, confidenceLevel } = evaluation;
  if (size === 1) return undefinedEstimate(facts, 'one-sample');
  const found = determination(label, errors);
  if (typeof found === 'string') return undefinedEstimate(facts, found);
  const { value, unexplained, pseudoValues } = found;
  const precision = precisionBy(evaluation, pseudoValues);
  const allFacts = { ...facts, ...precisionFacts(precision, clustered) };
  if (typeof precision === 'string') return formEstimate(allFacts, value, precision);
  const { variance, degreesOfFreedom } = precision;
  const interval = determinationInterval(unexplained, variance, degreesOfFreedom, confidenceLevel);
  return formEstimate(allFacts, value, interval ?? 'overflow');
}

/** Lin's concordance correlation coefficient, with an interval of its Fisher's z. */
export function estimateConcordance(evaluation: NumberEvaluation, facts: EstimateFacts): MetricEstimate {
  const { size, label, predicted, clustered } = evaluation;
  if (size === 1) return undefinedEstimate(facts, 'one-sample');
  const found = concordance(label, predicted);
  if (typeof found === 'string') return undefinedEstimate(facts, found);
  const { value, fisher } = found;
  if (typeof fisher === 'string') return formEstimate(facts, value, fisher);
  const precision = precisionBy(evaluation, fisher.pseudoValues);
  const allFacts = { ...facts, ...precisionFacts(precision, clustered) };
  if (typeof precision === 'string') return formEstimate(allFacts, value, precision);
  const reach = reachOfFisher(evaluation, fisher, precision);
  return formEstimate(allFacts, value, concordanceInterval({ value, z: fisher.z }, reach));
}

/**
 * The larger reach of two: Lin's variance with the normal quantile, which holds for jointly normal numbers only, and
 * the jackknife's with Student's, which is too narrow for few samples. Lin's is widened as the clusters widen the other.
 */
function reachOfFisher(
  { clustered, confidenceLevel }: NumberEvaluation,
  { normalVariance }: FisherConcordance,
  { variance, degreesOfFreedom, designEffect }: MeanPrecision,
): number {
  const multiplier =
    clustered === undefined
      ? normalMultiplier(confidenceLevel)
      : clusteredMultiplier(clustered.clusters, confidenceLevel);
  return Math.max(
    multiplier * Math.sqrt(normalVariance * designEffect),
    studentMultiplier(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance),
  );
}
