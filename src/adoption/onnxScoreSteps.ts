/** Which number of a model's outputs is the score of the positive class. */
import type { OnnxModel } from '../model/onnx.ts';
import { visibleText } from '../result/foreignText.ts';
import { listForeign, phrase, words } from '../result/phrase.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx } from './draft.ts';
import {
  areLogits,
  guessScoreOutput,
  likelyColumn,
  listScoreOutputs,
  namedColumn,
  needsColumn,
  type ScoreOutput,
} from './onnxOutputs.ts';
import type { OnnxTask } from './onnxSteps.ts';
import { refuseUsage } from './refuseUsage.ts';

/** Undefined where something is missing, which the decisions remember. */
export async function chooseScore(
  decisions: Decisions,
  { path, onnx, classes: { positive } }: Pick<OnnxTask, 'path' | 'onnx' | 'classes'>,
): Promise<DraftOnnx['score'] | undefined> {
  const output = await chooseOutput(decisions, path, onnx);
  if (output === undefined) return undefined;
  const transform = await chooseTransform(decisions, output);
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

async function chooseOutput(decisions: Decisions, path: string, onnx: OnnxModel): Promise<ScoreOutput | undefined> {
  const outputs = listScoreOutputs(onnx);
  const guess = guessScoreOutput(outputs);
  const names = outputs.map(({ name }) => name);
  const [only, ...others] = outputs;
  if (others.length === 0 && decisions.given('score').length === 0) return only;
  return decisions.decide({
    option: 'score',
    question: phrase`Output with the score, of ${listForeign(names)}`,
    guess: guess === undefined ? undefined : [guess.name],
    isGuessEnough: guess?.isCertain === true,
    cure: `Name the output of ${path} that holds the score: ${shownNames(names)}.`,
    read: ([text]) => {
      const found = outputs.find(({ name }) => name === text);
      if (found !== undefined) return found;
      throw refuseUsage(
        '--score names no output of the model that can hold a score',
        `Those are ${shownNames(names)}; for a column of predictions made elsewhere give --predictions too.`,
      );
    },
  });
}

function shownNames(names: readonly string[]): string {
  return names
    .slice(0, 20)
    .map((name) => visibleText(name))
    .join(', ');
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

const transforms = ['none', 'sigmoid', 'softmax'] as const;

/** Asked only where the output calls itself logits. */
async function chooseTransform(
  decisions: Decisions,
  output: ScoreOutput,
): Promise<(typeof transforms)[number] | undefined> {
  if (!areLogits(output) && decisions.given('transform').length === 0) return 'none';
  return decisions.decide({
    option: 'transform',
    question: phrase`What turns ${output.name} into a probability: ${words(transforms.join(', '))}`,
    guess: [output.width === 1 ? 'sigmoid' : 'softmax'],
    cure: `The output ${visibleText(output.name)} holds logits by its name: say what turns them into the score, sigmoid, softmax or none.`,
    read: ([text]) => {
      const found = transforms.find((name) => name === text);
      if (found !== undefined) return found;
      throw refuseUsage('--transform is unknown', 'Write none, sigmoid or softmax.');
    },
  });
}
