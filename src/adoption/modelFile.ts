/** The model as a file: whether it is one that the gate can run itself. */
import { posix } from 'node:path';
import { recogniseModelFormat } from '../model/format.ts';
import { type OnnxModel, readOnnxModel } from '../model/onnx.ts';
import { Refusal, refusalsOf } from '../result/refusal.ts';
import { readBytes } from '../trees/digest.ts';
import { openFolderTree } from '../trees/folderTree.ts';
import type { TreeFile, TreeFolder } from '../trees/tree.ts';

/** Why the gate cannot run a model. */
export interface Obstacle {
  /** A clause whose subject is the model. */
  problem: string;
  /** A full sentence. */
  cure: string;
}

/** What lies at the path of the model: an ONNX model that the scan accepts, or why it is none. */
export type SeenModel = { path: string } & ({ onnx: OnnxModel } | { obstacle: Obstacle });

/** As many as the gate reads. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * Reads and scans the model, and loads nothing.
 *
 * @param path file, or folder with one ONNX file, from the policy's root
 */
export async function lookAtModel(folder: string, path: string): Promise<SeenModel> {
  try {
    return { path, onnx: await readModel(folder, path) };
  } catch (thrown) {
    const [{ problem, cure } = { problem: 'cannot be read', cure: '' }] = refusalsOf(thrown);
    return { path, obstacle: { problem, cure } };
  }
}

async function readModel(folder: string, path: string): Promise<OnnxModel> {
  const found = await openFolderTree(folder).find(path);
  if (found === undefined) throw refuse(path, 'does not exist yet', 'Add it, and run holdout init again.');
  const main = found.kind === 'file' ? found : onnxFileOf(found);
  const bytes = await readBytes(main, mostBytes, 'model/too-large');
  requireOnnx(bytes, main.path);
  return readOnnxModel(bytes, main.path, found.kind === 'file' ? {} : { folder: lengthsBeside(main, found) });
}

function onnxFileOf({ path, files }: TreeFolder): TreeFile {
  const [only, ...others] = files.filter((file) => /\.onnx$/i.test(file.path));
  if (only !== undefined && others.length === 0) return only;
  throw refuse(
    path,
    `is a folder with ${only === undefined ? 'no file' : `${1 + others.length} files`} of the ending .onnx`,
    'Name the file of the model.',
  );
}

/** Lengths of the other files by their paths from the model's own folder. */
function lengthsBeside(main: TreeFile, { files }: TreeFolder): ReadonlyMap<string, number> {
  const beside = files.filter(({ path }) => path !== main.path);
  return new Map(beside.map(({ path, bytes }) => [posix.relative(posix.dirname(main.path), path), bytes]));
}

function requireOnnx(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw refuse(path, 'has no content', 'Bring the model itself.');
  const { kind, name } = recogniseModelFormat(bytes);
  if (kind !== 'onnx') throw refuse(path, `is ${name}`, 'Export the model as ONNX to have the gate run it.');
}

function refuse(file: string, problem: string, cure: string): Refusal {
  return new Refusal('model/format', { file, problem, cure });
}
