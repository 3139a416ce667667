import { compareCodeUnits } from '../result/order.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { type Manifest, splitNumber } from '../tables/manifest.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { entityName } from './entities.ts';
import type { ComparedKind } from './judge.ts';

const header = [
  'kind',
  'id',
  ...splitsInOrder.flatMap((split) => [`${split}_samples`, `${split}_file`, `${split}_line`]),
];

/** `overlaps.csv`: every entity in more than one split, with its samples and first place in each. */
export function writeOverlaps(manifest: Manifest, compared: readonly ComparedKind[]): string {
  const rows = compared.flatMap((kind) => rowsOfKind(manifest, kind));
  return writeCsv(header, rows);
}

function rowsOfKind(manifest: Manifest, { entities, tally }: ComparedKind): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (let entity = 0; entity < entities.distinct; entity += 1) {
    if (countSplits(tally.counts, entity) < 2) continue;
    const first = splitsInOrder.find((split) => tally.counts[3 * entity + splitNumber[split]]! > 0)!;
    const name = entityName(entities, tally.firstRows[3 * entity + splitNumber[first]]!);
    rows.push([entities.kind, name, ...splitsInOrder.flatMap((split) => cellsOfSplit(manifest, tally, entity, split))]);
  }
  return rows.sort((a, b) => compareCodeUnits(String(a[1]), String(b[1])));
}

function countSplits(counts: Uint32Array, entity: number): number {
  const start = 3 * entity;
  return Number(counts[start]! > 0) + Number(counts[start + 1]! > 0) + Number(counts[start + 2]! > 0);
}

function cellsOfSplit(
  manifest: Manifest,
  tally: ComparedKind['tally'],
  entity: number,
  split: Split,
): (string | number)[] {
  const cell = 3 * entity + splitNumber[split];
  const samples = tally.counts[cell]!;
  if (samples === 0) return [0, '', ''];
  const { file, line } = manifest.table.placeOf(tally.firstRows[cell]!);
  return [samples, file, line];
}
