/** Several classes: which may occur, and of an ordinal task in which order. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { ascendingOrder, steadyOrder } from './classOrder.ts';
import { requireUsable } from './classSteps.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { Decisions } from './decisions.ts';
import { refuseUsage } from './refuseUsage.ts';

/**
 * @param known classes that the model names, where it names every label
 * @returns classes in the order of the policy; undefined where they are missing, which the decisions remember
 */
export async function chooseSeveralClasses(
  decisions: Decisions,
  label: ColumnFacts,
  task: 'multiclass' | 'ordinal',
  known: readonly string[] = [],
): Promise<readonly string[] | undefined> {
  const found = [...new Set([...label.values, ...known])];
  const ordered = ascendingOrder(found);
  const areNumbers = ordered !== undefined && label.isNumeric;
  const order = task === 'ordinal' ? ', in ascending order' : '';
  const steady = steadyOrder(found);
  return decisions.decide({
    option: 'class',
    question: phrase`Every class that may occur${words(order)}, beginning with what ${label.name} has: ${listForeign(steady, 20)}`,
    guess: task === 'ordinal' ? ordered : steady,
    isGuessEnough: task === 'multiclass' || areNumbers,
    isList: true,
    cure: `Give every class of the column ${label.name} with --class, in ascending order, exactly as it writes them.`,
    read: (texts) => readClasses(texts, label),
  });
}

/** Most classes that a policy may list. */
const mostClasses = 250;

function readClasses(texts: readonly string[], label: ColumnFacts): readonly string[] {
  const classes = [...new Set(texts)];
  if (!label.values.every((value) => classes.includes(value))) {
    throw refuseUsage(
      `the column ${label.name} has labels that are none of the given classes`,
      'Give every class with --class, exactly as the column writes it.',
    );
  }
  requireUsable(label, classes);
  if (classes.length >= 2 && classes.length <= mostClasses) return classes;
  throw refuseUsage(
    `the column ${label.name} has ${classes.length} classes, and a policy lists 2 to ${mostClasses}`,
    'Give every class that may occur with --class, or name another column with --label.',
  );
}
