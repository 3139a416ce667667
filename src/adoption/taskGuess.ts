/** What the model probably does, by the labels and by what an ONNX model gives. */
import { metricsOf } from '../metrics/catalogue.ts';
import type { Task } from '../metrics/task.ts';
import type { OnnxModel } from '../model/onnx.ts';
import { type ColumnFacts, hasFractions } from './columnFacts.ts';
import { listScoreOutputs } from './onnxOutputs.ts';

export type TaskName = Task['task'];

export interface TaskGuess {
  /** What labels of this kind allow; empty where they are neither few nor numbers. */
  possible: readonly OtherTask[];
  /** Undefined where only a person knows. */
  likely?: OtherTask;
}

type OtherTask = Exclude<TaskName, 'binary'>;

/** What the outputs of a model say of its task. */
export type OutputHint = { gives: 'classes'; labels?: readonly string[] } | { gives: 'number' };

/** Most labels that are taken for classes, unless a person says so. */
const mostClasses = 20;
const fewestSamplesEach = 3;
const largestGrade = 20;

/**
 * @param label a column of more than two different labels
 * @param hint absent where no model was looked at
 */
export function guessTask(label: ColumnFacts, hint?: OutputHint): TaskGuess {
  const { values, filled, isNumeric } = label;
  const classes = ['multiclass', 'ordinal'] as const;
  const isFew = values.length <= mostClasses;
  if (hint?.gives === 'classes' || (isFew && !isNumeric)) return { possible: classes, likely: 'multiclass' };
  if (!isNumeric) return { possible: [] };
  if (!isFew || hint?.gives === 'number') return { possible: ['regression'], likely: 'regression' };
  const possible = [...classes, 'regression'] as const;
  if (filled < fewestSamplesEach * values.length) return { possible, likely: 'regression' };
  return areGrades(label) ? { possible, likely: 'multiclass' } : { possible };
}

/**
 * The same guess among the tasks of which every bound is a metric; unchanged where none has them all.
 *
 * @param metrics what bounds were given for
 */
export function guessByMetrics(guess: TaskGuess, { values }: ColumnFacts, metrics: readonly string[]): TaskGuess {
  const possible = guess.possible.filter((task) => {
    const known = metricsOf(task === 'regression' ? { task } : { task, classes: values });
    return metrics.every((metric) => known.has(metric));
  });
  const [first] = possible;
  if (first === undefined || possible.length === guess.possible.length) return guess;
  return { possible, likely: possible.find((task) => task === guess.likely) ?? first };
}

/** Whether numbers look like numbered classes: small and whole. */
function areGrades(label: ColumnFacts): boolean {
  return !hasFractions(label) && label.values.every((value) => Number(value) >= 0 && Number(value) <= largestGrade);
}

/** Undefined where the outputs fit several tasks, or none. */
export function readHint(onnx: OnnxModel, { values }: ColumnFacts): OutputHint | undefined {
  const outputs = listScoreOutputs(onnx);
  const named = outputs.find(({ labels }) => labels !== undefined && values.every((value) => labels.includes(value)));
  if (named?.labels !== undefined) return { gives: 'classes', labels: named.labels };
  if (outputs.some(({ width }) => width === values.length)) return { gives: 'classes' };
  return outputs.length > 0 && outputs.every(({ width }) => width === 1) ? { gives: 'number' } : undefined;
}
