/** Everything that a policy says of model and data, step by step. */
import type { Task } from '../metrics/task.ts';
import { defaultMissing } from '../policy/policy.ts';
import { joinPhrases, listForeign, listPhrases, type Phrase, phrase, words } from '../result/phrase.ts';
import { splitsInOrder } from '../result/splits.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { type ChosenColumns, chooseColumns, countSplits } from './columnSteps.ts';
import { chooseCriteria } from './criteriaSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftCriterion, DraftOnnx } from './draft.ts';
import { readThreshold } from './evaluationSteps.ts';
import { chooseFitTolerance } from './fitSteps.ts';
import { type FolderFiles, findFiles } from './folderFiles.ts';
import { type ChosenGroups, chooseGroups } from './groupSteps.ts';
import { type ChosenManifest, chooseManifest } from './manifestSteps.ts';
import type { Obstacle } from './modelFile.ts';
import { type ChosenEvaluation, chooseModelAndEvaluation, describeObstacle, peekAtModel } from './modelSteps.ts';
import { type ChosenTask, chooseTask, completeTask } from './taskSteps.ts';

/** What the steps share. */
export interface Workplace {
  /** The policy's root, absolute. */
  folder: string;
  files: FolderFiles;
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
}

export function openWorkplace(folder: string): Workplace {
  return { folder, files: findFiles(folder), missing: new Set(defaultMissing) };
}

/** Complete once nothing is missing. */
export interface Judged {
  manifest: ChosenManifest;
  columns: ChosenColumns;
  task: Task;
  groups: ChosenGroups;
  evaluation: ChosenEvaluation;
  model: string;
  criteria: readonly DraftCriterion[];
  threshold: string | undefined;
  fitTolerance: string | undefined;
}

export type PartlyJudged = { [Step in keyof Judged]: Judged[Step] | undefined } & {
  /** The task, whose positive class may still be missing. */
  chosen: ChosenTask | undefined;
  /** Why the gate cannot run the model. */
  obstacle: Obstacle | undefined;
};

/** Goes on after a step that gave nothing: the decisions remember why, and the user learns of all at once. */
export async function decideJudgement(decisions: Decisions, workplace: Workplace): Promise<PartlyJudged> {
  const { missing } = workplace;
  const manifest = await chooseManifest(decisions, workplace);
  const columns = manifest && (await chooseColumns(decisions, manifest));
  const openModel = () => peekAtModel(decisions, workplace);
  const chosen = columns && (await chooseTask(decisions, columns.label, openModel));
  const groups = manifest && columns && (await chooseGroups(decisions, manifest.columns, columns, missing));
  const known = { manifest, columns, task: chosen, groups };
  const { model, evaluation, obstacle } = await chooseModelAndEvaluation(decisions, workplace, known);
  const criteria = await chooseCriteria(decisions, chosen && { task: chosen, label: columns.label.name });
  const threshold = await readThreshold(decisions);
  const fitTolerance = await chooseFitTolerance(decisions, chosen, evaluation);
  const task = chosen && completeTask(chosen);
  return { ...known, chosen, task, evaluation, model, obstacle, criteria, threshold, fitTolerance };
}

/** After the decisions were finished: what was not decided was refused there. */
export function requireAll(judged: PartlyJudged): Judged {
  const { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance } = judged;
  if (!manifest || !columns || !task || !groups || !evaluation || model === undefined || !criteria) {
    throw new Error('a decision is missing and was not refused');
  }
  return { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance };
}

/** What was found in the data, under short names. */
export interface Found {
  name: string;
  text: Phrase;
}

export function describeFound(judged: PartlyJudged): Found[] {
  const { manifest, columns, chosen, groups } = judged;
  return [
    ...(manifest === undefined ? [] : [describeManifest(manifest)]),
    ...(columns === undefined ? [] : [describeSamples(columns)]),
    ...(columns === undefined ? [] : [describeLabel(columns, chosen)]),
    ...(groups === undefined ? [] : describeGroups(groups)),
    ...describeModel(judged),
  ];
}

/** Most classes that are listed. */
const mostShown = 20;

function describeManifest({ files }: ChosenManifest): Found {
  return { name: 'manifest', text: listForeign(files.map(({ path }) => path)) };
}

function describeSamples({ sample, splitOfRow }: ChosenColumns): Found {
  const counts = countSplits(splitOfRow);
  const filled = splitsInOrder.filter((split) => counts[split] > 0).map((split) => `${counts[split]} ${split}`);
  return { name: 'samples', text: phrase`${sample.name}: ${words(filled.join(', '))}` };
}

function describeLabel({ label }: ChosenColumns, chosen: ChosenTask | undefined): Found {
  const said = chosen === undefined ? describeValues(label) : describeTask(label, chosen);
  return { name: 'label', text: phrase`${label.name}: ${said}` };
}

/** What the column holds, where it is not decided what it means. */
function describeValues({ values }: ColumnFacts): Phrase {
  return values.length <= mostShown ? listForeign(values, mostShown) : phrase`${values.length} different values`;
}

function describeTask({ values }: ColumnFacts, chosen: ChosenTask): Phrase {
  switch (chosen.task) {
    case 'regression':
      return phrase`${values.length} different numbers; regression`;
    case 'binary': {
      const { classes, positive } = chosen;
      return phrase`${listForeign(classes)}${positive === undefined ? words('') : phrase`; positive is ${positive}`}`;
    }
    default:
      return phrase`${listForeign(chosen.classes, mostShown)}; ${words(chosen.task)}`;
  }
}

function describeGroups({ entities, subgroups }: ChosenGroups): Found[] {
  const none = words('none');
  const kinds = entities.map(({ kind, columns }) => phrase`${kind} (${listForeign(columns)})`);
  const names = subgroups.map(({ column }) => column);
  return [
    { name: 'entities', text: kinds.length === 0 ? none : joinPhrases(kinds, ', ') },
    { name: 'subgroups', text: names.length === 0 ? none : listForeign(names, names.length) },
  ];
}

/** Only where it was looked at: a file of predictions needs no look at the model. */
function describeModel({ model, evaluation, obstacle }: PartlyJudged): Found[] {
  if (model === undefined) return [];
  if (obstacle !== undefined) return [{ name: 'model', text: describeObstacle(model, obstacle) }];
  if (evaluation?.by !== 'onnx') return [];
  const fed = [...evaluation.inputs].map(([input, columns]) => phrase`${input} from ${listForeign(columns, 2)}`);
  return [
    { name: 'model', text: phrase`${model}: the gate runs it, ${listPhrases(fed)}, ${describeOutput(evaluation)}` },
  ];
}

function describeOutput({ score, scores, predicted }: DraftOnnx): Phrase {
  if (score !== undefined) return phrase`score from ${score.output}`;
  if (scores !== undefined) return phrase`scores from ${scores.output}`;
  return phrase`what it predicts from ${predicted?.output ?? ''}`;
}
