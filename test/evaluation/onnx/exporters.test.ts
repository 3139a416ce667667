/**
 * The oracle is Python: each model was exported by the library that made it, and its samples were scored by that library
 * and by onnxruntime 1.32 for the CPU; `make/` has the scripts and versions. Cells, files and images are read by the gate.
 *
 * Tolerances: both sides add the same 32-bit floats in another order, and compute `exp` with another last digit; the
 * library often computes in doubles. The largest differences that were seen, in parts of the value where that is larger
 * than 1, are 4.2e-7 for models of tables and 1.5e-6 for networks, whose sums have up to 72 products with a rounding step
 * of 6e-8 each. The tolerance is twice that. Trees add in a fixed order, so that they give the bits of onnxruntime for the
 * CPU. Decisions may differ for no sample.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BinaryRule, decide } from '../../../src/evaluation/decision.ts';
import type { Evaluated } from '../../../src/evaluation/determinism.ts';
import { decideOutputs } from '../../../src/evaluation/modelPredictions.ts';
import { evaluateRows, openInputs } from '../../../src/evaluation/onnx/evaluator.ts';
import { ModelSession } from '../../../src/evaluation/onnx/session.ts';
import { planSubject, readSubject } from '../../../src/evaluation/onnx/subject.ts';
import { decisionRule } from '../../../src/evaluation/predictions.ts';
import { openManifest } from '../../../src/gate/inputs.ts';
import { readPolicy } from '../../../src/policy/readPolicy.ts';
import { openFolderTree } from '../../../src/trees/folderTree.ts';
import { dataFolder, modelFolder, type OracleModel, oracleModels, policyOf, tableModels } from './oracle.ts';

const tolerances = { tables: 8.4e-7, networks: 3e-6 };
/** Models that give the bits of onnxruntime for the CPU: trees, neighbours and support vectors. */
const sameBits = [
  ...['forest', 'gradient-boosting', 'hist-gradient-boosting', 'svc', 'neighbours', 'texts', 'int64'],
  ...['regressor', 'svc-decision-function', 'xgboost', 'xgboost-missing', 'lightgbm', 'lightgbm-tensor'],
  ...['catboost', 'catboost-names'],
];

/** One process for all models, which loads one after the other. */
let session: ModelSession;
beforeAll(() => {
  session = new ModelSession('model.onnx', { timeoutMinutes: 10, memoryMb: 1024 });
});
afterAll(() => session.close());

async function evaluate(
  name: string,
  oracle: OracleModel,
): Promise<Evaluated & { rule: ReturnType<typeof decisionRule> }> {
  const policy = readPolicy(Buffer.from(policyOf(oracle)), 'policy.yml');
  const { source } = policy.evaluation;
  if (source.by !== 'onnx') throw new Error('another source');
  const subject = await readSubject((await openFolderTree(modelFolder).find(`${name}.onnx`))!, source);
  const plan = planSubject(subject, source, policy);
  await session.load(subject.bytes, subject.external);
  const tree = openFolderTree(dataFolder);
  const { manifest } = await openManifest(tree, policy, ['test']);
  const inputs = await openInputs(plan, source, manifest, tree);
  const batch = plan.isFixed ? plan.batch : 40;
  const outputs = await evaluateRows({ session, plan, file: subject.file }, inputs, manifest.rows.test, batch);
  const rule = decisionRule(policy);
  return { ...decideOutputs(outputs, rule, subject.file), rule };
}

function largestDifference(scores: Float64Array, expected: readonly number[]): number {
  return scores.reduce((largest, score, index) => {
    const value = expected[index]!;
    return Math.max(largest, Math.abs(score - value) / Math.max(1, Math.abs(value)));
  }, 0);
}

const isScored = ([, { runtime }]: [string, OracleModel]) => typeof runtime[0] === 'number';
const models = [...oracleModels];

describe('scores', () => {
  it.each(models.filter(isScored))('of %s are those of Python', async (name, oracle) => {
    const { score, decision, rule } = await evaluate(name, oracle);
    const [runtime, library] = [oracle.runtime, oracle.library] as [number[], number[]];
    const tolerance = tableModels.has(name) ? tolerances.tables : tolerances.networks;
    expect(score).toHaveLength(96);
    expect(largestDifference(score!, runtime)).toBeLessThan(tolerance);
    expect(largestDifference(score!, library)).toBeLessThan(tolerance);
    expect([...decision]).toEqual(library.map((value) => decide(value, rule as BinaryRule)));
    if (sameBits.includes(name)) expect(Array.from(score!)).toEqual(runtime.map(Math.fround));
  });

  it('are not nearly the same for all samples, so that a mistake is seen', () => {
    for (const [, { runtime }] of models.filter(isScored)) {
      const values = runtime as number[];
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.4);
    }
  });
});

describe('labels', () => {
  it.each(models.filter((one) => !isScored(one)))('of %s are those of Python', async (name, oracle) => {
    const { score, decision } = await evaluate(name, oracle);
    const expected = (labels: readonly (number | string)[]) =>
      labels.map((label) => (label === oracle.positive ? 1 : 0));
    expect(score).toBeUndefined();
    expect([...decision]).toEqual(expected(oracle.runtime));
    expect([...decision]).toEqual(expected(oracle.library));
  });
});
