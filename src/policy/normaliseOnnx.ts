/** What the policy says of an ONNX model: what feeds its inputs, and what its outputs mean. */
import type { Preprocessing } from '../inference/images/preprocessing.ts';
import type { PolicyContext } from './context.ts';
import { defaultTimeoutMinutes, type WrittenEvaluation, type WrittenInputFiles } from './evaluationSchema.ts';
import { type KeyPath, printable } from './keyPath.ts';
import { refuseLabels } from './modelColumns.ts';
import { writtenClasses } from './normaliseTask.ts';
import type { ModelInput, OnnxSource } from './policy.ts';

type WrittenOnnx = NonNullable<WrittenEvaluation['onnx']>;
type WrittenInput = WrittenOnnx['inputs'][string];

const path: KeyPath = ['evaluation', 'onnx'];

export function readOnnx(context: PolicyContext, written: WrittenOnnx): OnnxSource {
  const { batch, score, scores, predicted } = written;
  if (Object.keys(written.inputs).length === 0) {
    context.refuse('policy/missing-key', [...path, 'inputs'], {
      problem: 'names no input of the model',
      cure: 'Write the model’s inputs and what feeds them, such as `inputs: {X: [age, weight]}`.',
    });
  }
  refuseOutputs(context, written);
  const inputs = Object.entries(written.inputs).map(
    ([name, input]) => [name, readInput(context, name, input)] as const,
  );
  return {
    by: 'onnx',
    ...(written.file === undefined ? {} : { file: context.pathAt([...path, 'file']) }),
    inputs: new Map(inputs),
    ...(score === undefined ? {} : { score: readScore(context, score) }),
    ...(scores === undefined ? {} : { scores: readScores(context, scores) }),
    ...(predicted === undefined ? {} : { predicted: readPredicted(context, predicted) }),
    fill: readFill(context, written.fill, inputs),
    ...(batch === undefined ? {} : { batch }),
    timeoutMinutes: written['timeout-minutes'] ?? defaultTimeoutMinutes,
    memoryMb: written['memory-mb'] ?? 2048,
  };
}

/** Each task has outputs of its own. */
function refuseOutputs(context: PolicyContext, { score, scores, predicted }: WrittenOnnx): void {
  const { task } = context.written.model;
  const refuse = (key: string, cure: string) =>
    context.refuse('policy/value', [...path, key], { problem: `does not belong to the task \`${task}\``, cure });
  if (task === 'binary') {
    if (scores !== undefined) refuse('scores', 'Write `score`, which means the positive class.');
    if (score !== undefined || predicted !== undefined) return;
    context.refuse('policy/missing-key', path, {
      problem: 'lacks both `score` and `predicted`',
      cure: 'Name the output that holds the score, such as `score: {output: probabilities}`.',
    });
    return;
  }
  const isRegression = task === 'regression';
  const named = isRegression ? '`predicted: {output: variable}`' : '`scores: {output: probabilities}`';
  if (score !== undefined) refuse('score', `Write ${named}.`);
  if (isRegression && scores !== undefined) refuse('scores', `Write ${named}.`);
  if (predicted !== undefined || (!isRegression && scores !== undefined)) return;
  context.refuse('policy/missing-key', path, {
    problem: isRegression ? 'lacks `predicted`' : 'lacks both `scores` and `predicted`',
    cure: `Name the output that the model gives, such as ${named}.`,
  });
}

function readInput(context: PolicyContext, name: string, written: WrittenInput): ModelInput {
  const place = [...path, 'inputs', name];
  if (typeof written === 'string' || Array.isArray(written)) {
    const columns = typeof written === 'string' ? [written] : written;
    refuseLabels(context, place, columns);
    return { from: 'columns', columns };
  }
  return readFiles(context, place, written);
}

function readFiles(context: PolicyContext, place: KeyPath, written: WrittenInputFiles): ModelInput {
  const { image, npy, row } = written;
  const file = written['npy-file'];
  const given = Object.entries({ image, npy, 'npy-file': file }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    context.refuse('policy/missing-key', place, {
      problem: 'needs exactly one of `image`, `npy` and `npy-file`',
      cure: 'Name the column of the files with `image` or `npy`, or one file for all samples with `npy-file` and `row`.',
    });
  }
  if (image === undefined) refusePreprocessing(context, place, written);
  if ((file === undefined) !== (row === undefined)) {
    context.refuse('policy/missing-key', place, {
      problem: '`npy-file` and `row` belong together',
      cure: 'Write both: the file, and the column with each sample’s position in it.',
    });
  }
  const columns = [image, npy, row].filter((column) => column !== undefined);
  refuseLabels(context, place, columns);
  if (image !== undefined) {
    return { from: 'image', column: image, preprocessing: readPreprocessing(context, place, written) };
  }
  if (npy !== undefined) return { from: 'npy', column: npy };
  return { from: 'npy-file', path: file === undefined ? '' : context.pathAt([...place, 'npy-file']), row: row ?? '' };
}

const ofImages = ['resize', 'crop', 'channels', 'layout', 'divide-by', 'mean', 'std'] as const;

