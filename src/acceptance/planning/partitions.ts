/** The samples of a plan as cells, so that which groups share samples is known as far as the plan tells it. */
import { type Division, groupKey, isWithin, type PlannedGroup } from './groups.ts';
import type { Cell, Partition } from './simulation.ts';

export interface PartitionRequest {
  divisions: readonly Division[];
  /** Independent samples of a group. */
  sizeOf(group: PlannedGroup): number;
  /** Of all samples. */
  size: number;
  /** Criteria on a group: their places in a list. */
  criteriaOn(group: PlannedGroup): readonly number[];
}

/**
 * One partition for each division that does not lie within another one. A division of columns that another one has too,
 * with more, lies within it: its groups are those of the finer one together, and what these lack.
 */
export function partitionsOf(request: PartitionRequest): Partition[] {
  const { divisions } = request;
  const isCoarser = ({ columns }: Division, host: Division): boolean =>
    columns.length < host.columns.length && columns.every((column) => host.columns.includes(column));
  const hosts = divisions.filter((division) => !divisions.some((host) => isCoarser(division, host)));
  const taken = new Set<Division>(hosts);
  return hosts.map((host) => {
    const coarser = divisions.filter((division) => !taken.has(division) && isCoarser(division, host));
    for (const division of coarser) taken.add(division);
    return partitionOf(host, coarser, request);
  });
}

function partitionOf(host: Division, coarser: readonly Division[], request: PartitionRequest): Partition {
  const { sizeOf, criteriaOn, size } = request;
  const outerGroups = coarser.flatMap(({ groups }) => groups);
  const cells: (Cell & { within: readonly string[] })[] = host.groups.map((group) => {
    const outer = outerGroups.filter((one) => isWithin(group, one));
    return {
      size: sizeOf(group),
      criteria: [group, ...outer].flatMap(criteriaOn),
      within: outer.map(groupKey),
    };
  });
  let free = Math.max(0, size - cells.reduce((sum, cell) => sum + cell.size, 0));
  for (const group of outerGroups) {
    const key = groupKey(group);
    const held = cells.reduce((sum, cell) => sum + (cell.within.includes(key) ? cell.size : 0), 0);
    const lacking = Math.min(free, Math.max(0, sizeOf(group) - held));
    if (lacking > 0) cells.push({ size: lacking, criteria: criteriaOn(group), within: [key] });
    free -= lacking;
  }
  return cells.map(({ size: own, criteria }) => ({ size: own, criteria }));
}
