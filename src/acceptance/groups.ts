/** All test samples and every subgroup of them, each with its estimates. */
import { type BinaryOptions, type BinarySamples, confusionMatrix, estimateBinaryMetrics } from '../metrics/binary.ts';
import { type ScoredRows, selectRows } from '../metrics/scoredRows.ts';
import type { Policy, Scope, SubgroupSpec } from '../policy/policy.ts';
import { subgroupSpecs } from '../policy/subgroups.ts';
import { compareCodeUnits } from '../result/order.ts';
import type { Confusion, Estimate, Subgroup } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { divideIntoGroups } from '../tables/subgroups.ts';

export interface EvaluatedGroup {
  subgroup: Subgroup;
  /** Whether `each subgroup` means this one. */
  declared: boolean;
  confusion: Confusion;
  estimates: ReadonlyMap<string, Estimate>;
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
  const options = { ...optionsOf(policy, outcomes), probabilities };
  const { declared, named } = subgroupSpecs(policy);
  const evaluate = (subgroup: Subgroup, isDeclared: boolean, samples: BinarySamples) =>
    evaluateGroup(subgroup, isDeclared, samples, options);
  const divide = (spec: SubgroupSpec, isDeclared: boolean) =>
    divideIntoGroups(manifest, manifest.rows.test, spec).map(({ subgroup, rows }) =>
      evaluate(subgroup, isDeclared, selectRows(outcomes, rows)),
    );
  return [
    evaluate({}, false, outcomes.samples),
    ...declared.flatMap((spec) => divide(spec, true)),
    ...named.flatMap((spec) => divide(spec, false)),
  ];
}

function optionsOf({ acceptance, evaluation }: Policy, { samples }: ScoredRows): Omit<BinaryOptions, 'probabilities'> {
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
export function groupsInScope(groups: readonly EvaluatedGroup[], scope: Scope): EvaluatedGroup[] {
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
