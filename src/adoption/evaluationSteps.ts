/** What the model says of the test samples, as a file says it. */
import { words } from '../result/phrase.ts';
import { refusalsOf } from '../result/refusal.ts';
import { parseDecimal } from '../tables/decimal.ts';
import { splitNumber } from '../tables/manifest.ts';
import { openFolderTree } from '../trees/folderTree.ts';
import { describeColumns } from './columnFacts.ts';
import type { ChosenColumns } from './columnSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftPredictions } from './draft.ts';
import type { Workplace } from './judgementSteps.ts';
import { guessPredictionColumns, type PredictedTask } from './predictionColumns.ts';
import { refuseUsage } from './refuseUsage.ts';
import { chooseResultColumns, type FoundPredictions } from './resultColumnSteps.ts';
import { policyPathOf, readTables } from './tableFiles.ts';
import type { ChosenTask } from './taskSteps.ts';

export interface ChosenPredictions extends DraftPredictions {
  /** Undefined where there are no predictions yet. */
  coverage: Coverage | undefined;
}

/** How well the rows of the predictions fit the test samples. */
export interface Coverage {
  /** Test samples without a row. */
  without: number;
  /** Ids that no test sample has. */
  strangers: number;
}

/** What was decided before; undefined where that failed. */
export interface PredictionsTask {
  manifestPaths: readonly string[];
  columns: ChosenColumns | undefined;
  task: ChosenTask | undefined;
}

/** The predictions file and its columns; the file need not exist yet. */
export async function choosePredictions(
  decisions: Decisions,
  workplace: Workplace,
  task: PredictionsTask,
): Promise<ChosenPredictions | undefined> {
  const { folder } = workplace;
  const { columns: chosen, task: judged } = task;
  const best = await findPredictions(workplace, task);
  const found = await decisions.decide({
    option: 'predictions',
    question: words('Predictions, the table of what the model says of each test sample'),
    guess: best === undefined ? undefined : [best],
    cure: `Give the file with one row for each test sample${best === undefined ? '' : `, such as ${best}`}.`,
    read: ([path = '']) => look(workplace, task, policyPathOf(folder, path)),
  });
  // Without a manifest nothing can be said of the columns, and the manifest is asked for already.
  if (found === undefined || chosen === undefined || judged === undefined) return undefined;
  const columns = await chooseResultColumns(decisions, found, chosen.sample.name, judged);
  const binding = await openFolderTree(folder).findFile(`${found.path}.binding.json`);
  const ids = found.columns?.find(({ name }) => name === columns?.sample)?.values;
  const coverage = ids && coverageOf(ids, idsOfTest(chosen));
  return columns && { path: found.path, ...columns, isBound: binding !== undefined, coverage };
}

/** The table that looks most like predictions. */
export function findPredictions(workplace: Workplace, task: PredictionsTask): Promise<string | undefined> {
  return findBest(
    workplace.files.smallTables.filter((path) => !task.manifestPaths.includes(path)),
    (path) => look(workplace, task, path),
  );
}

async function look(
  { folder, missing }: Workplace,
  { columns: chosen, task }: PredictionsTask,
  path: string,
): Promise<FoundPredictions> {
  if ((await openFolderTree(folder).findFile(path)) === undefined) return { path, roles: {} };
  const columns = describeColumns(await readTables(folder, [path]), missing);
  if (chosen === undefined || task === undefined) return { path, columns, roles: {} };
  const names = { sample: chosen.sample.name, label: chosen.label.name };
  const roles = guessPredictionColumns(columns, names, idsOfTest(chosen), positiveFirst(task));
  return { path, columns, roles };
}

function coverageOf(ids: readonly string[], testIds: ReadonlySet<string>): Coverage {
  const known = ids.filter((id) => testIds.has(id)).length;
  return { without: testIds.size - known, strangers: ids.length - known };
}

/** Of a binary task the positive class, then the other one. */
function positiveFirst(chosen: ChosenTask): PredictedTask {
  if (chosen.task !== 'binary') return chosen;
  const { task, classes, positive, likely } = chosen;
  const [first, second] = classes;
  return { task, classes: (positive ?? likely) === second ? [second, first] : [first, second] };
}

function idsOfTest({ sample: { column, values }, splitOfRow }: ChosenColumns): ReadonlySet<string> {
  const filled = new Set(values);
  const ids = new Set<string>();
  column.codes.forEach((code, row) => {
    const id = column.values[code]!;
    if (splitOfRow[row] === splitNumber.test && filled.has(id)) ids.add(id);
  });
  return ids;
}

const mostRead = 50;

/** The table that covers most test samples, and has what a prediction needs. */
async function findBest(
  paths: readonly string[],
  look: (path: string) => Promise<FoundPredictions>,
): Promise<string | undefined> {
  let best: { path: string; covered: number } | undefined;
  for (const path of paths.slice(0, mostRead)) {
    const found = await lookIfTable(look, path);
    const { sample, score, scores, predicted } = found?.roles ?? {};
    const covered = found?.columns?.find(({ name }) => name === sample)?.values.length ?? 0;
    if ((score ?? scores ?? predicted) !== undefined && covered > (best?.covered ?? 0)) best = { path, covered };
  }
  return best?.path;
}

/** Undefined for what is no table. */
async function lookIfTable(
  look: (path: string) => Promise<FoundPredictions>,
  path: string,
): Promise<FoundPredictions | undefined> {
  try {
    return await look(path);
  } catch (thrown) {
    refusalsOf(thrown);
    return undefined;
  }
}

/** The threshold, as it is to be written; undefined where none was given. */
export function readThreshold(decisions: Decisions): Promise<string | undefined> {
  return decisions.attempt(() => {
    const [text] = decisions.given('threshold');
    if (text !== undefined && parseDecimal(text) === undefined) {
      throw refuseUsage('--threshold is no plain number', 'Write it like --threshold 0.5.');
    }
    return text;
  });
}
