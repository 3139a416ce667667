/** What is known of every metric before any sample is seen; the policy reader judges bounds by it. */
import type { Task } from './task.ts';

export interface MetricDescription {
  /**
   * Which direction is good: a criterion `at-least` fits 'higher', `at-most` fits 'lower', and either fits 'target',
   * of which a value in between is best.
   */
  better: 'higher' | 'lower' | 'target';
  /** Smallest and largest value that the metric can take. */
  range: readonly [min: number, max: number];
  family: MetricFamily;
  /** Undefined for predictions that carry classes without scores. */
  needsScores: boolean;
  /** Undefined unless scores lie within [0, 1]. */
  needsProbabilities: boolean;
  /** Exists only where the policy says when a model does not decide. */
  needsUndecided: boolean;
  /** Exists only where the policy declares what an undecided sample is treated as. */
  needsFallback?: boolean;
  /** Exists only where the policy declares the prevalence in use. */
  needsPrevalence?: boolean;
  /** Estimated only where a criterion names it. */
  onDemand?: boolean;
  /** Reported without an interval, and no criterion may name it. */
  reportOnly?: boolean;
  /** Looks at decided samples only, where there are undecided ones. */
  decidedOnly: boolean;
  /** Which samples are counted below the line. */
  denominator: MetricDenominator;
  /** The class of a denominator 'class' or 'predicted-class'. */
  ofClass?: string;
}

/** 'proportion' has the intervals and sample sizes of a proportion; the others have their own interval. */
export type MetricFamily =
  | 'proportion'
  | 'sum-of-rates'
  | 'f1'
  | 'association'
  | 'ranking'
  | 'loss'
  | 'calibration'
  | 'error';

export type MetricDenominator =
  | 'positives'
  | 'negatives'
  | 'predicted-positives'
  | 'predicted-negatives'
  | 'positives-and-predicted-positives'
  | 'class'
  | 'predicted-class'
  | 'all';

const common = {
  better: 'higher',
  range: [0, 1],
  needsScores: false,
  needsProbabilities: false,
  needsUndecided: false,
  decidedOnly: true,
} as const;

function decidedProportion(denominator: MetricDenominator): MetricDescription {
  return { ...common, family: 'proportion', denominator };
}

function undecidedView(denominator: MetricDenominator): MetricDescription {
  return { ...common, family: 'proportion', needsUndecided: true, decidedOnly: false, denominator };
}

function fallbackView(denominator: MetricDenominator): MetricDescription {
  return { ...undecidedView(denominator), needsFallback: true };
}

function ofAllDecided(family: MetricFamily, range: MetricDescription['range']): MetricDescription {
  return { ...common, family, range, denominator: 'all' };
}

const fBeta: MetricDescription = {
  ...common,
  family: 'f1',
  denominator: 'positives-and-predicted-positives',
  onDemand: true,
};

const atPrevalence: MetricDescription = { ...ofAllDecided('sum-of-rates', [0, 1]), needsPrevalence: true };

const ranking: MetricDescription = {
  ...common,
  family: 'ranking',
  needsScores: true,
  decidedOnly: false,
  denominator: 'all',
};

function loss(largest: number): MetricDescription {
  return { ...ranking, family: 'loss', better: 'lower', range: [0, largest], needsProbabilities: true };
}

const unlimited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const calibration: MetricDescription = { ...loss(1), family: 'calibration', better: 'target', range: unlimited };
const calibrationError: MetricDescription = { ...loss(1), family: 'calibration', reportOnly: true };

/** Every metric of a binary classifier, in the order of the report. A Map, so that `toString` is unknown. */
export const binaryMetrics: ReadonlyMap<string, MetricDescription> = new Map([
  ['sensitivity', decidedProportion('positives')],
  ['specificity', decidedProportion('negatives')],
  ['ppv', decidedProportion('predicted-positives')],
  ['npv', decidedProportion('predicted-negatives')],
  ['accuracy', decidedProportion('all')],
  ['balanced-accuracy', ofAllDecided('sum-of-rates', [0, 1])],
  ['youden-j', ofAllDecided('sum-of-rates', [-1, 1])],
  ['f1', { ...common, family: 'f1', denominator: 'positives-and-predicted-positives' }],
  ['mcc', ofAllDecided('association', [-1, 1])],
  ['kappa', ofAllDecided('association', [-1, 1])],
  ['auroc', ranking],
  ['auprc', ranking],
  ['brier-score', loss(1)],
  ['log-loss', loss(Number.POSITIVE_INFINITY)],
  ['calibration-slope', calibration],
  ['calibration-in-the-large', calibration],
  ['ece', calibrationError],
  ['mce', calibrationError],
  ['observed-expected', { ...calibration, range: [0, Number.POSITIVE_INFINITY], reportOnly: true }],
  ['coverage', undecidedView('all')],
  ['sensitivity@as-wrong', undecidedView('positives')],
  ['specificity@as-wrong', undecidedView('negatives')],
  ['accuracy@as-wrong', undecidedView('all')],
  ['sensitivity@coverage', undecidedView('positives')],
  ['specificity@coverage', undecidedView('negatives')],
  ['sensitivity@fallback', fallbackView('positives')],
  ['specificity@fallback', fallbackView('negatives')],
  ['ppv@fallback', fallbackView('predicted-positives')],
  ['npv@fallback', fallbackView('predicted-negatives')],
  ['accuracy@fallback', fallbackView('all')],
  ['ppv@prevalence', atPrevalence],
  ['npv@prevalence', atPrevalence],
  ['f0.5', fBeta],
  ['f2', fBeta],
]);

