/** Which samples a metric counts below the line, as far as their labels alone tell it. */
import { type MetricDescription, metricsOf } from '../metrics/catalogue.ts';
import type { Task } from '../metrics/task.ts';
import { isMean } from './weights.ts';

/**
 * What a metric's denominator depends on: `labels` alone; the `model`, as that of PPV does, and every metric that looks
 * at decided samples only where some can be undecided; or it is `none` of a proportion, whose size has another rule.
 */
export type Denominator = { by: 'labels'; counted: Counted } | { by: 'model' } | { by: 'none' };

/** The code of the label that is counted; `all` for every sample with a label. */
export type Counted = number | 'all';

/** What decides how the metrics of a policy are counted. */
export interface CountedTask {
  task: Task;
  /** Whether the policy lets the model leave samples undecided. */
  undecided: boolean;
}

/** Codes of labels in a binary task; those of several classes are indices of the class. */
const positiveCode = 1;
const negativeCode = 0;

function countedBy({ denominator, ofClass }: MetricDescription, task: Task): Counted | undefined {
  switch (denominator) {
    case 'all':
      return 'all';
    case 'positives':
      return positiveCode;
    case 'negatives':
      return negativeCode;
    case 'class':
      return task.task === 'regression' || ofClass === undefined ? undefined : task.classes.indexOf(ofClass);
    default:
      return undefined;
  }
}

/** How the samples of a metric's denominator are known before the model is looked at. */
export function denominatorOf(metric: string, { task, undecided }: CountedTask): Denominator {
  const description = metricsOf(task).get(metric);
  if (description?.family !== 'proportion') return { by: 'none' };
  const counted = countedBy(description, task);
  const leavesOut = undecided && description.decidedOnly;
  return counted === undefined || leavesOut ? { by: 'model' } : { by: 'labels', counted };
}

/** Whether a pooled estimate of the metric is weighted where the policy declares shares of strata: no proportion then. */
export function isWeightedWherePooled(metric: string, task: Task): boolean {
  const description = metricsOf(task).get(metric);
  return description?.family === 'proportion' && isMean(description);
}

/**
 * The rows of a denominator.
 *
 * @param rows of the manifest
 * @param codes label of each row of the manifest; -1 for none, which no denominator counts
 */
export function countedRows(rows: Uint32Array, codes: ArrayLike<number>, counted: Counted): Uint32Array {
  return rows.filter((row) => (counted === 'all' ? codes[row]! >= 0 : codes[row] === counted));
}
