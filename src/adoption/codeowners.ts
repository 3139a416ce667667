/** Who has to review changes of the gate itself: lines for CODEOWNERS. */

export interface Ownership {
  /** Path of the CODEOWNERS file from the repository's root. */
  file: string;
  /** Its content; empty where it does not exist. */
  content: string;
  /** Folder of the policy from the repository's root, such as `.holdout`. */
  policyFolder: string;
  /** Users, teams or addresses. */
  owners: readonly string[];
}

/** Where GitHub looks for CODEOWNERS, in its order: the first one counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const heading =
  '# The rules of the merge gate, what runs it, and this list are changed only with these owners’ review.';

/**
 * Adds owners for the policy, the workflows and CODEOWNERS itself. A pattern that has owners already keeps them.
 *
 * @returns the whole new content, and the lines that were added to it
 */
export function mergeCodeowners({ file, content, policyFolder, owners }: Ownership): {
  content: string;
  added: readonly string[];
} {
  const owned = ownedPatterns(content);
  const patterns = [`/${policyFolder}/`, '/.github/workflows/', `/${file}`].map(escapePattern);
  const lines = patterns
    .filter((pattern) => !owned.has(normalPattern(pattern)))
    .map((pattern) => lineOf(pattern, owners));
  if (lines.length === 0) return { content, added: [] };
  const added = [heading, ...lines];
  const newLine = content.includes('\r\n') ? '\r\n' : '\n';
  const before = content === '' || content.endsWith('\n') ? content : `${content}${newLine}`;
  const gap = before === '' ? '' : newLine;
  return { content: `${before}${gap}${added.join(newLine)}${newLine}`, added };
}

function lineOf(pattern: string, owners: readonly string[]): string {
  return `${pattern} ${owners.join(' ')}`;
}

/** A space ends a pattern unless a backslash stands before it. */
function escapePattern(pattern: string): string {
  return pattern.replace(/[ #\\]/g, '\\$&');
}

/** Patterns that the last line with them gives owners to. */
function ownedPatterns(content: string): ReadonlySet<string> {
  const owned = new Set<string>();
  for (const line of content.split(/\r?\n/)) {
    const text = line.replace(/(^|\s)#.*$/, '').trim();
    const [pattern, ...owners] = text.split(/(?<!\\)\s+/);
    if (pattern === undefined || pattern === '') continue;
    if (owners.length > 0) owned.add(normalPattern(pattern));
    else owned.delete(normalPattern(pattern));
  }
  return owned;
}

/** `/.holdout/`, `.holdout/` and `/.holdout/**` own the same files. */
function normalPattern(pattern: string): string {
  return pattern
    .replace(/^\/?/, '/')
    .replace(/\/\*\*?$/, '/')
    .replace(/([^/])\/?$/, '$1');
}
