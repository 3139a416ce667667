/** Finds the program of a command before it is started, so that a missing one is told from a failing one. */
import { constants } from 'node:fs';
import { access, open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { isInsideAny, type Layout } from './layout.ts';
import { notRunnable } from './refusals.ts';

export interface Surroundings {
  layout: Layout;
  /** The command’s own PATH. */
  path: string;
  /** Folders that are covered when the command runs. */
  covered: readonly string[];
}

type Finding = { program: string } | { fault: 'missing' | 'not-executable' | 'covered'; place: string };

/**
 * @param name first word of the command: a path, relative to where it runs, or a name that PATH leads to
 * @returns the absolute path
 * @throws Refusal `evaluation/runtime` naming the program and the reason
 */
export async function findProgram(name: string, surroundings: Surroundings): Promise<string> {
  const candidates = candidatesFor(name, surroundings);
  const findings: Finding[] = [];
  for (const candidate of candidates) findings.push(await examine(candidate, surroundings));
  const found = findings.find((finding) => 'program' in finding);
  if (found === undefined) throw notFound(name, findings);
  await refuseMissingInterpreter(name, found.program, surroundings);
  return found.program;
}

function candidatesFor(name: string, { layout, path }: Surroundings): readonly string[] {
  if (name.includes('/')) return [resolve(layout.work, name)];
  return name === '' ? [] : path.split(':').map((folder) => resolve(layout.work, folder, name));
}

async function examine(place: string, { layout, covered }: Surroundings): Promise<Finding> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined || !found.isFile()) return { fault: 'missing', place };
  if (!(await isExecutable(place))) return { fault: 'not-executable', place };
  const isCovered = [place, await realpath(place)].some((path) => isHidden(path, layout, covered));
  return isCovered ? { fault: 'covered', place } : { program: place };
}

function isHidden(path: string, layout: Layout, covered: readonly string[]): boolean {
  return isInsideAny(path, covered) && !isInsideAny(path, [layout.files]);
}

async function isExecutable(place: string): Promise<boolean> {
  return access(place, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function notFound(name: string, findings: readonly Finding[]) {
  const faults = findings.map((finding) => ('fault' in finding ? finding.fault : undefined));
  if (faults.includes('covered')) return covered(`the program ${quote(name)}`);
  if (faults.includes('not-executable')) {
    return notRunnable(
      `the program ${quote(name)} is not executable`,
      'Set its executable bit in the approved branch.',
    );
  }
  return notRunnable(
    `the program ${quote(name)} does not exist`,
    'Install it before the gate runs, or add the script to `files`: the command sees no other file of the repository.',
  );
}

function covered(what: string) {
  return notRunnable(
    `${what} lies in a folder that is hidden from the command`,
    'Install it outside of the checkout and of folders for temporary files, such as in ~/.venvs, and name it there.',
  );
}

/** A script names in its first line what runs it. */
async function refuseMissingInterpreter(name: string, program: string, { layout, covered: folders }: Surroundings) {
  const interpreter = await readInterpreter(program);
  if (interpreter === undefined || !isAbsolute(interpreter)) return;
  const what = `the interpreter of ${quote(name)}, ${quote(interpreter)},`;
  const real = await realpath(interpreter).catch(() => undefined);
  if (real === undefined) throw notRunnable(`${what} does not exist`, 'Install it, or correct the first line.');
  if ([interpreter, real].some((path) => isHidden(path, layout, folders))) throw covered(what);
}

async function readInterpreter(program: string): Promise<string | undefined> {
  const handle = await open(program).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return /^#![ \t]*([^\s]+)/.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
  } finally {
    await handle.close();
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}
