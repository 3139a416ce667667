import type { Split } from '../result/schema.ts';
import { type Manifest, splitNumber, splitsInOrder } from '../tables/manifest.ts';
import type { Entities } from './entities.ts';

/** Samples of each entity in each split. */
export interface Tally {
  /** Entity e has `counts[3 * e + splitNumber]` samples in a split. */
  counts: Uint32Array;
  /** First row of entity e in a split, where it has one. */
  firstRows: Uint32Array;
  /** Rows without an id, by split. */
  empty: Record<Split, number>;
}

/** Entities with samples in both of two splits. */
export interface Overlap {
  between: [Split, Split];
  entities: number;
  /** Samples of these entities in the two splits. */
  samples: Partial<Record<Split, number>>;
}

/** Counts, for each entity, its samples in each split. Excluded rows belong to no split. */
export function tallyEntities(manifest: Manifest, entities: Entities): Tally {
  const counts = new Uint32Array(3 * entities.distinct);
  const firstRows = new Uint32Array(3 * entities.distinct);
  const empty = { train: 0, validation: 0, test: 0 };
  for (const split of splitsInOrder) {
    for (const row of manifest.rows[split]) {
      const entity = entities.codes[row]!;
      if (entity < 0) {
        empty[split] += 1;
        continue;
      }
      const cell = 3 * entity + splitNumber[split];
      if (counts[cell] === 0) firstRows[cell] = row;
      counts[cell]! += 1;
    }
  }
  return { counts, firstRows, empty };
}

const pairs: readonly (readonly [Split, Split])[] = [
  ['train', 'validation'],
  ['train', 'test'],
  ['validation', 'test'],
];

/**
 * Every pair of splits that share at least one entity, in the order train–validation, train–test,
 * validation–test. Exact: ids are compared as text, nothing is trimmed or folded.
 */
export function findOverlaps({ counts }: Tally): Overlap[] {
  return pairs.flatMap(([one, other]) => {
    let entities = 0;
    const samples = { [one]: 0, [other]: 0 } as Record<Split, number>;
    for (let entity = 0; entity < counts.length; entity += 3) {
      const inOne = counts[entity + splitNumber[one]]!;
      const inOther = counts[entity + splitNumber[other]]!;
      if (inOne === 0 || inOther === 0) continue;
      entities += 1;
      samples[one] += inOne;
      samples[other] += inOther;
    }
    return entities === 0 ? [] : [{ between: [one, other] as [Split, Split], entities, samples }];
  });
}

/** Entities that stand more than once in a split, and their samples. */
export function countRepeated({ counts }: Tally, split: Split): { entities: number; samples: number } {
  let entities = 0;
  let samples = 0;
  for (let cell = splitNumber[split]; cell < counts.length; cell += 3) {
    if (counts[cell]! < 2) continue;
    entities += 1;
    samples += counts[cell]!;
  }
  return { entities, samples };
}
