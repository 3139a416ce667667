import { Refusal } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';

/** Control characters, halves of characters, line separators, and all that is invisible or changes direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const unprintables = new RegExp(unprintable.source, 'gu');

/** A percent-encoded control character: a workflow command of GitHub would turn it into the character. */
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const gitFolder = /^(?:\.git|git~[0-9]+)$/i;
const longestSegment = 255;

interface Fault {
  code: RefusalCode;
  problem: string;
  cure: string;
}

/**
 * Checks a path that a policy names, or that lies in a tree, against what every system can store.
 *
 * @param path relative to the policy's root, with forward slashes
 * @returns the path in NFC
 * @throws Refusal `path/escape` for a path that leads out of the root (absolute, URL, `..`), `path/forbidden` for one
 *   that is empty, or has an empty, `.` or `.git` segment, a backslash, a control, invisible or bidirectional
 *   character, or a name that Windows cannot store. A leading `-` is allowed.
 */
export function checkPath(path: string): string {
  return check(path, /[<>:"|?*]/);
}

/** As `checkPath`, for a pattern: `*` and `?` may stand in it. */
export function checkPattern(pattern: string): string {
  return check(pattern, /[<>:"|]/);
}

/** The path with each control, invisible or bidirectional character as `\u{…}`, for messages. */
export function printablePath(path: string): string {
  return path.replace(unprintables, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function check(path: string, forbidden: RegExp): string {
  const normal = path.normalize('NFC');
  const fault = findEscape(normal) ?? findForbiddenCharacter(normal, forbidden) ?? findForbiddenSegment(normal);
  if (fault === undefined) return normal;
  const { code, problem, cure } = fault;
  throw new Refusal(code, { problem: `the path "${printablePath(path)}" ${problem}`, cure });
}

function findEscape(path: string): Fault | undefined {
  const cure = 'Write a path relative to the folder that contains `.holdout/`.';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return { code: 'path/escape', problem: 'is a URL', cure };
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path)) return { code: 'path/escape', problem: 'is absolute', cure };
  if (path.split(/[/\\]/).includes('..')) return { code: 'path/escape', problem: 'has a `..`', cure };
  return undefined;
}

function findForbiddenCharacter(path: string, forbidden: RegExp): Fault | undefined {
  const code = 'path/forbidden';
  if (path.includes('\\')) return { code, problem: 'has a backslash', cure: 'Separate folders with `/`.' };
  const cure = 'Rename it, so that every system can store and show it.';
  if (unprintable.test(path)) return { code, problem: 'has a control, invisible or bidirectional character', cure };
  if (encodedControl.test(path)) return { code, problem: 'has a percent-encoded control character', cure };
  const character = forbidden.exec(path)?.[0];
  if (character !== undefined) return { code, problem: `has the character ${character}`, cure };
  return undefined;
}

function findForbiddenSegment(path: string): Fault | undefined {
  const code = 'path/forbidden';
  if (path === '') return { code, problem: 'is empty', cure: 'Name a file or a folder.' };
  for (const segment of path.split('/')) {
    const fault = segment === '' || segment === '.' ? emptySegment(segment) : findForbiddenName(segment);
    if (fault !== undefined) return { code, ...fault };
  }
  return undefined;
}

function emptySegment(segment: string): Omit<Fault, 'code'> {
  const problem = segment === '' ? 'has an empty segment' : 'has a `.` segment';
  return { problem, cure: 'Write it in its shortest form, such as `data/manifest.csv`.' };
}

function findForbiddenName(segment: string): Omit<Fault, 'code'> | undefined {
  const cure = 'Rename it, so that every system can store it.';
  if (gitFolder.test(segment)) return { problem: 'leads into git’s own folder', cure: 'Name a file of the project.' };
  if (reservedOnWindows.test(segment)) return { problem: 'has a name that Windows reserves', cure };
  if (/[. ]$/.test(segment)) return { problem: 'has a name that ends in a dot or a space', cure };
  if (Buffer.byteLength(segment) > longestSegment) return { problem: 'has a name of more than 255 bytes', cure };
  return undefined;
}
