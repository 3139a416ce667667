/** Gives whole groups to splits so that sizes and strata come as near as possible to what is wanted. */
import { type RandomSource, uniformBelow } from '../../statistics/random.ts';
import { Assignment } from './assignment.ts';
import type { SplitGroups } from './groups.ts';
import { isLess, polish } from './polish.ts';

/** Strata of groups that are looked at in all: about half a second. */
const affordableWork = 60_000_000;
/** Many starts with few trials come nearer than few with many. */
const mostStarts = 40;
const trialsForPair = 2;
/** A trial takes two groups out of their splits and puts them into others, and mostly takes that back. */
const looksOfTrial = 8;
const looksOfFilling = 6;

/**
 * The split of each group, as a number that indexes `shares`.
 *
 * Goals are the samples of each stratum times the share of each split. Groups go, in random order from the largest to
 * the smallest, each to the split where the chi-square distance from the goals grows least. Then groups are moved and
 * swapped at random wherever that lessens
 *
 *     sum over splits k and strata s of (n_ks - p_s n_k)^2 / (p_s N_k) + sum over splits of 2 (n_k - N_k)^2 / N
 *
 * with n_ks samples of stratum s in split k, which has n_k samples of N_k wanted ones, p_s the share of the stratum in
 * all N samples: strata are judged by their share in the split as it is, and its size apart. Splits without a sample of
 * a stratum count most in this, `train` before `test` before `validation`. Of several such attempts the best is kept,
 * and changed further where that lessens its rank.
 *
 * Deterministic: the same groups, shares and random source give the same splits on every machine.
 *
 * @param shares wanted share of each split, which sum to 1; a split of share 0 gets no group
 * @param rank what an assignment is judged by, the smallest first compared
 * @see Sechidis, Tsoumakas, Vlahavas 2011 ECML PKDD, LNCS 6913:145, iterative stratification: the same goals,
 *   for samples instead of groups
 */
export function assignGroups(
  groups: SplitGroups,
  shares: readonly number[],
  random: RandomSource,
  rank: (assignment: Assignment) => readonly number[],
): Assignment {
  const { starts, trials } = planWork(groups);
  let best: { assignment: Assignment; ranks: readonly number[] } | undefined;
  for (let start = 0; start < starts; start += 1) {
    const assignment = new Assignment(groups, shares);
    assignment.fill(orderGroups(groups, random));
    assignment.improve(random, trials);
    const ranks = rank(assignment);
    if (best === undefined || isLess(ranks, best.ranks)) best = { assignment, ranks };
  }
  polish(best!.assignment, shares, rank);
  return best!.assignment;
}

/** Few groups are tried in all pairs, many times over; of very many only some, once. */
function planWork({ count, strata }: SplitGroups): { starts: number; trials: number } {
  const workOfTrial = Math.max(1, (looksOfTrial * strata.length) / count);
  const trials = Math.floor(Math.min(trialsForPair * count ** 2, affordableWork / 4 / workOfTrial));
  const workOfStart = Math.max(1, looksOfFilling * strata.length + trials * workOfTrial);
  return { starts: Math.max(1, Math.min(mostStarts, Math.floor(affordableWork / workOfStart))), trials };
}

/** From the largest group down, groups of one size in random order. */
function orderGroups({ count, starts, counts }: SplitGroups, random: RandomSource): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, group) => group);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = uniformBelow(random, last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order.sort((one, other) => counts[starts[other]!]! - counts[starts[one]!]!);
}
