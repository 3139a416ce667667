/** Starts a command, watches it, and makes sure that nothing of it runs any more. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BoundedLog } from './boundedLog.ts';
import { ProcessFamily } from './family.ts';
import type { CommandLimits } from './limits.ts';
import { residentBytesOf } from './processes.ts';
import { notRunnable } from './refusals.ts';
import { inheritableFiles, openOutputPipe } from './streams.ts';

/** The limit because of which a command was stopped. */
export type Stop = 'time' | 'memory' | 'processes' | 'disk';

export interface Start {
  /** Program and arguments, with everything around the command. */
  vector: readonly string[];
  /** The user’s word for the program, for messages. */
  name: string;
  folder: string;
  environment: Readonly<Record<string, string>>;
  platform: NodeJS.Platform;
  /** The run’s own: its path stands in the environment of all that it starts. */
  root: string;
  /** Whether a first process of their own namespace ends all others, and tells what they did. */
  hasFirstProcess: boolean;
  timeoutMilliseconds: number;
  memoryBytes: number;
  limits: CommandLimits;
}

export interface End {
  stop: Stop | undefined;
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Always false where a first process tells it. */
  leftProcesses: boolean;
}

const watchMilliseconds = 100;
const drainMilliseconds = 2000;
const dyingMilliseconds = 10_000;

/** @throws Refusal `evaluation/runtime` where the program cannot be started */
export async function supervise(start: Start, log: BoundedLog): Promise<End> {
  const { child, outputs } = await startChild(start);
  const drained = Promise.all(outputs.map((output) => drain(output, log)));
  const family = new ProcessFamily(child.pid ?? Number.NaN, start.root, start.platform);
  try {
    const stop = await watchUntilExit(child, family, start);
    const leftProcesses = start.hasFirstProcess ? false : !(await family.endsWithin(start.limits.graceSeconds));
    return { stop, code: child.exitCode, signal: child.signalCode, leftProcesses };
  } finally {
    await endAll(child, family, start);
    await within(drainMilliseconds, () => drained);
    for (const output of outputs) output.destroy();
  }
}

async function drain(output: Readable, log: BoundedLog): Promise<void> {
  output.on('data', (chunk: Buffer) => log.add(chunk));
  await once(output, 'close').catch(() => undefined);
}

interface Started {
  child: ChildProcess;
  outputs: readonly Readable[];
}

async function startChild(start: Start): Promise<Started> {
  try {
    return start.platform === 'win32' ? await startOnWindows(start) : await startWithPipe(start);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const problem = `the program ${JSON.stringify(start.name)} cannot be started (${code})`;
    throw notRunnable(problem, 'Correct the command, or the system that it runs on.');
  }
}

async function startOnWindows({ vector: [program = '', ...given], folder, environment }: Start): Promise<Started> {
  const options = { cwd: folder, env: environment, windowsHide: true };
  const child = spawn(program, given, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  await once(child, 'spawn');
  return { child, outputs: [child.stdout, child.stderr] };
}

async function startWithPipe(start: Start): Promise<Started> {
  const { vector, folder, environment, root, hasFirstProcess } = start;
  const [program = '', ...given] = vector;
  const { reader, writer } = await openOutputPipe(root);
  const nothing = openSync('/dev/null', 'r');
  try {
    // The first process ends everything when its standard input is closed: also when Holdout itself is killed.
    const stdio: StdioOptions = [hasFirstProcess ? 'pipe' : nothing, writer, writer];
    for (const number of inheritableFiles()) stdio[number] = nothing;
    const options = { cwd: folder, env: environment, detached: true };
    const child = spawn(program, given, { ...options, stdio: Array.from(stdio, (entry) => entry ?? 'ignore') });
    child.stdin?.on('error', () => undefined);
    await once(child, 'spawn');
    return { child, outputs: [reader] };
  } catch (error) {
    reader.destroy();
    throw error;
  } finally {
    closeSync(writer);
    closeSync(nothing);
  }
}

/** @returns the limit that was reached first, after the process is dead */
async function watchUntilExit(child: ChildProcess, family: ProcessFamily, start: Start): Promise<Stop | undefined> {
  const deadline = performance.now() + start.timeoutMilliseconds;
  const startDisk = await freeDiskBytes(start.folder);
  while (isRunning(child)) {
    const stop =
      performance.now() >= deadline ? 'time' : (measure(family, start) ?? (await measureDisk(start, startDisk)));
    if (stop !== undefined) {
      await endAll(child, family, start);
      return stop;
    }
    await waitForExit(child, Math.min(watchMilliseconds, deadline - performance.now()));
  }
  return undefined;
}

function measure(family: ProcessFamily, { memoryBytes, limits }: Start): Stop | undefined {
  const members = family.members();
  if (members.length > limits.processes) return 'processes';
  return residentBytesOf(members, memoryBytes) > memoryBytes ? 'memory' : undefined;
}

/** A disk that was nearly full before is not the command’s fault. */
async function measureDisk({ folder, limits }: Start, startBytes: number): Promise<Stop | undefined> {
  const free = await freeDiskBytes(folder);
  return free < limits.freeDiskBytes && startBytes >= limits.freeDiskBytes ? 'disk' : undefined;
}

async function freeDiskBytes(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );
}

/** Closing its standard input tells the first process to end everything, also where it runs as another user. */
async function endAll(child: ChildProcess, family: ProcessFamily, { hasFirstProcess }: Start): Promise<void> {
  child.stdin?.destroy();
  if (!hasFirstProcess || isRunning(child)) await family.kill();
  if (isRunning(child)) await waitForExit(child, dyingMilliseconds);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function waitForExit(child: ChildProcess, milliseconds: number): Promise<void> {
  await within(milliseconds, (signal) => once(child, 'exit', { signal }));
}

/** Waits for what is begun, or for the time to pass. */
async function within(milliseconds: number, begin: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const ignore = () => undefined;
  const pause = sleep(Math.max(0, milliseconds), undefined, { signal: done.signal }).catch(ignore);
  await Promise.race([begin(done.signal).catch(ignore), pause]);
  done.abort();
}
