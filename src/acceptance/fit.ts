/** `performance/fit`: whether the model does as well on the test set as on the data it was developed with. */
import { type BinarySamples, estimateBinaryMetrics, type MetricEstimate } from '../metrics/binary.ts';
import { binaryMetrics } from '../metrics/catalogue.ts';
import { tabulateClusters } from '../metrics/clusterTable.ts';
import type { Criterion, OtherSplit, Policy } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding, Gap } from '../result/schema.ts';
import { rocPlacements } from '../statistics/auroc.ts';
import { type AurocSpread, aurocSpread, decisiveAurocGap } from '../statistics/aurocDifference.ts';
import { newcombeInterval } from '../statistics/difference.ts';
import type { Interval } from '../statistics/interval.ts';
import { effectiveSize } from './decide.ts';
import { binaryOptions } from './groups.ts';

/** Samples of another split with the outcomes of the same model. */
export interface EvaluatedSplit {
  split: OtherSplit;
  samples: BinarySamples;
}

export interface FitJudgement {
  gaps: Gap[];
  judgement: Judgement;
}

/** One split as estimates: what a gap is formed from. */
interface Side {
  samples: BinarySamples;
  estimates: ReadonlyMap<string, MetricEstimate>;
}

/**
 * Compares every other split with the test set, for each overall criterion with a lower bound on a proportion or on
 * the AUROC; without one for the AUROC, or where there are no scores the accuracy. A gap whose upper limit is within
 * the tolerance passes, one whose lower limit is above it fails, and any other is not shown. A criterion that the
 * model's upper limit on the other split does not reach fails too.
 *
 * @param test all test samples
 * @param others other splits; the check does not apply without one
 */
export function judgeFit(policy: Policy, test: BinarySamples, others: readonly EvaluatedSplit[]): FitJudgement {
  const testSide = estimateSide(policy, test);
  const judged = others.flatMap(({ split, samples }) => {
    const side = estimateSide(policy, samples);
    return comparedMetrics(policy, test).map(({ metric, atLeast }) => {
      const gap = formGap(metric, split, side, testSide, policy);
      return { gap, underfit: findUnderfit(gap, side.estimates.get(metric), atLeast) };
    });
  });
  const gaps = judged.map(({ gap, underfit }): Gap => (underfit === undefined ? gap : { ...gap, status: 'fail' }));
  const notApplicable = 'The policy evaluates the model on no other split than the test set';
  return {
    gaps,
    judgement: {
      check: 'performance/fit',
      findings: judged.flatMap(({ gap, underfit }) => [
        ...(underfit === undefined ? [] : [underfit]),
        ...gapFindings(gap),
      ]),
      clean: 'The model does as well on the test set as on the data it was developed with',
      ...(others.length === 0 ? { notApplicable } : {}),
    },
  };
}

function estimateSide(policy: Policy, samples: BinarySamples): Side {
  const options = { ...binaryOptions(policy, samples), probabilities: false };
  const estimates = estimateBinaryMetrics(samples, options);
  return { samples, estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])) };
}

interface ComparedMetric {
  metric: string;
  /** The largest bound of its criteria. */
  atLeast?: number;
}

function isCompared({ metric, bound, scope }: Criterion): boolean {
  const isKnown = metric === 'auroc' || binaryMetrics.get(metric)?.family === 'proportion';
  return isKnown && bound.atLeast !== undefined && scope.over === 'all';
}

function comparedMetrics({ acceptance }: Policy, { score }: BinarySamples): ComparedMetric[] {
  const bounds = new Map<string, number>();
  for (const { metric, bound } of acceptance.criteria.filter(isCompared)) {
    bounds.set(metric, Math.max(bounds.get(metric) ?? 0, bound.atLeast ?? 0));
  }
  if (bounds.size === 0) return [{ metric: score === undefined ? 'accuracy' : 'auroc' }];
  return [...bounds].map(([metric, atLeast]) => ({ metric, atLeast }));
}

/** The interval of a gap with its method, or why there is none. */
interface GapInterval {
  method: string;
  interval: Interval | string;
}

