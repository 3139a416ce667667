/** Small projects that the real gate judges, for inputs that want to mislead it. */
import { join } from 'node:path';
import { check } from '../../src/gate/check.ts';
import type { ExitCode, GateResult } from '../../src/result/run.ts';
import type { Finding } from '../../src/result/schema.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';

/** The blocks that every policy needs, one a line, so that a case can bring the rest. */
export const blocks = {
  model: 'model: {path: m.onnx, task: binary, classes: [0, 1], positive: 1}',
  data: 'data: {manifest: {train: train.csv, test: test.csv}, columns: {sample: row_id, label: label, entities: {patient: patient_id}}}',
  evaluation:
    'evaluation: {predictions: {path: predictions.csv, columns: {sample: row_id, score: score}}, threshold: 0.5}',
  /** Data of a few rows cannot show a bound by interval; these criteria only need the rows to be judged. */
  lenient: 'acceptance: {decide-by: estimate, too-small: warn, criteria: [{metric: accuracy, at-least: 0.01}]}',
} as const;

export function policyOf(change: Partial<Record<keyof typeof blocks, string>> = {}, more = ''): string {
  const { model, data, evaluation, lenient } = { ...blocks, ...change };
  return `version: 1\n${model}\n${data}\n${evaluation}\n${lenient}\n${more}`;
}

const columns = 'row_id,patient_id,site,sex,age,ward,label';

/** Rows of one split; every second one is positive. */
function rowsOf(prefix: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `${prefix}${index},${prefix}P${index},A,f,50,W${index % 3},${index % 2}`,
  );
  return `${[columns, ...rows].join('\n')}\n`;
}

/** 120 test samples, half of them positive, all of them called right: enough to show a bound of 0.9. */
export const goodFiles: Files = {
  'policy.yml': policyOf(),
  'm.onnx': 'model',
  'train.csv': rowsOf('a', 20),
  'test.csv': rowsOf('t', 120),
  'predictions.csv': predictionsOf(
    Array.from({ length: 120 }, (_, index) => [`t${index}`, index % 2 ? '0.95' : '0.05']),
  ),
};

function predictionsOf(scores: readonly (readonly [sample: string, score: string])[]): string {
  return ['row_id,score', ...scores.map((row) => row.join(',')), ''].join('\n');
}

/** Runs the gate in a folder with these files in place of the good ones. Call it inside a test. */
export async function judge(files: Files): Promise<GateResult> {
  const folder = await temporaryFolder({ ...goodFiles, ...files });
  return check({ policyFile: join(folder, 'policy.yml') });
}

/** Findings that block, refusals included. */
export function blocking({ report }: GateResult): Finding[] {
  return report.checks.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'block');
}

export interface Outcome {
  exit: ExitCode;
  codes: string[];
}

/** Exit code and the codes that block, each once. */
export function outcomeOf(result: GateResult): Outcome {
  return { exit: result.exit, codes: [...new Set(blocking(result).map(({ code }) => code))] };
}
