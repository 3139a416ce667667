/** From what a model says of each sample to predictions: scores, decisions, and samples that it says nothing of. */
import { Refusal } from '../result/refusal.ts';
import { type DecisionRule, decide, decisions, isProbabilityRule } from './decision.ts';
import type { Evaluated } from './determinism.ts';
import type { ModelOutputs } from './onnx/outputs.ts';
import { decisionOfClass, type Predictions } from './predictions.ts';

/** Probabilities of a 32-bit softmax may leave [0, 1] by their last bits. */
const roundingError = 1e-6;

/**
 * Decides on each sample.
 *
 * @param file path of the model, for messages
 * @throws Refusal `evaluation/output` for scores that are no probabilities where the threshold says that they are, and
 *   `predictions/contradiction` for a label that contradicts its score
 */
export function decideOutputs({ score, predicted }: ModelOutputs, rule: DecisionRule, file: string): Evaluated {
  const scores = score === undefined ? undefined : score.map((value) => readScore(value, rule, file));
  const length = scores?.length ?? predicted?.length ?? 0;
  const decision = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    const byScore = scores === undefined ? undefined : decideScore(scores[index]!, rule);
    const byClass = predicted === undefined ? undefined : decisionOfClass(predicted[index]!, rule);
    if (byScore !== undefined && byClass !== undefined && byScore !== byClass && !Number.isNaN(scores?.[index])) {
      throw contradiction(file);
    }
    decision[index] = byScore ?? byClass ?? decisions.undecided;
  }
  return { score: scores, decision };
}

function decideScore(score: number, rule: DecisionRule): number {
  return Number.isNaN(score) ? decisions.undecided : decide(score, rule);
}

function readScore(value: number, rule: DecisionRule, file: string): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (!isProbabilityRule(rule) || (value >= 0 && value <= 1)) return value;
  if (value > -roundingError && value < 1 + roundingError) return value < 0 ? 0 : 1;
  throw new Refusal('evaluation/output', {
    file,
    problem: 'gives scores outside [0, 1], and the threshold says that they are probabilities',
    cure: 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].',
  });
}

function contradiction(file: string): Refusal {
  return new Refusal('predictions/contradiction', {
    file,
    problem: 'gives a label that contradicts its score and the threshold of the policy',
    cure: 'Leave out `evaluation.onnx.predicted`: the score and the approved threshold decide.',
  });
}

/** Predictions for those rows for which the model gives a number. */
export function toPredictions({ score, decision }: Evaluated, rows: Uint32Array): Predictions {
  const kept = Array.from(rows.keys()).filter((position) => !Number.isNaN(score?.[position] ?? 0));
  const isMissing = new Set(rows.keys());
  for (const position of kept) isMissing.delete(position);
  return {
    rows: Uint32Array.from(kept, (position) => rows[position]!),
    score: score === undefined ? undefined : Float64Array.from(kept, (position) => score[position]!),
    decision: Uint8Array.from(kept, (position) => decision[position]!),
    missingRows: Array.from(isMissing, (position) => rows[position]!),
  };
}
