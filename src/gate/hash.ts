/** Content hashes of the files that a manifest names: `holdout hash`. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type ImageHash, ImageHasher } from '../evaluation/imageHasher.ts';
import { formatHash64 } from '../independence/hash64.ts';
import { recogniseFile } from '../inference/images/fileKinds.ts';
import { formatCount } from '../result/numbers.ts';
import type { Progress } from '../result/progress.ts';
import { Refusal } from '../result/refusal.ts';
import { readTable } from '../tables/readTable.ts';
import type { Table, TableSource } from '../tables/table.ts';
import { refuseMissingColumn } from '../tables/tableHeader.ts';
import { writeWithColumns } from '../tables/writeWithColumns.ts';
import { openListedFolderTree } from '../trees/folderTree.ts';
import { printablePath } from '../trees/paths.ts';
import type { TreeFile } from '../trees/tree.ts';

export interface HashRequest {
  manifest: TableSource;
  /** Column with the path of each sample's file. */
  file: string;
  /** Folder from which these paths lead; nothing outside it is read. */
  base: string;
  /** Columns that the hashes are written to. */
  sha256: string;
  phash: string;
  /** Whether columns of these names may be replaced. */
  replace: boolean;
  /** Told how far the work is. */
  report(progress: Progress): void;
}

/** Rows of one kind: their number and the lines of the first of them. */
export interface CountedRows {
  rows: number;
  first: readonly { line: number; problem: string }[];
}

export interface HashedManifest {
  /** SHA-256 of the manifest as it was read. */
  sourceSha256: string;
  rows: number;
  /** Files that were hashed, each once. */
  files: number;
  bytes: number;
  /** Files that have a perceptual hash. */
  images: number;
  /** Files that are neither PNG nor JPEG. */
  others: number;
  /** Rows without a path. */
  empty: CountedRows;
  /** Rows whose image cannot be decoded. */
  unreadable: CountedRows;
  /** The manifest with the hashes, as CSV text in parts. */
  text(): Iterable<string>;
}

/** Most bytes of an image that is decoded. */
const largestImage = 256 * 1024 * 1024;
/** Files that are read at a time, each with a process that decodes it. */
const mostLanes = 4;
const mostLines = 5;

/**
 * Reads a manifest and hashes the files that it names. Writes nothing.
 *
 * The SHA-256 is that of a file's bytes. The perceptual hash is that of `imagehash.phash`, for PNG and JPEG; it is empty
 * for other files, and for images that cannot be decoded.
 *
 * @throws Refusal for a manifest that cannot be read or lacks the column, for a column that is there already, and at the
 *   first row whose file does not exist or cannot be used
 */
export async function hashManifest(request: HashRequest): Promise<HashedManifest> {
  const table = await readTable([request.manifest]);
  refuseColumns(table, request);
  const column = table.column(request.file);
  const firstRows = findFirstRows(column.codes, column.values.length);
  const files = await findFiles(table, request, firstRows);
  const hashes = await hashFiles(table, request, files, firstRows);
  const hashOf = (row: number) => hashes[column.codes[row]!];
  return {
    sourceSha256: table.files[0]!.sha256,
    rows: table.rows,
    ...countFiles(files, hashes),
    empty: countRows(table, (row) => (hashOf(row) === undefined ? 'has no path' : undefined)),
    unreadable: countRows(table, (row) => problemOf(hashOf(row))),
    text: () =>
      writeWithColumns(
        table,
        new Map([
          [request.sha256, (row) => hashOf(row)?.sha256 ?? ''],
          [request.phash, (row) => formatImageHash(hashOf(row))],
        ]),
      ),
  };
}

/** What is known of a file; `image` is absent for what is neither PNG nor JPEG. */
interface FileHashes {
  sha256: string;
  image?: ImageHash;
}

function refuseColumns(table: Table, { file, sha256, phash, replace }: HashRequest): void {
  const { path, header } = table.files[0]!;
  if (!table.has(file)) throw refuseMissingColumn(path, file, header);
  const existing = [sha256, phash].find((name) => table.has(name));
  if (existing === undefined || replace) return;
  throw new Refusal('hash/column-exists', {
    file: path,
    line: 1,
    key: existing,
    problem: 'is a column of the table already',
    cure: `Name another one with --${existing === sha256 ? 'sha256' : 'phash'}, or replace it with --replace.`,
  });
}

/** The first row of each code. */
function findFirstRows(codes: Uint32Array, values: number): Uint32Array {
  const rows = new Uint32Array(values);
  for (let row = codes.length - 1; row >= 0; row -= 1) rows[codes[row]!] = row;
  return rows;
}

/**
 * Finds all files before any is read, so that a wrong path is not told after an hour.
 *
 * @returns the file of each path of the column; undefined for the empty one
 */
async function findFiles(
  table: Table,
  { file, base, report }: HashRequest,
  firstRows: Uint32Array,
): Promise<(TreeFile | undefined)[]> {
  const tree = openListedFolderTree(base);
  const paths = table.column(file).values;
  const files: (TreeFile | undefined)[] = [];
  const refusals: Refusal[] = [];
  for (const [code, path] of paths.entries()) {
    const found = path === '' ? undefined : await attempt(tree.findFile(path));
    if (found instanceof Refusal) refusals.push(refuseFile(table, file, base, firstRows[code]!, found));
    else if (found === undefined && path !== '') refusals.push(refuseMissing(table, file, base, firstRows[code]!));
    else files[code] = found;
    report({ what: 'looking for files', done: code + 1, total: paths.length, unit: 'files' });
  }
  if (refusals.length > 0) throw withCount(refusals);
  return files;
}

async function attempt<Value>(result: Promise<Value>): Promise<Value | Refusal> {
  return result.catch((thrown) => {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  });
}

