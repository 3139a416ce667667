import { createHash } from 'node:crypto';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import type { TreeFile, TreeFolder } from './tree.ts';

export interface FileDigest {
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: number;
}

/** Separates digests of folders from digests of everything else, and of later forms of the manifest. */
const folderForm = 'holdout model folder 1';

/** The SHA-256 of a file's bytes and their number, in one pass that keeps nothing. */
export async function digestFile(file: TreeFile): Promise<FileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of file.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * The whole content of a file.
 *
 * @param limit most bytes that are read
 * @param code of the Refusal (exit 4) for a longer file
 */
export async function readBytes(file: TreeFile, limit: number, code: RefusalCode): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  if (file.bytes <= limit) for await (const chunk of file.open()) chunks.push(chunk);
  else throw tooLarge(file, limit, code);
  return Buffer.concat(chunks);
}

function tooLarge(file: TreeFile, limit: number, code: RefusalCode): Refusal {
  return new Refusal(code, {
    file: file.path,
    exit: 4,
    problem: `has ${file.bytes} bytes; at most ${limit} are read`,
    cure: 'Make it smaller.',
  });
}

/**
 * The digest by which a model is known.
 *
 * A file's is the SHA-256 of its bytes. A folder's is the SHA-256 of a manifest: a first field that names the form, then
 * for each file, sorted by path (code units), the path relative to the folder, the mode (`100644` or `100755`), the
 * length in bytes and the SHA-256 in hexadecimal; NUL ends every field, and no path contains one. So names count: two
 * files that swap their contents give another digest.
 *
 * @returns lower-case hexadecimal
 * @throws Refusal `tree/missing-file` for a folder without files
 */
export async function digestModel(found: TreeFile | TreeFolder): Promise<string> {
  if (found.kind === 'file') return (await digestFile(found)).sha256;
  if (found.files.length === 0) throw emptyFolder(found);
  const manifest = createHash('sha256').update(`${folderForm}\0`);
  for (const file of [...found.files].sort((a, b) => compareCodeUnits(a.path, b.path))) {
    const { sha256, bytes } = await digestFile(file);
    const fields = [file.path.slice(found.path.length + 1), file.executable ? '100755' : '100644', bytes, sha256];
    manifest.update(fields.map((field) => `${field}\0`).join(''));
  }
  return manifest.digest('hex');
}

function emptyFolder(folder: TreeFolder): Refusal {
  return new Refusal('tree/missing-file', {
    file: folder.path,
    problem: 'is a folder without files',
    cure: 'Name the model’s file, or a folder that contains it.',
  });
}
