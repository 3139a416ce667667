/**
 * `test-data/size`: whether each subgroup is large enough to show its criterion at all, and, where the policy declares
 * what it expects, with the planned power. Judged from labels, subgroups and clusters, before the model is looked at.
 */
import type { Criterion, Policy } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding, FindingOf, Size, Subgroup } from '../result/schema.ts';
import { fewestClusters } from '../statistics/cluster.ts';
import {
  type AssuredSampleSize,
  assuredSampleSize,
  mostTrials,
  powerAt,
  smallestErrorFreeTrials,
} from '../statistics/sampleSize.ts';
import { type CountedTask, countedRows, denominatorOf, isWeightedWherePooled } from './denominators.ts';
import { lacksClusters, type PlannedSize, plannedSize, reachesSize, wholeTrials } from './effectiveSize.ts';
import { type GroupRows, groupsInScope } from './groups.ts';
import { type CountedCriterion, chanceOfAllCriteria, type JointChance, type Units } from './jointPower.ts';

type Acceptance = Policy['acceptance'];

/** What is known of the test set before the model is looked at. */
export interface TestSetFacts {
  /** As `listGroups` gives them. */
  groups: readonly GroupRows[];
  /** Label of each row of the manifest; -1 for none. */
  labels: ArrayLike<number>;
  /** Cluster of each row of the manifest, -1 for none; absent where intervals do not allow for clusters. */
  clusters?: ArrayLike<number>;
  task: CountedTask;
}

export interface SizeJudgement {
  sizes: Size[];
  judgement: Judgement;
}

/**
 * Judges the size of the test set for each criterion that asks a proportion to be at least something, in each subgroup
 * of its scope. Where the estimate decides, no size is judged.
 *
 * @param clustered what is known of clusters that the intervals do not allow for
 */
export function judgeSizes(
  facts: TestSetFacts,
  acceptance: Acceptance,
  clustered: readonly FindingOf<'test-data/clustered' | 'test-data/cluster-level'>[],
): SizeJudgement {
  const judged = acceptance.decideBy === 'bound' ? listClaims(facts, acceptance) : [];
  const plan = planner(acceptance);
  const measured = judged.flatMap((claim) => measureSize(claim, facts, plan));
  const joint = chanceOfAllCriteria(measured.flatMap(countedCriterion), unitsOf(facts));
  return {
    sizes: measured.map(({ size }) => size),
    judgement: {
      check: 'test-data/size',
      findings: [
        ...clustered,
        ...measured.flatMap(({ size }) => judgeSize(size, acceptance)),
        ...jointFinding(joint, judged.length),
      ],
      clean: 'Every subgroup is large enough to show its criteria',
      ...(measured.some(({ size }) => size.n !== null) ? {} : { notApplicable: nothingJudged(acceptance) }),
    },
  };
}

function nothingJudged({ decideBy }: Acceptance): string {
  return decideBy === 'estimate'
    ? 'The estimate decides, so that no size is judged'
    : 'No criterion asks a share of samples to be at least something, so that no size can be judged before the test';
}

/** The size of one criterion in one subgroup, with the rows of its denominator where they are known. */
interface MeasuredSize {
  size: Size;
  rows: Uint32Array | undefined;
}

/** One criterion in one subgroup of its scope. */
interface Claim extends Pick<GroupRows, 'subgroup' | 'rows'> {
  criterion: Criterion;
}

function listClaims(facts: TestSetFacts, { criteria }: Acceptance): Claim[] {
  return criteria.flatMap((criterion) =>
    groupsOf(criterion, facts).map(({ subgroup, rows }) => ({ criterion, subgroup, rows })),
  );
}

/** A named subgroup without samples is one of size 0. */
function groupsOf({ scope }: Criterion, { groups }: TestSetFacts): Pick<GroupRows, 'subgroup' | 'rows'>[] {
  const inScope = groupsInScope(groups, scope);
  const isAbsent = scope.over === 'named' && inScope.length === 0;
  return isAbsent ? [{ subgroup: scope.subgroup, rows: new Uint32Array() }] : inScope;
}

function measureSize({ criterion, subgroup, rows }: Claim, facts: TestSetFacts, plan: Planner): MeasuredSize[] {
  const { id, metric, bound } = criterion;
  const denominator = denominatorOf(metric, facts.task);
  const isWeighted = plan.acceptance.weights !== undefined && isPooled(subgroup);
  if (denominator.by === 'none' || bound.atLeast === undefined) return [];
  if (isWeighted && isWeightedWherePooled(metric, facts.task.task)) return [];
  const { needed, expected, sizes } = plan.of(metric, bound.atLeast);
  const claim = { ...(id === undefined ? {} : { id }), metric, subgroup, bound };
  const needs = { needed: needed ?? null, ...(expected === undefined ? {} : { expected }), ...sizes };
  if (denominator.by === 'model') {
    return [{ size: { ...claim, n: null, effectiveN: null, ...needs, reason: 'unknown-before' }, rows: undefined }];
  }
  const counted = countedRows(rows, facts.labels, denominator.counted);
  const size = sizeOf(counted, facts, plan);
  const power = expected === undefined ? {} : { power: plan.powerOf(size, bound.atLeast, expected) };
  return [{ size: { ...claim, ...size, ...needs, ...power }, rows: counted }];
}

