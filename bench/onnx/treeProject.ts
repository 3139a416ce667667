/** A project whose test set is large and whose model is a large tree ensemble. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeEnsemble } from './treeEnsemble.ts';

export interface TreeProject {
  policyFile: string;
  model: Uint8Array;
  /** The features of all rows, row by row. */
  matrix: Float32Array;
}

/** Writes policy, manifest and model; hardly a cell of a feature stands twice. */
export function writeTreeProject(folder: string, { rows, features }: { rows: number; features: number }): TreeProject {
  const random = mulberry32(20261128);
  const model = treeEnsemble({ features, trees: 200, depth: 6 }, random);
  const names = Array.from({ length: features }, (_, feature) => `f${feature}`);
  const lines = [`sample,split,label,${names.join()}`];
  const matrix = new Float32Array(rows * features);
  for (let row = 0; row < rows; row += 1) {
    const cells = names.map(() => random().toFixed(6));
    matrix.set(cells.map(Number), row * features);
    lines.push(`s${row},test,${row % 2},${cells.join()}`);
  }
  const policyFile = join(folder, '.holdout', 'policy.yml');
  mkdirSync(join(folder, '.holdout'));
  writeFileSync(policyFile, policyText(names));
  writeFileSync(join(folder, 'manifest.csv'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'model.onnx'), model);
  return { policyFile, model, matrix };
}

function policyText(features: readonly string[]): string {
  return `version: 1
model: {path: model.onnx, task: binary, classes: [0, 1], positive: 1, kind: static}
data: {manifest: manifest.csv, columns: {sample: sample, split: split, label: label, entities: {patient: sample}}}
evaluation: {onnx: {inputs: {X: [${features.join(', ')}]}, score: {output: P}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]}
`;
}

/** Uniform numbers within [0, 1) from a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
