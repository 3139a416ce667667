/** The files that are read: made where they are missing, and kept in their folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateManifest } from './generate.ts';

const seed = 20261122;

/** Patients of a file that are in training and in test. */
export function leaksOf(rows: number): number {
  return Math.floor(rows / 1000);
}

/** The path of the CSV file with that many rows. */
export function csvOf(folder: string, rows: number): string {
  const path = join(folder, `manifest-${rows}.csv`);
  // Under another name until it is whole: a run that was broken off leaves no half of it.
  return madeOnce(path, (unfinished) => generateManifest(unfinished, { rows, leaks: leaksOf(rows), seed }));
}

/** The path of the Parquet file with the rows of a CSV file, as DuckDB writes it with Zstandard. */
export function parquetOf(csv: string, main: string): string {
  return madeOnce(csv.replace(/\.csv$/, '.parquet'), (unfinished) => {
    const { status, stderr } = spawnSync(process.execPath, [main, 'parquet', csv, unfinished], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });
}

export function megabytesOf(path: string): number {
  return statSync(path).size / 1e6;
}

function madeOnce(path: string, make: (unfinished: string) => void): string {
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  make(unfinished);
  renameSync(unfinished, path);
  return path;
}
