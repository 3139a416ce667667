/** Pairs of near hashes by an index over blocks of their bits, one block after the other. */
import { Refusal } from '../result/refusal.ts';
import { type Block, planBlocks } from './blockPlan.ts';

export interface NearHashesRequest {
  /** Distinct hashes: their upper and lower 32 bits. */
  high: Uint32Array;
  low: Uint32Array;
  /** 1 for hashes that are searched for; pairs of two others are not wanted. */
  isQuery: Uint8Array;
  /** Most bits in which the two of a pair differ. */
  distance: number;
  /** Called once for each pair, in an order that depends on nothing but the request. */
  visit(one: number, other: number, distance: number): void;
  /** Default: what `planBlocks` chooses. */
  blocks?: readonly Block[];
  /** Most work, in comparisons of two hashes; default `mostWork`. */
  limit?: number;
}

/** About two minutes. */
const mostWork = 3e10;
/** What a pair that is found costs, in comparisons. */
const pairWork = 20;

/**
 * Finds all pairs of distinct hashes that differ in at most `distance` bits and of which one or both are queries.
 *
 * @throws Refusal `independence/too-alike`, exit 4, where too many hashes are too alike for an index to help
 */
export function findNearHashes(request: NearHashesRequest): void {
  const { high, low, distance, blocks = planBlocks(high, low, distance), limit = mostWork } = request;
  let work = 0;
  for (const [number, block] of blocks.entries()) {
    const earlier = blocks.slice(0, number).map(toMask);
    work = searchBlock(request, sortByKey(request, block), earlier, { work, limit });
  }
}

/** Which bits belong to a block. */
interface Mask {
  high: number;
  low: number;
  radius: number;
}

function toMask({ bits, radius }: Block): Mask {
  const mask = { high: 0, low: 0, radius };
  for (const bit of bits) {
    if (bit < 32) mask.low |= 1 << bit;
    else mask.high |= 1 << (bit - 32);
  }
  return mask;
}

/** Hashes by the key that a block gives them. */
interface Buckets {
  /** Hashes of key k stand from `starts[k]` to before `starts[k + 1]` of the arrays below. */
  starts: Uint32Array;
  numbers: Uint32Array;
  high: Int32Array;
  low: Int32Array;
  /** What a key is changed with to give each key within the radius. */
  changes: Uint32Array;
}

function sortByKey({ high, low }: NearHashesRequest, { bits, radius }: Block): Buckets {
  const tables = tabulateKeys(bits);
  const keyOf = (hash: number) => lookUpKey(tables, high[hash]!, low[hash]!);
  const starts = new Uint32Array(2 ** bits.length + 1);
  for (let hash = 0; hash < high.length; hash += 1) starts[keyOf(hash) + 1]! += 1;
  for (let key = 1; key < starts.length; key += 1) starts[key]! += starts[key - 1]!;
  const next = starts.slice();
  const numbers = new Uint32Array(high.length);
  for (let hash = 0; hash < high.length; hash += 1) {
    const key = keyOf(hash);
    numbers[next[key]!] = hash;
    next[key]! += 1;
  }
  return {
    starts,
    numbers,
    high: new Int32Array(high.length).map((_, place) => high[numbers[place]!]!),
    low: new Int32Array(low.length).map((_, place) => low[numbers[place]!]!),
    changes: keysWithin(bits.length, radius),
  };
}

/** For each byte of a hash and each of its 256 values the part of the key that it gives. */
function tabulateKeys(bits: readonly number[]): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (const [place, bit] of bits.entries()) {
    const table = (bit >>> 3) * 256;
    for (let value = 0; value < 256; value += 1) tables[table + value]! |= ((value >>> (bit & 7)) & 1) << place;
  }
  return tables;
}

function lookUpKey(tables: Uint32Array, high: number, low: number): number {
  let key = 0;
  for (let byte = 0; byte < 4; byte += 1) {
    key |= tables[256 * byte + ((low >>> (8 * byte)) & 255)]!;
    key |= tables[256 * (byte + 4) + ((high >>> (8 * byte)) & 255)]!;
  }
  return key;
}

/** All keys of `width` bits of which at most `radius` are set. */
function keysWithin(width: number, radius: number): Uint32Array {
  const keys: number[] = [];
  const extend = (key: number, from: number, left: number): void => {
    keys.push(key);
    for (let bit = from; left > 0 && bit < width; bit += 1) extend(key | (1 << bit), bit + 1, left - 1);
  };
  extend(0, 0, radius);
  return Uint32Array.from(keys);
}

interface Effort {
  work: number;
  limit: number;
}

/** Compares each query with the hashes whose keys are within the radius; returns the work so far. */
function searchBlock(
  request: NearHashesRequest,
  buckets: Buckets,
  earlier: readonly Mask[],
  { work, limit }: Effort,
): number {
  const { starts, numbers, changes } = buckets;
  let done = work;
  for (let key = 0; key < starts.length - 1; key += 1) {
    for (let query = starts[key]!; query < starts[key + 1]!; query += 1) {
      if (request.isQuery[numbers[query]!] === 0) continue;
      for (let change = 0; change < changes.length; change += 1) {
        const bucket = key ^ changes[change]!;
        const from = starts[bucket]!;
        const to = starts[bucket + 1]!;
        if (from < to) done += to - from + pairWork * compareBucket(request, buckets, earlier, query, from, to);
      }
      if (done > limit) throw tooAlike(request.distance);
    }
  }
  return done;
}

/**
 * Compares one query with the hashes of one bucket.
 *
 * @param query place of the query among the hashes of all buckets
 * @returns the number of pairs that were found
 */
function compareBucket(
  { isQuery, distance, visit }: NearHashesRequest,
  { numbers, high, low }: Buckets,
  earlier: readonly Mask[],
  query: number,
  from: number,
  to: number,
): number {
  const queryHigh = high[query]!;
  const queryLow = low[query]!;
  const number = numbers[query]!;
  let pairs = 0;
  for (let other = from; other < to; other += 1) {
    const differentHigh = high[other]! ^ queryHigh;
    const ofHigh = countBits(differentHigh);
    if (ofHigh > distance) continue;
    const differentLow = low[other]! ^ queryLow;
    const found = ofHigh + countBits(differentLow);
    if (found > distance) continue;
    const hash = numbers[other]!;
    // Two queries find each other twice, and a hash finds itself.
    if (hash === number || (hash < number && isQuery[hash] === 1)) continue;
    if (isFoundEarlier(earlier, differentHigh, differentLow)) continue;
    pairs += 1;
    visit(number, hash, found);
  }
  return pairs;
}

function isFoundEarlier(earlier: readonly Mask[], differentHigh: number, differentLow: number): boolean {
  for (const { high, low, radius } of earlier) {
    if (countBits(differentHigh & high) + countBits(differentLow & low) <= radius) return true;
  }
  return false;
}

/** Number of bits that are set in 32. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function tooAlike(distance: number): Refusal {
  return new Refusal('independence/too-alike', {
    exit: 4,
    problem: `it takes too long to compare the perceptual hashes within ${distance} bits: there are too many, or they are too alike`,
    cure: 'Compare them within a smaller distance, or by another hash that tells these images apart.',
  });
}