function refuseMissing(table: Table, column: string, base: string, row: number): Refusal {
  return new Refusal('tree/missing-file', {
    ...table.placeOf(row),
    key: column,
    problem: 'names a file that does not exist',
    cure: cureOfPaths(base),
  });
}

/** Refusals of a tree may tell the path, which is a cell of the row; here the row stands for it. */
function refuseFile(
  table: Table,
  column: string,
  base: string,
  row: number,
  { code, problem, exit }: Refusal,
): Refusal {
  const isPath = code.startsWith('path/');
  const isOutside = code === 'path/escape';
  const ofPath = isOutside ? 'leads out of the folder of the files' : 'is no path that every system can follow';
  return new Refusal(code, {
    ...table.placeOf(row),
    key: column,
    exit,
    problem: isPath ? ofPath : `names a file that cannot be used: it ${problem}`,
    cure: isPath || code === 'tree/not-regular' ? cureOfPaths(base) : 'Mend the file, and hash again.',
  });
}

function cureOfPaths(base: string): string {
  const folder = base === '' || base === '.' ? 'the working folder' : printablePath(base);
  return `Write the path of a regular file from ${folder} on, with \`/\` between folders, or name another folder with --base.`;
}

/** The first of several, with their number. */
function withCount([first, ...others]: readonly Refusal[]): Refusal {
  const { code, place, problem, cure, exit } = first!;
  const more = others.length === 1 ? 'another file' : `${formatCount(others.length)} other files`;
  const count = others.length === 0 ? '' : ` (and ${more} cannot be used)`;
  return new Refusal(code, { ...place, problem: `${problem}${count}`, cure, exit });
}

async function hashFiles(
  table: Table,
  { file: column, report }: HashRequest,
  files: readonly (TreeFile | undefined)[],
  firstRows: Uint32Array,
): Promise<(FileHashes | undefined)[]> {
  const hashes: (FileHashes | undefined)[] = files.map(() => undefined);
  const count = files.filter((file) => file !== undefined).length;
  const what = `hashing ${formatCount(count)} ${count === 1 ? 'file' : 'files'}`;
  const progress = { what, done: 0, total: sumBytes(files), unit: 'bytes' } as const satisfies Progress;
  let done = 0;
  const advance = (bytes: number) => {
    done += bytes;
    report({ ...progress, done });
  };
  const waiting = files.entries();
  const lane = async (hasher: ImageHasher) => {
    for (const [code, file] of waiting) {
      if (file === undefined) continue;
      const found = await attempt(hashFile(file, hasher, advance));
      if (found instanceof Refusal) throw refuseChange(table, column, firstRows[code]!, found);
      hashes[code] = found;
    }
  };
  const hashers = Array.from({ length: Math.min(mostLanes, availableParallelism()) }, () => new ImageHasher());
  try {
    await Promise.all(hashers.map(lane));
  } finally {
    for (const hasher of hashers) hasher.close();
  }
  return hashes;
}

/** The file is not what it was when it was found, or no process can be started. */
function refuseChange(table: Table, column: string, row: number, refusal: Refusal): Refusal {
  if (refusal.place.file === undefined) return refusal;
  const { code, problem, cure, exit } = refusal;
  return new Refusal(code, {
    ...table.placeOf(row),
    key: column,
    problem: `names a file that ${problem}`,
    cure,
    exit,
  });
}

/** Reads a file once; only images are kept in memory, and only until they are decoded. */
async function hashFile(file: TreeFile, hasher: ImageHasher, advance: (bytes: number) => void): Promise<FileHashes> {
  const sha256 = createHash('sha256');
  const kept: Uint8Array[] = [];
  let isImage: boolean | undefined;
  for await (const chunk of file.open()) {
    sha256.update(chunk);
    isImage ??= isImageKind(recogniseFile(chunk));
    if (isImage && file.bytes <= largestImage) kept.push(chunk);
    advance(chunk.length);
  }
  const digest = sha256.digest('hex');
  if (isImage !== true) return { sha256: digest };
  return { sha256: digest, image: file.bytes > largestImage ? tooLarge(file) : await hasher.hash(Buffer.concat(kept)) };
}

function isImageKind(kind: string | undefined): boolean {
  return kind === 'PNG' || kind === 'JPEG';
}

function tooLarge({ bytes }: TreeFile): ImageHash {
  return { problem: `has ${formatCount(bytes)} bytes; images of at most ${formatCount(largestImage)} are decoded` };
}

function sumBytes(files: readonly (TreeFile | undefined)[]): number {
  return files.reduce((sum, file) => sum + (file?.bytes ?? 0), 0);
}

function countFiles(
  files: readonly (TreeFile | undefined)[],
  hashes: readonly (FileHashes | undefined)[],
): Pick<HashedManifest, 'files' | 'bytes' | 'images' | 'others'> {
  const found = hashes.filter((each) => each !== undefined);
  return {
    files: found.length,
    bytes: sumBytes(files),
    images: found.filter(({ image }) => image !== undefined && !('problem' in image)).length,
    others: found.filter(({ image }) => image === undefined).length,
  };
}

function countRows(table: Table, problem: (row: number) => string | undefined): CountedRows {
  const first: { line: number; problem: string }[] = [];
  let rows = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const found = problem(row);
    if (found === undefined) continue;
    rows += 1;
    if (first.length < mostLines) first.push({ line: table.placeOf(row).line, problem: found });
  }
  return { rows, first };
}

function problemOf(hashes: FileHashes | undefined): string | undefined {
  return hashes?.image !== undefined && 'problem' in hashes.image ? hashes.image.problem : undefined;
}

function formatImageHash(hashes: FileHashes | undefined): string {
  return hashes?.image === undefined || 'problem' in hashes.image ? '' : formatHash64(hashes.image);
}
