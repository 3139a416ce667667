/** The last lines of a comment: where the rest is, how to repeat it, and what the next run reads. */
import type { Run } from '../result/run.ts';
import { escapeMarkdown } from './escape.ts';

/** Addresses of what else was published. */
export interface Links {
  /** A page with the whole report. */
  report?: string;
  /** The job summary. */
  summary?: string;
  /** The evidence of the run. */
  artifact?: string;
}

const longestCommand = 400;

/** Printable ASCII, as every address on the web is written. */
const webAddress = /^https?:\/\/[!-~]+$/;

/** What could end a link or mean something in Markdown stands as an escape of RFC 3986. */
function escapeAddress(address: string): string {
  return address.replace(
    /[^A-Za-z0-9\-._~:/?#@!$+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A link of our own words; the words alone where the address is none of the web. */
function linkText(text: string, address: string | undefined): string[] {
  if (address === undefined) return [];
  return [webAddress.test(address) ? `[${text}](${escapeAddress(address)})` : text];
}

function linkTexts({ report, summary, artifact }: Links, isPartial: boolean): string[] {
  return [
    ...linkText(isPartial ? 'Report' : 'Full report', report ?? artifact),
    ...(report === undefined ? [] : linkText('evidence', artifact)),
    ...linkText('job summary', summary),
  ];
}

/** @param isPartial whether the policy withholds something, which the command shows to who has the data */
export function footerLine({ reproduce }: Run, links: Links, isCut: boolean, isPartial: boolean): string {
  const left = isCut ? 'Parts of this text were left out for length. ' : '';
  const linked = linkTexts(links, isPartial);
  const named = isPartial ? [] : ['Full report: <code>report.json</code> in the evidence of this run'];
  const where = linked.length > 0 ? linked : named;
  const what = isPartial ? 'shows what is withheld, where the data is' : 'repeats this on your machine';
  return `${left}${[...where, `${escapeMarkdown(reproduce, longestCommand)} ${what}`].join(' · ')}`;
}

/** A hidden line; what would end the comment it stands in is escaped as in an address. */
export function stateLine(state: string): string {
  const escaped = state.replace(/[%<>\r\n]|-(?=-|$)/g, (character) =>
    character === '-' ? '%2D' : encodeURIComponent(character),
  );
  return `<!-- holdout: ${escaped} -->`;
}

/** The state that a comment was written with, from its line before the marker; undefined where it has none. */
export function readState(comment: string): string | undefined {
  const lines = comment.trimEnd().split(/\r?\n/);
  const escaped = /^<!-- holdout: (.*) -->$/.exec(lines.at(-2) ?? '')?.[1];
  if (escaped === undefined) return undefined;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
