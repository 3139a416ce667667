/** The criteria, and the model, against the replaced process, which is known from other samples. */
import { metricsOf } from '../metrics/catalogue.ts';
import type { BaselineResult, DifferenceMethod, NoDecrease, Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Bound, Estimate, Finding, ProcessComparison } from '../result/schema.ts';
import {
  type Counts,
  estimateWithLimits,
  miettinenNurminenInterval,
  newcombeInterval,
} from '../statistics/difference.ts';
import { compareFraction } from '../statistics/exact.ts';
import type { Interval } from '../statistics/interval.ts';
import { moverInterval } from '../statistics/mover.ts';
import type { JudgedCriterion } from './criteria.ts';
import { effectiveSize } from './decide.ts';
import { type EvaluatedGroup, isSameSubgroup } from './groups.ts';

export interface ProcessJudgement {
  comparisons: ProcessComparison[];
  findings: Finding[];
}

/** What the entries are compared on. */
export interface ProcessFacts {
  policy: Policy;
  groups: readonly EvaluatedGroup[];
  judged: readonly JudgedCriterion[];
}

/** Compares as the policy asks, entry by entry; an entry of mode `criterion` compares criteria, any other the model. */
export function compareWithProcess(entries: readonly NoDecrease[], facts: ProcessFacts): ProcessJudgement {
  const compared = entries.map((entry) => compareEntry(entry, facts));
  return {
    comparisons: compared.flatMap(({ comparisons }) => comparisons),
    findings: compared.flatMap(({ findings }) => findings),
  };
}

function compareEntry(entry: NoDecrease, facts: ProcessFacts): ProcessJudgement {
  const { policy, groups, judged } = facts;
  const known = (policy.baseline?.results ?? []).filter((result) => result.metric === entry.metric);
  if (entry.mode === 'criterion') return compareCriteria(entry, known, judged, facts);
  const wanted = known.filter((result) => isInScope(entry, result.subgroup, groups));
  const compared = wanted.map((result) => {
    const estimate = estimateFor(facts, result);
    return { comparison: compareOne(entry, result, estimate, facts), estimate };
  });
  const decreases = compared.filter(({ comparison }) => comparison.status === 'fail');
  return {
    comparisons: compared.map(({ comparison }) => comparison),
    findings: [
      ...decreases.map(({ comparison, estimate }) => decreaseFinding(comparison, estimate)),
      ...noBaseline(entry.metric, countMissing(entry, wanted, groups)),
    ],
  };
}

function compareCriteria(
  entry: NoDecrease,
  known: readonly BaselineResult[],
  judged: readonly JudgedCriterion[],
  facts: ProcessFacts,
): ProcessJudgement {
  const concerned = judged.filter(
    ({ criterion, subgroup }) => criterion.metric === entry.metric && isNamed(entry, subgroup),
  );
  const comparisons: ProcessComparison[] = [];
  let missing = 0;
  for (const { criterion, subgroup } of concerned) {
    const baseline = known.find((result) => isSameSubgroup(result.subgroup, subgroup));
    if (baseline === undefined) missing += 1;
    else comparisons.push(compareOne(entry, baseline, estimateFor(facts, baseline), facts, criterion.bound));
  }
  const below = comparisons.filter(({ status }) => status === 'fail');
  return { comparisons, findings: [...below.map(belowBaseline), ...noBaseline(entry.metric, missing)] };
}

/** In mode criterion, no scope means every criterion of the metric. */
function isNamed({ scope }: NoDecrease, subgroup: BaselineResult['subgroup']): boolean {
  switch (scope.over) {
    case 'all':
      return true;
    case 'each-subgroup':
      return Object.keys(subgroup).length > 0;
    case 'named':
      return isSameSubgroup(scope.subgroup, subgroup);
    default:
      return assertNever(scope);
  }
}

function isInScope(
  { scope }: NoDecrease,
  subgroup: BaselineResult['subgroup'],
  groups: readonly EvaluatedGroup[],
): boolean {
  if (scope.over === 'all') return Object.keys(subgroup).length === 0;
  if (scope.over === 'named') return isSameSubgroup(scope.subgroup, subgroup);
  const group = groups.find((one) => isSameSubgroup(one.subgroup, subgroup));
  return Object.keys(subgroup).length > 0 && (group === undefined || group.declared);
}

function countMissing(
  { scope }: NoDecrease,
  wanted: readonly BaselineResult[],
  groups: readonly EvaluatedGroup[],
): number {
  if (scope.over !== 'each-subgroup') return wanted.length === 0 ? 1 : 0;
  const declared = groups.filter((group) => group.declared);
  return declared.filter(({ subgroup }) => !wanted.some((result) => isSameSubgroup(result.subgroup, subgroup))).length;
}

function noBaseline(metric: string, subgroups: number): Finding[] {
  return subgroups === 0 ? [] : [{ code: 'criteria/no-baseline', severity: 'warn', args: { metric, subgroups } }];
}

/**
 * The model's estimate to compare: where samples may be undecided the view in which these count as wrong, because the
 * process decides every sample.
 */
function estimateFor({ groups }: ProcessFacts, { metric, subgroup }: BaselineResult): Estimate | undefined {
  const group = groups.find((one) => isSameSubgroup(one.subgroup, subgroup));
  return group?.estimates.get(`${metric}@as-wrong`) ?? group?.estimates.get(metric);
}

