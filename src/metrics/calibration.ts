/** Calibration of the probabilities of a binary classifier, over all samples, undecided ones included. */
import {
  calibrationErrors,
  cutGroups,
  groupByProbability,
  observedOverExpected,
  type ProbabilityGroups,
  totalsOf,
} from '../statistics/calibration.ts';
import { clusteredVarianceOfMean, fewestClusters } from '../statistics/cluster.ts';
import { normalMultiplier, studentMultiplier } from '../statistics/distributions.ts';
import {
  type Coefficient,
  influenceOnCoefficient,
  type NoCoefficient,
  recalibrate,
} from '../statistics/recalibration.ts';
import { type ClusterNumbers, numberClusters } from './clusterTable.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type UndefinedReason,
  undefinedEstimate,
} from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';

/** Facts of the five metrics. */
interface CalibrationFacts {
  slope: EstimateFacts;
  inTheLarge: EstimateFacts;
  expectedError: EstimateFacts;
  maximumError: EstimateFacts;
  ratio: EstimateFacts;
}

function factsOf({ options, size, clusterTable }: BinaryEvaluation): CalibrationFacts {
  const shared = { confidence: options.confidenceLevel, n: size };
  const method = clusterTable === undefined ? 'wald' : 'cluster-robust-t';
  return {
    slope: { metric: 'calibration-slope', ...shared, method },
    inTheLarge: { metric: 'calibration-in-the-large', ...shared, method },
    expectedError: { metric: 'ece', ...shared, method: 'none' },
    maximumError: { metric: 'mce', ...shared, method: 'none' },
    ratio: { metric: 'observed-expected', ...shared, method: 'none' },
  };
}

/**
 * Calibration slope and calibration-in-the-large with Wald limits; expected and maximum calibration error over ten bins
 * and observed over expected positives without limits.
 *
 * With clusters, the limits of the first two use robust variances, never below those of independent samples, and
 * Student's quantile with K - 1 degrees of freedom.
 *
 * A probability of exactly 0 or 1 has no finite logit. A sample whose label it has right tells the regression nothing
 * (its likelihood is 1 for every slope above 0), and is left out of `n`; one whose label it has wrong is impossible
 * under any finite coefficient, and clipping would make the value a function of the clipping constant: then both
 * coefficients are undefined.
 *
 * @returns `calibration-slope`, `calibration-in-the-large`, `ece`, `mce`, `observed-expected`
 * @throws RangeError where a probability lies outside [0, 1]
 * @see Cox 1958 Biometrika 45:562; Van Calster et al. 2019 BMC Med 17:230
 */
export function estimateCalibration(evaluation: BinaryEvaluation): MetricEstimate[] {
  const { samples, options, size } = evaluation;
  const { score } = samples;
  const facts = factsOf(evaluation);
  const none = (reason: UndefinedReason) => Object.values(facts).map((fact) => undefinedEstimate(fact, reason));
  if (size === 0) return none('no-samples');
  if (score === undefined) return none('no-scores');
  if (!options.probabilities) return none('not-probabilities');
  // Scores ascend.
  if (score[0]! < 0 || score.at(-1)! > 1) throw new RangeError('A probability lies outside [0, 1]');
  const groups = groupByProbability(samples.positive, score);
  return [...estimateCoefficients(evaluation, groups, facts), ...estimateReported(groups, facts)];
}

function estimateReported(groups: ProbabilityGroups, facts: CalibrationFacts): MetricEstimate[] {
  const { expected, maximum } = calibrationErrors(groups);
  const ratio = observedOverExpected(groups);
  return [
    formEstimate(facts.expectedError, expected, 'report-only'),
    formEstimate(facts.maximumError, maximum, 'report-only'),
    typeof ratio === 'string' ? undefinedEstimate(facts.ratio, ratio) : formEstimate(facts.ratio, ratio, 'report-only'),
  ];
}

/** The samples whose probability lies within (0, 1), with their labels and clusters. */
interface UncertainSamples {
  groups: ProbabilityGroups;
  positive: Uint8Array;
  clusters: ClusterNumbers | undefined;
}

