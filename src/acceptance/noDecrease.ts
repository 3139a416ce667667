/** `criteria/no-decrease` and `performance/no-decrease`: criteria and model against process and released model. */
import type { BaselineResult, NoDecrease, Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Judgement } from '../result/judgement.ts';
import type {
  Bound,
  Comparison,
  Estimate,
  Finding,
  FindingOf,
  ProcessBaseline,
  ProcessComparison,
} from '../result/schema.ts';
import { newcombeInterval } from '../statistics/difference.ts';
import { compareFraction } from '../statistics/exact.ts';
import type { JudgedCriterion } from './criteria.ts';
import { effectiveSize } from './decide.ts';
import { type EvaluatedGroup, isSameSubgroup } from './groups.ts';
import { compareWithReleased, type ReleasedModel } from './released.ts';

/** What is compared, and the findings of the two checks. */
export interface BaselineJudgement {
  comparisons: Comparison[];
  judgements: Judgement[];
}

/** The released model's outcomes, or why there are none. */
export type Released = ReleasedModel | FindingOf<'performance/no-released-model'>;

/**
 * Compares with the replaced process and the released model as the policy asks.
 *
 * @param released absent where the policy does not ask for it; where it does, the check then counts as not run
 */
export function judgeNoDecrease(
  policy: Policy,
  groups: readonly EvaluatedGroup[],
  judged: readonly JudgedCriterion[],
  released?: Released,
): BaselineJudgement {
  const { results } = policy.baseline ?? {};
  const entries = policy.noDecrease ?? (results === undefined ? [] : criterionModeForAll(judged));
  const ofProcess = results === undefined ? [] : entries.filter(({ against }) => against === 'process');
  const ofReleased = entries.filter(({ against }) => against === 'released-model');
  const ofCriteria = ofProcess.filter(({ mode }) => mode === 'criterion');
  const compare = (entry: NoDecrease) => compareEntry(entry, policy, results ?? [], groups, judged);
  const criteria = mergeEntries(ofCriteria.map(compare));
  const model = mergeEntries(ofProcess.filter(({ mode }) => mode !== 'criterion').map(compare));
  const pairs = judgeReleased(ofReleased, policy, released);
  return {
    comparisons: [...criteria.comparisons, ...model.comparisons, ...pairs.comparisons],
    judgements: [
      results === undefined
        ? notDeclared('criteria')
        : {
            check: 'criteria/no-decrease',
            findings: [...criteria.findings, ...notCompared(ofCriteria, judged)],
            clean: 'Each criterion asks for at least what the replaced process is known to do',
          },
      ofCriteria.length === ofProcess.length && ofReleased.length === 0
        ? notDeclared('performance')
        : {
            check: 'performance/no-decrease',
            findings: [...model.findings, ...pairs.findings],
            clean: keepsUpText(ofCriteria.length < ofProcess.length, ofReleased.length > 0),
            ...pairs.notRun,
          },
    ],
  };
}

function mergeEntries(entries: readonly ComparedEntry[]): ComparedEntry {
  return {
    comparisons: entries.flatMap(({ comparisons }) => comparisons),
    findings: entries.flatMap(({ findings }) => findings),
  };
}

/** `The model keeps up with the replaced process and the released model` */
function keepsUpText(withProcess: boolean, withReleased: boolean): string {
  const names = [...(withProcess ? ['the replaced process'] : []), ...(withReleased ? ['the released model'] : [])];
  return `The model keeps up with ${names.join(' and ')}`;
}

interface ReleasedEntries extends ComparedEntry {
  notRun?: Pick<Judgement, 'notRun' | 'required'>;
}

function judgeReleased(
  entries: readonly NoDecrease[],
  policy: Policy,
  released: Released | undefined,
): ReleasedEntries {
  if (entries.length === 0) return { comparisons: [], findings: [] };
  if (released === undefined) {
    const notRun = { notRun: 'The released model was not evaluated', required: true };
    return { comparisons: [], findings: [], notRun };
  }
  if ('code' in released) return { comparisons: [], findings: [released] };
  return compareWithReleased(entries, released, policy.acceptance);
}

function notDeclared(family: 'criteria' | 'performance'): Judgement {
  const reason =
    family === 'criteria' ? 'The policy declares no baseline' : 'The policy declares no comparison of the model';
  return { check: `${family}/no-decrease`, findings: [], clean: reason, notApplicable: reason };
}

/** With a baseline and no `no-decrease` block, every criterion is compared. */
function criterionModeForAll(judged: readonly JudgedCriterion[]): NoDecrease[] {
  const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))];
  return metrics.map((metric) => ({ metric, against: 'process', mode: 'criterion', scope: { over: 'all' } }));
}

