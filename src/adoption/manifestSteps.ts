/** Which files are the manifest. */
import { compareCodeUnits } from '../result/order.ts';
import { listForeign, phrase, words } from '../result/phrase.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import { readHeader } from '../tables/readTable.ts';
import type { Table } from '../tables/table.ts';
import { type ColumnFacts, describeColumns } from './columnFacts.ts';
import { rankOfName } from './columnNames.ts';
import { type ColumnRoles, guessRoles } from './columnRoles.ts';
import type { Decisions } from './decisions.ts';
import type { Workplace } from './judgementSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import { splitOfFile } from './splitRows.ts';
import { openTableFile, policyPathOf, readTables } from './tableFiles.ts';

export interface ChosenManifest {
  /** `split` where each file belongs to one. */
  files: readonly { path: string; split?: Split }[];
  table: Table;
  /** Columns that a policy can name. */
  columns: readonly ColumnFacts[];
  /** How many it cannot. */
  unnamable: number;
  roles: ColumnRoles;
}

/** The files that were named, else the one that looks most like a manifest. */
export async function chooseManifest(decisions: Decisions, workplace: Workplace): Promise<ChosenManifest | undefined> {
  const { folder, missing } = workplace;
  const candidates = await findCandidates(workplace);
  const [best, next] = candidates;
  const others = candidates.slice(1).map(({ paths }) => paths.join(' '));
  const also = others.length === 0 ? words('') : phrase`, or ${listForeign(others)}`;
  return decisions.decide({
    option: 'manifest',
    question: phrase`Manifest, the table with one row for each sample${also}`,
    guess: best?.paths,
    isGuessEnough: best !== undefined && (next === undefined || next.rank > best.rank),
    isList: true,
    cure:
      others.length === 0
        ? 'Name the table that assigns each sample to a split: holdout init FILE.'
        : 'Several tables look like one: say which, as in holdout init FILE.',
    read: async (given) => {
      const paths = [...new Set(given.map((path) => policyPathOf(folder, path)))];
      const table = await readTables(folder, paths);
      const columns = describeColumns(table, missing);
      const roles = guessRoles(columns);
      const splits = paths.map(splitOfFile);
      const isBySplit =
        roles.split === undefined &&
        decisions.given('split').length === 0 &&
        splits.includes('test') &&
        !splits.includes(undefined);
      const files = paths.map((path, index) => {
        const split = splits[index];
        return isBySplit && split !== undefined ? { path, split } : { path };
      });
      const unnamable = (table.files[0]?.header.length ?? 0) - columns.length;
      return { files, table, columns, unnamable, roles };
    },
  });
}

interface Candidate {
  paths: readonly string[];
  /** The smaller, the more it looks like a manifest. */
  rank: number;
}

const mostHeaders = 200;
const splitWords = ['split', 'subset', 'partition', 'fold', 'set'];

async function findCandidates({ folder, files }: Workplace): Promise<Candidate[]> {
  const headers = new Map<string, readonly string[]>();
  for (const path of files.tables.slice(0, mostHeaders)) {
    const header = await headerOf(folder, path);
    if (header !== undefined) headers.set(path, header);
  }
  const single = [...headers].flatMap(([path, header]) => {
    const hasSplit = header.some((name) => rankOfName(name, splitWords) !== undefined);
    const isNamed = /manifest/i.test(path.split('/').at(-1) ?? '');
    const rank = hasSplit ? (isNamed ? 0 : 1) : 3;
    return hasSplit || isNamed ? [{ paths: [path], rank }] : [];
  });
  const bySplit = findBySplit(headers);
  return [...single, ...(bySplit === undefined ? [] : [{ paths: bySplit, rank: 2 }])].sort(
    (one, other) => one.rank - other.rank || compareCodeUnits(one.paths[0]!, other.paths[0]!),
  );
}

/** Tables of one header in one folder, such as `train.csv` and `test.csv`. */
function findBySplit(headers: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const groups = new Map<string, string[]>();
  for (const [path, header] of headers) {
    if (splitOfFile(path) === undefined) continue;
    const group = JSON.stringify([path.split('/').slice(0, -1), header]);
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups.values()].find(
    (paths) =>
      paths.some((path) => splitOfFile(path) === 'train') && paths.some((path) => splitOfFile(path) === 'test'),
  );
}

/** Undefined for a file that is no table: it is no manifest then. */
async function headerOf(folder: string, path: string): Promise<readonly string[] | undefined> {
  try {
    return await readHeader(await openTableFile(folder, path));
  } catch (thrown) {
    refusalsOf(thrown);
    return undefined;
  }
}

/**
 * The column of that name.
 *
 * @throws Refusal `command/usage`
 */
export function requireColumn(columns: readonly ColumnFacts[], name: string, option: string): ColumnFacts {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return column;
  throw refuseUsage(`--${option} names a column that does not exist`, columnsCure(columns));
}

/** Names the columns there are. */
export function columnsCure(columns: readonly ColumnFacts[]): string {
  const names = columns.map(({ name }) => name);
  const shown = names.slice(0, 20).join(', ');
  return `The columns are ${shown}${names.length > 20 ? ` and ${names.length - 20} more` : ''}.`;
}
