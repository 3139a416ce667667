/** The part of a starting policy that says where predictions come from. */
import type { DraftOnnx, DraftPredictions, EmptyCells, PolicyDraft } from './draft.ts';
import { yamlText, yamlTexts } from './yamlScalar.ts';

export function evaluationLines({ evaluation, threshold, positive }: PolicyDraft): string[] {
  const isRun = evaluation.by === 'onnx';
  return [
    'evaluation:',
    ...(isRun ? onnxLines(evaluation, positive) : predictionsLines(evaluation, positive)),
    threshold === undefined
      ? '  # threshold: 0.5 # a score of at least this is positive; without it 0.5, with a warning'
      : `  threshold: ${threshold} # a score of at least this is positive`,
    ...(isRun ? runLines(evaluation) : []),
  ];
}

function predictionsLines({ path, sample, score, predicted, isBound }: DraftPredictions, positive: string): string[] {
  return [
    '  predictions:',
    `    path: ${yamlText(path)} # what the model says of each test sample`,
    '    columns:',
    `      sample: ${yamlText(sample)} # the same ids as in the manifest`,
    ...(score === undefined ? [] : [`      score: ${yamlText(score)} # ${largerMeans(positive)}`]),
    ...(predicted === undefined
      ? []
      : [`      predicted: ${yamlText(predicted)} # the class that the model decides for`]),
    `    ${isBound ? '' : '# '}binding: required # a file beside it has to tie the predictions to this model and test set`,
  ];
}

function largerMeans(positive: string): string {
  return `larger means more likely ${commentText(positive)}`;
}

/** A text of the data within a comment. */
function commentText(text: string): string {
  return text.length <= 40 ? yamlText(text) : 'positive';
}

const orderMeaning: Readonly<Record<DraftOnnx['order'], string>> = {
  told: 'columns of the manifest, in the order of the training code',
  names: 'columns of the manifest that are called like the inputs of the model',
  manifest: 'in the order of the manifest: CHECK it against the training code, nothing else notices a wrong one',
};

function onnxLines({ inputs, order, score, fill, empty }: DraftOnnx, positive: string): string[] {
  const { output, column, transform } = score;
  return [
    '  onnx: # the gate runs the model itself',
    `    inputs: # ${orderMeaning[order]}`,
    ...[...inputs].flatMap(([name, columns]) => inputLines(name, columns)),
    '    score: # the number by which the model decides',
    `      output: ${yamlText(output)} # output of the model that holds it`,
    ...(column === undefined ? [] : [`      column: ${column} # counted from 0; ${largerMeans(positive)}`]),
    `      class: ${yamlText(positive)} # whose score it is: a larger one means more likely this class`,
    transform === undefined
      ? '      # transform: softmax # or sigmoid, where the output holds logits and no probabilities'
      : `      transform: ${transform} # turns the output into a probability`,
    ...fillLines(fill, empty),
  ];
}

const longestLine = 120;

/** One line, or where it would be too long one for each column. */
function inputLines(name: string, columns: readonly string[]): string[] {
  const line = `      ${yamlText(name)}: ${yamlTexts(columns)}`;
  if (line.length <= longestLine || columns.length === 1) return [line];
  return [`      ${yamlText(name)}:`, ...columns.map((column) => `        - ${yamlText(column)}`)];
}

function shownColumn(name: string): string {
  return name.length <= 40 ? yamlText(name) : 'a column';
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
  const found = `    # cells of ${shownColumn(first)}${more} are empty, which is refused without it (samples with one: ${samples})`;
  return takesNan
    ? [found, `    # fill: nan # ${meaning}: only where the model replaces missing values itself`]
    : [found, `    # fill: { ${yamlText(first)}: 0 } # ${meaning}, by column`];
}

function runLines({ hasTraining }: DraftOnnx): string[] {
  return [
    '  # repeat: 2 # evaluations that have to agree bit for bit',
    `  ${hasTraining ? '' : '# '}also: [train] # is evaluated too: a large gap to the test set blocks as overfitting`,
  ];
}
