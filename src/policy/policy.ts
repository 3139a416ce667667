/** The policy as the rest of the gate reads it: complete, with defaults, names resolved. */
import type { Preprocessing } from '../inference/images/preprocessing.ts';
import type { Task } from '../metrics/task.ts';
import type { Publication } from '../result/run.ts';
import type { Bound, ComparisonMode, Split, Subgroup } from '../result/schema.ts';
import type { ProportionMethod } from '../statistics/proportion.ts';

export interface Policy {
  model: { path: string; declaredStatic: boolean };
  /** What the model does, with its classes. */
  task: Task;
  data: {
    /** Files, or patterns of files, in the order they are read; `split` where the manifest is a map of splits. */
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
      /** Time at which the sample was captured, in ISO 8601 form. */
      captured?: string;
      /** 64-bit perceptual hash of the sample’s image. */
      perceptualHash?: string;
    };
    /** Cells that count as empty. */
    missing: ReadonlySet<string>;
  };
  independence: IndependenceRules;
  lock?: string;
  /** Undefined where the policy declares neither `test-set.uses` nor `test-set.ledger`. */
  ledger?: { branch: string; atMost?: number; alphaSpending?: true };
  publication: Publication;
  evaluation: {
    /** How predictions are obtained. */
    source: EvaluationSource;
    /** Undefined where the policy declares none: 0.5 is used and the report warns. */
    threshold?: number;
    undecided?: UndecidedRule;
    /** Evaluations that have to agree; 1 where predictions come from a file. */
    repeat: number;
    /** Other splits that the model is evaluated on. */
    also: readonly OtherSplit[];
  };
  subgroups: readonly SubgroupSpec[];
  acceptance: {
    confidence: number;
    decideBy: 'bound' | 'estimate';
    interval: ProportionMethod;
    cluster?: string;
    designEffect?: number;
    expected: ReadonlyMap<string, number>;
    power: number;
    /** Share of positives in use, for `ppv@prevalence` and `npv@prevalence`. */
    prevalence?: number;
    /** Share of each stratum in use, by which the pooled estimates are weighted. */
    weights?: StratumWeights;
    criteria: readonly Criterion[];
    tooSmall: 'block' | 'warn';
    /** Largest gap between another split and the test set that counts as none. */
    fitTolerance: number;
  };
  baseline?: { name: string; evidence?: string; results: readonly BaselineResult[] };
  /** Whether the approved tree's model is evaluated on the same samples. */
  releasedModel: boolean;
  /** Undefined where the policy has no such block. */
  noDecrease?: readonly NoDecrease[];
  documents: { intendedUse?: string };
  people: People;
}

/** When a model does not decide. */
export interface UndecidedRule {
  /** Binary tasks: scores strictly between the two are undecided. */
  band?: { from: number; to: number };
  /** Tasks of several classes: samples whose largest probability is below are undecided. */
  below?: number;
  /** Largest acceptable share of undecided test samples. */
  atMost?: number;
  /** The class that an undecided sample is treated as in use, for the views `@fallback`. */
  fallback?: string;
}

export type OtherSplit = Exclude<Split, 'test'>;

export type EvaluationSource = PredictionsSource | OnnxSource | CommandSource;

/** Predictions that were made outside the gate. */
export interface PredictionsSource {
  by: 'predictions';
  path: string;
  columns: PredictionColumns;
  bindingRequired: boolean;
  /** Predictions of other splits: a file for each of `evaluation.also`. */
  also: ReadonlyMap<OtherSplit, string>;
}

/** Columns of a predictions file; at least one of score, scores and predicted. */
export interface PredictionColumns {
  sample: string;
  /** Of a binary task. */
  score?: string;
  /** Column of each class's probability, in the order of the classes. */
  scores?: readonly string[];
  /** Class, or the number of a regression. */
  predicted?: string;
}

