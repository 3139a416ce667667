/** Subgroups as the policy declares them: each once, with ascending bins. */
import type { PolicyContext } from './context.ts';
import type { KeyPath } from './keyPath.ts';
import type { SubgroupSpec } from './policy.ts';
import type { WrittenPolicy } from './schema.ts';

type WrittenSubgroup = NonNullable<WrittenPolicy['subgroups']>[number];

/** The declared subgroups; bins of a column hold wherever the column stands. */
export function readSubgroups(context: PolicyContext): SubgroupSpec[] {
  const written = context.written.subgroups ?? [];
  const bins = new Map<string, readonly number[]>();
  refuseRepeatedSubgroups(context, written);
  written.forEach((spec, index) => {
    if (typeof spec === 'string' || Array.isArray(spec)) return;
    for (const [column, edges] of Object.entries(spec)) {
      refuseUnorderedBins(context, ['subgroups', index, column], edges);
      bins.set(column, edges);
    }
  });
  const withBins = (column: string) => {
    const edges = bins.get(column);
    return edges === undefined ? { column } : { column, bins: edges };
  };
  return written.flatMap((spec): SubgroupSpec[] => {
    if (typeof spec === 'string') return [[withBins(spec)]];
    if (Array.isArray(spec)) return [spec.map(withBins)];
    return Object.keys(spec).map((column) => [withBins(column)]);
  });
}

/** A subgroup that stands twice would be judged twice, and bins that stand twice would contradict each other. */
function refuseRepeatedSubgroups(context: PolicyContext, written: readonly WrittenSubgroup[]): void {
  const seen = new Set<string>();
  written.forEach((spec, index) => {
    const columns = typeof spec === 'string' ? [spec] : Array.isArray(spec) ? spec : Object.keys(spec);
    const names = Array.isArray(spec) ? [[...spec].sort().join('\0')] : columns;
    const refuse = (problem: string, cure: string) =>
      context.refuse('policy/value', ['subgroups', index], { problem, cure });
    if (columns.length === 0) {
      refuse('is an empty mapping; a column with its bin edges', 'Write `- column: [40, 60]`, or delete the entry.');
    }
    if (new Set(columns).size < columns.length) refuse('names one column twice', 'Name each column once.');
    if (names.some((name) => seen.has(name))) refuse('is declared above already', 'Keep one of the two.');
    for (const name of names) seen.add(name);
  });
}

function refuseUnorderedBins(context: PolicyContext, path: KeyPath, edges: readonly number[]): void {
  if (edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge))) return;
  context.refuse('policy/value', path, {
    problem: 'has bin edges that do not ascend',
    cure: 'Write each edge once, from small to large.',
  });
}
