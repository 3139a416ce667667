/** Metrics of the whole table of several classes: means over classes, correlation, agreement and order. */
import { type ClassTable, classMargins, hasOneClass } from '../statistics/classTable.ts';
import { fewestClusters } from '../statistics/cluster.ts';
import { fisherInterval } from '../statistics/fisherInterval.ts';
import type { Interval } from '../statistics/interval.ts';
import { type KappaWeights, weightedKappa, weightedKappaInterval } from '../statistics/kappa.ts';
import { type MacroAverage, macroF1, macroInterval, macroPrecision } from '../statistics/macroAverage.ts';
import { multiclassCorrelation, multiclassCorrelationInterval } from '../statistics/multiclassCorrelation.ts';
import { kendallTauB, type RankCorrelation, spearmanCorrelation } from '../statistics/rankCorrelation.ts';
import { type ClassEvaluation, reasonForAbsentClass, reasonForNoneDecided } from './classEvaluation.ts';
import { type ClusterNumbers, numberClusters } from './clusterTable.ts';
import {
  type EstimateFacts,
  formEstimate,
  type MetricEstimate,
  type NoIntervalReason,
  type UndefinedReason,
  undefinedEstimate,
} from './estimate.ts';
import { type Resampling, resampledInterval } from './resampled.ts';

/** A metric that depends on the decided samples' table alone. */
interface TableMetric {
  metric: string;
  method: string;
  /** Least and largest value. */
  range: readonly [least: number, most: number];
  isDefined: (table: ClassTable) => boolean;
  reasonForNone: (evaluation: ClassEvaluation) => UndefinedReason | undefined;
  measure: (table: ClassTable) => number;
  /** For independent samples; undefined where they show no variation. */
  intervalOf: (table: ClassTable, confidenceLevel: number) => Interval | undefined;
}

function macroMetric(
  metric: string,
  average: (table: ClassTable) => MacroAverage,
  usesDecisions: boolean,
): TableMetric {
  return {
    metric,
    method: 'logit-delta',
    range: [0, 1],
    isDefined: (table) => {
      const { labels, decisions } = classMargins(table);
      return !(labels.includes(0) || (usesDecisions && decisions.includes(0)));
    },
    reasonForNone: (evaluation) => {
      const isUnused = usesDecisions && evaluation.margins.decisions.includes(0);
      return reasonForAbsentClass(evaluation) ?? (isUnused ? 'no-predicted-in-class' : undefined);
    },
    measure: (table) => average(table).value,
    intervalOf: (table, confidenceLevel) => macroInterval(average(table), confidenceLevel),
  };
}

type Association = Pick<TableMetric, 'metric' | 'method' | 'measure' | 'intervalOf'>;

/** A metric that needs two labels and two decisions in use. */
function associationMetric(association: Association): TableMetric {
  return {
    ...association,
    range: [-1, 1],
    isDefined: (table) => !hasOneClass(table),
    reasonForNone: (evaluation) =>
      reasonForNoneDecided(evaluation) ?? (hasOneClass(evaluation.table) ? 'empty-margin' : undefined),
  };
}

function kappaMetric(metric: string, weights: KappaWeights): TableMetric {
  return associationMetric({
    metric,
    method: 'fisher-z',
    measure: (table) => weightedKappa(table, weights),
    intervalOf: (table, confidenceLevel) => weightedKappaInterval(table, weights, confidenceLevel),
  });
}

function rankMetric(metric: string, correlation: (table: ClassTable) => RankCorrelation): TableMetric {
  return associationMetric({
    metric,
    method: 'fisher-z',
    measure: (table) => correlation(table).value,
    intervalOf: (table, confidenceLevel) => {
      const { value, variance } = correlation(table);
      return fisherInterval(value, variance, confidenceLevel);
    },
  });
}

export const macroPrecisionMetric = macroMetric('macro-precision', macroPrecision, true);
export const macroF1Metric = macroMetric('macro-f1', macroF1, false);
export const correlationMetric = associationMetric({
  metric: 'mcc',
  method: 'fisher-z',
  measure: multiclassCorrelation,
  intervalOf: multiclassCorrelationInterval,
});
export const kappaMetrics = {
  unweighted: kappaMetric('kappa', 'identity'),
  linear: kappaMetric('linear-kappa', 'linear'),
  quadratic: kappaMetric('quadratic-kappa', 'quadratic'),
};
export const rankMetrics = {
  spearman: rankMetric('spearman', spearmanCorrelation),
  kendall: rankMetric('kendall-tau-b', kendallTauB),
};

/** A metric of the decided samples' table. With clusters its interval comes from drawing clusters, where that is asked for. */
export function estimateTableMetric(evaluation: ClassEvaluation, metric: TableMetric): MetricEstimate {
  const { options, table, margins, clusterNumbers } = evaluation;
  const { confidenceLevel: confidence, bootstrap } = options;
  const facts: EstimateFacts = { metric: metric.metric, confidence, method: metric.method, n: margins.samples };
  const reason = metric.reasonForNone(evaluation);
  if (reason !== undefined) return undefinedEstimate(facts, reason);
  const value = metric.measure(table);
  if (clusterNumbers === undefined) {
    return formEstimate(facts, value, metric.intervalOf(table, confidence) ?? reasonForNoInterval(evaluation, value));
  }
  if (bootstrap === undefined) return formEstimate(facts, value, 'no-clustered-interval');
  return estimateOverClusters(evaluation, metric, value, { ...facts, method: 'bca-bootstrap' }, bootstrap);
}

function reasonForNoInterval({ margins }: ClassEvaluation, value: number): NoIntervalReason {
  if (value === 1) return 'perfect-agreement';
  return value === -1 || margins.agreements === 0 ? 'perfect-disagreement' : 'zero-variance';
}

function estimateOverClusters(
  evaluation: ClassEvaluation,
  { metric, range, isDefined, measure }: TableMetric,
  value: number,
  facts: EstimateFacts,
  bootstrap: Resampling,
): MetricEstimate {
  const { classes } = evaluation.table;
  const { cells, clusterOf, clusters } = decidedCells(evaluation);
  if (clusters < fewestClusters) return formEstimate({ ...facts, clusters }, value, 'too-few-clusters');
  const { interval, ...resampled } = resampledInterval(
    {
      metric,
      range,
      statistic: (counts) => (isDefined({ classes, counts }) ? measure({ classes, counts }) : undefined),
    },
    { kind: 'clustered', cellOf: cells, cells: classes * classes, clusterOf, clusters },
    evaluation.options,
    bootstrap,
  );
  return formEstimate({ ...facts, clusters, ...resampled }, value, interval);
}

/** Cell of the decided samples' table and cluster of each of them. */
function decidedCells({ samples, table }: ClassEvaluation): ClusterNumbers & { cells: Uint32Array } {
  const { label, predicted, cluster } = samples;
  const decided = Uint32Array.from(label.keys()).filter((index) => predicted[index]! < table.classes);
  return {
    cells: decided.map((index) => label[index]! * table.classes + predicted[index]!),
    ...numberClusters(decided.map((index) => cluster![index]!)),
  };
}
