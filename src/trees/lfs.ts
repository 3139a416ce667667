import { Refusal } from '../result/refusal.ts';
import type { TreeFile } from './tree.ts';

/** A Git LFS pointer: the content's SHA-256 and length. */
export interface LfsPointer {
  sha256: string;
  bytes: number;
}

/** In bytes. The LFS specification: "pointer files must be less than 1024 bytes". */
export const largestPointer = 1024;
const firstLine = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
const wholePointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,14})\n$/;

/** Throws the Refusal `tree/lfs-pointer` for a file that is a pointer instead of the content it stands for. */
export async function refuseLfsPointer(file: TreeFile): Promise<void> {
  const text = await readIfSmall(file);
  if (text === undefined || !firstLine.test(text)) return;
  throw new Refusal('tree/lfs-pointer', {
    file: file.path,
    problem: 'is a Git LFS pointer, not the content it stands for',
    cure: 'Check out with LFS content: `lfs: true` for actions/checkout, or `git lfs fetch` for the commit.',
  });
}

/** The pointer that a file is, in the plain form of version 1; undefined for every other content. */
export async function readLfsPointer(file: TreeFile): Promise<LfsPointer | undefined> {
  const [, sha256, bytes] = wholePointer.exec((await readIfSmall(file)) ?? '') ?? [];
  return sha256 === undefined ? undefined : { sha256, bytes: Number(bytes) };
}

async function readIfSmall(file: TreeFile): Promise<string | undefined> {
  if (file.bytes > largestPointer) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
