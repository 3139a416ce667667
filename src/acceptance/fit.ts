/** `performance/fit`: whether the model does as well on the test set as on the data it was developed with. */
import type { BinarySamples, MetricEstimate } from '../metrics/binary.ts';
import { metricsOf } from '../metrics/catalogue.ts';
import { tabulateClusters } from '../metrics/clusterTable.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Task } from '../metrics/task.ts';
import type { Criterion, OtherSplit, Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Bound, Finding, Gap } from '../result/schema.ts';
import { rocPlacements } from '../statistics/auroc.ts';
import { type AurocSpread, aurocSpread, decisiveAurocGap } from '../statistics/aurocDifference.ts';
import { newcombeInterval } from '../statistics/difference.ts';
import type { Interval } from '../statistics/interval.ts';
import { correlatedDifference } from '../statistics/mover.ts';
import { effectiveSize } from './decide.ts';
import { estimatorOf } from './estimators.ts';

/** Samples of another split with the outcomes of the same model. */
export interface EvaluatedSplit {
  split: OtherSplit;
  evaluated: EvaluatedRows;
  /** Samples of the split without a prediction, and the first of their places. */
  missing?: { samples: number; places: { file: string; line: number }[] };
}

export interface FitJudgement {
  gaps: Gap[];
  judgement: Judgement;
}

/** One split as estimates: what a gap is formed from. */
interface Side {
  evaluated: EvaluatedRows;
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
export function judgeFit(policy: Policy, test: EvaluatedRows, others: readonly EvaluatedSplit[]): FitJudgement {
  const testSide = estimateSide(policy, test);
  const incomplete = others.flatMap(incompleteFinding);
  const judged = others.flatMap(({ split, evaluated, missing }) => {
    if (missing !== undefined && missing.samples > 0) return [];
    const side = estimateSide(policy, evaluated);
    return comparedMetrics(policy, test).map(({ metric, bound }) => {
      const gap = formGap(metric, split, side, testSide, policy);
      return { gap, underfit: findUnderfit(gap, side.estimates.get(metric), bound) };
    });
  });
  const gaps = judged.map(({ gap, underfit }): Gap => (underfit === undefined ? gap : { ...gap, status: 'fail' }));
  const notApplicable = 'The policy evaluates the model on no other split than the test set';
  return {
    gaps,
    judgement: {
      check: 'performance/fit',
      findings: [
        ...incomplete,
        ...judged.flatMap(({ gap, underfit }) => [...(underfit === undefined ? [] : [underfit]), ...gapFindings(gap)]),
      ],
      clean: 'The model does as well on the test set as on the data it was developed with',
      ...(others.length === 0 ? { notApplicable } : {}),
    },
  };
}

/** A gap to what happens to be predicted would show nothing. */
function incompleteFinding({ split, missing }: EvaluatedSplit): Finding[] {
  if (missing === undefined || missing.samples === 0) return [];
  return [{ code: 'performance/fit-incomplete', severity: 'block', args: { split, ...missing } }];
}

function estimateSide(policy: Policy, evaluated: EvaluatedRows): Side {
  const { estimates } = estimatorOf(evaluated, policy, { probabilities: false })(
    Uint32Array.from(evaluated.rows.keys()),
  );
  return { evaluated, estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])) };
}

interface ComparedMetric {
  metric: string;
  /** The strictest bound of its criteria. */
  bound?: Bound;
}

/** Criteria on all samples, on a metric whose gap between two sets of samples has an interval. */
function isCompared({ metric, bound, scope }: Criterion, task: Task): boolean {
  if (scope.over !== 'all') return false;
  if (task.task === 'regression') return metric === 'mae' && bound.atMost !== undefined;
  const isKnown = metric === 'auroc' || metricsOf(task).get(metric)?.family === 'proportion';
  return isKnown && bound.atLeast !== undefined;
}

