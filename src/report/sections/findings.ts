/** What blocks and what asks for a look, each with its cure. */
import { formatCount } from '../../result/numbers.ts';
import type { Phrase } from '../../result/phrase.ts';
import type { Report } from '../../result/schema.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import { type FindingGroup, groupFindings, groupNotRun } from '../findingGroups.ts';
import { clauseList } from './clauseNames.ts';
import { joinParts } from './markdownTable.ts';

const mostGroups = 12;
const mostMembers = 5;

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

function citation({ check }: FindingGroup): string {
  const clauses = toMarkdown([clauseList(check.clauses)]);
  return `<sub>${clauses === '' ? '' : `${clauses} · `}${escapeMarkdown(check.id)}</sub>`;
}

function memberLines({ members }: FindingGroup): string {
  const shown = members.slice(0, mostMembers).map((member) => `    - ${toMarkdown(member)}`);
  const hidden = members.length - shown.length;
  if (hidden > 0) shown.push(`    - and ${formatCount(hidden)} more`);
  return shown.length === 0 ? '' : `\n${shown.join('\n')}`;
}

function cureText({ cures }: FindingGroup): string {
  return cures.map((cure) => ` → ${toMarkdown(cure)}`).join('');
}

const unreliable = ' Every number below is unreliable until this is mended.';

/** Whether a group says that the test data is not independent, so that no estimate can be relied on. */
function spoilsNumbers({ findings }: FindingGroup): boolean {
  return findings.some(
    ({ code, args }) => code === 'independence/overlap' && 'between' in args && args.between[1] === 'test',
  );
}

function blockingEntries(groups: readonly FindingGroup[], hasNumbers: boolean): string[] {
  const firstSpoiler = groups.find(spoilsNumbers);
  return groups.map((group, index) => {
    const consequence = hasNumbers && group === firstSpoiler ? unreliable : '';
    const sentence = `${boldHeadline(group.sentence)}${consequence}${cureText(group)}`;
    return `${index + 1}. ${sentence} ${citation(group)}${memberLines(group)}`;
  });
}

function moreLine(hidden: number): string {
  return hidden <= 0 ? '' : `And ${formatCount(hidden)} more: see the full report.`;
}

/** The numbered list of what blocks; empty where nothing does. */
export function blockingSection(report: Report, most = mostGroups): string {
  const groups = groupFindings(report, 'block');
  if (groups.length === 0) return '';
  const entries = blockingEntries(groups.slice(0, most), report.estimates.length > 0);
  return joinParts(['**Blocking**', entries.join('\n'), moreLine(groups.length - most)]);
}

/** Checks that did not run, which a verdict of error may rest on; else empty. */
export function notRunSection(report: Report): string {
  const groups = groupNotRun(report);
  if (groups.length === 0) return '';
  const lines = groups.slice(0, mostGroups).map(({ reason, checks }) => {
    const names = checks.map((id) => escapeMarkdown(id)).join(', ');
    return `- ${toMarkdown(reason)} <sub>${names}</sub>`;
  });
  return joinParts(['**Not judged**', lines.join('\n'), moreLine(groups.length - mostGroups)]);
}

/** The short list of what a person should look at; empty where there is nothing. */
export function warningsSection(report: Report, most = mostGroups): string {
  const groups = groupFindings(report, 'warn');
  if (groups.length === 0) return '';
  const lines = groups.slice(0, most).map((group) => {
    return `- ${toMarkdown(group.sentence)}${cureText(group)} <sub>${escapeMarkdown(group.check.id)}</sub>${memberLines(group)}`;
  });
  return joinParts(['**Please look**', lines.join('\n'), moreLine(groups.length - most)]);
}
