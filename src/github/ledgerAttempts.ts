/** How often a request to a ledger's branch is repeated, and when a refusal is final. */
import type { StoreTiming } from '../custody/ledgerStore.ts';
import { unreadable } from './ledgerRefusals.ts';
import type { Answer, Failure, LedgerTarget } from './ledgerRequests.ts';

const mostAttempts = 80;
const longestMilliseconds = 60_000;
const firstPause = 100;
const longestPause = 2000;

export interface Attempts {
  /** Waits, for longer and longer; false where there is no further attempt. */
  again(): Promise<boolean>;
  /** Another writer was faster, so that all is well: the time begins anew, the attempts do not. */
  renew(): void;
}

export function startAttempts({ random, wait, now }: StoreTiming): Attempts {
  let end = now() + longestMilliseconds;
  let attempt = 1;
  return {
    renew: () => {
      end = now() + longestMilliseconds;
    },
    again: async () => {
      if (attempt >= mostAttempts || now() >= end) return false;
      await wait(random() * Math.min(longestPause, firstPause * 2 ** attempt));
      attempt += 1;
      return true;
    },
  };
}

/** Asks until a usable answer comes; a refusal of GitHub's stands. */
export async function insist<Data>(
  ask: () => Promise<Answer<Data>>,
  attempts: Attempts,
  target: LedgerTarget,
): Promise<Data> {
  for (;;) {
    const answer = await ask();
    if (answer.ok) return answer.data;
    if (!isPassing(answer) || !(await attempts.again())) throw unreadable(target, answer);
  }
}

/** No usable answer, or too many requests. */
function isPassing({ status }: Failure): boolean {
  return status === 0 || status === 429;
}

/** What GitHub says where another writer was faster. */
const overtaken = /fast.?forward|already exists|does not exist/i;

const mostRefusals = 3;

/** Whether a write was refused because another writer was faster. */
export function isOvertaken({ status, message }: Failure): boolean {
  return (status === 409 || status === 422) && overtaken.test(message);
}

/** A refused write is final where the token may not write, or where no other writer can have been the reason. */
export function countRefusals() {
  let refused: { at: string | undefined; times: number } = { at: undefined, times: 0 };
  return {
    /** @param at the commit that the write was to follow */
    isFinal: (failure: Failure, at: string | undefined): boolean => {
      if (isPassing(failure) || isOvertaken(failure)) return false;
      if (failure.status !== 409 && failure.status !== 422) return true;
      refused = { at, times: refused.at === at ? refused.times + 1 : 1 };
      return refused.times >= mostRefusals;
    },
  };
}
