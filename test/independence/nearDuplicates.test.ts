/**
 * The oracle is all pairs, compared one by one with BigInt: slow, and too simple to be wrong. All comparisons are exact.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBlocks } from '../../src/independence/blockPlan.ts';
import { formatHash64, parseHash64 } from '../../src/independence/hash64.ts';
import type { HashedRows } from '../../src/independence/hashGroups.ts';
import {
  findNearDuplicates,
  type NearDuplicates,
  type NearDuplicatesRequest,
} from '../../src/independence/nearDuplicates.ts';
import { NearestPairs } from '../../src/independence/nearestPairs.ts';
import { countBits, findNearHashes } from '../../src/independence/nearHashes.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { Split } from '../../src/result/schema.ts';

const splitNames = ['train', 'validation', 'test'] as const;

interface Sample {
  hash: bigint;
  /** 0 to 2; 255 is left out. */
  split: number;
}

function toRows(samples: readonly Sample[]): HashedRows {
  return {
    high: Uint32Array.from(samples, ({ hash }) => Number(hash >> 32n)),
    low: Uint32Array.from(samples, ({ hash }) => Number(hash & 0xffffffffn)),
    split: Uint8Array.from(samples, ({ split }) => split),
  };
}

function find(samples: readonly Sample[], options: Omit<NearDuplicatesRequest, 'hashes'>): NearDuplicates {
  return findNearDuplicates({ hashes: toRows(samples), ...options });
}

function distanceOf(one: bigint, other: bigint): number {
  return [...(one ^ other).toString(2)].filter((bit) => bit === '1').length;
}

interface Near {
  one: Sample & { row: number };
  other: Sample & { row: number };
  distance: number;
}

/** Every near pair of a sample in the one split and one in the other. */
function comparePairs(samples: readonly Sample[], [one, other]: [Split, Split], distance: number): Near[] {
  const rowed = samples.map((sample, row) => ({ ...sample, row }));
  const of = (name: Split) => rowed.filter(({ split }) => splitNames[split] === name);
  return of(one)
    .flatMap((a) => of(other).map((b) => ({ one: a, other: b, distance: distanceOf(a.hash, b.hash) })))
    .filter((pair) => pair.distance <= distance);
}

function bruteForce(
  samples: readonly Sample[],
  { distance, trainValidation = false, mostPairs = 10_000 }: Omit<NearDuplicatesRequest, 'hashes'>,
): NearDuplicates {
  const wanted: [Split, Split][] = [
    ...(trainValidation ? ([['train', 'validation']] satisfies [Split, Split][]) : []),
    ['train', 'test'],
    ['validation', 'test'],
  ];
  const across = wanted.flatMap((between) => {
    const near = comparePairs(samples, between, distance);
    if (near.length === 0) return [];
    const first = new Map<string, Near>();
    for (const pair of near) {
      const key = `${pair.one.hash} ${pair.other.hash}`;
      if (!first.has(key)) first.set(key, pair);
    }
    const pairs = [...first.values()]
      .map((pair) => ({ rows: [pair.one.row, pair.other.row] as const, distance: pair.distance }))
      .sort((a, b) => a.distance - b.distance || a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1]);
    return [
      {
        between,
        hashPairs: first.size,
        samplePairs: near.length,
        samples: {
          [between[0]]: new Set(near.map(({ one }) => one.row)).size,
          [between[1]]: new Set(near.map(({ other }) => other.row)).size,
        },
        smallestDistance: Math.min(...near.map((pair) => pair.distance)),
        pairs: pairs.slice(0, mostPairs),
      },
    ];
  });
  const within = comparePairs(samples, ['test', 'test'], distance).filter(({ one, other }) => one.row < other.row);
  const hashes = within.map(({ one, other }) => [one.hash, other.hash].sort().join(' '));
  return {
    across,
    withinTest: {
      hashPairs: new Set(hashes).size,
      samplePairs: within.length,
      samples: new Set(within.flatMap(({ one, other }) => [one.row, other.row])).size,
    },
  };
}

/** Hashes of one table, near or equal to each other more often than by chance: a few centres, a few bits turned over. */
const clusters = fc
  .array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { minLength: 1, maxLength: 3 })
  .map((centres) =>
    fc
      .tuple(fc.constantFrom(...centres), fc.array(fc.nat(63), { maxLength: 6 }))
      .map(([centre, bits]) => bits.reduce((hash, bit) => hash ^ (1n << BigInt(bit)), centre)),
  );
