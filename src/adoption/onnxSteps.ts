/** How the gate runs an ONNX model: what feeds it, and what stands in for empty cells. */
import type { OnnxModel, OnnxValue } from '../model/onnx.ts';
import { visibleText } from '../result/foreignText.ts';
import { nearestName } from '../result/nearestName.ts';
import { listForeign, phrase, words } from '../result/phrase.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { type ChosenColumns, countSplits } from './columnSteps.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx, EmptyCells } from './draft.ts';
import { findEmptyCells, rowsThatCount } from './emptyFeatures.ts';
import { requireColumn } from './manifestSteps.ts';
import { describeInput, type Features, fitsType, type MatchedInputs, matchInputs, widthOf } from './onnxInputs.ts';
import type { OnnxFile } from './onnxOutputSteps.ts';
import { chooseOutputs } from './onnxTaskSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import type { ChosenTask } from './taskSteps.ts';

export interface OnnxTask extends OnnxFile {
  /** All columns of the manifest. */
  table: readonly ColumnFacts[];
  columns: ChosenColumns;
  features: Features;
  task: ChosenTask;
  missing: ReadonlySet<string>;
}

/** `declined` where a person wants predictions from a file; undefined where the decisions remember what is missing. */
export async function chooseOnnx(decisions: Decisions, task: OnnxTask): Promise<DraftOnnx | 'declined' | undefined> {
  const chosen = await chooseInputs(decisions, task);
  if (chosen === 'declined') return chosen;
  const outputs = await chooseOutputs(decisions, task, task.task);
  if (chosen === undefined) return undefined;
  const { roles, splitOfRow } = task.columns;
  const counted = rowsThatCount(
    splitOfRow,
    task.table.find(({ name }) => name === roles.excluded),
    task.missing,
  );
  const empty = findEmptyCells(task.onnx.inputs, chosen.columns, task.table, counted, task.missing);
  const fill = await chooseFill(decisions, task.onnx, chosen, empty);
  if (outputs === undefined) return undefined;
  return {
    inputs: chosen.columns,
    order: chosen.order,
    ...outputs,
    ...(fill === undefined ? {} : { fill }),
    empty,
    hasTraining: countSplits(counted).train > 0,
  };
}

async function chooseInputs(decisions: Decisions, task: OnnxTask): Promise<MatchedInputs | 'declined' | undefined> {
  const { inputs } = task.onnx;
  const { asker } = decisions;
  const found = matchInputs(inputs, task.features);
  const guess = [...found.columns].map(([name, columns]) => `${name}=${columns.join(',')}`);
  const chosen = await decisions.decide({
    option: 'input',
    question: phrase`Columns for ${listForeign(inputs.map(describeInput))} of ${task.path} as NAME=COL[,COL…], in the order of the training code; without them predictions come from a file`,
    guess: found.unfed.length > 0 ? undefined : guess,
    isGuessEnough: true,
    isOptional: asker !== undefined,
    isList: true,
    cure: missingInputs(task, found),
    // A column whose name has a comma can be guessed, but not be typed.
    read: (texts) => (texts === guess ? found : readInputs(texts, task)),
  });
  const isDeclined = chosen === undefined && asker !== undefined && decisions.given('input').length === 0;
  return isDeclined ? 'declined' : chosen;
}

