/** Which columns feed the inputs of a model, as far as names and numbers of columns leave no choice. */
import type { OnnxValue } from '../model/onnx.ts';
import { visibleText } from '../result/foreignText.ts';
import { parseDecimal } from '../tables/decimal.ts';
import { type ColumnFacts, isUsableText } from './columnFacts.ts';
import { wordsOfName } from './columnNames.ts';
import type { ChosenColumns } from './columnSteps.ts';
import type { ChosenGroups } from './groupSteps.ts';
import type { TaskName } from './taskGuess.ts';

export interface Features {
  /** Columns that a model may see: neither sample nor label, nor split, content, exclusion and the like. */
  open: readonly ColumnFacts[];
  /** Those of numbers that name nothing, and are not the label again: no entity, no site, no id. */
  numeric: readonly ColumnFacts[];
}

const idWords: ReadonlySet<string> = new Set(['id', 'uid', 'uuid', 'index', 'unnamed', 'mrn']);

/** Sorts out the columns of a manifest, in its order. */
export function findFeatures(
  columns: readonly ColumnFacts[],
  { sample, label, split, roles }: ChosenColumns,
  { entities, groupings }: Pick<ChosenGroups, 'entities' | 'groupings'>,
  task: TaskName,
): Features {
  const closed = new Set([sample.name, label.name, split?.name, ...Object.values(roles)]);
  const open = columns.filter(({ name }) => !closed.has(name));
  const naming = new Set([...groupings, ...entities.flatMap((kind) => kind.columns)]);
  const isId = (name: string) => naming.has(name) || wordsOfName(name).some((word) => idWords.has(word));
  const isLabel = (column: ColumnFacts) =>
    task === 'regression' ? risesOrFallsWith(column, label) : saysTheSame(column, label);
  const numeric = open.filter((column) => column.isNumeric && !isId(column.name) && !isLabel(column));
  return { open, numeric };
}

/** Whether a column is the label in other words, such as 0 and 1 for its classes. */
function saysTheSame({ column, values }: ColumnFacts, label: ColumnFacts): boolean {
  if (values.length !== label.values.length) return false;
  const pairs = new Set(Array.from(column.codes, (code, row) => `${code} ${label.column.codes[row]}`));
  return pairs.size <= Math.max(column.values.length, label.column.values.length);
}

/** Whether a column is the number of the label in another unit: no two rows in another order, or all turned round. */
function risesOrFallsWith({ column, values }: ColumnFacts, label: ColumnFacts): boolean {
  if (values.length !== label.values.length || values.length < 3) return false;
  const numbers = column.values.map(parseDecimal);
  const labels = label.column.values.map(parseDecimal);
  const pairs = Array.from(column.codes, (code, row) => [labels[label.column.codes[row]!], numbers[code]] as const)
    .flatMap(([known, own]) => (known === undefined || own === undefined ? [] : [[known, own] as const]))
    .sort(([one], [other]) => one - other);
  const steps = pairs.slice(1).map(([, own], index) => Math.sign(own - pairs[index]![1]));
  return !steps.includes(-1) || !steps.includes(1);
}

export interface MatchedInputs {
  /** Columns by the name of the input. */
  columns: ReadonlyMap<string, readonly string[]>;
  /** What the order of the columns rests on; `names` where no input takes several. */
  order: 'told' | 'names' | 'manifest';
  /** Inputs that nothing certain feeds. */
  unfed: readonly OnnxValue[];
}

/**
 * Feeds each input by the column of its name; the only input of a model also by all numeric columns, where it takes
 * exactly as many.
 *
 * @param told columns that a person gave
 */
export function matchInputs(
  inputs: readonly OnnxValue[],
  features: Features,
  told: ReadonlyMap<string, readonly string[]> = new Map(),
): MatchedInputs {
  const columns = new Map<string, readonly string[]>();
  let isByCount = false;
  for (const input of inputs) {
    const named = told.get(input.name) ?? columnOfName(input, features);
    const counted = named === undefined && inputs.length === 1 ? columnsByCount(input, features) : undefined;
    isByCount ||= counted !== undefined;
    const found = named ?? counted;
    if (found !== undefined) columns.set(input.name, found);
  }
  const order = told.size > 0 ? 'told' : isByCount ? 'manifest' : 'names';
  return { columns, order, unfed: inputs.filter(({ name }) => !columns.has(name)) };
}

function columnOfName(input: OnnxValue, { open }: Features): readonly string[] | undefined {
  const column = open.find(({ name }) => name === input.name);
  return column !== undefined && (widthOf(input) ?? 1) === 1 && canFeed(column, input) ? [column.name] : undefined;
}

function columnsByCount(input: OnnxValue, { numeric }: Features): readonly string[] | undefined {
  const isFit = numeric.length > 0 && widthOf(input) === numeric.length;
  const areNumbers = input.type !== 'string' && input.type !== 'bool';
  return isFit && areNumbers && numeric.every((column) => canFeed(column, input))
    ? numeric.map(({ name }) => name)
    : undefined;
}

/** Numbers of one sample in an input or output; undefined where the model leaves that open. */
export function widthOf({ dims }: OnnxValue): number | undefined {
  const inner = dims?.slice(1) ?? [undefined];
  return inner.every((length) => typeof length === 'number')
    ? inner.reduce((product, length) => product * length, 1)
    : undefined;
}

export function isFloat({ type }: OnnxValue): boolean {
  return type === 'float32' || type === 'float64';
}

/** Whether every cell that is not empty can be fed. */
function canFeed({ values }: ColumnFacts, input: OnnxValue): boolean {
  return values.every((cell) => fitsType(cell, input));
}

/** Whether a cell, as it is written, can be fed; nothing is converted. */
export function fitsType(cell: string, input: OnnxValue): boolean {
  if (input.type === 'string') return true;
  if (input.type === 'bool') return /^(?:0|1|true|false)$/i.test(cell);
  return isFloat(input) ? parseDecimal(cell) !== undefined : /^(?:0|-?[1-9][0-9]*)$/.test(cell);
}

/** Most columns that a policy may list for one input. */
const mostColumns = 4096;

/** Why columns of a table cannot feed a model, as a clause whose subject it is; undefined where they can. */
export function whyNotFed(inputs: readonly OnnxValue[]): string | undefined {
  for (const input of inputs) {
    const width = widthOf(input) ?? 1;
    if (!isUsableKey(input.name)) return `has the input ${visibleText(input.name)}, a name that no policy can hold`;
    if (input.type === 'other' || input.type === 'float16')
      return `has the input ${describeInput(input)}, which takes no cells`;
    if (input.dims?.length === 0)
      return `has the input ${visibleText(input.name)}, which takes a single number and no samples`;
    if (width > mostColumns) return `has the input ${describeInput(input)}, which takes files such as images`;
  }
  return undefined;
}

/** A mapping's key `__proto__` or `<<` is refused. */
function isUsableKey(name: string): boolean {
  return isUsableText(name) && !/^(__proto__|<<|)$/.test(name);
}

/** `X (float32, 9 columns)`. */
export function describeInput(input: OnnxValue): string {
  const width = widthOf(input);
  const columns = width === undefined ? 'any number of columns' : `${width} ${width === 1 ? 'column' : 'columns'}`;
  return `${visibleText(input.name)} (${input.type}, ${columns})`;
}
