/** Makes a split whose parts share no entity, not even through a chain, and are alike in what they hold. */

import type { RandomSource } from '../statistics/random.ts';
import { splitNumber } from '../tables/manifest.ts';
import { type Chain, ChainFinder } from './chains.ts';
import { countEntitiesByKind, gatherRows, joinRows, type KindCount, type LinkingKind } from './components.ts';
import { assignGroups } from './splitting/assign.ts';
import type { Assignment } from './splitting/assignment.ts';
import { type Balance, distanceOf, excessOf, measureBalance, usualTolerance } from './splitting/balance.ts';
import { firstStrata, formGroups, type SplitGroups, type StratifyingColumn } from './splitting/groups.ts';

export interface MakeSplitRequest {
  /** What samples may have in common. */
  kinds: readonly LinkingKind[];
  /** Number of samples, at least one. */
  rows: number;
  strata: readonly StratifyingColumn[];
  /** Wanted shares of all samples, within [0, 1) each and in sum; the rest is for training. */
  shares: { validation: number; test: number };
  /** Accepted deviation of a share; absent for the usual one, see `measureBalance`. */
  tolerance?: number;
  /** Whether a split may be without a stratum: one of fewer groups than splits, which is then not judged, or another. */
  allowEmptyStrata: boolean;
  random: RandomSource;
}

/** A group of samples that have to stay together, as a report shows it. */
export interface GroupFacts {
  firstRow: number;
  samples: number;
  /** Number of its entities by kind, for the kinds that it has any of. */
  entities: readonly KindCount[];
  /** A chain of shared entities between two of its samples that are far apart. */
  chain: Chain;
}

export interface MadeSplit {
  /** Split of each row: 0 train, 1 validation, 2 test. */
  split: Uint8Array;
  groups: number;
  /** Samples without any entity, each a group of its own. */
  alone: number;
  /** Samples of the largest group. */
  largest: number;
  balance: Balance;
  /** Whether no split is empty, every deviation is accepted, and each split has samples of each stratum, where asked for. */
  isAccepted: boolean;
  /** Groups larger than half of what the smallest split is wanted to have, the largest first, three at most. */
  hard: readonly GroupFacts[];
  /** Where there is such a group and more than one kind: what leaving out each kind would change, the most first. */
  withoutKind: readonly SizeWithoutKind[];
}

/** Samples of the largest group that there would be, if splits might share one of the kinds. */
export interface SizeWithoutKind {
  kind: string;
  largest: number;
}

/** Why there can be no such split. */
export type SplitProblem =
  | { problem: 'too-few-groups'; groups: number; splits: number }
  | { problem: 'group-too-large'; group: GroupFacts; wanted: number; withoutKind: readonly SizeWithoutKind[] }
  | { problem: 'strata-too-few-groups'; splits: number; columns: readonly ScarceStrata[] };

/** A column with values that stand in fewer groups than there are splits. */
export interface ScarceStrata {
  column: string;
  /** Number of such values. */
  values: number;
  /** A row with the first of them, and the number of groups that have it. */
  firstRow: number;
  groups: number;
}

/**
 * Divides samples into training, validation and test data.
 *
 * Samples that share an entity, and those that are joined through others, stay together. Sizes and the share of each
 * stratum are brought as near as possible to what is wanted, see `assignGroups`.
 */
export function makeSplit(request: MakeSplitRequest): MadeSplit | SplitProblem {
  const { kinds, rows, strata, random } = request;
  const shares = sharesBySplit(request);
  const groups = formGroups(kinds, strata, rows);
  const problem = findProblem(request, groups, shares);
  if (problem !== undefined) return problem;
  const measure = (assignment: Assignment) =>
    measureBalance(groups, strata, assignment.counts, shares, request.tolerance);
  const assignment = assignGroups(groups, shares, random, (attempt) => rankOf(measure(attempt)));
  const balance = measure(assignment);
  const isComplete = request.allowEmptyStrata || balance.missing.length === 0;
  const isFilled = balance.sizes.every(({ samples }) => samples > 0);
  const isAccepted = isFilled && isComplete && balance.deviations.every((deviation) => excessOf(deviation) <= 0);
  const hard = hardGroups(request, groups, Math.min(...shares.filter((share) => share > 0)) * rows);
  return {
    split: Uint8Array.from(groups.groupOf, (group) => assignment.splitOf[group]!),
    groups: groups.count,
    alone: groups.alone,
    largest: largestSize(groups),
    balance,
    isAccepted,
    hard,
    withoutKind: hard.length === 0 ? [] : sizesWithoutKind(request),
  };
}

