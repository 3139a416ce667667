import type { EntityKind } from '../policy/policy.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { type Manifest, splitNumber } from '../tables/manifest.ts';
import { type Entities, numberEntities } from './entities.ts';

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
export function tallyEntities(manifest: Pick<Manifest, 'rows'>, entities: Entities): Tally {
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

/** A kind with its entities counted, over the rows that are kept. */
export interface TalliedKind {
  entities: Entities;
  tally: Tally;
}

/** Counts the entities of each kind over the kept rows of a manifest. */
export function tallyKinds(manifest: Manifest, kinds: readonly EntityKind[]): TalliedKind[] {
  return kinds.map(({ kind, columns }) => {
    const named = columns.map((name) => manifest.table.column(name));
    const entities = numberEntities(kind, named, manifest.missing);
    return { entities, tally: tallyEntities(manifest, entities) };
  });
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
export function findOverlaps(tally: Pick<Tally, 'counts'>): Overlap[] {
  return pairs.map((between) => countShared(tally, between)).filter(({ entities }) => entities > 0);
}

function countShared({ counts }: Pick<Tally, 'counts'>, [one, other]: readonly [Split, Split]): Overlap {
  const offsetOfOne = splitNumber[one];
  const offsetOfOther = splitNumber[other];
  let entities = 0;
  let samplesOfOne = 0;
  let samplesOfOther = 0;
  for (let entity = 0; entity < counts.length; entity += 3) {
    const inOne = counts[entity + offsetOfOne]!;
    const inOther = counts[entity + offsetOfOther]!;
    if (inOne === 0 || inOther === 0) continue;
    entities += 1;
    samplesOfOne += inOne;
    samplesOfOther += inOther;
  }
  return { between: [one, other], entities, samples: { [one]: samplesOfOne, [other]: samplesOfOther } };
}

/** Entities that stand more than once in a split, and their samples. */
export function countRepeated({ counts }: Pick<Tally, 'counts'>, split: Split): { entities: number; samples: number } {
  let entities = 0;
  let samples = 0;
  for (let cell = splitNumber[split]; cell < counts.length; cell += 3) {
    if (counts[cell]! < 2) continue;
    entities += 1;
    samples += counts[cell]!;
  }
  return { entities, samples };
}
