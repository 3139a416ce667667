/** The rows of a plan: what each criterion needs on each group, and what the planned number gives it. */
import type { Policy } from '../../policy/policy.ts';
import { fewestSuccesses, powerAt } from '../../statistics/sampleSize.ts';
import type { Claim } from './claims.ts';
import type { PlannedCounts } from './counts.ts';
import { type Division, groupKey, type PlannedGroup, type PlannedGroups } from './groups.ts';
import type { PlannedNumber, PlannedWhere, PlanRow, PlanStatus } from './samplePlan.ts';
import type { Sizing } from './sizing.ts';

/** What all rows are made from. */
export interface RowSetting {
  acceptance: Policy['acceptance'];
  groups: PlannedGroups;
  sizing: Sizing;
  /** By denominator. */
  counts: ReadonlyMap<string, PlannedCounts>;
}

/** One row for each criterion and group; groups that differ only in that nobody knows their names share one. */
export function planRows(claims: readonly Claim[], setting: RowSetting): PlanRow[] {
  const rows = new Map<string, PlanRow>();
  claims.forEach((claim) => {
    const where = whereOf(claim.group, setting.groups);
    const place = setting.acceptance.criteria.indexOf(claim.criterion);
    const { count } = setting.counts.get(claim.denominator)!.get(groupKey(claim.group))!;
    const key = JSON.stringify([place, where.subgroup, where.each, count]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { ...rowOf(claim, setting), ...where });
    else if (known.groups !== null) rows.set(key, { ...known, groups: known.groups + 1 });
  });
  return [...rows.values()];
}

/** A group by what is known of it by name. */
export function whereOf({ values }: PlannedGroup, { divisions }: PlannedGroups): PlannedWhere {
  const columns = [...values.keys()];
  const named = [...values].flatMap(([column, { name }]) => (name === undefined ? [] : [[column, name] as const]));
  const each = [...values].flatMap(([column, { name }]) => (name === undefined ? [column] : []));
  const isOwn = (division: Division): boolean =>
    division.columns.length === columns.length && division.columns.every((column) => columns.includes(column));
  const own = divisions.find(isOwn);
  const isKnown = each.length === 0 || own?.isComplete === true;
  const hasName = (group: PlannedGroup): boolean => each.some((column) => group.values.get(column)?.name !== undefined);
  const others = own?.groups.some(hasName) === true;
  return { subgroup: Object.fromEntries(named), each, others, groups: isKnown ? 1 : null };
}

function numberOf(effective: number, { countFor, collected }: Sizing, atLeast = 0): PlannedNumber {
  return { effective, ...collected(Math.max(countFor(effective), atLeast)) };
}

/** A row without its place. */
function rowOf(claim: Claim, { acceptance, sizing, counts }: RowSetting): Omit<PlanRow, keyof PlannedWhere> {
  const { criterion, bound, group, denominator, expected, needed, firstN, safeN, togetherN } = claim;
  const { confidence: confidenceLevel, interval } = acceptance;
  const { id, metric, minSamples } = criterion;
  const { count, isGiven } = counts.get(denominator)!.get(groupKey(group))!;
  const effective = sizing.effectiveOf(count);
  const rule = { bound, confidenceLevel, interval };
  const successes = effective < 1 ? undefined : fewestSuccesses(effective, rule);
  const chanceAt = (truth: number): number => (effective < 1 ? 0 : powerAt(effective, { ...rule, expected: truth }));
  const power = expected === undefined ? undefined : chanceAt(expected);
  const asNumber = (size: number | undefined): PlannedNumber | undefined =>
    size === undefined ? undefined : numberOf(size, sizing, minSamples);
  return {
    ...(id === undefined ? {} : { id }),
    metric,
    bound,
    denominator,
    ...present({
      expected,
      needed: asNumber(needed),
      first: asNumber(firstN),
      safe: asNumber(safeN),
      together: asNumber(togetherN),
      minSamples,
      errors: successes === undefined ? undefined : effective - successes,
      power,
    }),
    planned: { effective, ...sizing.collected(count), isGiven },
    atBound: chanceAt(bound),
    status: statusOf(claim, successes, power, acceptance.power),
  };
}

/** The members that have a value. */
function present<Members extends object>(members: Members): { [Key in keyof Members]?: NonNullable<Members[Key]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function statusOf(
  { expected, safeN }: Claim,
  successes: number | undefined,
  power: number | undefined,
  wanted: number,
): PlanStatus {
  if (expected !== undefined && safeN === undefined) return 'out-of-reach';
  if (successes === undefined) return 'too-few';
  if (power === undefined) return 'no-expectation';
  return power < wanted ? 'underpowered' : 'enough';
}
