/** `holdout plan`: how many test samples the criteria of a policy need, before any data is opened. */
import { exactly } from '../../statistics/jointChance.ts';
import { spendAlpha } from '../alphaSpending.ts';
import { planAuroc } from './aurocRows.ts';
import {
  type Claim,
  countDenominators,
  hasSizeRule,
  isOneLabel,
  isPlannedGroup,
  listClaims,
  planTogether,
} from './claims.ts';
import type { CountProblem } from './counts.ts';
import { type GroupProblem, groupKey, listPlannedGroups } from './groups.ts';
import { type CountedChance, chanceOfMetric, chanceOfMetrics } from './joint.ts';
import { planRows, type RowSetting } from './rows.ts';
import type {
  AurocRow,
  DecidedPlan,
  GivenCount,
  JointPlan,
  PlannedChance,
  PlannedTotal,
  PlanRequest,
  SamplePlan,
  SpendingPlan,
  UnplannedReason,
  UnplannedRow,
} from './samplePlan.ts';
import { type PlannedClusters, sizingOf } from './sizing.ts';
import { type PlannedUses, plannedUses } from './uses.ts';

/** What a plan cannot be made of. */
export type PlanProblem = GroupProblem | CountProblem | { problem: 'no-such-group'; count: GivenCount };

/** Plans with the very rule that decides: nothing of it depends on any data. */
export function planSamples(request: PlanRequest): SamplePlan | PlanProblem {
  const { policy, counts: given } = request;
  const { task, noDecrease } = policy;
  const named = given.map(({ subgroup }) => subgroup);
  const groups = listPlannedGroups(policy, request.groups, named);
  if ('problem' in groups) return groups;
  const astray = given.find((count) => !isPlannedGroup(count, groups));
  if (astray !== undefined) return { problem: 'no-such-group', count: astray };
  const clusters = clustersOf(request);
  const uses = plannedUses(policy);
  const strictest = requestInUse(request, uses?.plannedFor.use);
  const { acceptance } = strictest.policy;
  const { confidence, interval, power } = acceptance;
  const sizing = sizingOf(clusters, confidence);
  const claims = listClaims(strictest, groups);
  const counts = countDenominators(given, groups, claims, sizing);
  if ('problem' in counts) return counts;
  const decided = decideUse(strictest, claims, { acceptance, groups, sizing, counts });
  return {
    task: task.task,
    confidence,
    interval,
    power,
    unit: sizing.unit,
    ...(clusters === undefined ? {} : { clusters }),
    ...decided,
    unplanned: listUnplanned(request, decided.auroc),
    comparisons: noDecrease?.length ?? 0,
    ...(uses === undefined ? {} : { alphaSpending: planSpending(uses, request, { groups, clusters, counts }) }),
  };
}

function requestInUse(request: PlanRequest, use: number | undefined): PlanRequest {
  return { ...request, policy: spendAlpha(request.policy, use).policy };
}

/** All that follows from the level of one use, for numbers that are planned. */
function decideUse(request: PlanRequest, alone: readonly Claim[], setting: RowSetting): DecidedPlan {
  const auroc = planAuroc(request, setting);
  const claims = planTogether(alone, countGroups(auroc), setting.acceptance);
  const joint = planJoint(request, claims, auroc, setting);
  return {
    rows: planRows(claims, setting),
    auroc,
    totals: listTotals(claims, setting),
    ...(joint === undefined ? {} : { joint }),
  };
}

/** The first use beside the strictest one, with the same samples: there is one test set for all of them. */
function planSpending(
  { first, ...uses }: PlannedUses,
  request: PlanRequest,
  { clusters, ...planned }: Pick<RowSetting, 'groups' | 'counts'> & { clusters: PlannedClusters | undefined },
): SpendingPlan {
  if (uses.plannedFor.use === first.use) return uses;
  const inFirst = requestInUse(request, first.use);
  const { acceptance } = inFirst.policy;
  const sizing = sizingOf(clusters, acceptance.confidence);
  const decided = decideUse(inFirst, listClaims(inFirst, planned.groups), { acceptance, sizing, ...planned });
  return { ...uses, firstUse: { ...first, ...decided } };
}

function clustersOf({ policy: { acceptance }, clusterSize }: PlanRequest): PlannedClusters | undefined {
  const { cluster: kind, designEffect } = acceptance;
  if (kind === undefined) return undefined;
  return {
    kind,
    ...(designEffect === undefined ? {} : { designEffect }),
    ...(clusterSize === undefined ? {} : { clusterSize }),
  };
}

/** Groups that some rows stand for; one where nobody knows how many. */
function countGroups(rows: readonly AurocRow[]): number {
  return rows.reduce((sum, { groups }) => sum + (groups ?? 1), 0);
}

const totalOrder = ['positives', 'negatives', 'samples'];

