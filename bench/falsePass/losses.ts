/** Rules for losses of probabilities. */
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type BinaryEvaluation, prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { estimateBrierScore, estimateLogLoss } from '../../src/metrics/probabilities.ts';
import { type RandomSource, uniform } from '../../src/statistics/random.ts';
import { givenOrder, stableOrder } from '../../src/statistics/stableOrder.ts';
import { confidenceLevel, passes, type Row, rate, simulate, streamOf } from './rates.ts';

const replicates = 10_000;
const sizes = [50, 200, 1000];

/** A calibrated model whose probabilities are uniform. */
function drawEvaluation(random: RandomSource, n: number): BinaryEvaluation {
  const drawn = new Float64Array(n).map(() => uniform(random));
  const score = Float64Array.from(stableOrder(drawn, givenOrder(n)), (place) => drawn[place]!);
  return prepareEvaluation(
    {
      positive: Uint8Array.from(score, (probability) => Number(uniform(random) < probability)),
      decision: new Uint8Array(n),
      score,
      cluster: undefined,
    },
    { confidenceLevel, proportionInterval: 'clopper-pearson', probabilities: true, undecided: false },
  );
}

/** True values of that model: the integrals of p (1 - p) and of the entropy of p. */
const losses: readonly { atMost: number; estimate: (evaluation: BinaryEvaluation) => MetricEstimate }[] = [
  { atMost: 1 / 6, estimate: estimateBrierScore },
  { atMost: 1 / 2, estimate: estimateLogLoss },
];

export function lossRows(): Row[] {
  return losses.flatMap(({ atMost, estimate }) =>
    sizes.map((n) => {
      const random = streamOf(`loss ${atMost} ${n}`);
      const { metric } = estimate(drawEvaluation(random, n));
      return {
        rule: `${metric}, t, calibrated model of uniform probabilities, n = ${n}, ${replicates.toLocaleString('en')} samples`,
        ours: rate(simulate(replicates, () => passes(estimate(drawEvaluation(random, n)), { atMost }))),
        table: '–',
        claimed: 'about .025',
      };
    }),
  );
}