/** The metrics of a model, in the order of the report. */
export function metricsOf(task: Task): ReadonlyMap<string, MetricDescription> {
  switch (task.task) {
    case 'binary':
      return binaryMetrics;
    case 'multiclass':
    case 'ordinal':
      return classMetrics(task.classes, task.task === 'ordinal');
    case 'regression':
      return numberMetrics;
  }
}

function ofClass(name: string, denominator: 'class' | 'predicted-class', view = false): MetricDescription {
  const description = view ? undecidedView(denominator) : decidedProportion(denominator);
  return { ...description, ofClass: name };
}

function classMetrics(classes: readonly string[], isOrdered: boolean): ReadonlyMap<string, MetricDescription> {
  const forEach = (metric: (name: string) => [string, MetricDescription]) => classes.map(metric);
  const association = ofAllDecided('association', [-1, 1]);
  const distance: MetricDescription = { ...ofAllDecided('loss', [0, classes.length - 1]), better: 'lower' };
  return new Map<string, MetricDescription>([
    ['accuracy', decidedProportion('all')],
    ...forEach((name) => [`recall:${name}`, ofClass(name, 'class')]),
    ...forEach((name) => [`precision:${name}`, ofClass(name, 'predicted-class')]),
    ['macro-recall', ofAllDecided('sum-of-rates', [0, 1])],
    ['macro-precision', ofAllDecided('sum-of-rates', [0, 1])],
    ['macro-f1', ofAllDecided('f1', [0, 1])],
    ['mcc', association],
    ['kappa', association],
    ['quadratic-kappa', association],
    ...(isOrdered
      ? ([
          ['linear-kappa', association],
          ['mean-distance', distance],
          ['within-one', decidedProportion('all')],
          ['spearman', association],
          ['kendall-tau-b', association],
        ] as const)
      : []),
    ['auroc-ovr', ranking],
    ['auroc-hand-till', ranking],
    ['brier-score', loss(2)],
    ['log-loss', loss(Number.POSITIVE_INFINITY)],
    ['ece', calibrationError],
    ['coverage', undecidedView('all')],
    ['accuracy@as-wrong', undecidedView('all')],
    ...forEach((name) => [`recall:${name}@as-wrong`, ofClass(name, 'class', true)]),
    ...forEach((name) => [`recall:${name}@coverage`, ofClass(name, 'class', true)]),
    ['accuracy@fallback', fallbackView('all')],
    ...forEach((name) => [`recall:${name}@fallback`, { ...fallbackView('class'), ofClass: name }]),
  ]);
}

const error: MetricDescription = {
  ...common,
  family: 'error',
  better: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  decidedOnly: false,
  denominator: 'all',
};
const numberMetrics: ReadonlyMap<string, MetricDescription> = new Map<string, MetricDescription>([
  ['mae', error],
  ['rmse', error],
  ['bias', { ...error, better: 'target', range: unlimited }],
  ['r2', { ...error, better: 'higher', range: [Number.NEGATIVE_INFINITY, 1] }],
  ['ccc', { ...error, better: 'higher', range: [-1, 1] }],
  ['loa-lower', { ...error, better: 'target', range: unlimited }],
  ['loa-upper', { ...error, better: 'target', range: unlimited }],
  ['median-ae', { ...error, reportOnly: true }],
]);

/** Every name that a criterion can have whatever the task; those of classes go by `recall:CLASS`. */
export const knownMetricNames: readonly string[] = [
  ...new Set([
    ...binaryMetrics.keys(),
    ...[...classMetrics(['CLASS'], true).keys()].filter((name) => !name.includes(':CLASS@')),
    ...numberMetrics.keys(),
  ]),
];
