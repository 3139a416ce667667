/** What the outputs of a model mean, by task: a score, the probability of each class, or a number. */
import { visibleText } from '../result/foreignText.ts';
import { listForeign, phrase } from '../result/phrase.ts';
import { steadyOrder } from './classOrder.ts';
import type { Decisions } from './decisions.ts';
import type { DraftOnnx } from './draft.ts';
import { chooseOutput, chooseTransform, type OnnxFile, shownNames } from './onnxOutputSteps.ts';
import {
  listClassOutputs,
  listLabelOutputs,
  listNumberOutputs,
  needsColumnOrder,
  type ScoreOutput,
} from './onnxOutputs.ts';
import { chooseScore } from './onnxScoreSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import type { ChosenTask } from './taskSteps.ts';

type DraftOutputs = Pick<DraftOnnx, 'score' | 'scores' | 'predicted'>;

/** Undefined where something is missing, which the decisions remember. */
export async function chooseOutputs(
  decisions: Decisions,
  file: OnnxFile,
  task: ChosenTask,
): Promise<DraftOutputs | undefined> {
  switch (task.task) {
    case 'binary': {
      const score = await chooseScore(decisions, file, task.positive);
      return score && { score };
    }
    case 'regression':
      return choosePredicted(decisions, file, listNumberOutputs(file.onnx), 'the predicted number');
    default: {
      const outputs = listClassOutputs(file.onnx, task.classes);
      if (outputs.length === 0) {
        return choosePredicted(decisions, file, listLabelOutputs(file.onnx, task.classes), 'the decided class');
      }
      const scores = await chooseScores(decisions, file, outputs, task.classes);
      return scores && { scores };
    }
  }
}

async function choosePredicted(
  decisions: Decisions,
  { path }: OnnxFile,
  outputs: readonly ScoreOutput[],
  what: string,
): Promise<DraftOutputs | undefined> {
  const output = await chooseOutput(decisions, path, outputs, what);
  return output && { predicted: { output: output.name } };
}

async function chooseScores(
  decisions: Decisions,
  { path }: OnnxFile,
  outputs: readonly ScoreOutput[],
  classes: readonly string[],
): Promise<DraftOnnx['scores'] | undefined> {
  const output = await chooseOutput(decisions, path, outputs, 'the probability of each class');
  if (output === undefined) return undefined;
  const transform = await chooseTransform(decisions, output, ['none', 'softmax']);
  const isOrdered = !needsColumnOrder(output, classes);
  const order = isOrdered ? await refuseOrder(decisions) : await chooseColumnOrder(decisions, output, classes);
  if (transform === undefined || (order === undefined && !isOrdered)) return undefined;
  return {
    output: output.name,
    ...(order === undefined ? {} : { classes: order }),
    ...(transform === 'none' ? {} : { transform }),
  };
}

/** Where the model names its columns, nobody else does. */
function refuseOrder(decisions: Decisions): Promise<undefined> {
  return decisions.attempt(() => {
    if (decisions.given('column-class').length === 0) return undefined;
    throw refuseUsage('--column-class names columns that the model names itself', 'Leave it out.');
  });
}

/** Labels 0, 1, 2 of the data are the columns counted from 0; any other order only a person knows. */
function chooseColumnOrder(
  decisions: Decisions,
  { name, labels }: ScoreOutput,
  classes: readonly string[],
): Promise<readonly string[] | undefined> {
  const likely = steadyOrder(classes);
  const called = labels === undefined ? 'does not name' : `calls ${shownNames(labels)}`;
  return decisions.decide({
    option: 'column-class',
    question: phrase`Class of each column of ${name}, from the first, of ${listForeign(classes, 20)}`,
    guess: likely,
    isGuessEnough: likely.every((text, index) => text === String(index)),
    isList: true,
    cure: `The output ${visibleText(name)} has ${classes.length} columns, which the model ${called}: name the class of each with --column-class, in their order.`,
    read: (texts) => {
      if (texts.length === classes.length && classes.every((one) => texts.includes(one))) return texts;
      throw refuseUsage(
        '--column-class does not name each class once',
        'Give one --column-class for each column of the output, exactly as the label column writes the class.',
      );
    },
  });
}
