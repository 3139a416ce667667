/** Which output of a model holds the score, the probabilities or the number, as far as the model itself says so. */
import type { OnnxModel } from '../model/onnx.ts';
import { isUsableText } from './columnFacts.ts';
import { rankOfName, wordsOfName } from './columnNames.ts';
import { isFloat, widthOf } from './onnxInputs.ts';
import { scoreWords } from './predictionColumns.ts';

export interface ScoreOutput {
  name: string;
  /** Numbers of one sample; undefined where the model leaves that open. */
  width: number | undefined;
  /** Labels of its columns, where the model names them. */
  labels: readonly string[] | undefined;
}

/** Outputs that can hold a score: fractions, and maps from labels to them. */
export function listScoreOutputs({ outputs, classLabels, zipMaps }: OnnxModel): ScoreOutput[] {
  return outputs
    .filter((output) => (isFloat(output) || zipMaps.has(output.name)) && isUsableText(output.name))
    .map((output) => {
      const labels = classLabels.get(output.name);
      return { name: output.name, width: widthOf(output) ?? labels?.length, labels };
    });
}

/** Outputs that can hold the probability of each class. */
export function listClassOutputs(onnx: OnnxModel, classes: readonly string[]): ScoreOutput[] {
  return listScoreOutputs(onnx).filter(({ width }) => width === undefined || width === classes.length);
}

/** Outputs that can hold the class itself: texts, or whole numbers where the classes are such. */
export function listLabelOutputs({ outputs }: OnnxModel, classes: readonly string[]): ScoreOutput[] {
  const types = classes.every(isInteger) ? ['string', 'int64', 'int32'] : ['string'];
  return outputs
    .filter((output) => types.includes(output.type) && isUsableText(output.name) && (widthOf(output) ?? 1) === 1)
    .map(({ name }) => ({ name, width: 1, labels: undefined }));
}

/** Outputs that can hold one number. */
export function listNumberOutputs(onnx: OnnxModel): ScoreOutput[] {
  return listScoreOutputs(onnx).filter(({ width, labels }) => labels === undefined && (width ?? 1) === 1);
}

/** The output of the only classifier, or the only one there is; else the one with the most telling name. */
export function guessScoreOutput(outputs: readonly ScoreOutput[]): { name: string; isCertain: boolean } | undefined {
  const [only, ...others] = outputs;
  if (only === undefined) return undefined;
  const [labelled, ...more] = outputs.filter(({ labels }) => labels !== undefined);
  if (labelled !== undefined && more.length === 0) return { name: labelled.name, isCertain: true };
  const rank = ({ name }: ScoreOutput) => rankOfName(name, scoreWords) ?? scoreWords.length;
  const [first] = [...outputs].sort((one, other) => rank(one) - rank(other));
  return { name: (first ?? only).name, isCertain: others.length === 0 };
}

/** Whether the model names its classes otherwise than the data do. */
export function namesOtherClasses({ labels, width }: ScoreOutput, classes: readonly string[]): boolean {
  if (width === 1 || labels === undefined || labels.every(isInteger)) return false;
  return !classes.every((name) => labels.includes(name));
}

/** Whether a person has to say which column is which class: numbers may be positions in any order. */
export function needsColumnOrder({ labels }: ScoreOutput, classes: readonly string[]): boolean {
  return !classes.every((name) => labels?.includes(name));
}

/** The column that the model calls like the positive class. */
export function namedColumn({ labels }: ScoreOutput, positive: string): number | undefined {
  const column = labels?.indexOf(positive) ?? -1;
  return column < 0 ? undefined : column;
}

/** Whether a person has to say which column is the positive one: labels such as 0 and 1 may mean either class. */
export function needsColumn(output: ScoreOutput, positive: string): boolean {
  return (output.width ?? 1) > 1 && namedColumn(output, positive) === undefined;
}

/** The column labelled 1, else the second one. */
export function likelyColumn({ labels, width }: ScoreOutput): number | undefined {
  const labelled = labels?.indexOf('1') ?? -1;
  return labelled >= 0 ? labelled : width === 2 ? 1 : undefined;
}

/** Whether an output calls itself logits, which are no probabilities. */
export function areLogits({ name }: ScoreOutput): boolean {
  return wordsOfName(name).some((word) => word === 'logit' || word === 'logits');
}

function isInteger(label: string): boolean {
  return /^-?[0-9]+$/.test(label);
}
