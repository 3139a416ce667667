/** What a model that was run says of samples. */
import type { OtherSplit } from '../policy/policy.ts';
import type { Finding } from '../result/schema.ts';
import type { Repetition } from './determinism.ts';
import type { Predictions } from './predictions.ts';

export interface ModelResult {
  /** Who ran it: a model gives something for each sample, a command may leave some out. */
  by: 'onnx' | 'command';
  /** Of the test samples. */
  test: Predictions;
  /** Of the samples of other splits that the policy names. */
  others: ReadonlyMap<OtherSplit, Predictions>;
  repetition: Repetition;
  /** What is to be said of the evaluation itself, for `evaluation/complete`. */
  findings: readonly Finding[];
}
