/** Bytes that can be read at any place: a file on disk, or a file of a commit held in memory. */
export interface RandomAccess {
  /** Length of the whole in bytes. */
  bytes: number;
  /** Bytes `[offset, offset + length)`; fewer only where the whole ends before. The result is not written to. */
  read(offset: number, length: number): Uint8Array;
}
