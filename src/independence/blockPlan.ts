/** How 64-bit hashes are cut into blocks of bits, so that near hashes are found by equal or similar blocks. */

/** Some bits of the hashes, and how many of them may differ for two hashes to be compared at this block. */
export interface Block {
  /** Numbers of the bits, 0 for the lowest of `low` to 63 for the highest of `high`. */
  bits: readonly number[];
  radius: number;
}

/** Sets of blocks differ only in speed: whichever is taken, all pairs are found. */
interface Shape {
  blocks: number;
  /** Bits of each block. */
  width: number;
}

/** More bits would make the table of a block larger than the caches, and than most data is. */
const widestBlock = 22;
/** Hashes from which it is estimated how evenly a bit divides them. */
const sampleSize = 65_536;
/** A look into a table, in units of one comparison of two hashes: a miss of the cache. */
const lookupCost = 4;

/**
 * Chooses blocks for hashes that differ in at most `distance` bits.
 *
 * If the radii plus one add up to more than the distance, two hashes within it cannot differ in every block by more
 * than its radius (pigeonhole principle). Bits that are the same in all hashes find nothing and go into no block; the
 * others are dealt out from the one that divides the hashes most evenly, so that the blocks are equally good.
 *
 * @param distance whole number within [0, 64)
 * @see Norouzi, Punjani, Fleet (2014): Fast exact search in Hamming space with multi-index hashing.
 *   IEEE TPAMI 36(6), 1107–1119. https://doi.org/10.1109/TPAMI.2013.231
 */
export function planBlocks(high: Uint32Array, low: Uint32Array, distance: number): Block[] {
  const bits = rankBits(high, low);
  const { blocks, width } = cheapestShape(bits.length, high.length, distance);
  return radiiOf(blocks, distance).map((radius, block) => ({
    bits: Array.from({ length: width }, (_, index) => bits[index * blocks + block]!),
    radius,
  }));
}

/** The bits that differ between hashes, the most evenly divided first. */
function rankBits(high: Uint32Array, low: Uint32Array): number[] {
  const step = Math.max(1, Math.floor(high.length / sampleSize));
  const sampled = Math.ceil(high.length / step);
  const set = new Uint32Array(64);
  for (let hash = 0; hash < high.length; hash += step) {
    for (let bit = 0; bit < 32; bit += 1) {
      set[bit]! += (low[hash]! >>> bit) & 1;
      set[bit + 32]! += (high[hash]! >>> bit) & 1;
    }
  }
  const imbalance = Array.from(set, (count) => Math.abs(2 * count - sampled));
  const varying = imbalance.flatMap((value, bit) => (value < sampled ? [bit] : []));
  return varying.sort((one, other) => imbalance[one]! - imbalance[other]! || one - other);
}

/** The shape that is cheapest for hashes whose bits are independent. One block without bits compares all pairs. */
function cheapestShape(bits: number, hashes: number, distance: number): Shape {
  let best: Shape = { blocks: 1, width: 0 };
  let lowest = costOf(best, hashes, distance);
  for (let blocks = 1; blocks <= distance + 1; blocks += 1) {
    for (let width = 1; width <= Math.min(widestBlock, Math.floor(bits / blocks)); width += 1) {
      const cost = costOf({ blocks, width }, hashes, distance);
      if (cost >= lowest) continue;
      lowest = cost;
      best = { blocks, width };
    }
  }
  return best;
}

/** Cost of one query. */
function costOf({ blocks, width }: Shape, hashes: number, distance: number): number {
  const costOfBucket = lookupCost + hashes / 2 ** width;
  return radiiOf(blocks, distance).reduce((sum, radius) => sum + ballVolume(width, radius) * costOfBucket, 0);
}

/** As even as possible, with a sum of `distance + 1 - blocks`. */
function radiiOf(blocks: number, distance: number): number[] {
  const larger = (distance + 1) % blocks;
  const radius = Math.floor((distance + 1) / blocks) - 1;
  return Array.from({ length: blocks }, (_, block) => (block < larger ? radius + 1 : radius));
}

/** Number of keys of `width` bits within a radius of one. */
function ballVolume(width: number, radius: number): number {
  let volume = 0;
  let shell = 1;
  for (let weight = 0; weight <= Math.min(width, radius); weight += 1) {
    volume += shell;
    shell = (shell * (width - weight)) / (weight + 1);
  }
  return volume;
}
