/** Which column of a predictions file holds what. */
import type { ColumnFacts } from './columnFacts.ts';
import { rankOfName, wordsOfName } from './columnNames.ts';

export interface PredictionColumns {
  sample?: string;
  score?: string;
  predicted?: string;
}

export const scoreWords = [
  'score',
  'prob',
  'probability',
  'p',
  'proba',
  'pred',
  'prediction',
  'risk',
  'confidence',
  'output',
];

/**
 * @param columns columns of the file
 * @param sampleName name of the manifest's column of ids
 * @param testIds ids of the test samples
 * @param classes the declared classes, the positive one first
 */
export function guessPredictionColumns(
  columns: readonly ColumnFacts[],
  sampleName: string,
  testIds: ReadonlySet<string>,
  classes: readonly [positive: string, negative: string],
): PredictionColumns {
  const ids = columns.filter(({ values }) => values.length > 0 && values.every((value) => testIds.has(value)));
  const sample = ids.find(({ name }) => name === sampleName) ?? ids[0];
  const others = columns.filter((column) => column !== sample);
  const isPredicted = ({ values }: ColumnFacts) =>
    values.length > 0 && values.every((value) => classes.includes(value) || value === 'undecided');
  const score = bestScore(
    others.filter((column) => isScore(column) && !isPredicted(column)),
    classes,
  );
  const predicted = others.find(isPredicted);
  return {
    ...(sample === undefined ? {} : { sample: sample.name }),
    ...(score === undefined ? {} : { score: score.name }),
    ...(predicted === undefined ? {} : { predicted: predicted.name }),
  };
}

/** A number from 0 to 1 in each row; other scores need a threshold that only a person knows. */
function isScore({ isNumeric, values, filled, rows }: ColumnFacts): boolean {
  return isNumeric && filled === rows && values.every((value) => Number(value) >= 0 && Number(value) <= 1);
}

/** A column that names the positive class, else one with a telling name; never one that names the other class alone. */
function bestScore(columns: readonly ColumnFacts[], [positive, negative]: readonly [string, string]) {
  const names = ({ name }: ColumnFacts, text: string) =>
    wordsOfName(text).every((word) => wordsOfName(name).includes(word));
  const rank = (column: ColumnFacts) =>
    names(column, positive) ? -1 : (rankOfName(column.name, scoreWords) ?? scoreWords.length);
  const fitting = columns.filter((column) => names(column, positive) || !names(column, negative));
  return fitting.sort((one, other) => rank(one) - rank(other))[0];
}
