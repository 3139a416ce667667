/** Files that are not read from beginning to end. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { RandomAccess } from '../tables/parquet/randomAccess.ts';

/** What a thread opens: a file on disk, or bytes in shared memory. */
export type RandomAccessSource =
  | { kind: 'path'; path: string; bytes: number }
  | { kind: 'memory'; memory: SharedArrayBuffer };

export interface OpenSource extends RandomAccess {
  close(): void;
}

export function openSource(source: RandomAccessSource): OpenSource {
  if (source.kind === 'memory') {
    const memory = new Uint8Array(source.memory);
    return { bytes: memory.length, read: (offset, length) => memory.subarray(offset, offset + length), close() {} };
  }
  const file = openSync(source.path, 'r');
  return {
    bytes: source.bytes,
    read(offset, length) {
      const bytes = Buffer.allocUnsafeSlow(length);
      let read = 0;
      while (read < length) {
        const got = readSync(file, bytes, read, length - read, offset + read);
        if (got === 0) break;
        read += got;
      }
      return bytes.subarray(0, read);
    },
    close: () => closeSync(file),
  };
}
