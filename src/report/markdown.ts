/**
 * The comment on a pull request: verdict, what blocks and how to mend it, the table of subgroups, and
 * everything else folded. The same text is `report.md`.
 */
import type { Run } from '../result/run.ts';
import type { Report } from '../result/schema.ts';
import { escapeMarkdown } from './escape.ts';
import { headline } from './headline.ts';
import { checksSection } from './sections/checks.ts';
import { clausesSection } from './sections/clauses.ts';
import { comparisonsSection } from './sections/comparisons.ts';
import { blockingSection, notRunSection, warningsSection } from './sections/findings.ts';
import { independenceSection } from './sections/independence.ts';
import { joinParts } from './sections/markdownTable.ts';
import { metricsSection } from './sections/metrics.ts';
import { provenanceSection } from './sections/provenance.ts';
import { subgroupsSection } from './sections/subgroups.ts';
import { subjectLine } from './sections/subject.ts';

/** GitHub refuses a longer comment. */
export const longestComment = 65_536;

/** The last line: the comment to update is found by it, and by its author. */
export const commentMarker = '<!-- holdout -->';

const ordinaryRows = 30;
const fewestRows = 10;

interface Section {
  text: string;
  /** The higher, the earlier it is left out; 0 stays. */
  expendable: number;
}

function headingLine(report: Report, run: Run): string {
  const { symbol, text } = headline(report, run);
  return `## ${symbol} ${text}`;
}

/** Sections in reading order. */
function listSections(report: Report, run: Run, titles: ReadonlyMap<string, string>, rows: number): Section[] {
  const always = [headingLine(report, run), subjectLine(report, run)];
  const head = [...always, blockingSection(report), notRunSection(report), warningsSection(report)];
  const kept = head.map((text) => ({ text, expendable: 0 }));
  const provenance = { text: provenanceSection(report, run), expendable: 1 };
  if (!report.evaluated) return [...kept, provenance];
  return [
    ...kept,
    { text: subgroupsSection(report, rows), expendable: 0 },
    { text: comparisonsSection(report), expendable: 2 },
    { text: metricsSection(report), expendable: 5 },
    { text: checksSection(report), expendable: 3 },
    { text: clausesSection(report, titles), expendable: 4 },
    { text: independenceSection(report), expendable: 6 },
    provenance,
  ];
}

function footer(run: Run, isCut: boolean): string {
  const left = isCut ? 'Parts of this comment were left out for length. ' : '';
  const same = `${escapeMarkdown(run.reproduce, 200)} gives the same report`;
  return `${left}Full report: <code>report.json</code> and <code>report.md</code> in the evidence of this run · ${same}`;
}

function assemble(sections: readonly Section[], run: Run, isCut: boolean): string {
  return `${joinParts([...sections.map(({ text }) => text), footer(run, isCut), commentMarker])}\n`;
}

/** Whole lines from the start, as many as fit, with the pointer and the marker after them. */
function cutLines(sections: readonly Section[], run: Run): string {
  const ending = `\n\n${footer(run, true)}\n\n${commentMarker}\n`;
  const kept: string[] = [];
  let length = ending.length;
  for (const line of joinParts(sections.map(({ text }) => text)).split('\n')) {
    length += line.length + 1;
    if (length > longestComment) break;
    kept.push(line);
  }
  return kept.join('\n') + ending;
}

/** Leaves out the most expendable folded parts until the rest fits. */
function fitToLimit(sections: readonly Section[], run: Run): string | undefined {
  const order = [...new Set(sections.map(({ expendable }) => expendable))].sort((one, other) => other - one);
  const whole = assemble(sections, run, false);
  if (whole.length <= longestComment) return whole;
  for (const expendable of order) {
    const shorter = assemble(
      sections.filter((section) => section.expendable < expendable),
      run,
      true,
    );
    if (expendable > 0 && shorter.length <= longestComment) return shorter;
  }
  return undefined;
}

/**
 * Renders a report as the text of a pull-request comment.
 *
 * @param report what the gate found.
 * @param run how the gate was run.
 * @param titles what each clause is about, by clause id such as `annex22:6.4`.
 * @returns Markdown of at most 65,536 UTF-16 code units. Its first line is the verdict, its last
 *   `commentMarker`. It holds no entity ids, and foreign text only as entities inside `<code>`.
 */
export function renderMarkdown(report: Report, run: Run, titles: ReadonlyMap<string, string> = new Map()): string {
  const sections = listSections(report, run, titles, ordinaryRows);
  const fitting = fitToLimit(sections, run);
  if (fitting !== undefined) return fitting;
  const shorter = listSections(report, run, titles, fewestRows);
  return (
    fitToLimit(shorter, run) ??
    cutLines(
      shorter.filter(({ expendable }) => expendable === 0),
      run,
    )
  );
}
