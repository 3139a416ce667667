/** The part of a starting policy that says where predictions come from. */
import type { Task } from '../metrics/task.ts';
import type { DraftOnnx, DraftPredictions, EmptyCells, PolicyDraft } from './draft.ts';
import { commentText, listLines, yamlText } from './yamlScalar.ts';

export function evaluationLines(draft: PolicyDraft): string[] {
  const { evaluation, task } = draft;
  const isRun = evaluation.by === 'onnx';
  return [
    'evaluation:',
    ...(isRun ? onnxLines(evaluation, task) : predictionsLines(evaluation, task)),
    ...decisionLines(draft),
    ...(isRun ? runLines(evaluation, draft) : []),
  ];
}

/** What makes a decision of a score. */
function decisionLines({ task, threshold, evaluation: { scores } }: PolicyDraft): string[] {
  if (task.task === 'regression' || (task.task !== 'binary' && scores === undefined)) return [];
  if (task.task !== 'binary') {
    return ['  # undecided: { below: 0.6, at-most: 0.1 } # no decision where the largest probability is less'];
  }
  return [
    threshold === undefined
      ? '  # threshold: 0.5 # a score of at least this is positive; without it 0.5, with a warning'
      : `  threshold: ${threshold} # a score of at least this is positive`,
  ];
}

function predictionsLines({ path, sample, score, scores, predicted, isBound }: DraftPredictions, task: Task): string[] {
  return [
    '  predictions:',
    `    path: ${yamlText(path)} # what the model says of each test sample`,
    '    columns:',
    `      sample: ${yamlText(sample)} # the same ids as in the manifest`,
    ...(score === undefined ? [] : [`      score: ${yamlText(score)} # ${largerMeans(task)}`]),
    ...(scores === undefined ? [] : classColumnLines(scores)),
    ...(predicted === undefined ? [] : [`      predicted: ${yamlText(predicted)} # ${predictedMeaning(task)}`]),
    `    ${isBound ? '' : '# '}binding: required # a file beside it has to tie the predictions to this model and test set`,
  ];
}

function predictedMeaning({ task }: Task): string {
  return task === 'regression' ? 'the number that the model predicts' : 'the class that the model decides for';
}

function classColumnLines(scores: ReadonlyMap<string, string>): string[] {
  const lines = [...scores].map(([name, column]) => `        ${yamlText(name)}: ${yamlText(column)}`);
  return ['      scores: # column of the probability of each class; the largest decides', ...lines];
}

function largerMeans(task: Task): string {
  return `larger means more likely ${task.task === 'binary' ? commentText(task.positive, 'positive') : ''}`;
}

const orderMeaning: Readonly<Record<DraftOnnx['order'], string>> = {
  told: 'columns of the manifest, in the order of the training code',
  names: 'columns of the manifest that are called like the inputs of the model',
  manifest: 'in the order of the manifest: CHECK it against the training code, nothing else notices a wrong one',
};

function onnxLines({ inputs, order, score, scores, predicted, fill, empty }: DraftOnnx, task: Task): string[] {
  return [
    '  onnx: # the gate runs the model itself',
    `    inputs: # ${orderMeaning[order]}`,
    ...[...inputs].flatMap(([name, columns]) => listLines('      ', yamlText(name), columns)),
    ...(score === undefined ? [] : scoreLines(score, task)),
    ...(scores === undefined ? [] : scoresLines(scores)),
    ...(predicted === undefined
      ? []
      : [
          `    predicted: # ${predictedMeaning(task)}`,
          `      output: ${yamlText(predicted.output)} # output of the model that holds it`,
        ]),
    ...fillLines(fill, empty),
  ];
}

function scoreLines({ output, column, transform }: NonNullable<DraftOnnx['score']>, task: Task): string[] {
  const positive = task.task === 'binary' ? task.positive : '';
  return [
    '    score: # the number by which the model decides',
    `      output: ${yamlText(output)} # output of the model that holds it`,
    ...(column === undefined ? [] : [`      column: ${column} # counted from 0; ${largerMeans(task)}`]),
    `      class: ${yamlText(positive)} # whose score it is: a larger one means more likely this class`,
    transform === undefined
      ? '      # transform: softmax # or sigmoid, where the output holds logits and no probabilities'
      : `      transform: ${transform} # turns the output into a probability`,
  ];
}

function scoresLines({ output, classes, transform }: NonNullable<DraftOnnx['scores']>): string[] {
  return [
    '    scores: # the probability of each class; the largest decides',
    `      output: ${yamlText(output)} # output of the model with one number for each class`,
    ...(classes === undefined ? [] : listLines('      ', 'classes', classes, 'in the order of its columns')),
    transform === undefined
      ? '      # transform: softmax # where the output holds logits and no probabilities'
      : `      transform: ${transform} # turns logits into probabilities`,
  ];
}

/** What stands in for an empty cell is for a person to say: only the model’s makers know what it was trained on. */
function fillLines(fill: DraftOnnx['fill'], { columns, samples, takesNan }: EmptyCells): string[] {
  const meaning = 'stands in for an empty cell';
  if (fill === 'nan') return [`    fill: nan # ${meaning}: the model replaces it itself`];
  if (fill !== undefined) {
    const values = [...fill].map(([column, value]) => `      ${yamlText(column)}: ${yamlText(value)}`);
    return [`    fill: # ${meaning}, by column`, ...values];
  }
  const [first, ...others] = columns;
  if (first === undefined) return [`    # fill: nan # ${meaning}; without it an empty cell is refused`];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const found = `    # cells of ${commentText(first, 'a column')}${more} are empty, which is refused without it (samples with one: ${samples})`;
  return takesNan
    ? [found, `    # fill: nan # ${meaning}: only where the model replaces missing values itself`]
    : [found, `    # fill: { ${yamlText(first)}: 0 } # ${meaning}, by column`];
}

/** A regression has no default for a gap that is none: without one the training data are not evaluated. */
function runLines({ hasTraining }: DraftOnnx, { task, fitTolerance }: PolicyDraft): string[] {
  const isCompared = hasTraining && (task.task !== 'regression' || fitTolerance !== undefined);
  const needs = task.task === 'regression' && !isCompared ? '; needs `acceptance.fit`' : '';
  return [
    '  # repeat: 2 # evaluations that have to agree bit for bit',
    `  ${isCompared ? '' : '# '}also: [train] # is evaluated too: a large gap to the test set blocks as overfitting${needs}`,
  ];
}
