/** Why a ledger on a branch cannot be read or written, and what mends it. */
import { Refusal } from '../result/refusal.ts';
import type { Failure, LedgerTarget } from './ledgerRequests.ts';

export function unreadable(target: LedgerTarget, failure: Failure): Refusal {
  return refusal('ledger/unreadable', target, `cannot be read: ${said(failure)}`, cureOf(failure, 'read', target));
}

export function refusedWrite(target: LedgerTarget, failure: Failure): Refusal {
  return refusal('ledger/unwritable', target, `cannot be written: ${said(failure)}`, cureOf(failure, 'write', target));
}

/** The refusal after the last attempt. */
export function givenUp(target: LedgerTarget, failure: Failure): Refusal {
  const problem =
    failure.status === 409 || failure.status === 422
      ? 'was written by other runs each time that this one tried'
      : `cannot be written: ${said(failure)}`;
  return refusal('ledger/unwritable', target, problem, 'Run the gate again later.');
}

export function rolledBack(target: LedgerTarget, commit: string, problem: string): Refusal {
  const cure = `Restore the branch ${target.branch} from the commit ${commit}; docs/ledger.md says how.`;
  return refusal('ledger/rolled-back', target, problem, cure);
}

function refusal(
  code: `ledger/${'unreadable' | 'unwritable' | 'rolled-back'}`,
  { branch }: LedgerTarget,
  problem: string,
  cure: string,
) {
  return new Refusal(code, { exit: 3, problem: `the ledger on the branch ${branch} ${problem}`, cure });
}

function said({ status, message }: Failure): string {
  if (status === 0) return `GitHub gave no usable answer${message === '' ? '' : ` (${message})`}`;
  return `GitHub refuses it with ${status}${message === '' ? '' : ` (${message})`}`;
}

function cureOf({ status }: Failure, level: 'read' | 'write', { branch }: LedgerTarget): string {
  const permission = `contents: ${level}`;
  switch (status) {
    case 0:
    case 429:
      return 'Run the gate again later.';
    case 401:
      return `Give the Action a token that is valid and has the permission \`${permission}\`.`;
    case 403:
    case 404:
      return (
        `Give the job the permission \`${permission}\`, and let the rules of the branch ${branch} allow its token to ` +
        'push. For a change from a fork the token can only read: push the change to a branch of the repository itself.'
      );
    default:
      return level === 'read'
        ? 'Find out who changed the branch, and restore its newest state that `holdout ledger` accepts.'
        : `Let the rules of the branch ${branch} allow the token to push to it; forbid only deletion and force pushes.`;
  }
}
