import type { Subgroup } from '../result/schema.ts';
import type { Policy, Scope, SubgroupSpec } from './policy.ts';

/** Labels of the half-open bins between ascending edges: `<40`, `40-<60`, `>=60`. */
export function binLabels(edges: readonly number[]): string[] {
  const between = edges.slice(1).map((edge, index) => `${edges[index]}-<${edge}`);
  return [`<${edges[0]}`, ...between, `>=${edges.at(-1)}`];
}

/**
 * Subgroups to divide the test set by: the declared ones, then those that only a criterion, a baseline
 * result or a comparison names. `each subgroup` means the declared ones.
 */
export function subgroupSpecs(policy: Policy): { declared: readonly SubgroupSpec[]; named: readonly SubgroupSpec[] } {
  const declared = policy.subgroups;
  const bins = new Map(declared.flat().map(({ column, bins }) => [column, bins]));
  const known = new Set(declared.map((spec) => nameOfColumns(spec.map(({ column }) => column))));
  const { weights } = policy.acceptance;
  const strata = weights === undefined || known.has(nameOfColumns([weights.spec.column])) ? [] : [[weights.spec]];
  const named: SubgroupSpec[] = [...strata];
  if (weights !== undefined) known.add(nameOfColumns([weights.spec.column]));
  for (const subgroup of namedSubgroups(policy)) {
    const columns = Object.keys(subgroup);
    if (columns.length === 0 || known.has(nameOfColumns(columns))) continue;
    known.add(nameOfColumns(columns));
    named.push(
      columns.map((column) => {
        const edges = bins.get(column);
        return edges === undefined ? { column } : { column, bins: edges };
      }),
    );
  }
  return { declared, named };
}

function namedSubgroups({ acceptance, baseline, noDecrease }: Policy): Subgroup[] {
  const ofScope = (scope: Scope) => (scope.over === 'named' ? [scope.subgroup] : []);
  return [
    ...acceptance.criteria.flatMap(({ scope }) => ofScope(scope)),
    ...(baseline?.results.map(({ subgroup }) => subgroup) ?? []),
    ...(noDecrease?.flatMap(({ scope }) => ofScope(scope)) ?? []),
  ];
}

function nameOfColumns(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
}

/** All columns that subgroups are formed from. */
export function subgroupColumns(policy: Policy): string[] {
  const { declared, named } = subgroupSpecs(policy);
  return [...new Set([...declared, ...named].flat().map(({ column }) => column))];
}
