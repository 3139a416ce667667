/** The criteria of a policy on each group that they hold for, and how many samples each group is planned with. */
import type { Criterion, Policy } from '../../policy/policy.ts';
import { assuredSampleSize, smallestErrorFreeTrials } from '../../statistics/sampleSize.ts';
import { denominatorOf, isWeightedWherePooled } from '../denominators.ts';
import { type CountProblem, columnsKey, type GivenCounts, type PlannedCounts, planCounts } from './counts.ts';
import { groupKey, groupOf, type PlannedGroup, type PlannedGroups, plannedInScope } from './groups.ts';
import type { GivenCount, PlanRequest } from './samplePlan.ts';
import type { Sizing } from './sizing.ts';

/** A criterion on a proportion, on one group. */
export interface Claim {
  criterion: Criterion;
  bound: number;
  group: PlannedGroup;
  denominator: string;
  expected: number | undefined;
  /** Independent samples: undefined where no number suffices. */
  needed: number | undefined;
  firstN: number | undefined;
  safeN: number | undefined;
  /** As `safeN`, for the power of all criteria at once. */
  togetherN: number | undefined;
}

/** What a metric counts: a label, all samples, or what only the model decides, by the name of the metric. */
export function denominatorKey(metric: string, { task, evaluation }: Pick<Policy, 'task' | 'evaluation'>): string {
  const denominator = denominatorOf(metric, { task, undecided: evaluation.undecided !== undefined });
  if (denominator.by !== 'labels') return metric;
  const { counted } = denominator;
  if (counted === 'all' || task.task === 'regression') return 'samples';
  if (task.task === 'binary') return counted === 1 ? 'positives' : 'negatives';
  return `class ${task.classes[counted]!}`;
}

/** Whether no sample of one label is among those of another one. */
export function isOneLabel(metric: string, { task, evaluation }: Pick<Policy, 'task' | 'evaluation'>): boolean {
  const denominator = denominatorOf(metric, { task, undecided: evaluation.undecided !== undefined });
  return denominator.by === 'labels' && denominator.counted !== 'all';
}

/** Whether a criterion is on a plain proportion: a pooled one that is weighted by strata has another interval. */
export function hasSizeRule({ metric, bound, scope }: Criterion, { task, evaluation, acceptance }: Policy): boolean {
  const denominator = denominatorOf(metric, { task, undecided: evaluation.undecided !== undefined });
  const isWeighted = acceptance.weights !== undefined && scope.over === 'all' && isWeightedWherePooled(metric, task);
  return denominator.by !== 'none' && bound.atLeast !== undefined && !isWeighted;
}

export function listClaims({ policy, expected }: PlanRequest, groups: PlannedGroups): Claim[] {
  const { confidence, interval, power, criteria } = policy.acceptance;
  return criteria
    .filter((criterion) => hasSizeRule(criterion, policy))
    .flatMap((criterion) => {
      const { metric } = criterion;
      const bound = criterion.bound.atLeast!;
      const expectation = expected.get(metric);
      const plan = { bound, power, confidenceLevel: confidence, interval };
      const sizes = expectation === undefined ? undefined : assuredSampleSize({ ...plan, expected: expectation });
      const shared = {
        criterion,
        bound,
        denominator: denominatorKey(metric, policy),
        expected: expectation,
        needed: smallestErrorFreeTrials(bound, confidence, interval),
        firstN: sizes?.firstN,
        safeN: sizes?.safeN,
        togetherN: undefined,
      };
      return plannedInScope(groups, criterion.scope).map((group) => ({ ...shared, group }));
    });
}

/**
 * The claims with the size from which all of several criteria pass at once with the power, as if they were independent.
 * Criteria that share samples pass together more often than that.
 *
 * @param others criteria that are judged beside the claims
 */
export function planTogether(
  claims: readonly Claim[],
  others: number,
  { confidence, interval, power }: Policy['acceptance'],
): Claim[] {
  const judged = claims.filter(({ safeN }) => safeN !== undefined).length + others;
  const powerOfEach = power ** (1 / Math.max(1, judged));
  const sizes = new Map<string, number | undefined>();
  return claims.map((claim) => {
    const { bound, expected, safeN } = claim;
    if (expected === undefined || safeN === undefined) return claim;
    const key = `${bound} ${expected}`;
    const plan = { bound, expected, power: powerOfEach, confidenceLevel: confidence, interval };
    if (!sizes.has(key)) sizes.set(key, assuredSampleSize(plan)?.safeN);
    return { ...claim, togetherN: sizes.get(key) };
  });
}

/** Whether the plan has the group that a count is of. */
export function isPlannedGroup({ subgroup, each }: GivenCount, { overall, divisions }: PlannedGroups): boolean {
  if (each.length > 0) return divisions.some(({ columns }) => columnsKey(columns) === columnsKey(each));
  const key = groupKey(groupOf(subgroup));
  return [overall, ...divisions.flatMap(({ groups }) => groups)].some((group) => groupKey(group) === key);
}

/** What a group's own criteria ask for: the power of each, or of all at once. */
export type Wanted = 'safeN' | 'togetherN';

/** Samples that a criterion asks for: those of the power, else the fewest that can show the bound. */
function needOf({ needed, criterion, ...sizes }: Claim, wanted: Wanted, sizing: Sizing): number {
  const effective = sizes[wanted] ?? needed;
  return Math.max(effective === undefined ? 0 : sizing.countFor(effective), criterion.minSamples ?? 0);
}

/** The counts of each denominator that a criterion or a given count names. */
export function countDenominators(
  counts: readonly GivenCount[],
  groups: PlannedGroups,
  claims: readonly Claim[],
  sizing: Sizing,
  wanted: Wanted = 'safeN',
): ReadonlyMap<string, PlannedCounts> | CountProblem {
  const all = new Map<string, PlannedCounts>();
  for (const name of new Set([...claims.map(({ denominator }) => denominator), ...counts.map(({ of }) => of)])) {
    const needs = new Map<string, number>();
    for (const claim of claims.filter(({ denominator }) => denominator === name)) {
      const key = groupKey(claim.group);
      needs.set(key, Math.max(needs.get(key) ?? 0, needOf(claim, wanted, sizing)));
    }
    const planned = planCounts({
      groups,
      given: givenCounts(counts.filter(({ of }) => of === name)),
      needOf: (group) => needs.get(groupKey(group)) ?? 0,
    });
    if ('problem' in planned) return planned as CountProblem;
    all.set(name, planned);
  }
  return all;
}

function givenCounts(counts: readonly GivenCount[]): GivenCounts {
  const exact = counts.filter(({ each }) => each.length === 0);
  const each = counts.filter((one) => one.each.length > 0);
  return {
    exact: new Map(exact.map(({ subgroup, count }) => [groupKey(groupOf(subgroup)), count])),
    each: new Map(each.map((one) => [columnsKey(one.each), one.count])),
  };
}
