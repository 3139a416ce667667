/** Images that look alike in two splits: near perceptual hashes. */
import type { Split } from '../result/schema.ts';
import { splitNumber } from '../tables/manifest.ts';
import { groupHashes, type HashedRows, type HashGroups, splits } from './hashGroups.ts';
import { NearestPairs, type NearPair } from './nearestPairs.ts';
import { findNearHashes } from './nearHashes.ts';

export interface NearDuplicatesRequest {
  hashes: HashedRows;
  /** Most bits in which two near hashes differ: a whole number within [0, 16]. 0 finds equal hashes alone. */
  distance: number;
  /** Whether training and validation data are compared, too; default not. */
  trainValidation?: boolean;
  /** Most pairs in the evidence of two splits; default 10,000. */
  mostPairs?: number;
}

/** What is near within two splits, or within one. */
export interface NearCounts {
  /** Pairs of a hash in the one and a hash in the other; a hash that both have is one. */
  hashPairs: number;
  /** Pairs of samples. */
  samplePairs: number;
}

export interface NearSplits extends NearCounts {
  between: [Split, Split];
  /** Samples of either split that are near to one of the other. */
  samples: Partial<Record<Split, number>>;
  /** Of any pair. */
  smallestDistance: number;
  /**
   * For each pair of hashes the first row of either: the row of `between[0]`, then that of `between[1]`. By distance,
   * then by row; cut after `mostPairs`.
   */
  pairs: readonly NearPair[];
}

export interface NearDuplicates {
  /** Pairs of splits that share near hashes, in the order train–validation, train–test, validation–test. */
  across: NearSplits[];
  /** Samples of `test` that are near to another one of `test`: they weigh twice. */
  withinTest: NearCounts & { samples: number };
}

/** A distance beyond which half the images of one kind are near to each other. */
const largestDistance = 16;
const defaultPairs = 10_000;
const { test } = splitNumber;

/**
 * Finds samples whose hashes differ in at most `distance` bits, across the splits and within `test`.
 *
 * Exact, by an index rather than by comparing all pairs, and the same for the same input. Equal hashes count as one:
 * 100,000 black images are compared once, and their pairs are counted by multiplication.
 *
 * A perceptual hash says little of an image without structure: all images of one grey have the same hash, or two
 * (`0000000000000000` for black), so that they are near duplicates of each other here. The hash of any other image
 * has about half of its bits set.
 *
 * @throws Refusal `independence/too-alike`, exit 4, where there are too many pairs, as where most hashes are alike
 * @throws RangeError for a distance outside its domain
 */
export function findNearDuplicates(request: NearDuplicatesRequest): NearDuplicates {
  const { hashes, distance, trainValidation = false, mostPairs = defaultPairs } = request;
  if (!Number.isInteger(distance) || !(distance >= 0 && distance <= largestDistance)) {
    throw new RangeError(`the distance is ${distance}; a whole number within [0, ${largestDistance}]`);
  }
  const groups = groupHashes(hashes);
  const compared = comparedSplits.filter(({ between }) => trainValidation || between[1] === 'test');
  const tallies = compared.map(({ between }) => new Tally(groups, between, mostPairs));
  const within = new TestTally(groups);
  for (let group = 0; group < groups.high.length; group += 1) {
    for (const tally of tallies) tally.addGroup(group);
    within.addGroup(group);
  }
  findNearHashes({
    high: groups.high,
    low: groups.low,
    isQuery: markQueries(groups, trainValidation),
    distance,
    visit(one, other, found) {
      for (const tally of tallies) tally.add(one, other, found);
      within.add(one, other);
    },
  });
  return {
    across: tallies.flatMap((tally) => tally.finish()),
    withinTest: within.finish(),
  };
}

const comparedSplits: readonly { between: [Split, Split] }[] = [
  { between: ['train', 'validation'] },
  { between: ['train', 'test'] },
  { between: ['validation', 'test'] },
];

/** Every wanted pair has a hash of the test split, or one of the validation split where that is compared, too. */
function markQueries({ present }: HashGroups, trainValidation: boolean): Uint8Array {
  const searched = (1 << test) | (trainValidation ? 1 << splitNumber.validation : 0);
  return present.map((mask) => ((mask & searched) === 0 ? 0 : 1));
}

