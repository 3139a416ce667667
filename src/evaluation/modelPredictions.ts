/** From what a model says of each sample to predictions: scores, decisions, and samples that it says nothing of. */
import { Refusal } from '../result/refusal.ts';
import {
  type BinaryRule,
  type ClassRule,
  type DecisionRule,
  decide,
  decideClass,
  decisionOfClass,
  decisions,
  isProbabilityRule,
  undecidedCode,
  widthOf,
} from './decision.ts';
import { type Evaluated, pickEvaluated } from './determinism.ts';
import type { ModelOutputs } from './onnx/outputs.ts';
import type { Predictions } from './predictions.ts';

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
  const width = widthOf(rule);
  const length = predicted?.length ?? (scores?.length ?? 0) / width;
  const decision = new Uint8Array(length);
  if (rule.task === 'regression') return { score: scores, decision };
  for (let index = 0; index < length; index += 1) {
    const own = scores?.subarray(index * width, (index + 1) * width);
    const byScore = own === undefined ? undefined : decideScores(own, rule);
    const byClass = predicted === undefined ? undefined : decisionOfClass(predicted[index]!, rule);
    const isUndecided = rule.task !== 'binary' && rule.below === undefined && byClass === undecidedCode(rule);
    if (isUndecided || (byClass !== undefined && own !== undefined && isTied(own, byClass, rule))) {
      decision[index] = byClass ?? decisions.undecided;
      continue;
    }
    if (byScore !== undefined && byClass !== undefined && byScore !== byClass && !own?.some(Number.isNaN)) {
      throw contradiction(file);
    }
    decision[index] = byScore ?? byClass ?? undecidedCode(rule);
  }
  return { score: scores, decision };
}

/** Whether a class has the largest of the probabilities, which another may have too. */
function isTied(own: Float64Array, byClass: number, rule: BinaryRule | ClassRule): boolean {
  if (rule.task === 'binary') return false;
  const best = decideClass(own, rule);
  return best < own.length && own[byClass] === own[best];
}

function decideScores(own: Float64Array, rule: BinaryRule | ClassRule): number {
  if (own.some(Number.isNaN)) return undecidedCode(rule);
  return rule.task === 'binary' ? decide(own[0]!, rule) : decideClass(own, rule);
}

function readScore(value: number, rule: DecisionRule, file: string): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (!isProbabilityRule(rule) || (value >= 0 && value <= 1)) return value;
  if (value > -roundingError && value < 1 + roundingError) return value < 0 ? 0 : 1;
  throw new Refusal('evaluation/output', {
    file,
    problem:
      rule.task === 'binary'
        ? 'gives scores outside [0, 1], and the threshold says that they are probabilities'
        : 'gives scores outside [0, 1] where the probability of each class is expected',
    cure:
      rule.task === 'binary'
        ? 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].'
        : 'Turn logits into probabilities with `evaluation.onnx.scores: {transform: softmax, …}`.',
  });
}

function contradiction(file: string): Refusal {
  return new Refusal('predictions/contradiction', {
    file,
    problem: 'gives a label that contradicts its score and the threshold of the policy',
    cure: 'Leave out `evaluation.onnx.predicted`: the score and the approved threshold decide.',
  });
}

/** Predictions for those rows for which the model gives numbers. */
export function toPredictions(evaluated: Evaluated, rows: Uint32Array): Predictions {
  const { score } = evaluated;
  const width = score === undefined || rows.length === 0 ? 0 : score.length / rows.length;
  const isNumber = (position: number) => !score?.subarray(position * width, (position + 1) * width).some(Number.isNaN);
  const kept = Array.from(rows.keys()).filter(isNumber);
  const isMissing = new Set(rows.keys());
  for (const position of kept) isMissing.delete(position);
  return {
    rows: Uint32Array.from(kept, (position) => rows[position]!),
    ...pickEvaluated(evaluated, kept),
    missingRows: Array.from(isMissing, (position) => rows[position]!),
  };
}