/**
 * Leaves out the samples of probability 0 or 1, which stand at either end.
 *
 * @returns undefined where the label of one of them is not what it says
 */
function uncertainSamples(evaluation: BinaryEvaluation, groups: ProbabilityGroups): UncertainSamples | undefined {
  const { probability, samples, positives } = groups;
  const last = probability.length - 1;
  const [hasZero, hasOne] = [probability[0] === 0, probability[last] === 1];
  if (hasZero && positives[0]! > 0) return undefined;
  if (hasOne && positives[last]! < samples[last]!) return undefined;
  const { clusterTable, size } = evaluation;
  const start = hasZero ? samples[0]! : 0;
  const end = size - (hasOne ? samples[last]! : 0);
  return {
    groups: cutGroups(groups, hasZero ? 1 : 0, hasOne ? last : last + 1),
    positive: evaluation.samples.positive.subarray(start, end),
    clusters:
      clusterTable === undefined || end - start === size
        ? clusterTable
        : numberClusters(clusterTable.clusterOf.slice(start, end)),
  };
}

function estimateCoefficients(
  evaluation: BinaryEvaluation,
  groups: ProbabilityGroups,
  facts: CalibrationFacts,
): MetricEstimate[] {
  const both = [facts.slope, facts.inTheLarge];
  const { samples: size, positives } = totalsOf(groups);
  if (positives === 0 || positives === size) return both.map((fact) => undefinedEstimate(fact, 'one-class'));
  const uncertain = uncertainSamples(evaluation, groups);
  if (uncertain === undefined) return both.map((fact) => undefinedEstimate(fact, 'probability-of-0-or-1'));
  const n = uncertain.positive.length;
  if (n === 0) return both.map((fact) => undefinedEstimate({ ...fact, n }, 'probability-of-0-or-1'));
  const { slope, inTheLarge } = recalibrate(uncertain.groups);
  // Beside a slope of 0 or below, certainty that is right is not certain to be right.
  const isImpossible = n < size && typeof slope !== 'string' && !(slope.value > 0);
  return [
    isImpossible
      ? undefinedEstimate({ ...facts.slope, n }, 'probability-of-0-or-1')
      : estimateCoefficient(evaluation, { ...facts.slope, n }, slope, uncertain),
    estimateCoefficient(evaluation, { ...facts.inTheLarge, n }, inTheLarge, uncertain),
  ];
}

function estimateCoefficient(
  { options }: BinaryEvaluation,
  facts: EstimateFacts,
  found: Coefficient | NoCoefficient,
  uncertain: UncertainSamples,
): MetricEstimate {
  if (typeof found === 'string') return undefinedEstimate(facts, found);
  const { value, variance } = found;
  if (uncertain.clusters === undefined) {
    return waldEstimate(facts, value, normalMultiplier(facts.confidence) * Math.sqrt(variance));
  }
  const { clusters } = uncertain.clusters;
  if (clusters < fewestClusters) return formEstimate({ ...facts, clusters }, value, 'too-few-clusters');
  const robust = robustVariance(found, uncertain, uncertain.clusters);
  const designEffect = Math.max(1, robust / variance, options.clustered?.designEffect ?? 1);
  const reach = studentMultiplier(facts.confidence, clusters - 1) * Math.sqrt(variance * designEffect);
  return waldEstimate({ ...facts, clusters, designEffect }, value, reach);
}

function robustVariance(
  found: Coefficient,
  { groups, positive }: UncertainSamples,
  { clusterOf, clusters }: ClusterNumbers,
): number {
  const influence = influenceOnCoefficient(found, groups, positive);
  return clusteredVarianceOfMean(influence, 0, clusterOf, clusters) * influence.length ** 2;
}

function waldEstimate(facts: EstimateFacts, value: number, reach: number): MetricEstimate {
  return formEstimate(facts, value, { lower: value - reach, upper: value + reach });
}
