/** Predictions of an ONNX model with what binds them to it, for teams that evaluate elsewhere. */
import { createHash } from 'node:crypto';
import { digestTestRows, readLock } from '../custody/lock.ts';
import type { Binding } from '../evaluation/binding.ts';
import { classOfDecision, type DecisionRule } from '../evaluation/decision.ts';
import type { Evaluated } from '../evaluation/determinism.ts';
import { ModelRun } from '../evaluation/onnx/modelRun.ts';
import { readSubject } from '../evaluation/onnx/subject.ts';
import { decisionRule } from '../evaluation/predictions.ts';
import { modelColumns } from '../policy/modelColumns.ts';
import type { OnnxSource, Policy, PredictionColumns } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { writePlainCsv } from '../tables/writeCsv.ts';
import { digestModel, readBytes } from '../trees/digest.ts';
import type { Tree } from '../trees/tree.ts';
import { lockLimit } from './custodySteps.ts';
import { lockedColumns, openManifest } from './inputs.ts';
import { readRules } from './rules.ts';
import { openSides } from './sides.ts';

export interface PredictRequest {
  policyFile: string;
  split: Split;
  /** How the model is run; needed where the policy does not say it. */
  source?: OnnxSource;
}

export interface MadePredictions {
  /** CSV text, as `evaluation.predictions` reads it. */
  text: string;
  /** Where the gate may take it for: the test split, and another one that the policy names a file for. */
  binding?: Binding;
  samples: number;
  /** Path that the policy names for predictions of this split; absent where it names none. */
  path?: string;
}

/** @throws Refusal for a policy, model or table that cannot be used */
export async function predict({ policyFile, split, source }: PredictRequest): Promise<MadePredictions> {
  const sides = await openSides({ policyFile });
  const { policy: written } = await readRules(sides);
  const onnx = source ?? sourceOf(written);
  const policy: Policy = { ...written, evaluation: { ...written.evaluation, source: onnx } };
  refuseLabel(policy);
  const found = await sides.proposed.find(policy.model.path);
  if (found === undefined) throw missingModel(policy.model.path);
  const run = await ModelRun.load(await readSubject(found, onnx), onnx, policy);
  try {
    const { manifest } = await openManifest(sides.proposed, policy, [...new Set(['test', split] as const)]);
    const rows = manifest.rows[split];
    const evaluated = await run.evaluate(await run.open(manifest, sides.proposed), rows);
    const text = writePredictions(manifest, written, rows, evaluated);
    const actual = { model: await digestModel(found), predictions: createHash('sha256').update(text).digest('hex') };
    const path = namedPath(written, split);
    const binding =
      split === 'test' || path !== undefined
        ? { ...actual, testSet: await testSetDigest(sides.proposed, manifest, written) }
        : undefined;
    return {
      text,
      samples: rows.length,
      ...(binding === undefined ? {} : { binding }),
      ...(path === undefined ? {} : { path }),
    };
  } finally {
    run.close();
  }
}

/** The file that the policy names for the predictions of a split. */
function namedPath({ evaluation: { source } }: Policy, split: Split): string | undefined {
  if (source.by !== 'predictions') return undefined;
  return split === 'test' ? source.path : source.also.get(split);
}

function sourceOf({ evaluation: { source } }: Policy): OnnxSource {
  if (source.by === 'onnx') return source;
  throw new Refusal('command/usage', {
    problem: 'the policy does not say how the model is run',
    cure: 'Say what feeds it and what it gives: `--input X=age,weight --score probabilities`.',
  });
}

/** The policy's reader refuses this too; here the command line may say it. */
function refuseLabel(policy: Policy): void {
  if (!modelColumns(policy).includes(policy.data.columns.label)) return;
  throw new Refusal('policy/label-as-input', {
    problem: 'the column of the reference label would feed the model, which may not see it',
    cure: 'Name the columns that the model gets in use, and no others.',
  });
}

function missingModel(file: string): Refusal {
  return new Refusal('tree/missing-file', {
    file,
    problem: 'the model does not exist',
    cure: 'Correct `model.path` in the policy.',
  });
}

/** What `evaluation/bound` compares: the digest over the columns of the lock, or of the policy where there is none. */
async function testSetDigest(tree: Tree, manifest: Manifest, policy: Policy): Promise<string> {
  const file = policy.lock === undefined ? undefined : await tree.findFile(policy.lock);
  if (file === undefined) return digestTestRows(manifest, lockedColumns(policy)).digest;
  const lock = readLock(await readBytes(file, lockLimit, 'lock/format'), file.path);
  const columns = lock.columns.filter((column) => manifest.table.has(column));
  const { digest } = digestTestRows(manifest, columns);
  if (columns.length === lock.columns.length && digest === lock.digest) return digest;
  throw new Refusal('evaluation/input', {
    file: file.path,
    exit: 3,
    problem: 'was made of other test rows than the ones at hand',
    cure: 'Restore the locked rows, or lock the test set anew in a change of its own.',
  });
}

/** In the order of the manifest, with the columns that the policy names; else the sample's own and those of the task. */
function writePredictions(manifest: Manifest, policy: Policy, rows: Uint32Array, evaluated: Evaluated): string {
  const { source } = policy.evaluation;
  const named = source.by === 'predictions' ? source.columns : { sample: policy.data.columns.sample };
  const { columns, cellsOf } = resultCells(decisionRule(policy), named, evaluated);
  const cells = Array.from(rows, (row, index) => {
    const own = cellsOf(index);
    if (own.some(Number.isNaN)) throw notANumber(manifest, row);
    return [manifest.sample.values[manifest.sample.codes[row]!]!, ...own];
  });
  return writePlainCsv([named.sample, ...columns], cells);
}

interface ResultCells {
  columns: readonly string[];
  cellsOf: (index: number) => (string | number)[];
}

function resultCells(rule: DecisionRule, named: PredictionColumns, { score, decision }: Evaluated): ResultCells {
  if (rule.task === 'regression') {
    return { columns: [named.predicted ?? 'predicted'], cellsOf: (index) => [score![index]!] };
  }
  if (score === undefined) {
    const cellsOf = (index: number) => [classOfDecision(decision[index]!, rule) || 'undecided'];
    return { columns: [named.predicted ?? 'predicted'], cellsOf };
  }
  if (rule.task === 'binary') return { columns: [named.score ?? 'score'], cellsOf: (index) => [score[index]!] };
  const width = rule.classes.length;
  return {
    columns: named.scores ?? rule.classes,
    cellsOf: (index) => [...score.subarray(index * width, (index + 1) * width)],
  };
}

function notANumber({ table }: Manifest, row: number): Refusal {
  return new Refusal('evaluation/output', {
    ...table.placeOf(row),
    problem: 'the model gives no finite number for this sample',
    cure: 'Mend the model, or exclude the sample with a reason.',
  });
}
