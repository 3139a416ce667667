/** What is measured, and how it is printed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { watchMemory } from '../onnx/processMemory.ts';
import {
  alternate,
  duckdb,
  hasSha256sum,
  holdout,
  holdoutArguments,
  main,
  papaparse,
  sha256,
  sweep,
  threads,
} from './contenders.ts';
import { csvOf, leaksOf, megabytesOf, parquetOf } from './files.ts';
import { countEntities } from './generate.ts';

export interface Measuring {
  rows: number;
  repeats: number;
  folder: string;
  /** Whether growth goes on to ten times as many rows. */
  isLarge: boolean;
}

/** Rows of the table of which nearly nothing but the start of a process is measured. */
const fewRows = 1000;

export async function report(measuring: Measuring): Promise<void> {
  mkdirSync(measuring.folder, { recursive: true });
  await reportSpeed(measuring);
  await reportNormalForm(measuring);
  await reportPapaparse(measuring);
  await reportGrowth(measuring);
}

async function reportSpeed({ rows, repeats, folder }: Measuring): Promise<void> {
  const out = join(folder, 'report');
  const leaks = leaksOf(rows);
  const csv = csvOf(folder, rows);
  const few = csvOf(folder, fewRows);
  const parquet = parquetOf(csv, main);
  console.log(
    `${rows} rows, ${threads} threads; CSV ${megabytesOf(csv).toFixed(0)} MB, Parquet ${megabytesOf(parquet).toFixed(0)} MB\n`,
  );
  const starts = await alternate(
    { holdout: holdout(few, leaksOf(fewRows), out), duckdb: duckdb(few, leaksOf(fewRows), 'distinct') },
    repeats,
  );
  const ofCsv = await alternate(
    {
      holdout: holdout(csv, leaks, out),
      distinct: duckdb(csv, leaks, 'distinct'),
      extremes: duckdb(csv, leaks, 'extremes'),
      sha256: sha256(csv),
    },
    repeats,
  );
  const ofParquet = await alternate(
    {
      holdout: holdout(parquet, leaks, out),
      distinct: duckdb(parquet, leaks, 'distinct'),
      extremes: duckdb(parquet, leaks, 'extremes'),
    },
    repeats,
  );
  const digest = hasSha256sum ? 'sha256sum' : 'SHA-256 of Node';
  printHeader();
  printRatio(`start (${fewRows} rows)`, starts.holdout, 'DuckDB', starts.duckdb);
  printRatio('CSV', ofCsv.holdout, 'DuckDB, count(distinct)', ofCsv.distinct);
  printRatio('CSV', ofCsv.holdout, 'DuckDB, min <> max', ofCsv.extremes);
  printRatio(
    'CSV, less start',
    ofCsv.holdout - starts.holdout,
    'DuckDB, count(distinct)',
    ofCsv.distinct - starts.duckdb,
  );
  printRatio('CSV, less start', ofCsv.holdout - starts.holdout, 'DuckDB, min <> max', ofCsv.extremes - starts.duckdb);
  printRatio('CSV', ofCsv.holdout, digest, ofCsv.sha256);
  printRatio('Parquet', ofParquet.holdout, 'DuckDB, count(distinct)', ofParquet.distinct);
  printRatio('Parquet', ofParquet.holdout, 'DuckDB, min <> max', ofParquet.extremes);
  const parquetOnly = ofParquet.holdout - starts.holdout;
  printRatio('Parquet, less start', parquetOnly, 'DuckDB, count(distinct)', ofParquet.distinct - starts.duckdb);
  printRatio('Parquet, less start', parquetOnly, 'DuckDB, min <> max', ofParquet.extremes - starts.duckdb);
}

async function reportNormalForm({ rows, repeats, folder }: Measuring): Promise<void> {
  const csv = csvOf(folder, rows);
  const { normal, plain } = await alternate({ normal: sweep(csv, true), plain: sweep(csv, false) }, repeats);
  printRatio('engine, normal forms', normal, 'engine, ids as written', plain);
}

/** On a fifth of the rows: it is slow. */
async function reportPapaparse({ rows, repeats, folder }: Measuring): Promise<void> {
  const fewer = Math.floor(rows / 5);
  const csv = csvOf(folder, fewer);
  const { ours, papa } = await alternate(
    { ours: holdout(csv, leaksOf(fewer), join(folder, 'report')), papa: papaparse(csv, fewer) },
    repeats,
  );
  printRatio(`CSV, ${fewer} rows`, ours, 'PapaParse, reading alone', papa);
}

function printHeader(): void {
  console.log(
    `${'holdout'.padEnd(26)}${'seconds'.padStart(9)}  ${'against'.padEnd(26)}${'seconds'.padStart(9)}${'ratio'.padStart(8)}`,
  );
}

function printRatio(what: string, ours: number, other: string, theirs: number): void {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2).padStart(9);
  console.log(
    `${what.padEnd(26)}${seconds(ours)}  ${other.padEnd(26)}${seconds(theirs)}${(ours / theirs).toFixed(2).padStart(8)}`,
  );
}

interface Size {
  rows: number;
  milliseconds: number;
  /** Most memory that the process had, in megabytes of 10^6 bytes, as Linux counts it (VmHWM). */
  peak: number;
  /** Distinct entities of all kinds. */
  entities: number;
}

/** Time for each row, and memory: of the whole process, and what more entities add to it. */
async function reportGrowth({ rows, repeats, folder, isLarge }: Measuring): Promise<void> {
  const sizes: Size[] = [];
  for (const count of [Math.floor(rows / 5), rows, ...(isLarge ? [10 * rows] : [])]) {
    sizes.push(await measureSize(count, repeats, folder));
  }
  console.log(
    `\n${['rows', 'seconds', 'ns a row', 'peak MB', 'entities', 'bytes an entity', 'bytes more'].map((name) => name.padStart(16)).join('')}`,
  );
  for (const [index, size] of sizes.entries()) printSize(size, sizes[index - 1]);
}

async function measureSize(rows: number, repeats: number, folder: string): Promise<Size> {
  const csv = csvOf(folder, rows);
  const out = join(folder, 'report');
  const { milliseconds } = await alternate({ milliseconds: holdout(csv, leaksOf(rows), out) }, repeats);
  // Apart from the time, since looking at a process disturbs it.
  const { highWater } = await watchMemory(holdoutArguments(csv, out));
  const entities = Object.values(countEntities(rows)).reduce((sum, count) => sum + count, 0);
  return { rows, milliseconds, peak: highWater, entities };
}

function printSize({ rows, milliseconds, peak, entities }: Size, smaller: Size | undefined): void {
  const more = smaller === undefined ? '' : (((peak - smaller.peak) * 1e6) / (entities - smaller.entities)).toFixed(1);
  const cells = [
    String(rows),
    (milliseconds / 1000).toFixed(2),
    ((milliseconds * 1e6) / rows).toFixed(0),
    peak.toFixed(0),
    String(entities),
    ((peak * 1e6) / entities).toFixed(1),
    more,
  ];
  console.log(cells.map((cell) => cell.padStart(16)).join(''));
}
