/** Samples with equal hashes as one group, so that a hash that 100,000 samples share is compared once. */

/** A hash of 64 bits for each sample. Arrays of one length; rows are their indices. */
export interface HashedRows {
  /** The upper 32 bits of each hash. */
  high: Uint32Array;
  /** The lower 32 bits of each hash. */
  low: Uint32Array;
  /** Split of each sample as a `splitNumber`; any other number leaves the row out, such as one without a hash. */
  split: Uint8Array;
}

/** Distinct hashes in ascending order, with the samples that have them. */
export interface HashGroups {
  high: Uint32Array;
  low: Uint32Array;
  /** Splits in which a group has samples: bit `1 << splitNumber` for each. */
  present: Uint8Array;
  /** Group g has `counts[3 * g + splitNumber]` samples in a split. */
  counts: Uint32Array;
  /** First row of group g in a split, at `3 * g + splitNumber`, where it has one. */
  firstRows: Uint32Array;
}

/** Number of splits. */
export const splits = 3;

/** Groups equal hashes. Time and memory are linear in the rows, whatever the hashes are. */
export function groupHashes(rows: HashedRows): HashGroups {
  const order = sortByHash(rows);
  const size = countDistinct(rows, order);
  const groups: HashGroups = {
    high: new Uint32Array(size),
    low: new Uint32Array(size),
    present: new Uint8Array(size),
    counts: new Uint32Array(splits * size),
    firstRows: new Uint32Array(splits * size),
  };
  let group = -1;
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index]!;
    if (index === 0 || !isSameHash(rows, row, order[index - 1]!)) {
      group += 1;
      groups.high[group] = rows.high[row]!;
      groups.low[group] = rows.low[row]!;
    }
    const split = rows.split[row]!;
    const cell = splits * group + split;
    // Rows of a group come in ascending order, because the sort is stable.
    if (groups.counts[cell] === 0) groups.firstRows[cell] = row;
    groups.counts[cell]! += 1;
    groups.present[group]! |= 1 << split;
  }
  return groups;
}

function countDistinct(rows: HashedRows, order: Uint32Array): number {
  let distinct = Math.min(1, order.length);
  for (let index = 1; index < order.length; index += 1) {
    if (!isSameHash(rows, order[index]!, order[index - 1]!)) distinct += 1;
  }
  return distinct;
}

function isSameHash({ high, low }: HashedRows, one: number, other: number): boolean {
  return high[one] === high[other] && low[one] === low[other];
}

const digitBits = 16;
const digitMask = (1 << digitBits) - 1;

/** Rows that belong to a split, by hash and then by row: a radix sort, which no choice of hashes can slow down. */
function sortByHash({ high, low, split }: HashedRows): Uint32Array {
  let order = Uint32Array.from({ length: split.length }, (_, row) => row).filter((row) => split[row]! < splits);
  let sorted = new Uint32Array(order.length);
  for (const half of [low, high]) {
    for (const shift of [0, digitBits]) {
      placeByDigit(order, sorted, half, shift);
      [order, sorted] = [sorted, order];
    }
  }
  return order;
}

function placeByDigit(order: Uint32Array, sorted: Uint32Array, half: Uint32Array, shift: number): void {
  const next = new Uint32Array(digitMask + 2);
  for (let index = 0; index < order.length; index += 1) next[((half[order[index]!]! >>> shift) & digitMask) + 1]! += 1;
  for (let digit = 1; digit <= digitMask; digit += 1) next[digit]! += next[digit - 1]!;
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index]!;
    const digit = (half[row]! >>> shift) & digitMask;
    sorted[next[digit]!] = row;
    next[digit]! += 1;
  }
}
