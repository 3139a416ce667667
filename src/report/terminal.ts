/** The summary that a person reads in a terminal, in the same order as the comment. */
import { metricPhrase, shortMetricPhrase } from '../result/metricNames.ts';
import { formatCount } from '../result/numbers.ts';
import type { Run } from '../result/run.ts';
import type { Comparison, Report } from '../result/schema.ts';
import { baselineText, boundPhrase, countOf, subgroupPhrase } from '../result/wording.ts';
import { type ShownReport, withheldNotes } from './disclose.ts';
import { escapeTerminal, neutraliseCommands, toTerminal } from './escape.ts';
import { type FindingGroup, groupFindings, groupNotRun } from './findingGroups.ts';
import { headline } from './headline.ts';
import { scaleText } from './intervalPlot.ts';
import { checkCounts } from './sections/checks.ts';
import { askedText, comparisonsTitle, releasedText, statusMarks } from './sections/comparisons.ts';
import { gapMarks, gapText } from './sections/gaps.ts';
import { boundText, cellText } from './sections/subgroups.ts';
import { samplesText, shortCommit, shortDigest, useText } from './sections/subject.ts';
import {
  buildSubgroupTable,
  chooseRows,
  countJudgedMetrics,
  type MetricColumn,
  type SubgroupRow,
  type SubgroupTable,
} from './subgroupRows.ts';
import { choosePaint, displayWidth, type Paint, pad, wrap } from './terminalText.ts';

export interface TerminalOptions {
  /** Whether SGR colour codes may be used. */
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Folder that the report was written to, as the user named it. */
  out: string | undefined;
}

const mostGroups = 20;
const mostMembers = 5;
const mostRows = 40;
const mostMetrics = 3;
const narrowest = 60;
/** Lengths of the drawn intervals, the longest that fits. */
const plotWidths = [24, 16, 12] as const;

function verdictLine(report: Report, run: Run, paint: Paint): string {
  const { symbol, text } = headline(report, run);
  const colour = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' ? 'red' : 'yellow';
  return `${symbol} ${paint(text, colour)}`;
}

function policyText({ subject: { policy } }: Report, { approved }: Run): string {
  if (policy === undefined) return '';
  const path = `policy ${escapeTerminal(policy.path)}`;
  if (!policy.approved) return `${path}, not yet approved`;
  if (approved === undefined) return path;
  return `${path} of ${escapeTerminal(approved.ref)} @ ${escapeTerminal(shortCommit(approved.commit))}`;
}

function samplesOf({ samples }: { samples: number }): string {
  return toTerminal(countOf(samples, 'sample'));
}

