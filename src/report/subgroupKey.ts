import { compareCodeUnits } from '../result/order.ts';
import type { Subgroup } from '../result/schema.ts';

/** The same text for the same subgroup, whatever the order of its columns. */
export function subgroupKey(subgroup: Subgroup): string {
  return JSON.stringify(Object.entries(subgroup).sort(([one], [other]) => compareCodeUnits(one, other)));
}
