/**
 * The model and its criteria against the process that it replaces, and the model against the released one. Only a
 * criterion that is at least the process counts for Annex 22 4.3; a margin permits a decrease, so the model's own
 * comparisons are apart.
 */
import { metricDecimals, metricPhrase, metricRange } from '../../result/metricNames.ts';
import { formatBound, formatInterval, formatValue } from '../../result/numbers.ts';
import { words } from '../../result/phrase.ts';
import type { Comparison, ProcessComparison, ReleasedComparison, Report } from '../../result/schema.ts';
import { pairsText } from '../../result/sentences.ts';
import { baselineText, boundPhrase, comparedWith, subgroupPhrase, withheld } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

/** Rows that a comment shows unfolded. */
const mostOpenRows = 6;

export const statusMarks: Readonly<Record<Comparison['status'], string>> = { pass: '✓', fail: '✗', warn: '?' };

/** `−0.050 (−0.098 to −0.005)`, limits within what two values of the metric can differ by. */
function differenceText({ metric, difference, lower, upper }: Comparison): string {
  if (difference === null) return 'undefined';
  const decimals = metricDecimals(metric, [difference, lower, upper]);
  const shown = formatValue(difference, decimals);
  if (lower === null || upper === null) return `${shown} (no interval)`;
  const { least, most } = metricRange(metric);
  return `${shown} (${formatInterval(Math.max(least - most, lower), Math.min(most - least, upper), decimals)})`;
}

/** `worse by at most 0.02`, and what else a mode asks. */
function modeText({ mode, margin }: Comparison): string {
  if (mode === 'criterion') return 'criterion';
  if (mode === 'superior') return 'better';
  if (mode === 'estimate') return 'estimate not worse';
  return margin === undefined || margin === 0 ? 'not worse' : `worse by at most ${formatBound(margin)}`;
}

/** `worse by at most 0.02; −0.050 (−0.098 to −0.005)`: what a mode asks, and the difference where it is shown. */
export function askedText(comparison: Comparison): string {
  const asked = modeText(comparison);
  return comparison.reason === withheld ? asked : `${asked}; ${differenceText(comparison)}`;
}

/** `✗ sensitivity, overall`, and what is asked. */
function comparisonText(comparison: Comparison, asked: string): string {
  const where = `${toMarkdown(metricPhrase(comparison.metric))}, ${toMarkdown(subgroupPhrase(comparison.subgroup))}`;
  const text = `${statusMarks[comparison.status]} ${where}: ${asked}`;
  return comparison.status === 'fail' ? `**${text}**` : text;
}

function criterionRow(comparison: ProcessComparison): string[] {
  const asked = comparison.bound === undefined ? '' : toMarkdown(boundPhrase(comparison.bound));
  return [comparisonText(comparison, asked), toMarkdown(words(baselineText(comparison.baseline, comparison.metric)))];
}

function modelRow(comparison: ProcessComparison): string[] {
  const known = toMarkdown(words(baselineText(comparison.baseline, comparison.metric)));
  return [comparisonText(comparison, askedText(comparison)), known];
}

/** What the released model does, and the samples that one of the two gets right; empty where both are withheld. */
export function releasedText(comparison: ReleasedComparison): string {
  const { metric, baseline, onlyModel, onlyReleased } = comparison;
  const parts = [baseline === undefined ? '' : baselineText(baseline, metric), pairsText({ onlyModel, onlyReleased })];
  return parts.filter((part) => part !== '').join('; ');
}

function releasedRow(comparison: ReleasedComparison): string[] {
  return [comparisonText(comparison, askedText(comparison)), toMarkdown(words(releasedText(comparison)))];
}

function comparisonTable(title: string, other: string, rows: readonly string[][], extent: Extent): string {
  const limited = limitRows(rows, extent.rows, 'rows');
  return joinParts([markdownTable([{ title }, { title: other }], limited.rows), limited.note]);
}

/** `No decrease against the replaced process and the released model`: what these comparisons are with. */
export function comparisonsTitle(comparisons: readonly Comparison[]): string {
  const names = (['process', 'released-model'] as const)
    .filter((other) => comparisons.some(({ against }) => against === other))
    .map((other) => comparedWith[other]);
  return `No decrease against ${names.join(' and ')}`;
}

/** Unfolded where it is short; empty where the policy compares with nothing. */
export function comparisonsSection({ comparisons }: Report, extent: Extent): string {
  const known = comparisons.filter((comparison) => comparison.against === 'process');
  const pairs = comparisons.filter((comparison) => comparison.against === 'released-model');
  const criteria = known.filter(({ mode }) => mode === 'criterion').map(criterionRow);
  const models = known.filter(({ mode }) => mode !== 'criterion').map(modelRow);
  const failed = comparisons.filter(({ status }) => status === 'fail').length;
  const outcome = failed === 0 ? '✓' : `✗ ${failed} of ${comparisons.length}`;
  const body = [
    comparisonTable('criterion asked (this counts for Annex 22 4.3)', 'process', criteria, extent),
    comparisonTable('model minus process (shown apart: a margin permits a decrease)', 'process', models, extent),
    comparisonTable('model minus released model (same samples)', 'released model', pairs.map(releasedRow), extent),
  ];
  const isOpen = extent.isWhole || comparisons.length <= mostOpenRows;
  return folded(`${comparisonsTitle(comparisons)} — ${outcome}`, joinParts(body), isOpen);
}