function notCompared(entries: readonly NoDecrease[], judged: readonly JudgedCriterion[]): Finding[] {
  const named = new Set(entries.map(({ metric }) => metric));
  const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))].filter((metric) => !named.has(metric));
  return metrics.length === 0 ? [] : [{ code: 'criteria/not-compared', severity: 'warn', args: { metrics } }];
}

interface ComparedEntry {
  comparisons: Comparison[];
  findings: Finding[];
}

function compareEntry(
  entry: NoDecrease,
  policy: Policy,
  results: readonly BaselineResult[],
  groups: readonly EvaluatedGroup[],
  judged: readonly JudgedCriterion[],
): ComparedEntry {
  const known = results.filter((result) => result.metric === entry.metric);
  const estimateOf = (baseline: BaselineResult) => estimateFor(policy, groups, baseline);
  const compare = (baseline: BaselineResult, bound?: Bound) =>
    compareOne(entry, baseline, estimateOf(baseline), policy.acceptance.confidence, bound);
  if (entry.mode === 'criterion') return compareCriteria(entry, known, judged, compare);
  const wanted = known.filter((result) => isInScope(entry, result.subgroup, groups));
  const missing = countMissing(entry, wanted, groups);
  const compared = wanted.map((result) => ({ comparison: compare(result), estimate: estimateOf(result) }));
  const decreases = compared.filter(({ comparison }) => comparison.status === 'fail');
  return {
    comparisons: compared.map(({ comparison }) => comparison),
    findings: [
      ...decreases.map(({ comparison, estimate }) => decreaseFinding(comparison, estimate)),
      ...noBaseline(entry.metric, missing),
    ],
  };
}

function compareCriteria(
  entry: NoDecrease,
  known: readonly BaselineResult[],
  judged: readonly JudgedCriterion[],
  compare: (baseline: BaselineResult, bound: Bound) => ProcessComparison,
): ComparedEntry {
  const concerned = judged.filter(
    ({ criterion, subgroup }) => criterion.metric === entry.metric && isNamed(entry, subgroup),
  );
  const comparisons: ProcessComparison[] = [];
  let missing = 0;
  for (const { criterion, subgroup } of concerned) {
    const baseline = known.find((result) => isSameSubgroup(result.subgroup, subgroup));
    if (baseline === undefined) missing += 1;
    else comparisons.push(compare(baseline, criterion.bound));
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
 * The model's estimate to compare: with an undecided band the view in which an undecided sample counts as
 * wrong, because the process decides every sample.
 */
function estimateFor(
  policy: Policy,
  groups: readonly EvaluatedGroup[],
  { metric, subgroup }: BaselineResult,
): Estimate | undefined {
  const group = groups.find((one) => isSameSubgroup(one.subgroup, subgroup));
  const asWrong = policy.evaluation.undecided === undefined ? undefined : group?.estimates.get(`${metric}@as-wrong`);
  return asWrong ?? group?.estimates.get(metric);
}

function compareOne(
  { metric, mode, margin }: NoDecrease,
  { successes, trials, subgroup }: BaselineResult,
  estimate: Estimate | undefined,
  confidence: number,
  bound: Bound | undefined,
): ProcessComparison {
  const baseline = { successes, trials, value: successes / trials };
  const shared = {
    metric,
    against: 'process',
    subgroup,
    mode,
    baseline,
    ...(bound === undefined ? {} : { bound }),
    ...(margin === undefined ? {} : { margin }),
    confidence,
    method: 'newcombe',
  } as const;
  const isAtLeast = mode === 'criterion' && compareFraction(successes, trials, bound?.atLeast ?? 0) <= 0;
  if (estimate === undefined || estimate.value === null) {
    const status = isAtLeast ? 'pass' : 'fail';
    return { ...shared, difference: null, lower: null, upper: null, status, reason: estimate?.reason ?? 'no-samples' };
  }
  const size = effectiveSize(estimate);
  const { lower, upper } = newcombeInterval(
    { successes: estimate.value * size, trials: size },
    { successes, trials },
    confidence,
  );
  const isKept = mode === 'criterion' ? isAtLeast : keepsUp(mode, estimate, baseline, lower, margin);
  return { ...shared, difference: estimate.value - baseline.value, lower, upper, status: isKept ? 'pass' : 'fail' };
}

function keepsUp(
  mode: Exclude<NoDecrease['mode'], 'criterion'>,
  { successes, n, value }: Estimate,
  baseline: ProcessBaseline,
  lower: number,
  margin: number | undefined,
): boolean {
  switch (mode) {
    case 'non-inferior':
      return lower >= -(margin ?? 0);
    case 'superior':
      return lower > 0;
    case 'estimate':
      return successes === undefined
        ? value !== null && value >= baseline.value
        : BigInt(successes) * BigInt(baseline.trials) >= BigInt(baseline.successes) * BigInt(n);
    default:
      return assertNever(mode);
  }
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
