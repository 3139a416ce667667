/** How many samples each group of a plan has: as given, or by the size that its own criteria need. */
import { type Division, groupKey, isWithin, type PlannedGroup, type PlannedGroups } from './groups.ts';

/** Counts of one denominator, by group. */
export interface GivenCounts {
  /** By `groupKey`. */
  exact: ReadonlyMap<string, number>;
  /** For each group of some columns that has no count of its own, by `columnsKey`. */
  each: ReadonlyMap<string, number>;
}

export function columnsKey(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
}

export interface PlannedCount {
  count: number;
  /** Whether it was given, and not chosen for what the criteria need. */
  isGiven: boolean;
}

/** Given counts that contradict each other. */
export interface CountProblem {
  problem: 'more-than-whole';
  /** Columns of the parts. */
  columns: readonly string[];
  parts: number;
  whole: PlannedGroup;
  most: number;
}

/** By `groupKey`. */
export type PlannedCounts = ReadonlyMap<string, PlannedCount>;

export interface CountRequest {
  groups: PlannedGroups;
  given: GivenCounts;
  /** What the group's own criteria need; 0 where it has none. */
  needOf(group: PlannedGroup): number;
}

/** Counts that follow from what was given, whatever the criteria need. */
type KnownCount = (group: PlannedGroup, columns: readonly string[]) => number | undefined;

/**
 * Counts of all groups that have a criterion or a count. Where the count of a whole is known, its parts divide it
 * evenly, as far as they have none of their own; the whole is otherwise at least the sum of its parts.
 */
export function planCounts(request: CountRequest): PlannedCounts | CountProblem {
  const { overall } = request.groups;
  const known = knownCounts(request);
  const counts = new Map<string, PlannedCount>();
  const setCount = (group: PlannedGroup, columns: readonly string[], parts: readonly Division[]): void => {
    const count = known(group, columns);
    const within = parts.map(({ groups }) =>
      sumOf(
        groups.filter((part) => isWithin(part, group)),
        counts,
      ),
    );
    const wanted = count ?? Math.max(request.needOf(group), ...within);
    counts.set(groupKey(group), { count: wanted, isGiven: count !== undefined });
  };
  // Divisions by most columns first: a group of one column is at least the sum of those within it.
  const divisions = divisionsInUse(request, known).sort((one, other) => other.columns.length - one.columns.length);
  for (const [index, division] of divisions.entries()) {
    for (const group of division.groups) setCount(group, division.columns, divisions.slice(0, index));
    for (const whole of wholesOf(division, divisions, overall, known)) {
      const problem = divideWhole(division, whole, counts);
      if (problem !== undefined) return problem;
    }
  }
  setCount(overall, [], divisions);
  return counts;
}

/** A given count, or the sum of those of parts that are all there are. */
function knownCounts({ groups: { divisions }, given }: CountRequest): KnownCount {
  const found = new Map<string, number | undefined>();
  const sumOfParts = (group: PlannedGroup, columns: readonly string[]): number | undefined => {
    const finer = divisions.filter(
      (division) =>
        division.isComplete &&
        division.columns.length > columns.length &&
        columns.every((column) => division.columns.includes(column)),
    );
    for (const division of finer) {
      const parts = division.groups.filter((part) => isWithin(part, group));
      const counts = parts.flatMap((part) => known(part, division.columns) ?? []);
      if (counts.length === parts.length) return counts.reduce((sum, count) => sum + count, 0);
    }
    return undefined;
  };
  const known: KnownCount = (group, columns) => {
    const key = groupKey(group);
    if (!found.has(key)) {
      const own = given.exact.get(key) ?? (columns.length === 0 ? undefined : given.each.get(columnsKey(columns)));
      found.set(key, own ?? sumOfParts(group, columns));
    }
    return found.get(key);
  };
  return known;
}

function divisionsInUse({ groups, needOf }: CountRequest, known: KnownCount): Division[] {
  return groups.divisions.filter((division) =>
    division.groups.some((group) => needOf(group) > 0 || known(group, division.columns) !== undefined),
  );
}

function sumOf(groups: readonly PlannedGroup[], counts: ReadonlyMap<string, PlannedCount>): number {
  return groups.reduce((sum, group) => sum + (counts.get(groupKey(group))?.count ?? 0), 0);
}

interface Whole {
  group: PlannedGroup;
  count: number;
}

/** Groups of a known count that those of a division are parts of, the largest first. */
function wholesOf(
  division: Division,
  divisions: readonly Division[],
  overall: PlannedGroup,
  known: KnownCount,
): Whole[] {
  const outer = divisions.filter(({ columns }) => columns.length < division.columns.length);
  return [
    { group: overall, count: known(overall, []) },
    ...outer.flatMap(({ columns, groups }) => groups.map((group) => ({ group, count: known(group, columns) }))),
  ].flatMap(({ group, count }) => (count === undefined ? [] : [{ group, count }]));
}

/** What known parts leave of a whole goes to the others evenly; where there may be more parts, at most that. */
function divideWhole(
  { columns, groups, isComplete }: Division,
  { group: whole, count: most }: Whole,
  counts: Map<string, PlannedCount>,
): CountProblem | undefined {
  const parts = groups.filter((group) => isWithin(group, whole));
  const isKnown = (group: PlannedGroup): boolean => counts.get(groupKey(group))!.isGiven;
  const open = parts.filter((group) => !isKnown(group));
  const rest = most - sumOf(parts.filter(isKnown), counts);
  if (rest < 0) return { problem: 'more-than-whole', columns, parts: most - rest, whole, most };
  const share = Math.floor(rest / Math.max(1, open.length));
  for (const group of open) {
    const own = counts.get(groupKey(group))!.count;
    counts.set(groupKey(group), { count: isComplete ? share : Math.min(share, own), isGiven: false });
  }
  return undefined;
}
