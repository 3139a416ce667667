/** Which columns divide the samples into groups that a model could serve differently well. */
import type { SubgroupColumn } from '../policy/policy.ts';
import { splitNumber } from '../tables/manifest.ts';
import { binEdges } from './binEdges.ts';
import { areNames, type ColumnFacts } from './columnFacts.ts';
import { wordsOfName } from './columnNames.ts';

export interface GuessedSubgroups {
  subgroups: readonly SubgroupColumn[];
  /** Columns that would be subgroups, if each test sample had a value. */
  withBlanks: readonly string[];
}

const groupWords: ReadonlySet<string> = new Set([
  ...['sex', 'gender', 'race', 'ethnicity', 'ethnic', 'site', 'center', 'centre', 'hospital', 'clinic', 'country'],
  ...['region', 'scanner', 'device', 'manufacturer', 'vendor', 'stain', 'treat', 'treatment', 'arm', 'cohort'],
  ...['period', 'year', 'season', 'smoker', 'smoking', 'skin', 'stage', 'grade', 'severity', 'view', 'laterality'],
  ...['modality', 'line', 'shift', 'machine', 'lab', 'source', 'origin', 'group', 'type'],
]);
const measureWords: ReadonlySet<string> = new Set(['age', 'ages', 'bmi', 'weight', 'height', 'dose']);
const sentenceWords: ReadonlySet<string> = new Set([
  ...['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'text', 'report', 'description', 'reason', 'date'],
  ...['pred', 'predicted', 'prediction', 'score', 'prob', 'probability', 'file', 'path', 'url', 'filename'],
]);

const mostGroups = 10;
const fewestSamplesEach = 3;
const mostSubgroups = 12;

/**
 * @param columns columns that hold nothing else
 * @param splitOfRow split of each row as a `splitNumber`; any other number for none
 * @param missing cells that count as empty
 */
export function guessSubgroups(
  columns: readonly ColumnFacts[],
  splitOfRow: Uint8Array,
  missing: ReadonlySet<string>,
): GuessedSubgroups {
  const found = columns.flatMap((column) => subgroupOf(column) ?? []).slice(0, mostSubgroups);
  const isBlank = ({ column }: SubgroupColumn) => {
    const facts = columns.find(({ name }) => name === column);
    return facts !== undefined && hasBlankTestRow(facts, splitOfRow, missing);
  };
  return {
    subgroups: found.filter((subgroup) => !isBlank(subgroup)),
    withBlanks: found.filter(isBlank).map(({ column }) => column),
  };
}

function subgroupOf(column: ColumnFacts): SubgroupColumn | undefined {
  const { name, values, filled, isNumeric } = column;
  const words = wordsOfName(name);
  if (words.some((word) => sentenceWords.has(word))) return undefined;
  if (isNumeric && words.some((word) => measureWords.has(word)) && values.length > 3) {
    // A mapping's key `__proto__` or `<<` is refused.
    const edges = /^(__proto__|<<)$/.test(name) ? [] : binEdges(numbersOf(column));
    return edges.length === 0 ? undefined : { column: name, bins: edges };
  }
  const isFew = values.length >= 2 && values.length <= mostGroups && filled >= fewestSamplesEach * values.length;
  const isTelling = !isNumeric || words.some((word) => groupWords.has(word));
  return isFew && isTelling && areNames(column) ? { column: name } : undefined;
}

/** One number for each row that has one. */
function numbersOf({ column }: ColumnFacts): number[] {
  const numbers = column.values.map((value) => (value.trim() === '' ? Number.NaN : Number(value)));
  return Array.from(column.codes, (code) => numbers[code]!).filter(Number.isFinite);
}

function hasBlankTestRow({ column }: ColumnFacts, splitOfRow: Uint8Array, missing: ReadonlySet<string>): boolean {
  const isEmpty = column.values.map((value) => missing.has(value));
  return column.codes.some((code, row) => splitOfRow[row] === splitNumber.test && isEmpty[code] === true);
}
