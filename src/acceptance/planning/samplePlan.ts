/** What a plan is asked for, and what it says. */
import type { Task } from '../../metrics/task.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Subgroup } from '../../result/schema.ts';
import type { Chance } from '../../statistics/jointChance.ts';
import type { ProportionMethod } from '../../statistics/proportion.ts';
import type { RandomSource } from '../../statistics/random.ts';
import type { ValueCounts } from './groups.ts';
import type { Collected, PlannedClusters, Sizing } from './sizing.ts';

/** A planned number of samples. */
export interface GivenCount {
  /** Denominator, as `denominatorKey` names it. */
  of: string;
  /** Empty for all samples. */
  subgroup: Subgroup;
  /** Columns of which every group without a count of its own has so many; empty where a single group is meant. */
  each: readonly string[];
  count: number;
}

export interface PlanRequest {
  policy: Policy;
  /** Expected performance by metric: the policy's, and what overrides it. */
  expected: ReadonlyMap<string, number>;
  /** Number of values of subgroup columns whose values the policy does not know. */
  groups: ValueCounts;
  counts: readonly GivenCount[];
  /** Mean number of samples of one cluster in a denominator, at least 1. */
  clusterSize?: number;
  /** Draws of each simulation. */
  draws: number;
  /** A stream of its own for each purpose. */
  randomFor(purpose: string): RandomSource;
}

/** The groups that a row stands for. */
export interface PlannedWhere {
  subgroup: Subgroup;
  /** Columns of which every value is meant that has no row of its own. */
  each: readonly string[];
  /** Whether values of these columns have rows of their own too. */
  others: boolean;
  /** How many groups that is; null where nobody knows. */
  groups: number | null;
}

/**
 * out-of-reach: the expected performance does not exceed the bound; too-few: the planned number cannot show the bound;
 * underpowered: the planned number has less than the power; no-expectation: nothing is expected; enough: none of these.
 */
export type PlanStatus = 'out-of-reach' | 'too-few' | 'underpowered' | 'no-expectation' | 'enough';

/** A size, in independent samples and as a person collects them. */
export interface PlannedNumber extends Collected {
  effective: number;
}

/** One criterion on one group, or on several alike. */
export interface PlanRow extends PlannedWhere {
  id?: string;
  metric: string;
  /** The metric has to be at least this. */
  bound: number;
  /** What is counted: `positives`, `negatives`, `samples`, `class …`, or the metric where the model decides on it. */
  denominator: string;
  expected?: number;
  /** Fewest that can show the bound, without an error; absent above ten million. */
  needed?: PlannedNumber;
  /** Fewest with which the expected performance has the power. */
  first?: PlannedNumber;
  /** From where on every larger number has it too. */
  safe?: PlannedNumber;
  /** From where on all criteria pass at once with the power, where each is planned so. */
  together?: PlannedNumber;
  minSamples?: number;
  planned: PlannedNumber & { isGiven: boolean };
  /** Errors that the planned number allows, in independent samples; absent where it cannot show the bound. */
  errors?: number;
  /** Chance that a model of the expected performance passes at the planned number. */
  power?: number;
  /** Chance that a model passes whose performance is exactly the bound. */
  atBound: number;
  status: PlanStatus;
}

/** A criterion on the AUROC, of which the power is simulated. */
export interface AurocRow extends PlannedWhere {
  id?: string;
  bound: number;
  expected: number;
  planned: { positives: PlannedNumber; negatives: PlannedNumber };
  power: number;
  atBound: number;
  /** Standard errors of the simulation. */
  errors: { power: number; atBound: number };
  draws: number;
  status: 'out-of-reach' | 'underpowered' | 'enough';
}

export interface UnplannedRow {
  id?: string;
  metric: string;
  scope: 'all' | 'each-subgroup' | 'named';
  subgroup: Subgroup;
  reason: UnplannedReason;
}

/** Why no size is planned. */
export type UnplannedReason = 'no-size-rule' | 'no-counts' | 'no-expectation' | 'weighted';

/** A chance, and where it was simulated the standard error of that. */
export interface PlannedChance {
  chance: Chance;
  error?: number;
}

/** All criteria together. */
export interface JointPlan {
  /** Criteria by group that the chances are of: those with an expectation, and all that could be planned. */
  criteria: { asExpected: number; atBounds: number };
  /** Of a model exactly as good as expected; absent where nothing is expected. */
  asExpected?: PlannedChance;
  /** Of a model that only just meets each criterion. */
  atBounds: PlannedChance;
  /** Whether every subgroup is counted; else one stands for all values of a column. */
  isComplete: boolean;
}

/** Samples of one kind, in all. */
export interface PlannedTotal {
  denominator: string;
  planned: Collected;
  /** For all criteria to pass at once with the power; absent where nothing is expected. */
  together?: Collected;
}

/** A use of the test set, by the level that it has where the policy spends the error rate over all uses. */
export interface UseLevel {
  /** Its number, from 1. */
  use: number;
  /** Two-sided. */
  confidence: number;
  /** One-sided, as a criterion is decided. */
  level: number;
}

/** What depends on the level of the intervals. */
export type DecidedPlan = Pick<SamplePlan, 'rows' | 'auroc' | 'totals' | 'joint'>;

/** What a plan says of the uses of the test set. */
export interface SpendingPlan {
  /** Two-sided confidence that the policy declares, for all uses together. */
  declared: number;
  /** Uses that the policy allows; null where it sets no limit, so that no size holds for all of them. */
  atMost: number | null;
  /** One-sided levels of the uses that are allowed, summed; without a limit what that sum stays below. */
  totalLevel: number;
  /** The use that the plan is made for: the last one allowed, the strictest; without a limit the first. */
  plannedFor: UseLevel;
  /** What the first use needs, and its chances with the numbers planned for the last; absent where it is planned for. */
  firstUse?: UseLevel & DecidedPlan;
}

export interface SamplePlan {
  task: Task['task'];
  /** Two-sided, of the intervals that decide; where the error rate is spent, in the use that is planned for. */
  confidence: number;
  interval: ProportionMethod;
  power: number;
  unit: Sizing['unit'];
  clusters?: PlannedClusters;
  rows: PlanRow[];
  auroc: AurocRow[];
  /** By label; without labels, all samples. */
  totals: PlannedTotal[];
  unplanned: UnplannedRow[];
  /** Absent without a criterion that could be planned. */
  joint?: JointPlan;
  /** Comparisons with a baseline, which have to hold too and are not planned. */
  comparisons: number;
  /** Present where the policy spends the error rate over the uses of the test set. */
  alphaSpending?: SpendingPlan;
}