const samples = clusters.chain((hash) =>
  fc.array(fc.record({ hash, split: fc.constantFrom(0, 1, 2, 255) }), { maxLength: 60 }),
);
const options = fc.record({
  distance: fc.nat(16),
  trainValidation: fc.boolean(),
  mostPairs: fc.constantFrom(0, 1, 3, 10_000),
});

describe('near duplicates', () => {
  it('are those that a comparison of all pairs finds', () => {
    fc.assert(
      fc.property(samples, options, (given, chosen) => {
        expect(find(given, chosen)).toEqual(bruteForce(given, chosen));
      }),
      { numRuns: 300 },
    );
  });

  it('are counted as hashes and as samples, with the first rows as evidence', () => {
    const near = [
      { hash: 0xff00n, split: 0 },
      { hash: 0xff00n, split: 0 },
      { hash: 0xff01n, split: 2 },
      { hash: 0xff03n, split: 2 },
      { hash: 0xffffffffn, split: 1 },
    ];
    expect(find(near, { distance: 1 })).toEqual({
      across: [
        {
          between: ['train', 'test'],
          hashPairs: 1,
          samplePairs: 2,
          samples: { train: 2, test: 1 },
          smallestDistance: 1,
          pairs: [{ rows: [0, 2], distance: 1 }],
        },
      ],
      withinTest: { hashPairs: 1, samplePairs: 1, samples: 2 },
    });
  });

  it('at distance 0 are equal hashes alone', () => {
    const equal = [
      { hash: 5n, split: 0 },
      { hash: 5n, split: 2 },
      { hash: 4n, split: 0 },
    ];
    expect(find(equal, { distance: 0 }).across).toMatchObject([{ hashPairs: 1, samplePairs: 1, smallestDistance: 0 }]);
  });

  it('leave out rows of no split', () => {
    const left = [
      { hash: 5n, split: 255 },
      { hash: 5n, split: 2 },
      { hash: 5n, split: 3 },
    ];
    expect(find(left, { distance: 16 })).toEqual({
      across: [],
      withinTest: { hashPairs: 0, samplePairs: 0, samples: 0 },
    });
  });

  it('are none where there is nothing', () => {
    expect(find([], { distance: 4 }).across).toEqual([]);
  });

  it('keep the lower and the upper half apart', () => {
    const turned = [
      { hash: 0x00000000_ffffffffn, split: 0 },
      { hash: 0xffffffff_00000000n, split: 2 },
    ];
    expect(find(turned, { distance: 16 }).across).toEqual([]);
  });

  it.each([-1, 17, 1.5, Number.NaN])('refuse the distance %d', (distance) => {
    expect(() => find([], { distance })).toThrow(RangeError);
  });

  it('of 200,000 blank images are counted without comparing them', () => {
    const blank = Array.from({ length: 200_000 }, (_, row) => ({ hash: 0n, split: row % 2 === 0 ? 0 : 2 }));
    const { across, withinTest } = find(blank, { distance: 8 });
    expect(across).toMatchObject([{ hashPairs: 1, samplePairs: 1e10, samples: { train: 1e5, test: 1e5 } }]);
    expect(withinTest).toEqual({ hashPairs: 1, samplePairs: (1e5 * (1e5 - 1)) / 2, samples: 1e5 });
  });
});

