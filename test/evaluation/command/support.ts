/** Real runs of commands in every way of isolation that the system offers. */
import { copyFile, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { readHost } from '../../../src/evaluation/command/host.ts';
import { findIsolation, type Route, routes } from '../../../src/evaluation/command/isolation.ts';
import type { CommandLimits } from '../../../src/evaluation/command/limits.ts';
import { type CommandRequest, type CommandResult, runCommand } from '../../../src/evaluation/command/runCommand.ts';
import { Refusal } from '../../../src/result/refusal.ts';
import type { TreeFile } from '../../../src/trees/tree.ts';

export type Way = { name: string; routes: readonly Route[]; isIsolated: boolean };

/** This Node at a place that an isolated command can see: a checkout may lie among temporary files, which are hidden. */
export async function visibleNode(): Promise<string> {
  const node = await realpath(process.execPath);
  const hidden = await Promise.all(
    [tmpdir(), '/tmp', '/var/tmp'].map((folder) => realpath(folder).catch(() => folder)),
  );
  if (!hidden.some((folder) => node.startsWith(`${folder}/`))) return node;
  const copy = join(await folderInHome({}), 'node');
  await copyFile(node, copy);
  return copy;
}

/** Without isolation, and in each way that works here. */
export const ways: readonly Way[] = [
  { name: 'without isolation', routes: [], isIsolated: false },
  ...(await isolated()),
];

async function isolated(): Promise<readonly Way[]> {
  const tried = routes.map(async (route): Promise<Way | undefined> => {
    const { layers } = await findIsolation(readHost(), [route]);
    return layers.processes ? { name: `isolated by ${route}`, routes: [route], isIsolated: true } : undefined;
  });
  return (await Promise.all(tried)).filter((way) => way !== undefined);
}

export const isolatedWays = ways.filter(({ isIsolated }) => isIsolated);

/** Attacks run only where a wrong step cannot reach the machine. */
export function describeIsolated(name: string, body: (way: Way) => void): void {
  if (isolatedWays.length === 0) describe.skip(`${name}: this system lets nobody make namespaces`, () => undefined);
  for (const way of isolatedWays) describe(`${name}, ${way.name}`, () => body(way));
}

export function file(path: string, content: string, executable = false): TreeFile {
  const bytes = Buffer.from(content);
  const open = async function* () {
    yield bytes;
  };
  return { kind: 'file', path, bytes: bytes.length, executable, origin: 'disk', open };
}

export interface RunOptions extends Partial<CommandRequest> {
  way?: Way;
  limits?: Partial<CommandLimits>;
}

/** Runs a script with `$OUT`, the place of the predictions. */
export function runScript(script: string, options: RunOptions = {}): Promise<CommandResult> {
  return runProgram(['/bin/sh', '-c', script], options);
}

export function runProgram(run: readonly string[], { way, limits, env, ...given }: RunOptions = {}) {
  const request: CommandRequest = {
    run,
    env: new Map([['OUT', '{predictions}'], ...(env ?? [])]),
    timeoutMinutes: 0.5,
    memoryMb: 1024,
    model: file('models/model.onnx', 'model'),
    test: 'sample,age\nr1,40\n',
    approved: [file('good.csv', 'sample,score\nr1,0.5\n')],
    data: [],
    hidden: [],
    ...given,
  };
  return runCommand(request, { ...(way && { routes: way.routes }), ...(limits && { limits }) });
}

export interface Refused {
  refusal: Refusal;
  log: string;
}

/** The refusal of a run, and the log that was handed over before it. */
export async function refused(begin: (onLog: (text: string) => void) => Promise<unknown>): Promise<Refused> {
  const logs: string[] = [];
  const thrown = await begin((text) => logs.push(text)).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Refusal);
  return { refusal: thrown as Refusal, log: logs.join('') };
}

export async function expectRefused(
  script: string,
  [code, exit]: readonly [code: string, exit: number],
  options: RunOptions = {},
): Promise<Refused> {
  const found = await refused((onLog) => runScript(script, { onLog, ...options }));
  expect({ code: found.refusal.code, exit: found.refusal.exit }).toEqual({ code, exit });
  return found;
}

/** A folder that is not below one for temporary files, so that it has to be covered itself. */
export async function folderInHome(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(homedir(), '.holdout-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
