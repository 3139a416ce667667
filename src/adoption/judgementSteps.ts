/** Everything that a policy says of model and data, step by step. */
import { defaultMissing } from '../policy/policy.ts';
import { joinPhrases, listForeign, listPhrases, type Phrase, phrase, words } from '../result/phrase.ts';
import { splitsInOrder } from '../result/splits.ts';
import { type ChosenClasses, chooseClasses } from './classSteps.ts';
import { type ChosenColumns, chooseColumns, countSplits } from './columnSteps.ts';
import { chooseCriteria } from './criteriaSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftCriterion } from './draft.ts';
import { readThreshold } from './evaluationSteps.ts';
import { type FolderFiles, findFiles } from './folderFiles.ts';
import { type ChosenGroups, chooseGroups } from './groupSteps.ts';
import { type ChosenManifest, chooseManifest } from './manifestSteps.ts';
import type { Obstacle } from './modelFile.ts';
import { type ChosenEvaluation, chooseModelAndEvaluation, describeObstacle } from './modelSteps.ts';

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
  classes: { classes: readonly [string, string]; positive: string };
  groups: ChosenGroups;
  evaluation: ChosenEvaluation;
  model: string;
  criteria: readonly DraftCriterion[];
  threshold: string | undefined;
}

export type PartlyJudged = { [Step in keyof Judged]: Judged[Step] | undefined } & {
  labels: ChosenClasses | undefined;
  /** Why the gate cannot run the model. */
  obstacle: Obstacle | undefined;
};

/** Goes on after a step that gave nothing: the decisions remember why, and the user learns of all at once. */
export async function decideJudgement(decisions: Decisions, workplace: Workplace): Promise<PartlyJudged> {
  const { missing } = workplace;
  const manifest = await chooseManifest(decisions, workplace);
  const columns = manifest && (await chooseColumns(decisions, manifest));
  const labels = columns && (await chooseClasses(decisions, columns.label));
  const groups = manifest && columns && (await chooseGroups(decisions, manifest.columns, columns, missing));
  const known = { manifest, columns, labels, groups };
  const { model, evaluation, obstacle } = await chooseModelAndEvaluation(decisions, workplace, known);
  const criteria = await chooseCriteria(decisions);
  const threshold = await readThreshold(decisions);
  const positive = labels?.positive;
  const classes = labels === undefined || positive === undefined ? undefined : { classes: labels.classes, positive };
  return { ...known, classes, evaluation, model, obstacle, criteria, threshold };
}

/** After the decisions were finished: what was not decided was refused there. */
export function requireAll(judged: PartlyJudged): Judged {
  const { manifest, columns, classes, groups, evaluation, model, criteria, threshold } = judged;
  if (!manifest || !columns || !classes || !groups || !evaluation || model === undefined || !criteria) {
    throw new Error('a decision is missing and was not refused');
  }
  return { manifest, columns, classes, groups, evaluation, model, criteria, threshold };
}

/** What was found in the data, under short names. */
export interface Found {
  name: string;
  text: Phrase;
}

export function describeFound(judged: PartlyJudged): Found[] {
  const { manifest, columns, labels, groups } = judged;
  return [
    ...(manifest === undefined ? [] : [describeManifest(manifest)]),
    ...(columns === undefined ? [] : [describeSamples(columns)]),
    ...(columns === undefined || labels === undefined ? [] : [describeLabel(columns, labels)]),
    ...(groups === undefined ? [] : describeGroups(groups)),
    ...describeModel(judged),
  ];
}

function describeManifest({ files }: ChosenManifest): Found {
  return { name: 'manifest', text: listForeign(files.map(({ path }) => path)) };
}

function describeSamples({ sample, splitOfRow }: ChosenColumns): Found {
  const counts = countSplits(splitOfRow);
  const filled = splitsInOrder.filter((split) => counts[split] > 0).map((split) => `${counts[split]} ${split}`);
  return { name: 'samples', text: phrase`${sample.name}: ${words(filled.join(', '))}` };
}

function describeLabel({ label }: ChosenColumns, { classes, positive }: ChosenClasses): Found {
  const suffix = positive === undefined ? words('') : phrase`; positive is ${positive}`;
  return { name: 'label', text: phrase`${label.name}: ${listForeign(classes)}${suffix}` };
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
  const text = phrase`${model}: the gate runs it, ${listPhrases(fed)}, score from ${evaluation.score.output}`;
  return [{ name: 'model', text }];
}
