/** Metrics of several classes' probabilities, over all samples, undecided ones included, and of distances between classes. */

import { meanAreaInterval } from '../statistics/meanArea.ts';
import { type MulticlassAuroc, multiclassAuroc } from '../statistics/multiclassAuroc.ts';
import { givenOrder, stableOrder } from '../statistics/stableOrder.ts';
import { topLabelCalibrationError } from '../statistics/topLabelCalibration.ts';
import { type ClassEvaluation, reasonForNoneDecided } from './classEvaluation.ts';
import type { ClassSamples } from './classSamples.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type UndefinedReason,
  undefinedEstimate,
} from './estimate.ts';
import { estimateMean } from './means.ts';
import { clustersInOrder } from './numberEvaluation.ts';
import { pick } from './scoredRows.ts';

/** `auroc-ovr` and `auroc-hand-till`: means of areas, with the outer limits of a logit interval and Newcombe's method 5. */
export function estimateMeanAreas(evaluation: ClassEvaluation): MetricEstimate[] {
  const { samples, options, labels } = evaluation;
  const classes = options.classes.length;
  const reason = reasonForNoScores(evaluation) ?? (labels.includes(0) ? 'absent-class' : undefined);
  const areas =
    reason === undefined ? multiclassAuroc({ label: samples.label, scores: samples.scores!, classes }) : undefined;
  return [
    estimateMeanArea(evaluation, 'auroc-ovr', areas ?? reason!, 'oneVersusRest'),
    estimateMeanArea(evaluation, 'auroc-hand-till', areas ?? reason!, 'handTill'),
  ];
}

function estimateMeanArea(
  { options, size, clusterNumbers }: ClassEvaluation,
  metric: string,
  areas: MulticlassAuroc | UndefinedReason,
  kind: keyof MulticlassAuroc,
): MetricEstimate {
  const newcombe = 'newcombe5';
  const facts: EstimateFacts = {
    metric,
    confidence: options.confidenceLevel,
    method: `logit-delong+${newcombe}`,
    n: size,
  };
  if (typeof areas === 'string') return undefinedEstimate(facts, areas);
  const area = areas[kind];
  if (clusterNumbers !== undefined) return formEstimate(facts, area.area, 'no-clustered-interval');
  const { newcombeAlone, ...interval } = meanAreaInterval(area, options.confidenceLevel);
  return formEstimate(newcombeAlone ? { ...facts, method: newcombe } : facts, area.area, interval);
}

function reasonForNoScores({ samples, size }: ClassEvaluation): UndefinedReason | undefined {
  if (size === 0) return 'no-samples';
  return samples.scores === undefined ? 'no-scores' : undefined;
}

/** Loss of a sample from its probabilities and its label. */
type Loss = (probabilities: Float64Array, label: number) => number;

/** Sum over the classes of squared distances of probability and label: within [0, 2]. */
function squaredDistance(probabilities: Float64Array, label: number): number {
  return probabilities.reduce((sum, probability, index) => sum + (probability - (index === label ? 1 : 0)) ** 2, 0);
}

/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const clip = 1e-15;

function negativeLogLikelihood(probabilities: Float64Array, label: number): number {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  return -Math.log(Math.min(Math.max(probabilities[label]! / sum, clip), 1 - clip));
}

/** `brier-score`: mean over samples of the squared distances of all classes' probabilities, added up; within [0, 2]. */
export function estimateClassBrier(evaluation: ClassEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'brier-score', squaredDistance);
}

/** `log-loss`: mean negative logarithm of the label's probability, of probabilities made to add up to 1. */
export function estimateClassLogLoss(evaluation: ClassEvaluation): MetricEstimate {
  return estimateLoss(evaluation, 'log-loss', negativeLogLikelihood);
}

function estimateLoss(evaluation: ClassEvaluation, metric: string, loss: Loss): MetricEstimate {
  const { samples, options, size } = evaluation;
  const facts = meanFacts(evaluation, metric, size);
  const reason = reasonForNoScores(evaluation);
  if (reason !== undefined) return undefinedEstimate(facts, reason);
  const losses = Float64Array.from(samples.label, (label, sample) =>
    loss(probabilitiesOf(samples, options.classes.length, sample), label),
  );
  return estimateMeanOfValues(evaluation, facts, losses, samples.cluster);
}

function probabilitiesOf({ scores }: ClassSamples, classes: number, sample: number): Float64Array {
  return scores!.subarray(sample * classes, (sample + 1) * classes);
}

/** `mean-distance`: mean number of classes between label and decision of the decided samples. */
export function estimateMeanDistance(evaluation: ClassEvaluation): MetricEstimate {
  const { label, predicted, cluster } = evaluation.samples;
  const facts = meanFacts(evaluation, 'mean-distance', evaluation.margins.samples);
  const reason = reasonForNoneDecided(evaluation);
  if (reason !== undefined) return undefinedEstimate(facts, reason);
  const decided = givenOrder(label.length).filter((sample) => predicted[sample]! < evaluation.table.classes);
  return estimateMeanOfValues(
    evaluation,
    facts,
    Float64Array.from(decided, (sample) => Math.abs(label[sample]! - predicted[sample]!)),
    cluster === undefined ? undefined : decided.map((sample) => cluster[sample]!),
  );
}

function meanFacts({ options, clusterNumbers }: ClassEvaluation, metric: string, n: number): EstimateFacts {
  const method = clusterNumbers === undefined ? 't' : 'cluster-robust-t';
  return { metric, confidence: options.confidenceLevel, method, n };
}

/** A mean of values that are put into the order of their size first, so that the order of samples does not change a bit. */
function estimateMeanOfValues(
  { options }: ClassEvaluation,
  facts: EstimateFacts,
  values: Float64Array,
  cluster: Uint32Array | undefined,
): MetricEstimate {
  const order = stableOrder(values, givenOrder(values.length));
  return estimateMean(facts, pick(values, order), clustersInOrder(cluster, order, options));
}

/** `ece`: expected calibration error of the likeliest class's probability; reported without an interval. */
export function estimateCalibrationError(evaluation: ClassEvaluation): MetricEstimate {
  const { samples, options, size } = evaluation;
  const facts: EstimateFacts = { metric: 'ece', confidence: options.confidenceLevel, method: 'none', n: size };
  const reason = reasonForNoScores(evaluation);
  if (reason !== undefined) return undefinedEstimate(facts, reason);
  const { label, scores } = samples;
  const value = topLabelCalibrationError({ label, scores: scores!, classes: options.classes.length }, 10);
  return formEstimate(facts, value, 'report-only');
}
