/** A small project whose model the gate runs: one feature goes in, and a probability comes out. */
import { node, onnxModel, tensor, value } from './onnxBuilder.ts';
import type { Files } from './temporaryFolder.ts';

/** Test samples of each class. */
const perClass = 60;

/** 120 test samples, all called right at 0.5 by the feature itself; the positive ones have at least 0.7. */
function manifestText(): string {
  const rows = ['id,split,patient,x,label'];
  for (let index = 0; index < 40; index += 1) {
    rows.push(`a${index},train,A${index},${index % 2 ? 0.9 : 0.1},${index % 2}`);
  }
  for (let index = 0; index < perClass; index += 1) {
    rows.push(`n${index},test,N${index},${(0.02 + index / 200).toFixed(3)},0`);
    rows.push(`p${index},test,P${index},${(0.7 + index / 200).toFixed(3)},1`);
  }
  return `${rows.join('\n')}\n`;
}

export const oneColumn = { dims: ['N', 1] } as const;

/** A model of one feature `x`, with the probability `p`. */
export function modelOf(nodes: readonly Uint8Array[], initializers: readonly Uint8Array[] = []): Uint8Array {
  return onnxModel({ nodes, initializers, inputs: [value('x', oneColumn)], outputs: [value('p', oneColumn)] });
}

/** Gives the feature back. */
export const goodModel = modelOf([node('Identity', ['x'], ['p'])]);

/** Gives less than the feature: with 0.3 less, 20 of 60 positive samples fall below 0.5. */
export function lowerModel(by: number): Uint8Array {
  return modelOf(
    [node('Sub', ['x', 'less'], ['lower']), node('Relu', ['lower'], ['p'])],
    [tensor('less', { values: [by], dims: [1] })],
  );
}

export const onnxBlock = 'onnx: {inputs: {x: x}, score: {output: p}}';

export interface PolicyDraft {
  evaluation?: string;
  more?: string;
  model?: string;
}

export function policyText({ evaluation = onnxBlock, more = '', model = 'model.onnx' }: PolicyDraft = {}): string {
  return `version: 1
model: {path: ${model}, task: binary, classes: [0, 1], positive: 1, kind: static}
data: {manifest: data.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
evaluation: {${evaluation}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}, {metric: specificity, at-least: 0.9}]}
${more}`;
}

/** Files of the project; the gate passes it. */
export function modelProject(draft: PolicyDraft = {}, files: Files = {}): Files {
  return { '.holdout/policy.yml': policyText(draft), 'data.csv': manifestText(), 'model.onnx': goodModel, ...files };
}

/** What a script writes that predicts as the good model does, in the words of /bin/sh and awk. */
export const goodScript = `#!/bin/sh
awk -F, 'NR==1{for(i=1;i<=NF;i++)c[$i]=i; print "id,score"; next}{print $c["id"] "," $c["x"]}' "$1" > "$2"
`;
