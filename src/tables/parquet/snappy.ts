import { broken } from './problem.ts';

/** No element of Snappy writes more than 64 bytes for each 3 that it takes. */
const mostExpansion = 22;

/**
 * Decompresses one block of Snappy.
 *
 * @param bytes length of the result, as the page header claims it
 * @throws ParquetProblem where the block is damaged or has another length
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
export function decompressSnappy(input: Uint8Array, bytes: number): Uint8Array {
  if (bytes > mostExpansion * input.length) throw damaged();
  let at = preambleLength(input, bytes);
  const output = Buffer.allocUnsafeSlow(bytes);
  const end = input.length;
  let to = 0;
  while (at < end) {
    const tag = input[at]!;
    at += 1;
    if ((tag & 3) === 0) {
      let length = (tag >>> 2) + 1;
      if (length > 60) {
        const lengthBytes = length - 60;
        if (at + lengthBytes > end) throw damaged();
        length = littleEndian(input, at, lengthBytes) + 1;
        at += lengthBytes;
      }
      if (length > end - at || length > bytes - to) throw damaged();
      // For short stretches a call costs more than it saves.
      if (length <= 24) for (let index = 0; index < length; index += 1) output[to + index] = input[at + index]!;
      else output.set(input.subarray(at, at + length), to);
      at += length;
      to += length;
      continue;
    }
    const offsetBytes = (tag & 3) === 3 ? 4 : tag & 3;
    if (at + offsetBytes > end) throw damaged();
    const isShort = offsetBytes === 1;
    const length = isShort ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    const offset = isShort ? ((tag >>> 5) << 8) | input[at]! : littleEndian(input, at, offsetBytes);
    at += offsetBytes;
    if (offset === 0 || offset > to || length > bytes - to) throw damaged();
    // Where source and target overlap, what has just been written is copied on.
    for (let index = 0; index < length; index += 1) output[to + index] = output[to + index - offset]!;
    to += length;
  }
  if (to !== bytes) throw damaged();
  return output;
}

/** Checks the length that the block itself claims, and returns how many bytes the claim takes. */
function preambleLength(input: Uint8Array, bytes: number): number {
  let claimed = 0;
  for (let index = 0; index < Math.min(5, input.length); index += 1) {
    const byte = input[index]!;
    claimed += (byte & 0x7f) * 2 ** (7 * index);
    if (byte >= 0x80) continue;
    if (claimed !== bytes) throw damaged();
    return index + 1;
  }
  throw damaged();
}

function littleEndian(input: Uint8Array, at: number, bytes: number): number {
  let value = 0;
  for (let index = bytes - 1; index >= 0; index -= 1) value = value * 256 + input[at + index]!;
  return value;
}

function damaged(): Error {
  return broken('a page cannot be decompressed, or has another size than its header claims');
}
