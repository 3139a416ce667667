/** The table of subgroups, each interval drawn against its bound. */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatCount } from '../../result/numbers.ts';
import type { CriterionResult, Report } from '../../result/schema.ts';
import { boundNumber, countOf, estimateText, proportionText, subgroupPhrase } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import { plotWidth, scaleText } from '../intervalPlot.ts';
import {
  buildSubgroupTable,
  chooseRows,
  type MetricColumn,
  outcomeWord,
  type SubgroupCell,
  type SubgroupRow,
  type SubgroupTable,
} from '../subgroupRows.ts';
import { joinParts, markdownTable } from './markdownTable.ts';

/** Below this many samples an interval alone says too little, so the counts stand beside it. */
const smallDenominator = 30;

/** `0.880 (0.836–0.917) ✓`, with its counts where they are small. */
export function cellText({ estimate, criterion }: SubgroupCell): string {
  const outcome = outcomeWord(criterion);
  if (estimate === undefined) return outcome;
  const bound = criterion === undefined ? undefined : boundNumber(criterion.bound);
  const counts = estimate.n < smallDenominator ? proportionText(estimate.successes, estimate.n) : undefined;
  const numbers = `${counts === undefined ? '' : `${counts}, `}${estimateText(estimate, bound)}`;
  if (estimate.value === null) return outcome === 'undefined' || outcome === '' ? 'undefined' : `undefined, ${outcome}`;
  return outcome === '' ? numbers : `${numbers} ${outcome}`;
}

/** Numbers above, the drawn interval below: side by side they would not fit a comment's width. */
function cellMarkdown(cell: SubgroupCell): string {
  const text = cellText(cell);
  const shown = cell.criterion?.status === 'fail' ? `**${text}**` : text;
  return cell.plot === '' ? shown : `${shown}<br>\`${cell.plot}\``;
}

/** The number of samples stands under the name: a column of its own would push the metrics off a phone. */
function rowMarkdown({ subgroup, samples, cells }: SubgroupRow): string[] {
  const name = Object.keys(subgroup).length === 0 ? 'all' : toMarkdown(subgroupPhrase(subgroup));
  return [`${name}<br>${toMarkdown(countOf(samples, 'sample'))}`, ...cells.map(cellMarkdown)];
}

function boundText({ atLeast, atMost }: CriterionResult['bound']): string {
  if (atLeast !== undefined) return `≥ ${formatBound(atLeast)}`;
  return atMost === undefined ? '' : `≤ ${formatBound(atMost)}`;
}

/** `sensitivity ≥ 0.80, scale 0.6–1.0`. */
function columnText({ metric, bounds, scale }: MetricColumn): string {
  const bound = bounds.length > 3 ? 'bounds by subgroup' : bounds.map(boundText).join(' or ');
  const parts = [toMarkdown(metricPhrase(metric)), bound === '' ? '' : ` ${bound}`];
  return `${parts.join('')}${scale === undefined ? '' : `, scale ${scaleText(scale)}`}`;
}

/** `95 % interval against the criterion`, or how else it is decided. */
function ruleText({ criteria, estimates }: Report): string {
  const levels = [...new Set(estimates.map((estimate) => estimate.confidence))];
  const level = levels.length === 1 ? `${Number((levels[0]! * 100).toFixed(4))} % interval` : 'interval';
  if (criteria.length === 0) return `${level}, no criterion`;
  const byEstimate = criteria.filter((criterion) => criterion.decidedBy === 'estimate').length;
  if (byEstimate === 0) return `${level} against the criterion ┊`;
  const decided =
    byEstimate === criteria.length ? 'the estimate decides' : 'the estimate decides where the policy says so';
  return `${level} and criterion ┊; ${decided}`;
}

function caption(report: Report, { columns }: SubgroupTable): string {
  return `**Subgroups** — ${ruleText(report)}; ${columns.map(columnText).join('; ')}`;
}

function unseenLine(shown: number, all: number): string {
  if (shown === all) return '';
  return `${formatCount(shown)} of ${formatCount(all)} rows, failing ones first to be kept; the full report has all.`;
}

/**
 * @param mostRows rows after which only overall, failing and the first other subgroups are shown.
 * @returns the section, or the empty text where nothing was estimated.
 */
export function subgroupsSection(report: Report, mostRows: number): string {
  const table = buildSubgroupTable(report, plotWidth);
  const rows = chooseRows(table.rows, mostRows);
  const metricTitles = table.columns.map(({ metric }) => ({ title: toMarkdown(metricPhrase(metric)) }));
  const columns = [{ title: 'subgroup' }, ...metricTitles];
  if (rows.length === 0) return '';
  const drawn = markdownTable(columns, rows.map(rowMarkdown));
  return joinParts([caption(report, table), drawn, unseenLine(rows.length, table.rows.length)]);
}
