import type { JudgedCriterion } from '../acceptance/criteria.ts';
import type { EvaluatedGroup } from '../acceptance/groups.ts';
import type { Comparison, Report } from '../result/schema.ts';
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
  groups: readonly EvaluatedGroup[];
  criteria: readonly JudgedCriterion[];
  comparisons: readonly Comparison[];
  /** Files for the evidence folder, by name. */
  evidence: Map<string, string>;
}

export function noParts(policyPath: string): Parts {
  return {
    policyPath,
    rules: undefined,
    model: undefined,
    manifest: undefined,
    testSet: undefined,
    predictions: undefined,
    groups: [],
    criteria: [],
    comparisons: [],
    evidence: new Map(),
  };
}
