/** Removal of a folder in which foreign code has run. */
import { execFile } from 'node:child_process';
import { chmod, lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isInsideAny } from './layout.ts';
import { parseMounts } from './mounts.ts';
import { notRemoved } from './refusals.ts';

/** @throws Refusal `evaluation/runtime` where something stays */
export async function removeFolder(folder: string): Promise<void> {
  if (await hasMountBelow(folder)) throw notRemoved(folder, 'something is mounted in it');
  for (const attempt of [removeAll, openAndRemove, removeBySystem]) {
    await attempt(folder).catch(() => undefined);
    if (await isGone(folder)) return;
  }
  throw notRemoved(folder, 'read-only, or in use');
}

/** What is mounted there lies elsewhere as well, and is not ours to remove. */
async function hasMountBelow(folder: string): Promise<boolean> {
  const text = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  return parseMounts(text).some(({ target }) => isInsideAny(target, [folder]));
}

async function removeAll(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A folder that was made read-only keeps its files. */
async function openAndRemove(folder: string): Promise<void> {
  await makeWritable(folder);
  await removeAll(folder);
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => undefined);
  const children = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const child of children) if (child.isDirectory()) await makeWritable(join(folder, child.name));
}

/** Where paths are longer than the system calls take; this program goes down folder by folder. */
async function removeBySystem(folder: string): Promise<void> {
  await promisify(execFile)('/bin/rm', ['-rf', '--', folder]);
}

async function isGone(folder: string): Promise<boolean> {
  return lstat(folder).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}
