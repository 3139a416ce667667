/** Metrics of several classes that are shares of samples: accuracy, recalls, precisions, coverage, and the mean of recalls. */
import { type ClusteredProportion, clusteredProportion } from '../statistics/cluster.ts';
import type { Counts } from '../statistics/difference.ts';
import { macroRecallInterval } from '../statistics/macroAverage.ts';
import { mean } from '../statistics/mean.ts';
import { type ClassEvaluation, reasonForAbsentClass } from './classEvaluation.ts';
import { cellOf } from './classSamples.ts';
import {
  type CountedShare,
  combinedClusterFacts,
  type EffectiveShare,
  effectiveShareOf,
  estimateCountedShare,
} from './effectiveShare.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type UndefinedReason,
  undefinedEstimate,
} from './estimate.ts';

/** A share: which cells count as successes among which. A decision equal to the number of classes is none. */
interface ClassShare {
  isTrial: (label: number, decision: number) => boolean;
  /** Asked of trials only. */
  isSuccess: (label: number, decision: number) => boolean;
}

const isRight = (label: number, decision: number): boolean => label === decision;

/** What a cell is to a share. */
const roles = { none: 0, failure: 1, success: 2 } as const;

function rolesOf({ isTrial, isSuccess }: ClassShare, classes: number): Uint8Array {
  const found = new Uint8Array(classes * (classes + 1));
  for (let label = 0; label < classes; label++) {
    for (let decision = 0; decision <= classes; decision++) {
      if (!isTrial(label, decision)) continue;
      found[cellOf(classes, label, decision)] = isSuccess(label, decision) ? roles.success : roles.failure;
    }
  }
  return found;
}

function countShare(evaluation: ClassEvaluation, share: ClassShare): CountedShare {
  const { classes, counts } = evaluation.counts;
  const cellRoles = rolesOf(share, classes);
  const sumOf = (isWanted: (role: number) => boolean): number =>
    counts.reduce((total, count, cell) => (isWanted(cellRoles[cell]!) ? total + count : total), 0);
  return {
    observed: { successes: sumOf((role) => role === roles.success), trials: sumOf((role) => role !== roles.none) },
    clustered: countOverClusters(evaluation, cellRoles),
  };
}

function countOverClusters(
  { samples, counts, clusterNumbers }: ClassEvaluation,
  cellRoles: Uint8Array,
): ClusteredProportion | undefined {
  if (clusterNumbers === undefined) return undefined;
  const { clusters, clusterOf } = clusterNumbers;
  const successes = new Uint32Array(clusters);
  const trials = new Uint32Array(clusters);
  for (let index = 0; index < clusterOf.length; index++) {
    const role = cellRoles[cellOf(counts.classes, samples.label[index]!, samples.predicted[index]!)]!;
    if (role !== roles.none) trials[clusterOf[index]!]! += 1;
    if (role === roles.success) successes[clusterOf[index]!]! += 1;
  }
  return clusteredProportion(successes, trials);
}

function estimateShare(
  evaluation: ClassEvaluation,
  metric: string,
  share: ClassShare,
  reasonForNone: UndefinedReason,
): MetricEstimate {
  const { confidenceLevel, proportionInterval: method } = evaluation.options;
  const counted = countShare(evaluation, share);
  const { successes, trials: n } = counted.observed;
  const facts: EstimateFacts = { metric, confidence: confidenceLevel, method, n, successes };
  if (n === 0) return undefinedEstimate(facts, evaluation.size === 0 ? 'no-samples' : reasonForNone);
  return estimateCountedShare(facts, counted, evaluation.options);
}

function estimateEachClass(
  evaluation: ClassEvaluation,
  nameOf: (name: string) => string,
  shareOf: (target: number) => ClassShare,
  reasonOf: (target: number) => UndefinedReason,
): MetricEstimate[] {
  return evaluation.options.classes.map((name, target) =>
    estimateShare(evaluation, nameOf(name), shareOf(target), reasonOf(target)),
  );
}

function recallShare(target: number, classes: number): ClassShare {
  return { isTrial: (label, decision) => label === target && decision < classes, isSuccess: isRight };
}

