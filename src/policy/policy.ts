/** The policy as the rest of the gate reads it: complete, with defaults, names resolved. */
import type { Publication } from '../result/run.ts';
import type { Bound, ComparisonMode, Split, Subgroup } from '../result/schema.ts';

export interface Policy {
  model: { path: string; classes: readonly [string, string]; positive: string; declaredStatic: boolean };
  data: {
    /** Files in the order they are read; `split` where the manifest is a map of splits. */
    manifest: readonly { path: string; split?: Split }[];
    /** Split of each value of the split column. */
    splits: ReadonlyMap<string, Split>;
    columns: {
      sample: string;
      split?: string;
      label: string;
      entities: readonly EntityKind[];
      content?: string;
      excluded?: string;
      generated?: string;
    };
    /** Cells that count as empty. */
    missing: ReadonlySet<string>;
  };
  independence: IndependenceRules;
  lock?: string;
  /** Undefined where the policy declares neither `test-set.uses` nor `test-set.ledger`. */
  ledger?: { branch: string; atMost?: number };
  publication: Publication;
  evaluation: {
    predictions: { path: string; sample: string; score?: string; predicted?: string; bindingRequired: boolean };
    /** Undefined where the policy declares none: 0.5 is used and the report warns. */
    threshold?: number;
    undecided?: { from: number; to: number; atMost?: number };
  };
  subgroups: readonly SubgroupSpec[];
  acceptance: {
    confidence: number;
    decideBy: 'bound' | 'estimate';
    interval: 'clopper-pearson' | 'wilson';
    cluster?: string;
    designEffect?: number;
    expected: ReadonlyMap<string, number>;
    power: number;
    criteria: readonly Criterion[];
    tooSmall: 'block' | 'warn';
  };
  baseline?: { name: string; evidence?: string; results: readonly BaselineResult[] };
  /** Undefined where the policy has no such block. */
  noDecrease?: readonly NoDecrease[];
  documents: { intendedUse?: string };
  people: People;
}

/** A user (`@alice`) or a team (`@acme/pathology`) of GitHub, in lower case, as GitHub compares them. */
export type Member = { kind: 'user'; login: string } | { kind: 'team'; org: string; slug: string };

/** What a change is approved for, and by which roles; empty where the policy asks for none. */
export interface Approvals {
  model: readonly string[];
  policy: readonly string[];
  intendedUse: readonly string[];
  /** Whether one person can stand for two required roles. */
  samePerson: boolean;
}

export interface People {
  roles: ReadonlyMap<string, readonly Member[]>;
  approvals: Approvals;
  /** Who has access to the test data and may work on the model, with the second person of the pair. */
  pairs: readonly { member: Member; second: Member; reason: string }[];
}

/** The role of those who can see the test data. */
export const testDataAccess = 'test-data-access';

/** Columns that name an entity together. */
export interface EntityKind {
  kind: string;
  columns: readonly string[];
}

export type IndependenceRule = { rule: 'disjoint' } | { rule: 'shared'; reason: string; approvedBy?: string };

export interface IndependenceRules {
  /** By entity kind, `content` included; kinds that are not named are disjoint. */
  byKind: ReadonlyMap<string, IndependenceRule>;
  emptyIds: 'block' | 'warn';
  trainValidation: 'block' | 'warn' | 'ignore';
}

/** A subgroup column; with `bins`, its ascending edges divide numbers into half-open bins. */
export interface SubgroupColumn {
  column: string;
  bins?: readonly number[];
}

/** Subgroups formed by the values of one column, or by combinations of the values of several. */
export type SubgroupSpec = readonly SubgroupColumn[];

/** All test samples, every value of every declared subgroup, or one named subgroup. */
export type Scope = { over: 'all' } | { over: 'each-subgroup' } | { over: 'named'; subgroup: Subgroup };

export interface Criterion {
  id?: string;
  metric: string;
  bound: Bound;
  scope: Scope;
  minSamples?: number;
  /** Line of the policy, 1-based. */
  line?: number;
}

export interface BaselineResult {
  metric: string;
  successes: number;
  trials: number;
  subgroup: Subgroup;
}

export interface NoDecrease {
  metric: string;
  mode: ComparisonMode;
  margin?: number;
  scope: Scope;
}
