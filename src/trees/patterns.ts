import { nearestName } from '../result/nearestName.ts';
import { Refusal } from '../result/refusal.ts';
import { checkPatternLength, folderOfPattern, hasPattern, parsePattern, reachOf } from './namePattern.ts';
import { checkPath, printablePath } from './paths.ts';
import type { Tree } from './tree.ts';

export { hasPattern } from './namePattern.ts';

const mostFiles = 256;
const mostNamesShown = 5;
/** Each look lists the folders on the way, which is slow where they are large. */
const mostLookedAt = 64;
/** Beyond it no mistyped name is looked for. */
const mostNamesCompared = 10_000;

/**
 * The files of a tree that a pattern stands for.
 *
 * `*` stands for any characters of a name, `?` for one, `[abc]` and `[a-c]` for one of these, `[!abc]` for any other,
 * `{a,b}` for one text or the other, and `**` as a whole name for any number of folders. A name that begins with a dot
 * is found only where the pattern has the dot. Nothing else means anything: there is no negation, and a backslash is
 * refused as in any path. A path without these signs is itself, whether it exists or not; and a file whose whole path
 * is written as the pattern is that file alone, so that a name with brackets or braces can be given.
 *
 * What the tree lists and refuses (symbolic links, submodules and the like) is refused where the pattern matches it,
 * never passed over. Where the pattern could lead through it, it is refused too, if it is among the 64 files on the way
 * that are looked at, those without an ending first.
 *
 * @param pattern relative to the tree's root, with forward slashes
 * @returns paths of regular files, sorted by code unit
 * @throws Refusal `path/…` as any path, and `path/pattern` for a pattern that is malformed, longer than 1,024
 *   characters, or has braces for more than 64 patterns; `tree/missing-file` where
 *   nothing matches; `path/too-many-files` with exit 4 for more than 256 files; what `Tree.findFile` throws
 */
export async function expandPattern(tree: Tree, pattern: string): Promise<readonly string[]> {
  if (!hasPattern(pattern)) return [checkPath(pattern)];
  checkPatternLength(pattern);
  const folder = folderOfPattern(pattern).normalize('NFC');
  const listed = await tree.list(folder);
  const literal = pattern.normalize('NFC');
  const found = listed.includes(literal) ? [literal] : await matchPaths(tree, listed, pattern);
  if (found.length === 0) throw await nothingFound(tree, pattern, folder, listed);
  if (found.length > mostFiles) throw tooManyFiles(pattern, found.length);
  for (const path of found) await requireFile(tree, path);
  return found;
}

/**
 * Whether a pattern could stand for a path, or lead through it, on any system: also where they differ in case alone.
 * A malformed pattern could stand for any path.
 *
 * @param path relative to the tree's root, whether it exists or not
 */
export function couldMatch(pattern: string, path: string): boolean {
  const foldCase = (text: string) => text.normalize('NFC').toUpperCase().toLowerCase();
  const isReached = (one: string, other: string) =>
    one === other || parsePattern(one).some((alternative) => reachOf(alternative, other.split('/')) !== 'none');
  try {
    return isReached(pattern.normalize('NFC'), path.normalize('NFC')) || isReached(foldCase(pattern), foldCase(path));
  } catch (thrown) {
    if (thrown instanceof Refusal) return true;
    throw thrown;
  }
}

async function matchPaths(tree: Tree, listed: readonly string[], pattern: string): Promise<readonly string[]> {
  const alternatives = parsePattern(pattern);
  const found: string[] = [];
  const passed: string[] = [];
  for (const path of listed) {
    const names = path.split('/');
    const reaches = alternatives.map((alternative) => reachOf(alternative, names));
    if (reaches.includes('match')) found.push(path);
    else if (reaches.includes('below')) passed.push(path);
  }
  for (const path of likelyFolders(passed)) if (await isNoFile(tree, path)) throw blockedWay(path, pattern);
  return found;
}

/** Those of which a link to a folder is most likely one: folders seldom have an ending. */
function likelyFolders(paths: readonly string[]): readonly string[] {
  const hasEnding = (path: string) => Number(/\.[^/]*$/.test(path));
  return [...paths].sort((a, b) => hasEnding(a) - hasEnding(b)).slice(0, mostLookedAt);
}

/** Whether what is listed is no regular file, and so may stand for a folder. No file is opened for it. */
async function isNoFile(tree: Tree, path: string): Promise<boolean> {
  try {
    // Below a file there is nothing; on the way through anything else is a refusal.
    await tree.find(`${path}/-`);
  } catch (thrown) {
    // Other refusals are about the name, which nobody has asked for.
    if (thrown instanceof Refusal) return thrown.code === 'tree/not-regular';
    throw thrown;
  }
  return false;
}

async function requireFile(tree: Tree, path: string): Promise<void> {
  if ((await tree.findFile(path)) !== undefined) return;
  throw new Refusal('tree/missing-file', {
    file: printablePath(path),
    problem: 'was listed and is not found any more',
    cure: 'Let nothing write to the folder while Holdout runs, and run it again.',
  });
}

function blockedWay(path: string, pattern: string): Refusal {
  return new Refusal('tree/not-regular', {
    file: printablePath(path),
    problem: `is a symbolic link, a submodule or the like, and the pattern "${printablePath(pattern)}" could lead through it`,
    cure: 'Store the content itself at this path, or write a pattern that does not lead there.',
  });
}

async function nothingFound(tree: Tree, pattern: string, folder: string, listed: readonly string[]): Promise<Refusal> {
  const paths = listed.length > 0 ? listed : await tree.list('');
  const nearest = nearestName(pattern, paths.slice(0, mostNamesCompared));
  return new Refusal('tree/missing-file', {
    problem: `the pattern "${printablePath(pattern)}" matches no file; ${describeFolder(folder, listed)}`,
    cure:
      nearest === undefined
        ? 'Correct the pattern; a path begins at the folder that contains `.holdout/`, and upper and lower case differ.'
        : `Did you mean something like ${printablePath(nearest)}?`,
  });
}

function describeFolder(folder: string, listed: readonly string[]): string {
  const place = folder === '' ? 'the root' : `the folder ${printablePath(folder)}`;
  if (listed.length === 0) return `${place} does not exist or is empty`;
  const shown = listed.slice(0, mostNamesShown).map(printablePath).join(', ');
  const more = listed.length - mostNamesShown;
  return `below ${place} lie ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

function tooManyFiles(pattern: string, count: number): Refusal {
  return new Refusal('path/too-many-files', {
    problem: `the pattern "${printablePath(pattern)}" matches ${count} files; at most ${mostFiles} are read as one table`,
    cure: 'Write a narrower pattern, or join the files.',
    exit: 4,
  });
}
