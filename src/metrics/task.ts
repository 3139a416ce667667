/** What a model does, and with it which metrics judge it. */
export type Task = BinaryTask | ClassTask | NumberTask;

/** Tells one class from another. */
export interface BinaryTask {
  task: 'binary';
  classes: readonly [string, string];
  positive: string;
}

/** Tells several classes from each other; those of an ordinal task are declared in ascending order. */
export interface ClassTask {
  task: 'multiclass' | 'ordinal';
  classes: readonly string[];
}

/** Predicts a number. */
export interface NumberTask {
  task: 'regression';
}
