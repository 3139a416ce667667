/** The real models of `models/`, which `make/models.py` wrote. */
import { readFileSync } from 'node:fs';
import { type OnnxOptions, readOnnxModel } from '../../src/model/onnx.ts';
import { Refusal } from '../../src/result/refusal.ts';

export const modelNames = [
  'logistic-zipmap',
  'logistic-tensor',
  'boosting-zipmap',
  'boosting-tensor',
  'xgboost',
  'lightgbm',
  'torch',
] as const;

export type ModelName = (typeof modelNames)[number];

export function readModel(name: ModelName): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`models/${name}.onnx`, import.meta.url)));
}

/** What onnxruntime makes of some rows. */
export interface Expected {
  input: string;
  output: string;
  dims: number[];
  data: number[];
  scores: number[][];
}

export function readExpected(): Readonly<Record<ModelName, Expected>> {
  return JSON.parse(readFileSync(new URL('models/expected.json', import.meta.url), 'utf8'));
}

/** Code, exit and message of the refusal; `accepted` where there is none. Any other error is thrown. */
export function refusalOf(bytes: Uint8Array, options?: OnnxOptions): string {
  try {
    readOnnxModel(bytes, 'model.onnx', options);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.code} (${error.exit}) ${error.message}`;
  }
}
