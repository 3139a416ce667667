/** An assignment of groups to splits, and its distance from what is wanted; see `assignGroups` for the formula. */
import { type RandomSource, uniformBelow } from '../../statistics/random.ts';
import type { SplitGroups } from './groups.ts';

/** What a deviation of sizes counts beside those of strata: found on the tables that the test compares with. */
const sizeWeight = 2;
/** Of four trials one moves a group, three swap two. */
const trialsForMove = 4;

/** Emptiness of a stratum in train, validation and test, in distances that nothing else reaches. */
const emptinessOfSplit = [4, 1, 2] as const;

/** Which split each group is in, and how many samples of each stratum each split has. */
export class Assignment {
  readonly splitOf: Uint8Array;
  /** Split k has `counts[k * strata + s]` samples of stratum s. */
  readonly counts: Int32Array;
  readonly #groups: SplitGroups;
  /** Numbers of the splits that are wanted. */
  readonly #splits: readonly number[];
  readonly #strata: number;
  readonly #goals: Float64Array;
  /** The distance is the sum of `square * n^2 + linear * n` over the cells, n being the samples of a cell, and of … */
  readonly #square: Float64Array;
  readonly #linear: Float64Array;
  /** … this for each cell without samples. */
  readonly #emptiness: Float64Array;

  constructor(groups: SplitGroups, shares: readonly number[]) {
    this.#groups = groups;
    this.#strata = groups.samplesOf.length;
    this.#splits = shares.flatMap((share, split) => (share > 0 ? [split] : []));
    this.splitOf = new Uint8Array(groups.count);
    this.counts = new Int32Array(shares.length * this.#strata);
    const { samplesOf } = groups;
    const cells = shares.flatMap((share, split) =>
      Array.from(samplesOf, (samples) => ({ split, goal: share * samples })),
    );
    this.#goals = Float64Array.from(cells, ({ goal }) => goal);
    this.#square = this.#goals.map((goal) => (goal > 0 ? 1 / goal : 0));
    this.#linear = new Float64Array(cells.length);
    for (const split of this.#splits) this.#judgeSize(split * this.#strata, groups);
    this.#emptiness = Float64Array.from(cells, ({ split, goal }) =>
      goal > 0 ? samplesOf[0]! * emptinessOfSplit[split as 0 | 1 | 2] : 0,
    );
  }

  /**
   * The samples of the strata of one column sum to the size n of the split, and their shares to 1, so that the squares
   * around the actual size are the squares alone less n^2 / goal for each column.
   */
  #judgeSize(cell: number, { samplesOf, columns }: SplitGroups): void {
    const goal = this.#goals[cell]!;
    const weight = sizeWeight / samplesOf[0]!;
    this.#square[cell] = weight - columns / goal;
    this.#linear[cell] = -2 * weight * goal;
  }

  /** Puts each group where the chi-square distance from the goals grows least; of equal places into the first. */
  fill(order: Uint32Array): void {
    for (const group of order) {
      let best = this.#splits[0]!;
      let least = Number.POSITIVE_INFINITY;
      for (const split of this.#splits) {
        const growth = this.#growth(group, split);
        if (growth < least) [best, least] = [split, growth];
      }
      this.splitOf[group] = best;
      this.#change(group, best, 1);
    }
  }

  /** Tries random moves and swaps, and keeps those that lessen the distance. */
  improve(random: RandomSource, trials: number): void {
    const { count } = this.#groups;
    if (count < 2 || this.#splits.length < 2) return;
    for (let trial = 0; trial < trials; trial += 1) {
      const group = uniformBelow(random, count);
      if (trial % trialsForMove === 0) this.#tryMove(group, this.#splits[uniformBelow(random, this.#splits.length)]!);
      else this.#trySwap(group, uniformBelow(random, count));
    }
  }

  /** Puts a group into another split; returns the change in distance. */
  move(group: number, to: number): number {
    const change = this.#change(group, this.splitOf[group]!, -1) + this.#change(group, to, 1);
    this.splitOf[group] = to;
    return change;
  }

  /** Puts each of two groups into the split of the other; returns the change in distance. */
  swap(one: number, other: number): number {
    const splitOfOne = this.splitOf[one]!;
    return this.move(one, this.splitOf[other]!) + this.move(other, splitOfOne);
  }

  #tryMove(group: number, to: number): void {
    const from = this.splitOf[group]!;
    if (from !== to && !isImprovement(this.move(group, to))) this.move(group, from);
  }

  #trySwap(one: number, other: number): void {
    const isSame = this.splitOf[one] === this.splitOf[other];
    if (!isSame && !isImprovement(this.swap(one, other))) this.swap(one, other);
  }

  /** By how much the chi-square distance from the goals would grow with a group. */
  #growth(group: number, split: number): number {
    const { starts, strata, counts } = this.#groups;
    let growth = 0;
    for (let index = starts[group]!; index < starts[group + 1]!; index += 1) {
      const cell = split * this.#strata + strata[index]!;
      const added = counts[index]!;
      growth += (added * (2 * (this.counts[cell]! - this.#goals[cell]!) + added)) / this.#goals[cell]!;
    }
    return growth;
  }

  /** Adds a group to a split, or takes it away; returns the change in distance. */
  #change(group: number, split: number, sign: 1 | -1): number {
    const { starts, strata, counts } = this.#groups;
    let change = 0;
    for (let index = starts[group]!; index < starts[group + 1]!; index += 1) {
      const cell = split * this.#strata + strata[index]!;
      const before = this.counts[cell]!;
      const after = before + sign * counts[index]!;
      change += (after - before) * ((after + before) * this.#square[cell]! + this.#linear[cell]!);
      if (before === 0) change -= this.#emptiness[cell]!;
      if (after === 0) change += this.#emptiness[cell]!;
      this.counts[cell] = after;
    }
    return change;
  }
}

/** Rounding alone cannot make a change so large, so that no trial is repeated for ever. */
function isImprovement(change: number): boolean {
  return change < -1e-6;
}
