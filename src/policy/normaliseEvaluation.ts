/** What the policy says of how predictions are obtained: names resolved, contradictions refused. */
import type { PolicyContext } from './context.ts';
import { defaultTimeoutMinutes, type WrittenEvaluation } from './evaluationSchema.ts';
import type { KeyPath } from './keyPath.ts';
import { refuseLabels } from './modelColumns.ts';
import { readOnnx } from './normaliseOnnx.ts';
import { writtenClasses } from './normaliseTask.ts';
import type {
  CommandSource,
  EvaluationSource,
  OtherSplit,
  Policy,
  PredictionColumns,
  PredictionsSource,
  UndecidedRule,
} from './policy.ts';

type Written<Key extends 'onnx' | 'command' | 'predictions'> = NonNullable<WrittenEvaluation[Key]>;

export function readEvaluation(context: PolicyContext): Policy['evaluation'] {
  const { threshold, undecided, repeat } = context.written.evaluation;
  const source = readSource(context);
  refuseThreshold(context);
  if (source.by === 'predictions') refuseWithoutModel(context);
  return {
    source,
    ...(threshold === undefined ? {} : { threshold }),
    ...(undecided === undefined ? {} : { undecided: readUndecided(context, undecided) }),
    repeat: source.by === 'predictions' ? 1 : (repeat ?? (source.by === 'onnx' ? 2 : 1)),
    also: readAlso(context, source),
  };
}

function readSource(context: PolicyContext): EvaluationSource {
  const { onnx, command, predictions } = context.written.evaluation;
  const given = Object.entries({ onnx, command, predictions }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    context.refuse('policy/missing-key', ['evaluation'], {
      problem: `has ${given.length === 0 ? 'none' : given.map(([name]) => `\`${name}\``).join(' and ')}; exactly one of \`onnx\`, \`command\` and \`predictions\``,
      cure:
        given.length === 0
          ? 'Say how predictions are obtained: `onnx` lets the gate run the model itself.'
          : 'Keep the one by which the model is to be judged.',
    });
  }
  if (onnx !== undefined) return readOnnx(context, onnx);
  if (command !== undefined) return readCommand(context, command);
  return readPredictions(context, predictions ?? { path: '', columns: { sample: '', score: '' } });
}

/** Keys that ask for a run of the model, which a predictions file is not. */
function refuseWithoutModel(context: PolicyContext): void {
  const { repeat, also } = context.written.evaluation;
  const problem = 'asks for a run of the model, and with `predictions` the gate does not run it';
  if (repeat !== undefined) {
    const cure = 'Delete it, or let the gate run the model with `onnx` or `command`.';
    context.refuse('policy/value', ['evaluation', 'repeat'], { problem, cure });
  }
  if (Array.isArray(also)) {
    const cure = `Name a file of predictions for each: \`also: {${also[0]}: predictions/${also[0]}.csv}\`.`;
    context.refuse('policy/value', ['evaluation', 'also'], { problem, cure });
  }
}

/** The other splits that the model is evaluated on. */
function readAlso(context: PolicyContext, source: EvaluationSource): OtherSplit[] {
  const { also } = context.written.evaluation;
  if (source.by === 'predictions') return [...source.also.keys()];
  if (also === undefined || Array.isArray(also)) return [...new Set(also ?? [])];
  context.refuse('policy/value', ['evaluation', 'also'], {
    problem: `names files, and with \`${source.by}\` the model is run on these splits`,
    cure: `Write \`also: [${Object.keys(also).join(', ')}]\`.`,
  });
  return [];
}

/** The predictions file of each other split. */
function readAlsoFiles(context: PolicyContext): Map<OtherSplit, string> {
  const { also } = context.written.evaluation;
  if (also === undefined || Array.isArray(also)) return new Map();
  const splits = (['train', 'validation'] as const).filter((split) => also[split] !== undefined);
  if (splits.length === 0) {
    context.refuse('policy/missing-key', ['evaluation', 'also'], {
      problem: 'names no split',
      cure: 'Write `also: {train: predictions/train.csv}`, or delete the key.',
    });
  }
  return new Map(splits.map((split) => [split, context.csvPathAt(['evaluation', 'also', split])]));
}

function readPredictions(context: PolicyContext, written: Written<'predictions'>): PredictionsSource {
  const path: KeyPath = ['evaluation', 'predictions'];
  const { columns } = written;
  const results = readResultColumns(context, [...path, 'columns'], columns);
  if (Object.keys(results).length === 0) refuseNoResults(context, [...path, 'columns']);
  return {
    by: 'predictions',
    path: context.written.evaluation.predictions === undefined ? '' : context.csvPathAt([...path, 'path']),
    columns: { sample: columns.sample, ...results },
    bindingRequired: written.binding === 'required',
    also: readAlsoFiles(context),
  };
}

function refuseNoResults(context: PolicyContext, path: KeyPath): void {
  const { task } = context.written.model;
  const [names, cure] =
    task === 'binary'
      ? ['both `score` and `predicted`', 'Name the column of scores, of predicted classes, or both.']
      : task === 'regression'
        ? ['`predicted`', 'Name the column of the predicted numbers.']
        : [
            'both `scores` and `predicted`',
            'Name the column of each class’s probability, of predicted classes, or both.',
          ];
  context.refuse('policy/missing-key', path, { problem: `lacks ${names}`, cure });
}

interface WrittenResults {
  score?: string | undefined;
  scores?: Record<string, string> | undefined;
  predicted?: string | undefined;
}

