/**
 * The comment on a pull request: verdict, what blocks and how to mend it, the tables of subgroups, the comparisons with
 * process and released model, and everything else folded. The job summary is the same with nothing folded.
 */
import type { Phrase } from '../result/phrase.ts';
import type { Run } from '../result/run.ts';
import { type ShownReport, withheldNotes } from './disclose.ts';
import { toMarkdown } from './escape.ts';
import { commentExtent, type Extent, narrowExtent, wholeExtent } from './extent.ts';
import { footerLine, type Links, stateLine } from './footer.ts';
import { headline } from './headline.ts';
import { checksSection } from './sections/checks.ts';
import { clausesSection } from './sections/clauses.ts';
import { comparisonsSection } from './sections/comparisons.ts';
import { contrastsSection } from './sections/contrasts.ts';
import { blockingSection, notRunSection, rulesSection, warningsSection } from './sections/findings.ts';
import { gapsSection } from './sections/gaps.ts';
import { independenceSection } from './sections/independence.ts';
import { joinParts } from './sections/markdownTable.ts';
import { metricsSection, subgroupMetricsSection } from './sections/metrics.ts';
import { provenanceSection } from './sections/provenance.ts';
import { sizesSection } from './sections/sizes.ts';
import { subgroupsSection } from './sections/subgroups.ts';
import { subjectLine } from './sections/subject.ts';

/** GitHub refuses a longer comment: UTF-16 code units. */
export const longestComment = 65_536;

/** GitHub drops a job summary of more than 1 MiB; the rest is left to other steps of the job: bytes of UTF-8. */
const longestSummary = 1_000_000;

/** The last line: the comment to update is found by it, and by its author. */
export const commentMarker = '<!-- holdout -->';

export interface MarkdownOptions {
  /** Remarks on what surrounds the gate, such as whether its check is required: a sentence each. */
  notes?: readonly Phrase[];
  links?: Links;
  /** What the next run reads from the comment: a hidden line before the marker. */
  state?: string;
}

export interface SummaryOptions extends MarkdownOptions {
  /** Bytes of UTF-8 at most. */
  most?: number;
}

/** What a text is made from. */
interface Source {
  report: ShownReport;
  run: Run;
  titles: ReadonlyMap<string, string>;
  options: MarkdownOptions;
}

interface Section {
  text: string;
  /** The higher, the earlier it is left out; 0 stays. */
  expendable: number;
}

/** What a surface takes. */
interface Room {
  most: number;
  lengthOf(text: string): number;
  /** What follows the footer. */
  ending: string;
}

function headingLine({ report, run }: Source): string {
  const { symbol, text } = headline(report, run);
  return `## ${symbol} ${text}`;
}

/** What is withheld, then the remarks: a line, or a list of them. */
function notesSection({ report, options: { notes = [] } }: Source): string {
  const lines = [...withheldNotes(report), ...notes].map(toMarkdown);
  return lines.length < 2 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
}

/** Sections in reading order. */
function listSections(source: Source, extent: Extent): Section[] {
  const { report, run, titles } = source;
  const head = [
    headingLine(source),
    subjectLine(report, run),
    notesSection(source),
    blockingSection(report, extent),
    notRunSection(report, extent),
    warningsSection(report, extent),
  ];
  const kept = head.map((text) => ({ text, expendable: 0 }));
  const provenance = { text: provenanceSection(report, run, extent), expendable: 1 };
  if (!report.evaluated) return [...kept, { text: rulesSection(report), expendable: 0 }, provenance];
  return [
    ...kept,
    { text: subgroupsSection(report, extent), expendable: 0 },
    { text: comparisonsSection(report, extent), expendable: 2 },
    { text: gapsSection(report, extent), expendable: 3 },
    { text: contrastsSection(report, extent), expendable: 5 },
    { text: sizesSection(report, extent), expendable: 4 },
    { text: metricsSection(report, extent), expendable: 5 },
    { text: extent.isWhole ? subgroupMetricsSection(report) : '', expendable: 7 },
    { text: checksSection(report, extent), expendable: 3 },
    { text: clausesSection(report, titles, extent), expendable: 4 },
    { text: independenceSection(report, extent), expendable: 6 },
    provenance,
  ];
}

