/** Paths of keys, and texts of the policy as messages show them. */

/** A key or index for each level, from the top. */
export type KeyPath = readonly (string | number)[];

/** `acceptance.criteria[0].at-least` */
export function formatPath(path: KeyPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(part)}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Text of the policy as it may stand in a message: at most 60 characters, anything but ASCII and Latin letters as
 * `<U+0456>`, so that a letter of another script cannot pass for the one it looks like.
 */
export function printable(text: string): string {
  const characters = [...text].slice(0, 60).map((character) => {
    return /^[ -~\u00c0-\u024f]$/.test(character) ? character : `<${codePointName(character)}>`;
  });
  return characters.join('') + ([...text].length > 60 ? '…' : '');
}

/** `U+202E` */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
