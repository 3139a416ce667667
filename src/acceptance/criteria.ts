/** `performance/criteria`: every criterion on every subgroup it holds for. */
import type { Criterion, Policy } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import {
  type CriterionReason,
  type CriterionResult,
  type Estimate,
  type Finding,
  type Subgroup,
  type UndefinedCause,
  undefinedCauseSchema,
} from '../result/schema.ts';
import { decideCriterion, estimateMeets } from './decide.ts';
import { type EvaluatedGroup, groupsInScope } from './groups.ts';

export interface JudgedCriterion {
  criterion: Criterion;
  subgroup: Subgroup;
  estimate: Estimate;
  reason: CriterionReason;
  status: CriterionResult['status'];
}

type Acceptance = Policy['acceptance'];

/** Decides all criteria, in the order of the policy and of the subgroups. */
export function judgeCriteria(groups: readonly EvaluatedGroup[], acceptance: Acceptance): JudgedCriterion[] {
  return acceptance.criteria.flatMap((criterion) => {
    const { scope } = criterion;
    const inScope = groupsInScope(groups, scope).map(({ subgroup, estimates }) => ({
      subgroup,
      estimate: estimates.get(criterion.metric) ?? noEstimate(criterion.metric, subgroup, acceptance),
    }));
    const absent = scope.over === 'named' && inScope.length === 0;
    const judged = absent
      ? [{ subgroup: scope.subgroup, estimate: noEstimate(criterion.metric, scope.subgroup, acceptance) }]
      : inScope;
    return judged.map(({ subgroup, estimate }) => judgeOne(criterion, subgroup, estimate, acceptance));
  });
}

function noEstimate(metric: string, subgroup: Subgroup, { confidence, interval }: Acceptance): Estimate {
  return {
    metric,
    subgroup,
    value: null,
    lower: null,
    upper: null,
    confidence,
    method: interval,
    n: 0,
    reason: 'no-samples',
  };
}

function judgeOne(
  criterion: Criterion,
  subgroup: Subgroup,
  estimate: Estimate,
  acceptance: Acceptance,
): JudgedCriterion {
  const { decideBy, interval, tooSmall } = acceptance;
  const { bound, minSamples } = criterion;
  const reason = decideCriterion(estimate, {
    bound,
    decideBy,
    interval,
    ...(minSamples === undefined ? {} : { minSamples }),
  });
  const isExcused = reason === 'too-few' && tooSmall === 'warn' && estimateMeets(estimate, bound);
  const status = reason === 'pass' ? 'pass' : isExcused ? 'warn' : 'fail';
  return { criterion, subgroup, estimate, reason, status };
}

export function criterionResult(
  { criterion, subgroup, reason, status }: JudgedCriterion,
  acceptance: Acceptance,
): CriterionResult {
  return {
    ...(criterion.id === undefined ? {} : { id: criterion.id }),
    metric: criterion.metric,
    subgroup,
    bound: criterion.bound,
    decidedBy: acceptance.decideBy,
    status,
    reason,
  };
}

/** `performance/criteria` */
export function judgePerformance(judged: readonly JudgedCriterion[]): Judgement {
  return {
    check: 'performance/criteria',
    findings: judged.filter(({ status }) => status !== 'pass').map(criterionFinding),
    clean: `All ${judged.length} criteria are met`,
  };
}

/** Why a metric or its interval is undefined, where the number of samples does not say it. */
function causeOf(reason: string | undefined): { why?: UndefinedCause } {
  const { data: why } = undefinedCauseSchema.safeParse(reason);
  return why === undefined ? {} : { why };
}

function criterionFinding({ criterion, subgroup, estimate, reason, status }: JudgedCriterion): Finding {
  const { value, lower, upper, n, successes } = estimate;
  return {
    code: 'performance/criterion',
    severity: status === 'fail' ? 'block' : 'warn',
    args: {
      ...(criterion.id === undefined ? {} : { id: criterion.id }),
      metric: criterion.metric,
      subgroup,
      bound: criterion.bound,
      reason,
      value,
      lower,
      upper,
      n,
      ...(successes === undefined ? {} : { successes }),
      ...(criterion.minSamples === undefined ? {} : { minSamples: criterion.minSamples }),
      ...causeOf(estimate.reason),
    },
  };
}
