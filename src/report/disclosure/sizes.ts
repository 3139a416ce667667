/** Sizes that are known before the test tell no result; small counts are hidden in them as elsewhere. */
import type { Report, Size, Subgroup } from '../../result/schema.ts';
import { withheld } from '../../result/wording.ts';
import { subgroupKey } from '../subgroupKey.ts';
import { type HideCount, isHidden } from './counts.ts';

/** What follows from a hidden count goes with it: an effective size, a design effect, a chance. */
export function hideSizeCounts(size: Size, hide: HideCount): Size {
  const { designEffect: _designEffect, power: _power, ...others } = size;
  const n = size.n === null ? null : hide(size.n);
  const clusters = size.clusters === undefined ? undefined : hide(size.clusters);
  if (!isHidden(n ?? 0) && !isHidden(clusters)) return size;
  return { ...others, n, ...(clusters === undefined ? {} : { clusters }), effectiveN: null, reason: withheld };
}

/** Which sizes of a report are hidden. */
export interface HiddenSizes {
  isSmallSize(metric: string, subgroup: Subgroup): boolean;
  hasSmallSizes: boolean;
}

export function findHiddenSizes({ sizes = [] }: Pick<Report, 'sizes'>, hide: HideCount): HiddenSizes {
  const keyOf = (metric: string, subgroup: Subgroup) => `${metric} ${subgroupKey(subgroup)}`;
  const hidden = sizes.filter((size) => hideSizeCounts(size, hide).reason === withheld);
  const keys = new Set(hidden.map(({ metric, subgroup }) => keyOf(metric, subgroup)));
  return {
    isSmallSize: (metric, subgroup) => keys.has(keyOf(metric, subgroup)),
    hasSmallSizes: hidden.length > 0,
  };
}