describe('the index', () => {
  const distinct = clusters.chain((hash) => fc.uniqueArray(hash, { maxLength: 60 }));
  const blocks = fc
    .tuple(fc.shuffledSubarray(Array.from({ length: 64 }, (_, bit) => bit)), fc.integer({ min: 1, max: 6 }))
    .map(([bits, count]) => Array.from({ length: count }, (_, block) => bits.slice(block * 8, block * 8 + 8)));

  function findPairs(hashes: readonly bigint[], distance: number, chosen?: readonly (readonly number[])[]) {
    const { high, low } = toRows(hashes.map((hash) => ({ hash, split: 2 })));
    const found: string[] = [];
    findNearHashes({
      high,
      low,
      isQuery: new Uint8Array(high.length).fill(1),
      distance,
      visit: (one, other, bits) => found.push([Math.min(one, other), Math.max(one, other), bits].join(' ')),
      ...(chosen === undefined ? {} : { blocks: withRadii(chosen, distance) }),
    });
    return found;
  }

  /** Radii that do not come from the planner: all bits of the distance in the last block that has any left. */
  function withRadii(chosen: readonly (readonly number[])[], distance: number) {
    const radius = Math.ceil((distance + 1) / chosen.length) - 1;
    return chosen.map((bits) => ({ bits, radius }));
  }

  it('finds every pair once, whatever the blocks are', () => {
    fc.assert(
      fc.property(distinct, fc.nat(9), blocks, (hashes, distance, chosen) => {
        const expected = hashes.flatMap((one, index) =>
          hashes.slice(index + 1).flatMap((other, after) => {
            const bits = distanceOf(one, other);
            return bits <= distance ? [`${index} ${index + 1 + after} ${bits}`] : [];
          }),
        );
        expect(findPairs(hashes, distance, chosen).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('finds what lies among 20,000 other hashes', () => {
    const others = scatter(20_000, 11);
    const planted = others.slice(0, 300).map((hash, index) => hash ^ (0x8000_0001_0000_0011n << BigInt(index % 7)));
    const found = findPairs([...others, ...planted], 4);
    expect(found).toEqual(expect.arrayContaining(planted.map((_, index) => expect.stringMatching(`^${index} \\d+ `))));
  });

  it.each([1, 4, 8, 16])('has radii that leave no pair within distance %i out', (distance) => {
    const hashes = scatter(5000, distance);
    const { high, low } = toRows(hashes.map((hash) => ({ hash, split: 2 })));
    const planned = planBlocks(high, low, distance);
    expect(planned.reduce((sum, { radius }) => sum + radius + 1, 0)).toBeGreaterThan(distance);
    const bits = planned.flatMap((block) => block.bits);
    expect(new Set(bits).size).toBe(bits.length);
  });

  it('takes no bit that is the same everywhere', () => {
    const hashes = scatter(5000, 3).map((hash) => hash | 0xff00_0000_0000_00ffn);
    const { high, low } = toRows(hashes.map((hash) => ({ hash, split: 2 })));
    const bits = planBlocks(high, low, 4).flatMap((block) => block.bits);
    expect(bits.length).toBeGreaterThan(0);
    expect(bits.filter((bit) => bit < 8 || bit >= 56)).toEqual([]);
  });

  it('is refused where there are too many pairs, with exit 4', () => {
    const high = new Uint32Array(4096);
    const low = Uint32Array.from({ length: 4096 }, (_, number) => number);
    const isQuery = new Uint8Array(4096).fill(1);
    const request = { high, low, isQuery, distance: 8, visit: () => {}, limit: 1e7 };
    expect(() => findNearHashes(request)).toThrow(
      expect.objectContaining({ code: 'independence/too-alike', exit: 4 } satisfies Partial<Refusal>),
    );
    expect(() => findNearHashes({ ...request, limit: 1e9 })).not.toThrow(Refusal);
  });
});

/** Hashes from a linear congruential generator (Knuth's MMIX), the same in every run. */
function scatter(count: number, seed: number): bigint[] {
  let state = BigInt(seed);
  const next = () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return state >> 32n;
  };
  return Array.from({ length: count }, () => (next() << 32n) | next());
}

describe('the nearest pairs', () => {
  it('are the first of all in order', () => {
    const pair = fc.record({ distance: fc.nat(3), one: fc.nat(20), other: fc.nat(20) });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: (each) => JSON.stringify(each) }), fc.nat(30), (pairs, most) => {
        const kept = new NearestPairs(most);
        for (const { distance, one, other } of pairs) kept.add(distance, one, other);
        const sorted = pairs.sort((a, b) => a.distance - b.distance || a.one - b.one || a.other - b.other);
        expect(kept.toSorted()).toEqual(
          sorted.slice(0, most).map(({ distance, one, other }) => ({ rows: [one, other], distance })),
        );
      }),
    );
  });
});

describe('a hash', () => {
  it('is read and written', () => {
    expect(parseHash64('ffffffff00000001')).toEqual({ high: 0xffffffff, low: 1 });
    expect(parseHash64('ABCDEF0123456789')).toEqual({ high: 0xabcdef01, low: 0x23456789 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (hash) => {
        const text = hash.toString(16).padStart(16, '0');
        expect(formatHash64(parseHash64(text)!)).toBe(text);
      }),
    );
  });

  it.each([
    '',
    'ffffffff0000000',
    'ffffffff000000011',
    ' fffffff00000001',
    '0xffffff00000001',
    'gfffffff00000001',
    'ffffffff00000001\n',
    'ｆfffffff00000001',
  ])('%j is none', (text) => {
    expect(parseHash64(text)).toBeUndefined();
  });

  it('has as many bits as are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (bits) => {
        expect(countBits(bits)).toBe(distanceOf(BigInt(bits >>> 0), 0n));
      }),
    );
  });
});
