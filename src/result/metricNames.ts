import { type Phrase, phrase, words } from './phrase.ts';

/** How the metrics are called in sentences; a name that is not here is shown as it is written. */
const metricWords: Readonly<Record<string, string>> = {
  sensitivity: 'sensitivity',
  specificity: 'specificity',
  ppv: 'PPV',
  npv: 'NPV',
  accuracy: 'accuracy',
  'balanced-accuracy': 'balanced accuracy',
  'youden-j': 'Youden’s J',
  f1: 'F1',
  'f0.5': 'F0.5',
  f2: 'F2',
  mcc: 'MCC',
  kappa: 'Cohen’s kappa',
  auroc: 'AUROC',
  auprc: 'AUPRC',
  'brier-score': 'Brier score',
  'log-loss': 'log loss',
  'calibration-slope': 'calibration slope',
  'calibration-in-the-large': 'calibration-in-the-large',
  ece: 'expected calibration error',
  coverage: 'coverage',
  mce: 'maximum calibration error',
  'observed-expected': 'observed to expected ratio',
  'macro-recall': 'macro recall',
  'macro-precision': 'macro precision',
  'macro-f1': 'macro F1',
  'quadratic-kappa': 'quadratic kappa',
  'linear-kappa': 'linear kappa',
  'mean-distance': 'mean distance of classes',
  'within-one': 'share within one class',
  spearman: 'Spearman’s correlation',
  'kendall-tau-b': 'Kendall’s tau-b',
  'auroc-ovr': 'AUROC, one against the rest',
  'auroc-hand-till': 'AUROC after Hand and Till',
  mae: 'MAE',
  rmse: 'RMSE',
  r2: 'R²',
  bias: 'bias',
  ccc: 'CCC',
  'loa-lower': 'lower limit of agreement',
  'loa-upper': 'upper limit of agreement',
  'median-ae': 'median absolute error',
};

const viewWords: Readonly<Record<string, string>> = {
  'as-wrong': 'undecided counted as wrong',
  fallback: 'undecided counted as the fallback',
  prevalence: 'at the declared prevalence',
  coverage: 'share decided',
};

const denominators: Readonly<Record<string, string>> = {
  sensitivity: 'positive sample',
  specificity: 'negative sample',
};

interface MetricName {
  base: string;
  /** Class of a multiclass metric, from the policy. */
  classLabel: string | undefined;
  view: string | undefined;
}

/** Splits `recall:CLASS@as-wrong`; a class may itself contain `:` or `@`. */
function splitMetric(metric: string): MetricName {
  const colon = metric.indexOf(':');
  const at = metric.lastIndexOf('@');
  const view = at > 0 && Object.hasOwn(viewWords, metric.slice(at + 1)) ? metric.slice(at + 1) : undefined;
  const name = view === undefined ? metric : metric.slice(0, at);
  if (colon < 0) return { base: name, classLabel: undefined, view };
  return { base: name.slice(0, colon), classLabel: name.slice(colon + 1), view };
}

/** The metric in words: `sensitivity`, `recall of` and its class, `PPV (undecided counted as wrong)`. */
export function metricPhrase(metric: string): Phrase {
  return phraseWith(metric, (view) => ` (${viewWords[view]})`);
}

/** The same where room is scarce and it is spelt out near by: `PPV @as-wrong`. */
export function shortMetricPhrase(metric: string): Phrase {
  return phraseWith(metric, (view) => ` @${view}`);
}

function phraseWith(metric: string, viewText: (view: string) => string): Phrase {
  const { base, classLabel, view } = splitMetric(metric);
  const suffix = words(view === undefined ? '' : viewText(view));
  if (classLabel !== undefined && (base === 'recall' || base === 'precision')) {
    return phrase`${words(base)} of ${classLabel}${suffix}`;
  }
  const known = classLabel === undefined && Object.hasOwn(metricWords, base) ? metricWords[base] : undefined;
  return known === undefined ? phrase`${metric}` : phrase`${words(known)}${suffix}`;
}

/** What a metric counts, in the singular: `positive sample` for sensitivity, else `sample`. */
export function denominatorNoun(metric: string): string {
  const { base, view } = splitMetric(metric);
  return (view === 'coverage' || !Object.hasOwn(denominators, base) ? undefined : denominators[base]) ?? 'sample';
}

const unbounded: readonly string[] = [
  'bias',
  'calibration-slope',
  'calibration-in-the-large',
  'loa-lower',
  'loa-upper',
];
const fromMinusOne: readonly string[] = [
  'youden-j',
  'mcc',
  'kappa',
  'quadratic-kappa',
  'linear-kappa',
  'spearman',
  'kendall-tau-b',
  'ccc',
];
const fromZero: readonly string[] = ['mae', 'rmse', 'median-ae', 'log-loss', 'mean-distance', 'observed-expected'];

/** The values that a metric can take; limits outside are an artefact of the interval's method. */
export function metricRange(metric: string): { least: number; most: number } {
  const { base } = splitMetric(metric);
  if (unbounded.includes(base)) return { least: -Infinity, most: Infinity };
  if (fromZero.includes(base)) return { least: 0, most: Infinity };
  if (base === 'r2') return { least: -Infinity, most: 1 };
  return { least: fromMinusOne.includes(base) ? -1 : 0, most: 1 };
}

const inUnitsOfTheLabel: readonly string[] = ['mae', 'rmse', 'bias', 'loa-lower', 'loa-upper', 'median-ae'];

/** Decimals to show: three, and more where a metric in the label's own units is small. */
export function metricDecimals(metric: string, values: readonly (number | null)[]): number {
  if (!inUnitsOfTheLabel.includes(splitMetric(metric).base)) return 3;
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  return largest === 0 || largest >= 0.1 ? 3 : Math.min(12, 2 - Math.floor(Math.log10(largest)));
}
