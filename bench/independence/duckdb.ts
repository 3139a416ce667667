/** DuckDB with the question that the check of independence answers: which ids are in more than one split? */
import { DuckDBInstance } from '@duckdb/node-api';

/** Columns that are compared, as `holdout splits` is told in `contenders.ts`. */
const columns = ['sample_id', 'patient_id', 'site', 'slide_id', 'sha256'];

/** `distinct` as the question is asked; `extremes` says the same, and is quicker. */
const conditions = { distinct: 'count(distinct split) > 1', extremes: 'min(split) <> max(split)' };

export type Way = keyof typeof conditions;

/**
 * Counts the ids of each column that are in more than one split.
 *
 * A CSV file is read once, into a table in memory; of a Parquet file each query reads its two columns.
 */
export async function countShared(file: string, way: Way, threads: number): Promise<Record<string, number>> {
  const connection = await connect(threads);
  const isParquet = file.endsWith('.parquet');
  if (!isParquet) {
    const wanted = ['split', ...columns].join(', ');
    await connection.run(`create table ids as select ${wanted} from ${csv(file)}`);
  }
  const source = isParquet ? `read_parquet('${file}')` : 'ids';
  const shared: Record<string, number> = {};
  for (const column of columns) {
    const groups = `select ${column} from ${source} group by ${column} having ${conditions[way]}`;
    const reader = await connection.runAndReadAll(`select count(*)::integer from (${groups})`);
    shared[column] = Number(reader.getRows()[0]![0]);
  }
  return shared;
}

/** Writes a CSV file as Parquet. */
export async function writeParquet(from: string, to: string, threads: number): Promise<void> {
  const connection = await connect(threads);
  await connection.run(`copy (select * from ${csv(from)}) to '${to}' (format parquet, compression zstd)`);
}

/** Without a guess of types, which takes time and would read ids as numbers. */
function csv(file: string): string {
  return `read_csv('${file}', header = true, delim = ',', all_varchar = true)`;
}

async function connect(threads: number) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}
