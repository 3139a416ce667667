/** Reads the predictions, once, after every process of the command is dead. */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatBytes } from './limits.ts';
import { unusableOutput } from './refusals.ts';

// Without O_NONBLOCK the opening of a pipe would wait for a writer. Windows has neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes that the command left at a place; who hashes and parses them uses these and no others.
 *
 * @throws Refusal `evaluation/command-output` for anything but one regular, non-empty file of at most `limit` bytes
 */
export async function readPredictions(place: string, limit: number): Promise<Buffer> {
  await refuseMovedFolder(dirname(place));
  await refuseSpecial(place);
  const handle = await open(place, openFlags).catch((error: NodeJS.ErrnoException) => {
    throw unusableOutput(`its predictions cannot be opened (${error.code ?? 'unknown error'})`);
  });
  try {
    return await readRegular(handle, limit);
  } finally {
    await handle.close();
  }
}

/** The command owns the folder’s files, and could have put a symbolic link in the place of the folder itself. */
async function refuseMovedFolder(folder: string): Promise<void> {
  const real = await realpath(folder).catch(() => undefined);
  if (real !== folder) throw unusableOutput('moved the folder of its predictions');
}

async function refuseSpecial(place: string): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined) throw unusableOutput('wrote no predictions');
  if (found.isSymbolicLink()) throw unusableOutput('left a symbolic link where its predictions should be');
  if (found.isDirectory()) throw unusableOutput('left a folder where its predictions should be');
  if (found.isFIFO()) throw unusableOutput('left a named pipe where its predictions should be');
  if (!found.isFile()) throw unusableOutput('left a special file where its predictions should be');
}

async function readRegular(handle: FileHandle, limit: number): Promise<Buffer> {
  const { size, nlink, isFile } = await describe(handle);
  if (!isFile) throw unusableOutput('left no regular file where its predictions should be');
  if (nlink !== 1) throw unusableOutput('left predictions that have a second name on disk');
  if (size === 0) throw unusableOutput('left empty predictions');
  if (size > limit) throw unusableOutput(`left predictions of more than ${formatBytes(limit)}`, 'Let it write less.');
  const bytes = await readWhole(handle, size);
  if (bytes.length !== size) throw unusableOutput('its predictions changed while they were read');
  return bytes;
}

async function describe(handle: FileHandle) {
  const found = await handle.stat();
  return { size: found.size, nlink: found.nlink, isFile: found.isFile() };
}

/** One byte more than is expected is asked for, so that a file that grows is noticed. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
