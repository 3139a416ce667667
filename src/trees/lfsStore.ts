import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../result/refusal.ts';
import { openDiskFile, stateOf } from './diskFile.ts';
import { readLfsPointer } from './lfs.ts';
import type { TreeFile } from './tree.ts';

/**
 * The content that a committed Git LFS pointer stands for, where a checkout with LFS has stored it; else the file as it
 * is. The commit binds the content through the pointer: bytes with another SHA-256 are refused while they are read.
 *
 * @param gitFolder the repository's shared git folder
 */
export async function resolveLfsPointer(gitFolder: string, file: TreeFile): Promise<TreeFile> {
  const pointer = await readLfsPointer(file);
  if (pointer === undefined) return file;
  const { sha256, bytes } = pointer;
  const stored = join(gitFolder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const found = await lstat(stored).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size !== bytes) return file;
  const state = await stateOf(stored, file.path);
  const open = () => verified(openDiskFile(stored, file.path, state), sha256, file.path);
  return { ...file, bytes, open };
}

async function* verified(chunks: AsyncIterable<Uint8Array>, sha256: string, path: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') === sha256) return;
  throw new Refusal('tree/changed', {
    file: path,
    exit: 3,
    problem: 'differs from the content that its Git LFS pointer names',
    cure: 'Fetch it again: `git lfs fetch`, or a checkout with `lfs: true`.',
  });
}