function refusePreprocessing(context: PolicyContext, place: KeyPath, written: WrittenInputFiles): void {
  for (const key of ofImages) {
    if (written[key] === undefined) continue;
    context.refuse('policy/value', [...place, key], {
      problem: 'belongs to `image`: a tensor is taken as it is',
      cure: 'Delete it, or bring the tensors into their final form.',
    });
  }
}

function readPreprocessing(context: PolicyContext, place: KeyPath, written: WrittenInputFiles): Preprocessing {
  const { crop, mean, std, channels = 'rgb', layout = 'nchw' } = written;
  const divideBy = written['divide-by'];
  const count = channels === 'gray' ? 1 : 3;
  for (const [key, values] of Object.entries({ mean, std })) {
    if (values === undefined || values.length === count) continue;
    context.refuse('policy/value', [...place, key], {
      problem: `has ${values.length} ${values.length === 1 ? 'number' : 'numbers'} for ${count} ${count === 1 ? 'channel' : 'channels'}`,
      cure: 'Write one number for each channel, in the order of `channels`.',
    });
  }
  const resize = readResize(context, place, written.resize);
  return {
    ...(resize === undefined ? {} : { resize }),
    ...(crop === undefined ? {} : { crop }),
    channels,
    layout,
    ...(divideBy === undefined ? {} : { divideBy }),
    ...(mean === undefined ? {} : { mean }),
    ...(std === undefined ? {} : { std }),
  };
}

function readResize(
  context: PolicyContext,
  place: KeyPath,
  written: WrittenInputFiles['resize'],
): Preprocessing['resize'] | undefined {
  if (written === undefined) return undefined;
  const { width, height, shorter, interpolation } = written;
  const isWhole = width !== undefined && height !== undefined;
  if (shorter !== undefined && width === undefined && height === undefined) return { shorter, interpolation };
  if (isWhole && shorter === undefined) return { width, height, interpolation };
  context.refuse('policy/missing-key', [...place, 'resize'], {
    problem: 'needs `width` and `height`, or `shorter` alone',
    cure: 'Write `resize: {width: 224, height: 224, interpolation: bilinear}`, or `{shorter: 256, interpolation: bilinear}`.',
  });
  return undefined;
}

function readScore(
  context: PolicyContext,
  written: NonNullable<WrittenOnnx['score']>,
): NonNullable<OnnxSource['score']> {
  const { output, column, transform } = written;
  const { positive } = context.written.model;
  if (
    written.class !== undefined &&
    context.textAt([...path, 'score', 'class']) !== context.textAt(['model', 'positive'])
  ) {
    context.refuse('policy/value', [...path, 'score', 'class'], {
      problem: `is "${printable(String(written.class))}"; a larger score means more likely positive, and \`model.positive\` is "${printable(String(positive))}"`,
      cure: 'Name the positive class, or leave the key out.',
    });
  }
  return { output, ...(column === undefined ? {} : { column }), transform: transform ?? 'none' };
}

function readScores(
  context: PolicyContext,
  { output, classes, transform }: NonNullable<WrittenOnnx['scores']>,
): NonNullable<OnnxSource['scores']> {
  const columns = classes === undefined ? {} : { columns: readColumnOrder(context, classes) };
  return { output, ...columns, transform: transform ?? 'none' };
}

/** Column of each class, where the policy names the classes in the order of the columns. */
function readColumnOrder(context: PolicyContext, written: unknown[]): number[] {
  const place = [...path, 'scores', 'classes'];
  const named = context.textsAt(place, written);
  const classes = writtenClasses(context);
  named.forEach((name, index) => {
    context.requireName('policy/value', [...place, index], name, 'one of the classes', classes);
  });
  const columns = classes.map((name) => named.indexOf(name));
  if (columns.includes(-1) || named.length !== classes.length) {
    context.refuse('policy/value', place, {
      problem: 'does not name each class once',
      cure: 'Write the classes in the order of the output’s columns.',
    });
  }
  return columns;
}

function readPredicted(
  context: PolicyContext,
  { output, labels }: NonNullable<WrittenOnnx['predicted']>,
): NonNullable<OnnxSource['predicted']> {
  if (labels === undefined) return { output };
  if (context.written.model.task === 'regression') {
    context.refuse('policy/value', [...path, 'predicted', 'labels'], {
      problem: 'does not belong to a regression, which predicts a number',
      cure: 'Delete the key.',
    });
  }
  const classes = writtenClasses(context);
  const named = Object.keys(labels).map((label) => {
    const place = [...path, 'predicted', 'labels', label];
    const name = context.textAt(place);
    context.requireName('policy/value', place, name, 'one of the classes or `undecided`', [...classes, 'undecided']);
    return [label, name] as const;
  });
  return { output, labels: new Map(named) };
}

function readFill(
  context: PolicyContext,
  written: WrittenOnnx['fill'],
  inputs: readonly (readonly [string, ModelInput])[],
): OnnxSource['fill'] {
  if (written === 'nan') return written;
  const columns = inputs.flatMap(([, input]) => (input.from === 'columns' ? input.columns : []));
  const filled = Object.keys(written ?? {}).map((column) => {
    const place = [...path, 'fill', column];
    context.requireName('policy/value', place, column, 'a column that feeds the model', columns);
    return [column, context.textAt(place)] as const;
  });
  return new Map(filled);
}