function isPooled(subgroup: Subgroup): boolean {
  return Object.keys(subgroup).length === 0;
}

function sizeOf(rows: Uint32Array, { clusters }: TestSetFacts, { acceptance }: Planner): PlannedSize {
  const n = rows.length;
  if (clusters === undefined) return { n, effectiveN: n };
  const { designEffect, confidence } = acceptance;
  const distinct = new Set(Array.from(rows, (row) => clusters[row])).size;
  return plannedSize(n, distinct, { confidence, ...(designEffect === undefined ? {} : { designEffect }) });
}

/** What a criterion needs, whatever the test set. */
interface Needs {
  /** Undefined where no number of samples shows it. */
  needed: number | undefined;
  expected?: number;
  sizes: Partial<AssuredSampleSize>;
}

interface Planner {
  acceptance: Acceptance;
  of(metric: string, bound: number): Needs;
  powerOf(size: PlannedSize, bound: number, expected: number): number;
}

/** Plans with the very rule that decides; what many subgroups need is computed once. */
function planner(acceptance: Acceptance): Planner {
  const { confidence, interval, power, expected: expectations } = acceptance;
  const known = new Map<string, Needs>();
  const plan = (metric: string, bound: number): Needs => {
    const needed = smallestErrorFreeTrials(bound, confidence, interval);
    const expected = expectations.get(metric);
    if (expected === undefined) return { needed, sizes: {} };
    const sizes = assuredSampleSize({ bound, expected, power, confidenceLevel: confidence, interval });
    return { needed, expected, sizes: sizes ?? {} };
  };
  return {
    acceptance,
    of(metric, bound) {
      const key = `${metric} ${bound}`;
      const needs = known.get(key) ?? plan(metric, bound);
      known.set(key, needs);
      return needs;
    },
    powerOf(size, bound, expected) {
      const trials = wholeTrials(size.effectiveN);
      if (trials < 1 || lacksClusters(size.clusters)) return 0;
      return powerAt(trials, { bound, expected, confidenceLevel: confidence, interval });
    },
  };
}

function judgeSize(size: Size, { tooSmall, power }: Acceptance): Finding[] {
  const { metric, subgroup, bound, effectiveN, clusters, designEffect, expected } = size;
  if (effectiveN === null) return [];
  const claim = { metric, subgroup, bound };
  if (clusters !== undefined && lacksClusters(clusters)) {
    const args = { ...claim, n: clusters, needed: fewestClusters, counted: 'clusters' } as const;
    return [{ code: 'test-data/too-few', severity: tooSmall, args }];
  }
  const counted = { ...claim, n: effectiveN, ...(designEffect === undefined ? {} : { designEffect }) };
  const needed = size.needed ?? mostTrials;
  if (!reachesSize(effectiveN, needed)) {
    return [{ code: 'test-data/too-few', severity: tooSmall, args: { ...counted, needed } }];
  }
  if (expected === undefined || size.power === undefined || size.power >= power) return [];
  const wanted = size.safeN === undefined ? {} : { needed: size.safeN };
  const args = { ...counted, ...wanted, expected, power: size.power };
  return [{ code: 'test-data/underpowered', severity: 'warn', args }];
}

/** Only a criterion with an expectation and a known size has a chance that is known. */
function countedCriterion({ size: { power }, rows }: MeasuredSize): CountedCriterion[] {
  return power === undefined || rows === undefined ? [] : [{ power, rows }];
}

/** Samples of one cluster depend on each other, so that a cluster is what two criteria can have in common. */
function unitsOf({ labels, clusters }: TestSetFacts): Units {
  if (clusters === undefined) return { count: labels.length, unitOf: (row) => row };
  return { count: clusters.length + 1, unitOf: (row) => clusters[row]! + 1 };
}

/** @param judged criteria by subgroup, those included that have no chance that is known */
function jointFinding({ chance, criteria, independent }: JointChance, judged: number): Finding[] {
  // The chance of a single criterion is its power.
  if (criteria < 2) return [];
  const args = { criteria, others: judged - criteria, ...chance, independent };
  return [{ code: 'test-data/joint-power', severity: 'note', args }];
}