function compareOne(
  entry: NoDecrease,
  result: BaselineResult,
  estimate: Estimate | undefined,
  { policy: { acceptance, task } }: ProcessFacts,
  bound?: Bound,
): ProcessComparison {
  const { metric, mode, margin } = entry;
  const measured = measureDifference(estimate, result, methodOf(entry), acceptance.confidence);
  const isLess = metricsOf(task).get(metric)?.better === 'lower';
  const isKept =
    mode === 'criterion'
      ? asksForBaseline(bound ?? {}, result, isLess)
      : keepsUp(entry, estimate, result, measured, isLess);
  return {
    metric,
    against: 'process',
    subgroup: result.subgroup,
    mode,
    baseline: { ...result.counts, value: result.value },
    ...(bound === undefined ? {} : { bound }),
    ...(margin === undefined ? {} : { margin }),
    confidence: acceptance.confidence,
    ...measured,
    status: isKept ? 'pass' : 'fail',
  };
}

type Difference = Pick<ProcessComparison, 'difference' | 'lower' | 'upper' | 'method' | 'reason'>;

function methodOf({ method = 'newcombe' }: NoDecrease): keyof typeof intervals {
  if (method === 'tango') throw new RangeError('A process has no pairs that Tango’s interval could be formed from');
  return method;
}

/** Model minus process with its interval, or the reason for having none. */
function measureDifference(
  estimate: Estimate | undefined,
  { value, counts }: BaselineResult,
  method: keyof typeof intervals,
  confidence: number,
): Difference {
  const none = { lower: null, upper: null };
  if (estimate === undefined || estimate.value === null) {
    return { difference: null, ...none, method, reason: estimate?.reason ?? 'no-samples' };
  }
  const difference = estimate.value - value;
  if (counts === undefined) return { difference, ...none, method: 'none', reason: 'no-counts' };
  if (estimate.lower === null || estimate.upper === null) {
    return { difference, ...none, method, reason: estimate.reason ?? 'no-interval' };
  }
  if (estimate.successes === undefined) {
    const terms = [
      { coefficient: 1, estimate: estimate.value, lower: estimate.lower, upper: estimate.upper },
      { coefficient: -1, ...estimateWithLimits(counts, confidence) },
    ];
    return { difference, ...moverInterval(terms), method: 'mover' };
  }
  const trials = effectiveSize(estimate);
  return {
    difference,
    ...intervals[method]({ successes: estimate.value * trials, trials }, counts, confidence),
    method,
  };
}

type DifferenceInterval = (model: Counts, process: Counts, confidence: number) => Interval;

/** A process that is known from other samples has no pairs, so that Tango's is not among them. */
const intervals: Readonly<Record<Exclude<DifferenceMethod, 'tango'>, DifferenceInterval>> = {
  newcombe: newcombeInterval,
  'miettinen-nurminen': miettinenNurminenInterval,
};

/** Whether a criterion asks for at least what the process does; exact where its counts are known. */
function asksForBaseline({ atLeast, atMost }: Bound, { value, counts }: BaselineResult, isLess: boolean): boolean {
  if (isLess) return atMost !== undefined && atMost <= value;
  if (atLeast === undefined) return false;
  return counts === undefined ? value <= atLeast : compareFraction(counts.successes, counts.trials, atLeast) <= 0;
}

function keepsUp(
  { mode, margin }: NoDecrease,
  estimate: Estimate | undefined,
  result: BaselineResult,
  { lower }: Difference,
  isLess: boolean,
): boolean {
  switch (mode) {
    case 'non-inferior':
      return lower !== null && lower >= -(margin ?? 0);
    case 'superior':
      return lower !== null && lower > 0;
    case 'estimate':
      return estimate !== undefined && isAsGood(estimate, result, isLess);
    case 'criterion':
      // Of a criterion its bound is compared, not the model.
      return false;
    default:
      return assertNever(mode);
  }
}

/** Exact for proportions. */
function isAsGood({ value, n, successes }: Estimate, result: BaselineResult, isLess: boolean): boolean {
  if (value === null) return false;
  if (isLess) return value <= result.value;
  if (successes === undefined) return value >= result.value;
  const { counts } = result;
  if (counts === undefined) return compareFraction(successes, n, result.value) >= 0;
  return BigInt(successes) * BigInt(counts.trials) >= BigInt(counts.successes) * BigInt(n);
}

function belowBaseline({ metric, subgroup, bound, baseline }: ProcessComparison): Finding {
  return {
    code: 'criteria/below-baseline',
    severity: 'block',
    args: { metric, subgroup, bound: bound ?? {}, baseline },
  };
}

function decreaseFinding(comparison: ProcessComparison, estimate: Estimate | undefined): Finding {
  const { metric, against, subgroup, mode, margin, baseline, difference, lower, upper } = comparison;
  const value = estimate?.value ?? null;
  const bounds = { ...(margin === undefined ? {} : { margin }), value, baseline, difference, lower, upper };
  return { code: 'performance/decrease', severity: 'block', args: { metric, against, subgroup, mode, ...bounds } };
}
