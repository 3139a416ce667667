/** The bytes that JSON's grammar is made of. @see https://www.rfc-editor.org/rfc/rfc8259 */
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const quote = 0x22;
export const plus = 0x2b;
export const comma = 0x2c;
export const minus = 0x2d;
export const dot = 0x2e;
export const zero = 0x30;
const nine = 0x39;
export const colon = 0x3a;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const letterU = 0x75;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= nine;
}

/** Whether the byte is `e` or `E`. */
export function isExponentMark(byte: number | undefined): boolean {
  return byte === 0x65 || byte === 0x45;
}

/** The value of a hexadecimal digit; -1 for any other byte. */
function hexadecimalValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= zero && byte <= nine) return byte - zero;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}

/** The value of four hexadecimal digits; negative where one of them is anything else. */
export function hexadecimalUnit(bytes: Uint8Array, position: number): number {
  let unit = 0;
  for (let index = position; index < position + 4; index += 1) {
    const value = hexadecimalValue(bytes[index]);
    if (value < 0) return -1;
    unit = unit * 16 + value;
  }
  return unit;
}
