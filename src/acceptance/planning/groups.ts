/** The subgroups of a test set that nobody has opened: known by name, by their bins, or only by their number. */
import type { Policy, Scope, SubgroupSpec } from '../../policy/policy.ts';
import { binLabels, subgroupSpecs } from '../../policy/subgroups.ts';
import { compareCodeUnits } from '../../result/order.ts';
import type { Subgroup } from '../../result/schema.ts';

/** A value of a subgroup column. */
export interface PlannedValue {
  /** Absent where the value is not known by name. */
  name?: string;
  /** Tells values of a column without a name apart, from 1. */
  number?: number;
}

/** A column with its values, as far as they are known. */
export interface PlannedColumn {
  column: string;
  values: readonly PlannedValue[];
  /** Whether these are all of them; else the last one without a name stands for every other value. */
  isComplete: boolean;
}

/** All test samples, where it has no values; else a subgroup. */
export interface PlannedGroup {
  /** By column. */
  values: ReadonlyMap<string, PlannedValue>;
}

/** The subgroups that columns make, of which no two share a sample. */
export interface Division {
  columns: readonly string[];
  groups: readonly PlannedGroup[];
  /** Whether `each subgroup` means them. */
  isDeclared: boolean;
  /** Whether every sample falls into one of the groups, and each group is one. */
  isComplete: boolean;
}

export interface PlannedGroups {
  overall: PlannedGroup;
  divisions: readonly Division[];
}

/** More subgroups than a gate would divide a test set into. */
const mostGroups = 1000;

/** The same text for the same group, whatever the order of its columns. */
export function groupKey({ values }: PlannedGroup): string {
  const parts = [...values].map(([column, value]) => [column, value.name ?? null, value.number ?? null] as const);
  return JSON.stringify(parts.sort(([one], [other]) => compareCodeUnits(one, other)));
}

export function groupOf(subgroup: Subgroup): PlannedGroup {
  return { values: new Map(Object.entries(subgroup).map(([column, name]) => [column, { name }])) };
}

/** Whether every sample of one group is in another one. */
export function isWithin(inner: PlannedGroup, outer: PlannedGroup): boolean {
  return [...outer.values].every(([column, value]) => {
    const own = inner.values.get(column);
    return own !== undefined && own.name === value.name && own.number === value.number;
  });
}

/** Number of values of columns whose values the policy does not know, by column. */
export type ValueCounts = ReadonlyMap<string, number>;

/** Subgroups that are known by name, wherever they are named. */
function namedSubgroups({ acceptance, baseline, noDecrease }: Policy, others: readonly Subgroup[]): Subgroup[] {
  const scopes = [...acceptance.criteria, ...(noDecrease ?? [])].map(({ scope }) => scope);
  const ofScope = (scope: Scope): Subgroup[] => (scope.over === 'named' ? [scope.subgroup] : []);
  return [...scopes.flatMap(ofScope), ...(baseline?.results.map(({ subgroup }) => subgroup) ?? []), ...others];
}

function strataOf({ acceptance: { weights } }: Policy): Subgroup[] {
  return [...(weights?.shares.keys() ?? [])].map((value) => ({ [weights!.spec.column]: value }));
}

function columnOf(
  column: string,
  bins: readonly number[] | undefined,
  named: readonly Subgroup[],
  count: number | undefined,
): PlannedColumn {
  if (bins !== undefined) {
    return { column, values: binLabels(bins).map((name) => ({ name })), isComplete: true };
  }
  const names = [...new Set(named.flatMap((subgroup) => (Object.hasOwn(subgroup, column) ? [subgroup[column]!] : [])))];
  const known = names.sort(compareCodeUnits).map((name): PlannedValue => ({ name }));
  const unnamed = count === undefined ? 1 : count - known.length;
  const others = Array.from({ length: unnamed }, (_, index): PlannedValue => ({ number: index + 1 }));
  return { column, values: [...known, ...others], isComplete: count !== undefined };
}

/** How many combinations of values there are. */
function countGroups(columns: readonly PlannedColumn[]): number {
  return columns.reduce((product, { values }) => product * values.length, 1);
}

function combine(columns: readonly PlannedColumn[]): PlannedGroup[] {
  const combined = columns.reduce<[string, PlannedValue][][]>(
    (lists, { column, values }) =>
      lists.flatMap((list) => values.map((value) => [...list, [column, value] as [string, PlannedValue]])),
    [[]],
  );
  return combined.map((values) => ({ values: new Map(values) }));
}

/** What a plan cannot be made of. */
export type GroupProblem =
  | { problem: 'too-many'; columns: readonly string[] }
  | { problem: 'fewer-than-named'; column: string; named: number };

/**
 * The subgroups that a policy judges, without any data.
 *
 * @param counts of values, for columns of which the policy knows neither bins nor all values
 * @param others subgroups that are named beside the policy
 */
export function listPlannedGroups(
  policy: Policy,
  counts: ValueCounts,
  others: readonly Subgroup[],
): PlannedGroups | GroupProblem {
  const { declared, named: onlyNamed } = subgroupSpecs(policy);
  const named = [...namedSubgroups(policy, others), ...strataOf(policy)];
  const { weights } = policy.acceptance;
  // Shares of strata name every value that there is.
  const numbers = new Map(counts);
  if (weights !== undefined) numbers.set(weights.spec.column, weights.shares.size);
  const divisions: Division[] = [];
  for (const spec of declared) {
    const columns = spec.map(({ column, bins }) => columnOf(column, bins, named, numbers.get(column)));
    const short = columns.find(({ column, values }) => values.length > (numbers.get(column) ?? values.length));
    if (short !== undefined) return { problem: 'fewer-than-named', column: short.column, named: short.values.length };
    if (countGroups(columns) > mostGroups) return { problem: 'too-many', columns: spec.map(({ column }) => column) };
    divisions.push({
      columns: spec.map(({ column }) => column),
      groups: combine(columns),
      isDeclared: true,
      isComplete: columns.every(({ isComplete }) => isComplete),
    });
  }
  return {
    overall: { values: new Map() },
    divisions: [...divisions, ...onlyNamed.map((spec) => namedDivision(spec, named))],
  };
}

/** Subgroups of columns that are declared nowhere: those that are named, and no others. */
function namedDivision(spec: SubgroupSpec, named: readonly Subgroup[]): Division {
  const columns = spec.map(({ column }) => column);
  const ofSpec = named.filter(
    (subgroup) =>
      Object.keys(subgroup).length === columns.length && columns.every((column) => Object.hasOwn(subgroup, column)),
  );
  const groups = new Map(ofSpec.map(groupOf).map((group) => [groupKey(group), group]));
  return { columns, groups: [...groups.values()], isDeclared: false, isComplete: false };
}

/** The groups that a scope means. */
export function plannedInScope({ overall, divisions }: PlannedGroups, scope: Scope): PlannedGroup[] {
  switch (scope.over) {
    case 'all':
      return [overall];
    case 'each-subgroup':
      return divisions.filter(({ isDeclared }) => isDeclared).flatMap(({ groups }) => groups);
    case 'named': {
      const key = groupKey(groupOf(scope.subgroup));
      return divisions.flatMap(({ groups }) => groups).filter((group) => groupKey(group) === key);
    }
  }
}