/** Samples of each label, or where no criterion is on one label, of all labels. */
function listTotals(claims: readonly Claim[], { groups, sizing, counts }: RowSetting): PlannedTotal[] {
  const together = countDenominators([], groups, claims, sizing, 'togetherN');
  const overall = groupKey(groups.overall);
  const hasExpectation = claims.some(({ togetherN }) => togetherN !== undefined);
  const countOf = (all: typeof counts | CountProblem, denominator: string): number | undefined =>
    'problem' in all ? undefined : all.get(denominator)?.get(overall)?.count;
  const totals = [...counts.keys()].flatMap((denominator): PlannedTotal[] => {
    const count = countOf(counts, denominator) ?? 0;
    const isKind = totalOrder.includes(denominator) || denominator.startsWith('class ');
    if (count === 0 || !isKind) return [];
    const all = hasExpectation ? countOf(together, denominator) : undefined;
    return [
      {
        denominator,
        planned: sizing.collected(count),
        ...(all === undefined ? {} : { together: sizing.collected(all) }),
      },
    ];
  });
  return totals.sort((one, other) => totalOrder.indexOf(one.denominator) - totalOrder.indexOf(other.denominator));
}

function listUnplanned({ policy, expected }: PlanRequest, auroc: readonly AurocRow[]): UnplannedRow[] {
  const reasonOf = (metric: string, isWeighted: boolean): UnplannedReason => {
    if (isWeighted) return 'weighted';
    if (metric !== 'auroc' || policy.task.task !== 'binary') return 'no-size-rule';
    return expected.has(metric) ? 'no-counts' : 'no-expectation';
  };
  return policy.acceptance.criteria
    .filter((criterion) => !hasSizeRule(criterion, policy))
    .filter(({ metric }) => metric !== 'auroc' || auroc.length === 0)
    .map(({ id, metric, scope }) => ({
      ...(id === undefined ? {} : { id }),
      metric,
      scope: scope.over,
      subgroup: scope.over === 'named' ? scope.subgroup : {},
      reason: reasonOf(metric, policy.acceptance.weights !== undefined && hasOwnSizeRule(metric, policy)),
    }));
}

/** Whether the metric is a proportion, which only its weights keep from being planned. */
function hasOwnSizeRule(metric: string, policy: PlanRequest['policy']): boolean {
  return hasSizeRule({ metric, bound: { atLeast: 0 }, scope: { over: 'each-subgroup' } }, policy);
}

/** What a criterion is judged with: a model as good as expected, or one that only just meets it. */
type TruthOf = (claim: Claim) => number | undefined;

function planJoint(
  request: PlanRequest,
  claims: readonly Claim[],
  auroc: readonly AurocRow[],
  setting: RowSetting,
): JointPlan | undefined {
  const expectedOf: TruthOf = ({ expected }) => expected;
  const boundOf: TruthOf = ({ bound }) => bound;
  const ofAuroc = auroc.flatMap((row) => Array.from({ length: countGroups([row]) }, () => row));
  const withExpectation = claims.filter((claim) => expectedOf(claim) !== undefined);
  const criteria = {
    asExpected: withExpectation.length + ofAuroc.length,
    atBounds: claims.length + ofAuroc.length,
  };
  if (criteria.atBounds === 0) return undefined;
  const chanceOf = (judged: readonly Claim[], truthOf: TruthOf, which: 'power' | 'atBound'): PlannedChance =>
    chanceOfMetrics([
      ...chancesOfMetrics(request, judged, truthOf, which, setting),
      ...ofAuroc.map((row) => ({
        chance: exactly(row[which]),
        error: row.errors[which],
        denominator: 'auroc',
        isDisjoint: false,
      })),
    ]);
  return {
    criteria,
    ...(criteria.asExpected === 0 ? {} : { asExpected: chanceOf(withExpectation, expectedOf, 'power') }),
    atBounds: chanceOf(claims, boundOf, 'atBound'),
    isComplete: [...claims].every(({ group }) => isKnownGroup(group, setting)),
  };
}

function chancesOfMetrics(
  { policy, draws, randomFor }: PlanRequest,
  claims: readonly Claim[],
  truthOf: TruthOf,
  which: string,
  { acceptance, groups, sizing, counts }: RowSetting,
): CountedChance[] {
  const metrics = [...new Set(claims.map(({ criterion }) => criterion.metric))];
  return metrics.map((metric) => {
    const own = claims.filter(({ criterion }) => criterion.metric === metric);
    const { denominator } = own[0]!;
    const planned = counts.get(denominator)!;
    const { chance, ...error } = chanceOfMetric(
      {
        criteria: own.map((claim) => ({ group: claim.group, bound: claim.bound, truth: truthOf(claim)! })),
        divisions: groups.divisions,
        overall: groups.overall,
        sizeOf: (group) => sizing.effectiveOf(planned.get(groupKey(group))?.count ?? 0),
      },
      { confidenceLevel: acceptance.confidence, interval: acceptance.interval, draws },
      () => randomFor(`${metric} ${which}`),
    );
    return { chance, ...error, denominator, isDisjoint: isOneLabel(metric, policy) };
  });
}

/** Whether a group is one, and not every value that nobody knows. */
function isKnownGroup(group: Claim['group'], { groups }: RowSetting): boolean {
  const isUnnamed = [...group.values.values()].some(({ name }) => name === undefined);
  const own = groups.divisions.find((division) => division.groups.includes(group));
  return !isUnnamed || own?.isComplete === true;
}
