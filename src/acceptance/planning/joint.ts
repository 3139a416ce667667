/** The chance that every criterion of a plan is met, from criteria that share samples and criteria that do not. */
import { type Chance, chanceOfAllDependent, chanceOfAllIndependent, exactly } from '../../statistics/jointChance.ts';
import type { RandomSource } from '../../statistics/random.ts';
import { fewestSuccesses, type ProportionCriterion, powerAt } from '../../statistics/sampleSize.ts';
import { type Division, groupKey, isWithin, type PlannedGroup } from './groups.ts';
import { partitionsOf } from './partitions.ts';
import type { PlannedChance } from './samplePlan.ts';
import { type Partition, simulateChance } from './simulation.ts';

/** A criterion on a proportion, on one group. */
export interface JointCriterion {
  group: PlannedGroup;
  bound: number;
  /** True proportion of the model that is asked about. */
  truth: number;
}

/** The criteria of one metric: their samples are successes or not, the same for all of them. */
export interface JointMetric {
  criteria: readonly JointCriterion[];
  divisions: readonly Division[];
  /** Independent samples of a group. */
  sizeOf(group: PlannedGroup): number;
  overall: PlannedGroup;
}

export interface JointRule extends Pick<ProportionCriterion, 'confidenceLevel' | 'interval'> {
  draws: number;
}

/**
 * Chance that all criteria of one metric are met. Exact where no two of them share samples; else simulated, by drawing
 * what the model gets right in each group and adding it up. A sample that several criteria count is a success with the
 * largest of their truths.
 */
export function chanceOfMetric(metric: JointMetric, rule: JointRule, random: () => RandomSource): PlannedChance {
  const criteria = strictest(metric.criteria);
  if (haveNoSamplesInCommon(criteria, metric.divisions)) {
    const powers = criteria.map(({ group, bound, truth }) => {
      const size = metric.sizeOf(group);
      return size < 1 ? 0 : powerAt(size, { bound, expected: truth, ...rule });
    });
    return { chance: chanceOfAllIndependent(powers.map(exactly)) };
  }
  const { chance, error } = simulate(metric, criteria, rule, random());
  return { chance: exactly(chance), error };
}

/** Of several criteria on one group the one with the largest bound decides. */
function strictest(criteria: readonly JointCriterion[]): JointCriterion[] {
  const byGroup = new Map<string, JointCriterion>();
  for (const criterion of criteria) {
    const key = groupKey(criterion.group);
    const other = byGroup.get(key);
    if (other === undefined) byGroup.set(key, criterion);
    else
      byGroup.set(key, {
        ...criterion,
        bound: Math.max(criterion.bound, other.bound),
        truth: Math.max(criterion.truth, other.truth),
      });
  }
  return [...byGroup.values()];
}

/** Whether all criteria are on groups of one division, or there is only one. */
function haveNoSamplesInCommon(criteria: readonly JointCriterion[], divisions: readonly Division[]): boolean {
  if (criteria.length < 2) return true;
  return divisions.some(({ groups }) => {
    const keys = new Set(groups.map(groupKey));
    return criteria.every(({ group }) => keys.has(groupKey(group)));
  });
}

function simulate(
  { divisions, sizeOf, overall }: JointMetric,
  criteria: readonly JointCriterion[],
  rule: JointRule,
  random: RandomSource,
): { chance: number; error: number } {
  const places = new Map(criteria.map(({ group }, place) => [groupKey(group), place]));
  const criteriaOn = (group: PlannedGroup): number[] => {
    const place = places.get(groupKey(group));
    return place === undefined ? [] : [place];
  };
  const size = sizeOf(overall);
  const inUse = divisions.filter(({ groups }) => groups.some((group) => criteriaOn(group).length > 0));
  const partitions = partitionsOf({ divisions: inUse, sizeOf, size, criteriaOn });
  const drawn = {
    size,
    partitions,
    overall: criteriaOn(overall),
    thresholds: criteria.map(({ group, bound }, place) =>
      thresholdOf(isWithin(overall, group) ? size : sizeIn(partitions, place), bound, rule),
    ),
    probabilityOf: (counting: readonly number[]) => Math.max(0, ...counting.map((place) => criteria[place]!.truth)),
  };
  return simulateChance(drawn, random, rule.draws);
}

/** Samples that the simulation gives to a criterion. */
function sizeIn(partitions: readonly Partition[], place: number): number {
  const own = partitions.flat().filter(({ criteria }) => criteria.includes(place));
  return own.reduce((sum, cell) => sum + cell.size, 0);
}

/** Fewest successes that meet a bound; more than there are samples where not even all of them do. */
function thresholdOf(size: number, bound: number, rule: JointRule): number {
  return (size < 1 ? undefined : fewestSuccesses(size, { bound, ...rule })) ?? size + 1;
}

/** The chance of several metrics, and which samples they count. */
export interface CountedChance extends PlannedChance {
  /** What the denominator is made of; criteria on the same one share samples. */
  denominator: string;
  /** Whether its samples are in no other denominator of this kind. */
  isDisjoint: boolean;
}

/** Metrics that count different samples are independent; of others only bounds are known. */
export function chanceOfMetrics(metrics: readonly CountedChance[]): PlannedChance {
  const names = [...new Set(metrics.filter(({ isDisjoint }) => isDisjoint).map(({ denominator }) => denominator))];
  const disjoint = names.map((name) =>
    allDependent(metrics.filter(({ denominator, isDisjoint }) => isDisjoint && denominator === name)),
  );
  const others = metrics.filter(({ isDisjoint }) => !isDisjoint);
  return allDependent(disjoint.length === 0 ? others : [allIndependent(disjoint), ...others]);
}

function withError(chance: Chance, squares: number): PlannedChance {
  return { chance, ...(squares === 0 ? {} : { error: Math.sqrt(squares) }) };
}

/** An error moves the bounds by itself at most; where nothing but the rarest part limits them, only that of this part. */
function allDependent(parts: readonly PlannedChance[]): PlannedChance {
  const bounds = chanceOfAllDependent(parts.map(({ chance }) => chance));
  const isLimited = bounds.lower > 0 || parts.length === 0;
  const counted = isLimited ? parts : parts.filter(({ chance }) => chance.upper === bounds.upper);
  const squares = counted.reduce((sum, { error = 0 }) => sum + error ** 2, 0);
  return withError(bounds, squares);
}

/** An error moves the product by itself times the other chances. */
function allIndependent(parts: readonly PlannedChance[]): PlannedChance {
  const chances = parts.map(({ chance }) => chance);
  const squares = parts.reduce((sum, { error = 0 }, place) => {
    const others = chances.filter((_, other) => other !== place);
    return sum + (error * chanceOfAllIndependent(others).upper) ** 2;
  }, 0);
  return withError(chanceOfAllIndependent(chances), squares);
}
