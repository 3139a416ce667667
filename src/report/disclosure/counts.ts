/** Small counts, as a published view has them: −5 stands for any count from 1 to 4, and reads `<5`. */

export type HideCount = (count: number) => number;

/** @param under the smallest count that is shown, zero aside */
export function countHider(under: number): HideCount {
  return (count) => (count > 0 && count < under ? -under : count);
}

export function isHidden(count: number | undefined): boolean {
  return count !== undefined && count < 0;
}

/** Counts by name, such as the samples of each split. */
export function hideAll<Counts extends Readonly<Record<string, number | undefined>>>(
  counts: Counts,
  hide: HideCount,
): Counts {
  const hidden = Object.entries(counts).map(([name, count]) => [name, count === undefined ? count : hide(count)]);
  return Object.fromEntries(hidden) as Counts;
}