function formGap(metric: string, split: OtherSplit, side: Side, test: Side, policy: Policy): Gap {
  const { confidence, fitTolerance: tolerance } = policy.acceptance;
  const [other, tested] = [estimateOf(side, metric), estimateOf(test, metric)];
  const values = { value: other.value, n: other.n, testValue: tested.value, testN: tested.n };
  const gap = other.value === null || tested.value === null ? null : other.value - tested.value;
  const { method, interval } =
    metric === 'auroc' ? aurocInterval(side, test, policy) : shareInterval(other, tested, confidence);
  const limits = typeof interval === 'string' || gap === null ? { lower: null, upper: null } : interval;
  const reason = typeof interval === 'string' ? { reason: interval } : {};
  const status = statusOf(limits, tolerance);
  return { metric, split, ...values, gap, ...limits, confidence, method, tolerance, status, ...reason };
}

function estimateOf({ estimates }: Side, metric: string): MetricEstimate {
  const estimate = estimates.get(metric);
  if (estimate !== undefined) return estimate;
  // A view that exists only with an undecided band.
  return { metric, value: null, lower: null, upper: null, confidence: 0, method: '', n: 0, reason: 'no-samples' };
}

function statusOf({ lower, upper }: Pick<Gap, 'lower' | 'upper'>, tolerance: number): Gap['status'] {
  if (lower !== null && lower > tolerance) return 'fail';
  return upper !== null && upper <= tolerance ? 'pass' : 'not-shown';
}

/** Newcombe's hybrid interval of two independent proportions, on effective sizes. */
function shareInterval(other: MetricEstimate, tested: MetricEstimate, confidence: number): GapInterval {
  const method = 'newcombe';
  const reason = [other, tested].find(({ lower }) => lower === null)?.reason;
  if (other.value === null || tested.value === null || reason !== undefined) {
    return { method, interval: reason ?? 'no-samples' };
  }
  const countsOf = (estimate: MetricEstimate, value: number) => {
    const trials = effectiveSize({ ...estimate, subgroup: {} });
    return { successes: value * trials, trials };
  };
  return {
    method,
    interval: newcombeInterval(countsOf(other, other.value), countsOf(tested, tested.value), confidence),
  };
}

function aurocInterval(side: Side, test: Side, { acceptance }: Policy): GapInterval {
  const { cluster, confidence } = acceptance;
  const method = `${cluster === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
  const [first, second] = [side, test].map(({ samples }) => spreadOf(samples, acceptance)) as [Spread, Spread];
  const reason = [first, second].find((spread) => typeof spread === 'string');
  if (typeof first === 'string' || typeof second === 'string') return { method, interval: reason as string };
  return { method, interval: decisiveAurocGap(first, second, confidence) };
}

type Spread = AurocSpread | string;

function spreadOf(samples: BinarySamples, { cluster, designEffect, confidence }: Policy['acceptance']): Spread {
  if (samples.positive.length === 0) return 'no-samples';
  if (samples.score === undefined) return 'no-scores';
  const roc = rocPlacements(samples.positive, samples.score);
  if (roc === undefined) return 'one-class';
  const declared = designEffect === undefined ? {} : { designEffect };
  const clustered = cluster === undefined ? undefined : { ...tabulateClusters(samples), ...declared };
  return aurocSpread(roc, samples.positive, confidence, clustered);
}

function findUnderfit(
  { metric, split }: Gap,
  estimate: MetricEstimate | undefined,
  bound: number | undefined,
): Finding | undefined {
  const { value = null, upper = null, n = 0 } = estimate ?? {};
  if (bound === undefined || value === null || upper === null || upper >= bound) return undefined;
  return { code: 'performance/underfit', severity: 'block', args: { metric, split, value, n, upper, bound } };
}

function gapFindings({ status, confidence: _confidence, method: _method, reason, ...args }: Gap): Finding[] {
  switch (status) {
    case 'pass':
      return [];
    case 'fail':
      return [{ code: 'performance/overfit', severity: 'block', args }];
    case 'not-shown': {
      const why = reason === undefined ? {} : { reason };
      return [{ code: 'performance/fit-not-shown', severity: 'warn', args: { ...args, ...why } }];
    }
  }
}
