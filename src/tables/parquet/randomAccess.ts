/** Random access to the bytes of a file, without waiting. */
export interface RandomAccess {
  /** Length of the file. */
  readonly bytes: number;
  /** Exactly the bytes `[offset, offset + length)`, as a view or a copy; fewer where the file has become shorter. */
  read(offset: number, length: number): Uint8Array;
}
