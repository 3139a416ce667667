/** All test samples and every subgroup of them, each with its estimates. */
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import { divideRows } from '../metrics/scoredRows.ts';
import type { Policy, Scope, SubgroupSpec } from '../policy/policy.ts';
import { subgroupSpecs } from '../policy/subgroups.ts';
import { compareCodeUnits } from '../result/order.ts';
import type { Confusion, Estimate, Subgroup } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { divideIntoGroups } from '../tables/subgroups.ts';
import { type EstimatorOptions, estimatorOf } from './estimators.ts';
import { weightPooled } from './weights.ts';

/** A group of test samples. */
export interface Group {
  subgroup: Subgroup;
  /** Whether `each subgroup` means this one. */
  declared: boolean;
}

/** A group with its rows of the manifest. */
export interface GroupRows extends Group {
  rows: Uint32Array;
}

export interface EvaluatedGroup extends Group {
  /** Absent for a regression. */
  confusion?: Confusion;
  estimates: ReadonlyMap<string, Estimate>;
}

/**
 * All test samples (first) and each subgroup, in the order of the policy.
 *
 * @throws Refusal where the manifest cannot be divided as the policy says
 */
export function listGroups(manifest: Manifest, policy: Policy): GroupRows[] {
  return divisionsOf(manifest, policy).flat();
}

/** The same groups by the division that they belong to: within one, no sample belongs to two groups. */
function divisionsOf(manifest: Manifest, policy: Policy): GroupRows[][] {
  const { declared, named } = subgroupSpecs(policy);
  const divide = (spec: SubgroupSpec, isDeclared: boolean) =>
    divideIntoGroups(manifest, manifest.rows.test, spec).map((group) => ({ ...group, declared: isDeclared }));
  return [
    [{ subgroup: {}, declared: false, rows: manifest.rows.test }],
    ...declared.map((spec) => divide(spec, true)),
    ...named.map((spec) => divide(spec, false)),
  ];
}

/**
 * Estimates every metric for all test samples (first) and for each subgroup, in the order of the policy.
 */
export function evaluateGroups(
  manifest: Manifest,
  evaluated: EvaluatedRows,
  policy: Policy,
  options: EstimatorOptions,
): EvaluatedGroup[] {
  const estimate = estimatorOf(evaluated, policy, options);
  const groups = divisionsOf(manifest, policy).flatMap((groups) => {
    const positions = divideRows(
      evaluated.rows,
      groups.map(({ rows }) => rows),
    );
    return groups.map(({ subgroup, declared }, group): EvaluatedGroup => {
      const { estimates, confusion } = estimate(positions[group]!);
      return {
        subgroup,
        declared,
        ...(confusion === undefined ? {} : { confusion: { subgroup, ...confusion } }),
        estimates: new Map(estimates.map((one) => [one.metric, { ...one, subgroup }])),
      };
    });
  });
  return weightPooled(groups, policy);
}

/** The groups that a scope means. A named subgroup without samples gives none: the caller says so. */
export function groupsInScope<Each extends Group>(groups: readonly Each[], scope: Scope): Each[] {
  switch (scope.over) {
    case 'all':
      return groups.slice(0, 1);
    case 'each-subgroup':
      return groups.filter((group) => group.declared);
    case 'named':
      return groups.filter((group) => isSameSubgroup(group.subgroup, scope.subgroup));
  }
}

export function isSameSubgroup(one: Subgroup, other: Subgroup): boolean {
  return subgroupName(one) === subgroupName(other);
}

/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupName(subgroup: Subgroup): string {
  return JSON.stringify(Object.entries(subgroup).sort(([a], [b]) => compareCodeUnits(a, b)));
}
