/**
 * The model and its criteria against the process that it replaces. Only a criterion that is at least the
 * process counts for Annex 22 4.3; a margin permits a decrease, so the model's own comparison is apart.
 */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatInterval, formatValue } from '../../result/numbers.ts';
import type { Comparison, Report } from '../../result/schema.ts';
import { baselineText, boundPhrase, subgroupPhrase } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

const mostRows = 60;

export const statusWords: Readonly<Record<Comparison['status'], string>> = { pass: '✓', fail: '✗', warn: 'to look at' };

function emphasise(text: string, { status }: Comparison): string {
  return status === 'fail' ? `**${text}**` : text;
}

/** `−0.050 (−0.098 to −0.005)`, limits within [−1, 1]. */
export function differenceText({ difference, lower, upper }: Comparison): string {
  if (difference === null) return 'undefined';
  if (lower === null || upper === null) return `${formatValue(difference)} (no interval)`;
  return `${formatValue(difference)} (${formatInterval(Math.max(-1, lower), Math.min(1, upper))})`;
}

/** `worse by at most 0.02`, and what else a mode asks. */
export function modeText({ mode, margin }: Comparison): string {
  if (mode === 'criterion') return 'criterion';
  if (mode === 'superior') return 'better';
  if (mode === 'estimate') return 'estimate not worse';
  return margin === undefined || margin === 0 ? 'not worse' : `worse by at most ${formatBound(margin)}`;
}

function criterionRow(comparison: Comparison): string[] {
  const criterion = comparison.bound === undefined ? '' : toMarkdown(boundPhrase(comparison.bound));
  return [
    toMarkdown(metricPhrase(comparison.metric)),
    toMarkdown(subgroupPhrase(comparison.subgroup)),
    emphasise(`${criterion} ${statusWords[comparison.status]}`, comparison),
    baselineText(comparison.baseline),
  ];
}

function modelRow(comparison: Comparison): string[] {
  return [
    toMarkdown(metricPhrase(comparison.metric)),
    toMarkdown(subgroupPhrase(comparison.subgroup)),
    modeText(comparison),
    emphasise(`${differenceText(comparison)} ${statusWords[comparison.status]}`, comparison),
    baselineText(comparison.baseline),
  ];
}

function titled(title: string, columns: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return '';
  const limited = limitRows(rows, mostRows, 'rows');
  const heads = columns.map((column) => ({ title: column }));
  return joinParts([title, markdownTable(heads, limited.rows), limited.note]);
}

/** Folded; empty where the policy names no baseline. */
export function comparisonsSection({ comparisons }: Report): string {
  const criteria = comparisons.filter(({ mode }) => mode === 'criterion');
  const models = comparisons.filter(({ mode }) => mode !== 'criterion');
  const failed = comparisons.filter(({ status }) => status === 'fail').length;
  const outcome = failed === 0 ? '✓' : `✗ ${failed} of ${comparisons.length}`;
  const criteriaTable = titled(
    'Criteria against the process: only a criterion that asks for at least as much counts for Annex 22 4.3.',
    ['metric', 'subgroup', 'criterion', 'process'],
    criteria.map(criterionRow),
  );
  const modelTable = titled(
    'Model against the process, shown apart: a margin permits a decrease.',
    ['metric', 'subgroup', 'asked', 'model minus process', 'process'],
    models.map(modelRow),
  );
  return folded(`No decrease against the replaced process — ${outcome}`, joinParts([criteriaTable, modelTable]));
}
