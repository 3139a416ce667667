/** The Action: reads inputs and event, judges each policy, decides once, publishes, and ends with the exit code. */
import { setFailed } from '@actions/core';
import type { ExitCode } from '../result/run.ts';
import { type Conclusion, conclude, concludeFailure } from './conclusion.ts';
import { readEvent } from './event.ts';
import { explainFailure } from './failure.ts';
import { readInputs } from './inputs.ts';
import { judgePolicies } from './judge.ts';
import { logFailure } from './log.ts';
import { publishOnGitHub } from './surfaces.ts';

async function run(): Promise<Conclusion> {
  const inputs = readInputs();
  const pullRequest = readEvent(inputs.event);
  return conclude(await judgePolicies(inputs, pullRequest));
}

/** The conclusion where nothing could be judged at all. */
function giveUp(thrown: unknown): Conclusion {
  const failure = explainFailure(thrown);
  logFailure(failure);
  return concludeFailure(failure);
}

/** `setFailed` makes the exit code 1; what it really is has to be set after it. */
function finish({ exit, sentence }: Pick<Conclusion, 'exit' | 'sentence'>): ExitCode {
  if (exit !== 0) setFailed(sentence);
  return exit;
}

// Whatever ends the process before its conclusion leaves a failed job.
process.exitCode = 5;
process.on('uncaughtException', (thrown) => process.exit(finish(giveUp(thrown))));

const conclusion = await run().catch(giveUp);
await publishOnGitHub(conclusion);
process.exitCode = finish(conclusion);
