import { Readable } from 'node:stream';
import { type ManifestRequest, readManifest } from '../../src/engine/readManifest.ts';
import type { IndependenceFacts } from '../../src/independence/facts.ts';
import type { Split } from '../../src/result/schema.ts';
import type { Manifest } from '../../src/tables/manifest.ts';

export type Cells = Readonly<Record<string, string>>;

/** CSV in which every cell is quoted. */
export function csvOf(columns: readonly string[], rows: readonly Cells[]): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return `${[columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quote).join(','))
    .join('\n')}\n`;
}

const splits = new Map<string, Split>([
  ['train', 'train'],
  ['validation', 'validation'],
  ['test', 'test'],
]);

/** A manifest with the columns `id` and `split`, through the real reader. */
export async function manifestOf(
  columns: readonly string[],
  rows: readonly Cells[],
  options: Partial<ManifestRequest> = {},
): Promise<Manifest> {
  return (await readingOf(columns, rows, options)).manifest;
}

/** As `manifestOf`, with what is known of the independence of the splits. */
export function readingOf(
  columns: readonly string[],
  rows: readonly Cells[],
  options: Partial<ManifestRequest> = {},
): Promise<{ manifest: Manifest; facts: IndependenceFacts }> {
  const bytes = Buffer.from(csvOf(columns, rows));
  return readManifest({
    files: [{ source: { file: 'manifest.csv', bytes: bytes.length, open: () => Readable.from([bytes]) } }],
    sample: 'id',
    split: 'split',
    splits,
    entities: [],
    keeps: ['train', 'validation', 'test'],
    kept: columns.filter((name) => name !== 'id' && name !== 'split'),
    missing: new Set(['', 'NA']),
    howToDeclare: 'declare the value',
    ...options,
  });
}
