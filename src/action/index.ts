/** The Action: reads inputs and event, judges each policy, decides once, publishes, and ends with the exit code. */
import { setFailed } from '@actions/core';
import type { ExitCode } from '../result/run.ts';
import { remarkOnBranchRules } from './branchRules.ts';
import { connect } from './client.ts';
import { type Conclusion, conclude, concludeFailure } from './conclusion.ts';
import { readEvent } from './event.ts';
import { Interruption } from './facts.ts';
import { explainFailure } from './failure.ts';
import { readInputs } from './inputs.ts';
import { judgePolicies } from './judge.ts';
import { logFailure, logLines } from './log.ts';
import { publish, publishFailure } from './publish.ts';
import { refreshJudgingRun } from './review.ts';

/** A run that the runner stops closes its entry in the ledger; the entry stays without an outcome, and it counts. */
const interruption = new Interruption();

async function run(): Promise<Conclusion> {
  const inputs = readInputs();
  const event = readEvent(inputs.event);
  const client = await connect(inputs);
  const startedAt = Date.now();
  const concluded = conclude(await judgePolicies({ inputs, event, client, interruption }));
  const notes = await remarkOnBranchRules(client, inputs, event);
  const conclusion = await publish(concluded, { inputs, event, client, startedAt, notes });
  await refreshJudgingRun(client, inputs, event, conclusion);
  return conclusion;
}

/** The conclusion where nothing could be judged at all. */
async function giveUp(thrown: unknown): Promise<Conclusion> {
  const failure = explainFailure(thrown);
  logFailure(failure);
  const conclusion = concludeFailure(failure);
  await publishFailure(conclusion);
  return conclusion;
}

/** `setFailed` makes the exit code 1; what it really is has to be set after it. */
function finish({ exit, sentence }: Pick<Conclusion, 'exit' | 'sentence'>): ExitCode {
  if (exit !== 0) setFailed(sentence);
  return exit;
}

async function stop(signal: string): Promise<void> {
  logLines(`The run was stopped (${signal}).`);
  await interruption.close();
  process.exit(finish({ exit: 5, sentence: 'Holdout: the run was stopped before it could judge.' }));
}

// Whatever ends the process before its conclusion leaves a failed job.
process.exitCode = 5;
process.on('uncaughtException', (thrown) => {
  const failure = explainFailure(thrown);
  logFailure(failure);
  process.exit(finish(concludeFailure(failure)));
});
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const conclusion = await run().catch(giveUp);
process.exitCode = finish(conclusion);