/** Counts near pairs of two splits. */
class Tally {
  readonly #groups: HashGroups;
  readonly #between: [Split, Split];
  readonly #one: number;
  readonly #other: number;
  /** 1 for groups with a near one, for either split. */
  readonly #isNearOne: Uint8Array;
  readonly #isNearOther: Uint8Array;
  readonly #nearest: NearestPairs;
  #hashPairs = 0;
  #samplePairs = 0;
  #smallestDistance = Number.POSITIVE_INFINITY;

  constructor(groups: HashGroups, between: [Split, Split], mostPairs: number) {
    this.#groups = groups;
    this.#between = between;
    this.#one = splitNumber[between[0]];
    this.#other = splitNumber[between[1]];
    this.#isNearOne = new Uint8Array(groups.high.length);
    this.#isNearOther = new Uint8Array(groups.high.length);
    this.#nearest = new NearestPairs(mostPairs);
  }

  /** Equal hashes. */
  addGroup(group: number): void {
    this.#addOrdered(group, group, 0);
  }

  add(group: number, near: number, distance: number): void {
    this.#addOrdered(group, near, distance);
    this.#addOrdered(near, group, distance);
  }

  #addOrdered(ofOne: number, ofOther: number, distance: number): void {
    const { present, counts, firstRows } = this.#groups;
    // A byte for each group is in the cache more often than its counts.
    if (((present[ofOne]! >>> this.#one) & (present[ofOther]! >>> this.#other) & 1) === 0) return;
    const one = splits * ofOne + this.#one;
    const other = splits * ofOther + this.#other;
    this.#hashPairs += 1;
    this.#samplePairs += counts[one]! * counts[other]!;
    this.#isNearOne[ofOne] = 1;
    this.#isNearOther[ofOther] = 1;
    if (distance < this.#smallestDistance) this.#smallestDistance = distance;
    if (distance > this.#nearest.largestDistance) return;
    this.#nearest.add(distance, firstRows[one]!, firstRows[other]!);
  }

  /** One entry, or none where nothing is near. */
  finish(): NearSplits[] {
    if (this.#hashPairs === 0) return [];
    const [one, other] = this.#between;
    return [
      {
        between: this.#between,
        hashPairs: this.#hashPairs,
        samplePairs: this.#samplePairs,
        samples: {
          [one]: countSamples(this.#groups, this.#isNearOne, this.#one),
          [other]: countSamples(this.#groups, this.#isNearOther, this.#other),
        },
        smallestDistance: this.#smallestDistance,
        pairs: this.#nearest.toSorted(),
      },
    ];
  }
}

/** Counts near pairs within `test`, each once. */
class TestTally {
  readonly #groups: HashGroups;
  readonly #isNear: Uint8Array;
  #hashPairs = 0;
  #samplePairs = 0;

  constructor(groups: HashGroups) {
    this.#groups = groups;
    this.#isNear = new Uint8Array(groups.high.length);
  }

  addGroup(group: number): void {
    const count = this.#groups.counts[splits * group + test]!;
    if (count < 2) return;
    this.#hashPairs += 1;
    this.#samplePairs += (count * (count - 1)) / 2;
    this.#isNear[group] = 1;
  }

  add(group: number, near: number): void {
    const { present, counts } = this.#groups;
    if ((present[group]! & present[near]!) >>> test === 0) return;
    this.#hashPairs += 1;
    this.#samplePairs += counts[splits * group + test]! * counts[splits * near + test]!;
    this.#isNear[group] = 1;
    this.#isNear[near] = 1;
  }

  finish(): NearDuplicates['withinTest'] {
    return {
      hashPairs: this.#hashPairs,
      samplePairs: this.#samplePairs,
      samples: countSamples(this.#groups, this.#isNear, test),
    };
  }
}

function countSamples({ counts }: HashGroups, isNear: Uint8Array, split: number): number {
  let samples = 0;
  for (let group = 0; group < isNear.length; group += 1) {
    if (isNear[group] === 1) samples += counts[splits * group + split]!;
  }
  return samples;
}
