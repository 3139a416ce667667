/**
 * The model and its criteria against the process that it replaces. Only a criterion that is at least the
 * process counts for Annex 22 4.3; a margin permits a decrease, so the model's own comparison is apart.
 */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatInterval, formatValue } from '../../result/numbers.ts';
import { words } from '../../result/phrase.ts';
import type { Comparison, Report } from '../../result/schema.ts';
import { baselineText, boundPhrase, subgroupPhrase, withheld } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

/** Rows that a comment shows unfolded. */
const mostOpenRows = 6;

export const statusMarks: Readonly<Record<Comparison['status'], string>> = { pass: '✓', fail: '✗', warn: '?' };

/** `−0.050 (−0.098 to −0.005)`, limits within [−1, 1]. */
function differenceText({ difference, lower, upper }: Comparison): string {
  if (difference === null) return 'undefined';
  if (lower === null || upper === null) return `${formatValue(difference)} (no interval)`;
  return `${formatValue(difference)} (${formatInterval(Math.max(-1, lower), Math.min(1, upper))})`;
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

function criterionRow(comparison: Comparison): string[] {
  const asked = comparison.bound === undefined ? '' : toMarkdown(boundPhrase(comparison.bound));
  return [comparisonText(comparison, asked), toMarkdown(words(baselineText(comparison.baseline)))];
}

function modelRow(comparison: Comparison): string[] {
  return [comparisonText(comparison, askedText(comparison)), toMarkdown(words(baselineText(comparison.baseline)))];
}

function comparisonTable(title: string, rows: readonly string[][], extent: Extent): string {
  const limited = limitRows(rows, extent.rows, 'rows');
  return joinParts([markdownTable([{ title }, { title: 'process' }], limited.rows), limited.note]);
}

/** Unfolded where it is short; empty where the policy names no baseline. */
export function comparisonsSection({ comparisons }: Report, extent: Extent): string {
  const criteria = comparisons.filter(({ mode }) => mode === 'criterion');
  const models = comparisons.filter(({ mode }) => mode !== 'criterion');
  const failed = comparisons.filter(({ status }) => status === 'fail').length;
  const outcome = failed === 0 ? '✓' : `✗ ${failed} of ${comparisons.length}`;
  const body = [
    comparisonTable('criterion asked (this counts for Annex 22 4.3)', criteria.map(criterionRow), extent),
    comparisonTable('model minus process (shown apart: a margin permits a decrease)', models.map(modelRow), extent),
  ];
  const isOpen = extent.isWhole || comparisons.length <= mostOpenRows;
  return folded(`No decrease against the replaced process — ${outcome}`, joinParts(body), isOpen);
}
