/** Which files are tables, by their names: what a policy may name, and how tables are read. */

export type TableFormat = 'csv' | 'jsonl' | 'parquet';

const extensions: readonly { ends: RegExp; format: TableFormat }[] = [
  { ends: /\.(?:csv|tsv|tab)$/i, format: 'csv' },
  { ends: /\.(?:jsonl|ndjson)$/i, format: 'jsonl' },
  { ends: /\.(?:parquet|pq)$/i, format: 'parquet' },
];

const compressed = /\.gz$/i;

/** Endings of a table's name, for messages. */
export const tableEndings = '.csv, .tsv, .tab, .jsonl or .ndjson (each also with .gz), or .parquet';

/** The format that a file's name promises; CSV where it promises none. The content is not asked. */
export function formatOf(file: string): { format: TableFormat; isCompressed: boolean } {
  const isCompressed = compressed.test(file);
  const name = file.replace(compressed, '');
  const format = extensions.find(({ ends }) => ends.test(name))?.format ?? 'csv';
  // Parquet compresses its own pages.
  return format === 'parquet' ? { format: isCompressed ? 'csv' : format, isCompressed } : { format, isCompressed };
}

/** Whether a path has the ending of a table. */
export function isTablePath(path: string): boolean {
  const { format } = formatOf(path);
  const name = path.replace(compressed, '');
  if (format === 'parquet') return !compressed.test(path);
  return extensions.some(({ ends, format: known }) => known !== 'parquet' && ends.test(name));
}
