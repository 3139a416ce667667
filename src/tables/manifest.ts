/** The manifest: which sample belongs to which split, read from one table or several. */

import { nearestName } from '../result/nearestName.ts';
import { Refusal } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import { markEmptyCells } from './emptyCells.ts';
import { readTable } from './readTable.ts';
import type { Column, Table, TableSource } from './table.ts';

/** Number of a split in `Manifest.split`. */
export const splitNumber: Readonly<Record<Split, number>> = { train: 0, validation: 1, test: 2 };

export interface ManifestRequest {
  files: readonly { source: TableSource; split?: Split }[];
  /** Column of the sample id. */
  sample: string;
  /** Column of the split; not needed where every file belongs to one. */
  split?: string;
  /** Split of each value of the split column. */
  splits: ReadonlyMap<string, Split>;
  /** How a user says what another value means, such as `declare the value in data.splits`. */
  howToDeclare: string;
  /** Column of the reason of an exclusion. */
  excluded?: string;
  /** Other columns that have to exist. */
  columns: readonly string[];
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
}

export interface Manifest {
  table: Table;
  sample: Column;
  missing: ReadonlySet<string>;
  /** Split of each row, as a `splitNumber`. */
  split: Uint8Array;
  /** 1 where the row is excluded: it belongs to no split, but to the locked rows of `test`. */
  excluded: Uint8Array;
  /** Rows of each split that are not excluded, ascending. */
  rows: Readonly<Record<Split, Uint32Array>>;
  /** All rows of split `test`, excluded ones included, ascending. */
  lockedRows: Uint32Array;
}

/**
 * Reads a manifest.
 *
 * @throws Refusal for an unreadable table, an undeclared split, and in `test` an empty or repeated sample id
 */
export async function readManifest(request: ManifestRequest): Promise<Manifest> {
  const required = [request.sample, ...(request.split === undefined ? [] : [request.split]), ...request.columns];
  if (request.excluded !== undefined) required.push(request.excluded);
  const table = await readTable(
    request.files.map((file) => file.source),
    { required: [...new Set(required)] },
  );
  const split = assignSplits(table, request);
  const excluded = markExcluded(table, request);
  const numbers = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const rowsWhere = (test: (row: number) => boolean) => numbers.filter(test);
  const rowsOf = (name: Split) => rowsWhere((row) => split[row] === splitNumber[name] && excluded[row] === 0);
  const manifest: Manifest = {
    table,
    sample: table.column(request.sample),
    missing: request.missing,
    split,
    excluded,
    rows: { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') },
    lockedRows: rowsWhere((row) => split[row] === splitNumber.test),
  };
  refuseAmbiguousTestSamples(manifest);
  return manifest;
}

function assignSplits(table: Table, request: ManifestRequest): Uint8Array {
  const result = new Uint8Array(table.rows);
  const column = request.split === undefined ? undefined : table.column(request.split);
  const numbers = column?.values.map((value) => request.splits.get(value));
  for (let row = 0; row < table.rows; row += 1) {
    const ofFile = request.files[table.fileOf(row)]?.split;
    const ofCell = column === undefined ? undefined : numbers?.[column.codes[row]!];
    const split = column === undefined ? ofFile : ofCell;
    if (split === undefined || (ofFile !== undefined && ofFile !== split)) {
      refuseSplit(table, row, request, ofFile, column);
    } else {
      result[row] = splitNumber[split];
    }
  }
  return result;
}

function refuseSplit(
  table: Table,
  row: number,
  request: ManifestRequest,
  ofFile: Split | undefined,
  column?: Column,
): never {
  const declared = distinctIgnoringCase([...request.splits.keys()]);
  const found = column?.values[column.codes[row]!] ?? '';
  const nearest = nearestName(found, declared);
  throw new Refusal('manifest/unknown-split', {
    ...table.placeOf(row),
    key: request.split ?? '',
    problem:
      ofFile === undefined
        ? `has a value that is no declared split; declared: ${declared.join(', ')}`
        : `contradicts the policy, which gives this whole file to ${ofFile}`,
    cure:
      nearest === undefined
        ? `Correct the cell, or ${request.howToDeclare}.`
        : `Did you mean "${nearest}"? Otherwise ${request.howToDeclare}.`,
  });
}

function distinctIgnoringCase(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
}

function markExcluded(table: Table, request: ManifestRequest): Uint8Array {
  const result = new Uint8Array(table.rows);
  if (request.excluded === undefined) return result;
  const column = table.column(request.excluded);
  const isEmpty = markEmptyCells(column, request.missing);
  for (let row = 0; row < table.rows; row += 1) result[row] = 1 - isEmpty[column.codes[row]!]!;
  return result;
}

function refuseAmbiguousTestSamples({ table, sample, missing, lockedRows }: Manifest): void {
  const firstRow = new Map<number, number>();
  for (const row of lockedRows) {
    const code = sample.codes[row]!;
    if (missing.has(sample.values[code]!)) {
      throw new Refusal('manifest/empty-sample', {
        ...table.placeOf(row),
        problem: `has no ${sample.name}, and the row belongs to the test split`,
        cure: 'Give every test sample an id of its own.',
      });
    }
    const first = firstRow.get(code);
    if (first !== undefined) {
      const { file, line } = table.placeOf(first);
      throw new Refusal('manifest/duplicate-sample', {
        ...table.placeOf(row),
        problem: `repeats the ${sample.name} of ${file}:${line}, and both belong to the test split`,
        cure: 'Give every test sample an id of its own; a patient with several samples belongs in `entities`.',
      });
    }
    firstRow.set(code, row);
  }
}
