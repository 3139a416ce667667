import { Decompress } from 'fzstd';

/** As zstd itself limits it where nothing else is asked for. */
const largestWindow = 128 * 1024 * 1024;

/**
 * Decompresses Zstandard where Node itself does not.
 *
 * @param size The length that the result has to have
 * @throws Error for bytes that are damaged, or that decompress to another length
 * @see https://www.rfc-editor.org/rfc/rfc8878
 */
export function unzstdInJavaScript(bytes: Uint8Array, size: number): Uint8Array {
  if (windowOf(bytes) > largestWindow) throw new Error('the window is too large');
  const output = Buffer.allocUnsafeSlow(size);
  let written = 0;
  const stream = new Decompress((block) => {
    if (block.length > size - written) throw new Error('more bytes than expected');
    output.set(block, written);
    written += block.length;
  });
  stream.push(bytes, true);
  if (written !== size) throw new Error('fewer bytes than expected');
  return output;
}

/** Bytes that the first frame wants to be kept in memory. */
function windowOf(bytes: Uint8Array): number {
  const descriptor = bytes[4] ?? 0;
  if ((descriptor & 0x20) === 0) {
    const window = bytes[5] ?? 0;
    const base = 2 ** (10 + (window >>> 3));
    return base + (base / 8) * (window & 7);
  }
  const width = [1, 2, 4, 8][descriptor >>> 6]!;
  const start = 5 + [0, 1, 2, 4][descriptor & 3]!;
  let content = 0;
  for (let index = width - 1; index >= 0; index -= 1) content = content * 256 + (bytes[start + index] ?? 0);
  return content;
}
