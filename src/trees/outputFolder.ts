/** Folders that output is written into, wherever the user wants them. */
import { mkdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../result/refusal.ts';
import { printablePath } from './paths.ts';

/**
 * Makes a folder and those above it that are missing, one after the other. Node's own way of making all of them at once
 * never ends where a folder cannot be made in one that is there, as below `/proc`.
 *
 * @returns the uppermost folder that was made; undefined where all were there
 * @throws the system's error, with its code and the path of the folder that could not be made; then none is left
 */
export function makeFolder(folder: string): string | undefined {
  const made: string[] = [];
  try {
    for (const missing of missingFolders(resolve(folder))) if (makeOne(missing)) made.push(missing);
  } catch (thrown) {
    for (const path of made.reverse()) removeEmpty(path);
    throw thrown;
  }
  return made[0];
}

/** The folders that have to be made, the uppermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let place = folder; ; place = dirname(place)) {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return missing.reverse();
    if (found !== undefined) throw systemError('ENOTDIR', place);
    missing.push(place);
    if (dirname(place) === place) return missing.reverse();
  }
}

/** Whether it was made here, and not by someone else in the meantime. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (thrown) {
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isThere) return false;
    throw thrown;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it.
  }
}

function systemError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

/** What was to be written, and what the user does where it cannot be. */
export interface WantedOutput {
  /** With an article, such as `the report`. */
  what: string;
  /** What happened instead, such as `none was`. */
  outcome?: string;
  /** A full sentence. */
  cure: string;
}

/**
 * Writes texts to their paths, and makes the folders that they need.
 *
 * @param files text by path
 * @throws Refusal with exit code 5 and the place that cannot be written
 */
export function writeOutput(files: ReadonlyMap<string, string>, wanted: WantedOutput): void {
  try {
    for (const [path, text] of files) {
      makeFolder(dirname(path));
      writeFileSync(path, text);
    }
  } catch (thrown) {
    throw unwritableOutput(thrown, wanted);
  }
}

/**
 * The Refusal for output that cannot be written, with the place that the system named.
 *
 * @param thrown by `makeFolder`, or by writing into the folder; what is no error of the system is thrown again
 */
export function unwritableOutput(thrown: unknown, { what, outcome, cure }: WantedOutput): Refusal {
  const { code, path } = thrown as NodeJS.ErrnoException;
  if (code === undefined) throw thrown;
  const place = path === undefined ? {} : { file: printablePath(path) };
  const reason = path === undefined ? '' : 'cannot be made or written to, so that ';
  return new Refusal('command/usage', {
    ...place,
    exit: 5,
    problem: `${reason}${what} cannot be written (${code})${outcome === undefined ? '' : `, and ${outcome}`}`,
    cure,
  });
}
