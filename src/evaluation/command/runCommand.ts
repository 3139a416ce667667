/**
 * Runs the policy’s approved command on a model and a table of samples, and returns the predictions that it wrote.
 *
 * The command is approved, the model is not: loading it may run code of whoever made it. So the command gets no more
 * than it needs, and no trust. Whether it may run at all is decided by the caller.
 */
import { realpath } from 'node:fs/promises';
import { assertNever } from '../../result/assertNever.ts';
import type { TreeFile, TreeFolder } from '../../trees/tree.ts';
import { BoundedLog } from './boundedLog.ts';
import { commandEnvironment, fillPlaceholders } from './environment.ts';
import { type Host, readHost } from './host.ts';
import {
  findIsolation,
  type Isolation,
  type IsolationLayers,
  type Route,
  readStatus,
  routes,
  wrap,
  wrapperEnvironment,
} from './isolation.ts';
import { createLayout, type Layout, makeFolders, writeContents } from './layout.ts';
import { type CommandLimits, defaultLimits, formatBytes } from './limits.ts';
import { coveredFolders } from './mounts.ts';
import { readPredictions } from './output.ts';
import { findProgram } from './program.ts';
import * as refusals from './refusals.ts';
import { removeFolder } from './removal.ts';
import { type End, type Stop, supervise } from './supervise.ts';

export interface CommandRequest {
  /** Program and arguments, never parsed by a shell; {model}, {test} and {predictions} stand for absolute paths. */
  run: readonly string[];
  /** Values of the approved policy, with the same placeholders. */
  env: ReadonlyMap<string, string>;
  timeoutMinutes: number;
  /** Most resident memory of all its processes together, in MiB. */
  memoryMb: number;
  model: TreeFile | TreeFolder;
  /** CSV text of the samples, without labels. */
  test: string;
  /** Files of the approved tree that the command may use; their root is the folder in which it runs. */
  approved: readonly TreeFile[];
  /** Files of samples, such as images, below the same root. */
  data: readonly TreeFile[];
  /** Absolute folders that the command must not see, such as the checkout. */
  hidden: readonly string[];
  /** Gets what the command printed, once, also where a Refusal is thrown afterwards. */
  onLog?: (text: string) => void;
}

export interface CommandResult {
  predictions: Buffer;
  /** What it printed; where that is more than 1 MiB, the beginning and the end. */
  log: string;
  isolation: IsolationLayers;
}

/** For tests: smaller limits, and fewer ways to isolate the command. */
export interface CommandSettings {
  limits?: Partial<CommandLimits>;
  routes?: readonly Route[];
}

interface Prepared {
  request: CommandRequest;
  host: Host;
  layout: Layout;
  isolation: Isolation;
  limits: CommandLimits;
  /** Those of the request that exist, without symbolic links. */
  hidden: readonly string[];
}

/** Whether a command could be isolated on this system: the same answer that a result has. */
export async function commandIsolation(): Promise<IsolationLayers> {
  return (await findIsolation(readHost(), routes)).layers;
}

/**
 * Lays out a folder, runs the command in it, and removes it.
 *
 * @returns the bytes of the predictions, read once after every process of the command is dead
 * @throws Refusal `evaluation/runtime` (exit 5) where the program is missing or cannot be started,
 *   `evaluation/command-failed` for an exit code or a signal, `evaluation/limit` (exit 4) for time, memory, processes
 *   and disk, `evaluation/command-left-processes` (exit 3), `evaluation/command-output` for unusable predictions,
 *   `evaluation/input` for files that want the same place
 */
export async function runCommand(request: CommandRequest, settings: CommandSettings = {}): Promise<CommandResult> {
  const host = readHost();
  const isolation = await findIsolation(host, settings.routes ?? routes);
  const hidden = await realFolders(request.hidden);
  const layout = await createLayout(host, hidden, request.model.path);
  const limits = { ...defaultLimits, ...settings.limits };
  return runThenRemove({ request, host, layout, isolation, limits, hidden });
}

async function realFolders(folders: readonly string[]): Promise<readonly string[]> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  return real.filter((folder) => folder !== undefined);
}

