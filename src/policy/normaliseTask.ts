/** What the model does: its task, with classes where it has some. */
import type { BinaryTask, Task } from '../metrics/task.ts';
import type { PolicyContext } from './context.ts';
import { type KeyPath, printable } from './keyPath.ts';
import { defaultMissing } from './policy.ts';

export function readTask(context: PolicyContext): Task {
  const { task } = context.written.model;
  if (task === 'regression') {
    refuseForeign(context, 'classes', 'a regression has none');
    refuseForeign(context, 'positive', 'a regression has no classes');
    return { task };
  }
  const classes = readClasses(context);
  if (task === 'binary') return readBinary(context, classes);
  refuseForeign(context, 'positive', `the task \`${task}\` has no positive class`);
  return { task, classes };
}

function refuseForeign(context: PolicyContext, key: 'classes' | 'positive', reason: string): void {
  if (context.written.model[key] === undefined) return;
  context.refuse('policy/value', ['model', key], {
    problem: `does not belong here: ${reason}`,
    cure: 'Delete the key, or correct `model.task`.',
  });
}

function readClasses(context: PolicyContext): string[] {
  const path: KeyPath = ['model', 'classes'];
  const { model } = context.written;
  if (model.classes === undefined) {
    context.refuse('policy/missing-key', ['model'], {
      problem: 'lacks the key `classes`',
      cure: 'Write every label that may occur: `classes: [benign, malignant]`.',
    });
    return [];
  }
  const classes = context.textsAt(path, model.classes);
  if (new Set(classes).size < classes.length) {
    context.refuse('policy/value', path, {
      problem: 'names one class twice',
      cure: model.task === 'binary' ? 'Name both classes.' : 'Name each class once.',
    });
  }
  classes.forEach((name, index) => {
    refuseReserved(context, [...path, index], name);
  });
  return classes;
}

function readBinary(context: PolicyContext, classes: readonly string[]): BinaryTask {
  const [first = '', second = ''] = classes;
  if (classes.length > 2) {
    context.refuse('policy/value', ['model', 'classes'], {
      problem: `has ${classes.length} classes, and the task \`binary\` two`,
      cure: 'Write two classes, or `task: multiclass`.',
    });
  }
  if (context.written.model.positive === undefined) {
    context.refuse('policy/missing-key', ['model'], {
      problem: 'lacks the key `positive`',
      cure: 'Name the class that the model is to find; it is never guessed.',
    });
    return { task: 'binary', classes: [first, second], positive: second };
  }
  const positive = context.textAt(['model', 'positive']);
  if (classes.length > 0) {
    context.requireName('policy/value', ['model', 'positive'], positive, 'one of the classes', classes);
  }
  return { task: 'binary', classes: [first, second], positive };
}

/** Names that the data use for something else than a class, so that no sample could belong to it. */
function refuseReserved(context: PolicyContext, path: KeyPath, name: string): void {
  const missing = context.written.data.missing ?? defaultMissing;
  const meaning = missing.includes(name) ? 'counts as an empty cell' : undefined;
  const reserved = meaning ?? (name === 'undecided' ? 'stands for no decision in predictions' : undefined);
  if (reserved === undefined) return;
  context.refuse('policy/value', path, {
    problem: `is "${printable(name)}", which ${reserved}`,
    cure:
      meaning === undefined ? 'Rename the class in the data.' : 'Rename the class, or list `data.missing` without it.',
  });
}

/** The classes as they are written, before anything is refused: what other keys may name. */
export function writtenClasses(context: PolicyContext): string[] {
  const { classes } = context.written.model;
  return classes === undefined ? [] : context.textsAt(['model', 'classes'], classes);
}

/** The task as it is written, for keys that depend on it; refusals are made by {@link readTask} alone. */
export function writtenTask(context: PolicyContext): Task {
  const { task } = context.written.model;
  const [first = '', second = '', ...others] = writtenClasses(context);
  switch (task) {
    case 'regression':
      return { task };
    case 'binary':
      return { task, classes: [first, second], positive: context.textAt(['model', 'positive']) };
    default:
      return { task, classes: [first, second, ...others] };
  }
}
