/** Metrics of the order of scores, over all samples, undecided ones included. */
import {
  type AurocEvidence,
  aurocInterval,
  countPositives,
  delongVariance,
  type RocPlacements,
  rocPlacements,
} from '../statistics/auroc.ts';
import { averagePrecision, averagePrecisionInterval } from '../statistics/averagePrecision.ts';
import { clusteredMultiplier, decisiveDesignEffect, effectiveTrials, fewestClusters } from '../statistics/cluster.ts';
import { clusteredAuroc } from '../statistics/clusteredAuroc.ts';
import { normalMultiplier } from '../statistics/distributions.ts';
import type { ClusterTable } from './clusterTable.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';

const newcombe = 'newcombe5';

/** Area under the ROC curve, with the outer limits of a logit interval and Newcombe's method 5. */
export function estimateAuroc(evaluation: BinaryEvaluation): MetricEstimate {
  const { samples, options, size, clusterTable } = evaluation;
  const method = `logit-${clusterTable === undefined ? 'delong' : 'obuchowski'}+${newcombe}`;
  const facts: EstimateFacts = { metric: 'auroc', confidence: options.confidenceLevel, method, n: size };
  if (size === 0) return undefinedEstimate(facts, 'no-samples');
  if (samples.score === undefined) return undefinedEstimate(facts, 'no-scores');
  const roc = rocPlacements(samples.positive, samples.score);
  if (roc === undefined) return undefinedEstimate(facts, 'one-class');
  if (clusterTable !== undefined) return estimateClusteredAuroc(evaluation, clusterTable, roc, facts);
  return formAuroc(facts, {
    ...roc,
    variance: delongVariance(roc, samples.positive),
    multiplier: normalMultiplier(options.confidenceLevel),
  });
}

function formAuroc(facts: EstimateFacts, evidence: AurocEvidence): MetricEstimate {
  const { newcombeAlone, ...interval } = aurocInterval(evidence, facts.confidence);
  return formEstimate(newcombeAlone ? { ...facts, method: newcombe } : facts, evidence.auroc, interval);
}

/**
 * The same for clustered samples: Obuchowski's variance, never below DeLong's, for the logit interval; class
 * sizes divided by the design effect for method 5. The design effect of a class is the largest of the variance
 * ratio, the declared one or its mean cluster size. Conservative: both classes pay for the variance ratio, and
 * the outer limits are taken. Needs ten clusters with positives and ten with negatives.
 */
function estimateClusteredAuroc(
  { samples, options }: BinaryEvaluation,
  { clusterOf, clusters }: ClusterTable,
  roc: RocPlacements,
  facts: EstimateFacts,
): MetricEstimate {
  const clustered = clusteredAuroc(roc, samples.positive, clusterOf, clusters);
  const { positiveClusters, negativeClusters } = clustered;
  const scarcerClusters = Math.min(positiveClusters, negativeClusters);
  if (scarcerClusters < fewestClusters) return formEstimate({ ...facts, clusters }, roc.auroc, 'too-few-clusters');
  const independent = delongVariance(roc, samples.positive) ?? 0;
  const variance = Math.max(clustered.variance ?? 0, independent);
  const estimated = independent > 0 ? variance / independent : undefined;
  const declared = options.clustered?.designEffect;
  const effectOnPositives = decisiveDesignEffect(estimated, declared, roc.positives, positiveClusters);
  const effectOnNegatives = decisiveDesignEffect(estimated, declared, roc.negatives, negativeClusters);
  const sizeOf = (trials: number, designEffect: number): number =>
    effectiveTrials(trials, scarcerClusters, designEffect, options.confidenceLevel);
  return formAuroc(
    { ...facts, clusters, designEffect: Math.max(effectOnPositives, effectOnNegatives) },
    {
      auroc: roc.auroc,
      positives: sizeOf(roc.positives, effectOnPositives),
      negatives: sizeOf(roc.negatives, effectOnNegatives),
      variance,
      multiplier: clusteredMultiplier(scarcerClusters, options.confidenceLevel),
    },
  );
}

/** Average precision, with the logit interval of independent samples. */
export function estimateAveragePrecision({ samples, options, size, clusterTable }: BinaryEvaluation): MetricEstimate {
  const facts: EstimateFacts = { metric: 'auprc', confidence: options.confidenceLevel, method: 'logit', n: size };
  if (size === 0) return undefinedEstimate(facts, 'no-samples');
  if (samples.score === undefined) return undefinedEstimate(facts, 'no-scores');
  const positives = countPositives(samples.positive);
  const value = positives === size ? undefined : averagePrecision(samples.positive, samples.score);
  if (value === undefined) return undefinedEstimate(facts, 'one-class');
  if (clusterTable !== undefined) return formEstimate(facts, value, 'no-clustered-interval');
  const interval = averagePrecisionInterval(value, positives, options.confidenceLevel);
  return formEstimate(facts, value, interval ?? 'perfect-ranking');
}
