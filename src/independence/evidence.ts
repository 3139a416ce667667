/** The files of the evidence that name entities and rows. */
import { compareCodeUnits } from '../result/order.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { type KindTally, nameOfEntity } from './kindTally.ts';
import { type SuspectedEntity, splitsOfEntity } from './suspected.ts';

const header = [
  'kind',
  'id',
  ...splitsInOrder.flatMap((split) => [`${split}_samples`, `${split}_file`, `${split}_line`]),
];

/** `overlaps.csv`: every entity in more than one split, with its samples and first place in each. */
export function writeOverlaps(tallies: readonly KindTally[]): string {
  return writeCsv(header, tallies.flatMap(rowsOfKind));
}

function rowsOfKind(tally: KindTally): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (let entity = 0; entity < tally.size; entity += 1) {
    if (splitsOfEntity(tally, entity).length > 1) rows.push(rowOfEntity(tally, entity));
  }
  return rows.sort((a, b) => compareCodeUnits(String(a[1]), String(b[1])));
}

function rowOfEntity(tally: KindTally, entity: number): (string | number)[] {
  const cells = splitsInOrder.flatMap((split) => cellsOfSplit(tally, entity, split));
  return [tally.kind, nameOfEntity(tally, entity), ...cells];
}

function cellsOfSplit(tally: KindTally, entity: number, split: Split): (string | number)[] {
  const samples = tally.counts[3 * entity + splitNumber[split]]!;
  if (samples === 0) return [0, '', ''];
  const { file, line } = tally.place(entity, split);
  return [samples, file, line];
}

/** `suspected.csv`: ids of several splits that are equal in normal form, those of one entity with one number. */
export function writeSuspected(kinds: readonly { tally: KindTally; suspected: readonly SuspectedEntity[] }[]): string {
  const rows = kinds.flatMap(({ tally, suspected }) =>
    suspected.flatMap(({ spellings }, index) =>
      spellings.map((entity) => {
        const [kind, ...cells] = rowOfEntity(tally, entity);
        return [kind!, index + 1, ...cells];
      }),
    ),
  );
  return writeCsv(['kind', 'entity', ...header.slice(1)], rows);
}
