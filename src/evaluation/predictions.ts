/** Predictions that a file holds, joined to the samples by their ids. */

import type { Policy, PredictionColumns } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import { Refusal } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import type { Split } from '../result/schema.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readTable } from '../tables/readTable.ts';
import type { Column, Table, TableFile, TableSource } from '../tables/table.ts';
import {
  type BinaryRule,
  type ClassRule,
  type DecisionRule,
  decide,
  decideClass,
  decisionOfClass,
  decisions,
  isProbabilityRule,
} from './decision.ts';

/** What the model says of one group of rows: position i belongs to manifest row `rows[i]`. */
export interface Predictions {
  /** Absent where the gate ran the model itself. */
  file?: TableFile;
  /** Test samples with a prediction, by manifest row, ascending. */
  rows: Uint32Array;
  /**
   * The score of each sample; of several classes the probability of each class, sample after sample; of a regression
   * the predicted number. Undefined where the file has none.
   */
  score: Float64Array | undefined;
  /** Decision of each sample, as the task codes it; 0 for a regression. */
  decision: Uint8Array;
  /** Test samples without a prediction, by manifest row. */
  missingRows: number[];
}

/**
 * Reads predictions strictly.
 *
 * @param samples rows of the manifest that are to have a prediction, and those that may have one, of one split
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
export async function readPredictions(
  source: TableSource,
  columns: PredictionColumns,
  manifest: Manifest,
  policy: Policy,
  samples: { split?: Split; wanted: Uint32Array; known: Uint32Array } = {
    split: 'test',
    wanted: manifest.rows.test,
    known: manifest.lockedRows,
  },
): Promise<Predictions> {
  const { score, scores, predicted } = columns;
  const named = [columns.sample, score, ...(scores ?? []), predicted].filter((name) => name !== undefined);
  const table = await readTable([source], { required: [...new Set(named)] });
  const predictionRow = joinBySample(table, table.column(columns.sample), manifest, samples);
  const rows = samples.wanted.filter((row) => predictionRow.has(row));
  const at = Uint32Array.from(rows, (row) => predictionRow.get(row)!);
  const read = readOutputs(table, columns, decisionRule(policy));
  return {
    file: table.files[0]!,
    rows,
    score: read.score === undefined ? undefined : pickRows(read.score, read.width, at),
    decision: Uint8Array.from(at, read.decisionOf),
    missingRows: [...samples.wanted].filter((row) => !predictionRow.has(row)),
  };
}

/** How the outputs of the model become decisions. */
export function decisionRule({ task, evaluation: { threshold, undecided } }: Policy): DecisionRule {
  switch (task.task) {
    case 'binary':
      return {
        ...task,
        ...(threshold === undefined ? {} : { threshold }),
        ...(undecided?.band === undefined ? {} : { band: undecided.band }),
      };
    case 'multiclass':
    case 'ordinal':
      return { ...task, ...(undecided?.below === undefined ? {} : { below: undecided.below }) };
    case 'regression':
      return task;
    default:
      return assertNever(task);
  }
}

/** What a table says, row by row of it. */
interface ReadOutputs {
  score: Float64Array | undefined;
  /** Numbers of each row in `score`. */
  width: number;
  decisionOf: (row: number) => number;
}

function readOutputs(table: Table, columns: PredictionColumns, rule: DecisionRule): ReadOutputs {
  const { score, scores, predicted } = columns;
  switch (rule.task) {
    case 'binary': {
      const read =
        score === undefined
          ? undefined
          : readScores(table, score, isProbabilityRule(rule) ? binaryRangeCure : undefined);
      const classes = predicted === undefined ? undefined : readClasses(table, predicted, rule);
      return { score: read, width: 1, decisionOf: (row) => decisionOf(table, row, read, classes, rule) };
    }
    case 'multiclass':
    case 'ordinal': {
      const read = scores === undefined ? undefined : readProbabilities(table, scores);
      const classes = predicted === undefined ? undefined : readClasses(table, predicted, rule);
      const width = rule.classes.length;
      return { score: read, width, decisionOf: (row) => classDecisionOf(table, row, read, classes, rule) };
    }
    case 'regression':
      return { score: readScores(table, predicted ?? ''), width: 1, decisionOf: () => 0 };
    default:
      return assertNever(rule);
  }
}

function pickRows(values: Float64Array, width: number, at: Uint32Array): Float64Array {
  const picked = new Float64Array(at.length * width);
  at.forEach((row, index) => {
    picked.set(values.subarray(row * width, (row + 1) * width), index * width);
  });
  return picked;
}