/** Says what the model takes, what there is, and how to bring them together. */
function missingInputs({ path, features }: OnnxTask, { unfed }: MatchedInputs): string {
  const [first] = unfed;
  if (first === undefined) return '';
  const width = widthOf(first) ?? 0;
  const columns = width > 0 && width < 6 ? Array.from({ length: width }, () => 'COL').join(',') : 'COL[,COL…]';
  const names = features.numeric.map(({ name }) => name);
  const left = names.length === 0 ? 'none' : `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
  return (
    `${path} takes ${unfed.map(describeInput).slice(0, 5).join(', ')}, and which columns feed it is not certain; ` +
    `the ${names.length} of numbers are ${left}. Give --input ${visibleText(first.name)}=${columns} in the order of ` +
    'the training code, or with --predictions a file with one row for each test sample.'
  );
}

/** Inputs that were told, and by their names the others. */
function readInputs(texts: readonly string[], task: OnnxTask): MatchedInputs {
  const told = new Map<string, readonly string[]>();
  for (const text of texts) {
    const [, name, columns] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || columns === undefined) {
      throw refuseUsage('--input is not NAME=COL or NAME=COL,COL', 'Write it like X=age,weight.');
    }
    if (told.has(name)) throw refuseUsage('--input feeds one input twice', 'List all its columns in one --input.');
    told.set(name, readColumns(name, columns.split(','), task));
  }
  const matched = matchInputs(task.onnx.inputs, task.features, told);
  if (matched.unfed.length === 0) return matched;
  throw refuseUsage(
    `--input leaves out ${matched.unfed.map(describeInput).join(', ')}`,
    'Give --input for each input.',
  );
}

function readColumns(name: string, columns: readonly string[], { onnx, table, features }: OnnxTask): readonly string[] {
  const input = onnx.inputs.find((one) => one.name === name);
  if (input === undefined) throw refuseInput(onnx, name);
  const width = widthOf(input) ?? columns.length;
  if (width !== columns.length) {
    throw refuseUsage(
      `--input gives ${columns.length} to ${describeInput(input)}`,
      'List the columns that the model was trained on, in its order.',
    );
  }
  for (const one of columns.map((column) => requireColumn(table, column, 'input'))) {
    if (!features.open.includes(one)) {
      throw refuseUsage(`--input names ${one.name}, which holds no feature`, 'Name what the model gets in use.');
    }
    if (!one.values.some((cell) => fitsType(cell, input))) {
      throw refuseUsage(
        `--input names ${one.name}, and no cell of it is of the type that ${describeInput(input)} takes`,
        'Write the column as the model was trained on it: nothing is converted.',
      );
    }
  }
  return columns;
}

function refuseInput({ inputs }: OnnxModel, name: string) {
  const names = inputs.map((input) => input.name);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? '' : ` Did you mean ${visibleText(nearest)}?`;
  return refuseUsage(
    '--input names an input that the model does not have',
    `It has ${inputs.map(describeInput).slice(0, 20).join(', ')}.${hint}`,
  );
}

/** Asked only where there are empty cells; undefined where nothing stands in for them. */
async function chooseFill(
  decisions: Decisions,
  { inputs }: OnnxModel,
  { columns }: MatchedInputs,
  { columns: empty, samples, takesNan }: EmptyCells,
): Promise<DraftOnnx['fill']> {
  if (empty.length === 0 && decisions.given('fill').length === 0) return undefined;
  const nan = takesNan ? 'nan where the model replaces it itself, or ' : '';
  return decisions.decide({
    option: 'fill',
    question: phrase`What stands in for an empty cell of ${listForeign(empty)} (samples with one: ${samples}): ${words(nan)}COL=VALUE`,
    isOptional: true,
    isList: true,
    cure: '',
    read: (texts) => (texts.length === 1 && texts[0] === 'nan' ? 'nan' : readFill(texts, inputs, columns)),
  });
}

function readFill(
  texts: readonly string[],
  inputs: readonly OnnxValue[],
  fed: MatchedInputs['columns'],
): ReadonlyMap<string, string> {
  const fill = new Map<string, string>();
  for (const text of texts) {
    const [, column = '', value = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    const takers = inputs.filter(({ name }) => fed.get(name)?.includes(column));
    if (takers.length === 0) {
      throw refuseUsage(
        '--fill is neither nan nor COL=VALUE with a column that feeds the model',
        'Write it like --fill nan or --fill weight=70.',
      );
    }
    const misfit = takers.find((input) => !fitsType(value, input));
    if (misfit !== undefined) {
      throw refuseUsage(
        `--fill gives ${column} a value that ${describeInput(misfit)} cannot take`,
        'Write a value of that type.',
      );
    }
    fill.set(column, value);
  }
  return fill;
}
