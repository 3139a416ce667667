/** Runs the policy's command on a model and on samples, and reads what it predicts. */
import { commandIsolation, runCommand } from '../evaluation/command/runCommand.ts';
import { findColumns, testColumns, writeTestTable } from '../evaluation/command/testTable.ts';
import { compareDecisions, countUnequal, type Evaluated, shuffledPositions } from '../evaluation/determinism.ts';
import type { ModelResult } from '../evaluation/modelResult.ts';
import { type Predictions, readPredictions } from '../evaluation/predictions.ts';
import type { CommandSource, OtherSplit } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Tree, TreeFile, TreeFolder } from '../trees/tree.ts';
import type { EvaluationContext } from './evaluationSteps.ts';
import type { Ready } from './preparation.ts';

type Context = Pick<EvaluationContext, 'sides' | 'rules' | 'parts' | 'manifest' | 'facts'>;

/** @throws Refusal where the command may not run, fails, or writes nothing that can be used */
export async function evaluateByCommand(
  context: Context,
  { source, model }: Extract<Ready, { by: 'command' }>,
): Promise<ModelResult> {
  const { rules, parts, manifest } = context;
  const { repeat, also } = rules.policy.evaluation;
  parts.evaluation = { by: 'command' };
  const findings = await judgeIsolation(source);
  const { test } = manifest.rows;
  const run = await openCommand(context, source, model.tree);
  const first = await run(test);
  let unequal = 0;
  for (let count = 1; count < repeat; count += 1) {
    unequal = Math.max(unequal, countUnequal(evaluated(first), evaluated(await run(test))));
  }
  // Another order costs one more run, which a policy that asks for no repetition does not want.
  const again = repeat > 1 ? await run(shuffledPositions(test.length).map((position) => test[position]!)) : first;
  const compared = repeat > 1 ? compareDecisions(evaluated(first), evaluated(again)) : notCompared;
  const others = new Map<OtherSplit, Predictions>();
  for (const split of also) others.set(split, await run(manifest.rows[split]));
  return {
    by: 'command',
    test: first,
    others,
    repetition: { runs: repeat, unequal, batches: [], ...compared },
    findings,
  };
}

const notCompared = { compared: 0, otherwise: 0, largestDifference: null };

/** Predictions are in the order of the manifest, whatever the order of the table: samples without one count as such. */
function evaluated({ score, decision, rows, missingRows }: Predictions): Evaluated {
  return { score, decision: missingRows.length === 0 ? decision : Uint8Array.of(...decision, rows.length) };
}

/** @throws Refusal where the policy requires isolation that this system does not give */
async function judgeIsolation({ isolationRequired }: CommandSource): Promise<Finding[]> {
  const layers = await commandIsolation();
  const missing = (['network', 'files', 'processes'] as const).filter((layer) => !layers[layer]);
  if (missing.length === 0) return [];
  if (isolationRequired) {
    throw new Refusal('evaluation/command-refused', {
      exit: 5,
      problem: `the policy requires isolation, and this system does not keep ${missing.join(', ')} from the command`,
      cure: 'Run the job on Linux, where `unshare` works for the user of the runner or with sudo.',
    });
  }
  return [{ code: 'evaluation/not-isolated', severity: 'warn', args: { layers: [...missing] } }];
}

/** Evaluates a model on some rows, by a run of the command. */
export type RunCommand = (rows: Uint32Array) => Promise<Predictions>;

/** What every run of the command has in common. */
export async function openCommand(
  { sides, rules, parts, manifest, facts }: Context,
  source: CommandSource,
  model: TreeFile | TreeFolder,
): Promise<RunCommand> {
  const { policy, tree } = rules;
  const approved = await findFiles(tree, source.files);
  const columns = testColumns(policy, source);
  return async (rows) => {
    const { predictions } = await runCommand({
      run: source.run,
      env: source.env,
      timeoutMinutes: source.timeoutMinutes,
      memoryMb: source.memoryMb,
      model,
      test: writeTestTable(manifest, columns, rows),
      approved,
      data: await findSampleFiles(sides.proposed, manifest, source.paths, rows),
      hidden: [...sides.folders, ...(facts.hiddenFolders ?? [])],
      onLog: (text) => parts.evidence.set('command.log', text),
    });
    const table = { file: 'predictions.csv', open: () => chunksOf(predictions) };
    const named = await findColumns(table, source, policy.data.columns.sample);
    const known = { wanted: Uint32Array.from(rows).sort(), known: rows };
    return readPredictions(table, named, manifest, policy, known);
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function findFiles(tree: Tree, paths: readonly string[]): Promise<TreeFile[]> {
  const found: TreeFile[] = [];
  for (const path of paths) {
    const one = await tree.find(path);
    if (one === undefined) {
      throw new Refusal('tree/missing-file', {
        file: path,
        problem: 'the command needs it, and the approved branch does not have it',
        cure: 'Bring it in by a pull request of its own, or correct `evaluation.command.files`.',
      });
    }
    found.push(...(one.kind === 'file' ? [one] : one.files));
  }
  return found;
}

/** Files that programs load as code: beside the approved script they could stand in for a part of it. */
const codeNames = /\.(?:py[cdiowxz]?|pth|so(?:\.[0-9.]+)?|dll|dylib|sh|bash|exe|jar|js|mjs|cjs|r|rb|pl|lua|egg|whl)$/i;

async function findSampleFiles(
  tree: Tree,
  manifest: Manifest,
  names: readonly string[],
  rows: Uint32Array,
): Promise<TreeFile[]> {
  const found = new Map<string, TreeFile>();
  for (const name of names) {
    const column = manifest.table.column(name);
    for (const row of rows) {
      const path = column.values[column.codes[row]!]!;
      if (found.has(path)) continue;
      const refuse = (problem: string) =>
        new Refusal('evaluation/input', {
          ...manifest.table.placeOf(row),
          problem: `the ${name} ${problem}`,
          cure: 'Write the path of a data file from the policy’s root, and bring the file with the change.',
        });
      if (codeNames.test(path)) throw refuse('names a file that could be loaded as code');
      const file = await tree.findFile(path).catch((thrown) => {
        throw thrown instanceof Refusal ? refuse(`names a file that cannot be used: ${thrown.problem}`) : thrown;
      });
      if (file === undefined) throw refuse('names a file that does not exist');
      found.set(path, file);
    }
  }
  return [...found.values()];
}
