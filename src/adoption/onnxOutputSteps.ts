/** Which output of a model is read, and what turns it into probabilities. */
import type { OnnxModel } from '../model/onnx.ts';
import { visibleText } from '../result/foreignText.ts';
import { listForeign, phrase, words } from '../result/phrase.ts';
import type { Decisions } from './decisions.ts';
import { areLogits, guessScoreOutput, type ScoreOutput } from './onnxOutputs.ts';
import { refuseUsage } from './refuseUsage.ts';

export interface OnnxFile {
  /** Path of the model. */
  path: string;
  onnx: OnnxModel;
}

/**
 * Asked only where there is a choice.
 *
 * @param outputs those that can hold it
 * @param what it holds, such as `the score`
 */
export async function chooseOutput(
  decisions: Decisions,
  path: string,
  outputs: readonly ScoreOutput[],
  what: string,
): Promise<ScoreOutput | undefined> {
  const guess = guessScoreOutput(outputs);
  const names = outputs.map(({ name }) => name);
  const [only, ...others] = outputs;
  if (others.length === 0 && decisions.given('score').length === 0) return only;
  return decisions.decide({
    option: 'score',
    question: phrase`Output with ${words(what)}, of ${listForeign(names)}`,
    guess: guess === undefined ? undefined : [guess.name],
    isGuessEnough: guess?.isCertain === true,
    cure: `Name the output of ${path} that holds ${what}: ${shownNames(names)}.`,
    read: ([text]) => {
      const found = outputs.find(({ name }) => name === text);
      if (found !== undefined) return found;
      throw refuseUsage(
        `--score names no output of the model that can hold ${what.replace(/^the score$/, 'a score')}`,
        `Those are ${shownNames(names)}; for a column of predictions made elsewhere give --predictions too.`,
      );
    },
  });
}

export function shownNames(names: readonly string[]): string {
  return names
    .slice(0, 20)
    .map((name) => visibleText(name))
    .join(', ');
}

type Transform = 'none' | 'sigmoid' | 'softmax';

/** Asked only where the output calls itself logits. */
export async function chooseTransform<Possible extends Transform>(
  decisions: Decisions,
  output: ScoreOutput,
  possible: readonly ['none', ...Possible[]],
): Promise<'none' | Possible | undefined> {
  if (!areLogits(output) && decisions.given('transform').length === 0) return 'none';
  const choices = `${possible.slice(1).join(', ')} or none`;
  return decisions.decide({
    option: 'transform',
    question: phrase`What turns ${output.name} into a probability: ${words(possible.join(', '))}`,
    guess: [output.width === 1 ? 'sigmoid' : 'softmax'],
    cure: `The output ${visibleText(output.name)} holds logits by its name: say what turns them into the score, ${choices}.`,
    read: ([text]) => {
      const found = possible.find((name) => name === text);
      if (found !== undefined) return found;
      throw refuseUsage('--transform is unknown', `Write ${possible.slice(0, -1).join(', ')} or ${possible.at(-1)}.`);
    },
  });
}
