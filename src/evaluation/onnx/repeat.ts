/** Evaluates samples once for the result, and again to see whether the model gives the same once more. */
import {
  compareDecisions,
  countUnequal,
  type Evaluated,
  mergeComparisons,
  pickEvaluated,
  type Repetition,
  shuffledPositions,
} from '../determinism.ts';
import { evaluateRows, type OpenInputs, type RunningModel } from './evaluator.ts';
import type { ModelOutputs } from './outputs.ts';

/** Samples that are evaluated one by one. */
const mostSingle = 256;

/**
 * Evaluates rows and compares repetitions in the same order, one in another order and in batches of another size, and
 * some samples one by one.
 *
 * @param decide outputs as scores and decisions; the order stays
 */
export async function evaluateRepeatedly(
  running: RunningModel,
  inputs: OpenInputs,
  rows: Uint32Array,
  repeat: number,
  decide: (outputs: ModelOutputs) => Evaluated,
): Promise<{ outputs: ModelOutputs; repetition: Repetition }> {
  const { isFixed } = running.plan;
  const batch = isFixed ? running.plan.batch : Math.min(running.plan.batch, Math.max(1, rows.length));
  const evaluate = (some: Uint32Array, size: number) => evaluateRows(running, inputs, some, size);
  const outputs = await evaluate(rows, batch);
  const first = decide(outputs);
  let unequal = 0;
  for (let run = 1; run < repeat; run += 1) {
    unequal = Math.max(unequal, countUnequal(first, decide(await evaluate(rows, batch))));
  }
  const order = shuffledPositions(rows.length);
  const batches = isFixed ? [batch] : otherBatches(batch);
  let compared = { compared: 0, otherwise: 0, largestDifference: first.score === undefined ? null : 0 };
  for (const size of isFixed ? [batch] : batches.slice(1)) {
    const members = size === 1 ? order.subarray(0, mostSingle) : order;
    const again = decide(
      await evaluate(
        members.map((position) => rows[position]!),
        size,
      ),
    );
    compared = mergeComparisons(compared, compareDecisions(pickEvaluated(first, members), again));
  }
  return { outputs, repetition: { runs: repeat, unequal, batches, ...compared } };
}

/** The usual batch, another one for all samples, and single samples. */
function otherBatches(batch: number): number[] {
  const other = batch <= 2 ? batch + 1 : Math.floor(batch / 3) + 1;
  return [...new Set([batch, other, 1])];
}
