/** Our number for a metric of the reference files, under the name that it has there. */
import {
  type BinarySamples,
  confusionMatrix,
  estimateBinaryMetrics,
  type MetricEstimate,
} from '../../src/metrics/binary.ts';
import {
  delongVariance,
  newcombeAurocInterval,
  type RocPlacements,
  rocPlacements,
} from '../../src/statistics/auroc.ts';
import { normalMultiplier } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { logitInterval } from '../../src/statistics/logit.ts';
import { expectClose } from '../statistics/closeness.ts';
import { aroundCorrelation } from '../statistics/scales.ts';

export interface Measure {
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  variance?: number;
}

/** What a reference entry says; members that it lacks are not compared. */
export interface ReferenceMeasure extends Measure {
  tolerance: number;
}

const proportionNames = ['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy'];

/** Reference names of metrics whose estimate is compared as it stands. */
const wholeEstimates = new Map([
  ['balanced_accuracy@mover_wilson', 'balanced-accuracy'],
  ['youden_j@mover_wilson', 'youden-j'],
  ['f1@wilson_indirect', 'f1'],
  ['mcc@fisher_z', 'mcc'],
  ['brier@t', 'brier-score'],
  ['average_precision@logit', 'auprc'],
]);

/** Reference names of metrics whose value alone is compared: the interval there is of another method. */
const valuesAlone = new Map([
  ['mcc@delta', 'mcc'],
  ['average_precision', 'auprc'],
  ['log_loss', 'log-loss'],
]);

const countNames = new Map([
  ['tp', 'truePositives'],
  ['fp', 'falsePositives'],
  ['fn', 'falseNegatives'],
  ['tn', 'trueNegatives'],
] as const);

export function estimatesByName(
  samples: BinarySamples,
  level: number,
  interval: 'clopper-pearson' | 'wilson',
): Map<string, MetricEstimate> {
  const undecided = samples.decision.includes(2);
  const probabilities = samples.score?.every((score) => score >= 0 && score <= 1) ?? false;
  const estimates = estimateBinaryMetrics(samples, {
    confidenceLevel: level,
    proportionInterval: interval,
    probabilities,
    undecided,
  });
  return new Map(estimates.map((estimate) => [estimate.metric, estimate]));
}

/** Undefined where the reference metric is none of ours. */
export function measureOf(name: string, samples: BinarySamples): Measure | undefined {
  const count = countNames.get(name as 'tp');
  if (count !== undefined) return { value: confusionMatrix(samples)[count] };
  const value = valuesAlone.get(name);
  if (value !== undefined) return { value: estimatesByName(samples, 0.95, 'wilson').get(value)!.value };
  const whole = wholeEstimates.get(name);
  if (whole !== undefined) return estimatesByName(samples, 0.95, 'wilson').get(whole)!;
  if (name === 'kappa@asymptotic') return asymptotic(estimatesByName(samples, 0.95, 'wilson').get('kappa')!);
  if (name.startsWith('auroc@')) return measureAuroc(name.slice('auroc@'.length), samples);
  return measureProportion(name, samples);
}

/** The reference has limits around kappa itself. */
function asymptotic({ value, lower, upper }: MetricEstimate): Measure {
  if (lower === null) return { value, lower, upper };
  return { value, ...(aroundCorrelation(value, { lower, upper }) as Interval) };
}

function measureProportion(name: string, samples: BinarySamples): Measure | undefined {
  const [, metric = '', method, narrower] = /^(\w+?)(?:@(clopper_pearson|wilson)(_90)?)?$/.exec(name) ?? [];
  if (!proportionNames.includes(metric)) return undefined;
  const interval = method === 'wilson' ? 'wilson' : 'clopper-pearson';
  return estimatesByName(samples, narrower === undefined ? 0.95 : 0.9, interval).get(metric);
}

const undefinedMeasure: Measure = { value: null, lower: null, upper: null };

function measureAuroc(method: string, samples: BinarySamples): Measure | undefined {
  const roc = samples.score === undefined ? undefined : rocPlacements(samples.positive, samples.score);
  if (roc === undefined) return undefinedMeasure;
  const variance = delongVariance(roc, samples.positive);
  if (method === 'newcombe5') {
    return { value: roc.auroc, ...newcombeAurocInterval(roc.auroc, roc.positives, roc.negatives, 0.95) };
  }
  if (variance === undefined) return { value: roc.auroc, lower: null, upper: null };
  if (method === 'delong') return waldMeasure(roc, variance);
  if (method !== 'logit_delong') return undefined;
  return { value: roc.auroc, ...logitInterval(roc.auroc, Math.sqrt(variance), normalMultiplier(0.95)) };
}

/** DeLong's own interval, which the gate never uses: it shows that the variance is right. */
function waldMeasure({ auroc }: RocPlacements, variance: number): Measure {
  const reach = normalMultiplier(0.95) * Math.sqrt(variance);
  return { value: auroc, lower: Math.max(0, auroc - reach), upper: Math.min(1, auroc + reach), variance };
}

/**
 * Compares everything that the reference gives with ours, and returns how many numbers that were. An interval
 * of zero width at full agreement is one that we refuse to give.
 */
export function compareMeasure(name: string, ours: Measure, reference: ReferenceMeasure): number {
  const refused = reference.value === 1 && reference.lower === 1 && /(mcc|kappa)@/.test(name);
  let compared = 0;
  for (const member of ['value', 'lower', 'upper', 'variance'] as const) {
    const expected = reference[member];
    if (expected === undefined || !(member in ours)) continue;
    const isRefused = refused && member !== 'value';
    expectClose(`${name} ${member}`, ours[member], isRefused ? null : expected, reference.tolerance);
    compared++;
  }
  return compared;
}
