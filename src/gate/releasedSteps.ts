/** The released model, which is the approved tree's, on the same samples: what the proposed one is compared with. */
import { listGroups } from '../acceptance/groups.ts';
import type { Released } from '../acceptance/noDecrease.ts';
import { joinTask } from '../evaluation/joinTask.ts';
import { readLabels } from '../evaluation/labels.ts';
import { toPredictions } from '../evaluation/modelPredictions.ts';
import { ModelRun } from '../evaluation/onnx/modelRun.ts';
import { readSubject } from '../evaluation/onnx/subject.ts';
import type { Predictions } from '../evaluation/predictions.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { FindingOf } from '../result/schema.ts';
import { digestModel } from '../trees/digest.ts';
import type { TreeFile, TreeFolder } from '../trees/tree.ts';
import { openCommand } from './commandSteps.ts';
import { clustersOf, type EvaluationContext } from './evaluationSteps.ts';
import { readReleasedPredictions } from './predictionsSteps.ts';

/**
 * Evaluates the released model as the proposed one was.
 *
 * @returns undefined where the policy does not ask for it; a finding where there is none, which blocks where there should be one
 */
export async function evaluateReleased(
  context: EvaluationContext,
  candidate: EvaluatedRows,
): Promise<Released | undefined> {
  const { sides, rules, manifest, parts } = context;
  const { policy } = rules;
  if (!policy.releasedModel) return undefined;
  if (sides.git === undefined || !rules.approved) return absent('working-folder', 'warn');
  const found = await sides.git.approved.find(policy.model.path);
  if (found === undefined) return absent('first', 'warn');
  const sha256 = await digestModel(found);
  parts.released = { path: policy.model.path, sha256 };
  try {
    const predictions = await predict(context, found, sha256);
    if (predictions === undefined) return absent('unbound', 'block');
    const released = joinTask(
      policy.task,
      manifest,
      predictions,
      readLabels(manifest, policy),
      clustersOf(manifest, policy),
    );
    return { candidate, released, groups: listGroups(manifest, policy) };
  } catch (thrown) {
    const [refusal] = refusalsOf(thrown);
    return absent('unusable', 'block', refusal?.problem);
  }
}

function absent(
  reason: FindingOf<'performance/no-released-model'>['args']['reason'],
  severity: 'warn' | 'block',
  problem?: string,
): FindingOf<'performance/no-released-model'> {
  const args = { reason, ...(problem === undefined ? {} : { problem }) };
  return { code: 'performance/no-released-model', severity, args };
}

async function predict(
  context: EvaluationContext,
  found: TreeFile | TreeFolder,
  model: string,
): Promise<Predictions | undefined> {
  const { ready, rules, manifest, sides, parts } = context;
  switch (ready.by) {
    case 'predictions': {
      const testSet = parts.testSet ?? '';
      return sides.git && readReleasedPredictions(sides.git.approved, manifest, rules.policy, { model, testSet });
    }
    case 'command':
      return (await openCommand(context, ready.source, found))(manifest.rows.test);
    case 'onnx': {
      const run = await ModelRun.load(await readSubject(found, ready.source), ready.source, rules.policy);
      try {
        const inputs = await run.open(manifest, sides.proposed);
        return toPredictions(await run.evaluate(inputs, manifest.rows.test), manifest.rows.test);
      } finally {
        run.close();
      }
    }
  }
}
