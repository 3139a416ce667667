/** How much better the model does on the data it was developed with than on the test set. */
import { metricDecimals, metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatCount, formatInterval, formatValue } from '../../result/numbers.ts';
import { mixed, plainText, words } from '../../result/phrase.ts';
import type { Gap, Report } from '../../result/schema.ts';
import { splitPhrase, withheld } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

export const gapMarks: Readonly<Record<Gap['status'], string>> = { pass: '✓', fail: '✗', 'not-shown': '?' };

function estimateOn(metric: string, value: number | null, n: number): string {
  const shown = value === null ? 'undefined' : formatValue(value, metricDecimals(metric, [value]));
  return `${shown} (n = ${formatCount(n)})`;
}

/** What is less by a gap: an error is better where it is smaller. */
function gapName(metric: string, split: Gap['split']): string {
  const other = plainText(splitPhrase(split));
  return metric === 'mae' ? `test minus ${other}` : `${other} minus test`;
}

/** `training minus test 0.104 (0.068 to 0.148), at most 0.05`; without the numbers where they are withheld. */
export function gapText({ metric, split, gap, lower, upper, tolerance, reason }: Gap): string {
  const asked = `at most ${formatBound(tolerance)}`;
  if (reason === withheld) return `${gapName(metric, split)}, ${asked}`;
  const decimals = metricDecimals(metric, [gap, lower, upper]);
  const limits = lower === null || upper === null ? 'no interval' : formatInterval(lower, upper, decimals);
  const shown = gap === null ? 'undefined' : `${formatValue(gap, decimals)} (${limits})`;
  const why = reason === undefined ? '' : `: ${reason.replaceAll('-', ' ')}`;
  return `${gapName(metric, split)} ${shown}${why}, ${asked}`;
}

function gapRow(gap: Gap): string[] {
  const { metric, value, n, testValue, testN, status, reason } = gap;
  const text = `${gapMarks[status]} ${toMarkdown(metricPhrase(metric))}: ${toMarkdown(mixed(gapText(gap)))}`;
  const values =
    reason === withheld ? '' : `${estimateOn(metric, value, n)}; test ${estimateOn(metric, testValue, testN)}`;
  return [status === 'fail' ? `**${text}**` : text, toMarkdown(words(values))];
}

/** Empty where the policy names no other split. */
export function gapsSection({ gaps = [] }: Report, extent: Extent): string {
  const countOf = (wanted: Gap['status']): number => gaps.filter(({ status }) => status === wanted).length;
  const [failed, open] = [countOf('fail'), countOf('not-shown')];
  const outcome =
    failed > 0 ? `✗ ${failed} of ${gaps.length}` : open > 0 ? `? ${open} of ${gaps.length} not shown` : '✓';
  const limited = limitRows(gaps.map(gapRow), extent.rows, 'rows');
  const table = markdownTable([{ title: 'gap to the test set' }, { title: 'values' }], limited.rows);
  return folded(`Performance outside the training data — ${outcome}`, joinParts([table, limited.note]), extent.isWhole);
}
