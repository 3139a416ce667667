import type { JudgedCriterion } from '../acceptance/criteria.ts';
import type { EvaluatedGroup } from '../acceptance/groups.ts';
import type { Placed } from '../result/run.ts';
import type { Comparison, Contrast, Gap, Report, Size } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Rules } from './rules.ts';

/** What the pipeline has found so far; a part that could not be found stays undefined or empty. */
export interface Parts {
  policyPath: string;
  rules: Rules | undefined;
  /** Digest of the model. */
  model: string | undefined;
  manifest: Manifest | undefined;
  /** Content digest of the test rows. */
  testSet: string | undefined;
  predictions: Report['subject']['predictions'];
  /** How predictions were obtained. */
  evaluation: Report['subject']['evaluation'];
  /** The model of the approved tree, where it was compared with. */
  released: Report['subject']['released'];
  gaps: readonly Gap[];
  contrasts: readonly Contrast[];
  /** Known before the model is looked at. */
  sizes: readonly Size[];
  groups: readonly EvaluatedGroup[];
  criteria: readonly JudgedCriterion[];
  comparisons: readonly Comparison[];
  /** Row-level files for the evidence folder, by name. */
  evidence: Map<string, string>;
  /** Why checks that read the test set were not run; undefined where their input was refused. */
  unopened: string | undefined;
  places: Placed[];
  /** Which use of the test set this is; undefined where no ledger is in force. */
  use: NonNullable<Report['subject']['testSet']>['use'];
  /** Path of the policy's root from the repository's root. */
  prefix: string;
}

export function noParts(policyPath: string): Parts {
  return {
    policyPath,
    rules: undefined,
    model: undefined,
    manifest: undefined,
    testSet: undefined,
    predictions: undefined,
    evaluation: undefined,
    released: undefined,
    gaps: [],
    contrasts: [],
    sizes: [],
    groups: [],
    criteria: [],
    comparisons: [],
    evidence: new Map(),
    unopened: undefined,
    places: [],
    use: undefined,
    prefix: '',
  };
}
