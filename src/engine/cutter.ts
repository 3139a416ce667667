/** Cuts the bytes of a file into blocks of whole rows, in memory that the threads share. */
import { tableLimits } from '../tables/limits.ts';
import type { Block } from './csvRows.ts';
import type { Kernel } from './kernel.ts';
import { blockBytes } from './memoryMap.ts';

const lineFeed = 0x0a;

export interface CutterOptions {
  kernel: Kernel;
  /** The shared memory that does not grow. */
  memory: Buffer;
  /** Whether a line feed between quotes ends no row. */
  quotes: boolean;
  /** Waits for memory of a block. */
  take(): Promise<number>;
}

/**
 * A row ends at a line feed before which there is an even number of quotes: each of them, doubled ones
 * included, opens or closes, wherever the strict rules of the format are kept. Where they are broken, the
 * block begins before the place that breaks them, and whoever reads it finds that place.
 *
 * @param chunks bytes of the file, without what stands before the first row
 * @param offset offset in the file of the first of them
 */
export async function* cutBlocks(
  chunks: AsyncIterable<Uint8Array>,
  offset: number,
  { kernel, memory, quotes, take }: CutterOptions,
): AsyncGenerator<Block> {
  let address = await take();
  let length = 0;
  let begun = offset;
  /** Length of the beginning of the block that has been looked at, and whether it has an odd number of quotes. */
  let seen = 0;
  let isOpen = false;
  let end = 0;
  const look = () => {
    if (!quotes) {
      end = memory.subarray(address + seen, address + length).lastIndexOf(lineFeed);
      end = end < 0 ? 0 : seen + end + 1;
    } else {
      const found = endOfRows(kernel, memory, address, seen, length, isOpen);
      if (found.end > 0) end = found.end;
      isOpen = found.isOpen;
    }
    seen = length;
  };
  for await (const chunk of chunks) {
    for (let used = 0; used < chunk.length; ) {
      // Looked at after so many bytes, however they come: every pass cuts a file in the same places.
      const piece = chunk.subarray(used, used + blockBytes - (length % blockBytes));
      memory.set(piece, address + length);
      length += piece.length;
      used += piece.length;
      if (length % blockBytes !== 0) continue;
      look();
      // A row beyond the limit is handed over unfinished: whoever reads it meets the limit first.
      if (end === 0 && length <= tableLimits.rowBytes + 1) continue;
      const cut = end === 0 ? length : end;
      const next = await take();
      memory.copyWithin(next, address + cut, address + length);
      yield { address, length: cut, offset: begun, isLast: false };
      begun += cut;
      length -= cut;
      address = next;
      seen = 0;
      end = 0;
      isOpen = false;
    }
  }
  yield { address, length, offset: begun, isLast: true };
}

/** The end of the last whole row of a block, of which the first `seen` bytes are known to have none. */
function endOfRows(
  kernel: Kernel,
  memory: Buffer,
  address: number,
  seen: number,
  length: number,
  wasOpen: boolean,
): { end: number; isOpen: boolean } {
  const start = address + seen;
  const stop = address + length;
  const isOpen = wasOpen !== (kernel.countQuotes(start, stop) % 2 === 1);
  let isOpenHere = isOpen;
  let later = stop;
  for (;;) {
    const at = memory.lastIndexOf(lineFeed, later - 1);
    if (at < start) return { end: 0, isOpen };
    if (kernel.countQuotes(at, later) % 2 === 1) isOpenHere = !isOpenHere;
    if (!isOpenHere) return { end: at + 1 - address, isOpen };
    later = at;
  }
}
