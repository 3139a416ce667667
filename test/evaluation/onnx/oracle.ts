/** Models that their own libraries exported, with the scores that Python gives their samples; `make/` wrote them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OracleModel {
  /** What the policy says of the model, under `evaluation.onnx`. */
  onnx: Record<string, unknown>;
  classes: readonly [string, string] | readonly [number, number];
  positive: string | number;
  /** Column of the reference label. */
  label: string;
  threshold?: number;
  /** Of each sample, by onnxruntime for Python: scores, or labels for a model that gives no score. */
  runtime: readonly (number | string)[];
  /** The same by the library that made the model. */
  library: readonly (number | string)[];
}

const read = (collection: string): Record<string, OracleModel> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'expected', `${collection}.json`), 'utf8'));

/** Of scikit-learn, XGBoost, LightGBM and CatBoost. */
export const tableModels: ReadonlyMap<string, OracleModel> = new Map(Object.entries(read('tabular')));
/** Of PyTorch. */
const networks: ReadonlyMap<string, OracleModel> = new Map(Object.entries(read('networks')));
export const oracleModels: ReadonlyMap<string, OracleModel> = new Map([...tableModels, ...networks]);

/** The samples, and the files that they name. */
export const dataFolder = join(import.meta.dirname, 'data');
export const modelFolder = join(import.meta.dirname, 'models');

/** A policy for one of the models; YAML can hold JSON. */
export function policyOf(
  { onnx, classes, positive, label, threshold = 0.5 }: OracleModel,
  more: { path?: string; evaluation?: Record<string, unknown>; onnx?: Record<string, unknown> } = {},
): string {
  return JSON.stringify({
    version: 1,
    model: { path: more.path ?? 'model.onnx', task: 'binary', classes, positive, kind: 'static' },
    data: {
      manifest: 'samples.csv',
      columns: { sample: 'id', split: 'split', label, entities: { patient: 'patient' } },
    },
    evaluation: { onnx: { ...onnx, ...more.onnx }, threshold, ...more.evaluation },
    acceptance: { criteria: [{ metric: 'sensitivity', 'at-least': 0.01 }] },
  });
}
