/** Which columns say what several samples have in common. */
import { type EntityKind, reservedKinds } from '../policy/policy.ts';
import { splitNumber } from '../tables/manifest.ts';
import { areNames, type ColumnFacts, hasFractions, isUnique } from './columnFacts.ts';
import { isEntityName, isIndividualName, kindOf, wordsOfName } from './columnNames.ts';

export interface GuessedEntities {
  /** Kinds of which no entity may be in two splits. */
  kinds: readonly EntityKind[];
  /** Columns of few values that most splits share, such as sites: whether they may is not for a program to say. */
  groupings: readonly ColumnFacts[];
  /** Ids that stand beside several values of a grouping, so that they may be unique only within one. */
  ambiguous: readonly AmbiguousIds[];
}

export interface AmbiguousIds {
  kind: string;
  column: string;
  /** Column within which the ids may be unique. */
  within: string;
  /** Ids that stand in more than one of its values. */
  ids: number;
}

const mostKinds = 6;

/**
 * @param columns columns that hold nothing else
 * @param splitOfRow split of each row as a `splitNumber`; any other number for none
 */
export function guessEntities(columns: readonly ColumnFacts[], splitOfRow: Uint8Array): GuessedEntities {
  const shared = columns.filter((column) => canBeShared(column));
  const groupings = shared.filter((column) => isGrouping(column, splitOfRow));
  const entities = shared.filter((column) => !groupings.includes(column)).slice(0, mostKinds);
  const kinds = nameKinds(entities.map(({ name }) => name));
  const ambiguous = kinds.flatMap((kind) => findAmbiguous(kind, columns, groupings));
  return { kinds, groupings, ambiguous };
}

function canBeShared(column: ColumnFacts): boolean {
  const words = wordsOfName(column.name);
  const isNamed = isEntityName(column.name) || words.includes('id') || words.includes('uid');
  return isNamed && column.values.length > 1 && !isUnique(column) && !hasFractions(column) && areNames(column);
}

const mostGroups = 30;

function isGrouping(column: ColumnFacts, splitOfRow: Uint8Array): boolean {
  if (isIndividualName(column.name) || column.values.length > mostGroups) return false;
  const { train, test } = splitNumber;
  const splitsOfCode = new Map<number, Set<number>>();
  column.column.codes.forEach((code, row) => {
    const splits = splitsOfCode.get(code) ?? new Set();
    splitsOfCode.set(code, splits.add(splitOfRow[row]!));
  });
  const both = [...splitsOfCode.values()].filter((splits) => splits.has(train) && splits.has(test)).length;
  return 2 * both > column.values.length;
}

/** Each column as a kind of its own; `sample` and the like have a meaning of their own in a policy. */
function nameKinds(columns: readonly string[]): EntityKind[] {
  const taken = new Set(reservedKinds);
  return columns.map((column) => {
    const first = kindOf(column);
    let kind = first;
    for (let number = 2; taken.has(kind); number += 1) kind = `${first}-${number}`;
    taken.add(kind);
    return { kind, columns: [column] };
  });
}

function findAmbiguous(
  { kind, columns: [column] }: EntityKind,
  columns: readonly ColumnFacts[],
  groupings: readonly ColumnFacts[],
): AmbiguousIds[] {
  const ids = columns.find(({ name }) => name === column);
  const sites = groupings.filter(({ name }) => /(site|cent(?:er|re)|hospital|clinic|institution)/i.test(name));
  if (ids === undefined || !isIndividualName(ids.name)) return [];
  return sites.flatMap((site) => {
    const repeated = countInSeveral(ids, site);
    return repeated === 0 ? [] : [{ kind, column: ids.name, within: site.name, ids: repeated }];
  });
}

/** Values of one column that stand beside more than one value of another. */
function countInSeveral(ids: ColumnFacts, groups: ColumnFacts): number {
  const groupOfId = new Map<number, number>();
  const several = new Set<number>();
  ids.column.codes.forEach((id, row) => {
    const group = groups.column.codes[row]!;
    const first = groupOfId.get(id);
    if (first === undefined) groupOfId.set(id, group);
    else if (first !== group) several.add(id);
  });
  return several.size;
}
