/** Columns of a table as strata: their values, or bins of their numbers. */
import type { StratifyingColumn } from '../independence/splitting/groups.ts';
import type { SubgroupColumn } from '../policy/policy.ts';
import { binLabels } from '../policy/subgroups.ts';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import { parseDecimal } from '../tables/decimal.ts';
import { markEmptyCells } from '../tables/emptyCells.ts';
import type { Column, Table } from '../tables/table.ts';

/** More values than this are hardly what a split can be alike in. */
const mostLabels = 100;

/**
 * The stratum of each row. A blank cell has the label ''. Values are ordered by code unit, bins by their edges, blanks
 * last; what no row has is left out.
 *
 * @throws Refusal for text where bins need numbers (exit 2), and for more than 100 values (exit 4)
 */
export function readStrata(
  table: Table,
  { column: name, bins }: SubgroupColumn,
  missing: ReadonlySet<string>,
): StratifyingColumn {
  const column = table.column(name);
  const labelOfCode = bins === undefined ? valueLabels(column, missing) : numberLabels(table, column, bins, missing);
  const found = new Set(labelOfCode);
  if (found.size > mostLabels) throw tooManyLabels(name, bins === undefined);
  const values = [...found].filter((label) => label !== '');
  const ordered = bins === undefined ? values.sort(compareCodeUnits) : binLabels(bins).filter((bin) => found.has(bin));
  const labels = found.has('') ? [...ordered, ''] : ordered;
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const indexOfCode = labelOfCode.map((label) => indexOf.get(label)!);
  return { column: name, labels, codes: Uint32Array.from(column.codes, (code) => indexOfCode[code]!) };
}

function valueLabels(column: Column, missing: ReadonlySet<string>): string[] {
  const isEmpty = markEmptyCells(column, missing);
  return column.values.map((value, code) => (isEmpty[code] === 1 ? '' : value));
}

function numberLabels(table: Table, column: Column, bins: readonly number[], missing: ReadonlySet<string>): string[] {
  const labels = binLabels(bins);
  const isEmpty = markEmptyCells(column, missing);
  return column.values.map((value, code) => {
    if (isEmpty[code] === 1) return '';
    const number = parseDecimal(value);
    if (number === undefined) throw notANumber(table, column, code);
    return labels[bins.filter((edge) => number >= edge).length]!;
  });
}

function notANumber(table: Table, { name, codes }: Column, code: number): Refusal {
  return new Refusal('manifest/not-a-number', {
    ...table.placeOf(codes.indexOf(code)),
    key: name,
    problem: 'has a value that is no number, and --stratify divides the column into bins',
    cure: 'Correct the cell, or name the column without edges.',
  });
}

function tooManyLabels(name: string, isText: boolean): Refusal {
  return new Refusal('manifest/too-many-subgroups', {
    exit: 4,
    key: name,
    problem: `has more than ${mostLabels} values to stratify by`,
    cure: isText
      ? 'Name a column with fewer values, or divide numbers into bins: --stratify age=40,60.'
      : 'Name fewer edges.',
  });
}
