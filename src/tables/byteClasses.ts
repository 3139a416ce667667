/** What a byte means to the scanner. Everything but `ordinary` stops the inner loop. */
export const ordinary = 0;
export const delimiter = 1;
export const lineFeed = 2;
export const carriageReturn = 3;
export const quote = 4;
/** C0 controls other than tab, LF and CR; DEL. */
export const control = 5;
/** Any byte of a character outside ASCII. */
export const beyondAscii = 6;

/** Class of each of the 256 bytes inside a cell without quotes. */
export function classifyPlainBytes(delimiterByte: number): Uint8Array {
  const classes = classifyQuotedBytes();
  classes[delimiterByte] = delimiter;
  return classes;
}

/** Class of each of the 256 bytes between quotes, where a delimiter is text. */
export function classifyQuotedBytes(): Uint8Array {
  const classes = new Uint8Array(256).fill(ordinary);
  classes.fill(control, 0x00, 0x20);
  classes[0x09] = ordinary;
  classes[0x0a] = lineFeed;
  classes[0x0d] = carriageReturn;
  classes[0x22] = quote;
  classes[0x7f] = control;
  classes.fill(beyondAscii, 0x80);
  return classes;
}

/**
 * The forbidden character outside ASCII that begins at `position`, as a code point, or -1.
 *
 * Forbidden are C1 controls (U+0080 to U+009F, so NEL), the separators U+2028 and U+2029, and U+FEFF.
 *
 * @param bytes Valid UTF-8 that does not end inside this character.
 */
export function forbiddenCodePoint(bytes: Uint8Array, position: number): number {
  const first = bytes[position]!;
  if (first === 0xc2) return bytes[position + 1]! <= 0x9f ? bytes[position + 1]! : -1;
  if (first !== 0xe2 && first !== 0xef) return -1;
  const rest = (bytes[position + 1]! << 8) | bytes[position + 2]!;
  if (first === 0xe2) return rest === 0x80a8 || rest === 0x80a9 ? 0x2028 + (rest & 1) : -1;
  return rest === 0xbbbf ? 0xfeff : -1;
}
