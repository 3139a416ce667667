/** Predictions that a file holds, joined to the samples by their ids. */

import type { Policy, PredictionColumns } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readTable } from '../tables/readTable.ts';
import type { Column, Table, TableFile, TableSource } from '../tables/table.ts';
import { type DecisionRule, decide, decisions, isProbabilityRule } from './decision.ts';

/** What the model says of one group of rows: position i belongs to manifest row `rows[i]`. */
export interface Predictions {
  /** Absent where the gate ran the model itself. */
  file?: TableFile;
  /** Test samples with a prediction, by manifest row, ascending. */
  rows: Uint32Array;
  /** Score of each; undefined where the file has none. */
  score: Float64Array | undefined;
  /** 0 negative, 1 positive, 2 undecided. */
  decision: Uint8Array;
  /** Test samples without a prediction, by manifest row. */
  missingRows: number[];
}

/**
 * Reads predictions strictly.
 *
 * @param samples rows of the manifest that are to have a prediction, and those that may have one
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
export async function readPredictions(
  source: TableSource,
  columns: PredictionColumns,
  manifest: Manifest,
  policy: Policy,
  samples: { wanted: Uint32Array; known: Uint32Array } = { wanted: manifest.rows.test, known: manifest.lockedRows },
): Promise<Predictions> {
  const names = [columns.sample, columns.score, columns.predicted].filter((name) => name !== undefined);
  const table = await readTable([source], { required: [...new Set(names)] });
  const predictionRow = joinBySample(table, table.column(columns.sample), manifest, samples.known);
  const rows = samples.wanted.filter((row) => predictionRow.has(row));
  const at = Uint32Array.from(rows, (row) => predictionRow.get(row)!);
  const rule = decisionRule(policy);
  const scores = columns.score === undefined ? undefined : readScores(table, columns.score, rule);
  const classes = columns.predicted === undefined ? undefined : readClasses(table, columns.predicted, rule);
  return {
    file: table.files[0]!,
    rows,
    score: scores === undefined ? undefined : Float64Array.from(at, (row) => scores[row]!),
    decision: Uint8Array.from(at, (row) => decisionOf(table, row, scores, classes, rule)),
    missingRows: [...samples.wanted].filter((row) => !predictionRow.has(row)),
  };
}

/** How scores become decisions. */
export function decisionRule({ model, evaluation }: Policy): DecisionRule {
  return { ...model, ...evaluation };
}

/** Row of the predictions for each sample of the manifest. */
function joinBySample(table: Table, sample: Column, manifest: Manifest, known: Uint32Array): Map<number, number> {
  const manifestRow = new Map<string, number>();
  for (const row of known) manifestRow.set(manifest.sample.values[manifest.sample.codes[row]!]!, row);
  const joined = new Map<number, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const target = manifestRow.get(sample.values[sample.codes[row]!]!);
    if (target === undefined) {
      refuse('predictions/unknown-sample', table, row, `the ${sample.name} is no test sample of the manifest`, [
        'Predict the samples of the test split and no others, with ids exactly as in the manifest.',
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

/** The score of each row; each distinct cell is read once. */
function readScores(table: Table, name: string, rule: DecisionRule): Float64Array {
  const column = table.column(name);
  const numbers = column.values.map(parseDecimal);
  const limited = isProbabilityRule(rule);
  const isRefused = numbers.map((value) => value === undefined || (limited && !(value >= 0 && value <= 1)));
  const scores = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    const code = column.codes[row]!;
    if (isRefused[code]) refuseScore(table, row, column, numbers[code]);
    scores[row] = numbers[code]!;
  }
  return scores;
}

function refuseScore(table: Table, row: number, column: Column, value: number | undefined): never {
  if (value !== undefined) {
    refuse('predictions/out-of-range', table, row, `the ${column.name} lies outside [0, 1]`, [
      'Write probabilities; for scores of another kind declare a threshold outside [0, 1].',
    ]);
  }
  const text = column.values[column.codes[row]!]!;
  const comma = /^-?[0-9]+,[0-9]+$/.test(text) ? ' Write the decimal point as a point.' : '';
  refuse('predictions/not-a-number', table, row, `the ${column.name} is no finite decimal number`, [
    `Write each score as digits such as 0.75, without sign, white space or placeholder.${comma}`,
  ]);
}

/** The decision that each row's class stands for. */
function readClasses(table: Table, name: string, rule: DecisionRule): Uint8Array {
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

export function decisionOfClass(value: string, { classes, positive }: DecisionRule): number | undefined {
  if (value === positive) return decisions.positive;
  if (classes.includes(value)) return decisions.negative;
  return value === 'undecided' ? decisions.undecided : undefined;
}

function decisionOf(
  table: Table,
  row: number,
  scores: Float64Array | undefined,
  classes: Uint8Array | undefined,
  rule: DecisionRule,
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
