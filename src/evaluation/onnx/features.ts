/** Columns of the manifest as a tensor: each distinct cell is read once, each batch is filled from that. */
import type { NamedTensor, TensorData, TensorType } from '../../inference/protocol.ts';
import type { OnnxSource } from '../../policy/policy.ts';
import { Refusal } from '../../result/refusal.ts';
import { parseDecimal } from '../../tables/decimal.ts';
import { markEmptyCells } from '../../tables/emptyCells.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { Column, Table } from '../../tables/table.ts';

export interface FeatureInput {
  name: string;
  type: TensorType;
  columns: readonly string[];
  /** Lengths of the axes behind the batch. */
  dims: readonly number[];
}

/** Fills batches of one input of the model. */
export interface FeatureReader {
  /** @throws Refusal `evaluation/input` for a cell that the model cannot get */
  read(rows: Uint32Array): { kind: 'tensor' } & NamedTensor;
  /** Columns in which cells of these rows were filled, with their number. */
  countFilled(rows: Uint32Array): { column: string; samples: number }[];
}

type Value = number | bigint | string;

/** A column by its codes: the value of each distinct cell, or what is wrong with it. */
interface ReadColumn {
  column: Column;
  values: readonly Value[];
  problems: ReadonlyMap<number, string>;
  /** Whether the cell is empty, by code. */
  isEmpty: Uint8Array;
}

/** @throws Refusal `evaluation/input` for a declared fill that the type cannot hold */
export function openFeatures(manifest: Manifest, input: FeatureInput, fill: OnnxSource['fill']): FeatureReader {
  const columns = input.columns.map((name) => readColumn(manifest, name, input, fill));
  return {
    read: (rows) => ({
      kind: 'tensor',
      name: input.name,
      type: input.type,
      dims: [rows.length, ...input.dims],
      data: fillBatch(manifest.table, columns, rows, input),
    }),
    countFilled: (rows) =>
      columns
        .map(({ column, isEmpty }) => ({
          column: column.name,
          samples: rows.reduce((sum, row) => sum + isEmpty[column.codes[row]!]!, 0),
        }))
        .filter(({ samples }) => samples > 0),
  };
}

function readColumn(manifest: Manifest, name: string, { type }: FeatureInput, fill: OnnxSource['fill']): ReadColumn {
  const column = manifest.table.column(name);
  const isEmpty = markEmptyCells(column, manifest.missing);
  const problems = new Map<number, string>();
  const filled = readFill(name, type, fill);
  const values = column.values.map((cell, code): Value => {
    const value = isEmpty[code] === 1 ? filled : readCell(cell, type);
    if (value !== undefined) return value;
    problems.set(code, isEmpty[code] === 1 ? 'is empty' : `is ${whatIsWanted(type)}`);
    return type === 'int64' || type === 'uint64' ? 0n : 0;
  });
  return { column, values, problems, isEmpty };
}

/** The value that stands in for an empty cell; undefined where none is declared. */
function readFill(column: string, type: TensorType, fill: OnnxSource['fill']): Value | undefined {
  const text = fill === 'nan' ? fill : fill.get(column);
  if (text === undefined || (fill === 'nan' && !isFloat(type))) return undefined;
  const value = text === 'nan' && isFloat(type) ? Number.NaN : readCell(text, type);
  if (value !== undefined) return value;
  throw new Refusal('evaluation/input', {
    key: `evaluation.onnx.fill.${column}`,
    problem: `cannot stand in for an empty cell: it is ${whatIsWanted(type)}`,
    cure: 'Declare a value of the type that the model expects.',
  });
}

function isFloat(type: TensorType): boolean {
  return type === 'float32' || type === 'float64';
}

const integerRanges: Partial<Record<TensorType, readonly [bigint, bigint]>> = {
  int8: [-(2n ** 7n), 2n ** 7n - 1n],
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint8: [0n, 2n ** 8n - 1n],
  uint16: [0n, 2n ** 16n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

const wholeNumber = /^(?:0|-?[1-9][0-9]{0,19})$/;
const flags: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['1', 1],
  ['false', 0],
  ['true', 1],
]);

/** The value of a cell; undefined where the type cannot hold it. */
function readCell(cell: string, type: TensorType): Value | undefined {
  if (type === 'string') return cell;
  if (type === 'bool') return flags.get(cell.toLowerCase());
  if (isFloat(type)) {
    const value = parseDecimal(cell);
    return value === undefined || (type === 'float32' && !Number.isFinite(Math.fround(value))) ? undefined : value;
  }
  if (!wholeNumber.test(cell)) return undefined;
  const [least, most] = integerRanges[type]!;
  const value = BigInt(cell);
  if (value < least || value > most) return undefined;
  return type === 'int64' || type === 'uint64' ? value : Number(value);
}

function whatIsWanted(type: TensorType): string {
  if (type === 'bool') return 'neither true nor false';
  return isFloat(type) ? `no finite decimal number (${type})` : `no whole number in the range of ${type}`;
}

const arrays = {
  float32: Float32Array,
  float64: Float64Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  int32: Int32Array,
  int16: Int16Array,
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  bool: Uint8Array,
} as const;

function fillBatch(
  table: Table,
  columns: readonly ReadColumn[],
  rows: Uint32Array,
  { type, name }: FeatureInput,
): TensorData {
  const width = columns.length;
  const size = rows.length * width;
  // The value of a column and the array that holds it have one type: `readCell` saw to that.
  const data = type === 'string' ? new Array<string>(size) : (new arrays[type](size) as unknown as Value[]);
  columns.forEach(({ column, values, problems }, position) => {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      const code = column.codes[row]!;
      if (problems.size > 0 && problems.has(code)) refuseCell(table, row, column.name, problems.get(code)!, name);
      data[index * width + position] = values[code]!;
    }
  });
  return data as TensorData;
}

function refuseCell(table: Table, row: number, column: string, problem: string, input: string): never {
  throw new Refusal('evaluation/input', {
    ...table.placeOf(row),
    problem: `the ${column} ${problem}, and it feeds the model’s input ${input}`,
    cure:
      problem === 'is empty'
        ? `Declare what stands in for it, such as \`evaluation.onnx.fill: {${column}: 0}\`, or exclude the sample with a reason.`
        : 'Correct the cell; nothing is converted or guessed.',
  });
}
