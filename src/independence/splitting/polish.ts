/** The last samples: an assignment is changed as long as that lessens what it is judged by. */
import type { Assignment } from './assignment.ts';

/** Assignments whose rank is told while the best one is polished. */
const affordableRanks = 2000;
/** Groups that each group is tried against then. */
const mostPartners = 100;
/**
 * Moves and swaps groups wherever that lessens the rank itself, which takes much longer to tell than the distance: few
 * groups, for which every sample counts, are polished until nothing helps.
 */
export function polish(
  assignment: Assignment,
  shares: readonly number[],
  rank: (assignment: Assignment) => readonly number[],
): void {
  let least = rank(assignment);
  let affordable = affordableRanks;
  const isBetter = (): boolean => {
    affordable -= 1;
    const ranks = rank(assignment);
    if (!isLess(ranks, least)) return false;
    least = ranks;
    return true;
  };
  for (let isChanged = true; isChanged && affordable > 0; ) {
    isChanged = false;
    for (let group = 0; group < assignment.splitOf.length && affordable > 0; group += 1) {
      if (polishGroup(assignment, group, shares, isBetter)) isChanged = true;
    }
  }
}

/** Tries to move a group, and to swap it with each one before it. */
function polishGroup(
  assignment: Assignment,
  group: number,
  shares: readonly number[],
  isBetter: () => boolean,
): boolean {
  const { splitOf } = assignment;
  let isChanged = false;
  shares.forEach((share, split) => {
    const from = splitOf[group]!;
    if (share === 0 || split === from) return;
    assignment.move(group, split);
    if (isBetter()) isChanged = true;
    else assignment.move(group, from);
  });
  for (let other = 0; other < Math.min(group, mostPartners); other += 1) {
    if (splitOf[other] === splitOf[group]) continue;
    assignment.swap(group, other);
    if (isBetter()) isChanged = true;
    else assignment.swap(group, other);
  }
  return isChanged;
}

/** Compares number by number, the first that differs deciding. */
export function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
