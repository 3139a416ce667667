/** Makes a clean split of a table: `holdout split`. */
import { createHash } from 'node:crypto';
import type { Chain } from '../independence/chains.ts';
import type { LinkingKind } from '../independence/components.ts';
import { numberEntities } from '../independence/entities.ts';
import {
  type GroupFacts,
  type MadeSplit,
  makeSplit,
  type ScarceStrata,
  type SizeWithoutKind,
  type SplitProblem,
} from '../independence/makeSplit.ts';
import { problemOfId } from '../independence/malformedIds.ts';
import type { EntityKind, SubgroupColumn } from '../policy/policy.ts';
import { formatCount } from '../result/numbers.ts';
import { listPhrases, plainText } from '../result/phrase.ts';
import { Refusal, Refusals } from '../result/refusal.ts';
import { splitsInOrder } from '../result/splits.ts';
import { countEntities } from '../result/wording.ts';
import { randomFromDigest } from '../statistics/random.ts';
import { readTable } from '../tables/readTable.ts';
import type { Column, Table, TableSource } from '../tables/table.ts';
import { refuseMissingColumn } from '../tables/tableHeader.ts';
import { unevenColumn } from '../tables/tableRefusals.ts';
import { writeWithColumns } from '../tables/writeWithColumns.ts';
import { readStrata } from './splitStrata.ts';

export interface SplitTableRequest {
  files: readonly TableSource[];
  /** Column of the sample id. */
  sample: string;
  entities: readonly EntityKind[];
  /** Column of content hashes: equal contents stay together. */
  content?: string;
  /** Columns by whose values the splits are to be alike. */
  stratify: readonly SubgroupColumn[];
  /** Wanted shares of all samples; the rest is for training. */
  shares: { validation: number; test: number };
  seed: number;
  /** Column that the split is written to. */
  column: string;
  /** Whether a column of that name may be replaced. */
  replace: boolean;
  /** Accepted deviation of a share; absent for the usual one. */
  tolerance?: number;
  allowEmptyStrata: boolean;
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
  /** Normal forms, by which ids are suspected to be equal that are written differently; absent where none are. */
  normalise?: { id: (id: string) => string; content: (hash: string) => string };
}

export interface SplitTable {
  made: MadeSplit;
  samples: number;
  placeOf: Table['placeOf'];
  /** Ids that `holdout splits` refuses to compare as they are written, by column. */
  malformed: readonly { column: string; ids: number }[];
  /** The table with its split, as CSV text in parts; every cell as it was read. */
  text: () => Iterable<string>;
}

/**
 * Reads a table and makes its split. Writes nothing.
 *
 * @throws Refusal for a table that cannot be read or lacks a column, for a sample id that is empty or stands twice, and
 *   `split/…` for what cannot be had; `Refusals` where several strata have too few groups
 */
export async function splitTable(request: SplitTableRequest): Promise<SplitTable> {
  const table = await readTable(request.files);
  requireColumns(table, request);
  refuseSampleIds(table, request);
  const kinds = numberKinds(table, request);
  const made = makeSplit({
    kinds,
    rows: table.rows,
    strata: request.stratify.map((column) => readStrata(table, column, request.missing)),
    shares: request.shares,
    allowEmptyStrata: request.allowEmptyStrata,
    ...(request.tolerance === undefined ? {} : { tolerance: request.tolerance }),
    random: randomFromDigest(createHash('sha256').update(`holdout split ${request.seed}`).digest('hex')),
  });
  if ('problem' in made) throw refuseProblem(made, table);
  return {
    made,
    samples: table.rows,
    placeOf: (row) => table.placeOf(row),
    malformed: findMalformed(table, request),
    text: () => writeWithColumns(table, new Map([[request.column, (row) => splitsInOrder[made.split[row]!]!]])),
  };
}

function contentKind({ content }: SplitTableRequest): EntityKind[] {
  return content === undefined ? [] : [{ kind: 'content', columns: [content] }];
}

