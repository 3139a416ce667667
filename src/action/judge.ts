/** Judges each policy and writes its report. Nothing is published here, and nothing decided over several policies. */
import { join, relative, sep } from 'node:path';
import { assembleResult } from '../gate/assemble.ts';
import { Board } from '../gate/board.ts';
import { type CheckRequest, check } from '../gate/check.ts';
import { noParts } from '../gate/parts.ts';
import type { CommandFacts } from '../gate/preparation.ts';
import { rootOf } from '../gate/sides.ts';
import type { GitHubClient } from '../github/client.ts';
import { showProgress } from '../publication/progress.ts';
import { prepareReportFolder, type WrittenReport, writeReport } from '../publication/reportFolder.ts';
import { checkCommand } from '../publication/reproduce.ts';
import type { ExitCode, GateResult } from '../result/run.ts';
import { type Change, ChangeSource } from './change.ts';
import type { Event } from './event.ts';
import { factsOnGitHub, type Interruption } from './facts.ts';
import { explainFailure, type Failure } from './failure.ts';
import type { Inputs } from './inputs.ts';
import { logFailure, logLines, logOutcome } from './log.ts';

/** What came of one policy: a report, or the reason why there is none. */
export type Outcome = JudgedPolicy | BrokenPolicy;

export interface JudgedPolicy {
  /** Path from the workspace. */
  policy: string;
  exit: ExitCode;
  result: GateResult;
  written: WrittenReport;
}

export interface BrokenPolicy {
  policy: string;
  exit: Failure['exit'];
  failure: Failure;
}

/** What is the same for all policies of a step. */
export interface Setting {
  inputs: Inputs;
  event: Event;
  client: GitHubClient | undefined;
  interruption: Interruption;
}

/** Judges the policies one after the other. An error in one of them does not keep the others from being judged. */
export async function judgePolicies(setting: Setting): Promise<readonly Outcome[]> {
  const { policies, token, serverUrl, out, workspace } = setting.inputs;
  const changes = new ChangeSource({ remote: 'origin', token, serverUrl }, setting.event);
  const outcomes: Outcome[] = [];
  for (const [index, policy] of policies.entries()) {
    const folder = policies.length === 1 ? out : join(out, String(index + 1));
    outcomes.push(await judgePolicy({ policy, policyFile: join(workspace, policy), folder }, changes, setting));
  }
  return outcomes;
}

interface Subject {
  policy: string;
  /** Absolute. */
  policyFile: string;
  /** Where the report goes. */
  folder: string;
}

async function judgePolicy(subject: Subject, changes: ChangeSource, setting: Setting): Promise<Outcome> {
  const { policy, folder } = subject;
  try {
    const startedAt = Date.now();
    prepareReportFolder(folder);
    const { result, reproduce } = await judge(subject, changes, setting);
    const written = writeReport(result, { out: folder, startedAt, reproduce });
    logOutcome(policy, written.view, written.run, folder);
    return { policy, exit: result.exit, result, written };
  } catch (thrown) {
    const failure = explainFailure(thrown);
    logFailure(failure);
    return { policy, exit: failure.exit, failure };
  }
}

/** Commits that cannot be had are refused in the report, like every other input. */
async function judge(
  { policy, policyFile }: Subject,
  changes: ChangeSource,
  setting: Setting,
): Promise<{ result: GateResult; reproduce: string }> {
  const board = new Board();
  const change = await board.attempt('policy/valid', () => changes.bring(rootOf(policyFile)));
  if (change === undefined) {
    return { result: assembleResult(board, noParts(policy), {}), reproduce: checkCommand(policy, undefined) };
  }
  const { approved, proposed } = change;
  const { event } = setting;
  // A line now and then, so that a long step does not look like one that hangs.
  const progress = showProgress({ write: (text) => logLines(text.trimEnd()) });
  const request: CheckRequest = {
    policyFile,
    onProgress: (piece) => progress.update(piece),
    approved,
    proposed,
    isFork: event.isFork,
    isMerged: event.base.fixed !== undefined,
    ...commandFacts(setting),
    ...(await factsOnGitHub(setting, change)),
  };
  const result = await check(request).finally(() => setting.interruption.clear());
  return { result: nameBranch(result, event.base.branch), reproduce: reproduceChange(policyFile, change, result) };
}

/** The policy's command would load a model of strangers, or run with rights that no pull request has. */
function commandFacts({ event, inputs: { workspace, temporary } }: Setting): CommandFacts {
  const hiddenFolders = [workspace, temporary];
  if (event.isFork) return { refusesCommand: 'fork', hiddenFolders };
  if (event.name === 'pull_request_target') return { refusesCommand: 'pull_request_target', hiddenFolders };
  return { hiddenFolders };
}

/** Readers know the branch that the rules come from by its name. */
function nameBranch(result: GateResult, ref: string): GateResult {
  const { approved, ...others } = result.commits;
  return approved === undefined ? result : { ...result, commits: { ...others, approved: { ...approved, ref } } };
}

/** `holdout check` judges what is checked out, so the change has to be. It knows nothing of people. */
function reproduceChange(policyFile: string, { root, approved, proposed }: Change, { report }: GateResult): string {
  const path = relative(root, policyFile).split(sep).join('/');
  const asksPeople = report.checks.some(({ id, status }) => id === 'personnel/roles' && status !== 'not-applicable');
  return `git checkout --detach ${proposed} && ${checkCommand(path, approved)}${asksPeople ? ' --local' : ''}`;
}
