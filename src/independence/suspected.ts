/** Entities that splits share under different spellings. */
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import type { KindTally } from './kindTally.ts';
import { groupSpellings, normalForm, normalFormOfContent } from './normalForm.ts';
import type { Overlap } from './overlap.ts';

/** Spellings that probably name one entity, by their number in the tally. */
export interface SuspectedEntity {
  spellings: readonly number[];
}

const pairs: readonly (readonly [Split, Split])[] = [
  ['train', 'validation'],
  ['train', 'test'],
  ['validation', 'test'],
];

/** Groups of two and more spellings that together are in more than one split. */
export function findSuspected(tally: KindTally): SuspectedEntity[] {
  const byForm = new Map<string, number[]>();
  for (let entity = 0; entity < tally.size; entity += 1) {
    // A number that no sample has: of an empty cell, or of excluded rows alone.
    if (splitsOfEntity(tally, entity).length === 0) continue;
    const form = formOf(tally, entity);
    const known = byForm.get(form);
    if (known === undefined) byForm.set(form, [entity]);
    else known.push(entity);
  }
  const groups = [...byForm.values()].filter((entities) => entities.length > 1);
  return groups
    .flatMap((entities) => {
      const names = entities.map((entity) => tally.parts(entity).join('\0'));
      return groupSpellings(names).map((group) => ({ spellings: group.map((index) => entities[index]!) }));
    })
    .filter((entity) => pairs.some((pair) => crosses(tally, entity, pair)));
}

function formOf(tally: KindTally, entity: number): string {
  const form = tally.kind === 'content' ? normalFormOfContent : normalForm;
  return tally
    .parts(entity)
    .map((part) => form(part))
    .join('\0');
}

/** Whether one spelling is in the one split, and another spelling in the other. */
function crosses(
  { counts }: KindTally,
  { spellings }: SuspectedEntity,
  [one, other]: readonly [Split, Split],
): boolean {
  const isIn = (entity: number, split: Split) => counts[3 * entity + splitNumber[split]]! > 0;
  return spellings.some((first) =>
    spellings.some((second) => first !== second && isIn(first, one) && isIn(second, other)),
  );
}

/** Suspected entities and their samples, for each pair of splits. */
export function countSuspected(tally: KindTally, suspected: readonly SuspectedEntity[]): Overlap[] {
  return pairs.flatMap((between) => {
    const crossing = suspected.filter((entity) => crosses(tally, entity, between));
    if (crossing.length === 0) return [];
    const spellings = new Set(crossing.flatMap((entity) => entity.spellings));
    const samplesIn = (split: Split) =>
      [...spellings].reduce((sum, entity) => sum + tally.counts[3 * entity + splitNumber[split]]!, 0);
    const [one, other] = between;
    return [
      {
        between: [one, other],
        entities: crossing.length,
        samples: { [one]: samplesIn(one), [other]: samplesIn(other) },
      },
    ];
  });
}

/** The splits that a spelling is in. */
export function splitsOfEntity({ counts }: KindTally, entity: number): readonly Split[] {
  return splitsInOrder.filter((split) => counts[3 * entity + splitNumber[split]]! > 0);
}