function footer({ report, run, options: { links = {} } }: Source, isCut: boolean): string {
  return footerLine(run, links, isCut, Object.keys(report.withheld ?? {}).length > 0);
}

function assemble(source: Source, sections: readonly Section[], isCut: boolean, { ending }: Room): string {
  return `${joinParts([...sections.map(({ text }) => text), footer(source, isCut), ending])}\n`;
}

/** Leaves out the most expendable parts until the rest fits. */
function fitSections(source: Source, sections: readonly Section[], room: Room): string | undefined {
  const order = [...new Set(sections.map(({ expendable }) => expendable))].sort((one, other) => other - one);
  for (const most of [Infinity, ...order]) {
    const kept = sections.filter(({ expendable }) => expendable < most);
    const text = assemble(source, kept, most !== Infinity, room);
    if (most > 0 && room.lengthOf(text) <= room.most) return text;
  }
  return undefined;
}

/** Whole lines from the start, as many as fit, with the footer and the ending after them. */
function cutLines(source: Source, sections: readonly Section[], room: Room): string {
  const rest = `\n\n${joinParts([footer(source, true), room.ending])}\n`;
  const kept: string[] = [];
  let length = room.lengthOf(rest);
  for (const line of joinParts(sections.map(({ text }) => text)).split('\n')) {
    length += room.lengthOf(line) + 1;
    if (length > room.most) break;
    kept.push(line);
  }
  return kept.join('\n') + rest;
}

/** The first extent that fits, with its least important parts left out if need be. */
function renderToFit(source: Source, extents: readonly Extent[], room: Room): string {
  let sections: Section[] = [];
  for (const extent of extents) {
    sections = listSections(source, extent);
    const text = fitSections(source, sections, room);
    if (text !== undefined) return text;
  }
  const kept = sections.filter(({ expendable }) => expendable === 0);
  return cutLines(source, kept, room);
}

/**
 * Renders a report as the text of a pull-request comment.
 *
 * @param report what the gate found, or the view of it that `disclose` gives; only a view may be published.
 * @param run how the gate was run.
 * @param titles what each clause is about, by clause id such as `annex22:6.4`.
 * @returns Markdown of at most 65,536 UTF-16 code units. Its first line is the verdict, its last
 *   `commentMarker`. It holds no entity ids, and foreign text only as entities inside `<code>`.
 */
export function renderMarkdown(
  report: ShownReport,
  run: Run,
  titles: ReadonlyMap<string, string> = new Map(),
  options: MarkdownOptions = {},
): string {
  const { state } = options;
  // Without a blank line between them: an HTML comment begins a block of its own.
  const ending = [...(state === undefined ? [] : [stateLine(state)]), commentMarker].join('\n');
  const room: Room = { most: longestComment, lengthOf: (text) => text.length, ending };
  return renderToFit({ report, run, titles, options }, [commentExtent, narrowExtent], room);
}

/**
 * Renders a report for a job summary: every row, nothing folded.
 *
 * @param report as for `renderMarkdown`.
 * @returns Markdown of at most `options.most` bytes of UTF-8, without marker and state.
 */
export function renderSummary(
  report: ShownReport,
  run: Run,
  titles: ReadonlyMap<string, string> = new Map(),
  options: SummaryOptions = {},
): string {
  const encoder = new TextEncoder();
  const lengthOf = (text: string) => encoder.encode(text).length;
  const room: Room = { most: options.most ?? longestSummary, lengthOf, ending: '' };
  return renderToFit({ report, run, titles, options }, [wholeExtent, commentExtent, narrowExtent], room);
}
