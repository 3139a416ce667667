/** Which columns of a predictions file say what, by task. */
import { phrase } from '../result/phrase.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { Decisions } from './decisions.ts';
import type { DraftPredictions } from './draft.ts';
import { columnsCure, requireColumn } from './manifestSteps.ts';
import type { PredictionColumns } from './predictionColumns.ts';
import { refuseUsage } from './refuseUsage.ts';
import type { ChosenTask } from './taskSteps.ts';

export interface FoundPredictions {
  path: string;
  /** Absent where the file does not exist yet. */
  columns?: readonly ColumnFacts[];
  roles: PredictionColumns;
}

type ResultColumns = Pick<DraftPredictions, 'score' | 'scores' | 'predicted'>;

/** Undefined where something is missing, which the decisions remember. */
export async function chooseResultColumns(
  decisions: Decisions,
  found: FoundPredictions,
  sampleName: string,
  task: ChosenTask,
): Promise<(ResultColumns & { sample: string }) | undefined> {
  const sample = await decisions.attempt(() => sampleColumnOf(found, sampleName));
  const results = await chooseResults(decisions, found, task);
  return sample === undefined || results === undefined ? undefined : { sample, ...results };
}

function sampleColumnOf({ path, columns, roles }: FoundPredictions, sampleName: string): string {
  if (columns === undefined) return sampleName;
  const name = roles.sample ?? columns.find((column) => column.name === sampleName)?.name;
  if (name !== undefined) return name;
  throw refuseUsage(
    `no column of ${path} holds ids of the test samples alone`,
    'Predict the test samples and no others, with ids exactly as in the manifest.',
  );
}

function chooseResults(
  decisions: Decisions,
  found: FoundPredictions,
  task: ChosenTask,
): Promise<ResultColumns | undefined> {
  switch (task.task) {
    case 'binary':
      return chooseScore(decisions, found);
    case 'regression':
      return chooseNumber(decisions, found);
    default:
      return chooseScores(decisions, found, task.classes);
  }
}

/** The name of a column that exists, as far as the file does. */
function readName({ columns }: FoundPredictions, option: string, name: string): string {
  return columns === undefined ? name : requireColumn(columns, name, option).name;
}

/** Names the columns there are; nothing where the file does not exist yet. */
function thereAre({ columns }: FoundPredictions): string {
  return columns === undefined ? '' : ` ${columnsCure(columns)}`;
}

async function chooseScore(decisions: Decisions, found: FoundPredictions): Promise<ResultColumns | undefined> {
  const { path, roles } = found;
  const predicted = decidedColumn(decisions, found, 'score');
  const score = await decisions.decide({
    option: 'score',
    question: phrase`Column of ${path} with the score, larger for the positive class`,
    guess: roles.score === undefined ? undefined : [roles.score],
    isGuessEnough: true,
    isOptional: predicted !== undefined,
    cure: `Name the column of ${path} with the score, or with --predicted that of the decided class.${thereAre(found)}`,
    read: ([name = '']) => readName(found, 'score', name),
  });
  return withDecided(decisions, found, score === undefined ? {} : { score }, predicted);
}

async function chooseScores(
  decisions: Decisions,
  found: FoundPredictions,
  classes: readonly string[],
): Promise<ResultColumns | undefined> {
  const { path, roles } = found;
  await decisions.attempt(() => refuseScore(decisions, 'scores', 'the probabilities of the classes come'));
  const predicted = decidedColumn(decisions, found, 'scores');
  const guess = roles.scores && [...roles.scores].map(([name, column]) => `${name}=${column}`);
  const scores = await decisions.decide({
    option: 'scores',
    question: phrase`Columns of ${path} with the probability of each class, as CLASS=COL…`,
    guess,
    isGuessEnough: true,
    isOptional: predicted !== undefined,
    isList: true,
    cure: `Name the columns of ${path} with the probability of each class, or with --predicted that of the decided class.${thereAre(found)}`,
    // A class with an equals sign or a quote can be guessed, but not be typed.
    read: (texts) => (texts === guess ? roles.scores : readScores(texts, classes, found)),
  });
  return withDecided(decisions, found, scores === undefined ? {} : { scores }, predicted);
}

function readScores(
  texts: readonly string[],
  classes: readonly string[],
  found: FoundPredictions,
): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const text of texts) {
    const name = classes.find((one) => text.startsWith(`${one}=`));
    if (name === undefined || columns.has(name)) {
      throw refuseUsage(
        '--scores is not CLASS=COL with each class once',
        'Write each class exactly as the label column does.',
      );
    }
    columns.set(name, readName(found, 'scores', text.slice(name.length + 1)));
  }
  if (columns.size === classes.length) return new Map(classes.map((name) => [name, columns.get(name)!]));
  throw refuseUsage(
    `--scores leaves out ${classes.length - columns.size} of the ${classes.length} classes`,
    'Give --scores CLASS=COL for each class.',
  );
}

async function chooseNumber(decisions: Decisions, found: FoundPredictions): Promise<ResultColumns | undefined> {
  const { path, roles } = found;
  await decisions.attempt(() => refuseScore(decisions, 'predicted', 'the predicted number comes'));
  const predicted = await decisions.decide({
    option: 'predicted',
    question: phrase`Column of ${path} with the predicted number`,
    guess: roles.predicted === undefined ? undefined : [roles.predicted],
    isGuessEnough: true,
    cure: `Name the column of ${path} with the predicted number.${thereAre(found)}`,
    read: ([name = '']) => readName(found, 'predicted', name),
  });
  return predicted === undefined ? undefined : { predicted };
}

/** The option of a binary task, and of models that the gate runs. */
function refuseScore(decisions: Decisions, option: 'scores' | 'predicted', what: string): void {
  if (decisions.given('score').length === 0) return;
  throw refuseUsage(`--score names one score, and here ${what} from a file`, `Give --${option} instead.`);
}

/** The column of classes, where one was given, or where no score is known. */
function decidedColumn(
  decisions: Decisions,
  { roles }: FoundPredictions,
  option: 'score' | 'scores',
): string | undefined {
  const [given] = decisions.given('predicted');
  return given ?? (roles[option] === undefined && decisions.given(option).length === 0 ? roles.predicted : undefined);
}

async function withDecided(
  decisions: Decisions,
  found: FoundPredictions,
  results: ResultColumns,
  predicted: string | undefined,
): Promise<ResultColumns | undefined> {
  const decided =
    predicted === undefined ? undefined : await decisions.attempt(() => readName(found, 'predicted', predicted));
  if (Object.keys(results).length === 0 && decided === undefined) return undefined;
  return { ...results, ...(decided === undefined ? {} : { predicted: decided }) };
}