function subjectText(report: Report, run: Run): string {
  const { model, testSet } = report.subject;
  const parts = [
    model === undefined ? '' : `${escapeTerminal(model.path)} sha256:${shortDigest(model.sha256)}`,
    testSet === undefined ? '' : `test set ${shortDigest(testSet.digest)}, ${samplesOf(testSet)}`,
    samplesText(report),
    policyText(report, run),
    testSet === undefined ? '' : useText(testSet),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function groupLines(group: FindingGroup, mark: string, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(mark.length + 1);
  const [first = '', ...rest] = wrap(toTerminal(group.sentence), width, indent);
  const members = group.members
    .slice(0, mostMembers)
    .flatMap((member) => wrap(`- ${toTerminal(member)}`, width, indent));
  const hidden = group.members.length - mostMembers;
  const more = hidden > 0 ? [`${indent}- and ${formatCount(hidden)} more`] : [];
  const cures = group.cures.flatMap((cure) => wrap(`→ ${toTerminal(cure)}`, width, indent));
  const id = paint(`${indent}${escapeTerminal(group.check.id)}`, 'dim');
  return [`${mark} ${first.trimStart()}`, ...rest, ...members, ...more, ...cures, id];
}

function groupSection(title: string, groups: readonly FindingGroup[], width: number, paint: Paint): string[] {
  if (groups.length === 0) return [];
  const isNumbered = title === 'Blocking';
  const lines = groups
    .slice(0, mostGroups)
    .flatMap((group, index) => groupLines(group, isNumbered ? `${index + 1}.` : '-', width, paint));
  const hidden = groups.length - mostGroups;
  const more = hidden > 0 ? [`and ${formatCount(hidden)} more: see the report`] : [];
  return ['', paint(title, 'bold'), ...lines, ...more];
}

function notRunLines(report: Report, width: number, paint: Paint): string[] {
  const groups = groupNotRun(report);
  if (groups.length === 0) return [];
  const lines = groups
    .slice(0, mostGroups)
    .flatMap(({ reason, checks }) => [
      ...wrap(`- ${toTerminal(reason)}`, width),
      ...wrap(checks.map((id) => escapeTerminal(id)).join(', '), width, '  ').map((line) => paint(line, 'dim')),
    ]);
  return ['', paint('Not judged', 'bold'), ...lines];
}

function columnCaption({ metric, bounds, scale }: MetricColumn): string {
  const [bound] = bounds;
  const asked = bounds.length > 1 ? ' bounds by subgroup' : bound === undefined ? '' : ` ${boundText(bound)}`;
  return `${toTerminal(metricPhrase(metric))}${asked}${scale === undefined ? '' : `, scale ${scaleText(scale)}`}`;
}

function rowCells({ subgroup, samples, cells }: SubgroupRow): string[] {
  const name = Object.keys(subgroup).length === 0 ? 'all' : toTerminal(subgroupPhrase(subgroup));
  return [
    name,
    samples === undefined ? '' : formatCount(samples),
    ...cells.flatMap((cell) => [cellText(cell), cell.plot]),
  ];
}

/** Lays cells out in columns; the second holds numbers and stands right. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[index]!)), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index]!, index === 1 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}

/** Columns without their plots, where the terminal is too narrow for them. */
function withoutPlots(row: readonly string[]): string[] {
  return row.filter((_, index) => index < 2 || index % 2 === 0);
}

interface LaidOut {
  table: SubgroupTable;
  rows: SubgroupRow[];
  /** The head, then one line for each row. */
  lines: string[];
}

function titlesOf({ columns, rows }: SubgroupTable): string[] {
  const samples = rows.some((row) => row.samples !== undefined) ? 'samples' : '';
  return ['subgroup', samples, ...columns.flatMap(({ metric }) => [toTerminal(shortMetricPhrase(metric)), ''])];
}

/** The table with the longest plots that the terminal has room for, or without them. */
function layOut(report: Report, width: number): LaidOut {
  for (const plotWidth of plotWidths) {
    const table = buildSubgroupTable(report, plotWidth, mostMetrics);
    const rows = chooseRows(table.rows, mostRows);
    const lines = alignRows([titlesOf(table), ...rows.map(rowCells)]);
    if (lines.every((line) => displayWidth(line) <= width)) return { table, rows, lines };
  }
  const table = buildSubgroupTable(report, 0, mostMetrics);
  const rows = chooseRows(table.rows, mostRows);
  return { table, rows, lines: alignRows([titlesOf(table), ...rows.map(rowCells)].map(withoutPlots)) };
}

function subgroupLines(report: Report, width: number, paint: Paint): string[] {
  if (!report.evaluated) return [];
  const { table, rows, lines } = layOut(report, width);
  if (rows.length === 0) return [];
  const [head = '', ...body] = lines.map(neutraliseCommands);
  const painted = body.map((line, index) => (rows[index]!.failed ? paint(line, 'red') : line));
  const hidden = table.rows.length - rows.length;
  const more = hidden > 0 ? [`and ${formatCount(hidden)} more subgroups: see the report`] : [];
  const left = countJudgedMetrics(report) - table.columns.length;
  const others = left > 0 ? [`${formatCount(left)} more judged: see the report`] : [];
  const caption = wrap([...table.columns.map(columnCaption), ...others].join('; '), width);
  return ['', paint('Subgroups', 'bold'), ...caption, paint(head, 'dim'), ...painted, ...more];
}

/** `criterion at least 0.80`, or what the mode asks and the difference; then the process or the released model. */
function comparedText(comparison: Comparison): string {
  if (comparison.against === 'released-model') {
    const released = releasedText(comparison);
    return `${askedText(comparison)}${released === '' ? '' : `; released model ${released}`}`;
  }
  const process = `process ${baselineText(comparison.baseline, comparison.metric)}`;
  if (comparison.mode !== 'criterion') return `${askedText(comparison)}; ${process}`;
  const asked = comparison.bound === undefined ? '' : ` ${toTerminal(boundPhrase(comparison.bound))}`;
  return `criterion${asked}; ${process}`;
}

function comparisonLines({ comparisons }: Report, width: number, paint: Paint): string[] {
  if (comparisons.length === 0) return [];
  const lines = comparisons.slice(0, mostRows).flatMap((comparison) => {
    const where = `${toTerminal(metricPhrase(comparison.metric))}, ${toTerminal(subgroupPhrase(comparison.subgroup))}`;
    const text = `${statusMarks[comparison.status]} ${where}: ${comparedText(comparison)}`;
    return wrap(text, width).map((line) => (comparison.status === 'fail' ? paint(line, 'red') : line));
  });
  const hidden = comparisons.length - mostRows;
  const more = hidden > 0 ? [`and ${formatCount(hidden)} more: see the report`] : [];
  return ['', paint(comparisonsTitle(comparisons), 'bold'), ...lines, ...more];
}

function gapLines({ gaps = [] }: Report, width: number, paint: Paint): string[] {
  if (gaps.length === 0) return [];
  const lines = gaps.slice(0, mostRows).flatMap((gap) => {
    const text = `${gapMarks[gap.status]} ${toTerminal(metricPhrase(gap.metric))}: ${gapText(gap)}`;
    return wrap(text, width).map((line) => (gap.status === 'fail' ? paint(line, 'red') : line));
  });
  const hidden = gaps.length - mostRows;
  const more = hidden > 0 ? [`and ${formatCount(hidden)} more: see the report`] : [];
  return ['', paint('Performance outside the training data', 'bold'), ...lines, ...more];
}

/**
 * Renders a report for a terminal or a log.
 *
 * @param report what the gate found, or the view of it that `disclose` gives.
 * @param run how the gate was run.
 * @param options colour, width and where the report was written.
 * @returns lines with a final newline; no colour codes unless asked for, and no line that the runner of
 *   a workflow takes for a command.
 */
export function renderTerminal(report: ShownReport, run: Run, { color, width, out }: TerminalOptions): string {
  const paint = choosePaint(color);
  const columns = Math.max(narrowest, width);
  const subject = subjectText(report, run);
  const lines = [
    verdictLine(report, run, paint),
    ...(subject === '' ? [] : wrap(subject, columns).map((line) => paint(line, 'dim'))),
    ...withheldNotes(report).flatMap((note) => wrap(toTerminal(note), columns)),
    ...groupSection('Blocking', groupFindings(report, 'block'), columns, paint),
    ...notRunLines(report, columns, paint),
    ...groupSection('Please look', groupFindings(report, 'warn'), columns, paint),
    ...subgroupLines(report, columns, paint),
    ...(report.evaluated ? comparisonLines(report, columns, paint) : []),
    ...(report.evaluated ? gapLines(report, columns, paint) : []),
    '',
    checkCounts(report.checks),
    ...(out === undefined ? [] : [`Report: ${escapeTerminal(out, 400)}`]),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}
