/** The table of samples that a command gets, and the columns of what it writes. */
import type { CommandSource, Policy, PredictionColumns } from '../../policy/policy.ts';
import { subgroupColumns } from '../../policy/subgroups.ts';
import { Refusal } from '../../result/refusal.ts';
import type { Manifest } from '../../tables/manifest.ts';
import { readHeader } from '../../tables/readTable.ts';
import type { TableSource } from '../../tables/table.ts';
import { writePlainCsv } from '../../tables/writeCsv.ts';

/** Columns of the table: the sample id, and what the policy gives to the command; never the label. */
export function testColumns(policy: Policy, source: CommandSource): string[] {
  const { sample, label, split, excluded, content, entities } = policy.data.columns;
  const named = [
    ...entities.flatMap(({ columns }) => columns),
    ...(content === undefined ? [] : [content]),
    ...subgroupColumns(policy),
  ];
  const columns = [sample, ...(source.inputs ?? named), ...source.paths];
  return [...new Set(columns)].filter((name) => name !== label && name !== split && name !== excluded);
}

/** CSV as programs read it: cells exactly as they stand in the manifest. */
export function writeTestTable(manifest: Manifest, names: readonly string[], rows: Uint32Array): string {
  const columns = names.map((name) => manifest.table.column(name));
  const cells = Array.from(rows, (row) => columns.map(({ values, codes }) => values[codes[row]!]!));
  return writePlainCsv(names, cells);
}

/** The columns that the policy names, else `score` and `predicted` as far as the table has them. */
export async function findColumns(
  table: TableSource,
  { columns }: CommandSource,
  sample: string,
): Promise<PredictionColumns> {
  const header = await readHeader(table);
  const own = columns.sample ?? sample;
  if (columns.score !== undefined || columns.predicted !== undefined) return { ...columns, sample: own };
  const [score, predicted] = ['score', 'predicted'].map((name) => (header.includes(name) ? name : undefined));
  if (score === undefined && predicted === undefined) {
    throw new Refusal('evaluation/command-output', {
      file: table.file,
      problem: 'has neither a column `score` nor a column `predicted`',
      cure: 'Let the command write one of them, or name its columns under `evaluation.command.columns`.',
    });
  }
  return {
    sample: own,
    ...(score === undefined ? {} : { score }),
    ...(predicted === undefined ? {} : { predicted }),
  };
}
