/**
 * The tables of subgroups, one for each judged metric: numbers on the left, which wrap on a phone, and the interval
 * drawn against its bound on the right, which does not. Without numbers, one table says which criteria are met.
 */
import { denominatorNoun, metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatCount } from '../../result/numbers.ts';
import { plainText, words } from '../../result/phrase.ts';
import type { CriterionResult, Report } from '../../result/schema.ts';
import { boundNumber, denominatorPhrase, estimateText, proportionText } from '../../result/wording.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { axisText, plotWidth } from '../intervalPlot.ts';
import {
  buildSubgroupTable,
  chooseMetrics,
  chooseRows,
  drawnBound,
  hasEstimate,
  type MetricColumn,
  outcomeMark,
  outcomeText,
  outcomeWord,
  type SubgroupCell,
  type SubgroupRow,
  type SubgroupTable,
} from '../subgroupRows.ts';
import { folded, joinParts, markdownTable } from './markdownTable.ts';

/** Below this many samples an interval alone says too little, so the counts stand beside it. */
const smallDenominator = 30;

/** Metrics whose tables stand open in a comment. */
const mostOpenMetrics = 3;

/** `0.880 (0.836–0.917) ✓`, with its counts where they are small. */
export function cellText(cell: SubgroupCell): string {
  const { estimate, criterion } = cell;
  if (!hasEstimate(cell)) return criterion === undefined ? '' : outcomeText(criterion);
  const outcome = outcomeWord(criterion);
  if (estimate === undefined) return outcome;
  const bound = criterion === undefined ? undefined : boundNumber(criterion.bound);
  const counts = estimate.n < smallDenominator ? proportionText(estimate.successes, estimate.n) : undefined;
  const numbers = `${counts === undefined ? '' : `${counts}, `}${estimateText(estimate, bound)}`;
  if (estimate.value === null) return outcome === 'undefined' || outcome === '' ? 'undefined' : `undefined, ${outcome}`;
  return outcome === '' ? numbers : `${numbers} ${outcome}`;
}

/** `≥ 0.80`, `≤ 0.08`, or `from −2.00 to 2.00`. */
export function boundText({ atLeast, atMost }: CriterionResult['bound']): string {
  if (atLeast !== undefined && atMost !== undefined) return `from ${formatBound(atLeast)} to ${formatBound(atMost)}`;
  if (atLeast !== undefined) return `≥ ${formatBound(atLeast)}`;
  return atMost === undefined ? '' : `≤ ${formatBound(atMost)}`;
}

/** `all`, or the values of a subgroup, whose columns stand in the row above the first of them. */
function valuesText({ subgroup }: SubgroupRow): string {
  const values = Object.values(subgroup).map((value) => (value === '' ? 'blank' : escapeMarkdown(value)));
  return values.length === 0 ? 'all' : values.join(', ');
}

/** Adds a row that names the columns before the first of the subgroups that they make. */
function underColumns(rows: readonly SubgroupRow[], cellsOf: (row: SubgroupRow) => string[]): string[][] {
  return rows.flatMap((row, index) => {
    const columns = Object.keys(row.subgroup);
    const before = Object.keys(rows[index - 1]?.subgroup ?? {});
    const cells = cellsOf(row);
    if (columns.length === 0 || JSON.stringify(columns) === JSON.stringify(before)) return [cells];
    const title = `by ${columns.map((column) => escapeMarkdown(column)).join(', ')}`;
    return [[title, ...cells.slice(1).map(() => '')], cells];
  });
}

/** `13 of 64, 0.203 (0.112–0.323)`: a number never stands without its counts. */
function numbersText(metric: string, { estimate, criterion }: SubgroupCell): string {
  if (estimate === undefined || estimate.n === 0) return `undefined, no ${denominatorNoun(metric)}s`;
  const { n, successes } = estimate;
  const proportion = n < 0 ? undefined : proportionText(successes, n);
  const counts = proportion ?? plainText(denominatorPhrase(metric, n));
  const bound = criterion === undefined ? undefined : boundNumber(criterion.bound);
  return `${counts}, ${estimateText(estimate, bound)}`;
}

const saidByMark: readonly string[] = ['✓', '✗', 'undefined', ''];

/** What the mark and the numbers leave unsaid. */
function remarkText(cell: SubgroupCell): string {
  if (cell.criterion === undefined) return '';
  if (cell.estimate?.value === null && !hasEstimate(cell)) return `, ${outcomeText(cell.criterion).slice(2)}`;
  const outcome = outcomeWord(cell.criterion);
  return saidByMark.includes(outcome) ? '' : `, ${outcome}`;
}

