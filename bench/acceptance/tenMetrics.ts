/** The ten metrics of the criteria alone, without the others that the gate reports. */
import { type EvaluatedGroup, type GroupRows, listGroups } from '../../src/acceptance/groups.ts';
import { confusionMatrix } from '../../src/metrics/binarySamples.ts';
import { balancedAccuracy, estimateCorrelation, estimateF1, estimateSumOfRates } from '../../src/metrics/composites.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import { type BinaryEvaluation, prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { estimateBrierScore } from '../../src/metrics/probabilities.ts';
import { decidedShares, estimateShare } from '../../src/metrics/proportions.ts';
import { estimateAuroc } from '../../src/metrics/ranking.ts';
import { divideRows, pickSamples, type ScoredRows } from '../../src/metrics/scoredRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Manifest } from '../../src/tables/manifest.ts';

function estimateTen(evaluation: BinaryEvaluation): MetricEstimate[] {
  return [
    ...Object.entries(decidedShares).map(([metric, share]) => estimateShare(evaluation, metric, share)),
    estimateSumOfRates(evaluation, balancedAccuracy),
    estimateF1(evaluation),
    estimateCorrelation(evaluation),
    estimateAuroc(evaluation),
    estimateBrierScore(evaluation),
  ];
}

/** Groups of the same columns, which share no row. */
export function divisionsOf(groups: readonly GroupRows[]): GroupRows[][] {
  const divisions = new Map<string, GroupRows[]>();
  for (const group of groups) {
    const columns = Object.keys(group.subgroup).join();
    divisions.set(columns, [...(divisions.get(columns) ?? []), group]);
  }
  return [...divisions.values()];
}

/** What `evaluateGroups` does, with these metrics only. */
export function evaluateTen(manifest: Manifest, { rows, samples }: ScoredRows, policy: Policy): EvaluatedGroup[] {
  const { confidence: confidenceLevel, interval: proportionInterval } = policy.acceptance;
  const options = { confidenceLevel, proportionInterval, probabilities: true, undecided: false };
  return divisionsOf(listGroups(manifest, policy)).flatMap((groups) => {
    const positions = divideRows(
      rows,
      groups.map((group) => group.rows),
    );
    return groups.map(({ subgroup, declared }, group): EvaluatedGroup => {
      const own = pickSamples(samples, positions[group]!);
      const estimates = estimateTen(prepareEvaluation(own, options));
      return {
        subgroup,
        declared,
        confusion: { subgroup, ...confusionMatrix(own) },
        estimates: new Map(estimates.map((one) => [one.metric, { ...one, subgroup }])),
      };
    });
  });
}
