/** The open files that a command starts with. */
import { execFile } from 'node:child_process';
import { constants, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** One pipe for standard output and standard error, so that their order stays. */
export interface OutputPipe {
  reader: Socket;
  /** Number of the file that the child gets; to be closed here once it has it. */
  writer: number;
}

/**
 * A real pipe: what Node gives its children are sockets, which a script cannot open as /dev/stderr.
 *
 * @param folder where the pipe is made; its name is gone when this returns
 */
export async function openOutputPipe(folder: string): Promise<OutputPipe> {
  const place = join(folder, 'output');
  await promisify(execFile)('mkfifo', ['-m', '600', place]);
  // A reader that does not wait comes first: then the writer finds it, and does not wait either.
  const reader = openSync(place, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(place, constants.O_WRONLY);
  rmSync(place);
  return { reader: new Socket({ fd: reader, readable: true, writable: false }), writer };
}

const closeOnExecution = 0o2000000;
const highest = 65_536;

/**
 * Numbers of files beyond the first three that a child of this process would inherit: who started Holdout may have left
 * them open. Empty where the system does not tell.
 */
export function inheritableFiles(): readonly number[] {
  const numbers = listFiles().filter((number) => number > 2 && number < highest);
  return numbers.filter((number) => (flagsOf(number) & closeOnExecution) === 0);
}

function listFiles(): readonly number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number);
  } catch {
    return [];
  }
}

function flagsOf(number: number): number {
  try {
    const text = readFileSync(`/proc/self/fdinfo/${number}`, 'latin1');
    return Number.parseInt(/^flags:\s+([0-7]+)$/m.exec(text)?.[1] ?? '0', 8);
  } catch {
    return closeOnExecution;
  }
}