async function runThenRemove(prepared: Prepared): Promise<CommandResult> {
  const { layout } = prepared;
  try {
    await makeFolders(layout);
    await writeContents(layout, prepared.request);
    const log = await runLogged(prepared);
    const predictions = await readPredictions(layout.predictions, prepared.limits.predictionsBytes);
    return { predictions, log, isolation: prepared.isolation.layers };
  } finally {
    await removeFolder(layout.root);
  }
}

/** @returns what the command printed, when it ended well */
async function runLogged(prepared: Prepared): Promise<string> {
  const { vector, environment } = await describeStart(prepared);
  const log = new BoundedLog(prepared.limits.logBytes);
  try {
    const end = await superviseCommand(prepared, vector, environment, log);
    await judge(prepared, end);
  } finally {
    prepared.request.onLog?.(log.text());
  }
  return log.text();
}

async function describeStart(prepared: Prepared) {
  const { request, host, layout, isolation, limits, hidden } = prepared;
  const environment = commandEnvironment(host, layout, request.env);
  const command = await findCommand(prepared, environment.get('PATH') ?? '');
  if (host.platform === 'win32') return { vector: command, environment: Object.fromEntries(environment) };
  const { memoryMb } = request;
  const { predictionsBytes: largestFile, graceSeconds } = limits;
  const wrapping = { layout, hidden, environment, command, largestFile, memoryMb, graceSeconds };
  return { vector: await wrap(host, isolation, wrapping), environment: wrapperEnvironment };
}

/** The user’s words with paths in place of placeholders, the program by its absolute path. */
async function findCommand({ request, host, layout, isolation, hidden }: Prepared, path: string) {
  const [name = '', ...given] = request.run.map((word) => fillPlaceholders(word, layout));
  if ([name, ...given].some((word) => word.includes('\0'))) {
    throw refusals.notRunnable('has a NUL character, which no system can pass on', 'Remove it.');
  }
  if (host.platform === 'win32') return [name, ...given];
  const covered = isolation.layers.files ? coveredFolders(host, hidden) : [];
  return [await findProgram(name, { layout, path, covered }), ...given];
}

async function superviseCommand(
  { request, host, layout, isolation, limits }: Prepared,
  vector: readonly string[],
  environment: Readonly<Record<string, string>>,
  log: BoundedLog,
): Promise<End> {
  const start = {
    vector,
    name: request.run[0] ?? '',
    folder: layout.work,
    environment,
    platform: host.platform,
    root: layout.root,
    hasFirstProcess: isolation.layers.processes,
    timeoutMilliseconds: request.timeoutMinutes * 60_000,
    memoryBytes: request.memoryMb * 1024 * 1024,
    limits,
  };
  return supervise(start, log);
}

/** @throws Refusal unless the command ended well and left nothing behind */
async function judge({ request, layout, isolation, limits }: Prepared, end: End): Promise<void> {
  if (end.stop !== undefined) throw stopped(end.stop, request, limits);
  const { code, signal, leftProcesses } = isolation.layers.processes ? await judgeStatus(layout, end) : end;
  if (signal === 'SIGXFSZ' || (code !== null && refusals.signalOfExitCode(code) === 'SIGXFSZ')) {
    throw refusals.fileTooLarge(formatBytes(limits.predictionsBytes));
  }
  if (code !== 0) throw refusals.failed(code, signal);
  if (leftProcesses) throw refusals.leftProcesses(limits.graceSeconds);
}

/** The first process tells how the command ended; where it could not, its own end is the command’s. */
async function judgeStatus(layout: Layout, end: End): Promise<Omit<End, 'stop'>> {
  const { isStarted, code, leftProcesses } = await readStatus(layout);
  if (!isStarted) throw refusals.notIsolated();
  if (code !== null) return { code, signal: null, leftProcesses };
  return { code: null, signal: end.signal ?? 'SIGKILL', leftProcesses };
}

function stopped(stop: Stop, { timeoutMinutes, memoryMb }: CommandRequest, limits: CommandLimits) {
  switch (stop) {
    case 'time':
      return refusals.tooSlow(timeoutMinutes);
    case 'memory':
      return refusals.tooMuchMemory(memoryMb);
    case 'processes':
      return refusals.tooManyProcesses(limits.processes);
    case 'disk':
      return refusals.diskFull(formatBytes(limits.freeDiskBytes));
    default:
      return assertNever(stop);
  }
}
