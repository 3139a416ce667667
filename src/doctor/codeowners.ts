/** CODEOWNERS as GitHub reads it. */
import { matchesOwnerPattern } from './patterns.ts';

export interface OwnerLine {
  line: number;
  pattern: string;
  /** None: what matches has no owner. */
  owners: readonly string[];
}

export interface CodeOwners {
  file: string;
  lines: readonly OwnerLine[];
  /** Lines that GitHub skips. */
  skipped: readonly number[];
}

/** Places of the file; the first that exists counts. */
export const ownerFiles: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

const owner = /^(@[A-Za-z0-9][A-Za-z0-9-]*(_[A-Za-z0-9]+)?(\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

function isOwner(text: string): boolean {
  return text.length <= 320 && owner.test(text);
}

/** Reads a CODEOWNERS file. */
export function readCodeOwners(file: string, text: string): CodeOwners {
  const lines: OwnerLine[] = [];
  const skipped: number[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const content = written.replace(/(^|\s)#.*$/, '').trim();
    if (content === '') continue;
    // A backslash keeps a space inside the pattern.
    const [pattern = '', ...owners] = content.split(/(?<!\\)\s+/);
    const isReadable = !pattern.startsWith('!') && !/[[\]]/.test(pattern) && !pattern.startsWith('\\#');
    if (isReadable && owners.every(isOwner)) lines.push({ line: index + 1, pattern, owners });
    else skipped.push(index + 1);
  }
  return { file, lines, skipped };
}

/** The line that decides about a path: the last that matches. */
export function decidingLine({ lines }: CodeOwners, path: string): OwnerLine | undefined {
  return lines.findLast(({ pattern }) => matchesOwnerPattern(pattern, path));
}
