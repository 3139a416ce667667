/** Files of the proposed tree as the readers of tables take them. */

import { readManifest } from '../engine/readManifest.ts';
import type { IndependenceFacts } from '../independence/facts.ts';
import { modelColumns } from '../policy/modelColumns.ts';
import type { EntityKind, EvaluationSource, Policy } from '../policy/policy.ts';
import { subgroupColumns } from '../policy/subgroups.ts';
import type { Progress } from '../result/progress.ts';
import { Refusal, refusalsOf } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { TableSource } from '../tables/table.ts';
import { expandPattern } from '../trees/patterns.ts';
import type { Tree, TreeFile, TreeFolder } from '../trees/tree.ts';

/** @throws Refusal `tree/missing-file` with what the file is for */
async function requireFile(tree: Tree, path: string, what: string): Promise<TreeFile> {
  const file = await tree.findFile(path);
  if (file !== undefined) return file;
  throw new Refusal('tree/missing-file', {
    file: path,
    problem: `${what} does not exist`,
    cure: 'Add it to the change, or correct its path in the policy.',
  });
}

export async function openTable(tree: Tree, path: string, what: string): Promise<TableSource> {
  const file = await requireFile(tree, path, what);
  const { bytes, location } = file;
  return { file: path, bytes, ...(location === undefined ? {} : { path: location }), open: () => file.open() };
}

/**
 * Reads the manifest with the columns that the policy names.
 *
 * @param keeps splits whose rows are needed; ids are compared of all
 */
export async function openManifest(
  tree: Tree,
  policy: Policy,
  keeps: readonly Split[],
  onProgress?: (progress: Progress) => void,
): Promise<{ manifest: Manifest; facts: IndependenceFacts }> {
  const { data, independence } = policy;
  const named = await expandManifest(tree, data.manifest);
  const files = await Promise.all(
    named.map(async ({ path, split }) => {
      const source = await openTable(tree, path, 'a manifest file');
      return split === undefined ? { source } : { source, split };
    }),
  );
  const { sample, split, excluded, content, captured, perceptualHash, entities } = data.columns;
  return readManifest({
    files,
    sample,
    ...(split === undefined ? {} : { split }),
    splits: data.splits,
    howToDeclare: 'declare the value in `data.splits`',
    ...(excluded === undefined ? {} : { excluded }),
    entities: entities.map((kind) => ({ ...kind, links: independence.byKind.get(kind.kind)?.rule !== 'shared' })),
    ...(content === undefined ? {} : { content }),
    ...(captured === undefined || independence.captured !== true ? {} : { captured }),
    ...(perceptualHash === undefined ? {} : { perceptualHash }),
    keeps,
    kept: lockedColumns(policy),
    ...(onProgress === undefined ? {} : { onProgress }),
    missing: data.missing,
  });
}

type ManifestFiles = Policy['data']['manifest'];

/** As many as one pattern may match. */
const mostManifestFiles = 256;

/**
 * The files that a policy's manifest stands for: its patterns expanded, each file once for each split.
 *
 * A file that two splits name stays with both: that its rows are in both is for the checks to find.
 *
 * @throws Refusal where a pattern matches nothing, or the files are too many (exit 4)
 */
async function expandManifest(tree: Tree, manifest: ManifestFiles): Promise<ManifestFiles> {
  const files = new Map<string, ManifestFiles[number]>();
  for (const { path: pattern, split } of manifest) {
    for (const path of await expandPattern(tree, pattern)) {
      const key = `${split ?? ''}:${path}`;
      if (!files.has(key)) files.set(key, split === undefined ? { path } : { path, split });
    }
    if (files.size > mostManifestFiles) throw tooManyFiles();
  }
  return [...files.values()];
}

function tooManyFiles(): Refusal {
  return new Refusal('path/too-many-files', {
    key: 'data.manifest',
    problem: `names more than ${mostManifestFiles} files, which are read as one table`,
    cure: 'Write narrower patterns, or join the files.',
    exit: 4,
  });
}

/** Judged files that the proposed commit does not hold, so that they are read from disk: model, predictions, manifests. */
export async function findOutsideGit(proposed: Tree, { model, evaluation, data }: Policy): Promise<string[]> {
  const manifest = await expandIfPossible(proposed, data.manifest);
  const paths = [model.path, ...evaluatedFiles(evaluation.source), ...manifest.map(({ path }) => path)];
  const found = await Promise.all([...new Set(paths)].map((path) => findIfPossible(proposed, path)));
  const files = found.flatMap((one) => (one === undefined ? [] : one.kind === 'file' ? [one] : one.files));
  return files.filter(({ origin }) => origin === 'disk').map(({ path }) => path);
}

/** Files that the policy names for the evaluation, beside the model. */
function evaluatedFiles(source: EvaluationSource): string[] {
  if (source.by === 'predictions') return [source.path, ...source.also.values()];
  if (source.by === 'command') return [];
  return [...source.inputs.values()].flatMap((input) => (input.from === 'npy-file' ? [input.path] : []));
}

/** What cannot be expanded is refused by the check that needs it. */
async function expandIfPossible(tree: Tree, manifest: ManifestFiles): Promise<ManifestFiles> {
  try {
    return await expandManifest(tree, manifest);
  } catch (thrown) {
    refusalsOf(thrown);
    return [];
  }
}

/** What cannot be read is refused by the check that needs it. */
async function findIfPossible(tree: Tree, path: string): Promise<TreeFile | TreeFolder | undefined> {
  try {
    return await tree.find(path);
  } catch (thrown) {
    refusalsOf(thrown);
    return undefined;
  }
}

/** Columns that the policy judges by or gives to the model, without the split: what the lock has to cover. */
export function lockedColumns(policy: Policy): string[] {
  const { sample, label, entities, content, excluded, generated, captured, perceptualHash } = policy.data.columns;
  const optional = [content, excluded, generated, captured, perceptualHash].filter((name) => name !== undefined);
  const judged = [sample, label, ...columnsOf(entities), ...optional, ...subgroupColumns(policy)];
  return [...new Set([...judged, ...modelColumns(policy)])];
}

function columnsOf(entities: readonly EntityKind[]): string[] {
  return entities.flatMap(({ columns }) => columns);
}
