/** Tables of the working folder, under the rules by which the gate reads them later. */
import { relative, resolve, sep } from 'node:path';
import { Refusal } from '../result/refusal.ts';
import { readTable } from '../tables/readTable.ts';
import type { Table, TableSource } from '../tables/table.ts';
import { openFolderTree } from '../trees/folderTree.ts';
import { checkPath } from '../trees/paths.ts';
import { refuseUsage } from './refuseUsage.ts';

/**
 * A path as a policy in the folder names it.
 *
 * @param given as the user typed it: from the folder, or absolute
 * @throws Refusal `path/…` for a path that leads out of the folder, or that no policy may have
 */
export function policyPathOf(folder: string, given: string): string {
  return checkPath(relative(folder, resolve(folder, given)).split(sep).join('/'));
}

/** @throws Refusal where it is no table that the gate reads */
export async function openTableFile(folder: string, path: string): Promise<TableSource> {
  if (!/\.(csv|tsv|tab)$/i.test(path)) {
    throw refuseUsage(`the file ${path} is no .csv, .tsv or .tab file`, 'Convert it to CSV.');
  }
  const file = await openFolderTree(folder).findFile(path);
  if (file !== undefined) return { file: path, open: () => file.open() };
  throw new Refusal('tree/missing-file', { file: path, problem: 'does not exist', cure: 'Correct the path.' });
}

/** Reads whole tables, all columns. */
export async function readTables(folder: string, paths: readonly string[]): Promise<Table> {
  return readTable(await Promise.all(paths.map((path) => openTableFile(folder, path))));
}
