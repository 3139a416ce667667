/** The two classes of the label, and which one the model is to find. */
import { listForeign, phrase } from '../result/phrase.ts';
import { type ColumnFacts, isUsableText } from './columnFacts.ts';
import type { Decisions } from './decisions.ts';
import { refuseUsage } from './refuseUsage.ts';

export interface ChosenClasses {
  classes: readonly [string, string];
  /** Absent where it was neither told nor answered. */
  positive?: string;
  /** The class that is probably the positive one, by its name. */
  likely?: string;
}

const positiveWords: ReadonlySet<string> = new Set([
  ...['positive', 'pos', 'malignant', 'cancer', 'tumor', 'tumour', 'disease', 'diseased', 'abnormal', 'pathological'],
  ...['defect', 'defective', 'fail', 'failed', 'reject', 'rejected', 'poor', 'bad', 'yes', 'true', 'present', 'case'],
  ...['1', 'sick', 'ill', 'infected', 'event', 'dead', 'anomaly', 'anomalous', 'nok'],
]);

export async function chooseClasses(decisions: Decisions, label: ColumnFacts): Promise<ChosenClasses | undefined> {
  const classes = await decisions.attempt(() => readClasses(decisions, label));
  if (classes === undefined) return undefined;
  const telling = classes.filter((name) => positiveWords.has(name.toLowerCase()));
  const likely = telling.length === 1 ? telling[0] : undefined;
  const positive = await decisions.decide({
    option: 'positive',
    question: phrase`Class that the model is to find, of ${listForeign(classes)}`,
    guess: likely === undefined ? undefined : [likely],
    cure: `Give the class of the column ${label.name} that the model is to find.`,
    read: ([name = '']) => {
      if (classes.includes(name)) return name;
      throw refuseUsage('--positive names none of the two classes', 'Write it exactly as the label column does.');
    },
  });
  return { classes, ...(positive === undefined ? {} : { positive }), ...(likely === undefined ? {} : { likely }) };
}

/** The labels that occur, and those that were given because they may. */
async function readClasses(decisions: Decisions, label: ColumnFacts): Promise<readonly [string, string] | undefined> {
  const given = decisions.given('class');
  const found = [...new Set([...given, ...label.values])];
  const [first, second] = found;
  if (found.length > 2) throw refuseTooMany(label, given, found);
  requireUsable(label, found);
  if (first !== undefined && second !== undefined) return [first, second];
  if (first === undefined) {
    throw refuseUsage(`the column ${label.name} has no label at all`, 'Name another column with --label.');
  }
  return decisions.decide({
    option: 'class',
    question: phrase`The other class, as ${label.name} has one only: ${first}`,
    cure: `The column ${label.name} has one label only: give the name of the other class, which may occur later.`,
    read: ([name = '']) => {
      if (name !== first && isUsableText(name)) return [first, name] as const;
      throw refuseUsage('--class gives the label that the column has already', 'Give the name of the other class.');
    },
  });
}

/** @throws Refusal `command/usage` for a class that a policy cannot name */
export function requireUsable(label: ColumnFacts, classes: readonly string[]): void {
  if (classes.every(isUsableText)) return;
  throw refuseUsage(
    `the column ${label.name} has a label that no policy can name`,
    'Labels are short texts without control or invisible characters: correct the column, or name another with --label.',
  );
}

export function refuseTooMany(label: ColumnFacts, given: readonly string[], found: readonly string[]) {
  return given.length === 0
    ? refuseUsage(
        `the column ${label.name} has ${found.length} different labels, and a binary task two`,
        'Name the column of the label with --label, or another task with --task.',
      )
    : refuseUsage(
        `the column ${label.name} has labels that are none of the given classes`,
        'Give two classes with --class, exactly as the column writes them.',
      );
}
