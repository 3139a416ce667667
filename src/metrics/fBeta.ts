/** F-beta of a binary classifier: no closed form, hence a bootstrap over the four cells of the decided samples. */
import { fewestClusters } from '../statistics/cluster.ts';
import { fBeta, fBetaBounds } from '../statistics/fBeta.ts';
import type { CountedSamples } from '../statistics/resampling.ts';
import { numberClusters } from './clusterTable.ts';
import { clusterFacts } from './effectiveShare.ts';
import { type EstimateFacts, formEstimate, type MetricEstimate, undefinedEstimate } from './estimate.ts';
import type { BinaryEvaluation } from './evaluation.ts';
import { countOutcomes, type Outcome, outcomeOf, outcomes } from './outcomes.ts';
import { decidedShares, effectiveShare, jaccardShare, reasonForNone } from './proportions.ts';
import { type Resampling, resampledInterval } from './resampled.ts';

const cells = [
  'truePositives',
  'falsePositives',
  'falseNegatives',
  'trueNegatives',
] as const satisfies readonly Outcome[];

type TableEvaluation = Pick<BinaryEvaluation, 'samples' | 'matrix' | 'options' | 'clusterTable'>;

/**
 * F-beta of the decided samples, `f0.5` or `f2` for example, with Efron's BCa interval; `n` is TP + FP + FN. Clusters
 * are drawn whole. Where the correction does not exist, as without any error, the bounds are taken that Wilson's limits
 * of TP among TP + FP + FN set (`wilson-bounds`).
 *
 * @param beta above 0
 * @param resampling seed and, where a criterion names the metric, its bound
 * @throws RangeError where beta or the seed is outside its domain
 * @example
 * estimateFBeta(evaluation, 2, { seed: digest }) // {metric: 'f2', value: 0.6373, method: 'bca-bootstrap', n: 55, …}
 */
export function estimateFBeta(evaluation: TableEvaluation, beta: number, resampling: Resampling): MetricEstimate {
  const { matrix, options, clusterTable } = evaluation;
  const { confidenceLevel: confidence } = options;
  const n = countOutcomes(matrix, jaccardShare.trials);
  const facts: EstimateFacts = { metric: `f${beta}`, confidence, method: 'bca-bootstrap', n };
  const value = fBeta(matrix, beta);
  if (value === undefined) return undefinedEstimate(facts, reasonForNone(matrix, decidedShares.sensitivity.trials));
  const samples = clusterTable === undefined ? independentCells(evaluation) : clusteredCells(evaluation);
  const clusters = samples.kind === 'clustered' ? { clusters: samples.clusters } : {};
  if (samples.kind === 'clustered' && samples.clusters < fewestClusters) {
    return formEstimate({ ...facts, ...clusters }, value, 'too-few-clusters');
  }
  const statistic = ([truePositives = 0, falsePositives = 0, falseNegatives = 0]: Float64Array): number | undefined =>
    fBeta({ truePositives, falsePositives, falseNegatives }, beta);
  const { metric } = facts;
  const { interval, ...resampled } = resampledInterval(
    { metric, statistic, range: [0, 1] },
    samples,
    options,
    resampling,
  );
  if (typeof interval === 'string') return estimateBounds(evaluation, facts, value, beta);
  return formEstimate({ ...facts, ...clusters, ...resampled }, value, interval);
}

function estimateBounds(
  evaluation: TableEvaluation,
  facts: EstimateFacts,
  value: number,
  beta: number,
): MetricEstimate {
  const effective = effectiveShare(evaluation, jaccardShare);
  const { counts } = effective;
  return formEstimate(
    { ...facts, ...clusterFacts(effective), method: 'wilson-bounds' },
    value,
    typeof counts === 'string' ? counts : fBetaBounds(counts.successes, counts.trials, beta, facts.confidence),
  );
}

function independentCells({ matrix }: Pick<BinaryEvaluation, 'matrix'>): CountedSamples {
  return { kind: 'independent', counts: cells.map((cell) => matrix[cell]) };
}

/** Decided samples by cell and cluster. */
function clusteredCells({ samples }: Pick<BinaryEvaluation, 'samples'>): CountedSamples {
  const { positive, decision, cluster } = samples;
  const cellOfOutcome = outcomes.map((outcome) => (cells as readonly Outcome[]).indexOf(outcome));
  const all = Int8Array.from(positive, (label, index) => cellOfOutcome[outcomeOf(label, decision[index]!)]!);
  const decided = Uint32Array.from(all.keys()).filter((index) => all[index]! >= 0);
  return {
    kind: 'clustered',
    cellOf: decided.map((index) => all[index]!),
    cells: cells.length,
    ...numberClusters(decided.map((index) => cluster![index]!)),
  };
}
