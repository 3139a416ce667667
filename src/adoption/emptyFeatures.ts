/** Empty cells in what feeds a model: the gate refuses them unless the policy says what stands in. */
import type { OnnxValue } from '../model/onnx.ts';
import { splitNumber } from '../tables/manifest.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { EmptyCells } from './draft.ts';
import { isFloat } from './onnxInputs.ts';
import { noSplit } from './splitRows.ts';

/**
 * The split of each row, without the rows that are excluded.
 *
 * @param excluded column of the reason, where there is one
 */
export function rowsThatCount(
  splitOfRow: Uint8Array,
  excluded: ColumnFacts | undefined,
  missing: ReadonlySet<string>,
): Uint8Array {
  if (excluded === undefined) return splitOfRow;
  const { values, codes } = excluded.column;
  return splitOfRow.map((split, row) => (missing.has(values[codes[row]!]!) ? split : noSplit));
}

/**
 * @param fed columns by the name of the input
 * @param splitOfRow split of each row that counts; those of test and training data are evaluated
 */
export function findEmptyCells(
  inputs: readonly OnnxValue[],
  fed: ReadonlyMap<string, readonly string[]>,
  table: readonly ColumnFacts[],
  splitOfRow: Uint8Array,
  missing: ReadonlySet<string>,
): EmptyCells {
  const isEmptyRow = new Uint8Array(splitOfRow.length);
  const isEmptyColumn = ({ column: { values, codes } }: ColumnFacts) => {
    const isEmpty = values.map((value) => missing.has(value));
    let found = false;
    codes.forEach((code, row) => {
      if (isEmpty[code] !== true || !isEvaluated(splitOfRow[row])) return;
      isEmptyRow[row] = 1;
      found = true;
    });
    return found;
  };
  const names = new Set([...fed.values()].flat());
  const columns = table.filter((column) => names.has(column.name) && isEmptyColumn(column)).map(({ name }) => name);
  const affected = inputs.filter(({ name }) => fed.get(name)?.some((column) => columns.includes(column)));
  return {
    columns,
    samples: isEmptyRow.reduce((sum, one) => sum + one, 0),
    takesNan: affected.every(isFloat),
  };
}

function isEvaluated(split: number | undefined): boolean {
  return split === splitNumber.test || split === splitNumber.train;
}