function metricRow({ metric, bounds }: MetricColumn, row: SubgroupRow, cell: SubgroupCell): string[] {
  const { criterion } = cell;
  const mark = outcomeMark(criterion);
  const bound = bounds.length > 1 && criterion !== undefined ? ` ${boundText(criterion.bound)}` : '';
  const numbers = toMarkdown(words(`${numbersText(metric, cell)}${remarkText(cell)}`));
  const text = `${mark === '' ? '' : `${mark} `}${valuesText(row)}${bound} — ${numbers}`;
  const shown = criterion?.status === 'fail' ? `**${text}**` : text;
  return [shown, cell.plot === '' ? '' : `\`${cell.plot}\``];
}

/** `sensitivity ≥ 0.80`; where the bound differs by subgroup, each row has its own. */
function metricTitle({ metric, bounds }: MetricColumn): string {
  const [bound] = bounds;
  const asked = bound === undefined ? ', no criterion' : bounds.length > 1 ? '' : ` ${boundText(bound)}`;
  return toMarkdown([...metricPhrase(metric), asked]);
}

function metricTable(column: MetricColumn, index: number, rows: readonly SubgroupRow[]): string {
  const { scale, bounds } = column;
  const bound = bounds.length === 1 ? drawnBound(bounds[0]!) : undefined;
  const axis = scale === undefined ? '' : `\`${axisText(scale, bound, plotWidth)}\``;
  return markdownTable(
    [{ title: metricTitle(column) }, { title: axis }],
    underColumns(rows, (row) => metricRow(column, row, row.cells[index]!)),
  );
}

/** `95 % interval against the criterion`, or how else it is decided. */
function ruleText({ criteria, estimates }: Report): string {
  const levels = [...new Set(estimates.map((estimate) => estimate.confidence))];
  const level = levels.length === 1 ? `${Number((levels[0]! * 100).toFixed(4))} % interval` : 'interval';
  const drawn = `estimate and ${level} \`├─●─┤\``;
  if (criteria.length === 0) return drawn;
  const byEstimate = criteria.filter((criterion) => criterion.decidedBy === 'estimate').length;
  if (byEstimate === 0) return `${drawn} against the criterion \`┊\``;
  const decided =
    byEstimate === criteria.length ? 'the estimate decides' : 'the estimate decides where the policy says so';
  return `${drawn}, criterion \`┊\`; ${decided}`;
}

function unseenLine(shown: number, all: number): string {
  if (shown === all) return '';
  return `${formatCount(shown)} of ${formatCount(all)} rows, those that fail among them; the full report has the others.`;
}

function numberTables(report: Report, table: SubgroupTable, extent: Extent): string {
  const rows = chooseRows(table.rows, extent.subgroups);
  const drawn = table.columns.map((column, index) => metricTable(column, index, rows));
  const open = chooseMetrics(report, extent.isWhole ? Infinity : mostOpenMetrics);
  const isOpen = table.columns.map(({ metric }) => open.includes(metric));
  const folds = table.columns.filter((_, index) => !isOpen[index]);
  const others = folds.map(({ metric }) => toMarkdown(metricPhrase(metric)));
  return joinParts([
    `**Subgroups** — ${ruleText(report)}`,
    ...drawn.filter((_, index) => isOpen[index]),
    folded(`Subgroups: ${others.join(', ')}`, joinParts(drawn.filter((_, index) => !isOpen[index]))),
    unseenLine(rows.length, table.rows.length),
  ]);
}

function outcomeCell({ bounds }: MetricColumn, { criterion }: SubgroupCell): string {
  if (criterion === undefined) return '';
  const bound = bounds.length > 1 ? ` (${boundText(criterion.bound)})` : '';
  const text = toMarkdown(words(`${outcomeText(criterion)}${bound}`));
  return criterion.status === 'fail' ? `**${text}**` : text;
}

function outcomeTable(table: SubgroupTable, extent: Extent): string {
  const rows = chooseRows(table.rows, extent.subgroups);
  const cells = underColumns(rows, (row) => [
    valuesText(row),
    ...table.columns.map((column, index) => outcomeCell(column, row.cells[index]!)),
  ]);
  const columns = [{ title: 'subgroup' }, ...table.columns.map((column) => ({ title: metricTitle(column) }))];
  return joinParts([
    '**Subgroups** — which criteria are met',
    markdownTable(columns, cells),
    unseenLine(rows.length, table.rows.length),
  ]);
}

/** The section, or the empty text where nothing was estimated or judged. */
export function subgroupsSection(report: Report, extent: Extent): string {
  const table = buildSubgroupTable(report, plotWidth);
  if (table.rows.length === 0) return '';
  return report.estimates.length === 0 ? outcomeTable(table, extent) : numberTables(report, table, extent);
}