/** Row of the predictions for each sample of the manifest. */
function joinBySample(
  table: Table,
  sample: Column,
  manifest: Manifest,
  { split = 'test', known }: { split?: Split; known: Uint32Array },
): Map<number, number> {
  const manifestRow = new Map<string, number>();
  for (const row of known) manifestRow.set(manifest.sample.values[manifest.sample.codes[row]!]!, row);
  const joined = new Map<number, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const target = manifestRow.get(sample.values[sample.codes[row]!]!);
    if (target === undefined) {
      const kind = split === 'train' ? 'training' : split;
      refuse('predictions/unknown-sample', table, row, `the ${sample.name} is no ${kind} sample of the manifest`, [
        `Predict the samples of the ${split} split and no others, with ids exactly as in the manifest.`,
      ]);
    }
    const earlier = joined.get(target);
    if (earlier !== undefined) {
      const { line } = table.placeOf(earlier);
      refuse('predictions/duplicate-sample', table, row, `is a second prediction for the sample of line ${line}`, [
        'Keep one prediction for each sample.',
      ]);
    }
    joined.set(target, row);
  }
  return joined;
}

function refuse(code: RefusalCode, table: Table, row: number, problem: string, [cure = '']: string[]): never {
  throw new Refusal(code, { ...table.placeOf(row), problem, cure });
}

const binaryRangeCure = 'Write probabilities; for scores of another kind declare a threshold outside [0, 1].';

/**
 * The score of each row; each distinct cell is read once.
 *
 * @param rangeCure what to do about one outside [0, 1]; absent where any number is allowed
 */
function readScores(table: Table, name: string, rangeCure?: string): Float64Array {
  const column = table.column(name);
  const numbers = column.values.map(parseDecimal);
  const isRefused = numbers.map(
    (value) => value === undefined || (rangeCure !== undefined && !(value >= 0 && value <= 1)),
  );
  const scores = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    const code = column.codes[row]!;
    if (isRefused[code]) refuseScore(table, row, column, numbers[code], rangeCure);
    scores[row] = numbers[code]!;
  }
  return scores;
}

function refuseScore(table: Table, row: number, column: Column, value?: number, rangeCure = ''): never {
  if (value !== undefined) {
    refuse('predictions/out-of-range', table, row, `the ${column.name} lies outside [0, 1]`, [rangeCure]);
  }
  const text = column.values[column.codes[row]!]!;
  const comma = /^-?[0-9]+,[0-9]+$/.test(text) ? ' Write the decimal point as a point.' : '';
  refuse('predictions/not-a-number', table, row, `the ${column.name} is no finite decimal number`, [
    `Write each score as digits such as 0.75, without sign, white space or placeholder.${comma}`,
  ]);
}

/** The decision that each row's class stands for. */
function readClasses(table: Table, name: string, rule: BinaryRule | ClassRule): Uint8Array {
  const column = table.column(name);
  const byCode = column.values.map((value) => decisionOfClass(value, rule));
  const classes = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    const decision = byCode[column.codes[row]!];
    if (decision === undefined) {
      refuse('predictions/unknown-class', table, row, `the ${column.name} is no declared class`, [
        `Write ${rule.classes.join(', ')} or undecided, exactly so.`,
      ]);
    }
    classes[row] = decision;
  }
  return classes;
}

/** By how much the probabilities of a sample may miss 1: files round them. */
const roundedSum = 0.01;

/** Probabilities of each row, class after class. */
function readProbabilities(table: Table, names: readonly string[]): Float64Array {
  const columns = names.map((name) => readScores(table, name, 'Write the probability of each class.'));
  const probabilities = new Float64Array(table.rows * names.length);
  for (let row = 0; row < table.rows; row += 1) {
    let sum = 0;
    columns.forEach((column, index) => {
      probabilities[row * names.length + index] = column[row]!;
      sum += column[row]!;
    });
    if (Math.abs(sum - 1) > roundedSum) {
      refuse('predictions/out-of-range', table, row, `the probabilities of the classes sum to ${sum.toFixed(3)}`, [
        'Write the probability of every class; they sum to 1.',
      ]);
    }
  }
  return probabilities;
}

/** A class that was written has to be one with the largest probability; of several such it is taken. */
function classDecisionOf(
  table: Table,
  row: number,
  scores: Float64Array | undefined,
  classes: Uint8Array | undefined,
  rule: ClassRule,
): number {
  const width = rule.classes.length;
  const byClass = classes?.[row];
  if (scores === undefined) return byClass ?? width;
  const own = scores.subarray(row * width, (row + 1) * width);
  const byScore = decideClass(own, rule);
  if (byClass === undefined || byClass === byScore) return byScore;
  if (byClass === width && rule.below === undefined) return byClass;
  if (byScore < width && own[byClass] === own[byScore]) return byClass;
  refuse('predictions/contradiction', table, row, 'the predicted class is not the one with the largest probability', [
    'Leave out the column of classes, or correct the probabilities: the class with the largest one is decided on.',
  ]);
}

function decisionOf(
  table: Table,
  row: number,
  scores: Float64Array | undefined,
  classes: Uint8Array | undefined,
  rule: BinaryRule,
): number {
  const byScore = scores === undefined ? undefined : decide(scores[row]!, rule);
  const byClass = classes?.[row];
  if (byScore !== undefined && byClass !== undefined && byScore !== byClass) {
    refuse('predictions/contradiction', table, row, 'the score and the threshold contradict the predicted class', [
      'Leave out the column of classes, or correct the threshold in the policy: a score of at least the threshold is positive.',
    ]);
  }
  return byScore ?? byClass ?? decisions.undecided;
}
