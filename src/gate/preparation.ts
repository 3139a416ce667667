/** How predictions are obtained, made ready before any test row is opened: what is refused here uses nothing up. */
import { judgeFormat, judgeScanned } from '../evaluation/modelFormat.ts';
import { ModelRun } from '../evaluation/onnx/modelRun.ts';
import { readSubject } from '../evaluation/onnx/subject.ts';
import type { CommandSource, OnnxSource } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { Board } from './board.ts';
import type { FoundModel } from './modelSteps.ts';
import type { Rules } from './rules.ts';

/** Facts of a run that decide whether the policy's command may run. */
export interface CommandFacts {
  /** Why no command runs here, whatever the policy says. */
  refusesCommand?: 'fork' | 'pull_request_target';
  /** Absolute folders that the command must not see, beside the repository. */
  hiddenFolders?: readonly string[];
}

/** A model that can be evaluated. */
export type Ready =
  | { by: 'predictions' }
  | { by: 'onnx'; source: OnnxSource; run: ModelRun; model: FoundModel }
  | { by: 'command'; source: CommandSource; model: FoundModel };

/** @returns undefined where something is refused, which a check says */
export async function prepareEvaluation(
  board: Board,
  rules: Rules,
  model: FoundModel | undefined,
  facts: CommandFacts,
  isCommitted: boolean,
): Promise<Ready | undefined> {
  const { source } = rules.policy.evaluation;
  if (model === undefined) return source.by === 'predictions' ? { by: 'predictions' } : undefined;
  if (source.by === 'onnx') return prepareOnnx(board, rules, source, model);
  await board.tryPost('model/format', () => judgeFormat(model.tree, source.by));
  if (source.by === 'predictions') return { by: 'predictions' };
  const isAllowed = await board.attempt('evaluation/complete', () => {
    allowCommand(rules, facts, isCommitted);
    return true;
  });
  const isSound = board.judgements.every(
    ({ check, refusedWith }) => check !== 'model/format' || refusedWith === undefined,
  );
  return isAllowed === true && isSound ? { by: 'command', source, model } : undefined;
}

async function prepareOnnx(
  board: Board,
  { policy }: Rules,
  source: OnnxSource,
  model: FoundModel,
): Promise<Ready | undefined> {
  const subject = await board.attempt('model/format', () => readSubject(model.tree, source));
  if (subject === undefined) return undefined;
  board.post(judgeScanned(subject.rewired));
  const run = await board.attempt('evaluation/complete', () => ModelRun.load(subject, source, policy));
  return run === undefined ? undefined : { by: 'onnx', source, run, model };
}

/** @throws Refusal where the command is not an approved one, or whoever wrote the model may not start anything here */
function allowCommand({ approved }: Rules, { refusesCommand }: CommandFacts, isCommitted: boolean): void {
  if (refusesCommand !== undefined) throw new Refusal('evaluation/command-refused', refusals[refusesCommand]);
  if (isCommitted && !approved) throw new Refusal('evaluation/command-refused', refusals.unapproved);
}

const refusals = {
  fork: {
    problem: 'the change comes from a fork, and the policy’s command would load its model on this runner',
    cure: 'Let someone who may do so push the change to a branch of this repository.',
  },
  pull_request_target: {
    problem: 'the workflow runs on `pull_request_target`, with the rights of the target branch',
    cure: 'Run it on `pull_request`, or let the gate run the model itself with `evaluation.onnx`.',
  },
  unapproved: {
    problem: 'the policy is not approved yet, and only an approved command is run',
    cure: 'Bring the policy and the files of its command in by a pull request of their own.',
  },
} as const;
