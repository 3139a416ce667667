/** The chance that a model exactly as good as expected meets several criteria at once. */
import { type Chance, chanceOfAllDependent, chanceOfAllIndependent, exactly } from '../statistics/jointChance.ts';

/** A criterion in a subgroup, with the rows that it counts and its chance to be met. */
export interface CountedCriterion {
  power: number;
  /** Rows of the manifest. */
  rows: Uint32Array;
}

/** What depends on itself and on nothing else: rows, or clusters of rows. */
export interface Units {
  /** How many there are. */
  count: number;
  /** Unit of a row, below `count`. */
  unitOf(row: number): number;
}

export interface JointChance {
  chance: Chance;
  criteria: number;
  /** Whether no two of the criteria share a unit, so that the chance is exact. */
  independent: boolean;
}

/**
 * Chance that all criteria are met. Criteria that share no unit, not even through others, are independent, and their
 * chances multiply; of those that share some only bounds are known.
 */
export function chanceOfAllCriteria(criteria: readonly CountedCriterion[], units: Units): JointChance {
  const groups = groupByUnits(criteria, units);
  const chances = groups.map((members) => chanceOfAllDependent(members.map(({ power }) => exactly(power))));
  return {
    chance: chanceOfAllIndependent(chances),
    criteria: criteria.length,
    independent: groups.length === criteria.length,
  };
}

/** The criteria in groups that have no unit in common, joined by the first criterion that each unit was met in. */
function groupByUnits(criteria: readonly CountedCriterion[], { count, unitOf }: Units): CountedCriterion[][] {
  const firstOf = new Int32Array(count).fill(-1);
  const parents = criteria.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  criteria.forEach(({ rows }, index) => {
    for (const row of rows) {
      const unit = unitOf(row);
      const first = firstOf[unit]!;
      if (first < 0) firstOf[unit] = index;
      else if (first !== index) parents[rootOf(first)] = rootOf(index);
    }
  });
  const groups = new Map<number, CountedCriterion[]>();
  criteria.forEach((criterion, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), criterion]);
  });
  return [...groups.values()];
}
