/** Lines and ledgers for the tests. */
import { createHash } from 'node:crypto';
import { appendLine, emptyLedger, type Ledger } from '../../src/custody/ledger.ts';
import type { LedgerDraft, UseOutcome } from '../../src/custody/ledgerLine.ts';
import type { StoreTiming } from '../../src/custody/ledgerStore.ts';

/** A digest that depends on the text alone. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export const passed: UseOutcome = { verdict: 'pass', exit: 0, report: digest('report') };

/** A draft whose entry follows from its number; what does not matter to a test may be left out. */
export function draft(number: number, given: Partial<LedgerDraft> = {}): LedgerDraft {
  return {
    event: 'started',
    entry: number.toString(16).padStart(16, '0'),
    testSet: digest('test set'),
    model: digest(`model ${number}`),
    policy: digest('policy'),
    predictions: digest(`predictions ${number}`),
    at: '2026-01-02T03:04:05.678Z',
    ...given,
  };
}

export function ledgerOf(...drafts: readonly LedgerDraft[]): Ledger {
  return drafts.reduce((ledger, one) => appendLine(ledger, one, 'ledger.jsonl'), emptyLedger);
}

/** Everything that a line can hold. */
export const fullDraft: LedgerDraft = draft(1, {
  plan: digest('plan'),
  branch: 'release/1.x',
  approved: '3'.repeat(40),
  commit: '4'.repeat(40),
  pullRequest: 7,
  run: '1234567.2',
  actor: 'dependabot[bot]',
});

/** Waits for next to nothing, and counts from a fixed start. */
export function quickTiming(random: () => number = Math.random): StoreTiming {
  return {
    random,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 50)),
    now: () => performance.now(),
  };
}