function requireColumns(table: Table, request: SplitTableRequest): void {
  const [first, ...others] = table.files;
  const names = [
    request.sample,
    ...[...request.entities, ...contentKind(request)].flatMap(({ columns }) => columns),
    ...request.stratify.map(({ column }) => column),
  ];
  for (const name of names) if (!table.has(name)) throw refuseMissingColumn(first!.path, name, first!.header);
  for (const { path, header } of others) {
    const extra = header.find((name) => !table.has(name));
    if (extra !== undefined) throw unevenColumn(first!.path, extra, path);
  }
  if (names.includes(request.column)) {
    throw new Refusal('split/column-exists', {
      key: request.column,
      problem: 'would hold the split, and the split would be made from it',
      cure: 'Name another column with --column.',
    });
  }
  if (!table.has(request.column) || request.replace) return;
  throw new Refusal('split/column-exists', {
    file: first!.path,
    line: 1,
    key: request.column,
    problem: 'is a column of the table already',
    cure: 'Name another one with --column, or replace it with --replace.',
  });
}

/** A sample id stands for one row: twice, it would be in two splits, or twice in the test set. */
function refuseSampleIds(table: Table, { sample, missing }: SplitTableRequest): void {
  const { values, codes } = table.column(sample);
  const firstRow = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    if (missing.has(values[code]!)) {
      throw new Refusal('manifest/empty-sample', {
        ...table.placeOf(row),
        problem: `has no ${sample}`,
        cure: 'Give every sample an id of its own.',
      });
    }
    if (firstRow[code]! >= 0) {
      const { file, line } = table.placeOf(firstRow[code]!);
      throw new Refusal('manifest/duplicate-sample', {
        ...table.placeOf(row),
        problem: `repeats the ${sample} of ${file}:${line}`,
        cure: 'Give every sample an id of its own; a patient with several samples belongs into --entity.',
      });
    }
    firstRow[code] = row;
  }
}

/** As `holdout splits` compares them, ids that it only suspects to be equal included. */
function numberKinds(table: Table, request: SplitTableRequest): LinkingKind[] {
  const { normalise, sample } = request;
  const columnsOf = ({ columns }: EntityKind) => columns.map((name) => table.column(name));
  return [
    ...request.entities.map((kind) => numberKind(kind.kind, columnsOf(kind), request, normalise?.id)),
    ...contentKind(request).map((kind) => numberKind(kind.kind, columnsOf(kind), request, normalise?.content)),
    ...(normalise === undefined ? [] : [suspectedSamples(table.column(sample), normalise.id)]),
  ];
}

function numberKind(
  kind: string,
  columns: readonly Column[],
  { missing }: SplitTableRequest,
  normalise: ((id: string) => string) | undefined,
): LinkingKind {
  const exact = numberEntities(kind, columns, missing);
  if (normalise === undefined) return exact;
  const normal = numberEntities(
    kind,
    columns.map((column) => normaliseColumn(column, normalise)),
    new Set(),
  );
  return { kind, codes: normal.codes.map((code, row) => (exact.codes[row]! < 0 ? -1 : code)) };
}

/** Sample ids differ; those that have a normal form in common are kept together. */
function suspectedSamples(column: Column, normalise: (id: string) => string): LinkingKind {
  const { values, codes } = normaliseColumn(column, normalise);
  const samplesOf = new Uint32Array(values.length);
  for (const code of codes) samplesOf[code]! += 1;
  return { kind: 'sample', codes: Int32Array.from(codes, (code) => (samplesOf[code]! > 1 ? code : -1)) };
}

function normaliseColumn({ name, values, codes }: Column, normalise: (id: string) => string): Column {
  const numbers = new Map<string, number>();
  const numberOfCode = values.map((value) => {
    const normal = normalise(value);
    const number = numbers.get(normal) ?? numbers.size;
    numbers.set(normal, number);
    return number;
  });
  return { name, values: [...numbers.keys()], codes: codes.map((code) => numberOfCode[code]!) };
}

