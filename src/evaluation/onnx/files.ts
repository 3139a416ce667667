/** Inputs of a model that are files: images and NumPy arrays that cells of the manifest name. */
import { createHash } from 'node:crypto';
import { readNpy } from '../../inference/npy.ts';
import type { Feed, TensorData } from '../../inference/protocol.ts';
import { fitsDims, formatDims } from '../../inference/sampleDims.ts';
import { Refusal, type RefusalDetails } from '../../result/refusal.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { Column } from '../../tables/table.ts';
import { readBytes } from '../../trees/digest.ts';
import type { Tree } from '../../trees/tree.ts';
import type { PlannedInput } from './plan.ts';

export type FileInput = Exclude<PlannedInput, { from: 'columns' }>;

/** Fills batches of one input from files. */
export interface FileReader {
  read(rows: Uint32Array): Promise<Feed>;
}

/** Most bytes of one image or array, and of one file with the arrays of all samples. */
const sampleBytes = 256 * 1024 * 1024;
const stackBytes = 1024 * 1024 * 1024;
/** Files that are kept for the next evaluation of the same samples. */
const keptBytes = 64 * 1024 * 1024;

/** Files of samples by the manifest's rows. */
export class SampleFiles {
  readonly #manifest: Manifest;
  readonly #tree: Tree;
  readonly #kept = new Map<string, Uint8Array>();
  #keptBytes = 0;

  constructor(manifest: Manifest, tree: Tree) {
    this.#manifest = manifest;
    this.#tree = tree;
  }

  /** @throws Refusal `evaluation/input` at the row, without the path that its cell holds */
  async read(row: number, column: Column): Promise<Uint8Array> {
    const path = column.values[column.codes[row]!]!;
    const known = this.#kept.get(path);
    if (known !== undefined) return known;
    const bytes = await this.#find(row, column, path);
    if (this.#keptBytes + bytes.length <= keptBytes) {
      this.#keptBytes += bytes.length;
      this.#kept.set(path, bytes);
    }
    return bytes;
  }

  async #find(row: number, column: Column, path: string): Promise<Uint8Array> {
    if (this.#manifest.missing.has(path)) throw this.refuse(row, column, 'is empty');
    const file = await this.#orRefuse(row, column, () => this.#tree.findFile(path));
    if (file === undefined) throw this.refuse(row, column, 'names a file that does not exist');
    return this.#orRefuse(row, column, () => readBytes(file, sampleBytes, 'evaluation/input'));
  }

  /** Refusals of the tree tell the path, which is a cell of the row; here the row stands for it. */
  async #orRefuse<Value>(row: number, column: Column, read: () => Promise<Value>): Promise<Value> {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      const { code, problem, exit } = thrown;
      const isBadPath = code.startsWith('path/');
      const what = isBadPath ? 'is no path that can be followed' : `names a file that cannot be used: ${problem}`;
      throw this.refuse(row, column, what, { exit });
    }
  }

  refuse(row: number, column: Column, problem: string, details: Partial<RefusalDetails> = {}): Refusal {
    return new Refusal('evaluation/input', {
      ...this.#manifest.table.placeOf(row),
      problem: `the ${column.name} ${problem}`,
      cure: 'Write the path from the policy’s root, and bring the file with the change.',
      ...details,
    });
  }
}

export async function openFiles(
  input: FileInput,
  manifest: Manifest,
  tree: Tree,
  files: SampleFiles,
): Promise<FileReader> {
  const { source, name, type, dims } = input;
  if (source.from === 'npy-file') return openStack(input, source, manifest, tree, files);
  const column = manifest.table.column(source.column);
  return {
    async read(rows) {
      const read: Uint8Array[] = [];
      for (const row of rows) read.push(await files.read(row, column));
      if (source.from === 'npy') return { kind: 'arrays', name, type, dims, files: read };
      return { kind: 'images', name, type, dims, preprocessing: source.preprocessing, files: read };
    },
  };
}

/** One file for all samples: each row says which part is its own. */
async function openStack(
  { name, type, dims: expected }: FileInput,
  { path, row: rowColumn }: Extract<FileInput['source'], { from: 'npy-file' }>,
  manifest: Manifest,
  tree: Tree,
  files: SampleFiles,
): Promise<FileReader> {
  const stack = readStack(await readWhole(tree, path), path);
  if (stack.type !== type) {
    throw refuseStack(path, `holds ${stack.type}, and the model’s input ${name} expects ${type}`);
  }
  const [count = 0, ...dims] = stack.shape;
  if (expected !== undefined && !fitsDims(dims, expected)) {
    throw refuseStack(
      path,
      `has the shape ${formatDims(stack.shape)}, and the model’s input ${name} expects ${formatDims(['samples', ...expected])}`,
    );
  }
  const size = dims.reduce((product, length) => product * length, 1);
  const column = manifest.table.column(rowColumn);
  const positions = column.values.map((cell) => (/^(?:0|[1-9][0-9]{0,9})$/.test(cell) ? Number(cell) : undefined));
  return {
    async read(rows) {
      const data = new (stack.data.constructor as Float32ArrayConstructor)(rows.length * size);
      rows.forEach((row, index) => {
        const position = positions[column.codes[row]!];
        if (position === undefined || position >= count) {
          throw files.refuse(row, column, `is no position within the ${count} of ${path}`, {
            cure: 'Write whole numbers, counted from 0.',
          });
        }
        data.set((stack.data as Float32Array).subarray(position * size, (position + 1) * size), index * size);
      });
      return { kind: 'tensor', name, type, dims: [rows.length, ...dims], data: data as TensorData };
    },
  };
}

async function readWhole(tree: Tree, path: string): Promise<Uint8Array> {
  const file = await tree.findFile(path);
  if (file !== undefined) return readBytes(file, stackBytes, 'evaluation/array');
  throw new Refusal('tree/missing-file', {
    file: path,
    problem: 'the file with the samples’ arrays does not exist',
    cure: 'Add it to the change, or correct its path in the policy.',
  });
}

function readStack(bytes: Uint8Array, path: string) {
  try {
    return readNpy(bytes);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    throw new Refusal(thrown.code, { file: path, problem: thrown.problem, cure: thrown.cure, exit: thrown.exit });
  }
}

function refuseStack(path: string, problem: string): Refusal {
  return new Refusal('evaluation/array', {
    file: path,
    problem,
    cure: 'Save it with the type and the shape that the model expects, one sample after the other.',
  });
}

/** Rows whose file has another SHA-256 than the manifest says, and whether each row says one. */
export interface ContentComparison {
  differing: number[];
  areAllKnown: boolean;
}

/** Compares the files of some rows with the manifest's column of content hashes. */
export async function compareContent(
  files: SampleFiles,
  column: Column,
  content: Column,
  rows: Uint32Array,
): Promise<ContentComparison> {
  const differing: number[] = [];
  let areAllKnown = true;
  for (const row of rows) {
    const expected = content.values[content.codes[row]!]!.toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(expected)) {
      areAllKnown = false;
      continue;
    }
    const found = createHash('sha256')
      .update(await files.read(row, column))
      .digest('hex');
    if (found !== expected) differing.push(row);
  }
  return { differing, areAllKnown };
}