/** The columns of what a model says; those that its task does not have are refused. */
function readResultColumns(
  context: PolicyContext,
  path: KeyPath,
  { score, scores, predicted }: WrittenResults,
): Omit<PredictionColumns, 'sample'> {
  const { task } = context.written.model;
  const refuse = (key: string, cure: string) =>
    context.refuse('policy/value', [...path, key], { problem: `does not belong to the task \`${task}\``, cure });
  if (score !== undefined && task !== 'binary') {
    refuse('score', task === 'regression' ? 'Write `predicted`.' : 'Write `scores: {CLASS: COLUMN, …}`.');
  }
  if (scores !== undefined && (task === 'binary' || task === 'regression')) {
    refuse('scores', task === 'binary' ? 'Write `score`, the column of the positive class.' : 'Write `predicted`.');
  }
  return {
    ...(score === undefined ? {} : { score }),
    ...(scores === undefined ? {} : { scores: readClassColumns(context, [...path, 'scores'], scores) }),
    ...(predicted === undefined ? {} : { predicted }),
  };
}

/** In the order of the classes. */
function readClassColumns(context: PolicyContext, path: KeyPath, scores: Record<string, string>): string[] {
  const classes = writtenClasses(context);
  for (const name of Object.keys(scores)) {
    context.requireName('policy/value', [...path, name], name, 'one of the classes', classes);
  }
  const missing = classes.filter((name) => !Object.hasOwn(scores, name));
  if (missing.length > 0) {
    context.refuse('policy/missing-key', path, {
      problem: `names no column for ${missing.join(', ')}`,
      cure: 'Name the column of each class’s probability.',
    });
  }
  return classes.map((name) => (Object.hasOwn(scores, name) ? (scores[name] ?? '') : ''));
}

function readCommand(context: PolicyContext, written: Written<'command'>): CommandSource {
  const path: KeyPath = ['evaluation', 'command'];
  const { run, inputs, columns = {} } = written;
  refuseLabels(context, [...path, 'inputs'], inputs ?? []);
  refuseLabels(context, [...path, 'paths'], written.paths ?? []);
  if (!run.some((word) => word.includes('{predictions}'))) {
    context.refuse('policy/value', [...path, 'run'], {
      problem: 'does not say where the predictions go',
      cure: 'Let an argument contain {predictions}, such as [python, evaluate.py, --model, "{model}", --test, "{test}", --out, "{predictions}"].',
    });
  }
  return {
    by: 'command',
    run,
    files: (written.files ?? []).map((_, index) => context.pathAt([...path, 'files', index])),
    ...(inputs === undefined ? {} : { inputs }),
    paths: written.paths ?? [],
    columns: {
      ...(columns.sample === undefined ? {} : { sample: columns.sample }),
      ...readResultColumns(context, [...path, 'columns'], columns),
    },
    env: new Map(Object.entries(written.env ?? {})),
    isolationRequired: written.isolation === 'required',
    timeoutMinutes: written['timeout-minutes'] ?? defaultTimeoutMinutes,
    memoryMb: written['memory-mb'] ?? 4096,
  };
}

type WrittenUndecided = NonNullable<WrittenEvaluation['undecided']>;

const band: KeyPath = ['evaluation', 'undecided'];

function readUndecided(context: PolicyContext, written: WrittenUndecided): UndecidedRule {
  const { from, to, below } = written;
  const atMost = written['at-most'];
  const fallback = written.fallback === undefined ? undefined : readFallback(context);
  const task = context.written.model.task;
  if (task === 'regression') refuseUndecided(context, band, 'has no meaning for a regression', 'Delete the key.');
  if (task === 'binary') refuseBadBand(context, written);
  else if (from !== undefined || to !== undefined) {
    refuseUndecided(
      context,
      band,
      `has a band, and the task \`${task}\` has no single score`,
      'Write `below: 0.6`: a sample is undecided where its largest probability is less.',
    );
  }
  return {
    ...(from === undefined || to === undefined ? {} : { band: { from, to } }),
    ...(below === undefined ? {} : { below }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

function refuseUndecided(context: PolicyContext, path: KeyPath, problem: string, cure: string): void {
  context.refuse('policy/value', path, { problem, cure });
}

function readFallback(context: PolicyContext): string {
  const path = [...band, 'fallback'];
  const fallback = context.textAt(path);
  context.requireName('policy/value', path, fallback, 'one of the classes', writtenClasses(context));
  return fallback;
}

function refuseBadBand(context: PolicyContext, { from, to, below }: WrittenUndecided): void {
  const { threshold = 0.5 } = context.written.evaluation;
  if (below !== undefined) {
    refuseUndecided(
      context,
      [...band, 'below'],
      'is for tasks of several classes',
      'Write the band of scores: `undecided: {from: 0.4, to: 0.6}`.',
    );
    return;
  }
  if (from === undefined || to === undefined) {
    context.refuse('policy/missing-key', band, {
      problem: `lacks the key \`${from === undefined ? 'from' : 'to'}\``,
      cure: 'Write the band of scores: `undecided: {from: 0.4, to: 0.6}`.',
    });
    return;
  }
  if (from < to && from <= threshold && threshold <= to) return;
  refuseUndecided(
    context,
    band,
    `goes from ${from} to ${to} and does not enclose the threshold ${threshold}`,
    'Write from < to, with the threshold between them.',
  );
}

function refuseThreshold(context: PolicyContext): void {
  const { task } = context.written.model;
  if (context.written.evaluation.threshold === undefined || task === 'binary') return;
  context.refuse('policy/value', ['evaluation', 'threshold'], {
    problem: `belongs to a binary task, and this one is \`${task}\``,
    cure: 'Delete it; of several classes the one with the largest probability is decided on.',
  });
}
