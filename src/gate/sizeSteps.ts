/** `test-data/size`, before the model is looked at: what the manifest alone tells of the size of the test set. */
import { listGroups } from '../acceptance/groups.ts';
import { judgeSizes, type TestSetFacts } from '../acceptance/sizes.ts';
import { readLabels } from '../evaluation/labels.ts';
import { tallyKinds } from '../independence/overlap.ts';
import type { Policy } from '../policy/policy.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Board } from './board.ts';
import { findDependentSamples } from './dependentSamples.ts';
import { clustersOf } from './evaluationSteps.ts';
import type { Parts } from './parts.ts';

/** Posts the check, which does not stop the evaluation. That there are no test samples at all is said elsewhere. */
export function judgeTestSetSize(board: Board, parts: Parts, manifest: Manifest, policy: Policy): void {
  const facts = manifest.rows.test.length === 0 ? undefined : readFacts(manifest, policy);
  if (facts === undefined) return;
  const kinds = tallyKinds(manifest, policy.data.columns.entities);
  const { sizes, judgement } = judgeSizes(facts, policy.acceptance, findDependentSamples(manifest, policy, kinds));
  parts.sizes = sizes;
  board.post(judgement);
}

/** Undefined where labels or subgroups are refused, as the checks say that need them. */
function readFacts(manifest: Manifest, policy: Policy): TestSetFacts | undefined {
  const { task, evaluation } = policy;
  const clusters = clustersOf(manifest, policy);
  try {
    return {
      groups: listGroups(manifest, policy),
      labels: readLabels(manifest, policy).codes,
      ...(clusters === undefined ? {} : { clusters }),
      task: { task, undecided: evaluation.undecided !== undefined },
    };
  } catch (thrown) {
    refusalsOf(thrown);
    return undefined;
  }
}