/** `accuracy`, `recall:CLASS` and `precision:CLASS` of the decided samples. */
export function estimateDecidedShares(evaluation: ClassEvaluation): MetricEstimate[] {
  const { labels, margins, options } = evaluation;
  const classes = options.classes.length;
  const isDecided = (_: number, decision: number): boolean => decision < classes;
  return [
    estimateShare(evaluation, 'accuracy', { isTrial: isDecided, isSuccess: isRight }, 'no-decided-samples'),
    ...estimateEachClass(
      evaluation,
      (name) => `recall:${name}`,
      (target) => recallShare(target, classes),
      (target) => (labels[target] === 0 ? 'absent-class' : 'no-decided-in-class'),
    ),
    ...estimateEachClass(
      evaluation,
      (name) => `precision:${name}`,
      (target) => ({ isTrial: (_, decision) => decision === target, isSuccess: isRight }),
      () => (margins.samples === 0 ? 'no-decided-samples' : 'no-predicted-in-class'),
    ),
  ];
}

/** `within-one`: decided samples whose decision is at most one class from the label. */
export function estimateWithinOne(evaluation: ClassEvaluation): MetricEstimate {
  const classes = evaluation.options.classes.length;
  const share: ClassShare = {
    isTrial: (_, decision) => decision < classes,
    isSuccess: (label, decision) => Math.abs(label - decision) <= 1,
  };
  return estimateShare(evaluation, 'within-one', share, 'no-decided-samples');
}

/** The views that undecided samples add: `coverage`, `accuracy@as-wrong`, `recall:CLASS@as-wrong`, `recall:CLASS@coverage`. */
export function estimateUndecidedShares(evaluation: ClassEvaluation): MetricEstimate[] {
  const classes = evaluation.options.classes.length;
  const isAny = (): boolean => true;
  const isDecided = (_: number, decision: number): boolean => decision < classes;
  const ofClass =
    (isSuccess: ClassShare['isSuccess']) =>
    (target: number): ClassShare => ({
      isTrial: (label) => label === target,
      isSuccess,
    });
  const isAbsent = (): UndefinedReason => 'absent-class';
  return [
    estimateShare(evaluation, 'coverage', { isTrial: isAny, isSuccess: isDecided }, 'no-samples'),
    estimateShare(evaluation, 'accuracy@as-wrong', { isTrial: isAny, isSuccess: isRight }, 'no-samples'),
    ...estimateEachClass(evaluation, (name) => `recall:${name}@as-wrong`, ofClass(isRight), isAbsent),
    ...estimateEachClass(evaluation, (name) => `recall:${name}@coverage`, ofClass(isDecided), isAbsent),
  ];
}

/** `macro-recall`: the mean of the classes' recalls, with MOVER limits from their Wilson limits. */
export function estimateMacroRecall(evaluation: ClassEvaluation): MetricEstimate {
  const { options, margins } = evaluation;
  const { confidenceLevel: confidence } = options;
  const facts: EstimateFacts = { metric: 'macro-recall', confidence, method: 'mover-wilson', n: margins.samples };
  const reason = reasonForAbsentClass(evaluation);
  if (reason !== undefined) return undefinedEstimate(facts, reason);
  const classes = options.classes.length;
  const recalls = options.classes.map((_, target) => countShare(evaluation, recallShare(target, classes)));
  const effective = recalls.map((recall) => effectiveShareOf(recall, options));
  const all = countShare(evaluation, { isTrial: (_, decision) => decision < classes, isSuccess: isRight });
  return formEstimate(
    { ...facts, ...combinedClusterFacts(effectiveShareOf(all, options), effective) },
    mean(Float64Array.from(recalls, ({ observed }) => observed.successes / observed.trials)),
    macroLimits(effective, confidence),
  );
}

function macroLimits(shares: readonly EffectiveShare[], confidence: number) {
  const recalls: Counts[] = [];
  for (const { counts } of shares) {
    if (typeof counts === 'string') return counts;
    recalls.push(counts);
  }
  return macroRecallInterval(recalls, confidence);
}
