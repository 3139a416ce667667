const longestShown = 64;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|["\\]/gu;

/**
 * A column name for a message: in double quotes, cut after 64 characters, with everything that is not
 * printable (and the quote and backslash themselves) written as an escape such as `\u{200B}`.
 */
export function printableName(name: string): string {
  // Cut by code units first: a hostile name is up to 64 KiB long.
  const characters = [...name.slice(0, 2 * longestShown + 2)];
  const shown = characters.slice(0, longestShown).join('').replace(unprintable, escapeCharacter);
  return characters.length > longestShown ? `"${shown}…"` : `"${shown}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${codePointDigits(character.codePointAt(0)!)}}`;
}

/** `U+200B` for 0x200B. */
export function formatCodePoint(codePoint: number): string {
  return `U+${codePointDigits(codePoint)}`;
}

function codePointDigits(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
