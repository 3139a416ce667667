import { visibleText } from './foreignText.ts';

/**
 * A sentence that keeps our words apart from foreign text: a string is ours, a `value` comes from the
 * data, the policy or a path, and each view escapes it in its own way.
 */
export type Phrase = readonly PhrasePart[];
export type PhrasePart = string | { value: string };

/**
 * Builds a phrase from a template. A string that is put in is foreign until `words` says otherwise,
 * so that a forgotten mark fails towards escaping; a number is ours.
 */
export function phrase(strings: TemplateStringsArray, ...inserted: readonly (string | number | Phrase)[]): Phrase {
  return mergeWords(strings.flatMap((text, index) => [text, ...partsOf(inserted[index])]));
}

/** Joins neighbouring words of ours into one part and drops empty ones. */
function mergeWords(parts: Phrase): Phrase {
  const merged: PhrasePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') merged.splice(-1, 1, last + part);
    else merged.push(part);
  }
  return merged;
}

function partsOf(inserted: string | number | Phrase | undefined): Phrase {
  if (inserted === undefined) return [];
  if (typeof inserted === 'string') return [{ value: inserted }];
  return typeof inserted === 'number' ? [String(inserted)] : inserted;
}

/** Marks a text as our own words. */
export function words(text: string): Phrase {
  return text === '' ? [] : [text];
}

/** Marks a text as foreign. */
export function foreign(text: string): Phrase {
  return [{ value: text }];
}

/** Joins phrases with a separator of ours. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}

/** `a`, `a and b`, `a, b and c`; after `most` entries `a, b and 7 more`. */
export function listPhrases(phrases: readonly Phrase[], most = 3): Phrase {
  const shown = phrases.slice(0, most);
  const hidden = phrases.length - shown.length;
  const entries = hidden > 0 ? [...shown, words(`${hidden} more`)] : shown;
  if (entries.length < 2) return entries[0] ?? words('none');
  return phrase`${joinPhrases(entries.slice(0, -1), ', ')} and ${entries.at(-1)!}`;
}

/** A list of foreign texts, such as paths. */
export function listForeign(values: readonly string[], most = 3): Phrase {
  return listPhrases(values.map(foreign), most);
}

const plainWord = /^[(“]?[A-Za-z]+(['’][a-z]+|-[A-Za-z]+)*[)”]?[,;:.?!]?$/;
const plainNumber = /^\(?−?(\d{1,6}|\d{1,3}(,\d{3})+)(\.\d{1,6})?(–\d{1,6}(\.\d{1,6})?)?\)?[,;:.?!]?$/;
const plainSign = /^[≥≤→–—]$/;

function isPlainToken(token: string): boolean {
  if (plainNumber.test(token) || plainSign.test(token)) return true;
  return token.length <= 24 && plainWord.test(token);
}

/** Appends a token, after a space unless it is the first; neighbouring foreign tokens become one. */
function appendToken(parts: PhrasePart[], token: string): void {
  const last = parts.at(-1);
  if (isPlainToken(token)) {
    parts.push(last === undefined ? token : ` ${token}`);
    return;
  }
  const [, core = token, stop = ''] = /^(.+?)([.;:?!]?)$/s.exec(token) ?? [];
  if (last !== undefined && typeof last !== 'string') parts.splice(-1, 1, { value: `${last.value} ${core}` });
  else parts.push(...(last === undefined ? [] : [' ']), { value: core });
  if (stop !== '') parts.push(stop);
}

/**
 * A text in which our words and foreign text are already mixed, such as the problem of a refusal:
 * plain words and numbers stay, all else becomes foreign.
 */
export function mixed(text: string): Phrase {
  const parts: PhrasePart[] = [];
  for (const token of text.split(/(?<=[^ ]) (?=[^ ])/)) {
    if (token !== '') appendToken(parts, token);
  }
  return mergeWords(parts);
}

/** The phrase as plain text of one line: foreign text made visible and cut to 64 characters. */
export function plainText(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : visibleText(part.value))).join('');
}
