/**
 * The one escaper of the views. Foreign text (subgroup values, column names, paths, reasons) goes
 * through here on its way to Markdown or to a terminal, and nowhere else.
 *
 * Markdown: GitHub turns mentions, issue numbers, commit digests and addresses into links after it has
 * rendered the text, but never inside `<code>`; a numeric entity is never markup. So foreign text stands
 * inside `<code>`, as entities. Terminal: the log of a workflow is one too, so nothing may read as a
 * workflow command.
 */
import { longestValue, type VisibleCluster, visibleClusters } from '../result/foreignText.ts';
import type { Phrase } from '../result/phrase.ts';

/**
 * FNV-1a, 32 bits, over UTF-16 code units: tells two long values apart after they were cut.
 * It is no protection of what it hashes. Source: Fowler, Noll, Vo, RFC 9923.
 *
 * @returns eight hexadecimal digits.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `U+200B` for the characters of a text that has no ink at all. */
function nameCodePoints(text: string): VisibleCluster[] {
  const named = Array.from(text, (character) => character.codePointAt(0)!.toString(16).toUpperCase());
  return named.map((digits, index) => ({
    text: `${index === 0 ? '' : ' '}U+${digits.padStart(4, '0')}`,
    escaped: true,
  }));
}

/** The visible form of a foreign text, cut after `most` characters with an ellipsis and a hash of the whole. */
function shownText(value: string, most: number): string {
  if (value === '') return '';
  const visible = visibleClusters(value);
  const clusters = visible.every((cluster) => cluster.escaped) ? nameCodePoints(value) : visible;
  const shown = clusters.slice(0, most).map((cluster) => cluster.text);
  return shown.join('') + (clusters.length > most ? `… ${shortHash(value)}` : '');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Everything but letters, digits, inner spaces and hyphens; an underscore may only stand inside a word. */
const notPlain = /[^A-Za-z0-9 _-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;

/**
 * Foreign text for Markdown: one `<code>` element whose content is letters, digits and numeric entities.
 *
 * @param value any text.
 * @param most characters, as a reader counts them, after which it is cut.
 */
export function escapeMarkdown(value: string, most = longestValue): string {
  return `<code>${shownText(value, most).replace(notPlain, entity)}</code>`;
}

/** Our own words for Markdown: nothing in them is meant as markup. */
function escapeWords(text: string): string {
  return text.replace(/[<>&|*_`[\]~\\#@]/g, entity);
}

/** A phrase as one line of Markdown. */
export function toMarkdown(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? escapeWords(part) : escapeMarkdown(part.value))).join('');
}

/**
 * Takes the meaning of a workflow command from a line: `::name` counts at the start of a line after
 * white space, `##[name]` anywhere.
 */
export function neutraliseCommands(line: string): string {
  return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):(?=:)/, '$1\\u003a');
}

/**
 * Foreign text for a terminal or log: one line without control, bidirectional or invisible characters
 * and without the marks of a workflow command.
 */
export function escapeTerminal(value: string, most = longestValue): string {
  return neutraliseCommands(shownText(value, most)).replaceAll('::', ':\\u003a');
}

/** A phrase as one line for a terminal. */
export function toTerminal(parts: Phrase): string {
  return neutraliseCommands(
    parts.map((part) => (typeof part === 'string' ? part : escapeTerminal(part.value))).join(''),
  );
}
