/** The files that adoption writes, what stands in their places, and how they get there: all of them or none. */
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../result/refusal.ts';
import { makeFolder, unwritableOutput } from '../trees/outputFolder.ts';

export interface PlannedFile {
  /** From the repository's root. */
  path: string;
  text: string;
  /** Lines that are added to a file that exists; absent for a file of its own. */
  added?: readonly string[];
}

/** new: nothing is there · unchanged: it is there already · changed: a file that grows · taken: another file is there. */
export type FileState = 'new' | 'unchanged' | 'changed' | 'taken';

/** @throws Refusal `tree/not-regular` where a folder, link or the like is in the way */
export function stateOf(root: string, { path, text, added }: PlannedFile): FileState {
  const present = readIfPresent(root, path);
  if (present === undefined) return 'new';
  if (present === text) return 'unchanged';
  return added === undefined ? 'taken' : 'changed';
}

/**
 * The text of a file; undefined where nothing is there.
 *
 * @throws Refusal `tree/not-regular` where something else than a regular file is there
 */
export function readIfPresent(root: string, path: string): string | undefined {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isFile()) return readFileSync(join(root, path), 'utf8');
  throw new Refusal('tree/not-regular', {
    file: path,
    problem: 'is no regular file, and holdout init would write one here',
    cure: 'Move it away.',
  });
}

/**
 * Writes all files, or none: they are prepared beside their places and then renamed.
 *
 * @throws Refusal `command/usage` (exit 5) where one cannot be written
 */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  const undo: (() => void)[] = [];
  try {
    const prepared = files.map((file) => prepare(root, file, undo));
    for (const { target, temporary } of prepared) {
      const before = lstatSync(target, { throwIfNoEntry: false }) && readFileSync(target);
      renameSync(temporary, target);
      undo.push(() => (before === undefined ? rmSync(target, { force: true }) : writeFileSync(target, before)));
    }
  } catch (thrown) {
    for (const step of undo.reverse()) step();
    throw unwritableOutput(thrown, {
      what: 'the files',
      outcome: 'none was',
      cure: 'Look who may write in this folder, and whether the disk is full.',
    });
  }
}

function prepare(root: string, { path, text }: PlannedFile, undo: (() => void)[]) {
  const target = join(root, path);
  const temporary = `${target}.holdout-${process.pid}`;
  const made = makeFolder(dirname(target));
  if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
  undo.push(() => rmSync(temporary, { force: true }));
  writeFileSync(temporary, text, { flag: 'wx' });
  return { target, temporary };
}
