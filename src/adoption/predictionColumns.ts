/** Which column of a predictions file holds what. */
import type { ClassTask, NumberTask } from '../metrics/task.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { mostTelling, rankOfName, wordsOfName } from './columnNames.ts';

export interface PredictionColumns {
  sample?: string;
  /** Of a binary task. */
  score?: string;
  /** Of several classes: the column of each. */
  scores?: ReadonlyMap<string, string>;
  /** Of the decided class, or of the predicted number. */
  predicted?: string;
}

/** What the columns have to say something of. */
export type PredictedTask =
  | { task: 'binary'; classes: readonly [positive: string, negative: string] }
  | ClassTask
  | NumberTask;

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
 * @param names names of the manifest's columns of ids and labels
 * @param testIds ids of the test samples
 */
export function guessPredictionColumns(
  columns: readonly ColumnFacts[],
  names: { sample: string; label: string },
  testIds: ReadonlySet<string>,
  task: PredictedTask,
): PredictionColumns {
  const ids = columns.filter(({ values }) => values.length > 0 && values.every((value) => testIds.has(value)));
  const sample = ids.find(({ name }) => name === names.sample) ?? ids[0];
  const others = columns.filter((column) => column !== sample);
  return { ...(sample === undefined ? {} : { sample: sample.name }), ...guessResults(others, names.label, task) };
}

function guessResults(
  columns: readonly ColumnFacts[],
  label: string,
  task: PredictedTask,
): Omit<PredictionColumns, 'sample'> {
  if (task.task === 'regression') return named('predicted', bestNumber(columns, label));
  const isPredicted = ({ values }: ColumnFacts) =>
    values.length > 0 && values.every((value) => task.classes.includes(value) || value === 'undecided');
  if (task.task === 'binary') {
    const scores = columns.filter((column) => isScore(column) && !isPredicted(column));
    return {
      ...named('score', bestScore(scores, task.classes)),
      ...named('predicted', columns.find(isPredicted)),
    };
  }
  const scores = scoreOfEach(columns.filter(isScore), task.classes);
  const decided = columns.filter(isPredicted);
  // Numbered classes look like any column of small numbers.
  return {
    ...(scores === undefined ? {} : { scores }),
    ...named('predicted', mostTelling(decided, decisionWords) ?? decided.find(({ isNumeric }) => !isNumeric)),
  };
}

function named<Role extends string>(role: Role, column: ColumnFacts | undefined): { [Key in Role]?: string } {
  return column === undefined ? {} : ({ [role]: column.name } as { [Key in Role]?: string });
}

/** A number from 0 to 1 in each row; other scores need a threshold that only a person knows. */
function isScore({ isNumeric, values, filled, rows }: ColumnFacts): boolean {
  return isNumeric && filled === rows && values.every((value) => Number(value) >= 0 && Number(value) <= 1);
}

/** A column that names the positive class, else one with a telling name; never one that names the other class alone. */
function bestScore(columns: readonly ColumnFacts[], [positive, negative]: readonly [string, string]) {
  const rank = (column: ColumnFacts) =>
    names(column, positive) ? -1 : (rankOfName(column.name, scoreWords) ?? scoreWords.length);
  const fitting = columns.filter((column) => names(column, positive) || !names(column, negative));
  return fitting.sort((one, other) => rank(one) - rank(other))[0];
}

function names({ name }: ColumnFacts, text: string): boolean {
  return wordsOfName(text).every((word) => wordsOfName(name).includes(word));
}

/** For each class the column that names it and little else; undefined where one has none, or two the same. */
function scoreOfEach(
  columns: readonly ColumnFacts[],
  classes: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const words = ({ name }: ColumnFacts) => wordsOfName(withGaps(name)).length;
  const found = classes.flatMap((name) => {
    const fitting = columns.filter((column) => namesClass(column, name));
    const [closest] = fitting.sort((one, other) => words(one) - words(other));
    return closest === undefined ? [] : [[name, closest.name] as const];
  });
  return new Set(found.map(([, column]) => column)).size === classes.length ? new Map(found) : undefined;
}

/** A class without a letter or digit is named by its very text alone. */
function namesClass({ name }: ColumnFacts, text: string): boolean {
  const wanted = wordsOfName(withGaps(text));
  const given = wordsOfName(withGaps(name));
  return name === text || (wanted.length > 0 && wanted.every((word) => given.includes(word)));
}

/** With a gap between letters and digits: `p 0` for `p0`. */
function withGaps(name: string): string {
  return name.replace(/(\p{L})(?=\p{N})/gu, '$1 ');
}

const decisionWords = ['predicted', 'prediction', 'pred', 'decision', 'decided'];
const numberWords = [...decisionWords, 'estimate', 'estimated', 'yhat', 'output', 'value', 'score'];

/** The only column of numbers, else the one with the most telling name; the label's own name tells nothing. */
function bestNumber(columns: readonly ColumnFacts[], label: string): ColumnFacts | undefined {
  const numbers = columns.filter(({ isNumeric, filled, rows }) => isNumeric && filled === rows);
  if (numbers.length < 2) return numbers[0];
  return mostTelling(
    numbers.filter(({ name }) => name !== label),
    numberWords,
  );
}
