/**
 * Text that was not written by us (column names, subgroup values, paths, reasons), made visible.
 *
 * Every view shows a reader the characters that are really there: control, bidirectional, invisible
 * and unusual white-space characters become `\u` escapes. What counts as one character to the reader
 * is decided by fixed ranges, not by `Intl.Segmenter` or `\p{…}`: those follow the Unicode version of
 * the Node that runs, and the same report has to give the same bytes everywhere.
 */

type Range = readonly [first: number, last: number];

/** Characters without ink or with power over their neighbours, and white space that passes for a space. */
const hidden: readonly Range[] = [
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Characters that are drawn on the one before: the common scripts, close to Unicode's own rule. */
const combining: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6ed],
  [0x711, 0x74a],
  [0xe31, 0xe31],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0xeb1, 0xeb1],
  [0xeb4, 0xebc],
  [0xec8, 0xece],
  [0xf71, 0xf84],
  [0x1161, 0x11ff],
  [0x135d, 0x135f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff],
];

/** Places of the vowel signs in the Indic blocks from U+0900 to U+0DFF, which are laid out alike. */
const indicSigns: readonly Range[] = [
  [0x00, 0x03],
  [0x3c, 0x3c],
  [0x3e, 0x4d],
  [0x51, 0x57],
  [0x62, 0x63],
];

const zeroWidthJoiner = 0x200d;
const variationSelectors: Range = [0xfe0e, 0xfe0f];
const regionalIndicators: Range = [0x1f1e6, 0x1f1ff];
const pictographs: readonly Range[] = [
  [0x2190, 0x2bff],
  [0x1f000, 0x1faff],
];

/** A cluster longer than this is cut: no writing needs it, and a value could grow without end. */
const longestCluster = 10;

function isWithin(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function isCombining(codePoint: number): boolean {
  if (codePoint >= 0x900 && codePoint <= 0xdff) return isWithin(codePoint & 0x7f, indicSigns);
  return isWithin(codePoint, combining);
}

/** `\u200b`, or `\u{1d173}` above the basic plane. */
function escapeCodePoint(codePoint: number): string {
  const digits = codePoint.toString(16);
  return codePoint > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}

/** A space that a reader cannot see: at either end of the text, or after another one. */
function isHiddenSpace(codePoints: readonly number[], index: number): boolean {
  if (codePoints[index] !== 0x20) return false;
  return index === 0 || index === codePoints.length - 1 || codePoints[index - 1] === 0x20;
}

/** A joiner between two pictographs, or a selector after one, belongs to an emoji and is drawn. */
function isPartOfEmoji(codePoints: readonly number[], index: number): boolean {
  const codePoint = codePoints[index]!;
  const previous = codePoints[index - 1];
  if (previous === undefined) return false;
  if (isWithin(codePoint, [variationSelectors])) return isWithin(previous, pictographs);
  if (codePoint !== zeroWidthJoiner) return false;
  const next = codePoints[index + 1];
  const follows = isWithin(previous, pictographs) || isWithin(previous, [variationSelectors]);
  return follows && next !== undefined && isWithin(next, pictographs);
}

/** Most text is ASCII letters, for which no range has to be searched. */
function isInk(codePoint: number): boolean {
  return codePoint > 0x20 && codePoint < 0x7f;
}

function isHiddenAt(codePoints: readonly number[], index: number): boolean {
  if (isInk(codePoints[index]!)) return false;
  if (isHiddenSpace(codePoints, index)) return true;
  return isWithin(codePoints[index]!, hidden) && !isPartOfEmoji(codePoints, index);
}

function joinsPrevious(codePoints: readonly number[], index: number): boolean {
  const codePoint = codePoints[index]!;
  if (isInk(codePoint)) return false;
  if (isCombining(codePoint) || isPartOfEmoji(codePoints, index)) return true;
  if (codePoints[index - 1] === zeroWidthJoiner) return isPartOfEmoji(codePoints, index - 1);
  if (!isWithin(codePoint, [regionalIndicators])) return false;
  let start = index;
  while (start > 0 && isWithin(codePoints[start - 1]!, [regionalIndicators])) start -= 1;
  return (index - start) % 2 === 1;
}

/** One character as a reader sees it. */
export interface VisibleCluster {
  text: string;
  /** True where `text` is an escape for a character that has no ink. */
  escaped: boolean;
}

/**
 * Splits a text into the characters that a reader sees: a base with its marks, a whole emoji, or the
 * escape of a character that has no ink. No newline, control or bidirectional character is left.
 */
export function visibleClusters(text: string): VisibleCluster[] {
  const codePoints = Array.from(text, (character) => character.codePointAt(0)!);
  const clusters: VisibleCluster[] = [];
  let length = 0;
  for (const [index, codePoint] of codePoints.entries()) {
    const last = clusters.at(-1);
    if (isHiddenAt(codePoints, index)) {
      clusters.push({ text: escapeCodePoint(codePoint), escaped: true });
    } else if (last && !last.escaped && length < longestCluster && joinsPrevious(codePoints, index)) {
      last.text += String.fromCodePoint(codePoint);
      length += 1;
    } else {
      clusters.push({ text: String.fromCodePoint(codePoint), escaped: false });
      length = 1;
    }
  }
  return clusters;
}

/** The longest foreign text that a view shows, in characters as a reader counts them. */
export const longestValue = 64;

/** The visible form of a text, cut after `most` characters with an ellipsis. */
export function visibleText(text: string, most = longestValue): string {
  const clusters = visibleClusters(text);
  const shown = clusters.slice(0, most).map((cluster) => cluster.text);
  return shown.join('') + (clusters.length > most ? '…' : '');
}
