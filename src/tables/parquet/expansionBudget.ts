import { parquetLimits } from '../limits.ts';

/** How much may be made of the bytes of a file: tables repeat themselves, and bombs repeat themselves more. */
export class ExpansionBudget {
  #left: number = parquetLimits.freeBytes;

  /** Whether so many bytes may be made, after so many have been read for them. */
  allows(made: number, read: number): boolean {
    this.#left = Math.min(parquetLimits.freeBytes, this.#left + read * parquetLimits.expansion) - made;
    return this.#left >= 0;
  }
}
