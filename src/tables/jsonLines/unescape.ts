import { backslash, hexadecimalUnit, letterU } from './jsonBytes.ts';

/** What the byte after a backslash stands for; 0 where it stands for nothing. */
export const shortEscapes = makeShortEscapes();

function makeShortEscapes(): Uint8Array {
  const meanings = new Uint8Array(256);
  const pairs = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
  for (const [letter, meaning] of Object.entries(pairs)) meanings[letter.charCodeAt(0)] = meaning.charCodeAt(0);
  return meanings;
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Replaces the escapes of a JSON string by the characters that they stand for, in their place: no escape is shorter
 * than its character in UTF-8.
 *
 * @param bytes `bytes[start..end)` is what stands between the quotes of a valid string without lone surrogates
 * @returns where the shorter text ends; it begins at `start`
 */
export function unescapeInPlace(bytes: Buffer, start: number, end: number): number {
  let written = start;
  for (let position = start; position < end; ) {
    const byte = bytes[position++]!;
    if (byte !== backslash) {
      bytes[written++] = byte;
      continue;
    }
    const letter = bytes[position++]!;
    if (letter !== letterU) {
      bytes[written++] = shortEscapes[letter]!;
      continue;
    }
    const unit = hexadecimalUnit(bytes, position);
    const isPair = isHighSurrogate(unit);
    const character = isPair
      ? String.fromCharCode(unit, hexadecimalUnit(bytes, position + 6))
      : String.fromCharCode(unit);
    position += isPair ? 10 : 4;
    written += bytes.write(character, written);
  }
  return written;
}