/** The gate runs the model itself. */
export interface OnnxSource {
  by: 'onnx';
  /** The ONNX file, where the model is a folder; relative to the root. */
  file?: string;
  /** By name of the model's input, in the order of the policy. */
  inputs: ReadonlyMap<string, ModelInput>;
  score?: { output: string; column?: number; transform: 'none' | 'sigmoid' | 'softmax' };
  /** Of several classes: the columns of the output in the order of the classes, where the policy says it. */
  scores?: { output: string; columns?: readonly number[]; transform: 'none' | 'softmax' };
  /** `labels` gives the class of each label of the model; absent where labels are classes. */
  predicted?: { output: string; labels?: ReadonlyMap<string, string> };
  /** What stands in for an empty cell: `nan` in every column of numbers, or a text by column. */
  fill: 'nan' | ReadonlyMap<string, string>;
  batch?: number;
  timeoutMinutes: number;
  memoryMb: number;
}

/** What feeds one input of a model. */
export type ModelInput =
  | { from: 'columns'; columns: readonly string[] }
  | { from: 'image'; column: string; preprocessing: Preprocessing }
  | { from: 'npy'; column: string }
  | { from: 'npy-file'; path: string; row: string };

/** An approved command runs the model. */
export interface CommandSource {
  by: 'command';
  run: readonly string[];
  /** Files and folders of the approved tree that it needs. */
  files: readonly string[];
  /** Columns that it gets beside the sample id; absent: those that the policy names, without the label. */
  inputs?: readonly string[];
  /** Columns whose cells are paths of files that it gets. */
  paths: readonly string[];
  /** Columns of what it writes; absent names are taken from what is there. */
  columns: Partial<PredictionColumns>;
  env: ReadonlyMap<string, string>;
  isolationRequired: boolean;
  timeoutMinutes: number;
  memoryMb: number;
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

/** Cells that count as empty where the policy does not say so. */
export const defaultMissing: readonly string[] = ['', 'NA', 'N/A', 'null', 'None', 'NaN'];

/** The role of those who can see the test data. */
export const testDataAccess = 'test-data-access';

/** Declared shares of the values of one column; they sum to 1. */
export interface StratumWeights {
  spec: SubgroupColumn;
  shares: ReadonlyMap<string, number>;
}

/** Columns that name an entity together. */
export interface EntityKind {
  kind: string;
  columns: readonly string[];
}

/**
 * What splits may share of a kind: nothing; everything, for a reason; or nothing of what the test set has, while
 * training and validation may share (external validation: the kind of every test sample was never seen before).
 */
export type IndependenceRule =
  | { rule: 'disjoint' }
  | { rule: 'unseen' }
  | { rule: 'shared'; reason: string; approvedBy?: string };

export interface IndependenceRules {
  /** By entity kind, `content` included; kinds that are not named are disjoint. */
  byKind: ReadonlyMap<string, IndependenceRule>;
  emptyIds: 'block' | 'warn';
  trainValidation: 'block' | 'warn' | 'ignore';
  /** Ids of two splits that are equal only in normal form. */
  suspected: 'block' | 'warn';
  /** Test samples that a chain of entities alone joins to another split. */
  linked: 'block' | 'warn';
  /** Whether test samples have to be newer than training samples; present only with a column of the time of capture. */
  captured?: true;
  /** Present wherever a column of perceptual hashes is. */
  nearDuplicate?: NearDuplicateRule;
}

interface NearDuplicateRule {
  /** Hashes that differ in at most so many of their 64 bits are near: a whole number within [0, 16]. */
  distance: number;
  severity: 'block' | 'warn';
}

/** Names with a meaning of their own beside entity kinds, in the policy or as a check. */
export const reservedKinds: readonly string[] = [
  'sample',
  'content',
  'empty-ids',
  'train-validation',
  'suspected',
  'linked',
  'captured',
  'near-duplicate',
];

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
  /** Of a proportion: successes / trials. */
  value: number;
  /** Absent for a value that is stated without them. */
  counts?: { successes: number; trials: number };
  subgroup: Subgroup;
}

/** How the interval of a difference of two proportions is formed. */
export type DifferenceMethod = 'newcombe' | 'miettinen-nurminen' | 'tango';

export interface NoDecrease {
  metric: string;
  against: 'process' | 'released-model';
  mode: ComparisonMode;
  margin?: number;
  /** Absent for the default of what it is compared with. */
  method?: DifferenceMethod;
  scope: Scope;
}
