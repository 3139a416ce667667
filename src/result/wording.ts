/** The recurring parts of sentences: counts with their nouns, subgroups, bounds and estimates. */
import { denominatorNoun, metricDecimals, metricPhrase, metricRange } from './metricNames.ts';
import { formatAgainst, formatBound, formatCount, formatInterval, formatValue } from './numbers.ts';
import { joinPhrases, listPhrases, type Phrase, phrase, words } from './phrase.ts';
import type { Bound, CriterionReason, Split, Subgroup } from './schema.ts';

/** `1 sample`, `1,248 samples`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): Phrase {
  return words(`${formatCount(count)} ${count === 1 ? singular : plural}`);
}

/** `is` after one, `are` after any other number. */
export function isOrAre(count: number): Phrase {
  return words(count === 1 ? 'is' : 'are');
}

/** `has` after one, `have` after any other number. */
export function hasOrHave(count: number): Phrase {
  return words(count === 1 ? 'has' : 'have');
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `31 patients`; a kind that is no plain English noun stays apart: ``31 entities of kind `slide_id` ``. */
export function countEntities(count: number, kind: string): Phrase {
  if (kind === 'sample') return countOf(count, 'sample id');
  if (kind === 'content') return countOf(count, 'content hash', 'content hashes');
  if (/^[a-z]{2,20}$/.test(kind) && !kind.endsWith('s')) return countOf(count, kind, pluralOf(kind));
  return phrase`${countOf(count, 'entity', 'entities')} of kind ${kind}`;
}

/** `patients`, or entities of a kind that is no plain English noun. */
export function entitiesPhrase(kind: string): Phrase {
  return /^[a-z]{2,20}$/.test(kind) && !kind.endsWith('s') ? words(pluralOf(kind)) : phrase`entities of kind ${kind}`;
}

/** `patient id`, `content hash`, or an id of a kind that is named as it is written. */
export function idOfKind(kind: string): Phrase {
  if (kind === 'sample') return words('sample id');
  if (kind === 'content') return words('content hash');
  return /^[a-z]{2,20}$/.test(kind) ? words(`${kind} id`) : phrase`id of kind ${kind}`;
}

const splitWords: Readonly<Record<Split, string>> = { train: 'training', validation: 'validation', test: 'test' };

/** `training`, `validation` or `test`. */
export function splitPhrase(split: Split): Phrase {
  return words(splitWords[split]);
}

/** `60 test samples, 83 training samples`: the splits that are given, test first. */
export function samplesBySplit(samples: { [Each in Split]?: number | undefined }): Phrase {
  const order: readonly Split[] = ['test', 'validation', 'train'];
  const given = order.flatMap((split) => {
    const count = samples[split];
    return count === undefined ? [] : [countOf(count, `${splitWords[split]} sample`)];
  });
  return joinPhrases(given, ', ');
}

function memberPhrase([column, value]: readonly [string, string]): Phrase {
  return value === '' ? phrase`${column} blank` : phrase`${column} ${value}`;
}

/** `overall`, or each column of the subgroup with its value. */
export function subgroupPhrase(subgroup: Subgroup): Phrase {
  const members = Object.entries(subgroup);
  return members.length === 0 ? words('overall') : joinPhrases(members.map(memberPhrase), ', ');
}

/** ` overall` or ` at ` and the subgroup, to follow a statement. */
export function whereClause(subgroup: Subgroup): Phrase {
  return Object.keys(subgroup).length === 0 ? words(' overall') : phrase` at ${subgroupPhrase(subgroup)}`;
}

/** `at least 0.80`, `at most 0.08`, or `between −2.00 and 2.00`. */
export function boundPhrase({ atLeast, atMost }: Bound): Phrase {
  if (atLeast !== undefined && atMost !== undefined) {
    return words(`between ${formatBound(atLeast)} and ${formatBound(atMost)}`);
  }
  if (atLeast !== undefined) return words(`at least ${formatBound(atLeast)}`);
  return words(atMost === undefined ? 'its bound' : `at most ${formatBound(atMost)}`);
}

/** The number of a bound, from whichever side. */
export function boundNumber({ atLeast, atMost }: Bound): number | undefined {
  return atLeast ?? atMost;
}

/** Limits cut to the values that the metric can take. */
export function clipToMetric(metric: string, limit: number): number {
  const { least, most } = metricRange(metric);
  return Math.min(most, Math.max(least, limit));
}

/** The reason of an estimate or a difference that a published view withholds. */
export const withheld = 'withheld';

/** What a view needs of an estimate. */
export interface ShownEstimate {
  metric: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Why there is no value. */
  reason?: string | undefined;
}

/** `0.836–0.917`, or undefined where the interval is. */
function intervalText({ metric, value, lower, upper }: ShownEstimate): string | undefined {
  if (lower === null || upper === null) return undefined;
  const decimals = metricDecimals(metric, [value, lower, upper]);
  return formatInterval(clipToMetric(metric, lower), clipToMetric(metric, upper), decimals);
}

/** `0.880 (0.836–0.917)`, `0.880 (no interval)`, `undefined` or `withheld`. */
export function estimateText(estimate: ShownEstimate, bound?: number): string {
  const { metric, value, lower, upper, reason } = estimate;
  if (value === null) return reason === withheld ? withheld : 'undefined';
  const shown = formatAgainst(value, bound, metricDecimals(metric, [value, lower, upper]));
  return `${shown} (${intervalText(estimate) ?? 'no interval'})`;
}

/** `13 of 64`, where both are whole numbers. */
export function proportionText(successes: number | undefined, trials: number): string | undefined {
  if (successes === undefined || !Number.isInteger(successes) || !Number.isInteger(trials)) return undefined;
  return `${formatCount(successes)} of ${formatCount(trials)}`;
}

/** What a criterion says without its numbers. */
export function criterionOutcome(reason: CriterionReason): 'met' | 'not met' | 'cannot be judged' {
  if (reason === 'pass') return 'met';
  return reason === 'too-few' || reason === 'undefined' ? 'cannot be judged' : 'not met';
}

/** `12.3 effective positive samples`: the denominator of a metric, with its noun. */
export function denominatorPhrase(metric: string, n: number): Phrase {
  const noun = denominatorNoun(metric);
  return countOf(n, Number.isInteger(n) ? noun : `effective ${noun}`);
}

/** A size of the test set as a finding has it. */
export interface ShownSize {
  metric: string;
  n: number;
  /** Given where clusters are counted. */
  counted?: 'clusters' | undefined;
  /** Given where samples are clustered, so that `n` is an effective size. */
  designEffect?: number | undefined;
}

/** `no positive sample`, `27 positive samples`, `12.3 effective positive samples`, `7 clusters`: never rounded up. */
export function sizePhrase({ metric, n, counted, designEffect }: ShownSize): Phrase {
  const sample = denominatorNoun(metric);
  const noun = counted === 'clusters' ? 'cluster' : designEffect === undefined ? sample : `effective ${sample}`;
  if (n === 0) return words(`no ${counted === 'clusters' ? noun : sample}`);
  return countOf(n < 0 || Number.isInteger(n) ? n : Math.floor(n * 10 + 1e-9) / 10, noun);
}

/** What the model is compared with: counts of a proportion and its value. */
export interface ShownBaseline {
  successes?: number | undefined;
  trials?: number | undefined;
  value: number;
}

/** A known proportion: `383 of 412, 0.930`; the value alone would tell a count that is not shown. Other metrics: `0.930`. */
export function baselineText({ successes, trials, value }: ShownBaseline, metric: string): string {
  if (successes === undefined || trials === undefined) return formatValue(value, metricDecimals(metric, [value]));
  const counts = `${formatCount(successes)} of ${formatCount(trials)}`;
  return successes < 0 || trials < 0 ? counts : `${counts}, ${formatValue(value)}`;
}

/** What a model is compared with. */
export const comparedWith = { process: 'the replaced process', 'released-model': 'the released model' } as const;

/** The metrics of a list, in words. */
export function listMetrics(metrics: readonly string[]): Phrase {
  return listPhrases(metrics.map(metricPhrase), 5);
}

/** The phrase with its first letter, where it is ours, as a capital. */
export function capitalised(parts: Phrase): Phrase {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}
