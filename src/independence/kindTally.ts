import type { EntityKind } from '../policy/policy.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import { numberEntities } from './entities.ts';
import type { FewEntity, KindFacts, RowPlace, SplitRows } from './facts.ts';
import { tallyEntities } from './overlap.ts';

/** Entities of one kind, counted on their real ids; those that are in one split alone may be missing. */
export interface KindTally {
  kind: string;
  columns: readonly string[];
  /** Number of entities here. */
  size: number;
  /** Entity e has `counts[3 * e + splitNumber]` samples in a split. */
  counts: Uint32Array;
  /** The cells that name an entity. */
  parts(entity: number): readonly string[];
  /** Its first sample in a split that has one. */
  place(entity: number, split: Split): RowPlace;
}

/** An entity as the evidence names it: its cells, joined by a slash. */
export function nameOfEntity(tally: KindTally, entity: number): string {
  return tally.parts(entity).join('/');
}

/** Counts a kind: from the rows that need a second look, or as it was counted while the table was read. */
export function tallyKind(
  { kind, columns }: EntityKind,
  facts: KindFacts,
  suspects: SplitRows,
  missing: ReadonlySet<string>,
): KindTally {
  if (facts.few !== undefined) return tallyFew(kind, columns, facts.few);
  // Without a row that shares an entity of this kind, its columns are not kept.
  if (columns.some((name) => !suspects.table.has(name))) return tallyFew(kind, columns, []);
  const entities = numberEntities(
    kind,
    columns.map((name) => suspects.table.column(name)),
    missing,
  );
  const { counts, firstRows } = tallyEntities({ rows: rowsOfSplits(suspects) }, entities);
  const rowOf = (entity: number) => {
    const split = splitsInOrder.find((one) => counts[3 * entity + splitNumber[one]]! > 0)!;
    return firstRows[3 * entity + splitNumber[split]]!;
  };
  return {
    kind,
    columns,
    size: entities.distinct,
    counts,
    parts: (entity) => entities.columns.map((column) => column.values[column.codes[rowOf(entity)]!]!),
    place: (entity, split) => suspects.table.placeOf(firstRows[3 * entity + splitNumber[split]]!),
  };
}

function tallyFew(kind: string, columns: readonly string[], few: readonly FewEntity[]): KindTally {
  const counts = Uint32Array.from(few.flatMap((entity) => entity.counts));
  const place = (entity: number, split: Split) => few[entity]!.first[splitNumber[split]]!;
  return { kind, columns, size: few.length, counts, parts: (entity) => few[entity]!.parts, place };
}

/** Rows of each split, ascending; excluded rows are in none. */
function rowsOfSplits({ split, excluded }: SplitRows): Record<Split, Uint32Array> {
  const rows = Uint32Array.from(split.keys()).filter((row) => excluded[row] === 0);
  const of = (name: Split) => rows.filter((row) => split[row] === splitNumber[name]);
  return { train: of('train'), validation: of('validation'), test: of('test') };
}
