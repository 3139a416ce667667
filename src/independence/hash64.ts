/** Hashes of 64 bits as two halves: JavaScript computes with 32 bits, and with whole 64-bit numbers only slowly. */
export interface Hash64 {
  /** The upper 32 bits, within [0, 2^32). */
  high: number;
  /** The lower 32 bits, within [0, 2^32). */
  low: number;
}

/**
 * Reads a hash: exactly 16 hexadecimal digits in either case, as `imagehash` and `holdout hash` write them.
 *
 * @returns undefined for anything else: white space, a prefix, another length
 */
export function parseHash64(text: string): Hash64 | undefined {
  if (!/^[0-9a-f]{16}$/i.test(text)) return undefined;
  return { high: Number.parseInt(text.slice(0, 8), 16), low: Number.parseInt(text.slice(8), 16) };
}

/** A hash as 16 lower-case hexadecimal digits. */
export function formatHash64({ high, low }: Hash64): string {
  return toDigits(high) + toDigits(low);
}

function toDigits(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
