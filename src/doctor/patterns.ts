/** Patterns of names: GitHub's filters of branches, and CODEOWNERS. No pattern becomes a regular expression. */

/** Characters that may stand at a place, and how many of them. */
interface Piece {
  accepts: (character: string) => boolean;
  least: 0 | 1;
  isRepeated: boolean;
}

/** Whether pieces and text match from end to end; time grows with the product of their lengths. */
function matchPieces(pieces: readonly Piece[], text: string): boolean {
  const characters = [...text];
  let reached = new Set([0]);
  for (const { accepts, least, isRepeated } of pieces) {
    const next = new Set<number>();
    for (const position of reached) {
      if (least === 0) next.add(position);
      const character = characters[position];
      if (character !== undefined && accepts(character)) next.add(position + 1);
    }
    // A set is walked in the order of insertion, so that a position added here is walked as well.
    for (const position of isRepeated ? next : []) {
      const character = characters[position];
      if (character !== undefined && accepts(character)) next.add(position + 1);
    }
    reached = next;
    if (reached.size === 0) return false;
  }
  return reached.has(characters.length);
}

const any = (): boolean => true;
const notSlash = (character: string): boolean => character !== '/';

/**
 * Whether a name matches one pattern of a `branches` filter: `*` any but a slash, `**` any, `?` and `+` repeat the
 * character before, `[…]` one of several, a backslash takes the meaning away.
 */
export function matchesFilter(pattern: string, name: string): boolean {
  const pieces: Piece[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index]!;
    const last = pieces.at(-1);
    if (character === '*') {
      const isDouble = characters[index + 1] === '*';
      if (isDouble) index += 1;
      pieces.push({ accepts: isDouble ? any : notSlash, least: 0, isRepeated: true });
    } else if (character === '?' && last !== undefined) {
      pieces.splice(-1, 1, { ...last, least: 0 });
    } else if (character === '+' && last !== undefined) {
      pieces.splice(-1, 1, { ...last, isRepeated: true });
    } else if (character === '[' && characters.includes(']', index)) {
      const end = characters.indexOf(']', index);
      pieces.push({ accepts: oneOf(characters.slice(index + 1, end)), least: 1, isRepeated: false });
      index = end;
    } else {
      const literal = character === '\\' ? (characters[++index] ?? '\\') : character;
      pieces.push({ accepts: (one) => one === literal, least: 1, isRepeated: false });
    }
  }
  return matchPieces(pieces, name);
}

function oneOf(inside: readonly string[]): (character: string) => boolean {
  const ranges: [string, string][] = [];
  for (let index = 0; index < inside.length; index += 1) {
    const isRange = inside[index + 1] === '-' && inside[index + 2] !== undefined;
    ranges.push([inside[index]!, inside[isRange ? index + 2 : index]!]);
    if (isRange) index += 2;
  }
  return (character) => ranges.some(([first, last]) => character >= first && character <= last);
}

/** Whether a name passes a list of patterns, of which the last that matches counts; `!` excludes. */
export function passesFilter(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((passes, pattern) => {
    if (pattern.startsWith('!')) return passes && !matchesFilter(pattern.slice(1), name);
    return passes || matchesFilter(pattern, name);
  }, false);
}

/** `*`, `?` and literal characters of one part of a path. */
function segmentPieces(segment: string): Piece[] {
  const pieces: Piece[] = [];
  const characters = [...segment];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index]!;
    if (character === '*') pieces.push({ accepts: any, least: 0, isRepeated: true });
    else if (character === '?') pieces.push({ accepts: any, least: 1, isRepeated: false });
    else {
      const literal = character === '\\' ? (characters[++index] ?? '\\') : character;
      pieces.push({ accepts: (one) => one === literal, least: 1, isRepeated: false });
    }
  }
  return pieces;
}

/**
 * Whether a path matches a pattern of CODEOWNERS: as in `.gitignore`, with a folder standing for all below it, but
 * `docs/*` only for what lies directly in `docs`.
 */
export function matchesOwnerPattern(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith('/');
  const bare = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
  const isAnchored = pattern.startsWith('/') || bare.includes('/');
  const parts = bare.split('/');
  const pathParts = path.split('/');
  const last = parts.at(-1)!;
  // What has to follow the last part: nothing, something, or either.
  const below = isFolder ? 'some' : last === '*' && isAnchored ? 'none' : 'any';
  const wanted = isAnchored ? parts : ['**', ...parts];
  return matchSegments(wanted, pathParts, below);
}

function matchSegments(parts: readonly string[], path: readonly string[], below: 'none' | 'some' | 'any'): boolean {
  let reached = new Set([0]);
  for (const [index, part] of parts.entries()) {
    const next = new Set<number>();
    const isLast = index === parts.length - 1;
    for (const position of reached) {
      if (part === '**') {
        // At the end it stands for what lies inside, and elsewhere for any number of folders.
        for (let to = position + (isLast ? 1 : 0); to <= path.length; to += 1) next.add(to);
      } else if (path[position] !== undefined && matchPieces(segmentPieces(part), path[position])) {
        next.add(position + 1);
      }
    }
    reached = next;
  }
  return [...reached].some((end) => {
    if (below === 'none') return end === path.length;
    return below === 'some' ? end < path.length : true;
  });
}
