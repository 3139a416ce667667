/** What each sample is to a proportion: not counted, counted, or a success. */
import { type MetricDescription, metricsOf } from '../metrics/catalogue.ts';
import type { BinaryRows, ClassRows, EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Task } from '../metrics/task.ts';
import type { Policy } from '../policy/policy.ts';

/** Codes of a sample. */
export const counting = { notCounted: 0, failure: 1, success: 2 } as const;

/** Labels and decisions as codes of classes; of a binary task 1 is the positive one. */
interface Decisions {
  label: ArrayLike<number>;
  decided: ArrayLike<number>;
  /** Code of no decision. */
  undecided: number;
}

function decisionsOf(evaluated: BinaryRows | ClassRows, task: Task): Decisions {
  const undecided = task.task === 'regression' ? 0 : task.classes.length;
  return evaluated.kind === 'binary'
    ? { label: evaluated.samples.positive, decided: evaluated.samples.decision, undecided }
    : { label: evaluated.samples.label, decided: evaluated.samples.predicted, undecided };
}

function codeOf(name: string | undefined, task: Task): number | undefined {
  if (name === undefined || task.task === 'regression') return undefined;
  return task.task === 'binary' ? Number(name === task.positive) : task.classes.indexOf(name);
}

/** The class of a metric: that of the label, or of the decision where the denominator is a predicted one. */
function classOfMetric({ denominator, ofClass }: MetricDescription, task: Task): number | undefined {
  switch (denominator) {
    case 'positives':
    case 'predicted-positives':
      return 1;
    case 'negatives':
    case 'predicted-negatives':
      return 0;
    default:
      return codeOf(ofClass, task);
  }
}

/**
 * Classifies every sample for a metric.
 *
 * @returns a code of {@link counting} for each sample; undefined for a metric that is no proportion
 */
export function countSamples(
  metric: string,
  evaluated: EvaluatedRows,
  { task, evaluation }: Pick<Policy, 'task' | 'evaluation'>,
): Uint8Array | undefined {
  const description = metricsOf(task).get(metric);
  if (description?.family !== 'proportion' || evaluated.kind === 'numbers') return undefined;
  const { label, decided, undecided } = decisionsOf(evaluated, task);
  const fallback = description.needsFallback ? codeOf(evaluation.undecided?.fallback, task) : undefined;
  const ofClass = classOfMetric(description, task);
  const isOfPredicted = description.denominator.startsWith('predicted');
  const isSuccess = successOf(metric, description);
  return Uint8Array.from(evaluated.rows, (_, at) => {
    const own = decided[at]!;
    const decision = own === undecided && fallback !== undefined ? fallback : own;
    const isDecided = decision !== undecided;
    if (description.decidedOnly && !isDecided) return counting.notCounted;
    if (ofClass !== undefined && (isOfPredicted ? decision : label[at]) !== ofClass) return counting.notCounted;
    return isSuccess(label[at]!, decision, isDecided) ? counting.success : counting.failure;
  });
}

type IsSuccess = (label: number, decision: number, isDecided: boolean) => boolean;

function successOf(metric: string, { needsUndecided }: MetricDescription): IsSuccess {
  if (needsUndecided && /(?:^|@)coverage$/.test(metric)) return (_label, _decision, isDecided) => isDecided;
  if (metric === 'within-one') return (label, decision) => Math.abs(label - decision) <= 1;
  return (label, decision) => label === decision;
}
