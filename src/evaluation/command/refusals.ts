/** What is wrong with a run of the command. None of these texts has anything that the command printed. */
import { constants } from 'node:os';
import { Refusal } from '../../result/refusal.ts';

const key = 'evaluation.command';
const readLog = 'Read what it printed in the evidence file command.log';

/** The program does not exist, or cannot be started: the environment is at fault. */
export function notRunnable(problem: string, cure: string): Refusal {
  return new Refusal('evaluation/runtime', { key: `${key}.run`, exit: 5, problem, cure });
}

export function notIsolated(): Refusal {
  return new Refusal('evaluation/runtime', {
    key,
    exit: 5,
    problem: 'the isolation that this system offers could not be set up for the command',
    cure: 'Read in the evidence file command.log which step failed; a hidden folder may be on a file system that the system does not let Holdout cover.',
  });
}

export function failed(code: number | null, signal: string | null): Refusal {
  return new Refusal('evaluation/command-failed', {
    key,
    problem: describeEnd(code, signal),
    cure: `${readLog}, and mend the command or the model.`,
  });
}

function describeEnd(code: number | null, signal: string | null): string {
  if (signal !== null) return `the command was ended by ${signal}`;
  const name = code === null ? undefined : signalOfExitCode(code);
  if (name !== undefined) return `the command was ended by ${name} (exit code ${code})`;
  if (code === 127) return 'the command ended with exit code 127, by which a shell says that it finds no such program';
  return `the command ended with exit code ${code}`;
}

/** A shell gives 128 and the signal’s number for what a signal ended. */
export function signalOfExitCode(code: number): string | undefined {
  const names = Object.entries(constants.signals).filter(([, number]) => number === code - 128);
  return names[0]?.[0];
}

export function tooSlow(minutes: number): Refusal {
  return limitReached(
    `took more than ${minutes} minutes, and was stopped`,
    'Make the command faster, or raise `timeout-minutes`.',
  );
}

export function tooMuchMemory(megabytes: number): Refusal {
  return limitReached(
    `took more than ${megabytes} MiB of memory, and was stopped`,
    'Let it work in smaller batches, or raise `memory-mb`.',
  );
}

export function tooManyProcesses(most: number): Refusal {
  return limitReached(`started more than ${most} processes, and was stopped`, 'Let it start fewer.');
}

export function diskFull(free: string): Refusal {
  return limitReached(`left less than ${free} free on the disk, and was stopped`, 'Let it write less, or free space.');
}

export function fileTooLarge(most: string): Refusal {
  return limitReached(`wrote a file of more than ${most}, and was ended by SIGXFSZ`, 'Let it write less.');
}

function limitReached(what: string, cure: string): Refusal {
  const wholeCure = `${cure} ${readLog}.`;
  return new Refusal('evaluation/limit', { key, exit: 4, problem: `the command ${what}`, cure: wholeCure });
}

export function leftProcesses(seconds: number): Refusal {
  return new Refusal('evaluation/command-left-processes', {
    key,
    exit: 3,
    problem: `the command ended, but processes that it started still ran ${seconds} seconds later`,
    cure: 'Let it wait for all processes that it starts: they could change the predictions after they were read.',
  });
}

/** @param what how the predictions are, as in `wrote no predictions` */
export function unusableOutput(what: string, cure = 'Let it write one regular file at {predictions}.'): Refusal {
  return new Refusal('evaluation/command-output', {
    key,
    problem: `the command ended without error and ${what}`,
    cure: `${cure} ${readLog}.`,
  });
}

/** @param path of a file that is to be laid out for the command */
export function unusableInput(path: string, problem: string, cure: string): Refusal {
  return new Refusal('evaluation/input', { file: path, problem, cure });
}

export function notRemoved(folder: string, code: string): Refusal {
  return new Refusal('evaluation/runtime', {
    key,
    exit: 5,
    problem: `the folder ${folder}, in which the command ran, cannot be removed (${code})`,
    cure: 'Remove it: it holds the model and the samples.',
  });
}
