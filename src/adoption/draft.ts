/** What a starting policy says: everything that was found, asked or told. */
import type { Task } from '../metrics/task.ts';
import type { EntityKind, SubgroupColumn } from '../policy/policy.ts';
import type { Split } from '../result/schema.ts';

export interface PolicyDraft {
  /** Branch on which the policy binds. */
  branch: string;
  /** Path of the model from the policy's root. */
  model: string;
  task: Task;
  /** Paths of the manifest from the policy's root; `split` where each file belongs to one. */
  manifest: readonly { path: string; split?: Split }[];
  /** Values that mean each split; undefined where they are the names of the splits. */
  splits?: ReadonlyMap<Split, readonly string[]>;
  columns: DraftColumns;
  /** Columns of few values that several splits share. */
  groupings: readonly string[];
  evaluation: DraftEvaluation;
  /** As it is to be written. */
  threshold?: string;
  subgroups: readonly SubgroupColumn[];
  /** Columns that would be subgroups, if each test sample had a value. */
  blankSubgroups: readonly string[];
  /** Kind whose test samples depend on each other. */
  cluster?: string;
  criteria: readonly DraftCriterion[];
  /** Difference of errors between training and test data that counts as none, as it is to be written. */
  fitTolerance?: string;
  /** Users and teams of GitHub by role. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Largest number of uses of the test set. */
  uses?: number;
}

export interface DraftColumns {
  sample: string;
  split?: string;
  label: string;
  entities: readonly EntityKind[];
  content?: string;
  excluded?: string;
  generated?: string;
}

/** Where predictions come from: a file, or the gate, which runs the model. */
export type DraftEvaluation = ({ by: 'predictions' } & DraftPredictions) | ({ by: 'onnx' } & DraftOnnx);

export interface DraftPredictions {
  path: string;
  sample: string;
  score?: string;
  /** Column of the probability of each class. */
  scores?: ReadonlyMap<string, string>;
  /** Column of the decided class, or of the predicted number. */
  predicted?: string;
  /** Whether a binding file lies beside them. */
  isBound: boolean;
}

export interface DraftOnnx {
  /** Columns by the name of the input that they feed. */
  inputs: ReadonlyMap<string, readonly string[]>;
  /** What the order of the columns rests on; `names` where no input takes several. */
  order: 'told' | 'names' | 'manifest';
  /** Of a binary task. */
  score?: { output: string; column?: number; transform?: 'sigmoid' | 'softmax' };
  /** Of several classes, `classes` in the order of the columns where the model does not say it. */
  scores?: { output: string; classes?: readonly string[]; transform?: 'softmax' };
  /** Of a regression. */
  predicted?: { output: string };
  /** What stands in for an empty cell, where a person said so. */
  fill?: 'nan' | ReadonlyMap<string, string>;
  empty: EmptyCells;
  /** Whether there are training rows to evaluate it on, too. */
  hasTraining: boolean;
}

/** Empty cells in columns that feed the model. */
export interface EmptyCells {
  columns: readonly string[];
  /** Samples of test and training data that have one. */
  samples: number;
  /** Whether NaN can stand in for them: the inputs take fractions. */
  takesNan: boolean;
}

export interface DraftCriterion {
  metric: string;
  key: 'at-least' | 'at-most';
  /** As it is to be written. */
  value: string;
}

/** Where the lock goes, from the policy's root. */
export const lockPath = '.holdout/test-set.lock.json';

/** Branch of the ledger that a limit of uses needs. */
export const ledgerBranch = 'holdout-ledger';

/** Role whose members can see the test data; it approves nothing. */
const accessRole = 'test-data-access';

/** The roles that approve a change of the model: all that were named, but for access to the test data. */
export function approvingRoles({ roles }: Pick<PolicyDraft, 'roles'>): string[] {
  return [...roles.keys()].filter((role) => role !== accessRole);
}
