/** A file that is written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder, unwritableOutput, type WantedOutput } from './outputFolder.ts';

/**
 * Writes a text in parts: beside its place, and then renamed, so that nobody ever reads half of it. What stood in
 * the place is replaced.
 *
 * @throws Refusal with exit code 5 and the place that cannot be written; then nothing is left behind. What the parts
 *   throw passes through.
 */
export function writeWhole(path: string, parts: Iterable<string>, wanted: WantedOutput): void {
  const beside = `${path}.holdout-${randomBytes(4).toString('hex')}`;
  const made = attempt(() => makeFolder(dirname(path)), wanted);
  try {
    const file = attempt(() => openSync(beside, 'wx'), wanted);
    try {
      for (const part of parts) attempt(() => writeAll(file, Buffer.from(part)), wanted);
      attempt(() => fsyncSync(file), wanted);
    } finally {
      closeSync(file);
    }
    attempt(() => renameSync(beside, path), wanted);
  } catch (thrown) {
    rmSync(beside, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw thrown;
  }
}

function attempt<Result>(step: () => Result, wanted: WantedOutput): Result {
  try {
    return step();
  } catch (thrown) {
    throw unwritableOutput(thrown, wanted);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
