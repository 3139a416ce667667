/** Test samples that depend on each other, by the entities that they share, and whether the intervals allow for it. */
import type { Entities } from '../independence/entities.ts';
import { countRepeated, type TalliedKind } from '../independence/overlap.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindingOf } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';

export type DependenceFinding = FindingOf<'test-data/clustered' | 'test-data/cluster-level'>;

/**
 * Without a declared cluster blocks where test samples share an entity of a disjoint kind; with one warns where an
 * entity of another such kind has samples of several clusters. Of several kinds the one with the fewest entities is
 * named, which is the highest level of dependence.
 *
 * @param compared the kinds, counted over the test samples
 */
export function findDependentSamples(
  manifest: Manifest,
  policy: Policy,
  compared: readonly TalliedKind[],
): DependenceFinding[] {
  const { cluster } = policy.acceptance;
  const kinds = compared.filter(({ entities: { kind } }) => isDisjointKind(kind, policy));
  if (cluster === undefined) return findIgnoredClusters(manifest, kinds);
  const declared = compared.find(({ entities }) => entities.kind === cluster);
  const others = kinds.filter(({ entities }) => entities.kind !== cluster);
  return declared === undefined ? [] : findHigherLevel(manifest, declared.entities, others);
}

/**
 * Kinds that a policy declares as `shared` come from few sources, such as sites, that the test does not generalise to;
 * those that are `unseen` are the few that it was validated on.
 */
function isDisjointKind(kind: string, { independence }: Policy): boolean {
  return (independence.byKind.get(kind)?.rule ?? 'disjoint') === 'disjoint';
}

function findIgnoredClusters(manifest: Manifest, kinds: readonly TalliedKind[]): DependenceFinding[] {
  const shared = kinds
    .filter(({ tally }) => countRepeated(tally, 'test').entities > 0)
    .map(({ entities: { kind }, tally }) => ({ kind, entities: countPresent(tally.counts) }));
  const highest = fewestEntities(shared);
  if (highest === undefined) return [];
  const args = { ...highest, samples: manifest.rows.test.length };
  return [{ code: 'test-data/clustered', severity: 'block', args }];
}

function findHigherLevel(manifest: Manifest, cluster: Entities, kinds: readonly TalliedKind[]): DependenceFinding[] {
  const higher = kinds
    .map(({ entities, tally }) => ({
      kind: entities.kind,
      entities: countPresent(tally.counts),
      spread: countSpread(manifest.rows.test, entities, cluster),
    }))
    .filter(({ spread }) => spread.entities > 0);
  const highest = fewestEntities(higher);
  if (highest === undefined) return [];
  const args = { cluster: cluster.kind, kind: highest.kind, ...highest.spread };
  return [{ code: 'test-data/cluster-level', severity: 'warn', args }];
}

/** No code of a cluster, which are -1 for none, and from 0. */
const unseen = -2;

/** Entities with rows of more than one cluster, and their rows; rows without a cluster count as one cluster. */
function countSpread(
  rows: Uint32Array,
  { codes, distinct }: Entities,
  { codes: clusters }: Entities,
): { samples: number; entities: number } {
  const first = new Int32Array(distinct).fill(unseen);
  const isSpread = new Uint8Array(distinct);
  for (const row of rows) {
    const entity = codes[row]!;
    if (entity < 0) continue;
    if (first[entity] === unseen) first[entity] = clusters[row]!;
    else if (first[entity] !== clusters[row]) isSpread[entity] = 1;
  }
  const samples = rows.filter((row) => codes[row]! >= 0 && isSpread[codes[row]!] === 1).length;
  return { samples, entities: isSpread.reduce((total, one) => total + one, 0) };
}

function fewestEntities<Each extends { entities: number }>(kinds: readonly Each[]): Each | undefined {
  return [...kinds].sort((one, other) => one.entities - other.entities)[0];
}

/** Entities with a test sample. */
function countPresent(counts: Uint32Array): number {
  let present = 0;
  for (let cell = 2; cell < counts.length; cell += 3) if (counts[cell]! > 0) present += 1;
  return present;
}
