import { Refusal } from '../../result/refusal.ts';
import { parquetLimits, tableLimits } from '../limits.ts';
import { printableName } from '../printableName.ts';

/**
 * All sentences with which a Parquet file is refused. None may take the text of a cell.
 */

/** Where in a file something stands. */
export interface ParquetPlace {
  file: string;
  column?: string;
  /** From 0, as other tools count them. */
  rowGroup?: number;
  /** Row of the file, from 1: what a line is to a text file. */
  line?: number;
}

function placeOf({ file, line }: ParquetPlace): { file: string; line?: number } {
  return line === undefined ? { file } : { file, line };
}

/** ` in column "id" of row group 3`, as far as known. */
function within({ column, rowGroup }: ParquetPlace): string {
  const parts = [
    column === undefined ? '' : ` in column ${printableName(column)}`,
    rowGroup === undefined ? '' : `${column === undefined ? ' in' : ' of'} row group ${rowGroup}`,
  ];
  return parts.join('');
}

/** @param problem What is wrong, as a clause of its own, such as `a page header is cut off` */
export function broken(place: ParquetPlace, problem: string): Refusal {
  return new Refusal('table/parquet', {
    ...placeOf(place),
    problem: `is a broken Parquet file${within(place)}: ${problem}`,
    cure: 'Write the file again where it is made; it may have been cut off or damaged on its way.',
  });
}

export function notParquet(file: string, problem: string): Refusal {
  return new Refusal('table/parquet', {
    file,
    problem: `is not a Parquet file: ${problem}`,
    cure: 'Write the file again where it is made, or correct its name: .csv, .tsv, .jsonl or .parquet.',
  });
}

/** @param problem As in `broken` */
export function unsupported(place: ParquetPlace, problem: string, cure: string): Refusal {
  return new Refusal('table/parquet-unsupported', {
    ...placeOf(place),
    problem: `is a Parquet file that Holdout does not read${within(place)}: ${problem}`,
    cure,
  });
}

export function unsupportedCodec(place: ParquetPlace, codec: string): Refusal {
  return unsupported(
    place,
    `its pages are compressed with ${codec}; SNAPPY, GZIP, ZSTD and UNCOMPRESSED are read`,
    "Write the file again, for example with DuckDB: COPY (FROM 'old.parquet') TO 'new.parquet' (FORMAT parquet, CODEC zstd).",
  );
}

export function encrypted(place: ParquetPlace): Refusal {
  return unsupported(place, 'it is encrypted', 'Write the file again without encryption.');
}

export function nestedColumn(place: ParquetPlace): Refusal {
  return unsupported(
    place,
    'the column is nested or repeated; a cell is one value',
    'Write the value that is meant as a column of its own at the top level.',
  );
}

export function floatId(place: ParquetPlace, type: string): Refusal {
  return new Refusal('table/float-id', {
    ...placeOf(place),
    problem: `has numbers of type ${type}${within(place)}, which holds ids; ids are text, and such numbers lose digits`,
    cure: 'Write the column as strings or integers, from the source and not from this file.',
  });
}

export function notUtf8Cell(place: ParquetPlace): Refusal {
  return new Refusal('table/encoding', {
    ...placeOf(place),
    problem: `has a text${within(place)} that is not UTF-8`,
    cure: 'Write texts as UTF-8; write bytes that are no text in hexadecimal.',
  });
}

export function notUtf8Name(file: string): Refusal {
  return new Refusal('table/encoding', {
    file,
    problem: 'has a column whose name is not UTF-8',
    cure: 'Rename the column where the file is made.',
  });
}

export function largeCell(place: ParquetPlace): Refusal {
  return new Refusal('table/cell-too-large', {
    ...placeOf(place),
    problem: `has a cell${within(place)} of more than ${tableLimits.cellBytes} bytes`,
    cure: 'Shorten the cell; a table names large content by path or digest.',
    exit: 4,
  });
}

export function tooManyRows(place: ParquetPlace, limit: number, what: string): Refusal {
  return new Refusal('table/too-many-rows', {
    ...placeOf(place),
    problem: `claims more than ${limit} rows${within(place)} in ${what}`,
    cure: 'Divide the file; if it does not have as many rows, it is broken.',
    exit: 4,
  });
}

export function tooManySchemaColumns(file: string): Refusal {
  return new Refusal('table/too-many-columns', {
    file,
    problem: `has more than ${tableLimits.columns} columns, or ${parquetLimits.schemaElements} with nested ones`,
    cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
    exit: 4,
  });
}

/** @param problem As in `broken` */
export function tooMuchMemory(place: ParquetPlace, problem: string, cure: string): Refusal {
  return new Refusal('table/memory-limit', {
    ...placeOf(place),
    problem: `is a Parquet file that asks for too much${within(place)}: ${problem}`,
    cure,
    exit: 4,
  });
}
