/** What is known of every binary metric before any sample is seen; the policy reader judges bounds by it. */
export interface MetricDescription {
  /** Which direction is good: a criterion `at-least` fits 'higher', `at-most` fits 'lower'. */
  better: 'higher' | 'lower';
  /** Smallest and largest value that the metric can take. */
  range: readonly [min: number, max: number];
  family: MetricFamily;
  /** Undefined for predictions that carry classes without scores. */
  needsScores: boolean;
  /** Undefined unless scores lie within [0, 1]. */
  needsProbabilities: boolean;
  /** Exists only where the policy declares an undecided band. */
  needsUndecided: boolean;
  /** Looks at decided samples only, where there are undecided ones. */
  decidedOnly: boolean;
  /** Which samples are counted below the line. */
  denominator: MetricDenominator;
}

/** 'proportion' has the intervals and sample sizes of a proportion; the others have their own interval. */
export type MetricFamily = 'proportion' | 'sum-of-rates' | 'f1' | 'association' | 'ranking' | 'loss';

export type MetricDenominator =
  | 'positives'
  | 'negatives'
  | 'predicted-positives'
  | 'predicted-negatives'
  | 'positives-and-predicted-positives'
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

function ofAllDecided(family: MetricFamily, range: MetricDescription['range']): MetricDescription {
  return { ...common, family, range, denominator: 'all' };
}

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
  ['coverage', undecidedView('all')],
  ['sensitivity@as-wrong', undecidedView('positives')],
  ['specificity@as-wrong', undecidedView('negatives')],
  ['accuracy@as-wrong', undecidedView('all')],
  ['sensitivity@coverage', undecidedView('positives')],
  ['specificity@coverage', undecidedView('negatives')],
]);
