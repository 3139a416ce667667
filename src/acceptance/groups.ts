/** All test samples and every subgroup of them, each with its estimates. */
import { type BinaryOptions, type BinarySamples, confusionMatrix, estimateBinaryMetrics } from '../metrics/binary.ts';
import { type ScoredRows, selectRows } from '../metrics/scoredRows.ts';
import type { Policy, Scope, SubgroupSpec } from '../policy/policy.ts';
import { subgroupSpecs } from '../policy/subgroups.ts';
import { compareCodeUnits } from '../result/order.ts';
import type { Confusion, Estimate, Subgroup } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { divideIntoGroups } from '../tables/subgroups.ts';

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
  confusion: Confusion;
  estimates: ReadonlyMap<string, Estimate>;
}

/**
 * All test samples (first) and each subgroup, in the order of the policy.
 *
 * @throws Refusal where the manifest cannot be divided as the policy says
 */
export function listGroups(manifest: Manifest, policy: Policy): GroupRows[] {
  const { declared, named } = subgroupSpecs(policy);
  const divide = (spec: SubgroupSpec, isDeclared: boolean) =>
    divideIntoGroups(manifest, manifest.rows.test, spec).map((group) => ({ ...group, declared: isDeclared }));
  return [
    { subgroup: {}, declared: false, rows: manifest.rows.test },
    ...declared.flatMap((spec) => divide(spec, true)),
    ...named.flatMap((spec) => divide(spec, false)),
  ];
}

/**
 * Estimates every metric for all test samples (first) and for each subgroup, in the order of the policy.
 *
 * @param outcomes test samples with label and prediction, sorted as `BinarySamples` says
 * @param probabilities whether scores lie within [0, 1]
 */
export function evaluateGroups(
  manifest: Manifest,
  outcomes: ScoredRows,
  policy: Policy,
  probabilities: boolean,
): EvaluatedGroup[] {
  const options = { ...binaryOptions(policy, outcomes.samples), probabilities };
  return listGroups(manifest, policy).map(({ subgroup, declared, rows }) =>
    evaluateGroup(subgroup, declared, selectRows(outcomes, rows), options),
  );
}

/** How the policy wants samples estimated. */
export function binaryOptions(
  { acceptance, evaluation }: Policy,
  samples: BinarySamples,
): Omit<BinaryOptions, 'probabilities'> {
  const { cluster, designEffect } = acceptance;
  return {
    confidenceLevel: acceptance.confidence,
    proportionInterval: acceptance.interval,
    undecided: evaluation.undecided !== undefined || samples.decision.includes(2),
    ...(cluster === undefined ? {} : { clustered: designEffect === undefined ? {} : { designEffect } }),
  };
}

function evaluateGroup(
  subgroup: Subgroup,
  declared: boolean,
  samples: BinarySamples,
  options: BinaryOptions,
): EvaluatedGroup {
  const estimates = estimateBinaryMetrics(samples, options).map((estimate): Estimate => ({ ...estimate, subgroup }));
  return {
    subgroup,
    declared,
    confusion: { subgroup, ...confusionMatrix(samples) },
    estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])),
  };
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
