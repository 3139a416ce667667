/** The folder in which a command runs. */
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkPath } from '../../trees/paths.ts';
import type { TreeFile, TreeFolder } from '../../trees/tree.ts';
import type { Host } from './host.ts';
import { unusableInput } from './refusals.ts';

/** Absolute places. The command sees `files` and what is below it; `root` and the rest of it are Holdout’s. */
export interface Layout {
  root: string;
  files: string;
  /** Where the command runs: approved files and data lie here under their own paths. */
  work: string;
  model: string;
  test: string;
  predictions: string;
  home: string;
  temporary: string;
  /** How the command ended, written from inside the isolation. */
  status: string;
  /** Where the devices are gathered that the command may use. */
  devices: string;
}

export interface Contents {
  model: TreeFile | TreeFolder;
  test: string;
  approved: readonly TreeFile[];
  data: readonly TreeFile[];
}

/**
 * Makes a new folder that only this user can open.
 *
 * @param hidden absolute folders; the new one lies outside of them where some place for temporary files does
 */
export async function createLayout(host: Host, hidden: readonly string[], modelPath: string): Promise<Layout> {
  const parent = await chooseParent(host, hidden);
  const root = await realpath(await mkdtemp(join(parent, 'holdout-command-')));
  const files = join(root, 'files');
  return {
    root,
    files,
    work: join(files, 'work'),
    // The name stays: programs tell formats by it.
    model: join(files, 'model', modelPath.split('/').at(-1) || 'model'),
    test: join(files, 'test.csv'),
    predictions: join(files, 'predictions.csv'),
    home: join(files, 'home'),
    temporary: join(files, 'tmp'),
    status: join(root, 'status'),
    devices: join(root, 'devices'),
  };
}

export async function makeFolders(layout: Layout): Promise<void> {
  const { work, model, home, temporary, devices } = layout;
  for (const folder of [work, dirname(model), home, temporary, devices]) await makeFolder(folder);
  await writeFile(layout.status, '', { mode: 0o600 });
}

async function chooseParent({ platform, temporaryFolder }: Host, hidden: readonly string[]): Promise<string> {
  const places = platform === 'win32' ? [temporaryFolder] : [temporaryFolder, '/tmp', '/var/tmp'];
  const found = await Promise.all(places.map((place) => realpath(place).catch(() => undefined)));
  const known = found.filter((place) => place !== undefined);
  return known.find((place) => !isInsideAny(place, hidden)) ?? temporaryFolder;
}

/** Whether a path is one of the folders, or lies below one; both absolute and without symbolic links. */
export function isInsideAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** @throws Refusal `evaluation/input` where two files want the same place */
export async function writeContents(layout: Layout, { model, test, approved, data }: Contents): Promise<void> {
  await writeModel(layout.model, model);
  await writeFile(layout.test, test, { mode: 0o600 });
  for (const file of approved) await writeTreeFile(placeOf(layout, file), file);
  // After the approved files, so that no file of samples can stand in for a script. Many samples may share one file.
  const samples = new Map(data.map((file) => [file.path, file]));
  for (const file of samples.values()) await writeTreeFile(placeOf(layout, file), file);
}

function placeOf({ work }: Layout, file: TreeFile): string {
  return join(work, checkPath(file.path));
}

async function writeModel(place: string, model: TreeFile | TreeFolder): Promise<void> {
  if (model.kind === 'file') return writeTreeFile(place, model);
  await makeFolder(place);
  for (const file of model.files) {
    await writeTreeFile(join(place, checkPath(file.path.slice(model.path === '' ? 0 : model.path.length + 1))), file);
  }
}

async function writeTreeFile(place: string, file: TreeFile): Promise<void> {
  try {
    await makeFolder(dirname(place));
    await pipeline(file.open(), createWriteStream(place, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    throw isTaken(error) ? placeTaken(file.path) : error;
  }
  if (file.executable) await chmod(place, 0o700);
}

async function makeFolder(place: string): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o700 });
}

function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EEXIST' || code === 'ENOTDIR';
}

function placeTaken(path: string) {
  const problem = 'would take the place of another file that the command gets';
  return unusableInput(path, problem, 'Give the files of samples a folder of their own.');
}
