/** `scope/deterministic`: the same samples give the same outputs, whatever their order and their company. */
import type { Judgement } from '../result/judgement.ts';
import type { Finding } from '../result/schema.ts';

/** What repeated evaluations of the same samples showed. */
export interface Repetition {
  /** Evaluations in the same order. */
  runs: number;
  /** Samples whose outputs differ in the same order. */
  unequal: number;
  /** Batch sizes that were compared, the usual one first. */
  batches: readonly number[];
  /** Samples that were compared in another order or batch; 0 where none were. */
  compared: number;
  /** Samples whose decision differs there. */
  otherwise: number;
  /** Largest difference of a score there; null without scores. */
  largestDifference: number | null;
}

/** One evaluation of samples, for comparison: position i is the same sample in all of them. */
export interface Evaluated {
  /** As many numbers for each sample as the task has, sample after sample. */
  score: Float64Array | undefined;
  decision: Uint8Array;
}

/** Numbers of each sample in the scores. */
function scoresPerSample({ score, decision }: Evaluated): number {
  return score === undefined || decision.length === 0 ? 0 : score.length / decision.length;
}

/** Samples whose score is not the same to the last bit, or whose decision is another. */
export function countUnequal(one: Evaluated, other: Evaluated): number {
  const width = scoresPerSample(one);
  let unequal = 0;
  for (let index = 0; index < one.decision.length; index += 1) {
    let isSame = one.decision[index] === other.decision[index];
    for (let at = index * width; isSame && at < (index + 1) * width; at += 1) {
      isSame = Object.is(one.score?.[at], other.score?.[at]);
    }
    if (!isSame) unequal += 1;
  }
  return unequal;
}

/** Decisions that differ, and the largest difference of a score; infinite where one of two scores is no number. */
export function compareDecisions(
  one: Evaluated,
  other: Evaluated,
): Pick<Repetition, 'compared' | 'otherwise' | 'largestDifference'> {
  const width = scoresPerSample(one);
  let otherwise = 0;
  let largest = 0;
  for (let index = 0; index < one.decision.length; index += 1) {
    let isOther = one.decision[index] !== other.decision[index];
    for (let at = index * width; at < (index + 1) * width; at += 1) {
      const [first, second] = [one.score?.[at] ?? 0, other.score?.[at] ?? 0];
      if (Number.isNaN(first) !== Number.isNaN(second)) isOther = true;
      const difference = Math.abs(first - second);
      if (difference > largest) largest = difference;
    }
    if (isOther) otherwise += 1;
  }
  return { compared: one.decision.length, otherwise, largestDifference: one.score === undefined ? null : largest };
}

/** The samples at some positions. */
export function pickEvaluated(evaluated: Evaluated, positions: ArrayLike<number>): Evaluated {
  const { score, decision } = evaluated;
  const width = scoresPerSample(evaluated);
  const at = Array.from(positions);
  return {
    score:
      score === undefined
        ? undefined
        : Float64Array.from({ length: at.length * width }, (_, index) => {
            return score[at[Math.floor(index / width)]! * width + (index % width)]!;
          }),
    decision: Uint8Array.from(at, (position) => decision[position]!),
  };
}

/** The two comparisons as one. */
export function mergeComparisons(
  one: ReturnType<typeof compareDecisions>,
  other: ReturnType<typeof compareDecisions>,
): ReturnType<typeof compareDecisions> {
  const largest = Math.max(one.largestDifference ?? 0, other.largestDifference ?? 0);
  return {
    compared: Math.max(one.compared, other.compared),
    otherwise: Math.max(one.otherwise, other.otherwise),
    largestDifference: one.largestDifference === null ? null : largest,
  };
}

/** @param repetition undefined where the gate did not run the model */
export function judgeDeterminism(repetition: Repetition | undefined): Judgement {
  const check = 'scope/deterministic';
  if (repetition === undefined) {
    const notRun = 'The predictions come from a file: the gate did not run the model';
    return { check, findings: [], clean: '', notRun };
  }
  const findings = findingsOf(repetition);
  const judgement = { check, findings, clean: 'Repeated evaluations agree' };
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  if (repetition.runs > 1 || isBlocked) return judgement;
  return {
    ...judgement,
    notRun: 'The model was evaluated once; `evaluation.repeat: 2` shows whether it repeats itself',
  };
}

function findingsOf({ runs, unequal, batches, compared, otherwise, largestDifference }: Repetition): Finding[] {
  const findings: Finding[] = [];
  if (unequal > 0) findings.push({ code: 'scope/not-repeatable', severity: 'block', args: { samples: unequal, runs } });
  if (otherwise > 0) {
    const args = { samples: otherwise, evaluated: compared, largestDifference };
    findings.push({ code: 'scope/order-dependent', severity: 'block', args });
  }
  if (findings.length > 0) return findings;
  return [{ code: 'scope/repeated', severity: 'note', args: { runs, batches: [...batches], largestDifference } }];
}

/**
 * A fixed shuffle of the positions 0 to n - 1 (Fisher and Yates, with the generator mulberry32): the same in every run,
 * so that its results are reproducible.
 *
 * @returns position of the sample that comes i-th
 */
export function shuffledPositions(n: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  let state = 0x486f6c64;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
