/** The file of the evidence that names samples which look alike. */
import { writeCsv } from '../tables/writeCsv.ts';
import type { NearSplits } from './nearDuplicates.ts';

const header = ['split_a', 'file_a', 'line_a', 'split_b', 'file_b', 'line_b', 'distance'];

/**
 * `near-duplicates.csv`: pairs of near hashes of two splits, each with the first row of either.
 *
 * @param across as `findNearDuplicates` gives it; pairs keep its order
 * @param placeOf file and 1-based line of a row, numbered as the hashes were
 */
export function writeNearDuplicates(
  across: readonly Pick<NearSplits, 'between' | 'pairs'>[],
  placeOf: (row: number) => { file: string; line: number },
): string {
  const rows = across.flatMap(({ between: [one, other], pairs }) =>
    pairs.map(({ rows: [ofOne, ofOther], distance }) => {
      const first = placeOf(ofOne);
      const second = placeOf(ofOther);
      return [one, first.file, first.line, other, second.file, second.line, distance];
    }),
  );
  return writeCsv(header, rows);
}
