/** What blocks and what asks for a look, each with its cure. */
import { formatCount } from '../../result/numbers.ts';
import { type Phrase, plainText } from '../../result/phrase.ts';
import type { Report } from '../../result/schema.ts';
import { describeFinding } from '../../result/sentences.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { type FindingGroup, groupFindings, groupNotRun } from '../findingGroups.ts';
import { clauseList } from './clauseNames.ts';
import { joinParts } from './markdownTable.ts';

/** Splits a sentence where its facts end and its numbers begin, so that only the facts are bold. */
function splitHeadline(sentence: Phrase): [head: Phrase, rest: Phrase] {
  for (const [index, part] of sentence.entries()) {
    if (typeof part !== 'string') continue;
    const cut = part.search(/: | \(|; |\.( |$)/);
    if (cut < 0) continue;
    const head = [...sentence.slice(0, index), part.slice(0, cut)].filter((each) => each !== '');
    return [head, [part.slice(cut), ...sentence.slice(index + 1)]];
  }
  return [sentence, []];
}

function boldHeadline(sentence: Phrase): string {
  const [head, rest] = splitHeadline(sentence);
  return head.length === 0 ? toMarkdown(rest) : `**${toMarkdown(head)}**${toMarkdown(rest)}`;
}

/** A line of its own within an entry of a list. */
const newLine = '<br>';

function memberLines({ members }: FindingGroup, most: number): string {
  const shown = members.slice(0, most).map((member) => `${newLine}• ${toMarkdown(member)}`);
  const hidden = members.length - shown.length;
  return `${shown.join('')}${hidden > 0 ? `${newLine}• and ${formatCount(hidden)} more` : ''}`;
}

/** An overlap of one kind is mended as that of another kind, in other words. */
function cureKey({ findings }: FindingGroup, cure: Phrase): string {
  const [first] = findings;
  if (first?.code !== 'independence/overlap' || !('between' in first.args)) return plainText(cure);
  return `${first.code} ${first.args.between.includes('test')} ${first.args.kind === 'content'}`;
}

/** The cures of each group, or the number of the entry that has said the same already. */
function cureTexts(groups: readonly FindingGroup[]): string[] {
  const saidAt = new Map<string, number>();
  return groups.map((group, index) => {
    const key = group.cures.map((cure) => cureKey(group, cure)).join(' ');
    const earlier = saidAt.get(key);
    if (key !== '' && earlier !== undefined) return `${newLine}→ As for ${earlier}.`;
    saidAt.set(key, index + 1);
    return group.cures.map((cure) => `${newLine}→ ${toMarkdown(cure)}`).join('');
  });
}

/** The clauses and the check, in small type. */
function citation({ check }: FindingGroup): string {
  const clauses = toMarkdown([clauseList(check.clauses)]);
  return ` <sub>${clauses === '' ? '' : `${clauses} · `}${escapeMarkdown(check.id)}</sub>`;
}

/** Whether a group says that the test data is not independent, so that no estimate can be relied on. */
function spoilsNumbers({ findings }: FindingGroup): boolean {
  return findings.some(
    ({ code, args }) => code === 'independence/overlap' && 'between' in args && args.between[1] === 'test',
  );
}

/** What follows for everything that was estimated from data that is not independent. */
function consequence({ estimates, criteria }: Report): string {
  if (estimates.length > 0) return ' Every number below is unreliable until this is mended.';
  return criteria.length > 0 ? ' No result below can be relied on until this is mended.' : '';
}

function moreLine(hidden: number): string {
  return hidden <= 0 ? '' : `And ${formatCount(hidden)} more: see the full report.`;
}

/** The numbered list of what blocks; empty where nothing does. */
export function blockingSection(report: Report, extent: Extent): string {
  const groups = groupFindings(report, 'block');
  if (groups.length === 0) return '';
  const shown = groups.slice(0, extent.findings);
  const cures = cureTexts(shown);
  const spoiler = shown.find(spoilsNumbers);
  const entries = shown.map((group, index) => {
    const spoiled = group === spoiler ? consequence(report) : '';
    const facts = `${boldHeadline(group.sentence)}${spoiled}${memberLines(group, extent.members)}`;
    return `${index + 1}. ${facts}${cures[index]}${citation(group)}`;
  });
  return joinParts(['**Blocking**', entries.join('\n'), moreLine(groups.length - shown.length)]);
}

/** Checks that did not run, which a verdict of error may rest on; else empty. */
export function notRunSection(report: Report, extent: Extent): string {
  const groups = groupNotRun(report);
  if (groups.length === 0) return '';
  const lines = groups.slice(0, extent.findings).map(({ reason, checks }) => {
    const names = checks.map((id) => escapeMarkdown(id)).join(', ');
    return `- ${toMarkdown(reason)} <sub>${names}</sub>`;
  });
  return joinParts(['**Not judged**', lines.join('\n'), moreLine(groups.length - lines.length)]);
}

/** The short list of what a person should look at; empty where there is nothing. */
export function warningsSection(report: Report, extent: Extent): string {
  const groups = groupFindings(report, 'warn');
  if (groups.length === 0) return '';
  const shown = groups.slice(0, extent.findings);
  const texts = shown.map((group) => {
    const cures = group.cures.map((cure) => ` → ${toMarkdown(cure)}`).join('');
    const facts = `${toMarkdown(group.sentence)}${memberLines(group, extent.members)}`;
    return `${facts}${group.members.length > 0 && cures !== '' ? newLine : ''}${cures}`;
  });
  // Two checks can say the same of one change: it is read once, with both names.
  const lines = [...new Set(texts)].map((text) => {
    const ids = shown.filter((_, index) => texts[index] === text).map(({ check }) => escapeMarkdown(check.id));
    return `- ${text} <sub>${ids.join(', ')}</sub>`;
  });
  return joinParts(['**Please look**', lines.join('\n'), moreLine(groups.length - shown.length)]);
}

/** Which rules a change alters, where nothing else is told of it; empty where it alters none. */
export function rulesSection(report: Report): string {
  const changed = report.checks.flatMap(({ findings }) =>
    findings.filter(({ code }) => code === 'criteria/rules-changed'),
  );
  return joinParts(
    changed.map((finding) => {
      const { sentence, cure } = describeFinding(finding);
      return `${toMarkdown(sentence)}${cure === undefined ? '' : ` → ${toMarkdown(cure)}`}`;
    }),
  );
}
