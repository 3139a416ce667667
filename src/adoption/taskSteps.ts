/** What the model does, and with it which classes there are. */
import type { BinaryTask, ClassTask, NumberTask, Task } from '../metrics/task.ts';
import type { OnnxModel } from '../model/onnx.ts';
import { phrase, words } from '../result/phrase.ts';
import { type ChosenClasses, chooseClasses, refuseTooMany } from './classSteps.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { Decisions } from './decisions.ts';
import { refuseUsage } from './refuseUsage.ts';
import { chooseSeveralClasses } from './severalClassSteps.ts';
import { guessByMetrics, guessTask, type OutputHint, readHint, type TaskName } from './taskGuess.ts';

/** The task, whose positive class may still be missing. */
export type ChosenTask = (Pick<BinaryTask, 'task'> & ChosenClasses) | ClassTask | NumberTask;

/** The task once nothing is missing; undefined while the positive class is. */
export function completeTask(chosen: ChosenTask): Task | undefined {
  if (chosen.task !== 'binary') return chosen;
  const { task, classes, positive } = chosen;
  return positive === undefined ? undefined : { task, classes, positive };
}

/**
 * By the options, else by the labels and by what the model gives; asked where both leave a choice.
 *
 * @param openModel the ONNX model that is probably judged, where there is one; opened only where it matters
 * @returns undefined where something is missing, which the decisions remember
 */
export async function chooseTask(
  decisions: Decisions,
  label: ColumnFacts,
  openModel: () => Promise<OnnxModel | undefined>,
): Promise<ChosenTask | undefined> {
  const isBinary = isMeantBinary(decisions, label);
  const model = isBinary ? undefined : await openModel();
  const hint = model && readHint(model, label);
  const task = isBinary ? 'binary' : await chooseName(decisions, label, hint);
  if (task === undefined) return undefined;
  await decisions.attempt(() => refuseForeign(decisions, task));
  switch (task) {
    case 'binary': {
      const chosen = await chooseClasses(decisions, label);
      return chosen && { task, ...chosen };
    }
    case 'regression':
      return { task };
    default: {
      const named = hint?.gives === 'classes' ? hint.labels : undefined;
      const classes = await chooseSeveralClasses(decisions, label, task, named);
      return classes && { task, classes };
    }
  }
}

/** Two labels leave no choice, and some options have a meaning for two classes alone. */
function isMeantBinary(decisions: Decisions, label: ColumnFacts): boolean {
  const isGiven = (option: string) => decisions.given(option).length > 0;
  if (isGiven('task')) return false;
  return (
    isGiven('positive') || isGiven('threshold') || (label.values.length <= 2 && decisions.given('class').length <= 2)
  );
}

const meanings: Readonly<Record<TaskName, string>> = {
  binary: 'binary',
  multiclass: 'multiclass',
  ordinal: 'ordinal where the classes have an order',
  regression: 'regression where they are amounts',
};

async function chooseName(
  decisions: Decisions,
  label: ColumnFacts,
  hint: OutputHint | undefined,
): Promise<TaskName | undefined> {
  const { possible, likely } = guessByMetrics(guessTask(label, hint), label, givenMetrics(decisions));
  const isTold = decisions.given('task').length > 0;
  if (!isTold && possible.length === 0) {
    return decisions.attempt<TaskName>(() => {
      throw refuseManyTexts(label);
    });
  }
  if (!isTold && possible.length === 1) return possible[0];
  const choices = possible.map((name) => meanings[name]).join(', or ');
  return decisions.decide<TaskName>({
    option: 'task',
    question: phrase`What the model does, as ${label.name} has ${label.values.length} different values: ${words(choices)}`,
    guess: likely === undefined ? undefined : [likely],
    isGuessEnough: true,
    cure: `The column ${label.name} has ${label.values.length} different numbers: say whether they are classes, multiclass or ordinal, or amounts, regression.`,
    read: ([name]) => readTask(name, label),
  });
}

/** The metrics that bounds were given for. */
function givenMetrics(decisions: Decisions): string[] {
  const bounds = [...decisions.given('at-least'), ...decisions.given('at-most')];
  return bounds.map((text) => text.slice(0, Math.max(0, text.lastIndexOf('='))));
}

function readTask(text: string | undefined, label: ColumnFacts): TaskName {
  const names = Object.keys(meanings) as TaskName[];
  const name = names.find((one) => one === text);
  if (name === undefined)
    throw refuseUsage('--task is unknown', `Write ${names.slice(0, -1).join(', ')} or regression.`);
  if (name === 'binary' && label.values.length > 2) throw refuseTooMany(label, [], label.values);
  if (name !== 'regression' || label.isNumeric) return name;
  throw refuseUsage(
    `the column ${label.name} has labels that are no numbers`,
    'Write plain numbers with a point and without a unit, or name another column with --label.',
  );
}

function refuseManyTexts({ name, values }: ColumnFacts) {
  return refuseUsage(
    `the column ${name} has ${values.length} different labels, too many to be taken for classes, and not all are numbers`,
    'Name the column of the label with --label, or say with --task multiclass or --task ordinal that these are classes.',
  );
}

/** The tasks of each option that not every task has. */
const tasksOfOption: Readonly<Record<string, readonly TaskName[]>> = {
  positive: ['binary'],
  threshold: ['binary'],
  column: ['binary'],
  class: ['binary', 'multiclass', 'ordinal'],
  scores: ['multiclass', 'ordinal'],
  'column-class': ['multiclass', 'ordinal'],
  transform: ['binary', 'multiclass', 'ordinal'],
  'fit-tolerance': ['regression'],
};

/** @throws Refusal `command/usage` for an option that would have no effect */
function refuseForeign(decisions: Decisions, task: TaskName): void {
  for (const [option, tasks] of Object.entries(tasksOfOption)) {
    if (tasks.includes(task) || decisions.given(option).length === 0) continue;
    throw refuseUsage(
      `--${option} belongs to the task ${tasks.join(' or ')}, and this one is ${task}`,
      'Leave it out, or say with --task what the model does.',
    );
  }
}
