/** Where a ledger is kept. */
import type { Finding } from '../result/schema.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerDraft } from './ledgerLine.ts';

export interface LedgerState {
  ledger: Ledger;
  /** Commit that holds this state, where a branch does. */
  head?: string;
  /** Doubts about the place itself, such as a history that may not be read; the same with every answer. */
  findings: readonly Finding[];
}

/** A report that is kept beside the ledger, for the next run on the same use. */
export interface StoredResult {
  use: string;
  /** The bytes whose SHA-256 is the `outcome.report` of the line that they come with. */
  report: Uint8Array;
}

/**
 * Says what to add to the ledger as it is at that moment; undefined adds nothing. Asked again, it gives the same entry
 * and event.
 */
export type Decide = (ledger: Ledger) => LedgerDraft | undefined;

/** What waits, chooses and reads the time; tests give their own. */
export interface StoreTiming {
  /** Within [0, 1). */
  random(): number;
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since some fixed moment. */
  now(): number;
}

export const ordinaryTiming: StoreTiming = {
  random: Math.random,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => performance.now(),
};

/**
 * A ledger that several runs write to at once.
 *
 * Every method throws a Refusal `ledger/…` (exit 3) for a ledger that does not hold, or cannot be read or written.
 */
export interface LedgerStore {
  /** For people: a branch or a path. */
  readonly place: string;
  /** Reads and verifies; an empty ledger where none was begun. */
  read(): Promise<LedgerState>;
  /**
   * Adds a line after all that others have written. `decide` sees the ledger that its line will follow, and is asked
   * again where another writer was faster; a line that has arrived is never written twice.
   */
  append(decide: Decide, result?: StoredResult): Promise<LedgerState>;
  /** The stored report of a use, where it is the one that the ledger names and this version made. */
  readResult(use: string): Promise<Uint8Array | undefined>;
}
