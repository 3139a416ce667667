/** How the samples of a group are estimated, by the task of the model. */
import { type BinaryOptions, evaluateBinary } from '../metrics/binary.ts';
import { countClasses } from '../metrics/classSamples.ts';
import type { MetricEstimate } from '../metrics/estimate.ts';
import type { BinaryRows, ClassRows, EvaluatedRows, NumberRows } from '../metrics/evaluatedRows.ts';
import { type ClassOptions, type ClassSamples, estimateClassMetrics } from '../metrics/multiclass.ts';
import { estimateNumberMetrics, type NumberOptions, type NumberSamples } from '../metrics/regression.ts';
import { pick, pickSamples } from '../metrics/scoredRows.ts';
import type { Task } from '../metrics/task.ts';
import type { Policy } from '../policy/policy.ts';
import type { ConfusionCounts } from '../result/schema.ts';
import { judgedBetas, resamplingOf } from './resampling.ts';

export interface GroupEstimates {
  estimates: MetricEstimate[];
  /** Absent for a regression. */
  confusion?: ConfusionCounts;
}

/** Estimates the samples at some positions. */
export type Estimator = (positions: Uint32Array) => GroupEstimates;

export interface EstimatorOptions {
  /** Whether the scores of a binary task lie within [0, 1]. */
  probabilities: boolean;
  /** Digest that determines the draws of a bootstrap; without one nothing is resampled. */
  seed?: string;
}

export function estimatorOf(
  evaluated: EvaluatedRows,
  policy: Policy,
  { probabilities, seed }: EstimatorOptions,
): Estimator {
  const resampling = seed === undefined ? undefined : resamplingOf(policy, seed);
  switch (evaluated.kind) {
    case 'binary': {
      const { samples } = evaluated;
      const betas = judgedBetas(policy);
      const fBeta = resampling === undefined || betas.length === 0 ? {} : { fBeta: { betas, resampling } };
      const options = { ...binaryOptions(policy, samples), ...fBeta, probabilities };
      return (positions) => evaluateBinary(pickSamples(samples, positions), options);
    }
    case 'classes': {
      const bootstrap = resampling === undefined ? {} : { bootstrap: resampling };
      const options = { ...classOptions(policy, evaluated), ...bootstrap };
      const { fallback } = policy.evaluation.undecided ?? {};
      const code = fallback === undefined ? undefined : options.classes.indexOf(fallback);
      return (positions) => estimateClasses(pickClasses(evaluated, positions), options, code);
    }
    case 'numbers': {
      const options = numberOptions(policy);
      return (positions) => ({ estimates: estimateNumberMetrics(pickNumbers(evaluated, positions), options) });
    }
  }
}

function estimateClasses(samples: ClassSamples, options: ClassOptions, fallback: number | undefined): GroupEstimates {
  return {
    estimates: [
      ...estimateClassMetrics(samples, options),
      ...(fallback === undefined ? [] : estimateFallback(samples, options, fallback)),
    ],
    confusion: classConfusion(samples, options.classes),
  };
}

/** Accuracy and recalls where undecided samples count as the class that they are treated as in use. */
function estimateFallback(samples: ClassSamples, options: ClassOptions, fallback: number): MetricEstimate[] {
  const predicted = samples.predicted.map((code) => (code === options.classes.length ? fallback : code));
  const decided = estimateClassMetrics({ ...samples, scores: undefined, predicted }, { ...options, undecided: false });
  return decided
    .filter(({ metric }) => metric === 'accuracy' || metric.startsWith('recall:'))
    .map((estimate) => ({ ...estimate, metric: `${estimate.metric}@fallback` }));
}

/** How the policy wants samples estimated. */
function binaryOptions(policy: Policy, samples: BinaryRows['samples']): Omit<BinaryOptions, 'probabilities'> {
  const { undecided } = policy.evaluation;
  return {
    ...sharedOptions(policy),
    undecided: undecided !== undefined || samples.decision.includes(2),
    ...fallbackOf(policy),
    ...(policy.acceptance.prevalence === undefined ? {} : { prevalence: policy.acceptance.prevalence }),
  };
}

function fallbackOf({ task, evaluation: { undecided } }: Policy): Pick<BinaryOptions, 'fallback'> {
  if (task.task !== 'binary' || undecided?.fallback === undefined) return {};
  return { fallback: undecided.fallback === task.positive ? 'positive' : 'negative' };
}

function sharedOptions({ acceptance }: Policy) {
  const { cluster, designEffect } = acceptance;
  return {
    confidenceLevel: acceptance.confidence,
    proportionInterval: acceptance.interval,
    ...(cluster === undefined ? {} : { clustered: designEffect === undefined ? {} : { designEffect } }),
  };
}

function numberOptions(policy: Policy): NumberOptions {
  const { proportionInterval: _proportionInterval, ...options } = sharedOptions(policy);
  return options;
}

function classOptions(policy: Policy, { samples }: ClassRows): ClassOptions {
  const classes = classesOf(policy.task);
  return {
    ...sharedOptions(policy),
    classes,
    ordered: policy.task.task === 'ordinal',
    undecided: policy.evaluation.undecided !== undefined || samples.predicted.includes(classes.length),
  };
}

function classesOf(task: Task): readonly string[] {
  return task.task === 'regression' ? [] : task.classes;
}

/** Samples of each class by the class that was decided on; the undecided ones stand in a column of their own. */
function classConfusion(samples: ClassSamples, classes: readonly string[]): ConfusionCounts {
  const width = classes.length;
  const { counts } = countClasses(samples, width);
  const rows = classes.map((_, label) => Array.from(counts.subarray(label * (width + 1), (label + 1) * (width + 1))));
  return {
    classes: [...classes],
    counts: rows.map((row) => row.slice(0, width)),
    undecided: rows.map((row) => row[width]!),
  };
}

function pickClasses({ samples }: ClassRows, positions: Uint32Array): ClassSamples {
  const { label, predicted, scores, cluster } = samples;
  return {
    label: pick(label, positions),
    predicted: pick(predicted, positions),
    scores: scores === undefined ? undefined : pickScores(scores, scores.length / label.length, positions),
    cluster: cluster === undefined ? undefined : pick(cluster, positions),
  };
}

function pickScores(scores: Float64Array, width: number, positions: Uint32Array): Float64Array {
  const picked = new Float64Array(positions.length * width);
  for (let index = 0; index < positions.length; index += 1) {
    const from = positions[index]! * width;
    picked.set(scores.subarray(from, from + width), index * width);
  }
  return picked;
}

function pickNumbers({ samples }: NumberRows, positions: Uint32Array): NumberSamples {
  const { label, predicted, cluster } = samples;
  return {
    label: pick(label, positions),
    predicted: pick(predicted, positions),
    cluster: cluster === undefined ? undefined : pick(cluster, positions),
  };
}
