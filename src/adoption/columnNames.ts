/** What the name of a column suggests that it holds. */
import type { Split } from '../result/schema.ts';

const entityPattern =
  /(patient|subject|person|participant|donor|animal|case|site|cent(?:er|re)|hospital|clinic|institution|slide|object|specimen|lesion|image|study|exam|series|batch|lot|device|scanner|machine|vial|plate)/i;

/** Whether a column looks as if several samples could have its values in common. */
export function isEntityName(column: string): boolean {
  return entityPattern.test(column);
}

const individualPattern =
  /(patient|subject|person|participant|donor|animal|case|slide|object|specimen|sample|lesion|image|study|exam|series|batch|lot|vial|plate)/i;

/** Whether a column looks as if it named single people or things, and not places or devices that many samples share. */
export function isIndividualName(column: string): boolean {
  return individualPattern.test(column) || /^id$/i.test(column);
}

/** The entity kind that a column names: `patient` for `Patient_ID`; letters, digits and hyphens. */
export function kindOf(column: string): string {
  const kind = column
    .toLowerCase()
    .replace(/[ _-]?(id|no|nr|number|code|uid)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return kind === '' ? 'entity' : kind;
}

/** Values that usually mean each split, in lower case. */
export const usualSplitValues: Readonly<Record<Split, readonly string[]>> = {
  train: ['train', 'training'],
  validation: ['validation', 'valid', 'val', 'dev'],
  test: ['test', 'testing'],
};

/** The words of a column name in lower case: `patient`, `id` for `PatientID` and `patient_id`. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Place of the first word of a name in a list that begins with the most telling; undefined where none is in it. */
export function rankOfName(name: string, telling: readonly string[]): number | undefined {
  const ranks = wordsOfName(name)
    .map((word) => telling.indexOf(word))
    .filter((rank) => rank >= 0);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** The column whose name has the word that stands first in the list; of several the first column. */
export function mostTelling<Named extends { name: string }>(
  columns: readonly Named[],
  words: readonly string[],
): Named | undefined {
  const ranked = columns.flatMap((column) => {
    const rank = rankOfName(column.name, words);
    return rank === undefined ? [] : [{ column, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank)[0]?.column;
}
