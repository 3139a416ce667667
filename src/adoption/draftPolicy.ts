/** From what was decided to what a policy says, and what a person should know of it. */

import type { ManifestRequest } from '../engine/readManifest.ts';
import type { Task } from '../metrics/task.ts';
import type { EntityKind } from '../policy/policy.ts';
import { listForeign, type Phrase, phrase, words } from '../result/phrase.ts';
import { type ChosenColumns, writtenSplits } from './columnSteps.ts';
import type { DraftColumns, DraftOnnx, PolicyDraft } from './draft.ts';
import type { ChosenPredictions } from './evaluationSteps.ts';
import { lookAtSplits } from './firstLook.ts';
import type { Judged, Workplace } from './judgementSteps.ts';
import type { ChosenEvaluation } from './modelSteps.ts';
import { openTableFile } from './tableFiles.ts';

/** Reads the manifest as the gate will, to tell what it would say of the splits. */
export async function draftPolicy(
  workplace: Workplace,
  judged: Judged,
  people: Pick<PolicyDraft, 'branch' | 'roles' | 'uses'>,
): Promise<{ draft: PolicyDraft; notes: Phrase[] }> {
  const { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance } = judged;
  const named: DraftColumns = {
    sample: columns.sample.name,
    ...(columns.split === undefined ? {} : { split: columns.split.name }),
    label: columns.label.name,
    entities: groups.entities,
    ...columns.roles,
  };
  const request = await requestFor(workplace, judged, named);
  const { cluster, note } = await lookAtSplits(request, groups.entities, columns.roles.content);
  const splits = writtenSplits(columns.splits);
  const draft: PolicyDraft = {
    ...people,
    model,
    task: orderClasses(task, evaluation),
    manifest: manifest.files,
    ...(splits === undefined ? {} : { splits }),
    columns: named,
    groupings: groups.groupings,
    evaluation,
    ...(threshold === undefined ? {} : { threshold }),
    subgroups: groups.subgroups,
    blankSubgroups: groups.blankSubgroups,
    ...(cluster === undefined ? {} : { cluster }),
    criteria,
    ...(fitTolerance === undefined ? {} : { fitTolerance }),
  };
  const notes = [
    note,
    ...groups.notes,
    noEntityNote(groups.entities),
    ...evaluationNotes(evaluation),
    unnamableNote(manifest.unnamable),
  ];
  return { draft, notes: notes.filter((one) => one !== undefined) };
}

async function requestFor(
  { folder, missing }: Workplace,
  { manifest, columns: { splits } }: { manifest: Judged['manifest']; columns: ChosenColumns },
  { sample, split, label, entities, content, excluded }: DraftColumns,
): Promise<ManifestRequest> {
  const files = manifest.files.map(async (file) => {
    const source = await openTableFile(folder, file.path);
    return file.split === undefined ? { source } : { source, split: file.split };
  });
  return {
    files: await Promise.all(files),
    sample,
    ...(split === undefined ? {} : { split }),
    splits,
    howToDeclare: 'declare the value in `data.splits`',
    ...(excluded === undefined ? {} : { excluded }),
    entities: entities.map((kind) => ({ ...kind, links: true })),
    ...(content === undefined ? {} : { content }),
    keeps: ['test'],
    kept: [label, ...entities.flatMap((kind) => kind.columns)],
    missing,
  };
}

function noEntityNote(entities: readonly EntityKind[]): Phrase | undefined {
  if (entities.length > 0) return undefined;
  return words(
    'No column says what several samples have in common, such as a patient: only sample ids are compared between the splits.',
  );
}

/** Where a model calls its columns 0 and 1, the gate takes them for the classes in their order. */
function orderClasses(task: Task, evaluation: ChosenEvaluation): Task {
  const column = evaluation.by === 'onnx' ? evaluation.score?.column : undefined;
  if (task.task !== 'binary' || column === undefined || column > 1) return task;
  const { positive, classes } = task;
  const other = classes.find((name) => name !== positive);
  if (other === undefined) return task;
  return { ...task, classes: column === 0 ? [positive, other] : [other, positive] };
}

function evaluationNotes(evaluation: ChosenEvaluation): Phrase[] {
  return evaluation.by === 'onnx' ? onnxNotes(evaluation) : coverageNotes(evaluation);
}

function onnxNotes({ order, empty, fill }: DraftOnnx): Phrase[] {
  const inOrder = words(
    'The model gets its columns in the order of the manifest: compare it with the training code, since nothing else notices a wrong one.',
  );
  const { columns, samples } = empty;
  const isFilled = fill === 'nan' ? empty.takesNan : columns.every((column) => fill?.has(column));
  return [
    ...(order === 'manifest' ? [inOrder] : []),
    ...(isFilled || columns.length === 0
      ? []
      : [
          phrase`Cells of ${listForeign(columns)} are empty (samples with one: ${samples}), which the gate refuses: say with --fill, or in the policy, what stands in.`,
        ]),
  ];
}

function coverageNotes({ path, coverage }: ChosenPredictions): Phrase[] {
  if (coverage === undefined) return [phrase`${path} does not exist yet: the gate needs it.`];
  const { without, strangers } = coverage;
  return [
    ...(without === 0 ? [] : [phrase`${path} has no prediction for ${without} of the test samples, which blocks.`]),
    ...(strangers === 0 ? [] : [phrase`${path} has ${strangers} ids of no test sample, which the gate refuses.`]),
  ];
}

function unnamableNote(columns: number): Phrase | undefined {
  if (columns === 0) return undefined;
  return phrase`${columns} of the columns have names of more than 200 characters or with invisible ones, which no policy can hold.`;
}
