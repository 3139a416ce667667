import picomatch from 'picomatch';
import { Refusal } from '../result/refusal.ts';
import { checkPattern, printablePath } from './paths.ts';

const longestPattern = 1024;
const mostAlternatives = 64;

/** Any number of folders: `**`. */
export const anyFolders = Symbol('anyFolders');

/** What one name of a path has to be. */
export type NamePattern = typeof anyFolders | ((name: string) => boolean);

/** How a path relates to a pattern: it matches, what lies below it might, or neither. */
export type Reach = 'match' | 'below' | 'none';

const signs = /[*?[{]/;

/** Whether a path has signs that stand for others. It may still be the path of a file, as `expandPattern` tells. */
export function hasPattern(path: string): boolean {
  return signs.test(path);
}

/** The folder that all paths of a pattern lie in: the names before the first with a sign. */
export function folderOfPattern(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex(hasPattern);
  return names.slice(0, first === -1 ? -1 : first).join('/');
}

/** @throws Refusal `path/pattern` for a pattern that is longer than any path need be */
export function checkPatternLength(pattern: string): void {
  if (pattern.length > longestPattern) throw refusePattern(pattern, `has more than ${longestPattern} characters`);
}

/**
 * The alternatives of a pattern, each with its names in order.
 *
 * @throws Refusal `path/pattern` for a pattern that is malformed, and as `checkPattern` for any alternative
 */
export function parsePattern(pattern: string): readonly (readonly NamePattern[])[] {
  return expandBraces(pattern).map((alternative) => {
    const names = checkPattern(alternative).split('/');
    // Folders alone are no file: at the end of a pattern, any file in any of them is meant.
    if (names.at(-1) === '**') names.push('*');
    return names.map((name) => parseName(pattern, name));
  });
}

/**
 * How the names of a path relate to a pattern. Each name is tried once against each part of the pattern.
 *
 * A name that begins with a dot matches only where the pattern has the dot.
 */
export function reachOf(pattern: readonly NamePattern[], names: readonly string[]): Reach {
  let reached = new Set([0]);
  let isBelow = false;
  for (const part of pattern) {
    if (reached.has(names.length)) isBelow = true;
    reached = passPart(part, names, reached);
  }
  if (reached.has(names.length)) return 'match';
  return isBelow ? 'below' : 'none';
}

/** Numbers of names that may have been passed after one more part of the pattern. */
function passPart(part: NamePattern, names: readonly string[], reached: ReadonlySet<number>): Set<number> {
  const next = new Set<number>();
  for (const position of reached) {
    if (part === anyFolders) {
      next.add(position);
      for (let to = position; to < names.length && !isHidden(names[to]!); to += 1) next.add(to + 1);
    } else if (position < names.length && part(names[position]!)) {
      next.add(position + 1);
    }
  }
  return next;
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** The patterns that one with braces stands for, innermost braces first. */
function expandBraces(pattern: string): readonly string[] {
  const expanded: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [braces, inside] = /\{([^{}]*)\}/.exec(next) ?? [];
    if (braces === undefined || inside === undefined) expanded.push(next);
    else if (!inside.includes(',')) throw refusePattern(pattern, 'has braces without a comma inside');
    else for (const choice of inside.split(',')) waiting.push(next.replace(braces, () => choice));
    if (expanded.length + waiting.length > mostAlternatives) {
      throw refusePattern(pattern, `has braces that stand for more than ${mostAlternatives} patterns`);
    }
  }
  if (expanded.some((one) => /[{}]/.test(one))) throw refusePattern(pattern, 'has a brace without its other half');
  return [...new Set(expanded)];
}

function parseName(pattern: string, name: string): NamePattern {
  if (name === '**') return anyFolders;
  if (!hasPattern(name)) return (other) => other === name;
  if (name.includes('**')) throw refusePattern(pattern, 'has ** beside other characters of a name');
  if (/[[\]]/.test(name.replaceAll(/\[[!^]?[^[\]!^*?]+\]/g, ''))) {
    throw refusePattern(pattern, 'has square brackets that are not closed, are empty, or have another sign inside');
  }
  const pieces = name.split('*').map(parsePiece);
  return (other) => isHidden(other) === isHidden(name) && isSequence(pieces, other);
}

/** What stands between the stars of a name: always as many characters of a name, in UTF-16 code units. */
interface Piece {
  length: number;
  isMatch(text: string): boolean;
}

function parsePiece(text: string): Piece {
  const length = text.replaceAll(/\[[^\]]*\]/g, '?').length;
  if (!hasPattern(text)) return { length, isMatch: (other) => other === text };
  const expression = picomatch.makeRe(escapeOtherSigns(text), options);
  return { length, isMatch: (other) => expression.test(other) };
}

/**
 * Whether a name consists of the pieces in order, with anything between them.
 *
 * The first place is as good as any for each piece, so stars are never tried against each other as a regular expression
 * would: the time is bounded by the product of the two lengths.
 */
function isSequence(pieces: readonly Piece[], name: string): boolean {
  const [first, ...others] = pieces as [Piece, ...Piece[]];
  const last = others.pop();
  if (last === undefined) return first.isMatch(name);
  const end = name.length - last.length;
  let position = first.length;
  if (position > end || !first.isMatch(name.slice(0, position)) || !last.isMatch(name.slice(end))) return false;
  for (const piece of others) {
    while (!piece.isMatch(name.slice(position, position + piece.length))) {
      position += 1;
      if (position + piece.length > end) return false;
    }
    position += piece.length;
  }
  return position <= end;
}

/** Only `?` and square brackets mean something; whether a dot is named is asked before. */
const options = {
  dot: true,
  nobrace: true,
  noextglob: true,
  noglobstar: true,
  nonegate: true,
  literalBrackets: false,
  strictSlashes: true,
  windows: false,
} as const;

function escapeOtherSigns(name: string): string {
  return name
    .replaceAll('[!', '[^')
    .replaceAll(/\[[^\]]*\]|[()+@!^$|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

function refusePattern(pattern: string, problem: string): Refusal {
  const shown = pattern.length > longestPattern ? `${pattern.slice(0, 60)}…` : pattern;
  return new Refusal('path/pattern', {
    problem: `the pattern "${printablePath(shown)}" ${problem}`,
    cure: 'A pattern has `*`, `?`, `[abc]`, `{a,b}` and, as a whole name, `**`; list the files where it cannot say which.',
  });
}