function comparedMetrics({ acceptance, task }: Policy, test: EvaluatedRows): ComparedMetric[] {
  const strictest = new Map<string, Bound>();
  for (const { metric, bound } of acceptance.criteria.filter((criterion) => isCompared(criterion, task))) {
    const known = strictest.get(metric);
    const isStricter =
      known === undefined ||
      (bound.atLeast ?? 0) > (known.atLeast ?? 0) ||
      (bound.atMost ?? Infinity) < (known.atMost ?? Infinity);
    if (isStricter) strictest.set(metric, bound);
  }
  if (strictest.size === 0) return [{ metric: defaultMetric(test) }];
  return [...strictest].map(([metric, bound]) => ({ metric, bound }));
}

/** What is compared where no criterion says it. */
function defaultMetric(test: EvaluatedRows): string {
  switch (test.kind) {
    case 'binary':
      return test.samples.score === undefined ? 'accuracy' : 'auroc';
    case 'classes':
      return 'accuracy';
    case 'numbers':
      return 'mae';
    default:
      return assertNever(test);
  }
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
  const gap = other.value === null || tested.value === null ? null : gapOf(metric, other.value, tested.value);
  const { method, interval } = gapInterval(metric, side, test, policy);
  const limits = typeof interval === 'string' || gap === null ? { lower: null, upper: null } : interval;
  const reason = typeof interval === 'string' ? { reason: interval } : {};
  const status = statusOf(limits, tolerance);
  return { metric, split, ...values, gap, ...limits, confidence, method, tolerance, status, ...reason };
}

/** How much better the model does on the other split: an error is better where it is smaller. */
function gapOf(metric: string, other: number, tested: number): number {
  return metric === 'mae' ? tested - other : other - tested;
}

function gapInterval(metric: string, side: Side, test: Side, policy: Policy): GapInterval {
  const [other, tested] = [estimateOf(side, metric), estimateOf(test, metric)];
  if (metric === 'mae') return errorInterval(other, tested);
  if (metric !== 'auroc') return shareInterval(other, tested, policy.acceptance.confidence);
  const [first, second] = [side.evaluated, test.evaluated];
  if (first.kind === 'binary' && second.kind === 'binary') {
    return aurocInterval(first.samples, second.samples, policy);
  }
  throw new RangeError('The AUROC of a gap needs a binary task');
}

/** MOVER of the t intervals of both mean errors. */
function errorInterval(other: MetricEstimate, tested: MetricEstimate): GapInterval {
  const method = 'mover-t';
  const [first, second] = [limitedOf(tested), limitedOf(other)];
  if (typeof first === 'string' || typeof second === 'string') {
    return { method, interval: typeof first === 'string' ? first : (second as string) };
  }
  return { method, interval: correlatedDifference(first, second, 0) };
}

function limitedOf({ value, lower, upper, reason }: MetricEstimate) {
  return value === null || lower === null || upper === null
    ? (reason ?? 'no-samples')
    : { estimate: value, lower, upper };
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

function aurocInterval(other: BinarySamples, test: BinarySamples, { acceptance }: Policy): GapInterval {
  const { cluster, confidence } = acceptance;
  const method = `${cluster === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
  const [first, second]: [Spread, Spread] = [spreadOf(other, acceptance), spreadOf(test, acceptance)];
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
  { atLeast, atMost }: Bound = {},
): Finding | undefined {
  const { value = null, lower = null, upper = null, n = 0 } = estimate ?? {};
  if (value === null || lower === null || upper === null) return undefined;
  const args = { metric, split, value, n };
  if (atLeast !== undefined && upper < atLeast) {
    return { code: 'performance/underfit', severity: 'block', args: { ...args, upper, bound: atLeast } };
  }
  if (atMost !== undefined && lower > atMost) {
    return { code: 'performance/underfit', severity: 'block', args: { ...args, lower, bound: atMost } };
  }
  return undefined;
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