function sharesBySplit({ shares: { validation, test } }: MakeSplitRequest): number[] {
  const shares = [0, 0, 0];
  shares[splitNumber.validation] = validation;
  shares[splitNumber.test] = test;
  shares[splitNumber.train] = 1 - validation - test;
  return shares;
}

/** Fewer empty splits first, fewer missing strata, a smaller largest excess over what is accepted, a smaller deviation. */
function rankOf({ sizes, missing, deviations }: Balance): number[] {
  const empty = sizes.filter(({ samples }) => samples === 0).length;
  const excess = Math.max(0, ...deviations.map(excessOf));
  return [empty, missing.length, excess, Math.max(...deviations.map(distanceOf))];
}

function findProblem(
  request: MakeSplitRequest,
  groups: SplitGroups,
  shares: readonly number[],
): SplitProblem | undefined {
  const splits = shares.filter((share) => share > 0).length;
  const wanted = Math.max(...shares) * request.rows;
  const allowed = request.tolerance ?? Math.max(usualTolerance, 1 / groups.count / 2);
  // Of fewer groups than splits it is rather the large one that is to be explained.
  const most = groups.count < splits ? wanted : wanted + allowed * request.rows;
  if (largestSize(groups) > most) {
    const [group] = describeGroups(request, groups, [largestGroup(groups)]);
    return { problem: 'group-too-large', group: group!, wanted, withoutKind: sizesWithoutKind(request) };
  }
  if (groups.count < splits) return { problem: 'too-few-groups', groups: groups.count, splits };
  const scarce = request.allowEmptyStrata ? [] : findScarceStrata(request.strata, groups, splits);
  return scarce.length === 0 ? undefined : { problem: 'strata-too-few-groups', splits, columns: scarce };
}

function findScarceStrata(
  columns: readonly StratifyingColumn[],
  { groupsOf }: SplitGroups,
  splits: number,
): ScarceStrata[] {
  const first = firstStrata(columns);
  return columns.flatMap(({ column, labels, codes }, index) => {
    const groupsOfCode = (code: number) => groupsOf[first[index]! + code]!;
    const scarce = [...labels.keys()].filter((code) => groupsOfCode(code) < splits);
    const [code] = scarce;
    if (code === undefined) return [];
    return [{ column, values: scarce.length, firstRow: codes.indexOf(code), groups: groupsOfCode(code) }];
  });
}

function sizeOf({ starts, counts }: SplitGroups, group: number): number {
  return counts[starts[group]!]!;
}

function largestGroup(groups: SplitGroups): number {
  let largest = 0;
  for (let group = 1; group < groups.count; group += 1) {
    if (sizeOf(groups, group) > sizeOf(groups, largest)) largest = group;
  }
  return largest;
}

function largestSize(groups: SplitGroups): number {
  return sizeOf(groups, largestGroup(groups));
}

const mostHard = 3;

function hardGroups(request: MakeSplitRequest, groups: SplitGroups, smallestGoal: number): GroupFacts[] {
  const found: number[] = [];
  for (let group = 0; group < groups.count; group += 1) {
    if (sizeOf(groups, group) > smallestGoal / 2 && sizeOf(groups, group) > 1) found.push(group);
  }
  found.sort((one, other) => sizeOf(groups, other) - sizeOf(groups, one) || one - other);
  return describeGroups(request, groups, found.slice(0, mostHard));
}

function describeGroups(request: MakeSplitRequest, groups: SplitGroups, which: readonly number[]): GroupFacts[] {
  if (which.length === 0) return [];
  const { kinds, rows } = request;
  const members = gatherRows(groups.groupOf, groups.count);
  const chains = new ChainFinder(kinds, rows, members.rows);
  return which.map((group) => {
    const rowsOfGroup = members.rows.subarray(members.starts[group]!, members.starts[group + 1]!);
    const firstRow = rowsOfGroup[0]!;
    return {
      firstRow,
      samples: rowsOfGroup.length,
      entities: countEntitiesByKind(kinds, rowsOfGroup),
      chain: chains.farthest(rowsOfGroup, (row) => row === firstRow),
    };
  });
}

/** The largest group that there would be without each kind, the smallest first; none for a single kind. */
function sizesWithoutKind({ kinds, rows }: MakeSplitRequest): SizeWithoutKind[] {
  if (kinds.length < 2) return [];
  const sizes = kinds.map((left) => {
    const { componentOf, components } = joinRows(
      kinds.filter((kind) => kind !== left),
      rows,
    );
    const { starts } = gatherRows(componentOf, components);
    let largest = 0;
    for (let component = 0; component < components; component += 1) {
      largest = Math.max(largest, starts[component + 1]! - starts[component]!);
    }
    return { kind: left.kind, largest };
  });
  return sizes.sort((one, other) => one.largest - other.largest);
}
