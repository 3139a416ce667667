import { isUtf8 } from 'node:buffer';

/**
 * Length of the longest beginning of `bytes` that does not end in the middle of a character.
 *
 * Bytes that no character begins with count as whole, so that they reach the check and are found invalid.
 */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (isContinuation(byte)) continue;
    return characterLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * Offset of the first byte that is not part of valid UTF-8, or `bytes.length` where all of it is valid.
 *
 * Overlong forms, surrogates and code points above U+10FFFF are invalid (RFC 3629). A character that is
 * cut at the end is invalid as well.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return bytes.length;
  // Whether a beginning is valid changes only once as it grows, so halving finds the place.
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle))))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes.subarray(0, valid));
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function characterLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  if (first >= 0xf0 && first <= 0xf4) return 4;
  return 1;
}
