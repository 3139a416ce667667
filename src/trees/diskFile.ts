import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { Refusal } from '../result/refusal.ts';
import { printablePath } from './paths.ts';

/** What a file on disk was when it was found; its content may be read only while this holds. */
export interface DiskState {
  bytes: number;
  executable: boolean;
  /** Names that the file has: more than one where it is hard-linked. */
  links: number;
  /** Device, inode, length and time of the last change. */
  identity: string;
}

const chunkBytes = 256 * 1024;
// Without O_NONBLOCK the opening of a pipe would wait for a writer. Windows has neither flag, nor pipes in folders.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

interface BigStats {
  isFile(): boolean;
  dev: bigint;
  ino: bigint;
  size: bigint;
  mode: bigint;
  nlink: bigint;
  mtimeNs: bigint;
}

/** @throws Refusal where no regular file is at the place */
export async function stateOf(absolute: string, path: string): Promise<DiskState> {
  const found = await lstat(absolute, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  return toState(found, path);
}

/**
 * The bytes of a file on disk, never through a symbolic link.
 *
 * @throws Refusal `tree/changed` when the file is not, or stops being, the one that was found
 */
export async function* openDiskFile(absolute: string, path: string, state: DiskState): AsyncGenerator<Uint8Array> {
  const handle = await open(absolute, openFlags).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' || error.code === 'ENOENT' ? changed(path) : unreadable(path, error);
  });
  try {
    await refuseChange(handle, path, state);
    yield* chunksOf(handle, path, state.bytes);
    await refuseChange(handle, path, state);
  } finally {
    await handle.close();
  }
}

async function* chunksOf(handle: FileHandle, path: string, bytes: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < bytes; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, bytes - position));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) throw changed(path);
    position += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

async function refuseChange(handle: FileHandle, path: string, state: DiskState): Promise<void> {
  const now = toState(await handle.stat({ bigint: true }), path);
  if (now.identity !== state.identity) throw changed(path);
}

function toState(found: BigStats, path: string): DiskState {
  if (!found.isFile()) throw changed(path);
  const identity = [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
  // Only the owner's bit counts, as in git.
  const executable = (found.mode & 0o100n) !== 0n;
  return { bytes: Number(found.size), executable, links: Number(found.nlink), identity };
}

function changed(path: string): Refusal {
  return new Refusal('tree/changed', {
    file: path,
    exit: 3,
    problem: 'changed while it was read',
    cure: 'Let nothing write to the folder while the gate runs, and run it again.',
  });
}

/** The Refusal for a file or folder that the system does not let Holdout read. */
export function unreadable(path: string, error: NodeJS.ErrnoException): Refusal {
  return new Refusal('tree/missing-file', {
    ...(path === '' ? {} : { file: printablePath(path) }),
    exit: 5,
    problem: `cannot be read (${error.code ?? 'unknown error'})`,
    cure: 'Give the user that runs Holdout the right to read it.',
  });
}