function findMalformed(table: Table, request: SplitTableRequest): SplitTable['malformed'] {
  const { missing, content } = request;
  const names = new Set([request.sample, ...request.entities.flatMap(({ columns }) => columns)]);
  if (content !== undefined) names.add(content);
  return [...names].flatMap((column) => {
    const isWrong = (id: string) => !missing.has(id) && problemOfId(id, column === content) !== undefined;
    const ids = table.column(column).values.filter(isWrong).length;
    return ids === 0 ? [] : [{ column, ids }];
  });
}

function refuseProblem(problem: SplitProblem, table: Table): Refusal | Refusals {
  switch (problem.problem) {
    case 'too-few-groups':
      return new Refusal('split/too-few-groups', {
        problem: `all samples are in ${groupsText(problem.groups)} that ${problem.groups === 1 ? 'has' : 'have'} to stay together, and ${problem.splits} splits are wanted`,
        cure: 'Leave out the validation split with --validation 0, or add data.',
      });
    case 'group-too-large':
      return groupTooLarge(problem, table);
    case 'strata-too-few-groups':
      return new Refusals(problem.columns.map((column) => tooFewGroups(column, problem.splits, table)));
  }
}

function tooFewGroups({ column, values, firstRow, groups }: ScarceStrata, splits: number, table: Table): Refusal {
  const one = `has a value that stands in ${groupsText(groups)} of samples, and ${splits} splits are wanted`;
  const several = `has ${values} values that stand in fewer groups of samples than the ${splits} splits that are wanted; the one in this row stands in ${groupsText(groups)}`;
  return new Refusal('split/too-few-groups', {
    ...table.placeOf(firstRow),
    key: column,
    problem: values === 1 ? one : several,
    cure: `Merge rare values with others, numbers by bins (--stratify ${printableWord(column)}=EDGE,…), leave the column out of --stratify, or accept with --allow-empty-strata that a split has no such sample.`,
  });
}

/** A name as it may stand in an option; another one is left to the reader. */
function printableWord(name: string): string {
  return /^[A-Za-z0-9_.-]{1,40}$/.test(name) ? name : 'COL';
}

function groupsText(groups: number): string {
  return groups === 1 ? 'one group' : `${groups} groups`;
}

function groupTooLarge(
  { group, wanted, withoutKind }: Extract<SplitProblem, { problem: 'group-too-large' }>,
  table: Table,
): Refusal {
  const { file, line } = table.placeOf(group.firstRow);
  const chain = group.chain.rows.length > 2 ? ` They hang together like this: ${chainText(group.chain, table)}.` : '';
  return new Refusal('split/group-too-large', {
    file,
    line,
    problem: `the largest group has ${formatCount(group.samples)} of ${formatCount(table.rows)} samples (${entitiesText(group)}), and no split is wanted to have more than ${formatCount(Math.round(wanted))}`,
    cure: `${cureOfLargeGroup(group, withoutKind)}${chain}`,
  });
}

/** `412 patients and 3 sites`. */
export function entitiesText({ entities }: GroupFacts): string {
  return plainText(
    listPhrases(
      entities.map(({ kind, entities: count }) => countEntities(count, kind)),
      6,
    ),
  );
}

function cureOfLargeGroup({ samples }: GroupFacts, [best]: readonly SizeWithoutKind[]): string {
  if (best === undefined || best.largest > samples / 2) {
    return 'Choose shares that leave room for it, or a kind that joins fewer samples.';
  }
  return `Without the kind ${best.kind} the largest group would have ${formatCount(best.largest)}: leave its --entity out, if splits may share it.`;
}

const mostSteps = 6;

/** `line 2 – patient – line 7 – site – line 9`; rows of further files with their names. No id is named. */
export function chainText({ rows, entities }: Chain, table: Pick<Table, 'placeOf'>): string {
  const first = table.placeOf(rows[0]!).file;
  const places = rows.map((row) => {
    const { file, line } = table.placeOf(row);
    return file === first ? `line ${line}` : `${file} line ${line}`;
  });
  const steps = entities.slice(0, mostSteps).map(({ kind }, step) => ` – ${kind} – ${places[step + 1]}`);
  const hidden = entities.length - mostSteps;
  return `${places[0]}${steps.join('')}${hidden > 0 ? ` – ${hidden} more` : ''}`;
}
