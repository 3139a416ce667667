/** Which number of a model's outputs is the score of the positive class. */
import { visibleText } from '../result/foreignText.ts';
import { phrase } from '../result/phrase.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx } from './draft.ts';
import { chooseOutput, chooseTransform, type OnnxFile, shownNames } from './onnxOutputSteps.ts';
import { likelyColumn, listScoreOutputs, namedColumn, needsColumn, type ScoreOutput } from './onnxOutputs.ts';
import { refuseUsage } from './refuseUsage.ts';

/** Undefined where something is missing, which the decisions remember. */
export async function chooseScore(
  decisions: Decisions,
  { path, onnx }: OnnxFile,
  positive: string | undefined,
): Promise<DraftOnnx['score'] | undefined> {
  const output = await chooseOutput(decisions, path, listScoreOutputs(onnx), 'the score');
  if (output === undefined) return undefined;
  const transform = await chooseTransform(decisions, output, ['none', 'sigmoid', 'softmax']);
  // Without a positive class, which is asked for already, no column is the right one.
  if (positive === undefined) return undefined;
  const column = await chooseColumn(decisions, output, positive);
  if (transform === undefined || (column === undefined && needsColumn(output, positive))) return undefined;
  return {
    output: output.name,
    ...(column === undefined ? {} : { column }),
    ...(transform === 'none' ? {} : { transform }),
  };
}

/** Asked only where the model does not say which column is the positive class. */
async function chooseColumn(decisions: Decisions, output: ScoreOutput, positive: string): Promise<number | undefined> {
  const isNeeded = needsColumn(output, positive);
  if (!isNeeded && decisions.given('column').length === 0) return undefined;
  const likely = likelyColumn(output);
  const { name, width = 1, labels } = output;
  const called = labels === undefined ? 'does not name' : `calls ${shownNames(labels)}`;
  return decisions.decide({
    option: 'column',
    question: phrase`Column of ${name} with the score of ${positive}, from 0 to ${width - 1}`,
    guess: likely === undefined ? undefined : [String(likely)],
    cure: `The output ${visibleText(name)} has ${width} columns, which the model ${called}: say which one, counted from 0, holds the score of the positive class.`,
    read: ([text = '']) => readColumn(text, output, positive),
  });
}

function readColumn(text: string, output: ScoreOutput, positive: string): number {
  const column = Number(text);
  const named = namedColumn(output, positive);
  if (!/^[0-9]{1,5}$/.test(text) || column >= (output.width ?? Number.POSITIVE_INFINITY)) {
    throw refuseUsage('--column is no column of the output', `Give a whole number below ${output.width ?? 65_536}.`);
  }
  if (named === undefined || named === column) return column;
  throw refuseUsage(`--column contradicts the model, which calls column ${named} so`, 'Leave it out.');
}
